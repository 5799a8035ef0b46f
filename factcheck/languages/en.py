"""English: words and writing habits, as data."""

from __future__ import annotations

from factcheck.languages.arithmetic_data import Arithmetic
from factcheck.languages.base import Grammar, Language
from factcheck.languages.calendar_data import Calendar
from factcheck.languages.documents import DocumentWords
from factcheck.languages.table import word_list, word_map, word_table
from factcheck.languages.value_data import ValueData

# --- calendar --------------------------------------------------------------------------------------------------------

CALENDAR = Calendar(
    genitives=("'s ", "’s ", "s' ", "s’ "),
    capitalised=True,
    months={
        "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
        "september": 9, "october": 10,
        "november": 11, "december": 12,
    },
    month_short={
        "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10,
        "nov": 11, "dec": 12,
    },
    weekdays={"monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6},
    weekday_short={
        "mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
    },
    doubtful=frozenset({"christmas", "new year", "new year's", "new year’s", "halloween", "epiphany", "may", "march", "april", "june", "august", "mar", "jan", "dec", "sun", "sat", "mon", "wed",
        "fri"}),
    list_closes=(
        "respectively", "in", "at", "to", "by", "for", "from", "through", "until", "as", "when", "where", "which", "that",
        "he", "she", "they", "it", "the", "a", "an", "with", "after", "before", "during", "but", "while", "there", "were",
        "was", "are", "is", "will", "of this year", "of last year", "this year", "last year", "next year",
    ),
    small_relative=True,
    numeric_order=("mdy", "dmy"),
    day_suffix=("st", "nd", "rd", "th"),
    numerals={
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
        "ninth": 9, "tenth": 10,
        "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
        "seventeenth": 17,
        "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "twenty-first": 21, "twenty-second": 22,
        "twenty-third": 23,
        "twenty-fourth": 24, "twenty-fifth": 25, "twenty-sixth": 26, "twenty-seventh": 27, "twenty-eighth": 28,
        "twenty-ninth": 29, "thirtieth": 30, "thirty-first": 31,
    },
    quarters={
        "first quarter": 1, "second quarter": 2, "third quarter": 3, "fourth quarter": 4, "final quarter": 4,
        "last quarter": 4,
        "first-quarter": 1, "second-quarter": 2, "third-quarter": 3, "fourth-quarter": 4, "q1": 1, "q2": 2, "q3": 3, "q4": 4, "1q": 1, "2q": 2, "3q": 3, "4q": 4,
    },
    halves={"first half": 1, "second half": 2, "h1": 1, "h2": 2},
    seasons={"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24},
    templates=(
        "{D}[ of] {month}[,][ of|,| in] {Y}", "{month} {D}[,][ of] {Y}", "{month} {D}", "{D}[ of] {month}",
        "{D}-{month}-{Y}", "{D}/{month}/{Y}", "{month}-{D}-{Y}", "{Y}-{month}-{D}", "{Y}/{month}/{D}",
        "{month}/{D}/{Y}",
        "{month}[,][ of] {Y}", "{month}-{Y}", "{month}/{Y}", "{month}",
        "{D}[ ](-|–|to |and |through )[ ]{D2}[ of] {month}[,] {Y}", "{D}[ ](-|–|to |and |through )[ ]{D2}[ of] {month}",
        "{month} {D}[ ](-|–|to |and |through )[ ]{D2}, {Y}", "{month} {D}(-|–){D2} {Y}",
        "{month} {D}(-|–| to | through ){D2}",
        "{month}[ ](-|–|to |through )[ ]{month2}[,] {Y}",
        "{Y}[ ](-|--|–|—|−|~|to |through )[ ]{Y2}", "{Y}(-|–|/){y2}",
        "{month}[,][ of| in] {ry}", "{month} {D}[,][ of] {ry}", "{D}[ of] {month}[,][ of] {ry}", "{which} {month}",
        "{which} {wd}",
        "{wd} {rw}", "{wd} of {rw}", "{wd} {D}", "{wd} the {D}", "{month} {which}",
        "{quarter}[,][ of] {Y}", "{quarter}[,][ of] {ry}", "{quarter} of fiscal[ year] {FY}", "fiscal {quarter}[ of] {FY}", "fy{Y}(/|-|–){y2}", "fy {Y}(/|-|–){y2}",
        "fiscal[ year] {Y}(-|/|–){y2}", "{quarter}", "{Y} {quarter}",
        "{half}[ of] {Y}", "{half} of {ry}", "{season}[,][ of] {Y}", "{season} of {ry}", "{which} {season}",
        "fiscal[ year] {FY}", "fy{FY}", "fy {FY}",
        "{dec}s", "<the >{de2}s", "<the '>{de2}s", "{c} century", "{c}-century", "{c} centuries", "<the >{dew}", "the year {Y}",
        "{hol} of {Y}", "{hol} in {Y}", "{hol} {ry}", "{feast} of {Y}", "{feast} in {Y}", "week {W}[,][ of|,| in] {Y}",
        "{month} {D}[,] '{yy}", "{D} {month}[,] '{yy}", "{D} (day of|of) {rm}", "{D} day of {month}[,][ of] {Y}",
        "{D} day of {month}", "{rm} of {month}", "month of {month}", "month of {month}[,][ of] {Y}",
    ),
    decade_words={
        "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
        "nineties": 90,
    },
    holidays={
        "new year's day": (1, 1), "new year’s day": (1, 1), "new year's eve": (12, 31), "new year’s eve": (12, 31),
        "christmas day": (12, 25), "christmas eve": (12, 24), "boxing day": (12, 26), "christmas": (12, 25),
        "new year": (1, 1), "new year's": (1, 1), "new year’s": (1, 1), "valentine's day": (2, 14),
        "valentine’s day": (2, 14), "st. patrick's day": (3, 17), "st patrick's day": (3, 17),
        "st. patrick’s day": (3, 17), "may day": (5, 1), "halloween": (10, 31), "all saints' day": (11, 1),
        "all saints’ day": (11, 1), "bastille day": (7, 14), "april fools' day": (4, 1), "epiphany": (1, 6),
    },
    feasts={
        "easter": 0, "easter sunday": 0, "easter monday": 1, "good friday": -2, "palm sunday": -7,
        "maundy thursday": -3, "ash wednesday": -46, "shrove tuesday": -47, "mardi gras": -47, "ascension day": 39,
        "black friday": None, "saturday night live": None, "fox news sunday": None, "monday night football": None,
        "sunday night football": None, "thursday night football": None, "sunday times": None, "sunday telegraph": None,
        "sunday mirror": None, "sunday mail": None, "sunday express": None, "sunday post": None, "mail on sunday": None,
        "friday night lights": None, "saturday evening post": None, "cyber monday": None, "super tuesday": None, "giving tuesday": None,
        "bloody sunday": None, "super saturday": None, "super sunday": None,
        "pentecost": 49, "whit sunday": 49, "whit monday": 50, "corpus christi": 60,
    },
    year_pairs=True,
    year_joins=("of", "in", "of the year", "in the year"),
    day_joins=("and", "&", "or", ",", ", and", "as well as"),
    relative={
        "today": ("day", 0, "document"), "tonight": ("day", 0, "document"), "this morning": ("day", 0, "document"),
        "this afternoon": ("day", 0, "document"), "this evening": ("day", 0, "document"),
        "yesterday": ("day", -1, "document"),
        "last night": ("day", -1, "document"), "tomorrow": ("day", 1, "document"),
        "the day before yesterday": ("day", -2, "document"),
        "the day after tomorrow": ("day", 2, "document"),
        "last week": ("week", -1, "document"), "this week": ("week", 0, "document"),
        "next week": ("week", 1, "document"),
        "last month": ("month", -1, "document"), "this month": ("month", 0, "document"),
        "next month": ("month", 1, "document"),
        "last year": ("year", -1, "document"), "this year": ("year", 0, "document"),
        "next year": ("year", 1, "document"),
        "the year before last": ("year", -2, "document"), "the current year": ("year", 0, "document"),
        "the same year": ("year", 0, "context"), "that same year": ("year", 0, "context"),
        "that year": ("year", 0, "context"),
        "the following year": ("year", 1, "context"), "the next year": ("year", 1, "context"),
        "the previous year": ("year", -1, "context"), "the year before": ("year", -1, "context"),
        "a year earlier": ("year", -1, "context"),
        "the same day": ("day", 0, "context"), "that same day": ("day", 0, "context"),
        "that day": ("day", 0, "context"),
        "the same month": ("month", 0, "context"), "that same month": ("month", 0, "context"),
        "that month": ("month", 0, "context"),
        "the following month": ("month", 1, "context"), "the next month": ("month", 1, "context"),
        "the previous month": ("month", -1, "context"),
        "the following day": ("day", 1, "context"), "the next day": ("day", 1, "context"),
        "the previous day": ("day", -1, "context"),
        "the day before": ("day", -1, "context"), "the same week": ("week", 0, "context"),
        "the following week": ("week", 1, "context"),
    },
    which={"last": -1, "previous": -1, "upcoming": 1, "this upcoming": 1, "this past": -1,
        "this": 0, "next": 1, "this coming": 1, "the following": 1},
    parts_before={
        "the first half of": "first half", "first half of": "first half", "the second half of": "second half",
        "second half of": "second half", "the latter half of": "second half", "latter half of": "second half",
        "the first half of the": "first half", "first half of the": "first half",
        "the second half of the": "second half", "second half of the": "second half",
        "the latter half of the": "second half",
        "early": "early", "early in": "early", "the beginning of": "early", "beginning of": "early",
        "the start of": "early", "start of": "early", "the early": "early", "mid": "mid", "the middle of": "mid",
        "middle of": "mid", "the mid": "mid", "late": "late", "late in": "late", "the late": "late",
        "the end of": "late", "end of": "late", "the close of": "late",             },
    bounds_before={
        "before": "<", "the week of": "~", "week of": "~", "the week beginning": "~", "the week ending": "~", "prior to": "<", "earlier than": "<", "no later than": "<=", "not later than": "<=",
        "by": "<=", "until": "<=",
        "till": "<=", "up to": "<=", "up until": "<=", "through": "<=", "as of": "<=", "on or before": "<=",
        "after": ">", "later than": ">",
        "since": ">=", "ever since": ">=", "from as early as": ">=", "starting": ">=", "starting in": ">=",
        "starting on": ">=", "beginning in": ">=",
        "on or after": ">=", "no earlier than": ">=", "around": "~", "about": "~", "circa": "~", "c.": "~",
        "approximately": "~",
        "as early as": "=",
    },
    bounds_after={
        "onwards": ">=", "onward": ">=", "or later": ">=", "or after": ">=", "or earlier": "<=", "or before": "<=",
        "at the latest": "<=",
    },
    leads=(
        "in", "since", "until", "till", "before", "after", "during", "throughout", "through", "by", "around", "circa",
        "year", "years",
        "early", "late", "mid", "last", "this", "next", "between", "spring", "summer", "autumn", "fall", "winter",
        "back in", "as of",
        "dated", "election of", "elections of", "©", "copyright", "q1", "q2", "q3", "q4", "©️", "ended", "ending",
        "born", "b.", "died", "d.", "married", "divorced", "est.", "founded", "released",
    ),
    weak_leads=("of", "from", "the", "a", "an", "its", "their", "his", "her", "our", "for", "on", "to", "'s", "and",
        "or", "class of", "all of", "most of", "much of", "the rest of", "the whole of", "part of", "parts of"),
    lead_breakers=(
        "out", "total", "number", "some", "sum", "up", "over", "maximum", "minimum", "average", "score", "rose",
        "fell", "grew",
        "increased", "decreased", "price", "rise", "each", "all", "most",
    ),
    counted=frozenset({
        "people", "persons", "men", "women", "children", "employees", "workers", "staff", "jobs", "cases", "deaths",
        "patients", "votes",
        "voters", "seats", "members", "students", "soldiers", "troops", "refugees", "households", "families", "homes",
        "houses",
        "companies", "firms", "stores", "shops", "branches", "cities", "countries", "schools", "units", "vehicles",
        "cars", "planes", "ships",
        "pieces", "copies", "pages", "papers", "words", "items", "points", "shares", "dollars", "euros", "pounds",
        "yuan", "yen",
        "reais", "cents", "percent", "per cent", "percentage", "million", "billion", "trillion", "thousand",
        "hundred", "km", "kilometers",
        "kilometres", "metres", "meters", "miles", "feet", "ft", "m", "kg", "tons", "tonnes", "acres",
        "hectares", "square", "mw",
        "gw", "times", "years", "months", "weeks", "days", "hours", "minutes", "seconds", "bc", "bce", "b.c.",
        "degrees", "calories",
        "visitors", "users", "customers", "participants", "respondents", "residents", "inhabitants", "civilians",
        "others", "more",
        "different", "new", "additional", "passengers", "tests", "samples", "species", "mg", "ml", "mah", "rpm", "hp",
        "am", "pm", "°c", "°f",
    }),
    dated=frozenset({
        "sales", "earnings", "revenue", "revenues", "profit", "profits", "results", "income", "budget", "budgets", "guidance",
        "forecast", "forecasts", "outlook", "season", "campaign", "election", "elections", "census", "edition", "film", "movie",
        "album", "novel", "report", "study", "survey", "vintage", "championship", "championships", "tournament", "olympics",
        "summit", "treaty", "agreement", "accord", "law", "coup", "war", "crisis", "crash", "recession", "referendum",
        "harvest", "world", "levels", "prices", "figures", "data", "estimates", "capex", "spending", "output", "production",
    }),
    recurring=("every", "each", "every other", "most", "on most"),
    not_before=("every", "each"),
    range_signs=("-", "--", "–", "—", "−", "~", "to", "to the", "through", "until", "till", "up to"),
    range_words=("and",),
    range_opens=("from", "between", "from the", "between the"),
    glue=("local time on", "local time", "at", "on", "on a", "@", "at about", "at around", "about", "the"),
    clock=(
        "{h}:{mi}[:{s}][ ]{part}", "{h}:{mi}[:{s}]", "{h}.{mi}[ ]{part}", "{h}[ ]{part}", "{h}:{mi} in the {part}",
        "{h} in the {part}", "{h} at {part}",
        "{h}:{mi} at {part}", "{h} o'clock[ in the {part}| at {part}]", "{h} o’clock[ in the {part}| at {part}]",
        "{hw} o'clock[ in the {part}| at {part}]", "{hw} o’clock[ in the {part}| at {part}]", "{hw} in the {part}",
        "{hw} at {part}", "{hw}[ ](a.m.|p.m.)", "{ms} {h}[ in the {part}| at {part}|[ ]{part}]",
        "{ms} {hw}[ in the {part}| at {part}]",
    ),
    hours={
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11, "twelve": 12,
    },
    minute_words={
        "half past": 30, "a quarter past": 15, "quarter past": 15, "a quarter to": -15, "quarter to": -15,
    },
    ago_after={
        "ago": (-1, "document"), "from now": (1, "document"), "hence": (1, "document"), "from today": (1, "document"),
        "later": (1, "context"), "earlier": (-1, "context"), "afterwards": (1, "context"),
        "before that": (-1, "context"), "after that": (1, "context"), "prior": (-1, "context"),
    },
    ago_before={"in": (1, "document")},
    stretch_words=("the", "for", "during", "over", "within", "of", "first", "last", "past", "next", "these", "those",
        "his", "her", "its", "their", "all"),
    shift_words={"before": -1, "prior to": -1, "ahead of": -1, "after": 1, "from": 1, "following": 1},
    day_parts={
        "am": "am", "a.m": "am", "a.m.": "am", "pm": "pm", "p.m": "pm", "p.m.": "pm", "morning": "am",
        "afternoon": "pm",
        "evening": "pm", "night": "night",
    },
    moments={"noon": (12, 0), "midday": (12, 0), "midnight": (0, 0)},
    zones={
        "eastern time": "ET", "eastern": "ET", "pacific time": "PT", "pacific": "PT", "central time": "CT",
        "eastern standard time": "EST", "eastern daylight time": "EDT", "pacific standard time": "PST",
        "pacific daylight time": "PDT", "greenwich mean time": "GMT", "british summer time": "BST",
        "beijing time": "+08:00", "moscow time": "+03:00", "tokyo time": "+09:00", "japan time": "+09:00",
        "central european time": "CET", "central european summer time": "CEST",
    },
    clock_leads=("at", "by", "between", "from", "until", "before", "after", "since", "around", "at about", "at around"),
)  # fmt: skip

# --- values: numbers, bounds, currencies, units ---------------------------------------------------------------------

# fmt: off
_COUNTED_EN = """
civilian civilians|protester protesters protestor protestors demonstrator demonstrators|rebel rebels insurgent insurgents|hostage hostages
firefighter firefighters fireman firemen|fighter fighters|farmer farmers|athlete athletes
person people persons lives individual individuals human humans soul souls
adult adults|man men|woman women|child children kid kids|boy boys|girl girls|baby babies infant infants
employee employees staffer staffers|worker workers|job jobs|user users|customer customers|client clients|subscriber subscribers
resident residents inhabitant inhabitants|citizen citizens|voter voters|student students pupil pupils|teacher teachers
patient patients|doctor doctors physician physicians|nurse nurses|scientist scientists researcher researchers
engineer engineers|developer developers|journalist journalists reporter reporters|lawyer lawyers|judge judges
soldier soldiers troop troops|officer officers|police_officer policemen|prisoner prisoners inmate inmates|refugee refugees
migrant migrants|tourist tourists|visitor visitors|passenger passengers|player players|fan fans|member members
volunteer volunteers|participant participants|family families|household households|couple couples|team teams|group groups
investor investors|shareholder shareholders|donor donors|founder founders|partner partners|director directors|expert experts
victim victims|death deaths|case cases|infection infections|injury injuries|casualty casualties|birth births
company companies firm firms business businesses enterprise enterprises|startup startups|bank banks|store stores shop shops
restaurant restaurants|hotel hotels|factory factories plant plants|school schools|university universities|hospital hospitals
country countries nation nations|state states|city cities|town towns|village villages|county counties|island islands
government governments|organization organizations organisation organisations|party parties|club clubs|agency agencies
paper papers|article articles|page pages|book books|chapter chapters|word words|letter letters|email emails e-mail e-mails
message messages|tweet tweets|post posts|photo photos|picture pictures|video videos|film films movie movies|song songs|album albums
report reports|document documents|line lines|sentence sentences|question questions|answer answers|language languages
vote votes|seat seats|point points pts|goal goals|game games|match matches|win wins|loss losses|medal medals|round rounds|set sets|run runs
share shares diluted_share|stock stocks|bond bonds|share_option options|contract contracts|deal deals|order orders|project projects|product products
car cars|vehicle vehicles|truck trucks|bus buses|train trains|plane planes aircraft airplane airplanes|ship ships|boat boats
flight flights|rocket rockets|satellite satellites|missile missiles|bomb bombs|tank tanks|gun guns|shot shots
house houses home homes|building buildings|apartment apartments flat flats|room rooms|bed beds|floor floors story stories storey storeys
computer computers|phone phones|device devices|robot robots|server servers|chip chips|processor processors GPU GPUs
parameter parameters|token tokens|model models|layer layers|node nodes|sample samples|test tests|dose doses|vaccine vaccines
virus viruses|species species|animal animals|dog dogs|cat cats|bird birds|fish fish|cow cows|sheep sheep|horse horses|tree trees
cell cells|gene genes|atom atoms|star stars|planet planets|earthquake earthquakes|fire fires|storm storms|attack attacks
crime crimes|arrest arrests|charge charges|count counts|law laws|rule rules|bill bills|amendment amendments|treaty treaties
meeting meetings|session sessions|event events|trial trials|study studies|survey surveys|step steps|stage stages|part parts|type types
item items|piece pieces|unit units|copy copies|bottle bottles|box boxes|bag bags|ticket tickets|call calls|visit visits|trip trips
time times|occasion occasions|episode episodes|season seasons|level levels|section sections|category categories|reason reasons
"""


def _counted(lines: str) -> dict[str, str]:
    """Unit to its forms: the first word of a group is the unit and a form, blanks part forms, bars part groups."""
    groups = (group.split() for group in lines.replace("\n", "|").split("|") if group.strip())
    return {group[0]: "|".join(word.lower().replace("_", " ") for word in group) for group in groups}


VALUES = ValueData(
    calendar=CALENDAR,
    decimal=".",
    group=",",
    small={
        "zero": 0, "nought": 0, "naught": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
        "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
        "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40,
        "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    },
    scales={
        "hundred": 100, "dozen": 12, "dozens": 12, "dozs": 12, "dz": 12, "dzs": 12, "thousand": 1000, "lakh": 10**5, "lakhs": 10**5,
        "million": 10**6, "crore": 10**7, "crores": 10**7, "billion": 10**9, "trillion": 10**12, "quadrillion": 10**15,
        "k": 1000, "m": 10**6, "mm": 10**6, "mn": 10**6, "mln": 10**6, "bn": 10**9, "bln": 10**9, "b": 10**9, "g": 10**9,
        "tn": 10**12, "trn": 10**12, "t": 10**12, "grand": 1000,
    },
    letter_scales=frozenset({"k", "m", "mm", "b", "g", "t"}),
    closing_scales=frozenset({"k", "grand"}),
    plural_scales={
        "tens": 10, "dozens": 10, "scores": 10, "hundreds": 100, "thousands": 1000, "millions": 10**6, "billions": 10**9,
        "trillions": 10**12,
    },
    plural_links=("of",),
    vague=("several", "a few", "few", "many", "multiple", "a couple of", "a couple", "couple of"),
    joiners=("and",),
    joined_over=100,
    articles=("a", "an"),
    ones=frozenset({"one"}),
    points=("point",),
    negatives=("minus", "negative"),
    below_zero=("below zero",),
    halves=("half",),
    and_half=("-and-a-half", "and a half", "and one half", "and one-half"),
    denominators={
        "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4,
        "fifth": 5, "fifths": 5, "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8,
        "ninth": 9, "ninths": 9, "tenth": 10, "tenths": 10, "twentieth": 20, "twentieths": 20, "hundredth": 100,
        "hundredths": 100, "thousandth": 1000, "thousandths": 1000, "millionth": 10**6, "millionths": 10**6, "billionth": 10**9,
        "billionths": 10**9, "firsts": 1,
    },
    out_of=("in", "out of", "in every"),
    over=("over",),
    ordinals={
        "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "nineth": 9,
        "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
        "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40,
        "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100,
        "thousandth": 1000, "millionth": 10**6, "billionth": 10**9, "trillionth": 10**12, "first": 1,
    },
    ordinal_suffixes=("st", "nd", "rd", "th"),
    ordinal_endings={"st": 1, "nd": 2, "rd": 3},
    range_words={"to": "range", "through": "range", "and": "opened", "or": "next"},
    range_openers={
        "between": "range", "from": "change", "anywhere from": "range", "ranging from": "range", "range from": "range",
        "ranges from": "range", "ranged from": "range", "anything from": "range", "varying from": "range", "vary from": "range",
        "varies from": "range", "varied from": "range", "aged from": "range", "lasting from": "range", "last from": "range",
        **dict.fromkeys(
            (
                "rose", "rise", "rises", "risen", "rising", "fell", "fall", "falls", "fallen", "falling", "up", "down", "gained", "gains",
                "lost", "climbed", "dropped", "drop", "slipped", "jumped", "added", "shed", "dipped", "grew", "declined", "increased",
                "decreased", "slid", "sank", "advanced", "surged", "tumbled", "plunged", "edged up", "edged down", "soared",
            ),
            "moved",
        ),
    },
    limits_of_change=frozenset({"up to"}),
    change_words=frozenset(
        word_list("ticks, ticked, ticking, edges, edged, edging, inches, inched, inching, creeps, crept, revised, nudged, rebounds, rebounded")
    ),
    bounds_before={
        "less than": "<", "fewer than": "<", "lower than": "<", "smaller than": "<", "under": "<", "below": "<",
        "short of": "<", "shorter than": "<", "younger than": "<", "cheaper than": "<", "not quite": "nearly", "up to but not": "<",
        "at most": "<=", "at the most": "<=", "up to": "<=", "no more than": "<=", "not more than": "<=", "no greater than": "<=",
        "no higher than": "<=", "no larger than": "<=", "no longer than": "<=", "no later than": "<=", "a maximum of": "<=",
        "maximum of": "<=", "maximum": "<=", "max": "<=", "as many as": "<=", "as much as": "<=", "as high as": "<=",
        "capped at": "<=", "cap of": "<=", "limited to": "<=", "limit of": "<=", "ceiling of": "<=", "not exceeding": "<=",
        "not to exceed": "<=", "not exceed": "<=", "not over": "<=", "not above": "<=", "within": "<=",
        "less than or equal to": "<=", "equal to or less than": "<=", "never more than": "<=", "did not exceed": "<=",
        "more than": ">", "over": ">", "above": ">", "greater than": ">", "higher than": ">", "larger than": ">",
        "bigger than": ">", "longer than": ">", "older than": ">", "taller than": ">", "further than": ">", "better than": ">",
        "in excess of": ">", "upwards of": ">", "upward of": ">", "exceeding": ">", "exceeds": ">", "exceed": ">", "exceeded": ">",
        "surpassing": ">", "surpassed": ">", "surpasses": ">", "surpass": ">", "topping": ">", "topped": ">", "beyond": ">",
        "north of": ">", "just over": ">", "well over": ">", "just above": ">", "slightly over": ">", "slightly more than": ">",
        "little more than": ">", "little over": ">", "far more than": ">", "excess of": ">", "past the": ">",
        "nothing less than": ">=", "never less than": ">=", "never fewer than": ">=", "never below": ">=", "never over": "<=",
        "never above": "<=", "never exceeded": "<=", "no fewer": ">=", "not even": "<", "up to and including": "<=", "max.": "<=",
        "min.": ">=", "min": ">=", "ca": "~", "close on": "~", "getting on for": "nearly", "floor of": ">=", "barely": "~",
        "plus or minus": "", "±": "", "as low as": ">=", "in the vicinity of": "~", "on the order of about": "~", "well above": ">",
        "well under": "<", "well below": "<", "far below": "<", "far above": ">", "comfortably over": ">", "no sooner than": ">=",
        "a bit more than": ">", "a bit over": ">", "a shade over": ">", "a shade under": "nearly", "a touch over": ">", "a fraction under": "nearly",
        "a little more than": ">", "a little over": ">", "a little below": "nearly", "slightly above": ">", "slightly below": "nearly",
        "at least": ">=", "no less than": ">=", "no fewer than": ">=", "not less than": ">=", "not fewer than": ">=",
        "not under": ">=", "not below": ">=", "a minimum of": ">=", "minimum of": ">=", "minimum": ">=", "at the very least": ">=",
        "starting at": ">=", "starting from": ">=", "greater than or equal to": ">=", "equal to or greater than": ">=",
        "no lower than": ">=", "no smaller than": ">=", "as few as": ">=", "as little as": ">=",
        "about": "~", "around": "~", "roughly": "~", "approximately": "~", "approx": "~", "approx.": "~", "some": "~", "circa": "~",
        "ca.": "~", "an estimated": "~", "estimated": "~", "estimated at": "~", "in the region of": "~", "in the order of": "~",
        "on the order of": "~", "something like": "~", "in the neighborhood of": "~", "close to": "~",
        "aproximately": "~", "more or less": "~", "somewhere around": "~",
        "nearly": "nearly", "almost": "nearly", "just under": "nearly", "just below": "nearly", "approaching": "nearly",
        "a little under": "nearly", "slightly less than": "nearly", "slightly under": "nearly", "just short of": "nearly",
        "virtually": "nearly", "a little less than": "nearly", "just shy of": "nearly", "shy of": "nearly",
    },
    bounds_after={
        "or more": ">=", "or greater": ">=", "or higher": ">=", "or above": ">=", "or over": ">=", "or older": ">=",
        "or longer": ">=", "or larger": ">=", "and above": ">=", "and over": ">=", "and older": ">=", "and up": ">=", "plus": ">=",
        "at least": ">=", "minimum": ">=", "at minimum": ">=", "at a minimum": ">=", "or upwards": ">=",
        "or less": "<=", "or fewer": "<=", "or lower": "<=", "or below": "<=", "or under": "<=", "or younger": "<=",
        "or smaller": "<=", "or shorter": "<=", "and under": "<=", "and below": "<=", "and younger": "<=", "at most": "<=",
        "at the most": "<=", "maximum": "<=", "max": "<=", "tops": "<=",
        "or so": "~", "ish": "~", "or better": ">=", "and more": ">=", "and upwards": ">=", "or worse": ">=", "at the very least": ">=",
        "at the minimum": ">=", "or even more": ">=", "at the outside": "<=", "or later": ">=", "or thereabouts": "~", "more or less": "~", "approximately": "~", "give or take": "~", "odd": "~",
        "or more than": ">=",
    },
    not_duration=frozenset({"over", "around"}),
    fillers=frozenset({"a", "an", "the", "just", "only", "another", "all", "its", "his", "her", "their", "total", "of"}),
    units={
        "percent": "%|percent|per cent|pct|percents|percentage|pc|per-cent",
        "percentage_point": "percentage point|percentage points|percent points|pp|pps|pct point|pct points|percentage-point",
        "basis_point": "basis point|basis points|bps|bp",
        "permille": "‰|per mille|per mil",
        "times": "times|time",
        "second": "second|seconds|sec|secs|s", "minute": "minute|minutes|min|mins", "hour": "hour|hours|hr|hrs|h",
        "day": "day|days", "night": "night|nights", "week": "week|weeks|wk|wks", "fortnight": "fortnight|fortnights",
        "month": "month|months", "year": "year|years|yr|yrs|yo|y/o", "decade": "decade|decades", "century": "century|centuries",
        "millisecond": "millisecond|milliseconds|ms", "weekend": "weekend|weekends",
        "micrometre": "micron|microns|µm|μm", "nanometre": "nm|nanometer|nanometers|nanometre|nanometres",
        "millimetre": "millimetre|millimetres|millimeter|millimeters|mm",
        "centimetre": "centimetre|centimetres|centimeter|centimeters|cm",
        "decimetre": "dm|decimetre|decimeter",
        "metre": "metre|metres|meter|meters|m|mts",
        "kilometre": "kilometre|kilometres|kilometer|kilometers|km|kms|kilometros",
        "inch": "inch|inches|in.|″", "foot": "foot|feet|ft", "yard": "yard|yards|yd|yds", "mile": "mile|miles|mi",
        "nautical_mile": "nautical mile|nautical miles", "light_year": "light year|light years|light-year|light-years",
        "square_metre": "square metre|square metres|square meter|square meters|sq m|m²|m2|sq. m",
        "square_kilometre": "square kilometre|square kilometres|square kilometer|square kilometers|sq km|km²|km2|sq. km",
        "square_foot": "square foot|square feet|sq ft|sq. ft|square-foot", "square_mile": "square mile|square miles|sq mi|sq. mi",
        "hectare": "hectare|hectares|ha", "acre": "acre|acres",
        "cubic_metre": "cubic metre|cubic metres|cubic meter|cubic meters|m³", "cubic_foot": "cubic foot|cubic feet",
        "litre": "litre|litres|liter|liters|l", "millilitre": "millilitre|millilitres|milliliter|milliliters|ml",
        "gallon": "gallon|gallons|gal", "barrel": "barrel|barrels|bbl", "pint": "pint|pints", "cup": "cup|cups",
        "microgram": "microgram|micrograms|μg|µg|mcg", "milligram": "milligram|milligrams|mg", "gram": "gram|grams|gramme|grammes|g",
        "kilogram": "kilogram|kilograms|kilo|kilos|kg|kgs", "tonne": "tonne|tonnes|metric ton|metric tons", "ton": "ton|tons",
        "pound": "pound|pounds|lb|lbs|lbs.", "ounce": "ounce|ounces|oz", "stone": "stone", "carat": "carat|carats|karat",
        "kilometre_per_hour": "km/h|kmh|kph|kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour|km per hour",
        "mile_per_hour": "mph|miles per hour|miles an hour|mi/h", "metre_per_second": "m/s|metres per second|meters per second",
        "knot": "knot|knots|kn",
        "celsius": "°c|degrees celsius|degree celsius|degrees centigrade|celsius|celcius|c|degrees c|degree c|deg c|centigrade",
        "fahrenheit": "°f|degrees fahrenheit|degree fahrenheit|fahrenheit|f|degrees farenheit|farenheit|degrees f|degree f|deg f",
        "kelvin": "kelvin|kelvins", "degree": "°|degree|degrees|deg|deg.",
        "watt": "watt|watts|w", "kilowatt": "kilowatt|kilowatts|kw", "megawatt": "megawatt|megawatts|mw",
        "gigawatt": "gigawatt|gigawatts|gw", "kilowatt_hour": "kilowatt hour|kilowatt hours|kilowatt-hours|kwh",
        "megawatt_hour": "megawatt hours|megawatt-hours|mwh", "terawatt_hour": "terawatt hours|terawatt-hours|twh",
        "volt": "volt|volts", "hertz": "hertz|hz", "kilohertz": "khz", "megahertz": "mhz|megahertz", "gigahertz": "ghz|gigahertz",
        "decibel": "decibel|decibels|db", "calorie": "calorie|calories|cal", "kilocalorie": "kilocalorie|kilocalories|kcal",
        "horsepower": "horsepower|hp|bhp", "byte": "byte|bytes", "bit": "bit|bits", "kilobyte": "kilobyte|kilobytes|kb",
        "megabyte": "megabyte|megabytes|mb", "gigabyte": "gigabyte|gigabytes|gb", "terabyte": "terabyte|terabytes|tb",
        "petabyte": "petabyte|petabytes|pb", "pixel": "pixel|pixels|px", "megapixel": "megapixel|megapixels",
        "USD": "us dollars|us dollar|u.s. dollars|u.s. dollar|american dollars|dollars|dollar|usd|bucks|buck|united states dollars",
        "USD/100": "cents|cent|¢", "EUR": "euros|euro|eur", "GBP": "pounds sterling|british pounds|gbp|quid|sterling",
        "JPY": "yen|japanese yen|jpy",
        "CNY": "yuan|renminbi|rmb|cny|chinese yuan", "HKD": "hong kong dollars|hong kong dollar|hkd",
        "TWD": "taiwan dollars|taiwanese dollars|new taiwan dollars|twd", "SGD": "singapore dollars|singapore dollar|sgd",
        "AUD": "australian dollars|australian dollar|aud", "CAD": "canadian dollars|canadian dollar|cad",
        "NZD": "new zealand dollars|nzd", "BRL": "brazilian reais|brazilian real|reais|brl", "INR": "indian rupees|indian rupee|rupees|rupee|inr|rs",
        "PKR": "pakistani rupees|pkr", "RUB": "rubles|roubles|ruble|rouble|russian rubles|rub",
        "KRW": "won|south korean won|korean won|krw", "CHF": "swiss francs|swiss franc|chf|francs|franc",
        "FRF": "french francs|french franc", "DEM": "deutsche marks|deutschemarks|german marks", "SEK": "swedish kronor|swedish krona|kronor|sek",
        "NOK": "norwegian kroner|norwegian krone|nok", "DKK": "danish kroner|danish krone|dkk", "PLN": "zloty|zlotys|pln",
        "MXN": "mexican pesos|mexican peso|mxn", "ARS": "argentine pesos|argentine peso|ars", "CLP": "chilean pesos|clp",
        "COP": "colombian pesos|cop", "PHP": "philippine pesos|php", "ZAR": "rand|south african rand|zar", "NGN": "naira|ngn",
        "TRY": "lira|turkish lira|liras", "THB": "baht|thb", "IDR": "rupiah|idr", "MYR": "ringgit|myr", "VND": "dong|vnd",
        "ILS": "shekels|shekel|nis|ils", "SAR": "riyals|saudi riyals|sar", "AED": "dirhams|aed", "UAH": "hryvnia|hryvnias|uah",
        "BTC": "bitcoins|bitcoin|btc", "ETH": "ether|eth", "EGP": "egyptian pounds|egp", "GRD": "drachmas|drachma|drachmae|greek drachmas",
        "NLG": "guilders|guilder|dutch guilders", "ESP": "pesetas|peseta|spanish pesetas", "ITL": "lire|italian lire|italian lira",
        "PTE": "escudos|escudo", "BEF": "belgian francs|belgian franc", "ATS": "austrian schillings|schillings",
        "IEP": "irish pounds|punts", "FIM": "finnish marks|markka", "DDM": "east german marks",
        "CZK": "czech crowns|czech koruna|czech korunas|koruna|korunas|czk", "HUF": "forints|forint|huf", "BGN": "leva|bgn",
        "BDT": "taka|bdt", "LKR": "sri lankan rupees|lkr", "NPR": "nepalese rupees|nepali rupees|npr", "QAR": "qatari riyals|qar",
        "IRR": "iranian rials|rials|rial|irr", "GHS": "cedi|cedis|ghs", "ETB": "birr|etb", "PEN": "soles|peruvian soles",
        "UYU": "uruguayan pesos|uyu", "VES": "bolivars|bolivares|ves", "CRC": "costa rican colones|crc",
        "SEK/100": "öre", "GBP/100": "pence|pennies|penny|p", "EUR/100": "euro cents|eurocents", "KES": "kenyan shillings|kes",
    },
    minor_units={"in": "inch"},
    small_letters={"c": "USD/100"},
    duration_cues=frozenset({"in", "by", "within", "for", "after", "over", "than", "about", "nearly", "almost", "least", "half", "under", "lasting", "to"}),
    length_tails=("-long", "long", " long"),
    periods=tuple(
        f"{lead} {unit}"
        for lead in ("the past", "another")
        for unit in ("second", "minute", "hour", "day", "night", "week", "fortnight", "month", "year", "decade", "century")
    ),
    plural_periods={"decades": 10, "centuries": 100},
    age_decades={
        "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80, "nineties": 90,
    },
    age_decade_openers=tuple(
        f"{whose}{part}"
        for whose in ("his", "her", "their", "my", "our", "your")
        for part in ("", " early", " mid", " mid-", " middle", " late", " very early", " very late")
    ),
    age_decade_marks=("s", "'s"),
    duration_followers=frozenset({"ago", "later", "earlier", "before", "after", "old", "long", "early"}),
    scaled_units={"pound": "GBP", "pounds": "GBP"},
    nouns=_counted(_COUNTED_EN),
    multiples={
        "twice": 2, "thrice": 3, "double": 2, "doubled": 2, "doubling": 2, "triple": 3, "tripled": 3,
        "tripling": 3, "quadruple": 4, "quadrupled": 4, "quintuple": 5, "quintupled": 5, "twofold": 2, "threefold": 3,
        "fourfold": 4, "fivefold": 5, "sixfold": 6, "sevenfold": 7, "eightfold": 8, "ninefold": 9, "tenfold": 10,
        "hundredfold": 100, "thousandfold": 1000, "trebled": 3, "trebling": 3, "treble": 3, "halved": "0.5", "halving": "0.5",
    },
    multiple_marks=("x", "×", "fold", "-fold"),
    times_cues=frozenset({
        "as", "more", "the", "higher", "larger", "bigger", "greater", "faster", "what", "their", "his", "her", "its", "less", "fewer",
        "return", "returns", "capped", "cap", "limited", "multiple", "grew", "increase", "increased", "rose", "by", "better", "smaller", "lower",
        "normal", "average", "longer", "cheaper", "stronger", "likelier", "that", "this", "those", "our", "my", "your", "last",
        "previous", "today's", "annual", "usual", "expected", "older", "heavier", "taller", "slower", "earnings", "revenue", "revenues", "sales", "profit", "profits", "book", "gdp", "income", "deadlier", "worse",
    }),
    times_leads=frozenset({
        "return", "returns", "capped", "cap", "limited", "multiple", "multiples", "grew", "grown", "increase", "increased",
        "increases", "rose", "risen", "by", "multiplied", "expanded", "jumped", "surged", "valued", "traded", "trading", "trades",
        "oversubscribed",
    }),
    per=("per", "a", "an", "-a-", "-an-", "-per-", "each", "every", "/", "for each", "for every"),
    per_phrases={
        "annually": "year", "per annum": "year", "yearly": "year", "annual": "year", "a year": "year", "p.a.": "year",
        "monthly": "month", "weekly": "week", "daily": "day", "hourly": "hour", "apiece": "item", "per capita": "person",
    },
    age_names={
        "sexagenarian": (60, 70), "sexagenarians": (60, 70), "septuagenarian": (70, 80), "septuagenarians": (70, 80), "octogenarian": (80, 90), "octogenarians": (80, 90), "nonagenarian": (90, 100), "nonagenarians": (90, 100),
    },
    age_marks=("old", "of age", "years old"),
    age_openers=("aged", "age", "ages", "age of", "age was", "age is", "ages of"),
    noun_endings=(("men", "man"), ("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ches", "ch"), ("shes", "sh"), ("ss", "ss"), ("us", "us"), ("s", "")),
    stop_nouns=frozenset(
        ["altogether", "additionally", "besides", "including", "excluding", "despite", "unlike", "already", "still", "even", "exactly", "precisely", "elsewhere", "fully", "another", "of", "and", "or", "in", "on", "at", "to", "from", "by", "for", "with", "as", "is", "was", "are", "were", "be", "been", "has", "have", "had", "will", "would", "can", "could", "may", "might", "must", "the", "a", "an", "this", "that", "these", "those", "than", "then", "when", "while", "where", "who", "which", "it", "he", "she", "they", "we", "you", "i", "not", "no", "but", "so", "if", "after", "before", "during", "since", "until", "over", "under", "about", "into", "through", "between", "among", "less", "others", "such", "also", "only", "just", "both", "all", "any", "each", "every", "per", "times", "there", "here", "their", "his", "her", "its", "our", "my", "your", "said", "say", "says", "would-be", "because", "strong", "ish", "something", "equals", "equal", "now", "today", "tonight", "yesterday", "again", "ahead", "behind", "above", "away", "apart", "left", "total", "alone", "together", "later", "earlier", "ago", "dead", "injured", "wounded", "killed", "missing", "hurt", "tall", "long", "wide", "high", "deep", "old", "ones", "respectively", "did", "do", "does", "went", "got", "died", "took", "made", "came", "fell", "rose", "voted", "according", "within", "without", "up", "down", "out", "off", "back", "near", "across", "around", "outside", "inside", "against", "via", "versus", "vs", "v", "minus", "plus"]
    ),
    measured_nouns=frozenset({"magnitude", "category", "magnitudes", "index", "grade", "score", "rating"}),
    noun_openers=frozenset({"more", "other", "additional", "extra", "fewer", "further", "new"}),
    period_cues=frozenset({"past", "last", "next", "first", "previous", "consecutive", "straight", "successive", "recent", "final"}),
    name_labels=frozenset({"version", "v", "model", "type", "series"}),
    address_words=frozenset({
        "street", "st", "road", "rd", "avenue", "ave", "lane", "drive", "boulevard", "blvd", "way", "place", "square", "court",
        "terrace", "crescent", "plaza", "parkway", "highway", "row", "gardens", "hill", "close",
    }),
    phone_words=frozenset({"call", "dial", "phone", "telephone", "tel", "hotline", "helpline", "fax", "freephone", "ring", "mobile"}),
    labels=frozenset(
        ["sections", "chapters", "articles", "clauses", "paragraphs", "rules", "parts", "levels", "group of", "sections", "articles", "regulation", "regulations", "figures", "tables", "rule", "no", "no.", "no .", "nr", "nr.", "number", "numbers", "page", "pages", "chapter", "article", "section", "figure", "fig", "fig.", "table", "version", "v", "phase", "type", "model", "room", "route", "flight", "highway", "interstate", "item", "annex", "appendix", "clause", "paragraph", "part", "volume", "vol", "vol.", "issue", "level", "stage", "category", "class", "grade", "act", "psalm", "episode", "season", "step", "gate", "unit", "block", "lot", "platform", "line", "bus", "train", "tier", "group", "resolution", "formula", "area", "zone", "sector", "league", "division", "ward", "district", "track", "runway", "exit", "section", "footnote", "note", "equation", "eq.", "eq", "ref.", "isbn"]
    ),
    idioms=(
        "s&p 500", "s & p 500", "fortune 500", "one another", "no one", "one-sided", "two-faced", "second-hand", "secondhand", "second to none", "on second thought",
        "second nature", "third party", "third parties", "third-party", "third world", "first-class", "first class", "one by one",
        "ground zero", "patient zero", "fifth amendment", "second-guess", "half-hearted", "better half", "half-brother", "half-sister", "half-time", "half time",
        "half-life", "second half", "first half", "third reich", "catch-22", "24/7", "nine-to-five", "9-to-5", "7-eleven",  "double-edged", "double standard",
        "million-dollar question", "zero-coupon", "zero - coupon", "zero tolerance", "zero-tolerance", "zero-sum", "zero gravity", "zero hour",
        "zero-hours", "zero hours", "zero-carbon", "zero carbon", "net zero", "net-zero", "zero-emission", "zero-emissions", "zero emissions", "at sixes and sevens", "on all fours", "second world war", "first world war", "split second",
        "1080p", "720p", "480p", "360p", "240p", "1440p", "2160p", "double bogey", "double bogeys", "double murder", "double room", "double rooms", "double digit", "double digits",
        "five figures", "six figures", "seven figures", "eight figures", "five-figure", "six-figure", "seven-figure", "eight-figure",
        "double-digit", "triple-digit", "double agent", "double bed", "double-decker", "double decker", "triple jump",
        "double jeopardy", "double vision", "double act", "double gold", "double click", "double-click", "double check",
        "double-check", "double-checked", "double down", "doubled down", "doubling down", "double up", "doubled up", "double time", "double figures",
        "double life", "double take", "double glazing", "triple crown", "double fault", "double faults", "double play", "double blind",
        "double-blind", "double whammy", "treble clef", "double bill", "double bass", "double helix", "double dip", "double-dip",
        "triple-a", "fourth estate", "third rail", "third base", "second base", "fifth column", "second wind", "second hand", "second opinion",
        "per second", "at once", "middle ages", "split-second", "ten commandments",
    ),
)
# fmt: on

# --- grammar ---------------------------------------------------------------------------------------------------------

# Endings. A verb form takes one by the way it is spelt: "walk|v", "rais|e", "den|y", "push|es", "sto|pp".
_PARADIGMS: dict[str, tuple[str, ...]] = {
    "n": ("", "s"),
    "nes": ("", "es"),
    "ny": ("y", "ies"),
    "v": ("", "s", "ed", "ing"),
    "e": ("e", "es", "ed", "ing"),
    "y": ("y", "ies", "ied", "ying"),
    "es": ("", "es", "ed", "ing"),
    **{2 * c: (c, c + "s", 2 * c + "ed", 2 * c + "ing") for c in "bdgmnprt"},
    # Doubled in British spelling, single in American.
    "ll": ("l", "ls", "lled", "lling", "led", "ling"),
    # "favour" and "favor", with and without an ending.
    "our": ("our", "ours", "oured", "ouring", "or", "ors", "ored", "oring"),
    # "organise" and "organize", with the noun.
    "ise": tuple("i" + c + end for c in "sz" for end in ("e", "es", "ed", "ing", "er", "ers", "ation", "ations")),
}

_CONTRACTED = "is are was were do does did has have had wo would ca could should must need might"

_NEGATION = word_list(
    """
    not, never, no, none, nobody, no one, nothing, neither, nor, nowhere, without, cannot, no longer, not yet, hardly,
    barely, scarcely, lack|v, lack|v of, fail|v to, failure to, refus|e to, refusal to, declin|e to comment, declin|e to say,
    declin|e to answer, declin|e to discuss, declin|e to give, declin|e to name, declin|e to speak, declin|e to confirm,
    declin|e to sign, declin|e to join, declin|e to pay, declin|e to accept, declin|e to invest, declin|e to sell, unable to,
    rather than, instead of, far from, short of, absence of, deni|e having, denied having, rule|e out
    """,
    _PARADIGMS,
) + tuple(word + ending for word in _CONTRACTED.split() for ending in ("n't", "n’t"))

_NOT_NEGATION = word_list(
    """
    not only, not just, not merely, not simply, not least, not to mention, not until, nothing but, nothing less than,
    no doubt, without doubt, without a doubt, no wonder, no matter, no sooner, no fewer than, no less than,
    no more than, no later than, no earlier than, not fewer than, not less than, not more than, not later than,
    not earlier than, whether or not, if not, why not, cannot but, can't help, no small, no secret, no stranger,
    hardly surprising, no other than, none other than
    """
)

_MODALITY = word_map(
    """
planned: pla|nn, plan|n to, intend|v, intention, intentions, intent to, intent on, aim|v to, aim|v for, want|v to,
    wish|es to, hop|e to, seek to, seeks to, sought to, seeking to, set to, scheduled, slated, poised to, about to,
    preparing to, prepare|e to, expected to, expect|v to, decid|e to, agreed to, agrees to, agree to, promis|e,
    pledg|e, vow|v, is due to, are due to, was due to, were due to, on track to, look|v to, target|v, goal, goals
possible: may, might, could, can, possibly, perhaps, maybe, probably, likely, unlikely, potential, potentially,
    reportedly, allegedly, apparently, supposedly, purportedly, presumably, seemingly, seem|v, appear|v to, suspect|v,
    alleged, rumoured, rumored, rumour|n, rumor|n, believed to, thought to, said to, understood to, possible,
    it is believed, it is thought, chance of, risk of, unconfirmed, speculation, suspected
obligation: must, should, ought to, has to, have to, had to, having to, need to, needs to, needed to, required to,
    oblig|e to, obliged to, obligated to, supposed to, compelled to, forced to, mandatory
proposed: propos|e, proposal|n, suggest|v, suggestion|n, recommend|v, recommendation|n, call|v for, urg|e, consider|v,
    mull|v, weigh|v, discuss|es, in talks, talks to, negotiating, advis|e, idea of, draft, offered to, offers to,
    offer to, was offered, were offered
future: was to, were to, will, 'll, ’ll, won't, won’t, shall, going to, upcoming, forthcoming, in the future, next
hypothetical: if, would, 'd, ’d, would have, could have, should have, might have, may have been, unless, in case,
    whether, were to, assuming, suppos|e, provided that, otherwise, imagin|e, as if, as though, hypothetical,
    hypothetically, in theory, wouldn't, wouldn’t
attempted: try, tries, tried, trying, attempt|v, effort to, efforts to, bid to, struggl|e to, attempted
""",
    _PARADIGMS,
)

_SPEECH_VERBS = word_map(
    """
predict: predict|v, predicted, predicts, predicting, forecast, forecasts, expected that, foresaw, foresees
propose: suggest|v, suggested, suggests, propos|e, recommend|v, urg|e, advised, advises, proposed
say: say, says, said, saying, tell, tells, told, telling, stat|e, declar|e, announc|e, report|v, explain|v, add|v,
    mention|v, not|e, remark|v, comment|v, admi|tt, acknowledg|e, conced|e, confess|es, confirm|v, argu|e, insist|v,
    emphasis|e, emphasiz|e, stress|es, underlin|e, reveal|v, disclos|e, warn|v, predict|v, forecast|v, estimat|e,
    point|v out, describ|e, reiterat|e, repeat|v, conclud|e, recall|v, jok|e, quip|n, quipped, observ|e, testif|y,
    complain|v, criticis|e, criticiz|e, prais|e, believ|e, think, thinks, thought, according to, in the words of,
    put it, puts it, speak, speaks, spoke, spoken, speaking, express|es, clarif|y, reckon|v, lament|v, boast|v,
    suggest|v, propos|e, recommend|v, advis|e, caution|v, hint|v, inform|v, notif|y
write: write, writes, wrote, written, writing, email|v, e-mail|v, tweet|v, post|v, text|v, publish|es, sign|v, blog|n,
    blogged
ask: ask|v, question|v, inquir|e, enquir|e, demand|v, request|v, urg|e, wonder|v, quer|y, appeal|v
reply: repl|y, answer|v, respond|v, retort|v, write back, wrote back, writes back, counter|v, hit back, hits back
deny: den|y, reject|v, dismiss|es, refut|e, disput|e, rebu|tt, rebuff|v, repudiat|e, disagree|n, disagreed
allege: alleg|e, accus|e, claim|v, contend|v, assert|v, charg|e that, maintain|v, purport|v
promise: promis|e, pledg|e, vow|v, swear, swears, swore, sworn, swearing, commi|tt, guarantee|n, guaranteed, assur|e,
    undertake, undertakes, undertook, undertaken, offer|v
agree: agree|n, agreed, agreeing, concu|rr, accept|v, consent|v, endors|e, approv|e, welcom|e, back|v
""",
    _PARADIGMS,
)

_PRONOUNS = word_map(
    """
first: i, me, my, mine, myself
first_plural: we, us, our, ours, ourselves
second: you, your, yours, yourself, yourselves
third: he, she, him, her, his, hers, himself, herself
third_thing: it, its, itself
third_plural: they, them, their, theirs, themselves
"""
)

_HEADER_KEYS = word_map(
    """
from: from, sender, sent by
to: to, recipient, recipients
cc: cc, bcc, copy, copied
date: date, sent, sent on, time, received
subject: subject, re, regarding, topic
"""
)

_STOP_WORDS = frozenset(
    word_list(
        """
        a, about, after, again, all, also, although, always, am, among, an, and, any, anybody, anyone,
        anything, are, around, as, at, away, be, because, been, before, being, between, both, but, by, came, can,
        come, comes, could, did, do, does, doing, done, down, during, each, either, etc, even, ever, every,
        everybody, everyone, everything, few, for, from, further, get, gets, getting, go, goes, going, gone, got, had,
        has, have, having, he, her, here, hers, herself, him, himself, his, how, however, i, if, in, indeed, into, is,
        it, its, itself, just, let, like, made, make, makes, making, many, may, me, might, mine, more, moreover, most,
        much, must, my, myself, neither, no, nor, not, now, of, off, often, on, once, one, ones, only, onto, or,
        other, others, our, ours, ourselves, out, over, per, perhaps, put, quite, rather, really, same, see, seem,
        several, shall, she, should, since, so, some, somebody, someone, something, somewhat, soon, still, such, take,
        taken, than, that, the, their, theirs, them, themselves, then, there, therefore, these, they, thing, things,
        this, those, though, through, throughout, thus, to, too, took, toward, towards, under, until, unto, up, upon,
        us, very, via, was, way, we, well, went, were, what, whatever, when, whenever, where, whether, which, while,
        who, whoever, whole, whom, whose, why, will, with, within, without, would, yes, yet, you, your, yours,
        yourself, yourselves, s, t, d, ll, re, ve, m, don, didn, doesn, isn, aren, wasn, weren, wouldn, couldn,
        shouldn, hasn, haven, hadn, mr, mrs, ms, dr,
        already, own, back, along, alongside, amid, apart, aside, besides, despite, due, regarding,
        concerning, whereas, hence, later, least, lot, lots, day, days, albeit,
        regardless, according, plenty, forth, hereby, thereby, therein, wherein, whereby, afterwards,
        afterward, beforehand, meantime, nevertheless, nonetheless, namely, notwithstanding, somehow,
        somewhere, anyway, there's, that's, it's, he's, she's, what's, here's, who's, let's, i'm, you're,
        we're, they're, i've, we've, you've, they've, i'll, we'll, you'll, he'll, she'll, they'll, i'd, we'd, you'd,
        he'd, she'd, they'd, oh, ah, hmm, mm, particularly, basically, actually, effectively,
        whilst, amongst, bit, whichever, whomever, everywhere, anywhere, elsewhere, nowhere
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
        *word_list(
            """
        which, who, whom, while, because, although, though, when, after which, so that, and then
        """
        ),
    ),
    abbreviations=frozenset(
        word_list(
            """
            mr., mrs., ms., dr., prof., sen., rep., gov., gen., col., lt., sgt., capt., maj., adm., rev., hon., st.,
            jr., sr., inc., corp., ltd., co., llc., plc., bros., dept., univ., assn., no., nos., vol., p., pp., fig.,
            ed., eds., et al., etc., vs., v., e.g., i.e., cf., approx., est., a.m., p.m., jan., feb., mar., apr.,
            jun., jul., aug., sep., sept., oct., nov., dec., mon., tue., tues., wed., thu., thur., thurs., fri., sat.,
            sun., u.s., u.k., u.n., e.u., u.s.a., d.c., ph.d., m.d., b.a., m.a., ave., blvd., rd., mt., ft., in., lb.,
            lbs., oz., sq., mi., km., kg., bn., mn., tn., art., sec., ch., para., ref., tel., ext., op., cit., ca.,
            c., a.k.a., messrs.
            """
        )
    ),
    negation=_NEGATION,
    negation_prefixes=("un", "non"),
    not_negation=_NOT_NEGATION,
    modality=_MODALITY,
    speech_verbs=_SPEECH_VERBS,
    pronouns=_PRONOUNS,
    owner_marks=("'s", "’s", "s'", "s’"),
    owner_words=("of", "for"),
    as_words=("as", "into", "becomes", "became", "become", "be", "is"),
    header_keys=_HEADER_KEYS,
    forward_marks=word_list(
        """
        begin forwarded message, forwarded message, ---------- forwarded message, ----- forwarded message,
        -----original message-----, original message, start of forwarded message, forwarded by, fwd, fw
        """
    ),
    boilerplate_marks=word_list(
        """
        related content, related articles, related stories, related news, related topics, related links,
        related posts, read more, read also, read next, see also, more stories, more from, more on this story,
        more on this topic, most read, most popular, trending, trending now, recommended, recommended for you,
        recommended reading, you may also like, you might also like, share this, share this article, share this story,
        share on, follow us, follow us on, subscribe, subscribe now, subscribe to our newsletter, sign up,
        sign up for our newsletter, newsletter, advertisement, sponsored, sponsored content, comments,
        leave a comment, leave a reply, post a comment, about the author, about us, contact us, disclaimer, copyright,
        all rights reserved, terms of use, privacy policy, cookie policy, editor's picks, editors' picks, up next,
        popular now, latest news, tags, print this article
        """
    ),
    infinitives=frozenset({"to"}),
    affirmations=frozenset(
        word_list(
            "yes, yeah, yep, yup, agreed, indeed, absolutely, of course, correct, certainly, yes of course, yes indeed, i agree"
        )
    ),
    denials=frozenset(word_list("no, nope, of course not, never, no way, i disagree")),
    near_negation=frozenset({"without"}),
    carriers=frozenset(
        word_list(
            "undergo, undergoes, underwent, undergone, undergoing, post, posts, posted, log, logs, logged, notch, notches, notched, register, registers, registered, sustain, sustains, sustained, resulted, results"
        )
    ),
    epithets={
        "organisation": word_list(
            """
            the company, the firm, the group, the startup, the start-up, the organisation, the organization,
            the nonprofit, the corporation, the carmaker, the bank, the retailer, the foundation, the charity,
            the agency, this company
            """
        ),
        "product": word_list(
            """
            the model, the product, the app, the software, the device, the chatbot, the platform, the new model,
            this model
            """
        ),
    },
    active_endings=("ing",),
    fixed_order=True,
    towards=frozenset({"to", "into", "towards", "toward"}),
    away=frozenset({"from"}),
    passive_marks=word_list("is, are, was, were, be, been, being, get, gets, got, gotten, getting"),
    agent_marks=word_list("by, at the hands of, on the part of"),
    contrast=word_list(
        """
        but, however, yet, although, though, even though, whereas, while, despite, in spite of, nevertheless,
        nonetheless, on the other hand, in contrast, by contrast, instead, conversely, still, on the contrary, except,
        rather, only to
        """
    ),
    others=word_list(
        """
        other, others, another, someone else, somebody else, anyone else, other people, other donors, other investors,
        third party, third parties, the rest, elsewhere, additional, remaining
        """
    ),
    only=word_list(
        """
        only, solely, exclusively, alone, sole, merely, nothing but, no one but, nobody but, just, no other,
        no one else
        """
    ),
    first=word_list(
        """
        first, the first, first-ever, first time, for the first time, earliest, last, latest, final, second, third,
        largest, biggest, smallest, highest, lowest, oldest, youngest, most, least, best, worst, top, number one,
        record, unprecedented
        """
    ),
    all_=word_list(
        """
        all, every, each, entire, whole, everyone, everybody, everything, both, total, in full, completely
        """
    ),
    titles=word_list(
        """
        mr, mrs, ms, miss, dr, prof, professor, sir, dame, lord, lady, president, vice president, prime minister,
        minister, secretary, senator, sen, representative, rep, congressman, congresswoman, governor, gov, mayor,
        judge, justice, chief justice, king, queen, prince, princess, pope, general, gen, colonel, col, captain, capt,
        major, lieutenant, lt, sergeant, sgt, admiral, officer, chancellor, ambassador, director, chairman,
        chairwoman, chair, ceo, chief executive, coach, reverend, rev, father, sister, bishop, archbishop, cardinal,
        imam, rabbi, sheikh
        """
    ),
    complementizers=frozenset({"that"}),
    determiners=frozenset(
        word_list(
            """
            the, a, an, this, that, these, those, his, her, its, their, our, my, your, another, each, every, no, some,
            any
            """
        )
    ),
    suffixes=(
        "ations",
        "ation",
        "ments",
        "ment",
        "ings",
        "ing",
        "ness",
        "ers",
        "ies",
        "ied",
        "ed",
        "er",
        "es",
        "ly",
        "s",
    ),
    conjunctions=frozenset(
        word_list(
            """
            and, &, plus
            """
        )
    ),
    question_words=frozenset(
        word_list(
            """
            how, why, what, who, whom, whose, which, when, where
            """
        )
    ),
    doubt=frozenset(
        word_list(
            """
            false, untrue, hoax, myth, debunked, rumour, rumours, rumor, rumors, supposedly, allegedly,
            purportedly, wrongly, mistakenly, falsely, baseless, unfounded, fabricated, fake
            """
        )
    ),
    almost=frozenset(
        word_list(
            """
            almost, nearly, practically, virtually
            """
        )
    ),
    added_behind=("more", "extra", "on top"),
    additive=frozenset(word_list("another, further, additional, extra")),
    adpositions=frozenset(
        word_list(
            """
            from, with, at, on, in, of, for, against, about, after, before, under, without, like, than, beside,
            besides, alongside, through, via, into, over
            """
        )
    ),
    stop_words=_STOP_WORDS,
    paradigms=_PARADIGMS,
)

# --- concepts --------------------------------------------------------------------------------------------------------

CONCEPTS: dict[str, tuple[str, ...]] = word_table(
    """
# money
give_money: give money, gave money, giving money, given money, put up money, put money into, puts money into,
    putting money into, chip|pp in, chipped in, money to, handed money, pour|v money into, hand|v over money,
    sums given, contribution|n, contribut|e, contributor|n
raise_money: rais|e funds, rais|e capital, fundrais*, fund-raising, rais|e, rais|e the money, rais|e the funds,
    rais|e the capital, rais|e the cash, rais|e money, money raised, funds raised, secur|e funding, secur|e financing,
    drum|mm up funds
get_money: get money, got money, obtain|v funds
fundraising_target: fundraising goal, fundraising target
fill_gap: fill the gap, filled the gap, filling the gap, fills the gap, filled the funding gap, fill the funding gap,
    bridge the gap, bridged the gap, bridging the gap, bridged the funding gap, cover the shortfall, covered the shortfall,
    cover the difference, make up the difference, made up the difference, make up the shortfall, plug the gap,
    plugged the gap, close the gap, closed the funding gap, top up, topped up, bridged, stopgap
invest: invest|v, investment|n, put into, puts into, putting into, pour|v into, poured in, pump|v into, pumped in,
    plough|v into, plow|v into, sink into, sank into, sunk into, put in, puts in, putting in, inject|v, injection of,
    cash injection|n, capital injection|n, injection of capital, back|v financially, put money in, buy into,
    bought into, reinvest|v, reinvestment|n, pour|v millions, pour|v billions, pour|v money, pour|v cash,
    pump|v millions, pump|v billions, pump|v money
investor: investor|n, venture capitalist|n, vc, vcs, backer|n, shareholder in, venture firm|n, venture fund|n,
    business angel|n, angel investor|n, financial backer|n
venture_capital: venture capital, venture fund|n
donate: donat|e, donation|n, gift|n, gifted, give away, gave away, given away, giving away, bequest|n, bequeath|v,
    endow|v
donor: donor|n, donator|n, benefactor|n, philanthropist|n, giver|n, contributor|n, patron|n
charity: charit*, philanthrop*
fund_project: fund, funded, funding, financ|e, bankroll|v, subsidis*, subsidiz*, underwrite, underwrote, sponsor|v,
    sponsorship|n, underwrit|e, foot|v the bill, put up the money, bridge the gap, bridged the gap, fill the gap,
    filled the gap, bridge the funding gap, bridged the funding gap, cover the shortfall, step|pp in with money,
    keep afloat, kept afloat, prop|pp up
funds: funds, proceeds, pool of money, kitty, pot of money, war chest
money: money, cash, dollars, currency, currenc|ny
capital: capital, capital injection
lend: lend, lends, lent, lending, loan|n, loaned, lender|n, credit line, mortgage|n
borrow: borrow|v, borrower|n
debt: debt|n, indebted*, liabilit|ny, owe, owes, owed, owing
repay: repay, repays, repaid, repayment|n, pay back, paid back, reimburs*, refund|v
pay: pay, pays, paid, paying, payment|n, payout|n, pay out, pays out, paid out, pay for, paid for, hand|v over
spend: spend, spends, spent, spending, expenditure|n, outlay|n
burn_money: burn cash, burning cash, burn rate, burning money, burn money
cost: cost|n, costing, costly, expensive, pric|e tag, run into, cost of, running cost|n, overhead|n, outlay|n
price: price, prices, priced, pricing, tariff|n
fee: fee|n, surcharge|n, toll, commission fee
earn: earn, earns, earned, earning, pocketed, pockets, take home, takes home, took home, income|n
make_money: make money, makes money, making money, made money, moneti*
profit: profit, profits, profited, profitab*, earnings, gain|n for investors, surplus, profit margin|n, bottom line,
    windfall|n
cash_cow: cash cow|n, cash-cow|n, money spinner|n, moneyspinner|n, money-spinner|n, milch cow|n, goose that lays the golden eggs
loss: loss-making, losses, net loss, financial loss, operating loss
revenue: revenue|n, turnover, sales figures, takings
budget: budget|v, budgetary
tax: tax, taxes, taxed, taxation, taxpayer|n, vat, levy, levies
fine_penalty: fined, fines, financial penalt|ny, fine of, penalty of, penalt|ny
bankrupt: bankrupt*, insolven*, chapter 11, go bust, went bust, receivership
salary: salar|ny, wage|n, pay rise|n, payroll, paycheck|n, remuneration, compensation package|n, pay packet|n, base pay,
    annual pay, monthly pay, pay of, stipend|n, compensation of, compensation package, take-home pay, allowance|n,
    pay scale|n, pay level|n, starting pay, salaried
bonus: bonus, bonuses, signing bonus
pension: pension|n, retirement benefit|n
share_stock: shares, stock, stocks, share price|n, equit|ny, stake, shareholding|n, holding|n, equity stake|n, equity,
    ownership stake|n, majority stake|n, minority stake|n, share of the company, share in the company, shares in,
    stakes, stake in,
    majority equity, controlling stake|n
stock_market: stock market|n, stock exchange|n, wall street, nasdaq, bourse
go_public: ipo, ipos, go public, went public, going public, initial public offering|n, listed on, flotation
dividend: dividend|n
valuation: valuation|n, valued at, worth, market value, market cap, market capitali*, market valu|e, valued,
    valu|e the company at, market worth, market capitalization, market capitalisation, price tag of, worth about,
    capitalisation, capitalization
value_worth: value|n
return_on_investment: return on investment, returns, roi, yield|n, rate of return, financial upside, upside,
    return|n on investment|n, return|n of investors, return|n for investors, investor return|n, return to investors,
    return is capped, return capped, payoff|n, payback, gain|n on,
    payout for investors
cap_limit: cap, caps, capped, capping, ceiling|n, upper limit, upper bound|n, maximum, capped at, capped-profit,
    limited to, cut off at, tops out
limit: limit|v, limitation|n, threshold|n, quota|n, restrict|v, restriction|n, constrain|v, constraint|n
free_of_charge: free of charge, for free, free-of-charge, at no cost, gratis, free version|n, free tier|n, free plan|n,
    free trial|n, free access, free use, without charge, without paying, costs nothing, cost nothing, no charge,
    free app, free users, complimentary
financial: financ|e, finances, financial, financially, fiscal, monetary
bank: bank|n, banking, banker|n
central_bank: central bank|n, federal reserve, the fed, monetary policy
interest_rate: interest rate|n, rate hike|n, rate cut|n, basis points
inflation: inflation, inflationary, consumer price|n, cost of living
economy: econom|ny, economic, economically, economist|n, gdp, gross domestic product
waste: wast|e, squander*, wasteful*, fritter*
expensive: expensive, pricey, high-priced, costly, overpriced, dear price
cheap: cheap, cheaper, cheapest, cheaply, inexpensive, low-cost, affordab*, low-priced, bargain price|n
reward: reward|n, rewarded, rewarding, recompense|n, remunerat*
recession: recession|n, downturn|n, slump|n, economic crisis
market: market|n, marketplace|n
trade: trade, trades, traded, trading, trader|n, commerce, commercial trade
export: export|v, exporter|n
import: imported, imports, importing, importer|n, import of
buy: buy, buys, bought, buying, purchas|e, buyer|n, snap|pp up, bought up
sell: sell, sells, sold, selling, sale, sales, seller|n, sell-off
rent: rent|v, rental|n, leas|e, tenant|n
insurance: insur|e, insurance, insurer|n, insured
wealth: wealth, wealthy, fortune|n, rich, richest, billionaire|n, millionaire|n, affluent, assets
poverty: poverty, poor, poorest, poorer, impoverish*
award_money: prize|n, award|v, awards,
    accolade|n, honour|n for
grant_aid: grant|n, granted, subsid|ny, bursar|ny, scholarship|n, stimulus, bailout|n
aid: aid, relief, humanitarian, aid worker|n, assistance
account_bank: bank account|n, deposit|v, savings, savings account
audit: audit|v, auditor|n, accountant|n, accounting
bribe: bribe|n, bribed, bribery, kickback|n, corruption, corrupt, graft
fraud: fraud, frauds, fraudul*, scam|n, embezzl*, swindl*, ponzi
launder: money laundering, launder|v
cryptocurrency: cryptocurrenc|ny, bitcoin|n, crypto, blockchain, ethereum, ico, token sale
costs_cut: cost cutting, cost-cutting, austerity, cut costs, cutting costs, budget cut|n, lower costs, lowered costs,
    slash costs, slashed costs, reduce costs, reduced costs, reducing costs, cost reduction|n, make cheaper,
    made cheaper, savings of, cut the cost, cuts the cost, reduced the cost, lowered the cost, lower the cost,
    cutting the cost, brought down the cost
first_round: first-round, first round|n, opening round|n
investment_round: funding round|n, financing round|n, investment round|n, round of funding, round of investment,
    round of financing, seed round|n, series a, series b, series c, early-stage funding

# company
company: compan|ny, firm, firms, corporation|n, corporate, enterprise|n, business, businesses, corp
startup: startup|n, start-up|n
found: founded, co-found|v, cofound|v, founding, establishment, inception, creat|e, creation|n, establish|es,
    establishment of, set up, sets up, setting up, start|v a company, started a company, started the company,
    start up a, brought into being, came into being, launched the company, launch|es a company, got off the ground,
    formation of, birth of, founding of, foundation of, founds
founder: founder|n, co-founder|n, cofounder|n, founding member|n, founding team, founding partner|n, co-creator|n,
    creator|n, founding father|n, co-founding, launched by, initiator|n
dissolve: dissolv|e, disband|v, wound up, wind up, liquidat*, dissolution
merge: merg|e, merger|n, amalgamat*, fold|v into, folded into, absorb|v, absorbed by, join|v with, merg|e into,
    become part of, became part of, amalgamation, consolidat*, fus|e, fusion
acquire: acquir|e, acquisition|n, takeover|n, take over, took over, taken over, buyout|n, buy|n out, bought out
spin_off: spin-off|n, spun off, spin off, split off, divest*
subsidiary: subsidiar|ny, affiliate|n, affiliated, unit of, arm of, branch of, branch, branches
parent_company: parent company, parent compan|ny, holding company, holding compan|ny, conglomerate|n
board: board, boards, board of directors, boardroom|n, trustees, board member|n
majority: majorit|ny, most of, more than half, controlling interest,
    majority equity, majority stake|n, controlling stake|n, bulk of, over half, most people
minority: minorit|ny, less than half,
    minority stake|n
control: control, controls, controlled, controlling, in charge of, in charge
ownership: owns, owned, owner|n, ownership, proprietary, proprietor|n, belongs to, belong|v, possess|es, to own, owning
ceo: ceo, ceos, chief executive, chief executive officer, chief executives
executive: executive|n, exec, execs, senior official|n, management team, top management
chairman: chairman, chairmen, chairwoman, chairperson, chair of, chaired, co-chair|n
director: director|n, directed, head of
shareholder: shareholder|n, stockholder|n
employee: employee|n, staff, staffer|n, worker|n, workforce, personnel, headcount, newcomer|n, new hire|n, new joiner|n,
    work force, team member|n, crew member|n, staff member|n, members of staff, joiner|n, new recruit|n, hire|n of,
    intake of staff
employer: employer|n
hire: recruit|v, recruitment, recruiter|n, headhunt*, poach|es, employ|v, employment, hir|e, tak|e on, took on,
    taken on, bring on board, brought on board, job offer|n, offered a job, win over, won over
adopt: adopt|v, embrac|e, adoption
fire: fired by, fired from, got fired, was fired, were fired, sack|v, dismissed from, dismissal|n, oust|v, ouster|n,
    firing of, expelled, expel, expels, remov|e from office, removed as, fired, firing, dismiss|es, let go, lets go,
    given the boot, forced out, force|n out, pushed out, removed from
lay_off: lay off, lays off, laid off, laying off, layoff|n, redundanc|ny, job cut|n, downsiz*, cut jobs, cutting jobs,
    cull|v jobs, shed jobs, sheds jobs, shed staff, job losses, let go of staff
resign: resign|v, resignation|n, step down, steps down, stepped down, stepping down, quit, quits, quitting, stand down,
    stood down, step|pp aside, stepped aside, gave up his post, gave up her post, hand|v in his notice,
    handed in notice, gives up the post, relinquish|es, vacat|e, left his post, left her post, left office,
    stand|n aside, bow|v out
leave: leave, leaves, leaving, depart|v, departure|n, exit, exits, exited, part ways, parted ways, walk away,
    walked away, withdraw|v, withdrew, withdrawn, withdrawal|n, break with, pull|v out, walk|v out, left,
    left the company, walk|v away, went away, bow|v out, left for, drop|pp out, dropped out, step|pp away, stepped away,
    go his own way, went his own way, leaver|n, leave-taking, cut ties, sever|v ties, cut his ties, split from,
    no longer with, flee, fled, flees, defected
join: join|v, joining, joins up, sign|v up, enlist|v, go over to, went over to, came on board, come on board, accession,
    accede|n, acceded, acceding, membership of, became a member, become a member, enrol*
appoint: appoint|v, appointment|n, nam|e as, nominat*, promot|e to, promoted to, tapped to, installed as, put in charge,
    put at the head
successor: successor|n, succeed as, succeeded by, replacement, replaced by, take over from
interim: interim, acting, caretaker, temporary, temporarily, provisional
compete: compet|e, competition|n, competitive, competing, rival|v, rivalry, race against, vie, vying, race with,
    up against, vie|n, vying for, contend|v with, arms race
competitor: competitor|n, rival, rivals, challenger|n, contender|n, opponent|n
partnership: partner|v, partnership|n, collaborat*, alliance|n, cooperat*, co-operat*, team up, teamed up,
    joint venture|n, tie-up, ally, allies, allied
non_profit: non-profit|n, nonprofit|n, not-for-profit, not for profit, 501 c 3, ngo, ngos,
    non-governmental organization|n, non-governmental organisation|n
for_profit: for-profit, for profit, profit-making, profit-driven, profit-seeking, commercial entity, commerciali*
foundation: foundation|n, endowment|n, trust fund|n
organisation: organ|ise, organisation|n, organization|n, institution|n, agenc|ny, entit|ny, bod|ny, institute|n,
    association|n, governance body, governing body, public body, regulatory body, world body, body of experts,
    official body, independent body, legal entity, legal entities
public_sector: public sector, state-owned, state-run, government-owned, nationali*
private: private, privately, privati*
public: public, publicly
launch: launch|es, roll out, rolled out, unveil|v, introduc|e, introduction, debut|v, inaugurat*, kick off, kicked off
close_down: clos|e, closure|n, shut, shuts, shut down, shutdown|n, shutting down, clos|e down, shutter|v, wind|n down,
    cease operations, ceased operations, went out of business, shuttered
open: open, opens, opened, opening|n, reopen|v
product: product|n, goods, merchandise, item|n, commodit|ny
customer: customer|n, client|n, clientele, consumer|n, shopper|n
user: user|n, subscriber|n
supplier: supplier|n, vendor|n, supply chain|n, provider|n, contractor|n, subcontractor|n
supply: suppl|y, provid|e, deliver|v, deliver|ny, provision of, cover|v the shortfall, make up the shortfall
demand: demand for, in demand, consumer demand
produce: produc|e, production, manufactur|e, manufacturer|n, producer|n, output, made in, assembled, assembles
factory: factor|ny, plant, plants, mill, mills, assembly line|n
industry: industr|ny, industrial, sector|n
headquarters: headquarter*, head office, hq, based in
office: office, offices
brand: brand|n, trademark|n, logo, logos
advertise: advert*, ads, ad campaign, marketing, promotional, publicity, promot|e itself, ad, advert|n
monopoly: monopol*, antitrust, cartel|n
strategy: strateg*, roadmap|n, tactic|n
informal: informal*, casual, casually, unofficial*, off the record
formal: formal, formally, officially, on the record, ceremonial
external: external*, outer, from outside, outsider|n, third-party
internal: internal*, in-house, domestic, domestically, inner, inland
reputation: reputation*, reputab*, prestig*, standing of, good name, notoriety
subscribe: subscri*, sign|v up for, opt in
imitate: imitat*, mimic*, replicat*, duplicat*, emulat*, copycat|n, clone|n of, copying, copies the
distribute: distribut*, hand|v out to, dol|e out, allocat*, allot, allotted, dispens|e
collect_gather: collect|v, collection|n, collector|n, gather|v, amass|es, accumulat*, compil|e, rounded up the
commercial: commercial, commercially, commercials, mercantile
package_set: package|n, bundle|n, bundled, suite of
facility: facilit|ny, premises, compound, complex of
warehouse: warehouse|n, depot|n, storage, stockpil*, inventor|ny, storeroom|n
department: department|n, subdivision|n, division|n of the company, bureau|n
ineffective: ineffective*, ineffectual, inefficac*, does not work, did not work
effective: effective, effectiveness, efficac*, works well, worked well
efficient: efficien*, productiv*, streamlin*, cost-effective
performance_result: outperformance, track record, showing of, underperform*
assess: assess|es, evaluat*, apprais*, reassess*, reviewed, review|v, rat|e the, gauge|n, gauged, take stock
abandon: abandon|v, abandonment, forsak*, forsook, ditch|es, jettison*, shelve|n, shelved, walk|v away from, renounc*,
    relinquish*, forgo, forgoes, forwent
represent: represent|v, representation, on behalf of, stand in for, stood in for, embod*
milestone: milestone|n, landmark decision, watershed, turning point|n
business_model: business model|n, commercial strategy
entrepreneur: entrepreneur*, businessm*, businesswom*, tycoon|n, business people
project: project, projects, initiative|n, program|n, programme|n, scheme|n, undertaking|n
team: team|n, squad|n, crew|n
group: group|n
member: member|n, membership|n
leader: leader|n, leadership, lead, leads, led, leading, boss, bosses, chief|n, head of the, helm
governance: governance, oversight, supervis*, governance body, governing body, control structure
service: service|n

# law
sue: sue, sues, sued, suing, lawsuit|n, law suit|n, fil|e suit, fil|e a lawsuit, fil|e a complaint, fil|e a suit,
    tak|e to court, took to court, suit against, litigat*, legal action, legal proceedings, class action, plaintiff|n,
    lawsuit|n against, suit|n against, to court against, case against, cases against, action against, civil action|n,
    civil suit|n, the suit, his suit, her suit, their suit, its suit, this suit, a suit, bring a suit, brought a suit,
    brought suit, bringing suit, suit was, suits, take to court, go to court, goes to court, went to court,
    going to court, gone to court, dragged to court, haul|v into court, court case|n, court action, court fight,
    legal fight, legal battle|n, legal challenge|n, lawsuit against, sued for, legal complaint|n, statement of claim,
    complaint against, fil|e complaint, the complaint, his complaint, her complaint, its complaint, their complaint,
    court complaint|n, seek damages, press charges, brought a case, bring a case, bring an action, sue|n, lawsuit of,
    complaint of, page complaint, page lawsuit, complaint filed
legal_action: legal, legally, legal dispute|n
drop_lawsuit: drop|pp the lawsuit, dropped the lawsuit, drop the lawsuit, withdraw the lawsuit, withdrew the lawsuit,
    dropped the case, dropped the suit, withdrawn the lawsuit, drop the case, drops the case, dropping the case,
    drop the suit, withdrew the suit, withdraw the suit, dropped his lawsuit, dropped its lawsuit, dropped her lawsuit,
    dropped their lawsuit, dropped his suit, dropped her suit, dropped its suit, withdrew his lawsuit,
    withdrew its lawsuit, withdrew her lawsuit, withdrew their lawsuit, withdrew the case, withdrew his suit,
    withdrew the complaint, withdrew his complaint, dropped the complaint, abandoned the case, abandoned the suit,
    abandoned the lawsuit
file_document: filing|n, court filing|n, fil|e, filed with, lodg|e, submit|tt, paper|n filed, court paper|n,
    court document|n, handed in, hand in, turn in, turned in
allege: alleg|e, allegation|n, accus|e, accusation|n, claims that, alleging, accuser|n
prove: prov|e, proven, proof, demonstrat|e, substantiat*, verif|y, verification, validat*
breach: breach|es, violat|e, violation|n, infring|e, infringement|n, break the law, broke the law, contraven*,
    in violation of, non-compliance
comply: compl|y, compliance, abide by, abides by, obey|v, adher|e, conform|v
contract: contract, contracts, contractual, clause|n, terms of service
agreement: agreement|n, deal, deals, accord|n, pact|n, memorandum, treat|ny, covenant|n, agreed on,
    understanding between, settlement|n, contract|n, arrangement|n, sign|v a deal, strike a deal, struck a deal,
    handshake
settle: settl|e, settlement|n, out of court, reconcil*, resolv|e the dispute, reach|es a settlement,
    reached a deal to end, out-of-court settlement
verdict: verdict|n, jury, jurors, juries, juror|n
ruling: rul|e that, ruling|n, ruled that, court order|n, injunction|n, judgment|n, judgement|n, ruled, decree|n
appeal_court: appeal|v, appellate, cassation
appeal_call: appealed for, appeal for, appealed to, plea|n, plead|v, urg|e, call|v on, called for, calling for,
    calls for, implor*
judge: judge|n, justice of the, magistrate|n, chief justice
court: court, courts, courtroom|n, tribunal|n, courthouse|n, supreme court|n
prosecutor: prosecut*, district attorney|n, attorney general, indict|v, indictment|n
lawyer: lawyer|n, attorney|n, solicitor|n, barrister|n, counsel, law firm|n, legal team
defendant: defendant|n, accused of, the accused, suspect, suspects
suspected: suspected, suspicion|n, suspicious, under suspicion
arrest: arrest|v, detain|v, detainee|n, apprehend|v, custody, taken into custody, rounded up, detention,
    arrest|v on suspicion, nabbed, held by police
release_free: releas|e, freed, set free, bail, parole|n, released on bail, pardon|v
charge_crime: charged with, criminal charge|n, charges against, facing charges, charged, charges, charg|e
convict: convict|v, conviction|n, guilty, found guilty, pleaded guilty, plead|v guilty
acquit: acquit|tt, acquittal|n, not guilty, exonerat*, cleared of, innocent, innocence, absolv|e
sentence_punish: sentenced, sentenc|e, punish*, death penalty, life sentence, life imprisonment, execut|e by, executed
prison: prison|n, prisoner|n, jail|v, inmate|n, imprison*, incarcerat*, behind bars
police: police, policem*, policewom*, cop, cops, sheriff|n, detective|n, law enforcement, fbi
investigate: investigat|e, investigation|n, investigator|n, inquir|ny, inquir|e, probe|n, probed, probing, inquest|n,
    look|v into
evidence: evidence, exhibit|n, testimon|ny, proof, documentary evidence
witness: witness|es, eyewitness*, testif|y, bystander|n, onlooker|n
crime: crime|n, criminal|n, offence|n, offense|n, felon*, illegal, illegally, unlawful*, gang, gangs, mafia
murder: murder|v, murderer|n, homicid*, assassinat*, manslaughter, slaying, killer|n, assassin|n
steal: steal|n, stole, stolen, stealing, theft|n, thief, thieves, rob, robbed, robbing, robber*, burglar*, loot|v,
    shoplift*
extort: extort|v, extortion, blackmail|v, ransom|n, shakedown
kidnap: kidnap*, abduct*, hostage|n, hijack*, captor|n
rape: rape, raped, rapes, raping, rapist|n, sexual assault|n, sexually assaulted, sexual abuse, sexual harassment,
    molest*
abuse: abus|e, abusive, mistreat*, harass*, bully*, maltreat*, ill-treat*
smuggle: smuggl*, traffick*, contraband, drug dealer|n, drug cartel|n
law: law, laws, legislation, legislat*, statute|n, act of congress, ordinance|n, constitution|n, constitutional*, bill,
    bills, decree|n
regulate: regulat*, deregulat*, guideline|n
rule_norm: rule, rules, norm, norms, standard|n, code of conduct, requirement|n
right_legal: right to, rights, human rights, civil rights, entitle*, entitled,
    right of, right for, right not to, the right to
copyright: copyright|v, plagiar*, piracy
intellectual_property: intellectual property, patent|v, trade secret|n, ip rights
dispute: disput|e, feud|n, row over, quarrel|v, controvers*, clash over, contest|v, spat, wrangl*,
    dispute|n the, call into question
concession: concession|n, compromis|e, give ground, gave ground, back|v down, climbdown, make allowances
mandatory: mandatory, compulsory, obligatory, binding, non-negotiable
invalid: invalid, null and void, void, unenforceable, illegitimate, lapsed
valid: valid, validity, legitimate, legitimacy, legally binding, enforceable, lawful, lawfully, in force
inspect: inspect|v, check|v on, checks on, checked the, inspection|n, inspector|n, checkup|n, screening|n, examin|e,
    scrutin*
monitor: monitor*, keep an eye on, kept an eye on, watchdog|n, oversaw, oversee|n, overseeing, track|v the
escape: escap|e, escapee|n, getaway, on the run, fugitive|n, abscond|v, evad|e, evasion, slip|pp away
boycott: boycott|v, shun, shunned, shuns
tolerate: tolerat*, toleran*, put up with, puts up with, condon*, turn a blind eye, turned a blind eye
interfere: interfer*, intervene*, intervention|n, intervening, meddl*, interloper|n, intrud*, intrusion|n
revoke: revok|e, revocation, rescind|v, withdraw permission, strip|pp of, stripped of, access cut, cut off access,
    cut off the access, deny access, denied access, annul|v, annulled, nullif*, repeal*, invalidat*, overturn*
compensation: compensat*, damages, indemni*, restitution, reparations, damages of, in damages, damage payment|n,
    seek compensation
permit: permit|tt, allow|v, authori*, licen*, permission, approv|e, approval|n, clearance, green light, greenlit
ban: ban, bans, banned, banning, prohibit*, forbid, forbids, forbidden, forbade, outlaw|v, embargo*, bar from,
    barred from
veto: veto, vetoes, vetoed, veto power
guarantee: guarantee*, ensur|e, safeguard|v, assur|e, warrant*
responsibility: responsib*, accountab*, blam|e, liable, fault, duty, duties, obligation|n
confidential: confidential*, secret*, classified, non-disclosure, nda, privac*
leak: leak, leaks, leaked, leaking, leaker|n, whistleblow*

# politics
government: government|n, governmental, administration|n, cabinet|n, white house, authorit|ny, regime|n, kremlin
president_state: president|n, presidential, presidency
prime_minister: prime minister|n, premier|n, chancellor|n
minister: minister|n, ministr|ny, secretary of state, foreign secretary, department of
vice: vice president|n, vice-president|n, deputy, deputies, vice-chair*
parliament: parliament|n, parliamentary, congress, congressional, senate, house of representatives, lawmaker|n, mp, mps,
    assembly, bundestag, knesset, house of commons, legislature
legislator: senator|n, congressm*, congresswom*, representative|n, legislator|n, lawmaker|n, mp, mps, deputy, deputies
governor: governor|n, gubernatorial
mayor: mayor|n, mayoral, city council|n, city hall
monarch: king, kings, queen|n, monarch*, prince, princes, princess, princesses, royal, royals, throne|n, emperor|n,
    crown prince
election: election|n, electoral, elect, elects, elected, electing, re-elect*, reelect*, ballot|n, poll|n, polls,
    polling station|n, referendum|n, midterm|n, primar|ny
vote: vot|e, voter|n, voting, electorate|n, turnout
candidate: candidate|n, candidac*, nominee|n, running for, run for president, campaign|v, contender|n
party_political: political part|ny, party leader, republican|n, democrat|n, democratic party, conservative|n,
    labour party, communist*, socialist*, opposition party, ruling party
opposition: opposition
policy: polic|ny
politics: politic*, politician|n, left-wing, left wing, right-wing, right wing, far-left, far left, far-right,
    far right, centre-left, centre-right, center-left, center-right, the left, leftist|n
democracy: democrac*, democratic, democratically
dictatorship: dictator*, autocra*, authoritarian*, tyran*, junta|n
coup: coup, coups, coup d'etat, coup d'état, putsch, overthr*, topple|e
protest: protest|v, protester|n, demonstrator|n, demonstration|n, rally, rallies, rallied, march against, riot|v,
    rioter|n, unrest, uprising|n
strike_work: strike action, on strike, went on strike, go on strike, striking workers, general strike, walkout|n,
    industrial action, picket*
union: trade union|n, labor union|n, labour union|n, union, unions, unionis*, unioniz*
sanction: sanction|v
treaty: treat|ny, protocol, convention|n, accord|n
diplomacy: diploma*, ambassador|n, embass*, envoy|n, consul*, foreign minister|n, foreign affairs, bilateral
negotiate: negotiat*, talks, peace talks, bargain*, haggl*, mediat*
summit: summit|n, g7, g20
state_country: countr|ny, nation|n, national|n, nationwide, nationally, republic|n, state of, homeland
international: international*, global*, world, worldwide, overseas, foreign, abroad, multinational|n
united_nations: united nations, un, u.n., unesco, unicef, security council
european_union: european union, eu, european commission, brussels
nato: nato, north atlantic treaty
border: border|n, frontier|n, checkpoint|n
migrate: migra*, immigra*, emigra*, refugee|n, asylum, asylum seeker|n, deport*, displaced, expatriat*
citizen: citizen*, national of, resident|n, inhabitant|n, population|n, villager|n, local people, locals
independence: independen*, autonom*, sovereign*, secession*, secede
official: official|n, spokesperson|n, spokesm*, spokeswom*, bureaucrat*, civil servant|n, diplomat|n
census: census*, demograph*
reform: reform, reforms, reformed, reforming, overhaul|v, restructur*, reorgani*
delegate: delegate|n, delegation|n, emissar|ny, deputation|n
ideology: ideolog*, doctrin*, dogma*, liberal|n, liberalism, populis*, nationalis*, fascis*, nazi*
corruption_scandal: scandal*, cover-up|n, misconduct, wrongdoing, impeach*
propaganda: propaganda, disinformation, misinformation, fake news, hoax*, conspirac*, censor*
spy: spy, spies, spied, spying, espionage, surveil*, wiretap*, eavesdrop*, intelligence agency, intelligence service|n,
    cia
decentralise: decentrali*, devolv|e power, devolution, spread power, distribut|e power
centralise: centrali*, concentrat|e power, concentration of power

# war
attack: attack|v, attacker|n, assault|v, raid|n, raided, raiding, offensive, ambush|es, strike against, airstrike|n,
    air strike|n, strikes on, shelling, incursion|n
war: war, wars, warfare, wartime, armed conflict|n, battle|n, combat, fighting, fought, fighter|n, hostilities, fight,
    fights
world_war: world war, world war i, world war ii, wwii, second world war, first world war
peace: peace, peaceful, peacefully, peacekeep*
ceasefire: ceasefire|n, cease-fire|n, truce|n, armistice
invade: invad|e, invader|n, invasion|n, occup|y, occupation of, annex|es, annexation
army: arm|ny, troop|n, soldier|n, militar*, armed forces, navy, naval, marine corps, air force, battalion|n, infantry,
    militia|n, veteran|n
weapon: weapon*, arms, missile|n, rifle|n, ammunition, warhead|n, grenade|n, munition|n, firearm|n, artillery, tank,
    tanks
nuclear: nuclear, atomic, uranium, enrichment, plutonium, reactor|n
bomb: bomb|v, bomber|n, explo*, blast|n, detonat*, blew up, blown up
shoot: shoot, shoots, shot dead, gunm*, shooting|n, shooter|n, gunshot|n, gunfire, opened fire, sniper|n, gun, guns,
    pistol|n, bullet|n, fired shots, fired at, fired on, fired a, fired into, fired rockets, fired missiles,
    fired several, fired three, fired two, firing at, firing on, firing rockets, firing missiles, firing squad,
    fires at, fires rockets, fires missiles, test-fired, fired off
terror: terror*, extremis*, jihad*, al-qaeda, islamic state, isis, insurgen*, militant|n, rebel|n, guerrilla|n,
    separatist|n
kill: kill|v, slain, slaughter|v, massacre|n, lethal, fatal, fatally, fatalit|ny, killer|n, killed, deaths of,
    lives lost, lost their lives, lost his life, lost her life
die: die, dies, died, dying, death|n, deaths, dead, deceased, pass away, passed away, passed, perish|es, deadly,
    mortality, suicide|n, death toll, pass|es away, lost their lives, lost his life, lost her life
injure: injur*, wound|v, wounded, hurt, hurts, maimed, casualt|ny, bruis*
missing_person: missing, disappear*, vanish*, unaccounted for
victim: victim|n, survivor|n, casualt|ny
survive: surviv*
rescue: rescue*, rescuing, saved, sav|e lives, search and rescue, first responder|n
disaster: disaster*, catastroph*, traged*, calamit*, devastat*
earthquake: earthquake|n, quake|n, tremor|n, magnitude, aftershock|n, epicent*, seismic, richter
tsunami: tsunami|n, tidal wave|n
flood: flood*, deluge, inundat*
storm: storm|n, hurricane|n, typhoon|n, cyclone|n, tornado|nes, tornados, tropical storm|n, gale|n, thunderstorm|n,
    blizzard|n
fire_blaze: fire broke out, blaze|n, wildfire|n, forest fire|n, arson*, on fire, firefight*, fires, burnt down,
    burned down, burn, burns, burned, burnt, burning, flames
volcano: volcan*, erupt*, lava
drought: drought|n, famine|n, starv*, hunger, hungry, malnutrition, malnourish*, food shortage|n
landslide: landslide|n, mudslide|n, avalanche|n
accident: accident*, incident|n, mishap|n
crash_vehicle: crash|es, collid|e, collision|n, derail*, wreck*, capsiz*, sank, sinking, sunk, sinks, shipwreck*
collapse: collaps*, cave in, caved in, crumbl*
evacuate: evacuat*, evacuee|n
destroy: destroy*, destruct*, demolish*, demolition, ruin|v, wip|e out, damag|e
threat: threat*, menac*, at risk, endanger*, jeopard*
danger: danger*, hazard*, risk|n, risks, risky, perilous, unsafe, harmful, harm, harms
safe: safe, safely, safety, safest, secure, secured, security
defend: defend|v, defense, defence, defensive, protect*, shelter|n, guard|n
surrender: surrender*, capitulat*, give up, gave up, giving up, given up
genocide: genocid*, war crime|n, crimes against humanity, ethnic cleansing, holocaust
violence: violen*, brutal*
prisoner_of_war: prisoner|n of war, pow, pows, captive|n

# science
science: scien*, physic|n, physicist|n, chemi*, biolog*, astronom*, mathematic*
research: research|es, stud|ny, studied, studying, analys*, analyz*, survey|v, scholar|n
researcher: researcher|n, scientist|n, scholar|n, analyst|n, expert|n, specialist|n, academic|n
paper_scientific: scientific paper|n, research paper|n, papers, journal|n, peer-review*, preprint|n, thesis,
    dissertation|n, paper, study published, paper|n presented, accepted paper|n, conference paper|n, submission|n,
    manuscript|n
publish: publish|es, publisher|n, publication|n, releas|e a book, print|v, reproduc|e, reprint|v
publication: publication|n, article|n, essay|n, column|n, editorial|n, op-ed|n
discover: discover*, detect|v, uncover|v, unearth|v, find out, found out, finding|n, found that, identif|y,
    identification
invent: invent|v, invention|n, inventor|n, pioneer*, innovat*, breakthrough|n
experiment: experiment*, trial run, test, tests, tested, testing
technology: technolog*, tech, high-tech, engineer*, technical*, technique|n
artificial_intelligence: artificial intelligence, ai, a.i., agi, artificial general intelligence, machine learning,
    deep learning, neural network|n, superintelligen*
model_ai: model|n, modell*, llm, llms, gpt, language model|n
algorithm: algorithm*
compute_power: computing power, compute, computing, computational, gpu, gpus, supercomput*, data center|n,
    data centre|n, chips, chip, computing resource|n, computing capacity, cloud capacity, cloud credit|n,
    computing credit|n, compute capacity, computing time, computer power, processing power, cloud computing,
    number-crunching
semiconductor: semiconductor*, chipmaker|n, processor|n, microchip|n
computer: computer|n, laptop|n, pc, pcs, desktop, hardware, server|n
software: software, app, apps, application|n, code, coding, programm*, operating system|n, developer|n
data: data, dataset|n, database|n, statistic|n, statistical, figures
open_source: open source, open-source, open-sourced, opensource, open sourc|e, open-weight, open weight|n,
    source code available, opened its code, open the code, opening its code, freely available
closed_source: closed source, closed-source, proprietary software, closed model|n, keep it closed, kept closed,
    no longer open
release_product: releas|e, available, made available, availability
train: train|v, trained, trainee|n, training, coach|es, coached, coaching
launch_rocket: rocket launch|es, lift-off, liftoff, blast off, blasted off, launched into space, launch pad|n
rocket: rocket|n, booster|n, launch vehicle|n
satellite: satellite|n, orbit|v, orbital, orbiter|n
space: space, spacecraft|n, spaceship|n, astronaut|n, cosmonaut|n, nasa, space station|n, outer space, planet|n,
    planetary, mars, moon, lunar, asteroid|n, comet|n, galax*, universe, telescope|n, solar system, star, stars
self_driving: self-driving, autonomous driving, driverless, autopilot, autonomous vehicle|n, autonomous car|n,
    self-driv*, autonomous driv*, full self-driving
robot: robot*, humanoid|n
drone: drone|n, unmanned aerial vehicle|n, uav, uavs
internet: internet, online, website|n, web, site, sites, web page|n, homepage, portal, browser|n, broadband
social_media: social media, social network|n, facebook, twitter, instagram, youtube, tiktok, whatsapp, wechat, weibo
phone: phone|n, phoned, smartphone|n, telephone|n, iphone|n, cell phone|n, mobile phone|n, handset|n, phone call|n
hack: hack|v, hacker|n, cyberattack|n, cyber-attack|n, malware, ransomware, data breach|es, phishing, cyber*,
    computer virus
telecom: telecom*, 5g, 4g, network operator|n
energy: energ*, electric*, electricity, power plant|n, power station|n, power grid, blackout|n, power outage|n
oil: oil, petroleum, crude, natural gas, gas pipeline|n, pipeline|n, petrol, gasoline, fuel|n, fossil fuel|n, opec,
    refiner*, gas
renewable: renewable*, solar power, wind power, solar panel|n, wind farm|n, wind turbine|n, clean energy,
    hydroelectric*, hydropower
battery: batter|ny, lithium
electric_car: electric vehicle|n, electric car|n, ev, evs
machine: machine*, device|n, equipment, apparatus, gadget|n, instrument|n, engine|n, motor|n
develop: develop|v, development|n, evolv|e, evolution*
build: build|n, built, building|n, construct|v, construction|n, erect|v, builder|n
infrastructure: infrastructure*, public works, dam, dams
manual: manual, manually, by hand
automatic: automat*
benchmark: benchmark*, yardstick|n, reference point|n, baseline|n, test suite|n
design: design|v, designer|n
measure: measur|e, measurement|n, calculat*, comput|e, count|v, estimat*
quantum: quantum
dna: dna, gene, genes, genetic*, genom*, chromosome|n, mutat*, clon|e
species: species, extinct*, biodivers*, endangered
fossil: fossil|n, dinosaur|n, prehistor*, archaeolog*, archeolog*, paleont*, palaeont*
probability: probabilit|ny, likelihood, odds, chance|n of, chance|n that, chances, a chance, chance
laboratory: laborator*, lab, labs
tool: tool|n, toolkit|n, instrument|n, utilit|ny
simulate: simulat*, virtual environment|n

# health
health: health, healthy, healthcare, health care, public health, wellbeing, well-being
patient: patient, patients, inpatient|n
doctor: doctor, doctors, physician|n, surgeon|n, clinician|n, medic, medics
nurse: nurse|n, nursing, caregiver|n, carer|n
hospital: hospital*, clinic, clinics, intensive care, icu, ward
medical: medical, medically, medicine, clinical
disease: disease|n, illness|es, sick, sickness, ill, disorder|n, syndrome|n, ailment|n, symptom*, medical condition
epidemic: epidemic|n, pandemic|n, outbreak|n, covid*, coronavirus*, covid-19, ebola, influenza, flu, h1n1, sars, mers
virus: virus, viruses, viral, bacteri*, microb*, pathogen|n, germ|n, parasit*
infect: infect*, contagio*, transmi|tt, transmission, spread of the virus, contract the virus, tested positive,
    positive test, confirmed case|n, new cases, case count|n, positive cases
vaccine: vaccin*, immuni*, inoculat*, jab, jabs, booster shot|n, immune, immunity
drug_medicine: drug, drugs, medicine|n, medication|n, pharmaceutical|n, pharma, pill|n, antibiotic*, prescri*, remed|ny,
    tablet|n
narcotic: narcotic|n, cocaine, heroin, marijuana, cannabis, opioid|n, fentanyl, methamphetamine, drug abuse, addict*,
    overdos*
treat_medical: treat|v, treatment|n, therap*, cure, cures, cured, heal|v, healing, surger*, transplant*, diagnos*,
    recover from, recovered, operation on
clinical_trial: clinical trial|n, placebo, trial of
cancer: cancer*, tumor|n, tumour|n, leukemia, leukaemia, chemotherap*
heart: heart, hearts, cardiac, cardio*, stroke, strokes, heart attack|n, blood pressure
brain: brain|n, neuro*, dementia, alzheimer*, cerebral
diabetes: diabet*, insulin, obes*
hiv: hiv, aids, hiv/aids
malaria: malaria, tubercul*, dengue, cholera, measles, polio, zika
pregnan: pregnan*, maternity, fetus|es, abort*, miscarr*, contracept*, birth control
born: born, birth|n, birthplace, birthday|n, newborn|n, born and raised, raised in, raised by
mental: mental, mentally, psycholog*, psychiat*, depression, anxiety, trauma*, stress
quarantine: quarantin*, lockdown|n, isolat*, social distancing, curfew|n
mask: face mask|n, mask, masks, protective equipment, ventilator|n
smoke: smok|e, smoker|n, tobacco, cigarette|n, cigar|n, nicotine, vap|e
diet: diet|n, dietary, nutrit*, calor*, vitamin|n, protein|n
disab: disab*, blind, deaf, wheelchair|n, autis*, paraly*
blood: blood, bleed, bleeding, bled, bloody

# sport
win: win, wins, won, winning, winner|n, victor*, triumph*, prevail|v, beat, beats, beaten, defeated, beating, outdo,
    outdid, outdone, outperform|v, outplay|v, get the better of, got the better of, overpower|v
lose: lose, loses, lost, losing, loser|n, defeat|n, was beaten, were beaten
draw_game: drew with, ended in a draw, goalless draw, tied
score: scor|e, scorer|n, goal|n, points
match: match, matches, game|n, fixture|n, play-off|n, playoff|n, quarter-final|n, semi-final|n, semifinal|n
play: play|v, player|n, gamer|n
champion: champion|n, championship|n, title holder|n, titlehold*, gold medal, trophy, trophies
tournament: tournament|n, league|n, world cup, cup, grand prix, grand slam, season|n, premier league, race, races
medal: medal|n, medallist|n, medalist|n, podium|n
olympics: olympi*, paralympi*
athlete: athlete|n, athletic*, sports, sportsm*, sportswom*, sporting
coach: coach, coaches, head coach, team manager
football: football*, soccer, fifa, uefa, goalkeep*, striker|n, penalty shoot-out, rugby
basketball: basketball, nba, baseball, volleyball, tennis, cricket, hockey, golf
swim: swim|mm, swam, swimmer|n, gymnast*, cycling, cyclist|n, boxing, boxer|n, wrestl*, ski, skiing, skier|n, skat*,
    marathon|n, runner|n, sprint*, athletics
doping: doping, steroid|n, anti-doping
record_best: world record|n, record-breaking, broke the record, all-time high
fan: fan, fans, spectator|n, audience|n, crowd|n, viewer|n
stadium: stadium|n, arena|n, venue|n
retire: retir|e, retirement, retiree|n
transfer: transfer|v, transferr*, handover|n, hand over, handed over, loaned to
lead_ahead: ahead, in the lead, tak|e the lead, took the lead, out in front, outpac|e, outrank|v, front-runner|n,
    frontrunner|n, on top of the, top|pp the list, topped the table, top spot,
    led with, leading with, lead with, leads with, led the field, leads the field, out ahead, head start
lag_behind: lag|gg behind, lag, lags, lagged, lagging, trail|v behind, trails, trailed, fall behind, fell behind,
    fallen behind, falling behind, behind its rivals, far behind

# communication
say: say, says, said, saying, tell, tells, told, telling, according to, speak, speaks, spoke, spoken, speaking, talk|v,
    mention|v, stated, stating, own account, by his account, by her account, by their account, put it, puts it,
    in the words of, recount|v, recall|v, voic|e, utter|v, point|v out, pointed out, remark|v, speaking to, spoke to,
    tell reporters, added that, he added, she added, they added, adds that, adding that, added, adds
statement: statement|n, declaration|n, remark|n, comment|v, wording
write: write, writes, wrote, written, writing, writer|n, author|n, handwrit*, penned, draft|v, put in writing,
    note|n that, wrote down, jot|tt down, authored, author|v, pen, penn|e, drafts, first draft
message: message|n, messag*, dm, texted, text message|n, note|n, memo|n, communicat*, correspond*, thread|n,
    email thread|n
email: email*, e-mail|n, mail|n, e-mailed, mailing list
letter: letter|n, postcard|n
forward: fwd, pass|es on, passed along, forwarded, forwarding, forwards, pass|es along, relay|v, handed on, hand on,
    pass|es on the, re-sent
send: addressed to, send, sends, sent, sending, sender|n, ship|pp, dispatch|es, deploy|v, deployment, sent over, pass|es to,
    address|es to, addressed
receive: receiv|e, recipient|n, receipt, accept|v delivery, obtain|v, was sent, were given, was given, landed
copy_in: copied in, copied, copies in, cc, cc'd, copying in, in copy
reply: repl|y, answer|v, respond|v, response|n, wrote back, in reply, responsive, repli*, reaction to, retort|v,
    get back to, got back to, wrote in reply, rejoinder|n
ask: ask|v, question|v, inquir|e, enquir*, request|v, quer|y, solicit|v, rais|e questions, rais|e the question,
    asked for
demand_ask: demand|v, insist|v, requir|e, require, call|v for
answer_refuse: refus|e, refusal|n, reject|v, rejection|n, declin|e to comment, declin|e to say, declin|e to answer, declin|e to discuss,
    declin|e to give, declin|e to name, declin|e to speak, declin|e to confirm, declin|e to sign, declin|e to join, declin|e to pay, declin|e to accept, declin|e to invest,
    declin|e to sell, turned down, turn down, decline|n comment,
    rebuff|v
announce: announc|e, announcement|n, declar|e, declaration|n, proclaim|v, unveil|v, publici*, made public, make public,
    go public with, break the news, made known, reveal|v that
report: report|v, reportedly, reporter|n, coverage, cover story
inform: inform|v, information, notif*, notice|n, brief|v, updat|e, briefed
news: news, headline|n, scoop|n, breaking
media: media, press, newspaper|n, magazine|n, journalis*, broadcast*, television, tv, radio, newsroom|n, cnn, bbc,
    outlet|n
press_release: press release|n, news release|n, press statement|n
press_conference: press conference|n, news conference|n, press briefing|n
interview: interview*
post: post, posts, posted, posting|n, blog post|n, blog|n, blogg*, tweet|v, retweet|v, upload|v
promise: promis|e, pledg|e, vow|v, commit, commits, committed, committing, commitment|n, swear, swore, sworn, oath|n,
    guarantee to, undertak|e to, undertook, undertaking to, commit to, give his word, gave his word,
    funding commitment|n, pledg|e of
plan: plan, plans, planned, planning, planner|n, intend|v, intention|n, intent, scheduled, aim|v, envisag*, mean to,
    means to, meant to, had in mind, idea was to, set out to, blueprint|n, roadmap|n, in mind
propose: propos|e, proposal|n, suggest|v, suggestion|n, recommend*, pitch|es, advise|n, advice, advis|e, advisor|n,
    adviser|n, put forward
offer: offer|v, offering|n, bid, bids, bidding, bidder|n, tender|n, put forward a bid, bid of
deny: den|y, denial|n, refut|e, debunk*, disavow*, reject|v the claim, rejected claims, rejected allegations,
    dismissed claims, dismissed the claims, dismiss|es the allegations,
    disput|e the claim, disput|e the claims, disput|e the allegation, disput|e the allegations, disput|e that, negat|e,
    negation, repudiat|e, rebu|tt, rebuttal|n
admit: admit, admits, admitted, admitting, admission|n, acknowledg*, conced|e, confess*, recogniz|e, recognis|e,
    recognition, own|v up, come clean, came clean
confirm: confirm*, verif*, corroborat*
warn: warn|v, warning|n, caution*, alert|v, alarm|v
agree: agree|n, agreed, agreeing, concur*, consensus, consent*, unanim*, endors*, assent*, affirmative, affirmatively,
    said yes, says yes,
    in agreement, in accord, see|n eye to eye, of one mind
disagree: disagree*, object to, objected, objection|n, dissent*, differ|v, at odds,
    disput|e that, at variance, divided over, contradict|v him, contradict|v her
accept: accept*, embrac|e, tak|e up the offer
support: support|v, supporter|n, backing, endors|e, endorsement|n, advocat*, in favour of, in favor of, favour*,
    favor|v, proponent|n, backs, backed
oppose: oppos|e, opposition to, opposed, critic of, resist|v, resistance, oppon*
criticise: critici*, critic, critics, condemn|v, condemnation, denounc|e, slam|mm, blast|v him, rebuk*, lambast*,
    attack|v on, hit out at, lash|es out, lashed out, attack|v the plan
praise: prais|e, applaud*, commend*, acclaim*, tribute|n, hail|v, congratulat*, laud*, thank|v, thanks, honour*, honor*
apologise: apolog*, sorry, regret*
complain: complain*, grievance|n, complaint|n
explain: explain*, explanation|n, clarif*, elaborat|e, interpret*
guide: guid|e, guidance, steer|v, mentor*
inspire: inspir|e, inspiration|n, spur|v, spurred, spur on
contact: contact|v, get in touch, got in touch, reach|es out, reached out, liais*, rapport
rhetoric: rhetoric*, tone, wording of, slogan|n, catchphrase|n, motto
anonymous: anonym*, unnamed, unidentified, nameless, on condition of anonymity, pseudonym*
signal: signal|n, signalled, signaled, signalling, signaling, beacon|n, hint|v, cue|n, gesture|n
greet: greet|v, greeting|n, welcomed, welcoming, warm welcome
imagine: imagin*, fantas*, envision*, picture|n himself, visuali*
curious: curious*, curiosit*, intrigu*, inquisitive
misunderstand: misunderst*, misinterpret*, misread*, misconce*, misconstru*, confus*, mix|v up
hesitate: hesita*, reluctan*, waver*, dither*, balk|v, think twice, unwilling*, indecis*
enthusiastic: enthusias*, excit*, thrilled, eagerly, eagerness, fervo*, zeal*
pessimistic: pessimis*, gloomy, bearish, downbeat, gloom, defeatis*
optimistic: optimis*, upbeat, bullish, hopeful*, rosy, confident about
shame: shame*, ashamed, embarrass*, disgrac*, humbling
proud: proud*, pride
sad: sad, sadly, sadness, sorrow*, grief, griev|e, heartbroken, miserable, misery, tears, cried, cry, cries, crying,
    weep|n, wept, weeping
mock: mock|v, mockery, ridicul*, make fun of, made fun of, poked fun, sneer*, jok|e about, satir*, parod*, jok|e,
    laugh|v at
insult: insult*, offend*, offensive remark|n, slur|n, humiliat*, taunt*, affront*, derogatory
despise: despis*, scorn*, disdain*, contempt*, disrespect*, look|v down on,
    despise*
respect: respect|v, respectful*, admir*, esteem*, revere|n, look|v up to, reveren*
forget: forget*, forgot, forgotten, oblivio*
remember: remember*, remembrance, remind|v, reminder|n, memor*, reminisc*, recollect*
summarise: summar*, outlin*, sum|mm up, recap, recapped, in brief, gist
express_feeling: express|es, expression|n, give voice to, gave voice to, conveyed, convey|v
invite: invit*, welcom|e to join
convince: convinc*, persua*, talk|v into, coax|es, lobb|y, win|n round, swayed
calm: calm|v, calmly, composed, composure, serene, serenity, cool-headed, level-headed, unfazed, relaxed
satisfied: satisf*, content with, pleased, contented, contentment, gratif*
displeased: displeas*, dissatisf*, discontent*, disgruntled, unhappy, unhappiness, upset, frustrat*, disappoint*,
    dismay*, dismayed, aggrieved, disenchant*, bitter, bitterness
attribute_cause: attribut|e, attributable, ascrib|e, put down to, blam|e on, credit|v with, owing to, due to,
    chalk|v up to, trac|e back to
describe: describ|e, description|n, depict*, portray*, characteri*
argue: argu|e, argument|n, debat|e, reasoning, contend|v
discuss: discuss*, deliberat*, conversation|n, dialog*, consult|v, consultation|n, chat, chats, chatted
insist: insist*, reiterat*, stress|es, emphasi*, underscor*, underlin*
reveal: reveal*, revelation|n, disclos*, expos|e, exposure, unmask*, divulg*, came to light
hide: hide, hides, hid, hidden, hiding, conceal*, cover up, covered up
lie: lie, lies, lied, lying, liar|n, false, falsely, falsehood|n, mislead*, misled, decei*, decept*,
    untrue, fake, faked, fabricat*, untruth*, dishonest*, bogus, sham, phoney, phony
true: true, truth*, truthful, factual, fact, facts, in fact, accurate, accuracy, correct, real, reality, genuine,
    authentic*,
    right, rightly, correctly, truly, makes it true, truthfully, spot on
sign: sign|v, signature|n, signator*, signing
meeting: meeting|n, meet, meets, met, gathering|n, summit|n, session|n, forum|n, convene|n
visit: visit|v, visitor|n, tour|v, tourist|n, touris*, trip, trips, travel*, journey|n, travell*
call_phone: video call|n,
    phone call|n, telephone call|n, called him, called her, called them, called me, called us, call with, calls with,
    call from, calling from, on the phone, telephoned, telephoning, call back, called back, cold call|n,
    conference call|n
name: name, names, named, surname|n, title, titled, renam*, known as, dubbed, nickname*
language: language|n, translat*, spoken, word, words, vocabular*, linguist*, speech, speeches
document: document*, file, files, record|n, archive|n, transcript|n, manuscript|n, certificate|n, page|n,
    written record, written by hand, paperwork, charter|n, bylaws
list: list|v, catalog*, index, register|n, ranking|n, rank|v, table
image: image|n, photo*, picture|n, video|n, footage, screenshot|n, camera|n, film|v, filmed
opinion: opinion|n, viewpoint|n, belie*, think, thinks, thought, thinking, consider|v, considered, regard|v as,
    perspective|n, attitude|n, feel, feels, felt, feeling|n, deem|v, views
know: know, knows, knew, knowing, knowledge, aware, awareness, understand*, understood, familiar, realis|e, realiz|e,
    found out about
decide: decid|e, decision|n, resolv|e, resolution|n, determin|e, conclud|e, conclusion|n, opt|v for, choose, chooses,
    chose, chosen, choice|n, select*, pick|v, made up their mind, made up his mind, made up her mind, agreed to,
    settle on, settled on, opted
want: want|v, wish|es, desir*, hop|e, seek, seeks, sought, seeking, aspir*, willing*, long|v for, prefer*, would like,
    keen to, eager to, intent on, wanted to
expect: expect*, predict*, forecast*, anticipat*, project|v to, projection|n, prospect|n, outlook
doubt: doubt*, uncertain*, skeptic*, sceptic*, unclear, speculat*, rumor*, rumour*
concern: concern*, worr*, fear|v, afraid, anxious, panic*, rais|e concerns, rais|e concern, rais|e fears, rais|e alarm,
    rais|e the alarm,
    anxious*, uneasy, nervous*, apprehens*, dread|v, worrisome
surprise: surpris*, shock*, astonish*, unexpected*, stun, stunned, amazed, amazing, amazement
angry: anger, angry, angrily, furious, fury, outrag*, rage, resent*
conference: conference|n, congress of, convention|n, symposium, workshop|n, forum
quote_source: quot|e, cit|e, citing, quotation|n, excerpt|n

# change
begin: begin|n, began, begun, beginning|n, start|v, onset, commence*, embark*, kickstart*, initiat|e, outset,
    first began,
    early days, early years, early stage|n, early on, start-up phase, from the start
end: end, ends, ended, ending, finish|es, complet|e, completion, conclud|e, terminat*, expir|e, over and done
stop: stop, stops, stopped, stopping, halt|v, ceas|e, discontinu*, cancel*, abolish*, scrap, scrapped, call off,
    called off,
    cut off, cuts off, cutting off, put an end to, bring to an end, brought to an end, call|v a halt, axed, axe
suspend: suspend|v, suspension|n, paus|e, put on hold, moratorium, freez|e, froze, frozen, withhold|v, withheld,
    hold|n back, held back
continue: continu*, carry on, carried on, keep on, keeps on, kept on, remain|v, ongoing, persist*, last|v for,
    still goes on, maintain|v, lasting, keep, keeps, kept, keeping, stay|v
delay: delay|v, postpon*, defer, deferr*, overdue, late for, backlog, push|es back, put off, puts off, held up
resume: resum|e, restart*, reopen*, relaunch*, restor|e, restoration
increase: increas*, rise, rises, rose, risen, rising, grow, grows, grew, grown, growing, growth, surg|e, soar|v,
    climb|v, jump|v, expand|v, expansion|n, boost|v, up by, escalat*, gain|v, widen*, upward*, rais|e the, rais|e its,
    rais|e their, rais|e his, rais|e her, rais|e prices, rais|e rates, rais|e interest rates, rais|e taxes,
    rais|e wages, rais|e to, rais|e tariffs, rais|e salaries, rais|e awareness, rais|e standards, price hike|n, hike|n,
    hiked, uptick, upsurge, ramp|v up, go up, goes up, went up, gone up, going up, step|pp up, add to, adds to,
    added to, adding to, hit a record, double-digit growth
decrease: decreas*, fall, falls, fell, fallen, falling, drop, drops, dropped, dropping, declin|e, plung|e, plummet*,
    shrink|n, shrank, shrunk, slump|v, dip, dipped, down by, drop-off, tumbl|e, diminish*, lowered, halv|e, go down,
    goes down, went down, gone down, going down, come down, came down, down from
reduce: reduc*, cut, cuts, cutting, slash|es, curb|v, curtail*, minimi*, shorten*, eas|e, mitigat*, alleviat*, trim,
    trimmed, cutback|n, lower|v, lowered by, bring down, brings down, brought down, bringing down, scal|e back,
    cut back, pare|n back, whittl|e, par|e down, downscal|e, halv|e
double: doubl|e, twofold
triple: tripl|e, threefold, trebl|e, quadrupl*, tenfold
change: chang|e, alter|v, alteration|n, modif|y, modification|n, transform*, shift|v, convert|v, conversion, adapt|v,
    revis|e, revision|n, amend*, adjust*, vary, varies, variation|n, transition|n
replace: replac*, substitut*, swap, swapped, exchang|e
improve: improv*, enhanc*, upgrad*, progress*, advance|n, advanced, advancing
worsen: worse*, deteriorat*, degrad*, aggravat*, weaken|v
become: becom|e, became, turn|v into, turned into, emerg|e,
    turn|v out, turns out
happen: happen|v, occur, occurs, occurred, occurring, occurrence|n, take place, takes place, took place, taken place,
    taking place, came about, unfold*, aris|e, arose, appear|v in, appear|v on
cause: caus|e, result|v, led to, leads to, lead to, leading to, trigger*, spark|v, bring about, brought about, provok*,
    consequence|n, effect|n, outcome|n, aftermath, reason|n, motive|n, motivat*
prevent: prevent*, avoid*, avert*, thwart*, stop from, hinder*, hamper*, block|v, imped|e, deter, deterr*, obstruct*
interrupt: interrupt*, disrupt*, cut short
recover_economy: recovery, rebound*, bounce back, bounced back, comeback of
overcome: overcom*, overcame, surmount*, get over, got over, weather|v the, rise|n above
decisive: decisive*, pivotal, game-changing, make-or-break, critical moment
inevitable: inevitabl*, unavoidabl*, inescapabl*, unstoppabl*, bound to happen
extreme: extreme, extremely, extremes, drastic*, radical*, excessive*, utterly
undermine: undermin*, erod|e, erosion, sap, sapped, dent|v, hollow|v out, destabilis*, destabiliz*, weakened, weakening
strengthen: strengthen*, bolster*, reinforc*, fortif*, shor|e up, beef|v up, tighten*, consolidat|e his, intensif*
remove: eliminat*, remov|e, removal, delet|e, deletion, eras|e, purg|e, phase|n out, rid of, do away with,
    did away with, strip out
unintentional: unintentional*, unintended, inadvertent*, involuntar*, accidentally, by accident, by mistake, unwitting*
intentional: intentional*, deliberate, deliberately, on purpose, purposely, purposeful*, wilful*, willful*, knowingly
careless: careless*, negligen*, reckless*, sloppy, rash, rashly, imprudent*, heedless*
careful: careful*, cautious*, prudent*, prudence, diligent*, meticulous*, thoroughly, attentively, with care, due care
allow_help: help|v, helpful, assist*, enabl|e, facilitat*, contribute to, promot|e, promotion, encourag*, foster*,
    aid|v in
succeed: success*, succeed|v, achiev*, accomplish*, attain*, manag|e to, fulfil*, realiz|e the goal
fail: fail|v, failure|n, flop, flopped, setback|n, unsuccessful*, in vain
reach: reach|es, arriv|e, arrival|n, come to, got to, hit a high
move: mov|e, movement|n, relocat*, shift|v to, migrat*, go to, went to
return: return|v, come back, came back, comeback, go back, went back, back home
enter: enter|v, entry, entrance|n, admission to
follow: follow|v, subsequent*, ensu|e, accompan*, track|v, pursu*, chase|n, chased
wait: wait|v, await*, pending
try: try, tries, tried, trying, attempt*, effort|n, endeavo*, struggl*, strive|n, strove, seek to, work hard, bid to
use: use, uses, used, using, usage, utili*, employ the, appl|y, application of, applied, deploy|v, exploit*, make use,
    wield*
need: need|v, necessary, necessit*, require|n, required, requires, essential, indispens*, vital, crucial
share_with: share, shared, sharing, common, in common, joint, jointly, mutual, together
combine: combin*, integrat*, mix, mixed, mixture, blend*, bind|n, attach|es, tie, ties, tied, link|v, connect|v, connection|n,
    relat|e to, relationship|n, relations, unite, unites, uniting, add, adding, related, associated, linked
separate: separat*, divid|e, division|n, split, splits, splitting, divorc*, break up, broke up, breakup, rift,
    cut off from, cutting off from
include: includ*, inclusion, contain*, compris*, consist|v of, made up of, encompass*, involv*
exclude: exclud*, exclus*, omit, omits, omitted, except, exempt*, rule|n out, ruled out
choose_depend: depend|v, dependen*, rely, relies, relied, relying, relian*, hinges on, based on
focus: focus*, concentrat*, priorit*, attentive, spotlight, highlight|v, interest*
prepare: prepar*, get ready, ready, readi*, arrang|e, arrangement|n
show: show|n, showed, shown, showing, display|v, exhibit*, indicat*, illustrat*, demonstrat|e, present|v,
    presentation|n, appear|v, appearance|n, visible,
    illustration|n
see: seen, sees, saw, seeing, watch|es, look|v at, looked, looks, looking, observ*, view|v, witness|es, sight
hear: hear|n, heard, listen*, audio, sound|n, noise|n
find: find|n, found in, found at, finding, locat|e, locat*, recover*, track down, trace|n, search|es, seek out,
    look for, looking for, found, found to be
take: takes, taking, seiz|e, seizure|n, grab, grabbed, captur|e, confiscat*, withdraw money
give: gave, given, giving, hand|v out, grant|v, award|v to
create: creat*, generat|e, form|v, formation, formed, design of
remain_unchanged: unchanged, stable, stability, steady, stabili*, constant*, status quo, sustain*
limit_time: deadline|n, due date|n, time limit|n, timetable|n, schedule, schedules, timeline
lack: lack|v, shortage|n, scarc*, deficit|n, insufficien*, shortfall|n, inadequa*, gap|n, funding gap|n,
    not nearly enough, fall|n short, fell short, falling short,
    in short supply, too few, too little
extend: extend*, extension|n, prolong*, renew|v, renewal, lengthen*
mistake: mistakes, mistaken*, error|n, wrong, wrongly, incorrect*, flaw|n, glitch*, erroneous*, bug|n,
    mistake, mistook, mistakenly, blunder|n, miscalculat*, misjudg*, misstep|n, oversight
solve: solv|e, solution|n, resolv|e, fix, fixes, fixed, fixing, repair|v, address|es the, tackl|e
problem: problem*, issue|n, difficult*, challeng*, trouble*, obstacle|n, hurdle|n, hard, tough, hardship
hasten: hasten|v, speed|v up, sped up, expedit*, accelerat*, bring forward, brings forward, brought forward,
    bringing forward, ahead of schedule, ahead of time, sooner
suffice: enough, suffic*, ample

# quality
above: above, exceed*, in excess, surpass*, outnumber*, overtak*, over the limit,
    over the, higher than, greater than, beyond the, top|pp, topped, outstrip*, north of
below: below, beneath, underneath,
    under the, lower than, smaller than, short of the, shy of
more: more than, additional, plus
less: less, fewer, lesser
big: big, bigger, biggest, large, larger, largest, huge, massive, enormous, giant, vast, great, greater, greatest,
    major, significant*, substantial*, large-scale, considerable, considerably, heavy, immense
small: small, smaller, smallest, tiny, minor, modest, slight*, minim*
long: long, longer, longest, lengthy, length
short: short, shorter, shortest, brief, briefly
long_term: long-term, long term, long run, long-standing, longtime,
    long range, over the long haul, medium to long term, medium and long term
short_term: short-term, short term, near term, short run,
    short and medium term, short and medium-term, short- and medium-term, short to medium term, short-lived,
    near future
high: high, highest, tall, taller, tallest, height|n, peak|n, elevated, highly, altitude
low: low, lower, lowest, bottom
fast: fast, faster, fastest, quick*, rapid*, speed, speeds, swift*, high-speed, pace
slow: slow*, sluggish, gradual*
new: new, newer, newest, newly, novel, fresh, recent, recently, modern, contemporary, latest, state-of-the-art
old: old, older, oldest, ancient, former, formerly, ex, previous, previously, earlier, past, veteran, traditional*,
    tradition|n, historic*, histor|ny, age|n, aged, elderly, senior, seniors
first_time: first, firstly, first-ever, first time, initial*, original*, earliest, maiden, early, earlier
last_time: last, latest, final*, ultimate*, eventual*, latter
good: good, great, excellent, best, better, positive*, benefi*, advantage*, favourabl*, favorabl*, well-known,
    wonderful, ideal, useful, valuable, quality
bad: bad, badly, poor quality, negativ*, terrible, worst, awful, evil, adverse*, severe*, serious*, horrible,
    disadvantage*, grave
important: importan*, key, significan*, main, major, central, core, critical, fundamental*, primar*, prominent, famous,
    well-known, renowned, leading, notable, notably, celebrated, at stake, top, top-tier, foremost, relevan*, meaningful
possible: possib*, feasib*, potential*, opportunit*, ability, capab*, able to, capacity, probabl*, likely, likelier,
    likeliest
impossible: impossib*, unfeasible, unable, incapable, inability
equal: equal*, same as, identical, equivalent, similar*, likewise, fair, fairly, fairness, justice, alike, comparable,
    compare|n, compared, comparison|n
different: differ*, distinct*, unlike, diverg*, contrast|n, contrary, opposite|n, contradict*
certain: certain, certainly, certainty, sure, definite*, clear, clearly, obvious*, evident*, confident, confidence,
    conclusive, exactly, precisely
strong: strong*, powerful, power|n, intense, intensity, fierce, robust, strength*, force, forces, energetic
weak: weak*, fragil*, vulnerab*, frail, faint
free: free, freely, freedom|n, liberty, liberties, liberat*, libert*
full: full, fully, complete, completely, entire*, total, totally, comprehensive, thorough, overall, absolute*
part: parts, partial*, partly, section|n, component|n, portion|n, fraction|n, piece|n, segment|n, element|n, aspect|n,
    share of
number: number|n, amount|n, quantit*, total of, figure|n, proportion|n, percentage|n, ratio|n, rate, rates, average|n,
    size, sizes, scale, volume, sum|n, sum of, tally, tallies, head count, factor of, by a factor of
type: kind|n, type|n, sort of, sorts of, categor*, class of, variety of, version|n, style|n, form of, forms of,
    pattern|n, mode|n, free version|n
common: usual*, normal*, ordinary, typical*, general*, regular*, routine*, standard, frequent*, widespread, average
special: special*, particular*, unique*, exceptional*, extraordinar*, unusual*, specific*, especially, exclusive*, rare
illegal_alleged: alleged*, so-called, purported*, supposed*
mission: mission|n, task|n, assignment|n, purpose|n
goal: goal|n, aim|n, objective|n, target|n, ambition|n, vision, dream|n
benefit_humanity: humanity, humankind, mankind, human being|n, humans, human, all of humanity, everyone on earth
role: role|n, position|n, post of, job title, capacity as, function|n, status, serv|e as, serving as
job: job|n, work|v, occupation|n, profession|n, career|n, labor, labour, workplace|n, vacancy, vacancies, professional|n
unemploy: unemploy*, jobless*, out of work
experience: experience|n, experienced, skill|n, skilled, expertise, talent*, qualif*, competen*
resource: resource|n, material|n, asset|n, supplies, raw material|n
influence: influen*, impact|v, affect|v, sway, effect on, implication|n
idea: idea|n, concept|n, notion|n, theor*, principle|n, hypothes*
suitable: suitab*, appropriate*, fit for, proper*, eligib*, adequate*
empty: empty, emptied, emptiness, vacant, deserted
deep: deep, deeper, deepest, deeply, profound*, depth|n
narrow: narrow, narrower, narrowest, narrowly
wide: wide, wider, widest, widely, broad, broader, broadest, broadly
absurd: absurd*, ridiculous*, nonsense, nonsensical, senseless, unreasonabl*, irrational*, ludicrous*, preposterous,
    bizarre, makes no sense, make no sense, made no sense, unjustified, unfounded, groundless
reasonable: makes sense, make sense, made sense, making sense, reasonabl*, sensible, rational, rationally, logical,
    logically, justified, justifiabl*, understandabl*, plausib*, well-founded
medium_term: medium term, medium-term, mid-term, middle term, short and medium term, short and medium-term,
    short- and medium-term, short to medium term, medium to long term, medium and long term
simple: simple, simply, simplif*, easy, easily, easier, straightforward
complex: complex*, complicat*, sophisticat*, intricate*
voluntary: volunt*, willing*
enemy: enem|ny, foe|n, adversar*
friend: friend*, companion|n, colleague|n, peer|n, comrade|n, fellow|n
fate: fate, fates, fateful, destin*, doom*
habit: habit|n, habitual*, accustomed, used to doing
identity: identit|ny, self-image, persona
ambitious: ambitious*, aspiring, go-getting
moral: moral*, ethic*, principled, conscience, conscientious*
honest: honest*, sincer*, candid*, frankly, integrity, upright, forthright
cowardly: coward*, timid*, spineless
courage: courag*, brave*, bravery, bold, boldly, daring, heroic*, fearless*, valor, valour
generous: generous*, generosity, lavish*, munificen*, unselfish*, open-handed
relation_trust: trust|v, trustworth*, mistrust, distrust, faith, credib*, reliab*, loyal*, confiden*

# people
person: person|n, people|n, individual|n, adult|n, guy, guys, figure in, man, men, woman, women
woman: woman, women, female|n, girl|n, feminis*, lady, ladies, gender
man: man, men, male|n, boy|n, gentleman, gentlemen
child: child, children*, kid, kids, minor|n, infant|n, baby, babies, teen*, youth*, young*, adolescen*, underage,
    childhood, juvenile*, boy|n, girl|n
family: famil*, household*, relative|n, kin, kinship, ancest*, descend*, generation|n
parent: parent|n, mother|n, father|n, mom, mum, dad, maternal, paternal
spouse: wife, wives, husband|n, spouse|n, fiancé*, fiance, fiancee, couple|n, widow*, partner of, girlfriend|n,
    boyfriend|n
marry: marry, marries, married, marrying, marriage|n, wedding|n, wed, weds
divorce: divorc*
sibling: brother|n, sister|n, sibling|n, twin|n, cousin|n, uncle|n, aunt|n, nephew|n, niece|n
son_daughter: son, sons, daughter|n, grandchild*, grandson|n, granddaughter|n, heir|n, grandfather|n, grandmother|n,
    grandparent|n
ethnic: ethnic*, racial*, race relations, racis*, tribe|n, tribal, indigenous, native, black people, minority group,
    discriminat*, apartheid, slave*, coloni*
community: communit*, neighbour*, neighbor*, society, societies
lgbt: gay, gays, lesbian*, lgbt*, homosexual*, transgender, same-sex
celebrity: celebrit*, star of, superstar|n, icon|n, hero, heroes, idol|n, legend*, famous
homeless: homeless*, shelters, slum|n
life: life, lives, living, alive, lifetime, live|n, lived, lifestyle|n
hopeless: hopeless*, futile, futility, no hope, without hope, desperat*, despair, look|v hopeless, bleak
merit: merit|n, achievement|n of, credit for, contribution to, contributions to

# education
school: school|n, kindergarten|n, classroom|n, nursery, preschool
university: universit*, college|n, campus, facult*, alma mater, stanford, harvard, mit
student: student|n, pupil|n, undergraduate|n, graduate student|n, learner|n, classmate|n, freshman
teacher: teacher|n, professor|n, lecturer|n, tutor|n, instructor|n, educator|n, teach, teaches, taught, teaching
education: educat*, curricul*, lesson|n, course|n, academic, academia, literacy, learn*
degree: degree|n, diploma|n, bachelor*, master's, doctorate|n, phd, graduat|e, graduation|n
intern: intern, interns, internship|n, apprentice*, trainee|n
exam: exam|n, examination|n, quiz, homework, test score|n
book: book|n, novel|n, textbook|n, bestseller|n, autobiograph*, biograph*, memoir|n, reader|n, read|n, reading, librar*

# nature
climate: climat*, global warming, greenhouse gas, greenhouse gases, greenhouse effect, climate change
emission: emission|n, emit|tt, carbon, co2, carbon dioxide, methane, net zero, carbon neutral*, exhaust
pollute: pollut*, contaminat*, toxic*, smog, litter, oil spill|n, spill|n, spilled
environment: environment*, ecolog*, ecosystem|n, habitat|n, conservat*, sustainab*, nature, natural, naturally
forest: forest|n, deforest*, rainforest|n, jungle|n, woodland|n, tree|n, logging, timber, wood, wooden
animal: animal|n, wildlife, beast|n, pet, pets, dog|n, cat, cats, horse|n, cattle, cow|n, pig|n, sheep, bird|n,
    elephant|n, lion|n, tiger|n, bear cub|n, whale|n, shark|n, insect|n, mammal|n, reptile|n, monkey|n, ape|n, wolf,
    wolves, mouse, mice, rat, rats, snake|n, bee, bees, goat|n, zoo
plant_living: plants grow, flora, flower|n, crop|n, weed|n, seed|n, grass, grasses, leaf, leaves of, vegetat*, root|n,
    fruit tree|n
sea: sea|n, ocean*, marine, coast*, beach|es, shore|n, gulf, bay, island|n, peninsula|n, reef|n, tide|n, maritime
river: river|n, lake|n, stream|n, waterfall|n, creek|n, canal|n, reservoir|n
water: water*, drinking water, wet, liquid|n, tap water
mountain: mountain*, hill|n, peak of, summit of, glacier|n, valley|n, volcan, cliff|n, climb|v, desert, deserts
weather: weather, rain|v, rainfall, rainy, snow*, temperature|n, heatwave|n, heat wave|n, heat, hot, cold, freezing,
    frost*, wind|n, windy, sunny, cloud|n, cloudy, fog, foggy, humidity, celsius, fahrenheit, meteorolog*, warm*
ice: ice, icy, arctic, antarctic*, polar, glaci*, melt|v
mine: mining, miner|n, coal, mines, gold mine|n, copper, iron ore, rare earth*, quarry, gold, silver, diamond|n, steel,
    iron, metal|n, aluminium, aluminum, mineral|n
earth_ground: earth, ground|n, soil|n, land, lands, terrain, surface|n, rock|n, stone|n, sand, dust

# transport
vehicle: vehicle|n, car, cars, automobile|n, automaker|n, carmaker|n, truck|n, bus, buses, van, vans, motorcycle|n,
    motorbike|n, bicycle|n, bike|n, taxi|n, suv, suvs, lorry, lorries, driver|n, drive|n, drove, driven, driving,
    motorist|n
train_rail: railway|n, railroad|n, rail, train station|n, trains, subway|n, metro, high-speed rail, locomotive|n,
    tram|n, passenger train|n, train journey
airplane: airplane|n, aeroplane|n, aircraft, plane, planes, flight|n, fly, flies, flew, flown, flying, airline|n,
    pilot|n, helicopter|n, jet, jets, boeing, airbus, aviation, aviator|n, cockpit, take-off, takeoff, airspace
airport: airport|n, runway|n, landing, landed, airfield|n
ship: ship|n, vessel|n, boat|n, ferry, ferries, cruise|n, port, ports, harbour*, harbor*, cargo, container|n, sail|v,
    sailor|n, tanker|n, submarine|n, yacht|n, freight
road: road|n, highway|n, street|n, motorway|n, bridge|n, tunnel|n, traffic, avenue|n, lane, lanes, route|n, path, paths,
    freeway|n, pedestrian|n
passenger: passenger|n, commut*, traveller|n, traveler|n, crew, on board, aboard, onboard
transport: transport*, logistic*, shipment|n, shipping, deliver|ny, ticket|n, transit

# food
agriculture: agricult*, farm*, harvest*, livestock, plantation|n, irrigat*, fertili*, pesticid*, rural, crops, cultivat*
food: food|n, meal|n, eat|n, ate, eaten, eating, dish|es, cuisine, cook|v, chef|n, restaurant|n, bread, meat, beef,
    pork, chicken|n, fish, fruit|n, vegetable|n, rice, wheat, corn, maize, grain|n, sugar, salt, milk, cheese, egg|n,
    soy, soya, soybean|n, potato|nes, breakfast, lunch, dinner, feed|n, fed the, flour
drink: drink|n, drank, drunk*, beverage|n, wine|n, beer|n, alcohol*, coffee, tea, juice|n, whisk*, vodka, brew*
fishing: fishing, fisher*, fishermen, fisheries, hunt|v, hunter|n, poach*

# culture
art: art, arts, artist*, artwork|n, paint|v, painter|n, painting|n, sculpt*, museum|n, galler*, exhibition|n, statue|n,
    monument|n
music: music*, song|n, album|n, singer|n, sing|n, sang, sung, concert|n, band, bands, orchestra|n, opera|n, composer|n,
    piano, guitar*, rapper|n, grammy*, jazz, pop star, dance|n, dancer|n, dancing
film_cinema: movie|n, film|n, cinema*, hollywood, director of the film, box office, oscar|n, actor|n, actress*,
    starring, screenplay, documentary, documentaries, filmmaker|n, animation
theatre: theatre|n, theater|n, stage play, drama|n, dramatic, comed*, tragedy play, performance|n, perform|v,
    performer|n, festival|n, ceremony, ceremonies, tv show|n, tv series, sitcom, episode|n, series, show host
culture: cultur*, heritage, civili*, custom|n
symbol: symbol*, emblem*, token of, flag|n, banner|n
smile_laugh: smil|e, laugh|v, laughter, grin, grinned, giggl*
hobby_fun: entertain*, amus*, hobb|ny, pastime|n, leisure, diversion|n, recreation*
religion: religio*, church*, mosque|n, temple|n, christian*, catholic*, muslim*, islam*, jew, jews, jewish, judaism,
    buddhis*, hindu*, priest|n, bishop|n, pope|n, vatican, pray|v, prayer|n, god, gods, faith, worship*, clergy, monk|n,
    bible, quran, sacred, holy, pilgrim*, saint|n, sect, cult
fashion: fashion*, clothing, clothes, wear|n, wore, worn, dress, dresses, dressed, shirt|n, shoe|n, jewel*, uniform|n,
    textile|n, hat, hats
game_video: video game|n, videogame|n, gaming, esports, playstation, xbox, nintendo, console|n, toy|n, chess, dota
holiday: holiday|n, christmas, easter, ramadan, thanksgiving, new year, festive, celebrat*, anniversary, vacation|n,
    party, parties
funeral: funeral*, buried, burial, bury, mourn*, condolence|n, grave, graves, cemetery, cemeteries, memorial,
    tribute to, tomb|n, cremat*
humor_like: love|n, loved, loving, enjoy, joyful*, fond of, like to, liked, passion*, popular*, happy, happiness, joy,
    fun, pleas*, glad
hate: hate|n, hated, hatred, dislike*, contempt, despise*, hostil*, disgust*, repuls*, loath*
beautiful: beaut*, attractive, pretty, handsome, elegant*, stunning, spectacular, gorgeous, breathtaking

# place
place: place|n, location|n, site|n, area|n, region|n, regional, zone|n, district|n, territor*, scene, spot, spots,
    local, locally, venue, province|n, provincial, state, states, federal, county, counties, in front of
city: cit|ny, town*, capital city, urban, metropol*, downtown, village|n, suburb*, municipal*
house: house|n, housing, home|n, apartment|n, flat, flats, residen*, mansion|n, dwelling*, real estate, property market,
    room|n, bedroom|n, roof|n, door|n, wall|n, window|n
hotel: hotel|n, resort|n, inn, hostel|n, accommodat*
shop: shop|n, store, stores, supermarket|n, retail*, mall|n, shopping
center: center|n, centre|n
north: north, northern, south, southern, east, eastern, west, western, northeast*, northwest*, southeast*, southwest*
distance: distance|n, far, near, nearby, close to, kilometer|n, kilometre|n, mile|n, meter|n, metre|n, next to, remote,
    closer, closer to, closest, get closer, gets closer, getting closer, approach|es, approaching, proximity

# time
time: time|n, era|n, period|n, moment|n, century, centuries, decade|n, season of, duration, date, dates, epoch, dated,
    dates from, dates back, date from, dating from, dating back, timestamp*, date of
future: future, upcoming, forthcoming, tomorrow, coming years
past_time: past, ago, yesterday, in the past, history
today_now: today, current*, present-day, nowadays, presently, at the moment
simultaneous: simultaneous*, meanwhile, at the same time, concurrent*
sudden: sudden*, abrupt*, out of the blue, overnight change, all of a sudden
repeated: repeatedly, repeat|v, repetition|n, repeated, time and again, over and over, again and again, recurring,
    recurren*
permanent: permanent*, forever, for good, everlasting, indefinite*, eternal*, perpetual*
immediate: immediate*, instant*, at once, right away, prompt*, urgent*,
    right after, right before, right now, straight away
year_annual: annual*, yearly, per year, every year, month*, week*, daily, quarter, quarters, quarterly, every day,
    each day, every month, each month, each year, per month, per day, per week, each week, monthly
night: night|n, evening|n, morning|n, afternoon|n, midnight, noon, dawn, overnight

# general
operate: operat*, run by, runs the, ran the, running the, functioning, operations, running, up and running
mean_signify: mean|n, meant, meaning, signif|y, implies, imply, implied
structure: structure|n, structural, framework|n, system|n, systemic
content: content|n, contents, detail|v, detailed, subject matter, topic|n, theme|n
situation: situation|n, circumstance|n, scenario|n, state of affairs
committee: committee|n, commission|n, panel|n, council|n, task force, commissioner|n
police_officer: police officer|n, officer|n, cop, cops, guard|n, prison officer|n
presenter: presenter|n, tv host|n, anchor|n, co-host|n, hosted by, broadcaster|n
activity: activit|ny, event|n, practice|n, exercise|n, campaign to, operation
participate: participat*, take part, takes part, took part, taking part, attend|v, attendance, participant|n,
    engag|e in, present at
condition: condition|n, criteri*, prerequisite|n, conditional
mystery: myster*, enigma*, riddle|n, puzzl*
origin_source: origin|n, originat*, stem|mm from, comes from, came from, provenance
scope: scope, range|n, extent, breadth
field_area: field|n, domain|n, sphere|n, discipline|n
feature: feature|n, trait|n, hallmark|n
factor: factor|n, driver of, determinant|n
background: background|n, context|n, backdrop|n, setting|n
example: example|n, instance|n, exemplif*, illustration|n
stage_phase: stage|n, phase, phases, step|n
process_course: process, processes, workflow|n, sequence|n
method: method*, approach to, means of, procedure|n, way to
alternative: alternative|n, alternatively, option|n, other choice|n, other option|n, fallback, plan b
unrelated: uncorrelated, unrelated, unconnected, independent of, independently of, irrespective of, regardless of,
    decoupled from, no relation to, nothing to do with, irrelevant
call_as: called, calls it, called it, call it, calls the, call the, call a, calls a, calling it, calling the, labelled,
    labeled, label|v, brand|v as, branded, refer|v to as, referred to as, so call
attract: attract|v, attraction|n, draw in, lure|n, lured, appeal to, appealing
direction: direction|n, turning point|n, trend|n, course of, orientation, left hand, left side, on the left, left arm,
    left leg, left foot, to the left, turn left, turned left, left knee, left shoulder, left eye, bottom left, top left,
    right hand, right side, on the right, right arm, right leg, right foot, to the right, turn right, turned right
network: network|n, grid|n
trial_court: trial|n, on trial, hearing|n, court case|n, retrial, legal case|n, criminal case|n, civil case|n,
    murder case|n, court hearing|n, corruption case|n, the case was heard
access: access|es, accessible, access to
management: manag|e, management, manager|n, administer|v
challenge_question: challeng|e, question|v the, call into question, cast doubt,
    disput|e, call|v into question, query the
permission_owner: retain|v, reserve|n, preserv*, keep|n
carry: carry out, carried out, carries out, carrying out, implement*, execut|e, enforce*, conduct|v, perform|v,
    put in place, put into practice, put into effect, put into force
cover_span: stretch|es, span, spans, spanned, spread|n, spreading, across the country
hold_event: held, hold a, hosted, hosting, staged, organised by, organized by, hosted by, hosts the, hosts a,
    play|v host
hit_strike: hit, hits, hitting, struck, strike|n, striking, beat up, punch|es, slap, slapped, kick|v, stabb*, stab
touch_body: head, face|n, hand, hands, arm, leg, legs, foot, eye|n, ear, ears, skin, hair, bone|n, mouth, nose, neck,
    shoulder|n, knee|n, finger|n, teeth, tooth, lung|n, liver, kidney|n, muscle|n, chest, stomach, bodies, human body,
    his body, her body, the body, their bodies
color: colour*, color*, red, blue, green, black, white, yellow, orange, purple, pink, brown, grey, gray
light: light, lights, lighting, dark, darkness, shine|n, laser|n, lamp|n, shadow|n, bright, brightly
sound_quiet: loud|n, louder, silence|n, silent*, quiet*
cell_molecule: cell, cells, molecul*, atom, atoms, particle|n, electron|n, proton|n, neutron|n, photon|n, hydrogen,
    oxygen, nitrogen, chemical|n, chemical compound|n, acid|n, enzym*
sleep: sleep|n, slept, sleeping, asleep, dream of, bed, beds, wake up, woke
fight_conflict: clash|es, clashed, conflict|n, confront|v, confrontation|n, brawl|n, scuffle|n
tension: tension|n, tense, pressure|n, pressur*, strain|n, stress on
balance: balance|n, balanced, imbalance|n, trade-off|n, counterweight|n, counterbalanc|e
hard_work: work on, worked on, working on, busy, labour on
interest_stake: interests, conflict of interest, conflicts of interest, vested interest|n, stakeholder|n
empower: empower*
dominate: dominat*, dominan*, prevail*, suprem*, hegemon*
collaborate_public: transparen*, openness, openly
existential: exist|v, existence, existential
speculate_bet: gambl*, betting, casino|n, lotter*, wager|n, bet|n on
sustain_loss: suffer|v, suffering, endur|e, hardship|n, pain, painful
attractive_tourism: attraction|n, sightseeing, landmark|n, park|n, national park|n, garden|n, tower|n, castle|n,
    palace|n
army_rank: colonel|n, commander|n, captain|n, lieutenant|n, sergeant|n, admiral|n
measure_action: measures, action|n, step|n taken, take action, took action, move to, reaction|n, react|v
deal_handle: handl|e, deal with, deals with, dealt with, cope|n, coping, treat|v as
chance_random: random*, accidental*, coinciden*, luck, lucky, unlucky, fortunate*, unfortunate*
crisis: crisis, crises
emergency: emergenc*
attention: attention, notice|n, noticed, noticeable
left_over: left over, leftover|n, left behind, left with, left without, years left, days left, hours left, minutes left,
    remainder, remaining, what is left, nothing left, is left of, was left of, are left with
bring: bring, brings, bringing, brought
against: against, versus, vs
case_instance: case, cases
level: level|n
behaviour: behavio*, conduct
"""
)

ARITHMETIC = Arithmetic(
    acts=word_table(
        """
have: has, have, had, own|v, hold|v, held, keep|v, kept, contain|v, possess|es, is, are, was, were, be, been
gain: buy|v, bought, get, gets, got, gotten, getting, receiv|e, find|v, found, pick|v, collect|v, gather|v, harvest|v,
  catch|es, caught, earn|v, win, wins, won, winning, acquir|e, hir|e, recruit|v, gain|v, grow|v, grew, grown, bak|e,
  mak|e, made, produc|e, build, builds, built, cook|v, creat|e, manufactur|e, scor|e, plant|v, rais|e, borrow|v, cut, cuts,
  read, reads
give: giv|e, gave, given, donat|e, hand|v, lend|v, lent, mail|v, giv|e away, gave away, hand|v out
lose: los|e, lost, spend|v, spent, sell|v, sold, eat|v, ate, eaten, drink|v, drank, drunk, use, uses, used, throw|v, threw,
  thrown, throw|v away, threw away, break|v, broke, broken, po|pp, burn|v, serve, serves, served, fir|e, lay|v off, laid off,
  dismiss|es, scra|pp, recall|v, destroy|v, discard|v, consum|e, shed, sheds
take: tak|e, took, taken, steal|v, stole, stolen, remov|e, tak|e out, took out, withdraw|v, withdrew, sort out, sorted out
put: put, puts, putting, plac|e, add|v, insert|v, dro|pp
come: com|e, came, join|v, arriv|e, land|v, fly up, flew up, enter|v, get on, got on, mov|e in, moved in
go: leav|e, left, depart|v, fly away, flew away, go away, went away, resign|v, quit, quits, get off, got off, walk|v away,
  transfe|rr
"""
    ),
    cues=word_table(
        """
whole: total, totals, in total, in all, altogether, combined, overall, sum of, sum total, both, together, all told, a total of
rest: left over, left, remain|v, remaining, unsold, unspent, the rest, rest
now: now, would have, will have, at the end, afterwards, currently
before: originally, initially, at first, at the start, having, after, since, previously, formerly, in the beginning
each: each, every, per, apiece
more: more, additional
fewer: fewer, less
than: than
joint: and, but, while, then, or, whereas
planned: want|v to, pla|nn to, hop|e to, intend|v to, expect|v to, wish|es to
from: from
to: to
rise: rose, ris|e, risen, grow|v, grew, grown, increas|e, climb|v, jump|v, soar|v, up
fall: fell, fall|v, fallen, dro|pp, declin|e, decreas|e, shrink|v, shrank, shrunk, sank, slump|v, down
earlier: before, earlier, prior to, ahead of
later: after, later, following
price: for, at
subset: of which, of whom, of them, of these, of those, among them, among these, among which, including, included, includes
until: by, until, till, as of, since, up to
ahead: with only, with just, with
"""
    ),
    light=frozenset(
        word_list(
            """
            only, just, also, then, later, another, more, additional, extra, new, further, again, only, actually, about,
            some, exactly, still, instead, finally, yesterday, today, and, but
            """
        )
    ),
    links=frozenset({"of"}),
    receivers=frozenset({"to", "into"}),
    givers=frozenset({"from"}),
    possessive=("'s", "’s", " 's"),
)

DOCUMENTS = DocumentWords(
    nouns=("news report", "news story", "document", "article", "report", "source", "file", "text"),
    kinds={
        "translation": "translation",
        "translated text": "translation",
        "translated article": "translation",
        "summary": "summary",
        "digest": "summary",
    },
    names={
        "english": "en",
        "portuguese": "pt",
        "chinese": "zh",
        "spanish": "es",
        "french": "fr",
        "german": "de",
        "italian": "it",
        "japanese": "ja",
    },
    everything=("the documents", "the evidence", "all sources", "the sources"),
    headlines=("headlines", "headline", "heading", "title"),
    before=("as reported in", "according to", "as stated in", "in"),
    saying=(
        "described",
        "describes",
        "maintains",
        "mentions",
        "reported",
        "asserts",
        "reports",
        "claims",
        "stated",
        "states",
        "writes",
        "notes",
        "wrote",
        "said",
        "says",
    ),
    linking=("that",),
    recipient=("to",),
    spanning=(
        "span",
        "spans",
        "spanned",
        "spanning",
        "cover",
        "covers",
        "covered",
        "stretch",
        "stretches",
        "run from",
        "runs from",
        "date from",
        "dates from",
        "extend",
        "extends",
    ),
)

LANGUAGE = Language(
    code="en",
    name="English",
    spaced=True,
    grammar=GRAMMAR,
    values=VALUES,
    concepts=CONCEPTS,
    arithmetic=ARITHMETIC,
    documents=DOCUMENTS,
)
