"""The project file: an append-only set of events, and tables that show what they amount to.

The truth is the `event` table. Every other table is a projection of it, written in the same
transaction, read back and compared before the commit. Merging two copies is the union of their
events followed by the projection of what was touched: commutative, associative, idempotent.

`database` opens and makes files, `events` appends to and reads from the log, `projection` turns
events into rows, `queries/` gives frozen values to those who look, `merge` brings copies in.
Times are ISO 8601 in UTC. Nothing here knows of actions, commands or windows.
"""
