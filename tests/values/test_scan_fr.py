"""Quantities and dates in French text, of France, Belgium, Switzerland and Quebec."""

from __future__ import annotations

import pytest

from factcheck.languages import get_language
from factcheck.values.base import DateValue
from factcheck.values.scan import find_values
from tests.values.reading import quantities, short

READ = [
    # figures
    ("1 234,56 euros", [("1 234,56 euros", "money 1234.56 EUR")]),
    ("45.000 dollars", [("45.000 dollars", "money 45000 USD")]),
    ("2'500 francs suisses", [("2'500 francs suisses", "money 2500 CHF")]),
    # number words
    ("soixante-dix-sept personnes", [("soixante-dix-sept personnes", "count 77 person")]),
    ("soixante et onze voix", [("soixante et onze voix", "count 71 vote")]),
    ("quatre-vingts ans", [("quatre-vingts ans", "duration 80 year")]),
    ("quatre-vingt-dix-sept", [("quatre-vingt-dix-sept", "number 97")]),
    ("quatre vingt un", [("quatre vingt un", "number 81")]),
    ("vingt et un soldats", [("vingt et un soldats", "count 21 soldier")]),
    ("septante-deux francs suisses", [("septante-deux francs suisses", "money 72 CHF")]),
    ("nonante-neuf pour cent", [("nonante-neuf pour cent", "percent 99")]),
    ("huitante kilomètres", [("huitante kilomètres", "count 80 kilometre")]),
    ("deux cent cinquante-trois mille", [("deux cent cinquante-trois mille", "number 253000")]),
    ("mille neuf cent quatre-vingt-quatre", [("mille neuf cent quatre-vingt-quatre", "number 1984")]),
    ("deux-cent-vingt-trois-mille", [("deux-cent-vingt-trois-mille", "number 223000")]),
    ("neuf otages", [("neuf otages", "count 9 hostage")]),
    ("zéro virgule cinq", [("zéro virgule cinq", "number 0.5")]),
    # scales
    ("1,2 billion d'euros", [("1,2 billion d'euros", "money 1200000000000 EUR")]),
    ("un milliard deux cents millions", [("un milliard deux cents millions", "number 1200000000")]),
    ("trois millions et demi d’habitants", [("trois millions et demi d’habitants", "count 3500000 resident")]),
    ("un demi-million de dollars", [("un demi-million de dollars", "money 500000 USD")]),
    ("3 M€", [("3 M€", "money 3000000 EUR")]),
    ("2,5 Md€", [("2,5 Md€", "money 2500000000 EUR")]),
    ("15 Mds d'euros", [("15 Mds d'euros", "money 15000000000 EUR")]),
    ("120 M d’euros", [("120 M d’euros", "money 120000000 EUR")]),
    ("300 k€", [("300 k€", "money 300000 EUR")]),
    ("50 cents", [("50 cents", "money 0.5 USD")]),
    # about so many
    ("une dizaine d’années", [("une dizaine d’années", "duration ~ 10 year")]),
    ("une centaine de salariés", [("une centaine de salariés", "count ~ 100 employee")]),
    ("une bonne vingtaine de pays", [("une bonne vingtaine de pays", "count ~ 20 country")]),
    ("plus d'une centaine de morts", [("plus d'une centaine de morts", "count > 100 death")]),
    ("une dizaine de millions de dollars", [("une dizaine de millions de dollars", "money ~ 10000000 USD")]),
    ("ils sont une trentaine.", [("une trentaine", "number ~ 30")]),
    ("une quarantaine de personnes", [("une quarantaine de personnes", "count ~ 40 person")]),
    ("des dizaines de morts", [("dizaines de morts", "count order 20..100 death")]),
    ("des milliers d'emplois", [("milliers d'emplois", "count order 1000..10000 job")]),
    (
        "plusieurs centaines de milliers de voix",
        [("plusieurs centaines de milliers de voix", "count order 100000..1000000 vote")],
    ),
    ("quelques milliards d’euros", [("quelques milliards d’euros", "money order 1000000000..10000000000 EUR")]),
    # bounds
    ("quelque 300 salariés", [("quelque 300 salariés", "count ~ 300 employee")]),
    ("près de 2 000 personnes", [("près de 2 000 personnes", "count nearly 2000 person")]),
    ("près d’un million d’euros", [("près d’un million d’euros", "money nearly 1000000 EUR")]),
    ("presque 20 ans", [("presque 20 ans", "duration nearly 20 year")]),
    ("moins de 45 millions de dollars", [("moins de 45 millions de dollars", "money < 45000000 USD")]),
    ("au moins 384 morts", [("au moins 384 morts", "count >= 384 death")]),
    ("jusqu’à 30 jours", [("jusqu’à 30 jours", "duration <= 30 day")]),
    ("pas plus de 40 personnes", [("pas plus de 40 personnes", "count <= 40 person")]),
    ("pas moins de 40 personnes", [("pas moins de 40 personnes", "count >= 40 person")]),
    ("ne dépasse pas 5 %", [("dépasse pas 5 %", "percent <= 5")]),
    ("a dépassé la barre des 100 000 cas", [("dépassé la barre des 100 000 cas", "count > 100000 case")]),
    ("plafonné à 100 fois la mise", [("plafonné à 100 fois", "multiple <= 100")]),
    ("supérieurs à 3 %", [("supérieurs à 3 %", "percent > 3")]),
    ("plus des deux tiers", [("plus des deux tiers", "number > 2/3")]),
    ("moins de la moitié", [("moins de la moitié", "number < 0.5")]),
    ("30 ans environ", [("30 ans environ", "duration ~ 30 year")]),
    ("des 27 pays", [("27 pays", "count 27 country")]),
    # ranges and changes
    ("entre 2,5 et 3 milliards d’euros", [("2,5 et 3 milliards d’euros", "money 2500000000..3000000000 EUR")]),
    ("de 20 à 30 euros par mois", [("20 à 30 euros par mois", "money 20..30 EUR/month")]),
    ("passé de 5 % à 10 %", [("5 %", "percent 5"), ("10 %", "percent 10")]),
    ("deux ou trois millions", [("deux ou trois millions", "number 2000000..3000000")]),
    ("7-10 personnes", [("7-10 personnes", "count 7..10 person")]),
    # shares and multiples
    ("les deux tiers des députés", [("deux tiers", "number 2/3")]),
    ("le quart des élèves", [("le quart", "number 0.25")]),
    ("un cinquième de la population", [("un cinquième", "number 0.2")]),
    ("un Français sur deux estime", [("un Français sur deux", "number 0.5")]),
    ("neuf patients sur dix", [("neuf patients sur dix", "number 0.9")]),
    ("trois fois plus cher", [("trois fois", "multiple 3")]),
    ("multiplié par trois", [("trois", "multiple 3")]),
    ("le double du prix", [("double", "multiple 2")]),
    ("deux fois par semaine", [("deux fois par semaine", "count 2 time/week")]),
    # percent
    ("12,5 %", [("12,5 %", "percent 12.5")]),
    ("cinq pour cent", [("cinq pour cent", "percent 5")]),
    ("3,2 points de pourcentage", [("3,2 points de pourcentage", "percent 3.2 percentage_point")]),
    # money and rates
    ("3 euros et 50 centimes", [("3 euros et 50 centimes", "money 3.5 EUR")]),
    ("100 dollars le baril", [("100 dollars le baril", "money 100 USD/barrel")]),
    ("15 euros de l'heure", [("15 euros de l'heure", "money 15 EUR/hour")]),
    ("3 000 euros nets par mois", [("3 000 euros nets par mois", "money 3000 EUR/month")]),
    ("20 millions d’euros l’an dernier", [("20 millions d’euros", "money 20000000 EUR")]),
    ("200 dollars canadiens", [("200 dollars canadiens", "money 200 CAD")]),
    ("dix livres", [("dix livres", "count 10 pound")]),
    ("10 millions de livres", [("10 millions de livres", "money 10000000 GBP")]),
    # time and measures
    ("deux ans et demi", [("deux ans et demi", "duration 2.5 year")]),
    ("une demi-heure", [("une demi-heure", "duration 0.5 hour")]),
    ("trois quarts d’heure", [("trois quarts d’heure", "duration 0.75 hour")]),
    ("2 h 30", [("2 h 30", "duration 2.5 hour")]),
    ("les trois derniers mois", [("trois derniers mois", "duration 3 month")]),
    ("ces dix dernières années", [("dix dernières années", "duration 10 year")]),
    ("les deux premières minutes", [("deux premières minutes", "duration 2 minute")]),
    ("trois autres personnes", [("trois autres personnes", "count 3 person")]),
    ("un demi million de dollars", [("un demi million de dollars", "money 500000 USD")]),
    ("âgée de 37 ans", [("37 ans", "duration 37 year")]),
    ("80 kilomètres à l’heure", [("80 kilomètres à l’heure", "count 80 kilometre_per_hour")]),
    ("moins 5 degrés", [("moins 5 degrés", "count -5 degree")]),
    # ranks and labels
    ("la 3e place", [("3e", "ordinal 3")]),
    ("sa seconde épouse", [("seconde", "ordinal 2")]),
    ("la vingt-deuxième édition", [("vingt-deuxième", "ordinal 22")]),
    ("page 3", [("3", "ordinal 3")]),
]

