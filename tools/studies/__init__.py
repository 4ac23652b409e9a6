"""The shipped studies, run from the first layer to the report by one command."""
