"""The geochemical workbench: samples of a layer, and the kinds of linked plots that are made of them."""
