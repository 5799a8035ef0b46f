"""Claims that no source says and that follow, or do not, from what sources say: tables of right and wrong ones.

The wrong ones have the right numbers: a figure that fits by chance must not bear out a claim about other people, other
things, another act, another time, or about what was only planned.
"""

from __future__ import annotations

import pytest

import factcheck

SUPPORTED, CONTRADICTED, SILENT = "supported", "contradicted", "not_enough_evidence"

STAFF = "The company had 500 employees in March. It laid off 50 of them in April."
STAMPS = "Ana had 9 stamps and gave 4 of them to Ben."
HIRED = "The firm hired 700 people in Berlin and 500 people in Paris."
CLASS = "There were 12 boys and 9 girls in the class."
PUPILS = "The school has 10 classes with 30 pupils in each class."
ROUNDS = "The company raised 45 million dollars in May and 10 million dollars in June."
LIMITS = "The company raised less than 45 million dollars in May and less than 15 million dollars in June."
GEMS = "The chest held a total of 80 gems, 30 of the gems were opals and the rest were pearls."
CRATES = "There were 14 crates on the quay, and 5 more crates arrived."
LOAVES = "The bakery baked 90 loaves and only 60 were sold."
TWICE = "The yard sold 20 boats in spring 2019 and 30 boats in autumn 2019."

