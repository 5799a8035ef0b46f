"""A passage that says the whole claim in other words or in another language: every figure counts."""

from __future__ import annotations

import pytest

from factcheck import verify
from factcheck.model.claim import Verdict

S, C, N = Verdict.SUPPORTED, Verdict.CONTRADICTED, Verdict.NOT_ENOUGH_EVIDENCE

#: (claim in English, language of the passage, passage, verdict)
CASES = [
    (
        "In June 2019 the ferry company Norvane transported 41,300 passengers between Arlon and Torvik.",
        "fr",
        "En juin 2019, la compagnie de ferries Norvane a transporté 41 300 passagers entre Arlon et Torvik.",
        S,
    ),
    (
        "In June 2019 the ferry company Norvane transported 43,100 passengers between Arlon and Torvik.",
        "fr",
        "En juin 2019, la compagnie de ferries Norvane a transporté 41 300 passagers entre Arlon et Torvik.",
        C,
    ),
    (
        "The hospital in Torvik treated 212 patients with malaria and hired 18 nurses.",
        "de",
        "Das Krankenhaus in Torvik behandelte 212 Patienten mit Malaria und stellte 18 Krankenschwestern ein.",
        S,
    ),
    (
        "The hospital in Torvik treated 212 patients with malaria and hired 28 nurses.",
        "de",
        "Das Krankenhaus in Torvik behandelte 212 Patienten mit Malaria und stellte 18 Krankenschwestern ein.",
        C,
    ),
    (
        "The hospital in Torvik treated 212 patients with diabetes and hired 18 nurses.",
        "de",
        "Das Krankenhaus in Torvik behandelte 212 Patienten mit Malaria und stellte 18 Krankenschwestern ein.",
        N,
    ),
    (
        "The hospital in Arlon treated 212 patients with malaria and hired 18 nurses.",
        "de",
        "Das Krankenhaus in Torvik behandelte 212 Patienten mit Malaria und stellte 18 Krankenschwestern ein.",
        N,
    ),
    (
        "The hospital in Torvik treated 18 patients with malaria and hired 212 nurses.",
        "de",
        "Das Krankenhaus in Torvik behandelte 212 Patienten mit Malaria und stellte 18 Krankenschwestern ein.",
        N,
    ),
    (
        "The hospital in Torvik treated 212 patients with malaria and hired 18 nurses.",
        "de",
        "Das Krankenhaus in Torvik will 212 Patienten mit Malaria behandeln und 18 Krankenschwestern einstellen.",
        N,
    ),
    (
        "The government of Brazil vaccinated 3.4 million children against malaria in 2021.",
        "zh",
        "2021年，巴西政府为340万名儿童接种了疟疾疫苗。",
        S,
    ),
    (
        "The government of Brazil vaccinated 4.3 million children against malaria in 2021.",
        "zh",
        "2021年，巴西政府为340万名儿童接种了疟疾疫苗。",
        C,
    ),
    (
        "The government of Chile vaccinated 3.4 million children against malaria in 2021.",
        "zh",
        "2021年，巴西政府为340万名儿童接种了疟疾疫苗。",
        N,
    ),
    (
        "The army of Norway ordered 14 Kestrel-35 drones from the factory in Torvik.",
        "it",
        "L'esercito della Norvegia ha ordinato 14 droni Kestrel-35 alla fabbrica di Torvik.",
        S,
    ),
    (
        "The army of Norway ordered 14 Kestrel-36 drones from the factory in Torvik.",
        "it",
        "L'esercito della Norvegia ha ordinato 14 droni Kestrel-35 alla fabbrica di Torvik.",
        N,
    ),
    (
        "Workers at the Norvane factory in Torvik went on strike for 23 days last autumn, the union said.",
        "en",
        "According to the union, the strike of the workers at Norvane's factory in Torvik lasted 23 days last autumn.",
        S,
    ),
    (
        "Workers at the Norvane factory in Torvik went on strike for 33 days last autumn, the union said.",
        "en",
        "According to the union, the strike of the workers at Norvane's factory in Torvik lasted 23 days last autumn.",
        C,
    ),
    (
        "The profit of the Norvane company in Norway rose by 12% in 2020, the chairman told investors.",
        "pt",
        "A receita da empresa Norvane na Noruega subiu 12% em 2020, disse o presidente do conselho aos investidores.",
        N,
    ),
    (
        "At 15:40 on 3 March police in Torvik arrested six students.",
        "pt",
        "Às 15h40 de 3 de março, a polícia de Torvik deteve seis estudantes.",
        S,
    ),
    (
        "At 14:40 on 3 March police in Torvik arrested six students.",
        "pt",
        "Às 15h40 de 3 de março, a polícia de Torvik deteve seis estudantes.",
        N,
    ),
    (
        "Japan exported 52,000 vehicles to Germany in 2014 and imported 8,000.",
        "ja",
        "日本は2014年にドイツへ5万2000台の自動車を輸出し、8000台を輸入した。",
        S,
    ),
    (
        "Germany exported 52,000 vehicles to Japan in 2014 and imported 8,000.",
        "ja",
        "日本は2014年にドイツへ5万2000台の自動車を輸出し、8000台を輸入した。",
        N,
    ),
]


