"""The whole flow: annotate the sources, index them, and for each claim match, judge and report. Read `check`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from factcheck.errors import Problem
from factcheck.judging.derived import with_derived
from factcheck.judging.explain import rationale, settle
from factcheck.judging.finding import finding_of
from factcheck.judging.slips import weekday_slips
from factcheck.judging.stance import Judged, judge_match
from factcheck.judging.verdict import Ruling, rule
from factcheck.languages import get_language, is_read
from factcheck.languages.base import Language
from factcheck.matching.annotate import annotate
from factcheck.matching.bearing import match_values
from factcheck.matching.bearing_statement import match_statement
from factcheck.matching.citation import cited, is_headline
from factcheck.matching.collection import is_of_collection, match_collections
from factcheck.matching.correspondence import match_addressing, match_delays, says_whom, without_topic
from factcheck.matching.derive import derive
from factcheck.matching.disputes import Disputes
from factcheck.matching.entities import EntityIndex
from factcheck.matching.frame import build_frame
from factcheck.matching.index import CorpusIndex, build_index
from factcheck.matching.policy import POLICY
from factcheck.matching.records import match_document, match_letters, told_of_one
from factcheck.matching.renditions import retellings
from factcheck.matching.reported import match_reported
from factcheck.matching.weights import search_terms
from factcheck.model.annotation import Annotation
from factcheck.model.claim import Claim, Registry, Verdict
from factcheck.model.frame import Frame
from factcheck.model.match import Match, Role
from factcheck.model.passage import AnnotatedSource
from factcheck.model.report import Examined, Finding, Report, ReportProblem, ReportSource, Summary, Tool
from factcheck.model.source import Corpus, Source, Work
from factcheck.text.normalise import normalise
from factcheck.values import scan
from factcheck.version import __version__

Progress = Callable[[int, int], None]


def check(
    registries: Sequence[Registry],
    corpus: Corpus,
    *,
    today: date | None = None,
    claim_ids: frozenset[str] = frozenset(),
    verbose: bool = False,
    places: Mapping[str, tuple[str, int, int]] | None = None,
    problems: Iterable[Problem] = (),
    progress: Progress | None = None,
) -> Report:
    """Check the claims of the registries against the corpus.

    `today` is for future use by rules that need it; nothing asks the clock. `claim_ids` narrows the claims. `places`
    maps a claim id to (registry path, line, column). `problems` of reading the input are carried into the report,
    before what the sources get wrong by themselves. Findings stand in the order of the claims; the order of sources
    changes nothing.
    """
    entities = EntityIndex(corpus.glossary)
    works = {work.id: work for work in corpus.works}
    sources = read_sources(corpus, entities, works)
    index = build_index(sources)
    unread = unread_sources(corpus)
    claims = [(r, c) for r in registries for c in r.claims if not claim_ids or c.id in claim_ids]
    disputes = Disputes(index, entities, works)
    findings = []
    for done, (registry, claim) in enumerate(claims):
        if progress is not None:
            progress(done, len(claims))
        findings.append(
            check_claim(
                claim,
                registry,
                index,
                entities,
                works,
                verbose=verbose,
                place=(places or {}).get(claim.id),
                unread=sorted({p.found for p in unread if p.found}),
                disputes=disputes,
            )
        )
    return Report(
        tool=Tool(version=__version__),
        summary=_summary(findings),
        findings=tuple(findings),
        sources=tuple(report_source(s) for s in sources),
        problems=tuple(report_problem(p) for p in (*problems, *unread, *weekday_slips(sources))),
    )


def read_sources(corpus: Corpus, entities: EntityIndex, works: Mapping[str, Work]) -> tuple[AnnotatedSource, ...]:
    """Annotate every source in a language that is read, in the order of their ids."""
    out = []
    for source in sorted(corpus.sources, key=lambda s: s.id):
        raw = corpus.texts.get(source.id)
        if raw is None or not is_read(source.language or "en"):
            continue
        language = get_language(source.language or "en")
        out.append(annotate(source, raw, language, entities, works))
    return tuple(out)


def unread_sources(corpus: Corpus) -> list[Problem]:
    """FC507 for the sources that are in a language that is not read."""
    return [
        Problem(
            code="FC507",
            message=f"documents in '{source.language}' are not read: '{source.id}' is left out",
            path=source.path,
            found=source.language,
            severity="warning",
        )
        for source in sorted(corpus.sources, key=lambda s: s.id)
        if source.id in corpus.texts and not is_read(source.language or "en")
    ]


def check_claim(
    claim: Claim,
    registry: Registry,
    index: CorpusIndex,
    entities: EntityIndex,
    works: Mapping[str, Work],
    *,
    verbose: bool = False,
    place: tuple[str, int, int] | None = None,
    unread: Sequence[str] = (),
    disputes: Disputes | None = None,
) -> Finding:
    """One claim: frame it, find what bears on it, judge, and say why. `unread`: languages of sources left out.
    `disputes` keeps renderings that were laid side by side for other claims of the run."""
    frame = frame_claim(claim, get_language(registry.language), index, entities, works)
    matches, ruling = judge_claim(frame, index, entities, works, disputes)
    return finding_of(
        replace(frame, claim=claim),
        ruling,
        matches,
        index.sources,
        entities.label,
        rationale=rationale(frame, ruling, index.sources, entities.label, unread),
        settle=settle(frame, ruling, index.sources, entities.label),
        examined=Examined(
            sources=len(index.sources),
            passages=index.size,
            languages=tuple(sorted({s.language.code for s in index.sources})),
        ),
        verbose=verbose,
        place=place,
    )


def frame_claim(
    claim: Claim, language: Language, index: CorpusIndex, entities: EntityIndex, works: Mapping[str, Work]
) -> Frame:
    """The frame of a claim; where it names the documents that it has its statement from, that of what they say."""
    citation = cited(claim, language, index.sources, entities, works)
    if citation is None:
        return build_frame(claim, language, entities, named=index.entities)
    frame = build_frame(citation.claim, language, entities, named=index.entities)
    only = citation.sources
    if frame.only is not None:
        only = frame.only if only is None else frame.only & only
    return replace(frame, only=only, headline=citation.headline)


def judge_claim(
    frame: Frame,
    index: CorpusIndex,
    entities: EntityIndex,
    works: Mapping[str, Work],
    disputes: Disputes | None = None,
) -> tuple[list[Match], Ruling]:
    """What bears on a framed claim, and the ruling on it: `check_claim` without the words for people."""
    matches = find_matches(frame, index, entities)
    judged = [judge_match(frame, m, entities.label) for m in matches if m.rejected is None and m.score >= POLICY.show]
    judged += _headers(judged, index)
    judged += _retold(frame, judged, index, entities)
    if frame.kind == "statement" and frame.only is None:
        against = (disputes or Disputes(index, entities, works)).against(judged)
        reworded = {(j.match.source, j.match.passage) for j in against}
        judged = [j for j in judged if (j.match.source, j.match.passage) not in reworded] + against
    judged = _as_cited(frame, judged, index)
    derived = derive(frame, index, entities, matches)
    judged, derivation = with_derived(frame, judged, derived.results, derived.parts, derived.rates, index.sources)
    return matches, rule(frame, judged, index.sources, works, entities.by_label, derivation=derivation)


def _as_cited(frame: Frame, judged: Sequence[Judged], index: CorpusIndex) -> list[Judged]:
    """The stances as far as a claim about what documents say lets them decide: of a line above a text only that it is
    there; where several documents fit the claim's words for one, only what they agree on."""
    out = list(judged)
    if frame.headline:
        lines = [is_headline(index.sources[j.match.source], j.match.passage) for j in out]
        out = [
            j
            if line and j.stance == "supports"
            else replace(j, stance="neutral", code=None, reason="it is not the headline; " + j.reason)
            for j, line in zip(out, lines, strict=True)
        ]
    if frame.only is not None and len(frame.only) > 1 and len({j.stance for j in out} - {"neutral"}) > 1:
        doubt = "several documents fit the claim's words for one, and they do not agree; "
        decided = [j for j in out if j.stance != "neutral"]
        out = [j for j in out if j.stance == "neutral"]
        out += [replace(j, stance="neutral", code=None, reason=doubt + j.reason) for j in decided]
    return out