ENGLISH = [
    # what is left
    ("The company has 450 employees now.", STAFF, SUPPORTED),
    ("The company has 440 employees now.", STAFF, CONTRADICTED),
    ("The museum has 450 paintings now.", STAFF, SILENT),
    ("The company has 450 engineers now.", STAFF, SILENT),
    ("Borealis has 450 employees now.", STAFF, SILENT),
    ("The company has 450 employees left.", "The company has 500 employees after laying off 50 of them.", SILENT),
    ("The company has 450 employees left.", "The company had 500 employees and may lay off 50 of them.", SILENT),
    ("The company has 450 employees left.", "The company had 500 employees and did not lay off 50 of them.", SILENT),
    ("The company has 450 employees left.", "The company had 500 employees and 50 vans.", SILENT),
    ("The town has 12 schools now.", "The town has 9 schools. Three schools were built in 1990.", SILENT),
    ("60 loaves were left.", LOAVES, SILENT),
    ("30 loaves were left.", LOAVES, SUPPORTED),
    ("30 rolls were left.", LOAVES, SILENT),
    ("19 crates are on the quay now.", CRATES, SUPPORTED),
    ("18 crates are on the quay now.", CRATES, CONTRADICTED),
    ("19 barrels are on the quay now.", CRATES, SILENT),
    ("19 crates are in the cellar now.", CRATES, SILENT),
    # from hand to hand
    ("Ana has 5 stamps left.", STAMPS, SUPPORTED),
    ("Ana has 13 stamps now.", STAMPS, CONTRADICTED),
    ("Ben has 5 stamps left.", STAMPS, SILENT),
    ("Cora has 5 stamps left.", STAMPS, SILENT),
    ("Ana has 5 coins left.", STAMPS, SILENT),
    ("Ana has 5 stamps left.", "Ana had 9 stamps and wanted to give 4 of them to Ben.", SILENT),
    ("Ana has 5 stamps left.", "Ana had 9 stamps. Ben gave 4 of his coins away.", SILENT),
    ("Ana has 5 stamps left.", "Ana had 9 stamps and 4 coins.", SILENT),
    ("Ana has 13 stamps now.", "Ana had 9 stamps and Ben gave her 4 more.", SUPPORTED),
    ("Ben has 13 stamps now.", "Ana had 9 stamps and Ben gave her 4 more.", SILENT),
    # sums
    ("In total 1,200 people were hired.", HIRED, SUPPORTED),
    ("In total 1,300 people were hired.", HIRED, CONTRADICTED),
    ("In total 1,200 people were hired in Rome.", HIRED, SILENT),
    ("In total 1,200 people were dismissed.", HIRED, SILENT),
    ("In total 1,200 nurses were hired.", HIRED, SILENT),
    ("In total 200 people were hired.", "The firm hired 700 people in Berlin and fired 500 people in Paris.", SILENT),
    ("The company raised 55 million dollars in total.", ROUNDS, SUPPORTED),
    ("The company raised 55 million euros in total.", ROUNDS, SILENT),
    ("The company raised less than 60 million dollars in total.", LIMITS, SUPPORTED),
    ("The company raised 60 million dollars in total.", LIMITS, CONTRADICTED),
    ("The company raised 50 million dollars in total.", LIMITS, SILENT),
    (
        "The company raised 55 million dollars in total.",
        "The company raised 45 million dollars in May and Zenith raised 10 million dollars in June.",
        SILENT,
    ),
    (
        "The company raised 55 million dollars in total.",
        "The company raised 45 million dollars in May and repaid 10 million dollars in June.",
        SILENT,
    ),
    ("The yard sold 50 boats in 2019.", TWICE, SUPPORTED),
    ("The yard sold 50 boats in 2018.", TWICE, SILENT),
    ("The factory made 300 cars in total.", "The factory made 200 cars and 100 trucks.", SILENT),
    (
        "The yard sold 50 boats in total.",
        "The yard sold 20 boats in 2019, 30 boats in 2020. By 2021 it had sold 80 boats.",
        SILENT,
    ),
    # differences
    ("There were 3 more boys than girls.", CLASS, SUPPORTED),
    ("There were 4 more boys than girls.", CLASS, CONTRADICTED),
    ("There were 3 fewer girls than boys.", CLASS, SUPPORTED),
    ("There were 3 more girls than boys.", CLASS, SILENT),
    ("There were 3 more boys than teachers.", CLASS, SILENT),
    ("There were 21 children in all.", CLASS, SUPPORTED),
    ("There were 21 teachers in all.", CLASS, SILENT),
    # parts
    ("50 of the gems were pearls.", GEMS, SUPPORTED),
    ("40 gems were pearls.", GEMS, CONTRADICTED),
    ("50 of the gems were rubies.", GEMS, SILENT),
    # so many for each
    ("The school has 300 pupils in total.", PUPILS, SUPPORTED),
    ("The school has 310 pupils in total.", PUPILS, CONTRADICTED),
    ("The college has 300 pupils in total.", PUPILS, SILENT),
    ("The school has 300 teachers in total.", PUPILS, SILENT),
    ("Each box holds 12 plates.", "There were 144 plates in 12 boxes.", SUPPORTED),
    ("Each crate holds 12 plates.", "There were 144 plates in 12 boxes.", SILENT),
]


@pytest.mark.parametrize(("claim", "evidence", "verdict"), ENGLISH)
def test_english(claim: str, evidence: str, verdict: str) -> None:
    assert factcheck.verify(claim, [(evidence, "en")], language="en").verdict == verdict


def test_the_computation_is_shown() -> None:
    finding = factcheck.verify("In total 1,200 people were hired.", [(HIRED, "en")], language="en")
    assert finding.computed is not None
    assert finding.computed.operation == "sum"
    assert finding.computed.text == "700 people + 500 people = 1,200 people"
    assert [o.quote for o in finding.computed.operands] == ["700 people", "500 people"]
    assert all(HIRED[o.start : o.end] == o.quote for o in finding.computed.operands)
    assert "700 people + 500 people = 1,200 people" in finding.rationale
    marked = {e.quote[m.start - e.start : m.end - e.start] for e in finding.evidence for m in e.marks}
    assert {"700 people", "500 people"} <= marked


def test_what_is_said_is_not_computed() -> None:
    told = "In total 1,200 people were hired. The firm hired 700 people in Berlin and 500 people in Paris."
    finding = factcheck.verify("In total 1,200 people were hired.", [(told, "en")], language="en")
    assert finding.verdict == SUPPORTED
    assert finding.computed is None


