"""The geochemical workbench: a dock of plots that are linked with each other, with the layer and so with the map."""
