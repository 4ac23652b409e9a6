"""What a score raster holds, a probability or a ranking: as the user says, as the raster says, or by its values."""

from dataclasses import dataclass

from ...core.errors import SilkroadError
from ...i18n import N_, tr
from ...io import layer_info, model_info
from ...io.stack import open_raster

KINDS = {
    "auto": N_("As the raster says of itself, else by its values"),
    "probability": N_("Probability of a deposit in a unit cell"),
    "score": N_("Score that only ranks (index, membership, vote, sum)"),
}
SPREAD = N_("so it was said, though the raster says that it is a standard deviation")


@dataclass(frozen=True)
class ScoreKind:
    """Whether a raster holds probabilities; ``reason``: why it was taken so; ``guessed``: by its values alone;
    ``title``: what the raster calls itself, else its name."""

    is_probability: bool
    reason: str
    guessed: bool
    title: str

    def text(self) -> str:
        """Return a sentence for log and report."""
        kind = tr("a probability") if self.is_probability else tr("a score that only ranks")
        told = tr("“{name}” was taken as {kind}: {reason}.").format(name=self.title, kind=kind, reason=tr(self.reason))
        if not self.guessed:
            return told
        return f"{told} {tr('If that is wrong, say what it is (SCORE_KIND).')}"

    def tell(self, feedback) -> None:
        """Say it in the log, as a warning where it is a guess."""
        (feedback.pushWarning if self.guessed else feedback.pushInfo)(self.text())


def score_kind(told: str, path: str, lowest: float, highest: float, language: str) -> ScoreKind:
    """Return what a raster holds; ``told``: a code of ``KINDS``; ``lowest``, ``highest``: of its values.

    Raises SilkroadError score_is_spread for a standard deviation, unless the user says what it is to be.
    """
    items = open_raster(path).GetMetadata() or {}
    name = path.replace("\\", "/").rpartition("/")[2]
    title, info = layer_info.parse(items).title(language, name), model_info.parse(items)
    own = info.probability
    if info.spread:
        if told == "auto":
            raise SilkroadError("score_is_spread", path=path, title=title)
        return ScoreKind(told == "probability", SPREAD, True, title)
    if told != "auto":
        return ScoreKind(told == "probability", N_("so it was said"), False, title)
    if own is not None:
        return ScoreKind(own, N_("its metadata say so"), False, title)
    if lowest < 0 or highest > 1:
        return ScoreKind(False, N_("its values leave the range from 0 to 1"), False, title)
    return ScoreKind(True, N_("its values lie between 0 and 1, and it does not say what it is"), True, title)