def test_two_computations_that_disagree_decide_nothing() -> None:
    other = "The firm hired 700 people in Berlin and 400 people in Paris."
    for texts in ([HIRED, other], [other, HIRED]):
        finding = factcheck.verify("In total 1,200 people were hired.", [(t, "en") for t in texts], language="en")
        assert finding.verdict == SILENT
        assert any("two computations disagree" in e.reason for e in finding.evidence)


def test_the_order_of_sources_changes_nothing() -> None:
    rain = "It rained on 3 days in Berlin."
    one, two = (
        factcheck.verify("In total 1,200 people were hired.", [(t, "en") for t in texts], language="en")
        for texts in ([HIRED, rain], [rain, HIRED])
    )
    assert one.verdict == two.verdict == SUPPORTED


# --- other languages: what follows, another figure, and somebody or something else

LANGUAGES = [
    (
        "pt",
        "A empresa tinha 500 funcionários em março. Depois despediu 50 deles em abril.",
        "A empresa tem agora 450 funcionários.",
        "A empresa tem agora 440 funcionários.",
        "O museu tem agora 450 funcionários.",
    ),
    (
        "pt",
        "A firma contratou 700 pessoas em Berlim e 500 pessoas em Paris.",
        "No total foram contratadas 1.200 pessoas.",
        "No total foram contratadas 1.300 pessoas.",
        "No total foram despedidas 1.200 pessoas.",
    ),
    (
        "es",
        "La empresa tenía 500 empleados en marzo. Despidió a 50 de ellos en abril.",
        "La empresa tiene ahora 450 empleados.",
        "La empresa tiene ahora 440 empleados.",
        "El museo tiene ahora 450 empleados.",
    ),
    (
        "es",
        "La firma contrató a 700 personas en Berlín y a 500 personas en París.",
        "En total se contrataron 1.200 personas.",
        "En total se contrataron 1.300 personas.",
        "En total se despidieron 1.200 personas.",
    ),
    (
        "fr",
        "La société avait 500 employés en mars. Elle en a licencié 50 en avril.",
        "La société a maintenant 450 employés.",
        "La société a maintenant 440 employés.",
        "Le musée a maintenant 450 employés.",
    ),
    (
        "fr",
        "La firme a embauché 700 personnes à Berlin et 500 personnes à Paris.",
        "Au total, 1 200 personnes ont été embauchées.",
        "Au total, 1 300 personnes ont été embauchées.",
        "Au total, 1 200 personnes ont été licenciées.",
    ),
    (
        "de",
        "Die Firma hatte im März 500 Mitarbeiter. Sie entließ im April 50 davon.",
        "Die Firma hat jetzt 450 Mitarbeiter.",
        "Die Firma hat jetzt 440 Mitarbeiter.",
        "Das Museum hat jetzt 450 Mitarbeiter.",
    ),
    (
        "de",
        "Die Firma hat 700 Menschen in Berlin und 500 Menschen in Paris eingestellt.",
        "Insgesamt wurden 1.200 Menschen eingestellt.",
        "Insgesamt wurden 1.300 Menschen eingestellt.",
        "Insgesamt wurden 1.200 Menschen entlassen.",
    ),
    (
        "it",
        "La società aveva 500 dipendenti a marzo. Ne ha licenziati 50 ad aprile.",
        "La società ha ora 450 dipendenti.",
        "La società ha ora 440 dipendenti.",
        "Il museo ha ora 450 dipendenti.",
    ),
    (
        "it",
        "La ditta ha assunto 700 persone a Berlino e 500 persone a Parigi.",
        "In totale furono assunte 1.200 persone.",
        "In totale furono assunte 1.300 persone.",
        "In totale furono licenziate 1.200 persone.",
    ),
    (
        "zh",
        "公司三月有500名员工。四月裁掉了50名员工。",
        "公司现在有450名员工。",
        "公司现在有440名员工。",
        "博物馆现在有450名员工。",
    ),
    (
        "zh",
        "公司在柏林招聘了700人，在巴黎招聘了500人。",
        "一共招聘了1200人。",
        "一共招聘了1300人。",
        "一共解雇了1200人。",
    ),
    (
        "ja",
        "会社には500人の社員がいた。会社は50人の社員を解雇した。",
        "会社には現在450人の社員がいる。",
        "会社には現在440人の社員がいる。",
        "博物館には現在450人の社員がいる。",
    ),
    (
        "ja",
        "会社はベルリンで700人を採用した。会社はパリで500人を採用した。",
        "合計1200人を採用した。",
        "合計1300人を採用した。",
        "合計1200人を解雇した。",
    ),
]


