"""The window: everything that knows Qt, from the bridge to the runner down to the single pane.

start, window, menus, status_line,                        the window, and the way into a project and out
entrance, opening, making
bridge, desk, dossier, working        the road of data: requests, frozen values, work on other threads
project_page, workspace, side, beside, bringing           a project's pages; the panes, which are placed
labelling, putting, picking, choosing, asking, hints,     from keys to actions: labels, the words for
changing, parts, irony                                    them, their targets, changes of what is chosen
walking, going, branches, quoting, places, whereabouts,    moving about, where one was,
survey, noticing                                 what was done and what to look at
look, targets, counts, below, deeds, refusals   values and words as they are shown
label_strip, context_menu, menu_parts         what appears beside the words
theme, sheet, icons, rendering, plain, language, positions, saying        how it looks, reads and sounds
panes/, text/, charts/, claims/, questions/, find/, guide/, palette/, timing/, wishes/    their own maps
file_work, drawing, commands/         files in and out; pages as pictures
"""
