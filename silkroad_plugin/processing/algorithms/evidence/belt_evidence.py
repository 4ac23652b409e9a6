"""The evidence of a belt, ready for weights of evidence."""

from dataclasses import replace
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingOutputNumber,
    QgsProcessingOutputRasterLayer,
    QgsProcessingOutputString,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ....catalogue import store
from ....catalogue.areas import area, areas
from ....catalogue.deposits import KNOWN, DepositFilter, vocabulary, worst_km
from ....core.errors import SilkroadError
from ....i18n import N_, interface_language, tr
from ....io.scratch import scratch_folder
from ....io.stack import bounded_cache
from ....numbers import number
from ...base import SilkroadAlgorithm, progress_of

FILTERS = (
    ("DEPOSIT_TYPES", "types", N_("Deposit types")),
    ("EPOCHS", "epochs", N_("Epochs")),
    ("SIZES", "sizes", N_("Size classes")),
    ("COMMODITIES", "commodities", N_("Commodities")),
    ("POSITION_QUALITIES", "position_qualities", N_("Position qualities")),
)
QUANTITIES = (("relief", N_("m")), ("bouguer", N_("mGal")))


class BeltEvidence(SilkroadAlgorithm):
    """silkroad:belt_evidence."""

    NAME = "belt_evidence"
    TITLE = N_("Evidence of a belt")
    GROUP = "evidence"
    TAGS = (N_("belt"), N_("mask"), N_("training points"), N_("prospectivity"))
    HELP = N_(
        "<p>Makes, from the data of the plugin, everything that weights of evidence needs for a belt or a key "
        "area: the study area, six evidence rasters on one grid, and the training points.</p>"
        "<p><b>Area.</b> The identifier of a belt or key area, for instance <i>altai</i>, or several separated by "
        "commas (<i>balkhash_junggar, tianshan</i>), which then are one study area. The grid lies on the Albers "
        "equal-area projection with standard parallels by the one-sixth rule, so every cell has the same area.</p>"
        "<p><b>Evidence.</b> Tectonic units (categories); distance to the contacts between them, to faults and to "
        "sutures (classes, low values favourable); relief and simple Bouguer gravity (eight classes of about equal "
        "area, taken as categories). Contacts, faults and sutures outside the area count where they are the "
        "nearest.</p>"
        "<p><b>Resolution.</b> The outlines are generalised and 10 to 30 km off. A distance class is therefore as "
        "wide as the combined error of lines, deposits and cells, so that no first class is narrower than the data "
        "know. Gravity resolves about 56 km, relief about 18 km. Each raster says so in its metadata, and whether "
        "it was drawn with knowledge of the deposits; the report of weights of evidence repeats it.</p>"
        "<p><b>Deposits.</b> All of the area, or those chosen by codes, or by names in any of the "
        "languages, separated by commas: deposit types (<i>dt_vms</i>), epochs, "
        "size classes (<i>large, medium, small</i>), commodities (<i>Cu, Au</i>), "
        "position qualities (<i>A</i> to <i>D</i>). Deposits of quality D, whose position is more than 30 km off or "
        "of unknown error, are left out unless they are asked for or there are no others; the log says how many.</p>"
        "<p><b>Output.</b> The folder receives mask.tif, tectonic_units.tif, distance_to_contacts.tif, "
        "distance_to_faults.tif, distance_to_sutures.tif, relief.tif, bouguer.tif and deposits.gpkg. Files of "
        "these names are replaced, all together, when the work is finished. The output TYPES goes into the "
        "parameter of the same name of weights of evidence.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        place = QgsProcessingParameterString("AREA", tr("Belt or key area"), "altai")
        place.setMetadata({"widget_wrapper": {"value_hints": _known_areas()}})
        self.addParameter(place)
        cell = QgsProcessingParameterNumber(
            "CELL_SIZE", tr("Cell size (m)"), Qgis.ProcessingNumberParameterType.Double, 1000, minValue=10
        )
        self.addParameter(cell)
        for name, _, title in FILTERS:
            self.addParameter(QgsProcessingParameterString(name, tr(title), optional=True))
        poor = tr("Use deposits worse than {limit} km, too (quality D)")
        poor = poor.format(limit=number(worst_km(), interface_language()))
        self.addParameter(QgsProcessingParameterBoolean("POOR_POSITIONS", poor, defaultValue=False))
        self.addParameter(QgsProcessingParameterFolderDestination("OUTPUT_FOLDER", tr("Folder for the evidence")))
        self.addOutput(QgsProcessingOutputRasterLayer("MASK", tr("Study area")))
        self.addOutput(QgsProcessingOutputMultipleLayers("EVIDENCE", tr("Evidence rasters")))
        self.addOutput(QgsProcessingOutputString("TYPES", tr("Types")))
        self.addOutput(QgsProcessingOutputVectorLayer("DEPOSITS", tr("Training points")))
        self.addOutput(QgsProcessingOutputNumber("DEPOSIT_COUNT", tr("Number of training points")))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        self.area = area(self.parameterAsString(parameters, "AREA", context).strip())
        if self.area.level == "global":
            raise SilkroadError("area_not_a_belt", input=self.label("AREA"))
        self.cell = self.parameterAsDouble(parameters, "CELL_SIZE", context)
        self.folder = self.parameterAsString(parameters, "OUTPUT_FOLDER", context)
        chosen = {key: self._codes(name, key, context) for name, key, _ in FILTERS}
        every = DepositFilter(self.area.id, **chosen)
        self.wanted = every
        if not every.position_qualities and not self.parameterAsBool(parameters, "POOR_POSITIONS", context):
            self.wanted = replace(every, position_qualities=frozenset(KNOWN))
        count, kept = every.count(), self.wanted.count()
        if not count:
            raise every.refuse_nothing()
        if not kept:
            # Some key areas have no others, and evidence can be made of them all the same.
            self.wanted, kept = every, count
            text = tr(
                "All deposits chosen have position quality D ({count}): their position is off by more than {limit} km, "
                "or its error is unknown. They are kept as training points, for there are no others; take the result "
                "with caution."
            )
            feedback.pushWarning(text.format(count=count, limit=number(worst_km(), interface_language())))
        self.left_out = count - kept

    def _codes(self, name: str, key: str, context) -> frozenset[str]:
        text = self.parameterAsString(self.parameters, name, context)
        return frozenset(vocabulary(key).read(text, self.label(name), blanks=True))

    def compute(self, context, feedback):
        """Make the layers one after the other."""
        # Imported here, because QGIS starts with every algorithm and need not wait for it.
        from ....catalogue import belt_layers as belt

        grid = belt.area_grid(self.area, self.cell)
        mask, deposits = self._stage("mask.tif"), self._stage("deposits.gpkg")
        count, deposits_km = belt.write_deposits(self.wanted.expression(), deposits)
        feedback.pushInfo(tr("Training points: {count}.").format(count=count))
        if self.left_out:
            text = tr("Deposits of position quality D, left out of the training points: {count}.")
            feedback.pushInfo(text.format(count=self.left_out))
        evidence = []
        with bounded_cache(), scratch_folder() as scratch:
            belt.write_mask(self.area, grid, mask, progress_of(feedback, 0, 4))
            units = belt.read_outlines("tectonic_units", self.area)
            target = self._stage("tectonic_units.tif")
            belt.write_units(belt.within(units, self.area), grid, target, progress_of(feedback, 4, 10))
            evidence.append("tectonic_units")
            lines = {"contacts": (belt.contacts_of(units), units)}
            for key in ("faults", "sutures"):
                found = belt.read_outlines(key, self.area)
                lines[key] = (found.geometries, found)
            for step, (key, (geometries, outlines)) in enumerate(lines.items()):
                name, progress = f"distance_to_{key}", progress_of(feedback, 10 + 20 * step, 30 + 20 * step)
                near, target = belt.within(outlines, self.area), self._stage(f"{name}.tif")
                width = belt.write_distance(key, geometries, near, deposits_km, grid, target, progress)
                evidence.append(name)
                feedback.pushInfo(
                    tr("{layer}: classes {width} km wide, the combined error of lines and deposits.").format(
                        layer=tr(belt.DISTANCES[key]), width=round(width)
                    )
                )
            for step, (name, unit) in enumerate(QUANTITIES):
                progress = progress_of(feedback, 70 + 15 * step, 85 + 15 * step)
                belt.write_quantity(name, unit, grid, mask, self._stage(f"{name}.tif"), scratch, progress)
                evidence.append(name)
        types = ["ascending" if name.startswith("distance") else "categorical" for name in evidence]
        return {
            "OUTPUT_FOLDER": self.folder,
            "MASK": self._final("mask.tif"),
            "EVIDENCE": [self._final(f"{name}.tif") for name in evidence],
            "TYPES": ",".join(types),
            "DEPOSITS": self._final("deposits.gpkg"),
            "DEPOSIT_COUNT": count,
        }

    def _stage(self, name: str) -> str:
        return self.outputs.stage(self._final(name))

    def _final(self, name: str) -> str:
        return str(Path(self.folder) / name)


def _known_areas() -> list[str]:
    """Return the identifiers to offer; none while the GeoPackage has not been built."""
    try:
        store.version()
        return [item.id for item in areas() if item.level != "global"]
    except SilkroadError:
        return []
