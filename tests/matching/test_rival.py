"""A passage that names one company is not about another that only the text around it names."""

from __future__ import annotations

import pytest

from factcheck.model.claim import Claim, Registry, Verdict
from factcheck.model.source import Corpus, Glossary, Source
from factcheck.pipeline import check

GLOSSARY = Glossary.model_validate(
    {
        "entries": [
            {"id": "lena-brandt", "kind": "person", "name": "Lena Brandt", "forms": {"en": ["Lena Brandt", "Brandt"]}},
            {"id": "omar-haddad", "kind": "person", "name": "Omar Haddad", "forms": {"en": ["Omar Haddad", "Haddad"]}},
            {"id": "northgate", "kind": "organisation", "name": "Northgate"},
            {"id": "quayside", "kind": "organisation", "name": "Quayside"},
        ]
    }
)

#: Makes Quayside and Haddad what the document is about.
ABOUT = "Omar Haddad runs Quayside.\n\nQuayside builds ships for Omar Haddad.\n\n"

#: Statement, the last paragraph of the document, whether it bears the statement out.
ROWS = [
    ("Lena Brandt donated $325,000 to Northgate in 2019.", "Lena Brandt donated $325,000 to Northgate in 2019.", True),
    ("Lena Brandt donated $325,000 to Quayside in 2019.", "Lena Brandt donated $325,000 to Northgate in 2019.", False),
    ("Omar Haddad donated $325,000 to Northgate in 2019.", "Lena Brandt donated $325,000 to Northgate in 2019.", False),
    ("Lena Brandt sued Northgate on 4 May 2020.", "On 4 May 2020, Lena Brandt sued Northgate.", True),
    ("Lena Brandt sued Quayside on 4 May 2020.", "On 4 May 2020, Lena Brandt sued Northgate.", False),
    ("Omar Haddad sued Northgate on 4 May 2020.", "On 4 May 2020, Lena Brandt sued Northgate.", False),
    ("Lena Brandt sued Quayside.", "Lena Brandt sued Northgate.", False),
    ("Quayside raised $45 million.", "Last year the company raised $45 million.", None),
    ("Quayside raised $45 million.", "Northgate raised $45 million.", False),
]


@pytest.mark.parametrize(("statement", "text", "borne_out"), ROWS)
def test_a_passage_is_about_whom_it_names(statement: str, text: str, borne_out: bool | None) -> None:
    """None: the passage names nobody, and either answer is right; it is not contradicted."""
    corpus = Corpus(
        sources=(Source(id="s", path="s.txt", language="en"),),
        texts={"s": ABOUT + text},
        lineage_known=False,
        glossary=GLOSSARY,
    )
    verdict = check([Registry(claims=(Claim(id="c", statement=statement),))], corpus).findings[0].verdict
    if borne_out is None:
        assert verdict in (Verdict.SUPPORTED, Verdict.NOT_ENOUGH_EVIDENCE)
    else:
        assert (verdict is Verdict.SUPPORTED) is borne_out
