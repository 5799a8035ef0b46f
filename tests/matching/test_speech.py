"""Who speaks: quotations with their verb before or behind, reported speech, emails inside emails, and nobody."""

from __future__ import annotations

import pytest

from factcheck.languages import get_language
from factcheck.matching.speech import find_quotes
from tests.matching.world import read

MARKS = get_language("en").grammar.quote_marks


def speakers(text: str, language: str = "en") -> list[tuple[str | None, str]]:
    """(speaker, words) of every quoted stretch, in order."""
    source = read(text, language)
    body = source.text.text
    return [(s.speaker, body[s.start : s.end]) for p in source.passages for s in p.sayings if s.quoted]


def reported(text: str, language: str = "en") -> list[tuple[str | None, str]]:
    """(speaker, words) of everything that somebody says without quotation marks."""
    source = read(text, language)
    body = source.text.text
    return [(s.speaker, body[s.start : s.end]) for p in source.passages for s in p.sayings if not s.quoted]


def voices(text: str, language: str, words: str) -> set[str | None]:
    """Who speaks in the sentences that hold the words."""
    source = read(text, language)
    body = source.text.text
    at = [(p, body.find(words, p.start, p.end)) for p in source.passages]
    return {p.speaker_at(i, i + len(words)) for p, i in at if i >= 0}


CUT_BEHIND_QUOTE = pytest.mark.xfail(
    strict=True, reason="the sentence is cut between the quotation and the verb behind it, so nobody speaks"
)


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("en", 'Lindqvist said: "We never sold the northern pier to anybody."', "lindqvist"),
        ("en", "Lindqvist told the council, “The pier was never for sale to anybody.”", "lindqvist"),
        ("en", 'Brandt: "The pier was never for sale to anybody at all."', "brandt"),
        ("en", 'In a letter Keiko Sato wrote that "the pier was never for sale".', "sato"),
        ("en", '"The pier was never for sale," said Lindqvist.', "lindqvist"),
        ("en", "“The pier was never for sale,” Brandt wrote.", "brandt"),
        ("en", "“The pier was never for sale,” wrote Brandt.", "brandt"),
        ("pt", 'Lindqvist disse: "O cais nunca esteve à venda para ninguém."', "lindqvist"),
        ("pt", '"O cais nunca esteve à venda", afirmou Brandt.', "brandt"),
        ("pt", "“O cais nunca esteve à venda”, escreveu Keiko Sato em maio.", "sato"),
        ("zh", "林奎斯特说：“北边的码头从来没有出售。”", "lindqvist"),
        ("zh", "布兰特在信中写道：“北边的码头从来没有出售。”", "brandt"),
        ("zh", "“北边的码头从来没有出售，”布兰特说。", "brandt"),
        pytest.param("zh", "“北边的码头从来没有出售。”布兰特说。", "brandt", marks=CUT_BEHIND_QUOTE),
    ],
)
def test_the_actor_of_the_verb_speaks(language: str, text: str, speaker: str) -> None:
    assert [who for who, _ in speakers(text, language)] == [speaker]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "“The northern pier was never for sale to anybody at all.” The council met on Tuesday."),
        ("en", "A banner at the gate read “The northern pier was never for sale to anybody at all”."),
        ("pt", "“O cais do norte nunca esteve à venda para ninguém da cidade.” O conselho reuniu-se na terça."),
        (
            "zh",
            "“北边的码头从来没有出售给任何人，这一点请大家务必记住，不要再去问了，也不要再到处乱传。”会议在周二举行。",
        ),
    ],
)
def test_a_quotation_without_anybody_has_no_speaker(language: str, text: str) -> None:
    assert {who for who, _ in speakers(text, language)} <= {None}


@pytest.mark.parametrize(
    ("language", "text", "speaker", "words"),
    [
        ("en", "Brandt wrote that Northgate would close the mill.", "brandt", "would close the mill"),
        ("en", "According to Northgate, the mill made a loss.", None, "made a loss"),
        ("pt", "Brandt afirmou que a Northgate fecharia a fábrica.", "brandt", "fecharia a fábrica"),
        ("zh", "布兰特表示，北门公司会关闭工厂。", "brandt", "会关闭工厂"),
    ],
)
def test_reported_speech(language: str, text: str, speaker: str | None, words: str) -> None:
    assert voices(text, language, words) <= {speaker, "northgate"} - ({None} if speaker else set())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Northgate closed the mill in June."),
        ("en", "The mill was closed, and nobody said why."),
        ("pt", "A Northgate fechou a fábrica em junho."),
        ("zh", "北门公司六月关闭了工厂。"),
    ],
)
def test_the_narrator_is_nobody(language: str, text: str) -> None:
    source = read(text, language)
    assert {p.voice for p in source.passages} == {None}
    assert speakers(text, language) == []


