"""German: words and writing habits of Germany, Austria and Switzerland, as data."""

from __future__ import annotations

from factcheck.languages.arithmetic_data import Arithmetic
from factcheck.languages.base import Grammar, Language
from factcheck.languages.calendar_data import Calendar
from factcheck.languages.documents import DocumentWords
from factcheck.languages.table import word_list, word_map, word_table
from factcheck.languages.value_data import ValueData

# --- calendar --------------------------------------------------------------------------------------------------------

_ADJECTIVE = ("", "e", "er", "es", "en", "em")


def _inflected(stem: str) -> list[str]:
    """An adjective with all its endings: "jährig", "jährige", "jähriger"..."""
    return [stem + ending for ending in _ADJECTIVE]


_WEEKDAYS = {
    "montag": 0, "dienstag": 1, "mittwoch": 2, "donnerstag": 3, "freitag": 4, "samstag": 5, "sonnabend": 5,
    "sonntag": 6,
}  # fmt: skip
_PARTS_OF_DAY = ("", "s", "morgen", "früh", "vormittag", "mittag", "nachmittag", "abend", "nacht")

_UNITS_DE = (
    "erst", "zweit", "dritt", "viert", "fünft", "sechst", "siebt", "acht", "neunt", "zehnt", "elft", "zwölft",
    "dreizehnt", "vierzehnt", "fünfzehnt", "sechzehnt", "siebzehnt", "achtzehnt", "neunzehnt", "zwanzigst",
    "einundzwanzigst", "zweiundzwanzigst", "dreiundzwanzigst", "vierundzwanzigst", "fünfundzwanzigst",
    "sechsundzwanzigst", "siebenundzwanzigst", "achtundzwanzigst", "neunundzwanzigst", "dreißigst", "einunddreißigst",
)  # fmt: skip

_FIRST_TO_FOURTH = {"erst": 1, "zweit": 2, "dritt": 3, "viert": 4}
_LAST, _THIS, _NEXT = ("letzt", "vergangen", "vorig"), ("dies",), ("nächst", "kommend")


def _relative_phrases() -> dict[str, tuple[str, int, str]]:
    """ "letztes Jahr", "im vergangenen Monat", "diese Woche", with the endings that go with the noun."""
    nouns = {
        "jahr": ("year", ("es", "en", "em", "e")), "jahres": ("year", ("es", "en")),
        "monat": ("month", ("er", "en", "em", "e")), "monats": ("month", ("es", "en")),
        "woche": ("week", ("e", "er", "en")),
    }  # fmt: skip
    found: dict[str, tuple[str, int, str]] = {}
    for noun, (unit, endings) in nouns.items():
        for stems, shift in ((_LAST, -1), (_THIS, 0), (_NEXT, 1)):
            for stem in stems:
                for ending in endings:
                    found[f"{stem}{ending} {noun}"] = (unit, shift, "document")
        for ending in ("e", "en"):
            found[f"laufend{ending} {noun}"] = (unit, 0, "document")
            found[f"gleich{ending} {noun}"] = found[f"selb{ending} {noun}"] = (unit, 0, "context")
            for stem in ("vorangegangen", "vorhergehend", "vorherig"):
                found[f"{stem}{ending} {noun}"] = (unit, -1, "context")
            found[f"folgend{ending} {noun}"] = found[f"darauffolgend{ending} {noun}"] = (unit, 1, "context")
        for before in ("jenes", "jenem", "jener"):
            found[f"{before} {noun}"] = (unit, 0, "context")
    return found


CALENDAR = Calendar(
    capitalised=True,
    months={
        "januar": 1, "jänner": 1, "februar": 2, "feber": 2, "märz": 3, "april": 4, "mai": 5, "juni": 6, "juno": 6,
        "juli": 7, "august": 8, "september": 9, "oktober": 10, "november": 11, "dezember": 12,
    },
    month_short={
        "jan": 1, "jän": 1, "feb": 2, "mrz": 3, "mär": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9,
        "okt": 10, "nov": 11, "dez": 12,
    },
    weekdays={day + part: number for day, number in _WEEKDAYS.items() for part in _PARTS_OF_DAY if part != "s"}
    | {f"{day} {part}": number for day, number in _WEEKDAYS.items() for part in ("morgen", "mittag", "abend", "früh")},
    weekday_short={"mo": 0, "di": 1, "mi": 2, "do": 3, "fr": 4, "sa": 5, "so": 6},
    doubtful=frozenset({"weihnachten", "neujahr", "silvester", "juno"}),
    uncapitalised=frozenset({"morgen"}),
    numeric_order=("dmy",),
    day_suffix=(".",),
    numerals={
        stem + ending: day for day, stem in enumerate(_UNITS_DE, start=1) for ending in ("e", "en", "er", "es", "em")
    },
    quarters={
        **{
            f"{stem}{ending} {noun}": number
            for stem, number in _FIRST_TO_FOURTH.items()
            for ending in ("es", "en", "e")
            for noun in ("quartal", "quartals", "vierteljahr", "vierteljahres", "jahresviertel")
        },
        **{f"{number}. {noun}": number for number in range(1, 5) for noun in ("quartal", "quartals", "vierteljahr")},
        **{f"q{number}": number for number in range(1, 5)},
        **{f"schlussquartal{ending}": 4 for ending in ("", "s")},
        **{f"auftaktquartal{ending}": 1 for ending in ("", "s")},
    },
    halves={
        **{
            f"{stem}{ending} {noun}": number
            for stem, number in (("erst", 1), ("zweit", 2))
            for ending in ("es", "en", "e", "er")
            for noun in ("halbjahr", "halbjahres", "halbjahrs", "jahreshälfte", "hälfte des jahres")
        },
        **{f"{number}. {noun}": number for number in (1, 2) for noun in ("halbjahr", "halbjahres", "jahreshälfte")},
    },
    seasons={
        "frühling": 21, "frühjahr": 21, "frühjahrs": 21, "sommer": 22, "sommers": 22, "herbst": 23, "herbstes": 23,
        "winter": 24, "winters": 24, "frühsommer": 22, "spätsommer": 22, "spätherbst": 23, "hochsommer": 22,
    },
    templates=(
        "{D} {month}[,] {Y}", "{D} {month} des Jahres {Y}", "{D} {month}", "{D}{month} {Y}",
        "{month} {D}, {Y}", "{D}/{month}/{Y}", "{D}-{month}-{Y}", "{D}-{Y}-{month}", "{month}-{D}-{Y}",
        "{month}-{Y}-{D}", "{Y}/{D}/{month}", "{Y}/{month}/{D}", "{D}.{month}.{Y}", "{month}/{D}/{Y}",
        "{Y}-{month}-{D}", "{D}. {M}. {Y}", "{D}.{M}. {Y}",
        "{month} des jahres {Y}", "{month}[,] {Y}", "{month}/{Y}", "{month}",
        "{D} (bis|bis zum|bis einschließlich|und|und dem|sowie|-|–) {D2} {month} {Y}",
        "{D} (bis|bis zum|bis einschließlich|und|und dem|sowie|-|–) {D2} {month}",
        "{D}(-|–|/){D2} {month} {Y}", "{D}(-|–|/){D2} {month}",
        "{month} (bis|-|–) {month2} {Y}", "{month}(-|–){month2} {Y}", "{month} (bis|-|–) {month2}",
        "{Y}[ ](-|–|—|bis )[ ]{Y2}", "{Y}(-|–|/){y2}",
        "{month} {ry}", "{D} {month} {ry}", "{which} {month}", "{which} {wd}", "{wd} {rw}", "{wd} der {rw}",
        "{quarter}[ des jahres] {Y}", "{quarter}/{Y}", "{quarter} {ry}", "{quarter} des {ry}", "{quarter}",
        "{half}[ des jahres] {Y}", "{half} {ry}", "{half} des {ry}", "{half}",
        "{season}[ des jahres] {Y}", "{season} {ry}", "{which} {season}",
        "geschäftsjahr {FY}", "geschäftsjahres {FY}", "fiskaljahr {FY}", "haushaltsjahr {FY}",
        "{dec}er[-][ ]jahre[n]", "{dec}er-", "{dec}ern", "<der >{dec}er", "{de2}er[-][ ]jahre[n]", "<den >{de2}ern",
        "kw {W}(/| | im jahr | des jahres ){Y}", "kalenderwoche {W}[ (des jahres|im jahr)] {Y}",
        "{W}. kalenderwoche[ (des jahres|im jahr)] {Y}", "{c} jahrhundert[s]", "{c} jahrhunderte", "{c} jh.", "{c} jhd.", "jahr {Y}", "jahre {Y}", "jahres {Y}",
        "{wd}, den {D} {month} {Y}", "{wd}, dem {D} {month} {Y}",
    ),
    relative={
        **_relative_phrases(),  # type: ignore[dict-item]
        **{f"{part} des monats": ("month", 0, "document") for part in ("anfang", "mitte", "ende")},
        **{f"{part} der woche": ("week", 0, "document") for part in ("anfang", "mitte", "ende")},
        "heute": ("day", 0, "document"), "heute morgen": ("day", 0, "document"), "heute früh": ("day", 0, "document"),
        "heute mittag": ("day", 0, "document"), "heute nachmittag": ("day", 0, "document"),
        "heute vormittag": ("day", 0, "document"), "heute abend": ("day", 0, "document"),
        "heute nacht": ("day", 0, "document"),
        "gestern": ("day", -1, "document"), "gestern abend": ("day", -1, "document"),
        "gestern morgen": ("day", -1, "document"), "gestern nachmittag": ("day", -1, "document"),
        "gestern nacht": ("day", -1, "document"), "gestern früh": ("day", -1, "document"),
        "gestern mittag": ("day", -1, "document"), "gestern vormittag": ("day", -1, "document"),
        "vorgestern": ("day", -2, "document"), "vorgestern abend": ("day", -2, "document"),
        "morgen": ("day", 1, "document"), "morgen früh": ("day", 1, "document"),
        "morgen abend": ("day", 1, "document"), "morgen nachmittag": ("day", 1, "document"),
        "morgen vormittag": ("day", 1, "document"), "morgen mittag": ("day", 1, "document"),
        "übermorgen": ("day", 2, "document"),
        "heuer": ("year", 0, "document"), "vorletztes jahr": ("year", -2, "document"),
        "vorletzten jahr": ("year", -2, "document"), "vorvergangenen jahr": ("year", -2, "document"),
        "vorletzte woche": ("week", -2, "document"), "vorletzten monat": ("month", -2, "document"),
        "übernächste woche": ("week", 2, "document"), "übernächstes jahr": ("year", 2, "document"),
        "übernächsten jahr": ("year", 2, "document"),
        "vorjahr": ("year", -1, "context"), "vorjahres": ("year", -1, "context"), "folgejahr": ("year", 1, "context"),
        "jahr zuvor": ("year", -1, "context"), "jahr davor": ("year", -1, "context"),
        "jahr darauf": ("year", 1, "context"), "jahr danach": ("year", 1, "context"),
        "vormonat": ("month", -1, "context"), "vormonats": ("month", -1, "context"),
        "folgemonat": ("month", 1, "context"), "monat zuvor": ("month", -1, "context"),
        "vorwoche": ("week", -1, "context"), "woche zuvor": ("week", -1, "context"),
        "tag zuvor": ("day", -1, "context"), "tag davor": ("day", -1, "context"), "vortag": ("day", -1, "context"),
        "vorabend": ("day", -1, "context"), "folgetag": ("day", 1, "context"), "tag darauf": ("day", 1, "context"),
        "tags darauf": ("day", 1, "context"), "tags zuvor": ("day", -1, "context"),
        "am nächsten tag": ("day", 1, "context"), "am folgenden tag": ("day", 1, "context"),
        "am selben tag": ("day", 0, "context"), "am gleichen tag": ("day", 0, "context"),
    },
    which={
        **{stem + ending: -1 for stem in _LAST for ending in ("er", "en", "em", "e", "es")},
        **{stem + ending: 0 for stem in _THIS for ending in ("er", "en", "em", "e", "es")},
        **{stem + ending: 1 for stem in _NEXT for ending in ("er", "en", "em", "e", "es")},
    },
    parts_before={
        "erste hälfte des": "first half", "erste hälfte der": "first half", "erste hälfte von": "first half",
        "ersten hälfte des": "first half", "ersten hälfte der": "first half", "ersten hälfte von": "first half",
        "zweite hälfte des": "second half", "zweite hälfte der": "second half", "zweite hälfte von": "second half",
        "zweiten hälfte des": "second half", "zweiten hälfte der": "second half", "zweiten hälfte von": "second half",
        "anfang": "early", "anfang des": "early", "anfang der": "early", "zu beginn des": "early", "beginn": "early",
        "beginn des": "early", "beginn der": "early", "zu beginn der": "early", "anfang vom": "early",
        "anfangs": "early", "früher": "early", "frühen": "early", "frühes": "early", "frühe": "early",
        "mitte": "mid", "mitte des": "mid", "mitte der": "mid",
        "ende": "late", "ende des": "late", "ende der": "late", "ende vom": "late", "gegen ende": "late",
        "gegen ende des": "late", "gegen ende der": "late", "später": "late", "späten": "late", "spätes": "late",
        "späte": "late", "ausgehenden": "late", "ausgehendes": "late", "anfang dem": "early",
    },
    bounds_before={
        "vor": "<", "vor dem": "<", "vor der": "<", "bis": "<=", "bis zum": "<=", "bis zu": "<=", "bis zur": "<=",
        "bis einschließlich": "<=", "bis spätestens": "<=", "spätestens": "<=", "spätestens am": "<=",
        "spätestens im": "<=", "spätestens bis": "<=", "spätestens bis zum": "<=", "spätestens zum": "<=",
        "nicht später als": "<=", "bis anfang": "", "bis mitte": "", "bis ende": "<=",
        "nach": ">", "nach dem": ">", "nach der": ">",
        "seit": ">=", "seit dem": ">=", "seit der": ">=", "ab": ">=", "ab dem": ">=", "ab der": ">=",
        "von an": ">=", "frühestens": ">=", "frühestens am": ">=", "frühestens im": ">=", "frühestens ab": ">=",
        "beginnend mit": ">=", "beginnend mit dem": ">=", "nicht vor": ">=", "nicht vor dem": ">=",
        "um": "~", "gegen": "~", "um das": "~", "um den": "~", "etwa im": "~", "etwa seit": ">=", "circa im": "~", "schon": "=", "bereits": "=", "schon im": "=", "bereits im": "=", "erst": "=",
        "vorm": "<", "seit ende": "", "seit anfang": "", "seit mitte": "",
    },
    bounds_after={"an": ">=", "oder später": ">=", "oder früher": "<=", "oder danach": ">=", "oder davor": "<="},
    leads=(
        *(f"{unit} {more} als" for unit in ("prozent", "%", "prozentpunkte", "mal") for more in ("mehr", "weniger", "höher", "niedriger")),
        "im jahr", "im jahre", "jahr", "jahre", "jahren", "jahres", "seit", "bis", "bis zum jahr", "ab", "nach", "vor",
        "während", "um", "anfang", "mitte", "ende", "beginn", "frühjahr", "frühling", "sommer", "herbst", "winter",
        "zwischen", "von", "gegen", "geboren", "gestorben", "gegründet", "geb.", "gest.", "©", "seit dem", "in", "im",
        "ab dem", "schon", "bereits", "jahrgang", "wahl", "weihnachten", "ostern", "silvester", "neujahr", "pfingsten",
        "erst", "zuletzt", "saison", "spätestens", "frühestens", "spätestens bis", "bis spätestens", "anno",
        "bundestagswahl", "copyright", "stand", "begin", "winter", "sommerspiele", "winterspiele", "geschäftsjahr",
    ),
    weak_leads=(
        "der", "des", "die", "das", "den", "dem", "und", "oder", "für", "auf", "zum", "zu", "am", "vom", "noch", "auch",
        "wurde", "wurden", "war", "hatte", "dann", "sowie", "als", "er", "sie", "es", "wie", "wo", "doch", "aber",
    ),
    lead_breakers=(
        "mehr", "weniger", "mehr als", "weniger als", "als", "insgesamt", "rund", "etwa", "ca.", "circa", "ungefähr",
        "fast", "knapp", "gut", "über", "unter", "bis zu", "zahl", "anzahl", "höchstens", "mindestens", "durchschnitt",
        "wenigstens", "maximal", "minimal", "summe", "wert", "preis", "stieg", "fiel", "sank", "alle", "jede", "jeder",
        "meisten", "übrigen", "auf", "um", "beinahe", "nahezu", "nur", "weitere", "weiteren", "zusätzlich", "pro", "je",
        "mit", "von den", "der rund", "nr.", "nummer", "artikel", "seite", "platz", "hausnummer", "postfach", "plz",
        "typ", "modell", "version", "mal", "zwei", "drei", "zusammen", "jeweils", "exakt", "genau", "davon", "plus",
        "minus", "code", "gegen", "noch", "weit", "lediglich", "gerade", "immerhin", "annähernd",
    ),
    counted=frozenset({
        "menschen", "personen", "männer", "männern", "frauen", "kinder", "kindern", "mitarbeiter", "mitarbeitern",
        "mitarbeiterinnen", "beschäftigte", "beschäftigten", "angestellte", "arbeiter", "arbeitsplätze",
        "arbeitsplätzen", "stellen", "jobs", "fälle", "fällen", "tote", "toten", "todesfälle", "todesopfer", "opfer",
        "patienten", "stimmen", "wähler", "wählern", "sitze", "sitzen", "mitglieder", "mitgliedern", "schüler",
        "schülern", "studenten", "studierende", "studierenden", "soldaten", "flüchtlinge", "flüchtlingen", "familien",
        "haushalte", "haushalten", "häuser", "häusern", "wohnungen", "unternehmen", "firmen", "betriebe", "betrieben",
        "läden", "filialen", "städte", "städten", "länder", "ländern", "schulen", "einheiten", "fahrzeuge",
        "fahrzeugen", "autos", "flugzeuge", "schiffe", "stück", "exemplare", "seiten", "wörter", "artikel", "punkte",
        "punkten", "aktien", "dollar", "euro", "franken", "pfund", "yuan", "yen", "rubel", "cent", "prozent",
        "million", "millionen", "milliarde", "milliarden", "mio", "mrd", "tausend", "hundert", "km", "kilometer",
        "kilometern", "meter", "metern", "meilen", "kg", "kilogramm", "kilo", "tonnen", "hektar", "quadratmeter",
        "quadratkilometer", "mal", "jahre", "jahren", "monate", "monaten", "wochen", "tage", "tagen", "stunden",
        "minuten", "sekunden", "grad", "kalorien", "besucher", "besuchern", "nutzer", "nutzern", "kunden",
        "teilnehmer", "teilnehmern", "bewohner", "einwohner", "einwohnern", "zivilisten", "weitere", "weiteren",
        "neue", "neuen", "passagiere", "tests", "proben", "arten", "m", "m²", "km²", "ha", "mg", "ml", "mw", "gw",
        "v. chr", "v.chr", "vor christus", "vor chr", "watt", "liter", "litern", "volt", "demonstranten", "anleger",
    }),
    recurring=("jeden", "jeder", "jedem", "immer", "alle"),
    not_before=("je", "frau", "herr", "herrn", "kaiser", "familie"),
    range_signs=("-", "–", "—", "~", "bis", "bis zum", "bis einschließlich"),
    range_words=("und", "und dem", "bis"),
    range_opens=("zwischen", "zwischen dem", "zwischen den jahren", "von", "vom", "von anfang", "in den jahren"),
    glue=(
        "um", "gegen", "am", "den", "dem", "der", "ab", "kurz nach", "kurz vor", "von", "bis", "um etwa", "um ungefähr",
        "um circa", "um kurz nach", "um kurz vor",
    ),
    clock=(
        "{ms} {hw}[ uhr]", "{ms} {h}[ uhr]", "{hw} uhr", "{hw} uhr {part}", "{h} uhr {mi}", "{h} uhr {mi} {part}", "{h}[.]{mi} uhr", "{h}:{mi} uhr", "{h}.{mi} uhr {part}",
        "{h}:{mi} uhr {part}", "{h} uhr", "{h} uhr {part}", "{h}:{mi}[:{s}]", "{h}:{mi}[:{s}]h", "{h}h{mi}",
        "{h}:{mi} {part}", "{h} {part}", "{h}:{mi}:{s} uhr",
    ),
    day_parts={
        "morgens": "am", "früh": "am", "vormittags": "am", "in der früh": "am", "am morgen": "am",
        "am vormittag": "am", "nachmittags": "pm", "am nachmittag": "pm", "abends": "pm", "am abend": "pm",
        "nachts": "night", "in der nacht": "night", "mittags": "noon", "am mittag": "noon", "am": "am", "pm": "pm",
        "a.m.": "am", "p.m.": "pm",
    },
    moments={"mitternacht": (0, 0)},
    clock_words=frozenset({"uhr"}),
    bare_years=True,
    hours={
        "eins": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9,
        "zehn": 10, "elf": 11, "zwölf": 12,
    },
    minute_words={"halb": -30, "viertel vor": -15, "viertel nach": 15, "dreiviertel": -15},
    holidays={
        "weihnachten": (12, 25), "weihnachtstag": (12, 25), "ersten weihnachtstag": (12, 25),
        "erster weihnachtstag": (12, 25), "ersten weihnachtsfeiertag": (12, 25),
        "zweiten weihnachtstag": (12, 26), "zweiten weihnachtsfeiertag": (12, 26), "heiligabend": (12, 24), "silvester": (12, 31), "silvestertag": (12, 31),
        "neujahr": (1, 1), "neujahrstag": (1, 1), "dreikönigstag": (1, 6), "valentinstag": (2, 14),
        "tag der deutschen einheit": (10, 3), "reformationstag": (10, 31), "allerheiligen": (11, 1),
        "allerseelen": (11, 2), "nikolaustag": (12, 6),
    },
    feasts={
        "black friday": None, "schwarzer freitag": None, "schwarzen freitag": None, "super tuesday": None,
        "ostern": 0, "ostersonntag": 0, "ostermontag": 1, "karfreitag": -2, "gründonnerstag": -3,
        "palmsonntag": -7, "aschermittwoch": -46, "faschingsdienstag": -47, "fastnachtsdienstag": -47,
        "rosenmontag": -48, "fastnachtssonntag": -49, "christi himmelfahrt": 39, "pfingsten": 49,
        "pfingstsonntag": 49, "pfingstmontag": 50, "fronleichnam": 60,
    },
    year_joins=(
        "des jahres", "im jahr", "im jahre",
    ),
    day_joins=(
        "auf den", "und", "und dem", "und der", "und am", "oder", "sowie", "sowie dem", "sowie am", ",",
    ),
    between_opens=(
        "zwischen", "zwischen dem", "zwischen den jahren",
    ),
    ago_before={
        "vor": (-1, "document"), "in": (1, "document"),
    },
    ago_after={
        "später": (1, "context"), "danach": (1, "context"), "darauf": (1, "context"), "zuvor": (-1, "context"),
        "davor": (-1, "context"), "vorher": (-1, "context"),
    },
    shift_words={
        "vor": -1, "vor dem": -1, "vor der": -1, "nach": 1, "nach dem": 1, "nach der": 1,
    },
    stretch_words=(
        "die", "den", "der", "dieser", "seit", "während", "binnen", "innerhalb von", "über", "für", "letzten",
        "vergangenen", "nächsten", "kommenden", "ersten", "seiner", "ihrer",
    ),
    clock_leads=("um", "um etwa", "um ungefähr", "um circa", "um rund", "gegen", "gegen etwa", "etwa um", "ca.", "ab", "bis", "von", "vor", "nach", "seit", "kurz nach", "kurz vor", "zwischen"),
    zones={"mez": "+01:00", "mesz": "+02:00", "mitteleuropäischer zeit": "+01:00", "britischer sommerzeit": "BST",
        "mitteleuropäischer sommerzeit": "CEST", "moskauer zeit": "+03:00", "pekinger zeit": "+08:00",
    },
)  # fmt: skip

# --- values: numbers, bounds, currencies, units ----------------------------------------------------------------------

# fmt: off
_COUNTED_DE = """
civilian Zivilist Zivilisten Zivilistinnen|protester Demonstrant Demonstranten Demonstrantinnen Demonstrierende Demonstrierenden|rebel Rebell Rebellen Aufständische Aufständischen|hostage Geisel Geiseln
firefighter Feuerwehrleute Feuerwehrleuten Feuerwehrmann Feuerwehrmänner|fighter Kämpfer Kämpfern|farmer Landwirt Landwirte Landwirten|athlete Athlet Athleten Athletinnen Sportler Sportlern Sportlerinnen
person Person Personen Mensch Menschen Leute Einzelpersonen Köpfe Todesopfern_und_Verletzten|human Lebewesen|soul Seele Seelen|adult Erwachsener Erwachsene Erwachsenen
man Mann Männer|woman Frau Frauen|child Kind Kinder Kleinkinder Minderjährige Minderjährigen|boy Junge Jungen Jungs Buben|girl Mädchen|baby Baby Babys Säugling Säuglinge Neugeborene Neugeborenen
employee Mitarbeiter Mitarbeiterin Mitarbeiterinnen Mitarbeitende Mitarbeitenden Beschäftigter Beschäftigte Beschäftigten Angestellter Angestellte Angestellten Arbeitnehmer Arbeitnehmerinnen Bedienstete Bediensteten
worker Arbeiter Arbeiterin Arbeiterinnen Arbeitskräfte Fachkräfte|job Arbeitsplatz Arbeitsplätze Stelle Stellen Job Jobs Vollzeitstellen
user Nutzer Nutzerin Nutzerinnen Benutzer Anwender User Nutzende Nutzenden|customer Kunde Kunden Kundin Kundinnen|client Mandanten Klienten|subscriber Abonnent Abonnenten Abonnentinnen
resident Einwohner Einwohnerin Einwohnerinnen Bewohner Bewohnerinnen Anwohner|citizen Bürger Bürgerin Bürgerinnen Staatsbürger|voter Wähler Wählerinnen Wahlberechtigte Wahlberechtigten
student Student Studenten Studentin Studentinnen Studierende Studierenden Schüler Schülerin Schülerinnen|teacher Lehrer Lehrerin Lehrerinnen Lehrkräfte|patient Patient Patienten Patientin Patientinnen
doctor Arzt Ärzte Ärztin Ärztinnen|nurse Krankenschwester Krankenschwestern Pflegekräfte Pfleger|scientist Wissenschaftler Wissenschaftlerin Wissenschaftlerinnen Forscher Forscherin Forscherinnen Forschende Forschenden
engineer Ingenieur Ingenieure Ingenieurin Ingenieurinnen|developer Entwickler Entwicklerinnen|journalist Journalist Journalisten Journalistin Journalistinnen Reporter
lawyer Anwalt Anwälte Anwältin Anwältinnen Rechtsanwälte|judge Richter Richterin Richterinnen|soldier Soldat Soldaten Soldatinnen Truppen|officer Beamter Beamte Beamten Offiziere
police_officer Polizist Polizisten Polizistin Polizistinnen Polizeibeamte Polizeibeamten|prisoner Gefangener Gefangene Gefangenen Häftling Häftlinge Inhaftierte Inhaftierten|refugee Flüchtling Flüchtlinge Geflüchtete Geflüchteten
migrant Migrant Migranten Migrantinnen Einwanderer Zuwanderer|tourist Tourist Touristen Touristinnen Urlauber|visitor Besucher Besucherin Besucherinnen Gäste|passenger Passagier Passagiere Passagieren Fahrgast Fahrgäste Insassen Reisende Reisenden
player Spieler Spielerin Spielerinnen|fan Fan Fans Anhänger|member Mitglied Mitglieder|volunteer Freiwillige Freiwilligen Ehrenamtliche Ehrenamtlichen|participant Teilnehmer Teilnehmerin Teilnehmerinnen Teilnehmende Teilnehmenden Probanden
family Familie Familien|household Haushalt Haushalte Privathaushalte|couple Paar Paare Ehepaare|team Team Teams Mannschaft Mannschaften|group Gruppe Gruppen
investor Investor Investoren Anleger Geldgeber|shareholder Aktionär Aktionäre Aktionärin Anteilseigner|donor Spender Spenderin Spenderinnen|founder Gründer Gründerin Gründerinnen|partner Partner Partnerin Partnerinnen
director Direktor Direktoren|expert Experte Experten Expertin Expertinnen Fachleute Sachverständige Sachverständigen|victim Opfer|death Toter Tote Toten Todesopfer Todesfall Todesfälle Verstorbene Verstorbenen Tod Gestorbene Gestorbenen Gefallene Gefallenen
case Fall Fälle Ansteckungsfälle Krankheitsfälle Corona-Fälle|infection Infektion Infektionen Neuinfektionen Ansteckungen Infizierte Infizierten|injury Verletzter Verletzte Verletzten Verletzung Verletzungen Verwundete Verwundeten Schwerverletzte Schwerverletzten|birth Geburt Geburten
company Unternehmen Firma Firmen Konzern Konzerne Betrieb Betriebe Gesellschaft Gesellschaften|startup Start-up Start-ups Startup Startups|bank Bank Banken Sparkassen|store Laden Läden Geschäft Geschäfte Filiale Filialen Supermärkte
restaurant Restaurant Restaurants Gaststätten|hotel Hotel Hotels|factory Fabrik Fabriken Werk Werke|school Schule Schulen|university Universität Universitäten Hochschule Hochschulen|hospital Krankenhaus Krankenhäuser Klinik Kliniken Spitäler
country Land Länder Staat Staaten Nationen Nation Mitgliedstaaten Mitgliedsstaaten Mitgliedsländer|state Bundesstaat Bundesstaaten Bundesland Bundesländer US-Bundesstaaten|city Stadt Städte|town Kleinstädte Gemeinde Gemeinden Ortschaften|village Dorf Dörfer|county Landkreis Landkreise Bezirke Bezirk|island Insel Inseln
government Regierung Regierungen|organization Organisation Organisationen Verbände|party Partei Parteien|club Verein Vereine Klub Klubs Clubs|agency Behörde Behörden Agenturen
paper Fachartikel Aufsätze|article Artikel|page Seite Seiten|book Buch Bücher|chapter Kapitel|word Wort Wörter Worte|letter Brief Briefe|email E-Mail E-Mails Mail Mails|message Nachricht Nachrichten Meldungen|tweet Tweet Tweets|post Beitrag Beiträge Posts Postings
photo Foto Fotos|picture Bild Bilder Gemälde|video Video Videos|film Film Filme Spielfilme|song Lied Lieder Song Songs|album Album Alben|report Bericht Berichte|document Dokument Dokumente Unterlagen|line Zeile Zeilen|sentence Satz Sätze|question Frage Fragen|answer Antwort Antworten|language Sprache Sprachen
vote Stimme Stimmen|seat Sitz Sitze Mandat Mandate Sitzplätze Plätze Abgeordnetenmandate|point Punkt Punkte Zähler|goal Tor Tore Treffer|game Spiel Spiele|match Partie Partien|win Sieg Siege|loss Niederlage Niederlagen|medal Medaille Medaillen|round Runde Runden
share Aktie Aktien Anteile|bond Anleihe Anleihen|contract Vertrag Verträge|deal Deal Deals Abkommen|order Bestellung Bestellungen Aufträge|project Projekt Projekte|product Produkt Produkte|car Auto Autos Wagen Pkw Neuwagen|vehicle Fahrzeug Fahrzeuge|truck Lastwagen Lkw Laster
bus Bus Busse|train Zug Züge|plane Flugzeug Flugzeuge Maschinen Jets|ship Schiff Schiffe|boat Boot Boote|flight Flug Flüge|rocket Rakete Raketen|satellite Satellit Satelliten|missile Marschflugkörper Lenkwaffen|bomb Bombe Bomben|tank Panzer|gun Waffen Schusswaffen|shot Schuss Schüsse
house Haus Häuser|building Gebäude|apartment Wohnung Wohnungen|room Zimmer Raum Räume|bed Bett Betten|floor Stockwerk Stockwerke Etage Etagen|computer Computer Rechner|phone Telefon Telefone Handys Smartphones|device Gerät Geräte|robot Roboter|server Server
chip Chip Chips|processor Prozessor Prozessoren|parameter Parameter Parametern|token Token Tokens|model Modell Modelle|layer Schicht Schichten|sample Probe Proben|test Test Tests|dose Dosis Dosen Impfdosen|vaccine Impfstoff Impfstoffe Impfungen|virus Virus Viren|species Art Arten Spezies
animal Tier Tiere|dog Hund Hunde|cat Katze Katzen|bird Vogel Vögel|fish Fisch Fische|cow Kuh Kühe Rinder|sheep Schaf Schafe|horse Pferd Pferde|tree Baum Bäume|cell Zelle Zellen|gene Gen Gene|star Stern Sterne|planet Planet Planeten
earthquake Erdbeben|fire Brand Brände Feuer|storm Sturm Stürme|attack Angriff Angriffe Anschlag Anschläge|crime Straftat Straftaten Verbrechen|arrest Festnahme Festnahmen Verhaftungen|charge Anklagepunkt Anklagepunkte|law Gesetz Gesetze|rule Regel Regeln|amendment Änderungsanträge|treaty Staatsverträge
meeting Treffen Sitzung Sitzungen|session Sitzungstage|event Veranstaltung Veranstaltungen Ereignisse|trial Prozess Prozesse|study Studie Studien|survey Umfrage Umfragen|step Schritt Schritte Stufen|stage Etappe Etappen Phasen|part Teil Teile|type Typ Typen|item Gegenstand Gegenstände|piece Stück Stücke|unit Einheit Einheiten
copy Exemplar Exemplare Kopien|bottle Flasche Flaschen|box Kiste Kisten Kartons|bag Tüte Tüten Säcke|ticket Ticket Tickets Karte Karten Eintrittskarten|call Anruf Anrufe|visit Besuch Besuche|trip Reise Reisen|occasion Gelegenheit Gelegenheiten|episode Folge Folgen Episoden|season Staffel Staffeln Saison|level Ebene Ebenen
section Abschnitt Abschnitte|category Kategorie Kategorien|reason Grund Gründe
"""


