"""Claims in English against Spanish sentences: what bears them out, what refutes them, and what only looks like it.

No glossary is given for the first table; the second has the names of the invented world.
"""

from __future__ import annotations

import pytest

import factcheck
from tests.matching.world import corpus_of, finding_of_claim

RAISED = "Veltro Nordal raised 45 million euros in 2019."
INVESTED = "Veltro Nordal invested less than 45 million dollars in Tamsin Kraal."
FOUNDED = "Tamsin Kraal was founded in 1998."
OPENED = "Veltro Nordal opened a factory in Torvik on 3 May 2016."
QUAKE = "The earthquake in Torvik killed 14 people."
STAFF = "Tamsin Kraal employs 1,200 workers."

PLAIN = [
    (RAISED, "Veltro Nordal recaudó 45 millones de euros en 2019.", "supported"),
    (INVESTED, "Veltro Nordal invirtió menos de 45 millones de dólares en Tamsin Kraal.", "supported"),
    (FOUNDED, "Tamsin Kraal fue fundada en 1998.", "supported"),
    (OPENED, "Veltro Nordal abrió una fábrica en Torvik el 3 de mayo de 2016.", "supported"),
    (QUAKE, "El terremoto de Torvik mató a 14 personas.", "supported"),
    (STAFF, "Tamsin Kraal emplea a 1.200 trabajadores.", "supported"),
    ("Oskar Brandt was convicted of fraud.", "Oskar Brandt fue condenado por fraude.", "supported"),
    (
        "Tamsin Kraal laid off a third of its employees.",
        "Tamsin Kraal despidió a un tercio de sus empleados.",
        "supported",
    ),
    ("Veltro Nordal employs 300 workers.", "La firma Veltro Nordal emplea a 300 trabajadores.", "supported"),
    ("The mayor of Torvik resigned on 3 May 2016.", "El alcalde de Torvik dimitió el 3 de mayo de 2016.", "supported"),
    ("The minimum wage is 1,080 euros per month.", "El salario mínimo es de 1.080 euros al mes.", "supported"),
    ("The minimum wage is 1,080 euros per month.", "El salario mínimo es de 950 euros al mes.", "contradicted"),
    ("Exports grew by 8 percent in 2021.", "Las importaciones crecieron un 8 % en 2021.", "not_enough_evidence"),
    (RAISED, "Veltro Nordal recaudó 30 millones de euros en 2019.", "contradicted"),
    (RAISED, "Veltro Nordal recaudó menos de 40 millones de euros en 2019.", "contradicted"),
    (INVESTED, "Veltro Nordal invirtió más de 45 millones de dólares en Tamsin Kraal.", "contradicted"),
    (FOUNDED, "Tamsin Kraal fue fundada en 2003.", "contradicted"),
    (OPENED, "Veltro Nordal abrió una fábrica en Torvik el 13 de mayo de 2016.", "contradicted"),
    (QUAKE, "El terremoto de Torvik mató a 40 personas.", "contradicted"),
    (RAISED, "Tamsin Kraal recaudó 45 millones de euros en 2019.", "not_enough_evidence"),
    (RAISED, "Veltro Nordal recaudó 30 millones de euros en 2021.", "not_enough_evidence"),
    (RAISED, "Veltro Nordal prevé recaudar 45 millones de euros en 2019.", "not_enough_evidence"),
    (RAISED, "Si Veltro Nordal recaudara 45 millones de euros en 2019, abriría otra planta.", "not_enough_evidence"),
    (RAISED, "¿Recaudó Veltro Nordal 45 millones de euros en 2019?", "not_enough_evidence"),
    (QUAKE, "El terremoto de Torvik dejó 14 heridos.", "not_enough_evidence"),
    (STAFF, "Tamsin Kraal vendió 1.200 coches.", "not_enough_evidence"),
    ("Oskar Brandt was convicted of fraud.", "Oskar Brandt fue acusado de fraude.", "not_enough_evidence"),
]

MONEY = "Harbour Fund donated 45 million dollars to Northgate."
RESIGNED = "Keiko Sato resigned from the board of Northgate."
DATED = "Keiko Sato resigned from the board of Northgate in May 2019."
BOUGHT = "Northgate bought Veltro for 30 million euros in 2018."
JOBS = "Northgate cut 400 jobs in March 2020."

