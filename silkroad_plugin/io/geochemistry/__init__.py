"""What the geochemical tools read and write: tables of laboratories, layers of samples."""
