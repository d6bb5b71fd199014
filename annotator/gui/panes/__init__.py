"""The parts of the window; each shows the desk's values and asks the bridge for changes.

reading, chain_notice, discussions, discussion_row, nothing_open      what stands in the middle
labels, target_panel, inspector, form, notices, uses                  the side pane's page of labels
start_page, recent, new_project, identity, people, warning_page       before a project is worked in
settings_page, text_settings, shortcuts, recorder, keys_page          what one chooses for oneself
project_settings, setting, named_targets                              what holds for everybody
carded, choices, row, rows            small parts that several of them have
"""
