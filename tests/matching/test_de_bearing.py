"""English claims against German documents, end to end: what a sentence bears out, rules out, and leaves open."""

from __future__ import annotations

import pytest

import factcheck

SUPPORTED = [
    (
        "Nordwind AG sued Talwerk AG in March 2021.",
        "Die Nordwind AG reichte im März 2021 Klage gegen die Talwerk AG ein.",
    ),
    ("Nordwind AG sued Talwerk AG in 2020.", "Die Nordwind AG hat die Talwerk AG 2020 verklagt."),
    ("Nordwind AG sued Talwerk AG in 2020.", "2020 verklagte die Nordwind AG die Talwerk AG."),
    ("Nordwind AG sued Talwerk AG in 2020.", "Die Talwerk AG wurde 2020 von der Nordwind AG verklagt."),
    ("Helga Brandt resigned on 3 May 2016.", "Helga Brandt trat am 3. Mai 2016 nach langem Streit zurück."),
    ("The earthquake killed at least 384 people.", "Bei dem Erdbeben kamen mindestens 384 Menschen ums Leben."),
    ("Karl Weber was born in 1961.", "Karl Weber wurde 1961 in Bremen geboren."),
    ("Karl Weber was born in 1961.", "1961 wurde Karl Weber in Bremen geboren."),
    (
        "Nordwind AG acquired Talwerk AG for 350 million euros.",
        "Die Nordwind AG übernahm die Talwerk AG für 350 Mio. Euro.",
    ),
    (
        "The revenue of Nordwind AG fell by 4.8 percent in 2018.",
        "Der Umsatz der Nordwind AG ging 2018 um 4,8 Prozent zurück.",
    ),
    ("Nordwind AG laid off 200 employees.", "Die Nordwind AG hat zweihundert Mitarbeiter entlassen."),
    ("A third of voters support the reform.", "Ein Drittel der Wähler unterstützt die Reform."),
    ("The election took place on 12 June 2020.", "Die Wahl fand am 12. Juni 2020 statt."),
    ("Nordwind AG was founded in 1998.", "Gegründet wurde die Nordwind AG im Jahr 1998."),
    ("The investors' return is capped at 100 times.", "Die Rendite der Anleger ist auf das 100-Fache begrenzt."),
    ("Helga Brandt earns 9,000 euros a month.", "Helga Brandt verdient 9000 Euro im Monat."),
    ("The fire destroyed 45 houses.", "Der Brand zerstörte fünfundvierzig Häuser."),
    (
        "Nordwind AG raised 45 million euros in 2019.",
        "Die Nordwind AG konnte 2019 bei neuen und alten Anlegern 45 Millionen Euro einsammeln.",
    ),
]

CONTRADICTED = [
    # other values
    ("Nordwind AG raised 45 million euros in 2019.", "Die Nordwind AG sammelte 2019 insgesamt 54 Millionen Euro ein."),
    ("The earthquake killed 384 people.", "Bei dem Erdbeben kamen 348 Menschen ums Leben."),
    ("A third of voters support the reform.", "Ein Viertel der Wähler unterstützt die Reform."),
    ("Nordwind AG paid 350 million euros.", "Die Nordwind AG zahlte 350 Millionen Dollar."),
    (
        "Nordwind AG acquired Talwerk AG for 350 million euros.",
        "Die Nordwind AG übernahm die Talwerk AG für zweihundertfünfzig Millionen Euro.",
    ),
    (
        "The revenue of Nordwind AG fell by 4.8 percent in 2018.",
        "Der Umsatz der Nordwind AG ging 2018 um 8,4 Prozent zurück.",
    ),
    ("Nordwind AG raised 45 billion euros.", "Die Nordwind AG hat 45 Billionen Euro eingesammelt."),
    # other bounds
    ("Nordwind AG raised 45 million euros.", "Die Nordwind AG hat weniger als 45 Millionen Euro eingesammelt."),
    ("Nordwind AG raised less than 45 million euros.", "Die Nordwind AG hat 45 Millionen Euro eingesammelt."),
    # other dates
    ("Helga Brandt resigned on 3 May 2016.", "Helga Brandt trat am 4. Mai 2016 zurück."),
    ("Nordwind AG was founded in 1998.", "Die Nordwind AG wurde 1989 gegründet."),
    ("The election took place on 12 June 2020.", "Die Wahl fand am 12. Juli 2020 statt."),
    # denied, and the other way round
    ("Nordwind AG paid 350 million euros.", "Die Nordwind AG zahlte die geforderten 350 Millionen Euro nicht."),
    ("Helga Brandt resigned on 3 May 2016.", "Helga Brandt trat am 3. Mai 2016 nicht zurück."),
    ("Nordwind AG sued Talwerk AG in 2020.", "Die Talwerk AG hat die Nordwind AG 2020 verklagt."),
    ("Nordwind AG sued Talwerk AG in 2020.", "2020 verklagte die Talwerk AG die Nordwind AG."),
]

