"""Claims in English held against documents in French."""

from __future__ import annotations

import pytest

import factcheck

ACQUIRED = "Norvane acquired Brisetta for 1.2 billion dollars."
AGREED = "The company Norvane signed an agreement with the union on 12 June 2014."
ARLON = "The city of Arlon has 28,000 inhabitants."
BRIDGE = "The bridge collapse killed at least 43 people."
CAP = "Investors' returns are capped at 100 times their investment."
CLOSED = "Norvane closed its Lyon factory on 3 May 2016."
DONATED = "Norvane donated 3 million euros to the hospital."
ELECTED = "President Marchand was elected in May 2017."
FOUNDED = "Norvane was founded in 1998."
FUND = "The fund invested less than 45 million euros in Norvane."
INTERNS = "Interns at Norvane are paid 1,200 euros a month."
LAID_OFF = "The company Norvane laid off 300 employees."
LENT = "The bank Crévin lent 200 million dollars to Norvane."
MUSEUM = "The museum raised 9 million euros."
RESIGNED = "Delcourt resigned in March 2019."
REVENUE = "Norvane's revenue rose 12 percent in 2018."
STAFF = "The company Norvane has more than 40,000 employees."
SUED = "Marchand sued Norvane."
UNEMPLOYED = "Unemployment fell to 7.4 percent in June 2015."

SUPPORTED = [
    (MUSEUM, "Le musée a levé 9 millions d’euros auprès de ses mécènes."),
    (LAID_OFF, "La société Norvane a licencié 300 salariés."),
    (LAID_OFF, "Trois cents salariés ont été licenciés par la société Norvane."),
    (RESIGNED, "Delcourt a démissionné en mars 2019."),
    (ACQUIRED, "Norvane a racheté Brisetta pour 1,2 milliard de dollars."),
    (FUND, "Le fonds a investi moins de 45 millions d’euros dans Norvane."),
    (REVENUE, "Le chiffre d’affaires de Norvane a progressé de 12 % en 2018."),
    (BRIDGE, "L’effondrement du pont a tué au moins 43 personnes."),
    (FOUNDED, "Norvane a été fondée en 1998."),
    (SUED, "Marchand a porté plainte contre Norvane."),
    (DONATED, "Norvane a fait un don de 3 millions d’euros à l’hôpital."),
    (INTERNS, "Les stagiaires de Norvane sont payés 1 200 euros par mois."),
    (CAP, "Le rendement des investisseurs est plafonné à 100 fois leur mise."),
    (CLOSED, "Norvane a fermé son usine de Lyon le 3 mai 2016."),
    (ARLON, "La ville d’Arlon compte 28 000 habitants."),
    (ELECTED, "Le président Marchand a été élu en mai 2017."),
    (UNEMPLOYED, "Le chômage est tombé à 7,4 % en juin 2015."),
    (LENT, "La banque Crévin a prêté 200 millions de dollars à Norvane."),
    (STAFF, "La société Norvane emploie 52 000 salariés."),
    (AGREED, "La société Norvane a signé un accord avec le syndicat le 12 juin 2014."),
]

CONTRADICTED = [
    (LAID_OFF, "La société Norvane a licencié 450 salariés."),
    (ACQUIRED, "Norvane a racheté Brisetta pour 1,5 milliard de dollars."),
    ("The fund invested 45 million euros in Norvane.", "Le fonds a investi moins de 45 millions d’euros dans Norvane."),
    (FOUNDED, "Norvane a été fondée en 1989."),
    (RESIGNED, "Delcourt n’a pas démissionné en mars 2019."),
    (MUSEUM, "Le musée a levé 9 millions de dollars."),
    (CLOSED, "Norvane a fermé son usine de Lyon le 13 mai 2016."),
    (CAP, "Le rendement des investisseurs est plafonné à 20 fois leur mise."),
    (INTERNS, "Les stagiaires de Norvane sont payés 900 euros par mois."),
    ("The bridge collapse killed 43 people.", "L’effondrement du pont a tué plus de 60 personnes."),
    (DONATED, "Norvane a fait un don de 300 000 euros à l’hôpital."),
    (REVENUE, "Le chiffre d’affaires de Norvane a progressé de 2 % en 2018."),
    (ARLON, "La ville d’Arlon compte 82 000 habitants."),
    (ELECTED, "Le président Marchand a été élu en mai 2012."),
    (STAFF, "La société Norvane emploie 12 000 salariés."),
    (
        "The bank Crévin did not lend any money to Norvane.",
        "La banque Crévin a prêté 200 millions de dollars à Norvane.",
    ),
]

UNDECIDED = [
    (BRIDGE, "L’effondrement du pont a blessé 43 personnes."),
    (AGREED, "La société Norvane aurait signé un accord avec le syndicat le 12 juin 2014."),
    ("Norvane laid off 300 employees.", "Brisetta a licencié 300 salariés."),
    (LAID_OFF, "La société Brisetta a licencié 300 salariés."),
    (LAID_OFF, "La société Norvane prévoit de licencier 300 salariés."),
    (LAID_OFF, "La société Norvane aurait licencié 300 salariés."),
    (LAID_OFF, "La société Norvane a embauché 300 salariés."),
    (LAID_OFF, "La société Norvane a renoncé à licencier 300 salariés."),
    (LAID_OFF, "Selon une rumeur, la société Norvane a licencié 300 salariés."),
    (REVENUE, "Le chiffre d’affaires de Norvane a progressé de 4 % en 2015."),
    (ACQUIRED, "Norvane emploie 1,2 million de personnes."),
    (SUED, "Marchand a rejoint Norvane."),
    (RESIGNED, "Delcourt a refusé de démissionner."),
    (RESIGNED, "Delcourt a été nommé en mars 2019."),
    (MUSEUM, "Le musée espère lever 9 millions d’euros."),
    (MUSEUM, "Le musée a dépensé 9 millions d’euros."),
    (FOUNDED, "Norvane a quitté Lyon en 1998."),
    (DONATED, "Norvane a promis 3 millions d’euros à l’hôpital."),
    (ARLON, "La ville de Virton compte 28 000 habitants."),
    (AGREED, "La société Norvane devait signer un accord avec le syndicat le 12 juin 2014."),
]


def verdict(claim: str, text: str) -> str:
    return str(factcheck.verify(claim, [(text, "fr")], language="en").verdict)


@pytest.mark.parametrize(("claim", "text"), SUPPORTED)
def test_supported(claim: str, text: str) -> None:
    assert verdict(claim, text) == "supported"


@pytest.mark.parametrize(("claim", "text"), CONTRADICTED)
def test_contradicted(claim: str, text: str) -> None:
    assert verdict(claim, text) == "contradicted"


@pytest.mark.parametrize(("claim", "text"), UNDECIDED)
def test_neither(claim: str, text: str) -> None:
    assert verdict(claim, text) == "not_enough_evidence"
