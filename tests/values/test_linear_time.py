"""Reading takes time in proportion to the length, whatever the text: no input makes it slower than that.

For each language hostile pieces are made of its own words (its scales, joiners, bounds, openers, months) and repeated.
Where two sizes leave a doubt, the exponent of time over length is taken from four sizes, the fastest of some runs each.
"""

from __future__ import annotations

import math
import time
from collections.abc import Iterator

import pytest

from factcheck.languages import CODES, get_language
from factcheck.languages.base import Language
from factcheck.values.scan import find_values

SIZES = (500, 1_000, 2_000, 4_000)

#: A little above one: short texts have costs of their own. Two would be square.
EXPONENT = 1.45

#: Texts that are this quick at the largest size are quick enough; their times are mostly noise.
QUICK = 0.003


def pieces(language: Language) -> Iterator[str]:
    """What is repeated: digits and marks, numerals of the language without end, bounds within bounds, half dates."""
    yield from ("1,", "1.", "1 ", "12,34,", "1-", "1/2/", "1:", "$1", "1e5", "(1", "1%-", "1 000 ", "'1", "[1] ", "9")
    values, calendar = language.values, language.values.calendar
    gap = " " if language.spaced else ""
    scale, small = max(values.scales, key=lambda w: values.scales[w]), list(values.small)[3]
    yield from (scale + gap, small + gap, f"{small}{gap}{scale}{gap}", f"1 {scale} ", f"1{scale}{gap}1")
    for listed in (values.joiners, values.vague, values.bounds_before, values.bounds_after, values.per):
        for word in tuple(listed)[:1]:
            yield f"{word}{gap}"
            yield f"{word}{gap}1{gap}"
            yield f"{small}{gap}{word}{gap}"
    for table in (values.range_openers, values.range_words, values.plural_scales, values.multiples):
        for word in list(table)[:2]:
            yield f"{word}{gap}1{gap}"
            yield word + gap
    for words in (values.fraction_marks, values.percent_openers, values.out_of, values.halves, values.and_half):
        for word in list(words)[:1]:
            yield f"{small}{gap}{word}{gap}"
    month = next(iter(calendar.months), "1月")
    weekday = next(iter(calendar.weekdays))
    yield from (
        f"{month} ",
        f"1 {month} ",
        f"{month}{gap}1-",
        f"{weekday} ",
        f"{weekday}{gap}{month}{gap}",
        "2018-",
        "1/",
    )
    for phrases in (calendar.relative, calendar.parts_before, calendar.bounds_before, calendar.glue):
        for word in tuple(phrases)[:2]:
            yield word + gap
            yield f"{word}{gap}2018{gap}"
    yield from ("一", "十", "万亿", "百千", "数", "ab1", "é", "a ", ". ", "\n1", "İ", "１")


def seconds(text: str, size: int, language: Language, runs: int) -> float:
    """The shortest time in which that many characters of the repeated text are read."""
    part = (text * (size // len(text) + 1))[:size]
    best = math.inf
    for _ in range(runs):
        start = time.process_time()
        find_values(part, language)
        best = min(best, time.process_time() - start)
    return best


def exponent(text: str, language: Language) -> float:
    """The slope of the logarithm of time over that of length, over all sizes."""
    points: list[tuple[float, float]]
    points = [(math.log(size), math.log(max(seconds(text, size, language, 3), 1e-6))) for size in SIZES]
    mean_x, mean_y = sum(x for x, _ in points) / len(points), sum(y for _, y in points) / len(points)
    return sum((x - mean_x) * (y - mean_y) for x, y in points) / sum((x - mean_x) * (x - mean_x) for x, _ in points)


def is_suspect(text: str, language: Language) -> bool:
    """Whether one run over the smallest and one over the largest size leave it open that time grows faster."""
    longest = seconds(text, SIZES[-1], language, 1)
    growth = (SIZES[-1] / SIZES[0]) ** (EXPONENT - 0.1)
    return longest > QUICK and longest > growth * seconds(text, SIZES[0], language, 1)


@pytest.mark.parametrize("code", CODES)
def test_time_is_linear(code: str) -> None:
    language = get_language(code)
    find_values("1 " * 100, language)
    suspects = [piece for piece in dict.fromkeys(pieces(language)) if is_suspect(piece, language)]
    slow = {piece: min(exponent(piece, language), exponent(piece, language)) for piece in suspects}
    assert {piece: round(found, 2) for piece, found in slow.items() if found > EXPONENT} == {}
