"""The project file: an append-only set of events, and tables that show what they amount to.

The truth is the `event` table. Every other table is a projection of it, written in the same
transaction, read back and compared before the commit. Merging two copies is the union of their
events followed by the projection of what was touched: commutative, associative, idempotent.

| file | what it knows |
|---|---|
| `database` | making and opening files, the settings that keep them whole, the two sorts of transaction |
| `tables`, `schema`, `statements` | the columns; whether a file has them; statements that are built once |
| `events` | the log: appending, the seal over all digests, the hybrid clock |
| `deciding` | which event of a subject is seen, and what is a conflict |
| `projection`, `links`, `rows` | from events to rows, from rows to values of the model |
| `waiting` | what waits for a text or a codebook that has not come yet |
| `queries/` | questions; frozen values come back |
| `foreign`, `soundness` | reading another copy without trusting it |
| `upgrade` | bringing a file of an older version up to this one |
| `check`, `backup` | whether a file is whole; copies of it |
| `lock`, `folders` | one window on a file; folders that endanger it |

Why a link to a deleted label becomes a link to its words in the projection, and not only in the
action that deletes: in a merge the link and the deletion come from two people who did not know of
each other. Seconds at work are the one subject whose events are added up: two copies of one device
lose nothing. Times are ISO 8601 in UTC. Nothing here knows of actions, commands or windows.
"""
