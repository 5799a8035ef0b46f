"""Makes the tables of `factcheck/languages/cldr/` from the CLDR data that Babel carries. Run by hand:

    python -m tests.languages.make_cldr

Which of them still agree with the installed Babel is asked by `tests/languages/test_cldr.py`. Babel is needed here
and nowhere else.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any
from unicodedata import east_asian_width

#: Language code -> the locales whose names count as the language's own, the first one leading.
LOCALES: Mapping[str, tuple[str, ...]] = {
    "en": ("en", "en_GB", "en_IN"),
    "pt": ("pt", "pt_PT"),
    "zh": ("zh_Hans", "zh_Hant", "zh_Hant_HK"),
    "es": ("es", "es_MX", "es_419"),
    "fr": ("fr", "fr_CH", "fr_CA"),
    "de": ("de", "de_AT", "de_CH"),
    "it": ("it", "it_CH"),
    "ja": ("ja",),
}

#: CLDR unit -> unit id of `factcheck/values/units.py`.
UNITS: Mapping[str, str] = {
    "area-square-kilometer": "square_kilometre", "area-hectare": "hectare", "area-square-meter": "square_metre",
    "area-square-mile": "square_mile", "area-acre": "acre", "area-square-foot": "square_foot",
    "concentr-karat": "carat", "mass-carat": "carat", "concentr-permille": "permille",
    "digital-petabyte": "petabyte", "digital-terabyte": "terabyte", "digital-gigabyte": "gigabyte",
    "digital-megabyte": "megabyte", "digital-kilobyte": "kilobyte", "digital-byte": "byte", "digital-bit": "bit",
    "duration-century": "century", "duration-decade": "decade", "duration-year": "year", "duration-quarter": "quarter",
    "duration-month": "month", "duration-week": "week", "duration-day": "day", "duration-hour": "hour",
    "duration-minute": "minute", "duration-second": "second", "duration-millisecond": "millisecond",
    "duration-nanosecond": "nanosecond", "duration-night": "night",
    "electric-volt": "volt", "energy-kilocalorie": "kilocalorie", "energy-calorie": "calorie",
    "energy-kilowatt-hour": "kilowatt_hour", "frequency-gigahertz": "gigahertz", "frequency-megahertz": "megahertz",
    "frequency-kilohertz": "kilohertz", "frequency-hertz": "hertz", "graphics-pixel": "pixel",
    "graphics-megapixel": "megapixel", "length-kilometer": "kilometre", "length-meter": "metre",
    "length-decimeter": "decimetre", "length-centimeter": "centimetre", "length-millimeter": "millimetre",
    "length-micrometer": "micrometre", "length-nanometer": "nanometre", "length-mile": "mile", "length-yard": "yard",
    "length-foot": "foot", "length-inch": "inch", "length-light-year": "light_year",
    "length-nautical-mile": "nautical_mile", "mass-tonne": "tonne", "mass-kilogram": "kilogram", "mass-gram": "gram",
    "mass-milligram": "milligram", "mass-microgram": "microgram", "mass-ton": "ton", "mass-stone": "stone",
    "mass-pound": "pound", "mass-ounce": "ounce", "power-gigawatt": "gigawatt", "power-megawatt": "megawatt",
    "power-kilowatt": "kilowatt", "power-watt": "watt", "power-horsepower": "horsepower",
    "speed-kilometer-per-hour": "kilometre_per_hour", "speed-meter-per-second": "metre_per_second",
    "speed-mile-per-hour": "mile_per_hour", "speed-knot": "knot", "temperature-celsius": "celsius",
    "temperature-fahrenheit": "fahrenheit", "temperature-kelvin": "kelvin", "volume-cubic-meter": "cubic_metre",
    "volume-cubic-foot": "cubic_foot", "volume-liter": "litre", "volume-milliliter": "millilitre",
    "volume-gallon": "gallon", "volume-pint": "pint", "volume-cup": "cup", "volume-barrel": "barrel",
}  # fmt: skip

#: Languages that write names without the blanks that CLDR sets between their parts.
UNSPACED = frozenset({"zh", "ja"})

FOLDER = Path(__file__).resolve().parents[2] / "factcheck" / "languages" / "cldr"

#: Plural categories in the order in which their forms are listed.
_PLURALS = ("one", "two", "few", "many", "other")

#: How long a line of a table may become.
_WIDTH = 118


def _form(text: str, *, spaced: bool = True) -> str:
    """A name as text is compared: lower case, plain blanks (or none) and apostrophes, no invisible marks."""
    for blank in "\u00a0\u202f\u2009":
        text = text.replace(blank, " ")
    text = text.replace("’", "'").replace("\u200e", "").replace("\u200f", "")
    return text.strip().lower() if spaced else "".join(text.lower().split())


def _joined(forms: Iterable[str]) -> str:
    return "|".join(dict.fromkeys(form for form in forms if form))


def _plurals(names: Mapping[str, str]) -> Iterator[str]:
    for category in _PLURALS:
        if category in names:
            yield names[category]


def tables(code: str) -> dict[str, Any]:
    """The fields of `Cldr` for one language, read from Babel."""
    from babel import Locale, localedata
    from babel.core import get_cldr_version

    localedata._cache.clear()  # what one locale inherits would otherwise hold names of the locale read before
    data: list[Any] = [Locale.parse(name)._data for name in LOCALES[code]]
    spaced = code not in UNSPACED
    return {
        "version": get_cldr_version(),
        "separators": {
            "" if i == 0 else "-".join(name.split("_")[1:]): _separators(data[i])
            for i, name in enumerate(LOCALES[code])
        },
        "compact": _compact(data),
        "months": _names(data, "months", "wide"),
        "month_short": _names(data, "months", "abbreviated"),
        "weekdays": _names(data, "days", "wide"),
        "weekday_short": _names(data, "days", "abbreviated"),
        "currencies": _currencies(data, spaced),
        "symbols": {c: data[0]["currency_symbols"][c] for c in _tender() if c in data[0]["currency_symbols"]},
        "units": _units(data, spaced),
        "unit_names": _unit_names(data[0], spaced),
        "territories": {
            key: str(name) for key, name in sorted(data[0]["territories"].items()) if len(key) == 2 and key != "ZZ"
        },
    }


def _separators(data: Any) -> tuple[str, str]:
    symbols = data["number_symbols"]["latn"]
    return symbols["decimal"], symbols["group"]


def _compact(data: list[Any]) -> dict[int, str]:
    found: dict[int, list[str]] = {}
    for one in data:
        for length in ("long", "short"):
            formats = one["compact_decimal_formats"].get(length, {})
            for category in _PLURALS:
                for size, pattern in formats.get(category, {}).items():
                    text = pattern.pattern if hasattr(pattern, "pattern") else str(pattern)
                    word = text.split(";")[0].replace("0", "").replace("'", "").replace("\u00a0", " ").strip(" ")
                    power = len(str(size)) - text.split(";")[0].count("0")
                    if word:
                        found.setdefault(power, []).append(word.replace("\u202f", " ").strip())
    return {power: _joined(words) for power, words in sorted(found.items())}


def _names(data: list[Any], kind: str, width: str) -> dict[str, int]:
    found: dict[str, int] = {}
    for one in data:
        for context in ("format", "stand-alone"):
            names = one[kind].get(context, {})
            names = names.get(width, {}) if hasattr(names, "get") else {}
            if not hasattr(names, "items"):
                continue
            for number, name in sorted(names.items()):
                found.setdefault(_form(name).removesuffix("."), number)
    return found


def _tender() -> list[str]:
    """The currencies that some territory uses now, in order."""
    from babel.core import get_global

    return sorted(
        {
            code
            for uses in get_global("territory_currencies").values()
            for code, _start, end, tender in uses
            if tender and end is None
        }
    )


def _currencies(data: list[Any], spaced: bool) -> dict[str, str]:
    found = {}
    for code in _tender():
        names: list[str] = []
        for one in data:
            if code in one["currency_names"]:
                names.append(one["currency_names"][code])
            names.extend(_plurals(one["currency_names_plural"].get(code, {})))
        forms = [_form(name, spaced=spaced) for name in names if "(" not in name and name != code]
        if forms:
            found[code] = _joined(forms)
    return found


def _units(data: list[Any], spaced: bool) -> dict[str, str]:
    """Whole names; of the signs only those that no word can be (km/h, m³, °C)."""
    found: dict[str, list[str]] = {}
    for length in ("long", "short"):
        for one in data:
            for cldr, unit in UNITS.items():
                for pattern in _plurals(one["unit_patterns"].get(cldr, {}).get(length, {})):
                    form = _form(pattern.removeprefix("{0}"), spaced=spaced)
                    if pattern.startswith("{0}") and (length == "long" or any(sign in form for sign in "/²³°‰")):
                        found.setdefault(unit, []).append(form)
    return {unit: _joined(found[unit]) for unit in sorted(found)}


def _unit_names(data: Any, spaced: bool) -> dict[str, tuple[str, str]]:
    """Singular and plural as the leading locale writes them."""
    found: dict[str, tuple[str, str]] = {}
    for cldr, unit in UNITS.items():
        lengths = data["unit_patterns"].get(cldr, {})
        patterns = lengths.get("long") or lengths.get("short", {})
        if "other" not in patterns or unit in found:
            continue
        names = [patterns.get("one", patterns["other"]), patterns["other"]]
        if all(name.startswith("{0}") for name in names):
            one, other = (" ".join(name.removeprefix("{0}").replace("\u00a0", " ").split()) for name in names)
            found[unit] = (one, other) if spaced else (one.replace(" ", ""), other.replace(" ", ""))
    return dict(sorted(found.items()))


def render(code: str) -> str:
    """The module of one language."""
    parts = [
        f'"""CLDR tables of "{code}", made by `tests/languages/make_cldr.py`; not edited by hand."""',
        "",
        "from factcheck.languages.cldr import Cldr",
        "",
        "# fmt: off",
        "CLDR = Cldr(",
    ]
    for name, value in tables(code).items():
        if isinstance(value, dict):
            parts.append(f"    {name}={{")
            parts.extend(_filled(f"{_quoted(k)}: {_quoted(v)}," for k, v in value.items()))
            parts.append("    },")
        else:
            parts.append(f"    {name}={_quoted(value)},")
    return "\n".join([*parts, ")", "# fmt: on", ""])


def _quoted(value: Any) -> str:
    if isinstance(value, tuple):
        return "(" + ", ".join(map(_quoted, value)) + ")"
    if isinstance(value, str):
        text = "".join(f"\\u{ord(c):04x}" if not c.isprintable() else c for c in value)
        return '"' + text.replace('"', '\\"') + '"'
    return repr(value)


def _filled(entries: Iterable[str]) -> Iterator[str]:
    """Entries put on lines; a wide character takes two columns."""
    line = ""
    for entry in entries:
        if line and 8 + sum(2 if east_asian_width(c) in "WF" else 1 for c in f"{line} {entry}") > _WIDTH:
            yield "        " + line
            line = ""
        line = f"{line} {entry}".strip()
    if line:
        yield "        " + line


def main() -> None:
    for code in LOCALES:
        (FOLDER / f"{code}.py").write_text(render(code), encoding="utf-8")


if __name__ == "__main__":
    main()
