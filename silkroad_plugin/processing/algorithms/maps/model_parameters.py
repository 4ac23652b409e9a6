"""The parameters of a printed map that say how a prospectivity map was made and how well it did."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ....catalogue.deposits import vocabulary
from ....i18n import LANGUAGES, tr
from ....io.model_info import ModelInfo

if TYPE_CHECKING:
    from ....layouts.spec import Auc


def definitions() -> list:
    """Return the parameters."""
    real, integer = Qgis.ProcessingNumberParameterType.Double, Qgis.ProcessingNumberParameterType.Integer

    def share(name, title):
        return QgsProcessingParameterNumber(name, title, real, None, True, 0, 1)

    return [
        QgsProcessingParameterString("TARGET", tr("What is predicted: code of a deposit type, or text"), optional=True),
        share("AUC", tr("AUC of the fit")),
        share("AUC_LOW", tr("AUC of the fit, lower end of the 95 % interval")),
        share("AUC_HIGH", tr("AUC of the fit, upper end of the 95 % interval")),
        share("AUC_HELDOUT", tr("AUC of the held-out deposits")),
        share("AUC_HELDOUT_LOW", tr("AUC of the held-out deposits, lower end of the 95 % interval")),
        share("AUC_HELDOUT_HIGH", tr("AUC of the held-out deposits, upper end of the 95 % interval")),
        QgsProcessingParameterNumber("HELDOUT_DEPOSITS", tr("Number of held-out deposits"), integer, None, True, 0),
        QgsProcessingParameterNumber("TRAINING_DEPOSITS", tr("Number of training deposits"), integer, None, True, 0),
        QgsProcessingParameterNumber("UNIT_AREA", tr("Unit area (km²)"), real, None, True, 0),
        QgsProcessingParameterNumber("T_OVER_N", tr("T/n"), real, None, True, 0),
        QgsProcessingParameterString("METHOD", tr("Method"), optional=True),
        QgsProcessingParameterString("EVIDENCE", tr("Evidence layers, as printed"), optional=True),
        QgsProcessingParameterBoolean("DEPOSIT_AWARE", tr("Evidence was drawn with knowledge of the deposits"), False),
    ]


class Given:
    """The values given to an algorithm."""

    def __init__(self, algorithm, parameters, context):
        self.algorithm, self.parameters, self.context = algorithm, parameters, context

    def auc(self, name: str, deposits: str = "") -> Auc | None:
        """Return an AUC with what is known of it; None where it is not given."""
        from ....layouts.spec import Auc

        value = self._number(name)
        if value is None:
            return None
        count = self._whole(deposits) if deposits else None
        return Auc(value, self._number(f"{name}_LOW"), self._number(f"{name}_HIGH"), count)

    def model(self) -> ModelInfo:
        """Return what is said about the model; the raster's own metadata fill the rest."""
        return ModelInfo(
            target=vocabulary("types").code(self._text("TARGET")) or self._text("TARGET"),
            method=self._texts("METHOD"),
            evidence=self._texts("EVIDENCE"),
            unit_area_km2=self._number("UNIT_AREA"),
            deposits=self._whole("TRAINING_DEPOSITS"),
            t_over_n=self._number("T_OVER_N"),
            deposit_aware=self.algorithm.parameterAsBool(self.parameters, "DEPOSIT_AWARE", self.context) or None,
        )

    def _number(self, name):
        if self.parameters.get(name) is None:
            return None
        return self.algorithm.parameterAsDouble(self.parameters, name, self.context)

    def _whole(self, name):
        value = self._number(name)
        return None if value is None else int(value)

    def _text(self, name):
        return self.algorithm.parameterAsString(self.parameters, name, self.context).strip()

    def _texts(self, name):
        from ....layouts.spec import Texts

        text = self._text(name)
        return {language: Texts(text).of(language) for language in LANGUAGES} if text else {}
