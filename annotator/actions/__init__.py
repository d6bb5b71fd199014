"""Every way in which a project changes, and the runner that carries it out.

An action is a frozen dataclass: its fields, `title` (what the undo menu calls it) and
`apply(transaction)`, which puts and deletes subjects. The runner opens one transaction, lets the
action apply, appends the events, projects them, commits, and tells who listens what changed.
What takes an action back is not written by hand: `Undo` puts the former state of each of its
events as new events, so that every action can be undone, also after a restart; what somebody has
written upon since stays as it is. Seconds at work are sums and no step of undo; of an import that
is taken back they are taken off again. What the project decides for all is set back by hand.
"""
