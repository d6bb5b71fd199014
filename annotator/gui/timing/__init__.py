"""How long somebody works: the clock that counts it (without Qt), what is kept of it here, what is shown.

Active time is what lies between keys and movements of the mouse while the window is the active one, a
pause counting up to a minute. It is shown to who works first, and kept on this computer; into the
project it goes only where the project's settings say so, and then that is said on entering.
"""
