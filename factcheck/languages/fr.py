"""French: words and writing habits, as data."""

from __future__ import annotations

from factcheck.languages.base import Grammar, Language
from factcheck.languages.calendar_data import Calendar
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
    quarters=_counted_periods(("t1", "t2", "t3", "t4", "q1", "q2", "q3", "q4"), last=4, tail="trimestre")
    | {"dernier trimestre": 4, "1t": 1, "2t": 2, "3t": 3, "4t": 4},
    halves=_counted_periods(("s1", "s2"), last=2, tail="semestre")
    | {"première moitié": 1, "seconde moitié": 2, "deuxième moitié": 2},
    seasons={"printemps": 21, "été": 22, "automne": 23, "hiver": 24},
    templates=(
        "{D} {month}[,] {Y}", "{D} {month} de l'année {Y}", "{D} {month}", "{month} {D}, {Y}", "{D} du mois de {month}",
        "{D} du mois de {month} {Y}", "{D} jour de {month}[,][ de] {Y}", "{D} jour de {month}", "{month} {D} de {Y}", "{D} de {month} {Y}",
        "{D}/{month}/{Y}", "{D}-{month}-{Y}", "{Y}/{D}/{month}", "{D}.{month}.{Y}",
        "{month} {Y}", "{month} de l'année {Y}", "{month}, {Y}", "{month}/{Y}", "{month}-{Y}", "{month} de {Y}",
        "{month}",
        "{D}(-|–| au | et | ou |-au-| à | - | – ){D2} {month} {Y}", "{D}(-|–| au | et | ou | à | - | – ){D2} {month}",
        "{D} et le {D2} {month} {Y}", "{D} et le {D2} {month}",
        "{month}(-|–| à | - | – | et ){month2} {Y}",
        "{Y}[ ](-|–|—|à )[ ]{Y2}", "{Y}(-|–|/){y2}",
        "{month} de (l'|){ry}", "{D} {month} de (l'|){ry}", "{D} {month} {which}", "{month} {which}", "{wd} {which}",
        "{D} du {rm}", "{D} de {rm}", "{wd} de (la |){rw}",
        *(f"<{day} >{{D}}" for day in _WEEKDAYS), "{D} {M} {Y}", "{Y}-{month}-{D}", "{D} jour de {month}[,][ de] {Y}",
        "{D} jour de {month}",
        "{quarter} [de ]{Y}", "{quarter} de (l'|){ry}", "{quarter} de (l'année|l'exercice) {Y}", "{quarter}",
        "{quarter}/{Y}",
        "{half} [de ]{Y}", "{half} de (l'|){ry}", "{half} de (l'année|l'exercice) {Y}",
        "{season} [de ]{Y}", "{season} {which}", "{season} de l'année {Y}",
        "année fiscale {FY}", "exercice [fiscal ]{FY}", "exercice[ budgétaire] {FY}",
        "années {dec}", "années {de2}", "décennie {dec}", "{c} siècle", "{c} s.", "siècle {c}",
        "année {Y}", "an {Y}", "an de grâce {Y}",
    ),
    relative=_relative(),  # type: ignore[arg-type]
    which=dict.fromkeys(_ENDINGS_LAST, -1) | dict.fromkeys(("prochain", "prochaine"), 1),
    parts_before={
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
    glue=("heure locale", "heure locale,", "heure locale le", "heure locale ce", "à", "vers", "le", "du", "de", "dès", "au", "ce", "à partir de", "avant", "après", "jusqu'à", "en"),
    clock=(
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
    clock_leads=(
        "à", "vers", "dès", "avant", "après", "jusqu'à", "aux environs de", "aux alentours de", "à partir de",
        "depuis", "entre", "peu avant", "peu après",
    ),
    zones={"heure de paris": "Europe/Paris", "heure de bruxelles": "Europe/Brussels"},
)  # fmt: skip

# --- values: numbers, bounds, currencies, units ---------------------------------------------------------------------

# fmt: off
_COUNTED_FR = """
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
member membre membres adhérent adhérents adhérente adhérentes|volunteer bénévole bénévoles volontaire volontaires|participant participant participants manifestant manifestants|family famille familles
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
        "demi-million": 500_000, "demi-milliard": 500_000_000,
        "k": 1000, "m": 10**6,
    },
    letter_scales=frozenset({"k", "m"}),
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
    plural_links=("de", "d'"),
    vague=("quelques", "plusieurs"),
    joiners=("et",),
    joined_over=100,
    articles=("un", "une"),
    ones=frozenset({"un", "une", "demi", "demie"}),
    not_alone=frozenset({"neuf", "quarantaine"}),
    points=("virgule", "point"),
    negatives=("moins",),
    halves=("moitié", "demi", "demie"),
    and_half=("et demi", "et demie"),
    denominators={
        "demi": 2, "demis": 2, "tiers": 3, "quart": 4, "quarts": 4,
        **{word + end: number for word, number in _ORDINALS.items() if number in (5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 1000) for end in ("", "s")},
    },
    definite_shares=frozenset({"tiers", "quart"}),
    out_of=("sur",),
    counted_shares=True,
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
        **_with_of(less="plafond", bound="<="), **_with_of(less="limite", bound="<="), **_with_of(less="jamais plus", bound="<="), **_with_of(less="jamais moins", bound=">="),
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
        "multiplierait par", "multiplia par", "divisé par", "divisée par", "divisés par", "divisées par", "diviser par", "divise par", "un facteur", "d'un facteur",
    ),
    times_cues=frozenset({
        "plus", "moins", "supérieur", "supérieure", "supérieurs", "supérieures", "inférieur", "inférieure", "inférieurs", "inférieures", "la", "le", "les", "leur", "son", "sa", "ses",
        "meilleur", "meilleure", "pire", "retour", "rendement", "plafonné", "plafonnés", "plafonnée", "plafond", "limité", "limités", "limitée", "multiplié", "multipliée",
        "multipliés", "multiplie", "multiplier", "mieux", "autant", "celui", "celle", "davantage",
    }),
    per=("par", "chaque", "/", "par chaque"),
    per_phrases={
        **{f"{kind} {base}": unit for kind in ("net", "nets", "brut", "bruts", "hors taxes") for base, unit in (("par mois", "month"), ("par an", "year"), ("mensuels", "month"), ("annuels", "year"))},
        "par an": "year", "annuels": "year", "annuel": "year", "annuelles": "year", "annuelle": "year", "annuellement": "year", "à l'année": "year", "l'année": "", "mensuels": "month", "mensuel": "month",
        "mensuelles": "month", "mensuelle": "month", "mensuellement": "month", "par mois": "month", "hebdomadaires": "week", "hebdomadaire": "week", "quotidiens": "day", "quotidiennes": "day",
        "quotidienne": "day", "quotidien": "day", "journaliers": "day", "journalières": "day", "par jour": "day", "chaque année": "year", "tous les ans": "year", "tous les mois": "month",
        "tous les jours": "day", "de l'heure": "hour", "l'heure": "hour", "la tonne": "tonne", "le baril": "barrel", "le kilo": "kilogram", "l'once": "ounce", "la nuit": "night", "le litre": "litre",
        "le mètre carré": "square_metre", "le m²": "square_metre", "la minute": "minute", "l'unité": "item", "pièce": "item", "la pièce": "item", "par tête": "person", "par habitant": "person",
        "l'action": "share", "par action": "share", "le mégawattheure": "megawatt_hour", "le mwh": "megawatt_hour", "chacun": "item", "chacune": "item",
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
        "l'un l'autre", "l'une l'autre", "l'un des", "l'une des", "l'un de", "l'un après l'autre", "un par un", "une par une", "un à un", "une à une", "les uns", "un jour ou l'autre", "mille et une nuits", "mille-feuille", "mille-pattes", "mille mercis", "une fois",
        "deux-points", "deux-roues", "trois-quarts centre", "quart de finale", "quarts de finale", "huitième de finale", "huitièmes de finale", "seizième de finale", "seizièmes de finale",
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
    "ique": ("ique", "iques", "iquement"),
}  # fmt: skip

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
    pas seulement, non seulement, pas moins de, pas moins d', pas plus de, pas plus d', pas plus tard, sans doute,
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
planned: prévoir, prévu, prévue, prévus, prévues, prévoit, prévoient, prévoyait, prévoyaient, planifi|er, envisag|é,
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
        mmes, mm., dr, ainsi que, lequel, laquelle, lesquels, lesquelles, duquel, auquel, quant, dernier, dernière
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
)

# --- concepts --------------------------------------------------------------------------------------------------------

CONCEPTS: dict[str, tuple[str, ...]] = word_table("")

LANGUAGE = Language(code="fr", name="French", spaced=True, grammar=GRAMMAR, values=VALUES, concepts=CONCEPTS)
