"""Files that algorithms write beside their layers: the parameter of the report, the ending of models."""

from qgis.core import QgsProcessingParameterFileDestination

from ...i18n import tr


def report_output(by_default: bool = True) -> QgsProcessingParameterFileDestination:
    """Return the parameter of the HTML report; ``by_default``: whether dialogs write one unasked."""
    html = tr("HTML files (*.html)")
    return QgsProcessingParameterFileDestination("OUTPUT_HTML", tr("Report"), html, None, True, by_default)


def model_files() -> str:
    """Return the filter that shows saved models in a file dialog."""
    return tr("Silk Road models (*.silkmodel)")
