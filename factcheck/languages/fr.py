"""French: words and writing habits, as data."""

from __future__ import annotations

from factcheck.languages.arithmetic_data import Arithmetic
from factcheck.languages.base import Grammar, Language
from factcheck.languages.calendar_data import Calendar
from factcheck.languages.documents import DocumentWords
from factcheck.languages.table import word_list, word_map, word_table
from factcheck.languages.value_data import ValueData


def words(text: str) -> tuple[str, ...]:
    """The words of a text, each once."""
    return tuple(dict.fromkeys(text.split()))


# --- numerals --------------------------------------------------------------------------------------------------------

_UNITS = (
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
    "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
)  # fmt: skip
_TENS = {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60}
#: Tens of Switzerland and Belgium.
_LOCAL_TENS = {"septante": 70, "octante": 80, "huitante": 80, "nonante": 90}


def _spellings(hyphened: str) -> tuple[str, ...]:
    """A compound numeral with hyphens, with blanks, and as each is mixed ("soixante dix-sept")."""
    head, hyphen, tail = hyphened.rpartition("-")
    if not hyphen:
        return (hyphened,)
    blanks = hyphened.replace("-", " ")
    return tuple(dict.fromkeys((hyphened, blanks, f"{head.replace('-', ' ')} {tail}", f"{head} {tail}")))


def _below_a_hundred() -> dict[str, int]:
    """0 to 99: what counts on from sixty and eighty, and the "et un" of the tens, as whole words."""
    words = {form: number for number, word in enumerate(_UNITS) for form in _spellings(word)}
    words["une"] = 1
    words |= _TENS | _LOCAL_TENS
    for tens, number in (_TENS | _LOCAL_TENS).items():
        for one in ("un", "une"):
            words |= dict.fromkeys((f"{tens} et {one}", f"{tens}-et-{one}"), number + 1)
    words |= dict.fromkeys(("soixante et onze", "soixante-et-onze"), 71)
    for unit, word in enumerate(_UNITS[10:], start=10):
        if unit != 11:
            words |= dict.fromkeys((*_spellings(f"soixante-{word}"), f"soixante {word}"), 60 + unit)
    words |= dict.fromkeys(("quatre-vingts", "quatre vingts", "quatre-vingt", "quatre vingt"), 80)
    for unit, word in enumerate(_UNITS[1:], start=1):
        for form in (word, "une") if unit == 1 else (word,):
            words |= dict.fromkeys((*_spellings(f"quatre-vingt-{form}"), f"quatre-vingt {form}"), 80 + unit)
    return words


def _hundreds() -> dict[str, int]:
    """Whole hundreds to nineteen hundred. "cents" alone is a coin, so a hundred is no scale word."""
    words = {"cent": 100}
    for number, word in enumerate(_UNITS[2:], start=2):
        if number != 10:
            for mark in " -":
                words |= dict.fromkeys((f"{word}{mark}cent", f"{word}{mark}cents"), number * 100)
    return words


_SMALL = _below_a_hundred() | _hundreds()

#: Stems of the ordinals in -ième; the tens compose with them ("vingt-deuxième").
_ORDINAL_STEMS = {
    "deux": 2, "trois": 3, "quatr": 4, "cinqu": 5, "six": 6, "sept": 7, "huit": 8, "neuv": 9, "dix": 10, "onz": 11,
    "douz": 12, "treiz": 13, "quatorz": 14, "quinz": 15, "seiz": 16, "dix-sept": 17, "dix-huit": 18, "dix-neuv": 19,
    "vingt": 20, "vingt-et-un": 21, "vingt et un": 21, "trent": 30, "quarant": 40, "cinquant": 50, "soixant": 60,
    "soixante-dix": 70, "septant": 70, "quatre-vingt": 80, "huitant": 80, "octant": 80, "quatre-vingt-dix": 90,
    "nonant": 90, "cent": 100, "mill": 1000, "million": 10**6, "milliard": 10**9,
    "billion": 10**12, "trillion": 10**18,
    "trente-et-un": 31, "trente et un": 31, "quarante et un": 41, "cinquante et un": 51, "soixante et un": 61,
    "soixante et onz": 71, "soixante-et-onz": 71,
    **{f"soixante-{stem}": 60 + n for stem, n in (("douz", 12), ("treiz", 13), ("quatorz", 14), ("quinz", 15),
                                                  ("seiz", 16), ("dix-sept", 17), ("dix-huit", 18), ("dix-neuv", 19))},
    **{f"quatre-vingt-{stem}": 80 + n for stem, n in (("un", 1), ("deux", 2), ("trois", 3), ("quatr", 4), ("cinqu", 5),
                                                      ("six", 6), ("sept", 7), ("huit", 8), ("neuv", 9), ("onz", 11),
                                                      ("douz", 12), ("treiz", 13), ("quatorz", 14), ("quinz", 15),
                                                      ("seiz", 16), ("dix-sept", 17), ("dix-huit", 18),
                                                      ("dix-neuv", 19))},
}  # fmt: skip
_ORDINALS = {stem + "ième": number for stem, number in _ORDINAL_STEMS.items()}

# --- calendar --------------------------------------------------------------------------------------------------------

_MONTHS = {
    "janvier": 1, "février": 2, "fevrier": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6, "juillet": 7, "août": 8,
    "aout": 8, "septembre": 9, "octobre": 10, "novembre": 11, "décembre": 12, "decembre": 12,
}  # fmt: skip

_WEEKDAYS = {
    "lundi": 0, "mardi": 1, "mercredi": 2, "jeudi": 3, "vendredi": 4, "samedi": 5, "dimanche": 6,
}  # fmt: skip

_DAY_NUMBERS = {"premier": 1} | {
    word: number for word, number in _SMALL.items() if 1 <= number <= 31 and word not in ("une", "vingt et une")
}


def _relative() -> dict[str, tuple[str, int, str]]:
    """Phrases that hang on the document ("l'an dernier") or on the date before ("l'année suivante")."""
    found: dict[str, tuple[str, int, str]] = {
        "aujourd'hui": ("day", 0, "document"), "hier": ("day", -1, "document"),
        "avant-hier": ("day", -2, "document"), "demain": ("day", 1, "document"),
        "après-demain": ("day", 2, "document"), "apres-demain": ("day", 2, "document"),
        "ce matin": ("day", 0, "document"), "cet après-midi": ("day", 0, "document"),
        "ce soir": ("day", 0, "document"), "cette nuit": ("day", 0, "document"),
        "lendemain": ("day", 1, "context"), "veille": ("day", -1, "context"), "surlendemain": ("day", 2, "context"),
        "ce jour-là": ("day", 0, "context"), "le même jour": ("day", 0, "context"),
        "avant-veille": ("day", -2, "context"), "jour suivant": ("day", 1, "context"),
        "jour précédent": ("day", -1, "context"),
        "ce mois-ci": ("month", 0, "document"), "ce mois": ("month", 0, "document"),
        "ce mois-là": ("month", 0, "context"), "cette année-là": ("year", 0, "context"),
        "cette semaine-là": ("week", 0, "context"), "cet an-là": ("year", 0, "context"),
    }  # fmt: skip
    for unit, nouns in (("week", "semaine"), ("month", "mois"), ("year", "an|année")):
        for noun in nouns.split("|"):
            fem = noun in ("semaine", "année")
            for last in ("dernière", "passée") if fem else ("dernier", "passé"):
                found[f"{noun} {last}"] = (unit, -1, "document")
            found[f"{noun} {'prochaine' if fem else 'prochain'}"] = (unit, 1, "document")
            found[f"{noun} {'suivante' if fem else 'suivant'}"] = (unit, 1, "context")
            found[f"{noun} {'précédente' if fem else 'précédent'}"] = (unit, -1, "context")
            found[f"{noun} d'avant"] = (unit, -1, "context")
            found[f"{noun} d'après"] = (unit, 1, "context")
            found[f"{noun} qui suit"] = (unit, 1, "context")
            if fem:
                found[f"cette {noun}"] = (unit, 0, "document")
                found[f"la même {noun}"] = (unit, 0, "context")
                found[f"{noun} en cours"] = (unit, 0, "document")
            else:
                found[f"le même {noun}"] = (unit, 0, "context")
                found[f"du même {noun}"] = (unit, 0, "context")
    return found


def _counted_periods(words: tuple[str, ...], *, last: int, tail: str) -> dict[str, int]:
    """ "premier trimestre", "1er trimestre", "2e trimestre": each with its number."""
    ranks = (("premier", "1er", "1e"), ("deuxième", "second", "2e", "2ème", "2eme", "2d"),
             ("troisième", "3e", "3ème", "3eme"), ("quatrième", "4e", "4ème", "4eme"))  # fmt: skip
    return {f"{rank} {tail}": n for n, names in enumerate(ranks[:last], start=1) for rank in names} | {
        word: int(word.strip("tsq")) for word in words
    }


_ENDINGS_LAST = ("dernier", "dernière", "passé", "passée")

CALENDAR = Calendar(
    months=_MONTHS,
    month_short={
        "janv": 1, "jan": 1, "févr": 2, "fév": 2, "fevr": 2, "fev": 2, "avr": 4, "juil": 7, "sept": 9, "sep": 9,
        "oct": 10, "nov": 11, "déc": 12, "dec": 12,
    },
    weekdays=_WEEKDAYS,
    uncapitalised=frozenset({"mars", "avril", "mai", "juin"}),
    weekday_short={"lun": 0, "mer": 2, "jeu": 3, "ven": 4, "sam": 5, "dim": 6},
    numeric_order=("dmy",),
    day_suffix=("er", "e", "è", "ème", "eme", "ier"),
    numerals=_DAY_NUMBERS,
    decade_words={
        "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "soixante-dix": 70, "septante": 70,
        "quatre-vingt": 80, "quatre-vingts": 80, "huitante": 80, "quatre-vingt-dix": 90, "nonante": 90,
    },
    quarters=_counted_periods(("t1", "t2", "t3", "t4", "q1", "q2", "q3", "q4"), last=4, tail="trimestre")
    | {"dernier trimestre": 4, "1t": 1, "2t": 2, "3t": 3, "4t": 4},
    halves=_counted_periods(("s1", "s2"), last=2, tail="semestre")
    | {"première moitié": 1, "seconde moitié": 2, "deuxième moitié": 2},
    seasons={"printemps": 21, "été": 22, "automne": 23, "hiver": 24},
    templates=(
        "{D} {month}[,] {Y}", "{D} {month} de l'année {Y}", "{D} {month}", "{month} {D}, {Y}", "{D} du mois de {month}",
        "{D} du mois de {month} {Y}", "{D} jour de {month}[,][ de] {Y}", "{D} jour de {month}", "{month} {D} de {Y}", "{D} de {month} {Y}",
        "{D}/{month}/{Y}", "{D}-{month}", "{D}-{month}-{Y}", "{Y}/{D}/{month}", "{D}.{month}.{Y}",
        "{month} {Y}", "{month} de l'année {Y}", "{month}, {Y}", "{month}/{Y}", "{month}-{Y}", "{month} de {Y}",
        "{month}",
        "{D}(-|–| au | et | ou |-au-| à | - | – ){D2} {month} {Y}", "{D}(-|–| au | et | ou | à | - | – ){D2} {month}",
        "{D} et le {D2} {month} {Y}", "{D} et le {D2} {month}",
        "{month}(-|–| à | - | – | et ){month2} {Y}",
        "{Y}[ ](-|–|—|à )[ ]{Y2}", "{Y}(-|–|/){y2}", "{Y}/{Y2}",
        *(f"<{lead} >{{D}}/{{M}}" for lead in ("du", "au", *_WEEKDAYS)),
        "{month} de (l'|){ry}", "{D} {month} de (l'|){ry}", "{D} {month} {which}", "{month} {which}", "{wd} {which}",
        "{D} du {rm}", "{D} de {rm}", "{wd} de (la |){rw}",
        *(f"<{day} >{{D}}" for day in _WEEKDAYS), "{D} {M} {Y}", "{Y}-{month}-{D}", "{D} jour de {month}[,][ de] {Y}",
        "{D} jour de {month}",
        "{quarter} [de ]{Y}", "{quarter} de (l'|){ry}", "{quarter} de (l'année|l'exercice) {Y}", "{quarter}",
        "{quarter}/{Y}",
        "{half} [de ]{Y}", "{half} de (l'|){ry}", "{half} de (l'année|l'exercice) {Y}",
        "{season} [de ]{Y}", "{season} {which}", "{season} de l'année {Y}",
        "année fiscale {FY}", "exercice [fiscal ]{FY}", "exercice[ budgétaire] {FY}",
        "années {dec}", "années {de2}", "décennie {dec}", "semaine {W} (de|de l'année) {Y}", "semaine {W} {Y}", "{c} siècle", "{c} siècles", "{c} s.", "siècle {c}",
        "année {Y}", "an {Y}", "an de grâce {Y}",
    ),
    relative=_relative(),  # type: ignore[arg-type]
    which=dict.fromkeys(_ENDINGS_LAST, -1) | dict.fromkeys(("prochain", "prochaine"), 1),
    parts_before={
        "première moitié de": "first half", "première moitié du": "first half", "première moitié des": "first half",
        "première moitié de l'": "first half", "première quinzaine de": "first half",
        "première quinzaine du": "first half", "première quinzaine des": "first half",
        "première quinzaine de l'": "first half", "seconde moitié de": "second half",
        "seconde moitié du": "second half", "seconde moitié des": "second half",
        "seconde moitié de l'": "second half", "deuxième moitié de": "second half",
        "deuxième moitié du": "second half", "deuxième moitié des": "second half",
        "deuxième moitié de l'": "second half", "seconde quinzaine de": "second half",
        "seconde quinzaine du": "second half", "seconde quinzaine des": "second half",
        "seconde quinzaine de l'": "second half", "deuxième quinzaine de": "second half",
        "deuxième quinzaine du": "second half", "deuxième quinzaine des": "second half",
        "deuxième quinzaine de l'": "second half",
        "début": "early", "au début de": "early", "au début du": "early", "début de": "early", "début du": "early",
        "dès le début de": "early", "le début de": "early", "aux premiers jours de": "early",
        "au début de l'": "early", "début de l'": "early", "début des": "early", "au début des": "early",
        "début d'": "early", "au début d'": "early", "tout début": "early", "le début des": "early",
        "le début du": "early",
        "mi": "mid", "à la mi": "mid", "la mi": "mid", "milieu de": "mid", "au milieu de": "mid",
        "au milieu des": "mid", "milieu des": "mid", "au milieu du": "mid", "milieu du": "mid", "mi-": "mid",
        "milieu de l'": "mid", "au milieu de l'": "mid",
        "fin": "late", "à la fin de": "late", "à la fin du": "late", "à la fin des": "late", "la fin de": "late",
        "la fin du": "late", "la fin des": "late", "fin de": "late", "fin du": "late", "fin des": "late",
        "à la fin de l'": "late", "fin de l'": "late", "la fin de l'": "late", "fin d'": "late",
        "courant": "", "enfin": "", "afin": "",
    },
    bounds_before={
        "la semaine du": "~", "semaine du": "~", "semaine commençant le": "~", "semaine s'achevant le": "~",
        "avant": "<", "avant le": "<", "avant la": "<", "avant l'": "<", "avant la fin": "", "antérieur à": "<",
        "antérieure à": "<", "avant le mois de": "<", "avant l'année": "<", "préalable au": "<",
        "jusqu'à": "<=", "jusqu'au": "<=", "jusqu'en": "<=", "jusqu'à l'": "<=", "jusqu'à la": "<=",
        "au plus tard le": "<=", "au plus tard en": "<=", "au plus tard": "<=", "d'ici": "<=", "d'ici à": "<=",
        "d'ici au": "<=", "d'ici le": "<=", "d'ici la": "<=", "d'ici l'": "<=",
        "jusque": "<=", "jusqu'": "<=",
        "après": ">", "après le": ">", "après la": ">", "après l'": ">", "postérieur à": ">", "postérieure à": ">",
        "depuis": ">=", "depuis le": ">=", "depuis la": ">=", "depuis l'": ">=", "dès": ">=", "dès le": ">=",
        "dès l'": ">=", "à partir de": ">=", "à partir du": ">=", "à compter de": ">=", "à compter du": ">=",
        "à partir de l'": ">=", "à partir d'": ">=", "à compter d'": ">=", "dès la": ">=", "depuis les": ">=",
        "à partir des": ">=", "dès les": ">=", "avant les": "<", "après les": ">", "jusqu'aux": "<=",
        "vers": "~", "vers le": "~", "vers l'": "~", "autour de": "~", "autour du": "~", "aux alentours de": "~",
        "aux alentours du": "~", "aux environs de": "~", "aux environs du": "~", "environ en": "~", "circa": "~",
        "autour des": "~", "vers les": "~", "vers la": "~",
    },
    bounds_after={
        "ou plus tard": ">=", "ou après": ">=", "ou avant": "<=", "au plus tard": "<=", "au plus tôt": ">=",
        "inclus": "",
    },
    leads=(
        "en", "depuis", "jusqu'en", "jusqu'à", "durant", "pendant", "année", "années", "l'an", "dès", "avant", "après",
        "d'ici", "d'ici à", "début", "fin", "mi-", "vers", "courant", "printemps", "été", "automne", "hiver", "rentrée",
        "à partir de", "à compter de", "entre", "d'avant", "d'après", "à l'été", "à l'automne", "millésime", "©",
        "élection de", "élections de", "élection présidentielle de", "coupe du monde", "dans les années", "né en",
        "née en", "qu'en", "saison", "session", "promotion", "édition", "budget", "exercice", "crise de",
        "guerre de", "révolution de", "traité de", "loi de", "constitution de", "accord de", "accords de", "mai",
        "au cours de", "à l'horizon", "horizon",
    ),
    weak_leads=(
        "de", "du", "des", "le", "la", "les", "l'", "à", "et", "ou", "pour", "par rapport à", "que", "celle de",
        "celui de", "ceux de", "qu'",
    ),
    lead_breakers=(
        "plus", "moins", "près", "environ", "quelque", "total", "nombre", "maximum", "minimum", "moyenne", "autour",
        "somme", "valeur", "prix", "passé", "passée", "chiffre", "montant", "est", "étaient", "étaient", "sont",
        "passer", "au-dessus", "au-dessous", "hauteur", "à hauteur", "seuil", "un",
    ),
    counted=frozenset({
        "personnes", "hommes", "femmes", "enfants", "salariés", "employés", "travailleurs", "emplois", "postes", "cas",
        "morts", "décès", "blessés", "patients", "voix", "électeurs", "sièges", "membres", "élèves", "étudiants",
        "soldats", "militaires", "réfugiés", "migrants", "familles", "maisons", "logements", "entreprises", "sociétés",
        "magasins", "villes", "pays", "écoles", "unités", "véhicules", "voitures", "avions", "navires", "bateaux",
        "pièces", "exemplaires", "copies", "pages", "articles", "mots", "points", "actions", "dollars", "euros",
        "livres", "francs", "yens", "centimes", "pour cent", "mille", "millions", "million", "milliards", "milliard",
        "km", "kilomètres", "mètres", "kg", "tonnes", "hectares", "fois", "ans", "mois", "semaines", "jours", "heures",
        "minutes", "secondes", "av. j.-c.", "avant j.-c.", "av. j.-c", "avant jésus-christ", "degrés", "calories",
        "visiteurs", "utilisateurs", "clients", "participants", "habitants", "civils", "autres", "nouveaux",
        "nouvelles", "passagers", "tests", "échantillons", "espèces", "m", "m²", "mg", "ml", "mw", "kw", "gw", "tours",
        "lits", "victimes", "détenus", "agents", "policiers", "signatures", "abonnés", "places", "chevaux", "bars",
        "kilos", "litres", "dossiers", "demandes", "manifestants", "spectateurs", "supporters",
    }),
    recurring=("chaque", "tous les", "le plus souvent le", "les"),
    not_before=("du jour au",),
    not_after=(
        "avant j.-c.", "av. j.-c.", "avant jésus-christ", "avant notre ère", "av. j.-c", "avant j.-c", "av. jc",
        "avant jc",
    ),
    range_signs=("-", "–", "—", "~", "à", "au", "jusqu'à", "jusqu'au", "jusqu'en", "à l'", "jusqu'à l'"),
    range_words=("et", "à", "au", "et le", "et l'", "à la", "et la", "et la fin de", "à la fin de", "et fin", "à fin"),
    range_opens=(
        "de", "du", "entre", "entre le", "depuis", "depuis le", "d'", "de l'", "entre l'", "de la", "entre la",
        "de l'an", "entre les années", "des", "entre les", "de fin", "entre fin",
    ),
    glue=("soir", "matin", "après-midi", "soir à", "soir vers", "soir, vers", "soir, à", "soir dès", "matin à", "matin vers", "matin, à", "midi à", "heure locale", "heure locale,", "heure locale le", "heure locale ce", "à", "vers", "le", "du", "de", "dès", "au", "ce", "à partir de", "avant", "après", "jusqu'à", "en"),
    hours={
        "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10,
        "onze": 11, "douze": 12,
    },
    minute_words={"et demie": 30, "et quart": 15, "moins le quart": -15},
    clock=(
        "{hw} heure[s][ {ms}] (du |de l'|de la ){part}", "{h} heure[s] {ms} (du |de l'|de la ){part}",
        "<à >{hw} heure[s][ {ms}]", "<à >{h} heure[s] {ms}",
        "{h}[ ]h[ ]{mi}[ min]", "{h}[ ]h", "{h}:{mi}[:{s}][ h]", "{h} heures[ et] {mi}[ minutes]", "{h} heures {hh}",
        "{h}[ ]h {hh}", "{h} heures", "{h} heure[s] (du |de l'|de la ){part}", "{h}[ ]h (du |de l'|de la ){part}",
        "{h}[ ]h[ ]{mi} (du |de l'|de la ){part}", "{h} heures {mi} (du |de l'|de la ){part}", "{h}:{mi} {part}",
    ),
    half_hour=("et demie", "et demi"),
    day_parts={
        "matin": "am", "après-midi": "pm", "soir": "pm", "nuit": "night", "am": "am", "pm": "pm", "a.m.": "am",
        "p.m.": "pm", "a.m": "am", "p.m": "pm",
    },
    moments={
        "à midi": (12, 0), "vers midi": (12, 0), "avant midi": (12, 0), "après midi": (12, 0), "de midi": (12, 0),
        "à minuit": (0, 0), "vers minuit": (0, 0), "avant minuit": (0, 0), "après minuit": (0, 0),
        "jusqu'à minuit": (0, 0), "jusqu'à midi": (12, 0),
    },
    holidays={
        "noël": (12, 25), "jour de noël": (12, 25), "veille de noël": (12, 24), "réveillon de noël": (12, 24),
        "nouvel an": (1, 1), "jour de l'an": (1, 1), "jour de l’an": (1, 1), "saint-sylvestre": (12, 31),
        "toussaint": (11, 1), "saint-valentin": (2, 14), "saint patrick": (3, 17), "saint-patrick": (3, 17),
        "assomption": (8, 15),
    },
    feasts={
        "vendredi noir": None, "black friday": None, "mercredi noir": None,
        "pâques": 0, "dimanche de pâques": 0, "lundi de pâques": 1, "vendredi saint": -2, "jeudi saint": -3,
        "dimanche des rameaux": -7, "mercredi des cendres": -46, "mardi gras": -47, "ascension": 39,
        "jeudi de l'ascension": 39, "pentecôte": 49, "dimanche de pentecôte": 49, "lundi de pentecôte": 50,
        "fête-dieu": 60,
    },
    year_joins=(
        "de", "de l'an", "de l'année",
    ),
    day_joins=(
        "et", "et le", "et du", "ou", "ou le", ",", ", le", "ainsi que le",
    ),
    small_relative=True,
    between_opens=(
        "entre", "entre le", "entre l'", "entre la", "entre les années", "entre les", "entre fin",
    ),
    ago_before={
        "il y a": (-1, "document"), "il ya": (-1, "document"), "voici": (-1, "document"),
        "voilà": (-1, "document"), "dans": (1, "document"), "d'ici": (1, "document"),
    },
    ago_after={
        "plus tard": (1, "context"), "plus tôt": (-1, "context"), "auparavant": (-1, "context"),
    },
    shift_words={
        "avant": -1, "avant le": -1, "avant la": -1, "avant l'": -1, "après": 1, "après le": 1, "après la": 1,
        "après l'": 1, "à partir de": 1, "à partir du": 1, "à compter de": 1, "à compter du": 1,
    },
    stretch_words=(
        "les", "des", "pendant", "durant", "depuis", "ces", "ses", "leurs", "en", "dernières", "derniers",
        "prochaines", "prochains", "premières", "premiers", "dans les",
    ),
    doubtful=frozenset({"noël", "nouvel an", "toussaint"}),
    clock_not_after=(" de ", " d'", " d’"),
    clock_leads=(
        "à", "il est", "il était", "vers", "dès", "avant", "après", "jusqu'à", "aux environs de", "aux alentours de", "à partir de",
        "depuis", "entre", "peu avant", "peu après",
    ),
    zones={
        "heure de l'est": "ET", "heure du pacifique": "PT", "heure du centre": "CT", "heure de pékin": "+08:00",
        "heure de moscou": "+03:00", "heure de tokyo": "+09:00", "heure de paris": "Europe/Paris", "heure de bruxelles": "Europe/Brussels",
    },
)  # fmt: skip

