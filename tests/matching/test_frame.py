"""A claim taken apart: what is asserted, who speaks, and what is anchor only."""

from __future__ import annotations

from typing import Any

import pytest

from factcheck.model.frame import Frame
from factcheck.values.base import DateValue, Quantity
from tests.matching.world import frame_of


def asserted(frame: Frame) -> str:
    """The asserted value in short."""
    value = frame.asserted
    if value is None:
        return "-"
    if isinstance(value, DateValue):
        return value.iso
    number = value.stated if value.stated is not None else f"{value.low}..{value.high}"
    return f"{value.bound} {number:f} {value.currency or value.unit or ''}".strip() if value.stated else str(number)


@pytest.mark.parametrize(
    ("language", "statement", "kind", "expected"),
    [
        ("en", "Harbour Fund donated 45 million dollars to Northgate.", "quantity", "= 45000000 USD"),
        ("en", "In 2019 Harbour Fund donated less than 45 million dollars.", "quantity", "< 45000000 USD"),
        ("en", "In 2019 some 30 people gave 45 million dollars.", "quantity", "= 45000000 USD"),
        ("en", "Keiko Sato resigned from Northgate in May 2019.", "date", "2019-05"),
        ("en", "In May 2019 Keiko Sato resigned from the board of Northgate.", "statement", "-"),
        ("en", "Keiko Sato resigned from Northgate.", "statement", "-"),
        ("pt", "O Fundo Harbour doou mais de 45 milhões de dólares à Northgate.", "quantity", "> 45000000 USD"),
        ("pt", "Keiko Sato deixou a Northgate em maio de 2019.", "date", "2019-05"),
        ("zh", "港湾基金向北门公司捐赠了不到4500万美元。", "quantity", "< 45000000 USD"),
        ("zh", "佐藤离开北门公司的时间是2019年5月。", "date", "2019-05"),
        ("zh", "佐藤离开了北门公司。", "statement", "-"),
    ],
)
def test_what_is_asserted(language: str, statement: str, kind: str, expected: str) -> None:
    frame = frame_of(statement, language)
    assert (frame.kind, asserted(frame)) == (kind, expected)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"type": "money", "amount": 45000000, "currency": "USD"}, "= 45000000 USD"),
        ({"type": "money", "amount": 45000000, "currency": "USD", "bound": "<"}, "< 45000000 USD"),
        ({"type": "date", "value": "2019"}, "2019"),
        ({"type": "text", "value": "a gift"}, "-"),
    ],
)
def test_the_registrys_value_goes_first(value: dict[str, Any], expected: str) -> None:
    frame = frame_of("In 2019 Harbour Fund donated 45 million dollars to 12 towns.", value=value)
    assert asserted(frame) == expected


def test_the_registrys_date_takes_its_mention_out_of_the_anchors() -> None:
    statement = "In 2019 Harbour Fund donated 45 million dollars to Northgate."
    by_date = frame_of(statement, value={"type": "date", "value": "2019"})
    by_sum = frame_of(statement)
    assert [type(f.value) for f in by_date.anchors] == [Quantity]
    assert [type(f.value) for f in by_sum.anchors] == [DateValue]
    assert [d.iso for d in by_sum.when] == ["2019"]
    assert by_date.when == ()


@pytest.mark.parametrize(
    ("statement", "yearless"),
    [
        ("Keiko Sato resigned from Northgate on 8 December.", "XXXX-12-08"),
        ("Keiko Sato resigned from Northgate on 8 December 2019.", None),
        ("Keiko Sato resigned from Northgate in 2019.", None),
        ("Keiko Sato resigned from Northgate.", None),
    ],
)
def test_a_date_without_a_year_is_kept_as_it_is_said(statement: str, yearless: str | None) -> None:
    found = frame_of(statement).yearless
    assert (found.iso if found is not None else None) == yearless


def test_a_full_date_of_the_registry_keeps_the_yearless_words() -> None:
    frame = frame_of("Keiko Sato resigned on 8 December.", value={"type": "date", "value": "2019-12-08"})
    assert asserted(frame) == "2019-12-08"
    assert frame.yearless is not None


@pytest.mark.parametrize(
    ("language", "statement", "speaker"),
    [
        ("en", "Lindqvist said that Northgate lost 5 million dollars.", "lindqvist"),
        ("en", "Lindqvist wrote that Northgate would close the mill.", "lindqvist"),
        ("en", "Lindqvist said: “Northgate lost all its customers in the north.”", "lindqvist"),
        ("pt", "Brandt disse que a Northgate perdeu 5 milhões de dólares.", "brandt"),
        ("zh", "布兰特说北门公司亏损了500万美元。", "brandt"),
        ("en", "Lindqvist promised Northgate 5 million dollars.", None),
        ("en", "Lindqvist agreed to leave Northgate.", None),
        ("en", "Northgate lost 5 million dollars.", None),
        ("pt", "A Northgate perdeu 5 milhões de dólares.", None),
        ("zh", "北门公司亏损了500万美元。", None),
    ],
)
def test_who_is_claimed_to_have_said_it(language: str, statement: str, speaker: str | None) -> None:
    assert frame_of(statement, language).speaker == speaker


@pytest.mark.parametrize(
    ("said_by", "speaker"),
    [("lindqvist", "lindqvist"), ("Marta Lindqvist", "lindqvist"), ("Peter Quill", "name:peter quill"), (None, None)],
)
def test_the_registrys_speaker(said_by: str | None, speaker: str | None) -> None:
    fields = {} if said_by is None else {"said_by": said_by}
    frame = frame_of("Northgate lost 5 million dollars.", **fields)
    assert frame.speaker == speaker
    assert frame.subjects == ("northgate",)


def test_subject_and_others() -> None:
    frame = frame_of("Lindqvist sold Veltro to Brandt in May.")
    assert frame.subjects == ("lindqvist",)
    assert frame.others == ("veltro", "brandt")
    named = frame_of("Lindqvist sold Veltro to Brandt in May.", subject="veltro")
    assert named.subjects == ("veltro",)
    assert set(named.others) == {"lindqvist", "brandt"}


@pytest.mark.parametrize(
    ("statement", "subjects"), [("The mill burned down.", ()), ("It burned down in May 2019.", ())]
)
def test_nobody_is_named(statement: str, subjects: tuple[str, ...]) -> None:
    frame = frame_of(statement)
    assert frame.subjects == subjects
    assert frame.others == ()


def test_the_predicate_is_the_focus() -> None:
    frame = frame_of("Northgate closed its mill and dismissed its staff.", predicate="closed")
    assert frame.focus
    assert {t.term for t in frame.predicate} >= frame.focus
    assert frame_of("Northgate closed its mill and dismissed its staff.").focus == frozenset()


def test_quoted_words_are_kept() -> None:
    assert frame_of("Lindqvist said the mill was “a bag of old bones”.").quotes == ("a bag of old bones",)
    assert frame_of("Lindqvist called the mill a bag of old bones.").quotes == ()


@pytest.mark.xfail(strict=True, reason="a short quotation without a verb of speech is not kept as a quotation")
def test_quoted_words_are_kept_without_a_verb_of_speech() -> None:
    assert frame_of("Lindqvist called the mill “a bag of old bones”.").quotes == ("a bag of old bones",)
