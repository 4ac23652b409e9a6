"""What is judged of a finished layout before it is printed: one module for each matter, one function for each check."""
