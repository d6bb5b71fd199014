"""Start the program from a checkout: `python main.py …` is the same as `annotator …`."""

from annotator.app import main

if __name__ == "__main__":
    raise SystemExit(main())