# --- values: numbers, bounds, currencies, units ---------------------------------------------------------------------

# fmt: off
_COUNTED_FR = """
protester manifestant manifestants manifestante manifestantes|rebel insurgés|hostage otage otages
firefighter pompier pompiers sapeurs-pompiers|fighter combattant combattants|farmer agriculteur agriculteurs|athlete athlète athlètes
person personne personnes individu individus gens|human humain humains êtres_humains|soul âme âmes|adult adulte adultes|man homme hommes|woman femme femmes
child enfant enfants gamins|boy garçon garçons|girl fille fillette filles fillettes|baby bébé bébés nourrissons nourrisson
employee employé employés employée employées salarié salariés salariée salariées collaborateurs|worker travailleur travailleurs ouvrier ouvriers ouvrières|job emploi emplois poste postes
user utilisateur utilisateurs usager usagers internautes|customer client clients consommateur consommateurs|subscriber abonné abonnés
resident habitant habitants résident résidents riverains âmes_résidentes|citizen citoyen citoyens citoyennes|voter électeur électeurs votants
student étudiant étudiants étudiante étudiantes élève élèves lycéens collégiens écoliers|teacher enseignant enseignants professeur professeurs enseignantes|patient patient patients patiente patientes malade malades
doctor médecin médecins docteurs|nurse infirmier infirmiers infirmière infirmières|scientist scientifique scientifiques chercheur chercheurs chercheuses
engineer ingénieur ingénieurs|developer développeur développeurs|journalist journaliste journalistes reporters
lawyer avocat avocats|judge juge juges magistrats|soldier soldat soldats militaire militaires|officer officier officiers agent agents|police_officer policier policiers gendarme gendarmes
prisoner prisonnier prisonniers détenu détenus|refugee réfugié réfugiés|migrant migrant migrants immigrés
tourist touriste touristes|visitor visiteur visiteurs|passenger passager passagers voyageur voyageurs|player joueur joueurs joueuses|fan supporter supporters supporteurs fans
member membre membres adhérent adhérents adhérente adhérentes|volunteer bénévole bénévoles volontaire volontaires|participant participant participants|family famille familles
household foyer foyers ménage ménages|couple couple couples|team équipe équipes|group groupe groupes
investor investisseur investisseurs|shareholder actionnaire actionnaires|donor donateur donateurs|founder fondateur fondateurs|partner associé associés partenaire partenaires
director administrateur administrateurs directeur directeurs|expert expert experts spécialistes|victim victime victimes|death mort morts décès tués tuées mortes|case cas
infection infection infections contaminations|injury blessé blessés blessée blessées blessure blessures|casualty pertes|birth naissance naissances
company entreprise entreprises société sociétés compagnie compagnies firmes firme|startup start-up startups jeune_pousse jeunes_pousses|bank banque banques|store magasin magasins boutique boutiques|restaurant restaurant restaurants
hotel hôtel hôtels|factory usine usines|school école écoles collèges lycées établissements_scolaires|university université universités|hospital hôpital hôpitaux
country pays nations nation|state état états|city ville villes|town bourg bourgs communes commune|village village villages|county comté comtés départements département|island île îles
government gouvernement gouvernements|organization organisation organisations associations association|party parti partis|club club clubs|agency agence agences
article article articles|page page pages|book livres_imprimés ouvrage ouvrages bouquins|chapter chapitre chapitres|word mot mots
letter lettre lettres|email e-mail e-mails courriel courriels mails mail|message message messages|tweet tweet tweets|post publication publications billets_de_blog
photo photo photos photographies|picture image images|video vidéo vidéos|film film films long-métrage longs-métrages|song chanson chansons titres|album album albums
report rapport rapports|document document documents|line ligne lignes|sentence phrase phrases|question question questions|answer réponse réponses|language langue langues
vote voix vote votes suffrages|seat siège sièges|point point points|goal but buts|game jeu jeux|match match matchs matches rencontre rencontres|win victoire victoires succès
loss défaite défaites|medal médaille médailles|round tour tours manche manches|share action actions|bond obligation obligations|contract contrat contrats|deal accord accords
order commande commandes|project projet projets|product produit produits|car voiture voitures automobile automobiles|vehicle véhicule véhicules|truck camion camions poids_lourds
bus bus autobus autocar autocars|train train trains|plane avion avions appareils|ship navire navires paquebots|boat bateau bateaux embarcation embarcations
flight vol vols|rocket fusée fusées roquette roquettes|satellite satellite satellites|missile missile missiles|bomb bombe bombes|tank char chars|gun arme armes armes_à_feu|shot tir tirs coups_de_feu balles
house maison maisons|building bâtiment bâtiments immeuble immeubles édifices|apartment appartement appartements logement logements|room pièce_habitable chambre chambres salles|bed lit lits|floor étage étages
computer ordinateur ordinateurs|phone téléphone téléphones smartphones|device dispositif dispositifs|robot robot robots|server serveur serveurs
chip puce puces|processor processeur processeurs|parameter paramètre paramètres|token jetons jeton|model modèle modèles|layer couche couches|sample échantillon échantillons
test test tests dépistages|dose dose doses|vaccine vaccin vaccins|virus virus|species espèce espèces|animal animal animaux bêtes|dog chien chiens|cat chat chats|bird oiseau oiseaux
fish poisson poissons|cow vache vaches|sheep mouton moutons brebis|horse cheval chevaux|tree arbre arbres|cell cellule cellules|gene gène gènes|star étoile étoiles|planet planète planètes
earthquake séisme séismes tremblements_de_terre|fire incendie incendies|storm tempête tempêtes orages|attack attaque attaques attentat attentats|crime crime crimes délits|arrest arrestation arrestations interpellations interpellation
charge chef_d'accusation chefs_d'accusation|law loi lois|rule règle règles|bill projet_de_loi projets_de_loi|amendment amendement amendements|treaty traité traités|meeting réunion réunions|session séance séances
event événement événements évènements|trial essai essais procès|study étude études|survey sondage sondages enquêtes|step pas marches|stage étape étapes
part partie parties|type type types sortes|item objet objets|piece pièce pièces morceaux|unit unité unités|copy exemplaire exemplaires copies copie|bottle bouteille bouteilles|box boîte boîtes caisses
bag sac sacs|ticket billet billets tickets|call appel appels|visit visite visites|trip voyage voyages trajets|occasion reprises occasions
episode épisode épisodes|season saison saisons|level niveau niveaux|section section sections|category catégorie catégories|reason raison raisons
"""


def _counted(lines: str) -> dict[str, str]:
    """Unit to its forms: the first word of a group is the unit, blanks part forms, bars part groups."""
    groups = (group.split() for group in lines.replace("\n", "|").split("|") if group.strip())
    return {group[0]: "|".join(word.replace("_", " ") for word in group[1:]) for group in groups}


def _exceeding() -> dict[str, str]:
    """"dépasse les", "a franchi la barre des", "ne dépasse pas": the verbs of a limit that is passed or kept."""
    found: dict[str, str] = {}
    marks = ("", " les", " la barre de", " la barre des", " le cap de", " le cap des", " le seuil de", " le seuil des")
    verbs = words("dépasser dépasse dépassent dépassait dépassaient dépassé dépassée dépassera dépasseront dépasserait dépasseraient dépassant "
             "dépassa dépassèrent excéder excède excèdent excédait excédé excédera excédant surpasse surpassé surpasser")
    for verb in verbs:
        for mark in marks:
            found[verb + mark] = ">"
            found[f"{verb} pas{mark}"] = found[f"pas {verb}{mark}"] = "<="
            found[f"{verb} jamais{mark}"] = found[f"jamais {verb}{mark}"] = found[f"sans {verb}{mark}"] = "<="
    for verb in words("franchi franchit franchir franchira franchissant franchie franchissent"):
        for mark in marks[2:]:
            found[verb + mark] = ">="
    return found


def _with_of(*, less: str, bound: str) -> dict[str, str]:
    """"plus de", "plus d'", "plus des", "plus du"."""
    return {f"{less} {link}": bound for link in ("de", "d'", "des", "du")}


def _inflected(adjective: str, bound: str) -> dict[str, str]:
    """"supérieur à", "supérieures aux"."""
    return {f"{adjective}{end} {link}": bound for end in ("", "e", "s", "es") for link in ("à", "aux", "au")}


