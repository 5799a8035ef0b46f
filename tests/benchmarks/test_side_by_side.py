"""Reading values beside recognizers-text, dateparser and quantulum3: the same text, one run, throughput as a ratio.

    pip install -e ".[test,compare]"
    pytest tests/benchmarks/test_side_by_side.py --benchmark-only -s

A library that is not installed is skipped. The text is invented. Each library does all that it can of what
`find_values` does: recognizers-text runs its models for numbers, percentages, ordinals, units and dates one after
another, dateparser searches dates only, quantulum3 quantities in English only. The time of recognizers-text grows with
the square of the length, so its ratio holds for texts of this size; in Portuguese and Spanish its date models find
nothing in the text. The ratios are printed and kept in `extra_info`; nothing is asserted of them.
"""

from __future__ import annotations

import time
import warnings
from collections.abc import Callable
from typing import Any

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from factcheck.languages import CODES, get_language
from factcheck.values.scan import find_values
from tests.benchmarks.test_values import DENSE

#: How often the sentence is repeated: some 5 kB, enough for the slow ones.
REPEATS = 48

_CULTURES = {"en": "en-us", "pt": "pt-br", "zh": "zh-cn", "es": "es-es", "fr": "fr-fr"}


def recognizers_text(code: str) -> Callable[[str], object]:
    number = pytest.importorskip("recognizers_number", exc_type=ImportError)
    unit = pytest.importorskip("recognizers_number_with_unit", exc_type=ImportError)
    when = pytest.importorskip("recognizers_date_time", exc_type=ImportError)
    if code not in _CULTURES:
        pytest.skip(f"recognizers-text does not read {code}")
    models = []
    for model in (
        *(number.recognize_number, number.recognize_percentage, number.recognize_ordinal),
        *(unit.recognize_currency, unit.recognize_dimension, unit.recognize_age, unit.recognize_temperature),
        when.recognize_datetime,
    ):
        try:
            model("1", _CULTURES[code])
        except Exception:  # not every model has every language, and the errors differ
            continue
        models.append(model)
    return lambda text: [model(text, _CULTURES[code]) for model in models]


def dateparser(code: str) -> Callable[[str], object]:
    search = pytest.importorskip("dateparser.search")
    return lambda text: search.search_dates(text, languages=[code])


def quantulum(code: str) -> Callable[[str], object]:
    if code != "en":
        pytest.skip("quantulum3 reads English here")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        parser: Any = pytest.importorskip("quantulum3.parser")
    return lambda text: parser.parse(text)


RIVALS = {"recognizers-text": recognizers_text, "dateparser": dateparser, "quantulum3": quantulum}


@pytest.mark.parametrize("rival", RIVALS)
@pytest.mark.parametrize("code", [code for code in CODES if code in DENSE])
def test_side_by_side(benchmark: BenchmarkFixture, code: str, rival: str) -> None:
    run, language = RIVALS[rival](code), get_language(code)
    text = "\n".join([DENSE[code]] * REPEATS)
    run(DENSE[code])
    start = time.process_time()
    run(text)
    theirs = time.process_time() - start
    find_values(text, language)

    def ours() -> float:
        begun = time.process_time()
        find_values(text, language)
        return time.process_time() - begun

    best = min(ours() for _ in range(5))
    benchmark(find_values, text, language)
    size = len(text.encode())
    benchmark.extra_info |= {"bytes": size, "theirs_seconds": theirs, "ratio": theirs / best}
    rates = f"{size / theirs / 1000:.1f} kB/s, factcheck {size / best / 1000:.0f} kB/s"
    print(f"\n{code} {rival}: {rates}: {theirs / best:.0f}x")
