"""From stances to a verdict: the four verdicts, joint bounds, weak rivals, sides, classes of conflict."""

from __future__ import annotations

from decimal import Decimal

import pytest

from factcheck.judging.explain import rationale
from factcheck.judging.verdict import Ruling
from factcheck.model.claim import Verdict
from factcheck.model.match import Match
from factcheck.model.passage import AnnotatedSource
from factcheck.model.source import Rendering, Work
from tests.judging.bench import match, ruled
from tests.matching.world import ENTITIES, frame_of, read

S, C, X, N = Verdict.SUPPORTED, Verdict.CONTRADICTED, Verdict.CONFLICTING, Verdict.NOT_ENOUGH_EVIDENCE
CLAIM = "Harbour Fund donated 45 million dollars to Northgate."
FRAME = frame_of(CLAIM)
PLAIN = [read(CLAIM, id=f"doc-{i}") for i in range(4)]
BLOG = Work(id="fund-blog", speaker="Harbour Fund", date="2021-03")

YES, NO, OPEN = "45 million dollars", "30 million dollars", "about 45 million dollars"


def rule_on(words: list[str], claim: str = CLAIM) -> Ruling:
    """Each value from a document of its own."""
    return ruled(frame_of(claim), [match(w, source=i) for i, w in enumerate(words)], PLAIN)


@pytest.mark.parametrize(
    ("words", "verdict", "codes"),
    [
        ([YES], S, ()),
        ([YES, YES], S, ()),
        ([YES, OPEN], S, ()),
        ([NO], C, ("FC201",)),
        ([NO, NO], C, ("FC201",)),
        (["less than 45 million dollars", NO], C, ("FC201", "FC202")),
        ([YES, NO], X, ("FC201", "FC302")),
        ([NO, YES], X, ("FC201", "FC302")),
        ([YES, YES, YES, NO], X, ("FC201", "FC302")),  # nothing is outvoted
        ([OPEN], N, ("FC403",)),
        ([OPEN, OPEN], N, ("FC403",)),
        (["45 people"], N, ("FC402",)),
        ([], N, ("FC401",)),
    ],
)
def test_verdicts(words: list[str], verdict: Verdict, codes: tuple[str, ...]) -> None:
    ruling = rule_on(words)
    assert (ruling.verdict, ruling.codes) == (verdict, codes)
    assert bool(ruling.conflict) is (verdict is X)


BOUNDS = ["less than 45 million dollars", "more than 44 million dollars"]


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Harbour Fund donated between 44 and 45 million dollars to Northgate.", S),
        ("Harbour Fund donated less than 50 million dollars to Northgate.", S),
        ("Harbour Fund donated more than 40 million dollars to Northgate.", S),
        ("Harbour Fund donated between 40 and 50 million dollars to Northgate.", S),
        ("Harbour Fund donated 45 million dollars to Northgate.", C),
        ("Harbour Fund donated 44 million dollars to Northgate.", C),
        ("Harbour Fund donated 60 million dollars to Northgate.", C),
        ("Harbour Fund donated more than 45 million dollars to Northgate.", C),
        ("Harbour Fund donated 44.5 million dollars to Northgate.", N),
        ("Harbour Fund donated between 44.5 and 44.7 million dollars to Northgate.", N),
    ],
)
@pytest.mark.parametrize("turned", [False, True])
def test_bounds_of_two_accounts_are_put_together(claim: str, verdict: Verdict, turned: bool) -> None:
    assert rule_on(list(reversed(BOUNDS)) if turned else BOUNDS, claim).verdict is verdict


def test_the_joint_interval() -> None:
    joint = rule_on(BOUNDS).joint
    assert joint is not None
    assert (joint.low, joint.high, joint.low_open, joint.high_open) == (Decimal("44E6"), Decimal("45E6"), True, True)


@pytest.mark.parametrize("words", [[YES], [YES, YES], [BOUNDS[0]], [BOUNDS[0], BOUNDS[0]], []])
def test_one_value_is_no_joint_interval(words: list[str]) -> None:
    assert rule_on(words).joint is None


def test_flagged_values_are_left_out_of_the_joint_interval() -> None:
    frame = frame_of("Harbour Fund donated between 44 and 45 million dollars to Northgate.")
    sure = ruled(frame, [match(BOUNDS[0]), match(BOUNDS[1], source=1)], PLAIN)
    flagged = ruled(frame, [match(BOUNDS[0]), match(BOUNDS[1], "part", source=1)], PLAIN)
    assert (sure.verdict, flagged.verdict) == (S, N)