VALUES = ValueData(
    calendar=CALENDAR,
    decimal=",",
    group=".",
    small=_SMALL,
    scales={
        "mille": 1000, "mil": 1000, "million": 10**6, "millions": 10**6, "milliard": 10**9, "milliards": 10**9,
        "billion": 10**12, "billions": 10**12, "billiard": 10**15, "billiards": 10**15, "trillion": 10**18, "trillions": 10**18,
        "md": 10**9, "mds": 10**9, "mrd": 10**9, "mrds": 10**9, "mio": 10**6, "bn": 10**12, "milliers": 1000, "dizaines": 10, "douzaines": 12, "centaines": 100,
        "demi-million": 500_000, "demi-milliard": 500_000_000, "demi million": 500_000, "demi milliard": 500_000_000,
        "k": 1000, "m": 10**6, "lakh": 10**5, "lakhs": 10**5, "crore": 10**7, "crores": 10**7,
    },
    letter_scales=frozenset({"k", "m"}),
    closing_scales=frozenset({"k"}),
    lone_scales=frozenset({"mille", "mil"}),
    approximate={
        "huitaine": 8, "dizaine": 10, "douzaine": 12, "demi-douzaine": 6, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40,
        "cinquantaine": 50, "soixantaine": 60, "centaine": 100, "millier": 1000, "demi-millier": 500,
        **{f"{kind} {word}": number for kind in ("bonne", "petite", "grosse") for word, number in (
            ("dizaine", 10), ("douzaine", 12), ("quinzaine", 15), ("vingtaine", 20), ("trentaine", 30), ("quarantaine", 40), ("cinquantaine", 50),
            ("soixantaine", 60), ("centaine", 100))},
    },
    plural_scales={
        "dizaines": 10, "douzaines": 10, "centaines": 100, "milliers": 1000, "millions": 10**6, "milliards": 10**9, "billions": 10**12,
    },
    plural_links=("de", "d'", "des"),
    vague=("quelques", "plusieurs"),
    joiners=("et",),
    joined_over=100,
    articles=("un", "une"),
    ones=frozenset({"un", "une", "demi", "demie"}),
    not_alone=frozenset({"neuf", "quarantaine"}),
    points=("virgule", "point"),
    negatives=("moins", "négatif", "négative"),
    below_zero=("au-dessous de zéro", "en dessous de zéro", "sous zéro", "sous le zéro"),
    halves=("moitié", "demi", "demie"),
    and_half=("et demi", "et demie"),
    denominators={
        "demi": 2, "demis": 2, "tiers": 3, "quart": 4, "quarts": 4,
        **{word + end: number for word, number in _ORDINALS.items() if number >= 5 for end in ("", "s")},
    },
    definite_shares=frozenset({"tiers", "quart"}),
    out_of=("sur",),
    counted_shares=True,
    argument_frames=(("en", "lieu"),),
    ordinals={**_ORDINALS, "second": 2, "seconde": 2},
    ordinal_suffixes=("er", "re", "ère", "ere", "e", "è", "ème", "eme", "ième", "ieme", "es", "èmes", "emes", "nd", "nde"),
    ordinal_needs_article=frozenset({"second", "seconde"}),
    determiners=frozenset(
        word_list(
            """
            le, la, les, l', un, une, du, de la, des, au, aux, son, sa, ses, leur, leurs, ce, cet, cette, ces, mon, ma, notre, votre, chaque, en
            """
        )
    ),
    range_words={"à": "range", "jusqu'à": "range", "et": "opened", "ou": "next", "a": "range"},
    range_openers={"entre": "range", "de": "range", "d'": "range", "passé de": "change", "passée de": "change", "passés de": "change", "passe de": "change",
        "passer de": "change", "passant de": "change", "passent de": "change", "passées de": "change", "passait de": "change", "passera de": "change",
        "passeront de": "change", "passerait de": "change", "passaient de": "change", "porté de": "change", "portée de": "change", "portés de": "change",
        "porter de": "change", "chuté de": "change", "tombé de": "change", "tombée de": "change", "ramené de": "change", "ramenée de": "change",
        "ramener de": "change", "réduit de": "change", "grimpé de": "change", "relevé de": "change", "relevée de": "change", "relever de": "change",
        "abaissé de": "change", "abaisser de": "change", "abaissée de": "change", "réduite de": "change", "réduire de": "change"},
    bounds_before={
        **_with_of(less="moins", bound="<"), **_with_of(less="plus", bound=">"), **_with_of(less="près", bound="nearly"),
        **_with_of(less="pas plus", bound="<="), **_with_of(less="pas moins", bound=">="), **_with_of(less="un peu moins", bound="nearly"),
        **_with_of(less="un peu plus", bound=">"), **_with_of(less="bien plus", bound=">"), **_with_of(less="bien moins", bound="<"),
        **_with_of(less="autour", bound="~"), **_with_of(less="aux alentours", bound="~"), **_with_of(less="aux environs", bound="~"),
        **_with_of(less="de l'ordre", bound="~"), **_with_of(less="dans l'ordre", bound="~"), **_with_of(less="au-dessus", bound=">"),
        **_with_of(less="au-dessous", bound="<"), **_with_of(less="en dessous", bound="<"), **_with_of(less="en-dessous", bound="<"),
        **_with_of(less="au-delà", bound=">"), **_with_of(less="au delà", bound=">"), **_with_of(less="proche", bound="~"), **_with_of(less="proches", bound="~"),
        **_with_of(less="à hauteur", bound=""), **_with_of(less="maximum", bound="<="), **_with_of(less="minimum", bound=">="),
        **_with_of(less="salaire minimum", bound=""), **_with_of(less="plafond", bound="<="), **_with_of(less="limite", bound="<="), **_with_of(less="jamais plus", bound="<="), **_with_of(less="jamais moins", bound=">="),
        **_with_of(less="juste moins", bound="nearly"), **_with_of(less="légèrement moins", bound="nearly"), **_with_of(less="légèrement plus", bound=">"),
        **_with_of(less="à moins", bound="<"), **_with_of(less="à plus", bound=">"), **_with_of(less="aussi peu", bound=">="),
        **_inflected("inférieur", "<"), **_inflected("supérieur", ">"), **_inflected("pas inférieur", ">="), **_inflected("pas supérieur", "<="),
        **_inflected("non inférieur", ">="), **_inflected("non supérieur", "<="), **_inflected("inférieur ou égal", "<="), **_inflected("supérieur ou égal", ">="),
        **_inflected("égal ou inférieur", "<="), **_inflected("égal ou supérieur", ">="), **_inflected("limité", "<="), **_inflected("plafonné", "<="),
        **_inflected("égal ou inférieure", "<="), **_inflected("égal ou supérieure", ">="), **_inflected("estimé", "~"), **_inflected("évalué", "~"),
        "limiter à": "<=", "limite à": "<=", "plafonne à": "<=", "plafonner à": "<=", "sous la barre des": "<", "sous la barre de": "<", "sous le seuil de": "<",
        "sous le seuil des": "<", "sous les": "<", "jusqu'à": "<=", "jusqu'aux": "<=", "jusqu'à concurrence de": "<=", "au plus": "<=", "tout au plus": "<=",
        "au maximum": "<=", "maximum": "<=", "au grand maximum": "<=", "dans la limite de": "<=", "pas au-delà de": "<=", "plafond à": "<=", "max": "<=",
        "au moins": ">=", "du moins": "", "le moins": "", "au minimum": ">=", "minimum": ">=", "à partir de": ">=", "à compter de": ">=", "au bas mot": ">=",
        "pour le moins": ">=", "a minima": ">=",
        "environ": "~", "quelque": "~", "à peu près": "~", "approximativement": "~", "plus ou moins": "~", "grosso modo": "~", "dans les environs de": "~",
        "avoisinant": "~", "avoisinant les": "~", "avoisine": "~", "avoisine les": "~", "avoisinent": "~", "avoisinent les": "~", "avoisiner": "~", "avoisiner les": "~",
        "avoisinait": "~", "avoisinait les": "~", "approchant": "nearly", "approche": "nearly", "approche les": "nearly", "approchant les": "nearly",
        "à quelque": "~", "vers": "~", "grossièrement": "~", "en gros": "~", "circa": "~", "dans les quelque": "~", "les quelque": "~", "ces quelque": "~",
        "presque": "nearly", "quasi": "nearly", "quasiment": "nearly", "pratiquement": "nearly", "à peine moins de": "nearly", "frôle": "nearly", "frôle les": "nearly",
        "frôlant": "nearly", "frôlant les": "nearly", "frôlé": "nearly", "frôlé les": "nearly", "à deux doigts de": "nearly", "à peine plus de": ">",
        "âgé de plus de": ">", "âgés de moins de": "<",
        **_exceeding(),
    },
    bounds_after={
        "ou plus": ">=", "et plus": ">=", "ou davantage": ">=", "et davantage": ">=", "ou moins": "<=", "et moins": "<=", "au moins": ">=", "au plus": "<=", "tout au plus": "<=",
        "minimum": ">=", "maximum": "<=", "au minimum": ">=", "au maximum": "<=", "max": "<=", "max.": "<=", "min.": ">=", "maxi": "<=", "mini": ">=", "environ": "~", "à peu près": "~",
        "plus ou moins": "~", "approximativement": "~", "au bas mot": ">=", "a minima": ">=", "ou au-delà": ">=", "et au-delà": ">=", "ou au-dessus": ">=",
        "et quelques": ">", "et des poussières": ">",
    },
    fillers=frozenset({"les", "le", "la", "l'", "seulement", "ses", "leurs", "ces", "total de", "autres", "une bonne", "une petite", "une grosse"}),
    units={
        "percent": "%|pour cent|pour-cent|pourcent|pourcents|p. cent|p. 100|p.c.|pc",
        "percentage_point": "point de pourcentage|points de pourcentage|point de %|points de %|points de pour cent|pp|pdp|points pourcentage",
        "basis_point": "point de base|points de base|pdb|pb", "permille": "‰|pour mille",
        "times": "fois",
        "millisecond": "milliseconde|millisecondes|ms", "second": "seconde|secondes|sec|s", "minute": "minute|minutes|min|mn", "hour": "heure|heures|h|hrs",
        "day": "jour|jours|journée|journées|j", "night": "nuit|nuits|nuitées|nuitée", "week": "semaine|semaines|sem", "month": "mois", "quarter": "trimestre|trimestres",
        "semester": "semestre|semestres", "year": "an|ans|année|années", "decade": "décennie|décennies", "century": "siècle|siècles", "weekend": "week-end|week-ends|weekend|weekends",
        "fortnight": "quinzaines",
        "nanometre": "nanomètre|nanomètres|nm", "micrometre": "micromètre|micromètres|micron|microns|µm|μm", "millimetre": "millimètre|millimètres|mm",
        "centimetre": "centimètre|centimètres|cm", "decimetre": "décimètre|décimètres|dm", "metre": "mètre|mètres|m", "kilometre": "kilomètre|kilomètres|km|kms",
        "inch": "pouce|pouces|″", "foot": "pied|pieds|ft", "yard": "yard|yards|verges|verge", "mile": "mile|miles|milles", "nautical_mile": "mille nautique|milles nautiques|mille marin|milles marins",
        "light_year": "année-lumière|années-lumière|années lumière|année lumière",
        "square_metre": "mètre carré|mètres carrés|m²|m2", "square_kilometre": "kilomètre carré|kilomètres carrés|km²|km2", "square_foot": "pied carré|pieds carrés|pi2",
        "square_mile": "mile carré|miles carrés|milles carrés", "hectare": "hectare|hectares|ha", "acre": "acre|acres", "cubic_metre": "mètre cube|mètres cubes|m³|m3",
        "cubic_foot": "pied cube|pieds cubes", "litre": "litre|litres|l", "millilitre": "millilitre|millilitres|ml", "gallon": "gallon|gallons", "barrel": "baril|barils",
        "pint": "pinte|pintes", "cup": "tasse|tasses",
        "microgram": "microgramme|microgrammes|µg|μg|mcg", "milligram": "milligramme|milligrammes|mg", "gram": "gramme|grammes|g",
        "kilogram": "kilogramme|kilogrammes|kilo|kilos|kg|kgs", "tonne": "tonne|tonnes|tonne métrique|tonnes métriques|t", "pound": "livre|livres|lb|lbs", "ounce": "once|onces|oz",
        "carat": "carat|carats",
        "kilometre_per_hour": "km/h|kmh|kilomètres à l'heure|kilomètre à l'heure|kilomètres/heure|kilomètres-heure|kilomètres heure|kilomètre-heure|kilomètres par heure|km à l'heure|km par heure",
        "mile_per_hour": "mph|miles à l'heure|miles par heure|milles à l'heure|milles par heure|mi/h|miles/h", "metre_per_second": "m/s|mètres par seconde|mètre par seconde", "knot": "nœud|nœuds|noeuds|noeud",
        "celsius": "°c|ºc|degré celsius|degrés celsius|degrés centigrades|degré centigrade|celsius|degrés c|degré c|degrés c.", "fahrenheit": "°f|ºf|degrés fahrenheit|degré fahrenheit|fahrenheit|degrés f|degré f",
        "kelvin": "kelvin|kelvins", "degree": "°|degré|degrés",
        "watt": "watt|watts|w", "kilowatt": "kilowatt|kilowatts|kw", "megawatt": "mégawatt|mégawatts|mw", "gigawatt": "gigawatt|gigawatts|gw",
        "kilowatt_hour": "kilowattheure|kilowattheures|kilowatt-heure|kilowatts-heure|kwh", "megawatt_hour": "mégawattheure|mégawattheures|mwh", "gigawatt_hour": "gigawattheure|gigawattheures|gwh",
        "terawatt_hour": "térawattheure|térawattheures|twh", "volt": "volt|volts", "hertz": "hertz|hz", "kilohertz": "khz|kilohertz", "megahertz": "mhz|mégahertz", "gigahertz": "ghz|gigahertz",
        "decibel": "décibel|décibels|db", "calorie": "calorie|calories|cal", "kilocalorie": "kilocalorie|kilocalories|kcal", "horsepower": "cheval-vapeur|chevaux-vapeur|chevaux vapeur|ch|cv|chevaux dynamiques",
        "bit": "bit|bits", "byte": "octet|octets|byte|bytes", "kilobyte": "kilooctet|kilooctets|ko|kb", "megabyte": "mégaoctet|mégaoctets|mo|mb", "gigabyte": "gigaoctet|gigaoctets|go|gb",
        "terabyte": "téraoctet|téraoctets|to|tb", "petabyte": "pétaoctet|pétaoctets|po|pb", "pixel": "pixel|pixels|px", "megapixel": "mégapixel|mégapixels",
        "USD": "$|$ us|$us|us$|dollar|dollars|dollars américains|dollar américain|dollars us|dollars des états-unis|usd|billets verts",
        "USD/100": "cents|cent américain|cents américains|¢", "EUR": "€|euro|euros|eur", "EUR/100": "centime d'euro|centimes d'euro|centimes d'euros|centimes|centime|cts",
        "GBP": "£|livre sterling|livres sterling|livres sterlings|livres britanniques|livre britannique|gbp", "GBP/100": "pence|penny|pennies",
        "JPY": "yen|yens|¥|jpy", "CNY": "yuan|yuans|renminbi|renminbis|rmb|cny|yuans renminbi", "HKD": "dollars de hong kong|dollars hongkongais|hkd", "TWD": "dollars taïwanais|twd",
        "SGD": "dollars singapouriens|dollars de singapour|sgd", "AUD": "dollars australiens|dollar australien|aud|$ australiens", "CAD": "dollars canadiens|dollar canadien|cad|$ ca|$ca|$ can|$can|$ canadiens",
        "NZD": "dollars néo-zélandais|dollar néo-zélandais|nzd", "BRL": "réal brésilien|réals|reais|réaux|real brésilien|reals|brl", "INR": "roupies|roupie|roupies indiennes|inr",
        "RUB": "rouble|roubles|roubles russes|rub|₽", "KRW": "won|wons|krw", "CHF": "francs suisses|franc suisse|chf|frs", "FRF": "francs français|franc français|francs|franc|frf|ff", "BEF": "francs belges|franc belge|bef",
        "XOF": "francs cfa|franc cfa|fcfa|f cfa|xof", "DEM": "deutschemark|deutschemarks|deutsche marks|marks allemands|marks", "ITL": "lires|lire italienne|lires italiennes", "ESP": "pesetas|peseta",
        "SEK": "couronnes suédoises|couronne suédoise|sek", "NOK": "couronnes norvégiennes|nok", "DKK": "couronnes danoises|couronne danoise|dkk", "CZK": "couronnes tchèques|czk",
        "PLN": "zlotys|zloty|pln", "HUF": "forints|forint|huf", "MXN": "pesos mexicains|mxn", "ARS": "pesos argentins|ars", "CLP": "pesos chiliens|clp", "COP": "pesos colombiens|cop", "PHP": "pesos philippins|php",
        "ZAR": "rands|rand|zar", "NGN": "nairas|naira|ngn", "TRY": "livres turques|livre turque|lires turques|try", "EGP": "livres égyptiennes|egp", "LBP": "livres libanaises|lbp", "MAD": "dirhams marocains|dirhams|dirham|mad",
        "AED": "dirhams des émirats|aed", "DZD": "dinars algériens|dinars|dzd", "TND": "dinars tunisiens|tnd", "SAR": "riyals|riyals saoudiens|sar", "THB": "bahts|baht|thb", "IDR": "roupies indonésiennes|idr",
        "VND": "dongs|dong|vnd", "UAH": "hryvnias|hryvnia|uah", "ILS": "shekels|shekel|ils", "BTC": "bitcoins|bitcoin|btc", "ETH": "ethers|eth", "FIM": "marks finlandais|mark finlandais",
    },
    scaled_units={"livre": "GBP", "livres": "GBP"},
    nouns=_counted(_COUNTED_FR),
    multiples={
        **dict.fromkeys(words("double doubles doubler doublé doublée doublés doublent doublait doublant doublera doublement doubla doublerait doubleront doublaient"), 2),
        **dict.fromkeys(words("triple triples tripler triplé triplée triplés triplent triplant triplera tripleront triplement triplait"), 3),
        **dict.fromkeys(words("quadruple quadrupler quadruplé quadruplée quadruplés quadruplent quadruplant quadruplera"), 4),
        **dict.fromkeys(words("quintuple quintupler quintuplé quintuplée quintuplés"), 5), **dict.fromkeys(words("sextuple sextuplé sextupler"), 6),
        **dict.fromkeys(words("décuple décupler décuplé décuplée décuplés"), 10), **dict.fromkeys(words("centuple centuplé centupler"), 100),
    },
    multiple_marks=("x", "×"),
    multiple_openers=(
        "multiplié par", "multipliée par", "multipliés par", "multipliées par", "multiplier par", "multiplie par", "multiplient par", "multipliant par",
        "multiplierait par", "multiplia par", "un facteur", "d'un facteur",
    ),
    multiple_dividers=(
        "divisé par", "divisée par", "divisés par", "divisées par", "diviser par", "divise par", "divisent par", "divisant par", "divisera par", "divisait par",
    ),
    times_cues=frozenset({
        "plus", "moins", "supérieur", "supérieure", "supérieurs", "supérieures", "inférieur", "inférieure", "inférieurs", "inférieures", "la", "le", "les", "leur", "son", "sa", "ses",
        "meilleur", "meilleure", "pire", "retour", "rendement", "plafonné", "plafonnés", "plafonnée", "plafond", "limité", "limités", "limitée", "multiplié", "multipliée",
        "multipliés", "multiplie", "multiplier", "mieux", "autant", "celui", "celle", "davantage",
    }),
    per=("par", "chaque", "/", "par chaque"),
    per_phrases={
        **{f"{kind} {base}": unit for kind in ("net", "nets", "brut", "bruts", "hors taxes") for base, unit in (("par mois", "month"), ("de l'heure", "hour"), ("l'heure", "hour"), ("par an", "year"), ("mensuels", "month"), ("annuels", "year"))},
        "par an": "year", "annuels": "year", "annuel": "year", "annuelles": "year", "annuelle": "year", "annuellement": "year", "à l'année": "year", "l'année": "", "mensuels": "month", "mensuel": "month",
        "mensuelles": "month", "mensuelle": "month", "mensuellement": "month", "par mois": "month", "hebdomadaires": "week", "hebdomadaire": "week", "quotidiens": "day", "quotidiennes": "day",
        "quotidienne": "day", "quotidien": "day", "journaliers": "day", "journalières": "day", "par jour": "day", "chaque année": "year", "tous les ans": "year", "tous les mois": "month",
        "tous les jours": "day", "de l'heure": "hour", "l'heure": "hour", "la tonne": "tonne", "le baril": "barrel", "le kilo": "kilogram", "l'once": "ounce", "la nuit": "night", "le litre": "litre",
        "le mètre carré": "square_metre", "le m²": "square_metre", "la minute": "minute", "l'unité": "item", "pièce": "item", "la pièce": "item", "par tête": "person", "par habitant": "person",
        "l'action": "share", "par action": "share", "le mégawattheure": "megawatt_hour", "le mwh": "megawatt_hour", "chacun": "item", "chacune": "item",
    },
    periods=("au cours de la dernière décennie", "durant la dernière décennie", "au cours du dernier siècle"),
    plural_periods={"décennies": 10},
    age_names={
        "quadragénaire": (40, 50), "quadragénaires": (40, 50), "quinquagénaire": (50, 60), "quinquagénaires": (50, 60), "sexagénaire": (60, 70), "sexagénaires": (60, 70), "septuagénaire": (70, 80), "septuagénaires": (70, 80), "octogénaire": (80, 90), "octogénaires": (80, 90), "nonagénaire": (90, 100), "nonagénaires": (90, 100),
    },
    age_marks=("d'âge", "d'age", "révolus"),
    noun_endings=(("eaux", "eau"), ("aux", "al"), ("eux", "eu"), ("oux", "ou"), ("ss", "ss"), ("us", "us"), ("s", "")),
    stop_nouns=frozenset(
        word_list(
            """
            de, d, du, des, et, ou, en, à, au, aux, dans, par, pour, sur, avec, sans, sous, entre, vers, chez, contre, depuis, pendant, durant, dès, après, avant, selon, malgré, parmi, hors,
            jusqu, qu, que, qui, quoi, dont, où, si, mais, car, donc, ni, or, comme, quand, lorsque, puis, puisque, alors, afin, le, la, les, l, un, une, ce, cet, cette, ces, celui, celle, ceux, celles,
            est, sont, était, étaient, sera, seront, serait, fut, furent, a, ont, avait, avaient, aura, auront, eu, être, avoir, été, ayant, étant, il, elle, ils, elles, on, nous, vous, je, tu, se, s, y, ne, n, pas, plus, moins,
            très, trop, aussi, encore, déjà, ici, là, ainsi, enfin, son, sa, ses, leur, leurs, notre, nos, votre, vos, mon, ma, mes, même, mêmes, tout, tous, toute, toutes, autre, peut, peuvent, doit, doivent, fait, font, va, vont,
            chacun, chacune, chaque, seulement, soit, via, environ, hier, demain, dernier, dernière, derniers, dernières, prochain, prochaine, contrairement, lors, jamais, bien, voire, face, près, grâce, afin, début, fin, mi
            """
        )
    ),
    name_labels=frozenset({"version", "modèle", "type", "série", "canal"}),
    phone_words=frozenset({
        "appeler", "appelez", "appelle", "appel", "composer", "composez", "téléphone", "téléphoner", "téléphonez", "tél", "joindre", "joignable", "fax",
        "numéro",
    }),
    noun_openers=frozenset(word_list(
        """
        derniers, dernières, prochains, prochaines, premiers, premières, autres, nouveaux, nouvelles, petits, petites, grands, grandes, longs, longues,
        bons, bonnes, gros, grosses, jeunes, vieux, vieilles, anciens, anciennes, principaux, principales, simples, mêmes, courts, courtes, seuls, seules, pleins, pleines
        """
    )),
    labels=frozenset(
        word_list(
            """
            n°, nº, n., no, numéro, numéros, page, pages, p., pp., chapitre, chapitres, article, articles, art., section, figure, fig., tableau, version, phase, type, modèle, salle, chaîne, route, vol, autoroute,
            annexe, paragraphe, alinéa, tome, volume, vol., groupe, zone, secteur, loi, résolution, amendement, psaume, ligne, quai, porte, bus, tram, niveau, acte, épisode, chambre, bâtiment, lot, décret, directive, règlement,
            canal, catégorie, boulevard, rue, ch., réf., gate, terminal, tranche, classe, arrêté, ordonnance, verset, dossier, pavillon, escadron, brigade, division
            """
        )
    ),
    idioms=(
        "le 20 heures", "du 20 heures", "20 heures de tf1", "20 heures de france 2", "le 13 heures", "du 13 heures", "journal de 20 heures",
        "sur 24", "sur vingt-quatre", "24h sur 24", "24h/24", "24 h/24", "7j/7", "7 j/7", "7 jours sur 7", "sept jours sur sept", "24 heures sur 24", "vingt-quatre heures sur vingt-quatre",
        "tous les deux", "toutes les deux", "tous deux", "toutes deux", "tous les trois", "toutes les trois", "des deux côtés", "les deux côtés", "couper en deux", "coupé en deux", "14-18", "39-45", "5 sur 5", "cinq sur cinq", "l'un l'autre", "l'une l'autre", "l'un des", "l'une des", "l'un de", "l'un après l'autre", "un par un", "une par une", "un à un", "une à une", "les uns", "un jour ou l'autre", "mille et une nuits", "mille-feuille", "mille-pattes", "mille mercis", "une fois",
        "deux chiffres", "trois chiffres", "quatre chiffres", "cinq chiffres", "six chiffres", "sept chiffres", "deux-points", "deux-roues", "trois-quarts centre", "quart de finale", "quarts de finale", "huitième de finale", "huitièmes de finale", "seizième de finale", "seizièmes de finale",
        "trente-deuxièmes de finale", "demi-finale", "demi-finales", "quart-temps", "quart temps", "demi-tour", "demi-frère", "demi-sœur", "demi-teinte", "demi-mot", "demi-mesure", "demi-mesures", "tiers-monde", "tiers monde", "tiers état", "un tiers de confiance", "pays tiers", "partie tierce", "tiers payant",
        "tiers-payant", "tiers temps", "sept-places", "deux poids", "seconde guerre", "seconde main", "second tour", "second plan", "second degré", "seconde nature", "une seconde fois", "une seconde chance", "une seconde vague",
        "une seconde vie", "une seconde guerre", "une seconde place", "une seconde lecture", "une seconde dose", "une seconde partie", "première guerre", "premier plan", "première fois",
        "de neuf", "du neuf", "à neuf", "tout neuf", "flambant neuf", "comme neuf", "quoi de neuf", "rien de neuf", "double nationalité", "double jeu", "double sens", "double tranchant", "double peine", "à double", "double vie", "double page", "double vitrage",
        "double aveugle", "triple saut", "triple menton", "quatre coins", "quatre quarts", "quatre-quarts", "quatre-heures", "cinq étoiles", "trente-six chandelles", "mise en demeure", "moyen âge", "point de vue", "cent pas", "faire les cent pas", "mille fois", "trente et quarante",
        "quatre-quatre", "six-mâts", "deux-pièces", "trois-pièces", "deux-mâts", "trois-mâts", "onze titulaire", "onze de départ", "onze tricolore", "le onze de", "sur son trente et un", "au centuple",
    ),
)
# fmt: on

# --- grammar ---------------------------------------------------------------------------------------------------------

_ER = words("er e es ons ez ent ai ais ait aient ions a as èrent era erai eront erons erait eraient ant é ée és ées ât")


def _softened(mark: str) -> tuple[str, ...]:
    """The endings of -er after c or g, which change before a and o ("annonça", "changea")."""
    soft = {"c": "ç", "g": "ge"}[mark]
    return tuple((soft if end[0] in "aoâ" else mark) + end for end in _ER)


def _raised(vowel: str, consonant: str) -> tuple[str, ...]:
    """The endings of -er where the vowel before one consonant opens before a mute e ("acheter", "achète")."""
    mute = ("e", "es", "ent", "era", "eront", "erait", "eraient", "erai", "erons")
    kept = tuple(vowel + consonant + end for end in _ER)
    return tuple(dict.fromkeys((*kept, *("è" + consonant + end for end in mute))))


def _suffixes(text: str) -> tuple[str, ...]:
    """Endings written with a hyphen before each; a hyphen alone is no ending."""
    return words(text.replace("-", " ")) + (("",) if " - " in f" {text} " else ())


# Endings: verbs ("donn|er", "annon|cer", "ach|eter", "fin|ir", "vend|re", "p|rendre", "sout|enir") and nouns and
# adjectives ("fonds|n", "banqu|ier", "investiss|eur", "act|if").
_PARADIGMS: dict[str, tuple[str, ...]] = {
    "er": _ER,
    "cer": _softened("c"),
    "ger": _softened("g"),
    **{
        f"{vowel}{consonant}er": _raised(vowel, consonant)
        for vowel, consonants in (("e", "t v n s l c p m r"), ("é", "r d t ch l gn g n s c v gu qu br"))
        for consonant in words(consonants)
    },
    "yer": tuple("y" + end for end in _ER) + _suffixes("-ie -ies -ient -iera -ieront -ierait -ieraient"),
    "eller": tuple("el" + end for end in _ER) + _suffixes("-elle -elles -ellent -ellera -elleront -ellerait"),
    "etter": tuple("et" + end for end in _ER) + _suffixes("-ette -ettes -ettent -ettera -etteront -etterait"),
    "ir": _suffixes(
        "-ir -is -it -issons -issez -issent -issais -issait -issaient -irent -ira -iront -irons -irait -iraient "
        "-issant -i -ie -ies -isse"
    ),
    "re": _suffixes("-re -s - -ons -ez -ent -ais -ait -aient -it -irent -ra -ront -rons -rait -raient -ant -u -ue -us -ues -e"),
    "rendre": _suffixes(
        "-rendre -rend -rends -renons -renez -rennent -renait -renaient -rit -rirent -rendra -rendront -rendrait "
        "-rendraient -renant -ris -rise -rises -renne"
    ),
    "ettre": _suffixes(
        "-ettre -et -ets -ettons -ettez -ettent -ettait -ettaient -it -irent -ettra -ettront -ettrait -ettraient "
        "-ettant -is -ise -ises -ette"
    ),
    "enir": _suffixes(
        "-enir -ient -iens -enons -enez -iennent -enait -enaient -int -inrent -iendra -iendront -iendrait "
        "-iendraient -enant -enu -enue -enus -enues -ienne"
    ),
    "uire": _suffixes(
        "-uire -uit -uis -uisons -uisez -uisent -uisait -uisaient -uisit -uisirent -uira -uiront -uirait -uiraient "
        "-uisant -uite -uits -uites -uise"
    ),
    "evoir": _suffixes(
        "-evoir -oit -ois -evons -evez -oivent -evait -evaient -ut -urent -evra -evront -evrait -evraient -evant -u "
        "-ue -us -ues -oive"
    ),
    "rir": _suffixes(
        "-rir -re -res -rons -rez -rent -rait -raient -rit -rirent -rira -riront -rirait -riraient -rant -ert -erte "
        "-erts -ertes"
    ),
    "rire": _suffixes(
        "-rire -rit -ris -rivons -rivent -rivait -rivaient -rivit -rivirent -rira -riront -rirait -riraient -rivant "
        "-rite -rits -rites -rive"
    ),
    "indre": _suffixes(
        "-indre -int -ins -ignons -ignent -ignait -ignaient -ignit -ignirent -indra -indront -indrait -indraient "
        "-ignant -inte -ints -intes -igne"
    ),
    "ourir": _suffixes("-ourir -ourt -ours -ourent -ourait -ouraient -ourut -oururent -ourra -ourront -ourant -ouru"),
    "aître": _suffixes(
        "-aître -aitre -aît -ait -ais -aissent -aissait -aissaient -ut -urent -aîtra -aîtront -aîtrait -aissant -u -ue "
        "-us -ues -aisse"
    ),
    "ire": _suffixes(
        "-ire -it -is -isons -isent -isait -isaient -irent -ira -iront -irait -iraient -isant -ite -ites -its -ise"
    ),
    "aire": _suffixes(
        "-aire -ait -ais -aisons -ont -aisait -aisaient -it -irent -era -eront -erait -eraient -aisant -aite -aits "
        "-aites -asse"
    ),
    "battre": _suffixes(
        "-battre -bat -bats -battons -battent -battait -battaient -battit -battirent -battra -battront -battrait "
        "-battant -battu -battue -battus -battues"
    ),
    "oir": _suffixes(
        "-oir -oit -ois -oyons -oient -oyait -oyaient -it -irent -erra -erront -oyant -u -ue -us -ues"
    ),
    "tir": _suffixes(
        "-tir -t -s -tons -tent -tait -taient -tit -tirent -tira -tiront -tirait -tiraient -tant -ti -tie -tis -ties -te"
    ),
    # The participle alone, where other forms are another word.
    "é": ("é", "ée", "és", "ées"),
    "n": ("", "s"),
    "x": ("", "x"),
    "a": ("", "e", "s", "es"),
    "if": ("if", "ive", "ifs", "ives"),
    "eur": ("eur", "eurs", "euse", "euses"),
    "teur": ("teur", "teurs", "trice", "trices"),
    "el": ("el", "elle", "els", "elles"),
    "al": ("al", "ale", "aux", "ales"),
    "ien": ("ien", "ienne", "iens", "iennes"),
    "on": ("on", "onne", "ons", "onnes"),
    "ier": ("ier", "ière", "iers", "ières"),
    "eux": ("eux", "euse", "euses"),
    "eau": ("eau", "eaux"),
    "ique": ("ique", "iques", "iquement"),
}  # fmt: skip

#: What stands before the endings of the future and the conditional, for each paradigm of verbs.
_FUTURE_STEMS: dict[str, tuple[str, ...]] = {
    "er": ("er",), "cer": ("cer",), "ger": ("ger",), "yer": ("yer", "ier"), "eller": ("eler", "eller"),
    "etter": ("eter", "etter"), "ir": ("ir",), "re": ("r",), "rendre": ("rendr",), "ettre": ("ettr",),
    "enir": ("iendr",), "uire": ("uir",), "evoir": ("evr",), "rir": ("rir",), "rire": ("rir",), "indre": ("indr",),
    "ourir": ("ourr",), "aître": ("aîtr",), "ire": ("ir",), "aire": ("er",), "battre": ("battr",), "oir": ("err",),
    "tir": ("tir",),
    **{
        name: (name, "è" + name[1:])
        for name in _PARADIGMS
        if name[0] in "eé" and name.endswith("er") and name not in ("er", "eller", "etter")
    },
}  # fmt: skip


