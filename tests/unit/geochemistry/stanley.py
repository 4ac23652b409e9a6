"""Stanley's (2003) 16 pairs of magnetic susceptibility, the example of the literature on duplicates."""

import numpy as np

FIRST = np.array([1.71, 1.01, 33.7, 476, 444, 75.6, 0.68, 1.68, 0.42, 10.8, 179, 1.75, 1.87, 400, 0.61, 19.3])
SECOND = np.array([2.08, 1.17, 28.8, 451, 422, 80.4, 0.71, 1.37, 0.41, 11.5, 155, 1.65, 1.55, 381, 0.65, 24.9])
