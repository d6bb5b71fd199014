"""The palette (Ctrl+K): finds anything that can be done by typing part of its name, and does it.

entries   what can be found: wishes, layers, labels, discussions, recent projects
matching  how well words that were typed fit a title
listing   the list of what was found, as it is painted and read aloud
overlay   the field and the list above the page
"""