NOTHING = [
    "une organisation et un plan",
    "un toit neuf, mais",
    "quoi de neuf dans la ville",
    "la quarantaine a été levée",
    "une quarantaine obligatoire",
    "il a la cinquantaine",
    "le second tour de la seconde main",
    "une seconde fois",
    "les quarts de finale et les demi-finales",
    "le GPT-4 et le Falcon 9",
    "l’époque des Trois Royaumes",
    "les Vingt-Sept se réunissent",
    "les uns et les autres",
    "un point de vue",
    "ils pèsent tous les deux",
    "le budget est voté le 21/12",
    "appelez le 01 42 34 56 78",
    "01 42 34 56 78",
    "ouvert 24 heures sur 24 et 7 jours sur 7",
    "la guerre de 14-18",
    "une croissance à deux chiffres",
    "du jour au lendemain",
    "le 20 heures de TF1",
    "une double nationalité",
    "les pays tiers et le tiers-monde",
    "mise en demeure",
    "Musk et un tiers de confiance",
    "2. Musk a porté plainte",
]

DATES = [
    ("le 1er mai 2016", "2016-05-01 ="),
    ("lundi 3 mars 2014", "2014-03-03 ="),
    ("le lundi 3 mars", "XXXX-03-03 ="),
    ("vendredi 15", "XXXX-XX-15 ="),
    ("3 sept. 2018", "2018-09-03 ="),
    ("le 12/03/2015", "2015-03-12 ="),
    ("le 18 08 1978", "1978-08-18 ="),
    ("du 3 au 5 mai 2016", "2016-05-03/2016-05-05 range"),
    ("du 28 juin au 3 juillet 2016", "2016-06-28/2016-07-03 range"),
    ("de 2014 à 2018", "2014/2018 range"),
    ("depuis 1995", "1995 >="),
    ("avant 2020", "2020 <"),
    ("d’ici à 2030", "2030 <="),
    ("à partir du 1er janvier 2019", "2019-01-01 >="),
    ("fin février", "XXXX-02 = late"),
    ("mi-2017", "2017 = mid"),
    ("début mars", "XXXX-03 = early"),
    ("au début des années 1990", "199X = early"),
    ("dans les années 80", "198X ="),
    ("au XIXe siècle", "18XX ="),
    ("au 20ème siècle", "19XX ="),
    ("au premier trimestre 2018", "2018-33 ="),
    ("au second semestre 2018", "2018-41 ="),
    ("à l’été 2018", "2018-22 ="),
    ("dans les années soixante-dix", "197X ="),
    ("le 11-Septembre", "XXXX-09-11 ="),
    ("du 21/12 au 3/1", "XXXX-12-21/XXXX-01-03 range"),
    ("lundi soir, vers 21h15", "XXXX-XX-XXT21:15 ="),
    ("l’année scolaire 2018/2019", "2018/2019 range"),
    ("il est 14h", "XXXX-XX-XXT14:00 ="),
    ("l’an dernier", "XXXX ="),
    ("la semaine prochaine", "XXXX-WXX ="),
    ("aujourd’hui", "XXXX-XX-XX ="),
    ("samedi à 20h30", "XXXX-XX-XXT20:30 ="),
    ("à 20 heures", "XXXX-XX-XXT20:00 ="),
    ("à minuit", "XXXX-XX-XXT00:00 ="),
    ("à 8 heures du soir", "XXXX-XX-XXT20:00 ="),
    ("la Coupe du monde 2018", "2018 ="),
]

