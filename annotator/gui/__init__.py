"""The window: everything that knows Qt, from the bridge to the runner down to the single pane."""
