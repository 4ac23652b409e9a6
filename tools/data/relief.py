"""Make resources/data/relief.tif from ETOPO5 (Debian's ferret-datasets)."""

import numpy as np
from rasters import ETOPO5_PER_DEGREE, read_etopo5, window, write

METADATA = {
    "TITLE_EN": "Relief (m)",
    "TITLE_ZH": "地形高程（m）",
    "TITLE_RU": "Рельеф (м)",
    "UNIT": "m",
    # Not the 9 km of its nodes: in Central Asia every second one only lies midway between its neighbours.
    "RESOLUTION_KM": "18",
    # Measured on shores (tests/io/test_geodata_rasters.py): ETOPO5 lies 7 to 12 km too far west here.
    "POSITION_ERROR_KM": "12",
    "DEPOSIT_AWARE": "NO",
    "SOURCE": "noaa_etopo5",
    "TYPE": "categorical",
}

if __name__ == "__main__":
    relief = np.rint(window(read_etopo5(), ETOPO5_PER_DEGREE)).astype(np.int16)
    write("relief.tif", relief, ETOPO5_PER_DEGREE, -32768, METADATA)