@pytest.mark.parametrize(("claim", "language", "passage", "verdict"), CASES)
def test_renderings(claim: str, language: str, passage: str, verdict: Verdict) -> None:
    finding = verify(claim, [(passage, language)], language="en")
    assert finding.verdict is verdict, finding.rationale


PEOPLES = [
    ("de", "Die deutsche Polizei nahm am 3. Juni 2019 in Torvik 212 Studenten fest.", S),
    ("fr", "La police allemande a arrêté 212 étudiants à Torvik le 3 juin 2019.", S),
    ("fr", "La police suédoise a arrêté 212 étudiants à Torvik le 3 juin 2019.", N),
]


@pytest.mark.parametrize(("language", "passage", "verdict"), PEOPLES)
def test_adjectives_speak_of_their_country(language: str, passage: str, verdict: Verdict) -> None:
    claim = "The German police arrested 212 students in Torvik on 3 June 2019."
    finding = verify(claim, [(passage, language)], language="en")
    assert finding.verdict is verdict, finding.rationale


#: A figure that can hold beside the other one, or a name with another number in it: nothing is settled.
OPEN = [
    (
        "The ferry from Torvik to Arlon carried up to 250 passengers with malaria in June 2019.",
        "de",
        "Die Fähre von Torvik nach Arlon beförderte im Juni 2019 bis zu 200 Passagiere mit Malaria.",
    ),
    (
        "The gates of the castle in Torvik are at least 100 to 300 metres from the hospital, school and bank of Arlon.",
        "fr",
        "Les portes du château de Torvik sont au moins à 100 à 250 mètres de l'hôpital, l'école et la banque d'Arlon.",
    ),
    (
        "Torvik plays in the Nordic League 6 of football, the chairman said in June 2020.",
        "es",
        "Torvik juega en la Nordic League 1 de fútbol, dijo el presidente en junio de 2020.",
    ),
    (
        "The programme in Torvik began at 9:30 p.m. local time (15:00 UTC).",
        "es",
        "El programa de Torvik empezó a las 20:30 hora local (15:00 UTC).",
    ),
]


@pytest.mark.parametrize(("claim", "language", "passage"), OPEN)
def test_not_settled(claim: str, language: str, passage: str) -> None:
    finding = verify(claim, [(passage, language)], language="en")
    assert finding.verdict is not S, finding.rationale


def test_the_same_time_of_day_does_not_differ_from_itself() -> None:
    claim = "The programme of the museum in Torvik began at 8:30 p.m. local time (15:00 UTC)."
    passage = "El programa del museo de Torvik empezó a las 20:30 hora local (15:00 UTC)."
    assert verify(claim, [(passage, "es")], language="en").verdict is not C


#: What a rendering must not hide: (claim, language, passage)
TRAPS = [
    (
        "The hospital in Torvik treated 212 patients with malaria and hired 18 nurses.",
        "es",
        "El hospital de Torvik no trató a 212 pacientes con malaria ni contrató a 18 enfermeras.",
    ),
    (
        "The hospital in Torvik treated 212 patients with malaria and hired 18 nurses.",
        "fr",
        "Selon une rumeur, l'hôpital de Torvik a soigné 212 patients atteints de malaria et engagé 18 infirmières.",
    ),
    (
        "The bank of Torvik lent 45 million euros to the shipping company Norvane in May 2016.",
        "de",
        "Die Reederei Norvane lieh der Bank von Torvik im Mai 2016 einen Betrag von 45 Millionen Euro.",
    ),
]


@pytest.mark.parametrize(("claim", "language", "passage"), TRAPS)
def test_no_wrong_support(claim: str, language: str, passage: str) -> None:
    finding = verify(claim, [(passage, language)], language="en")
    assert finding.verdict is not S, finding.rationale


def test_the_pair_that_differs_is_named() -> None:
    finding = verify(CASES[3][0], [(CASES[3][2], CASES[3][1])], language="en")
    assert "18" in finding.rationale
    assert "28" in finding.rationale


@pytest.mark.xfail(reason="two parties joined by more than a conjunction are not seen to share a figure", strict=True)
def test_a_figure_shared_with_another_party() -> None:
    passage = (
        "O hospital de Torvik e o hospital de Arlon trataram 212 pacientes com malária e contrataram 18 enfermeiras."
    )
    test_no_wrong_support(CASES[2][0], "pt", passage)