def _moods(name: str) -> dict[str, str]:
    """The endings of a paradigm of verbs that state no fact: the future, and the conditional of hearsay."""
    found: dict[str, str] = {}
    for stem in _FUTURE_STEMS[name]:
        found |= {stem + ending: "future" for ending in ("a", "ai", "as", "ons", "ez", "ont")}
        found |= {stem + ending: "possible" for ending in ("ait", "aient", "ais")}
    return {ending: mood for ending, mood in found.items() if ending in _PARADIGMS[name]}


_NEGATION = word_list(
    """
    ne, n', pas, non, jamais, aucun, aucune, nul, nulle, ni, personne ne, rien, guère, sans, nullement, aucunement,
    ne plus, faute de, absence d', absence de, loin de, loin d', au lieu de, au lieu d', plutôt que, refus|er de,
    refus|er d', incapable de, incapable d', incapables de, impossible de, impossible d', à peine, manqu|er de,
    échou|er à, point du tout, non plus
    """,
    _PARADIGMS,
)

_NOT_NEGATION = word_list(
    """
    ou non, pas seulement, non seulement, pas moins de, pas moins d', pas plus de, pas plus d', pas plus tard, sans doute,
    sans aucun doute, sans compter, sans parler, sans précédent, sans fil, sans but lucratif, sans-abri, sans-papiers,
    sans domicile fixe, sans cesse, n'est autre que, rien de moins, rien moins que, ne cesse de, n'a cessé de,
    n'ont cessé de, ne fait que, ne manque pas, à moins que, sans surprise, sans conteste, sans faille, sans relâche,
    sans plomb, sans tarder, sans attendre, sans faute, non loin, sans exception, sans équivoque, pas à pas,
    un pas, premier pas, le pas, les pas, faux pas, mille pas, avant qu'il ne, ne … que, sans frais, sans pilote,
    sans conducteur, sans chauffeur, sans contact, sans emploi, pas moins
    """,
    _PARADIGMS,
)

_MODALITY = word_map(
    """
planned: renon|cer à, prévoir, prévu, prévue, prévus, prévues, prévoit, prévoient, prévoyait, prévoyaient, planifi|er, envisag|é,
    envisage, envisagent, envisageait, envisageaient, projet de, projette, projettent, projetait, projetaient,
    compte, comptent, comptait, comptaient, entend, entendent, entendait, a l'intention, ont l'intention,
    avait l'intention, intention de, souhait|er, veut, veulent, voulait, voulaient, voudrait, voudraient, vise à,
    visent à, visait à, ambitionne, ambitionnent, ambition de, espère, espèrent, espérait, s'apprête à,
    s'apprêtent à, s'apprêtait à, sur le point de, programmé, programmée, programmés, programmées, a décidé de,
    ont décidé de, a promis de, s'est engagé à, s'est engagée à, s'engage à, promesse de, objectif de, plan de,
    devait, devaient, cherch|er à, désir|er, attendu, attendue, attendus, attendues
possible: peut, peuvent, pouvait, pouvaient, pourra, pourront, pourrait, pourraient, puisse, puissent, peut-être,
    possible, possibles, possiblement, probable, probables, probablement, sans doute, potentiel, potentielle,
    potentiellement, éventuel, éventuelle, éventuellement, apparemment, semble, semblent, semblait, présumé, présumée,
    présumés, supposé, supposée, supposés, prétendument, vraisemblablement, soupçonné de, soupçonnée de,
    soupçonnés de, serait, seraient, aurait, auraient, rumeur, rumeurs, hypothèse, risque de, risquent de,
    risquait de, susceptible de, susceptibles de, on estime, estimé, spécul|er, spéculation, spéculations,
    paraît, paraissait, il semblerait, semblerait
obligation: doit, doivent, devra, devront, devrait, devraient, il faut, il faudra, il faudrait, faut-il,
    obligé de, obligée de, obligés de, obligation de, contraint de, contrainte de, contraints de, nécessaire,
    nécessaires, forcé de, forcée de, obligatoire, obligatoires, tenu de, tenue de, tenus de, est appelé à
proposed: propos|er, proposition, propositions, suggèr|er, suggère, suggèrent, suggéré, suggérait, suggestion,
    recommand|er, recommandation, recommandations, envisager de, étudie la possibilité, étudie l'idée, discut|er de,
    en pourparlers, en négociation, en négociations, en discussion, en discussions, plaid|er pour, préconis|er,
    appel|é à, appelle à, appellent à, idée de, prôn|er, conseill|er de
future: va, vont, sera, seront, aura, auront, fera, feront, prochain, prochaine, prochains, prochaines,
    futur, future, futurs, futures, à venir, à l'avenir, prochainement, bientôt, ira, iront, verra, verront
hypothetical: si, s'il, s'ils, si elle, au cas où, à moins que, à condition que, à condition de, pourvu que, sinon,
    en théorie, hypothétique, hypothétiques, supposons, imaginons, comme si, même si, dans l'hypothèse, à supposer que,
    faute de quoi, le cas échéant, fût, eût
attempted: tent|er de, tent|er d', essay|é de, essaie de, essaient de, essayer de, essayait de, essayé d', tentative,
    tentatives, effort pour, efforts pour, s'efforc|er de, essai infructueux
""",
    _PARADIGMS,
)

_SPEECH_VERBS = word_map(
    """
predict: prédit, prédisent, prédisait, prédire, pronostiqu|er, table sur, tablent sur, anticip|er, augur|er
propose: suggéré, suggère, suggèrent, suggérait, suggérer, propos|er, recommand|er, préconis|er, conseill|er
say: dire, dit, disent, disait, disaient, dira, diront, dirait, disant, dite, dites, dits, déclar|er, affirm|er, annon|cer,
    indiqu|er, expliqu|er, ajout|er, précis|er, soulign|er, rappell|er, rappel|er, rappelle, rappellent, not|er,
    estim|er, jug|é, juge, jugent, jugeait, considèr|er, considère, considèrent, considéré, révél|er, révèle, révèlent,
    confi|er, confirm|er, assur|er, insist|er, raconte, racontent, raconté, racontait, racont|er, rapport|er, mentionn|er,
    avert|ir, prévient, préviennent, prévenu, reconn|aître, admet, admettent, admis, admettait, admettre, avou|er,
    constat|er, observ|er, relev|é, relève, relèvent, détaill|er, évoqu|er, martel|é, martèle, s'exclam|er, lanc|é,
    lance, poursuivi, poursuit, conclut, concluent, conclu, commenc|é par, selon, d'après, aux dires de, témoign|er,
    sout|enir, argu|er, argument|er, plaid|er, critiqu|er, dénon|cer, salu|er, regrett|er, déplor|er, félicit|er,
    comment|er, résum|er, répét|er, répète, répètent, inform|er, fait savoir, faire savoir, font savoir, fit savoir,
    fait valoir, faire valoir, font valoir, laiss|er entendre, s'inquiét|er, s'inquiète, pens|er, croit, croient,
    croyait, parl|er, alert|er, communiqu|er, clam|er, proclam|er, signal|er, de l'avis de, aux yeux de, pour sa part
write: éc|rire, tweet|er, twitt|er, publi|er, poste,
    posté, post|er, rédig|é, rédige, signe, signé, signent, sign|er
ask: demand|er, interrog|er, questionn|er, s'interrog|er, exig|er, exige, exigent, exigé, réclam|er, sollicit|er,
    prié de, prie de, enjoint, exhort|er, appelle, somm|er
reply: répond|re, répliqu|er, rétorqu|er, riposte, ripost|er, réag|ir
deny: ni|er, dément, démentent, démenti, démentait, démentir, démentit, rejett|er, rejet|er, rejette, rejettent, réfut|er,
    contest|er, récus|er, écart|er, refus|er
allege: allègu|er, allégu|é, allègue, allèguent, prétend, prétendent, prétendait, prétendu, prétendre, prétendant,
    accus|er, imput|er, soupçonn|er
promise: prom|ettre, jur|er, garant|ir, s'engage, s'engagent, s'est engagé, s'est engagée, se sont engagés,
    s'engageait, offre, offert, offrent
agree: accept|er, consent, consentent, consenti, consentir, approuv|er, convenu, convient, conviennent, d'accord,
    acquies|cer, ratifi|er, entérin|er
""",
    _PARADIGMS,
)

_PRONOUNS = word_map(
    """
first: je, j', moi, me, m', mon, ma, mes, mien, mienne
first_plural: nous, notre, nos, nôtre, nôtres
second: tu, te, t', toi, ton, ta, tes
second_plural: vous, votre, vos, vôtre, vôtres
third: il, elle, lui, son, sa, ses, celui-ci, celle-ci, l'intéressé, l'intéressée, sien, sienne
third_plural: ils, elles, eux, leur, leurs, ceux-ci, celles-ci
"""
)

_HEADER_KEYS = word_map(
    """
from: de, expéditeur, envoyé par, exp
to: à, destinataire, destinataires, pour
cc: cc, cci, copie, copie à
date: date, envoyé, envoyé le, reçu, reçu le
subject: objet, sujet, titre
"""
)

_STOP_WORDS = frozenset(
    word_list(
        """
        à, au, aux, avec, ce, ces, cet, cette, ceci, cela, ça, celui, celle, ceux, celles, celui-ci, celle-ci, chez,
        comme, comment, dans, de, des, du, d, donc, dont, depuis, durant, dès, elle, elles, en, encore, entre, est, et,
        étaient, était, étant, été, être, eu, eux, eut, fait, faire, fut, furent, hors, il, ils, j, je, jusque, jusqu,
        l, la, là, le, les, leur, leurs, lors, lorsque, lui, m, ma, mais, me, même, mêmes, mes, moi, mon, n, ne, ni,
        nos, notre, nous, on, ont, or, ou, où, par, parce, parmi, pas, pendant, peu, peut, peuvent, plus, moins, pour,
        pourquoi, puis, puisque, qu, quand, que, quel, quelle, quelles, quels, qui, quoi, s, sa, sans, se, selon, sera,
        seront, serait, seraient, ses, si, soit, son, sont, sous, sur, t, ta, tandis, te, tel, telle, telles, tels, tes,
        toi, ton, tous, tout, toute, toutes, très, trop, tu, un, une, vers, via, vos, votre, vous, y, a, ai, as, aura,
        auront, aurait, auraient, avait, avaient, avoir, ayant, afin, ainsi, alors, après, assez, aucun, aucune, aussi,
        autant, autre, autres, avant, bien, car, cependant, certains, certaines, chaque, chacun, chacune, ci, contre,
        déjà, deçà, devant, derrière, doit, doivent, également, enfin, environ, hormis, ici, jamais, jusqu'à, malgré,
        néanmoins, non, notamment, parfois, plusieurs, plutôt, pourtant, près, presque, quelque, quelques, rien, sauf,
        seulement, sinon, sitôt, souvent, toujours, toutefois, tant, va, vont, voici, voilà, y compris, c, m., mme,
        mmes, mm., dr, ainsi que, lequel, laquelle, lesquels, lesquelles, duquel, auquel, quant, dernier, dernière,
        dessus, dessous, auprès, envers, désormais, jour, jours, propre, propres, beaucoup, surtout, ensuite,
        ailleurs, outre, suite, soient, fût, fussent, eût, eurent, soyons, sommes, suis, es, êtes,
        étais, étions, serai, serons, serais, avons, avez, avais, auriez, aurai, aurons, ait, aient, devra, devront,
        devrait, devraient, devait, devaient, pouvait, pouvaient, pourra, pourront, pourrait, pourraient, puisse,
        puissent, pu, faisait, faisaient, fera, feront, ferait, font, fit, firent, fasse, faites, faits, venait,
        vient, viennent, vint, vais, allait, allaient, ira, iront, semble, semblent, semblait, quelqu'un,
        quelque chose, d'abord, aujourd, hui, voire, lesdits, dudit
        """
    )
) - {"dernier", "dernière"}

GRAMMAR = Grammar(
    sentence_ends=".!?…",
    clause_marks=(
        ",",
        ";",
        ":",
        "—",
        "–",
        " - ",
        "(",
        ")",
        *word_list(
            """
            que, qu', qui, dont, où, lequel, laquelle, lesquels, lesquelles, tandis que, alors que, parce que, parce qu',
            car, puisque, quand, lorsque, lorsqu', afin que, pour que, et puis, avant de, après avoir, bien que,
            pendant que, dès que
            """
        ),
    ),
    abbreviations=frozenset(
        word_list(
            """
            m., mm., mme., mmes., mlle., mlles., me., dr., drs., pr., prof., gén., col., cdt., cap., lt., sgt., adj.,
            min., sén., dép., prés., mgr., s.m., s.a., s.e., st., ste., sts., c., s.a., s.a.s., s.a.r.l., sarl., cie.,
            inc., corp., ltd., co., bros., n°., no., nos., num., vol., t., p., pp., chap., art., al., fig., éd., éds.,
            et al., etc., vs., ex., p. ex., i.e., e.g., cf., env., approx., a.m., p.m., av., apr., j.-c., av. j.-c.,
            apr. j.-c., janv., févr., fév., avr., juil., sept., oct., nov., déc., lun., mar., mer., jeu., ven., sam.,
            dim., bd., boul., av., pl., r., rte., km., kg., mio., réf., obs., tél., e.-u., u.e., o.n.u., op., cit., ca.,
            univ., dépt., max., min., sq., suiv., r.-u., n.d.l.r., j.-b., j.-p., j.-m.
            """
        )
    ),
    negation=_NEGATION,
    negation_prefixes=("in", "im", "il", "ir", "dé", "non-"),
    not_negation=_NOT_NEGATION,
    modality=_MODALITY,
    speech_verbs=_SPEECH_VERBS,
    pronouns=_PRONOUNS,
    owner_marks=(),
    owner_words=("de", "d'", "d’", "du", "de la", "des", "pour"),
    as_words=("comme", "en"),
    header_keys=_HEADER_KEYS,
    forward_marks=word_list(
        """
        message transféré, ---------- message transféré, message transféré ----------, début du message transféré,
        début du message réexpédié, ---------- forwarded message, -----message d'origine-----, message d'origine,
        message original, transféré par, tr, fwd, fw
        """
    ),
    boilerplate_marks=word_list(
        """
        à lire aussi, lire aussi, à lire également, lire également, lire la suite, en savoir plus, à voir aussi,
        voir aussi, articles liés, articles similaires, sur le même sujet, sur le même thème, contenus associés,
        contenu associé, contenus similaires, les plus lus, les plus consultés, les plus partagés, nos autres articles,
        recommandé pour vous, vous aimerez aussi, cela peut vous intéresser, ces articles pourraient vous intéresser,
        partager, partager cet article, partagez cet article, suivez-nous, suivez-nous sur, abonnez-vous, s'abonner,
        je m'abonne, inscrivez-vous à notre newsletter, newsletter, lettre d'information, publicité, annonce,
        contenu sponsorisé, sponsorisé, commentaires, laisser un commentaire, réagir à cet article, à propos de l'auteur,
        qui sommes-nous, à propos, contact, contactez-nous, mentions légales, tous droits réservés, droits d'auteur,
        conditions d'utilisation, politique de confidentialité, politique de cookies, gestion des cookies,
        dernières nouvelles, les dernières actualités, la suite après la publicité, mots-clés, tags, thèmes associés,
        la suite est réservée aux abonnés, la rédaction vous conseille
        """
    ),
    affirmations=frozenset(word_list("oui, d'accord, bien sûr, exactement, tout à fait, absolument, certainement")),
    denials=frozenset(word_list("non, bien sûr que non, jamais, pas du tout, certainement pas")),
    near_negation=frozenset({"sans"}),
    carriers=frozenset(
        word_list(
            "subir, subi, subit, subissent, connaître, connu, connaît, enregistrer, enregistré, enregistre, enregistrent"
        )
    ),
    epithets={
        "organisation": word_list(
            """
            l'entreprise, la société, la compagnie, le groupe, l'organisation, la fondation, la banque,
            la start-up, la firme
            """
        ),
        "product": word_list(
            """
            le modèle, le produit, l'application, le logiciel, l'appareil, la plateforme
            """
        ),
    },
    fixed_order=True,
    towards=frozenset({"vers"}),
    away=frozenset({"depuis"}),
    passive_marks=word_list(
        """
        est, sont, était, étaient, fut, furent, être, été, étant, sera, seront, serait, seraient, soit, soient,
        s'est vu, se voit, se sont vu, s'est fait, se fait
        """
    ),
    agent_marks=word_list("par, de la part de, de la part d', aux mains de, par l'intermédiaire de"),
    contrast=word_list(
        """
        mais, cependant, pourtant, toutefois, néanmoins, en revanche, par contre, au contraire, contrairement à,
        bien que, malgré, en dépit de, tandis que, alors que, d'autre part, d'un autre côté, à l'inverse, or, sauf,
        hormis, excepté, à l'exception de, quoique, même si, au lieu de
        """
    ),
    others=word_list(
        """
        autre, autres, autrui, quelqu'un d'autre, un tiers, des tiers, d'autres, les autres, autres personnes,
        autres donateurs, autres investisseurs, restant, restants, reste, supplémentaire, supplémentaires, additionnel,
        additionnels
        """
    ),
    only=word_list(
        """
        seul, seule, seuls, seules, seulement, uniquement, exclusivement, unique, uniques, rien que, personne d'autre,
        nul autre, aucun autre, aucune autre, simplement, strictement
        """
    ),
    first=word_list(
        """
        premier, première, premiers, premières, pour la première fois, première fois, dernier, dernière, derniers,
        dernières, deuxième place, le plus, la plus, les plus, meilleur, meilleure, pire, le moins, la moins,
        plus grand, plus grande, plus ancien, plus jeune, maximum, minimum, numéro un, record, inédit, inédite
        """
    ),
    all_=word_list(
        """
        tout, tous, toute, toutes, chaque, chacun, chacune, entier, entière, les deux, total, totale, totalité,
        intégralité, intégralement, entièrement, totalement, ensemble des, l'ensemble
        """
    ),
    titles=word_list(
        """
        m, mm, mme, mmes, mlle, monsieur, madame, mademoiselle, dr, docteur, docteure, pr, professeur, professeure, me,
        maître, président, présidente, vice-président, vice-présidente, premier ministre, première ministre,
        ministre, secrétaire, secrétaire d'état, sénateur, sénatrice, député, députée, gouverneur, gouverneure, maire,
        préfet, préfète, juge, procureur, procureure, roi, reine, prince, princesse, pape, général, colonel, capitaine,
        commandant, lieutenant, sergent, amiral, commissaire, chancelier, chancelière, ambassadeur, ambassadrice,
        directeur, directrice, pdg, patron, patronne, entraîneur, sélectionneur, père, abbé, évêque, archevêque,
        cardinal, pasteur, sœur, frère, imam, rabbin, cheikh, sir, lord, lady
        """
    ),
    suffixes=(
        "issements",
        "issement",
        "ements",
        "ement",
        "ations",
        "ation",
        "èrent",
        "issent",
        "ités",
        "ité",
        "eront",
        "aient",
        "ment",
        "ions",
        "ion",
        "ées",
        "ait",
        "ant",
        "ent",
        "era",
        "ée",
        "és",
        "er",
        "ir",
        "re",
        "es",
        "é",
        "e",
        "s",
    ),
    complementizers=frozenset({"que", "qu"}),
    determiners=frozenset(
        word_list(
            """
            le, la, les, l, l', un, une, des, ce, cet, cette, ces, son, sa, ses, leur, leurs, mon, ma, mes, notre, nos,
            votre, vos, chaque, du, au, aux
            """
        )
    ),
    conjunctions=frozenset({"et"}),
    question_words=frozenset(
        word_list("comment, pourquoi, qui, quel, quelle, quels, quelles, quand, où, combien, lequel, laquelle")
    ),
    doubt=frozenset(
        word_list(
            """
            faux, fausse, fausses, mensonge, mensonges, canular, rumeur, rumeurs, prétendument, soi-disant, infondé,
            infondée, infondés, infondées, erroné, erronée, intox, démenti
            """
        )
    ),
    almost=frozenset(word_list("presque, quasiment, failli")),
    added_behind=("de plus", "supplémentaires", "supplémentaire"),
    additive=frozenset(
        word_list("autres, autre, supplémentaires, supplémentaire, encore, additionnels, d'autres, nouveaux")
    ),
    adpositions=frozenset(
        word_list(
            """
            de, du, des, d, avec, en, dans, pour, par, contre, sur, sous, sans, après, avant, devant, chez, entre, vers,
            jusque, dès, depuis, à, au, aux, envers, parmi, selon, auprès
            """
        )
    ),
    stop_words=_STOP_WORDS,
    paradigms=_PARADIGMS,
    moods={name: _moods(name) for name in _FUTURE_STEMS},
)

# --- concepts --------------------------------------------------------------------------------------------------------

