"""The label scheme: reading and checking it, its values, and what differs between two versions.

Layers, labels, keys, colours, attributes and targets of the whole program come from here. The
digest of a codebook's canonical JSON is the identity of a version.
"""
