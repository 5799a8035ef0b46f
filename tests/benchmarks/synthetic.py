"""A made-up story of any size: companies, sums, people and dates in five languages, the same for the same size.

Every document tells of its own companies and of one that all documents tell of, with the other sentences of a newspaper
between the facts. Nothing is drawn at random.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from factcheck.model.claim import Claim, ClaimValue, Registry
from factcheck.model.source import Corpus, Source

_FIRST = (
    "Bral", "Corv", "Dunn", "Elst", "Farn", "Gryt", "Holv", "Jarn", "Kest", "Lomb",
    "Marv", "Nold", "Orsk", "Prel", "Quin", "Rost", "Sarv", "Tolm", "Urst", "Velm",
)  # fmt: skip
_LAST = ("aco", "bera", "dine", "fell", "gate", "holm", "iska", "kamp", "lund", "mark")
_LANGUAGES = ("en", "pt", "zh", "es", "de")

#: Language -> the fact of a company, the fact of all, and what stands between them.
_SENTENCES = {
    "en": (
        "{company} raised {sum} million dollars in {year}, and its factory employs {staff} people.",
        "The harbour of Norvik handled {staff} ships in {year}, the port authority said.",
        "The weather stayed mild, the ferry left on time, and nobody at the town hall expected a long debate about it.",
    ),
    "pt": (
        "A {company} captou {sum} milhões de dólares em {year}, e a sua fábrica emprega {staff} pessoas.",
        "O porto de Norvik recebeu {staff} navios em {year}, disse a autoridade portuária.",
        "O tempo continuou ameno, o barco saiu à hora certa e ninguém na câmara esperava um longo debate sobre isso.",
    ),
    "zh": (
        "{company}在{year}年筹集了{sum}00万美元，工厂有{staff}名员工。",
        "港务局说，Norvik港{year}年接待了{staff}艘船。",
        "天气依旧暖和，渡轮准时出发，市政厅里没有人料到会为此争论很久。",
    ),
    "es": (
        "{company} recaudó {sum} millones de dólares en {year}, y su fábrica emplea a {staff} personas.",
        "El puerto de Norvik recibió {staff} barcos en {year}, según la autoridad portuaria.",
        "El tiempo siguió templado, el barco salió a su hora y nadie en el ayuntamiento esperaba un largo debate.",
    ),
    "de": (
        "{company} sammelte {year} {sum} Millionen Dollar ein, und die Fabrik beschäftigt {staff} Menschen.",
        "Der Hafen von Norvik fertigte {year} {staff} Schiffe ab, sagte die Hafenbehörde.",
        "Das Wetter blieb mild, die Fähre fuhr pünktlich ab, und im Rathaus rechnete niemand mit einer langen Debatte.",
    ),
}  # fmt: skip

#: Facts of one document.
FACTS = 6


@dataclass(frozen=True, slots=True)
class Fact:
    """What one sentence says."""

    company: str
    sum: int
    staff: int
    year: int


def fact(document: int, number: int) -> Fact:
    """The n-th fact of a document."""
    at = document * FACTS + number
    first, last, more = at % len(_FIRST), at // len(_FIRST) % len(_LAST), at // (len(_FIRST) * len(_LAST))
    name = _FIRST[first] + _LAST[last] + _FIRST[more % len(_FIRST)].lower()
    return Fact(name, 11 + at * 7 % 80, 120 + at * 13 % 870, 2001 + at % 23)


def document(number: int) -> tuple[str, str]:
    """Text and language of a document."""
    language = _LANGUAGES[number % len(_LANGUAGES)]
    told, shared, filler = _SENTENCES[language]
    blocks = []
    for n in range(FACTS):
        f = fact(number, n)
        values = {"company": f.company, "sum": f.sum, "staff": f.staff, "year": f.year}
        blocks.append(" ".join((told.format(**values), filler, shared.format(**values) if n % 3 == 0 else filler)))
    return "\n\n".join(blocks) + "\n", language


def story(claims: int, documents: int) -> tuple[Registry, Corpus]:
    """A registry of that many claims on a corpus of that many documents. Every third claim has a wrong figure."""
    made = []
    for n in range(claims):
        f = fact(n % documents, n // documents % FACTS)
        amount = f.sum * (10 if n % 3 == 2 else 1)
        made.append(
            Claim(
                id=f"c{n}",
                statement=f"{f.company} raised ${amount} million in {f.year}.",
                subject=f.company,
                predicate="raised money",
                value=ClaimValue(type="money", amount=Decimal(amount * 10**6), currency="USD"),
            )
        )
    texts = [document(n) for n in range(documents)]
    sources = tuple(Source(id=f"d{n:04}", path=f"d{n:04}.txt", language=lang) for n, (_, lang) in enumerate(texts))
    corpus = Corpus(
        sources=sources, texts={s.id: text for s, (text, _) in zip(sources, texts, strict=True)}, lineage_known=False
    )
    return Registry(claims=tuple(made)), corpus
