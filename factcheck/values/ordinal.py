"""Places in an order and numbers that name: "17th", "third", 第三, "article 50", "página 3".

The first place is a rank cue of the grammar ("the first to ..."), not a quantity, and is never read here.
"""

from __future__ import annotations

from collections.abc import Mapping

from factcheck.values.numeral import Numeral
from factcheck.values.reading import Core, Place

#: What stands after the number of an argument ("第二，").
_COMMAS = frozenset(",，、:：")


#: How many figures of a list are gone back over, each of so many digits at most.
_LISTED = 4
_LISTED_FIGURES = 5


def read(number: Numeral, place: Place) -> Core | None:
    """An ordinal by its word, its ending, its prefix, or the label before it."""
    low, tables = place.low, place.tables
    whole = number.low == number.low.to_integral_value() and number.bound == "=" and number.form in ("", "ordinal")
    if not whole:
        return None
    if number.form == "ordinal":
        word = low[number.start : number.end]
        if number.low == 1 or _enumerates(place, number):
            return None
        if word in tables.ordinal_needs_article and not (
            _after_determiner(place, number.start) and (_before_noun(place, number.end) or _ranks(place, number))
        ):
            return None
        return Core(start=number.start, end=number.end, kind="ordinal")
    prefix = tables.ordinal_prefixes.before(low, place.back(number.start))
    if prefix is not None and prefix[0] >= place.left:
        if _opens_clause(place, prefix[0]) and low[number.end : number.end + 1] in _COMMAS:
            return None
        return Core(start=prefix[0], end=number.end, kind="ordinal")
    if number.figures or tables.elliptic:
        at = place.blank(number.end) if tables.elliptic else number.end
        suffix = tables.ordinal_suffixes.at(low, at)
        if (
            suffix is not None
            and suffix[0] <= place.right
            and _agrees(low[at : suffix[0]], number, tables.data.ordinal_endings)
            and not _is_degree(place, number.end, suffix[0])
        ):
            return Core(start=number.start, end=suffix[0], kind="ordinal")
        if tables.data.ordinal_stop and low[number.end : number.end + 2] == ". " and number.low < 1000:
            stop = number.end + 1
            if low[stop + 1 : stop + 2].isalpha() and _after_determiner(place, number.start):
                return Core(start=number.start, end=stop, kind="ordinal")
    return None


def _agrees(suffix: str, number: Numeral, endings: Mapping[str, int]) -> bool:
    """Whether an ending can stand behind the figure: "13st" is a weight."""
    last = endings.get(suffix)
    return last is None or number.low % 10 == last != number.low % 100 - 10


def _opens_clause(place: Place, start: int) -> bool:
    """Whether nothing but a mark or a line break stands before: "第二，..." counts the writer's arguments."""
    at = place.back(start)
    return at <= place.left or not place.low[at - 1].isalnum()


def _enumerates(place: Place, number: Numeral) -> bool:
    """ "Second, ..." at the head of a sentence counts the writer's arguments."""
    for before, after in place.tables.data.argument_frames:
        start = number.start - len(before) - 1
        if start >= 0 and place.low.startswith(f"{before} ", start) and place.text[start].isupper():
            return place.low.startswith(f" {after},", number.end)
    return place.text[number.start].isupper() and place.low[number.end : number.end + 1] == ","


def _after_determiner(place: Place, start: int) -> bool:
    found = place.tables.determiners.before(place.low, place.back(start))
    return found is not None and found[0] >= place.left


def _ranks(place: Place, number: Numeral) -> bool:
    """Whether a superlative follows: "el segundo más largo", but not "un segundo más"."""
    low, tables = place.low, place.tables
    at = place.back(number.start)
    if tables.articles.before(low, at) is not None:
        return False
    return any(low.startswith(f" {word} ", number.end) for word in tables.data.rank_words)


def _is_degree(place: Place, start: int, end: int) -> bool:
    """Whether the sign of an ordinal is that of a degree: a longer unit begins with it ("30º C"), or it is one by
    itself and no noun follows ("30°", but "2° lugar")."""
    unit = place.tables.units.at(place.low, start)
    return unit is not None and (unit[0] > end or (unit[0] == end and not _before_noun(place, end)))


def _before_noun(place: Place, end: int) -> bool:
    at = place.blank(end)
    stop = at
    while stop < place.right and place.low[stop].isalpha():
        stop += 1
    return stop > at > end and place.low[at:stop] not in place.tables.data.stop_nouns


def label(number: Numeral, place: Place) -> Core | None:
    """A number that is a name of something by the word before it: "article 50"."""
    if number.form or number.bound != "=" or not number.figures:
        return None
    at = place.back(number.start)
    if at == number.start and not place.tables.elliptic and place.low[at - 1 : at] not in (".", "°", "º"):
        return None
    for hop in range(_LISTED):
        found = place.tables.labels.before(place.low, at)
        if found is not None and (hop or found[0] >= place.left):
            return Core(start=number.start, end=number.end, kind="ordinal")
        at = _before_listed(place, at)
        if at < 0 or place.tables.nouns.at(place.low, place.blank(number.end)) is not None:
            return None
    return None


def _before_listed(place: Place, at: int) -> int:
    """Where the figure before this one starts in a list of names ("sections 3, 5 and 7", "pages 10-12"); -1 where none
    does."""
    low, tables = place.low, place.tables
    end = at
    if low[end - 1 : end] in (",", "-", "–"):
        end -= 1
    elif not low.endswith(tables.joiner_ends, 0, end):
        return -1
    else:
        word = next((word for word in tables.data.joiners if low.endswith(f" {word}", 0, end)), None)
        if word is None:
            return -1
        end -= len(word) + 1
        end -= low[end - 1 : end] == ","
    begin = end
    while begin > 0 and end - begin < _LISTED_FIGURES and low[begin - 1].isdigit():
        begin -= 1
    return begin - 1 if begin < end and low[begin - 1 : begin] == " " else -1


def is_mark(place: Place, number: Numeral) -> bool:
    """Whether a figure behind a label numbers no thing in a row: a section mark with a point ("section 3.2"), or a name
    of a make ("Model 3", "version 2")."""
    found = place.tables.labels.before(place.low, place.back(number.start))
    if found is None or found[0] < place.left or not number.figures:
        return False
    word = place.low[found[0] : place.back(number.start)]
    return word in place.tables.data.name_labels or number.low != number.low.to_integral_value()
