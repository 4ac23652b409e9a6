"""Refusals of interpolation, multivariate methods, indices and anomalies of geochemistry."""

from ..i18n import N_

TEXTS = {
    "values_missing": N_("The raster holds no value at all: every cell is nodata. Choose another raster or band."),
    "samples_shape": N_(
        "Positions {positions} and values {values} do not go together: one x, one y and one value are "
        "needed for each sample."
    ),
    "samples_position": N_(
        "{count} samples with a value have no position (the first is row {row}). Complete their coordinates "
        "or take them out."
    ),
    "samples_coincident": N_(
        "{count} samples lie at the place of another one (the first pair: rows {first} and {second} at {x}, "
        "{y}). Kriging has no answer there: average duplicates first, or take them out."
    ),
    "search_radius": N_("The search radius {radius} is not above 0. Give a distance in metres."),
    "variogram_lags": N_(
        "A lag of {width} and a cutoff of {cutoff} do not go together: the lag must be above 0 and not "
        "above the cutoff."
    ),
    "variogram_tolerance": N_("The angular tolerance {tolerance} must be above 0 and up to 90 degrees."),
    "variogram_no_pairs": N_(
        "No two samples lie within {cutoff} of each other in this direction. Take a longer cutoff or a "
        "wider tolerance; check that coordinates are in metres."
    ),
    "variogram_few_lags": N_(
        "The variogram has {lags} lags with pairs; this model needs {needed}. Take shorter lags, a longer "
        "cutoff, or fewer structures."
    ),
    "variogram_directions": N_(
        "An anisotropic model needs variograms in three directions or more; {directions} were given."
    ),
    "variogram_pure_nugget": N_(
        "The variogram shows no structure: from the first lag ({lag}) on it is flat at {nugget}. "
        "Neighbouring samples tell nothing about each other at this spacing: take shorter lags or "
        "logarithms, or map classes of samples instead of an interpolation."
    ),
    "variogram_unbounded": N_(
        "The variogram still rises at the longest lag ({lag}), so that range and sill cannot be told apart. "
        "Take a longer cutoff, or universal kriging with a trend."
    ),
    "variogram_shape": N_('"{shape}" is no shape of a variogram. Choose spherical, exponential or gaussian.'),
    "variogram_structure": N_(
        "A structure with sill {sill} and range {range} is not possible: the sill must not be negative, the "
        "range above 0."
    ),
    "variogram_ratio": N_("The ratio of the minor to the major range, {ratio}, must be above 0 and up to 1."),
    "variogram_nugget": N_("The nugget {nugget} is negative or no number."),
    "variogram_no_sill": N_("The model has neither a nugget nor a structure with a sill. Give at least one."),
    "kriging_degree": N_("The degree of the trend is {degree}; 0 (none), 1 (plane) and 2 (quadratic) are possible."),
    "kriging_neighbours": N_(
        "{neighbours} neighbours are too few: this trend needs {needed}. Raise the number of neighbours or "
        "lower the degree."
    ),
    "kriging_too_many": N_(
        "{count} samples are too many for one system (at most {most}). Give a number of neighbours, such as 16."
    ),
    "kriging_singular": N_(
        "The system of all samples has no single answer: they lie on one line under a trend, a covariate "
        "repeats another one, or a Gaussian model has no nugget. Add a small nugget, take another model or "
        "ordinary kriging."
    ),
    "kriging_drift_shape": N_(
        "The external drift has {given} values where {wanted} are needed. Samples and places need the same covariates."
    ),
    "kriging_drift_missing": N_(
        "{count} samples have no value of the covariate (the first is row {row}). Take them out or choose a "
        "covariate that covers them."
    ),
    "kriging_drift_constant": N_("Covariate {column} has one value at all samples and explains nothing. Leave it out."),
    "idw_power": N_("The power {power} is not above 0. 2 is usual."),
    "idw_sectors": N_(
        "{neighbours} neighbours in {sectors} sectors: there must be at least one sector and one neighbour for each."
    ),
    "windows_few": N_("{windows} different window sizes were given; {needed} are needed, none negative."),
    "spectrum_too_large": N_(
        "With its margins the raster has {cells} cells; at most {most} fit into memory for a Fourier "
        "transform. Resample it coarser or take a part."
    ),
    "spectrum_break": N_(
        "A break must lie among the powers of the spectrum, above {least} and up to {most}. Choose it on the S–A curve."
    ),
    "index_shape": N_(
        "A table {elements} and {values} reference values do not go together: one is needed for each element."
    ),
    "index_background": N_("The background of element {column} is {value}; it must be above 0."),
    "index_clarke": N_(
        "The reference composition gives {value} for element {column}; it must be above 0. Choose another "
        "composition or leave the element out."
    ),
    "index_rule": N_('"{rule}" is no rule of the total index. Choose above_one or all.'),
    "index_importance": N_("All importances are 0 or missing. Give at least one element a weight."),
    "column_mad_zero": N_(
        "Half or more of the values of element {column} are one value (its MAD is 0), often the detection "
        "limit. Leave the element out."
    ),
    "zonality_columns": N_("{above} supra-ore and {below} sub-ore elements: as many of each are needed, none in both."),
    "zonality_levels": N_(
        "The zonality series needs two levels or more, with a number for every element at every level."
    ),
    "zonality_empty": N_(
        "Element {column} has a negative productivity or none at any level. Leave it out or lower its background."
    ),
    "anomaly_empty": N_("The anomaly holds no sample or cell with a value."),
    "anomaly_area": N_("An area of the anomaly is not above 0. Areas are in km², in an equal-area projection."),
    "anomaly_levels": N_(
        "Background {background} and threshold {threshold} do not go together: 0 < background ≤ threshold."
    ),
    "anomaly_convention": N_(
        '"{convention}" is no convention of contrast. Choose mean over threshold, mean over background or '
        "maximum over threshold."
    ),
    "coefficient_zero": N_("The coefficient is {value}; it must be above 0."),
    "resources_depth": N_("The depth {depth} m is not above 0."),
    "catchment_shape": N_(
        "Contents {contents} and areas {areas} do not go together: one row of areas is needed for each sample."
    ),
    "catchment_area": N_("A catchment has no area, or a negative one. Each needs an area above 0."),
    "catchment_source": N_("The area of the source, {area} km², is not above 0. 1 km² is usual."),
    "neighbours_rule": N_("Give either a number of nearest neighbours or a radius, above 0."),
    "neighbours_none": N_(
        "{islands} of {samples} samples have no neighbour within the radius; too few are left. Take a "
        "larger radius or nearest neighbours."
    ),
    "neighbours_too_many": N_(
        "Within {radius} there are more than {most} pairs of neighbours. Take a smaller radius or nearest neighbours."
    ),
    "covariance_alpha": N_("The share of good samples is {alpha}; it must be from 0.5 to 1."),
    "covariance_few": N_(
        "{count} complete samples are too few for a robust covariance of {variables} variables; {needed} "
        "are needed. Take fewer elements."
    ),
    "covariance_singular": N_(
        "Some columns depend on each other (a closed composition, or one element twice). Take isometric "
        "log-ratios or leave one out."
    ),
    "components_shape": N_(
        "A table {values} is not fit for this: samples in rows and two or more variables in columns are "
        "needed, and a basis that goes with them."
    ),
    "components_few": N_("{count} complete samples of {variables} variables; {needed} are needed."),
    "column_constant": N_("Element {column} has one value in all samples. Leave it out."),
    "factors_number": N_("{factors} factors cannot be had from these correlations; from 1 to {most} can."),
    "factors_no_optimum": N_("No factors of greatest likelihood were found. Take principal factors, or fewer."),
    "correlation_method": N_('"{method}" is no kind of correlation. Choose pearson or spearman.'),
    "correlation_missing": N_(
        "Element {column} has no correlations: it does not vary or has too few samples. Leave it out."
    ),
    "cluster_linkage": N_(
        '"{linkage}" cannot be used here. Choose average, complete or single (for samples also ward).'
    ),
    "clusters_missing": N_(
        "Clustering needs two complete samples or more; some have a missing value. Take them out or impute them."
    ),
    "clusters_too_many": N_("{count} samples are too many for a tree (at most {most}). Take k-means."),
    "clusters_number": N_("{clusters} clusters cannot be had; from 1 to {most} can."),
}
