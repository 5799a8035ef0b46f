"""Finding every value of a text: one pass over its digits and number words, looking around each.

The order of things: dates first; then at each digit run or number word outside them a numeral is read, turned down where it is part of
a name, an address or a list mark, offered to the value types in turn, and given its bound and its base. What is deliberately absent:
judgement. A value that is found here may still be about something else than the claim.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal
from typing import cast

from factcheck.languages.base import Language
from factcheck.values import count, duration, money, multiple, number, numbers, ordinal, percent
from factcheck.values.base import Bound, Found, Quantity
from factcheck.values.bounds import Ends, both, ends_of, plain
from factcheck.values.dates import find_dates
from factcheck.values.numeral import Numeral
from factcheck.values.reading import Core, Place
from factcheck.values.tables import Tables, is_letter, lowered, tables_for
from factcheck.values.units import MEASURES, is_time

Reader = Callable[[Numeral, Place], Core | None]

#: The value types in the order in which they are asked; the first that answers has it.
READERS: tuple[Reader, ...] = (
    money.read,
    percent.read,
    ordinal.read,
    duration.read,
    multiple.read,
    count.measured,
    ordinal.label,
    count.read,
    number.read,
)

#: Stretches whose figures are no quantities: addresses, mail addresses, dotted names, telephone numbers, marks in brackets.
_ADDRESS = re.compile(
    r"(?:https?|ftp)://[^\s\u2e80-\uffff]+|www\.[^\s\u2e80-\uffff]+"
    r"|[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,64}(?:\.[a-z0-9-]{1,64}){1,5}"
)
_PHONE = re.compile(r"\+?[0-9]{1,4}(?:[- ]?\([0-9]{1,4}\))?(?:[-.][0-9]{2,8}){2,6}(?![0-9])|[0-9]{3}-[0-9]{4}(?![0-9])")
_LIST_MARK = re.compile(r"[0-9]{1,3}[.)、](?=[^0-9]|$)")
_AFTER_FIGURE = re.compile(r"(?:_|:(?![0-9]{1,3}(?![0-9:]))[0-9]|\.\.|…|/(?![0-9]{3})[0-9a-z]|[0-9])")
_SCORE = re.compile(r"(?<![0-9:])[0-9]{1,3}:[0-9]{1,3}(?![0-9:])")
_LATIN_RUN = re.compile(r"[a-zà-ɏµμ°ºª]+")
#: How far before a number the bracket of a note or section mark may open ("[mail 2]").
_MARK_WIDTH = 9
_SIGN_BEFORE = "-−"


def find_values(text: str, language: Language) -> tuple[Found, ...]:
    """All quantities and dates of a normalised text, in order, none overlapping.

    `text` has single blanks, half-width digits, and a line break only between blocks; no value crosses one. Offsets in the
    result are code points of `text`. Never raises; what cannot be read for sure is left out.
    """
    tables = tables_for(language)
    low = lowered(text)
    dates = find_dates(text, language)
    walls = _walls(low, dates, tables)
    found: list[Found] = list(dates)
    found.extend(_quantities(text, low, tables, walls))
    found.sort(key=lambda f: f.start)
    return tuple(found)


def _walls(low: str, dates: list[Found], tables: Tables) -> list[tuple[int, int]]:
    """Stretches that no quantity may touch, in order: the dates, addresses and idioms."""
    walls = [(d.start, d.end) for d in dates]
    if "://" in low or "www." in low or "@" in low:
        walls.extend(m.span() for m in _ADDRESS.finditer(low))
    if tables.idioms is not None:
        walls.extend(m.span() for m in tables.idioms.finditer(low))
    walls.sort()
    return walls


def _quantities(text: str, low: str, tables: Tables, walls: list[tuple[int, int]]) -> Iterator[Found]:
    done = 0
    at_wall = 0
    block_end = -1
    for match in tables.anchor.finditer(low):
        start = match.start()
        if start < done:
            continue
        while at_wall < len(walls) and walls[at_wall][1] <= start:
            at_wall += 1
        if at_wall < len(walls) and walls[at_wall][0] <= start:
            continue
        if start >= block_end:
            newline = low.find("\n", start)
            block_end = len(low) if newline < 0 else newline
        right = min(block_end, walls[at_wall][0]) if at_wall < len(walls) else block_end
        left = max(
            done, low.rfind("\n", 0, start) + 1, max((w[1] for w in walls[max(0, at_wall - 1) : at_wall]), default=0)
        )
        place = Place(text, low, tables, left, right)
        for item in _at(place, start, match.end()):
            yield item
            done = max(done, item.end)
        done = max(done, _skip(low, start) if low[start].isdigit() and done <= start else done)


def _skip(low: str, start: int) -> int:
    """Where to go on after a figure that was turned down: past a telephone number or the like as a whole."""
    phone = _PHONE.match(low, start)
    return phone.end() if phone is not None else start


def _at(place: Place, start: int, end: int) -> Iterator[Found]:
    """The value or two values whose first number starts at `start`."""
    low = place.low
    is_figure = low[start].isdigit()
    if is_figure and not _figure_may_start(place, start):
        return
    first = numbers.read(low, start, place.tables)
    if first is None or first.end > place.right or first.start < place.left:
        return
    if is_figure and not _figure_may_end(place, first):
        return
    if is_figure and start > place.left and low[start - 1] == ".":
        if not first.low == first.low.to_integral_value() or first.scaled or "," in low[start : first.end]:
            return
        places = len(re.match(r"[0-9]+", low[start:]).group())  # type: ignore[union-attr]
        first = replace(first, start=start - 1, low=first.low.scaleb(-places), step=Decimal(1).scaleb(-places))
        start -= 1
    if (
        is_figure
        and start > place.left
        and low[start - 1] in _SIGN_BEFORE
        and (start < 2 or not low[start - 2].isalnum())
    ):
        if start < 2 or low[start - 2] in " (\n":
            first = replace(first, start=start - 1, low=-first.low)
    for numeral, core in _read_all(place, first):
        named = core.kind in ("number", "count") and core.unit not in MEASURES
        if named and (_is_name(place, core, numeral) if numeral.figures else _is_capitalised(place, numeral)):
            continue
        yield _finish(place, numeral, core)


def _read_all(place: Place, first: Numeral) -> list[tuple[Numeral, Core]]:
    """The number alone, or the range or pair that it opens with another."""
    lone = _core(place, first)
    if first.form not in ("", "mixed", "percent", "fraction") or first.bound != "=":
        return [] if lone is None else [(first, lone)]
    ends = [first.end]
    if lone is not None and lone.end != first.end:
        ends.insert(0, lone.end)
    for end in ends:
        pair = _second(place, first, end)
        if pair is None:
            continue
        second, relation = pair
        core = _core(place, second)
        if core is None:
            continue
        has_unit = lone is not None and (lone.unit or lone.currency or lone.kind == "percent")
        if has_unit and lone is not None and end == lone.end and lone.end != first.end:
            same = (lone.kind, lone.unit, lone.currency) == (core.kind, core.unit, core.currency)
            if not same and (core.kind != "number" or lone.kind != "money"):
                continue
        if not first.scaled and second.scale > 1 and abs(first.low) < second.low / second.scale and first.end == end:
            first = replace(first, low=first.low * second.scale, step=first.step * second.scale, scaled=True)
        if relation == "change" or not first.low < second.low:
            if lone is None or lone.kind == "number" or (lone.kind == "count" and core.kind != "count"):
                lone = replace(core, start=lone.start if lone else first.start, end=first.end, extra=Decimal(0))
            if relation != "change" and not core.unit and not core.currency and not first.figures:
                continue
            return [(first, lone), (second, core)]
        start = lone.start if lone is not None else first.start
        factor = core.factor
        if lone is not None and lone.kind == "money" and core.kind in ("number", "count"):
            core = replace(lone, end=core.end if core.kind == "number" else second.end)
        opening = first.low + (lone.extra if lone is not None and end == lone.end else 0)
        whole = replace(
            second, start=first.start, low=opening, high=second.low, bound="range", step=min(first.step, second.step)
        )
        del factor
        return [(whole, replace(core, start=start))]
    return [] if lone is None else [(first, lone)]


def _second(place: Place, first: Numeral, end: int) -> tuple[Numeral, str] | None:
    """The second number of a range and how the two are joined ("range" or "change")."""
    low, tables = place.low, place.tables
    at = place.blank(end)
    joint = tables.range_words.at(low, at)
    if joint is None or joint[0] >= place.right:
        return None
    is_word = is_letter(low[at])
    if is_word and at == end and low[end - 1].isalnum() and is_letter(low[end - 1]):
        return None
    opener = tables.range_openers.before(low, place.back(_with_sign(place, first.start)))
    relation = joint[1]
    pos = joint[0]
    if is_word or low[pos : pos + 1] == " ":
        pos = place.blank(pos)
    sign = tables.currency_signs.at(low, pos)
    if sign is not None:
        pos = place.blank(sign[0])
    if pos >= place.right:
        return None
    if not low[pos].isdigit() and tables.tokens.form_at(low, pos) is None:
        return None
    second = numbers.read(low, pos, tables)
    if (
        second is None
        or second.form not in ("", "mixed", "percent", "fraction")
        or second.bound != "="
        or second.end > place.right
    ):
        return None
    if second.figures and not _figure_may_end(place, second):
        return None
    if second.start != pos or (second.figures and low[pos] == "0" and second.low >= 1):
        return None
    if not is_word and low[at] in "-–—−" and (first.figures != second.figures and at == end):
        return None
    if relation == "opened":
        return (second, "range") if opener is not None and opener[1] == "range" else None
    if relation == "next":
        near = second.low - first.low in (1, first.scale, second.scale) and first.low > 0
        return (second, "range") if near else None
    if opener is not None and opener[1] == "change" and is_word:
        return second, "change"
    return second, relation


def _with_sign(place: Place, start: int) -> int:
    sign = money.before(place, start)
    return start if sign is None else sign[0]


def _core(place: Place, numeral: Numeral) -> Core | None:
    for reader in READERS:
        core = reader(numeral, place)
        if core is not None:
            return core if core.end <= place.right and core.start >= place.left else None
    return None


def _figure_may_start(place: Place, start: int) -> bool:
    """False inside a name or address: "GPT4", "GPT-4", "v2.1", "#3", "report_2018", "1v1"; and for marks of a list."""
    low = place.low
    mark = _LIST_MARK.match(low, start)
    if mark is not None and _is_list_mark(low, start, mark):
        return False
    if start == 0:
        return True
    before = low[start - 1]
    if is_letter(before) and before not in "°":
        sign = place.tables.currency_before.before(low, start)
        return sign is not None
    if before in "#@_\\^":
        return False
    if before == "." and start > 1 and (low[start - 2] in ".)]%" or is_letter(low[start - 2])):
        return False
    if before in "-‑–." and start > 1 and (is_letter(low[start - 2]) or (before in "-." and low[start - 2].isdigit())):
        return False
    if (
        before == ":"
        and start > 1
        and low[start - 2].isdigit()
        and not _SCORE.search(low, max(0, start - 4), start + 4)
    ):
        return False
    if before == "/" and start > 1 and low[start - 2].isdigit() and not low[start : start + 3].isdigit():
        return False
    if before == "/" and start > 1 and is_letter(low[start - 2]):
        return False
    phone = _PHONE.match(low, start)
    if phone is not None:
        return False
    if before == "+" and start > 1 and low[start - 2].isalnum():
        return False
    return True


def _is_list_mark(low: str, start: int, mark: re.Match[str]) -> bool:
    ahead = low[:start][-3:]
    if mark[0][-1] == ")":
        return "(" not in low[max(0, start - 40) : start] and (start == 0 or not low[start - 1].isalnum())
    line = ahead.rpartition("\n")[2].strip(" *>-#•")
    if line == "" and (start <= 3 or "\n" in ahead):
        after = low[mark.end() : mark.end() + 1]
        return mark[0][-1] == "、" or after not in ("", "\n")
    return False


def _figure_may_end(place: Place, numeral: Numeral) -> bool:
    """False where what follows makes it a name, a time, a file, a cut-off figure or a mark: "4o", "8:00", "4.1...", "12]"."""
    low, end, tables = place.low, numeral.end, place.tables
    if low[end - 1].isdigit() and _AFTER_FIGURE.match(low, end):
        return False
    if end < len(low) and low[end] in "]】］":
        opening = max(low.rfind(c, max(0, numeral.start - 40), numeral.start) for c in "[【［")
        if opening < 0 or numeral.start - opening <= _MARK_WIDTH:
            return False
    if end < len(low) and low[end] == "." and low[end : end + 3] != "..." and low[end + 1 : end + 2].isdigit():
        return False
    if low[end : end + 1] == "." and re.match(r"[a-z][a-z0-9]", place.text[end + 1 : end + 3]):
        return False
    suffix = tables.label_suffixes.at(low, place.blank(end))
    if suffix is not None and tables.ordinal_prefixes.before(low, place.back(numeral.start)) is None:
        return False
    run = _LATIN_RUN.match(low, end)
    if run is None:
        return True
    if numeral.scaled and low[end - 1].isalpha():
        return False
    for forms in (tables.units, tables.multiple_marks, tables.ordinal_suffixes, tables.measure_words):
        found = forms.at(low, end)
        if found is not None and not (found[0] < len(low) and low[found[0]].isdigit()):
            return True
    return False


def _is_name(place: Place, core: Core, numeral: Numeral) -> bool:
    """Whether a figure belongs to a name before it ("Falcon 9", "Llama 3.1"): a capitalised word stands right before it, inside a
    sentence or at the end of one, and nothing that is counted stands behind."""
    if core.unit is not None and core.kind == "count" and core.end > numeral.end:
        return False
    if numeral.bound != "=" or numeral.scaled:
        return False
    text, start = place.text, core.start
    at = place.back(start)
    if at == place.left or not is_letter(place.low[at - 1]):
        return False
    begin = at
    while begin > place.left and is_letter(place.low[begin - 1]):
        begin -= 1
    word = text[begin:at]
    if not word[0].isupper() or len(word) < 2:
        return False
    if place.low[begin:at] in place.tables.data.stop_nouns or place.tables.bounds_before.before(place.low, at):
        return False
    return True


def _is_capitalised(place: Place, numeral: Numeral) -> bool:
    """Whether a number word is part of a name: "World War Two", "the Three Tenors"; the first word of a sentence is not."""
    text, start = place.text, numeral.start
    if not text[start].isupper() or numeral.bound == "order":
        return False
    at = start
    while at > place.left and not is_letter(place.low[at - 1]) and text[at - 1] not in ".!?:;\n":
        at -= 1
    if at == place.left or not is_letter(place.low[at - 1]):
        return False
    return place.tables.bounds_before.before(place.low, place.back(start)) is None


def _finish(place: Place, numeral: Numeral, core: Core) -> Found:
    """The quantity with its bound, base and place."""
    start, end = core.start, core.end
    bound: Bound = "="
    for _ in range(2):
        before = _bound_before(place, start, core, numeral)
        if before is None:
            break
        start, bound = before[0], both(bound, before[1])
    end, per = _per_after(place, end, core)
    after = _bound_after(place, end)
    core_end = core.end
    if after is not None:
        end, bound = after[0], both(bound, cast(Bound, after[1]))
        if per is None:
            end, per = _per_after(place, end, core)
    if per is None:
        per = core.per
    quantity = _quantity(numeral, core, bound, per)
    return Found(start, end, quantity, core.start, core_end)


def _bound_before(place: Place, start: int, core: Core, numeral: Numeral) -> tuple[int, Bound] | None:
    tables, low = place.tables, place.low
    at = start
    for _ in range(3):
        at = place.back(at)
        found = tables.bounds_before.before(low, at)
        if found is not None and found[0] >= place.left:
            phrase = low[found[0] : at]
            if not found[1] or (core.kind == "duration" and phrase in tables.data.not_duration):
                return None
            return found[0], cast(Bound, found[1])
        filler = tables.fillers.before(low, at)
        if filler is None or filler[0] < place.left or filler[0] == at:
            return None
        at = filler[0]
    return None


def _bound_after(place: Place, end: int) -> tuple[int, str] | None:
    """End and bound of the words after a quantity ("or more", 以上), unless they belong to the next one."""
    low, tables = place.low, place.tables
    at = place.blank(end)
    found = tables.bounds_after.at(low, at) or tables.bounds_after.at(low, end)
    if found is None or found[0] > place.right or not found[1]:
        return None
    following = place.blank(found[0])
    if following < place.right and following > found[0]:
        if low[following].isdigit() or tables.currency_signs.at(low, following) is not None:
            return None
        word = tables.tokens.form_at(low, following)
        if word is not None and word in tables.small:
            return None
    return found


def _per_after(place: Place, end: int, core: Core) -> tuple[int, str | None]:
    """End and base of a rate: "a year", "por mês", "per share", "/h"."""
    low, tables = place.low, place.tables
    if core.kind in ("ordinal", "percent", "multiple"):
        return end, None
    at = place.blank(end)
    phrase = tables.per_phrases.at(low, at)
    if phrase is not None and phrase[0] <= place.right:
        return phrase[0], phrase[1]
    word = tables.per.at(low, at)
    if word is None:
        return end, None
    base = place.blank(word[0])
    unit = tables.units.at(low, base)
    if unit is not None and unit[0] <= place.right:
        timely = is_time(unit[1])
        if timely or core.kind == "money":
            return unit[0], unit[1]
    if core.kind == "money":
        noun = tables.nouns.at(low, base)
        if noun is not None and noun[0] <= place.right:
            return noun[0], noun[1]
    return end, None


def _quantity(numeral: Numeral, core: Core, bound: Bound, per: str | None) -> Quantity:
    factor = core.factor
    step = numeral.step * factor
    if numeral.bound in ("order", "range"):
        assert numeral.high is not None
        return Quantity(
            kind=core.kind, stated=None, low=plain(numeral.low * factor), high=plain(numeral.high * factor),
            high_open=numeral.bound == "order", unit=core.unit, currency=core.currency, per=per, bound=numeral.bound, step=step,
        )  # fmt: skip
    stated = plain(numeral.low * factor + core.extra)
    if core.extra:
        step = min(step, Decimal(1).scaleb(int(core.extra.normalize().as_tuple().exponent)))
    if numeral.bound == ">":
        assert numeral.high is not None
        ends = Ends(stated, plain(numeral.high * factor + core.extra), low_open=True, high_open=True)
        bound = ">"
    else:
        ends = ends_of(bound, stated)
    return Quantity(
        kind=core.kind, stated=stated, low=ends.low, high=ends.high, low_open=ends.low_open, high_open=ends.high_open,
        unit=core.unit, currency=core.currency, per=per, bound=bound, step=step,
    )  # fmt: skip
