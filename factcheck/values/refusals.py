"""Figures that are no quantities: parts of names, addresses, marks of lists and notes, times, cut-off figures.

Every rule here turns something down; none reads anything. What a figure is part of shows on either side of it, and for
names in the capital letter of the word before ("Falcon 9"), so the text is needed as written beside its lower case.
"""

from __future__ import annotations

import re

from factcheck.values.numeral import Numeral
from factcheck.values.reading import Core, Place
from factcheck.values.tables import is_letter
from factcheck.values.units import TEMPERATURES, is_currency

#: Web and mail addresses.
ADDRESS = re.compile(
    r"(?:(?:https?|ftp)://|www\.)[^\s\u2e80-\uffff]+"
    r"|(?<![a-z0-9._%+-])[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,64}(?:\.[a-z0-9-]{1,64}){1,5}"
)
_PHONE = re.compile(
    r"0[1-9](?: [0-9]{2}){4}(?![0-9])"
    r"|[0-9]{1,4}(?:[- ]?\([0-9]{1,4}\))?(?:[-.][0-9]{2,8}){2,6}(?:/[0-9]{2,8})?(?![0-9])|[0-9]{3}-[0-9]{4}(?![0-9])"
)
#: With a country code or a leading zero, groups may also be parted by blanks.
_DIALLED = re.compile(r"[0-9]{1,3}(?:[ ./-]\(?[0-9]{1,5}\)?){2,6}(?![0-9])")
_CODE = re.compile(r"[0-9]{1,4}(?:-[0-9]{1,4}){2,6}(?![0-9])")
_AREA = re.compile(r"0[0-9]{1,4}(?:[ /-][0-9]{2,5}){2,5}(?![0-9])")
_THREE = re.compile(r"[0-9]{3}")
#: Chapter and verse ("Luke 3:16").
_VERSE = re.compile(r"[A-Z][a-z]{2,24} [0-9]{1,3}:$")
_NAME_WIDTH = 32
#: What makes a figure the name of a form or a plan: 10-K, 401(k), 40°26′.
_NAME_AFTER = re.compile(r"-[A-Z](?![\w'’])|\([a-z]\)|°[0-9]|['′][0-9]{1,2}[\"″] ?[NSEW]")
_CAPITALISED = re.compile(r" ?([A-Z][\w'’.-]*)")
_RUN = re.compile(r"[0-9]+(?:[.,][0-9]+){0,20}")
_GROUPED = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3})+")
_LIST_MARK = re.compile(r"[0-9]{1,3}(?:[.、]| ?\))(?=[^0-9]|$)")
#: No part of a score has a leading zero: 13:00 and 02:30 are times.
_SCORE = re.compile(r"(?<![0-9:])(?:0|[1-9][0-9]{0,2}):(?:0|[1-9][0-9]{0,2})(?![0-9:])")
_AFTER = re.compile(
    r"_|:(?!(?:0|[1-9][0-9]{0,2})(?![0-9:]))[0-9]|\.\.|…|/(?![0-9]{3}|[0-9]{1,2},[0-9]{3})[0-9a-z]|[0-9]"
)
_YEAR = re.compile(r"(?:19|20)[0-9]{2}(?![0-9])")
_FILE_ENDING = re.compile(r"\.[a-z][a-z0-9]")
_LATIN_RUN = re.compile(r"[a-zà-ɏµμ°ºª]+")

#: How far before a number the bracket of a note or section mark may open ("[mail 2]").
_MARK_WIDTH = 9

#: Telephone numbers of the shortest kind have three figures; so many words may stand between them and "call".
_SHORTEST_PHONE = 100
_PHONE_REACH = 4
#: The same for figures in groups that blanks part, as numbers to dial are: words, and characters.
_GROUPS_REACH, _GROUPS_WIDTH = 8, 64
_PHONE_WORDS = re.compile(r"[^\W\d_]+")
#: The same where words are not parted: so many characters.
_PHONE_CHARS = 6
_CLAUSE = re.compile(r"[，。；！？,;!?\n]")
#: The groups of figures that follow the first of a telephone number.
PHONE_REST = re.compile(r"(?:[ ./-]\(?[0-9]{2,8}\)?){1,6}(?![0-9])")
#: The words of a street's name, and the word for street.
_STREET_WORDS = 4

#: Names of systems, devices and craft that a figure belongs to, whatever is counted behind it ("Windows 10 users"); the
#: smallest figure that does, for makers that are also said to have so many of a thing ("gave Boeing 12 orders").
_MAKES = dict.fromkeys(
    (
        "Windows", "iPhone", "iPad", "iOS", "iPadOS", "macOS", "MacBook", "Android", "Ubuntu", "Galaxy", "Pixel",
        "Kindle", "PlayStation", "Playstation", "Xbox", "GPT", "ChatGPT", "Llama", "Falcon", "Apollo", "Soyuz",
        "Gemini", "Voyager", "Pioneer", "Sputnik", "Vostok", "Ariane", "Artemis", "Shenzhou", "Cessna",
    ),
    0,
) | dict.fromkeys(("Boeing", "Airbus", "Peugeot", "Nokia", "Embraer", "McDonnell", "Tupolev"), 100)  # fmt: skip

