"""Does the checker see through a falsified claim? The user's own supported claims, changed one thing at a time.

Every supported claim of the registries is changed in each way of `KINDS` - statement and value together, in its own
language - and judged by the ordinary pipeline against the same evidence, which is read once. A mutant is

- *caught* when it is contradicted; or conflicting, where the evidence of the original claim holds values that exclude
  one another, so that one side may well bear the mutant out;
- *silent* when the verdict is "not enough evidence";
- *conflicting* when some evidence is held to bear it out, and other not;
- *missed* when it is still called supported. That is the alarm.

Where the evidence neither excludes nor bears out the changed claim ("less than 4.5 million" beside "less than 45
million"; that somebody else gave as much), nothing but silence is right: such mutants are *open*, are counted apart,
and may be anything but supported. What would not falsify, or cannot be written in the language, is not made, and the
reason is given. All that is decided from the claim and the values of its evidence, before the mutant is judged.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import combinations

from factcheck.errors import Problem
from factcheck.languages import get_language
from factcheck.matching.disputes import Disputes
from factcheck.matching.entities import EntityIndex
from factcheck.matching.index import build_index
from factcheck.model.claim import Claim, Registry, Verdict
from factcheck.model.report import Tool
from factcheck.model.selftest import KindResult, MutantResult, NotApplicable, Outcome, SelftestReport
from factcheck.model.source import Corpus
from factcheck.pipeline import frame_claim, judge_claim, read_sources, report_problem
from factcheck.selftest import denial, figures, people, times
from factcheck.selftest.original import Made, Mutant, Original, Skipped, World, changed_claim, stand
from factcheck.version import __version__


@dataclass(frozen=True, slots=True)
class Kind:
    """A way to falsify a claim: its name, what it does in a few words, and what makes the mutants."""

    name: str
    about: str
    make: Callable[[Original, str], Iterator[Made]]


#: Every way, in the order of the report.
KINDS: tuple[Kind, ...] = (
    Kind("times-10", "ten times the figure, or a tenth", partial(figures.scaled, factor=10)),
    Kind("times-1000", "a thousand times the figure", partial(figures.scaled, factor=1000)),
    Kind("times-10000", "ten thousand times the figure (万)", partial(figures.scaled, factor=10_000)),
    Kind("bound-dropped", "an exact figure for a bounded one", figures.bound_dropped),
    Kind("bound-reversed", "more than for less than", figures.bound_reversed),
    Kind("currency", "another currency", figures.other_currency),
    Kind("date", "a year, a month or a day later", times.shifted),
    Kind("speaker", "said by somebody else", people.speaker_swapped),
    Kind("negated", "denied", denial.denied),
    Kind("name", "about somebody else", people.name_swapped),
)

_OUTCOMES: dict[Verdict, Outcome] = {
    Verdict.CONTRADICTED: "caught",
    Verdict.CONFLICTING: "conflicting",
    Verdict.NOT_ENOUGH_EVIDENCE: "silent",
    Verdict.SUPPORTED: "missed",
}

Progress = Callable[[int, int], None]


def selftest(
    registries: Sequence[Registry],
    corpus: Corpus,
    *,
    kinds: frozenset[str] = frozenset(),
    problems: Iterable[Problem] = (),
    progress: Progress | None = None,
) -> SelftestReport:
    """Falsify the supported claims of the registries and judge what comes out. `kinds` narrows the ways.

    The same input gives the same mutants in the same order. `problems` of reading the input are carried along.
    """
    entities = EntityIndex(corpus.glossary)
    works = {work.id: work for work in corpus.works}
    index = build_index(read_sources(corpus, entities, works))
    disputes = Disputes(index, entities, works)
    world = World(index, entities, corpus.glossary)
    claims = [(registry, claim) for registry in registries for claim in registry.claims]
    chosen = [kind for kind in KINDS if not kinds or kind.name in kinds]
    supported = 0
    mutants: list[MutantResult] = []
    skipped: list[NotApplicable] = []
    for done, (registry, claim) in enumerate(claims):
        if progress is not None:
            progress(done, len(claims))
        language = get_language(registry.language)
        frame = frame_claim(claim, language, index, entities, works)
        _, ruling = judge_claim(frame, index, entities, works, disputes)
        if ruling.verdict is not Verdict.SUPPORTED:
            continue
        supported += 1
        original = Original(frame.claim, language, frame, ruling, world)
        torn = _is_torn(original)
        for kind in chosen:
            for made in kind.make(original, kind.name):
                if isinstance(made, Skipped):
                    skipped.append(NotApplicable(claim_id=claim.id, kind=made.kind, reason=made.reason))
                    continue
                whole = _with_source(made.claim, frame.claim, claim)
                mutated = frame_claim(whole, language, index, entities, works)
                _, verdict = judge_claim(mutated, index, entities, works, disputes)
                outcome = _OUTCOMES[verdict.verdict]
                outcome = "caught" if outcome == "conflicting" and torn else outcome
                mutants.append(_result(made, whole, verdict.verdict, verdict.codes, outcome))
    return SelftestReport(
        tool=Tool(version=__version__),
        claims=len(claims),
        supported=supported,
        total=_count("all", "all kinds together", mutants, len(skipped)),
        kinds=tuple(
            _count(
                kind.name,
                kind.about,
                [m for m in mutants if m.kind == kind.name],
                sum(s.kind == kind.name for s in skipped),
            )
            for kind in chosen
        ),
        mutants=tuple(mutants),
        not_applicable=tuple(skipped),
        problems=tuple(report_problem(p) for p in problems),
    )


def _is_torn(original: Original) -> bool:
    """Whether values that bear the claim out, or bear on it, exclude one another."""
    found = [j.match.found.value for j in original.ruling.judged if j.match.found is not None and not j.match.flags]
    return any(stand(one, two) == "false" for one, two in combinations(dict.fromkeys(found), 2))


def _with_source(mutant: Claim, said: Claim, claim: Claim) -> Claim:
    """The mutant of what a claim says, with the words around it by which the claim names its source."""
    if said == claim:
        return mutant
    fields = {}
    for name in ("statement", "subject", "predicate"):
        old, new, whole = getattr(said, name), getattr(mutant, name), getattr(claim, name)
        fields[name] = whole if old is None or new is None else whole.replace(old, new, 1)
    return changed_claim(mutant, **fields)


def _result(made: Mutant, claim: Claim, verdict: Verdict, codes: tuple[str, ...], outcome: Outcome) -> MutantResult:
    return MutantResult(
        claim_id=claim.id,
        kind=made.kind,
        change=made.change,
        statement=claim.statement,
        value=claim.value,
        subject=claim.subject,
        predicate=claim.predicate,
        said_by=claim.said_by,
        in_source=claim.in_source,
        falsified=made.falsified,
        verdict=verdict,
        codes=codes,
        outcome=outcome,
    )


def _count(kind: str, about: str, mutants: Sequence[MutantResult], not_applicable: int) -> KindResult:
    made = [m for m in mutants if m.falsified]
    open_ = [m for m in mutants if not m.falsified]
    count = {o: sum(m.outcome == o for m in made) for o in _OUTCOMES.values()}
    return KindResult(
        kind=kind,
        about=about,
        made=len(made),
        caught=count["caught"],
        silent=count["silent"],
        conflicting=count["conflicting"],
        missed=count["missed"],
        share=round(count["caught"] / len(made), 4) if made else None,
        open=len(open_),
        open_missed=sum(m.outcome == "missed" for m in open_),
        open_contradicted=sum(m.outcome in ("caught", "conflicting") for m in open_),
        not_applicable=not_applicable,
    )