def _counted(lines: str) -> dict[str, str]:
    """Unit to its forms: the first word of a group is the unit; plurals in e, er and el take the n of the dative too."""
    out: dict[str, str] = {}
    for group in (group.split() for group in lines.replace("\n", "|").split("|") if group.strip()):
        forms = [word.replace("_", " ").lower() for word in group[1:]]
        forms += [form + "n" for form in forms if form.endswith(("e", "er", "el"))]
        out[group[0]] = "|".join(dict.fromkeys(forms))
    out["person"] += _adjectives("köpfig")
    return out


def _adjectives(*stems: str) -> str:
    """Adjectives that say a unit after a number ("jährig", "prozentig"), with their endings, as forms of a unit."""
    return "".join("|" + form for stem in stems for form in _inflected(stem))


_TEENS = {"zehn": 10, "elf": 11, "zwölf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16, "siebzehn": 17, "achtzehn": 18, "neunzehn": 19}
_TENS = {"zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70, "achtzig": 80, "neunzig": 90}
_ONES = {"ein": 1, "zwei": 2, "zwo": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9}
_ARTICLES = ("ein", "eine", "einen", "einem", "einer", "eines")
_SHARES = {
    "drittel": 3, "viertel": 4, "fünftel": 5, "sechstel": 6, "siebtel": 7, "achtel": 8, "neuntel": 9, "zehntel": 10, "zwölftel": 12, "sechzehntel": 16,
    "zwanzigstel": 20, "dreißigstel": 30, "fünfzigstel": 50, "hundertstel": 100, "tausendstel": 1000, "millionstel": 10**6,
}
_TIMES = ("fach", "mal", "malig", "prozentig", "jährig", "monatig", "wöchig", "tägig", "stündig", "minütig", "sekündig", "köpfig")


def _transliterated(words: dict[str, int]) -> dict[str, int]:
    """The same words with "fuenf" for "fünf" too."""
    table = str.maketrans({"ü": "ue", "ö": "oe", "ä": "ae", "ß": "ss"})
    return words | {word.translate(table): value for word, value in words.items()}


VALUES = ValueData(
    calendar=CALENDAR,
    decimal=",",
    group=".",
    capital_nouns=True,
    measured_nouns=frozenset(
        word_list(
            """
            stärke, wert, werte, alter, zahl, höhe, temperatur, note, index, faktor, preis, weitere, zusätzlich, zusammen, danach, davon, dabei, zuvor, darunter, täglich,
            jährlich, monatlich, durchschnittlich, alle, diese, jene, sämtliche, andere, ganze, gerade, genau, exakt, wieder, dazu, magnitude, inzidenz, damals, heute, gestern, bislang, bisher
            """
        )
    ),
    small=_transliterated({
        "null": 0, **dict.fromkeys(_ARTICLES, 1), "eins": 1, **_ONES, "beiden": 2, "zu zweit": 2, "zu dritt": 3, "zu viert": 4, "zu fünft": 5, "zu sechst": 6, **_TEENS, **_TENS, "zweier": 2, "dreier": 3,
    }),
    scales={
        "dutzend": 12, "hundert": 100, "tausend": 1000, "tsd.": 1000, "tsd": 1000, "million": 10**6, "millionen": 10**6, "mio": 10**6, "mio.": 10**6,
        "mill.": 10**6, "milliarde": 10**9, "milliarden": 10**9, "mrd": 10**9, "mrd.": 10**9, "md.": 10**9, "billion": 10**12, "billionen": 10**12, "bio.": 10**12,
        "billiarde": 10**15, "billiarden": 10**15, "trillion": 10**18, "trillionen": 10**18, "k": 1000,
    },
    letter_scales=frozenset({"k"}),
    lone_scales=frozenset({"hundert", "tausend"}),
    plural_scales={
        "dutzende": 10, "dutzenden": 10, "dutzender": 10, "hunderte": 100, "hunderten": 100, "hunderter": 100, "tausende": 1000, "tausenden": 1000, "tausender": 1000,
        "zehntausende": 10_000, "zehntausenden": 10_000, "zehntausender": 10_000, "hunderttausende": 100_000, "hunderttausenden": 100_000, "hunderttausender": 100_000,
        "millionen": 10**6, "milliarden": 10**9, "billionen": 10**12, "zigtausend": 10_000, "zigtausende": 10_000, "abertausende": 1000, "abertausenden": 1000,
        **{f"{noun}{form}": size for noun, size in (("millionen", 10**6), ("milliarden", 10**9)) for form in ("höhe", "betrag", "beträge", "summe", "summen", "bereich")},
        **{
            f"{digits}stellige{ending} {noun}{form}": 10**places * size
            for places, digits in enumerate(("ein", "zwei", "drei"))
            for ending in ("", "n", "r", "s")
            for noun, size in (("millionen", 10**6), ("milliarden", 10**9))
            for form in ("höhe", "betrag", "betrags", "beträge", "summe", "bereich")
        },
    },
    plural_links=("von", "an"),
    vague=("mehrere", "mehreren", "mehrerer", "einige", "einigen", "einiger", "ein paar", "wenige", "wenigen", "etliche", "etlichen", "viele", "vielen"),
    joiners=("und",),
    joined_over=100,
    articles=_ARTICLES,
    ones=frozenset(_ARTICLES),
    leading_only=frozenset(_ARTICLES),
    points=("komma",),
    negatives=("minus",),
    below_zero=("unter null",),
    halves=("hälfte", "halb", "halbe", "halbes", "halben", "halber", "halbem"),
    and_half=("und ein halb", "und eine halbe", "und ein halbes", "ein halb", "einhalb"),
    denominators=_transliterated(_SHARES | {form + "n": value for form, value in _SHARES.items()} | {form + "s": value for form, value in _SHARES.items()}),
    out_of=("von", "von je"),
    compound_parts=_transliterated(_ONES | _TEENS | _TENS | {"hundert": 100, "tausend": 1000}),
    compound_links=("und",),
    compound_halves=("einhalb",),
    compound_wholes={"anderthalb": "1.5", "anderthalbe": "1.5", "anderthalben": "1.5", "dreiviertel": "0.75"},
    compound_tails={"ein": "s"},
    compound_ordinals=("ste", "sten", "ster", "stes", "stem", "te", "ten", "ter", "tes", "tem"),
    compound_suffixes=tuple(form for stem in _TIMES for form in _inflected(stem)),
    ordinals={
        **{stem + ending: value for stem, value in {"erst": 1, "dritt": 3, "siebt": 7, "acht": 8, "hundertst": 100, "tausendst": 1000, "millionst": 10**6}.items() for ending in ("e", "en", "er", "es", "em")},
    },
    compound_ranks={
        "zweit": 2, "dritt": 3, "viert": 4, "fünft": 5, "sechst": 6, "siebt": 7, "acht": 8, "neunt": 9, "zehnt": 10,
    },
    compound_rank_suffixes=tuple(
        stem + ending
        for stem in (
            "größt", "höchst", "längst", "best", "stärkst", "meist", "wichtigst", "ältest", "kleinst", "reichst", "niedrigst",
            "schlechtest", "teuerst", "schnellst", "häufigst", "beliebtest", "jüngst", "schwerst", "mächtigst", "wertvollst", "tiefst",
            "bevölkerungsreichst", "wärmst", "nächst", "erfolgreichst",
        )
        for ending in ("e", "en", "er", "es", "em")
    ),
    every=("jeder", "jede", "jedes", "jeden", "jedem", "jedes"),
    ordinal_stop=True,
    ordinal_needs_article=frozenset({"achte", "achten", "achtes"}),
    determiners=frozenset(
        word_list(
            """
            der, die, das, dem, den, des, am, im, zum, zur, vom, beim, ins, ans, ein, eine, einen, einem, einer, sein, seine, seinen, seinem, seiner, seines,
            ihr, ihre, ihren, ihrem, ihrer, ihres, mein, meine, meinen, unser, unsere, unserem, unseren, dieser, diese, dieses, diesem, diesen, jeder, jede, jedes,
            als, kein, keine, bereits, schon, auf, zu, in, nach, mit, für, seit, vor
            """
        )
    ),
    range_words={"bis": "range", "- bis": "range", "bis zu": "range", "und": "opened", "oder": "next", "auf": "change", "- oder": "next", "beziehungsweise": "next", "bis auf": "range"},
    range_openers={"zwischen": "range", "von": "range"},
    bounds_before={
        **dict.fromkeys(word_list(
            """
            weniger als, unter, unterhalb von, unterhalb der, nicht einmal, nicht mal, niedriger als, kleiner als, geringer als, kürzer als, jünger als, keine, leichter als, billiger als
            """
        ), "<"),
        **dict.fromkeys(word_list(
            """
            höchstens, maximal, max., bis zu, bis einschließlich, nicht mehr als, nicht über, allenfalls, im höchstfall, nicht länger als, nicht höher als, nicht größer als, nicht älter als, maximum von, begrenzt auf, beschränkt auf,
            maximum, obergrenze von, gedeckelt auf, gedeckelt bei, nie mehr als, niemals mehr als, längstens, nicht weiter als, keine mehr als, limit von, begrenzung von, maximal bis zu
            """
        ), "<="),
        **dict.fromkeys(word_list(
            """
            mehr als, über, größer als, höher als, länger als, älter als, oberhalb von, jenseits von, jenseits der, gut, weit über, deutlich über, deutlich mehr als, weit mehr als, knapp über, leicht über, etwas mehr als, kaum mehr als,
            überschreitet, übersteigt, überstieg, übertrifft, überschritt, überschritten, weiter als, schneller als, schwerer als, mehr wie, etwas über, reichlich, gut und gerne
            """
        ), ">"),
        **dict.fromkeys(word_list(
            """
            mindestens, mind., zumindest, wenigstens, nicht weniger als, nicht unter, minimum von, ab, von mindestens, nicht jünger als, nicht kleiner als, keine weniger als, minimal
            """
        ), ">="),
        **dict.fromkeys(word_list(
            """
            rund, etwa, circa, zirka, ca., ca, ungefähr, schätzungsweise, annähernd, um die, grob, in etwa, an die, so um die, rd., um rund, geschätzt, geschätzte, geschätzten, in der größenordnung von, mehr oder weniger,
            um etwa, ~
            """
        ), "~"),
        **dict.fromkeys(word_list("knapp, fast, beinahe, nahezu, kaum, haarscharf, etwas weniger als, knapp unter, fast schon, kurz vor, etwas unter, annähernd schon"), "nearly"),
        "erst": "", "unter anderem": "", "unter den": "", "unter der": "", "über die": "", "über den": "", "über das": "", "über ein": "", "über eine": "", "über einen": "", "unter einem": "",
        "gut wie": "", "so gut": "", "rund um": "", "ab und": "", "rund um die": "", "unter dem": "", "über der": "", "über dem": "", "gegen die": "", "gegen den": "",
    },
    bounds_after={
        "oder mehr": ">=", "und mehr": ">=", "oder weniger": "<=", "und weniger": "<=", "oder darüber": ">=", "und darüber": ">=", "oder darunter": "<=", "und darunter": "<=",
        "oder länger": ">=", "oder älter": ">=", "und älter": ">=", "oder jünger": "<=", "und jünger": "<=", "oder höher": ">=", "mindestens": ">=", "höchstens": "<=", "maximal": "<=",
        "aufwärts": ">=", "plus": ">=", "ungefähr": "~", "oder so": "~", "in etwa": "~", "und ein paar": ">",
    },
    not_duration=frozenset({"über", "um", "gegen", "nach", "an die"}),
    fillers=frozenset({*_ARTICLES, "die", "der", "den", "dem", "das", "des", "nur", "noch", "insgesamt", "bereits", "schon", "weitere", "weiteren", "ganze", "zusammen", "jeweils", "immerhin", "auch", "wieder"}),
    units={
        "percent": "%|prozent|prozente|prozents|v. h.|v.h.|vh|pct" + _adjectives("prozentig", "%ig", "%-ig"),
        "percentage_point": "prozentpunkt|prozentpunkte|prozentpunkten|prozentpunktes|%-punkte|%-punkten",
        "basis_point": "basispunkt|basispunkte|basispunkten", "permille": "‰|promille",
        "times": "mal|-mal" + _adjectives("malig"),
        "second": "sekunde|sekunden|sek.|sek|s" + _adjectives("sekündig"), "minute": "minute|minuten|min.|min" + _adjectives("minütig"),
        "hour": "stunde|stunden|std.|std|h" + _adjectives("stündig"), "day": "tag|tage|tagen|tages|tags" + _adjectives("tägig"),
        "night": "nacht|nächte|nächten", "week": "woche|wochen" + _adjectives("wöchig"), "month": "monat|monate|monaten|monats" + _adjectives("monatig"),
        "quarter": "quartal|quartale|quartalen", "semester": "halbjahr|halbjahre|halbjahren|semester|semestern",
        "year": "jahr|jahre|jahren|jahres|jahrs|lebensjahre|lebensjahren|jährige|jährigen|jähriger|jähriges|jährigem|jährig|jährigem|kalenderjahre|kalenderjahren",
        "decade": "jahrzehnt|jahrzehnte|jahrzehnten|dekaden|dekade", "century": "jahrhundert|jahrhunderte|jahrhunderten", "millisecond": "millisekunde|millisekunden|ms",
        "weekend": "wochenende|wochenenden",
        "micrometre": "mikrometer|mikrometern|µm|μm", "nanometre": "nanometer|nanometern|nm", "millimetre": "millimeter|millimetern|mm", "centimetre": "zentimeter|zentimetern|cm",
        "decimetre": "dezimeter", "metre": "meter|metern|m|meters", "kilometre": "kilometer|kilometern|km|kilometers", "inch": "zoll|inch|″", "foot": "fuß|fuss|füße|ft", "yard": "yard|yards", "mile": "meile|meilen",
        "nautical_mile": "seemeile|seemeilen", "light_year": "lichtjahr|lichtjahre|lichtjahren",
        "square_metre": "quadratmeter|quadratmetern|m²|m2|qm", "square_kilometre": "quadratkilometer|quadratkilometern|km²|km2|qkm", "square_foot": "quadratfuß", "square_mile": "quadratmeile|quadratmeilen", "hectare": "hektar|ha|hektaren",
        "acre": "acre|acres|morgen land", "cubic_metre": "kubikmeter|kubikmetern|m³|cbm", "cubic_foot": "kubikfuß",
        "litre": "liter|litern|l", "millilitre": "milliliter|ml", "gallon": "gallone|gallonen", "barrel": "barrel|barrels", "cup": "tasse|tassen", "pint": "pint|pints",
        "microgram": "mikrogramm|µg|μg", "milligram": "milligramm|mg", "gram": "gramm|g", "kilogram": "kilogramm|kilo|kilos|kg", "tonne": "tonne|tonnen|t", "pound": "pfund|lb|lbs",
        "ounce": "unze|unzen|oz", "carat": "karat",
        "kilometre_per_hour": "km/h|kmh|stundenkilometer|stundenkilometern|kilometer pro stunde|kilometern pro stunde|kilometer in der stunde|km pro stunde", "mile_per_hour": "mph|meilen pro stunde|meilen die stunde",
        "metre_per_second": "m/s|meter pro sekunde|metern pro sekunde", "knot": "knoten",
        "celsius": "°c|grad celsius|° c|°celsius|° celsius|grad c|celsius", "fahrenheit": "°f|grad fahrenheit|° f|°fahrenheit|grad f|fahrenheit", "kelvin": "kelvin", "degree": "°|grad",
        "watt": "watt|w", "kilowatt": "kilowatt|kw", "megawatt": "megawatt|mw", "gigawatt": "gigawatt|gw", "kilowatt_hour": "kilowattstunde|kilowattstunden|kwh", "megawatt_hour": "megawattstunde|megawattstunden|mwh",
        "gigawatt_hour": "gigawattstunde|gigawattstunden|gwh", "terawatt_hour": "terawattstunde|terawattstunden|twh", "horsepower": "ps|pferdestärken",
        "volt": "volt", "hertz": "hertz|hz", "kilohertz": "kilohertz|khz", "megahertz": "megahertz|mhz", "gigahertz": "gigahertz|ghz", "decibel": "dezibel|db",
        "calorie": "kalorie|kalorien|cal", "kilocalorie": "kilokalorien|kcal", "byte": "byte|bytes", "bit": "bit|bits", "kilobyte": "kilobyte|kb", "megabyte": "megabyte|megabytes|mb", "gigabyte": "gigabyte|gigabytes|gb",
        "terabyte": "terabyte|terabytes|tb", "petabyte": "petabyte|pb", "pixel": "pixel|pixeln|px", "megapixel": "megapixel",
        "USD": "$|us$|us-$|us-dollar|us-dollars|dollar|dollars|usd|amerikanische dollar|us dollar", "USD/100": "us-cent|us-cents", "EUR": "€|euro|euros|eur", "EUR/100": "cent|cents|eurocent|euro-cent",
        "GBP": "£|britische pfund|britischen pfund|pfund sterling|gbp|englische pfund", "GBP/100": "pence|penny", "JPY": "yen|jpy", "CNY": "yuan|renminbi|rmb|cny", "HKD": "hongkong-dollar|hkd", "TWD": "taiwan-dollar|twd",
        "SGD": "singapur-dollar|sgd", "AUD": "australische dollar|australischen dollar|australischer dollar|aud", "CAD": "kanadische dollar|kanadischen dollar|kanadischer dollar|cad", "NZD": "neuseeland-dollar|neuseeländische dollar|nzd",
        "CHF": "franken|schweizer franken|chf|fr.|sfr.|sfr|schweizerfranken", "CHF/100": "rappen", "BRL": "reais|brasilianische real|brl", "INR": "rupien|rupie|indische rupien|inr", "RUB": "rubel|rub", "KRW": "won|südkoreanische won|krw",
        "SEK": "schwedische kronen|schwedischen kronen|sek", "NOK": "norwegische kronen|norwegischen kronen|nok", "DKK": "dänische kronen|dänischen kronen|dkk", "CZK": "tschechische kronen|czk", "PLN": "zloty|złoty|pln", "HUF": "forint|huf",
        "TRY": "lira|türkische lira", "MXN": "mexikanische peso|mexikanische pesos|mxn", "ARS": "argentinische pesos|argentinische peso|ars", "ZAR": "rand|zar", "UAH": "hrywnja|griwna|uah", "DEM": "d-mark|deutsche mark|mark",
        "ATS": "schilling|ats", "BTC": "bitcoin|bitcoins|btc", "THB": "baht|thb", "NGN": "naira|ngn", "EGP": "ägyptische pfund|egp", "SAR": "riyal|saudi-riyal|sar",
    },
    scaled_units={"pfund": "GBP"},
    nouns=_counted(_COUNTED_DE),
    multiples=_transliterated({
        "doppelt": 2, "doppelte": 2, "doppelten": 2, "doppelter": 2, "doppeltes": 2, "verdoppelt": 2, "verdoppelte": 2, "verdoppelten": 2, "verdoppeln": 2, "verdopplung": 2, "verdoppelung": 2,
        "verdreifacht": 3, "verdreifachte": 3, "verdreifachten": 3, "verdreifachen": 3, "verdreifachung": 3, "vervierfacht": 4, "vervierfachte": 4, "vervierfachten": 4, "vervierfachen": 4, "verfünffacht": 5, "verfünffachte": 5,
        "verfünffachen": 5, "versechsfacht": 6, "verachtfacht": 8, "verzehnfacht": 10, "verzehnfachte": 10, "verzehnfachen": 10, "verhundertfacht": 100,
    }),
    multiple_marks=("x", "×", *_inflected("fach"), *_inflected("-fach")),
    times_cues=frozenset({
        "so", "mehr", "höher", "höhere", "größer", "stärker", "schneller", "weniger", "länger", "öfter", "häufiger", "teurer", "besser", "schlechter", "rendite", "gewinn", "begrenzt", "gedeckelt", "obergrenze", "wie", "schwerer", "älter",
    }),
    per=("pro", "je", "im", "in der", "am", "die", "das", "den", "/", "für jeden", "für jede", "jeden", "jede", "jedes"),
    per_phrases={
        "jährlich": "year", "pro jahr": "year", "im jahr": "year", "p. a.": "year", "p.a.": "year", "monatlich": "month", "im monat": "month", "pro monat": "month", "wöchentlich": "week", "pro woche": "week", "täglich": "day",
        "am tag": "day", "pro tag": "day", "pro kopf": "person", "pro person": "person", "stündlich": "hour", "die stunde": "hour", "je einwohner": "person", "pro stück": "item", "je stück": "item", "brutto im monat": "month",
        "netto im monat": "month", "je aktie": "share", "pro aktie": "share", "pro stunde": "hour", "je stunde": "hour", "pro nacht": "night", "die nacht": "night",
    },
    plural_periods={"jahrzehnte": 10, "jahrzehnten": 10},
    age_names={
        f"mitt{tens}{ending}": (age, age + 10)
        for age, tens in ((20, "zwanziger"), (30, "dreißiger"), (40, "vierziger"), (50, "fünfziger"), (60, "sechziger"))
        for ending in ("", "in", "n", "innen")
    },
    age_marks=("alt", "alte", "alten", "alter", "altes", "altem"),
    duration_cues=frozenset(
        word_list(
            """
            seit, vor, nach, binnen, innerhalb, über, etwa, knapp, fast, mindestens, in, rund, als, für, dauert, dauerte, dauern, nur, genau, höchstens, noch, zu, auf, um, bis, von, gut, je, pro, erst, schon, bereits, rund, wurde, damals
            """
        )
    ),
    duration_followers=frozenset(
        word_list(
            """
            lang, später, zuvor, danach, davor, darauf, alt, alte, alten, alter, früher, vorher, nach, vor, haft, gefängnis, freiheitsstrafe, bewährung, pro, zeit, urlaub, länger, und
            """
        )
    ),
    noun_endings=(
        ("innen", "in"), ("anten", "ant"), ("enten", "ent"), ("isten", "ist"), ("oren", "or"), ("ungen", "ung"), ("heiten", "heit"), ("keiten", "keit"), ("schaften", "schaft"), ("ionen", "ion"), ("täten", "tät"), ("ismen", "ismus"), ("en", "e"), ("er", ""), ("e", ""), ("s", ""), ("n", ""),
    ),
    stop_nouns=frozenset(
        word_list(
            """
            insgesamt, allein, sogar, der, die, das, dem, den, des, und, oder, in, im, ins, an, am, auf, aus, bei, beim, bis, durch, für, gegen, mit, nach, ohne, seit, über, um, unter, von, vom, vor, zu, zum, zur, zwischen, als, wie, dass, wenn, weil, ob,
            ist, sind, war, waren, wird, werden, wurde, wurden, hat, haben, hatte, hatten, kann, können, konnte, soll, sollen, muss, müssen, will, nicht, kein, keine, auch, noch, schon, nur, so, mehr, weniger, ein, eine, einen, einem, einer,
            eines, alle, aller, allen, dieser, diese, diesen, jener, seiner, seinen, ihrer, ihren, unserer, derer, davon, dessen, deren, er, sie, es, sein, seine, ihr, ihre, sich, dann, da, dort, hier, aber, doch, sowie, pro, je, ab, gab, gibt, davon, dabei, damit, nun, jetzt, wo, was, wer, kam, kamen, ging, gingen, stieg, sank, lag, lagen, statt
            """
        )
    ),
    name_labels=frozenset({"version", "modell", "typ", "serie", "baureihe"}),
    labels=frozenset(
        word_list(
            """
            nr., nr, nummer, nummern, no., seite, s., kapitel, artikel, art., abs., absatz, paragraf, paragraph, §, §§, abbildung, abb., tabelle, tab., version, phase, typ, modell, zimmer, raum, kanal, route, flug, autobahn, punkt, anlage, ziffer,
            band, bd., gruppe, zone, bezirk, gleis, platz, rang, klasse, stufe, linie, staffel, folge, teil, satz, halle, haus, tor, block, psalm, vers, level, kategorie, stockwerk, etage, runde, a, b, u, bundesstraße, anschlussstelle, spieltag, postleitzahl, plz
            """
        )
    ),
    idioms=(
        "einmal", "einmalig", "einmalige", "einmaligen", "einmaliger", "einmaliges", "einfach", "einfache", "einfachen", "einfacher", "einfaches", "einfachem", "noch einmal", "auf einmal", "in acht", "außer acht", "acht geben",
        "elf freunde", "die elf", "null und nichtig", "unter vier augen", "an dritte", "durch dritte", "von dritten", "mit beiden", "auf beiden", "in beiden", "an beiden", "bei beiden", "von beiden", "zu beiden", "aus beiden",
        *(f"{number}. {war}" for number in (1, 2) for war in ("weltkrieg", "weltkriegs", "weltkrieges", "liga", "bundesliga")),  "auf allen vieren", "eins zu eins", "ein und derselbe", "ein und dieselbe", "ein und dasselbe", "einer nach dem anderen", "eines tages", "eines nachts", "eines abends",
        "erste hilfe", "zweiter weltkrieg", "zweiten weltkrieg", "zweiten weltkriegs", "zweiten weltkrieges", "zweite weltkrieg", "erster weltkrieg", "dritte welt", "dritten welt", "dritte reich", "dritten reich", "dritten reichs",
        "dritten reiches", "drittes reich", "zwei gesichter", "sieben weltwunder", "halbwegs", "halbzeit", "zum einen", "zum anderen", "unter einem dach", "tausendundeine nacht", "rund um die uhr", "eines der", "einer der", "eine der", "einem der",
        "einen der", "ein jahr alt werden", "fünf vor zwölf", "zweite wahl", "aus zweiter hand", "aus erster hand", "dritter seite", "von dritter seite", "doppelt und dreifach", "im siebten himmel",
        *(f"halb {hour}" for hour in ("eins", *_ONES, *_TEENS)), "viertel vor", "viertel nach", "erste hälfte", "ersten hälfte", "zweite hälfte", "zweiten hälfte", "sie acht", "gib acht", "gibt acht", "gab acht",
        *(f"{article} {units}" for article in _ARTICLES for units in ("sekunden", "minuten", "stunden", "tage", "wochen", "monate", "jahre", "jahrzehnte", "jahrhunderte")),
    ),
)
# fmt: on

# --- grammar ---------------------------------------------------------------------------------------------------------

# Endings. Verbs: "sag|t" weak, "gründ|et" weak after t and d, "geb|en" the present of strong ones (their past forms are
# written out). A participle is a word of its own. Adjectives and participles "bekannt|a", nouns by their plural:
# "Bank|en", "Freund|e", "Kind|er", "Auto|s", "Klage|n", "Spender|r", "Leiter|in" for both genders.
_PARADIGMS: dict[str, tuple[str, ...]] = {
    "t": ("en", "e", "st", "t", "te", "ten", "end", "ende", "enden"),
    "et": ("en", "e", "est", "et", "ete", "eten", "end", "ende", "enden"),
    "el": ("eln", "le", "elt", "elte", "elten"),
    "er": ("ern", "re", "ert", "erte", "erten"),
    "ier": ("ieren", "iere", "iert", "ierte", "ierten", "ierend", "iertes", "ierter", "ierung", "ierungen"),
    "en": ("", "en"),
    "e": ("", "e", "en", "es", "s"),
    "es": ("", "er", "ern", "es", "s"),
    "s": ("", "s"),
    "n": ("", "n"),
    "r": ("", "s", "n"),
    "in": ("", "s", "n", "in", "innen"),
    "ung": ("ung", "ungen", "ungs"),
    "a": ("", "e", "er", "es", "en", "em"),
    "ste": ("ste", "sten", "ster", "stes", "stem"),
}

_NEGATION = word_list(
    """
    nicht, nichts, nie, niemals, nimmer, kein, keine, keinen, keinem, keiner, keines, keinerlei, keins, niemand,
    niemanden, niemandem, nirgends, nirgendwo, weder, ohne, keineswegs, keinesfalls, nicht mehr, noch nicht,
    weit entfernt von, statt zu, anstatt, unmöglich, mangels, fehl|t, fehlend|a, verweiger|er, verweigert|a,
    unterlass|a, unterließ, unterließen, versäum|t, versäumt|a, weiger|er, geweigert, verzichte|n, verzichtet,
    verzichteten, verzichtete, mitnichten, nicht einmal
    """,
    _PARADIGMS,
)

_NOT_NEGATION = word_list(
    """
    oder nicht, nicht nur, nicht bloß, nicht allein, nicht weniger als, nicht mehr als, nicht zuletzt, nichts weniger als,
    nichts anderes als, kein geringerer als, keine geringere als, nicht unter, nicht über, nicht länger als,
    nicht später als, ohne zweifel, ohne frage, nicht umsonst, nicht selten, nicht ohne, kein wunder, keine frage,
    kein zweifel, ohne weiteres, ohnehin, ohnedies, nicht wahr, nicht unerheblich, nicht unwesentlich,
    nicht zu vergessen, nicht nur das, ohne präzedenz, nicht von ungefähr, nicht jünger als, nicht älter als,
    nichtregierungsorganisation, kein einziger zweifel
    """
)

_MODALITY = word_map(
    """
planned: wolle, plan|t, geplant|a, vorhaben, vorhatte, hat vor, haben vor, beabsichtig|t, beabsichtigt|a, will, wollen,
    wollte, wollten, möchte, möchten, gedenkt, gedachte, absicht, absichten, vorgesehen|a, anstreb|t, angestrebt|a,
    strebt, strebte, strebten, erwäg|t, erwogen|a, erwog, pläne, plan, steht kurz davor, vorsieht, sieht vor,
    soll künftig, vorbereitet, ziel ist, ziel war, in planung, versprach, versprachen, verspricht, in aussicht gestellt,
    angekündigt, ankündigte, kündigte an, kündigt an, hofft, hoffte, hoffen, hofften, wünscht, wünschte
possible: könne, kann, können, könnte, könnten, möglicherweise, vielleicht, eventuell, wahrscheinlich, womöglich,
    vermutlich, mutmaßlich|a, angeblich|a, offenbar, anscheinend, scheint, scheinen, schien, schienen, dürfte,
    dürften, mag, mögen, möglich|a, denkbar, potenziell|a, potentiell|a, verdacht, verdächtigt|a, verdächtig|a,
    gerücht|e, gerüchte, soll angeblich, voraussichtlich|a, unbestätigt|a, gilt als möglich, unter umständen, wohl, drohen, droht, drohte, schätzungsweise
obligation: solle, müsse, muss, müssen, musste, mussten, müsste, müssten, soll, sollen, sollte, sollten, verpflichtet, gezwungen,
    notwendig, erforderlich, nötig, obligatorisch, pflicht, zwingend, braucht, brauchen, bräuchte, darf nicht, gehört
proposed: vorschlag, vorschläge, vorgeschlagen|a, schlug vor, schlägt vor, schlugen vor, vorschlug, empfiehlt,
    empfahl, empfehlen, empfohlen|a, empfehlung, plädier|t, rät, riet, rieten, fordert, forderte, forderten, fordern,
    gefordert, regt an, regte an, anregte, entwurf, verhandelt, verhandeln, verhandelte, in verhandlungen, prüft,
    prüfte, prüfen, diskutiert, diskutieren, berät über, erwägung, zur diskussion, idee, befürwortet, befürwortete
future: werde, wird, werden, würde werden, künftig|a, zukünftig|a, in zukunft, demnächst, bald, bevorstehend|a
hypothetical: würde, würden, wäre, wären, hätte, hätten, falls, sofern, im falle, andernfalls, sonst, es sei denn,
    hypothetisch|a, theoretisch, angenommen dass, als ob, als wäre, selbst wenn, auch wenn, wenn, vorausgesetzt,
    gäbe, käme, ginge
attempted: versuch|t, versucht|a, versuch, versuche, bemüh|t, bemühung, bemühungen, anlauf, anläufe
""",
    _PARADIGMS,
)

_SPEECH_VERBS = word_map(
    """
predict: prognostizier|t, prognostiziert|a, sagte voraus, sagt voraus, sagen voraus, vorhersagte, vorausgesagt, rechnet,
    rechnete, rechnen, rechneten, erwart|et, schätz|t, prophezeite
propose: schlug vor, schlägt vor, vorschlug, vorgeschlagen, empfahl, empfiehlt, regte an, riet, rät, plädierte
say: sag|t, gesagt, sprach, sprachen, spricht, sprechen, erklär|t, erklärt|a, äußer|er, äußerte, äußerten, mitteil|t,
    mitgeteilt, teilte mit, teilten mit, teilt mit, berichte|n, berichtet, berichteten, berichtete, beton|t, betont,
    meint, meinte, meinten, meinen, gab an, gaben an, gibt an, angegeben, gab bekannt, gaben bekannt, gibt bekannt,
    verkünd|et, verkündet, kündigte an, kündigten an, kündigt an, ankündigte, angekündigt, bestätig|t, bestätigt|a,
    bekräftig|t, bekräftigt, unterstrich, unterstreicht, unterstrichen, fügte hinzu, fügt hinzu, fügten hinzu,
    hinzugefügt, ergänzte, ergänzt, räumte ein, räumt ein, räumten ein, einräumte, eingeräumt, gestand, gestanden,
    gesteht, gab zu, gibt zu, zugab, zugegeben, warn|t, gewarnt, erinnert, erinnerte, erinnerten, schilder|er,
    geschildert, beschrieb, beschreibt, beschrieben, wies darauf hin, weist darauf hin, wiesen darauf hin, hinwies,
    verwies, verweist, verwiesen, zitier|t, zitiert|a, laut, zufolge, nach angaben, nach angaben von,
    nach angaben des, nach angaben der, nach aussage von, nach aussagen von, gemäß, so, glaub|t, denkt, dachte, dachten, findet,
    fand, nannte, nennt, nannten, enthüll|t, offenbarte, erzähl|t, erzählt, argumentier|t, kommentier|t, kritisier|t, lob|t,
    gelobt, hieß es, heißt es, informier|t, mahnt, mahnte, beteuert, beteuerte, stellte klar, stellt klar,
    bekannte, bilanzierte, resümierte, konstatierte, stellte fest, stellt fest, feststellte, festgestellt, meldet, meldete,
    meldeten, gemeldet, bemerkt, bemerkte, fasste zusammen, wiederhol|t, scherzte, führte aus, führt aus, aussagte, sagte aus
write: schreibt, schrieb, schrieben, schreiben, geschrieben, twitter|t, twitterte, getwittert, poste|n, postete,
    gepostet, veröffentlich|t, veröffentlicht, mailte, notierte
ask: frag|t, gefragt, erkundigt, erkundigte, erkundigten, bat, baten, bittet, bitten, gebeten, forder|er, gefordert,
    verlang|t, verlangt, appellier|t, aufgefordert, ersuchte, wollte wissen, will wissen
reply: antwort|et, geantwortet, erwider|er, entgegn|et, konter|er, entgegnet
deny: bestreite|n, bestreitet, bestritt, bestritten, dementier|t, leugn|et, geleugnet, wies zurück, weist zurück, wiesen zurück,
    zurückwies, zurückgewiesen, verneint, verneinte, widersprach, widerspricht, widersprachen, weist von sich,
    wies von sich, lehnte ab, lehnt ab, lehnten ab, abgelehnt, weigerte sich, widerrief
allege: behaupt|et, behauptet, beschuldig|t, beschuldigt|a, bezichtigt, bezichtigte, wirft vor, warf vor, werfen vor,
    warfen vor, vorgeworfen, vorwirft, vorwarf, unterstell|t, angeblich
promise: versprach, verspricht, versprachen, versprechen, versprochen, schwor, schwört, geschworen, versicher|er, versichert,
    garantier|t, zusicherte, sagte zu, sagt zu, sagten zu, zugesagt, gelobte, verpflichtete sich, verpflichteten sich, verpflichtet sich, bot an,
    bietet an, boten an, angeboten
agree: stimmte zu, stimmt zu, stimmten zu, zugestimmt, zustimmte, zustimmt, einwillig|t, eingewilligt, willigte ein, willigten ein,
    akzeptier|t, billigt, billigte, billigten, gebilligt, einigt, einigte, einigten, geeinigt, unterstütz|t, unterstützt, genehmig|t, genehmigt|a,
    vereinbart, vereinbarte, vereinbarten
""",
    _PARADIGMS,
)

_PRONOUNS = word_map(
    """
first: ich, mich, mir, mein, meine, meinen, meinem, meiner, meines
first_plural: wir, uns, unser, unsere, unseren, unserem, unserer, unseres
second: du, dich, dir, dein, deine, deinen, deinem, deiner, deines
second_plural: euch, euer, eure, euren, eurem, eurer, eures
third: er, ihm, ihn, sein, seine, seinen, seinem, seiner, seines, sie, ihr, ihre, ihren, ihrem, ihrer, ihres, dieser,
    diese, derselbe, dieselbe
third_plural: ihnen
"""
)

_HEADER_KEYS = word_map(
    """
from: von, absender, gesendet von
to: an, empfänger, adressat
cc: cc, kopie, kopie an, bcc
date: datum, gesendet, gesendet am, versendet, datiert
subject: betreff, betr., thema
"""
)

_STOP_WORDS = frozenset(
    word_list(
        """
        zurück, fort, nieder, heraus, hinzu, los, vorbei, empor, hinaus, hinein, herein, entlang, ab, aber, alle, allem, allen, aller, alles, als, also, am, an, ander, andere, anderem, anderen, anderer, anderes,
        auch, auf, aus, außer, außerdem, bei, beim, bereits, bevor, bin, bis, bist, bzw, da, dabei, dadurch, dafür, dagegen, daher, dahin,
        damals, damit, danach, daneben, dann, daran, darauf, daraus, darf, darin, darüber, darum, darunter, das, dass, davon, davor, dazu, dazwischen,
        dein, dem, demnach, den, denen, denn, dennoch, der, deren, des, deshalb, dessen, desto, deswegen, die, dies, diese, diesem, diesen, dieser,
        dieses, doch, dort, du, durch, dürfen, ebenfalls, ebenso, eben, ein, eine, einem, einen, einer, eines, einige, einigen, einiger, einiges, er,
        es, etwa, etwas, euch, euer, eure, für, ganz, gar, gegenüber, genau, gewesen, gibt, hab, habe, haben, hat, hatte, hatten, hätte, hätten,
        her, hier, hin, hinter, ich, ihm, ihn, ihnen, ihr, ihre, ihrem, ihren, ihrer, ihres, im, immer, in, indem, innerhalb, ins, ist, ja, jede, jedem,
        jeden, jeder, jedes, jedoch, jene, jenem, jenen, jener, jenes, jetzt, kann, können, könnte, könnten, man, manche, manchem, manchen, mancher,
        mehr, mein, meine, meinem, meinen, meiner, mich, mir, mit, muss, musste, müssen, mussten, nach, nachdem, neben, nicht, noch, nun, nur, ob, oder, oft, ohne,
        per, schon, sehr, sein, seine, seinem, seinen, seiner, seines, seit, selbst, sich, sie, sind, so, sobald, solche, solchem, solchen, solcher,
        soll, sollen, sollte, sollten, somit, sondern, sonst, sowie, soweit, statt, trotz, über, um, und, uns, unser, unsere, unserem, unseren, unserer, unter,
        viel, viele, vielen, vieler, vom, von, vor, während, war, waren, warum, was, weder, weil, weiter, welche, welchem, welchen, welcher, welches, wenn,
        wer, werde, werden, wessen, wie, wieder, wir, wird, wo, wobei, wodurch, wofür, woher, wohin, womit, worden, worüber, wurde, wurden, würde, würden, zu, zum,
        zur, zwar, zwischen, sei, seien, wäre, wären, dazu, hierzu, hierbei, kein, keine, keinen, keinem, keiner, dr, usw, etc, lediglich, bloß, allerdings, zudem, ferner, sodass,
        eigen, eigene, eigenen, eigener, eigenes, eigenem, tag, tage, tagen, mal, beispielsweise, bisher, sogar,
        vielmehr, nämlich, jeweils, entweder, sowohl, mitunter, eher, beide, beiden, beider, besonders, einander,
        einmal, endlich, entsprechend, etliche, etlichen, folglich, freilich, gemäß, hinsichtlich,
        höchstens, inzwischen, irgend, irgendwie, jedenfalls, längst, meist, mindestens, mithin, mittels,
        nebst, obwohl, oben, unten, rund, samt, seitdem, selber, sodann, soeben, solange, sogleich, übrigens,
        vielleicht, wegen, weshalb, weswegen, wieso, wohl, ziemlich, zumal, zumindest, bzgl, ließ, ließen, lässt,
        lassen, mögen, durfte, durften, wolle, möchte, möchten, gab, geben, geht, ging, gingen, gehen, kam, kamen,
        kommt, kommen, worauf, woran, woraus, worin
        """
    )
)

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
        *word_list("dass, weil, obwohl, während, nachdem, bevor, damit, sodass, und dann, wobei, woraufhin"),
    ),
    abbreviations=frozenset(
        word_list(
            """
            dr., prof., hr., fr., ing., dipl., mag., med., jur., phil., rer., nat., h. c., st., jr., sen., nr., nrn., s.,
            bd., hrsg., abb., tab., kap., art., abs., ziff., vgl., s. o., s. u., z. b., z.b., d. h., d.h., u. a., u.a., u. ä., u.ä.,
            o. ä., o.ä., i. d. r., i.d.r., i. e., sog., ggf., evtl., bzw., ca., rd., etwa., usw., etc., inkl., exkl., zzgl., einschl.,
            max., min., mind., mio., mrd., mill., bio., tsd., md., std., sek., geb., gest., verst., verh., str., pl., tel., co., inc., corp., ltd., gmbh., ag., e. v., e.v.,
            jh., jhd., jan., jän., feb., febr., mär., apr., jun., jul., aug., sep., sept., okt., nov., dez., mo., di., mi., do., fr., sa., so., v. chr., n. chr., v.chr., n.chr.,
            p. a., p.a., a. d., a.d., b. a., allg., bes., betr., dt., engl., ehem., gem., gen., hl., kath., ev., lt., u. s., u.s., usa., vs., vol., no., ff., f., zit., zz., z. zt., zt., vorm., nachm.,
            a. m., p. m., red., mfg., dgl., u. v. m., i. v., i. a., km., cm., kg., fa., kfm., reg., bez., österr., schweiz., gebr., univ., inst., abt., min.
            """
        )
    ),
    negation=_NEGATION,
    negation_prefixes=("un", "nicht", "nicht-"),
    not_negation=_NOT_NEGATION,
    modality=_MODALITY,
    speech_verbs=_SPEECH_VERBS,
    pronouns=_PRONOUNS,
    owner_marks=(),
    owner_words=("von", "der", "des", "vom", "für"),
    as_words=("als", "zur", "zum"),
    header_keys=_HEADER_KEYS,
    forward_marks=word_list(
        """
        weitergeleitete nachricht, anfang der weitergeleiteten nachricht, ursprüngliche nachricht,
        ---------- forwarded message, ---------- weitergeleitete nachricht, -----ursprüngliche nachricht-----,
        -----original-nachricht-----, original-nachricht, weitergeleitet von, wg, fwd, fw
        """
    ),
    boilerplate_marks=word_list(
        """
        lesen sie auch, lesen sie mehr, mehr zum thema, weitere artikel, weitere meldungen, ähnliche artikel, verwandte themen,
        verwandte artikel, mehr lesen, weiterlesen, das könnte sie auch interessieren, das könnte sie interessieren, auch interessant,
        meistgelesen, meistgelesene artikel, beliebteste artikel, aktuelle nachrichten, neueste nachrichten, empfohlen, empfehlungen der redaktion,
        artikel teilen, teilen, folgen sie uns, folge uns, newsletter, newsletter abonnieren, jetzt abonnieren, abonnieren, anzeige, werbung,
        gesponsert, kommentare, kommentar schreiben, kommentar verfassen, diskutieren sie mit, über den autor, über die autorin, über uns, kontakt, impressum,
        datenschutz, datenschutzerklärung, nutzungsbedingungen, agb, alle rechte vorbehalten, schlagwörter, themen, zur startseite
        """
    ),
    infinitives=frozenset({"zu"}),
    affirmations=frozenset(word_list("ja, jawohl, einverstanden, genau, natürlich, stimmt, selbstverständlich")),
    denials=frozenset(word_list("nein, natürlich nicht, niemals, auf keinen fall, keineswegs")),
    near_negation=frozenset({"ohne"}),
    carriers=frozenset(
        word_list(
            "erleiden, erlitt, erlitten, verzeichnen, verzeichnete, verzeichneten, verzeichnet, erfahren, erfuhr, erfuhren"
        )
    ),
    epithets={
        "organisation": word_list(
            """
            das unternehmen, der konzern, die firma, die gruppe, die organisation, die stiftung, die bank,
            das start-up, dem unternehmen, dem konzern
            """
        ),
        "product": word_list(
            """
            das modell, das produkt, die app, die software, das gerät, die plattform
            """
        ),
    },
    towards=frozenset({"nach", "zum", "zur"}),
    away=frozenset({"aus"}),
    passive_marks=word_list(
        """
        wird, werden, wurde, wurden, worden, geworden, ist worden, sind worden, war worden, waren worden, werde, würde
        """
    ),
    agent_marks=word_list("von, vom, durch, seitens, von seiten"),
    contrast=word_list(
        """
        aber, jedoch, doch, sondern, allerdings, dagegen, hingegen, dennoch, trotzdem, gleichwohl, indes, indessen, wohingegen,
        im gegensatz, im gegensatz dazu, stattdessen, andererseits, demgegenüber, obwohl, obgleich, ausgenommen, abgesehen von
        """
    ),
    others=word_list(
        """
        andere, anderen, anderer, anderem, anderes, weitere, weiteren, weiterer, sonstige, sonstigen, übrige, übrigen, dritte, dritter,
        andere spender, andere investoren, andere geldgeber, rest, restliche, restlichen, zusätzliche, zusätzlichen
        """
    ),
    only=word_list(
        """
        nur, lediglich, bloß, ausschließlich, allein, alleinige, alleiniger, alleinigen, einzig, einzige, einzigen, einziger, einziges,
        niemand sonst, kein anderer, keine andere, kein anderes
        """
    ),
    first=word_list(
        """
        erste, ersten, erster, erstes, erstem, erstmals, zum ersten mal, das erste mal, letzte, letzten, letzter, letztes, zuletzt, zum letzten mal,
        größte, größten, größter, größtes, kleinste, kleinsten, beste, besten, bester, schlechteste, schlechtesten, älteste, ältesten, jüngste, jüngsten, höchste,
        höchsten, höchster, niedrigste, niedrigsten, am meisten, meisten, rekord, nummer eins, erstmalig, erstmalige, zweitgrößte, zweitgrößten
        """
    ),
    all_=word_list(
        """
        alle, allen, aller, alles, allem, jede, jeder, jedes, jeden, jedem, sämtliche, sämtlichen, sämtlicher, ganze, ganzen, ganzer, ganzes, beide, beiden, beider,
        gesamt, gesamte, gesamten, gesamter, vollständig, völlig, komplett, insgesamt, gänzlich
        """
    ),
    titles=word_list(
        """
        herr, herrn, frau, dr, doktor, prof, professor, professorin, präsident, präsidentin, vizepräsident, vizepräsidentin, bundespräsident, bundeskanzler, bundeskanzlerin,
        kanzler, kanzlerin, premierminister, premierministerin, ministerpräsident, ministerpräsidentin, premier, minister, ministerin, außenminister, außenministerin,
        innenminister, innenministerin, finanzminister, finanzministerin, verteidigungsminister, staatssekretär, senator, senatorin, abgeordneter, abgeordnete, gouverneur, gouverneurin,
        bürgermeister, bürgermeisterin, oberbürgermeister, landrat, richter, richterin, staatsanwalt, staatsanwältin, generalstaatsanwalt, könig, königin, prinz, prinzessin, papst, general, oberst, hauptmann,
        major, leutnant, admiral, botschafter, botschafterin, direktor, direktorin, ceo, vorstandschef, konzernchef, trainer, trainerin, pater, bischof, erzbischof, kardinal, pfarrer, rabbi, scheich, sir, lord, baron, graf
        """
    ),
    suffixes=(
        "ungen",
        "heiten",
        "keiten",
        "ieren",
        "ierte",
        "innen",
        "ung",
        "heit",
        "keit",
        "iert",
        "lich",
        "isch",
        "eten",
        "ten",
        "ern",
        "end",
        "ete",
        "te",
        "est",
        "es",
        "en",
        "em",
        "er",
        "et",
        "in",
        "st",
        "e",
        "n",
        "s",
        "t",
    ),
    complementizers=frozenset({"dass", "daß", "ob"}),
    determiners=frozenset(
        word_list(
            """
            der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, dieser, diese, dieses, diesen, diesem, jener, jene, jenes, sein, seine, seinen, seinem, seiner,
            seines, ihr, ihre, ihren, ihrem, ihrer, ihres, mein, meine, meinen, meinem, unser, unsere, unseren, unserem, jeder, jede, jedes, im, am, zum, zur, vom, beim, ins, ans, kein, keine
            """
        )
    ),
    conjunctions=frozenset({"und", "sowie"}),
    question_words=frozenset(
        word_list(
            "wie, warum, weshalb, wieso, wer, wen, wem, welche, welcher, welches, wann, wo, wieviel, wie viele, was, woher"
        )
    ),
    doubt=frozenset(
        word_list(
            """
            falsch, falsche, falschen, unwahr, lüge, lügen, gerücht, gerüchte, angeblich, angebliche, angeblichen, vermeintlich, vermeintliche, erfunden, haltlos, unbegründet, fake
            """
        )
    ),
    almost=frozenset({"fast", "beinahe", "nahezu", "um ein haar"}),
    added_behind=("mehr", "zusätzlich"),
    additive=frozenset(
        word_list(
            "weitere, weiteren, weiterer, weiteres, zusätzliche, zusätzlichen, noch einmal, nochmals, andere, anderen"
        )
    ),
    adpositions=frozenset(
        word_list(
            """
            von, vom, mit, in, im, an, am, auf, aus, bei, beim, für, gegen, ohne, über, unter, um, nach, vor, seit, zu, zum, zur, zwischen, durch, gegenüber, bis, wegen, trotz, während, neben, hinter, laut
            """
        )
    ),
    ordinal_stop=True,
    clause_wide=frozenset(
        word_list(
            """
            wolle, könne, solle, müsse, werde, nicht, nie, niemals, nichts, kein, keine, keinen, keinem, keiner, keines, keinerlei, niemand, niemanden, keineswegs,
            keinesfalls, mitnichten, nirgends, weder, will, wollen, wollte, wollten, möchte, möchten, soll, sollen, sollte, sollten, kann,
            können, könnte, könnten, muss, müssen, müsste, müssten, dürfte, dürften, würde, würden, wäre, wären, hätte, hätten, wird,
            werden, plant, plante, planen, planten, beabsichtigt, beabsichtigte, versucht, versuchte, versuchten, versuchen, droht,
            drohte, drohten, hofft, hoffte, hoffen, hofften, erwägt, erwog, prüft, prüfte, prüfen, fordert, forderte, fordern, forderten,
            empfiehlt, empfahl, angeblich, möglicherweise, vielleicht, womöglich, wahrscheinlich, vermutlich, voraussichtlich,
            mutmaßlich, wohl, offenbar, anscheinend, falls, wenn, sofern, scheint, schien, verspricht, versprach, versprachen, strebt,
            strebte, weigert, weigerte, weigerten, bald, künftig, demnächst
            """
        )
    ),
    infinitive_mark="zu",
    stop_words=_STOP_WORDS,
    paradigms=_PARADIGMS,
)

