"""factcheck: are the claims of a story borne out by its documents, in whatever language they are?

    report = factcheck.check(registry, corpus)
    finding = factcheck.verify("The fund gave less than $45M.", [(text, "zh")], language="en")
    found = factcheck.find_values(text, language="en")

Everything else is reached through the rooms of the package. Nothing heavy is imported until one of the three is called.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.version import __version__

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from factcheck.model.annotation import Annotation
    from factcheck.model.claim import Registry
    from factcheck.model.report import Finding, Report
    from factcheck.model.source import Corpus

__all__ = ["__version__", "check", "find_values", "verify"]


def check(registry: Registry | Sequence[Registry], corpus: Corpus, today: date | None = None) -> Report:
    """Check every claim of a registry (or of several) against a corpus.

    `factcheck.readers` makes both from files. Nothing asks the clock: `today` is only used where a rule needs it.
    """
    from factcheck import pipeline
    from factcheck.model.claim import Registry

    registries = [registry] if isinstance(registry, Registry) else list(registry)
    return pipeline.check(registries, corpus, today=today)


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
