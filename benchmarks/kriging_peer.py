"""Times PyKrige on samples from a file, in the environment of the peers; prints seconds by backend as JSON."""

import json
import sys
import time

import numpy as np
from pykrige.ok import OrdinaryKriging


def main(path: str, neighbours: int) -> None:
    """Krige the places of the file with each backend."""
    data = np.load(path)
    x, y = data["xy"].T
    told = dict(zip(("psill", "range", "nugget"), data["model"].tolist(), strict=True))
    kriging = OrdinaryKriging(x, y, data["values"], variogram_model="spherical", variogram_parameters=told)
    found = {}
    for backend in ("loop", "C"):
        start = time.perf_counter()
        estimate, _ = kriging.execute("points", *data["places"].T, backend=backend, n_closest_points=neighbours)
        found[backend] = time.perf_counter() - start
        if not np.allclose(estimate, data["expected"], rtol=1e-6, atol=1e-8):
            raise SystemExit(f"PyKrige’s estimates differ by {np.abs(estimate - data['expected']).max()}")
    print(json.dumps(found))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
