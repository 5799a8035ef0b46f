"""The self-test: every mutant is a real falsification, written in the language of its claim, and none is believed."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from factcheck import selftest as room
from factcheck.cli import main
from factcheck.languages import get_language
from factcheck.matching.entities import EntityIndex
from factcheck.matching.frame import build_frame
from factcheck.model.claim import Claim, Registry, Verdict
from factcheck.model.report import Tool
from factcheck.model.schemas import schemas
from factcheck.model.selftest import KindResult, MutantResult, SelftestReport
from factcheck.model.source import Corpus, Glossary, Source
from factcheck.reports import selftest as reports
from factcheck.selftest import KINDS, selftest
from factcheck.selftest.original import same_value, stand
from factcheck.selftest.times import _later
from factcheck.values.build import build_quantity
from factcheck.values.dates import build_date

GLOSSARY = Glossary.model_validate(
    {
        "entries": [
            {"id": "lena-brandt", "kind": "person", "name": "Lena Brandt", "forms": {"en": ["Lena Brandt", "Brandt"]}},
            {"id": "omar-haddad", "kind": "person", "name": "Omar Haddad", "forms": {"en": ["Omar Haddad", "Haddad"]}},
            {"id": "northgate", "kind": "organisation", "name": "Northgate", "forms": {"en": ["Northgate"]}},
            {"id": "quayside", "kind": "organisation", "name": "Quayside", "forms": {"en": ["Quayside"]}},
        ]
    }
)


def run(
    claims: Sequence[str | dict[str, Any]],
    documents: Sequence[str],
    language: str = "en",
    *,
    glossary: Glossary | None = None,
    kinds: Sequence[str] = (),
) -> SelftestReport:
    """Self-test of claims c0, c1 ... on documents of the same language."""
    sources = tuple(Source(id=f"s{n}", path=f"s{n}.txt", language=language) for n in range(len(documents)))
    corpus = Corpus(
        sources=sources,
        texts={source.id: text for source, text in zip(sources, documents, strict=True)},
        lineage_known=False,
        glossary=glossary or Glossary(),
    )
    fields = [claim if isinstance(claim, dict) else {"statement": claim} for claim in claims]
    made = tuple(Claim.model_validate({"id": f"c{n}", **claim}) for n, claim in enumerate(fields))
    return selftest([Registry(language=language, claims=made)], corpus, kinds=frozenset(kinds))


@dataclass(frozen=True, slots=True)
class Row:
    """A claim whose evidence is the claim itself; a kind of mutation; what the mutants must read (none: not made)."""

    kind: str
    claim: str
    mutants: tuple[str, ...]
    language: str = "en"
    more: str = field(default="", kw_only=True)


BOUNDED = "Northgate raised less than $45 million in March 2021."
RESIGNED = "Lena Brandt resigned as chief executive of Northgate on 4 May 2020."

MADE = [
    Row("times-10", "Northgate employs 325 people.", ("Northgate employs 3250 people.",)),
    Row("times-1000", "Northgate employs 325 people.", ("Northgate employs 325,000 people.",)),
    Row("times-10000", "Northgate employs 325 people.", ("Northgate employs 3,250,000 people.",)),
    Row("bound-dropped", BOUNDED, ("Northgate raised $45 million in March 2021.",)),
    Row("bound-reversed", BOUNDED, ("Northgate raised more than 45 million US dollars in March 2021.",)),
    Row("currency", BOUNDED, ("Northgate raised less than 45 million euros in March 2021.",)),
    Row(
        "date",
        RESIGNED,
        (
            "Lena Brandt resigned as chief executive of Northgate on 4 May 2021.",
            "Lena Brandt resigned as chief executive of Northgate on 4 June 2020.",
            "Lena Brandt resigned as chief executive of Northgate on 5 May 2020.",
        ),
    ),
    Row("negated", RESIGNED, ("Lena Brandt never resigned as chief executive of Northgate on 4 May 2020.",)),
    Row(
        "currency",
        "A Norte Energia captou menos de 45 milhões de dólares em março de 2021.",
        ("A Norte Energia captou menos de 45 milhões de euros em março de 2021.",),
        "pt",
    ),
    Row(
        "bound-reversed",
        "Norte Energía recaudó más de 45 millones de euros en 2021.",
        ("Norte Energía recaudó menos de 45 millones de euros en 2021.",),
        "es",
    ),
    Row(
        "negated", "Lena Brandt dimitió el 4 de mayo de 2020.", ("Lena Brandt no dimitió el 4 de mayo de 2020.",), "es"
    ),
    Row(
        "negated",
        "Lena Brandt a démissionné le 4 mai 2020.",
        ("Lena Brandt n'a pas démissionné le 4 mai 2020.",),
        "fr",
    ),
    Row(
        "negated",
        "Lena Brandt si è dimessa il 4 maggio 2020.",
        ("Lena Brandt non si è dimessa il 4 maggio 2020.",),
        "it",
    ),
    Row("negated", "Lena Brandt trat am 4. Mai 2020 zurück.", ("Lena Brandt trat nie am 4. Mai 2020 zurück.",), "de"),
    Row(
        "bound-dropped",
        "Nordwerk sammelte weniger als 45 Millionen Euro ein.",
        ("Nordwerk sammelte 45 Millionen Euro ein.",),
        "de",
    ),
    Row(
        "negated",
        "北门公司2021年3月筹集了不到4500万美元。",
        ("北门公司2021年3月从未筹集不到4500万美元。",),
        "zh",
    ),
    Row(
        "bound-reversed",
        "北门公司2021年3月筹集了不到4500万美元。",
        ("北门公司2021年3月筹集了超过4500万美元。",),
        "zh",
    ),
    Row(
        "negated",
        "北門社は2021年3月に4500万ドル未満を調達した。",
        ("北門社は2021年3月に4500万ドル未満を調達しなかった。",),
        "ja",
    ),
]

NOT_MADE = [
    Row("bound-dropped", "Northgate employs 325 people.", ()),  # no bound
    Row("bound-reversed", "Northgate employs about 325 people.", ()),  # no side
    Row("currency", "Northgate employs 325 people.", ()),  # no money
    Row("times-10", RESIGNED, ()),  # a date
    Row("date", "Northgate employs 325 people.", ()),  # no date
    Row("speaker", "Northgate employs 325 people.", ()),  # nobody says so
    Row("name", "Northgate employs 325 people.", ()),  # nobody else is known
    Row("negated", "Lena Brandt did not resign on 4 May 2020.", ()),  # denied already
    Row(
        "bound-dropped", "Northgate raised less than $45 million.", (), more="Northgate raised $45 million."
    ),  # borne out
]


def _statements(row: Row) -> tuple[str, ...]:
    documents = [row.claim, row.more] if row.more else [row.claim]
    report = run([row.claim], documents, row.language, kinds=[row.kind])
    return tuple(m.statement for m in report.mutants)


@pytest.mark.parametrize("row", MADE, ids=lambda row: f"{row.language}-{row.kind}")
def test_a_mutant_is_written_in_the_language_of_its_claim(row: Row) -> None:
    assert _statements(row) == row.mutants


@pytest.mark.parametrize("row", MADE, ids=lambda row: f"{row.language}-{row.kind}")
def test_a_mutant_is_caught(row: Row) -> None:
    report = run([row.claim], [row.claim], row.language, kinds=[row.kind])
    assert {m.outcome for m in report.mutants} == {"caught"}


@pytest.mark.parametrize("row", NOT_MADE, ids=lambda row: f"{row.language}-{row.kind}")
def test_what_falsifies_nothing_is_not_made(row: Row) -> None:
    assert _statements(row) == ()


def test_every_mutation_that_is_not_made_has_its_reason() -> None:
    report = run([BOUNDED, RESIGNED], [BOUNDED + "\n\n" + RESIGNED])
    for claim in ("c0", "c1"):
        for kind in KINDS:
            made = [m for m in report.mutants if (m.claim_id, m.kind) == (claim, kind.name)]
            reasons = [n.reason for n in report.not_applicable if (n.claim_id, n.kind) == (claim, kind.name)]
            assert made or reasons
            assert all(reasons)


def test_what_the_evidence_leaves_open_is_no_falsehood() -> None:
    """Less than 4.5 million may be true of less than 45 million: only silence is right."""
    report = run([BOUNDED], [BOUNDED], kinds=["times-10"])
    [mutant] = report.mutants
    assert (mutant.statement, mutant.falsified) == ("Northgate raised less than $4.5 million in March 2021.", False)
    assert mutant.verdict is Verdict.NOT_ENOUGH_EVIDENCE
    [kind] = report.kinds
    assert (kind.made, kind.open, kind.share) == (0, 1, None)


# --- names and speakers


SAID = {"statement": "Lena Brandt said that Northgate employs 325 people.", "said_by": "lena-brandt"}
#: So much text that no name of the next paragraph is what the document is about.
FILLER = "The tide was high.\n\n" * 12
SAID_TEXT = f'"Northgate employs 325 people," said Lena Brandt.\n\n{FILLER}Omar Haddad runs Quayside.'


def test_speaker_and_name_change_together() -> None:
    report = run([SAID], [SAID_TEXT], glossary=GLOSSARY, kinds=["speaker"])
    [mutant] = report.mutants
    assert mutant.statement == "Omar Haddad said that Northgate employs 325 people."
    assert mutant.said_by == "omar-haddad"
    assert (mutant.outcome, mutant.codes) == ("caught", ("FC208",))


def test_a_speaker_changes_in_every_field_of_the_registry() -> None:
    claim = {**SAID, "subject": "Brandt's Northgate"}
    report = run([claim], [SAID_TEXT], glossary=GLOSSARY, kinds=["speaker"])
    [mutant] = report.mutants
    assert mutant.subject == "Haddad's Northgate"


def test_a_claim_that_names_its_document_is_falsified_in_that_document() -> None:
    texts = {"harbour-report": "Northgate employs 325 people.", "quay-report": "Northgate employs 3250 people."}
    corpus = Corpus(
        sources=tuple(Source(id=ident, path=f"{ident}.txt", language="en") for ident in texts),
        texts=texts,
        lineage_known=False,
    )
    claim = Claim(id="c", statement="According to source harbour-report, Northgate employs 325 people.")
    report = selftest([Registry(claims=(claim,))], corpus, kinds=frozenset({"times-10"}))
    assert [(m.statement, m.outcome) for m in report.mutants] == [
        ("According to source harbour-report, Northgate employs 3250 people.", "caught")
    ]


@pytest.mark.parametrize(
    ("claim", "text", "kind"),
    [
        ("The tunnel will be dug within a year.", "The tunnel will be dug within a year.", "times-10"),
        ("Northgate employs at least 320 people.", "Northgate employs at least 320 people.", "times-10"),
    ],
)
def test_a_looser_bound_is_no_falsehood(claim: str, text: str, kind: str) -> None:
    """A limit ten times as far follows from the nearer one."""
    report = run([claim], [text], kinds=[kind])
    assert report.missed == ()
    assert all("ten years" not in m.statement and "at least 32 " not in m.statement for m in report.mutants)


def test_a_name_is_swapped_for_one_of_its_kind_and_is_not_believed() -> None:
    text = "Lena Brandt gave Northgate $325,000 in 2019.\n\n" + FILLER + "Omar Haddad runs Quayside."
    claim = {"statement": "Lena Brandt gave Northgate $325,000 in 2019.", "subject": "lena-brandt"}
    report = run([claim], [text], glossary=GLOSSARY, kinds=["name"])
    assert [(m.statement, m.subject) for m in report.mutants] == [
        ("Omar Haddad gave Northgate $325,000 in 2019.", "omar-haddad"),
        ("Lena Brandt gave Quayside $325,000 in 2019.", "lena-brandt"),
    ]
    assert {(m.falsified, m.outcome) for m in report.mutants} == {(False, "silent")}


def test_a_name_that_the_evidence_bears_out_as_well_is_no_mutation() -> None:
    text = "Lena Brandt gave Northgate $325,000 in 2019.\n\nOmar Haddad gave Northgate $325,000 in 2019 as well."
    claim = "Lena Brandt gave Northgate $325,000 in 2019."
    report = run([claim], [text], glossary=GLOSSARY, kinds=["name"])
    assert not any("Haddad" in m.statement for m in report.mutants)


LETTER = """From: Lena Brandt
To: Omar Haddad
Date: 4 May 2020 10:12
Subject: The ferry terminal

