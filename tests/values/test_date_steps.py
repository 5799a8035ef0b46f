"""The cheap look at a text that goes before compiling a template of dates never rules out what the template matches."""

from __future__ import annotations

import importlib
import re

import pytest

from factcheck.languages import get_language
from factcheck.values.date_regex import SLOT
from factcheck.values.date_slots import slot_patterns, slot_widths, vocabulary_of
from factcheck.values.date_steps import steps_of, tree_of
from factcheck.values.date_templates import patterns_for

parser = importlib.import_module("re._parser")  # it knows how much an expression matches at most
LANGUAGES = ("en", "pt", "zh", "es", "fr", "de", "it", "ja")
FIGURES = {
    "Y": "2017", "Y2": "2019", "FY": "2017", "dec": "1990", "y2": "19", "yy": "17", "M": "4", "M2": "5", "D": "3",
    "D2": "12", "de2": "90", "c": "19", "h": "9", "mi": "30", "s": "15", "W": "7", "ey": "5",
}  # fmt: skip


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_slot_is_wider_than_it_is_said_to_be(code: str) -> None:
    language = get_language(code)
    widths = slot_widths(language.values.calendar)
    for slot, pattern in slot_patterns(language.values.calendar, language.spaced).items():
        if pattern != r"(?!)":
            assert parser.parse(pattern).getwidth()[1] <= widths[slot], slot


def fill(source: str, code: str, at: int) -> str:
    """The template with a word or a figure in every slot."""
    calendar = get_language(code).values.calendar

    def word(slot: re.Match[str]) -> str:
        words = sorted(vocabulary_of(calendar, slot[1].rstrip("2"))) or sorted(vocabulary_of(calendar, slot[1]))
        if slot[1] == "hh":
            words = sorted(calendar.half_hour)
        return FIGURES.get(slot[1]) or (words[at % len(words)] if words else "")

    return SLOT.sub(word, source)


def variants(source: str) -> list[str]:
    """The template without its optional parts, and with the last choice of each of them."""
    bare, full = source, source
    while (shorter := re.sub(r"\[[^\[\]]*\]", "", bare)) != bare:
        bare = shorter
    for brackets in (r"\[([^\[\]]*)\]", r"\(([^()]*)\)"):
        while (longer := re.sub(brackets, lambda m: m[1].split("|")[-1], full)) != full:
            full = longer
    bare = re.sub(r"\(([^()]*)\)", lambda m: m[1].split("|")[0], bare)
    return [bare, full]


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_a_template_matches_is_never_ruled_out(code: str) -> None:
    patterns = patterns_for(get_language(code))
    templates = (*patterns.dates, *patterns.clocks)
    tree = tree_of(template.steps for template in templates)
    matched = 0
    for number, template in enumerate(templates):
        lead = template.lead
        for at, source in enumerate(variants(template.source.removeprefix(f"<{lead}>"))):
            for text in (fill(source, code, at), fill(source, code, at + 3).replace(" ", "").replace(",", " ,")):
                low = f"{lead}{text}. 7"
                if template.pattern.match(low, len(lead)):
                    matched += 1
                    assert template._may_match(low, len(lead)), (template.source, low)
                    assert number in set(tree.standing(template.words, low, len(lead))), (template.source, low)
    assert matched > len(patterns.dates)


@pytest.mark.parametrize(
    ("source", "parts"),
    [
        ("{D} of {month}[,] {Y}", [("D",), (" of ",), ("month",), (), (" ",), ("Y",)]),
        ("<on >{wd}, {D}", [("wd",), (",",), (" ",), ("D",)]),
        ("{h}:{mi}", [("h",), (":", "："), ("mi",)]),
        ("{c} (century|c.)", [("c",), (" ",), ("century", "c.")]),
        ("{c} (century|{Y})", [("c",), (" ",), ()]),
        ("{h}[ at {part}|[ ]{part}]", [("h",), ()]),
    ],
)
def test_the_parts_of_a_template(source: str, parts: list[tuple[str, ...]]) -> None:
    widths = slot_widths(get_language("en").values.calendar)
    assert [step.literals or ((step.slot,) if step.slot else ()) for step in steps_of(source, widths, True)] == parts