OPEN = [
    # others, and other times
    ("Nordwind AG raised 45 million euros in 2019.", "Die Talwerk AG sammelte 2019 insgesamt 45 Millionen Euro ein."),
    ("Nordwind AG raised 45 million euros in 2019.", "Die Nordwind AG sammelte 2018 insgesamt 30 Millionen Euro ein."),
    ("Nordwind AG has 1,250 employees.", "Die Talwerk AG hat 1250 Beschäftigte."),
    ("Nordwind AG was founded in 1998.", "Die Talwerk AG wurde 1998 gegründet."),
    # something else
    ("Nordwind AG laid off 200 employees.", "Die Nordwind AG hat 200 Mitarbeiter eingestellt."),
    ("Karl Weber was born in 1961.", "Karl Weber zog 1961 nach Bremen."),
    ("Helga Brandt was convicted of fraud.", "Helga Brandt wurde wegen Betrugs angeklagt."),
    (
        "Nordwind AG acquired Talwerk AG for 350 million euros.",
        "Die Nordwind AG bietet 350 Millionen Euro für die Talwerk AG.",
    ),
    # planned, possible, demanded, attempted, refused, on condition, hearsay
    ("Nordwind AG raised 45 million euros in 2019.", "Die Nordwind AG will 2019 45 Millionen Euro einsammeln."),
    (
        "Nordwind AG raised 45 million euros in 2019.",
        "Die Nordwind AG will bis zum Ende des Geschäftsjahres 2019 bei Anlegern 45 Millionen Euro einsammeln.",
    ),
    ("Helga Brandt resigned on 3 May 2016.", "Helga Brandt könnte am 3. Mai 2016 zurücktreten."),
    ("Helga Brandt resigned on 3 May 2016.", "Es hieß, dass Helga Brandt am 3. Mai 2016 zurücktreten wolle."),
    ("Helga Brandt resigned.", "Die Opposition fordert den Rücktritt von Helga Brandt."),
    ("Nordwind AG sued Talwerk AG.", "Die Nordwind AG prüft eine Klage gegen die Talwerk AG."),
    ("Nordwind AG sued Talwerk AG.", "Die Nordwind AG drohte der Talwerk AG mit einer Klage."),
    ("The Helm Trust donated 2.5 billion dollars.", "Der Helm Trust plant, 2,5 Milliarden Dollar zu spenden."),
    ("Karl Weber was arrested in 2015.", "Karl Weber soll 2015 festgenommen worden sein."),
    ("Nordwind AG closed the factory in 2019.", "Die Nordwind AG kündigte an, das Werk 2019 zu schließen."),
    ("Nordwind AG raised 45 million euros.", "Die Nordwind AG versuchte, 45 Millionen Euro einzusammeln."),
    ("Nordwind AG paid 350 million euros.", "Die Nordwind AG weigerte sich, 350 Millionen Euro zu zahlen."),
    ("Nordwind AG paid 350 million euros.", "Wenn die Nordwind AG 350 Millionen Euro zahlt, endet der Streit."),
    ("Nordwind AG paid 350 million euros.", "Die Nordwind AG hat angeblich 350 Millionen Euro gezahlt."),
]


def verdict(claim: str, evidence: str) -> str:
    """What becomes of an English claim when a German sentence is all that is read."""
    return str(factcheck.verify(claim, [(evidence, "de")], language="en").verdict)


@pytest.mark.parametrize(("claim", "evidence"), SUPPORTED)
def test_supported(claim: str, evidence: str) -> None:
    assert verdict(claim, evidence) == "supported"


@pytest.mark.parametrize(("claim", "evidence"), CONTRADICTED)
def test_contradicted(claim: str, evidence: str) -> None:
    assert verdict(claim, evidence) == "contradicted"


@pytest.mark.parametrize(("claim", "evidence"), OPEN)
def test_left_open(claim: str, evidence: str) -> None:
    assert verdict(claim, evidence) == "not_enough_evidence"


@pytest.mark.parametrize(
    ("claim", "evidence"),
    [
        ("Nordwind was founded in 1998.", "Talwerk wurde 1998 gegründet."),
        ("Nordwind raised 45 million euros in 2019.", "Talwerk sammelte 2019 insgesamt 45 Millionen Euro ein."),
    ],
)
def test_the_name_that_opens_a_claim(claim: str, evidence: str) -> None:
    assert verdict(claim, evidence) != "supported"


def test_rise_and_fall_of_a_related_thing() -> None:
    claim = "Sales of Nordwind AG rose by 4.8 percent in 2018."
    assert verdict(claim, "Der Umsatz der Nordwind AG sank 2018 um 4,8 Prozent.") != "supported"
