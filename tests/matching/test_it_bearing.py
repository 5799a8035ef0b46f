"""Claims in English against Italian sentences: what bears them out, what refutes them, and what only looks like it."""

from __future__ import annotations

import pytest

import factcheck

RAISED = "Veltro Nordal raised 45 million euros in 2019."
INVESTED = "Veltro Nordal invested less than 45 million dollars in Tamsin Kraal."
FOUNDED = "Tamsin Kraal was founded in 1998."
OPENED = "Veltro Nordal opened a factory in Torvik on 3 May 2016."
QUAKE = "The earthquake in Torvik killed 14 people."
STAFF = "Tamsin Kraal employs 1,200 workers."
DIED = "Ornella Brandt died on 5 May 2011."
GIFT = "Ornella Brandt donated 3 million euros to the hospital."
GREW = "The sales of Veltro Nordal grew by 15% in 2021."
CAPPED = "The returns of the investors of Tamsin Kraal are capped at 100 times."
GUILTY = "Oskar Brandt was convicted of fraud."
CUTS = "Tamsin Kraal laid off a third of its employees."
RESIGNED = "Oskar Brandt resigned as mayor of Torvik in March 2018."

SUPPORTED = [
    ("Verdalia raised 45 million euros.", "Verdalia ha raccolto 45 milioni di euro."),
    (RAISED, "Nel 2019 Veltro Nordal ha raccolto 45 milioni di euro."),
    (INVESTED, "Veltro Nordal ha investito meno di 45 milioni di dollari in Tamsin Kraal."),
    (INVESTED, "Veltro Nordal ha investito circa 30 milioni di dollari in Tamsin Kraal."),
    (FOUNDED, "Tamsin Kraal è stata fondata nel 1998."),
    (OPENED, "Il 3 maggio 2016 Veltro Nordal ha aperto una fabbrica a Torvik."),
    (QUAKE, "Il terremoto di Torvik ha ucciso quattordici persone."),
    (STAFF, "Tamsin Kraal impiega 1.200 lavoratori."),
    (DIED, "Ornella Brandt è morta il 5 maggio 2011."),
    (GIFT, "Ornella Brandt ha donato 3 milioni di euro all'ospedale."),
    (GREW, "Nel 2021 le vendite di Veltro Nordal sono cresciute del 15%."),
    (CAPPED, "I rendimenti degli investitori di Tamsin Kraal sono limitati a 100 volte."),
    (GUILTY, "Oskar Brandt è stato condannato per frode."),
    (CUTS, "Tamsin Kraal ha licenziato un terzo dei suoi dipendenti."),
    (RESIGNED, "Nel marzo 2018 Oskar Brandt si è dimesso da sindaco di Torvik."),
]

CONTRADICTED = [
    ("Verdalia raised 45 million euros.", "La società Verdalia ha raccolto 30 milioni di euro."),
    (RAISED, "Nel 2019 Veltro Nordal ha raccolto 30 milioni di euro."),
    (RAISED, "Nel 2019 Veltro Nordal ha raccolto meno di 40 milioni di euro."),
    (INVESTED, "Veltro Nordal ha investito oltre 50 milioni di dollari in Tamsin Kraal."),
    (FOUNDED, "Tamsin Kraal è stata fondata nel 2003."),
    (OPENED, "Il 13 maggio 2016 Veltro Nordal ha aperto una fabbrica a Torvik."),
    (QUAKE, "Il terremoto di Torvik ha ucciso quaranta persone."),
    (QUAKE, "Il terremoto di Torvik ha ucciso almeno duecento persone."),
    (STAFF, "Tamsin Kraal impiega ventimila lavoratori."),
    (DIED, "Ornella Brandt è morta il 7 giugno 2011."),
    (GIFT, "Ornella Brandt ha donato 300 mila euro all'ospedale."),
    (GREW, "Nel 2021 le vendite di Veltro Nordal sono cresciute del 5%."),
    (CUTS, "Tamsin Kraal ha licenziato la metà dei suoi dipendenti."),
    (RESIGNED, "Oskar Brandt si è dimesso da sindaco di Torvik nel settembre 2019."),
]

SILENT = [
    ("Verdalia raised 45 million euros.", "Novalux ha raccolto 45 milioni di euro."),
    ("Verdalia raised 45 million euros.", "La società Novalux ha raccolto 45 milioni di euro."),
    (RAISED, "Nel 2019 Tamsin Kraal ha raccolto 45 milioni di euro."),
    (RAISED, "Nel 2021 Veltro Nordal ha raccolto 30 milioni di euro."),
    (RAISED, "Nel 2019 Veltro Nordal prevedeva di raccogliere 45 milioni di euro."),
    (RAISED, "Nel 2019 Veltro Nordal avrebbe raccolto 45 milioni di euro."),
    (RAISED, "Nel 2019 Veltro Nordal raccoglierà 45 milioni di euro."),
    (RAISED, "Veltro Nordal ha raccolto 45 milioni di euro nel 2019?"),
    (RAISED, "Se Veltro Nordal raccogliesse 45 milioni di euro nel 2019, aprirebbe un altro impianto."),
    (QUAKE, "Il terremoto di Torvik ha ferito 14 persone."),
    (STAFF, "Tamsin Kraal ha venduto 1.200 automobili."),
    (DIED, "Ornella Brandt è nata il 5 maggio 1931."),
    (GIFT, "Ornella Brandt vuole donare 3 milioni di euro all'ospedale."),
    (GIFT, "Ornella Brandt ha donato 3 milioni di euro al museo."),
    (GUILTY, "Oskar Brandt è stato accusato di frode."),
    (GUILTY, "Oskar Brandt è sospettato di frode."),
    (RESIGNED, "Oskar Brandt potrebbe dimettersi da sindaco di Torvik."),
    (CUTS, "Un terzo dei dipendenti di Tamsin Kraal lavora a Torvik."),
]


@pytest.mark.parametrize(
    ("claim", "text", "verdict"),
    [
        *((claim, text, "supported") for claim, text in SUPPORTED),
        *((claim, text, "contradicted") for claim, text in CONTRADICTED),
        *((claim, text, "not_enough_evidence") for claim, text in SILENT),
    ],
)
def test_english_claim_italian_text(claim: str, text: str, verdict: str) -> None:
    assert str(factcheck.verify(claim, [(text, "it")], language="en").verdict) == verdict
