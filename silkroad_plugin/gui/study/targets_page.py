"""The last page of the study: ranked target areas from the score of a model."""

from .runs_page import ScorePage


class TargetsPage(ScorePage):
    """Run any algorithm of the group of targets."""

    STEP = "targets"
    SHOWN = "outputVector"