CONCEPTS: dict[str, tuple[str, ...]] = word_table(
    """
# money
give_money: donn|er de l'argent, versement|n, mettre de l'argent, mis de l'argent, donn|er, contribu|er,
    contribution|n, apport|er de l'argent, remis de l'argent, apport|n, verser, versé, versée, versés, verse, versent,
    versera
raise_money: lev|ever des fonds, lever des fonds, levée de fonds, levées de fonds, lève des fonds, a levé, ont levé,
    avait levé, avaient levé, lèvera, lèveront, levé des fonds, collect|er des fonds, collect|er, collecte de fonds,
    collectes de fonds, récolt|er, récolt|er des fonds, réun|ir des fonds, réuni la somme, recueill|ir, recueilli,
    recueillis, recueillie, recueillies, recueille, recueillent, mobilis|er des fonds, lever des capitaux,
    levé des capitaux, lever de l'argent, levé de l'argent, cagnotte|n, financement participatif, tour de table,
    obt|enir des fonds, obt|enir un financement
get_money: obtenir de l'argent, obtenu des fonds, obt|enir des fonds
fundraising_target: objectif de collecte, objectif de levée de fonds, objectif de la levée de fonds
fill_gap: combl|er le trou, combl|er le manque, combl|er le déficit, combl|er l'écart, couv|rir le déficit,
    couvert le déficit, compl|éter la somme, combl|er la différence, bouch|er le trou
invest: invest|ir, leur mise, sa mise, fois la mise, mise initiale, mise de départ, investissement|n, réinvest|ir,
    réinvestissement|n, inject|er, injection|n de, injection de capital, inject|er des fonds, placement|n,
    plac|cer de l'argent, mis|er sur, misé sur, mise de fonds, mises de fonds, apport en capital, débours|er
investor: investisseur|n, investisseuse|n, capital-risqueur, capital-risqueurs, bailleur de fonds, bailleurs de fonds,
    fonds d'investissement, business angel|n, financeur|n
venture_capital: capital-risque, capital risque, fonds de capital-risque, capital-investissement
donate: don|n, fait un don, faire un don, fait don, font don, fit don, legs, légu|er, donation|n, cadeau|x, dons,
    mécénat
donor: dona|teur, bienfai|teur, mécène|n, philanthrope|n, généreux donateur
charity: caritati*, charité, œuvre de bienfaisance, bienfaisance, philanthrop*, œuvre caritative,
    association caritative, organisation caritative
fund_project: financ|er, financement|n, finan|cer, subventionn|er, parrain|er, sponsoris|er, cofinan|cer,
    cofinancement|n, combl|er le trou, prendre en charge le coût, pris en charge le coût
funds: fonds, crédits budgétaires, enveloppe|n, ressources financières, cagnotte|n, produit de la vente
money: argent, monnaie|n, devise|n, liquidités, espèces
capital: capitaux, capital, injection de capital, apport en capital
lend: prêt|n, prêt|er, prêteur|n, prêteuse|n, crédit|n immobilier, hypothèque|n, créancier|n, ligne de crédit,
    accord|er un prêt
borrow: emprunt|er, emprunt|n, emprunteur|n, contract|er un emprunt, contract|er un prêt
debt: dette|n, endett*, passif, surendett*, créance|n, dû, devait de l'argent
repay: rembours*
pay: payer, paye, payé, payée, payés, payées, payent, paie, paient, paiera, paieront, paierait, paya, payait, payaient,
    payant, paiement|n, payement|n, réglé la facture, règlement de la facture, vers|er, acquitt|er la somme, payera
spend: dépens|er, dépense|n, débours*, frais engagés
burn_money: brûl|er du cash, brûler de l'argent, brûle du cash, brûler ses liquidités, brûle ses liquidités,
    consommation de trésorerie
cost: coût|n, coût|er, coûteu*, frais, onéreu*, cher, chère, chers, chères, charges d'exploitation, surcoût|n
price: prix, tarif|n, tarification, tarifaire|n
fee: honoraires, commission bancaire, redevance|n, droits d'inscription, frais de dossier, péage|n, surtaxe|n
earn: gagn|er, gain|n, revenu|n, touch|er un salaire, perc|evoir, empoch|er, touche, touchent, touchait, touchaient,
    touchera
make_money: gagn|er de l'argent, faire de l'argent, monétis*, rentabilis*
profit: bénéfice|n, profit|n, rentab*, lucratif, lucrative, lucratifs, bénéficiaire|n, excédent|n, marge bénéficiaire,
    marges bénéficiaires, résultat net, bénéfices, plus-value|n
cash_cow: vache à lait, vaches à lait, poule aux œufs d'or, poule aux oeufs d'or, cash cow
loss: perte|n, pertes, déficitaire|n, perte nette, pertes financières, moins-value|n
revenue: chiffre|n d'affaires, recette|n, produits d'exploitation, ventes annuelles
budget: budget|n, budgétaire|n
tax: impôt|n, taxe|n, tax|er, fiscal|n, fiscale|n, fiscaux, fiscalité, contribuable|n, tva, imposition
fine_penalty: amende|n, contravention|n, pénalité|n, sanction financière, sanctions financières
bankrupt: faillite|n, dépôt de bilan, dépos|er le bilan, liquidation judiciaire, redressement judiciaire, insolva*,
    banqueroute|n, cessation de paiements
salary: salaire|n, salarial|n, salariale|n, salariaux, rémunér*, rémunération|n, paie, fiche de paie,
    traitement mensuel, masse salariale, appointements, solde mensuelle, smic, gratification de stage,
    indemnité de stage, émoluments
bonus: bonus, prime|n, gratification|n, prime d'arrivée
pension: pension|n, retraite|n, rente|n
share_stock: action|n de la société, actions, part|n du capital, participation|n au capital, participation|n dans,
    parts sociales, part sociale, cours de l'action, cours de bourse, fonds propres, titres de la société,
    capital social, actionnariat, participation de, stock-options, parts de la société, parts de l'entreprise,
    participation majoritaire, participation minoritaire, majorité du capital, majorité des parts
stock_market: bourse|n, boursier|n, boursière|n, marché boursier, marchés boursiers, place boursière, wall street,
    cac 40
go_public: introduction en bourse, introductions en bourse, entr|er en bourse, entrée en bourse, coté en bourse,
    cotée en bourse, introduit en bourse, introduite en bourse, ipo
dividend: dividende|n
valuation: valorisation|n, valoris|er, évalué à, évaluée à, évaluer à, valoris|er à, capitalisation|n,
    capitalisation boursière, valeur de marché, valeur boursière, vaut, valent, valait, valaient, valoir, vaudrait,
    vaudra, valeur de l'entreprise
value_worth: valeur|n
return_on_investment: retour sur investissement, retours sur investissement, rendement|n, rentabilité, gain|n,
    retour sur leur mise, rendement des investisseurs, retours des investisseurs, plus-value|n, retour financier,
    taux de rendement,
    retour sur
cap_limit: plafond|n, plafonn*, limité à, limitée à, limités à, limitées à, maximum, au maximum, limite supérieure,
    limite maximale, ne pas dépasser, à but lucratif plafonné, limit|er
limit: limite|n, limit|er, limitation|n, seuil|n, quota|n, restriction|n, restreign*, restreindre, restreint|a,
    contrainte|n
free_of_charge: gratui*, version gratuite, sans frais, à titre gracieux, gracieusement, sans payer
financial: finan|cer, financier|n, financière|n, financièrement, finances, finance, monétaire|n
bank: banque|n, bancaire|n, banquier|n, banquière|n
central_bank: banque centrale, banques centrales, réserve fédérale, politique monétaire, bce
interest_rate: taux d'intérêt, taux directeur|n, taux directeurs, hausse des taux, baisse des taux
inflation: inflation, inflationniste|n, coût de la vie, prix à la consommation
economy: économie|n, économique|n, économiquement, économiste|n, pib, produit intérieur brut
waste: gaspill*, dilapid*
expensive: coûteu*, onéreu*, trop cher, plus cher, plus chère, très cher, hors de prix
cheap: bon marché, pas cher, moins cher, moins chère, bas prix, bas coût, abordab*
reward: récompens*, rémunérat*, gratification|n,
    récompense|n, récompens|er
recession: récession|n, crise économique, ralentissement économique, marasme
market: marché|n
trade: commerce, échanges commerciaux, négoce, négociant|n, balance commerciale
export: export*
import: importation|n, importateur|n, importatrice|n, import|er des, importé de, importés de, importations
buy: achet|er, ach|eter, achat|n, acheteur|n, acheteuse|n, acquérir, acquiert, acquièrent, rachat de, rach|eter
sell: vend|re, vente|n, vendeur|n, vendeuse|n, revente|n, revend|re, commercialis|er
rent: lou|er, loyer|n, location|n, locataire|n, locatif|n
insurance: assurance|n, assureur|n, assuré|n
wealth: richesse|n, fortune|n, riche|n, milliardaire|n, millionnaire|n, patrimoine financier, aisé|a
poverty: pauvreté, pauvre|n, misère, appauvr*, précarité
award_money: prix décerné, prix nobel, prix goncourt, remport|er le prix, récompens|er, récompense|n, décern|er,
    lauréat|a, dotation du prix
grant_aid: subvention|n, aide publique, aides publiques, bourse d'études, bourses d'études, boursier d'études,
    plan de relance, renflouement, allocation|n
aid: aide humanitaire, humanitaire|n, secours, assistance, aide alimentaire, aide d'urgence
account_bank: compte bancaire, comptes bancaires, compte en banque, comptes en banque, dépôt bancaire,
    dépôts bancaires, épargne, épargn|er
audit: audit|n, audit|er, auditeur|n financier, commissaire aux comptes, commissaires aux comptes, comptab*
bribe: pot-de-vin, pots-de-vin, corrompre, corrompu|a, corruption, dessous-de-table
fraud: fraude|n, fraud|er, fraudule*, escroc|n, escroqu*, détournement de fonds, détournements de fonds, arnaque|n
launder: blanchiment, blanch|ir de l'argent
cryptocurrency: cryptomonnaie|n, crypto-monnaie|n, bitcoin|n, cryptoactif|n, crypto-actif|n, blockchain, ethereum
costs_cut: rédu|uire les coûts, réduction des coûts, réductions de coûts, baisse des coûts, baiss|er les coûts,
    abaiss|er les coûts, austérité, coupes budgétaires, réduit le coût, réduire le coût, réduit les coûts,
    abaissé le coût, baissé le coût, diminué le coût, diminu|er les coûts
investment_round: tour|n de table, tour|n de financement, levée|n de fonds, tour d'investissement,
    tours d'investissement, ronde de financement, série a, série b, tour d'amorçage
first_round: premier tour, premier tour de table, première levée, première levée de fonds, premier cycle,
    premiers investisseurs

# company
company: entreprise|n, société|n, compagnie|n, firme|n, groupe industriel, maison mère
startup: start-up, start-ups, startup|n, jeune pousse, jeunes pousses, jeune entreprise
found: fond|é, fond|er, cofond|er, fondation de, cré|er, création|n, établ|ir, mis sur pied, mettre sur pied,
    mise sur pied
founder: fonda|teur, cofonda|teur, co-fondateur, co-fondatrice, créa|teur
dissolve: dissou*, dissol*, liquid|er, liquidation
merge: fusion|n, fusionn*, absorb|er
acquire: acquis, acquise, acquises, acquiert, acquièrent, acquisition|n, rachat|n, rach|eter, repris l'entreprise,
    repreneur|n, reprise de l'entreprise, prise de contrôle, opa
spin_off: scission|n, scind|er, cession|n, filialis*, essaimage
subsidiary: filiale|n, succursale|n, branche de
parent_company: maison mère, maison-mère, société mère, société-mère, holding|n, conglomérat|n
board: conseil d'administration, conseils d'administration, administrateur|n, administratrice|n,
    conseil de surveillance, directoire|n
majority: majorité|n, majoritaire|n, majoritairement, plus de la moitié, la plupart,
    participation majoritaire, majorité du capital, majorité des parts
minority: minorité|n, minoritaire|n, moins de la moitié,
    participation minoritaire
control: contrôl|er, contrôle de, contrôle du, mainmise
ownership: propriétaire|n, propriété de, appart|enir, détient, détiennent, détenait, détenir, détenu par, détenue par,
    détenus par, possession|n, poss|éder, détention du capital
ceo: pdg, p-dg, directeur général, directrice générale, directeurs généraux, président-directeur général,
    présidente-directrice générale, patron|n, patronne|n, dirigeant|n, dirigeante|n
executive: cadre dirigeant, cadres dirigeants, dirigeant|n, dirigeante|n, haut responsable, hauts responsables,
    équipe dirigeante
chairman: président du conseil, présidente du conseil, président du directoire, présid|er, coprésid*,
    président du conseil d'administration
director: directeur|n, directrice|n, administrateur|n
shareholder: actionnaire|n
employee: employ|é, salarié|a, personnel, effectif|n, collabora|teur, ouvrier|n, ouvrière|n, travailleur|n, recrue|n,
    nouvel arrivant, nouveaux arrivants, main-d'œuvre, nouvelles recrues
employer: employeur|n, employeuse|n
hire: embauch|er, embauche|n, recrut|er, recrutement|n, recruteur|n, débauch|er, engag|é comme, engagée comme
adopt: adopt|er, adoption|n
fire: licenci|er, licenciement|n, limog|er, limogeage|n, renvoy|é, renvoyée, renvoyés, congédi|er, remerci|é par,
    évin|cer, éviction|n, mis à la porte, révoqu|er, virer, viré de, virée de
lay_off: licenci|er, licenciement|n, licenciements économiques, licenciement économique, licenciement collectif,
    licenciements collectifs, suppression|n de postes, suppression|n d'emplois, supprim|er des postes, plan social,
    plans sociaux, supprim|er des emplois
resign: démission|n, démissionn*, quitt|er son poste, quitt|er ses fonctions, quitt|er la direction,
    démettre de ses fonctions, se retir|er de la direction, cédé sa place, départ de la direction
leave: quitt|er, départ|n, partir, se retir|er, s'est retiré, s'est retirée, claqu|er la porte, est parti, est partie,
    sont partis, sorti de, tourn|er le dos, s'en va, s'en aller, retrait de
join: rejoi|indre, rejoint, rejoints, rejointe, adh|érer, adhésion|n, intégr|er l'équipe, intégr|er le groupe,
    ralli|er, enrôl|er, entr|er au, entr|er chez, entrée dans
appoint: nomm|er, nomination|n, désign|er, désignation|n, promu|a, nommé à, nommée à, investi de
successor: successeur|n, succ|éder, succession, remplaçant|a, remplac|é par, remplacée par
interim: intérim, intérimaire|n, provisoire|n, provisoirement, temporaire|n, temporairement, par intérim
compete: concurren*, rivalis*, compétiti*, compétition|n, rivalité|n
competitor: concurrent|a, rival, rivaux, rivale|n, adversaire|n, prétendant|a
partnership: partenariat|n, partenaire|n, collabor|er, collaboration|n, alliance|n, coopér*, s'associ|er,
    associ|é avec, coentreprise|n
non_profit: but non lucratif, à but non lucratif, sans but lucratif, sans but de lucre, non lucratif, ong,
    organisation non gouvernementale, organisations non gouvernementales, organisme sans but lucratif, obnl
for_profit: but lucratif, à but lucratif, lucratif, lucrative, à des fins lucratives, commercialis|er
foundation: fondation|n, fiducie|n
organisation: organisation|n, organisme|n, institution|n, agence|n, entité|n, institut|n, association|n, organis|er
public_sector: secteur public, entreprise publique, entreprises publiques, nationalis*, étatique|n, entreprise d'état
private: privé|a, privatis*, secteur privé
public: public, publique|n, publics, publiquement
launch: lanc|er, lan|cer, lancement|n, dévoil|er, inaugur|er, inauguration|n, présent|er au public
close_down: ferm|er, fermeture|n, cess|er son activité, cess|er ses activités, cessation d'activité
open: ouv|rir, ouverture|n, rouv|rir, réouverture|n
product: produit|n de consommation, produits, marchandise|n, article|n en vente
customer: client|a, clientèle, consomma|teur, acheteur|n
user: utilisa|teur, usager|n, abonné|a, internaute|n
supplier: fournisseur|n, sous-traitant|n, prestataire|n, chaîne d'approvisionnement
supply: fourn|ir, fourniture|n, approvisionn*, livr|er, livraison|n, ravitaill*
demand: demande des consommateurs, forte demande
produce: prod|uire, production|n, fabrication|n, fabriqu|er, producteur|n, productrice|n, fabricant|n, manufactur*
factory: usine|n, fabrique|n, chaîne de montage, atelier de production, site de production
industry: industrie|n, industriel|n, industrielle|n, secteur|n, filière|n
headquarters: siège social, siège de, quartier général, sièges sociaux, basé à, basée à, basés à
office: bureau de, bureaux, bureau|x
brand: marque|n déposée, marque commerciale, marques, logo|n
advertise: publicit*, annonceur|n, marketing, promotionnel|n, promotionnelle|n, campagne publicitaire
monopoly: monopol*, antitrust, cartel|n, position dominante
strategy: stratég*, feuille de route, tactique|n
informal: informel*, officieu*
formal: formel*, officiellement, formalis*
external: externe|n, extérieur|a, de l'extérieur
internal: interne|n, intérieur|a, domestique|n, nationale interne
reputation: réputation|n, prestig*, renom, notoriété, bonne image
subscribe: abonn*, souscri*
imitate: imit*, copi|er, copie|n, répliqu*, dupliqu*, reprodui*
distribute: distribu*, répart*, alloc*, allou*
collect_gather: collect*, recueill*, rassembl*, accumul*, compil*, collection|n,
    collect|er
commercial: commercial, commerciale, commerciaux, commerciales, commercialement
package_set: ensemble de, forfait|n, train de mesures, paquet de
facility: installation|n, site de, complexe de
warehouse: entrepôt|n, stockage, stocks de, dépôt de
department: département|n, service des, division de, bureau de
ineffective: inefficac*, inutile|n
effective: efficace*
efficient: efficien*, efficacité, productiv*, rentab*
performance_result: performance|n, rendement|n, prestation|n
assess: évalu*, réévalu*, appréci|er, jaug*, bilan
abandon: abandonn*, renonc*, délaiss*, abandon
represent: représent|er, représentation|n, représentant|a, au nom de, au nom du, incarn*
milestone: jalon|n, étape importante, étape clé, tournant|n, cap symbolique
business_model: modèle économique, modèles économiques, modèle d'affaires, modèle commercial
entrepreneur: entrepreneur|n, entrepreneuse|n, entrepreneuriat, homme d'affaires, hommes d'affaires, femme d'affaires,
    femmes d'affaires, magnat|n
project: projet|n, programme|n, initiative|n, chantier|n
team: équipe|n
group: groupe|n
member: membre|n, adhérent|a
leader: dirigeant|a, leader|n, chef|n, cheffe|n, meneur|n, dirig|er, à la tête, leadership, patron|n, diri|ger
governance: gouvernance, supervis*, supervision, surveillance, instance dirigeante, organe de direction,
    organe de contrôle
job: emploi|n, travail, travaux, travaill|er, métier|n, profession|n, carrière|n, poste|n, poste à pourvoir,
    postes à pourvoir, lieu de travail
unemploy: chôm*, sans emploi, sans-emploi, demandeur d'emploi, demandeurs d'emploi
management: gestion, g|érer, gestionnaire|n, management, manager|n, administr|er
resource: ressource|n, moyens, matériau, matériaux, matière première, matières premières, actifs
mission: mission|n, tâche|n, vocation
goal: objectif|n, but de, finalité|n, cible|n, ambition|n, vision|n, rêve|n
service: service|n, prestation|n

# law
sue: porter plainte, porté plainte, porte plainte, portent plainte, plainte|n contre, poursuivi en justice,
    poursuivie en justice, poursuit en justice, poursuivent en justice, poursuivre en justice, attaqu|er en justice,
    assign|er en justice, intent|er un procès, procès contre, saisi la justice, saisir la justice, saisit la justice,
    a saisi le tribunal, saisi les tribunaux, traîné devant les tribunaux, trainé en justice, traîné en justice,
    dépos|er plainte, dépos|er une plainte, plainte déposée, action en justice, actions en justice,
    poursuites judiciaires, engag|é des poursuites, engagé une procédure, dépôt de plainte, recours en justice
legal_action: juridique|n, judiciaire|n, poursuites, procédure judiciaire, procédures judiciaires, légal|a, légaux,
    légalement, litige judiciaire
drop_lawsuit: retir|er sa plainte, retir|er la plainte, retir|er leur plainte, retrait de la plainte,
    abandonn|er les poursuites, abandon des poursuites, abandonn|er la plainte, renonc|é aux poursuites, désistement,
    retir|er son action
file_document: dépos|er, dépôt|n, soum|ettre, introduit une requête, requête|n, mémoire|n déposé
allege: accus|er, accusation|n, allégu|er, allégation|n, prétend, prétendent, prétendait, prétendre, prétendu
prove: prouv|er, preuve|n, démontr|er, démonstration|n, vérifi|er, vérification|n, étay|é
breach: viol|er les, viol|é les, violé le, violé la, violation|n, enfreindre, enfreint|a, enfreignent, infraction|n,
    rupture de contrat, manquement|n, non-respect
comply: respect|er les règles, respect|er la loi, se conform|er, conformité, conforme|n à, se pli|er
contract: contrat|n, contractuel|n, contractuelle|n, clause|n, conditions d'utilisation
agreement: accord|n, entente|n, pacte|n, traité|n, protocole d'accord, convenu de, convenu d', s'entendre, s'entend|re
settle: règlement à l'amiable, à l'amiable, transaction judiciaire, régl|é à l'amiable, conciliation|n, réconcili*
verdict: verdict|n, jury, jurys, juré|n
ruling: jugement|n, décision de justice, arrêt de la cour, ordonnance du juge, statu|er, injonction|n, a tranché,
    le tribunal a jugé
appeal_court: faire appel, fait appel, font appel, interjet|er appel, cour d'appel, cours d'appel, pourvoi|n, cassation
appeal_call: appel à, appels à, app|eller à, lanc|é un appel, exhort|er, implor|er, supplie, supplié, plaidoyer|n
judge: juge|n, magistrat|a, juge d'instruction
court: tribunal, tribunaux, cour suprême, cour d'assises, cour de justice, cour d'appel, cour fédérale,
    cour constitutionnelle, audience|n, justice
prosecutor: procureur|n, procureure|n, parquet, ministère public, accusation publique
lawyer: avocat|a, cabinet d'avocats, conseil juridique, juriste|n, bâtonnier|n
defendant: accusé|a, prévenu|a, défendeur|n, défenderesse|n, mis en cause, mise en cause, mis en examen
suspected: suspect|a, soupçon|n, soupçonn*
arrest: arrest*, arrêt|é par la police, interpell*, garde à vue, gardes à vue, incarcér*, placé en détention,
    placée en détention, a été arrêté, a été arrêtée, ont été arrêtés, appréhend*, mis en détention
release_free: libér|er, libération|n, remise en liberté, remis en liberté, remise en liberté conditionnelle,
    liberté conditionnelle, sous caution, relâch|er, grâci|er
charge_crime: inculp*, mise en examen, mis en examen, mises en examen, chef d'accusation, chefs d'accusation,
    acte d'accusation
convict: condamn|er, condamnation|n, coupable|n, reconnu coupable, reconnue coupable, reconnus coupables,
    plaid|er coupable
acquit: acquitt|é, acquittement|n, relax|é, relaxe judiciaire, innocen*, blanchi par la justice, non coupable, non-lieu
sentence_punish: peine de prison, peine de mort, peines de prison, peine capitale, perpétuité, condamn|er à, pun|ir,
    punition|n, sanctionn|er, réclusion
prison: prison|n, prisonnier|n, prisonnière|n, emprisonn*, pénitenti*, incarcér*, carcéral|n, carcérale|n, détention,
    cellule de prison
police: police, polices, policier|n, policière|n, gendarm*, forces de l'ordre, fbi, commissariat|n
investigate: enquêt|er, enquête|n, enquêteur|n, enquêtrice|n, investigation|n, instruction judiciaire, perquisition*
evidence: preuve|n, éléments de preuve, pièce à conviction, pièces à conviction, témoignage|n
witness: témoin|n, témoign|er, témoignage|n, témoin oculaire
crime: crime|n, criminel|n, criminelle|n, criminalité, délit|n, délinquan*, illégal|n, illégale|n, illégaux,
    illégalement, illicite|n, infraction pénale
murder: meurtr*, assassin*, homicide|n
steal: vol|n à main armée, vol|é à, cambriol*, braqu*, pill|er, pillage|n, voleur|n, voleuse|n, dérob|er, larcin|n,
    a volé, ont volé, volé des, volée par
extort: extor*, chantage|n, rançon|n, racket|n, rackett*
kidnap: enlèv*, enlev*, kidnapp*, rapt|n, otage|n, séquestr*, détournement d'avion
rape: viol, viols, violeur|n, violée par, violées, agression sexuelle, agressions sexuelles, abus sexuel, abus sexuels,
    harcèlement sexuel
abuse: maltrait*, harcel*, harcèl*, sévices, abus, brim|er
smuggle: contreband*, trafiqu*, trafic de drogue, trafic d'armes, trafic d'êtres humains, traite des êtres humains
law: loi|n, législat*, constitution, constitutionnel|n, constitutionnelle|n, décret|n, projet de loi, code pénal,
    droit pénal
regulate: régul*, réglement*, règlement européen, dérégl*
rule_norm: règle|n, norme|n, règlement|n intérieur, exigence|n, code de conduite
right_legal: droits, droit à, droit de, droits de l'homme, droits humains, droits civiques
copyright: droit d'auteur, droits d'auteur, plagi*, piratage
intellectual_property: propriété intellectuelle, brevet|n, brevet|é, secret commercial, secrets commerciaux,
    secret industriel
dispute: différend|n, litige|n, querelle|n, controvers*, polémi*, contentieux, dispute|n,
    contest|er, remis en cause, remettre en cause, remise en cause
concession: concession|n, compromis, céd|er, cède, reculad*
mandatory: obligatoire*, contraignant|a, impératif, impérative, forcé|a
invalid: invalide|n, nul|n et non avenu, illégitim*, illicite|n, caduc, caduque|n
valid: valide|n, valable|n, validité, légitim*, licite|n, en vigueur
inspect: inspec*, examin*, vérifi|er, scrut|er, scrutin*
monitor: surveill*, contrôl|er les, supervis*, monitor*,
    surveillance, supervision
escape: échapp|er, évad*, évasion|n, fugitif, fugitifs, s'enfui*, en cavale
boycott: boycott*
tolerate: tolér*, fermer les yeux, fermé les yeux
interfere: ingérenc*, interfér*, interven*, intervien*, intervint, s'immisc*, immixtion
revoke: révoqu*, révocation|n, annul*, abrog*, invalid*, retir|er l'autorisation, coup|er l'accès,
    révoqu|er
compensation: indemnis*, indemnité|n, dommages et intérêts, dommages-intérêts, réparation|n, dédommag*, compensation|n
permit: autoris|er, autorisation|n, permis, perm|ettre, permission, feu vert, licence|n, homologu*, agrément|n
ban: interdi*, interdiction|n, interdit|a, prohib*, embargo|n, bann|ir, proscri*
veto: veto, droit de veto
guarantee: garant|ir, garantie|n, assur|er que, s'assur|er
responsibility: responsab*, imput|er à, faute de, obligation|n, devoirs
confidential: confidenti*, secret, secrets, secrète|n, secrètement, accord de confidentialité, vie privée
leak: fuite|n d'informations, fuit|er, lanceur d'alerte, lanceuse d'alerte, lanceurs d'alerte, divulgation|n, fuites
trial_court: procès, audience|n, affaire judiciaire, jug|é pour, jugée pour, jugés pour, procès pénal
police_officer: policier|n, policière|n, agent de police, agents de police, gendarme|n, gardien de prison,
    gardiens de prison, agent|n

# politics
government: gouvernement|n, gouvernemental|n, gouvernementale|n, gouvernementaux, pouvoirs publics, autorité|n,
    autorités, administration|n, exécutif, régime|n, maison blanche, kremlin, élysée, matignon
president_state: président|a, présidentiel|n, présidentielle|n, présidentiels, présidence|n, chef de l'état,
    chefs d'état
prime_minister: premier ministre, première ministre, premiers ministres, chancelier|n, chancelière|n,
    chef du gouvernement
minister: ministre|n, ministère|n, ministériel|n, ministérielle|n, secrétaire d'état, garde des sceaux
vice: vice-président|a, vice-présidence, adjoint|a, vice-premier ministre
parliament: parlement|n, parlementaire|n, assemblée nationale, sénat, congrès, chambre des représentants,
    chambre des députés, bundestag, assemblée|n
legislator: député|a, sénat|eur, sénatrice|n, élu|n, parlementaire|n, législateur|n, eurodéputé|a
governor: gouverneur|n, gouverneure|n
mayor: maire|n, mairie|n, maires, conseil municipal, bourgmestre|n, hôtel de ville
monarch: roi|n, reine|n, monarch*, prince|n, princesse|n, royal|a, royaux, royauté, trône|n, empereur|n,
    couronne royale
election: élection|n, électoral|n, électorale|n, électoraux, élu|a, élire, réél*, scrutin|n, urne|n, suffrage|n,
    sondage|n
vote: vot|er, vote|n, votant|n, électeur|n, électrice|n, électorat|n, scrutin|n, voix des électeurs, suffrage|n
candidate: candidat|a, candidature|n, brigu|er, prétendant|a, campagne électorale
party_political: parti politique, partis politiques, parti républicain, parti démocrate, parti socialiste,
    républicain|a, démocrate|n, conservateur|n, travailliste|n, libéraux
opposition: opposition, opposant|a
policy: politique publique, politiques publiques, politique de
politics: politi*, politique|n, politicien|n, politicienne|n, extrême droite, extrême gauche, extrême-droite
democracy: démocrat*
dictatorship: dictat*, autocrat*, autorita*, tyran*, junte|n
coup: coup d'état, coups d'état, putsch, putschiste|n, renvers|er le gouvernement, renversement|n
protest: manifestation|n, manifestant|a, manifest|er contre, manifester, manifesté, manifestent, manifestaient,
    manifesteront, émeut*, protest*, contestation|n, défil|er dans, rassemblement|n
strike_work: grève|n, gréviste|n, débray*, mouvement social, arrêt de travail
union: syndica*, syndiqu*, centrale syndicale
sanction: sanction|n, sanctionn|er
treaty: traité|n, protocole|n, convention|n internationale, accord international, accords internationaux
diplomacy: diploma*, ambassad*, consulat|n, émissaire|n, affaires étrangères, bilatéral|n, bilatérale|n
negotiate: négoci*, pourparlers, tractation|n, médiat|eur, médiation|n, march|er avec
summit: sommet|n, g7, g20
state_country: pays, nation|n, national|n, nationale|n, nationaux, état membre, états membres, république|n, patrie|n
international: internation*, mondial|n, mondiale|n, mondiaux, mondialement, planétaire|n, étranger|n, étrangère|n,
    monde
united_nations: nations unies, onu, conseil de sécurité, unesco, unicef
european_union: union européenne, commission européenne, bruxelles, ue
nato: otan, alliance atlantique
border: frontière|n, frontalier|n, frontalière|n, poste-frontière
migrate: migra*, immigr*, émigr*, réfugié|a, demandeur d'asile, demandeurs d'asile, droit d'asile, expuls*, exil,
    exilé|a
citizen: citoyen|n, citoyenne|n, citoyenneté, habitant|a, ressortissant|a, population|n, résident|a, riverain|a
independence: indépendan*, autonom*, souverain*, sécession*, séparatis*
official: responsable|n, fonctionnaire|n, porte-parole, haut fonctionnaire, hauts fonctionnaires
census: recens*, démograph*
reform: réform*, restructur*, refonte|n, réorganis*
delegate: délégation|n, délégué|a, émissaire|n
ideology: idéolog*, doctrin*, dogm*, libéral, libéraux, populis*, nationalis*, fascis*, nazi*
corruption_scandal: scandale|n, scandaleu*, malversation|n, affaire de corruption, destitution
propaganda: propagand*, désinformation, infox, fausse nouvelle, fausses nouvelles, complot|n, complotis*, conspirat*,
    censur*
spy: espion*, renseignement|n, services secrets, mise sur écoute, écoutes téléphoniques
committee: comité|n, commission|n, conseil consultatif, groupe de travail, groupes de travail, commissaire européen,
    commissaires européens
empower: responsabilis*, autonomis*
decentralise: décentralis*, déconcentr*, répart|ir le pouvoir
centralise: centralis*, concentr|er le pouvoir, concentration du pouvoir, concentration des pouvoirs

# war and disaster
attack: attaqu*, attaque|n, attentat|n, agress*, raid|n, offensive|n, frappe aérienne, frappes aériennes, assaut|n,
    embuscade|n, bombardement|n
war: guerre|n, guerrier|n, conflit armé, conflits armés, bataille|n, combats, combat|n, combattant|a, belligérant|n,
    hostilités
world_war: guerre mondiale, première guerre mondiale, seconde guerre mondiale, deuxième guerre mondiale, grande guerre
peace: paix, pacifi*, casques bleus, maintien de la paix
ceasefire: cessez-le-feu, trêve|n, armistice|n
invade: envah*, invasion|n, occup|er le territoire, occupation militaire, annex*
army: armée|n, soldat|a, troupe|n, militaire|n, forces armées, marine nationale, bataillon|n, infanterie,
    armée de l'air
weapon: arme|n, armement|n, missile|n, fusil|n, munition|n, grenade|n, artillerie, ogive|n, pistolet|n
nuclear: nucléaire|n, atomique|n, uranium, plutonium, réacteur|n
bomb: bombe|n, bombard*, explos*, détona*
shoot: tir|n, fusillade|n, fusill*, coup de feu, coups de feu, abattu d'une balle, ouvert le feu, tireur|n, arme à feu,
    armes à feu
terror: terror*, extrémis*, djihad*, jihad*, al-qaïda, daech, état islamique, insurgé|a, insurrection|n, rebelle|n,
    guérilla|n, milici*
kill: tuer, tué, tuée, tués, tuées, tue, tuent, tuait, tua, tuant, tuera, massacr*, meurtrier|n, meurtrière|n,
    mortel|n, mortelle|n, mortels, abattu, abattue, abattus, tuerie|n
die: mourir, meurt, meurent, mourait, mouru*, mort, morte, morts, mortes, décès, décéd*, périr, péri, périt, périssent,
    décédé|a, disparu à l'âge, mortalité
injure: bless|er, blessé|a, blessure|n, traumatisme|n, grièvement
missing_person: porté disparu, portée disparue, portés disparus, disparu|n, disparaissent, disparition|n, introuvable|n
victim: victime|n, rescapé|a, sinistré|a
survive: surviv*, surviva*, survécu*, survie, rescapé|a
rescue: secour*, sauvet*, sauv|er des vies, sauveteur|n, secouriste|n, secours, rescap*
disaster: catastroph*, désastr*, sinistre|n, tragéd*, calamité|n, dévast*
earthquake: séisme|n, sismique|n, tremblement|n de terre, magnitude|n, réplique|n sismique, épicentre|n, richter
tsunami: tsunami|n, raz-de-marée
flood: inond*, crue|n, submersion|n
storm: tempête|n, ouragan|n, typhon|n, cyclon*, tornade|n, orage|n, rafale|n
fire_blaze: incendi*, feu de forêt, feux de forêt, pompier|n, pyroman*, ravagé par les flammes, flammes
volcano: volcan*, éruption|n, lave
drought: sécheresse|n, famine|n, faim, affam*, malnutri*, sous-aliment*, pénurie alimentaire
landslide: glissement de terrain, glissements de terrain, coulée de boue, coulées de boue, avalanche|n, éboulement|n
accident: accident*, incident|n
crash_vehicle: s'écras|er, crash, collision|n, percut*, déraill*, naufrag*, coul|é au large, chavir*, écrasement
collapse: effondr*, écroul*
evacuate: évacu*
destroy: détru*, destruct*, démol*, ravag*, anéant*, dégât|n, endommag*
threat: menac*, menace|n, met en danger
danger: danger*, danger|n, péril*, risque|n, risqué|a, nocif|n, nocive|n, nuisible|n, dommage|n
safe: sécurité, sécuris*, sûr|a, sûreté, sain et sauf
defend: défend|re, défense|n, défensif|n, défensive|n, protég*, protection|n, protèg*, abri|n
surrender: se rend|re aux, reddition|n, capitul*, baiss|er les bras
genocide: génocid*, crime de guerre, crimes de guerre, crime contre l'humanité, crimes contre l'humanité,
    nettoyage ethnique, holocauste, shoah
violence: violen*, brutal*
prisoner_of_war: prisonnier de guerre, prisonniers de guerre, captif|n, captive|n
army_rank: colonel|n, commandant|n, capitaine|n, lieutenant|n, sergent|n, amiral, amiraux
crisis: crise|n
emergency: urgence|n, état d'urgence
fight_conflict: affront*, conflit|n, heurt|n, échauffourée|n, confront*, bagarre|n

# science and technology
science: scienc*, scientifi*, physicien|n, physicienne|n, chimi*, biolog*, astronom*, mathémat*
research: recherche|n, étudi|er, étude|n, analys*
researcher: chercheur|n, chercheuse|n, scientifique|n, universitaire|n, analyste|n, expert|a, spécialiste|n, savant|n
paper_scientific: article scientifique, articles scientifiques, revue scientifique, revue à comité de lecture,
    prépublication|n, thèse|n, publication scientifique, étude publiée
publish: publi|er, publication|n, éditeur|n, éditrice|n, édition|n, imprim*, paru dans, parue dans, parution|n,
    paraît dans, paru|a, paru en, est paru
publication: publication|n, article|n, tribune libre, éditorial, éditoriaux, chronique|n
discover: découv|rir, découvert|a, découverte|n, détect|er, identifi|er, mis au jour, mise au jour
invent: invent|er, invention|n, inventeur|n, inventrice|n, innov*, pionnier|n, pionnière|n
experiment: expériment*, test|er, tests, essai|n
technology: technolog*, technique|n, techniquement, ingénieur|n, ingénierie
artificial_intelligence: intelligence artificielle, ia, ia générative, intelligence artificielle générale,
    apprentissage automatique, apprentissage profond, réseau de neurones, réseaux de neurones
model_ai: modèle|n, modélis*, modèle de langage, modèles de langage, grand modèle de langage, llm
algorithm: algorithm*
compute_power: puissance de calcul, capacité de calcul, capacités de calcul, ressources de calcul, gpu,
    supercalculateur|n, superordinateur|n, centre de données, centres de données, informatique en nuage, cloud
semiconductor: semi-conduct*, semiconduct*, processeur|n, puce électronique, puces électroniques, microprocesseur|n
computer: ordinateur|n, informatique|n, serveur informatique, serveurs, matériel informatique
software: logiciel|n, application|n, appli|n, code informatique, programm|er, programmeur|n, programmation,
    système d'exploitation, développeur|n, développeuse|n
data: données, base de données, bases de données, statisti*, jeu de données, jeux de données
open_source: open source, open-source, code ouvert, code source ouvert, source ouverte, logiciel libre,
    logiciels libres, en accès libre
closed_source: code fermé, source fermée, logiciel propriétaire, logiciels propriétaires, modèle fermé, modèles fermés,
    garder le code secret
release_product: disponible|n, disponibilité, mis à disposition, mise à disposition, mettre à disposition,
    mis en ligne, mise en vente, sortie de, rendu public, rendue publique
train: entraîn|er, entraînement|n, entrain|er, form|er des, formation professionnelle, stagiaire|n
launch_rocket: décollage|n, décoll|er, pas de tir, mis en orbite, mise en orbite, lanc|er dans l'espace, tir de fusée
rocket: fusée|n, lanceur spatial, lanceurs spatiaux, propulseur|n
satellite: satellit*, orbit*
space: spatial|n, spatiale|n, spatiaux, astronaut*, cosmonaut*, spationaut*, nasa, station spatiale, vaisseau spatial,
    engin spatial, planète|n, lune, télescope|n, galaxie|n, étoile|n
self_driving: conduite autonome, voiture autonome, voitures autonomes, véhicule autonome, véhicules autonomes,
    sans conducteur, sans chauffeur, pilotage automatique, robotaxi|n
robot: robot*, humanoïde|n
drone: drone|n
internet: internet, en ligne, site web, sites web, site internet, sites internet, navigateur|n, page web, haut débit
social_media: réseau social, réseaux sociaux, médias sociaux, facebook, twitter, instagram, youtube, tiktok, whatsapp,
    wechat, weibo
phone: téléphon*, smartphone|n, iphone|n, portable|n, appel téléphonique, combiné|n
hack: pirat|er, pirate informatique, pirates informatiques, piratage informatique, cyberattaque|n, cyber*,
    logiciel malveillant, rançongiciel|n, hameçonnage, hacker|n
telecom: télécom*, opérateur téléphonique, 5g, 4g
energy: énerg*, électric*, électrique|n, centrale électrique, centrales électriques, panne de courant,
    réseau électrique
oil: pétrol*, gaz naturel, carburant|n, gazoduc|n, oléoduc|n, essence, combustible fossile, combustibles fossiles,
    énergies fossiles, hydrocarbure|n, opep, raffiner*
renewable: renouvelabl*, solaire|n, éolien|n, éolienne|n, panneau solaire, panneaux solaires, énergie propre,
    hydroélectri*
battery: batterie|n, lithium
electric_car: voiture électrique, voitures électriques, véhicule électrique, véhicules électriques
machine: machine|n, appareil|n, équipement|n, engin|n, moteur|n, dispositif|n
develop: développ*, mis au point, mise au point, mettre au point, évolution|n
build: constr|uire, construction|n, bât|ir, bâtiment|n, édifi*, constructeur|n
infrastructure: infrastructur*, travaux publics, barrage|n
manual: manuel*, à la main
automatic: automat*
benchmark: benchmark*, test de référence, tests de référence, point de référence, étalon|n
design: conc|evoir, conception|n, concepteur|n, conceptrice|n, dessin|er
quantum: quantique|n
dna: adn, gène|n, génét*, génom*, chromosom*, mutation|n, clon|er, clonage
species: espèce|n, biodiversité, extinction|n, en voie de disparition
fossil: fossile|n, dinosaure|n, préhistor*, archéolog*, paléonto*
cell_molecule: cellule|n souche, cellules, molécul*, atome|n, particule|n, électron|n, proton|n, neutron|n, photon|n,
    hydrogène, oxygène, azote
network: réseau, réseaux
probability: probabilit*, chances de, chances que, vraisemblance, une chance sur, cote|n
laboratory: laboratoire|n, labo|n
tool: outil|n, instrument|n
simulate: simul*, environnement virtuel

# health
health: santé, sanitaire|n, bien-être
patient: patient|a, malade|n
doctor: médecin|n, docteur|n, docteure|n, chirurgien|n, chirurgienne|n, praticien|n
nurse: infirmier|n, infirmière|n, soignant|a, aide-soignant|a
hospital: hôpital, hôpitaux, hospital*, hospitalier|n, hospitalière|n, clinique|n, soins intensifs, réanimation
medical: médical|n, médicale|n, médicaux, médicalement, médecine, clinique|n
disease: maladie|n, malade|n, syndrome|n, symptôme|n, pathologi*, trouble|n de santé
epidemic: épidém*, pandém*, covid*, coronavirus, grippe|n, ebola, flambée|n épidémique, h1n1, sras
virus: virus, viral|n, virale|n, viraux, bactéri*, microb*, parasit*, pathogène|n
infect: infect*, contagi*, contamin*, transmission du virus, test positif, tests positifs, testé positif,
    testée positive, testés positifs
vaccine: vaccin*, immunis*, immunité, immunitaire|n, dose de rappel
drug_medicine: médicament*, pharma*, antibiot*, comprimé|n, pilule|n, ordonnance médicale, remède|n
narcotic: drogue|n, stupéfiant|n, cocaïne, héroïne, cannabis, opioïde|n, fentanyl, toxicoman*, dépendance aux,
    overdose|n, surdose|n
treat_medical: trait|er les patients, traitement|n, thérap*, soign|er, guér|ir, guérison|n, chirurgi*, greffe|n,
    diagnosti*, soins
clinical_trial: essai clinique, essais cliniques, placebo|n
cancer: cancer*, tumeur|n, leucémie|n, chimiothérap*
heart: cœur|n, cardiaque|n, cardio*, infarctus, tension artérielle, accident vasculaire, crise cardiaque
brain: cerveau, cerveaux, cérébral|n, cérébrale|n, neuro*, démence|n, alzheimer
diabetes: diabèt*, diabét*, insuline, obésité, obèse|n
hiv: vih, sida, séropositi*
malaria: paludisme, malaria, tubercul*, dengue, choléra, rougeole, polio*, zika
pregnan: grossesse|n, enceinte|n, maternité, fœtus, avort*, ivg, fausse couche, contracep*
born: né, née, nés, nées, naître, naiss*, naquit, nouveau-né, nouveau-nés, natif de, native de, anniversaire|n
mental: mental|n, mentale|n, mentaux, psycholog*, psychiat*, dépression|n, dépressif|n, anxiété, traumatis*, stress
quarantine: quarantaine|n, confin*, déconfin*, distanciation, couvre-feu|n, isolement
mask: masque|n, équipement de protection, équipements de protection, respirateur|n
smoke: fum|er, fumeur|n, fumeuse|n, tabac, tabag*, cigarette|n, nicotine, vapot*
diet: régime alimentaire, nutrit*, alimentaire|n, calori*, vitamin*, protéine|n, diététi*
disab: handicap*, aveugle|n, sourd|a, fauteuil roulant, autis*, paralys*
blood: sang, sangui*, saign*, sanglant|a

# sport
win: gagn|er, vaincu par, vaincre, vainqueur|n, victoire|n, victorieu*, triomph*, remport*, l'emport|er, battu|a, bat,
    battent, battre, s'impos|er face, gagnant|a
lose: perd|re, perdant|a, défaite|n, s'inclin|er, a été battu, a été battue, battu par, battue par, battus par
draw_game: match nul, matchs nuls, partage des points, score nul
score: marqu|er un but, marqu|er, buteur|n, but|n marqué, score|n, inscrit un but
match: match|n, matches, rencontre|n, partie d'échecs, quart de finale, quarts de finale, demi-finale|n, barrage retour
play: jou|er, joueur|n, joueuse|n
champion: champion|n, championne|n, championnat|n, titre mondial, tenant du titre, tenante du titre, médaille d'or,
    trophée|n
tournament: tournoi|n, ligue|n, coupe du monde, coupe|n, grand prix, grand chelem, saison|n, championnat|n
medal: médaill*, podium|n
olympics: olympi*, paralympi*, jeux olympiques, jo
athlete: athlèt*, athlét*, sport*, sportif|n, sportive|n
coach: entraîneur|n, entraîneuse|n, sélectionneur|n
football: football*, fifa, uefa, gardien de but, attaquant|n, rugby*, tirs au but
basketball: basket*, nba, baseball, volley*, tennis*, cricket, hockey, golf*, handball*
swim: natation, nag|er, nageur|n, nageuse|n, cyclis*, gymnas*, boxe, boxeur|n, skieur|n, skieuse|n, patin*, marathon|n,
    judo*
doping: dopage, dopé|a, stéroïde|n, antidopage
record_best: record|n du monde, record mondial, battu le record, battre le record
fan: supporter|n, supporteur|n, fan|n, specta|teur, public du stade, foule|n
stadium: stade|n, enceinte sportive, arène|n
retire: retraité|a, prendre sa retraite, prend sa retraite, pris sa retraite, départ à la retraite,
    partir à la retraite, retraite sportive
transfer: transfér*, transfert|n, prêté à, cession|n
lead_ahead: en tête, prendre la tête, pris la tête, prend la tête, devan|cer, devanc|er, favori|n, distan|cer,
    distanc|er, longueur d'avance, d'avance sur, en avance sur, mèn|er au score,
    mener avec, mène avec, prendre de l'avance, avance sur
lag_behind: à la traîne, en retard sur, être mené, distanc|é par, distancée par, loin derrière, rattrap|er

# communication
say: dire, dit, disent, disait, déclar|er, affirm|er, parl|er, d'après, précis|er, indiqu|er, raconte*, mentionn*,
    expliqu|er
statement: communiqué|n, déclaration|n, propos, remarque|n, commentaire|n
write: éc|rire, écriture|n, auteur|n, autrice|n, rédig*, rédact*, écrivain|n, manuscrit|a
message: message|n, messag*, sms, texto|n, correspondance|n, note interne, notes internes
email: e-mail|n, email*, courriel|n, mail|n, messagerie électronique, courrier électronique, courriers électroniques
letter: lettre|n, courrier|n, carte postale, cartes postales
forward: transf|érer le message, transf|érer, transm|ettre, transmission de, fait suivre, faire suivre, relay|er
send: envo|yer, envoi|n, envoy|er, enverra, enverront, expédi*, adress|er à, dépêch|er, déploiement, déplo|yer,
    destinateur
receive: rec|evoir, reçoit, reçoivent, reçu|a, réception|n, destinataire|n, obt|enir
copy_in: en copie, mis en copie, mise en copie, mettre en copie
reply: répond|re, réponse|n, répliqu|er, rétorqu|er, réag|ir, réaction|n
ask: demand|er, demande|n de, question|n, interrog*, requête|n, sollicit*
demand_ask: exig|er, exigence|n, exi|ger, réclam|er, insist|er pour, revendi*
answer_refuse: refus|er, refus, rejet|er, rej|eter, rejet|n, rejette, rejettent, déclin|er l'offre,
    fin de non-recevoir, écart|er la proposition, repouss|er l'offre
announce: annonc*, annonce|n, déclar|er, déclaration|n, proclam*, rendre public, rendu public, rendue publique,
    dévoil|er
report: rapport|er, rapport|n, reportage|n, compte rendu, comptes rendus, fait état
inform: inform|er, information|n, renseign|er, notifi*, mise à jour, signal|er
news: actualité|n, nouvelles, gros titre, gros titres, scoop|n, infos
media: média|n, presse, journal, journaux, journalis*, télévis*, chaîne de télévision, radio*, magazine|n, rédaction|n,
    quotidien national, hebdomadaire|n
press_release: communiqué de presse, communiqués de presse
press_conference: conférence de presse, conférences de presse, point de presse, points de presse
interview: interview*, entretien accordé, entretien avec
post: post|n, billet de blog, billets de blog, blog|n, blogu*, tweet*, publi|er sur, mis en ligne, message posté,
    poster sur, posté sur
promise: prom|ettre, promesse|n, s'engag|er à, s'engage à, engagement|n, jur|er, serment|n, promis
plan: plan|n, planifi*, prév|oir, prévoi*, prévu|a, intention|n, envisag*, compt|er faire, programm|é, projet de,
    projett*
propose: propos|er, proposition|n, sugg|érer, suggestion|n, recommand*, conseill*, préconis*
offer: offre|n, off|rir, offert|a, enchère|n, appel d'offres, appels d'offres, surenchère|n, soumissionn*
deny: ni|er, dément|ir, dément|a, démenti|n, démentent, réfut*, contest|er, désavou*, rejet|er les accusations,
    rejette les accusations, rejeté les accusations,
    dénég*
admit: admet, admettent, admis, admettre, admettait, reconn|aître, reconnais*, avou|er, aveu|x, conc|éder
confirm: confirm*, corrobor*, attest*
warn: avert*, prévien*, prév|enir, alert*, mise en garde, mettre en garde, met en garde, mis en garde, alerte|n
agree: d'accord, accept|er, consent*, consensus, unanim*, approuv*, acquies*, s'accord|er sur, convenu|a,
    donn|er son accord
disagree: désaccord|n, divergence|n, objection|n, pas d'accord, s'oppos|er à,
    en désaccord, diverg|er
accept: accept*, accueill|ir favorablement
support: sout|enir, soutien|n, appuy*, appui|n, partisan|a, défenseur|n, plaid|er en faveur, en faveur de, prôn|er
oppose: s'oppos|er, s'oppose, opposé à, opposée à, opposés à, hostile à, résist*, opposition à, contre le projet
criticise: critiqu*, critique|n, dénon|cer, dénonc|er, condamn|er les propos, fustig*, reproch*, blâm*, vilipend*
praise: salu|er, félicit*, louer le, éloge|n, applaud*, hommage|n, remerc*
apologise: excuse|n, s'excus*, regrets, regrett*, pardon
complain: se plain*, s'est plaint, s'est plainte, se sont plaints, réclamation|n, grief|n, doléance|n, plainte|n
explain: expliq*, explication|n, clarifi*, précis|er, éclairc*
guide: guider, guidé|a, guide|n, orient|er, mentor*
inspire: inspir*, stimul*
contact: contact*, joindre, joint par
rhetoric: rhétori*, ton de, slogan|n, devise du, formule|n
anonymous: anonym*, non identifié|a, pseudonym*
signal: signal, signaux, signal|er, indice|n, geste|n
greet: salu|er, salutation|n, accueill*, bienvenu*, félicit*
imagine: imagin*, fantas*, entrev*
curious: curieu*, curiosité|n, intrigu*
misunderstand: malentend*, mal interprét*, mal compris, confus*, confond*
hesitate: hésit*, réticen*, à contrecœur, indéc*
enthusiastic: enthousias*, passionné|a, ferv*, excité|a
pessimistic: pessimis*, sombre|n, morose|n
optimistic: optimis*, plein d'espoir, espérance|n
shame: hont|eux, honte, honteuse*, embarrass*, gêne, gêné|a
proud: fier de, fière de, fiers de, fierté
sad: trist*, larme|n, pleur*, chagrin*, peine de
mock: moqu*, raill*, ridiculis*, satir*, plaisant*, blague|n, parodi*
insult: insult*, offens*, injuri*, humili*, outrag|er
despise: mépris*, dédai*, dénigr*, irrespect*,
    mépris
respect: respect|er, respectueu*, admir*, estime pour, vénér*
forget: oubli*
remember: souven*, se souvien*, rappel|er, mémoire|n, mémor*
summarise: résum*, synth*, esquiss*, récapitul*
express_feeling: exprim*, expression de
invite: invit*
convince: convain*, persuad*, persuas*
calm: calm*, tranquill*, serein*, sérén*, posément, détendu|a,
    calme|n
satisfied: satisf*, content|a, contente|n
displeased: mécontent*, insatisf*, déçu|a, décev*, déception|n, frustr*, contrarié|a, dépit, amertume
attribute_cause: attribu*, en raison de, en raison du, en raison d, dû à, due à
describe: décri*, description|n, dépein*, qualifi|er de, qualifi|é de
argue: argument*, débat|n, débattre, débattu, débattent, raisonnement|n, plaid|er que
discuss: discut*, discussion|n, dialogu*, conversation|n, consult*, délibér*, évoqu*
insist: insist*, réaffirm*, soulign*, martel*
reveal: révél*, révèl*, révélation|n, dévoil*, divulg*, mis au jour
hide: cach|er, dissimul*, cachette|n, occult*
lie: ment, mentir, menti, mentent, mentait, mensong*, menteur|n, menteuse|n, faux, fausse|n, faussement, tromp*,
    malhonnêt*, fabriqué|a
true: vrai|a, véri*, véridi*, exact|a, exactitude, exactement, réalité|n, authenti*, factuel|n, véritable|n,
    correct|a, correctement, avoir raison, a raison, avait raison, ont raison, réellement, vraiment, à juste titre,
    réel|n, réelle|n
sign: sign|er, signature|n, signataire|n
meeting: réunion|n, se réun|ir, rencontr|er, rencontre|n, entrevue|n, assemblée|n
visit: visit*, visite|n, touris*, voyag*, voyage|n, déplacement|n officiel, tournée|n
language: langue|n, traduc*, traduire, traduit|a, mot, mots, vocabulaire, linguist*, discours, langage|n
document: document*, dossier|n, archive|n, page|n, certificat|n, acte de, pièce jointe, pièces jointes, fichier|n,
    procès-verbal, procès-verbaux
image: image|n, photo*, vidéo*, film|er, caméra|n, capture d'écran, captures d'écran
opinion: opinion|n, avis, pens|er, pensée|n, crois, croit, croient, croyait, croyance|n, point de vue, points de vue,
    estim|er que, considér*, considèr*
know: savoir, sait, savent, savait, savaient, su, connaî*, connaiss*, connu|a, comprendre, comprend, comprennent,
    compris, conscien*, familier|n,
    conscience|n
decide: décid*, décision|n, tranch|er, résolu à, conclu|n, conclure, chois*, choix
want: voul*, veut, veulent, voudr*, souhait*, désir*, espoir|n, espér*, espèr*, aspir*, cherch|er à, envie|n, volont*,
    espérance|n
expect: attendu, attendue, attendus, s'attend*, prévision|n, prévisi*, pronosti*, prédi*, perspective|n, anticip*
doubt: dout|er, doute|n, incertain|a, incertitude|n, sceptic*, sceptique|n, rumeur|n, spécul*
concern: inquiét*, inquièt*, préoccup*, crain*, craint|a, crainte|n, peur|n, angoiss*, paniqu*,
    anxieu*, anxiété, nerveu*, appréhen*
surprise: surpr*, étonn*, choc, chocs, choqu*, stupéf*, inattendu|a
angry: colère|n, furieu*, indign*, fureur, rage, irrit*, ressentiment|n
collaborate_public: transparen*, ouvertement
conference: conférence|n, congrès, colloque|n, symposium|n, forum|n, salon professionnel
quote_source: cité|a, citer, cite, citent, citant, citation|n, extrait|n

# change
begin: commen|cer, commencement, à partir de, à partir du, débuter, débute, débutent, débuté, entam*, démarr*,
    initi|er, se lan|cer dans,
    premiers jours, premiers temps, débuts, début, premières années
end: prendre fin, pris fin, prend fin, prendra fin, finir, finit, fini|a, finissent, termin*, achev*, achèv*,
    achèvement, conclu|a, conclusion|n, expir*
stop: arrêt|er, arrêt|n, cess|er, stopp*, annul*, abandonn*, suppress*, supprim*, abol*, mettre fin, mis fin, met fin,
    renon|cer à,
    coup|er l'accès, coup|er les,
    suppression|n
suspend: suspen*, suspendu|a, moratoire|n, gel|er, gel des, mis en pause, pause|n, mettre en suspens, retenu|a les
continue: continu*, poursu*, maint|enir, rest|er, perdur*, persist*, prolong*
delay: retard|n, retard|er, report|er, report|n, repouss|er, différ|é, ajourn*
resume: reprend*, reprise|n, repris, reprenn*, redémarr*, relan|cer, relance|n, rouv|rir, rétabl*, restaur*
increase: augment*, hausse|n, croissan*, croît, croître, croissent, accroi*, accru|a, grimp*, bond|ir, progress*,
    monté|a, monter, monte, montent, élev|é à, agrandi*, accroissement|n
decrease: baiss*, baisse|n, diminu*, chut*, chute|n, recul*, recul|n, décl*, réduction|n, dégringol*, tomb|er à,
    tombé|a, repli|n, fléch*
reduce: réduire, réduit|a, réduisent, réduisait, réduction|n, rédui*, coup|er dans, coupe|n budgétaires, raccourc*,
    amoind*, atténu*, allég*, limit|er
double: doubl|er, doublement, double|n, deux fois plus
triple: tripl|er, triple|n, triplement, quadrupl*, décupl*
change: chang*, changement|n, modifi*, transform*, convert*, adapt*, révis*, évolu*
replace: rempla*, substitu*, échang*
improve: amélior*, progrès, perfectionn*, mieux
worsen: aggrav*, empir*, détérior*, dégrad*, affaibl*
cause: caus|er, cause|n, provoqu*, entraîn|er une, entraîn|er des, conséquen*, déclench*, résult*, suscit*, dû à, due à
prevent: empêch*, évit*, entrav*, bloqu*, blocage|n, prévention, dissuad*
interrupt: interromp*, interruption|n, perturb*
recover_economy: récupér*, redress*, rebond*, reprise de, rétabli*
overcome: surmont*, venir à bout, venu à bout, vaincre
decisive: décisi*, déterminant|a, résolument
inevitable: inévitabl*, inéluctabl*, inexorabl*, incontournabl*
extreme: extrême*, extrêm*, drastiqu*, radica*, excessi*
undermine: affaibli*, sap|er, fragilis*, éroder, érosion, miner, ébranl*, déstabilis*
strengthen: renforc*, consolid*, fortifi*, intensifi*, affermi*
remove: élimin*, supprim*, suppression|n, effac|er, effac*, retrait de, éradi*
unintentional: non intentionnel*, involontair*, par inadvertance, par mégarde, sans le vouloir
intentional: intentionnel*, délibéré*, exprès, volontairement, sciemment, prémédité|a
careless: négligen*, imprudent*, imprudence, téméraire|n, inconsidéré|a
careful: prudent*, prudemment, prudence, soigneu*, méticul*, minutieu*, précaution|n, avec soin
allow_help: aid|er, aide|n, facilit*, perm|ettre, favoris*, encourag*, contribu|er à, promouv*
succeed: réuss*, succès, atteint ses objectifs, parv|enir à, parvien*, accompl*, aboutir, abouti
fail: échec|n, échou*, rat|er, raté|a, faillir, en vain, revers
reach: atteind*, atteint|a, atteign*, arriv*, parven*
move: déplac*, déménag*, mouvement|n, transfér*, délocalis*, se rend|re à
return: retour|n, retourn*, rev|enir, revien*, rentr*
enter: entrer, entré, entrée, entrés, entrent, entra, entrait, entrera, entrée|n, pénètr*, pénétr*
follow: suiv*, suivi|a, ultérieur*, poursuite de
wait: attendre, attend, attendent, attente|n, attendait
need: besoin|n, nécess*, indispens*, exi|ger, requi*, faut, faudra, faudrait, essentiel|n, essentielle|n
share_with: partag*, partage|n, commun|a, mutuel|n, mutuelle|n, conjoint|a, conjointement, ensemble
combine: combin*, intégr*, mélang*, associ|er à, li|er à, relier, relié|a, lien|n, attach*, rattach*, unir, unissent
separate: sépar*, divis*, scission|n, rupture|n
exclude: exclu*, exclure, excluent, exempt*
choose_depend: dépend*, dépendan*, repos|er sur, bas|é sur, basée sur, fond|é sur
focus: concentr*, priorit*, axé|a sur, mettre l'accent, met l'accent, se consacr*, intérêt|n pour
prepare: prépar*, apprêt*, prêt à, prête à, prêts à, arrangement|n
hear: entendre, entendu|a, écout*, audio, bruit|n, son et lumière
give: donn|er, remettre, remis, remise à, remet, accord|er, attribu*, octroy*, cédé à, confi|er
create: cré|er, création|n, form|er une, formé|a de, génér*, conç*, créa|teur
remain_unchanged: inchang*, stable|n, stabilité, stabilis*, constant|a, statu quo, stagn*
limit_time: date limite, dates limites, délai|n, échéance|n, échéancier|n, calendrier|n, date butoir
lack: manqu*, manque|n, pénurie|n, insuffi*, déficit|n, carence|n, absence de, trou dans le financement
extend: étend*, étendu|a, extension|n, prolong*, prorog*, renouvel*, allong*
mistake: erreur|n, erroné|a, faute|n, bug|n, se tromp*, s'est trompé, tort, incorrect|a, défaut|n,
    méprise|n, faux pas, bévue|n, à tort
solve: résou*, résol*, solution|n, répar*, régl|er le problème, remédi*
problem: problèm*, difficult*, difficile|n, défi|n, obstacle|n, ennui|n, souci|n
participate: particip*, prendre part, prend part, pris part, prennent part, assist|er à
dominate: domin*, hégémon*, suprém*, prédomin*, écras|er
hasten: accélér*, accélèr*, hât|er, avan|cer la date, avanc|é la date, avancé le vote, anticip|er le vote, précipit|er
suffice: suffi*, assez de, suffisamment
above: au-dessus, dépass*, excèd*, excéd*, surpass*, au-delà,
    supérieur|n à, supérieure|n à, plus haut que, plus élevé que, excéd|er
below: au-dessous, en dessous, en-dessous,
    inférieur|n à, inférieure|n à, plus bas que
more: plus de, davantage, supplémentaire|n, additionnel|n
less: moins de, moindre|n
big: grand|a, gros, grosse|n, énorme|n, vaste|n, gigant*, massif|n, massive|n, considérabl*, immense|n, géant|a
small: petit|a, minuscule|n, mineur|a, modeste|n, léger, légère|n, légèrement, minim*, faible|n
long: long, longs, longue|n, longuement, longueur|n
short: court|a, bref, brève|n, brièvement
long_term: long terme, à long terme, longue durée, de longue date,
    moyen et long terme
short_term: court terme, à court terme,
    court et moyen terme
high: haut|a, hauteur|n, élevé|a, élevée|n, sommets, altitude|n
low: bas, basse|n, faible|n
fast: rapid*, vite, vitesse|n, rythme|n
slow: lent|a, lentement, ralent*, progressif|n, progressive|n
new: nouveau, nouveaux, nouvel, nouvelle|n, neuf, neuve|n, neufs, récent|a, récemment, moderne|n, contemporain|a
old: ancien|n, ancienne|n, vieux, vieille|n, vieil, ex-, antique|n, précédent|a, auparavant, passé|a
first_time: premier|n, première|n, premièrement, pour la première fois, initial|n, initiale|n, initialement,
    original|n, originel|n, originelle|n
last_time: dernier, derniers, dernière|n, final|n, finale|n, finalement, ultime|n
good: bon, bons, bonne|n, meilleur|a, excellent|a, positif|n, positive|n, bénéfi*, avantag*, favorabl*
bad: mauvais|a, mal, pire|n, négatif|n, négative|n, terribl*, grave|n, gravement, néfaste|n
important: importan*, majeur|a, principal|n, principale|n, principaux, clé|n, crucial|n, cruciale|n, fondament*,
    significatif|n, significative|n, central|n, centrale|n, centraux
possible: possib*, potenti*, opportunité|n, faisab*, capab*, capacité|n, probab*, probablement
impossible: impossib*, incapab*, infaisab*
equal: égal|n, égale|n, égaux, égalit*, identique|n, même chose, équival*, similair*, équit*, comparab*
different: différen*, distinct|a, contrairement, diverg*, contrast*, opposé|a, inverse|n
certain: certain, certaine, certes, certitude|n, sûr, sûre, évident|a, évidemment, clair|a, clairement
strong: fort|a, puissan*, puissance|n, intens*, robuste|n, force|n, solide|n
weak: faible|n, faiblesse|n, fragil*, vulnérab*
free: libre|n, librement, liberté|n
full: complet, complète|n, complets, complètement, entier, entière|n, entièrement, totalement, plein|a, pleinement,
    intégral*
part: partie|n, partiel*, portion|n, composant*, élément|n, fraction|n, morceau, morceaux, segment|n, aspect|n
number: nombre|n, chiffre|n, quantit*, total, totaux, montant|n, proportion|n, pourcentage|n, taux, ratio|n, moyenne|n,
    taille|n
type: type|n, sorte|n de, genre|n de, catégori*, version|n, forme|n de, variété|n
common: courant|a, couramment, habitu*, normal*, ordinaire|n, typique|n, fréquent*, général|n, générale|n, généraux,
    généralement, répandu|a,
    habitude|n, habitué|a
special: spécia*, particuli*, unique|n, exception*, extraordin*, spécifi*, rare|n, exclusi*
illegal_alleged: présumé|a, prétendument, soi-disant, supposé|a
role: rôle|n, fonction|n, poste de, statut|n
experience: expérience|n, expérimenté|a, compéten*, talent*, qualifi|é, savoir-faire
influence: influen*, impact|n, affect|er, effet|n, répercussion|n
idea: idée|n, concept|n, notion|n, théori*, principe|n, hypothès*
suitable: adéquat|a, appropri*, convenable|n, adapté|a à, éligib*
empty: vide|n, vidé|a, désert|a
deep: profond*
narrow: étroit|a, étroitement
wide: large, larges, largement, vaste|n
absurd: absurd*, ridicul*, insensé|a, irrationnel*, déraisonnabl*, bizarre|n, infondé|a, injustifié|a, n'a pas de sens
reasonable: a du sens, avoir du sens, avait du sens, logique|n, raisonnabl*, rationnel*, sensé|a, justifié|a, plausib*,
    compréhensib*
medium_term: moyen terme, à moyen terme, court et moyen terme, moyen et long terme
simple: simple|n, simplement, simplifi*, facil*
complex: complex*, compliqu*, sophistiqu*

# people
woman: femme|n, féminin|a, fille|n, filles, fillette|n, femini*, féminis*, genre féminin, dame|n
man: homme|n, masculin|a, garçon|n, messieurs
child: enfant|n, enfance, mineur|n, bébé|n, nourrisson|n, adolescen*, jeune|n, jeunesse, juvénile|n, gamin|a
family: famil*, familial|n, familiale|n, proches, ménage|n, ancêtre|n, descendan*, génération|n
parent: parent|n, mère|n, père|n, maman|n, papa|n, maternel|n, maternelle|n, paternel|n, paternelle|n
spouse: épouse|n, époux, mari|n, conjoint|a, compagne|n, fiancé|a, veuf|n, veuve|n, petite amie, petit ami, couple|n
marry: mari|er, mariage|n, noces, marié|a, se mari|er
divorce: divorc*
sibling: frère|n, sœur|n, jumeau|x, jumelle|n, cousin|a, oncle|n, tante|n, neveu|x, nièce|n
son_daughter: fils, petit-fils, petite-fille, petits-enfants, héritier|n, héritière|n, grand-père, grand-mère,
    grands-parents, fille de
ethnic: ethnique|n, ethnie|n, racial|n, raciale|n, raciaux, racis*, tribu|n, tribal|n, tribale|n, autochtone|n,
    indigène|n, discrimin*, esclav*, colonial|n, coloniale|n, colonis*
community: communaut*, voisin|a, voisinage, quartier|n, société civile, social|n, sociale|n, sociaux
lgbt: homosexu*, lgbt*, lesbien*, transgenre|n, gay, gays, même sexe
celebrity: célébrité|n, star|n, vedette|n, célèbre|n, idole|n, icône|n, héros, héroïne|n, légende|n, légendaire|n
homeless: sans-abri, sdf, sans domicile, bidonville|n, mal-logé|n
life: vie|n, vivre, vit, vivent, vivait, vivaient, vécu|a, vivant|a
benefit_humanity: humanité, genre humain, être humain, êtres humains, humain|a, espèce humaine
enemy: ennemi|a, adversaire|n
friend: ami|a, amitié|n, camarade|n, compagnon|n, collègue|n, confrère|n, consœur|n
fate: destin|n, destinée|n, sort de
habit: habitude|n, accoutum*, habitué|a
identity: identité|n
ambitious: ambitieu*
moral: moral|al, moralement, moralité, éthiqu*, conscience|n
honest: honnêt*, sincèr*, sincér*, intégr*, franchise, franchement
cowardly: lâche|n, lâchet*, timid*, peureu*
courage: courag*, brave|n, bravoure, audac*, hardi|a, vaillan*
generous: génér|eux, généreu*, générosité, libéralité|n
voluntary: bénévol*, volontaire|n, volontairement, volontariat
relation_trust: confiance, fiable|n, fiabilité, méfi*, crédib*, loyal|a, loyaux, loyauté, défiance
hopeless: sans espoir, désespoir, désespér*, vain|a, peine perdue, voué à l'échec, vouée à l'échec, sans avenir,
    sans issue
merit: mérite|n, mérit|er

# education
school: école|n, scolaire|n, collège|n, lycée|n, maternelle|n, salle de classe, salles de classe, crèche|n, scolarité
university: universi*, université|n, faculté|n, campus, grande école, grandes écoles
student: étudiant|a, élève|n, lycéen|n, lycéenne|n, collégien|n, écolier|n, doctorant|a, apprenant|a
teacher: enseignant|a, professeur|n, professeure|n, instituteur|n, institutrice|n, maître de conférences, prof, profs,
    formateur|n, enseign*
education: éducat*, enseignement|n, apprentissage|n, apprendre, apprend, appris, cours magistral, programme scolaire,
    alphabétis*, académique|n
degree: diplôm*, licence universitaire, master, doctorat|n, baccalauréat|n
intern: stagiaire|n, stage|n, apprenti|a
exam: examen|n, épreuve écrite, épreuves écrites, devoirs scolaires
book: livres, roman|n, manuel scolaire, manuels scolaires, autobiograph*, biograph*, mémoires, lecteur|n, lectrice|n,
    lecture|n, lire, lisent, biblioth*, librair*, ouvrage|n, best-seller|n

# nature
climate: climat*, climat|n, réchauffement, réchauffement climatique, réchauffement de la planète, effet de serre,
    changement climatique, dérèglement climatique
emission: émission|n, émett*, émet, carbone, co2, dioxyde de carbone, gaz carbonique, méthane, neutralité carbone
pollute: pollu*, toxique|n, contaminer les eaux, marée noire, déversement|n
environment: environnement*, écolog*, écosyst*, habitat|n naturel, nature, naturel|n, naturelle|n, durable|n,
    durabilité, conservation de la nature
forest: forêt|n, forest*, déforest*, jungle|n, arbre|n, bois, boisé|a, reboisement
animal: animal, animaux, faune, bétail, chien|n, chienne|n, chat|n, cheval, chevaux, vache|n, cochon|n, mouton|n,
    oiseau|x, éléphant|n, lion|n, tigre|n, ours, baleine|n, requin|n, insecte|n, mammif*, reptile|n, singe|n, loup|n,
    abeille|n, zoo|n
plant_living: flore, fleur|n, plantes, végét*, graine|n, herbe|n, feuille d'arbre, feuillage|n, racine|n
sea: mer|n, océan*, marin|a, maritime|n, côte|n, côtier|n, côtière|n, littoral, plage|n, golfe|n, baie|n, île|n,
    péninsule|n, récif|n, marée|n
river: fleuve|n, rivière|n, lac|n, ruisseau|x, cascade|n, cours d'eau, canal, canaux, réservoir|n
water: eau|x, aquatique|n, liquide|n, hydrique|n, potable
mountain: montagn*, colline|n, glacier|n, vallée|n, falaise|n, alpinis*, désert|n
weather: météo*, pluie|n, pluvi*, neige|n, neig|er, température|n, canicul*, vague de chaleur, chaleur|n, chaud|a,
    froid|a, vent|n, nuage|n, brouillard, humidité, gel hivernal, ensoleill*
ice: glace|n, banquise, arctique|n, antarctique, polaire|n, fonte des glaces, glaciaire|n, gelé|a
mine: minier|n, minière|n, mineur de fond, charbon*, mine de, mines de, cuivre, minerai|n, minéra*, terres rares,
    lingot|n, argent métal, diamant|n, acier, fer, métal, métaux, aluminium
earth_ground: terre|n, sol|n, terrain|n, surface|n, roche|n, rocher|n, pierre|n, sable, poussière|n

# transport
vehicle: véhicul*, voiture|n, automobil*, constructeur automobile, camion|n, autobus, autocar|n, camionnette|n, moto|n,
    motocycl*, vélo|n, bicyclette|n, taxi|n, condu|uire, conducteur|n, conductrice|n, automobiliste|n, chauffeur|n
train_rail: train|n, chemin de fer, chemins de fer, ferroviaire|n, métro|n, tramway|n, tgv, locomotive|n, gare|n, sncf
airplane: avion|n, aéronef|n, vol commercial, compagnie aérienne, compagnies aériennes, aérien|n, aérienne|n, pilote|n,
    hélicopt*, boeing, airbus, aviation, avia|teur, aéronaut*, vol intérieur, espace aérien
airport: aéroport*, aéroport|n, piste d'atterrissage, atterr*
ship: navire|n, bateau|x, embarcation|n, ferry|n, paquebot|n, croisière|n, port maritime, portuaire|n, cargo|n,
    cargaison|n, conteneur|n, navig*, voilier|n, pétrolier|n, sous-marin|n, yacht|n, fret, matelot|n
road: route|n, routier|n, routière|n, autoroute|n, rue|n, pont|n, tunnel|n, circulation routière, embouteillage|n,
    avenue|n, chemin|n, itinéraire|n, trajet|n, piéton|n
passenger: passager|n, passagère|n, voyageur|n, voyageuse|n, équipage|n, à bord
transport: transport*, logistique|n, acheminement|n, billet|n, transit

# food
agriculture: agricul*, agricole|n, ferme|n, fermier|n, exploitation agricole, récolt*, élevage|n, éleveur|n,
    plantation|n, irrig*, engrais, pesticid*, rural|a, ruraux, cultiv*, moisson|n, paysan|n, paysanne|n
food: nourriture|n, aliment*, repas, manger, mange, mangent, mangé, cuisine|n, cuisin|er, restaura*, pain|n, viande|n,
    poulet|n, poisson|n, fruit|n, légume|n, riz, blé, maïs, céréal*, sucre, sel, lait, fromage|n, œuf|n, soja,
    pomme|n de terre, dîner|n, déjeuner|n, farine
drink: boire, boit, boivent, bu, boisson|n, vin|n, bière|n, alcool*, café|n, thé, jus de, ivre|n, whisky
fishing: pêche, pêch|er, pêcheur|n, chasse|n, chass|er, chasseur|n, braconn*

# culture
art: artist*, art, arts, peindre, peint|a, peintre|n, peinture|n, tableau|x, sculpt*, musée|n, galerie|n, exposition|n,
    statue|n, monument|n
music: musi*, chanson|n, album|n, chant|er, chanteur|n, chanteuse|n, concert|n, orchestre|n, opéra|n, compositeur|n,
    compositrice|n, piano, guitar*, rappeur|n, rappeuse|n, jazz, danse|n, dans|er, danseur|n, danseuse|n
film_cinema: film|n, cinéma*, cinéast*, hollywood, box-office, oscar|n, acteur|n, actrice|n, documentaire|n, scénar*,
    long-métrage, longs-métrages, césar du
theatre: théât*, pièce de théâtre, drame|n, dramatique|n, comédi*, comédie|n, spectacle|n, représentation|n,
    festival|n, cérémonie|n, série télévisée, épisode|n, feuilleton|n
culture: cultur*, patrimoine|n, civilis*, coutume|n
symbol: symbol*, emblèm*, emblém*, drapeau|x
smile_laugh: sourire|n, souri|a, rire|n, rit, éclat de rire
hobby_fun: divert*, loisir|n, passe-temps, récréati*
religion: religi*, église|n, mosquée|n, temple|n, chrétien|n, chrétienne|n, christian*, cathol*, musulman|a, islam*,
    juif|n, juive|n, judaïsme, bouddh*, hindou*, prêtre|n, évêque|n, pape|n, vatican, prière|n, pri|er dieu, dieu, foi,
    culte|n, clergé, moine|n, bible, coran, sacré|a, pèlerin*, secte|n
fashion: la mode, vêtement|n, habill*, porter une robe, robe|n, chemise|n, chaussure|n, bijou|x, uniforme|n, textile|n,
    chapeau|x
game_video: jeu vidéo, jeux vidéo, console|n, jouet|n, échecs, e-sport, dota
holiday: vacances, jour férié, jours fériés, noël, pâques, ramadan, nouvel an, célébr*, commémor*, fête|n, fêt|er,
    festivités, anniversaire|n
funeral: funér*, obsèques, enterr*, inhum*, deuil|n, condoléances, pierre tombale, cimetière|n, mémorial, crémation
humor_like: amour|n, aimer, aime, aiment, aimé, aimait, ador|er, passion*, populaire|n, heureux, heureuse|n, bonheur,
    joie|n, plaisir|n, amus*,
    passionné|a
hate: haine|n, haïr, détest*, mépris*, mépris, hostil*, hostilité|n, dégoût*, aversion
beautiful: beauté|n, beau, belle|n, beaux, joli|a, attrayant|a, élégan*
speculate_bet: pari, paris sportifs, parier, parieur|n, casino|n, loterie|n, jeu de hasard, jeux de hasard
presenter: présentateur|n, présentatrice|n, animateur|n, animatrice|n

# place
place: lieu|x, endroit|n, site|n, région*, région|n, zone|n, district|n, territoir*, scène|n, province|n, local|a,
    locaux, localement, municipal|n, municipale|n, municipaux, commune|n, fédéral|n, fédérale|n, fédéraux, comté|n,
    département|n
city: ville|n, urbain|a, capitale|n, métropol*, village|n, banlieue|n, agglomération|n, municipalité|n
house: maison|n, logement|n, habitation|n, appartement|n, immobilier|n, immobilière|n, résidence|n, résidentiel|n,
    demeure|n, chambre|n, toit|n, porte d'entrée, fenêtre|n, mur|n, domicile|n, foyer|n
hotel: hôtel|n, hôtelier|n, hôtelière|n, auberge|n, hébergement|n, complexe hôtelier
shop: magasin|n, boutique|n, supermarché|n, détaillant|a, commerçant|a, centre commercial, centres commerciaux,
    épicerie|n, grande distribution
center: centre|n, milieu de
north: nord, sud, ouest, oriental|n, orientale|n, occidental|n, occidentale|n, occidentaux, orient, occident, nord-est,
    nord-ouest, sud-est, sud-ouest, méridional|n, septentrional|n
distance: distance|n, loin, proche de, à côté, kilomètre|n, mètre|n, éloigné|a, lointain|a, à proximité,
    plus près, plus proche|n, approch|er, rapproch|er, proximité
attractive_tourism: attraction touristique, attractions touristiques, parc|n, jardin|n, tour eiffel, château|x, palais,
    site touristique, sites touristiques

# time
time: temps, époque|n, période|n, moment|n, siècle|n, décennie|n, durée|n, ère|n, datant de, date de, daté|a
future: futur|a, avenir, demain, à venir, prochaines années
past_time: passé, il y a, hier, autrefois, jadis, par le passé, histoire
today_now: aujourd'hui, actuel|n, actuelle|n, actuellement, de nos jours, en ce moment, présentement, maintenant
simultaneous: simultan*, pendant ce temps, au même moment, en même temps
sudden: soudain*, subitement, brusqu*, tout à coup
repeated: répét*, à plusieurs reprises, maintes fois, à maintes reprises, récurren*
permanent: permanen*, pour toujours, définitivement, éternel*, perpétu*, à jamais
immediate: immédiat*, instantan*, aussitôt, sur-le-champ, urgent|a, sans délai
year_annual: annuel|n, annuelle|n, annuellement, par an, chaque année, mois, mensuel|n, mensuelle|n, mensuellement,
    semaine|n, hebdomad*, quotidien|n, quotidienne|n, quotidiennement, trimestr*, par mois, par jour, par semaine,
    chaque mois, chaque jour, tous les ans, tous les mois, tous les jours
night: nuit|n, soir|n, soirée|n, matin|n, matinée|n, après-midi, minuit, midi, aube, nocturne|n

# general
operate: fonctionn*, opér|er, opération|n, exploit|er, exploitation de, g|érer, gestion
mean_signify: signifi*, veut dire, veulent dire, vouloir dire, impliqu|er que
structure: structur*, système|n, systémique|n, cadre juridique
content: contenu|n, détail|n, sujet|n, thème|n, thématique|n
situation: situation|n, circonstance|n, scénario|n, conjoncture
activity: activité|n, événement|n, évènement|n, pratique|n, exercice|n
condition: condition|n, critère|n, conditionn*, prérequis
mystery: mystèr*, mystér*, énigm*
origin_source: origine|n, provenanc*, provien*, issu|a de
scope: portée, étendue, ampleur, gamme de
field_area: domaine|n, champ de, sphère|n, discipline|n
feature: caractéristique|n, trait|n, particularité|n
factor: facteur|n
background: contexte|n, toile de fond, antécédent|n
example: exemple|n, illustration de
stage_phase: phase|n, étape|n, stade de
process_course: processus, déroulement, séquence|n
method: méthode|n, manière|n, procédure|n, approche|n
alternative: alternativ*, option|n, solution de rechange, autre choix
unrelated: sans rapport avec, sans lien avec, indépendant de, indépendamment de, non corrélé|a, hors de propos
call_as: appel|er, appelle|n, appelée|n, qualifi*, dénomm*, taxé|a de, surnomm*
attract: attir*, attrait|n, séd|uire
direction: direction|n, orientation|n, tendance|n, tournant|n, virage|n
access: accès, accéd*, accessib*
challenge_question: contest|er, remettre en cause, remis en cause, remet en cause, remise en cause,
    remettre en question, remis en question
permission_owner: réserv|er, réserve|n, préserv*, conserv*, gard|er
carry: réalis*, exécut*, mettre en œuvre, mis en œuvre, mise en œuvre, met en œuvre, effectu*, appliqu|er
cover_span: s'étend|re, propag*, répand*, s'étal|er
hold_event: a eu lieu, organis|er, accueill*, s'est tenu, s'est tenue, se tient, se tiendra
hit_strike: frapp*, frappe|n, heurt|er, coup|n de poing, gifl*, poignard*, coup de pied, touch|er par
touch_body: tête|n, visage|n, main|n, bras, jambe|n, pied|n, corps, œil, yeux, oreille|n, peau, cheveux, os, bouche|n,
    nez, cou, épaule|n, genou|x, doigt|n, dent|n, poumon|n, foie, rein|n, muscle|n, poitrine|n, estomac
color: couleur|n, rouge|n, bleu|a, vert, verte|n, verts, noir|a, blanc, blanche|n, blancs, jaune|n, orange, violet,
    violette|n, rose|n, marron, gris, grise|n
light: lumière|n, lumineu*, éclair*, obscur*, laser|n, lampe|n, ombre|n
sound_quiet: silenc*, silencieu*, bruyant|a, calme|n
sleep: dorm*, sommeil, endorm*, lit|n, réveil*
tension: tension|n, tendu|a, pression|n
balance: équilibr*, déséquilibr*, contrepoids
hard_work: travaill|er sur, occupé à, occupée à
interest_stake: intérêts, conflit d'intérêts, conflits d'intérêts, partie prenante, parties prenantes
existential: exister, existe, existent, existait, existence, existentiel|n, existentielle|n
sustain_loss: souff|rir, souffrance|n, subir, subi, subit, subissent, douleur|n, douloureu*
measure_action: mesures, action de, dispositions, réaction|n, réagi*
deal_handle: trait|er de, trait|er avec, gérer la situation, s'occup|er de
chance_random: hasard, aléatoire|n, coïncid*, heureusement, malheureusement, chanceu*, malchance
attention: attention, remarqu*
show: montr*, expos|er, affich*, illustr*, présent|er, présentation|n, appara*, témoign|er de
see: voir, voit, voient, voyait, vu, vue|n, vus, regard*, observ*
find: trouv*, retrouv*, localis*, cherch*, recherch|er
take: prendre, prend, prennent, prenait, pris, prise|n, saisir, saisi|a, saisie|n, captur*, confisqu*, s'empar*
become: deven*, devien*, devint, émerg*
happen: survenir, survient, survenu|a, se produ*, s'est produit, s'est produite, a eu lieu, ont eu lieu, se déroul*,
    s'est déroulé, s'est déroulée, arriv|é à, se pass*
include: inclu*, inclure, compren*, compris|a dans, comport*, contien*, conten*, impliqu*
person: personne|n, gens, individu|n, homme|n, femme|n, adulte|n, humain|n
measure: mesur*, calcul*, compt|er, estim*
name: nomm|é, nom|n, prénom|n, baptis*, intitul*, surnom*, dénomm*, rebaptis*, titre|n de
use: utilis*, emploi de, employ|er des, usage|n, exploit|er, appliqu*, servir à, sert à, recours à
try: tent|er, essa|yer, essay*, tentative|n, effort|n, s'effor*
list: liste|n, registre|n, catalog*, classement|n, class|er
call_phone: appel|n téléphonique, téléphon|er, coup de fil, visioconférence|n,
    appel|n, au téléphone, appels téléphoniques
case_instance: cas, affaire|n
left_over: reste|n, restant|a, ce qui reste, il reste, il restait
bring: apport|er, amen|er, amène, amènent, ramen|er
against: à l'encontre de, opposé à, opposée à
level: niveau|x, échelon|n
behaviour: comport*, conduite|n, attitude|n
"""
)