def _headers(judged: Sequence[Judged], index: CorpusIndex) -> list[Judged]:
    """The headers that show who got a message and so did not write it, beside the words of its unnamed writer."""
    out = []
    for one in judged:
        m = one.match
        if one.stance != "contradicts" or one.code != "FC208" or not (m.speaker or "").startswith("unknown:"):
            continue
        source = index.sources[m.source]
        message = source.passages[m.passage].message if m.passage is not None else None
        if message is not None:
            header = source.letters[message].header
            marks: tuple[tuple[int, int, Role], ...] = ((header.start, header.end, "who"),)
            shown = replace(m, start=header.start, end=header.end, marks=marks)
            out.append(replace(one, match=shown))
    return out


def _retold(frame: Frame, judged: Sequence[Judged], index: CorpusIndex, entities: EntityIndex) -> list[Judged]:
    """Where a figure decides the claim, the figures that other tellings of its passage have in its place."""
    if frame.only is not None:
        return []
    deciding = [j for j in judged if j.stance != "neutral" and j.match.found is not None]
    known = {(j.match.source, j.match.found.start) for j in deciding if j.match.found is not None}
    out: dict[tuple[int, int], Judged] = {}
    for one in deciding:
        for match in retellings(frame, one.match, index):
            assert match.found is not None
            place = (match.source, match.found.start)
            if place not in known and (place not in out or out[place].match.score < match.score):
                out[place] = judge_match(frame, match, entities.label)
    return [out[place] for place in sorted(out)]


