"""What families of maps that show a user's layers have in common: layers, fields, and values that are told."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsProcessingParameterField, QgsProcessingParameterVectorLayer

from ....core.errors import SilkroadError
from ....i18n import aside, interface_language, listed, tr
from ....numbers import NOTHING

if TYPE_CHECKING:
    from ....catalogue.remembered_values import Topic

TOLD = 12  # so many values that are not understood are told


def layer_with_fields(name: str, title: str, kinds: list, fields: dict[str, str]) -> list:
    """Return the parameters of a user's layer and of its ``fields`` (name -> title), none of which must be given."""
    every = Qgis.ProcessingFieldParameterDataType.Any
    return [
        QgsProcessingParameterVectorLayer(name, tr(title), kinds, None, True),
        *(
            QgsProcessingParameterField(field, tr(words), None, name, every, optional=True)
            for field, words in fields.items()
        ),
    ]


class OwnLayers:
    """Reads what was given for maps of a user's layers; layers are taken on the main thread."""

    def __init__(self, algorithm, parameters, context, feedback=None):
        self.algorithm, self.parameters, self.context, self.feedback = algorithm, parameters, context, feedback

    def own_table(self, name: str):
        """Return the layer or table of a parameter, None for none. Raises SilkroadError vector_missing."""
        layer = self.algorithm.parameterAsVectorLayer(self.parameters, name, self.context)
        if layer is None and self.parameters.get(name):
            source = str(self.parameters[name])
            raise SilkroadError("vector_missing", input=self.algorithm.label(name), source=source)
        return layer

    def own_layer(self, name: str):
        """Return the vector layer of a parameter, None for none. Raises SilkroadError vector_missing, vector_no_crs."""
        layer = self.own_table(name)
        return None if layer is None else self.with_crs(layer, name)

    def with_crs(self, layer, name: str):
        """Return the layer of a parameter that has a coordinate system. Raises SilkroadError vector_no_crs."""
        if not layer.crs().isValid():
            raise SilkroadError("vector_no_crs", input=self.algorithm.label(name), name=layer.name())
        return layer

    def with_fields(self, layer, name: str, fields):
        """Return the layer of a parameter that has ``fields``. Raises SilkroadError map_layer_fields."""
        missing = [field for field in fields if layer.fields().indexOf(field) < 0]
        if missing:
            label = self.algorithm.label(name)
            raise SilkroadError("map_layer_fields", input=label, name=layer.name(), missing=missing)
        return layer

    def text(self, name: str) -> str:
        """Return the text of a parameter."""
        return self.algorithm.parameterAsString(self.parameters, name, self.context).strip()

    def fields_of(self, layer, names) -> list[str]:
        """Return the fields that parameters name, "" for none. Raises SilkroadError map_field_missing."""
        found = [self.text(name) for name in names]
        for name, field in zip(names, found, strict=True):
            if field and layer.fields().indexOf(field) < 0:
                raise SilkroadError("map_field_missing", input=self.algorithm.label(name), field=field)
        return found

    def said(self, layer, topic: Topic, table: str) -> list[tuple[int, list[str]]]:
        """Return the rows of the table that was given, else what was remembered of a layer; none for neither."""
        from ....catalogue.remembered_values import read_rows, remembered, table_rows

        path = self.text(table)
        if path:
            return read_rows(path, self.algorithm.label(table))
        said = remembered(layer, topic) if layer is not None else []
        if not said:
            return []
        text = tr("What was said of the values of this layer is taken: {count}. A table ({input}) stands instead.")
        self.feedback.pushInfo(text.format(count=len(said), input=table))
        return table_rows(said, topic)

    def tell_mended(self, count: int) -> None:
        """Tell how many areas were mended before anything was counted or measured in them."""
        if count:
            text = tr(
                "Areas whose outlines cross themselves: {count}. What lies in them and how large they are was found "
                "from mended outlines; they are drawn as they are. Mend the layer."
            )
            self.feedback.pushWarning(text.format(count=count))


def told_values(unread: Counter) -> str:
    """Return values that are not understood, each with its number, in the language of the interface."""
    language = interface_language()
    told = [
        (tr("“{text}”").format(text=text) if text else NOTHING) + (aside(str(count), language) if count else "")
        for text, count in unread.most_common(TOLD)
    ]
    return listed(told, language, "names")
