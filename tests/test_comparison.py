"""Renderings of invented works, held against each other: as many that agree as differ, in pairs of all languages."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

import factcheck
from factcheck.comparison import compare
from factcheck.model.divergence import ComparisonReport, Divergence
from factcheck.model.source import Corpus, Glossary, GlossaryEntry, Source, Work
from tests.test_originals import corpus as originals


def _entry(ident: str, kind: Any, name: str, zh: str, ja: str) -> GlossaryEntry:
    return GlossaryEntry(id=ident, kind=kind, name=name, forms={"zh": (zh,), "ja": (ja,)})


GLOSSARY = Glossary(
    entries=(
        _entry("lindqvist", "person", "Marta Lindqvist", "林奎斯特", "リンドクヴィスト"),
        _entry("brandt", "person", "Oskar Brandt", "布兰特", "ブラント"),
        _entry("sato", "person", "Keiko Sato", "佐藤", "佐藤"),
        _entry("northgate", "organisation", "Northgate", "北门公司", "ノースゲート"),
        _entry("veltro", "organisation", "Veltro", "维尔特罗", "ヴェルトロ"),
        _entry("harbour-fund", "organisation", "Harbour Fund", "港湾基金", "ハーバー基金"),
    )
)

Text = tuple[str, str]


def world(*texts: Text, **about: Any) -> Corpus:
    """A corpus of renderings of one work; `about` gives fields of single sources by id (`a`, `b`, ...)."""
    sources = []
    for ident, (language, _) in zip("abcdefgh", texts, strict=False):
        fields = {
            "id": ident,
            "path": f"{ident}.txt",
            "language": language,
            "renders": [{"work": "letter", "how": "translation"}],
            **about.get(ident, {}),
        }
        sources.append(Source.model_validate(fields))
    return Corpus(
        works=(Work(id="letter"), Work(id="other")),
        sources=tuple(sources),
        glossary=GLOSSARY,
        texts={s.id: text for s, (_, text) in zip(sources, texts, strict=True)},
    )


def compared(*texts: Text, **about: Any) -> ComparisonReport:
    return compare(world(*texts, **about))


def told(divergence: Divergence) -> list[str]:
    return [t.said for r in divergence.readings for t in r.tellings]


#: One passage in two languages, told alike.
AGREE: dict[str, tuple[Text, Text]] = {
    "a hundred million": (
        ("en", "Northgate raised $130 million from investors in March 2019. Veltro did not invest."),
        ("zh", "2019年3月，北门公司从投资者那里筹集了1.3亿美元。维尔特罗没有投资。"),
    ),
    "words for digits": (
        ("en", "The board of Veltro has seven members. Three of them resigned in May 2020."),
        ("de", "Der Vorstand von Veltro hat 7 Mitglieder. Drei von ihnen traten im Mai 2020 zurück."),
    ),
    "miles and kilometres": (
        ("en", "The pipeline of Northgate is 130 miles long and cost 12 million euros."),
        ("fr", "Le pipeline de Northgate est long de 209 kilomètres et a coûté 12 millions d'euros."),
    ),
    "rounded as precisely as it is said": (
        ("en", "The Harbour Fund donated $44.8 million to the hospital in 2017."),
        ("es", "En 2017 Harbour Fund donó 45 millones de dólares al hospital."),
    ),
    "sentences parted": (
        (
            "it",
            "Nel 2018 Veltro ha licenziato 400 dipendenti e ha chiuso la fabbrica di Malmö, ha detto Marta Lindqvist.",
        ),
        ("en", "In 2018 Veltro fired 400 employees, said Marta Lindqvist. It also closed the factory in Malmö."),
    ),
    "other words": (
        ("pt", "Oskar Brandt demitiu-se do conselho da Northgate em fevereiro de 2018."),
        ("en", "Oskar Brandt stepped down from Northgate's board in February 2018."),
    ),
    "passive and active": (
        ("en", "Veltro was sued by Northgate in June 2021 over a contract worth 5 million euros."),
        ("zh", "2021年6月，北门公司就一份价值500万欧元的合同起诉了维尔特罗。"),
    ),
    "less than half, said twice": (
        ("de", "Northgate gab weniger als 45 Millionen Euro für die Forschung aus."),
        ("pt", "A Northgate gastou menos de 45 milhões de euros em pesquisa."),
    ),
    "one of them leaves a figure out": (
        ("en", "Northgate hired 250 engineers in 2022 and paid them a bonus of $5,000."),
        ("ja", "ノースゲートは2022年に技術者250人を採用した。"),
    ),
    "one of them adds a sentence": (
        ("en", "The court acquitted Oskar Brandt in April 2015."),
        ("fr", "Le tribunal a acquitté Oskar Brandt en avril 2015. Marta Lindqvist a été condamnée à 3 ans de prison."),
    ),
    "figures in another order": (
        ("en", "Revenue of Veltro rose from 20 million euros to 35 million euros in 2016."),
        ("de", "Der Umsatz von Veltro stieg 2016 auf 35 Millionen Euro, von 20 Millionen Euro im Jahr davor."),
    ),
    "a denial in other words": (
        ("en", "Northgate did not accept the offer of Veltro in 2014."),
        ("es", "Northgate rechazó la oferta de Veltro en 2014."),
    ),
    "not closed is open": (
        ("en", "The software of Northgate is open source, wrote Marta Lindqvist."),
        ("fr", "Le logiciel de Northgate est open source, a écrit Marta Lindqvist."),
    ),
    "you as it was said": (
        ("en", "Oskar Brandt wrote to Veltro: “You must repay the loan of 3 million euros by May.”"),
        (
            "it",
            "Oskar Brandt ha scritto a Veltro: “Dovete restituire il prestito di 3 milioni di euro entro maggio. Voi.”",
        ),
    ),
    "the date in another style": (
        ("en", "The contract between Northgate and Veltro was signed on 11/03/2019, in March."),
        ("de", "Der Vertrag zwischen Northgate und Veltro wurde am 11. März 2019 unterzeichnet."),
    ),
    "several of one kind": (
        ("en", "Northgate paid 10 million euros to Veltro and 60 million euros to the Harbour Fund."),
        ("pt", "A Northgate pagou 60 milhões de euros ao Harbour Fund e 10 milhões de euros à Veltro."),
    ),
    "whose supplier": (
        ("en", "Veltro became Northgate's supplier in 2013 and delivered 900 batteries."),
        ("zh", "维尔特罗2013年成为北门公司的供应商，交付了900块电池。"),
    ),
    "a per cent and a share": (
        ("fr", "Un tiers des employés de Veltro ont quitté l'entreprise en 2011."),
        ("en", "33% of Veltro's employees left the company in 2011."),
    ),
    "hundreds of millions": (
        ("zh", "林奎斯特说，北门公司需要数亿美元的投资。"),
        ("en", "Marta Lindqvist said that Northgate needs hundreds of millions of dollars in investment."),
    ),
    "the name is left out": (
        ("en", "Keiko Sato, the founder of Veltro, donated 2 million euros to the university in 2010."),
        ("ja", "ヴェルトロの創業者は2010年に大学へ200万ユーロを寄付した。"),
    ),
    "not until is only then": (
        ("en", "Veltro did not open the factory until 3 May 2012, said Oskar Brandt."),
        ("de", "Veltro öffnete die Fabrik erst am 3. Mai 2012, sagte Oskar Brandt."),
    ),
    "a name in two spellings": (
        ("en", "The court sentenced Ilya Kuznetsov to 2 years in prison for fraud in June 1999."),
        ("fr", "Le tribunal a condamné Ilya Kouznetsov à 2 ans de prison pour fraude en juin 1999."),
    ),
    "a speed converted and rounded": (
        ("en", "The storm reached the harbour of Bergen with winds of 137 km/h, police said."),
        ("es", "La tormenta alcanzó el puerto de Bergen con vientos de 140 km/h, según la policía."),
    ),
    "almost, in another unit": (
        ("en", "The pig weighed 550 pounds and injured the farmer in the market."),
        ("es", "El cerdo pesaba casi 250 kilos e hirió al granjero en el mercado."),
    ),
    "one speaker, two verbs": (
        ("en", "“We will close the factory in Malmö and fire 300 employees,” Oskar Brandt said."),
        ("es", "Oskar Brandt escribió: «Cerraremos la fábrica de Malmö y despediremos a 300 empleados»."),
    ),
    "more and fewer words": (
        ("de", "Der Brand in der Fabrik von Veltro verletzte 14 Arbeiter, teilte die Polizei mit."),
        ("en", "Police said the fire at Veltro's plant injured 14 workers."),
    ),
}

#: One passage in two languages, the kind of the one thing that differs, and a code of it.
DIFFER: dict[str, tuple[Text, Text, str, str]] = {
    "万 for 亿": (
        ("en", "Northgate raised $130 million from investors in March 2019. Veltro did not invest."),
        ("zh", "2019年3月，北门公司从投资者那里筹集了1300万美元。维尔特罗没有投资。"),
        "value",
        "FC204",
    ),
    "another count": (
        ("en", "Veltro fired 400 employees in 2018 and closed the factory in Malmö."),
        ("it", "Nel 2018 Veltro ha licenziato 450 dipendenti e ha chiuso la fabbrica di Malmö."),
        "value",
        "FC201",
    ),
    "another currency": (
        ("en", "The Harbour Fund donated 25 million euros to the hospital in 2017."),
        ("pt", "Em 2017 o Harbour Fund doou 25 milhões de dólares ao hospital."),
        "value",
        "FC205",
    ),
    "a bound lost": (
        ("de", "Northgate gab weniger als 45 Millionen Euro für die Forschung aus."),
        ("pt", "A Northgate gastou 45 milhões de euros em pesquisa."),
        "bound",
        "FC202",
    ),
    "a bound reversed": (
        ("fr", "Veltro a investi plus de 60 millions d'euros dans l'usine en 2012."),
        ("en", "Veltro invested less than 60 million euros in the factory in 2012."),
        "bound",
        "FC203",
    ),
    "a per cent": (
        ("es", "Las ventas de Northgate crecieron un 15 % en 2016, según Keiko Sato."),
        ("en", "Sales of Northgate grew by 50% in 2016, according to Keiko Sato."),
        "value",
        "FC201",
    ),
    "another month": (
        ("en", "The contract between Northgate and Veltro was signed on 11 March 2019."),
        ("de", "Der Vertrag zwischen Northgate und Veltro wurde am 11. Mai 2019 unterzeichnet."),
        "date",
        "FC207",
    ),
    "another year": (
        ("zh", "林奎斯特2015年离开北门公司董事会，之后创办了港湾基金。"),
        ("en", "Marta Lindqvist left the board of Northgate in 2016 and then founded the Harbour Fund."),
        "date",
        "FC207",
    ),
    "another company": (
        ("en", "Keiko Sato sold her shares of Northgate for 12 million euros in 2014."),
        ("fr", "Keiko Sato a vendu ses actions de Veltro pour 12 millions d'euros en 2014."),
        "name",
        "FC305",
    ),
    "another person": (
        ("pt", "O tribunal condenou Oskar Brandt a 3 anos de prisão por fraude em 2011."),
        ("es", "El tribunal condenó a Marta Lindqvist a 3 años de prisión por fraude en 2011."),
        "name",
        "FC305",
    ),
    "another mouth": (
        ("en", "“We will close the factory in Malmö and fire 300 employees,” Oskar Brandt said."),
        ("es", "«Cerraremos la fábrica de Malmö y despediremos a 300 empleados», dijo Marta Lindqvist."),
        "speaker",
        "FC208",
    ),
    "a denial lost": (
        ("en", "Northgate did not sign the contract with Veltro in 2014, wrote Keiko Sato."),
        ("de", "Northgate unterzeichnete 2014 den Vertrag mit Veltro, schrieb Keiko Sato."),
        "polarity",
        "FC210",
    ),
    "a denial made": (
        ("zh", "2019年，港湾基金批准了对维尔特罗的贷款。"),
        ("en", "In 2019 the Harbour Fund did not approve the loan to Veltro."),
        "polarity",
        "FC210",
    ),
    "who sued whom": (
        ("en", "Northgate sued Veltro in June 2021 over a contract worth 5 million euros."),
        ("zh", "2021年6月，维尔特罗就一份价值500万欧元的合同起诉了北门公司。"),
        "role",
        "FC211",
    ),
    "whose supplier": (
        ("en", "In 2013 Keiko Sato chose Veltro as its supplier and bought 900 batteries."),
        ("fr", "En 2013, Keiko Sato a choisi le fournisseur de Veltro et a acheté 900 batteries."),
        "role",
        "FC211",
    ),
    "open and closed": (
        ("en", "Veltro became a closed source company controlled by Northgate, wrote Marta Lindqvist."),
        ("pt", "A Veltro tornou-se uma empresa de código aberto controlada pela Northgate, escreveu Marta Lindqvist."),
        "wording",
        "FC306",
    ),
    "profit and loss": (
        ("de", "Northgate meldete für 2016 einen Verlust von 20 Millionen Euro, teilte der Vorstand mit."),
        ("en", "Northgate reported a profit of 20 million euros for 2016, the board announced."),
        "wording",
        "FC306",
    ),
    "hired and fired": (
        ("it", "Veltro ha assunto 250 ingegneri nel 2022 dopo la fusione con Northgate."),
        ("en", "Veltro fired 250 engineers in 2022 after the merger with Northgate."),
        "wording",
        "FC306",
    ),
    "killed and injured": (
        ("fr", "L'incendie de l'usine de Veltro a tué 14 ouvriers en août 2009, selon la police."),
        ("en", "The fire at Veltro's factory injured 14 workers in August 2009, according to the police."),
        "wording",
        "FC306",
    ),
    "you and we": (
        ("en", "Oskar Brandt wrote to Veltro: “You must repay the loan of 3 million euros at once.”"),
        ("zh", "布兰特写信给维尔特罗：“我们必须立即偿还300万欧元的贷款。”"),
        "person",
        "FC307",
    ),
    "lent and donated": (
        ("pt", "O Harbour Fund emprestou 8 milhões de euros à universidade em 2005."),
        ("en", "The Harbour Fund donated 8 million euros to the university in 2005."),
        "wording",
        "FC306",
    ),
    "another country": (
        ("en", "Veltro sold its mines in Austria to Northgate for 80 million euros in 2004."),
        ("it", "Nel 2004 Veltro ha venduto a Northgate le sue miniere in Australia per 80 milioni di euro."),
        "name",
        "FC305",
    ),
    "half of a name that no glossary lists": (
        ("fr", "Le tribunal a condamné Pauline Garnier à 2 ans de prison pour fraude en juin 1999."),
        ("en", "The court sentenced Pauline Lambert to 2 years in prison for fraud in June 1999."),
        "name",
        "FC305",
    ),
    "another range": (
        ("de", "Der Bau der Brücke dauert 3 bis 4 Jahre, sagte Oskar Brandt."),
        ("en", "Building the bridge takes 3 to 6 years, said Oskar Brandt."),
        "value",
        "FC201",
    ),
    "at least so much, and at least ten times that": (
        ("pt", "A Northgate precisa de pelo menos 5 milhões de euros para o hospital, escreveu Keiko Sato."),
        ("en", "Northgate needs at least 50 million euros for the hospital, wrote Keiko Sato."),
        "value",
        "FC204",
    ),
    "a hundredfold in Japanese": (
        ("ja", "ノースゲートは2019年に工場へ12億円を投資した。"),
        ("en", "Northgate invested 12 million yen in the factory in 2019."),
        "value",
        "FC204",
    ),
}


@pytest.mark.parametrize("case", AGREE)
def test_renderings_that_agree_have_no_divergence(case: str) -> None:
    one, two = AGREE[case]
    report = compared(one, two)
    assert [(d.kind, told(d)) for d in report.divergences] == []


@pytest.mark.parametrize("case", AGREE)
def test_they_are_aligned_all_the_same(case: str) -> None:
    report = compared(*AGREE[case])
    assert report.pairs[0].left_aligned, "nothing was compared"


@pytest.mark.parametrize("case", DIFFER)
def test_what_differs_is_listed_with_both_places(case: str) -> None:
    one, two, kind, code = DIFFER[case]
    [row] = compared(one, two).divergences
    assert (row.kind, code in row.codes) == (kind, True), (row.kind, row.codes, told(row))
    texts = {"a": one[1], "b": two[1]}
    for telling in (t for r in row.readings for t in r.tellings):
        assert telling.quote == texts[telling.source_id][telling.start : telling.end]
        assert telling.said in telling.quote
    assert {t.source_id for r in row.readings for t in r.tellings} == {"a", "b"}


@pytest.mark.parametrize("case", [*DIFFER, *AGREE])
def test_which_text_comes_first_changes_nothing(case: str) -> None:
    texts = (*DIFFER.get(case, ()), *AGREE.get(case, ()))[:2]
    assert len(texts) == 2
    one = compared(*texts)
    two = compared(*reversed(texts))
    assert sorted(d.kind for d in one.divergences) == sorted(d.kind for d in two.divergences)
    assert sorted(s for d in one.divergences for s in told(d)) == sorted(s for d in two.divergences for s in told(d))


THREE = (
    ("en", "Veltro fired 400 employees in 2018 and closed the factory in Malmö. Keiko Sato resigned."),
    ("it", "Nel 2018 Veltro ha licenziato 450 dipendenti e ha chiuso la fabbrica di Malmö. Keiko Sato si è dimessa."),
    ("de", "Veltro entließ 2018 insgesamt 400 Mitarbeiter und schloss die Fabrik in Malmö. Keiko Sato trat zurück."),
)


def test_one_slip_seen_in_two_pairs_is_one_row() -> None:
    [row] = compared(*THREE).divergences
    assert {r.reads: [t.source_id for t in r.tellings] for r in row.readings} == {
        "400 employees": ["a", "c"],
        "450 employees": ["b"],
    } or {len(r.tellings) for r in row.readings} == {1, 2}


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_the_order_of_sources_changes_nothing(order: tuple[int, ...]) -> None:
    corpus = world(*THREE)
    turned = corpus.model_copy(update={"sources": tuple(corpus.sources[i] for i in order)})
    assert compare(turned) == compare(corpus)


@pytest.mark.parametrize(
    ("a", "b", "first"),
    [
        ({"published": "2024-03-06"}, {"published": "2024-03-07"}, "b"),
        ({"published": "2024-03-07T09:00:00+08:00"}, {"published": "2024-03-06"}, "a"),
        ({"translated_from": "fr"}, {}, "a"),
        ({}, {"renders": [{"work": "letter", "how": "report"}]}, "b"),
        ({"published": "2024-03-06"}, {"published": "2024-03-06"}, None),
        ({}, {}, None),
    ],
)
def test_which_document_changed_it_first(a: dict[str, Any], b: dict[str, Any], first: str | None) -> None:
    [row] = compared(*THREE[:2], a=a, b=b).divergences
    assert row.first_changed == first


def test_documents_of_different_works_are_not_compared() -> None:
    report = compared(*THREE[:2], b={"renders": [{"work": "other", "how": "translation"}]})
    assert (report.pairs, report.divergences) == ((), ())
    assert report.single == ("letter", "other")


def test_what_could_not_be_aligned_is_counted() -> None:
    extra = "Der Hafen von Bergen wurde 1998 ausgebaut. Die Kosten trug die Stadt."
    report = compared(THREE[0], ("de", f"{THREE[2][1]} {extra}"))
    [pair] = report.pairs
    assert (pair.left_aligned, pair.left_passages) == (2, 2)
    assert (pair.right_aligned, pair.right_passages) == (2, 4)


def test_an_email_is_held_against_what_the_text_around_tells_of_it() -> None:
    text = (
        "In March 2014 Oskar Brandt wrote to Veltro that Northgate would need at least 5 million euros for the "
        "factory every year.\n\n"
        "From: Oskar Brandt\nTo: Keiko Sato\nDate: 3 March 2014\nSubject: The factory\n\n"
        "Northgate will need at least 50 million euros for the factory every year.\n"
    )
    works = (Work(id="email", speaker="Oskar Brandt", date="2014-03-03"), Work(id="article"))
    source = Source.model_validate(
        {
            "id": "a",
            "path": "a.txt",
            "language": "en",
            "renders": [{"work": "article", "how": "original"}, {"work": "email", "how": "quotation"}],
        }
    )
    corpus = Corpus(works=works, sources=(source,), glossary=GLOSSARY, texts={"a": text})
    [row] = compare(corpus).divergences
    assert (row.kind, row.works, row.first_changed) == ("value", ("email",), "a")


def test_an_empty_corpus_and_odd_text_do_not_stop_it() -> None:
    assert compare(Corpus()).divergences == ()
    assert compared(("en", "\x00\u202e" * 50), ("zh", "。" * 200)).divergences == ()


def test_the_public_function_takes_works() -> None:
    corpus = world(*THREE)
    assert factcheck.compare(corpus) == compare(corpus)
    assert factcheck.compare(corpus, works=["other"]).pairs == ()


#: What is known to differ in the originals, from reading them: the kind, and what each side says.
KNOWN: dict[str, tuple[str, set[str]]] = {
    "100 万 / 1 亿": ("value", {"100 万美元", "1亿美元"}),
    "recruiting / adoption": ("wording", {"招聘", "adoption"}),
    "open source / closed source": ("wording", {"开源", "closed source"}),
    "you / we must invest": ("person", {"你们", "我们"}),
    "whose cash cow": ("role", {"现金奶牛", "利润来源"}),
}


@pytest.mark.parametrize("case", KNOWN)
def test_the_originals_differ_where_they_are_known_to(shared: Path, case: str) -> None:
    kind, words = KNOWN[case]
    rows = [d for d in compare(originals(shared / "seeds")).divergences if d.kind == kind]
    assert any(words <= set(told(d)) for d in rows), [told(d) for d in rows]


def test_hardly_anything_else_in_the_originals_is_said_to_differ(shared: Path) -> None:
    assert len(compare(originals(shared / "seeds")).divergences) <= 5
