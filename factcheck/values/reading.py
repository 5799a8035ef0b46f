"""What the value types have in common when they read: the place they look at, and what they hand back.

A type module is given a `Numeral` with its surroundings and says whether the number is one of its own: a `Core`
with the unit words taken in. Bounds and rates are added by the scan afterwards, the same for all types.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from factcheck.values.base import QuantityKind
from factcheck.values.numeral import Numeral
from factcheck.values.tables import Tables, is_letter, is_wordish
from factcheck.values.units import MEASURES, is_currency, is_time

#: One-letter units that are written small; as capitals they are something else (5G, 10M).
_WORD = re.compile(r"[^\W\d_]{1,20}")
_LOWER_LETTERS = "mgsp"
#: Those that are written large, and glued to the figure (49.6C, 121F).
_UPPER_LETTERS = "cf"
_DECIMAL = re.compile(r"[.,][0-9]{1,4}(?![0-9])")
#: "1m80": a height.
_CENTIMETRES = re.compile(r"[0-9]{2}(?![0-9a-z])")
#: What one small letter may be glued to: "1990c" is a year.
_SHORT_FIGURE = re.compile(r"(?<![0-9])[0-9]{1,3}(?:\.[0-9])?$")
#: The letter that makes a plural of a figure ("over 65s") more often than it means seconds, but for "9.58s".
_PLURAL = "s"


@dataclass(slots=True, kw_only=True)
class Core:
    """A number with its unit: [start, end), the kind, and a factor that takes the number into the unit (cents: 0.01).

    `extra` is added after the factor (the 50 cents of "15 dollars and 50 cents"); `step` is then its place value,
    None where the figure itself shows it.
    """

    start: int
    end: int
    kind: QuantityKind
    unit: str | None = None
    currency: str | None = None
    per: str | None = None
    factor: Decimal = Decimal(1)
    extra: Decimal = Decimal(0)
    step: Decimal | None = None


class Place:
    """The surroundings of a numeral: the text, its lower case, the language's tables, and how far one may look.

    `text` and `low` have the same length. Nothing before `left` or from `right` on belongs to this value.
    """

    __slots__ = ("_asked", "_unit", "left", "low", "refused", "right", "tables", "text")

    def __init__(self, text: str, low: str, tables: Tables, left: int, right: int) -> None:
        self.text, self.low, self.tables, self.left, self.right = text, low, tables, left, right
        #: How far a number reaches that was turned down.
        self.refused = 0
        #: The number whose unit is known: most types ask for it in turn.
        self._asked: tuple[int, bool, str] | None = None
        self._unit: tuple[int, str] | None = None

    def blank(self, pos: int) -> int:
        """The place after one optional blank."""
        return pos + 1 if pos < self.right and self.low[pos] == " " else pos

    def back(self, pos: int) -> int:
        """The place before one optional blank."""
        return pos - 1 if pos > self.left and self.low[pos - 1] == " " else pos

    def unit_after(self, number: Numeral) -> tuple[int, str] | None:
        """End and id of the unit right after the number ("5 km", "5-year", "5%", "half a mile"), None where there is
        none."""
        asked = (number.end, number.scaled, number.form)
        if asked != self._asked:
            self._asked, self._unit = asked, self._read_unit(number)
        return self._unit

    def _read_unit(self, number: Numeral) -> tuple[int, str] | None:
        low, tables = self.low, self.tables
        at = self.linked(number)
        found = self.unit_at(at)
        if number.scaled:
            scaled = tables.scaled_units.at(low, at)
            if scaled is not None and (found is None or found[0] <= scaled[0]):
                return scaled
        if found is None and tables.data.noun_openers and at > number.end:
            found = self._opened_unit(at)
        if found is None and number.form in ("half", "fraction"):
            return self._unit_of_part(number.end)
        if found is None and low.startswith(" - ", number.end):
            # a hyphen cut off by a program that parts words ("a 30 - year bond")
            found = self.unit_at(number.end + 3)
            if found is None or low[number.end + 3 : found[0]] != found[1].replace("_", " "):
                return None
        return found

    def _opened_unit(self, at: int) -> tuple[int, str] | None:
        """The unit of time behind a word that is none itself: "three more years", "les dix dernières années"."""
        word = _WORD.match(self.low, at, self.right)
        if word is None or word[0] not in self.tables.data.noun_openers:
            return None
        after = self.blank(word.end())
        found = self.unit_at(after) if after > word.end() else None
        return found if found is not None and is_time(found[1]) else None

    def unit_at(self, at: int) -> tuple[int, str] | None:
        """End and id of the unit that starts here; none where a figure is glued on, or a capital letter makes it
        something else (24M, 5G)."""
        found = self.tables.units.at(self.low, at)
        if found is None or found[0] > self.right:
            return None
        if found[0] - at == 1 and self.text[at] == self.low[at] and _SHORT_FIGURE.search(self.low, max(0, at - 5), at):
            found = found[0], self.tables.data.small_letters.get(self.low[at], found[1])
            if is_currency(found[1]):
                return found
        end, low = found[0], self.low
        if end < len(low) and low[end].isdigit() and is_wordish(low[end - 1]) and not is_time(found[1]):
            height = self.tables.units.values.get(low[at : at + 1]) == "metre" and _CENTIMETRES.match(low, at + 1)
            return (at + 1, "metre") if height else None
        if end - at == 1 and low[at] in _UPPER_LETTERS and (self.text[at] == low[at] or not low[at - 1].isdigit()):
            return None
        if end - at == 1 and low[at] in _LOWER_LETTERS:
            if self.text[at] != low[at]:
                return None
            if (
                low[at] == _PLURAL
                and low[at - 1].isdigit()
                and not low[end : end + 1].isdigit()
                and not _DECIMAL.search(low, max(0, at - 6), at)
            ):
                return None
        return found

    def _unit_of_part(self, end: int) -> tuple[int, str] | None:
        """ "half a mile", "a quarter of a percentage point", "half of one percent"."""
        low, tables = self.low, self.tables
        at = tables.past_link(low, self.blank(end))
        article = tables.articles.at(low, at)
        if article is None and (word := tables.tokens.form_at(low, at)) in tables.ones and word is not None:
            article = at + len(word), True
        if article is None and at > end + 1:
            unit = self.unit_at(at)  # "un quart d'heure", "un millième de gramme"
            return unit if unit is not None and unit[1] in MEASURES else None
        if at == end or article is None or low[article[0] : article[0] + 1] != " ":
            return None
        return self.unit_at(article[0] + 1)

    def linked(self, number: Numeral) -> int:
        """Where the word after a number starts, past the "of" that a scale word may need ("millions of people")."""
        at = self.joint(number.end)
        if number.scaled and at > number.end:
            return self.tables.past_link(self.low, at)
        return at

    def joint(self, pos: int) -> int:
        """Where the word after a number starts: after a blank, or after the hyphen of "5-person"."""
        low = self.low
        if pos + 1 < self.right and low[pos] in "-‑" and is_letter(low[pos + 1]):
            return pos + 1
        return self.blank(pos)
