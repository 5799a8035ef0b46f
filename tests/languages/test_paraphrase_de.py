"""What German newsrooms say in many ways is one concept, also where a verb stands apart; look-alikes are not it."""

from __future__ import annotations

import pytest

from factcheck.languages import get_language
from factcheck.languages.automaton import ConceptIndex

_FIND = ConceptIndex(get_language("de")).find


def concepts_of(text: str) -> set[str]:
    return {hit[2] for hit in _FIND(text)}


SAID = [
    ("raise_money", "das Museum hat neun Millionen eingesammelt"),
    ("raise_money", "sie sammelten bei Anlegern neun Millionen ein"),
    ("raise_money", "die Kapitalerhöhung im Herbst"),
    ("donate", "sie spendete der Schule einen Flügel"),
    ("invest", "der Fonds investierte in drei Werke"),
    ("resign", "die Dekanin trat am Montag zurück"),
    ("resign", "sein Rücktritt kam spät"),
    ("resign", "er ist zurückgetreten"),
    ("fire", "der Trainer wurde gefeuert"),
    ("lay_off", "der Stellenabbau trifft alle"),
    ("sue", "die Gewerkschaft hat Klage eingereicht"),
    ("sue", "der Verein zog vor Gericht"),
    ("drop_lawsuit", "sie zog die Klage gegen den Verlag zurück"),
    ("found", "der Klub wurde 1904 gegründet"),
    ("founder", "die Mitgründerin sprach"),
    ("acquire", "der Konzern übernahm die Werft"),
    ("merge", "die beiden Banken fusionieren"),
    ("cap_limit", "die Rendite ist gedeckelt"),
    ("salary", "ihr Gehalt stieg"),
    ("decrease", "der Umsatz ging im Mai zurück"),
    ("decrease", "die Zahl nahm um 4,8 Prozent ab"),
    ("increase", "die Zahl der Fälle nahm im Herbst zu"),
    ("hold_event", "die Wahl fand im Juni statt"),
    ("suspend", "der Verband setzte die Liga bis Mai aus"),
    ("stop", "der Bahnhof stellte den Verkauf am Freitag ein"),
    ("arrest", "die Polizei nahm zwei Männer in Bonn fest"),
    ("acquit", "das Gericht sprach ihn in allen Punkten frei"),
    ("deny", "der Minister wies den Vorwurf am Abend zurück"),
    ("agree", "der Rat stimmte dem Plan am Abend zu"),
    ("kill", "drei Menschen kamen ums Leben"),
    ("self_driving", "ein selbstfahrendes Auto"),
    ("artificial_intelligence", "künstliche Intelligenz im Alltag"),
    ("non_profit", "ein gemeinnütziger Verein"),
    ("open_source", "eine quelloffene Fassung"),
    ("central_bank", "die Europäische Zentralbank"),
    ("prime_minister", "die Bundeskanzlerin"),
]

NOT_SAID = [
    ("found", "die Gründe dafür"),
    ("vote", "das stimmt so"),
    ("resign", "er trat zurückhaltend auf"),
    ("resign", "er trat auf, sie ging zurück"),
    ("decrease", "er ging nach Hause, sie kam zurück"),
    ("adopt", "der Konzern übernahm die Werft"),
    ("convict", "der Rat verurteilte den Angriff"),
    ("shoot", "sie schützen den Wald"),
    ("poverty", "der linke Arm"),
    ("rent", "die Rente steigt"),
    ("poison", "ein Gift"),
    ("leader", "das Essen des Kochs"),
    ("donate", "der Fluss spannt sich weit"),
]


@pytest.mark.parametrize(("concept", "text"), SAID)
def test_said(concept: str, text: str) -> None:
    assert concept in concepts_of(text)


@pytest.mark.parametrize(("concept", "text"), NOT_SAID)
def test_not_said(concept: str, text: str) -> None:
    assert concept not in concepts_of(text)
