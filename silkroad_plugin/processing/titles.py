"""What the declarations of algorithms and their reports call alike; it stands apart so that a start loads no report."""

from ..i18n import N_

DEPOSIT_SETS = {"DEPOSITS": N_("Deposits that made the score"), "HOLDOUT": N_("Held-out deposits")}
TOPS = (0.01, 0.05, 0.10, 0.20)  # shares of the area for which the capture is told
CLASSES = 6  # of a layer that a warning names
CORRELATIONS = {
    "pearson": N_("Pearson’s correlation"),
    "spearman": N_("Spearman’s rank correlation"),
    "cramers_v": N_("Cramér’s V"),
}
VARIANTS = {  # of characteristic analysis
    "vector_length": N_("Vector length (sums of squares)"),
    "product_matrix": N_("Product matrix (principal component)"),
    "probability_matrix": N_("Probability matrix (principal component)"),
}
LISA_CLASSES = {  # of local Moran's I
    "HH": N_("high among high"),
    "LL": N_("low among low"),
    "HL": N_("high among low"),
    "LH": N_("low among high"),
    "ns": N_("not significant"),
    "island": N_("island"),
}
ESTIMATORS = {  # of mean and deviation where contents are censored
    "plain": N_("numbers alone"),
    "kaplan_meier": N_("Kaplan–Meier"),
    "ros": N_("ROS, regression on order statistics"),
    "lognormal_mle": N_("lognormal maximum likelihood"),
}
# What parts the cells of a text.
DELIMITERS = {
    "comma": N_("comma"),
    "semicolon": N_("semicolon"),
    "tab": N_("tabulator"),
    "bar": N_("vertical bar"),
}
# Of a threshold that is not above the background.
WITHIN_BACKGROUND = N_("within the background, no threshold of anomalies")
THRESHOLD_RULES = {
    "iterative_clip": N_("Iterative clipping, X0 + s S0"),
    "mean_sd": N_("Mean + k S"),
    "median_mad": N_("Median + k MAD"),
    "tukey_fence": N_("Tukey’s fence"),
    "adjusted_fence": N_("Adjusted fence (medcouple)"),
    "cumulative_frequency": N_("Cumulative frequency"),
    "minimum_anomalous": N_("Minimum anomalous content"),
    "concentration_number": N_("Concentration–number"),
    "concentration_area": N_("Concentration–area"),
    "sinclair": N_("Sinclair, mixture of populations"),
}