ARITHMETIC = Arithmetic(
    acts=word_table(
        """
have: a, ont, avait, avaient, possède, possédait, détient, il y a, il y avait, sont, étaient, est, était, compte, comptait
gain: achet*, reçu, reçoit, reçoivent, reçut, gagn*, obtenu, obtient, trouv*, cueill*, embauch*, recrut*, levé, leva,
  acquis, produit, produisit, fabriqu*, construit, fait
give: donn*, offert, offre, remis, prêt*, légu*
lose: vend*, perd, perdu, perdit, dépens*, mang*, utilis*, licenci*, supprim*, ferm*, brûl*
take: pris, prit, prend, retir*, vol*, emport*
put: mis, met, mit, plac*, ajout*
come: arriv*, entr*, rejoint
go: quitt*, parti, partis, parties, part, partent, sortis
"""
    ),
    cues=word_table(
        """
whole: au total, en tout, total, ensemble
rest: reste, restent, restait, restaient, restant, restants, restantes, le reste
now: maintenant, désormais, actuellement
before: initialement, au départ, au début, après, depuis, auparavant
each: chaque, chacun, chacune
more: plus
fewer: moins
than: que
joint: et, mais, tandis que, ou, puis
planned: veut, veulent, voulait, voulaient, compte faire, prévoit, prévoient
earlier: avant
later: après
ahead: il restait, à seulement
price: pour, à
subset: dont, parmi lesquels, parmi lesquelles, parmi eux, parmi elles, y compris, d'entre eux, d'entre elles
until: jusqu'à, jusqu'en, d'ici
rise: augment*, grimp*, progress*, passé, passée, passés, passées, hausse
fall: baiss*, chut*, recul*, diminu*, passé, passée, passés, passées
from: de
to: à
"""
    ),
    light=frozenset(
        word_list(
            """
            seulement, aussi, puis, plus, autres, nouveaux, nouvelles, hier, aujourd'hui, et, mais, encore,
            ensuite, en
            """
        )
    ),
    links=frozenset({"de", "d", "des", "du"}),
    receivers=frozenset({"à", "au", "aux"}),
    givers=frozenset({"de", "du", "des"}),
)

