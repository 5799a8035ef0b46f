"""German: words and writing habits of Germany, Austria and Switzerland, as data."""

from __future__ import annotations

from factcheck.languages.base import Grammar, Language
from factcheck.languages.calendar_data import Calendar
from factcheck.languages.table import word_list, word_map
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
        "jahr": ("year", ("es", "en", "em")), "jahres": ("year", ("es", "en")),
        "monat": ("month", ("er", "en", "em")), "monats": ("month", ("es", "en")),
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
        "{dec}er[-][ ]jahre[n]", "{dec}ern", "<der >{dec}er", "{de2}er[-][ ]jahre[n]", "<den >{de2}ern",
        "{c} jahrhundert[s]", "{c} jh.", "{c} jhd.", "jahr {Y}", "jahre {Y}", "jahres {Y}",
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
    not_before=("je",),
    range_signs=("-", "–", "—", "~", "bis", "bis zum", "bis einschließlich"),
    range_words=("und", "und dem", "bis"),
    range_opens=("zwischen", "zwischen dem", "zwischen den jahren", "von", "vom", "von anfang", "in den jahren"),
    glue=("um", "gegen", "am", "den", "dem", "der", "ab", "kurz nach", "kurz vor", "von", "bis", "dem den"),
    clock=(
        "{h} uhr {mi}", "{h} uhr {mi} {part}", "{h}[.]{mi} uhr", "{h}:{mi} uhr", "{h}.{mi} uhr {part}",
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
    holidays={
        "weihnachten": (12, 25), "heiligabend": (12, 24), "silvester": (12, 31), "silvestertag": (12, 31),
        "neujahr": (1, 1), "neujahrstag": (1, 1), "dreikönigstag": (1, 6), "valentinstag": (2, 14),
        "tag der deutschen einheit": (10, 3), "reformationstag": (10, 31), "allerheiligen": (11, 1),
        "allerseelen": (11, 2), "nikolaustag": (12, 6),
    },
    feasts={
        "ostern": 0, "ostersonntag": 0, "ostermontag": 1, "karfreitag": -2, "gründonnerstag": -3,
        "palmsonntag": -7, "aschermittwoch": -46, "faschingsdienstag": -47, "fastnachtsdienstag": -47,
        "rosenmontag": -48, "fastnachtssonntag": -49, "christi himmelfahrt": 39, "pfingsten": 49,
        "pfingstsonntag": 49, "pfingstmontag": 50, "fronleichnam": 60,
    },
    year_joins=(
        "des jahres", "im jahr", "im jahre",
    ),
    day_joins=(
        "und", "und dem", "und der", "und am", "oder", "sowie", "sowie dem", "sowie am", ",",
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
    zones={"mez": "+01:00", "mesz": "+02:00", "mitteleuropäischer zeit": "+01:00"},
)  # fmt: skip

# --- values: numbers, bounds, currencies, units ----------------------------------------------------------------------

# fmt: off
_COUNTED_DE = """
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
    points=("komma",),
    negatives=("minus",),
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
            höchstens, maximal, bis zu, nicht mehr als, nicht über, allenfalls, im höchstfall, nicht länger als, nicht höher als, nicht größer als, nicht älter als, maximum von, begrenzt auf, beschränkt auf,
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
            mindestens, zumindest, wenigstens, nicht weniger als, nicht unter, minimum von, ab, von mindestens, nicht jünger als, nicht kleiner als, keine weniger als, minimal
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
    not_duration=frozenset({"über", "unter", "um", "gegen", "ab", "nach", "an die"}),
    fillers=frozenset({"die", "der", "den", "dem", "das", "des", "nur", "noch", "insgesamt", "bereits", "schon", "weitere", "weiteren", "ganze", "zusammen", "jeweils", "immerhin", "auch", "wieder"}),
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
        ("innen", "in"), ("ungen", "ung"), ("heiten", "heit"), ("keiten", "keit"), ("schaften", "schaft"), ("ionen", "ion"), ("täten", "tät"), ("ismen", "ismus"), ("en", "e"), ("er", ""), ("e", ""), ("s", ""), ("n", ""),
    ),
    stop_nouns=frozenset(
        word_list(
            """
            der, die, das, dem, den, des, und, oder, in, im, ins, an, am, auf, aus, bei, beim, bis, durch, für, gegen, mit, nach, ohne, seit, über, um, unter, von, vom, vor, zu, zum, zur, zwischen, als, wie, dass, wenn, weil, ob,
            ist, sind, war, waren, wird, werden, wurde, wurden, hat, haben, hatte, hatten, kann, können, konnte, soll, sollen, muss, müssen, will, nicht, kein, keine, auch, noch, schon, nur, so, mehr, weniger, ein, eine, einen, einem, einer,
            eines, alle, aller, allen, dieser, diese, diesen, jener, seiner, seinen, ihrer, ihren, unserer, derer, davon, dessen, deren, er, sie, es, sein, seine, ihr, ihre, sich, dann, da, dort, hier, aber, doch, sowie, pro, je, ab, gab, gibt, davon, dabei, damit, nun, jetzt, wo, was, wer, kam, kamen, ging, gingen, stieg, sank, lag, lagen, statt
            """
        )
    ),
    labels=frozenset(
        word_list(
            """
            nr., nr, nummer, nummern, no., seite, s., kapitel, artikel, art., abs., absatz, paragraf, paragraph, §, §§, abbildung, abb., tabelle, tab., version, phase, typ, modell, zimmer, raum, kanal, route, flug, autobahn, punkt, anlage, ziffer,
            band, bd., gruppe, zone, bezirk, gleis, platz, rang, klasse, stufe, linie, staffel, folge, teil, satz, halle, haus, tor, block, psalm, vers, level, kategorie, stockwerk, etage, runde, postleitzahl, plz
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
        *(f"halb {hour}" for hour in ("eins", *_ONES, *_TEENS)), "viertel vor", "viertel nach",
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
    nicht nur, nicht bloß, nicht allein, nicht weniger als, nicht mehr als, nicht zuletzt, nichts weniger als,
    nichts anderes als, kein geringerer als, keine geringere als, nicht unter, nicht über, nicht länger als,
    nicht später als, ohne zweifel, ohne frage, nicht umsonst, nicht selten, nicht ohne, kein wunder, keine frage,
    kein zweifel, ohne weiteres, ohnehin, ohnedies, nicht wahr, nicht unerheblich, nicht unwesentlich,
    nicht zu vergessen, nicht nur das, ohne präzedenz, nicht von ungefähr, nicht jünger als, nicht älter als,
    nichtregierungsorganisation, kein einziger zweifel
    """
)

_MODALITY = word_map(
    """
planned: plan|t, geplant|a, vorhaben, vorhatte, hat vor, haben vor, beabsichtig|t, beabsichtigt|a, will, wollen,
    wollte, wollten, möchte, möchten, gedenkt, gedachte, absicht, absichten, vorgesehen|a, anstreb|t, angestrebt|a,
    strebt, strebte, strebten, erwäg|t, erwogen|a, erwog, pläne, plan, steht kurz davor, vorsieht, sieht vor,
    soll künftig, vorbereitet, ziel ist, ziel war, in planung, versprach, versprachen, verspricht, in aussicht gestellt,
    angekündigt, ankündigte, kündigte an, kündigt an, hofft, hoffte, hoffen, hofften, wünscht, wünschte
possible: kann, können, könnte, könnten, möglicherweise, vielleicht, eventuell, wahrscheinlich, womöglich,
    vermutlich, mutmaßlich|a, angeblich|a, offenbar, anscheinend, scheint, scheinen, schien, schienen, dürfte,
    dürften, mag, mögen, möglich|a, denkbar, potenziell|a, potentiell|a, verdacht, verdächtigt|a, verdächtig|a,
    gerücht|e, gerüchte, soll angeblich, voraussichtlich|a, unbestätigt|a, gilt als möglich, unter umständen, wohl,
    konnte, konnten, gefahr, risiko, drohen, droht, drohte, schätzungsweise
obligation: muss, müssen, musste, mussten, müsste, müssten, soll, sollen, sollte, sollten, verpflichtet, gezwungen,
    notwendig, erforderlich, nötig, obligatorisch, pflicht, zwingend, braucht, brauchen, bräuchte, darf nicht, gehört
proposed: vorschlag, vorschläge, vorgeschlagen|a, schlug vor, schlägt vor, schlugen vor, vorschlug, empfiehlt,
    empfahl, empfehlen, empfohlen|a, empfehlung, plädier|t, rät, riet, rieten, fordert, forderte, forderten, fordern,
    gefordert, regt an, regte an, anregte, entwurf, verhandelt, verhandeln, verhandelte, in verhandlungen, prüft,
    prüfte, prüfen, diskutiert, diskutieren, berät über, erwägung, zur diskussion, idee, befürwortet, befürwortete
future: wird, werden, würde werden, künftig|a, zukünftig|a, in zukunft, demnächst, bald, bevorstehend|a
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
        ab, aber, alle, allem, allen, aller, alles, als, also, am, an, ander, andere, anderem, anderen, anderer, anderes,
        auch, auf, aus, außer, außerdem, bei, beim, bereits, bevor, bin, bis, bist, bzw, da, dabei, dadurch, dafür, dagegen, daher, dahin,
        damals, damit, danach, daneben, dann, daran, darauf, daraus, darf, darin, darüber, darum, darunter, das, dass, davon, davor, dazu, dazwischen,
        dein, dem, demnach, den, denen, denn, dennoch, der, deren, des, deshalb, dessen, desto, deswegen, die, dies, diese, diesem, diesen, dieser,
        dieses, doch, dort, du, durch, dürfen, ebenfalls, ebenso, eben, ein, eine, einem, einen, einer, eines, einige, einigen, einiger, einiges, er,
        es, etwa, etwas, euch, euer, eure, für, ganz, gar, gegen, gegenüber, genau, gewesen, gibt, hab, habe, haben, hat, hatte, hatten, hätte, hätten,
        her, hier, hin, hinter, ich, ihm, ihn, ihnen, ihr, ihre, ihrem, ihren, ihrer, ihres, im, immer, in, indem, innerhalb, ins, ist, ja, jede, jedem,
        jeden, jeder, jedes, jedoch, jene, jenem, jenen, jener, jenes, jetzt, kann, können, könnte, könnten, man, manche, manchem, manchen, mancher,
        mehr, mein, meine, meinem, meinen, meiner, mich, mir, mit, muss, musste, müssen, mussten, nach, nachdem, neben, nicht, noch, nun, nur, ob, oder, oft, ohne,
        per, schon, sehr, sein, seine, seinem, seinen, seiner, seines, seit, selbst, sich, sie, sind, so, sobald, solche, solchem, solchen, solcher,
        soll, sollen, sollte, sollten, somit, sondern, sonst, sowie, soweit, statt, trotz, über, um, und, uns, unser, unsere, unserem, unseren, unserer, unter,
        viel, viele, vielen, vieler, vom, von, vor, während, war, waren, warum, was, weder, weil, weiter, welche, welchem, welchen, welcher, welches, wenn,
        wer, werde, werden, wessen, wie, wieder, wir, wird, wo, wobei, wodurch, wofür, woher, wohin, womit, worden, worüber, wurde, wurden, würde, würden, zu, zum,
        zur, zwar, zwischen, sei, seien, wäre, wären, dazu, hierzu, hierbei, kein, keine, keinen, keinem, keiner, herr, frau, herrn, dr, usw, etc, lediglich, bloß, allerdings, zudem, ferner, sodass
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
    stop_words=_STOP_WORDS,
    paradigms=_PARADIGMS,
)

# --- concepts --------------------------------------------------------------------------------------------------------

CONCEPTS: dict[str, tuple[str, ...]] = {}

LANGUAGE = Language(code="de", name="German", spaced=True, grammar=GRAMMAR, values=VALUES, concepts=CONCEPTS)