def find_matches(frame: Frame, index: CorpusIndex, entities: EntityIndex) -> list[Match]:
    """Everything in the corpus that might bear on the claim, with the reason where it does not after all."""
    out: list[Match] = []
    people = [*frame.subjects, *frame.others, *((frame.speaker,) if frame.speaker else ())]
    keys = index.candidates(search_terms(frame), people, frame.figures, limit=POLICY.candidates)
    only = frame.only
    told = without_topic(frame, entities)
    together = is_of_collection(frame)
    for key in keys:
        source = index.sources[key[0]]
        if only is not None and source.source.id not in only:
            continue
        passage = source.passages[key[1]]
        if passage.kind in ("meta", "header"):
            continue  # lines about the document or the email: they are held against claims as records, below
        if frame.kind == "statement":
            if not says_whom(frame, passage):
                continue
            out.append(match_statement(told, key, source, index, entities))
        elif not together and passage.values:
            found = match_values(frame, key, source, index, entities)
            out.extend(told_of_one(frame, m) for m in found)
    for number, source in enumerate(index.sources):
        if only is None or source.source.id in only:
            out.extend(match_letters(frame, number, source, index, entities))
            out.extend(match_addressing(frame, number, source, index, entities))
            if together:
                out.extend(match_collections(frame, number, source, index, entities))
            out.extend(match_delays(frame, number, source, index, entities))
            out.extend(match_reported(frame, number, source, index, entities))
            out.extend(match_document(frame, number, source, index, entities))
    return out


def _summary(findings: Sequence[Finding]) -> Summary:
    count = {v: sum(f.verdict is v for f in findings) for v in Verdict}
    return Summary(
        claims=len(findings),
        supported=count[Verdict.SUPPORTED],
        contradicted=count[Verdict.CONTRADICTED],
        conflicting=count[Verdict.CONFLICTING],
        not_enough_evidence=count[Verdict.NOT_ENOUGH_EVIDENCE],
        met=sum(f.met is True for f in findings),
        unmet=sum(f.met is False for f in findings),
    )


def report_source(annotated: AnnotatedSource) -> ReportSource:
    s = annotated.source
    return ReportSource(
        id=s.id,
        path=s.path,
        language=annotated.language.code,
        title=s.title,
        publisher=s.publisher,
        published=s.published,
    )


def report_problem(p: Problem) -> ReportProblem:
    return ReportProblem(
        code=p.code,
        message=p.message,
        severity=p.severity,
        path=p.path,
        line=p.line,
        column=p.column,
        json_path=p.json_path,
        found=p.found,
        expected=p.expected,
    )


def verify(claim: str, evidence: Sequence[tuple[str, str]], *, language: str) -> Finding:
    """`check` for one sentence and plain texts; the same machinery, no second path."""
    width = len(str(len(evidence)))
    sources = [
        Source(id=f"text-{i:0{width}d}", path=f"text-{i:0{width}d}", language=lang)
        for i, (_, lang) in enumerate(evidence, 1)
    ]
    corpus = Corpus(
        sources=tuple(sources),
        texts={s.id: text for s, (text, _) in zip(sources, evidence, strict=True)},
        lineage_known=False,
    )
    registry = Registry(language=language, claims=(Claim(id="claim", statement=claim),))
    return check([registry], corpus).findings[0]


def find_values(text: str, *, language: str) -> tuple[Annotation, ...]:
    """Values of a raw text with raw spans."""
    source = normalise(text)
    out = []
    for found in scan.find_values(source.text, get_language(language)):
        span = source.raw_span(found.start, found.end)
        out.append(Annotation(span, text[span.start : span.end], found.value))
    return tuple(out)