def test_a_noun_is_no_act_of_speech() -> None:
    assert reported("The post of Brandt at Northgate is vacant since the spring of that year.") == []


def test_a_quotation_goes_on_over_sentences() -> None:
    text = "Brandt said: “The pier was never for sale. We refused three offers. None was serious.”"
    assert [who for who, _ in speakers(text)] == ["brandt"] * 3


def test_a_quotation_goes_on_over_sentences_zh() -> None:
    text = "布兰特说：“码头从来没有出售。我们拒绝了三个报价。没有一个是认真的。”"
    assert [who for who, _ in speakers(text, "zh")] == ["brandt"] * 3


def test_the_next_quotation_of_the_paragraph_is_of_the_same_speaker() -> None:
    text = "“The first half was poor,” said Lindqvist. “The second half was far better than the first one.”"
    assert [who for who, _ in speakers(text)] == ["lindqvist", "lindqvist"]


def test_the_next_quotation_of_the_paragraph_is_of_the_same_speaker_verb_first() -> None:
    text = "Lindqvist said: “The first half was poor.” “The second half was far better than the first one.”"
    assert [who for who, _ in speakers(text)] == ["lindqvist", "lindqvist"]


def test_a_new_paragraph_starts_without_a_speaker() -> None:
    text = "Lindqvist said: “The first half was poor.”\n\n“The second half was far better than the first one was.”"
    assert [who for who, _ in speakers(text)] == ["lindqvist", None]


def test_two_speakers_of_one_paragraph() -> None:
    text = "Lindqvist said: “The pier is ours to keep.” Brandt replied: “The pier is the city's to keep.”"
    assert [who for who, _ in speakers(text)] == ["lindqvist", "brandt"]


def test_a_pronoun_speaks_for_the_person_of_the_sentence_before() -> None:
    text = "Lindqvist left the meeting early. She said: “The pier was never for sale to anybody.”"
    assert [who for who, _ in speakers(text)] == ["lindqvist"]


def test_a_pronoun_without_a_person_before_is_nobody() -> None:
    text = "The meeting ended early. She said: “The pier was never for sale to anybody.”"
    assert [who for who, _ in speakers(text)] == [None]


EMAIL = """From: Oskar Brandt
To: Keiko Sato
Date: 3 May 2019
Subject: the mill

I will sell the mill this year.

> From: Marta Lindqvist
> To: Oskar Brandt
> Date: 2 May 2019
> Subject: the mill
>
> I offer four million dollars for the old mill.
"""


def test_forwarded_words_belong_to_their_author() -> None:
    assert voices(EMAIL, "en", "this year") == {"brandt"}
    assert voices(EMAIL, "en", "four million") == {"lindqvist"}


def test_letters_have_their_parties() -> None:
    outer, inner = sorted(read(EMAIL).letters, key=lambda letter: letter.sender or "")
    assert (outer.sender, outer.to) == ("brandt", ("sato",))
    assert (inner.sender, inner.to) == ("lindqvist", ("brandt",))


def test_an_email_of_an_unknown_sender_is_not_the_narrators() -> None:
    text = "From: <nobody@example.org>\nTo: Keiko Sato\nSubject: the mill\n\nThe mill was sold for a song.\n"
    [who] = voices(text, "en", "for a song")
    assert who is not None
    assert who.startswith("unknown:")


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("he said “one” and “two”", ["one", "two"]),
        ("he said “one", []),
        ("one” he said", []),
        ("“”", []),
        ("「一」和『二』", ["一", "二"]),
        ('a "b" c', ["b"]),
        ("no marks", []),
        ("", []),
    ],
)
def test_find_quotes(text: str, quotes: list[str]) -> None:
    assert [text[q.start : q.end] for q in find_quotes(text, 0, len(text), MARKS)] == quotes