#: From here on two figures with a dash behind a name are a model and its make, and no range.
_MODELS = 100


def may_start(place: Place, start: int) -> bool:
    """False inside a name or address ("GPT4", "GPT-4", "v2.1", "#3", "report_2018", "1v1") and for marks of a list."""
    low = place.low
    mark = _LIST_MARK.match(low, start)
    if mark is not None and _is_list_mark(low, start, mark):
        return False
    if start == 0:
        return _phone(low, start) is None
    before, earlier = low[start - 1], low[start - 2 : start - 1] if start > 1 else " "
    if before in ".°º" and place.tables.labels.before(low, start) is not None:
        return True  # "No.1", "n°1"
    if is_letter(before):
        return place.tables.currency_before.before(low, start) is not None
    if before in "#@_\\^":
        return False
    if before == "." and (earlier in ".)]%" or is_letter(earlier)):
        return False
    if before in "△▲":
        return False  # a minus in accounts, a mark of lists elsewhere
    if before in "-‑" and earlier.isalpha() and not is_letter(earlier):
        return False  # 东风-41
    if before == "-" and place.tables.age_decade_openers.before(low, start) is not None:
        return True  # "in her mid-50s"
    if before in "-‑–." and (is_letter(earlier) or (before in "-." and earlier.isdigit())):
        return False
    if before == ":" and earlier.isdigit() and not _SCORE.search(low, max(0, start - 4), start + 4):
        return False
    if before == ":" and earlier.isdigit() and _VERSE.search(place.text, max(0, start - _NAME_WIDTH), start):
        return False
    if before in "°′" or (before == "(" and is_letter(earlier)):
        return False
    if before == "/" and ((earlier.isdigit() and not _THREE.match(low, start)) or is_letter(earlier)):
        return False
    if before == "/" and earlier.isdigit() and _YEAR.match(low, start):  # "Law 13,709/2018"
        return False
    if before == "+" and earlier.isalnum():
        return False
    return _phone(low, start) is None


def past(low: str, start: int) -> int:
    """Where to go on after a figure that was turned down: past it, or past a telephone number, as a whole."""
    whole = _phone(low, start) or _RUN.match(low, start)
    return start if whole is None else whole.end()


def _phone(low: str, start: int) -> re.Match[str] | None:
    """A telephone number or the like; figures in groups of three ("1.234.567") are none."""
    if low[start] == "0" and (match := _AREA.match(low, start)) is not None:
        return match
    if start and low[start - 1] == "+" and (match := _DIALLED.match(low, start)) is not None:
        return match
    match = _PHONE.match(low, start) or _CODE.match(low, start)
    return None if match is None or _GROUPED.fullmatch(match[0]) else match


def _is_list_mark(low: str, start: int, mark: re.Match[str]) -> bool:
    if mark[0][-1] == ")":
        return "(" not in low[max(0, start - 40) : start] and (start == 0 or not low[start - 1].isalnum())
    ahead = low[max(0, start - 3) : start]
    line = ahead.rpartition("\n")[2].strip(" *>-#•")
    if line or (start > 3 and "\n" not in ahead):
        return False
    return mark[0][-1] == "、" or low[mark.end() : mark.end() + 1] not in ("", "\n")


def may_end(place: Place, numeral: Numeral) -> bool:
    """False where what follows makes it a name, a time, a file, a cut-off figure or a mark: "4o", "8:00:1",
    "4.1...", "12]"."""
    low, end, tables = place.low, numeral.end, place.tables
    if low[end - 1].isdigit() and _AFTER.match(low, end):
        return False
    after = low[end : end + 1]
    if after == "^" or (after and after in "-(°'′" and _NAME_AFTER.match(place.text, end)):
        return False
    if after and after in "]】］":
        opening = max(low.rfind(bracket, max(0, numeral.start - 40), numeral.start) for bracket in "[【［")
        if opening < 0 or numeral.start - opening <= _MARK_WIDTH:
            return False
    if after == "." and (low[end + 1 : end + 2].isdigit() or _FILE_ENDING.match(place.text, end)):
        return False
    if is_labelled(place, numeral):
        return False
    if _LATIN_RUN.match(low, end) is None:
        return True
    if numeral.scaled and is_letter(low[end - 1]):
        return False
    unit = place.unit_at(end)
    if unit is not None:
        letter = unit[0] == end + 1 and (unit[1] in TEMPERATURES or is_currency(unit[1])) and low[end].isalpha()
        return not (letter and _is_seat(numeral, place))
    for forms in (tables.multiple_marks, tables.ordinal_suffixes, tables.measure_words):
        found = forms.at(low, end)
        if found is not None and not low[found[0] : found[0] + 1].isdigit():
            return True
    return False


