"""What algorithms read: choices, layers of any kind, evidence; with refusals that name the input."""