@pytest.mark.parametrize(("language", "evidence", "right", "wrong", "other"), LANGUAGES)
def test_languages(language: str, evidence: str, right: str, wrong: str, other: str) -> None:
    verdicts = [
        factcheck.verify(claim, [(evidence, language)], language=language).verdict for claim in (right, wrong, other)
    ]
    assert verdicts == [SUPPORTED, CONTRADICTED, SILENT]


# --- dates and lengths of time

EVE = "On 8 December 2015, three days before the company was founded, they met."
STRIKE = "The strike lasted from 3 May 2019 to 6 May 2019."
MAYOR = "Reis was mayor from 1998 to 2004."

TIMES = [
    ("en", "The company was founded on 11 December 2015.", EVE, SUPPORTED),
    ("en", "The company was founded on 8 December 2015.", EVE, CONTRADICTED),
    ("en", "The company was sold on 11 December 2015.", EVE, SILENT),
    ("en", "The school was founded on 11 December 2015.", EVE, SILENT),
    ("en", "The company was founded on 5 December 2015.", EVE.replace("before", "after"), SUPPORTED),
    ("en", "The company was founded on 11 December 2015.", EVE.replace("three days", "about three days"), SILENT),
    (
        "pt",
        "A empresa foi fundada a 11 de dezembro de 2015.",
        "No dia 8 de dezembro de 2015, faltando apenas três dias para a fundação da empresa, discutiram.",
        SUPPORTED,
    ),
    (
        "pt",
        "A empresa foi fundada a 8 de dezembro de 2015.",
        "A 8 de dezembro de 2015, três dias antes da fundação da empresa, discutiram.",
        CONTRADICTED,
    ),
    (
        "de",
        "Die Firma wurde am 11. Dezember 2015 gegründet.",
        "Am 8. Dezember 2015, drei Tage vor der Gründung der Firma, trafen sie sich.",
        SUPPORTED,
    ),
    (
        "fr",
        "La société a été fondée le 11 décembre 2015.",
        "Le 8 décembre 2015, trois jours avant la fondation de la société, ils se réunirent.",
        SUPPORTED,
    ),
    (
        "it",
        "La società è stata fondata l'11 dicembre 2015.",
        "L'8 dicembre 2015, tre giorni prima della fondazione della società, si incontrarono.",
        SUPPORTED,
    ),
    ("en", "The strike lasted 3 days.", STRIKE, SUPPORTED),
    ("en", "The strike lasted 4 days.", STRIKE, SUPPORTED),
    ("en", "The strike lasted 9 days.", STRIKE, CONTRADICTED),
    ("en", "The siege lasted 3 days.", STRIKE, SILENT),
    ("en", "Reis was mayor for six years.", MAYOR, SUPPORTED),
    ("en", "Reis was mayor for eight years.", MAYOR, CONTRADICTED),
    ("en", "Reis was minister for six years.", MAYOR, SILENT),
    ("en", "Lima was mayor for six years.", MAYOR, SILENT),
]


@pytest.mark.parametrize(("language", "claim", "evidence", "verdict"), TIMES)
def test_times(language: str, claim: str, evidence: str, verdict: str) -> None:
    assert factcheck.verify(claim, [(evidence, language)], language=language).verdict == verdict


