"""What Italian newsrooms say in many ways is one concept, and look-alikes are not it."""

from __future__ import annotations

import pytest

from factcheck.languages import get_language
from factcheck.languages.automaton import ConceptIndex


def concepts_of(text: str) -> set[str]:
    return {hit[2] for hit in ConceptIndex(get_language("it")).find(text)}


SAID = [
    ("raise_money", "l'ente ha raccolto fondi"),
    ("raise_money", "un nuovo aumento di capitale"),
    ("donate", "una donazione anonima, poi donò la collezione"),
    ("invest", "un investimento iniziale"),
    ("lend", "un prestito della banca"),
    ("resign", "la sindaca si è dimessa"),
    ("resign", "ha rassegnato le dimissioni"),
    ("fire", "l'allenatore è stato esonerato"),
    ("lay_off", "tagli al personale nello stabilimento"),
    ("sue", "hanno fatto causa alla società"),
    ("sue", "il gruppo è stato citato in giudizio"),
    ("drop_lawsuit", "ha ritirato la causa"),
    ("found", "l'azienda fu fondata da due sorelle"),
    ("acquire", "la cordata ha acquisito il marchio"),
    ("ceo", "l'amministratrice delegata del gruppo"),
    ("board", "il cda dell'azienda"),
    ("non_profit", "un ente senza scopo di lucro"),
    ("open_source", "il codice aperto del programma"),
    ("earthquake", "una forte scossa di terremoto"),
    ("injure", "nove persone sono rimaste ferite"),
    ("kill", "tre uccisi nell'agguato"),
    ("die", "è morta la scrittrice"),
    ("vaccine", "i vaccini sono arrivati"),
    ("election", "le elezioni di domenica"),
    ("increase", "i prezzi sono aumentati"),
    ("decrease", "un calo dei prezzi"),
    ("suspend", "i voli sono stati sospesi"),
    ("convict", "condannato in primo grado"),
    ("acquit", "è stata assolta"),
    ("suspected", "gli indagati sono due"),
    ("self_driving", "un'auto a guida autonoma"),
    ("long_term", "un piano a lungo termine"),
    ("nato", "i ministri della Nato"),
]

NOT_SAID = [
    ("nato", "è nato a Torvik"),
    ("found", "i fondi del comune"),
    ("publish", "il debito pubblico"),
    ("public", "hanno pubblicato il libro"),
    ("share_stock", "un'azione dimostrativa"),
    ("convict", "un uomo sospettato"),
    ("kill", "due persone ferite"),
    ("die", "due persone ferite"),
    ("stop", "il comitato ha sospeso la gara"),
    ("concern", "il tema della giornata"),
    ("sue", "la pioggia ha causato danni"),
    ("university", "una verità universale"),
    ("ceo", "ad ogni modo"),
    ("artificial_intelligence", "ai lavoratori"),
]


@pytest.mark.parametrize(("concept", "text"), SAID)
def test_is_said(concept: str, text: str) -> None:
    assert concept in concepts_of(text)


@pytest.mark.parametrize(("concept", "text"), NOT_SAID)
def test_is_not_said(concept: str, text: str) -> None:
    assert concept not in concepts_of(text)
