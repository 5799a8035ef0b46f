"""Statements that name their source are judged on that document alone, in all languages."""

from __future__ import annotations

from typing import Any

import pytest

from factcheck.model.claim import Claim, Registry, Verdict
from factcheck.model.report import Finding
from factcheck.model.source import Corpus, Glossary, GlossaryEntry, Rendering, Source, Work
from factcheck.pipeline import check
from tests.matching.world import GLOSSARY

SUPPORTED, CONTRADICTED, SILENT = Verdict.SUPPORTED, Verdict.CONTRADICTED, Verdict.NOT_ENOUGH_EVIDENCE

TEXTS = (
    "Brandt sold the mill to Lindqvist for 3 million dollars.\n",
    "Brandt sold the mill to Lindqvist for 5 million dollars.\n",
    "工厂的故事\n\n文章作者: 河畔观察\n发布时间: 2024-03-07 09:34\n\n布兰特以900万美元把工厂卖给了林奎斯特。\n",
    "Textos anteriores:\n\n1. Keiko Sato processou Oskar Brandt por extorsão, o preço vai cair?\n\n2. O outono\n",
)
CORPUS = Corpus(
    works=(Work(id="letter-sato", speaker="Keiko Sato"), Work(id="courier-piece", speaker="Harbour Courier")),
    sources=(
        Source(id="mill-first", path="011_mill.txt", language="en", title="The first report on the mill"),
        Source(
            id="mill-second",
            path="012_mill.txt",
            language="en",
            renders=(Rendering(work="courier-piece", how="report"),),
            published="2024-03-05",
        ),
        Source(
            id="mill-third",
            path="013_mill.txt",
            language="zh",
            publisher="Riverside Account",
            published="2024-03-07T09:34:00+08:00",
            renders=(Rendering(work="letter-sato", how="translation"),),
        ),
        Source(id="mill-fourth", path="014_mill.txt", language="pt"),
    ),
    glossary=Glossary(
        entries=(
            *GLOSSARY.entries,
            GlossaryEntry(id="courier", kind="media", name="Harbour Courier", forms={"en": ("Harbour Courier",)}),
            GlossaryEntry(id="gazette", kind="media", name="Hill Gazette", forms={"en": ("Hill Gazette",)}),
        )
    ),
    texts=dict(zip(("mill-first", "mill-second", "mill-third", "mill-fourth"), TEXTS, strict=True)),
)


def found(statement: str, language: str = "en", **fields: Any) -> Finding:
    claim = Claim.model_validate({"id": "c", "statement": statement, **fields})
    return check([Registry(language=language, claims=(claim,))], CORPUS).findings[0]