Omar, the ferry terminal needs another pier before the winter. The harbour board should vote on the ferry terminal soon.
"""


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Lena Brandt's email about the ferry terminal dates from 4 May 2020.", Verdict.SUPPORTED),
        ("Ines Moreau's email about the ferry terminal dates from 4 May 2020.", Verdict.CONTRADICTED),
        (
            "Omar Haddad's email about the ferry terminal dates from 4 May 2020.",
            Verdict.NOT_ENOUGH_EVIDENCE,
        ),  # he may reply
        (
            "Ines Moreau's email about the ferry terminal dates from May 2020.",
            Verdict.NOT_ENOUGH_EVIDENCE,
        ),  # another one
        ("Ines Moreau's email about the opera house dates from 4 May 2020.", Verdict.NOT_ENOUGH_EVIDENCE),
    ],
)
def test_a_message_of_a_day_has_one_sender(statement: str, verdict: Verdict) -> None:
    ines = Glossary.model_validate({"entries": [{"id": "ines-moreau", "kind": "person", "name": "Ines Moreau"}]})
    glossary = Glossary(entries=(*GLOSSARY.entries, *ines.entries))
    from factcheck.pipeline import check

    corpus = Corpus(
        sources=(Source(id="s", path="s.txt", language="en"),),
        texts={"s": LETTER},
        lineage_known=False,
        glossary=glossary,
    )
    finding = check([Registry(claims=(Claim(id="c", statement=statement),))], corpus).findings[0]
    assert finding.verdict is verdict, finding.rationale


# --- what a claim denies


DENIALS = [
    ("Northgate never employed 325 people.", "Northgate employed 325 people.", Verdict.CONTRADICTED),
    ("Northgate did not raise $45 million.", "Northgate raised $45 million.", Verdict.CONTRADICTED),
    ("The terminal was never worth $45 million.", "The terminal was worth $45 million.", Verdict.CONTRADICTED),
    ("Northgate did not raise $45 million.", "Northgate did not raise $45 million.", Verdict.SUPPORTED),
    ("Northgate raised no less than $45 million.", "Northgate raised at least $45 million.", Verdict.SUPPORTED),
    ("Three sailors, no passengers were on board.", "Three people were on board.", None),
    ("Northgate has not more than 325 staff.", "Northgate has at most 325 staff.", None),
    ("Northgate, which never paid a dividend, raised $45 million.", "Northgate raised $45 million.", None),
]


@pytest.mark.parametrize(("claim", "text", "verdict"), DENIALS, ids=[row[0] for row in DENIALS])
def test_what_a_claim_denies(claim: str, text: str, verdict: Verdict | None) -> None:
    """None: anything but contradicted."""
    import factcheck

    got = factcheck.verify(claim, [(text, "en")]).verdict
    assert got is verdict if verdict is not None else got is not Verdict.CONTRADICTED


# --- how values stand to one another


def money(amount: int, bound: str = "=", currency: str | None = "USD") -> Any:
    return build_quantity(type="money", bound=bound, amount=amount, currency=currency)  # type: ignore[arg-type]


def span(amount: int, unit: str, bound: str = "=") -> Any:
    return build_quantity(type="duration", bound=bound, amount=amount, unit=unit)  # type: ignore[arg-type]


STANDING = [
    (money(45), money(45), "true"),
    (money(45, "<"), money(44), "true"),
    (money(450, "<"), money(45, "<"), "true"),
    (money(4, "<"), money(45, "<"), "open"),
    (money(45), money(45, "<"), "false"),
    (money(45, ">"), money(45, "<"), "false"),
    (span(10, "year", "<="), span(1, "month"), "true"),
    (span(10, "hour", "<="), span(1, "day"), "false"),
    (span(10, "year", "<="), span(1, "month", ">"), "open"),
    (money(450), money(45), "false"),
    (money(45, currency="EUR"), money(45), "false"),
    (money(45, currency=None), money(45), "open"),
    (build_date("2018"), build_date("2018-02"), "true"),
    (build_date("2018-02-03"), build_date("2018-02"), "open"),
    (build_date("2019"), build_date("2018-02"), "false"),
    (build_date("2018-02"), money(45), "open"),
]


@pytest.mark.parametrize(("claimed", "other", "standing"), STANDING)
def test_standing(claimed: Any, other: Any, standing: str) -> None:
    assert stand(claimed, other) == standing


@pytest.mark.parametrize(
    ("iso", "part", "later"),
    [
        ("2018", "year", "2019"),
        ("2018", "month", None),
        ("2018-12", "month", "2018-01"),
        ("2018-02-28", "day", "2018-02-27"),
        ("2020-02-28", "day", "2020-02-29"),
        ("2020-02-29", "year", "2021-02-28"),
        ("2018-01-31", "month", "2018-02-28"),
        ("XXXX-02", "month", "XXXX-03"),
        ("XXXX-02", "year", None),
        ("2018-35", "month", None),
        ("9999", "year", None),
        ("2016/2020", "year", None),
    ],
)
def test_later(iso: str, part: str, later: str | None) -> None:
    assert _later(iso, part) == later


# --- the bundled story


@pytest.fixture(scope="module")
def bundled(root: Path) -> SelftestReport:
    from factcheck.cli.inputs import read_inputs

    inputs = read_inputs([root / "claims"], root / "evidence")
    return selftest(tuple(file.registry for file in inputs.registries), inputs.corpus.corpus)


def test_of_the_bundled_story_nothing_false_is_believed(bundled: SelftestReport) -> None:
    assert bundled.missed == ()
    assert bundled.total.made > 100
    assert bundled.total.share is not None
    assert bundled.total.share >= 0.95


def test_what_is_open_in_the_bundled_story_is_left_open(bundled: SelftestReport) -> None:
    """But where the evidence dates an email about the other company, or its founding, otherwise."""
    assert bundled.total.open > 50
    assert bundled.total.open_contradicted <= 2


def test_statement_and_value_of_a_mutant_say_the_same(bundled: SelftestReport, root: Path) -> None:
    from factcheck.readers.corpus import read_corpus

    entities = EntityIndex(read_corpus(root / "evidence").corpus.glossary)
    for mutant in bundled.mutants:
        claim = Claim(id="c", statement=mutant.statement, value=mutant.value)
        frame = build_frame(claim, get_language("en"), entities)
        if mutant.value is not None and mutant.value.amount is not None and mutant.kind != "name":
            assert frame.mention is not None, mutant.statement
            assert frame.asserted is not None
            said, asserted = frame.mention.value, frame.asserted
            assert (said.low, said.high) == (asserted.low, asserted.high), mutant.statement
            assert same_value(said, said)


def test_counts_add_up(bundled: SelftestReport) -> None:
    for name in ("made", "caught", "silent", "conflicting", "missed", "open", "not_applicable"):
        assert sum(getattr(kind, name) for kind in bundled.kinds) == getattr(bundled.total, name)
    for kind in (*bundled.kinds, bundled.total):
        assert kind.made == kind.caught + kind.silent + kind.conflicting + kind.missed
    assert len(bundled.mutants) == bundled.total.made + bundled.total.open


def test_the_order_of_sources_changes_nothing(bundled: SelftestReport, root: Path) -> None:
    from factcheck.cli.inputs import read_inputs

    inputs = read_inputs([root / "claims"], root / "evidence")
    corpus = inputs.corpus.corpus
    turned = corpus.model_copy(update={"sources": tuple(reversed(corpus.sources))})
    again = selftest(tuple(file.registry for file in inputs.registries), turned)
    assert reports.json(again) == reports.json(bundled)


def test_the_json_is_what_the_schema_says(bundled: SelftestReport) -> None:
    validator = Draft202012Validator(schemas()["selftest"])
    assert list(validator.iter_errors(json.loads(reports.json(bundled)))) == []


# --- reports and the command


def _report(**mutant: Any) -> SelftestReport:
    row: dict[str, Any] = {
        "claim_id": "a",
        "kind": "date",
        "change": "x",
        "statement": "y",
        "falsified": True,
        "verdict": "supported",
        "outcome": "missed",
    }
    total = KindResult(kind="all", about="", made=1, missed=1, share=0.0)
    made = MutantResult.model_validate({**row, **mutant})
    return SelftestReport(tool=Tool(version="0"), claims=1, supported=1, total=total, mutants=(made,))


HOSTILE = "a\x1b[31mb‮c | `d` <script> _e_"


def test_nothing_of_a_claim_reaches_a_terminal_or_markdown_raw() -> None:
    report = _report(statement=HOSTILE, change=HOSTILE, said_by=HOSTILE)
    for text in (reports.terminal(report), reports.terminal(report, width=80, color=False, verbose=True)):
        assert "\x1b" not in text
        assert "‮" not in text
    text = reports.markdown(report)
    assert "\x1b" not in text
    assert "<script>" not in text
    assert "\\<script\\>" in text


def test_a_mutant_that_is_believed_is_shown_and_fails() -> None:
    text = reports.terminal(_report())
    assert "✗ supported  a  date: x" in text
    assert text.rstrip().endswith("1 still called supported")
    assert "FAILED" in text


@pytest.fixture
def story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "claims").mkdir()
    (tmp_path / "evidence").mkdir()
    (tmp_path / "claims" / "c.json").write_text(
        json.dumps({"claims": [{"id": "a", "statement": "Northgate raised less than $45 million in March 2021."}]}),
        encoding="utf-8",
    )
    (tmp_path / "evidence" / "d.en.txt").write_text(BOUNDED + "\n", encoding="utf-8")
    return tmp_path


def test_the_command_passes(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["selftest"]) == 0
    assert "PASSED" in capsys.readouterr().out
    assert main(["selftest", "--kind", "currency,date", "-o", "json:r.json", "-o", "markdown"]) == 0
    assert [k["kind"] for k in json.loads((story / "r.json").read_text(encoding="utf-8"))["kinds"]] == [
        "currency",
        "date",
    ]
    assert capsys.readouterr().out.startswith("# Self-test")


def test_the_command_fails_where_a_mutant_is_believed(story: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ruled: list[Any] = []

    def credulous(*arguments: Any) -> Any:
        ruled.append(ruled[0] if ruled else real(*arguments))
        return ruled[0]

    from factcheck.pipeline import judge_claim as real

    monkeypatch.setattr(room, "judge_claim", credulous)
    assert main(["selftest"]) == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ["--kind", "times-11"],
        ["-o", "pdf"],
        ["-o", "json:"],
        ["-o", "json", "-o", "markdown"],
        ["-o", "json:claims/c.json"],
        ["--evidence", "nowhere"],
        ["nowhere.json"],
        ["--kind", "speaker"],  # nothing can be tested
    ],
)
def test_the_command_gives_no_full_answer(story: Path, arguments: list[str]) -> None:
    assert main(["selftest", *arguments]) == 2
