"""The geochemistry of Kola as a real case; see ``study``."""