# --- concepts --------------------------------------------------------------------------------------------------------

CONCEPTS: dict[str, tuple[str, ...]] = word_table(
    """
# money
give_money: geld geben, geld gegeben, gab geld, gaben geld, gibt geld, geld geschenkt, geld zur verfügung,
    gelder bereitgestellt, geld bereitgestellt, geld bereitstellen, steckte geld, steckten geld, beisteuer*,
    beigesteuert|a, beitragszahlung*, zuschoss
raise_money: spenden gesammelt, geld gesammelt, geld sammeln, geld eingesammelt, geld einsammeln,
    kapital eingesammelt, kapital einsammeln, eingesammelt|a, einsammelt*, einsammeln, eingeworben|a, einwerben,
    einwarb*, spendensammlung*, spendenaktion*, spendenkampagne*, kapitalaufnahme*, kapitalbeschaffung*,
    mittelbeschaffung*, eingenommen, sammelte, sammelten, sammelt, gesammelt, kapitalerhöhung*, fundraising,
    crowdfunding, geld aufgetrieben, geld auftreiben, aufgebracht, aufbringen, aufbrachte*, mittel beschaffen,
    aufgenommen|a,
    sammelte ... ein, sammelten ... ein, sammelt ... ein, nahm ... ein, nahmen ... ein, nimmt ... ein, warb ... ein,
    warben ... ein, wirbt ... ein, brachte ... auf, brachten ... auf
get_money: geld bekommen, geld erhalten, bekam geld, erhielt geld, erhielten geld, bekamen geld, mittel erhalten
fundraising_target: spendenziel*, sammelziel*, finanzierungsziel*
fill_gap: lücke schließen, lücke geschlossen, schloss die lücke, schließt die lücke, finanzierungslücke geschlossen,
    finanzierungslücke schließen, lücke füllen, lücke gefüllt, füllte die lücke, loch stopfen, stopfte das loch,
    differenz übernehmen, fehlbetrag übernehmen, fehlbetrag gedeckt, fehlbetrag ausgleichen
invest: investier*, investition*, investment|s, reinvestier*, kapitalanlage*, geldanlage*, hineingesteckt, steckt in,
    steckte in, steckten in, pumpte in, pumpt in
investor: investor, investors, investoren, investorin*, anleger*, geldgeber*, kapitalgeber*, risikokapitalgeber*,
    wagniskapitalgeber*, finanzier, finanziers, finanzinvestor*
venture_capital: risikokapital*, wagniskapital*, venture capital, venture-capital
donate: spende, spenden, spendet, spendete, spendeten, gespendet|a, spendung*, schenkung*, schenkte, schenkten,
    geschenk, geschenke, stiftete, stifteten, gestiftet|a, zuwendung*, geldspende*, großspende*, parteispende*
donor: spender*, großspender*, stifter*, mäzen*, wohltäter*, gönner*, philanthrop*
charity: wohltätig*, karitativ*, gemeinnützig*, hilfsorganisation*, hilfswerk*, philanthropi*, mildtätig*
fund_project: finanzier*, mitfinanzier*, finanzierung*, bezuschuss*, subventionier*, sponser*, sponsor*, gefördert|a,
    fördert, förderte, förderten, förderung*, fördergeld*
funds: fonds, gelder, gelder*, finanzmittel*, fördermittel*, geldmittel*, mittel, budgetmittel*, kasse, hilfsfonds,
    spendengelder*
money: geld, geldes, gelds, bargeld*, währung*, finanzen, cash
capital: kapital*, eigenkapital*, stammkapital*, kapitalspritze*
lend: verlieh geld, verleih, kredit gewährt, kredite gewährt, kredit|e, kredite, krediten, darlehen, darlehens,
    hypothek*, kreditgeber*, gläubiger*, bürgschaft*, kreditlinie*, leiht, lieh, liehen, geliehen
borrow: kredit aufgenommen, kredite aufgenommen, kredit aufnehmen, kreditaufnahme*, kreditnehmer*, schuldner*, borgte,
    borgt, ausgeliehen, geld geliehen
debt: schulden, schuld|en, verschuldet|a, verschuldung*, staatsverschuldung*, verbindlichkeit*, schuldenberg*,
    altschulden, schuldet, schuldete
repay: zurückzahl*, zurückgezahlt|a, zahlte zurück, rückzahlung*, tilgung*, getilgt|a, erstatt*, rückerstatt*,
    zurückerstatt*, erstattet|a,
    zahlte ... zurück, zahlten ... zurück, zahlt ... zurück
pay: zahl|t, gezahlt|a, bezahl|t, bezahlt|a, bezahlung*, zahlung, zahlungen, auszahl*, ausgezahlt|a, überweis*,
    überwies*, überwiesen, entlohn*, zahlung*, vergütet|a,
    zahlte ... aus, zahlten ... aus, zahlt ... aus
spend: ausgab, ausgaben, ausgibt, ausgegeben|a, ausgeben, gab aus, gaben aus, gibt aus, staatsausgaben, aufwendung*,
    aufwend*, ausgabe,
    gab ... aus, gaben ... aus, gibt ... aus
burn_money: geld verbrennen, verbrennt geld, verbrannte geld, verbrannten geld, geld verbrannt
cost: kosten, kostet, kostete, kosteten, gekostet, teuer, teure, teuren, teurer, teures, teuerste*, kostspielig*,
    aufwand, betriebskosten, unkosten, mehrkosten, kostenpunkt
price: preis, preise, preisen, preises, preislich, bepreist, verkaufspreis*, kaufpreis*, tarif|e, verbraucherpreis*
fee: gebühr|en, gebühren*, honorar|e, entgelt|e, provision*, maut, zuschlag, zuschläge, aufschlag, studiengebühr*,
    beitragssatz
earn: verdien|t, verdient|a, verdienst|e, einkommen, einkommens, einkünfte*, einnehmen, einnahm*, gehaltseingang
make_money: geld verdienen, geld verdient, verdient geld, verdiente geld, geld machen, geld gemacht, monetarisier*
profit: gewinn, gewinne, gewinnen, gewinns, gewinnes, profit|e, profitabel, profitabl*, profitabilität, rentabel,
    rentabl*, überschuss, überschüsse*, nettogewinn*, reingewinn*, betriebsgewinn*, quartalsgewinn*, jahresgewinn*,
    rekordgewinn*, gewinnspanne*, marge, margen
cash_cow: cash cow, cash-cow*, cashcow*, melkkuh, melkkühe, melkkühen, geldesel, goldesel, goldgrube*, goldene gans
loss: verlust, verluste, verlusten, verlusts, nettoverlust*, defizitär*, betriebsverlust*, einbuße*, minusgeschäft*,
    fehlbetrag, quartalsverlust*, jahresverlust*, milliardenverlust*, millionenverlust*
revenue: umsatz, umsätze*, umsatzes, erlös, erlöse*, einnahme, einnahmen, jahresumsatz*, quartalsumsatz*, umsatzerlös*
budget: budget|s, etat|s, haushaltsplan*, haushaltsentwurf*, bundeshaushalt*, staatshaushalt*, haushaltsmittel*
tax: steuer, steuern, besteuer*, steuerlich*, steuerzahl*, abgaben, mehrwertsteuer*, einkommensteuer*,
    einkommenssteuer*, steuersatz*, steuersätze*, fiskus, finanzamt*
fine_penalty: geldstrafe*, bußgeld*, geldbuße*, strafzahlung*, vertragsstrafe*, busse
bankrupt: insolven*, pleite*, bankrott*, konkurs*, zahlungsunfähig*, überschuldet, pleitegegangen
salary: gehalt, gehalts, gehalte, gehaltes, gehälter*, lohn, lohns, löhne*, lohnes, vergütung*, besoldung*, bezüge,
    sold, jahresgehalt*, monatsgehalt*, grundgehalt*, monatslohn*, stundenlohn*, mindestlohn*, entlohnung*,
    lohnerhöhung*, gage, gagen, stipendium*
bonus: bonus, boni, bonuszahlung*, prämie, prämien, sonderzahlung*, weihnachtsgeld*, gratifikation*,
    gewinnbeteiligung*
pension: rente, renten, rentner*, rentenversicher*, pension, pensionen, altersvorsorge*, ruhegehalt*, pensionskasse*
share_stock: aktie, aktien, aktienkurs*, aktienpaket*, anteil an, anteile an, anteil, anteile, anteilen, anteils,
    beteiligung*, firmenanteil*, unternehmensanteil*, mehrheitsbeteiligung*, minderheitsbeteiligung*, kapitalanteil*,
    beteiligt an, geschäftsanteil*,
    mehrheitsanteil*, minderheitsanteil*, aktienmehrheit*, anteilsmehrheit*
stock_market: börse, börsen, aktienmarkt*, aktienmärkte*, wall street, nasdaq, dax, börsenplatz*, wertpapierbörse*
go_public: börsengang*, börsengänge*, ging an die börse, an die börse gehen, an die börse gegangen, geht an die börse,
    gingen an die börse, börsendebüt*, ipo
dividend: dividende*, ausschüttung*
valuation: bewertung, bewertungen, bewertet mit, bewertet wird, mit bewertet, börsenwert*, marktwert*,
    marktkapitalisierung*, unternehmenswert*, firmenwert*, bewertet, wert ist, war wert, bewertete
value_worth: wert, werte, werten, wertes, werts, wertvoll*
return_on_investment: rendite*, kapitalrendite*, ertrag, erträge*, verzinsung*, anlageertrag*, gewinn der anleger,
    gewinn für anleger, gewinn der investoren
cap_limit: obergrenze*, gedeckelt|a, deckel, deckelung*, deckelt*, höchstgrenze*, höchstbetrag*, höchstsatz*,
    begrenzt auf, beschränkt auf, maximal, maximum*, limitiert auf, preisdeckel*, nach oben begrenzt
limit: begrenz*, beschränk*, einschränk*, eingeschränkt|a, limit|s, limitier*, schwelle, schwellen, grenzwert*,
    kontingent*, restriktion*, restriktiv*, quote, quoten
free_of_charge: kostenlos*, gratis, kostenfrei*, umsonst, unentgeltlich*, gebührenfrei*, ohne gebühr, gratisversion*
financial: finanziell*, finanz|en, finanzen, finanzwesen*, monetär*, finanzbereich*, finanzlage
bank: bank, banken, bankwesen, bankier*, banker*, sparkasse*, geldinstitut*, großbank*, investmentbank*,
    kreditinstitut*
central_bank: zentralbank*, notenbank*, bundesbank, europäische zentralbank, ezb, fed, us-notenbank, geldpolitik*,
    nationalbank*
interest_rate: zins, zinsen, zinssatz*, zinssätze*, leitzins*, zinserhöhung*, zinssenkung*, verzins*
inflation: inflation*, teuerung*, teuerungsrate*, verbraucherpreise, lebenshaltungskosten
economy: wirtschaft, wirtschaftlich*, wirtschafts*, volkswirtschaft*, konjunktur*, ökonomie*, ökonomisch*, ökonom|en,
    bruttoinlandsprodukt*, bip
waste: verschwend*, vergeud*
expensive: teuer*, teure*, teuren, teurer, kostspielig*, kostenintensiv*,
    teuer, teure, teures
cheap: billig*, preiswert*, kostengünstig*, erschwinglich*, preisgünstig*
reward: belohn*, vergüt*, entlohn*
recession: rezession*, abschwung*, wirtschaftskrise*, konjunktureinbruch*, flaute
market: markt, markts, marktes, märkte, märkten, marktplatz*
trade: handel, handels, handelt mit, handelsabkommen*, gehandelt|a, händler*, außenhandel*, handelsstreit*,
    handelskrieg*, welthandel*
export: export|e, exportier*, ausfuhr*, exporteur*, ausgeführt|a
import: import|e, importier*, einfuhr*, importeur*
buy: kauft, kaufte, kauften, kaufen, kauf, käufe, gekauft|a, käufer*, ankauf*, einkauf*, erwarb, erwarben, erwerben,
    erworben|a, erwirbt, erwerb, kaufvertrag*, aufgekauft|a, anschaff*, angeschafft, abgekauft
sell: verkauf|t, verkauft|a, verkäufe*, verkäufer*, verkaufs, veräußer*, absatz, verkaufszahl*, abgestoßen,
    abverkauf*, vertrieb
rent: miete, mieten, mietet, mietete, gemietet|a, vermiet*, mieter*, pacht*, gepachtet, leasing, mietvertrag*,
    mietpreis*
insurance: versicherung*, versicherer*, versichert|a, versicherungs*
wealth: reichtum*, vermögen*, reich, reiche, reichen, reicher, reiches, reichste*, wohlstand*, wohlhabend*,
    milliardär*, millionär*
poverty: armut*, verarm*, ärmste*, ärmer*, arme, armen, bedürftig*, mittellos*
award_money: auszeichnung*, ausgezeichnet|a, zeichnete aus, nobelpreis*, preisgeld*, preisträger*, prämiert|a,
    preisverleihung*, dotiert|a, friedenspreis*, preis verliehen, preis gewonnen,
    ehrung*, geehrt
grant_aid: zuschuss, zuschüsse*, beihilfe*, subvention*, stipendi*, fördermittel, finanzhilfe*, rettungspaket*,
    staatshilfe*, konjunkturpaket*, fördersumme*
aid: hilfe, hilfen, hilfsgüter*, humanitär*, nothilfe*, entwicklungshilfe*, hilfsleistung*, unterstützungsleistung*,
    hilfspaket*
account_bank: bankkonto*, bankkonten*, konto, konten, kontos, einlage*, ersparnis*, sparbuch*, guthaben
audit: wirtschaftsprüf*, rechnungsprüf*, buchprüf*, prüfbericht*, buchhalt*, bilanzprüf*, rechnungshof*
bribe: bestech*, bestochen|a, schmiergeld*, korrupt*, korruption*
fraud: betrug, betrugs*, betrüger*, betrogen|a, veruntreu*, unterschlag*, untreue, schwindel*, betrügt
launder: geldwäsche*, geldwäscher*, geld gewaschen, geld waschen
cryptocurrency: kryptowährung*, bitcoin*, krypto*, blockchain*, ethereum
costs_cut: sparprogramm*, sparkurs*, kostensenkung*, kosten senken, kosten gesenkt, senkte die kosten,
    senkt die kosten, senken die kosten, kostenreduzierung*, sparmaßnahme*, einsparung*, ausgaben kürzen,
    ausgabenkürzung*, sparpaket*
investment_round: finanzierungsrunde*, investitionsrunde*, investmentrunde*, kapitalrunde*, startfinanzierung*,
    anschubfinanzierung*, seed-runde
first_round: erste runde, ersten runde, erste finanzierungsrunde, ersten finanzierungsrunde, auftaktrunde*

# company
company: unternehmen, unternehmens, firma, firmen, konzern, konzerne*, konzerns, betrieb, betriebe, betriebs,
    gesellschaft, aktiengesellschaft*, gmbh, großkonzern*, tech-konzern*
startup: startup|s, start-up|s, jungunternehmen*, neugründung*, gründerfirma
found: gründen, gründet, gründete, gründeten, gegründet|a, gründung, gründungen, mitgegründet|a, mitgründet*,
    unternehmensgründung*, firmengründung*, ins leben gerufen, rief ins leben, riefen ins leben, etablier*,
    aus der taufe gehoben, gründungs*, neu gegründet, errichtete
founder: gründer, gründers, gründern, gründerin*, mitgründer*, mitbegründer*, firmengründer*, begründer*,
    unternehmensgründer*, gründungsmitglied*, gründungsteam*, gründervater
dissolve: auflösen, aufgelöst|a, auflösung*, löste auf, lösten auf, auflöst*, liquidier*, liquidation*, abgewickelt|a,
    abwicklung*,
    löste ... auf, lösten ... auf, löst ... auf
merge: fusion*, fusionier*, verschmelz*, verschmolzen|a, zusammenschluss*, zusammengeschlossen|a, zusammenschließ*,
    zusammengelegt|a, zusammenlegung*, eingegliedert|a, eingliedern, eingliederung*, vereinigte sich, angegliedert|a,
    aufgehen in, aufgegangen in
acquire: übernimmt, übernahm, übernahmen, übernommen|a, übernehmen, übernahme, übernahmeangebot*, firmenübernahme*,
    aufgekauft, aufkauf*, akquisition*, akquirier*, erwarb das unternehmen, erwarb die firma, zukauf*
spin_off: abspalt*, abgespalten|a, ausglieder*, ausgegliedert|a, ausgründ*, spin-off
subsidiary: tochtergesellschaft*, tochterunternehmen*, tochterfirma*, tochterfirmen*, niederlassung*, zweigstelle*,
    ableger
parent_company: muttergesellschaft*, mutterkonzern*, mutterunternehmen*, holding*, mischkonzern*, konglomerat*,
    dachgesellschaft*
board: vorstand, vorstands, vorstände*, aufsichtsrat*, aufsichtsräte*, verwaltungsrat*, verwaltungsräte*, kuratorium*,
    kuratorien, stiftungsrat*, vorstandsmitglied*, direktorium*, gremium, gremiums, gremien
majority: mehrheit, mehrheiten, mehrheitlich*, mehrheits*, absolute mehrheit, mehr als die hälfte,
    zweidrittelmehrheit*,
    mehrheitsanteil*, mehrheitsbeteiligung*, aktienmehrheit*, anteilsmehrheit*, über die hälfte, großteil
minority: minderheit, minderheiten, weniger als die hälfte, minderheits*,
    minderheitsanteil*, minderheitsbeteiligung*
control: kontrolle, kontrollen, kontrollier*, beherrscht, beherrschen, beherrschte*, unter kontrolle, verfügungsgewalt
ownership: eigentum, eigentums, besitz, besitzt, besitzen, besaß, besaßen, besitzer*, eigentümer*, gehört, gehörte,
    gehören, gehörten, inhaber*, eigner*, im besitz
ceo: vorstandschef*, vorstandsvorsitzend*, konzernchef*, firmenchef*, geschäftsführer*, ceo, ceos, unternehmenschef*,
    generaldirektor*, bankchef*, hauptgeschäftsführer*
executive: führungskraft, führungskräfte*, manager*, topmanager*, spitzenmanager*, führungsriege*, führungsebene,
    geschäftsleitung*, geschäftsführung*, vorstandsebene
chairman: vorsitzende*, vorsitzender, vorsitz, vorsitzes, aufsichtsratschef*, aufsichtsratsvorsitz*,
    verwaltungsratspräsident*, ko-vorsitz*, co-vorsitz*
director: direktor, direktors, direktoren, direktorin*, leiter, leiters, leiterin*, abteilungsleiter*
shareholder: aktionär*, anteilseigner*, gesellschafter*, großaktionär*, anteilsinhaber*
employee: mitarbeiter*, mitarbeitend*, beschäftigte, beschäftigten, beschäftigter, angestellte, angestellten,
    angestellter, belegschaft*, arbeitnehmer*, personal, personals, arbeitskräfte*, arbeitskraft, arbeiter, arbeitern,
    arbeiterin*, neuzugang, neuzugänge, bedienstete*
employer: arbeitgeber*, dienstherr*
hire: beschäftigt, beschäftigen, beschäftigung, beschäftigte, eingestellt|a, einstellen, einstellung, einstellungen, einstellt*, stellte ein, stellten ein, stellt ein,
    anheuer*, angeheuert|a, rekrutier*, anwerb*, angeworben|a, anwarb, abgeworben|a, abwerb*, neueinstellung*,
    personalsuche, engagierte, verpflichtete
adopt: verabschiedet, angenommen|a, annahme, adoptier*, adoption*, zu eigen gemacht
fire: entlass|a, entlassen|a, entlassung*, entließ, entließen, entlässt, gefeuert|a, feuert, feuerte, feuerten,
    feuern, rausgeworfen, rauswurf*, kündigte ihm, kündigte ihr, gekündigt|a, hinausgeworfen, geschasst, rausschmiss,
    abberufen|a, abberufung*, abgesetzt|a, absetzung, vor die tür gesetzt
lay_off: stellenabbau*, stellen abbauen, stellen abgebaut, stellen gestrichen, stellen streichen, streicht stellen,
    strich stellen, streicht, stellenstreichung*, massenentlassung*, arbeitsplatzabbau*, baut stellen ab,
    baute stellen ab, arbeitsplätze abbauen, jobabbau*, personalabbau*, entlassungswelle*
resign: zurückgetreten|a, zurücktreten, zurücktritt, zurücktrat, zurücktraten, tritt zurück, trat zurück,
    traten zurück, treten zurück, rücktritt, rücktritts, rücktritte, rücktrittserklärung*, amt niedergelegt,
    amt niederlegen, legte sein amt nieder, legte ihr amt nieder, legt sein amt nieder, legte das amt nieder,
    niederleg*, demission*, abgedankt, abdankung*, nahm seinen hut, nimmt seinen hut, hinwarf, selbst gekündigt,
    trat ... zurück, tritt ... zurück, traten ... zurück, treten ... zurück, legte ... nieder, legt ... nieder,
    legten ... nieder
leave: verlässt, verlassen, verließ, verließen, ausscheiden, ausgeschieden|a, ausschied, ausschieden, schied aus,
    scheidet aus, schieden aus, ausstieg, aussteigen, ausgestiegen, austritt, austritts, ausgetreten, austrat,
    trat aus, abgang, abgänge, abreise*, abgereist, weggang*, wegging, abzug, abgezogen, abziehen, schied ... aus,
    schieden ... aus, scheidet ... aus, trat ... aus, traten ... aus, tritt ... aus, stieg ... aus, stiegen ... aus,
    steigt ... aus, zog ... ab, zogen ... ab, zieht ... ab, rückzug, rückzugs, zog sich ... zurück,
    zieht sich ... zurück, zogen sich ... zurück, verabschied*
join: beitritt, beitritts, beigetreten|a, beitreten, beitrat, trat bei, traten bei, tritt bei, anschließ*,
    angeschlossen|a, anschloss, anschlossen, schloss sich, schließt sich, schlossen sich, einstieg, eingestiegen,
    einstieg bei, eingetreten, eintrat, eintritt in, dazugestoßen, stieß zu, stößt zu, stößt zum, stieß zum,
    wechselte zu, wechselt zu, wechselte zum, wechselt zum, trat ... bei, traten ... bei, tritt ... bei,
    treten ... bei, stieg ... ein, steigt ... ein, stiegen ... ein, kam ... hinzu, kamen ... hinzu, stieß ... dazu
appoint: ernenn*, ernannt|a, ernannte*, ernennung*, berufen|a, berief, beriefen, berufung zum, bestell|a zum,
    nominier*, nominierung*, befördert|a, eingesetzt|a als, bestellt zum, zum chef gemacht, bestimmte zum, benannt zum
successor: nachfolger*, nachfolge, nachfolgt*, nachfolgend*, nachgefolgt, tritt die nachfolge, trat die nachfolge,
    löst ab, löste ab, abgelöst|a, ablösung*, folgt auf
interim: interim*, übergangsweise, vorläufig*, kommissarisch*, einstweilig*, geschäftsführend*, vorübergehend*,
    zeitweilig*, zeitweise
compete: konkurrier*, konkurrenz*, wettbewerb*, wetteifer*, rivalis*, rivalität*, wettlauf*, wettstreit*
competitor: konkurrent*, mitbewerber*, wettbewerber*, rivale*, rivalin*, gegner, gegners, gegnern, gegnerin*,
    herausforderer*, kontrahent*
partnership: partnerschaft*, partner, partners, partnern, kooperation*, kooperier*, zusammenarbeit*,
    zusammenzuarbeiten, zusammengearbeitet, arbeitet zusammen, arbeiten zusammen, arbeitete zusammen,
    arbeiteten zusammen, allianz*, bündnis*, verbündet|a, verbündete*, gemeinschaftsunternehmen*, joint venture,
    kollaboration*
non_profit: gemeinnützig*, non-profit, nonprofit, nicht gewinnorientiert|a, nichtregierungsorganisation*, ngo, ngos,
    nicht profitorientiert|a, ohne gewinnzweck, ohne gewinnabsicht, ohne gewinnstreben
for_profit: gewinnorientiert|a, profitorientiert|a, gewinnstreben*, kommerzialis*, kommerziell*, gewinnabsicht*,
    profitstreben*, erwerbswirtschaftlich*, auf gewinn ausgerichtet|a
foundation: stiftung, stiftungen, stiftungs*, treuhand*, stiftungsvermögen*
organisation: organisation, organisationen, organisier*, verband, verbands, verbände*, verbandes, einrichtung*,
    institution*, institut|e, körperschaft*, vereinigung*, verein, vereins, vereine*, agentur*, anstalt
public_sector: öffentlicher dienst, öffentlichen dienst*, staatlich*, staatseigen*, verstaatlich*, in staatsbesitz,
    staatsunternehmen*, staatskonzern*, öffentlicher sektor, landeseigen*
private: privat|a, privatisier*, privaten, privatsektor*, privatwirtschaft*
public: öffentlich|a, öffentlichkeit*, publik, allgemeinheit
launch: einführ*, eingeführt|a, führte ein, führt ein, einführung*, lancier*, startet, startete, starteten,
    vorgestellt|a, vorstell*, stellte vor, stellt vor, stellten vor, enthüllt|a, präsentier*, auf den markt gebracht,
    brachte auf den markt, markteinführung*, auf den markt, eröffnungsfeier*,
    führte ... ein, führten ... ein, führt ... ein, stellte ... vor, stellten ... vor, stellt ... vor,
    brachte ... heraus, brachten ... heraus, bringt ... heraus
close_down: geschlossen|a, schließung*, schließt, schloss, schließen, schlossen, stillgelegt|a, stilllegung*,
    dichtgemacht, macht dicht, machte dicht, machten dicht, eingestellt wurde, betrieb eingestellt, werksschließung*,
    zugemacht,
    machte ... dicht, machten ... dicht, macht ... dicht
open: öffnet, öffnete, öffneten, öffnen, geöffnet|a, öffnung*, eröffn*, eröffnet|a, offen, offene, offenen, offener,
    offenes, wiedereröffn*
product: produkt|e, produkten, produkts, erzeugnis*, handelsgut, artikelnummer*, handelsware*, konsumgüter*
customer: kunde, kunden, kundin*, kundschaft*, klient|en, klientel, konsument*, verbraucher*, abnehmer*, käufer*,
    auftraggeber*, großkunde*
user: nutzer*, anwender*, benutzer*, abonnent*, nutzend*, user, usern, internetnutzer*
supplier: lieferant*, zulieferer*, anbieter*, lieferkette*, auftragnehmer*, subunternehm*, dienstleister*, zuliefer*
supply: liefert, lieferte, lieferten, liefern, geliefert|a, lieferung*, versorg*, bereitstell*, bereitgestellt|a,
    stellte bereit, stellt bereit, stellten bereit, zur verfügung gestellt, zur verfügung stellen, belieferung*,
    stellt zur verfügung,
    stellte ... bereit, stellten ... bereit, stellt ... bereit
demand: nachfrage*, gefragt|a, bedarf, bedarfs
produce: produzier*, produktion*, hergestellt|a, herstell*, stellt her, stellte her, stellten her, gefertigt|a,
    fertigt, fertigung*, erzeug*, hersteller*, produzent*, autobauer*, montiert|a,
    stellte ... her, stellten ... her, stellt ... her
factory: fabrik*, werk, werke, werks, werken, werkes, produktionsstätte*, produktionsanlage*, fertigungsstätte*,
    montagewerk*
industry: industrie*, industriell*, branche, branchen, branchen*, wirtschaftszweig*, sektor, sektors, sektoren
headquarters: hauptsitz*, firmensitz*, unternehmenssitz*, konzernzentrale*, zentrale, zentralen, hauptquartier*,
    hauptverwaltung*, mit sitz in, firmenzentrale*, sitz in
office: büro, büros, geschäftsstelle*, bürogebäude*, kanzlei*
brand: marke, marken, markenname*, warenzeichen*, logo, logos, schutzmarke*
advertise: werbung*, werbe*, werbekampagne*, anzeigenkampagne*, reklame*, marketing*, wirbt, warb, geworben, bewerb|a,
    beworben|a, inserat*
monopoly: monopol*, kartell*, marktbeherrsch*, alleinstellung*, kartellrecht*
strategy: strategie*, strategisch*, taktik*, taktisch*, fahrplan, fahrplans, konzept zur
informal: informell*, inoffiziell*, zwanglos*
formal: formell*, förmlich*, offiziell*, amtlich*
external: extern|a, äußere*, äußeren, ausländisch*, auslands*, außenstehend*, von außen
internal: intern|a, innere*, inneren, inländisch*, inlands*, binnen*, innenpolitisch*
reputation: ruf, rufs, ansehen, reputation, renommee, prestig*, leumund
subscribe: abonn*, abo, abos
imitate: nachahm*, kopier*, kopie, kopien, nachgeahmt, imitier*, replizier*, nachbau*
distribute: verteilt*, verteilung*, verteilen, zugeteilt, aufteilung*, austeil*
collect_gather: sammel*, sammlung*, gesammelt|a, angesammelt, häuft*, zusammengetragen|a, angehäuft,
    sammelt, sammelte, sammelten
commercial: kommerziell*, geschäftlich*, gewerblich*
package_set: paket, pakete, paketen, bündel, gesamtpaket*
facility: gelände, betriebsgelände
warehouse: lagerhaus*, lagerung*, lagerbestand*, speicher, vorräte*
department: abteilung*, sparte, sparten, geschäftsbereich*, referat
ineffective: wirkungslos*, unwirksamkeit*, ineffektiv*, nutzlos*
effective: wirksamkeit*, effektiv*, wirkungsvoll*
efficient: effizien*, produktiv*, wirtschaftlichkeit
performance_result: leistung, leistungen, leistungs*, abschneiden, performance
assess: bewert*, bewertet|a, beurteil*, einschätz*, eingeschätzt, evaluier*, begutacht*,
    bewertung, bewertungen
abandon: aufgegeben|a, aufgabe der, verzicht*, gab auf, gaben auf, gibt auf, verworfen|a, verwarf, fallen gelassen,
    preisgegeben
represent: vertritt, vertrat, vertreten|a, vertreter*, vertretung*, repräsentier*, im namen, stellvertretend*
milestone: meilenstein*, wendepunkt*, etappenziel*
business_model: geschäftsmodell*
entrepreneur: unternehmer*, geschäftsmann*, geschäftsfrau*, geschäftsleute*, magnat*, tycoon*, firmengründer,
    jungunternehmer*
project: projekt|e, projekten, projekts, initiative, initiativen, programm, programme, programms, programmen,
    vorhaben, vorhabens, großprojekt*, bauprojekt*, pilotprojekt*
team: team, teams, mannschaft*, crew, elf spieler, truppe, besatzung*, nationalmannschaft*
group: gruppe, gruppen, gruppier*
member: mitglied, mitglieds, mitglieder, mitgliedern, mitgliedschaft*, angehörige, angehörigen, angehöriger,
    mitgliedsstaat*, mitgliedstaat*, mitgliedsland*
leader: chef, chefs, chefin*, anführer*, leitet, leitete, leiteten, leiten, geleitet|a, leitung*, führung, führungs*,
    oberhaupt*, spitze, geführt|a, boss, bosse, parteichef*, spitzenpolitiker*, staatschef*
governance: unternehmensführung*, aufsicht, aufsichts*, steuerung*, governance, aufsichtsbehörde*, kontrollgremium*,
    lenkung*
job: arbeitsplatz*, arbeitsplätze*, job, jobs, stelle, arbeit, arbeitet, arbeitete, arbeiteten, arbeiten, gearbeitet,
    beruf, berufe*, berufs, beruflich*, karriere*, posten, tätigkeit*, laufbahn*, arbeitsstelle*, anstellung*
unemploy: arbeitslos*, erwerbslos*, arbeitslosigkeit*, arbeitssuchend*, jobsuch*
management: management*, verwaltung, verwaltungs*, verwaltet|a, verwaltet, managt, managte, geschäftsführung,
    führungsstil*, betriebsführung*, geschäftsleitung
resource: ressource*, rohstoff*, mittel, material*, materialien, betriebsmittel*, bodenschatz*, bodenschätze*
mission: mission, missionen, auftrag, auftrags, aufgabe, aufgaben, einsatz, einsätze*, zweck, zwecke, zwecks,
    bestimmung
goal: ziel, ziele, zielen, ziels, zielsetzung*, zielt, absicht*, vision, visionen, ambition*, traum, träume,
    bestreben*, zielvorgabe*
service: dienst, dienste, diensten, dienstes, dienstleistung*, service, services, kundendienst*, leistung, leistungen

# law
sue: verklag*, verklagt|a, klage eingereicht, klagen eingereicht, klage einreichen, reichte klage ein,
    reicht klage ein, reichten klage ein, klage erhoben, erhob klage, erhebt klage, erhoben klage, klage gegen,
    klagt gegen, klagte gegen, klagten gegen, zivilklage*, sammelklage*, klage, klagen, klagt, klagte, klagten,
    geklagt, kläger*, vor gericht gezogen, zog vor gericht, zieht vor gericht, zogen vor gericht, schadenersatzklage*,
    verleumdungsklage*
legal_action: rechtlich*, juristisch*, rechtsstreit*, rechtsweg*, gerichtlich*, rechtsmittel*
drop_lawsuit: klage zurückgezogen, klage zurückziehen, zog die klage zurück, zog seine klage zurück,
    zog ihre klage zurück, zieht klage zurück, zieht die klage zurück, klage fallen gelassen, klage fallengelassen,
    ließ die klage fallen, klagerücknahme*, rücknahme der klage, klage zurückgenommen, nahm die klage zurück,
    zogen die klage zurück,
    zog die klage ... zurück, zog seine klage ... zurück, zog ihre klage ... zurück, zieht die klage ... zurück,
    zogen die klage ... zurück, zogen ihre klage ... zurück
file_document: eingereicht|a, einreichung*, einreichen, reichte ein, reichten ein, reicht ein, gerichtsunterlag*,
    gerichtsdokument*, klageschrift*, antrag gestellt, gerichtsakte*, eingereichten unterlagen,
    reichte ... ein, reichten ... ein, reicht ... ein
allege: behaupt*, behauptung*, vorwurf, vorwürfe*, wirft vor, warf vor, werfen vor, warfen vor, vorgeworfen|a,
    vorwirft, vorwarf, beschuldig*, anschuldigung*, bezichtig*, beschuldigung*, anklage gegen, unterstell*
prove: beweis, beweist, bewies, bewiesen|a, beweisen, nachgewiesen|a, nachweis*, belegt|a, beleg, belege, belegen,
    bewiesenermaßen, erwiesen, wies nach, weist nach
breach: verstoß, verstöße*, verstoßen, verstößt, verstieß, verstießen, verletzung der, verletzung des, verletzung von,
    vertragsbruch*, rechtsbruch*, gebrochen, missacht*, vertragsverletzung*, zuwiderhandl*, vertrag verletzt,
    verletzte den, verletzte die, gegen das gesetz verstoßen
comply: einhalt*, eingehalten|a, hält ein, hielt ein, halten sich an, befolg*, nachkomm*, nachgekommen, kam nach,
    einhaltung*, regelkonform*, compliance,
    hielt ... ein, hielten ... ein, hält ... ein
contract: vertrag, vertrags, vertrages, verträge*, vertraglich*, klausel, klauseln, arbeitsvertrag*, kaufvertrag*,
    nutzungsbedingung*
agreement: vereinbarung*, abkommen, abkommens, einigung*, abmachung*, übereinkunft*, übereinkommen*, pakt, pakts,
    pakte, abgemacht, vereinbart|a, vereinbarte, vereinbarten, absprache*, deal, deals, absichtserklärung*
settle: vergleich geschlossen, außergerichtlich*, beigelegt|a, beilegen, beilegung*, legte bei, schlichten,
    schlichtung*, geschlichtet|a, versöhn*, vergleichszahlung*
verdict: urteil der geschworenen, geschworene, geschworenen, jury, schuldspruch*, urteilsspruch*, urteil, urteils,
    urteile, urteilen
ruling: urteil, urteils, urteile, urteilte, urteilten, gerichtsurteil*, gerichtsbeschluss*, richterspruch*,
    einstweilige verfügung, einstweiligen verfügung, verfügung, beschluss, beschlüsse*, gerichtsentscheid*, geurteilt,
    erlass, dekret|e, richterlich*
appeal_court: berufung, berufungs*, revision, berufungsgericht*, berufungsverfahren*, in berufung,
    rechtsmittel eingelegt, legte berufung ein, legt berufung ein, legten berufung ein, ging in berufung
appeal_call: appell, appelle, appellier*, aufruf, aufrufe, aufrufs, aufgerufen|a, rief auf, riefen auf, ruft auf,
    flehte, drängt darauf, mahnt zu, aufforderung*, rief dazu auf, riefen dazu auf
judge: richter, richters, richtern, richterin*, richterlich, bundesrichter*, verfassungsrichter*, vorsitzender richter
court: gericht, gerichts, gerichte, gerichtes, gerichten, gerichtshof*, gerichtssaal*, landgericht*, amtsgericht*,
    bundesgericht*, oberlandesgericht*, verfassungsgericht*, bundesverfassungsgericht*, tribunal*, supreme court,
    oberster gerichtshof, bezirksgericht*, verwaltungsgericht*
prosecutor: staatsanwalt*, staatsanwält*, ankläger*, bundesanwalt*, generalstaatsanwalt*, generalbundesanwalt*,
    anklagebehörde*, strafverfolg*, chefankläger*
lawyer: anwalt, anwalts, anwälte*, anwältin*, rechtsanwalt*, rechtsanwält*, strafverteidiger*, verteidiger*,
    jurist|en, juristin*, anwaltskanzlei*, rechtsbeistand*
defendant: angeklagte, angeklagten, angeklagter, beklagte, beklagten, beklagter, beschuldigte, beschuldigten,
    tatverdächtig*, verdächtige, verdächtigen, verdächtiger, beschuldigter
suspected: mutmaßlich*, verdacht, verdachts, verdächtigt, verdächtig, tatverdacht, unter verdacht, verdachtsfall*
arrest: festgenommen|a, festnehmen, festnahme*, nahm fest, nahmen fest, nimmt fest, verhaft*, verhaftet|a, inhaftier*,
    in gewahrsam, gewahrsam*, untersuchungshaft*, u-haft, festgehalten, gefasst,
    nahm ... fest, nahmen ... fest, nimmt ... fest
release_free: freigelassen|a, freilassung*, freilassen, ließ frei, ließen frei, lässt frei, auf freien fuß, kaution*,
    begnadig*, haftentlassung*, entlassen aus der haft, aus der haft entlassen, aus dem gefängnis entlassen,
    ließ ... frei, ließen ... frei, lässt ... frei
charge_crime: angeklagt|a, anklage, anklagen, anklageschrift*, anklagepunkt*, anklageerhebung*, klagte an, klagt an,
    anklage erhoben, erhob anklage, erhebt anklage, strafverfahren*, beschuldigt wird
convict: verurteilt, verurteilter, verurteilung*, verurteilen, schuldig gesprochen, schuldspruch, sprach schuldig,
    für schuldig, bekannte sich schuldig, vorbestraft, überführt
acquit: freigesprochen|a, freispruch*, freisprüche*, sprach frei, spricht frei, sprachen frei, freisprechen,
    unschuldig|a, unschuld, nicht schuldig, entlastet,
    sprach ... frei, sprachen ... frei, spricht ... frei
sentence_punish: strafe, strafen, bestraf*, bestrafung*, todesstrafe*, haftstrafe*, freiheitsstrafe*,
    gefängnisstrafe*, lebenslang*, hingerichtet|a, hinrichtung*, strafmaß*, bewährungsstrafe*
prison: gefängnis*, haft, haftanstalt*, häftling*, inhaftiert|a, insasse*, insassen, strafvollzug*, jva,
    justizvollzugsanstalt*, hinter gittern, gefangene, gefangenen, kerker, straflager*
police: polizei*, polizist*, polizeibeamt*, kriminalpolizei*, ermittler*, kripo, sheriff*, bundespolizei*, fbi,
    beamte, beamten, streife*
investigate: ermittel*, ermittl*, ermittlung*, untersuch*, untersuchung*, untersuchungsausschuss*, nachforschung*,
    fahnd*, durchsuch*, durchsuchung*, geprüft wird, geht der frage nach
evidence: beweismittel*, beweise, beweisen, beweisstück*, beweislage*, indiz, indizien, zeugenaussage*, belege,
    beweismaterial*
witness: zeuge, zeugen, zeugin*, augenzeug*, bezeug*, aussagte, ausgesagt, sagte aus, sagt aus, zeugenstand
crime: verbrechen*, straftat*, kriminell*, kriminalität*, delikt*, illegal|a, rechtswidrig*, gesetzwidrig*, täter,
    tätern, täterin*, ungesetzlich*, bande, banden, gangster*, verbrecher*
murder: mord, mords, mordes, morde, morden, mörder*, ermord*, ermordet|a, ermordung*, totschlag*, attentat*,
    attentäter*, mordanschlag*, umgebracht, tötungsdelikt*, meuchelmord*
steal: stehl*, stahl, stahlen, stiehlt, gestohlen|a, diebstahl*, diebstähle*, dieb, diebe, dieben, diebin*, geraubt|a,
    raub, raubüberfall*, einbruch, einbrüche*, einbrecher*, entwend*, geklaut|a, beute
extort: erpress*, lösegeld*, schutzgeld*
kidnap: entführ*, geisel, geiseln, geiselnahme*, verschlepp*, geiselnehmer*, gekidnappt
rape: vergewaltig*, sexuelle gewalt, sexueller gewalt, sexualverbrechen*, sexueller übergriff, sexuelle übergriffe,
    sexueller missbrauch, sexuellen missbrauch*, sexuelle belästigung, sexueller belästigung, sexuell missbraucht,
    sexuell belästigt
abuse: missbrauch*, misshandel*, misshandl*, belästig*, mobbing*, schikanier*, gemobbt, quäl|t, gequält
smuggle: schmuggel*, schmuggl*, menschenhandel*, drogenhandel*, drogenhändler*, drogenkartell*, dealer, dealern,
    schleuser*, schleus*
law: gesetz, gesetze, gesetzen, gesetzes, gesetzgebung*, gesetzlich*, gesetzentwurf*, verordnung*, verfassung,
    verfassungs*, grundgesetz*, rechtsvorschrift*, legislativ*
regulate: regulier*, geregelt|a, regelt, regelte, regelung*, regulierung*, vorschrift*, leitlinie*, richtlinie*,
    deregulier*, auflage, auflagen
rule_norm: regel, regeln, norm, normen, standard|s, verhaltenskodex*, vorgabe, vorgaben, anforderung*, regelwerk*,
    grundregel*
right_legal: recht auf, rechte, rechten, menschenrecht*, bürgerrecht*, grundrecht*, anspruch, ansprüche*, berechtigt,
    berechtigung*, rechtsanspruch*
copyright: urheberrecht*, copyright*, plagiat*, raubkopie*, urheber, urhebern
intellectual_property: geistiges eigentum, geistigen eigentums, patent, patente*, patents, patentier*,
    geschäftsgeheimnis*, betriebsgeheimnis*, patentrecht*
dispute: streit, streits, streites, streitet, streiten, stritt, stritten, gestritten, streitigkeit*,
    auseinandersetzung*, konflikt um, kontrovers*, zank, zwist, disput*, umstritten|a, zerwürfnis*, streitpunkt*,
    infrage, in frage, angezweifelt, zweifelte an, zweifelt an, anfecht*
concession: zugeständnis*, kompromiss*, nachgegeben, nachgeb*, gab nach, gibt nach, einlenk*
mandatory: verpflichtend*, obligatorisch*, verbindlich*, vorgeschrieben|a, zwangs*
invalid: ungültig*, nichtig|a, unrechtmäßig*, unwirksam*, illegitim*
valid: gültig*, rechtskräftig*, rechtmäßig*, legitim*, in kraft
inspect: inspektion*, inspiz*, überprüf*, untersucht*, prüfung*, begutacht*
monitor: überwach*, überwacht|a, beaufsichtig*, aufsicht, beobachtung*
escape: flucht*, geflohen|a, entkam, entkamen, entkommen|a, ausbruch*, ausgebrochen|a, flieht, floh, flohen
boycott: boykott*
tolerate: tolerier*, toleran*, duldet*, duldung*, geduldet
interfere: einmisch*, eingriff*, eingreif*, eingegriffen, griff ein, greift ein, interven*, intervenier*
revoke: widerruf*, entzogen|a, entzug, entzieht, entzog, aufgehoben|a, aufhebung*, annullier*, aberkannt|a,
    für ungültig
compensation: schadenersatz*, schadensersatz*, entschädig*, entschädigung*, wiedergutmachung*, reparation*,
    schmerzensgeld*, abfindung*, ausgleichszahlung*
permit: erlaub*, erlaubt|a, erlaubnis*, genehmig*, genehmigung*, zugelassen|a, zulassung*, lizenz*, gestatt*,
    gestattet|a, bewillig*, bewilligung*, grünes licht, freigabe*, freigegeben|a, zulässt, zuließ
ban: verbot, verbote, verboten|a, verbots, verbietet, verbieten, untersag*, untersagt|a, fahrverbot*, einreiseverbot*,
    verbannt|a, bannt, unzulässig
veto: veto, vetos, vetorecht*, einspruchsrecht*, vetomacht
guarantee: garant*, gewährleist*, sichert zu, sicherte zu, zugesichert|a, zusicherung*, sicherzustellen, sicherstell*,
    sichergestellt, gewähr, bürgt
responsibility: verantwort*, verantwortung*, verantwortlich*, zuständig*, haftbar, haftung*, haftet, schuld an,
    pflicht, pflichten, verpflichtung*, rechenschaft*, schuldzuweisung*, gibt die schuld, gab die schuld
confidential: vertraulich*, geheim|a, geheimnis*, geheimhalt*, geheime*, verschlusssache*, verschwiegenheit*,
    privatsphäre*, datenschutz*, geheimhaltungs*
leak: durchgesickert|a, leak, leaks, geleakt|a, whistleblow*, durchgestochen, enthüllungsdokument*, hinweisgeber*,
    undichte stelle
trial_court: prozess, prozesse*, prozesses, gerichtsverfahren*, verhandlung vor, verhandlungstag*,
    gerichtsverhandlung*, anhörung*, strafprozess*, zivilprozess*, vor gericht, gerichtsprozess*, rechtssache*,
    hauptverhandlung*, strafverfahren, zivilverfahren*, mordprozess*
police_officer: polizeibeamt*, polizist*, beamter, beamte, beamten, wachmann, wachleute, justizbeamt*, wärter*,
    schutzmann

# politics
government: regierung*, regierungs*, bundesregierung*, kabinett*, behörde*, regime, regimes, weißes haus,
    weißen haus*, regierungschef, kreml, verwaltung des präsidenten, us-regierung*, landesregierung*, regier|t,
    regiert|a
president_state: präsident*, staatspräsident*, bundespräsident*, us-präsident*, präsidentschaft*, staatsoberhaupt*
prime_minister: premierminister*, ministerpräsident*, regierungschef*, premier, premiers, bundeskanzler*, kanzler,
    kanzlers, kanzlerin*, kanzleramt*
minister: minister, ministers, ministern, ministerin*, ministerium*, ministerien*, außenminister*, innenminister*,
    finanzminister*, verteidigungsminister*, justizminister*, staatssekretär*, ressort|s, gesundheitsminister*,
    wirtschaftsminister*, umweltminister*
vice: vizepräsident*, vize, stellvertret*, vizekanzler*, vizechef*
parliament: parlament*, bundestag*, landtag*, kongress, kongresses, senat, senats, unterhaus*, oberhaus*,
    repräsentantenhaus*, nationalrat*, bundesrat*, volkskammer*, ständerat*
legislator: abgeordnet*, senator, senators, senatoren, senatorin*, parlamentarier*, bundestagsabgeordnet*,
    kongressabgeordnet*, volksvertreter*, gesetzgeber*
governor: gouverneur*, statthalter*, landeshauptmann*, landeshauptfrau*
mayor: bürgermeister*, oberbürgermeister*, stadtrat*, rathaus*, stadtoberhaupt*, gemeinderat*
monarch: könig, königs, könige, königin*, monarch*, prinz, prinzen, prinzessin*, kaiser*, königshaus*, königlich*,
    thron*
election: wahl, wahlen, wählt, wählte, wählten, gewählt|a, wählen, wahlkampf*, bundestagswahl*, präsidentschaftswahl*,
    parlamentswahl*, wiederwahl*, wiedergewählt|a, landtagswahl*, kommunalwahl*, europawahl*, wahlsieg*, stichwahl*,
    neuwahl*, wahltag*, wahlkommission*, wahlgang*, wahlgänge*, urnengang*
vote: stimme, stimmen, stimmt für, stimmte für, stimmten für, stimmt gegen, stimmte gegen, stimmten gegen, stimmte ab,
    stimmten ab, abstimm*, abgestimmt|a, abstimmung*, wähler*, wahlbeteiligung*, volksabstimmung*, referendum*,
    stimmabgabe*, stimmzettel*, stimmenanteil*
candidate: kandidat*, kandidier*, kandidatur*, bewerber*, wahlbewerber*, spitzenkandidat*, anwärter*
party_political: partei, parteien, parteichef*, parteivorsitz*, parteitag*, republikaner*, demokraten*,
    sozialdemokrat*, christdemokrat*, konservativ*, kommunist*, sozialist*, cdu, spd, fdp, csu, afd, grüne, grünen,
    koalition*
opposition: opposition, oppositions*, oppositionell*
policy: politik der, richtlinie der politik, maßnahmenpaket*, politische linie, kurs der regierung, politik gegenüber
politics: politik, politisch*, politiker*, linke, linken, rechtsextrem*, linksextrem*, rechtspopulist*, innenpolitik*,
    außenpolitik*
democracy: demokratie*, demokratisch*, demokratisier*
dictatorship: diktatur*, diktator*, autokrat*, autoritär*, tyrann*, gewaltherrschaft*, militärjunta*, alleinherrsch*
coup: putsch*, staatsstreich*, umsturz*, gestürzt|a, stürzte den, sturz des, sturz der, entmacht*
protest: protest*, demonstr*, kundgebung*, krawall*, demo, demos, aufmarsch*, aufstand*, aufstände*, ausschreitung*
strike_work: streik*, arbeitskampf*, arbeitsniederlegung*, generalstreik*, warnstreik*, ausstand, bestreik*
union: gewerkschaft*, arbeitnehmervertret*, betriebsrat*
sanction: sanktion*, sanktionier*, strafmaßnahme*
treaty: staatsvertrag*, friedensvertrag*, abkommen, abkommens, konvention*, protokoll, völkerrechtlicher vertrag,
    übereinkommen
diplomacy: diplomat*, botschafter*, botschaft, botschaften, konsul*, außenministerium*, gesandt*, bilateral*,
    außenamt*
negotiate: verhandel*, verhandl*, unterhändler*, friedensgespräch*, sondierung*, vermittel*, vermittl*, feilsch*,
    tarifverhandlung*
summit: gipfel, gipfels, gipfeltreffen*, spitzentreffen*, g7, g20
state_country: land, landes, lands, länder, ländern, staat, staats, staates, staaten, nation, nationen, landesweit*,
    bundesweit*, republik*, heimat, heimatland*, vaterland*, national|a
international: international*, weltweit*, global*, ausland, auslands*, ausländisch*, multinational*,
    grenzüberschreitend*, welt, überregional*, im ausland
united_nations: vereinte nationen, vereinten nationen, uno, unesco, unicef, uno-*, un-sicherheitsrat*,
    weltsicherheitsrat*, sicherheitsrat*, un-generalsekretär*
european_union: europäische union, europäischen union, eu-kommission*, europäische kommission,
    europäischen kommission, brüssel, eu-parlament*, europäische gemeinschaft
nato: nato, atlantisches bündnis, nordatlantik*, militärbündnis*
border: grenze, grenzen, grenzübergang*, grenzgebiet*, grenzkontroll*, staatsgrenze*, grenzschutz*
migrate: migra*, einwander*, zuwander*, auswander*, flüchtling*, geflücht*, asyl*, abschieb*, abgeschoben|a,
    vertrieben|a, vertreibung*, ausgewandert, eingewandert
citizen: bürger, bürgers, bürgern, bürgerin*, staatsbürger*, einwohner*, bewohner*, bevölkerung*, staatsangehörig*,
    anwohner*, dorfbewohner*, mitbürger*
independence: unabhängig*, autonom*, souverän*, sezession*, abspaltung, eigenständig*, selbstständigkeit*,
    selbstbestimm*
official: regierungsvertreter*, amtsträger*, funktionär*, sprecher*, beamter, pressesprecher*, behördenvertreter*,
    regierungssprecher*, staatsdiener*, regierungsbeamt*, offiziell*
census: volkszählung*, zensus*, demograf*, demograph*, mikrozensus*
reform: reform, reformen, reformier*, umstrukturier*, neuordnung*, umbau, reorganis*, umgebaut, neu geordnet
delegate: delegation*, delegiert*, abordnung*, gesandt*
ideology: ideolog*, doktrin*, dogma*, liberal*, populis*, nationalis*, faschis*, nazi*
corruption_scandal: skandal*, affäre, affären, amtsenthebung*, fehlverhalten*, vertuschung*, vertusch*,
    amtsmissbrauch*
propaganda: propaganda*, desinformation*, falschinformation*, fake news, falschmeldung*, verschwörung*, zensur*,
    zensier*
spy: spion*, geheimdienst*, agent, agenten, nachrichtendienst*, überwach*, abgehört|a, abhör*, bespitzel*, ausspäh*,
    ausspion*,
    überwacht|a
committee: ausschuss, ausschusses, ausschüsse*, kommission*, komitee*, gremium, gremien, beirat*, arbeitsgruppe*,
    kommissar*, rat, rates, rats, expertenrat*
empower: ermächtig*, befähig*, stärkung der rolle, empowerment
decentralise: dezentral*, macht verteilen, macht verteilt, machtverteilung*, föderal*, dezentralisier*
centralise: zentralisier*, zentralistisch*, machtkonzentration*, macht bündeln, macht gebündelt

# war and disaster
attack: angriff*, angegriffen|a, angreif*, griff an, griffen an, greift an, attack*, überfall*, überfällt, überfiel*,
    anschlag, anschläge*, anschlags, offensive*, hinterhalt*, übergriff*, stürmten, razzia, razzien, griff ... an,
    griffen ... an, greift ... an, angreifer*
war: krieg, krieges, kriegs, kriege, kriegen, kriegs*, bürgerkrieg*, gefecht*, kämpfe, kämpfen, kampf, kampfes,
    schlacht*, bewaffneter konflikt, bewaffneten konflikt*, gekämpft, kämpft, kämpfte, kriegsführung
world_war: weltkrieg*
peace: frieden*, friedens*, friedlich*, friedenstruppe*, blauhelm*
ceasefire: waffenruhe*, waffenstillstand*, feuerpause*, kampfpause*
invade: einmarsch*, einmarschier*, invasion*, invasor*, besetz*, besetzung*, annektier*, annexion*, eingedrungen,
    drang ein, überrannt
army: armee*, streitkräfte*, militär*, soldat*, truppe, truppen, bundeswehr*, heer, heeres, marine, luftwaffe*,
    streitmacht*, wehrmacht*
weapon: waffe, waffen, waffen*, rakete, raketen, gewehr*, munition*, rüstung*, sprengkopf*, granate*, pistole*,
    feuerwaffe*, schusswaffe*, bewaffn*
nuclear: atom*, nuklear*, kernkraft*, kernenergie*, uran, urananreicherung*, plutonium*, reaktor*, kernwaffe*
bomb: bombe, bomben, bombard*, explosion*, explodier*, sprengsatz*, sprengstoff*, gesprengt|a, detonier*, detonation*,
    bombenanschlag*, bomber*, luftangriff*
shoot: schieß*, schoss, schossen, geschossen, erschoss*, erschossen|a, erschieß*, schuss, schüsse*, schießerei*,
    eröffnete das feuer, angeschossen|a, schusswechsel*, todesschütze*
terror: terror*, extremis*, dschihad*, islamischer staat, islamischen staat*, al-qaida, al-kaida, rebell*,
    aufständisch*, islamist*, milizionär*
kill: tötet, tötete, töteten, töten, getötet|a, tötung*, umgebracht, umkommen, umgekommen, kam ums leben,
    kamen ums leben, ums leben gekommen, ums leben, todesopfer*, tödlich*, massaker*, niedergemetzelt, erschlagen,
    brachte um, brachten um, tod gebracht, riss in den tod,
    brachte ... um, brachten ... um, bringt ... um
die: starb, starben, stirbt, sterben, gestorben|a, verstorben|a, verstarb*, tod, todes, tote, toten, toter, tödlich*,
    todesfall*, todesfälle*, verschied*, gestorbene*, ums leben, tot,
    kam ... um, kamen ... um, kommt ... um
injure: verletzt|a, verletzte*, verletzung*, verwund*, verwundet|a, verletzten, schwerverletzt*, leichtverletzt*,
    kopfverletzung*, schussverletzung*
missing_person: vermisst|a, vermisste*, verschollen|a, verschwunden|a, verschwand*, verschwinden*, unauffindbar
victim: opfer, opfers, opfern, überlebend*, geschädigt*, todesopfer*, hinterblieben*, leidtragende*
survive: überleb*, überlebt|a, überlebend*
rescue: rettung*, rettet, rettete, retteten, retten, gerettet|a, geborgen|a, bergung*, rettungskräfte*,
    rettungseinsatz*, retter, rettern, bergen
disaster: katastroph*, unglück*, tragödie*, tragisch*, verheer*, naturkatastrophe*, unheil
earthquake: erdbeben*, beben, bebens, erdstoß*, nachbeben*, epizentrum*, richterskala*, seismisch*, seebeben*
tsunami: tsunami*, flutwelle*
flood: überschwemm*, hochwasser*, überflut*, flutkatastrophe*, sturzflut*, flut, fluten, überschwemmung*
storm: sturm, sturms, stürme, stürmen, orkan*, hurrikan*, taifun*, zyklon*, tornado*, unwetter*, gewitter*,
    tropensturm*, wirbelsturm*, wirbelstürme*, sturmtief*
fire_blaze: brand, brandes, brände, bränden, brandstift*, feuer, feuers, waldbrand*, waldbrände*, flammen, feuerwehr*,
    großbrand*, brannte nieder, abgebrannt|a, niedergebrannt, in flammen, brennt, brannte, brannten
volcano: vulkan*, lava, ausbruch des vulkans, eruption*
drought: dürre*, trockenheit*, hungersnot*, hunger*, verhunger*, unterernähr*, mangelernähr*
landslide: erdrutsch*, schlammlawine*, lawine*, hangrutsch*, murgang*
accident: unfall, unfalls, unfälle*, verunglück*, zwischenfall*, zwischenfälle*, vorfall, vorfälle*, verkehrsunfall*,
    arbeitsunfall*, panne, pannen, missgeschick*
crash_vehicle: absturz*, abstürz*, abgestürzt|a, stürzte ab, stürzten ab, stürzt ab, kollidier*, kollision*,
    zusammenstoß*, zusammengestoßen, entgleis*, entgleist|a, kentert*, gekentert, gesunken, sank das schiff, wrack*,
    aufprall*, auffahrunfall*,
    stürzte ... ab, stürzten ... ab, stürzt ... ab
collapse: einsturz*, eingestürzt|a, einstürz*, stürzte ein, stürzten ein, stürzt ein, zusammengebrochen|a,
    zusammenbruch*, zusammenbrach*, brach zusammen, kollabier*, kollaps*,
    stürzte ... ein, stürzten ... ein, stürzt ... ein, brach ... zusammen, brachen ... zusammen
evacuate: evakuier*, räumung*, geräumt|a, in sicherheit gebracht
destroy: zerstör*, zerstört|a, zerstörung*, vernicht*, verwüst*, demolier*, beschädig*, sachschaden*, schaden,
    schäden, abgerissen|a, abriss, ruine*
threat: drohung*, bedroh*, drohen, droht, drohte, drohten, gedroht, gefährd*, bedrohung*, auf dem spiel
danger: gefahr, gefahren, gefährlich*, risiko*, risiken, riskant*, schädlich*, unsicher|a, lebensgefahr*, riskier*
safe: sicher, sichere, sicheren, sicherer, sicheres, sicherheit*, gesichert|a, gefahrlos, geschützt|a
defend: verteidig*, verteidigung*, schutz, schütz|t, schützen, abwehr*, beschütz*, wehrt, wehrte, gewehrt
surrender: kapitul*, ergab sich, ergaben sich, ergibt sich, aufgegeben|a, aufgeben, gab auf, gaben auf, gibt auf,
    kapitulation*, sich ergeben,
    gab ... auf, gaben ... auf, gibt ... auf
genocide: völkermord*, genozid*, kriegsverbrech*, verbrechen gegen die menschlichkeit, holocaust*,
    ethnische säuberung*, massenmord*
violence: gewalt, gewalttat*, gewalttätig*, gewaltsam*, brutal*, gewaltakt*
prisoner_of_war: kriegsgefangen*

# science
science: wissenschaft, wissenschaften, wissenschaftlich*, physik*, chemi*, biolog*, astronom*, mathemat*,
    naturwissenschaft*
research: forschung*, erforsch*, forscht, forschte, geforscht, studie, studien, analyse*, analysier*, umfrage*,
    erhebung*, forschungsprojekt*, forschungs*
researcher: forscher*, forschend*, wissenschaftler*, analyst*, experte*, expertin*, experten*, fachleute*,
    spezialist*, gelehrte*
paper_scientific: fachartikel*, fachaufsatz*, fachzeitschrift*, doktorarbeit*, dissertation*,
    wissenschaftliche arbeit, wissenschaftlicher artikel, preprint*, fachpublikation*, fachmagazin*, these, thesen,
    facharbeit
publish: veröffentlich*, veröffentlicht|a, publizier*, erschien, erschienen|a, erscheint, erscheinen, verlag, verlags,
    verlage*, herausgegeben|a, gedruckt|a, abdruck*, herausgabe*, herausgeber*,
    gab ... heraus, gaben ... heraus, gibt ... heraus, brachte ... heraus, brachten ... heraus
publication: veröffentlichung*, publikation*, artikel, artikels, artikeln, aufsatz, aufsätze*, essay*, kolumne*,
    leitartikel*, gastbeitrag*, zeitungsartikel*
discover: entdeck*, entdeckt|a, entdeckung*, aufgedeckt|a, aufdeck*, deckte auf, deckten auf, festgestellt|a,
    stellte fest, stellten fest, stellt fest, gefunden heraus, fand heraus, fanden heraus, herausgefunden,
    identifizier*, nachgewiesen,
    deckte ... auf, deckten ... auf, deckt ... auf, stellte ... fest, stellten ... fest, stellt ... fest,
    fand ... heraus, fanden ... heraus
invent: erfind*, erfand*, erfunden|a, erfinder*, erfindung*, innovation*, innovativ*, pionier*, durchbruch*,
    bahnbrechend*
experiment: experiment*, versuchsreihe*, tierversuch*, laborversuch*, test, tests, teste, testet, testete, getestet|a,
    testlauf*, probelauf*, erprob*
technology: technologie*, technologisch*, technik*, technisch*, ingenieur*, hightech*, high-tech*
artificial_intelligence: künstliche intelligenz, künstlicher intelligenz, künstlichen intelligenz,
    maschinelles lernen, maschinellen lernens, maschinellem lernen, neuronale netz*, neuronalen netz*,
    neuronales netz*, superintelligenz*, ki, agi, ai, allgemeine künstliche intelligenz
model_ai: modell|e, modellen, modells, sprachmodell*, ki-modell*, gpt, llm, llms
algorithm: algorithm*
compute_power: rechenleistung*, rechenkapazität*, rechenkraft*, rechenzentrum*, rechenzentren*, supercomputer*,
    grafikprozessor*, gpu, gpus, großrechner*
semiconductor: halbleiter*, chip, chips, chiphersteller*, mikrochip*, prozessor*
computer: computer*, rechner*, laptop*, notebook*, hardware*, server*
software: software*, programmcode*, quellcode*, app, apps, anwendung, anwendungen, betriebssystem*, entwickler*,
    programmier*, code, codes
data: daten, datensatz*, datensätze*, datenbank*, statistik*, statistisch*, kennzahl*, datenmenge*
open_source: open source, open-source*, open-source-*, quelloffen*, offener quellcode, offenem quellcode,
    offenen quellcode, frei verfügbarer quellcode, freie software, quellcode offen, opensource
closed_source: closed source, closed-source*, proprietär*, quellcode geschlossen, geschlossener quellcode,
    geschlossenes modell, nicht mehr offen, quellcode unter verschluss
release_product: freigegeben, verfügbar*, veröffentlich*, zugänglich gemacht, herausgebracht|a, brachte heraus,
    brachten heraus, bringt heraus, markteinführung*, bereitgestellt
train: trainier*, training*, ausgebildet|a, ausbild*, ausbildung*, schulung*, geschult|a, bildet aus, bildete aus
launch_rocket: raketenstart*, abgehoben, ins all gestartet, ins all geschossen, ins weltall gestartet, startrampe*,
    in den orbit gebracht, start der rakete, hob ab
rocket: rakete, raketen, trägerrakete*, raketentriebwerk*, raketenstufe*
satellite: satellit*, umlaufbahn*, orbit*, sonde, sonden, raumsonde*
space: weltraum*, weltall*, raumfahrt*, raumschiff*, astronaut*, raumstation*, kosmonaut*, planet*, nasa, esa,
    ins all, im all
self_driving: selbstfahrend*, autonomes fahren, autonomen fahren*, autonome fahrzeuge, autonomen fahrzeugen,
    autonomes auto, autonome autos, fahrerlos*, autopilot*, autonom fahrend*, roboterauto*, robotaxi*
robot: roboter*, robotik*, humanoid*
drone: drohne*, unbemannt*
internet: internet*, online*, website*, webseite*, netz, homepage*, portal, portals, portale, internetseite*
social_media: soziale medien, sozialen medien, sozialer medien, soziale netzwerk*, sozialen netzwerk*, social media,
    facebook, twitter, instagram, youtube, tiktok, whatsapp, kurznachrichtendienst*
phone: telefon*, handy, handys, smartphone*, iphone*, mobiltelefon*
hack: hacker*, gehackt|a, hackt, hackte, hackten, cyberangriff*, cyberattacke*, schadsoftware*, ransomware*,
    datenleck*, phishing*, cyber*, hackerangriff*
telecom: telekommunikation*, telekom*, mobilfunk*, netzbetreiber*, 5g
energy: energie*, strom, stroms, stromversorg*, elektriz*, kraftwerk*, stromnetz*, stromausfall*, elektrisch*,
    energieversorg*
oil: erdöl*, rohöl*, öl, öls, erdgas*, gas, gases, pipeline*, benzin*, kraftstoff*, treibstoff*, raffinerie*,
    ölpreis*, diesel*
renewable: erneuerbar*, solarenergie*, windenergie*, windkraft*, photovoltaik*, solaranlage*, solarstrom*, ökostrom*,
    wasserkraft*, windpark*, windrad*, windräder*, energiewende*
battery: batterie*, akku, akkus, lithium*
electric_car: elektroauto*, e-auto, e-autos, elektrofahrzeug*, elektromobil*, stromer, elektrowagen
machine: maschine*, gerät, geräte, geräten, geräts, apparat*, ausrüstung*, motor, motors, motoren, triebwerk*,
    vorrichtung*, instrument|e
develop: entwickel*, entwickl*, entwickelt|a, weiterentwick*, entwicklung*
build: baut, baute, bauten, bauen, gebaut|a, erbaut|a, errichte*, errichtet|a, bau, baus, aufbau, aufgebaut|a,
    gebäude*, baustelle*, neubau*, konstruier*, bebaut|a,
    baute ... auf, bauten ... auf, baut ... auf
infrastructure: infrastruktur*, staudamm*, staudämme*, öffentliche bauten
manual: manuell*, von hand, händisch*
automatic: automat*, selbsttätig*
benchmark: benchmark*, vergleichstest*, maßstab*, maßstäbe*, referenzwert*, richtwert*
design: entwarf, entwarfen, entworfen|a, entwurf, entwürfe*, design*, gestalt*, gestaltung*, konzipier*
quantum: quanten*
dna: dns, dna, gen, gene, genen, gens, genetisch*, genom*, chromosom*, mutation*, mutier*, erbgut*, geklont
species: tierart*, arten, spezies, ausgestorben|a, aussterb*, artenvielfalt*, artensterben*, biodiversität*
fossil: fossil*, dinosaurier*, urzeit*, prähistorisch*, archäolog*, paläontolog*, versteinerung*
network: netzwerk*, netz, netze, netzes, vernetz*
probability: wahrscheinlichkeit*, chance, chancen, aussicht auf, wahrscheinlich*
laboratory: labor, labors, labore, laboratori*, forschungslabor*
tool: werkzeug*, hilfsmittel*, instrument|e, tool, tools
simulate: simulier*, simulation*, simulator*, virtuelle umgebung*, nachgestellt

# health
health: gesundheit*, gesund|a, wohlbefinden*, gesundheitswesen*, gesundheitlich*
patient: patient|en, patientin*, erkrankte, erkrankten
doctor: arzt, arztes, ärzte*, ärztin*, mediziner*, chirurg*, hausarzt*, ärztlich*
nurse: krankenschwester*, krankenpfleg*, pflegekraft*, pflegekräfte*, pflegepersonal*, pfleger, pflegerin*, pflege
hospital: krankenhaus*, krankenhäuser*, klinik, kliniken, klinikum*, spital, spitals, spitäler*, intensivstation*,
    intensivpatient*
medical: medizin*, klinisch*, ärztlich*
disease: krankheit*, erkrank*, erkrankt|a, krank|a, syndrom*, leiden, symptom*, erkrankung*
epidemic: epidemie*, pandemie*, corona*, covid*, seuche*, grippe*, ebola*, krankheitsausbruch*
virus: virus, viren, viral*, bakteri*, erreger*, keim, keime, keimen, parasit*, mikrob*
infect: infizier*, infiziert|a, infektion*, ansteck*, angesteckt|a, ansteckung*, übertrag*, positiv getestet|a,
    neuinfektion*, fallzahl*
vaccine: impfstoff*, impfung*, geimpft|a, impft, impfte, impfen, impfdosis, impfdosen, immunisier*, immunität*,
    auffrischungsimpfung*, impfkampagne*
drug_medicine: medikament*, arznei*, pharma*, tablette*, antibiotik*, wirkstoff*, heilmittel*, verschreib*
narcotic: drogen, droge, rauschgift*, kokain*, heroin*, cannabis*, marihuana*, opioid*, fentanyl*, drogenmissbrauch*
treat_medical: behandel*, behandl*, behandelt|a, behandlung*, therap*, heilung*, geheilt|a, heilt, heilte, operiert|a,
    operation*
clinical_trial: klinische studie*, klinischen studie*, klinischer studie*, placebo*, arzneimittelstudie*
cancer: krebs, krebses, krebserkrank*, tumor*, leukämie*, chemotherapie*, karzinom*, lungenkrebs*, brustkrebs*
heart: herz, herzen, herzens, herzinfarkt*, schlaganfall*, schlaganfälle*, herzkrank*, blutdruck*, kardiolog*
brain: gehirn*, hirn, hirns, neuro*, demenz*, alzheimer*, großhirn*
diabetes: diabet*, insulin*, fettleibig*, adipositas
hiv: aids, hiv, hiv-infektion*, hiv-positiv|a
malaria: malaria, tuberkulose*, dengue*, cholera, masern, polio, kinderlähmung*, zika*
pregnan: schwanger*, abtreib*, fehlgeburt*, verhütung*, fötus, schwangerschaft*, mutterschutz*
born: geboren|a, geburt, geburten, geburts*, gebürtig*, neugeboren*, geburtsort*, geburtstag*, kam zur welt,
    zur welt gekommen, aufgewachsen, wuchs auf
mental: psych*, seelisch*, depression*, angststörung*, trauma*, traumata, mental*
quarantine: quarantäne*, lockdown*, ausgangssperre*, isolation*, isolier*, abriegel*, kontaktbeschränkung*
mask: maske, masken, mundschutz*, schutzausrüstung*, maskenpflicht*, beatmungsgerät*
smoke: rauch|t, raucher*, zigarette*, tabak*, nikotin*, geraucht, rauchen
diet: ernähr*, diät*, kalorien*, vitamin*, eiweiß*, nährstoff*, ernährung*
disab: behindert*, behinderung*, blind|a, gehörlos*, taub|a, rollstuhl*, autismus, gelähmt|a, lähmung*
blood: blut, blutes, bluts, blutung*, blutig*, blutet, blutete, blutspende*

# sport
win: gewinnt, gewann, gewannen, gewonnen|a, siegt, siegte, siegten, sieg, siege, siegen, sieges, siegs, sieger*,
    gewinner*, triumph*, besiegt|a, besiegte*, schlug den, schlug die, schlägt den, setzte sich durch,
    setzt sich durch, wahlsieg*
lose: verliert, verlor, verloren|a, verlieren, niederlage*, verlierer*, unterlag, unterlagen, unterlegen, unterliegt,
    geschlagen geben, einbüßen, büßte ein, eingebüßt
draw_game: unentschieden*, remis, trennten sich, gleichstand*, torlos*
score: tor, tore, toren, tors, treffer*, punkt, punkte, punkten, torschütze*, getroffen, punktestand*, erzielt|a,
    erzielte, erzielten
match: spiel, spiele, spielen, spiels, partie, partien, match, matches, begegnung*, finale, finals, halbfinale*,
    viertelfinale*, achtelfinale*, endspiel*, länderspiel*
play: spielt, spielte, spielten, spielen, gespielt|a, spieler*, mitspiel*
champion: meister, meisters, meistern, meisterin*, meisterschaft*, weltmeister*, europameister*, titelverteidig*,
    champion*, pokalsieger*, titelgewinn*, goldmedaille*, olympiasieger*, deutscher meister, titelträger*
tournament: turnier*, liga, ligen, bundesliga*, weltmeisterschaft*, weltcup*, pokal, pokals, grand prix, grand slam,
    europameisterschaft*, saison*, champions league, wettkampf*, wettkämpfe*, rennen
medal: medaille*, goldmedaille*, silbermedaille*, bronzemedaille*, podium*, podest
olympics: olympi*, paralymp*
athlete: sportler*, athlet*, leichtathlet*, sport, sports, sportlich*, profisportler*
coach: trainer*, cheftrainer*, nationaltrainer*, coach, coachs, bundestrainer*, teamchef*
football: fußball*, fifa, uefa, torwart*, torhüter*, stürmer*, elfmeter*, rugby
basketball: basketball*, nba, handball*, volleyball*, tennis*, eishockey*, baseball*, cricket, golf, hockey
swim: schwimm*, schwamm, geschwommen, turner, turnen, radsport*, radfahrer*, boxer*, boxkampf*, ringer, radrenn*
doping: doping*, gedopt|a, steroide, anabolika, dopingtest*
record_best: weltrekord*, rekord*, bestmarke*, bestleistung*, rekordhoch, höchststand*, allzeithoch*
fan: fan, fans, anhänger, anhängern, zuschauer*, publikum*, zuhörer*, menge, schaulustige*
stadium: stadion*, stadien, arena, arenen, sporthalle*, spielstätte*, austragungsort*
retire: ruhestand*, in rente, in den ruhestand, karriereende*, beendete seine karriere, beendete ihre karriere,
    beendet seine karriere, beendet ihre karriere, pensionier*, rentner*, pensionierung*, in pension, zur ruhe gesetzt
transfer: transfer, transfers, transferier*, überweis*, überweisung*, überführ*, übergabe*, übergeben|a, übertrag*,
    übertrug*, wechsel zu, ablösesumme*, leihgabe*
lead_ahead: führt vor, liegt vorn, lag vorn, in führung, voraus, vorsprung*, vorne, spitzenreiter*, an der spitze,
    überhol*, liegt voraus, lag voraus
lag_behind: hinkt hinterher, hinkte hinterher, hinterher, rückstand*, zurückgefallen|a, zurückfall*, fällt zurück,
    fiel zurück, im rückstand, hinterherhink*, zurückliegen*, abgehängt

# communication
say: sagt, sagte, sagten, sagen, gesagt|a, erklär|t, erklärt, erklärte, erklärten, mitteil*, mitgeteilt|a, teilte mit,
    teilten mit, teilt mit, erzähl|t, erzählt|a, sprach, sprachen, spricht, sprechen, gesprochen, laut, zufolge,
    angaben, meinte, meint, meinten, betont, betonte, betonten, teilte ... mit, teilten ... mit, teilt ... mit,
    fügte ... hinzu, fügten ... hinzu, fügt ... hinzu, äußert, äußerte, äußerten, äußern
statement: aussage, aussagen, erklärung, erklärungen, stellungnahme*, äußerung*, statement*, bemerkung*, wortlaut,
    mitteilung, mitteilungen, kommentar*
write: schreib|en, schreibt, schrieb, schrieben, schreiben, geschrieben|a, autor*, verfass*, verfasst|a,
    schriftsteller*, niedergeschrieben
message: nachricht, nachrichten, botschaft, sms, kurznachricht*, textnachricht*, notiz*, memo, memos, mitteilung,
    mitteilungen, korrespondenz*
email: e-mail*, email, emails, mail, mails, mailt, mailte, mailverkehr*
letter: brief, briefe, briefen, briefes, briefs, schreiben, postkarte*, anschreiben*, briefwechsel*
forward: weitergeleitet|a, weiterleiten, weiterleitung*, leitete weiter, leitet weiter, leiteten weiter,
    weitergereicht, weitergegeben|a, gab weiter, gaben weiter, reichte weiter,
    leitete ... weiter, leiteten ... weiter, leitet ... weiter, gab ... weiter, gaben ... weiter, gibt ... weiter,
    reichte ... weiter, reichten ... weiter
send: schickt, schickte, schickten, schicken, geschickt, sendet, sandte, sandten, gesandt, gesendet|a, senden,
    versand*, versandt|a, verschick*, absender*, entsend*, entsandt|a, zugeschickt, übersandt*, übermittel*
receive: erhält, erhielt, erhielten, erhalten|a, erhalte, bekommt, bekam, bekamen, bekommen, empfäng*, empfang*,
    empfing*, empfänger*, kriegte, kassier*, eingegangen|a, zugeflossen,
    nahm ... entgegen, nahmen ... entgegen
copy_in: in kopie, in cc, kopie an, cc gesetzt
reply: antwort, antworten, antwortet, antwortete, antworteten, geantwortet, beantwort*, erwider*, entgegnet|a,
    entgegnete*, reagier*, reaktion*, rückmeldung*, gab zurück
ask: fragt, fragte, fragten, fragen, gefragt, frage, anfrag*, nachfragen, nachgefragt, erkundig*, bittet, bitten,
    gebeten, bitte um, befrag*, ersuch*, rückfrage*
demand_ask: forder*, forderung*, gefordert|a, verlang*, verlangt|a, pocht, pochte, besteht auf, bestand auf, beharr*,
    einforder*
answer_refuse: verweiger*, verweigert|a, weigert*, weigerte*, weigerung*, ablehn*, abgelehnt|a, lehnt ab, lehnte ab,
    lehnten ab, lehnen ab, zurückgewiesen|a, zurückweis*, wies zurück, wiesen zurück, weist zurück, abgewiesen|a,
    ausgeschlagen|a, schlug aus, abfuhr, absage, absagen,
    lehnte ... ab, lehnten ... ab, lehnt ... ab, lehnen ... ab, wies ... zurück, wiesen ... zurück, weist ... zurück,
    weisen ... zurück, schlug ... aus, schlugen ... aus
announce: ankündig*, angekündigt|a, kündigte an, kündigten an, kündigt an, kündigen an, verkünd*, verkündet|a,
    bekanntgegeben|a, bekannt gegeben, gab bekannt, gaben bekannt, gibt bekannt, bekanntgab*, bekanntgabe*,
    bekanntmach*, ausgerufen|a, rief aus, proklamier*, ankündigung*,
    kündigte ... an, kündigten ... an, kündigt ... an, kündigen ... an, gab ... bekannt, gaben ... bekannt,
    gibt ... bekannt
report: bericht, berichte, berichten, berichtet|a, berichtete*, berichts, meldet, meldete, meldeten, gemeldet|a,
    reporter*, berichterstattung*, reportage*, medienbericht*, jahresbericht*
inform: informier*, information*, benachrichtig*, unterrichte*, unterrichtet, in kenntnis gesetzt, aufklär*,
    aufgeklärt, setzte in kenntnis, auskunft*, auskünfte*
news: nachrichten, schlagzeile*, neuigkeit*, eilmeldung*, meldung, meldungen
media: medien, medium, presse*, zeitung*, zeitschrift*, magazin*, rundfunk*, fernseh*, sender, senders, journalis*,
    tageszeitung*, rundfunkanstalt*, radio, radios, radiosender*
press_release: pressemitteilung*, presseaussendung*, medienmitteilung*, presseerklärung*
press_conference: pressekonferenz*, medienkonferenz*, pressegespräch*
interview: interview*, gespräch mit der zeitung, befragung*
post: beitrag auf, posting*, postet, postete, gepostet|a, blogbeitrag*, blog, blogs, tweet*, twitter*, getwittert|a,
    blogeintrag*, social-media-beitrag*
promise: versprach*, versprech*, verspricht, versprochen|a, versprechen*, zusage, zusagen, zugesagt|a, sagte zu,
    sagten zu, sagt zu, gelobt*, verpflichtete sich, verpflichteten sich, verpflichtet sich, sich verpflichtet,
    wahlversprechen*, selbstverpflichtung*,
    sagte ... zu, sagten ... zu, sagt ... zu
plan: plan, plane, pläne, plänen, plans, plant, plante, planten, planen, planung*, geplant|a, beabsichtig*, vorhaben,
    hat vor, absicht*, vorgesehen|a, vorhatte*,
    hatte ... vor, hat ... vor, haben ... vor, hatten ... vor
propose: vorschlag, vorschlags, vorschläge*, vorgeschlagen|a, schlug vor, schlugen vor, schlägt vor, schlagen vor,
    vorschlug*, empfehl*, empfahl*, empfohlen|a, empfiehlt, anreg*, angeregt|a, regte an, rät, riet, rieten,
    geraten zu, ratschlag*, vorstoß,
    schlug ... vor, schlugen ... vor, schlägt ... vor, schlagen ... vor, regte ... an, regten ... an, regt ... an
offer: angebot, angebote*, angebots, bietet, bot, boten, bieten, angeboten|a, bot an, bieten an, bietet an, boten an,
    offerte*, kaufangebot*, gebot, gebote, bieter*,
    bot ... an, boten ... an, bietet ... an
deny: bestreit*, bestritt*, bestritten|a, dementier*, dementi, dementis, leugn*, geleugnet, verneint*, verneinte*,
    abgestritten|a, streitet ab, stritt ab, stritten ab, widersprach*, widersprech*, widerspricht, weist zurück,
    wies zurück, wiesen zurück, zurückgewiesen,
    wies ... zurück, wiesen ... zurück, weist ... zurück, stritt ... ab, stritten ... ab, streitet ... ab
admit: gibt zu, gab zu, gaben zu, zugegeben|a, zugab*, zugeben, gesteh*, gestand*, gestanden|a, geständnis*,
    räumt ein, räumte ein, räumten ein, eingeräumt|a, einräum*, eingesteh*, eingestanden|a, bekannte sich, einräumte*,
    räumte ... ein, räumten ... ein, räumt ... ein, gab ... zu, gaben ... zu, gibt ... zu
confirm: bestätig*, bestätigt|a, bestätigung*, bekräftig*, verifizier*, untermauer*
warn: warnt, warnte, warnten, warnen, gewarnt|a, warnung*, alarm*, alarmier*, mahnt, mahnte, mahnten, warnhinweis*
agree: stimmt zu, stimmte zu, stimmten zu, stimmen zu, zugestimmt|a, zustimm*, zustimmung*, einwillig*, eingewilligt,
    einverstanden*, einigt*, einigten*, geeinigt|a, einig, einigung*, einvernehm*, einstimmig*, konsens*, billigt*,
    gebilligt|a, willigte ein, willigten ein, beipflicht*, übereinstimm*,
    stimmte ... zu, stimmten ... zu, stimmt ... zu, stimmen ... zu, willigte ... ein, willigten ... ein,
    willigt ... ein
disagree: uneinig*, nicht einverstanden, einwand*, einwände*, anderer meinung, widerspruch*, dissens*,
    meinungsverschiedenheit*, anderer ansicht,
    nicht einig, widersprach, widerspricht, widersprechen
accept: akzeptier*, akzeptiert|a, angenommen|a, annehm*, annahm*, nimmt an, nahm an, nahmen an, annahme,
    nahm ... an, nahmen ... an, nimmt ... an
support: unterstütz*, unterstützt|a, unterstützung*, befürwort*, befürworter*, rückhalt*, rückendeckung*, zugunsten,
    setzt sich für, setzte sich für, sich für ein, steht hinter, anhängerschaft*
oppose: ablehnend*, lehnt ab, lehnte ab, lehnten ab, lehnen ab, widerstand*, widersetz*, gegner, gegnern,
    wehrt sich gegen, wendet sich gegen, wandte sich gegen, bekämpf*, stimmte gegen, stimmten gegen,
    sprach sich gegen, spricht sich gegen, lehnte ... ab, lehnten ... ab, lehnt ... ab, lehnen ... ab
criticise: kritisier*, kritik, kritiken, kritiker*, kritisch*, bemängel*, anprangern, prangerte an, prangert an,
    verurteilte, verurteilten, tadel*, rügt, rügte, rügten, gerügt
praise: lobt, lobte, lobten, gelobt, lobend*, würdig*, gratulier*, glückwunsch*, glückwünsche*, dankt, dankte,
    dankten, gedankt, bedankt*, applaus*, hommage, ehrung*, geehrt|a
apologise: entschuldig*, entschuldigung*, bedauer*, bedauern, tut mir leid, tut uns leid, verzeihung
complain: beschwer*, beschwerde*, beklag*, beklagt, beklagte sich, beanstand*, beschwerte*
explain: erläuter*, erklärung*, begründ*, begründung*, klarstell*, klargestellt|a, stellte klar, stellt klar,
    interpretier*, deut|et
guide: anleit*, angeleitet, leitfaden*, orientierung*, mentor*
inspire: inspirier*, inspiration*, anspor*, beflügel*
contact: kontakt*, kontaktier*, in verbindung gesetzt, erreichte telefonisch
rhetoric: rhetorik*, rhetorisch*, tonfall, slogan|s, parole, parolen, losung
anonymous: anonym*, namentlich nicht genannt, unbekannte*, pseudonym*
signal: signal, signale, signalen, signalisier*, zeichen, hinweis, hinweise, andeut*, geste|n
greet: begrüß*, gruß, grüße, grüßt*, willkommen*, willkommens*
imagine: fantas*, phantas*, stellte sich vor, stellt sich vor
curious: neugier*, wissbegier*
misunderstand: missverst*, fehlinterpret*, verwechs*, verwirr*
hesitate: zögert*, zögern, zögerlich*, gezögert, widerwillig*, unentschlossen*
enthusiastic: begeister*, begeistert|a, enthusias*, eifer, eifrig*
pessimistic: pessimis*, düster*, schwarzseher*
optimistic: optimis*, zuversicht*, hoffnungsvoll*
shame: scham, schäm*, beschäm*, peinlich*, blamage, schande
proud: stolz*
sad: traurig*, trauer, tränen, weint*, weinte*, kummer, betrübt*
mock: verspott*, spott*, verhöhn*, scherz*, witz, witze, parodi*, satir*, lächerlich gemacht
insult: beleidig*, beschimpf*, kränk*, gekränkt, demütig*, schmäh*
despise: verachtet*, verachtung*, geringschätz*, missachtet*, missachtung*, respektlos*
respect: respekt*, bewunder*, geachtet, hochachtung*, verehr*
forget: vergiss*, vergaß*, vergessen|a
remember: erinner*, erinnerung*, gedächtnis*, gedenk*
summarise: zusammenfass*, zusammengefasst|a, skizzier*, umriss, umrissen, fasst zusammen, fasste zusammen
express_feeling: ausgedrückt|a, ausdrück*, drückte aus, drückt aus, äußert*, äußerung*, bekundet*
invite: einlad*, eingeladen|a, einladung*, lud ein, lädt ein, luden ein, laden ein
convince: überzeug*, überzeugt|a, überred*, überredet|a
calm: ruhig|a, gelassen*, besonnen*, beruhig*, entspannt|a
satisfied: zufrieden*, erfreut|a, befriedig*
displeased: unzufrieden*, enttäusch*, frustr*, missfall*, unmut*, verbittert|a, verstimmt|a, unglücklich|a
attribute_cause: führt auf, führte auf, führten auf, zurückgeführt|a, zurückzuführen, zuschreib*, zugeschrieben|a,
    schrieb zu, schreibt zu, aufgrund
describe: beschreib*, beschrieb*, beschrieben|a, schilder*, geschildert|a, darstell*, dargestellt|a, beschreibung*,
    bezeichn*
argue: argument*, argumentier*, debatt*, debattier*, begründete, diskurs*
discuss: diskutier*, diskussion*, besprechen, besprochen|a, besprach*, beraten|a, berät, beriet, berieten, beratung*,
    gespräch, gespräche, gesprächen, gesprächs, erörter*, dialog*, konsultier*, konsultation*, unterhielten sich
insist: besteht darauf, bestand darauf, bestanden darauf, beharr*, betont, betonte, betonten, betonen, unterstreich*,
    unterstrich*, bekräftig*, nachdrücklich*, pocht auf, pochte auf
reveal: enthüll*, enthüllt|a, enthüllung*, offenbar*, offenbarte, offenlegung*, offengelegt|a, legte offen,
    legten offen, legt offen, offenzulegen, aufgedeckt|a, preisgegeben|a, preisgab, ans licht, entlarv*,
    publik gemacht,
    legte ... offen, legten ... offen, legt ... offen, deckte ... auf, deckten ... auf, deckt ... auf
hide: versteck*, versteckt|a, verborgen|a, verberg*, verheimlich*, verschleier*, verschwieg*, verschwiegen|a,
    geheim gehalten, geheimgehalten, vertusch*
lie: lügt, log, logen, gelogen, lüge, lügen, lügner*, falsch|a, irreführ*, unwahr*, falschaussage*, täusch*,
    getäuscht|a,
    unwahr|a, gefälscht|a, unehrlich*, erfunden|a, vorgetäuscht|a
true: wahr|a, wahrheit*, tatsache*, tatsächlich*, fakt, fakten, zutreffend*, trifft zu, traf zu, richtig|a, korrekt|a,
    recht hat, recht hatte, hat recht, hatte recht, haben recht, zurecht, zu recht, stimmt so, genau richtig, echt|a
sign: unterzeichn*, unterzeichnet|a, unterschreib*, unterschrieb*, unterschrieben|a, unterschrift*, unterzeichner*,
    signier*, unterzeichnung*
meeting: treffen, treffens, sitzung*, versammlung*, trifft sich, traf sich, trafen sich, treffen sich, getroffen,
    zusammenkunft*, zusammenkünfte*, tagung*, tagt, tagte, besprechung*, jahrestreffen*, hauptversammlung*,
    zusammentreffen*, forum, forums
visit: besuch, besuche, besuchen, besuchs, besucht|a, besuchte*, besucher*, reist, reiste, reisten, reise, reisen,
    gereist, touris*, staatsbesuch*, ausflug*, rundgang*, urlaub*
language: sprache, sprachen, sprachlich*, übersetz*, wort, worte, wörter, wörtern, rede, reden, wortschatz*,
    linguist*, dolmetsch*, ansprache*, übersetzt|a
document: dokument*, unterlage, unterlagen, akte, akten, schriftstück*, urkunde*, protokoll*, niederschrift*, archiv*,
    datei, dateien, manuskript*, bescheinigung*, zertifikat*, papier, papiere, papieren
image: bild, bilder, bildern, bildes, foto*, fotograf*, video*, aufnahmen, kamera*, bildschirmfoto*, screenshot*,
    filmaufnahme*
opinion: meinung*, ansicht, ansichten, glaub|t, denkt, dachte, dachten, denken, hält für, hielt für, halten für,
    überzeugung*, überzeugt|a, auffassung*, standpunkt*, einschätzung*
know: weiß, wusste, wussten, wissen, gewusst, kennt, kannte, kannten, kennen, kenntnis*, bewusst|a, bewusstsein*,
    versteht, verstand, verstehen, verstanden
decide: entscheid*, entschied*, entschieden|a, entscheidung*, beschließ*, beschloss*, beschlossen|a, beschluss,
    beschlüsse*, entschluss*, entschließ*, festgelegt|a, bestimmt|a, entschlossen
want: will, wollen, wollte, wollten, möchte*, wunsch, wünsche, wünschen, wünscht, wünschte, hofft, hoffte, hofften,
    hoffen, hoffnung*, anstreb*, angestrebt|a, strebt, sehnt, begehr*, verlangen nach
expect: erwart*, erwartet|a, erwartung*, prognos*, vorhersag*, vorhergesagt|a, voraussicht*, rechnet mit,
    rechnete mit, rechnen mit, rechneten mit, ausblick*, vorausgesagt, sagt voraus, sagte voraus, hochrechnung*
doubt: zweifel*, bezweifel*, bezweifl*, ungewiss*, unklar*, skepsis*, skeptisch*, gerücht*, spekul*, fraglich*,
    mutmaßung*
concern: sorge, sorgen, besorg*, besorgnis*, befürcht*, befürchtung*, angst, ängste*, bedenken*, fürchtet, fürchtete,
    fürchten, beunruhig*, panik*,
    ängstlich*, nervös*, unruhig*, unbehagen
surprise: überrasch*, überraschung*, schock*, schockier*, erstaun*, unerwartet*, verblüff*, staunen
angry: wütend|a, zorn*, empör*, verärger*, ärger, ärgert, ärgerte, erbost|a, wut
conference: konferenz*, kongress*, tagung*, symposium*, fachtagung*, workshop*, fachkonferenz*, messe, messen
quote_source: zitat*, zitier*, zitiert|a, beruft sich, berief sich, unter berufung auf, beriefen sich, auszug,
    auszüge*, verwies auf, verweist auf

# change
begin: beginn*, begann*, begonnen|a, anfang*, angefangen|a, fängt an, fing an, fingen an, startet, startete,
    starteten, start, starts, gestartet|a, auftakt*, einsetz*, aufgenommen,
    fing ... an, fingen ... an, fängt ... an,
    anfangszeit*, frühphase*, anfangsphase*
end: ende, endes, endet, endete, endeten, enden, beend*, beendet|a, abschluss*, abgeschlossen|a, abschließ*,
    endgültig*, schluss, beendigung*, vollend*, auslauf*, ausgelaufen|a, läuft aus, lief aus, fertig*
stop: stopp*, gestoppt|a, eingestellt|a, einstellung der, einstellung des, stellte ein, stellten ein, stellt ein,
    stellen ein, abgesagt|a, sagte ab, sagten ab, sagt ab, absage*, abgeschafft|a, abschaff*, schaffte ab, schafft ab,
    schafften ab, abbruch*, abgebrochen|a, brach ab, brachen ab, bricht ab, aufhör*, hörte auf, hört auf, hörten auf,
    aufgehört, halt gemacht, gecancelt, annullier*,
    brach ... ab, brachen ... ab, bricht ... ab, sagte ... ab, sagten ... ab, sagt ... ab, schaffte ... ab,
    schafften ... ab, schafft ... ab, hörte ... auf, hörten ... auf, hört ... auf, stellte ... ein, stellten ... ein,
    stellt ... ein,
    abgeschaltet|a, gekappt|a, kappte, kappten, unterbunden|a
suspend: ausgesetzt|a, aussetz*, setzte aus, setzt aus, setzten aus, suspendier*, unterbroch*, unterbrech*,
    unterbrach*, pausier*, pause, pausen, auf eis gelegt, auf eis, moratorium*, vorläufig gestoppt,
    vorübergehend eingestellt, eingefroren|a, ruht, ruhen lassen, vorläufig eingestellt,
    setzte ... aus, setzten ... aus, setzt ... aus,
    unterbrochen|a
continue: fortsetz*, fortgesetzt|a, setzt fort, setzte fort, setzten fort, weiterhin, fortführ*, fortgeführt|a,
    anhalt*, andauer*, dauert an, dauerte an, geht weiter, ging weiter, weitermach*, weiterführ*, weitergeführt|a,
    weiterarbeit*, bleibt, blieb, blieben, bleiben, hält an, fortdauer*,
    setzte ... fort, setzten ... fort, setzt ... fort, führte ... fort, führten ... fort, führt ... fort,
    dauerte ... an, dauert ... an, hielt ... an, hält ... an
delay: verzöger*, verzögerung*, verschieb*, verschob*, verschoben|a, verspät*, verspätung*, aufgeschoben|a, vertag*,
    vertagt|a, hinauszöger*, aufschub*, rückstau*,
    schob ... auf, schoben ... auf
resume: wiederaufnahme*, wiederaufgenommen|a, wieder aufgenommen, nahm wieder auf, nahmen wieder auf,
    nimmt wieder auf, wiederaufnehm*, wieder aufnehmen, wiederhergestellt|a, wiederherstell*, wiedereröffn*,
    wieder eröffnet, neustart*, wieder gestartet
increase: steig*, stieg, stiegen, gestiegen|a, anstieg*, angestiegen|a, erhöh*, erhöht|a, erhöhung*, zunahm*, zunehm*,
    zugenommen, nahm zu, nahmen zu, nimmt zu, wuchs, wuchsen, wächst, wachsen*, gewachsen|a, wachstum*, zuwachs*,
    zuwächse*, kletter*, geklettert, vermehr*, ausgeweitet|a, ausweit*, aufgestockt|a, aufstock*, legte zu, legten zu,
    legt zu, zulegen, zugelegt, aufwärts*,
    nahm ... zu, nahmen ... zu, nimmt ... zu, nehmen ... zu, stieg ... an, stiegen ... an, steigt ... an,
    steigen ... an, legte ... zu, legten ... zu, legt ... zu, stockte ... auf, stockt ... auf, stockten ... auf,
    weitete ... aus, weitet ... aus, weiteten ... aus
decrease: sinkt, sank, sanken, sinken*, gesunken|a, fällt, fiel, fielen, fallen, gefallen|a, rückgang*, rückgänge*,
    zurückgegangen|a, zurückgeh*, ging zurück, gingen zurück, geht zurück, abnahm*, abnehm*, abgenommen, nahm ab,
    nahmen ab, nimmt ab, schrumpf*, geschrumpft|a, einbruch*, brach ein, brachen ein, bricht ein, eingebrochen|a,
    stürzte, abwärts*, gab nach, gaben nach, nachgegeben, rückläufig*,
    ging ... zurück, gingen ... zurück, geht ... zurück, gehen ... zurück, nahm ... ab, nahmen ... ab, nimmt ... ab,
    brach ... ein, brachen ... ein, bricht ... ein, gab ... nach, gaben ... nach
reduce: reduzier*, reduziert|a, reduzierung*, senkt, senkte, senkten, senken, gesenkt|a, senkung*, kürz*, gekürzt|a,
    kürzung*, verringer*, verringert|a, minder*, gemindert, drossel*, gedrosselt|a, verkleiner*, abbau*, abgebaut|a,
    eingespart|a, gestrichen|a, drosselung*, verkürz*,
    baute ... ab, bauten ... ab, baut ... ab
double: verdoppel*, verdoppelt|a, verdoppl*, doppelt*, zweifach*, das doppelte
triple: verdreifach*, dreifach*, vervierfach*, vierfach*, verzehnfach*, zehnfach*
change: änder*, geändert|a, änderung*, veränder*, verändert|a, veränderung*, wandel*, gewandelt, wandlung*, umwand*,
    umgewandelt|a, umstell*, umgestellt|a, wechsel*, gewechselt, verwandel*, abgeändert, modifizier*
replace: ersetz*, ersetzt|a, ersatz*, ausgetauscht|a, austausch*, tauscht, tauschte, eingetauscht, umtausch*,
    abgelöst|a, ablös*, auswechsel*
improve: verbesser*, verbessert|a, verbesserung*, fortschritt*, optimier*, aufgewertet|a, modernisier*, aufwert*
worsen: verschlechter*, verschlimmer*, verschärf*, verschlechterung*, schlimmer*, schwächer*, abgeschwächt|a,
    zuspitz*, zugespitzt
cause: verursach*, verursacht|a, ursache*, auslös*, ausgelöst|a, löste aus, lösten aus, löst aus, führt zu, führte zu,
    führten zu, geführt zu, bewirk*, hervorruf*, hervorgerufen|a, rief hervor, zur folge, folge von, ergebnis von
prevent: verhinder*, verhindert|a, vermeid*, vermied*, vermieden|a, abwend*, abgewendet|a, vorbeug*, blockier*,
    verhüt*, behinder*, vereitel*, unterbind*, unterbunden|a
interrupt: unterbrech*, unterbrach*, unterbrochen|a, stört*, gestört, störung*
recover_economy: erhol*, erholung*, genes*, genesung*
overcome: überwind*, überwand*, überwunden|a, bewältig*, meister|t
decisive: entscheidend*, ausschlaggebend*, entschlossen*, maßgeblich*
inevitable: unvermeidlich*, unausweichlich*, unaufhaltsam*, zwangsläufig*
extreme: extrem|a, äußerst, drastisch*, radikal*, übermäßig*
undermine: schwächt*, schwächung*, geschwächt|a, untergräb*, untergrub*, untergraben*, aushöhl*, destabilisier*
strengthen: stärkt*, stärken, stärkung*, gestärkt|a, verstärk*, festig*, intensivier*, untermauer*
remove: beseitig*, löscht*, gelöscht|a, löschung*, eliminier*, tilgung*, ausmerz*
unintentional: unabsichtlich*, unbeabsichtigt|a, ungewollt|a, aus versehen, unwillentlich*
intentional: absichtlich*, vorsätzlich*, bewusst, gezielt|a, mutwillig*
careless: fahrlässig*, leichtsinn*, nachlässig*, rücksichtslos*, unvorsichtig*, sorglos*
careful: sorgfältig*, vorsicht*, umsichtig*, behutsam*, gewissenhaft*, sorgsam*
allow_help: hilft, half, halfen, helfen, geholfen, hilfreich*, ermöglich*, ermöglicht|a, erleichter*, unterstütz*,
    begünstig*, ermutig*, beitrag zu, trug bei, trugen bei, trägt bei, beigetragen, fördert, förderte
succeed: erfolg, erfolge*, erfolgs, erfolgreich*, geling*, gelang*, gelungen|a, schaffte es, schafft es, geschafft|a,
    erreicht|a, erzielt|a, verwirklich*, bewältig*
fail: scheiter*, gescheitert|a, versag*, misserfolg*, misslang*, misslungen|a, misslingt, fehlgeschlagen|a,
    schlug fehl, schlugen fehl, schlägt fehl, fehlschlag*, vergeblich*, rückschlag*, rückschläge*, erfolglos*, flop,
    flops,
    schlug ... fehl, schlugen ... fehl
reach: erreich*, erreicht|a, ankomm*, ankam*, angekommen|a, kam an, kamen an, kommt an, ankunft*, gelangt*, eintraf*,
    traf ein, trafen ein, eingetroffen|a, trifft ein,
    kam ... an, kamen ... an, kommt ... an, traf ... ein, trafen ... ein, trifft ... ein
move: zieht um, zog um, zogen um, umzug*, umzüge*, umgezogen|a, umziehen, verleg*, verlegt|a, verlegung*, verlagert*,
    verlagerung*, bewegt*, bewegung*, übersiedel*, zog nach, zieht nach, zogen nach,
    zog ... um, zogen ... um, zieht ... um
return: zurückkehr*, zurückgekehrt|a, kehrt zurück, kehrte zurück, kehrten zurück, rückkehr*, zurückgekommen,
    kam zurück, kamen zurück, comeback*, heimkehr*, zurückgegeben|a, rückgabe*, gab zurück, gaben zurück,
    kehrte ... zurück, kehrten ... zurück, kehrt ... zurück, kehren ... zurück, gab ... zurück, gaben ... zurück,
    gibt ... zurück, kam ... zurück, kamen ... zurück, kommt ... zurück
enter: betritt, betrat*, betreten*, einreise*, eingereist|a, reiste ein, eintritt*, eingetreten, trat ein, traten ein,
    zutritt*, einzog, zog ein,
    trat ... ein, traten ... ein, tritt ... ein, reiste ... ein, reisten ... ein, zog ... ein, zogen ... ein
follow: folgt, folgte, folgten, folgen, gefolgt, folgend*, nachfolgend*, verfolg*, verfolgt|a, begleit*, begleitet|a,
    daraufhin, darauf folg*
wait: wartet, wartete, warteten, warten, gewartet, abwart*, abgewartet, steht aus, ausstehend*, wartezeit*
need: braucht, brauchte, brauchten, brauchen, benötig*, benötigt|a, notwendig*, nötig|a, erforderlich*, bedarf,
    bedürf*, unentbehrlich*, unerlässlich*, erforder*
share_with: teilt, teilte, teilten, teilen, geteilt|a, gemeinsam*, gemeinschaft*, zusammen, miteinander, aufgeteilt|a
combine: kombinier*, kombination*, verbind*, verbund*, verbunden|a, verband sich, vereint*, misch|t, mischung*,
    gemischt|a, integrier*, integration*, verknüpf*, bündel*
separate: trennt, trennte, trennten, trennen, getrennt|a, trennung*, geteilt, spaltung*, gespalten|a, spaltet*,
    aufgeteilt, teilung*
exclude: ausschließ*, ausgeschlossen|a, ausschluss*, schließt aus, schloss aus, schlossen aus, ausnahme*,
    ausgenommen*, exklusiv*, ausgelassen,
    schloss ... aus, schlossen ... aus, schließt ... aus
choose_depend: abhäng*, hängt ab, hing ab, hängen ab, angewiesen*, stützt sich, stützte sich, beruht*, basier*,
    abhängigkeit*
focus: konzentrier*, fokus*, fokussier*, schwerpunkt*, priorit*, augenmerk*, interess*, im mittelpunkt
prepare: vorbereit*, vorbereitet|a, vorbereitung*, bereit|a, bereitschaft*, bereitet vor, bereitete vor,
    bereiteten vor,
    bereitete ... vor, bereiteten ... vor, bereitet ... vor
hear: hört, hörte, hörten, hören, zugehört, hörbar*, lärm, geräusch*, audio*
give: verlieh, verleiht, verliehen|a, verleihung*, gewähr|t, gewährt|a, überreich*, erteil*, vergab, vergeben|a,
    vergabe*,
    hat gegeben, gegeben hat, gegeben hatte, übergeb*, übergab
create: schafft, schuf, schufen, schaffen, geschaffen|a, schaffung*, kreier*, bildet, bildete, bildeten, gebildet|a,
    bildung einer, erschuf*, erschaffen|a, erzeugt|a
remain_unchanged: unveränd*, stabil*, konstant*, gleichbleib*, gleich geblieben, status quo, stagnier*, beständig*,
    stabilisier*
limit_time: frist, fristen, stichtag*, deadline*, zeitplan*, fälligkeit*, zeitrahmen*, terminplan*, befrist*
lack: mangel, mangels, mangelt*, fehlt, fehlte, fehlten, fehlend*, knapp|a, knappheit*, defizit*, lücke, lücken,
    engpass*, engpässe*, finanzierungslücke*, unzureich*, fachkräftemangel*
extend: verlänger*, verlängert|a, verlängerung*, ausgedehnt|a, ausdehn*, erweiter*, erweitert|a
mistake: fehler*, irrtum*, irrtümer*, falsch|a, fehlerhaft*, versehen*, irrt, irrte, geirrt, fälschlich*,
    fehlentscheidung*, fehleinschätz*, patzer, irrtümlich*, fehltritt*
solve: löst, löste, lösten, lösen, gelöst|a, lösung*, behoben|a, beheb*, behob*, reparier*, reparatur*
problem: problem*, schwierig*, schwierigkeit*, herausforder*, hindernis*, hürde*
participate: teilnahm*, teilnehm*, teilgenommen, nahm teil, nahmen teil, nimmt teil, nehmen teil, beteiligt,
    beteiligte, beteiligten, beteilig*, teilnehmer*, mitgewirkt, mitwirk*, anwesend*, wirkte mit,
    nahm ... teil, nahmen ... teil, nimmt ... teil, nehmen ... teil
dominate: dominier*, dominan*, beherrsch*, vorherrsch*, vormacht*, übermacht*, hegemon*, vorherrschaft*
hasten: beschleunig*, beschleunigt|a, vorgezogen|a, vorzieh*, zog vor, ziehen vor, zieht vor, vorverleg*,
    schneller vorang*, vorangetrieben, trieb voran, treibt voran,
    zog ... vor, zogen ... vor, zieht ... vor
suffice: genug, genüg*, ausreich*, reicht aus, reichte aus, reichten aus, hinreich*
above: oberhalb, übersteig*, überstieg*, überschreit*, überschritt*, überschritten|a, übertreff*, übertraf*,
    übertroffen|a, darüber hinaus,
    höher als, über dem, mehr als, größer als
below: unterhalb, unterschreit*, unterschritt*, unterschritten|a, darunterlieg*,
    niedriger als, unter dem, geringer als, kleiner als
more: mehr als, zusätzlich*, zuzüglich
less: weniger, geringer|a, minder
big: groß|a, größer|a, größte*, riesig*, enorm*, gewaltig*, massiv*, umfangreich*, großen, immens*
small: klein|a, kleiner|a, kleinste*, winzig*, gering|a, geringfügig*, minimal*, bescheiden*
long: lang|a, länger|a, längste*, langwierig*, länge
short: kurz|a, kürzer|a, kürzeste*, knapp gehalten
long_term: langfristig*, auf lange sicht, langzeit*, langjährig*,
    mittel- und langfristig*, dauerhaft*,
    dauerhaft|a
short_term: kurzfristig*, auf kurze sicht, kurzzeitig*,
    kurz- und mittelfristig*
high: hoch, hohe, hohen, hoher, hohes, höher|a, höchste*, höchst, höhe, gipfel des
low: niedrig|a, niedriger|a, niedrigste*, tief|a, tiefste*, tiefstand*
fast: schnell|a, schneller|a, schnellste*, rasch|a, rasant*, zügig*, geschwindigkeit*, tempo, eilig*
slow: langsam*, schleppend*, träge, allmählich*, schrittweise
new: neu, neue, neuen, neuer, neues, neuem, neueste*, neuartig*, kürzlich*, jüngst*, modern|a, unlängst
old: alt|a, älter|a, älteste*, ehemalig*, früher|a, frühere*, ex-chef*, vormals, einstig*, vorherig*, antik|a
first_time: erste, ersten, erster, erstes, erstmals, erstmalig*, anfänglich*, ursprünglich*, zunächst, zuerst
last_time: letzte, letzten, letzter, letztes, zuletzt, letztlich*, schließlich, neueste, finale
good: gute, guten, guter, gutes, gut, hervorragend*, ausgezeichnet, beste, besten, bester, positiv*, vorteil*,
    günstig*, vorteilhaft*, großartig*, besser|a
bad: schlecht|a, negativ*, schlimm|a, schlechteste*, furchtbar*, böse, nachteil*, übel, ungünstig*
important: wichtig|a, bedeut*, wichtigste*, bedeutend*, zentral|a, entscheidend*, wesentlich*, grundlegend*,
    maßgeblich*
possible: möglich|a, möglichkeit*, machbar*, potenzial*, potenziell*, potentiell*, gelegenheit*, fähig|a, fähigkeit*,
    imstande, in der lage
impossible: unmöglich*, ausgeschlossen, außerstande, unfähig*, nicht möglich, nicht in der lage
equal: gleich|a, identisch*, ebenbürtig*, gleichwertig*, ähnlich*, gleichberechtig*, gerecht*, dasselbe, derselbe,
    dieselbe, fair|a
different: anders, unterschied*, unterschiedlich*, verschieden|a, abweich*, gegensatz*, gegensätz*, gegenteil*,
    widersprüch*
certain: gewiss|a, sicherlich, eindeutig*, bestimmt, klar|a, offensichtlich*, zweifellos*, definitiv*
strong: stark|a, stärker|a, stärkste*, stärke, mächtig*, kräftig*, kraft, intensiv*, heftig*, robust*, gewaltig
weak: schwach, schwache, schwachen, schwacher, schwaches, schwäch*, verletzlich*, fragil*, anfällig*, schwäche
free: frei|a, freiheit*, freiwillig*, befrei*, befreiung*, liberal*
full: voll, volle, vollen, voller, volles, vollständig*, gesamt|a, komplett|a, völlig*, umfassend*, gesamtheit*,
    gänzlich*, insgesamt
part: teile, teilen, teils, teilweise, bestandteil*, abschnitt*, bruchteil*, komponente*, stück, stücke, segment*,
    anteilig*
number: zahl, zahlen, anzahl*, menge, mengen, summe, summen, betrag, beträge*, betrags, quote, ziffer*, prozentsatz*,
    anteil von, rate, raten, größenordnung*
type: art, arten, typ, typen, sorte, sorten, kategorie*, variante*, version, versionen, stil
common: üblich*, gewöhnlich*, normal|a, normalerweise, häufig|a, typisch*, allgemein|a, regelmäßig*, routine*,
    meistens, alltäglich*
special: besonder*, speziell*, einzigartig*, außergewöhnlich*, außerordentlich*, ungewöhnlich*, spezifisch*,
    insbesondere
illegal_alleged: angeblich*, mutmaßlich*, sogenannt*, vermeintlich*
role: rolle, rollen, position*, posten, funktion*, amt, amtes, ämter*, rang, stellung*, fungier*, amtier*, status
experience: erfahrung*, erfahren|a, erlebnis*, erleb|t, kompetenz*, fachkenntnis*, fachwissen*, talent*, qualifi*
influence: einfluss*, beeinfluss*, auswirk*, wirkung*, einwirk*, betrifft, betraf, betroffen|a, wirkt sich, tragweite,
    einflüsse*
idea: idee, ideen, konzept*, gedanke*, theorie*, vorstellung, vorstellungen, prinzip*, hypothese*, grundsatz*,
    grundsätze*
suitable: geeignet|a, passend*, angemessen*, eignung*, eignet, adäquat*
empty: leer|a, geleert, leerstand*, menschenleer*
deep: tief|a, tiefe, tiefgreifend*, profund*, zutiefst
narrow: eng|a, schmal|a, knapp|a
wide: breit|a, weitreichend*, umfassend*, weitgehend*
absurd: absurd*, lächerlich*, unsinn*, unvernünftig*, irrational*, bizarr*, unbegründet|a, haltlos*,
    ungerechtfertigt|a, sinnlos*
reasonable: sinnvoll*, vernünftig*, ergibt sinn, macht sinn, sinn ergibt, logisch|a, rational|a, plausibel*,
    nachvollziehbar*, berechtigterweise
medium_term: mittelfristig*, kurz- und mittelfristig*, mittel- und langfristig*
simple: einfach|a, simpel, simple, leicht verständlich, vereinfach*, unkompliziert*, schlicht|a
complex: komplex|a, kompliziert*, komplexität*, aufwendig*, vielschichtig*

# people
woman: frau, frauen, weiblich*, mädchen*, dame, damen, feminist*
man: mann, mannes, männer*, männlich*, jungs, herren
child: kind, kinder, kindern, kindes, kindheit*, jugend*, baby, babys, säugling*, minderjährig*, teenager*, kleinkind*
family: familie*, verwandt*, verwandte*, angehörige*, vorfahr*, nachkomm*, generation*, großfamilie*
parent: eltern*, mutter, mütter*, vater, vaters, väter*, elternteil*, mama, papa
spouse: ehefrau*, ehemann*, ehepaar*, gattin*, gatte*, ehepartner*, verlobt*, witwe*, lebensgefährt*, freundin,
    lebenspartner*
marry: heirat*, geheiratet, hochzeit*, verheirat*, trauung*, ehe, ehen, eheschließung*, getraut
divorce: scheidung*, geschieden|a, scheiden lassen
sibling: bruder*, brüder*, schwester*, geschwister*, zwilling*, cousin*, onkel*, tante*, neffe*, nichte*
son_daughter: sohn, sohnes, sohns, söhne*, tochter, töchter*, enkel*, erbe, erben, großvater*, großmutter*,
    großeltern*
ethnic: ethni*, rassis*, rasse, rassen, stamm, stämme*, indigen*, ureinwohner*, diskriminier*, diskriminierung*,
    sklave*, kolonial*, apartheid*
community: gemeinschaft*, gemeinde*, gesellschaft, gesellschaften, gesellschaftlich*, nachbar*, nachbarschaft*
lgbt: schwul*, lesbisch*, homosexuell*, lgbt*, transgender*, gleichgeschlechtlich*, queer
celebrity: prominent*, promi, promis, stars, superstar*, berühmt*, ikone*, idol|e, legende*, legendär*, held, helden
homeless: obdachlos*, wohnungslos*, notunterkunft*, notunterkünfte*, slum, slums
life: leben, lebens, lebt, lebte, lebten, gelebt, lebendig*, lebensstil*, lebenszeit*
benefit_humanity: menschheit*, ganze menschheit, wohl der menschheit, menschlich*, zum wohle aller, menschen weltweit
enemy: feind|e, feinden, feindlich*, feindes, widersacher*, todfeind*
friend: freund|e, freunden, freundschaft*, freundin*, freundlich*, kollege*, kollegin*, gefährte*, kamerad*
fate: schicksal*, verhängnis*
habit: gewohnheit*, gewöhnt|a, angewohnheit*
identity: identität*
ambitious: ehrgeiz*, ambitioniert*, hochgesteckt|a
moral: moral*, ethisch*, ethik*
honest: ehrlich*, aufrichtig*, redlich*, integrität*, offenherzig*
cowardly: feige*, feigheit*, ängstlich zurück
courage: mutig*, tapfer*, kühn*, heldenhaft*, furchtlos*, mut
generous: großzügig*, freigebig*, spendabel*, üppig*
voluntary: freiwillig*, ehrenamt*, aus freien stücken
relation_trust: vertrau*, vertraut|a, vertrauen*, glaubwürdig*, zuverlässig*, misstrau*, loyal*, verlässlich*
hopeless: hoffnungslos*, aussichtslos*, verzweif*, sinnlos*, verzweiflung*, keine hoffnung, ohne hoffnung,
    vergeblichkeit
merit: verdienst, verdienste*, verdiensten, leistungen für, beitrag zur

# education
school: schule, schulen, schulisch*, gymnasium*, gymnasien, kindergarten*, kindergärten*, klassenzimmer*,
    grundschule*, kita, kitas, realschule*
university: universität*, hochschule*, uni, unis, campus, fakultät*, college*, stanford, harvard
student: student*, studierend*, schüler*, absolvent*, kommiliton*
teacher: lehrer*, lehrerin*, professor*, dozent*, lehrkraft*, lehrkräfte*, unterricht*, lehrt, lehrte, pädagog*,
    erzieher*
education: bildung*, ausbildung*, unterricht*, lehrplan*, lehrpläne*, kurs, kurse, kursen, lernt, lernte, lernen,
    akademi*, studium*
degree: abschlusszeugnis*, diplom*, bachelor*, master, promotion*, doktortitel*, studienabschluss*,
    hochschulabschluss*, promovier*
intern: praktikant*, praktikum*, praktika, lehrling*, azubi*, auszubildend*, lehrstelle*, volontär*
exam: prüfung*, klausur*, examen*, abitur*, matura, test in der schule
book: buch, buches, buchs, bücher*, roman, romane*, romans, bestseller*, autobiograf*, biograf*, biograph*, memoiren*,
    lesen, liest, gelesen, leser*, bibliothek*

# nature
climate: klima*, klimawandel*, erderwärmung*, treibhausgas*, treibhauseffekt*
emission: emission*, ausstoß*, emittier*, kohlendioxid*, co2-ausstoß*, methan*, klimaneutral*, kohlenstoff*, abgas*,
    treibhausgasausstoß*
pollute: verschmutz*, verschmutzung*, umweltverschmutz*, giftig*, verseuch*, kontaminier*, smog, ölpest*, schadstoff*
environment: umwelt*, ökolog*, ökosystem*, lebensraum*, lebensräume*, nachhaltig*, natur*, naturschutz*
forest: wald, waldes, wälder*, regenwald*, abholz*, entwald*, dschungel*, baum, baumes, bäume*, holz, holzes
animal: tier, tiere, tieren, tieres, tiers, hund, katze*, pferd|e, pferden, vieh, kuh, kühe*, schwein*, schaf,
    schafe*, vogel, vögel*, elefant*, löwe*, tiger, bären, bär, wal, wale, walen, insekt*, wolf, wölfe*, haustier*,
    wildtier*, zoo, zoos, hunde, hunden, hundes
plant_living: pflanze*, blume*, blüte*, vegetation*, saatgut*, samen, unkraut*, gras, gräser*, wurzel*, blatt,
    blätter*, gepflanzt
sea: meer, meere*, meeres*, ozean*, küste*, strand, strände*, golf von, bucht*, insel*, halbinsel*, see, nordsee*,
    ostsee*, maritim*
river: fluss, flusses, flüsse*, see, seen, sees, bach, bäche*, wasserfall*, kanal, kanäle*, stausee*, ufer*
water: wasser*, trinkwasser*, leitungswasser*, feucht|a, flüssig*
mountain: berg, berge, bergen, berges, gebirge*, hügel*, gletscher*, tal, täler*, klettert, bergsteig*, wüste*, alpen
weather: wetter*, regen*, regnet*, regnete, schnee*, schneit*, temperatur*, hitze*, hitzewelle*, kälte*, heiß|a,
    kalt|a, wind, windes, winde, winden, nebel*, frost*, bewölk*
ice: eises, arktis*, arktisch*, antarktis*, antarktisch*, gletscher*, schmilz*, geschmolzen|a, schmelz*, polar*,
    meereis*
mine: bergbau*, bergwerk*, mine, minen, kohle*, kupfer*, erz, erze, eisenerz*, seltene erden, seltenen erden,
    seltener erden, gold, golds, silber*, diamant*, stahl, stahls, eisen*, aluminium*
earth_ground: erde, boden, bodens, böden*, grundstück*, gelände*, oberfläche*, gestein*, fels, felsen*, stein,
    steine*, sand, staub,
    gelände

# transport
vehicle: fahrzeug*, auto, autos, autobauer*, pkw, lastwagen*, lkw, wagen, bus, busse, bussen, motorrad*, motorräder*,
    fahrrad*, fahrräder*, taxi*, fährt, fuhr, fuhren, fahren, gefahren, fahrer*, lieferwagen*, autohersteller*
train_rail: bahn, eisenbahn*, zug, züge, zügen, zugs, zuges, bahnhof*, u-bahn*, s-bahn*, straßenbahn*, lokomotive*,
    gleis, gleise*, schienen*, bahnstrecke*, tram
airplane: flugzeug*, flug, fluges, flugs, flüge*, fliegt, flog, flogen, fliegen, geflogen, fluggesellschaft*,
    airline*, pilot, piloten, pilotin*, hubschrauber*, helikopter*, boeing, airbus, luftfahrt*, jet, jets, luftraum*,
    passagierflugzeug*
airport: flughafen*, flughäfen*, landebahn*, startbahn*, gelandet|a, landung*, landet, landete, landeten, rollfeld*
ship: schiff*, boot, boote, booten, boots, fähre*, hafen, hafens, häfen*, fracht*, container*, segel*, seemann*,
    seeleute, matrose*, tanker*, u-boot*, kreuzfahrt*, reederei*, yacht*
road: straße*, autobahn*, brücke*, tunnel*, verkehr*, allee*, weg, wege, wegen der straße, strecke*, route*,
    fußgänger*, kreuzung*, landstraße*
passenger: passagier*, fahrgast*, fahrgäste*, reisend*, pendler*, an bord, insassen, mitfahrer*
transport: transport*, logistik*, beförder*, fahrschein*, fahrkarte*, spedition*, lieferverkehr*, personenverkehr*,
    nahverkehr*

# food
agriculture: landwirt*, bauer, bauern, bäuer*, ernte, ernten, geerntet, erntete, anbau*, bewässer*, dünger*,
    pestizid*, ländlich*, viehzucht*, plantage*, agrar*, bauernhof*, ackerbau*
food: essen, isst, gegessen, nahrung*, lebensmittel*, mahlzeit*, speise*, gericht aus, koch, köche*, kocht, kochte,
    kochen, gekocht|a, restaurant*, brot, brote*, fleisch*, fisch, fische, obst, frucht, früchte*, gemüse*, reis,
    weizen*, mais, getreide*, zucker*, salz, käse*, soja*, kartoffel*, frühstück*, mittagessen*, abendessen*, mehl,
    milch, milchprodukt*
drink: trinkt, trank, tranken, trinken, getrunken, getränk*, wein, weine, bier, biere, alkohol*, kaffee*, tee, tees,
    saft, säfte*, betrunken|a, schnaps
fishing: fischer*, fischfang*, fischerei*, angeln, angler*, jagd*, jäger*, jagt, jagte, gejagt, fangquote*

# culture
art: kunst, künste*, künstler*, künstlerisch*, maler*, gemälde*, malt, malte, gemalt|a, skulptur*, museum*, museen,
    galerie*, ausstellung*, statue*, denkmal*, denkmäler*, bildhauer*
music: musik*, musiker*, lied, lieder, liedern, song, songs, album, alben, sänger*, singt, sang, sangen, singen,
    gesungen, konzert*, band, orchester*, oper, opern, komponist*, klavier*, gitarre*, rapper*, tanz, tänze*, tänzer*,
    tanzt*
film_cinema: film, filme, filmen, films, kino*, regisseur*, schauspieler*, hollywood*, oscar*, drehbuch*,
    dokumentarfilm*, kinokasse*, spielfilm*, darsteller*
theatre: theater*, bühne*, drama, dramen, dramatisch*, komödie*, aufführung*, aufgeführt|a, vorstellung*, festival*,
    zeremonie*, serie, serien, fernsehserie*, schauspiel, auftritt*, auftrat*
culture: kultur*, kulturell*, kulturerbe*, zivilisation*, brauch, bräuche*, brauchtum*, tradition*
symbol: symbol*, sinnbild*, emblem*, flagge|n, fahne|n, wahrzeichen
smile_laugh: lächel*, lacht*, lachen, gelächter, grins*
hobby_fun: unterhaltung*, vergnüg*, hobby, hobbys, freizeit*, zeitvertreib
religion: religi*, kirche*, moschee*, tempel*, christ, christen*, christlich*, katholi*, muslim*, islam*, jude, juden,
    jüdisch*, judentum*, buddhis*, hindu*, priester*, bischof*, bischöfe*, papst*, päpst*, vatikan*, gebet*, betet,
    gott, gottes, götter*, klerus, bibel*, koran*, heilig*, pilger*, sekte*, mönch*
fashion: mode, moden, kleidung*, kleid, kleider*, trägt, trug, trugen, getragen, hemd*, schuh, schuhe*, schmuck*,
    uniform*, textil*, modeschöpf*
game_video: videospiel*, computerspiel*, spielkonsole*, gaming, playstation, xbox, nintendo, spielzeug*, schach*,
    esport*
holiday: feiertag*, weihnacht*, ostern, ramadan*, neujahr*, ferien, feier, feiern, feiert, feierte, gefeiert, fest,
    feste, festes, festlich*, jubiläum*, jahrestag*, gedenktag*
funeral: beerdig*, begräb*, bestattung*, trauer*, beigesetzt|a, beisetzung*, beileid*, grab, gräber*, grabes,
    friedhof*, gedenk*, begraben|a
humor_like: liebe, liebt, liebte, lieben, geliebt|a, mag, mochte, mochten, gern, gerne, beliebt|a, leidenschaft*,
    glücklich*, freude*, spaß, begeister*, genoss, genießt, populär*,
    begeistert|a
hate: hass, hasst, hasste, hassen, gehasst, verachtung*, feindselig*, abscheu*, ekel, verabscheu*, abneigung*
beautiful: schön|a, schönheit*, attraktiv*, hübsch|a, elegant*, schönste*

# place
place: ort, orte, orten, ortes, orts, platz, plätze*, gebiet*, region*, regional*, zone, zonen, bezirk*, territori*,
    provinz*, landkreis*, stelle an, schauplatz*, gegend*, örtlich*, vor ort, lokal|a, standort*
city: stadt, städte*, städtisch*, hauptstadt*, großstadt*, metropole*, dorf, dörfer*, dorfes, vorort*, gemeinde,
    gemeinden, innenstadt*, urban*, kommune, kommunen, kommunal*
house: haus, hauses, häuser*, wohnung*, wohngebäude*, wohnt, wohnte, wohnten, wohnen, wohnsitz*, immobil*, zimmer*,
    dach, dächer*, tür, türen, fenster*, wand, wände*, villa, villen, mietshaus*
hotel: hotel*, herberge*, pension am, unterkunft*, unterkünfte*, übernacht*, gasthof*, resort
shop: laden, läden, ladens, geschäft, geschäfte, geschäften, supermarkt*, supermärkte*, einzelhandel*, einzelhändler*,
    kaufhaus*, einkaufszentrum*, einkaufszentren, filiale, filialen
center: zentrum*, zentren, mitte der stadt, mittelpunkt*, stadtmitte
north: norden*, nördlich*, süden*, südlich*, osten*, östlich*, westen*, westlich*, nordost*, nordwest*, südost*,
    südwest*
distance: entfern*, entfernung*, abstand*, abstände*, distanz*, nahe, kilometer*, meile*, meter, metern, fern, unweit,
    abgelegen*, weit weg,
    näher, nähert, näherte, nähern, annäher*, nähe, heranrück*

# time
time: zeit, zeiten, ära, epoche*, zeitraum*, moment|e, jahrhundert*, jahrzehnt*, dauer, datum*, datiert*, zeitpunkt*,
    periode*, zeitalter*
future: zukunft*, zukünftig*, künftig*, kommende, kommenden, morgen, bevorstehend*
past_time: vergangen*, vergangenheit*, geschichte*, gestern, einst, damalig*, früher
today_now: heute, heutig*, aktuell*, gegenwärtig*, derzeit*, momentan*, zurzeit, heutzutage
simultaneous: gleichzeitig*, zeitgleich*, unterdessen, währenddessen, zugleich, zur gleichen zeit
sudden: plötzlich*, abrupt*, schlagartig*
repeated: wiederholt|a, wiederholung*, wiederholen, immer wieder, mehrfach*, mehrmals, wiederkehrend*
permanent: dauerhaft|a, permanent*, für immer, endgültig*, ewig*, unbefristet*
immediate: sofort*, unverzüglich*, umgehend*, unmittelbar*, dringend*, dringlich*, auf der stelle, augenblicklich*
year_annual: jährlich*, pro jahr, jedes jahr, monat*, monatlich*, woche*, wöchentlich*, täglich*, quartal*, jeden tag,
    jeden monat, pro monat, pro tag, pro woche, alljährlich*
night: nacht, nächte*, morgens, abend*, abends, nachmittag*, mitternacht*, mittag*, vormittag*, morgendämmerung,
    nachts, morgengrauen*

# general
operate: betreib*, betrieb, betrieben|a, betreiber*, funktionier*, in betrieb, läuft, lief, liefen, bedien*, operier*,
    geführt
mean_signify: bedeute*, bedeutet|a, bedeutung*, heißt, heißen, hieß, meint, meinte, steht für, impliz*
structure: struktur*, aufbau der, rahmen, rahmens, rahmenwerk*, system*, gefüge*, gliederung*
content: inhalt*, inhaltlich*, detail*, einzelheit*, thema, themas, themen, gegenstand*
situation: situation*, lage, lagen, umstand*, umstände*, szenario*, szenarien, sachlage*, zustand*, zustände*
presenter: moderator*, moderier*, moderation*, ansager*, nachrichtensprecher*, gastgeber*
activity: aktivität*, tätigkeit*, veranstaltung*, ereignis*, übung*, praxis, praktiken, betätigung*
condition: bedingung*, voraussetz*, kriterium*, kriterien, vorbeding*, kondition*, bedingt|a
mystery: rätsel*, geheimnis*, mysteri*
origin_source: ursprung*, ursprünge*, herkunft*, stammt, stammen, stammte
scope: umfang*, ausmaß*, reichweite*, bandbreite*, spannweite*
field_area: fachgebiet*, bereich, bereiche, bereichen, feld, felder
feature: merkmal*, eigenschaft*, besonderheit*, charakteristi*
factor: faktor, faktoren
background: hintergrund*, hintergründe*, kontext*, zusammenhang*, vorgeschichte*
example: beispiel|s, beispiele, beispielen, vorbild*
stage_phase: phase|n, stufe|n, etappe|n, schritt, schritte, schritten
process_course: ablauf, abläufe, vorgang, vorgänge
method: methode|n, verfahren, vorgehensweise*, herangehensweise*
alternative: alternativ*, option, optionen, wahlmöglichkeit*, ausweich*
unrelated: unabhängig von, unkorreliert, ohne zusammenhang mit, ohne bezug zu, ungeachtet, irrelevant*, entkoppelt
call_as: nannte, nannten, nennt, nennen, genannt|a, bezeichn*, betitel*, titulier*
attract: anzieh*, angezogen, zog an, zieht an, anlock*, lockt, lockte, lockten, angelockt, attraktion*,
    anziehungskraft*
direction: richtung*, trend*, wende, wendepunkt*, ausrichtung*, tendenz*, orientierung*
access: zugang*, zugänge*, zugänglich*, zugriff*, zutritt*, abruf*
challenge_question: in frage, infrage, anfecht*, angefochten|a, focht an, zog in zweifel, zweifelte an,
    herausgefordert|a
permission_owner: behält, behielt, behielten, behalten, einbehalt*, aufbewahr*, bewahrt*, vorbehalten, beibehalt*
carry: durchführ*, durchgeführt|a, führte durch, führten durch, führt durch, umsetz*, umgesetzt|a, setzte um,
    setzten um, setzt um, ausführ*, ausgeführt|a, vollzog*, vollzogen|a, durchsetz*, durchgesetzt|a, implementier*,
    umsetzung*,
    führte ... durch, führten ... durch, führt ... durch, setzte ... um, setzten ... um, setzt ... um
cover_span: erstreck*, umfass*, verbreit*, ausbreit*, ausgebreitet|a, breitete sich, breitet sich, abdeck*,
    abgedeckt|a, reicht von, reichte von
hold_event: stattfind*, stattfand*, stattgefunden, fand statt, fanden statt, findet statt, finden statt, abgehalten|a,
    veranstalt*, ausgerichtet|a, ausricht*, austrag*, ausgetragen|a, organisiert von,
    fand ... statt, fanden ... statt, findet ... statt, finden ... statt, trug ... aus, trugen ... aus, hielt ... ab,
    hielten ... ab
hit_strike: getroffen, trifft, traf, trafen, schlug, schlugen, schlägt, schlagen, geschlagen|a, schlag, schläge*,
    tritt gegen, trat gegen, prügel*, verprügel*, stach, gestochen, messerangriff*, messerstich*, faustschlag*
touch_body: kopf, köpfe, kopfes, gesicht*, hand, hände, händen, arme, armen, bein, beine, beinen, fuß, füße, füßen,
    auge, augen, ohr, ohren, haut, haare, haaren, knochen*, mund, nase, hals, schulter*, knie, finger*, zahn, zähne*,
    lunge*, leber, niere*, muskel*, brust, magen, körper*
color: farbe*, farbig*, rot|a, blau|a, grün|a, schwarz|a, gelb|a, orange, lila, braun|a, grau|a, weiße, weißen,
    weißer, weißes
light: licht*, beleucht*, leuchtet*, leuchten*, dunkel*, finster*, laser*, lampe*, schatten*, hell|a
sound_quiet: stille*, lautlos*, schweigen*, schwieg*, ruhig|a, lautstark*, laute, lauten, lauter
cell_molecule: zelle, zellen, zellulär*, molekül*, molekular*, atome, atomen, atoms, teilchen*, elektron|en, proton*,
    neutron*, photon*, wasserstoff*, sauerstoff*, stickstoff*, säure*, enzym*
sleep: schlaf, schlafs, schläft, schlief, schliefen, schlafen, geschlafen, aufgewacht, aufwach*, träumt*, bett,
    betten, eingeschlafen
fight_conflict: zusammenstoß, zusammenstöße*, konflikt*, konfrontation*, konfrontier*, schlägerei*,
    auseinandersetzung*, kampf, kämpfe, kämpft, prallten aufeinander, gerangel*
tension: spannung*, angespannt|a, druck, drucks, unter druck, belastung*, gespannt|a
balance: gleichgewicht*, ausgewogen*, ungleichgewicht*, ausgleich*, ausbalanc*, gegengewicht*, balance
hard_work: arbeitet an, arbeitete an, arbeiten an, arbeitet hart, beschäftigt mit, fleißig*
interest_stake: interessenkonflikt*, interessen, interessengruppe*, interessenvertret*, eigeninteress*
collaborate_public: transparen*, transparenz*, offenheit*, offen dargelegt
existential: exist*, existier*, existenz*, existenziell*
speculate_bet: wette, wetten, wettet*, gewettet, glücksspiel*, kasino*, casino*, lotterie*, lotto*
sustain_loss: leidet, litt, litten, leiden, gelitten, erlitt*, erlitten|a, erleidet, schmerz*, qual, qualen
attractive_tourism: sehenswürdig*, attraktion*, park, parks, nationalpark*, garten, gärten*, turm, türme*, schloss,
    schlösser*, burg, burgen, palast*, wahrzeichen*
army_rank: oberst, general, generals, generäle*, kommandeur*, kommandant*, hauptmann, leutnant*, admiral*, feldwebel*,
    offizier*, befehlshaber*
measure_action: maßnahme*, maßnahmen*, schritt, schritte*, vorgehen*, reaktion*, reagier*, handelte, vorkehrung*,
    schritte, schritten
deal_handle: umgang*, umgehen mit, ging um mit, bewältig*, handhab*, befasst*, befasste sich, kümmert*
chance_random: zufall*, zufäll*, glücklicherweise, unglücklich*, glück, pech, leider
crisis: krise, krisen, krisen*
emergency: notfall*, notfälle*, notstand*, ausnahmezustand*, notlage*
attention: aufmerksam*, beacht*, bemerk*, wahrgenommen, aufsehen, notiz
left_over: übrig, übrige, übrigen, verbleib*, verblieb*, verblieben|a, rest, restlich*, restes, restbetrag*,
    zurückgelassen|a
bring: bringt, brachte, brachten, bringen, gebracht|a, mitgebracht, herbeigebracht
against: gegen, wider, kontra
case_instance: fall, falle, fälle, fällen, falls der, einzelfall*
level: niveau*, ebene, ebenen, stufe, stufen, pegel*
behaviour: verhalten, verhaltens, verhält, verhielt, benehmen*, benahm*, benimm*
show: zeigt, zeigte, zeigten, zeigen, gezeigt|a, präsentier*, ausgestellt|a, aufgezeigt, deutet auf, deutete auf,
    demonstrier*, hinweis*, anzeig*, vorgeführt|a, sichtbar*, erscheint, erschien,
    führte ... vor,
    hinweis, hinweise
see: sieht, sah, sahen, sehen, gesehen, schaut, schaute, schauten, anschau*, angeschaut, beobacht*, betracht*, blick*,
    zugesehen, sicht
find: findet, fand, fanden, finden, gefunden|a, aufgefunden|a, gesucht|a, sucht, suchte, suchten, suchen, suche, fund,
    funde, lokalisier*, geortet, stieß auf, stießen auf
take: nimmt, nahm, nahmen, nehmen, genommen|a, beschlagnahm*, ergriff*, ergriffen|a, eingenommen, einnahm, erobert*,
    eroberte*, entnomm*
become: wurde zu, wurde zum, wurde zur, wird zu, wird zum, wird zur, verwandelte sich, entwickelte sich,
    entwickelt sich, geworden
happen: fand statt, fanden statt, findet statt, stattgefunden, stattfand, fand ... statt, fanden ... statt,
    findet ... statt, finden ... statt, gescheh*, geschah*, ereign*, passier*, passiert|a, vorgefallen, kam zu, kommt zu, eintritt, eintrat, vorkam,
    vorkommen, kam es zu, kommt es zu
include: einschließ*, eingeschlossen, umfass*, enthält, enthielt*, enthalten|a, beinhalt*, besteht aus, bestand aus,
    inklusive, gehören zu, darunter sind
person: person*, mensch*, leute*, individu*, jemand, erwachsene*, mann, männer, frau, frauen, einzelperson*
measure: misst, maß, maßen, gemessen|a, messung*, berechn*, berechnet|a, schätz*, geschätzt|a, schätzung*, gezählt,
    zählt, zählte, zählung*, ermittelt, ermittelte
name: name*, namens, heißt, genannt|a, nennt, nannte, nannten, benannt|a, titel*, betitelt*, umbenannt|a, umbenenn*,
    spitzname*
use: benutz*, benutzt|a, nutzt, nutzte, nutzten, nutzen, genutzt|a, nutzung*, verwend*, verwendet|a, verwandt,
    verwendung*, einsetz*, eingesetzt|a, einsatz, setzt ein, setzte ein, setzten ein, gebrauch*, anwend*, angewandt|a,
    angewendet|a,
    setzte ... ein, setzten ... ein, setzt ... ein
try: versucht, versuchte, versuchten, versuchen, versuch, versuche, bemüh*, bemühung*, bestreb*, anstreng*,
    anstrengung*, probier*
list: liste*, aufgelistet|a, auflist*, verzeichnis*, register*, rangliste*, katalog*, tabelle*, aufgezählt, aufzähl*
call_phone: ruft an, rief an, riefen an, anruf*, angerufen|a, telefonier*, telefonat*, videoanruf*, telefongespräch*,
    rief ... an, riefen ... an, ruft ... an
"""
)

