"""Make resources/data/free_air.tif and bouguer.tif from the EGM96 geoid (Debian's proj-data).

The disturbing potential is expanded in spherical harmonics to degree 359, all that a grid of
15 minutes holds, and turned into the free-air anomaly (Heiskanen and Moritz 1967, eq. 2-155:
the degree n of the anomaly is (n - 1)/R times that of the potential). The published geoid was
made from height anomalies with a Bouguer term (Rapp 1997), which is taken back first by iteration.
"""

import numpy as np
from osgeo import gdal
from rasters import read_etopo5, window, write

GEOID = "/usr/share/proj/egm96_15.gtx"
PER_DEGREE = 4
DEGREE = 359
RADIUS = 6_371_000.8  # mean radius of the Earth, m
MGAL = 1e5
G = 6.6743e-11  # m³ kg⁻¹ s⁻²
ROCK, WATER = 2670.0, 1030.0  # kg/m³
PLATE = 2 * np.pi * G * ROCK * MGAL  # mGal per metre of rock
ITERATIONS = 4

METADATA = {
    # Half a wavelength of degree 359.
    "RESOLUTION_KM": "56",
    "POSITION_ERROR_KM": "28",
    "DEPOSIT_AWARE": "NO",
    "TYPE": "categorical",
    "UNIT": "mGal",
}
FREE_AIR = {
    "TITLE_EN": "Free-air gravity anomaly (mGal)",
    "TITLE_ZH": "自由空气重力异常（mGal）",
    "TITLE_RU": "Аномалия силы тяжести в свободном воздухе (мГал)",
    "SOURCE": "lemoine_1998",
}
BOUGUER = {
    "TITLE_EN": "Simple Bouguer gravity anomaly (mGal)",
    "TITLE_ZH": "简单布格重力异常（mGal）",
    "TITLE_RU": "Аномалия Буге без поправки за рельеф (мГал)",
    "SOURCE": "lemoine_1998; noaa_etopo5",
}


def legendre(order: int, colatitude: np.ndarray) -> np.ndarray:
    """Return the fully normalised functions of one order, (DEGREE + 1 - order, latitudes).

    Forward column recursion (Holmes and Featherstone 2002, eqs 11-12), accurate to this degree.
    """
    t, u = np.cos(colatitude), np.sin(colatitude)
    functions = np.empty((DEGREE + 1 - order, t.size))
    sectoral = np.ones_like(t)
    for m in range(1, order + 1):
        sectoral = sectoral * u * np.sqrt(3 if m == 1 else (2 * m + 1) / (2 * m))
    functions[0] = sectoral
    for n in range(order + 1, DEGREE + 1):
        a = np.sqrt((2 * n - 1) * (2 * n + 1) / ((n - order) * (n + order)))
        functions[n - order] = a * t * functions[n - order - 1]
        if n > order + 1:
            b = (2 * n + 1) * (n + order - 1) * (n - order - 1) / ((n - order) * (n + order) * (2 * n - 3))
            functions[n - order] -= np.sqrt(b) * functions[n - order - 2]
    return functions


def filtered(field: np.ndarray, factor: np.ndarray) -> np.ndarray:
    """Multiply each degree of a global field, (720, 1440) from the north pole, by ``factor[degree]``.

    Sampling theorem of Driscoll and Healy (1994): exact for a field of degree 359 or less.
    """
    rows, columns = field.shape
    index = np.arange(rows)
    colatitude = np.pi * index / rows
    odd = 2 * np.arange(rows // 2) + 1
    weights = 4 / rows * np.sin(colatitude) * (np.sin(np.outer(colatitude, odd)) / odd).sum(axis=1)
    spectrum = np.fft.rfft(field, axis=1)
    result = np.zeros_like(spectrum)
    for order in range(DEGREE + 1):
        functions = legendre(order, colatitude)
        # Functions are normalised to 4 pi over the sphere, cosine and sine parts each to half of it.
        share = 0.5 if order == 0 else 0.25
        coefficients = share * (functions * weights) @ spectrum[:, order]
        result[:, order] = functions.T @ (factor[order:] * coefficients)
    return np.fft.irfft(result, columns, axis=1)


def normal_gravity(latitude: np.ndarray) -> np.ndarray:
    """Return normal gravity on the WGS 84 ellipsoid in m/s² (Somigliana)."""
    s = np.sin(latitude) ** 2
    return 9.7803253359 * (1 + 0.00193185265241 * s) / np.sqrt(1 - 0.00669437999013 * s)


def read_geoid() -> np.ndarray:
    """Return the geoid in metres, (720, 1440) from the north pole and 0° E; the south pole is not needed."""
    dataset = gdal.Open(GEOID)
    if dataset is None:
        raise SystemExit(f"{GEOID} cannot be read: apt-get install proj-data")
    west = round((dataset.GetGeoTransform()[0] + 0.125) * PER_DEGREE)
    return np.roll(dataset.ReadAsArray().astype(float), west, axis=1)[: 180 * PER_DEGREE]


def read_rock() -> np.ndarray:
    """Return relief as rock-equivalent metres at the nodes of the geoid (water weighed, not dug)."""
    relief = read_etopo5()
    # A node of 15 minutes stands for the nine nodes of 5 minutes around it.
    mean = (np.roll(relief, 1, axis=1) + relief + np.roll(relief, -1, axis=1))[:, ::3] / 3
    padded = np.pad(mean, ((1, 1), (0, 0)), mode="edge")
    mean = ((padded[:-2] + padded[1:-1] + padded[2:]) / 3)[::3][: 180 * PER_DEGREE]
    return np.where(mean < 0, mean * (1 - WATER / ROCK), mean)


def anomalies() -> tuple[np.ndarray, np.ndarray]:
    """Return the free-air and the simple Bouguer anomaly of the world in mGal, (720, 1440) each."""
    geoid = read_geoid()
    gamma = normal_gravity(np.radians(90 - np.arange(geoid.shape[0]) / PER_DEGREE))[:, np.newaxis]
    degrees = np.arange(DEGREE + 1)
    to_anomaly = np.where(degrees >= 2, (degrees - 1) / RADIUS * MGAL, 0.0)
    rock = filtered(read_rock(), np.ones(DEGREE + 1))
    height = np.maximum(rock, 0)
    anomaly = filtered(gamma * geoid, to_anomaly)
    for _ in range(ITERATIONS):
        height_anomaly = geoid - (anomaly - PLATE * height) / MGAL / gamma * height
        anomaly = filtered(gamma * height_anomaly, to_anomaly)
    return anomaly, anomaly - PLATE * rock


if __name__ == "__main__":
    for name, values, titles in zip(("free_air.tif", "bouguer.tif"), anomalies(), (FREE_AIR, BOUGUER), strict=True):
        cut = np.round(window(values, PER_DEGREE), 1).astype(np.float32)
        write(name, cut, PER_DEGREE, -9999, METADATA | titles)