NAMED = [
    (MONEY, "Harbour Fund donó 45 millones de dólares a Northgate.", "supported"),
    (MONEY, "Harbour Fund ha donado 45 millones de dólares a Northgate, según su presidenta.", "supported"),
    (RESIGNED, "Keiko Sato presentó su renuncia al consejo de Northgate.", "supported"),
    (DATED, "Keiko Sato dimitió del consejo de Northgate el 4 de mayo de 2019.", "supported"),
    (BOUGHT, "Veltro fue comprada por Northgate en 2018 por 30 millones de euros.", "supported"),
    (JOBS, "En marzo de 2020, Northgate suprimió 400 puestos de trabajo.", "supported"),
    (MONEY, "Harbour Fund donó 5 millones de dólares a Northgate.", "contradicted"),
    (MONEY, "Harbour Fund donó más de 60 millones de dólares a Northgate.", "contradicted"),
    (MONEY, "Harbour Fund no donó 45 millones de dólares a Northgate.", "contradicted"),
    (DATED, "Keiko Sato dimitió del consejo de Northgate en junio de 2020.", "contradicted"),
    (BOUGHT, "Northgate compró Veltro por 3 millones de euros en 2018.", "contradicted"),
    (JOBS, "Northgate recortó 40 empleos en marzo de 2020.", "contradicted"),
    (MONEY, "Harbour Fund se negó a donar 45 millones de dólares a Northgate.", "not_enough_evidence"),
    (MONEY, "Harbour Fund prometió donar 45 millones de dólares a Northgate.", "not_enough_evidence"),
    (MONEY, "Harbour Fund negó haber donado 45 millones de dólares a Northgate.", "not_enough_evidence"),
    (MONEY, "No es cierto que Harbour Fund donara 45 millones de dólares a Northgate.", "not_enough_evidence"),
    (MONEY, "Harbour Fund donará 45 millones de dólares a Northgate.", "not_enough_evidence"),
    (MONEY, "Harbour Fund habría donado 45 millones de dólares a Northgate.", "not_enough_evidence"),
    (MONEY, "Northgate exigió a Harbour Fund que donase 45 millones de dólares.", "not_enough_evidence"),
    (MONEY, "Veltro donó 45 millones de dólares a Northgate.", "not_enough_evidence"),
    (MONEY, "Harbour Fund donó otros 45 millones de dólares a Northgate.", "not_enough_evidence"),
    (MONEY, "Harbour Fund prestó 45 millones de dólares a Northgate.", "not_enough_evidence"),
    (MONEY, "Harbour Fund donó 45 millones de pesos a Northgate.", "not_enough_evidence"),
    (MONEY, "Harbour Fund donó $45 millones a Northgate.", "not_enough_evidence"),
    (RESIGNED, "Keiko Sato dimitirá del consejo de Northgate.", "not_enough_evidence"),
    (RESIGNED, "Keiko Sato no descarta dimitir del consejo de Northgate.", "not_enough_evidence"),
    (RESIGNED, "Un asesor de Keiko Sato dimitió del consejo de Northgate.", "not_enough_evidence"),
    (DATED, "Keiko Sato dijo en mayo de 2019 que dimitiría del consejo de Northgate.", "not_enough_evidence"),
    (BOUGHT, "Northgate quiso comprar Veltro por 30 millones de euros en 2018.", "not_enough_evidence"),
    (BOUGHT, "Northgate vendió Veltro por 30 millones de euros en 2018.", "not_enough_evidence"),
    (JOBS, "Northgate estudia recortar 400 empleos en marzo de 2020.", "not_enough_evidence"),
    (JOBS, "Veltro recortó 400 empleos en marzo de 2020.", "not_enough_evidence"),
]


@pytest.mark.parametrize(("claim", "text", "verdict"), PLAIN)
def test_without_a_glossary(claim: str, text: str, verdict: str) -> None:
    assert str(factcheck.verify(claim, [(text, "es")], language="en").verdict) == verdict


@pytest.mark.parametrize(("claim", "text", "verdict"), NAMED)
def test_with_names_that_a_glossary_knows(claim: str, text: str, verdict: str) -> None:
    assert str(finding_of_claim(claim, corpus_of((text, "es"))).verdict) == verdict


@pytest.mark.xfail(reason="a sum in the clause before the one that names the second party is taken for its price")
def test_a_sum_for_something_else_in_the_same_sentence() -> None:
    text = "Northgate compró en 2018 una finca por 30 millones de euros y Veltro cerró."
    assert str(finding_of_claim(BOUGHT, corpus_of((text, "es"))).verdict) == "not_enough_evidence"
