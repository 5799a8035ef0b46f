"""factcheck: are the claims of a story borne out by its documents, in whatever language they are?

    report = factcheck.check(registry, corpus)
    finding = factcheck.verify("The fund gave less than $45M.", [(text, "zh")], language="en")
    found = factcheck.find_values(text, language="en")
    comparison = factcheck.compare(corpus)

Everything else is reached through the rooms of the package. Nothing heavy is imported until one of the four is called.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.version import __version__

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import date

    from factcheck.model.annotation import Annotation
    from factcheck.model.claim import Registry
    from factcheck.model.divergence import ComparisonReport
    from factcheck.model.report import Finding, Report
    from factcheck.model.source import Corpus

__all__ = ["__version__", "check", "compare", "find_values", "verify"]


def check(registry: Registry | Sequence[Registry], corpus: Corpus, today: date | None = None) -> Report:
    """Check every claim of a registry (or of several) against a corpus.

    `factcheck.readers` makes both from files. Nothing asks the clock: `today` is only used where a rule needs it.
    """
    from factcheck import pipeline
    from factcheck.model.claim import Registry

    registries = [registry] if isinstance(registry, Registry) else list(registry)
    return pipeline.check(registries, corpus, today=today)


def compare(corpus: Corpus, works: Collection[str] = ()) -> ComparisonReport:
    """Hold the renderings of every work of a corpus (or of the named works) against each other, and list where they
    differ: values, bounds, names, dates, speakers, polarity, roles, key words.

    Only passages that could be laid side by side are compared; `pairs` says how many they are.
    """
    from factcheck import comparison

    return comparison.compare(corpus, works=frozenset(works))


def verify(claim: str, evidence: Sequence[tuple[str, str]], language: str = "en") -> Finding:
    """Check one sentence against texts given as (text, language code). Every text is a source without lineage;
    one in a language that the package does not read is left out, and the rationale says so.

    Raises KeyError for a claim in such a language.
    """
    from factcheck import pipeline

    return pipeline.verify(claim, evidence, language=language)


def find_values(text: str, language: str = "en") -> tuple[Annotation, ...]:
    """All quantities and dates of a text, in order. Spans count code points of `text` as given.

    Raises KeyError for a language that the package does not read.
    """
    from factcheck import pipeline

    return pipeline.find_values(text, language=language)