def is_labelled(place: Place, numeral: Numeral) -> bool:
    """Whether a word after the number makes it a name: 9 号, 一百二十三号; not where it says a place in an order."""
    low, tables = place.low, place.tables
    at = place.blank(numeral.end)
    if tables.label_suffixes.at(low, at) is None or tables.ordinal_suffixes.at(low, at) is not None:
        return False
    return tables.ordinal_prefixes.before(low, place.back(numeral.start)) is None


def _is_seat(number: Numeral, place: Place) -> bool:
    """Whether a figure with a letter is a place or a part and no temperature ("Terminal 2F", "Section 3C")."""
    at = place.back(number.start)
    if place.tables.labels.before(place.low, at) is not None:
        return True
    begin = at
    while begin > place.left and is_letter(place.low[begin - 1]):
        begin -= 1
    return begin < at and place.text[begin].isupper()


def is_address(place: Place, core: Core, numeral: Numeral) -> bool:
    """Whether a figure is the number of a house ("10 Downing Street") or of a telephone ("call 116 123")."""
    if core.kind not in ("number", "count") or not numeral.figures or core.end > numeral.end or numeral.scaled:
        return False
    data = place.tables.data
    if core.kind == "number" and numeral.low >= _SHORTEST_PHONE and _after_phone_word(place, numeral):
        return True
    if not data.address_words or numeral.step != 1:
        return False
    at = numeral.end
    for _ in range(_STREET_WORDS):
        word = _CAPITALISED.match(place.text, at, place.right)
        if word is None:
            return False
        if word[1].rstrip(".").lower() in data.address_words:
            return True
        at = word.end()
    return False


def _after_phone_word(place: Place, numeral: Numeral) -> bool:
    """Whether a word for telephoning stands a few words before, in the same clause."""
    tables, words = place.tables, place.tables.data.phone_words
    groups = " " in place.low[numeral.start : numeral.end]
    width, reach = (_GROUPS_WIDTH, _GROUPS_REACH) if groups else (_NAME_WIDTH, _PHONE_REACH)
    ahead = place.low[max(0, numeral.start - width) : numeral.start]
    if tables.elliptic:
        clause = _CLAUSE.split(ahead[-_PHONE_CHARS:])[-1]
        return any(word in clause for word in words)
    return any(word in words for word in _PHONE_WORDS.findall(ahead)[-reach:])


def is_name(place: Place, core: Core, numeral: Numeral) -> bool:
    """Whether a figure belongs to a name before it ("Falcon 9", "Llama 3.1"): a capitalised word stands right
    before it, and nothing that is counted behind."""
    if numeral.bound == "=" and not numeral.scaled and _is_make(place, core, numeral):
        return True
    models = numeral.bound == "range" and core.kind == "number" and numeral.low >= _MODELS  # "Boeing 737-800"
    if (core.kind == "count" and core.end > numeral.end) or (numeral.bound != "=" and not models) or numeral.scaled:
        return False
    if place.tables.data.group in place.low[numeral.start : numeral.end]:
        return False  # a headline's "Jobs Rise 164,000"
    start = core.start
    at = place.back(start)
    if at <= place.left or not is_letter(place.low[at - 1]):
        return False
    begin = at
    while begin > place.left and is_letter(place.low[begin - 1]):
        begin -= 1
    if at - begin < 2 or place.text[begin:at] == place.low[begin:at]:
        return False
    data = place.tables.data
    if data.capital_nouns:
        if not place.low[numeral.start : numeral.end].isdecimal():
            return False
        if (
            core.kind == "count"
            and place.low[numeral.end : numeral.end + 1] == " "
            and place.text[numeral.end + 1].islower()
        ):
            return False  # an adjective and its noun follow
    common = place.low[begin:at] in data.stop_nouns or place.low[begin:at] in data.measured_nouns
    return not common and place.tables.bounds_before.before(place.low, at) is None


def _is_make(place: Place, core: Core, numeral: Numeral) -> bool:
    """Whether a name of `_MAKES` stands right before."""
    at = place.back(core.start)
    begin = at
    while begin > place.left and is_letter(place.low[begin - 1]):
        begin -= 1
    least = _MAKES.get(place.text[begin:at]) if begin < at < core.start else None
    return least is not None and numeral.low >= least


def is_capitalised(place: Place, numeral: Numeral) -> bool:
    """Whether a number word is part of a name ("World War Two"); the first word of a sentence is not."""
    text, start = place.text, numeral.start
    if not text[start].isupper() or numeral.bound == "order":
        return False
    if place.tables.data.capital_nouns and (numeral.scaled or numeral.form):
        return False
    at = start
    while at > place.left and not is_letter(place.low[at - 1]) and text[at - 1] not in ".!?:;\n":
        at -= 1
    if at == place.left or not is_letter(place.low[at - 1]):
        return False
    return place.tables.bounds_before.before(place.low, place.back(start)) is None
