"""Times a peer on data from a file, in the environment of the peers: prints the shortest of a few runs, in seconds."""

import sys
import time

import numpy as np

RUNS = {"loop": 1, "C": 3, "gstools": 1, "clr": 5}


def pykrige(data, backend: str):
    """Return the kriging of PyKrige, ready to run."""
    from pykrige.ok import OrdinaryKriging

    told = dict(zip(("psill", "range", "nugget"), data["model"].tolist(), strict=True))
    kriging = OrdinaryKriging(*data["xy"].T, data["values"], variogram_model="spherical", variogram_parameters=told)
    near = int(data["neighbours"])
    return lambda: kriging.execute("points", *data["places"].T, backend=backend, n_closest_points=near)[0]


def gstools(data):
    """Return the kriging of gstools, which knows no neighbourhood, ready to run."""
    import gstools

    sill, reach, nugget = data["model"].tolist()
    model = gstools.Spherical(dim=2, var=sill, len_scale=reach, nugget=nugget)
    kriging = gstools.krige.Ordinary(model, data["xy"].T, data["values"])
    return lambda: kriging(data["places"].T)[0]


def pyrolite(data):
    """Return the centred log-ratios of pyrolite, ready to run."""
    from pyrolite.comp.codata import CLR

    return lambda: CLR(data["parts"])


def main(method: str, path: str) -> None:
    """Run the method on the data of the file, and see that it finds what is expected there."""
    with np.load(path) as file:
        data = dict(file)
    work = {"gstools": gstools, "clr": pyrolite}.get(method, lambda data: pykrige(data, method))(data)
    times = []
    for _ in range(RUNS[method]):
        start = time.perf_counter()
        found = work()
        times.append(time.perf_counter() - start)
    if not np.allclose(found, data["expected"], rtol=1e-6, atol=1e-8):
        raise SystemExit(f"{method}: differs by {np.abs(found - data['expected']).max()}")
    print(min(times))


if __name__ == "__main__":
    main(*sys.argv[1:])
