"""The parts of the window; each shows the desk's values and asks the bridge for changes."""
