"""Refusals of interpolation, multivariate methods, indices and anomalies of geochemistry."""

from ..i18n import N_

TEXTS = {
    "values_missing": N_("The raster has no cell with data. Choose another raster or band."),
    "samples_shape": N_(
        "Positions of the shape {positions} and values of the shape {values} do not match: give x, y and one "
        "value for each sample."
    ),
    "samples_position": N_(
        "{count} [sample with a value has|samples with a value have] no position (first: row {row}). Complete "
        "the coordinates, or leave such samples out."
    ),
    "samples_coincident": N_(
        "{count} [sample lies|samples lie] at the place of another one (first pair: rows {first} and {second} "
        "at {x}; {y}). Kriging has no answer there: average duplicates first, or leave them out."
    ),
    "search_radius": N_("The search radius {radius} is not above 0. Give a distance in metres."),
    "radius_no_samples": N_(
        "Within the search radius of {radius} m no sample has {fewest} [other one|others]: the two nearest samples lie "
        "{nearest} m apart. The radius is in metres, not kilometres: give a longer one, or leave it empty."
    ),
    "radius_no_cells": N_(
        "No cell of the map has {fewest} [sample|samples] within the search radius of {radius} m: the two nearest "
        "samples lie {nearest} m apart, a cell measures {cell} m. The radius is in metres, not kilometres: give a "
        "longer one, or leave it empty."
    ),
    "estimates_none": N_(
        "No cell of the map gets a value. Check the grid, the search radius (metres) and where the samples lie."
    ),
    "variogram_lags": N_(
        "A lag of {width} m and a cutoff of {cutoff} m do not go together. Give a lag above 0 and not above the cutoff."
    ),
    "variogram_tolerance": N_("The angular tolerance is {tolerance} degrees. Give one above 0 and up to 90."),
    "variogram_no_pairs": N_(
        "No two samples lie within {cutoff} m of each other in this direction. Take a longer cutoff or a "
        "wider tolerance, and check that the coordinates are in metres."
    ),
    "variogram_few_lags": N_(
        "The variogram has {lags} [lag|lags] with pairs; this model needs {needed}. Take shorter lags, a "
        "longer cutoff or fewer structures."
    ),
    "variogram_directions": N_(
        "An anisotropic model needs variograms in three directions or more, but {directions} [was|were] "
        "given. Add directions, or choose an isotropic model."
    ),
    "variogram_pure_nugget": N_(
        "The variogram shows no structure: it is flat at {nugget} from the first lag on ({lag} m), so that at "
        "this spacing neighbouring samples tell nothing about each other. Take shorter lags or logarithms, or "
        "map classes of samples instead of interpolating."
    ),
    "variogram_noise": N_(
        "The variogram shows no structure that chance would not give (values permuted over the places: p = {p}, at "
        "most {most} is needed), so that no model is chosen by itself: neighbouring samples tell nothing certain about "
        "each other. Take logarithms or more samples, map classes of samples instead of interpolating, or choose the "
        "model yourself in “Variogram of samples”."
    ),
    "variogram_unbounded": N_(
        "The variogram still rises at the longest lag ({lag} m), so that range and sill cannot be told apart. "
        "Take a longer cutoff, or universal kriging with a trend."
    ),
    "variogram_shape": N_("“{shape}” is not a variogram model. Choose spherical, exponential or gaussian."),
    "variogram_structure": N_(
        "A structure with sill {sill} and range {range} is not possible. Give a sill of 0 or more and a range above 0."
    ),
    "variogram_ratio": N_("The ratio of the minor to the major range is {ratio}. Give one above 0 and up to 1."),
    "variogram_nugget": N_("The nugget is {nugget}. Give a number of 0 or more."),
    "variogram_no_sill": N_("The model has neither a nugget nor a structure with a sill. Give at least one of them."),
    "trend_too_few": N_(
        "A trend of {terms} terms needs more samples than the {count} that have a number. Choose a lower degree or "
        "fewer rasters of drift."
    ),
    "trend_undetermined": N_(
        "The samples tell only {rank} of the {terms} terms of the trend apart: they lie on a line, or rasters of "
        "drift repeat each other. Choose a lower degree, or leave a raster out."
    ),
    "drift_missing": N_("External drift needs a raster. Give one in “{input}”, or choose another method."),
    "drift_elsewhere": N_(
        "The raster of the drift in “{input}” has data at {count} of {samples} samples, which is too few. Check that "
        "it covers the survey."
    ),
    "kriging_degree": N_("A trend of degree {degree} is not offered. Choose 0 (none), 1 (plane) or 2 (quadratic)."),
    "kriging_neighbours": N_(
        "{neighbours} [neighbour is|neighbours are] too few; this trend needs at least {needed}. Raise the "
        "number of neighbours, add samples or lower the degree."
    ),
    "kriging_too_many": N_(
        "{count} samples are too many for one system (at most {most}). Give a number of neighbours, such as 16."
    ),
    "kriging_singular": N_(
        "The system of all samples has no single answer: the samples lie on one line under a trend, a "
        "covariate repeats another one, or a Gaussian model has no nugget. Add a small nugget, take another "
        "model or use ordinary kriging."
    ),
    "kriging_drift_shape": N_(
        "The external drift has {given} [value or column|values or columns] where {wanted} [is|are] needed. "
        "Give samples and places to estimate the same covariates."
    ),
    "kriging_drift_missing": N_(
        "{count} [sample has|samples have] no value of the covariate (first: row {row}). Leave them out, or "
        "choose a covariate that covers them."
    ),
    "kriging_drift_constant": N_("Covariate {column} has one value at all samples and explains nothing. Leave it out."),
    "idw_power": N_("The power {power} is not above 0. Give a positive one; 2 is usual."),
    "idw_sectors": N_(
        "{neighbours} [neighbour does|neighbours do] not go with {sectors} [sector|sectors]. Give at least "
        "one sector, and one neighbour for each."
    ),
    "windows_few": N_("{windows} different window [size was|sizes were] given. Give at least {needed}, none negative."),
    "spectrum_too_large": N_(
        "With its margins the raster has {cells} cells; a Fourier transform takes at most {most}. Resample it "
        "to larger cells, or take a part of it."
    ),
    "spectrum_break": N_(
        "No usable break was given: each must be above {least} and up to {most}, the powers of this spectrum. "
        "Choose breaks on the S–A curve."
    ),
    "index_shape": N_(
        "A table of contents of the shape {elements} and reference values of the shape {values} do not match. "
        "Give one reference value for each element."
    ),
    "index_background": N_(
        "The background of element {column} is {value}; it must be above 0. Correct it, or leave the element out."
    ),
    "index_clarke": N_(
        "The reference composition gives {value} for element {column}; it must be above 0. Choose another "
        "composition, or leave the element out."
    ),
    "index_rule": N_("“{rule}” is not a rule of the total index Zc. Choose above_one or all."),
    "index_importance": N_(
        "All importances are 0, or one is missing. Give every element a number, and at least one of them not 0."
    ),
    "column_mad_zero": N_(
        "Half of the values of element {column} or more are the same, often the detection limit, so that "
        "their median absolute deviation is 0. Leave the element out."
    ),
    "zonality_columns": N_(
        "Supra-ore elements: {above}, sub-ore elements: {below}. Choose as many of the one as of the other, "
        "and none for both."
    ),
    "zonality_levels": N_(
        "A zonality series needs two levels or more, with a number for every element at every level. Add "
        "levels, or leave out elements with gaps."
    ),
    "zonality_empty": N_(
        "Productivities must not be negative, and each element needs one above 0; check element {column} "
        "first. Lower its background, or leave it out."
    ),
    "anomaly_empty": N_(
        "The anomaly holds no sample or cell with a value, or a dispersion train has gaps in its contents. "
        "Check the element, and fill the gaps or leave such samples out."
    ),
    "anomaly_area": N_("An area within the anomaly is not above 0. Compute areas in km², in an equal-area projection."),
    "anomaly_levels": N_(
        "The background {background} and the threshold {threshold} do not go together. Give a background "
        "above 0 and a threshold not below it."
    ),
    "anomaly_convention": N_(
        "“{convention}” is not a definition of contrast. Choose mean_over_threshold, mean_over_background or "
        "max_over_threshold."
    ),
    "coefficient_zero": N_("The coefficient is {value}. Give one above 0."),
    "resources_depth": N_("The depth {depth} m is not above 0. Give the depth to which resources are counted."),
    "catchment_shape": N_(
        "Contents of the shape {contents} and areas of the shape {areas} do not match. Give one row of areas "
        "for each sample."
    ),
    "catchment_area": N_("A catchment has no area, or a negative or unknown one. Give each catchment an area above 0."),
    "catchment_source": N_("The area of the source, {area} km², is not above 0. Give a positive one; 1 km² is usual."),
    "neighbours_rule": N_(
        "The rule for neighbours is missing or not usable. Give either a number of nearest neighbours or a "
        "radius, above 0."
    ),
    "neighbours_none": N_(
        "{islands} of {samples} samples have no neighbour within the radius; too few are left. Take a larger "
        "radius, or nearest neighbours."
    ),
    "neighbours_too_many": N_(
        "Within {radius} m there are more than {most} pairs of neighbours. Take a smaller radius, or nearest "
        "neighbours."
    ),
    "covariance_alpha": N_("The share of samples taken as good is {alpha}. Give one from 0.5 to 1."),
    "covariance_few": N_(
        "{count} complete [sample is|samples are] too few for a robust covariance of {variables} "
        "[variable|variables]; {needed} are needed. Take fewer elements."
    ),
    "covariance_singular": N_(
        "Some columns depend on each other (a closed composition, or one element twice). Take isometric "
        "log-ratios, or leave out one of them."
    ),
    "components_shape": N_(
        "A table of the shape {values} (rows, columns) cannot be analysed. Give samples in rows, two or more "
        "variables in columns, and with log-ratios the basis that belongs to them."
    ),
    "components_few": N_(
        "{count} complete [sample|samples] of {variables} [variable|variables]; {needed} are needed. Leave "
        "out elements that are often missing."
    ),
    "components_axes": N_(
        "Component {axis} cannot be drawn, for the analysis has {components} only. Choose lower numbers."
    ),
    "column_constant": N_("Element {column} has the same value in all samples. Leave it out."),
    "factors_number": N_(
        "{factors} [factor|factors] cannot be extracted from these correlations. Give a number from 1 to {most}."
    ),
    "factors_no_optimum": N_("Maximum-likelihood factors could not be found. Use principal factors, or fewer factors."),
    "correlation_method": N_("“{method}” is not a kind of correlation. Choose pearson or spearman."),
    "correlation_missing": N_(
        "Element {column} has no correlations: it does not vary, or has too few samples. Leave it out."
    ),
    "cluster_linkage": N_(
        "“{linkage}” cannot be used here. Choose average, complete or single (for samples also ward)."
    ),
    "clusters_missing": N_(
        "Clustering needs two samples or more, and all of them complete. Leave out samples with gaps, or fill the gaps."
    ),
    "clusters_too_many": N_("{count} samples are too many for a tree (at most {most}). Use k-means."),
    "clusters_number": N_("{clusters} [cluster|clusters] cannot be formed. Give a number from 1 to {most}."),
}
