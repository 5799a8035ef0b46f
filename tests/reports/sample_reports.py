"""Reports made by hand, with the worst that sources can contain: escape sequences, bidi controls, markup, long text."""

from __future__ import annotations

from factcheck.model.claim import Verdict
from factcheck.model.report import (
    Evidence,
    Examined,
    Finding,
    Mark,
    Report,
    ReportProblem,
    ReportSource,
    ReportValue,
    Summary,
    Tool,
    TraceStep,
)

EXAMINED = Examined(sources=3, passages=41, languages=("en", "pt", "zh"))

#: A passage with everything in it that must never reach a terminal, or act as markup there.
HOSTILE = "He said \x1b[31m[bold red]45[/bold red]\x1b[0m \u202e005\u202c million\u200b\u2028to [link=file:///]us[/link]\x9b2J."

SOURCES = (
    ReportSource(id="letter-en", path="letter.en.txt", language="en", title="A letter [bold]to[/bold] members"),
    ReportSource(id="jornal", path="jornal.pt.txt", language="pt", title="Carta aos sócios", publisher="Diário"),
    ReportSource(id="news-zh", path="news.zh.txt", language="zh", title="明水渡轮公司致会员的一封信"),
)


def mark(quote: str, words: str, role: str, offset: int = 0) -> Mark:
    """The first place of `words` in the quote."""
    start = quote.index(words) + offset
    return Mark.model_validate({"start": start, "end": start + len(words), "role": role})


def _contradicted() -> Finding:
    quote = "我们的投资者为新船投入了不到 4500 \n万美元,而不是更多;公司没有接受任何公共资金,也不打算接受。"
    return Finding(
        claim_id="ships",
        statement="Investors put $45 million into the ships.",
        registry="claims/example.json",
        line=12,
        column=5,
        verdict=Verdict.CONTRADICTED,
        expected=Verdict.SUPPORTED,
        codes=("FC202",),
        accounts=1,
        rationale='The claim says 45 million; the source says "less than 45 million", which leaves 45 million out.',
        settle='Put the limiting word back: "less than $45 million".',
        claimed=ReportValue(
            kind="money", surface="$45 million", stated="45000000", low="45000000", high="45000000", currency="USD"
        ),
        evidence=(
            Evidence(
                source_id="news-zh",
                path="news.zh.txt",
                language="zh",
                start=100,
                end=100 + len(quote),
                line=7,
                quote=quote,
                stance="contradicts",
                speaker="Marta Lindqvist",
                work="letter",
                account=1,
                relation="excludes",
                code="FC202",
                reason="the source says less than 45 million",
                score=0.9,
                marks=(mark(quote, "不到 4500 \n万美元", "value", 100), mark(quote, "投资者", "who", 100)),
            ),
        ),
        examined=EXAMINED,
        trace=(
            TraceStep(step="candidate", text="names investors and ships", source_id="news-zh", start=100, end=150),
            TraceStep(step="verdict", text="one account contradicts"),
        ),
    )


def _conflicting() -> Finding:
    one, two = "menos de 45 milhões de dólares", "不到 4.5 亿美元"
    common = {"account": 1, "work": "letter", "start": 0}
    return Finding(
        claim_id="ships-bound",
        statement="Investors put less than $45 million into the ships.",
        verdict=Verdict.CONFLICTING,
        expected=Verdict.CONFLICTING,
        codes=("FC204", "FC301"),
        conflict=("translation",),
        accounts=1,
        rationale="The renderings of one letter differ; news-zh is the first where the value changed.",
        settle="Get the original letter.",
        joint=ReportValue(
            kind="money",
            surface="",
            low="44000000",
            high="45000000",
            low_open=True,
            high_open=True,
            currency="USD",
            bound="range",
        ),
        evidence=(
            Evidence.model_validate(
                {
                    **common,
                    "source_id": "jornal",
                    "path": "jornal.pt.txt",
                    "language": "pt",
                    "end": len(one),
                    "line": 3,
                    "quote": one,
                    "stance": "supports",
                    "marks": (mark(one, "menos de 45 milhões de dólares", "value"),),
                }
            ),
            Evidence.model_validate(
                {
                    **common,
                    "source_id": "news-zh",
                    "path": "news.zh.txt",
                    "language": "zh",
                    "end": len(two),
                    "line": 7,
                    "quote": two,
                    "stance": "contradicts",
                    "code": "FC204",
                    "marks": (mark(two, two, "value"),),
                }
            ),
        ),
        examined=EXAMINED,
    )


def _silent() -> Finding:
    rtl = "وقالت الشركة إن عدد الركاب 900 راكب. "
    long = (
        HOSTILE
        + rtl
        + "Nothing to see here, move along. " * 40
        + "The fare is set by the board each spring. "
        + "x" * 3000
    )
    return Finding(
        claim_id="fare",
        statement="A ticket costs \x1b]0;owned\x0730 dollars [red]today[/red].",
        verdict=Verdict.NOT_ENOUGH_EVIDENCE,
        codes=("FC402",),
        rationale="A passage speaks of the fare, but gives no price.",
        settle="Add a source that gives the price.",
        evidence=(
            Evidence(
                source_id="letter-en",
                path="letter.en.txt",
                language="en",
                start=0,
                end=len(long),
                line=1,
                quote=long,
                stance="neutral",
                relation="undecided",
                code="FC402",
                marks=(mark(long, "fare", "what"),),
            ),
        ),
        examined=EXAMINED,
    )


def _supported() -> Finding:
    quote = "The company employs 320 people."
    return Finding(
        claim_id="staff",
        statement="Brightwater employs 320 people.",
        verdict=Verdict.SUPPORTED,
        expected=Verdict.SUPPORTED,
        accounts=2,
        rationale="Two accounts say so.",
        evidence=(
            Evidence(
                source_id="letter-en",
                path="letter.en.txt",
                language="en",
                start=20,
                end=20 + len(quote),
                line=2,
                quote=quote,
                stance="supports",
                account=1,
                marks=(mark(quote, "320 people", "value", 20),),
            ),
        ),
        examined=EXAMINED,
    )


def hostile_report(*, error: bool = False) -> Report:
    """One finding a verdict, one warning, and one error where asked for."""
    problems = [
        ReportProblem(
            code="FC501",
            message="the file is not the one that was recorded",
            path="evidence/sources.json",
            line=12,
            column=7,
            json_path="$.sources[0].sha256",
            found="41d0",
            expected="9f2c",
        )
    ]
    if error:
        problems.append(
            ReportProblem(code="FC502", message="no such file", severity="error", path="evidence/min\x1butes.txt")
        )
    return Report(
        tool=Tool(version="1.2.3"),
        summary=Summary(claims=4, supported=1, contradicted=1, conflicting=1, not_enough_evidence=1, met=2, unmet=1),
        findings=(_supported(), _silent(), _contradicted(), _conflicting()),
        sources=SOURCES,
        problems=tuple(problems),
    )
