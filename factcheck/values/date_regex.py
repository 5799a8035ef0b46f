"""From the text of date templates to regular expressions: of one template, of all of them at once, and of the places
where one may begin. All repetitions are bounded, so a match costs constant time wherever it is tried.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from factcheck.languages.calendar_data import Calendar
from factcheck.values.date_slots import ROMAN, day_suffix, either, vocabulary_of, whole_words

SLOT = re.compile(r"\{(\w+)\}")
#: Tokenised text has a blank before the comma.
_LITERALS = {" ": " ", ":": "[:：]", ",": " ?,"}
#: Templates as a tree of their elements; "" is where one ends.
_Tree = dict[str, "_Tree"]
#: An element of a template: what must stand before it, an optional part, a choice, a slot or one character.
_ELEMENT = re.compile(r"<[^>]*>|\[[^\]]*\]|\([^)]*\)|\{\w+\}|.")
#: Slots that can start with a figure.
_FIGURES = frozenset(("Y", "FY", "M", "D", "dec", "de2", "c", "y2", "yy", "W", "ey"))


def regex_of(source: str, slots: Mapping[str, str], spaced: bool, *, groups: bool) -> str:
    """A template as a regular expression. In unspaced languages one blank may stand between any two elements."""
    out: list[str] = []
    pos = 0
    loose = "" if spaced else " ?"
    seen: set[str] = set()
    before = ""
    if source.startswith("<"):
        before, source = source[1:].split(">", 1)
    while pos < len(source):
        slot = SLOT.match(source, pos)
        if slot:
            name = slot[1]
            grouped = groups and name not in seen
            seen.add(name)
            out.append(f"(?P<{name}>{slots[name]})" if grouped else slots[name])
            pos = slot.end()
        else:
            ch = source[pos]
            out.append(
                {"[": "(?:", "]": ")?", "(": "(?:", ")": ")", "|": "|"}.get(ch) or _LITERALS.get(ch) or re.escape(ch)
            )
            pos += 1
            if ch in "[(|" or (pos < len(source) and source[pos] in "])|"):
                continue
        if loose and pos < len(source) and source[pos] not in "])|":
            out.append(loose)
    edge = r"\b" if spaced and before[:1].isalpha() else ""
    return (f"(?<={edge}{re.escape(before)})" if before else "") + "".join(out)


def any_of(sources: Iterable[str], slots: Mapping[str, str], spaced: bool) -> str:
    """A regular expression that matches where one of the templates does, though not as far. Beginnings that templates
    share stand in it once, and a template that begins with another one adds nothing."""
    tree: _Tree = {}
    for source in sources:
        node = tree
        for element in _ELEMENT.findall(source):
            node = node.setdefault(element, {})
        node[""] = {}
    return _branch(tree, slots, spaced)


def _branch(tree: _Tree, slots: Mapping[str, str], spaced: bool) -> str:
    choices = []
    for element, rest in tree.items():
        text = regex_of(element, slots, spaced, groups=False)
        if "" not in rest:
            text += ("" if spaced or element[0] == "<" else " ?") + _branch(rest, slots, spaced)
        choices.append(text)
    return "(?:" + "|".join(choices) + ")" if choices else r"(?!)"


def heads_of(c: Calendar, spaced: bool, source: str) -> frozenset[str]:
    """The characters that a match of the template can start with; figures in other scripts count as ASCII ones."""
    source = source.split(">", 1)[1] if source[0] == "<" else source
    if source[0] == "(":
        choices = source[1 : source.index(")")].split("|")
        return frozenset().union(*(heads_of(c, spaced, choice) for choice in choices))
    slot = SLOT.match(source)
    if slot is None:
        return frozenset("：:" if source[0] == ":" else source[0])
    name = slot[1]
    words = set(vocabulary_of(c, name))
    if name in _FIGURES:
        words.update("0123456789", c.digit_words)
    if name in ("D", "c") or (name in _FIGURES and not spaced):
        words.update(c.numerals)
    if name == "c":
        words.update("ivx")
    return frozenset(word[0] for word in words)


def followers_of(c: Calendar, spaced: bool, source: str) -> frozenset[str]:
    """The characters that may stand behind the slot that a template starts with, past a blank; figures in other
    scripts count as ASCII ones."""
    source = source.split(">", 1)[1] if source[0] == "<" else source
    return _followers(c, spaced, source[source.index("}") + 1 :])


def _followers(c: Calendar, spaced: bool, rest: str) -> frozenset[str]:
    rest = rest.lstrip(" ")
    if rest[:1] == "[":
        inner, rest = rest[1:].split("]", 1)
        return _followers(c, spaced, inner + rest) | _followers(c, spaced, rest)
    if rest[:1] == "(":
        choices, rest = rest[1:].split(")", 1)
        return frozenset().union(*(_followers(c, spaced, choice + rest) for choice in choices.split("|")))
    return heads_of(c, spaced, rest) if rest else frozenset()


def anchors_of(c: Calendar, spaced: bool, sources: Iterable[str]) -> list[str]:
    """Expressions for what a template may begin with: words from their first letter on. Numerals of unspaced languages
    count only before a unit of the calendar."""
    words: set[str] = set()
    heads: set[str] = set()
    followers: set[str] = set()
    romans: list[str] = []
    for source in sources:
        if source.startswith("<"):
            source = source.split(">", 1)[1]
        slot = SLOT.match(source)
        if slot is None:
            literals = (
                source[1 : source.index(")")].split("|") if source[0] == "(" else re.findall(r"^[^{\[(|]+", source)
            )
            heads.update(literal.rstrip(" ") for literal in literals)
            continue
        name = slot[1]
        if name in ("Y", "FY", "M", "D", "c", "h", "de2"):
            followers.update(_next_literals(source[slot.end() :]))
        if name == "c" and source[slot.end() : slot.end() + 1] == " ":
            romans.append(rf"{ROMAN}{day_suffix(c, spaced)}(?={re.escape(source[slot.end() :][:4])})")
        words.update(vocabulary_of(c, name))
    if spaced:
        words.update(c.numerals)
        return [rf"(?<![^\W_])(?:{'|'.join((whole_words(words, spaced), either(heads), *romans))})"]
    out = [either(words), either(heads)]
    if c.numerals:
        characters = "".join(sorted({ch for w in (*c.numerals, *c.hour_numerals) for ch in w} | set(c.digit_words)))
        after = "".join(re.escape(ch) for ch in sorted(followers))
        out.append(rf"[{characters}]{{1,5}}(?= ?[{after}])")
    return out


def _next_literals(rest: str) -> set[str]:
    """The characters that may come next in a template: past optional parts and into every choice."""
    rest = rest.lstrip(" ")
    if not rest or rest[0] == "{":
        return set()
    if rest[0] == "[":
        close = rest.index("]")
        return _next_literals(rest[1:close]) | _next_literals(rest[close + 1 :])
    if rest[0] == "(":
        return {choice[0] for choice in rest[1 : rest.index(")")].split("|") if choice}
    return {rest[0]}