# --- shares and growth

VOTE = "30 of the 48 members voted against the plan."
SALES = "Sales rose from 40 million to 50 million dollars in 2019."

SHARES = [
    ("en", "62.5% of the members voted against the plan.", VOTE, SUPPORTED),
    ("en", "More than half of the members voted against the plan.", VOTE, SUPPORTED),
    ("en", "Less than half of the members voted against the plan.", VOTE, CONTRADICTED),
    ("en", "40% of the members voted against the plan.", VOTE, CONTRADICTED),
    ("en", "62.5% of the members voted for the plan.", VOTE, SILENT),
    ("en", "62.5% of the voters voted against the plan.", VOTE, SILENT),
    ("en", "62.5% of the members voted against the budget.", VOTE, SILENT),
    ("en", "62.5% of the members voted against the plan.", VOTE.replace("voted", "could vote"), SILENT),
    ("en", "More than half of the members voted against the plan.", "3 members voted against the plan.", SILENT),
    ("en", "Sales rose by 25 percent in 2019.", SALES, SUPPORTED),
    ("en", "Sales rose by 50 percent in 2019.", SALES, CONTRADICTED),
    ("en", "Sales rose by 10 million dollars in 2019.", SALES, SUPPORTED),
    ("en", "Sales rose by 20 million dollars in 2019.", SALES, CONTRADICTED),
    ("en", "Sales fell by 25 percent in 2019.", SALES, SILENT),
    ("en", "Costs rose by 25 percent in 2019.", SALES, SILENT),
    ("en", "Sales rose by 25 percent in 2018.", SALES, SILENT),
    ("en", "Sales rose by 25 percent in 2019.", SALES.replace("Sales", "Sales of tea"), SILENT),
    ("en", "Sales doubled.", "Sales rose from 40 million to 80 million dollars.", SUPPORTED),
    ("en", "Sales doubled.", "Sales rose from 40 million to 60 million dollars.", CONTRADICTED),
    ("en", "Sales fell by a fifth.", "Sales fell from 50 million to 40 million dollars.", SUPPORTED),
    ("pt", "As vendas subiram 25%.", "As vendas subiram de 40 milhões para 50 milhões de euros.", SUPPORTED),
    ("pt", "As vendas caíram 25%.", "As vendas subiram de 40 milhões para 50 milhões de euros.", SILENT),
    ("es", "Las ventas subieron un 25%.", "Las ventas subieron de 40 millones a 50 millones de euros.", SUPPORTED),
    ("it", "Le vendite sono salite del 25%.", "Le vendite sono salite da 40 milioni a 50 milioni di euro.", SUPPORTED),
    (
        "fr",
        "Les ventes ont augmenté de 25 %.",
        "Les ventes sont passées de 40 millions à 50 millions d'euros.",
        SUPPORTED,
    ),
    (
        "fr",
        "Plus de la moitié des membres ont voté contre le plan.",
        "30 des 48 membres ont voté contre le plan.",
        SUPPORTED,
    ),
    ("de", "Der Umsatz stieg um 25 Prozent.", "Der Umsatz stieg von 40 Millionen auf 50 Millionen Euro.", SUPPORTED),
    (
        "de",
        "62,5 Prozent der Mitglieder stimmten gegen den Plan.",
        "30 der 48 Mitglieder stimmten gegen den Plan.",
        SUPPORTED,
    ),
    ("zh", "销售额增长了25%。", "销售额从4000万元增长到5000万元。", SUPPORTED),
    ("zh", "超过一半的成员反对该计划。", "48名成员中有30名反对该计划。", SUPPORTED),
    ("ja", "売上高は25%増えた。", "売上高は4000万円から5000万円に増えた。", SUPPORTED),
    ("ja", "売上高は50%増えた。", "売上高は4000万円から5000万円に増えた。", CONTRADICTED),
]


