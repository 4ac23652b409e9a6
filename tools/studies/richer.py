"""The richer version of a study: third-party layers that the plugin does not ship, from a folder beside the project.

Geological provinces of Hasterok and others (2022), sutures and active faults of HimaTibetMap (Styron, Taylor and
Okoronkwo 2010) and active faults of GEM (Styron and Pagani 2020). They are read where they lie and never copied.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from silkroad_plugin.catalogue.mineral_systems import Step
from silkroad_plugin.catalogue.study_definitions import Layer

from . import evidence, tables
from .findings import Control

PROVINCES = {"en": "Geological provinces", "zh": "地质省", "ru": "Геологические провинции"}
SUTURES = {
    "en": "Distance to sutures (HimaTibetMap)",
    "zh": "距缝合带的距离（HimaTibetMap）",
    "ru": "Расстояние до сутур (HimaTibetMap)",
}
ACTIVE = {"en": "Distance to active faults", "zh": "距活动断裂的距离", "ru": "Расстояние до активных разломов"}
MEANING = {
    "en": "Faults that are active today cannot have guided ore that is hundreds of millions of years old. Where "
    "deposits keep away from them all the same, that is where the young mountains are, and where ground is exposed "
    "and explored: an association as strong as this one is no evidence of a cause. The layer is no part of the models.",
    "zh": "现今活动的断裂不可能控制数亿年前形成的矿床。矿床若仍明显远离活动断裂，反映的只是"
    "年轻山系的位置以及基岩出露和勘查程度：如此强的相关并不能证明成因联系。该图层不参与建模。",
    "ru": "Разломы, активные сегодня, не могли контролировать руды возрастом в сотни миллионов лет. Если "
    "месторождения всё же держатся от них в стороне, это говорит лишь о том, где стоят молодые горы, где "
    "обнажены и разведаны породы: столь сильная связь не доказывает причины. В модели слой не входит.",
}
BREAKS = "10000 20000 30000 50000 75000 100000 150000 200000"


@dataclass(frozen=True)
class Richer:
    """Layers from a folder: ``layers`` take part in the models, ``controls`` do not."""

    folder: Path

    @property
    def tectonics(self) -> Path:
        """The GeoPackage of tectonics."""
        return self.folder / "tectonics_silkroad.gpkg"

    def there(self) -> bool:
        """Tell whether the folder holds it."""
        return self.tectonics.is_file()

    @property
    def layers(self) -> Sequence[Layer]:
        """The layers that take part in the models besides those of the definition."""
        # Provinces are outlined by terranes, and these by their ores, too; sutures are not.
        return [
            Layer(
                "provinces",
                "categorical",
                "",
                PROVINCES,
                self._provinces(),
                {"resolution_km": 10},
            ),
            Layer("sutures_himatibet", "ascending", "", SUTURES, self._distance("himatibetmap_sutures"), _line(False)),
        ]

    def controls(self, study) -> list[Control]:
        """Run the geological control: recent active faults alone, far from them favourable, whatever comes out."""
        layer = Layer(
            "active_faults", "descending", "", ACTIVE, self._distance("gem_active_faults_geometry_only"), _line(False)
        )
        frame = {"MASK": study.evidence.mask}
        raster = evidence.make_layer(layer, frame, study.folder / "evidence", study.run)
        # A limit of 0 keeps the layer whatever its strength: a control is shown, not chosen.
        told = {"EVIDENCE": [raster.path], "TYPES": "descending", "LIMIT": 0, "MAX_AREA": 95}
        results = study.weights("control_active_faults", **told)
        found = tables.findings([raster], results["OUTPUT_WEIGHTS"], results["OUTPUT_NULL"])
        return [Control(found[0], MEANING)]

    def _provinces(self) -> tuple[Step, ...]:
        source = f"{self.tectonics}|layername=hasterok_geologic_provinces"
        numbered = {"INPUT": source, "FIELD_NAME": "number", "FIELD_TYPE": 1, "FORMULA": "$id"}
        burnt = {"INPUT": "@previous", "FIELD": "number", "UNITS": 1, "WIDTH": "@cell", "HEIGHT": "@cell"}
        burnt |= {"EXTENT": "@extent", "NODATA": 0, "DATA_TYPE": 2}
        return (
            Step("native:fieldcalculator", numbered, ""),
            Step("native:reprojectlayer", {"INPUT": "@previous", "TARGET_CRS": "@crs"}, ""),
            Step("gdal:rasterize", burnt, ""),
        )

    def _distance(self, table: str) -> tuple[Step, ...]:
        source = f"{self.tectonics}|layername={table}"
        return (
            Step("silkroad:distance_to_features", {"INPUT": source, "TEMPLATE": "@template"}, ""),
            Step("silkroad:classify_raster", {"INPUT": "@previous", "METHOD": "manual", "BREAKS": BREAKS}, ""),
        )


def _line(aware: bool) -> Mapping[str, object]:
    return {"deposit_aware": aware, "position_error_km": 5, "resolution_km": 5, "unit": "m"}