ARITHMETIC = Arithmetic(
    acts=word_table(
        """
have: hat, haben, hatte, hatten, besitzt, besaß, besaßen, gibt es, gab es, ist, sind, war, waren, hält, zählt, zählte
gain: kauf*, gekauft, bekam*, bekommen, erhielt, erhielten, erhalten, fand, fanden, gefunden, sammelte, gesammelt, pflück*,
  gepflückt, verdien*, gewann, gewonnen, erwarb, erworben, stellte ein, stellte ... ein, eingestellt, produziert*,
  baute, bauten, gebaut, buk, gebacken, backte
give: gab, gaben, gegeben, schenkte, schenkten, geschenkt, verschenkt*, spendete, spendeten, gespendet, verlieh*
lose: verkauf*, verlor, verloren, ausgegeben, gab aus, gab ... aus, aß, aßen, gegessen, verbrauch*, benutzt*, entließ,
  entließen, entlassen, strich, gestrichen, schloss, geschlossen, verbrannt*
take: nahm, nahmen, genommen, stahl, gestohlen, entnahm, entnommen
put: legte, legten, gelegt, stellte, gestellt, fügte hinzu, hinzugefügt
come: kam, kamen, gekommen, traf ein, trafen ein, eingetroffen, stiegen ein
go: ging, gingen, gegangen, verließ, verließen, verlassen, kündigten, stiegen aus
"""
    ),
    cues=word_table(
        """
whole: insgesamt, zusammen, alles in allem, gesamt
rest: übrig, übriggeblieben, verbleib*, blieben, bleiben, der rest
now: jetzt, nun, derzeit
before: ursprünglich, anfangs, zunächst, nachdem, nach, seit, zuvor
each: jeder, jede, jedes, jedem, jeden, je, pro
more: mehr
fewer: weniger
than: als
joint: und, aber, während, oder, doch
planned: will, wollen, wollte, wollten, plant, planen, plante
earlier: vor, bevor
later: nach, nachdem
price: für, zu
subset: davon, darunter, einschließlich, inklusive, von denen, von ihnen, unter ihnen
until: bis
rise: stieg, stiegen, gestiegen, wuchs, wuchsen, gewachsen, zugelegt
fall: fiel, fielen, gefallen, sank, sanken, gesunken, schrumpfte
from: von
to: auf
"""
    ),
    light=frozenset(
        word_list(
            """
            nur, auch, dann, später, mehr, weitere, weiteren, weiterer, neue, neuen, gestern, heute, und, aber,
            noch, davon
            """
        )
    ),
    links=frozenset({"von", "davon", "der", "des"}),
    receivers=frozenset({"an"}),
    givers=frozenset({"von", "aus", "vom"}),
)