@pytest.mark.parametrize(("score", "verdict"), [(0.97, X), (0.9, X), (0.65, S)])
def test_a_passage_that_bears_much_less_on_the_claim_is_no_rival(score: float, verdict: Verdict) -> None:
    assert ruled(FRAME, [match(YES, score=0.98), match(NO, source=1, score=score)], PLAIN).verdict is verdict


def test_a_weak_support_does_not_fall_to_a_strong_rival() -> None:
    """Only contradictions are set aside: the better a contradiction is, the more it counts."""
    assert ruled(FRAME, [match(YES, score=0.6), match(NO, source=1, score=0.98)], PLAIN).verdict is X


@pytest.mark.parametrize(
    ("words", "verdict"),
    [
        (["in February 2019", "on 1 March 2019"], X),
        (["on 1 March 2019"], C),
        (["in February 2019"], N),
        (["in 2019", "on 1 March 2019"], C),  # a year holds both: it takes no side
    ],
)
def test_the_claim_takes_a_side(words: list[str], verdict: Verdict) -> None:
    """An account that leaves the claim open, and excludes the account that denies it, stands on the claim's side."""
    claim = "Keiko Sato resigned from Northgate on 20 February 2019."
    assert rule_on(words, claim).verdict is verdict


# --- classes of conflict ----------------------------------------------------------------------------------------------


def rendering(ident: str, how: str = "translation", published: str | None = None) -> AnnotatedSource:
    renders = (Rendering.model_validate({"work": "fund-blog", "how": how}),)
    return read(CLAIM, id=ident, renders=renders, works=(BLOG,), published=published)


def conflict(one: Match, two: Match, sources: list[AnnotatedSource]) -> Ruling:
    ruling = ruled(FRAME, [one, two], sources, (BLOG,))
    assert ruling.verdict is X
    return ruling


@pytest.mark.parametrize(
    ("one", "two", "sources", "classes", "code"),
    [
        (match(YES), match(NO, source=1), PLAIN, ("independent",), "FC302"),
        (match(YES), match(NO, start=9), PLAIN, ("internal",), "FC304"),
        (
            match(YES, speaker="brandt"),
            match(NO, source=1, speaker="lindqvist"),
            PLAIN,
            ("speaker",),
            "FC303",
        ),
        (match(YES, speaker="brandt"), match(NO, source=1, speaker="brandt"), PLAIN, ("independent",), "FC302"),
        (match(YES, speaker="brandt"), match(NO, start=9, speaker="lindqvist"), PLAIN, ("speaker",), "FC303"),
        (match(YES), match(NO, source=1), [rendering("a"), rendering("b")], ("translation",), "FC301"),
        (match(YES), match(NO, source=1), [rendering("a"), PLAIN[1]], ("independent",), "FC302"),
    ],
)
def test_classes(one: Match, two: Match, sources: list[AnnotatedSource], classes: tuple[str, ...], code: str) -> None:
    ruling = conflict(one, two, sources)
    assert ruling.conflict == classes
    assert code in ruling.codes
    assert {c for c in ruling.codes if c.startswith("FC3")} == {code}


def test_several_classes_hold_at_once() -> None:
    sources = [rendering("a"), rendering("b"), PLAIN[0]]
    ruling = ruled(FRAME, [match(YES), match(NO, source=1), match(NO, source=2)], sources, (BLOG,))
    assert ruling.conflict == ("independent", "translation")


@pytest.mark.parametrize("turned", [False, True])
def test_the_first_change_on_the_lineage_is_named(turned: bool) -> None:
    sources = [
        rendering("near", "original"),
        rendering("later", published="2021-05-01"),
        rendering("latest", published="2021-07-01"),
    ]
    matches = [match(YES), match(NO, source=1), match(NO, source=2)]
    ruling = ruled(FRAME, matches[::-1] if turned else matches, sources, (BLOG,))
    assert ruling.changed is not None
    first, other, work = ruling.changed
    assert (first.match.source, other.match.source, work) == (0, 1, "fund-blog")
    words = rationale(FRAME, ruling, sources, ENTITIES.label)
    assert "fund-blog" in words
    assert "departs in later" in words


def test_no_change_is_named_where_nothing_is_shared() -> None:
    ruling = conflict(match(YES), match(NO, source=1), PLAIN)
    assert ruling.changed is None
    assert "render" not in rationale(FRAME, ruling, PLAIN, ENTITIES.label)


@pytest.mark.parametrize("words", [[YES], [NO], [YES, NO], [OPEN], BOUNDS, ["45 people"], []])
def test_a_verdict_has_its_sentence(words: list[str]) -> None:
    ruling = rule_on(words)
    text = rationale(FRAME, ruling, PLAIN, ENTITIES.label)
    assert text.endswith(".")
    assert "None" not in text
