"""The Processing provider."""

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..i18n import tr
from ..paths import resource


class SilkroadProvider(QgsProcessingProvider):
    """Offers the plugin's algorithms to the toolbox, the model designer, batch and qgis_process."""

    def id(self):
        """Return the identifier, the part before the colon."""
        return "silkroad"

    def name(self):
        """Return the name in the interface language."""
        return tr("Silk Road")

    def longName(self):
        """Return the name with what it is for."""
        return tr("Silk Road: metallogenic belts")

    def icon(self):
        """Return the provider's icon."""
        return QIcon(self.svgIconPath())

    def svgIconPath(self):
        """Return the path of the icon."""
        return str(resource("icons", "silkroad.svg"))

    def supportedOutputRasterLayerExtensions(self):
        """Return the suffixes of rasters that the algorithms write: dialogs offer no others."""
        return ["tif", "tiff"]

    def loadAlgorithms(self):
        """Add new instances of every algorithm; QGIS owns and deletes them."""
        # QGIS asks for them as it starts, so what only a run needs is imported by the functions that run.
        from .algorithms.evidence.align_rasters import AlignRasters
        from .algorithms.evidence.background_points import BackgroundPoints
        from .algorithms.evidence.belt_evidence import BeltEvidence
        from .algorithms.evidence.cell_association import CellAssociation
        from .algorithms.evidence.classify_raster import ClassifyRaster
        from .algorithms.evidence.correlation_matrix import CorrelationMatrix
        from .algorithms.evidence.degree_of_exploration import DegreeOfExploration
        from .algorithms.evidence.degree_of_exposure import DegreeOfExposure
        from .algorithms.evidence.describe_layer import DescribeLayer
        from .algorithms.evidence.distance_to_anomaly import DistanceToAnomaly
        from .algorithms.evidence.distance_to_features import DistanceToFeatures
        from .algorithms.evidence.feature_density import FeatureDensity
        from .algorithms.evidence.geology_contacts import GeologyContacts
        from .algorithms.evidence.geology_units import GeologyUnits
        from .algorithms.evidence.lineament_density import LineamentDensity
        from .algorithms.evidence.potential_field_edges import PotentialFieldEdges
        from .algorithms.evidence.proximity import Proximity
        from .algorithms.evidence.reclassify_raster import ReclassifyRaster
        from .algorithms.evidence.split_points import SplitPoints
        from .algorithms.evidence.surface_derivatives import SurfaceDerivatives
        from .algorithms.evidence.thin_points import ThinPoints
        from .algorithms.evidence.transform_raster import TransformRaster
        from .algorithms.geochemistry_anomalies.anomaly_sheets import AnomalySheets
        from .algorithms.geochemistry_anomalies.catchments import CatchmentAnalysis
        from .algorithms.geochemistry_anomalies.delineate_anomalies import DelineateAnomalies
        from .algorithms.geochemistry_anomalies.geochemical_index_rasters import GeochemicalIndexRasters
        from .algorithms.geochemistry_anomalies.geochemical_indices import GeochemicalIndices
        from .algorithms.geochemistry_anomalies.profile_productivity import ProfileProductivity
        from .algorithms.geochemistry_anomalies.propose_anomaly_classes import ProposeAnomalyClasses
        from .algorithms.geochemistry_anomalies.rank_anomalies import RankAnomalies
        from .algorithms.geochemistry_anomalies.zonality_series import ZonalitySeries
        from .algorithms.geochemistry_data.import_geochemistry import ImportGeochemistry
        from .algorithms.geochemistry_levelling.level_geochemistry import LevelGeochemistry
        from .algorithms.geochemistry_levelling.survey_shift_tests import SurveyShiftTests
        from .algorithms.geochemistry_mapping.aggregate_geochemistry import AggregateGeochemistry
        from .algorithms.geochemistry_mapping.geochemical_contours import GeochemicalContours
        from .algorithms.geochemistry_mapping.geochemical_variogram import GeochemicalVariogram
        from .algorithms.geochemistry_mapping.idw_geochemistry import IdwGeochemistry
        from .algorithms.geochemistry_mapping.krige_geochemistry import KrigeGeochemistry
        from .algorithms.geochemistry_mapping.local_singularity import LocalSingularity
        from .algorithms.geochemistry_mapping.sampling_density import SamplingDensity
        from .algorithms.geochemistry_mapping.sampling_design import SamplingDesign
        from .algorithms.geochemistry_mapping.spectrum_area import SpectrumAreaFilter
        from .algorithms.geochemistry_multivariate.cluster_geochemistry import ClusterGeochemistry
        from .algorithms.geochemistry_multivariate.factor_analysis import FactorAnalysis
        from .algorithms.geochemistry_multivariate.geochemical_correlation import GeochemicalCorrelation
        from .algorithms.geochemistry_multivariate.geochemical_outliers import GeochemicalOutliers
        from .algorithms.geochemistry_multivariate.geochemical_pca import GeochemicalPca
        from .algorithms.geochemistry_multivariate.spatial_autocorrelation import SpatialAutocorrelation
        from .algorithms.geochemistry_multivariate.weighted_sums import WeightedSumsAlgorithm
        from .algorithms.geochemistry_quality.geochemical_quality import GeochemicalQuality
        from .algorithms.geochemistry_statistics.classify_geochemistry import ClassifyGeochemistry
        from .algorithms.geochemistry_statistics.element_atlas import ElementAtlas
        from .algorithms.geochemistry_statistics.geochemical_summary import GeochemicalSummary
        from .algorithms.geochemistry_statistics.geochemical_thresholds import GeochemicalThresholds
        from .algorithms.geochemistry_statistics.log_ratio_transform import LogRatioTransform
        from .algorithms.geochemistry_statistics.replace_censored import ReplaceCensored
        from .algorithms.maps.map_projection import MapProjection
        from .algorithms.maps.open_template import OpenTemplate
        from .algorithms.maps.preflight_layout import PreflightLayout
        from .algorithms.maps.print_map import PrintMap
        from .algorithms.maps.print_sheet_series import PrintSheetSeries
        from .algorithms.maps.sheet_index import SheetIndex
        from .algorithms.prospectivity.apply_model import ApplyModel
        from .algorithms.prospectivity.certainty_factor import CertaintyFactor
        from .algorithms.prospectivity.characteristic_analysis import CharacteristicAnalysis
        from .algorithms.prospectivity.cluster_rasters import ClusterRasters
        from .algorithms.prospectivity.evidential_belief import EvidentialBelief
        from .algorithms.prospectivity.export_weights import ExportWeights
        from .algorithms.prospectivity.frequency_ratio import FrequencyRatio
        from .algorithms.prospectivity.fuzzy_membership import FuzzyMembership
        from .algorithms.prospectivity.fuzzy_network import FuzzyNetwork
        from .algorithms.prospectivity.fuzzy_overlay import FuzzyOverlay
        from .algorithms.prospectivity.import_mineral_system import ImportMineralSystem
        from .algorithms.prospectivity.import_weights import ImportWeights
        from .algorithms.prospectivity.index_overlay import IndexOverlay
        from .algorithms.prospectivity.information_value import InformationValue
        from .algorithms.prospectivity.logistic_regression import LogisticRegression
        from .algorithms.prospectivity.machine_learning import MachineLearning
        from .algorithms.prospectivity.responses_from_weights import ResponsesFromWeights
        from .algorithms.prospectivity.self_organising_map import SelfOrganisingMapAlgorithm
        from .algorithms.prospectivity.weights_of_evidence import WeightsOfEvidence
        from .algorithms.targets.delineate_targets import DelineateTargets
        from .algorithms.targets.target_cards import TargetCards
        from .algorithms.uncertainty.bootstrap_sites import BootstrapSites
        from .algorithms.uncertainty.drop_one_layer import DropOneLayer
        from .algorithms.uncertainty.monte_carlo_sites import MonteCarloSites
        from .algorithms.uncertainty.risk_return import RiskReturn
        from .algorithms.validation.compare_models import CompareModels
        from .algorithms.validation.cross_validate import CrossValidate
        from .algorithms.validation.validate_prospectivity import ValidateProspectivity

        for algorithm in (
            BeltEvidence,
            AlignRasters,
            ClassifyRaster,
            ReclassifyRaster,
            DistanceToFeatures,
            Proximity,
            DistanceToAnomaly,
            FeatureDensity,
            LineamentDensity,
            CellAssociation,
            DegreeOfExposure,
            DegreeOfExploration,
            GeologyUnits,
            GeologyContacts,
            ThinPoints,
            SplitPoints,
            BackgroundPoints,
            TransformRaster,
            PotentialFieldEdges,
            CorrelationMatrix,
            SurfaceDerivatives,
            DescribeLayer,
            WeightsOfEvidence,
            InformationValue,
            FrequencyRatio,
            CertaintyFactor,
            EvidentialBelief,
            LogisticRegression,
            MachineLearning,
            FuzzyMembership,
            FuzzyOverlay,
            FuzzyNetwork,
            IndexOverlay,
            CharacteristicAnalysis,
            ClusterRasters,
            SelfOrganisingMapAlgorithm,
            ApplyModel,
            ImportWeights,
            ExportWeights,
            ResponsesFromWeights,
            ImportMineralSystem,
            ValidateProspectivity,
            CompareModels,
            CrossValidate,
            BootstrapSites,
            MonteCarloSites,
            DropOneLayer,
            RiskReturn,
            DelineateTargets,
            TargetCards,
            GeochemicalIndices,
            GeochemicalIndexRasters,
            GeochemicalSummary,
            GeochemicalVariogram,
            KrigeGeochemistry,
            IdwGeochemistry,
            LocalSingularity,
            SpectrumAreaFilter,
            DelineateAnomalies,
            ImportGeochemistry,
            GeochemicalThresholds,
            ElementAtlas,
            GeochemicalCorrelation,
            GeochemicalPca,
            FactorAnalysis,
            ClusterGeochemistry,
            GeochemicalOutliers,
            SpatialAutocorrelation,
            WeightedSumsAlgorithm,
            RankAnomalies,
            ProposeAnomalyClasses,
            AnomalySheets,
            ProfileProductivity,
            ZonalitySeries,
            ClassifyGeochemistry,
            ReplaceCensored,
            AggregateGeochemistry,
            SamplingDesign,
            SamplingDensity,
            GeochemicalContours,
            CatchmentAnalysis,
            LogRatioTransform,
            PrintMap,
            OpenTemplate,
            PrintSheetSeries,
            MapProjection,
            PreflightLayout,
            SheetIndex,
            GeochemicalQuality,
            SurveyShiftTests,
            LevelGeochemistry,
        ):
            self.addAlgorithm(algorithm())