DOCUMENTS = DocumentWords(
    nouns=("dokument", "artikel", "bericht", "meldung", "quelle", "datei", "text"),
    kinds={"übersetzung": "translation", "zusammenfassung": "summary"},
    names={
        "englische": "en",
        "englischen": "en",
        "englischer": "en",
        "englisch": "en",
        "portugiesische": "pt",
        "portugiesischen": "pt",
        "portugiesischer": "pt",
        "portugiesisch": "pt",
        "chinesische": "zh",
        "chinesischen": "zh",
        "chinesischer": "zh",
        "chinesisch": "zh",
        "spanische": "es",
        "spanischen": "es",
        "spanischer": "es",
        "spanisch": "es",
        "französische": "fr",
        "französischen": "fr",
        "französischer": "fr",
        "französisch": "fr",
        "deutsche": "de",
        "deutschen": "de",
        "deutscher": "de",
        "deutsch": "de",
        "italienische": "it",
        "italienischen": "it",
        "italienischer": "it",
        "italienisch": "it",
        "japanische": "ja",
        "japanischen": "ja",
        "japanischer": "ja",
        "japanisch": "ja",
    },
    everything=("den dokumenten", "die dokumente", "den quellen", "die quellen"),
    headlines=("überschriften", "schlagzeilen", "schlagzeile", "überschrift", "titelzeile"),
    before=("gemäß", "laut", "nach", "in"),
    behind=("zufolge",),
    saying=(
        "berichtete",
        "beschreibt",
        "behauptet",
        "berichtet",
        "beschrieb",
        "schreibt",
        "erwähnt",
        "meldete",
        "schrieb",
        "besagt",
        "meldet",
        "sagt",
    ),
    linking=("dass", "daß"),
    recipient=("an",),
    spanning=("umfassen", "umfasst", "erstrecken", "erstreckt", "reichen von", "reicht von", "stammen aus", "decken"),
)

LANGUAGE = Language(
    code="de",
    name="German",
    spaced=True,
    grammar=GRAMMAR,
    values=VALUES,
    concepts=CONCEPTS,
    arithmetic=ARITHMETIC,
    documents=DOCUMENTS,
)
