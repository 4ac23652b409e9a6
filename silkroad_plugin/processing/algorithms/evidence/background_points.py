"""Random points away from deposits, to compare these with."""

from collections import Counter
from contextlib import ExitStack

import numpy as np
from qgis.core import (
    Qgis,
    QgsGeometry,
    QgsPoint,
    QgsProcessing,
    QgsProcessingFeatureSource,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

from ....catalogue.crs import crs_of
from ....core.bookkeeping import keepers
from ....core.errors import SilkroadError
from ....core.interruption import interruptible
from ....i18n import N_, tr
from ....io.background import in_raster, in_shape
from ....io.grid import Grid
from ....io.sites import Sites
from ....io.stack import RasterStack
from ...base import SilkroadAlgorithm, progress_of, tick_of
from ...inputs.decay import metres
from ...inputs.evidence import mask_source
from ...inputs.joined import mask_parameter
from ...inputs.layers import called, features_of, mended, raster_path, read_points, vector_source
from ...inputs.sites import seed_parameter
from ...outputs.tables import write_table

STRATA_RULES = {"area": N_("By area: each stratum its share"), "equal": N_("Equal: each stratum alike")}
# So many places are drawn at once and at most, for each point that is wanted.
AT_ONCE, ROUNDS = 4, 40
# From so many places the shares of the strata are taken.
SURVEY = 20_000


class BackgroundPoints(SilkroadAlgorithm):
    """silkroad:background_points."""

    NAME = "background_points"
    TITLE = N_("Background points")
    GROUP = "evidence"
    TAGS = (N_("negatives"), N_("pseudo-absences"), N_("random points"), N_("background"))
    HELP = N_(
        "<p>Draws random points of the study area that stand for places without a deposit, for logistic regression, "
        "machine learning or a random-background test.</p>"
        "<p><b>Study area.</b> Polygons, or a raster whose cells with a number other than 0 are inside. Every part "
        "has the same chance for the same area, also in degrees, where cells nearer to the poles are smaller.</p>"
        "<p><b>Deposits.</b> No point lies closer to a deposit than the buffer: near ore the rocks are like those "
        "with ore, and undiscovered deposits are likely. Distances are geodesic in degrees, on the plane in a "
        "projection.</p>"
        "<p><b>Least distance.</b> Points closer than this to one drawn before are drawn again, so that they spread "
        "over the area.</p>"
        "<p><b>Strata.</b> A raster of classes (geology, degree of exposure or of exploration): the points are "
        "shared out by the area of each class, or equally. Where it has no data there are no points. It must have "
        "the coordinate system of the study area.</p>"
        "<p><b>Output.</b> Points in the coordinate system of the study area with number, stratum and the distance "
        "to the nearest deposit. The same seed gives the same points. Where fewer points than asked for have room, "
        "the log says how many there are.</p>"
        "<p><b>Limits.</b> A background point is not a barren place: unexplored is not barren. Wide buffers make the "
        "task easier and measures of success better than they are.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        number = Qgis.ProcessingNumberParameterType
        self.addParameter(mask_parameter("STUDY", optional=False))
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                "DEPOSITS", tr("Deposits"), [QgsProcessing.SourceType.VectorPoint], optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterNumber(
                "NUMBER", tr("Number of points"), number.Integer, 1000, minValue=1, maxValue=10**6
            )
        )
        self.addParameter(metres("BUFFER", tr("Buffer round deposits (m)"), 5000))
        self.addParameter(metres("MIN_DISTANCE", tr("Least distance between points (m)"), 0))
        self.addParameter(QgsProcessingParameterRasterLayer("STRATA", tr("Raster of strata"), optional=True))
        self.addParameter(self.choices.parameter("STRATA_RULE", tr("Share of the strata"), STRATA_RULES, "area"))
        self.addParameter(seed_parameter())
        self.addParameter(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Background points"), QgsProcessing.SourceType.VectorPoint)
        )
        self.addOutput(QgsProcessingOutputNumber("POINTS", tr("Number of points drawn")))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        self.study = mask_source(self, "STUDY", context)
        self.deposits = vector_source(self, "DEPOSITS", context)
        self.number = self.parameterAsInt(parameters, "NUMBER", context)
        self.buffer = self.parameterAsDouble(parameters, "BUFFER", context)
        self.apart = self.parameterAsDouble(parameters, "MIN_DISTANCE", context)
        self.strata = raster_path(self, "STRATA", context)
        self.equal = self.choice("STRATA_RULE", context) == "equal"
        self.seed = self.parameterAsInt(parameters, "SEED", context)

    def compute(self, context, feedback):
        """Draw places and keep those that may stay, until there are enough."""
        random = np.random.default_rng(self.seed)
        with ExitStack() as closing:
            self.system, draw = self._area(random, closing, context, feedback)
            known = self._known(context, feedback)
            strata = closing.enter_context(RasterStack([self.strata])) if self.strata else None
            if strata is not None:
                self._same_system(strata.grid)
            kept, classes = self._drawn(draw, known, strata, progress_of(feedback, 10, 90))
        if len(kept) < self.number:
            feedback.pushWarning(
                tr("Points that have room: only {count} of {asked}.").format(count=len(kept), asked=self.number)
            )
        if not len(kept):
            raise SilkroadError("no_room", input=self.label("STUDY"))
        distances = self._distances(kept, known)
        rows = [
            (number, stratum, distance)
            for number, (stratum, distance) in enumerate(zip(classes, distances, strict=True), 1)
        ]
        columns = (("id", "integer"), ("stratum", "real"), ("deposit_m", "real"))
        crs = crs_of(self.system)
        path = write_table(self, "OUTPUT", columns, rows, context, points=kept, crs=crs)
        return {"OUTPUT": path, "POINTS": len(kept)}

    def _area(self, random, closing, context, feedback):
        """Return the CRS of the study area and what draws places in it."""
        progress = progress_of(feedback, 0, 10)
        if not isinstance(self.study, QgsProcessingFeatureSource):
            stack = closing.enter_context(RasterStack([self.study]))
            if stack.grid.crs is None:
                raise SilkroadError("raster_no_crs", input=self.label("STUDY"), path=self.study)
            draw = in_raster(stack, random, progress, tick_of(feedback))
            if draw is None:
                raise SilkroadError("raster_all_nodata", input=self.label("STUDY"), path=self.study)
            return stack.grid.crs_wkt, draw
        label = self.label("STUDY")
        shapes = [mended(feature.geometry()) for feature in features_of(self.study, label, feedback)]
        usable, tick = [shape for shape in shapes if shape is not None], tick_of(feedback)
        whole = interruptible(lambda _: QgsGeometry.unaryUnion(usable), lambda _: tick())
        if whole.isEmpty() or whole.area() == 0:
            raise SilkroadError("vector_empty", input=label, name=called(self.study), skipped=len(shapes))
        wkt, box = self.study.sourceCrs().toWkt(), whole.boundingBox()
        engine = QgsGeometry.createGeometryEngine(whole.constGet())
        engine.prepareGeometry()
        # The engine looks into the geometry, which must live as long.
        self._whole = whole
        extent = box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()
        draw = in_shape(
            Grid.system(wkt), extent, lambda x, y: engine.contains(QgsPoint(x, y)), random, tick_of(feedback)
        )
        return wkt, draw

    def _known(self, context, feedback) -> np.ndarray:
        """Return the deposits (n, 2) in the CRS of the study area."""
        if self.deposits is None:
            return np.empty((0, 2))
        points = read_points(self.deposits, self.system, self.label("DEPOSITS"), context, feedback)
        return np.column_stack([points.x, points.y])

    def _same_system(self, grid: Grid) -> None:
        if not grid.same_crs(Grid.system(self.system)):
            raise SilkroadError("strata_crs", input=self.label("STRATA"), path=self.strata)

    def _drawn(self, draw, known, strata, progress) -> tuple[np.ndarray, list[float | None]]:
        """Return the places that stay (n, 2), and the strata they lie in."""
        kept, classes = np.empty((0, 2)), np.empty(0)
        quota = None if strata is None else self._quota(draw, strata)
        for turn in range(ROUNDS):
            progress(max(turn / ROUNDS, len(kept) / self.number))
            places = draw(max(AT_ONCE * (self.number - len(kept)), 1000))
            places = places[self._far(places, known)]
            found = np.full(len(places), np.nan) if strata is None else strata.sample(*places.T)[0]
            if quota is not None:
                places, found = places[np.isfinite(found)], found[np.isfinite(found)]
            kept, classes = self._added(kept, classes, places, found, quota)
            if len(kept) == self.number:
                break
        return kept, [None if np.isnan(value) else float(value) for value in classes]

    def _quota(self, draw, strata) -> dict[float, int]:
        """Return how many points each stratum gets, by largest remainders."""
        values = strata.sample(*draw(SURVEY).T)[0]
        counts = Counter(values[np.isfinite(values)].tolist())
        if not counts:
            raise SilkroadError("strata_elsewhere", input=self.label("STRATA"), path=self.strata)
        names = sorted(counts)
        shares = np.array([1.0 if self.equal else counts[name] for name in names])
        exact = self.number * shares / shares.sum()
        whole = np.floor(exact).astype(int)
        for index in np.argsort(whole - exact, kind="stable")[: self.number - whole.sum()]:
            whole[index] += 1
        return dict(zip(names, whole.tolist(), strict=True))

    def _far(self, places, known) -> np.ndarray:
        """Return which places lie no closer to a deposit than the buffer."""
        if not len(known) or not self.buffer > 0 or not len(places):
            return np.ones(len(places), bool)
        gaps, _ = self._nearest(places, known)
        return gaps >= self.buffer

    def _nearest(self, places, known) -> tuple[np.ndarray, np.ndarray]:
        """Return the metres to the nearest deposit and its index."""
        from scipy.spatial import cKDTree

        sites = Sites(self.system, *np.vstack([places, known]).T)
        _, nearest = cKDTree(sites.places[len(places) :]).query(sites.places[: len(places)])
        return sites.metres(np.arange(len(places)), len(places) + nearest), nearest

    def _distances(self, kept, known) -> list[float | None]:
        return self._nearest(kept, known)[0].tolist() if len(known) else [None] * len(kept)

    def _added(self, kept, classes, places, found, quota):
        """Return the points kept with those of the new places that may join them."""
        before = len(kept)
        places, found = np.vstack([kept, places]), np.concatenate([classes, found])
        stays = np.ones(len(places), bool)
        if self.apart > 0:
            sites = Sites(self.system, *places.T)
            stays = keepers(sites.places, sites.straight(self.apart)) == np.arange(len(places))
        room = Counter(quota) if quota is not None else None
        if room is not None:
            room.subtract(classes.tolist())
        for index in np.flatnonzero(stays[before:]) + before:
            if room is None:
                continue
            stays[index] = room[found[index]] > 0
            room[found[index]] -= int(stays[index])
        chosen = np.flatnonzero(stays)[: self.number]
        return places[chosen], found[chosen]
