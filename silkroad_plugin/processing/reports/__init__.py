"""Reports of the algorithms: what they say, and the tables and figures behind it."""
