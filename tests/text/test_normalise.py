"""What a raw text reads as, and that every character of the reading knows where it stands in the raw text."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from factcheck.text.normalise import fold_phrase, normalise

# raw, read
FOLDED = [
    # figures cut by a line end
    ("这家机构只收到不到 3200 \n万欧元。", "这家机构只收到不到 3200万欧元。"),
    ("她在 2019 年 3\n月底辞职。", "她在 2019 年 3月底辞职。"),
    ("> 他们认为应当从 20\n> 亿元起步。\n> 这是底线。", "他们认为应当从 20亿元起步。这是底线。"),
    ("The board wanted less than\n$12 million.", "The board wanted less than $12 million."),
    ("Cost: US$ \n 12 million", "Cost: US$ 12 million"),
    ("Ela doou R$ 5\nmilhões.", "Ela doou R$ 5 milhões."),
    ("Greg\r\nDavies paid", "Greg Davies paid"),
    ("Greg\rDavies paid", "Greg Davies paid"),
    # hyphenation
    ("a large invest-\nment in 2019", "a large investment in 2019"),
    ("a large invest\u00ad\nment in 2019", "a large investment in 2019"),
    ("in\u00advest", "invest"),
    ("the Anglo-\nAmerican firm", "the Anglo- American firm"),
    ("pages 2-\n3", "pages 2- 3"),
    ("see http://example.org/should-\nai-be", "see http://example.org/should-ai-be"),
    # widths and blanks
    ("增长了４５％，约１，２００人", "增长了45%，约1,200人"),
    ("下午７：４８", "下午7:48"),
    ("在2015，200人参加", "在2015，200人参加"),
    ("价格＄３．５", "价格$3.5"),
    ("a\u00a0\u3000 b\tc", "a b c"),
    ("4\u200b5\u2060 million\ufeff", "45 million"),
    ("\ufeffStart", "Start"),
    ("\u202e45\u202c million", "45 million"),
    ("e\u0301te\u0301", "été"),
    # emphasis, links, images, escapes
    ("**$45M** was given", "$45M was given"),
    ("**[** mail**2]**", "[ mail2]"),
    ("see **the** _long_ *list* of 5 * 3", "see the long list of 5 * 3"),
    ("**a** b_c __d__ 2**10", "a b_c d 2**10"),
    ("US$ **4**5 milhões **x**", "US$ 45 milhões x"),
    ("**x** [the *post*](https://e.org/a_(b)) and ![](https://e.org/x.png) end", "x the post and end"),
    ("**x** costs \\$45 &amp; more&nbsp;so", "x costs $45 & more so"),
    # no marks without other signs of markdown
    ("a *footnote and 5 * 3 and \\n", "a *footnote and 5 * 3 and \\n"),
    ("2**10 is 1024", "2**10 is 1024"),
    # quote marks
    ("> one\n>> two\n> three", "one\ntwo\nthree"),
    ("> one\n>\n> two", "one\ntwo"),
    ("> 45 million were given", "> 45 million were given"),
    (">= 45 million", ">= 45 million"),
    # blocks
    ("One.\n\n\n  Two.", "One.\nTwo."),
    ("# Title\nText", "Title\nText"),
    ("- one\n- two", "one\ntwo"),
    ("1. one\n2. two", "one\ntwo"),
    ("1.构建\n2.资源", "构建\n资源"),
    ("1.5 million\n2.5 million", "1.5 million 2.5 million"),
    ("a loss of\n- $5 million last year", "a loss of - $5 million last year"),
    ("the year was\n1998. Then it ended", "the year was 1998. Then it ended"),
    ("From: Ana\nTo: Bo\nSubject: Hi", "From: Ana\nTo: Bo\nSubject: Hi"),
    ("he told Mr.\nMiller about it", "he told Mr. Miller about it"),
    ("", ""),
    ("\n \n\u200b\n", ""),
    ("**a**\n\n****\n\nb", "a\nb"),
]


@pytest.mark.parametrize(("raw", "read"), FOLDED)
def test_reads(raw: str, read: str) -> None:
    assert normalise(raw).text == read


@pytest.mark.parametrize(
    ("raw", "read"),
    [
        pytest.param(
            "a non-\nprofit body",
            "a non-profit body",
            marks=pytest.mark.xfail(reason="a hyphen that belongs to the word looks like one of the line end"),
        ),
        pytest.param(
            "**a** 2**10",
            "a 2**10",
        ),
        pytest.param(
            "**a** 2**10 and 3**4",
            "a 2**10 and 3**4",
            marks=pytest.mark.xfail(reason="two powers on a line of markdown look like a pair of marks"),
        ),
        pytest.param(
            "irm\u00c3\u00a3\u201d x",
            "irmã\u201d x",
        ),
    ],
)
def test_reads_what_is_hard(raw: str, read: str) -> None:
    assert normalise(raw).text == read


# Wrongly decoded: raw, read, number of damaged spans
DAMAGED = [
    ("\u0e50\u0178\u0152\u02c6 Notes", "🌈 Notes", 1),
    ("ð\u0178\u2122\u2039 Notes", "🙋 Notes", 1),
    ("â€œYes,â€\u009d she said", "“Yes,” she said", 2),
    ("itâ€™s", "it’s", 1),
    ("5 â‚¬ paid", "5 € paid", 1),
    ("funda\u00c3\u00a7\u00c3\u00a3o", "fundação", 2),
    ("\u00c2\u00a345 million", "£45 million", 1),
    ("\u00e4\u00b8\u00ad\u00e6\u2013\u2021", "中文", 1),
    ("ï»¿Start", "Start", 1),
    ("lost \ufffd\ufffd here", "lost \ufffd\ufffd here", 1),
]


@pytest.mark.parametrize(("raw", "read", "spans"), DAMAGED)
def test_reads_damage_through(raw: str, read: str, spans: int) -> None:
    source = normalise(raw)
    assert source.text == read
    assert len(source.damaged) == spans


@pytest.mark.parametrize(
    "raw",
    [
        "A fundação não pagou à “irmã”…",
        "“AMANHÔ, disse",
        "CAFÉ», à – é",
        "São Tomé e Príncipe",
        "â la carte",
        "naïve ïs",
        "Â",
        "เทคเทค",
    ],
)
def test_leaves_sound_text_alone(raw: str) -> None:
    source = normalise(raw)
    assert source.text == raw
    assert source.damaged == ()


def test_raw_span_takes_the_line_break_in() -> None:
    raw = "> 他们收到近 300\n> 万元。\n> 完"
    source = normalise(raw)
    start = source.text.index("300万元")
    span = source.raw_span(start, start + len("300万元"))
    assert raw[span.start : span.end] == "300\n> 万元"


def test_raw_span_takes_all_of_a_damaged_character() -> None:
    raw = "She said â€œYesâ€\u009d\n\nEnd"
    source = normalise(raw)
    at = source.text.index("”")
    span = source.raw_span(at, at + 1)
    assert raw[span.start : span.end] == "â€\u009d"


def test_raw_span_leaves_marks_out() -> None:
    raw = "It gave **$45M** then."
    source = normalise(raw)
    start = source.text.index("$45M")
    span = source.raw_span(start, start + 4)
    assert raw[span.start : span.end] == "$45M"


def test_text_that_needs_no_folding_is_copied() -> None:
    raw = "Um parágrafo só, com 45 milhões. 第二句。"
    source = normalise(raw)
    assert source.text == raw
    assert all(source.raw_range(i) == (i, i + 1) for i in range(len(raw)))


def test_lines_and_columns() -> None:
    source = normalise("a\nbc\r\nd\re")
    assert [source.line_of(i) for i in range(9)] == [1, 1, 2, 2, 2, 2, 3, 3, 4]
    assert source.column_of(3) == 2


def test_a_mask_hides_markup_and_keeps_offsets() -> None:
    raw = "<b>45</b>&nbsp;million"
    mask = "\u200b" * 3 + "45" + "\u200b" * 4 + " " + "\uffff" * 5 + "million"
    source = normalise(raw, mask=mask)
    assert source.text == "45 million"
    assert source.raw_span(2, 3).start == 9
    assert source.raw_span(2, 3).end == 15
    with pytest.raises(ValueError, match="mask"):
        normalise("abc", mask="ab")


def test_markup_may_be_said() -> None:
    assert normalise("*about* 45", markup=True).text == "about 45"
    assert normalise("**45**", markup=False).text == "**45**"


def test_phrases_fold_as_texts_do() -> None:
    assert fold_phrase(" 相关\u3000内容 ") == "相关 内容"


def test_spans_outside_are_refused() -> None:
    source = normalise("abc")
    for start, end in ((2, 1), (-1, 2), (0, 4)):
        with pytest.raises(ValueError, match="not in the"):
            source.raw_span(start, end)
        with pytest.raises(ValueError, match="not in the"):
            source.normal_span(start, end)
    assert source.raw_span(3, 3).start == 3


PIECES = st.sampled_from(
    [
        *"ab1.，。 \n>*_#-[]()!\\&é中”“:：",
        "\r\n",
        "\n\n",
        "  \n",
        "> ",
        ">> ",
        "**",
        "* * *",
        "- ",
        "1. ",
        "\u200b",
        "\u00ad",
        "\uffff",
        "\u00a0",
        "\ufeff",
        "e\u0301",
        "â€œ",
        "Ã©",
        "\u0e50\u0178\u0152\u02c6",
        "４",
        "，",
        "[a](b)",
        "![](c)",
        "&nbsp;",
        "From: ",
        "45 million",
        "万",
        "http://x.y/z_1",
        "x-\n",
        "\ufffd",
        "\u2028",
        "\x00",
        "\x85",
        "🙋",
        "\u202e",
    ]
)


@given(st.lists(PIECES, max_size=40).map("".join) | st.text(max_size=60), st.sampled_from([None, True, False]))
@example("- \u200b", None)
@example("a-\n\u200bb -\nc", None)
@settings(max_examples=400, deadline=None)
def test_alignment_holds(raw: str, markup: bool | None) -> None:
    source = normalise(raw, markup=markup)
    last = 0
    for i in range(len(source.text)):
        start, end = source.raw_range(i)
        assert last <= start < end <= len(raw)
        last = end
        span = source.normal_span(start, end)
        assert (span.start, span.end) == (i, i + 1)
    for i in range(0, len(source.text), 3):
        for j in range(i + 1, len(source.text) + 1, 5):
            raw_span = source.raw_span(i, j)
            back = source.normal_span(raw_span.start, raw_span.end)
            assert (back.start, back.end) == (i, j)


@given(st.lists(PIECES, max_size=40).map("".join) | st.text(max_size=60), st.sampled_from([None, True, False]))
@settings(max_examples=400, deadline=None)
def test_reading_is_clean(raw: str, markup: bool | None) -> None:
    source = normalise(raw, markup=markup)
    text = source.text
    assert "  " not in text
    assert not any(mark in text for mark in "\u200b\u00ad\r\t\u202e\ufeff")
    assert not text.startswith((" ", "\n"))
    assert not text.endswith((" ", "\n"))
    assert "\n\n" not in text
    assert " \n" not in text
    assert "\n ".strip("\n") not in [line[:1] for line in text.split("\n")]
    assert [(p.start, p.end) for p in source.layout] == _lines(text)


def _lines(text: str) -> list[tuple[int, int]]:
    out = []
    at = 0
    for line in text.split("\n") if text else []:
        out.append((at, at + len(line)))
        at += len(line) + 1
    return out


@given(st.integers(0, 200), st.integers(0, 200))
def test_raw_spans_map_to_covering_spans(start: int, end: int) -> None:
    raw = "> **Over 44\n> million** dollars were\u00a0 given.\n\n- itâ€™s ３００\n万元 ![](x.png) end\n" * 2
    source = normalise(raw)
    start, end = sorted((min(start, len(raw)), min(end, len(raw))))
    span = source.normal_span(start, end)
    if len(span):
        back = source.raw_span(span.start, span.end)
        first = source.raw_range(span.start)
        last = source.raw_range(span.end - 1)
        assert back.start == first[0]
        assert first[1] > start
        assert last[0] < end


@pytest.mark.parametrize(
    "raw",
    [
        ">" * 200_000,
        "*" * 200_000,
        "[a](" * 50_000,
        "![" * 100_000,
        "1**2" * 50_000,
        "a\u0301" * 100_000,
        "\uffff" * 200_000,
        "> " * 100_000,
        "- " * 100_000,
        "From: " * 40_000,
        "Ã©" * 100_000,
        "ä¸­" * 70_000,
        "&#" * 100_000,
        "http://" * 30_000,
        "a_" * 100_000,
        "(" * 200_000,
        "\n> a\n>> b" * 20_000,
        "a.\n" * 60_000,
        "1. a\n" * 40_000,
        "a: b\n" * 40_000,
        "【" * 200_000,
    ],
)
def test_hostile_text_takes_linear_time(raw: str) -> None:
    import time

    began = time.process_time()
    normalise(raw, markup=True)
    assert time.process_time() - began < 5.0