@pytest.mark.parametrize(("language", "claim", "evidence", "verdict"), SHARES)
def test_shares(language: str, claim: str, evidence: str, verdict: str) -> None:
    assert factcheck.verify(claim, [(evidence, language)], language=language).verdict == verdict


# --- two documents, one conclusion

ALDER, BIRCH = "Alder made 300 cars in the north.", "Birch made 200 cars in the south."

JOINT = [
    ("Alder and Birch made 500 cars in total.", (ALDER, BIRCH), SUPPORTED),
    ("Alder and Birch made 500 cars in total.", (BIRCH, ALDER), SUPPORTED),
    ("Alder and Birch made 600 cars in total.", (ALDER, BIRCH), CONTRADICTED),
    ("Alder and Cedar made 500 cars in total.", (ALDER, BIRCH), SILENT),
    ("Alder, Birch and Cedar made 500 cars in total.", (ALDER, BIRCH), SILENT),
    ("Alder and Birch sold 500 cars in total.", (ALDER, BIRCH), SILENT),
    ("Alder and Birch made 500 boats in total.", (ALDER, BIRCH), SILENT),
    ("Alder and Birch made 500 cars in total.", (ALDER, BIRCH, "Birch made 250 cars."), SILENT),
    ("Alder and Birch made 500 cars in total.", (ALDER, "Birch planned to make 200 cars."), SILENT),
    ("Alder and Birch made 500 cars in total.", (ALDER, "Birch made 200 more cars."), SILENT),
    ("Alder and Birch made 500 cars in total.", (ALDER, "Birch made 200 cars in 1990."), SILENT),
]


@pytest.mark.parametrize(("claim", "texts", "verdict"), JOINT)
def test_two_documents_one_conclusion(claim: str, texts: tuple[str, ...], verdict: str) -> None:
    finding = factcheck.verify(claim, [(text, "en") for text in texts], language="en")
    assert finding.verdict == verdict
    assert ("together" in finding.rationale) == (verdict != SILENT)


# --- a part adds nothing to its whole

PARTS = [
    ("en", "The firm hired 70 people in total.", "The firm hired 40 people, 30 of them women."),
    ("en", "The firm hired 70 people in total.", "The firm hired 40 people, of which 30 in Bonn."),
    ("en", "The firm hired 70 people in total.", "The firm hired 40 people, including 30 people in Bonn."),
    ("en", "The firm hired 70 people in total.", "The firm hired 40 people and hired 30 of them in Bonn."),
    ("en", "The firm hired 70 people in total.", "The firm hired 40 people. Among them, it hired 30 people in Bonn."),
    ("pt", "A firma contratou 70 pessoas no total.", "A firma contratou 40 pessoas, das quais 30 pessoas em Bona."),
    ("es", "La empresa contrató a 70 personas en total.", "La empresa contrató a 40 personas, entre ellas 30 en Bonn."),
    ("fr", "La firme a embauché 70 personnes au total.", "La firme a embauché 40 personnes, dont 30 personnes à Bonn."),
    (
        "de",
        "Die Firma hat insgesamt 70 Menschen eingestellt.",
        "Die Firma hat 40 Menschen eingestellt, davon 30 in Bonn.",
    ),
    ("it", "La ditta ha assunto 70 persone in totale.", "La ditta ha assunto 40 persone, tra cui 30 persone a Bonn."),
    ("zh", "公司一共招聘了70人。", "公司招聘了40人，其中在波恩招聘了30人。"),
    ("ja", "会社は合計70人を採用した。", "会社は40人を採用した。そのうち30人を採用した。"),
]


@pytest.mark.parametrize(("language", "claim", "evidence"), PARTS)
def test_a_part_adds_nothing_to_its_whole(language: str, claim: str, evidence: str) -> None:
    assert factcheck.verify(claim, [(evidence, language)], language=language).verdict != SUPPORTED
