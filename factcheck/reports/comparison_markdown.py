"""A comparison as Markdown, for an issue or a document: one section a divergence, a table of what was compared.

Everything that came from a source is made visible and then escaped, so that no source can put a link, an image, a
heading or markup into the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model.divergence import ComparisonReport, Divergence, Telling
from factcheck.reports import comparison_words, words
from factcheck.reports.escape import visible
from factcheck.reports.options import DEFAULT_OPTIONS, Options

#: Every sign that means something in Markdown or in the HTML inside it.
_SIGNS = re.compile(r"([\\`*_{}\[\]()#+\-.!|<>&~^:@$=\"'/])")
#: Signs whose backslash escape some renderers do not know, as character references.
_REFERENCES = {"<": "&lt;", ">": "&gt;", "&": "&amp;", "@": "&#64;", ":": "&#58;", "/": "&#47;", "|": "&#124;"}


def escaped(text: str) -> str:
    """The text on one line, with no sign left that Markdown or HTML would take for its own."""
    return _SIGNS.sub(
        lambda m: _REFERENCES.get(m[1], "\\" + m[1] if m[1] in "\\`*_{}[]()#+-.!~" else m[1]), visible(text)
    )


def render(report: ComparisonReport, options: Options = DEFAULT_OPTIONS) -> str:
    """The comparison as a Markdown document ending in a line feed."""
    return "\n".join(_lines(report, options)) + "\n"


def _lines(report: ComparisonReport, options: Options) -> Iterator[str]:
    yield "# Comparison of renderings"
    yield ""
    yield escaped(comparison_words.result_words(report))
    for divergence in report.divergences:
        yield ""
        yield from _divergence(divergence, options)
    if report.problems:
        yield ""
        yield "## Problems"
        yield ""
        for problem in report.problems:
            yield "- " + escaped("; ".join(line.strip() for line in words.problem_lines(problem)))
    if report.pairs:
        yield ""
        yield "## What was compared"
        yield ""
        yield "| left | aligned | right | aligned | divergences |"
        yield "|---|---|---|---|---|"
        for pair in report.pairs:
            left = f"{pair.left_aligned} of {pair.left_passages}"
            right = f"{pair.right_aligned} of {pair.right_passages}"
            yield f"| {escaped(pair.left)} | {left} | {escaped(pair.right)} | {right} | {pair.divergences} |"
    if report.single:
        yield ""
        yield "Rendered by one document only, nothing to compare: " + escaped(", ".join(report.single))


def _divergence(divergence: Divergence, options: Options) -> Iterator[str]:
    yield f"## {divergence.id}: {comparison_words.KIND_WORDS[divergence.kind]} ({escaped(', '.join(divergence.works))})"
    yield ""
    yield escaped(divergence.reason)
    for reading in divergence.readings:
        yield ""
        yield f"**{escaped(reading.reads)}**"
        for telling in reading.tellings:
            yield ""
            yield f"- {_place(telling, options)}"
            yield f"  > {_quote(telling)}"
    yield ""
    codes = ", ".join(words.code_words(code) for code in divergence.codes)
    yield f"{escaped(comparison_words.first_words(divergence))}; {escaped(codes)}"


def _place(telling: Telling, options: Options) -> str:
    parts = [f"{escaped(options.evidence_root + telling.path)}, line {telling.line}", escaped(telling.language)]
    if telling.speaker:
        parts.append("said by " + escaped(options.names.get(telling.speaker, telling.speaker)))
    return " · ".join(parts)


def _quote(telling: Telling) -> str:
    """The quote with the words that differ in bold."""
    mark = next(iter(telling.marks), None)
    if mark is None:
        return escaped(telling.quote)
    start, end = mark.start - telling.start, mark.end - telling.start
    said = telling.quote[start:end]
    bold = f"**{escaped(said)}**" if said == said.strip() and said else escaped(said)
    return escaped(telling.quote[:start]) + bold + escaped(telling.quote[end:])
