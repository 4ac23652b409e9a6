"""Files that algorithms write beside their layers: the parameters of the report and of saved models."""

from qgis.core import QgsProcessingParameterFile, QgsProcessingParameterFileDestination

from ...i18n import tr


def report_output(by_default: bool = True) -> QgsProcessingParameterFileDestination:
    """Return the parameter of the HTML report; ``by_default``: whether dialogs write one unasked."""
    html = tr("HTML files (*.html *.htm)")
    return QgsProcessingParameterFileDestination("OUTPUT_HTML", tr("Report"), html, None, True, by_default)


def model_output() -> QgsProcessingParameterFileDestination:
    """Return the parameter of the model that is saved."""
    title = tr("Model file, .silkmodel")
    return QgsProcessingParameterFileDestination("OUTPUT_MODEL", title, _model_files(), None, True, False)


def model_input() -> QgsProcessingParameterFile:
    """Return the parameter of a saved model; a file of any name is taken, for reading it tells what is wrong."""
    files = ";;".join((_model_files(), tr("All files (*)")))
    return QgsProcessingParameterFile("MODEL", tr("Model file, .silkmodel"), fileFilter=files)


def _model_files() -> str:
    return tr("Silk Road models (*.silkmodel)")
