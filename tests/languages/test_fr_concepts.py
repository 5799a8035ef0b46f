"""What French newsrooms say in many ways is one concept, and look-alikes are not it."""

from __future__ import annotations

import pytest

from tests.languages.test_concepts import concepts_of

SAID = [
    ("donate", ("elle a fait don de sa collection", "une donation anonyme", "deux dons")),
    ("invest", ("le fonds a injecté de l'argent", "un investissement", "fois leur mise")),
    ("raise_money", ("le musée a levé 9 millions", "une levée de fonds", "la campagne a recueilli 4 millions")),
    ("lend", ("la banque a prêté", "un prêt bancaire")),
    ("resign", ("le doyen a démissionné", "la ministre a présenté sa démission")),
    ("fire", ("l'entraîneur a été limogé", "il a été licencié")),
    ("lay_off", ("un plan social", "des suppressions de postes", "l'usine licencie")),
    ("sue", ("le syndicat a porté plainte", "une action en justice", "elle a saisi la justice")),
    ("drop_lawsuit", ("elle a retiré sa plainte", "l'abandon des poursuites")),
    ("salary", ("leur rémunération", "la masse salariale", "un salaire net")),
    ("return_on_investment", ("un retour sur investissement", "le rendement du fonds")),
    ("cap_limit", ("un plafond", "plafonné à cent fois la mise")),
    ("share_stock", ("une part du capital", "le cours de l'action")),
    ("found", ("ils ont fondé un journal", "la création d'un club")),
    ("join", ("l'adhésion de Malte", "elle a rejoint le chœur")),
    ("leave", ("elle a quitté le chœur", "son départ")),
    ("free_of_charge", ("la version gratuite", "sans frais")),
    ("valuation", ("valorisée à 3 milliards", "la capitalisation boursière")),
    ("win", ("elle a battu la championne", "ils ont remporté le match")),
    ("costs_cut", ("la méthode a réduit le coût du verre", "une baisse des coûts")),
    ("hasten", ("accélérer les travaux",)),
    ("non_profit", ("un organisme à but non lucratif", "une association sans but lucratif")),
    ("open_source", ("le code ouvert", "un logiciel libre")),
    ("compute_power", ("la puissance de calcul",)),
    ("self_driving", ("une voiture autonome", "un taxi sans chauffeur")),
    ("veto", ("un droit de veto",)),
    ("increase", ("les prix ont augmenté", "une hausse des prix", "le chômage a progressé")),
    ("decrease", ("les prix ont baissé", "une chute des cours")),
    ("injure", ("neuf personnes ont été blessées",)),
    ("kill", ("neuf personnes ont été tuées",)),
    ("election", ("les élections", "il a été élu")),
    ("protest", ("ils ont manifesté", "une manifestation")),
    ("vaccine", ("les vaccins", "elle a été vaccinée")),
    ("earthquake", ("un séisme", "un tremblement de terre")),
    ("long_term", ("un projet à long terme",)),
    ("climate", ("le réchauffement climatique",)),
]

NOT_SAID = [
    ("leave", ("à partir de 2018", "le parti de gauche", "une partie de la ville")),
    ("raise_money", ("elle a réuni les ministres", "la levée de l'embargo")),
    ("combine", ("les États-Unis",)),
    ("begin", ("il a commenté la décision",)),
    ("donate", ("il a offert un poste", "les données du musée")),
    ("kill", ("trois personnes ont été blessées",)),
    ("convict", ("le suspect",)),
    ("non_profit", ("un organisme à but lucratif",)),
    ("certain", ("ils ont manifesté",)),
    ("equal", ("juste avant midi",)),
    ("give_money", ("elle a mis fin au contrat",)),
    ("fashion", ("le mode d'emploi",)),
    ("drop_lawsuit", ("il a retiré son manteau",)),
    ("funeral", ("la pluie tombe",)),
]


@pytest.mark.parametrize(("identifier", "text"), [(i, text) for i, texts in SAID for text in texts])
def test_said(identifier: str, text: str) -> None:
    assert identifier in concepts_of("fr", text)


@pytest.mark.parametrize(("identifier", "text"), [(i, text) for i, texts in NOT_SAID for text in texts])
def test_not_said(identifier: str, text: str) -> None:
    assert identifier not in concepts_of("fr", text)
