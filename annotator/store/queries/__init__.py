"""Questions to the project; each takes a connection and gives frozen values of the model."""