DOCUMENTS = DocumentWords(
    nouns=("reportage", "document", "article", "fichier", "source", "texte"),
    kinds={"traduction": "translation", "texte traduit": "translation", "résumé": "summary"},
    names={
        "anglais": "en",
        "anglaise": "en",
        "portugais": "pt",
        "portugaise": "pt",
        "chinois": "zh",
        "chinoise": "zh",
        "espagnol": "es",
        "espagnole": "es",
        "français": "fr",
        "française": "fr",
        "allemand": "de",
        "allemande": "de",
        "italien": "it",
        "italienne": "it",
        "japonais": "ja",
        "japonaise": "ja",
    },
    everything=("les documents", "les sources"),
    headlines=("gros titre", "manchette", "titres", "titre"),
    before=("d'après", "d’après", "selon", "dans"),
    saying=(
        "affirmait",
        "indiquait",
        "mentionne",
        "rapporte",
        "soutient",
        "affirme",
        "déclare",
        "indique",
        "décrit",
        "écrit",
        "dit",
    ),
    linking=("qu'", "que"),
    recipient=("adressé à", "pour", "au", "à"),
    spanning=("couvrent", "couvre", "s'étendent", "s'étend", "vont de", "datent de", "s'échelonnent"),
)

LANGUAGE = Language(
    code="fr",
    name="French",
    spaced=True,
    grammar=GRAMMAR,
    values=VALUES,
    concepts=CONCEPTS,
    arithmetic=ARITHMETIC,
    documents=DOCUMENTS,
)
