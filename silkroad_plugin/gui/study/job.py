"""What is to be run for a study."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ...catalogue.study import Run


@dataclass(frozen=True)
class Job:
    """An algorithm to run; ``run_id``: the run to put in the place of; ``done``: told of the finished record.

    ``shown``: the kind of the output to show in the map (outputRaster, outputVector), the first one of it.
    """

    algorithm: str
    parameters: Mapping[str, object]
    step: str
    purpose: str
    of: str = ""
    run_id: str = ""
    done: Callable[[Run], None] | None = None
    shown: str = ""
