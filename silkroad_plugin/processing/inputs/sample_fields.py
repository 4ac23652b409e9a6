"""Parameters that name the fields of a layer of samples by what they hold; by default the names of the data model."""

from qgis.core import Qgis, QgsProcessingParameterField


def add_field(algorithm, name: str, title: str, default: str | None, several: bool = False, numeric: bool = False):
    """Add an optional field of INPUT; a ``default`` that the layer lacks counts as not given."""
    kinds = Qgis.ProcessingFieldParameterDataType
    kind = kinds.Numeric if numeric else kinds.Any
    made = QgsProcessingParameterField(name, title, default, "INPUT", kind, several, optional=True)
    algorithm.addParameter(made)
    return made


class SampleFields:
    """The fields that were chosen, by parameter: those of the model are taken where the layer has them."""

    def __init__(self, algorithm, names, context):
        self.chosen: dict[str, list[str]] = {}
        self.needed: list[str] = []
        self.if_present: list[str] = []
        for name in names:
            # QGIS takes an empty field for the default; here it says that there is none.
            emptied = name in algorithm.parameters and algorithm.parameters[name] in (None, "", [])
            fields = [] if emptied else algorithm.parameterAsStrings(algorithm.parameters, name, context)
            self.chosen[name] = [field for field in fields if field]
            default = algorithm.parameterDefinition(name).defaultValue()
            usual = self.chosen[name] == ([default] if isinstance(default, str) else default)
            (self.if_present if usual else self.needed).extend(self.chosen[name])

    def one(self, samples, name: str):
        """Return the cells (n) of a parameter's field, None where there is none."""
        found = self.several(samples, name)
        return found[0] if found else None

    def several(self, samples, name: str) -> list:
        """Return the cells (n) of each of a parameter's fields that the layer has."""
        return [samples.fields[field] for field in self.chosen[name] if field in samples.fields]

    def texts(self, samples, name: str) -> list[str]:
        """Return the texts (n) of a parameter's field, "" where empty or where there is no field."""
        cells = self.one(samples, name)
        return [""] * len(samples) if cells is None else [text_of(cell) for cell in cells]


def text_of(cell) -> str:
    """Return the text of a cell: "" for an empty one or one that is no number, whole numbers without decimals."""
    if cell is None or str(cell) in ("NULL", "nan"):
        return ""
    return str(int(cell) if isinstance(cell, float) and cell.is_integer() else cell).strip()