NO_DATE = [
    "2018 personnes",
    "plus de 2000 soldats",
    "sur Mars, la planète",
    "la chanteuse Avril",
    "au Ier siècle avant J.-C.",
    "dix sept",
    "il a été vu",
    "le 31 février 2015",
]


@pytest.mark.parametrize(("text", "expected"), READ)
def test_read(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(text[f.start : f.end], short(f.value)) for f in quantities("fr", text)] == expected


@pytest.mark.parametrize("text", NOTHING)
def test_left_alone(text: str) -> None:
    assert [text[f.start : f.end] for f in quantities("fr", text)] == []


def dates(text: str) -> list[str]:
    values = [found.value for found in find_values(text, get_language("fr"))]
    return [" ".join(filter(None, (v.iso, v.bound, v.part))) for v in values if isinstance(v, DateValue)]


@pytest.mark.parametrize(("text", "expected"), DATES)
def test_dates(text: str, expected: str) -> None:
    assert dates(text) == [expected]


def test_days_that_share_a_month_end_with_their_figures() -> None:
    text = "le week-end des 3 et 4 mars"
    assert [text[f.start : f.end] for f in find_values(text, get_language("fr"))] == ["3", "4 mars"]


@pytest.mark.parametrize("text", NO_DATE)
def test_no_date(text: str) -> None:
    assert dates(text) == []
