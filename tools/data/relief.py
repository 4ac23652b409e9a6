"""Make resources/data/relief.tif from ETOPO5 (Debian's ferret-datasets)."""

import numpy as np
from rasters import ETOPO5_PER_DEGREE, read_etopo5, window, write

METADATA = {
    "TITLE_EN": "Relief, m",
    "TITLE_ZH": "地形高程（米）",
    "TITLE_RU": "Рельеф, м",
    "RESOLUTION_KM": "9",
    # Nodes stand for areas 9 km across; the older surveys behind them are not placed better.
    "POSITION_ERROR_KM": "9",
    "DEPOSIT_AWARE": "NO",
    "SOURCE": "noaa_etopo5",
    "TYPE": "categorical",
}

if __name__ == "__main__":
    relief = np.rint(window(read_etopo5(), ETOPO5_PER_DEGREE)).astype(np.int16)
    write("relief.tif", relief, ETOPO5_PER_DEGREE, -32768, METADATA)