ROWS: tuple[tuple[str, str, Verdict], ...] = (
    ("According to source 011, Brandt sold the mill to Lindqvist for 3 million dollars.", "en", SUPPORTED),
    ("According to source 012, Brandt sold the mill to Lindqvist for 3 million dollars.", "en", CONTRADICTED),
    ("According to source 099, Brandt sold the mill to Lindqvist for 3 million dollars.", "en", SILENT),
    ("Source 011 says that Brandt sold the mill to Lindqvist for 3 million dollars.", "en", SUPPORTED),
    ("Source 012 says that Brandt sold the mill to Lindqvist for 3 million dollars.", "en", CONTRADICTED),
    ("The document mill-second says that Brandt sold the mill to Lindqvist for 5 million dollars.", "en", SUPPORTED),
    ("Brandt sold the mill to Lindqvist for 5 million dollars, according to source 011.", "en", CONTRADICTED),
    ("Brandt sold the mill to Lindqvist for 5 million dollars, according to source 012.", "en", SUPPORTED),
    ("The Harbour Courier text says that Brandt sold the mill to Lindqvist for 5 million dollars.", "en", SUPPORTED),
    ("The Harbour Courier text says that Brandt sold the mill to Lindqvist for 3 million dollars.", "en", CONTRADICTED),
    ("The Hill Gazette text says that Brandt sold the mill to Lindqvist for 5 million dollars.", "en", SILENT),
    ("The Chinese text says that Brandt sold the factory to Lindqvist for 9 million dollars.", "en", SUPPORTED),
    ("The Italian text says that Brandt sold the factory to Lindqvist for 9 million dollars.", "en", SILENT),
    # two texts are English, and they do not agree
    ("The English text says that Brandt sold the mill to Lindqvist for 3 million dollars.", "en", SILENT),
    ("Segundo a fonte 011, Brandt vendeu a fábrica a Lindqvist por 3 milhões de dólares.", "pt", SUPPORTED),
    ("Segundo a fonte 012, Brandt vendeu a fábrica a Lindqvist por 3 milhões de dólares.", "pt", CONTRADICTED),
    ("Según la fuente 011, Brandt vendió la fábrica a Lindqvist por 3 millones de dólares.", "es", SUPPORTED),
    ("Según la fuente 099, Brandt vendió la fábrica a Lindqvist por 3 millones de dólares.", "es", SILENT),
    ("Selon la source 012, Brandt a vendu l'usine à Lindqvist pour 5 millions de dollars.", "fr", SUPPORTED),
    ("Selon la source 011, Brandt a vendu l'usine à Lindqvist pour 5 millions de dollars.", "fr", CONTRADICTED),
    ("Laut Quelle 011 hat Brandt die Fabrik für 3 Millionen Dollar an Lindqvist verkauft.", "de", SUPPORTED),
    ("Laut Quelle 012 hat Brandt die Fabrik für 3 Millionen Dollar an Lindqvist verkauft.", "de", CONTRADICTED),
    ("Secondo la fonte 012, Brandt ha venduto la fabbrica a Lindqvist per 5 milioni di dollari.", "it", SUPPORTED),
    ("Secondo la fonte 011, Brandt ha venduto la fabbrica a Lindqvist per 5 milioni di dollari.", "it", CONTRADICTED),
    ("根据来源011，布兰特以300万美元把工厂卖给了林奎斯特。", "zh", SUPPORTED),
    ("根据来源099，布兰特以300万美元把工厂卖给了林奎斯特。", "zh", SILENT),
    ("来源013称，布兰特以900万美元把工厂卖给了林奎斯特。", "zh", SUPPORTED),
    ("A headline quoted in the sources says that Sato sued Brandt for extortion.", "en", SUPPORTED),
    ("A headline quoted in the sources says that Brandt sued Sato for extortion.", "en", SILENT),
    ("A headline quoted in the sources says that Brandt sold the mill to Sato.", "en", SILENT),
    ("The Chinese translation by “河畔观察” was posted on 7 March 2024 at 09:34.", "en", SUPPORTED),
    ("The Chinese translation by “河畔观察” was posted on 8 March 2024.", "en", CONTRADICTED),
    ("The Chinese translation by “山间观察” was posted on 8 March 2024.", "en", SILENT),
    ("The article about the mill in source 012 was published on 5 March 2024.", "en", SUPPORTED),
    ("The article about the mill in source 012 was published on 6 March 2024.", "en", CONTRADICTED),
    # the blog post that a source tells of is another thing than the source
    ("The blog post reported in source 012 was published on 6 March 2024.", "en", SILENT),
    ("The article was published on 5 March 2024.", "en", SILENT),
    ("The article was published on 7 March 2024, two days after source 012.", "en", SILENT),
)


@pytest.mark.parametrize(("statement", "language", "verdict"), ROWS)
def test_what_a_named_document_says(statement: str, language: str, verdict: Verdict) -> None:
    finding = found(statement, language)
    assert finding.verdict == verdict, finding.rationale
    assert finding.statement == statement


def test_the_fields_of_the_registry_that_only_name_the_document_are_no_part_of_what_it_says() -> None:
    finding = found(
        "The Harbour Courier text says that Brandt sold the mill to Lindqvist for 5 million dollars.",
        subject="the text",
        predicate="says",
    )
    assert finding.verdict == SUPPORTED, finding.rationale
