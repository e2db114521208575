"""Clears quoted texts of what must not be in a log."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from urllib.parse import unquote_to_bytes

_SHORTEST = 4
"""Shorter ones are no secret, and would tear ordinary words apart."""

_BEGINNING = 8
"""So many characters of a secret that is cut off within a text must be there."""

_LEVELS = 2
"""How often a text may have been encoded, such as percent-encoding within JSON."""

_NAMED = {
    **{"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'", "nbsp": "\u00a0"},
    **{"commat": "@", "period": ".", "lowbar": "_", "plus": "+", "equals": "=", "sol": "/"},
}

_UNIT = re.compile(
    rf"(?:%[0-9A-Fa-f]{{2}})+|&(?:#[0-9]{{1,9}}|#[xX][0-9A-Fa-f]{{1,9}}|(?i:{'|'.join(_NAMED)}));?"
    r"|(?:\\u[0-9A-Fa-f]{4})+|\\[^u]"
)
"""One encoded unit; a run where a character may take several. Browsers read entities without their
semicolon, too."""

_CUT_UNIT = re.compile(
    r"(?:%[c-f][\da-f](?:%[89ab][\da-f]){0,2}(?:%[\da-f]?)?|%[\da-f]?|&#?[\da-z]{0,9}"
    r"|\\ud[89ab][\da-f]{2}(?:\\(?:u[\da-f]{0,3})?)?|\\(?:u[\da-f]{0,3})?)$",
    re.ASCII | re.IGNORECASE,
)
"""A unit that the end of the text cuts off."""

_SHORT_ESCAPES = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}

_DIGITS = re.compile("[0-9]+")

_CODE = re.compile(r"[A-Z]+\.[0-9]+")
_HEXADECIMAL = re.compile("[0-9a-fA-F-]+")

_Span = tuple[int, int]
_Units = list[tuple[str, int, int]]
"""Characters, and where each begins and ends in the text as it came."""


def _is_separator(char: str) -> bool:
    """Whether people put it between the digits of a number."""
    return char in "+.()[]/" or char.isspace() or unicodedata.category(char) == "Pd"


def _lower(char: str) -> str:
    lower = char.lower()
    return lower if len(lower) == 1 else char


def _lowered(text: str) -> str:
    """A text in lower case, of the same length."""
    return text.lower() if text.isascii() else "".join(map(_lower, text))


def _percent(run: str) -> Iterator[tuple[str, int]]:
    """The characters of a run of percent-encoded bytes, and the length of each in the text."""
    for char in unquote_to_bytes(run).decode("utf-8", "surrogateescape"):
        size = 1 if "\ud800" <= char <= "\udfff" else len(char.encode())
        yield char, 3 * size


def _escapes(run: str) -> Iterator[tuple[str, int]]:
    """The characters of a run of ``\\uXXXX``, and the length of each in the text."""
    units = bytes.fromhex(run.replace("\\u", ""))
    for char in units.decode("utf-16-be", "surrogatepass"):
        yield char, 12 if ord(char) > 0xFFFF else 6


def _decoded(unit: str) -> Iterator[tuple[str, int]]:
    if unit.startswith("%"):
        return _percent(unit)
    if unit.startswith("\\u"):
        return _escapes(unit)
    if unit.startswith("\\"):
        return iter([(_SHORT_ESCAPES.get(unit[1], unit[1]), 2)])
    name = unit[1:].rstrip(";")
    if not name.startswith("#"):
        return iter([(_NAMED[name.lower()], len(unit))])
    code = int(name[2:], 16) if name[1] in "xX" else int(name[1:])
    return iter([(chr(code) if code <= 0x10FFFF else "\ufffd", len(unit))])


def _end(text: str) -> int:
    """Where a text ends, without a unit that is cut off there."""
    cut = _CUT_UNIT.search(text)
    return cut.start() if cut else len(text)


def _decode(units: _Units, may_be_cut: bool = False) -> _Units:
    """The units of a text whose encoded ones are decoded, once; the last one not if it may be cut off."""
    text = "".join(char for char, _, _ in units)
    end = _end(text) if may_be_cut else len(text)
    decoded: _Units = []
    at = 0
    for match in _UNIT.finditer(text, 0, end):
        decoded += units[at : match.start()]
        at = match.start()
        for char, size in _decoded(match.group()):
            decoded.append((_lower(char), units[at][1], units[at + size - 1][2]))
            at += size
    return decoded + units[at:]


class Redactor:
    """Replaces secrets in texts that a reply or a library wrote."""

    def __init__(self, secrets: Iterable[str]) -> None:
        # Most calls quote nothing: the forms are made when they are needed.
        self._new = list(secrets)
        self._forms: set[str] = set()
        self._numbers: set[str] = set()

    def add(self, secret: str) -> None:
        """Keeps one more text secret."""
        self._new.append(secret)

    def _secrets(self) -> set[str]:
        while self._new:
            secret = _lowered(self._new.pop())
            if len(secret) >= _SHORTEST:
                self._forms.add(secret)
                # Decoding a text decodes also what looks encoded in a secret that stands there as it is.
                units = [(char, at, at + 1) for at, char in enumerate(secret)]
                self._forms.add("".join(char for char, _, _ in _decode(units)))
            number = "".join(char for char in secret if not _is_separator(char))
            if len(number) >= _SHORTEST and _DIGITS.fullmatch(number):
                self._numbers.add(number)
        return self._forms

    def text(self, text: str) -> str:
        """The text with ``***`` in place of each secret, in the usual ways to write it."""
        plain = [(char, at, at + 1) for at, char in enumerate(_lowered(text))]
        spans = list(self._spans(plain, text))
        for may_be_cut in (False, True):
            units = plain
            for _ in range(_LEVELS):
                decoded = _decode(units, may_be_cut)
                if len(decoded) == len(units):
                    break
                units = decoded
                spans += self._spans(units, text)
        return _replace(text, spans)

    def code(self, text: str) -> str:
        """An error code; one that looks like one is never touched."""
        return text if _CODE.fullmatch(text) else self.text(text)

    def identifier(self, text: str) -> str:
        """A request identifier; one that looks like one is never touched."""
        return text if _HEXADECIMAL.fullmatch(text) else self.text(text)

    def _spans(self, units: _Units, text: str) -> Iterator[_Span]:
        for secret in self._secrets():
            yield from _found(secret, units, text)
        dense = [unit for unit in units if not _is_separator(unit[0])]
        for number in self._numbers:
            yield from _found(number, dense, text)


def _borders(secret: str) -> list[int]:
    """For each length of a beginning of a secret, how much of it that beginning ends with."""
    borders = [-1]
    matched = -1
    for char in secret:
        while matched >= 0 and secret[matched] != char:
            matched = borders[matched]
        matched += 1
        borders.append(matched)
    return borders


def _found(secret: str, units: _Units, text: str) -> Iterator[_Span]:
    """Where a secret stands, by the algorithm of Knuth, Morris and Pratt, in linear time."""
    plain = "".join(char for char, _, _ in units)
    if secret[:_SHORTEST] not in plain:
        return
    borders = _borders(secret)
    beginning = min(len(secret), max(_BEGINNING, secret.find("@") + 2))
    # The end of the text may cut a secret off, and an encoded unit of it.
    cut = _end(plain)
    matched = 0
    for index, (char, _, end) in enumerate(units):
        if index == cut and matched >= _SHORTEST:
            yield units[index - matched][1], len(text)
        while matched >= 0 and secret[matched] != char:
            matched = borders[matched]
        matched += 1
        if matched >= beginning:
            yield units[index + 1 - matched][1], end
        if matched == len(secret):
            matched = borders[matched]
    if matched >= _SHORTEST:
        yield units[len(units) - matched][1], len(text)


def _replace(text: str, spans: list[_Span]) -> str:
    parts, at = [], 0
    for begin, end in sorted(spans):
        if begin >= at:
            parts += [text[at:begin], "***"]
        at = max(at, end)
    return "".join([*parts, text[at:]])
