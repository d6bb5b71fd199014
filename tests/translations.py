"""`python -m tests.translations`: brings the Qt Linguist files into step with the words of the program.

For each language it collects the words (`lupdate`), keeps the translations there are, drops those of words
that are gone, and compiles the result (`lrelease`); both tools come with PySide6. New words are left
unfinished: translate them in `resources/translations/annotator_*.ts`, with Qt Linguist (`pyside6-linguist`)
or by hand, take `type="unfinished"` away, and run it again. It says what is still to be done. The tests
(tests/gui/test_translations.py) fail while anything is missing, gone, or not compiled.

Words: `self.tr("…{0}…").format(…)` in classes of Qt, `QCoreApplication.translate("context", "…")`
elsewhere, `QT_TRANSLATE_NOOP("context", "…")` where they are translated later; the text is one literal
(parts in a row are one). Plurals: `self.tr("%n comment(s)", "", n)`;
English has a file too, of its plurals only. An '&' makes the next letter the key of a menu. A tab divides a
menu's words from a key that is only named: the key's name is translated as Qt does ("Enter", "Eingabe").
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import PySide6

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("en", "de", "ar")
_TRANSLATING = ("QCoreApplication.translate", "translate", "QT_TRANSLATE_NOOP")
_VARIABLE = ast.Name | ast.Attribute | ast.Subscript
TOOLS = Path(PySide6.__path__[0])


@dataclass(frozen=True, slots=True)
class Message:
    """One entry of a Linguist file: context, words, what they become (one a plural form), and its state."""

    context: str
    source: str
    comment: str
    forms: tuple[str, ...]
    state: str
    plural: bool


def files() -> list[Path]:
    """Return the files whose words are translated."""
    return sorted((ROOT / "annotator").rglob("*.py"))


def linguist(language: str) -> Path:
    """Return the Linguist file of a language."""
    return FOLDER / f"annotator_{language}.ts"


def messages(path: Path) -> list[Message]:
    """Return the entries of a Linguist file."""
    found = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        for entry in context.iter("message"):
            meant = entry.find("translation")
            assert meant is not None
            plural = entry.get("numerus") == "yes"
            parts = meant.iter("numerusform") if plural else (meant,)
            forms = tuple(one.text or "" for one in parts)
            name, source = context.findtext("name") or "", entry.findtext("source") or ""
            comment = entry.findtext("comment") or ""
            found.append(Message(name, source, comment, forms, meant.get("type", ""), plural))
    return found


def update(path: Path, language: str) -> str:
    """Collect the words of the program into a Linguist file, and return what lupdate complains of."""
    listed = path.with_suffix(".files")
    listed.write_text("\n".join(map(str, files())), encoding="utf-8")
    plural = ["-pluralonly"] if language == "en" else []
    options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"]
    options += ["-target-language", language, *plural]
    try:
        done = _run("lupdate", f"@{listed}", *options, "-ts", str(path))
    finally:
        listed.unlink()
    return done


def release(path: Path, compiled: Path) -> str:
    """Compile a Linguist file, and return what lrelease complains of."""
    return _run("lrelease", "-silent", str(path), "-qm", str(compiled))


def written() -> Iterator[tuple[str, str, str]]:
    """Yield (context, words, where) of all that the code itself hands to be translated."""
    for path in files():
        yield from _Calls(path).found


class _Calls(ast.NodeVisitor):
    """Finds the calls of tr and translate in a file, with the class around them."""

    def __init__(self, path: Path) -> None:
        self._path, self._classes = path.relative_to(ROOT), [""]
        self.found: list[tuple[str, str, str]] = []
        self.visit(ast.parse(path.read_text(encoding="utf-8")))

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        name, where = ast.unparse(node.func), f"{self._path}:{node.lineno}"
        if name.endswith(".tr") and node.args:
            self._take(self._classes[-1], node.args[0], where)
        elif name in _TRANSLATING and len(node.args) >= 2 and isinstance(node.args[0], ast.Constant):
            self._take(str(node.args[0].value), node.args[1], where)
            if re.search("%L?n", ast.unparse(node.args[1])):
                raise AssertionError(f"{where}: plurals belong into annotator/gui/counts.py")
        elif name in {"say", "_say"} and node.args and isinstance(node.args[0], ast.Constant):
            raise AssertionError(f"{where}: these words are not collected, mark them with QT_TRANSLATE_NOOP")
        self.generic_visit(node)

    def _take(self, context: str, words: ast.expr, where: str) -> None:
        """Take words that are written out; those of a variable were marked where they stand."""
        if isinstance(words, ast.Constant) and isinstance(words.value, str):
            self.found.append((context, words.value, where))
        elif not (isinstance(words, _VARIABLE) or ast.unparse(words) == "str(words)"):
            raise AssertionError(f"{where}: expected words written out, found {ast.unparse(words)}")


def placeholders(words: str) -> list[str]:
    """Return what is put into words: {0}, {name}, %n, %1; sorted."""
    return sorted(re.findall(r"\{\w*\}|%L?n|%L?\d", words))


def _run(tool: str, *arguments: str) -> str:
    done = subprocess.run([TOOLS / tool, *arguments], capture_output=True, text=True, check=True)
    return (done.stdout + done.stderr).strip()


def main() -> int:
    """Update and compile all languages; return 1 while something is to be translated."""
    open_ = 0
    for language in LANGUAGES:
        path = linguist(language)
        print(update(path, language) or f"{path.name}: up to date")
        waiting = [one for one in messages(path) if one.state]
        open_ += len(waiting)
        for one in waiting:
            print(f"  to translate: {one.context}: {one.source!r}")
        print(release(path, path.with_suffix(".qm")) or f"{path.stem}.qm: compiled")
    return 1 if open_ else 0


if __name__ == "__main__":
    sys.exit(main())
