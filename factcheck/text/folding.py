"""Folding that keeps the length: every raw code point becomes exactly one, so that offsets stay what they are.

Where several raw code points stand for one character (a wrongly decoded one, a letter with a combining accent), the
character takes the first place and `FILL` the others; where a character is to be read as nothing, it becomes `ZERO`.
The line pass in `text/normalise.py` then needs to know these two marks only. A reader that has markup of its own to
hide (HTML) hands a masked text of the same length made with the same two marks.
"""

from __future__ import annotations

import re
import unicodedata

from factcheck.text.span import Span

#: The code point before it goes on here: a noncharacter that no text contains by right.
FILL = "\uffff"
#: To be read as nothing.
ZERO = "\u200b"

_BLANKS = "\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_BREAKS = "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
# Soft hyphen stays: the line pass needs it to see a hyphenated line end, then drops it.
_INVISIBLE = (
    [chr(code) for code in (*range(0x09), *range(0x0E, 0x1C), 0x1F, *range(0x7F, 0x85), *range(0x86, 0xA0))]
    + list(
        "\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufeff"
    )
    + [chr(code) for code in (*range(0x202A, 0x202F), *range(0x2066, 0x2070))]
)
# Punctuation of Chinese typesetting keeps its full width; it carries meaning (clause and sentence ends).
_KEPT_FULL_WIDTH = "，；：！？（）［］｛｝＂＇｀"

_TABLE: dict[int, str] = {
    **{ord(char): " " for char in _BLANKS},
    **{ord(char): "\n" for char in _BREAKS},
    **dict.fromkeys(map(ord, _INVISIBLE), ZERO),
    **{code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F) if chr(code) not in _KEPT_FULL_WIDTH},
    **{ord(wide): narrow for wide, narrow in zip("￠￡￢￥￦", "¢£¬¥₩", strict=True)},
}
_NEEDS_FOLD = re.compile("[" + re.escape("".join(map(chr, _TABLE))) + "]")
_CARRIAGE = re.compile(r"\r(\n)?")

# A full-width comma is a digit separator between groups of three digits, a full-width colon one in a time of day.
_WIDE_SEPARATOR = re.compile(r"(?<![\d，])\d{1,3}(?:，\d{3}){1,9}(?![\d，])|(?<!\d)\d{1,2}：\d{2}(?!\d)")
_WIDE = str.maketrans("，：", ",:")

_COMPOSED = re.compile("[^\\W\\d_][\u0300-\u036f\u3099\u309a]{1,8}|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?")
_SINGLES = re.compile("[\u2126\u212a\u212b\uf900-\ufaff]")


def fold(raw: str) -> tuple[str, tuple[Span, ...]]:
    """The folded text, as long as `raw`, and the raw spans of damaged characters.

    Blanks of all kinds become a space, line ends of all kinds a line feed, full-width letters, digits and signs their
    ASCII forms, invisible and bidi control characters `ZERO`. Letters with combining accents are composed (NFC).
    """
    text = raw
    damaged: tuple[Span, ...] = ()
    if not raw.isascii():
        text, damaged = repair(raw)
        if not unicodedata.is_normalized("NFC", text):
            text = _SINGLES.sub(lambda m: unicodedata.normalize("NFC", m[0])[0], _COMPOSED.sub(_compose, text))
    if "\r" in text:
        text = _CARRIAGE.sub(lambda m: ZERO + "\n" if m[1] else "\n", text)
    if _NEEDS_FOLD.search(text):
        text = text.translate(_TABLE)
    if "，" in text or "：" in text:
        text = _WIDE_SEPARATOR.sub(lambda m: m[0].translate(_WIDE), text)
    return text, damaged


def _compose(match: re.Match[str]) -> str:
    whole = match[0]
    composed = unicodedata.normalize("NFC", whole)
    return composed + FILL * (len(whole) - 1) if len(composed) == 1 else whole


def _byte_table() -> dict[str, int]:
    """Which byte a character was, where UTF-8 was decoded as Windows-1252, Latin-1 or Thai Windows-874, or a mix of
    them.
    """
    table = {chr(byte): byte for byte in range(0x80, 0x100)}
    for codec in ("cp874", "cp1252"):
        for byte in range(0x80, 0x100):
            char = bytes([byte]).decode(codec, errors="ignore")
            if char:
                table[char] = byte
    return table


_BYTES = _byte_table()


def _class(low: int, high: int) -> str:
    return "[" + re.escape("".join(char for char, byte in _BYTES.items() if low <= byte <= high)) + "]"


_NEXT = _class(0x80, 0xBF)
_TWO = _class(0xC3, 0xDF) + _NEXT
_THREE = _class(0xE0, 0xEF) + _NEXT + _NEXT
# What no living text contains by right: quotation marks and dashes (E2 80), other signs (E2), emoji (F0 9F), a byte
# order mark, accented Latin letters (C3 with a following sign that is no closing quotation mark), Latin-1 signs (C2).
# East Asian and Cyrillic letters need a neighbour of their kind: one alone may be a real accented letter before a
# closing quotation mark.
_DAMAGE = re.compile(
    f"{_class(0xF0, 0xF0)}{_class(0x9F, 0x9F)}{_NEXT}{_NEXT}"
    f"|{_class(0xE2, 0xE2)}{_class(0x80, 0x80)}{_NEXT}|â{_class(0x81, 0x9D)}{_NEXT}|ï»¿|ï¿½"
    f"|(?<![A-ZÀ-ÞА-Я])Ã{_NEXT}|(?<=[A-Z])Ã[\u0080-\u009f€‚ƒ„†‡ˆ‰Š‹ŒŽ˜™š›œžŸ](?=[A-Za-zÃ ])|Â[\u00a0-\u00bf]"
    f"|(?:{_THREE}){{2,64}}|(?:{_class(0xD0, 0xD1)}{_NEXT}){{3,64}}"
)
_MAYBE = re.compile(f"\ufffd|[{''.join(char for char, byte in _BYTES.items() if 0xC2 <= byte <= 0xF0)}]{_NEXT}")
_THAI = re.compile("[\u0e00-\u0e7f]*")
_LOST = re.compile("\ufffd{1,1000}")


def repair(raw: str) -> tuple[str, tuple[Span, ...]]:
    """Reads wrongly decoded UTF-8 through, length kept: `â€œ` becomes “ and two `FILL`.

    Returns the text and the spans of what was damaged; lost characters (U+FFFD) are named too and stay as they are.
    A sequence that is not valid UTF-8 when taken back to bytes is left alone.
    """
    if not _MAYBE.search(raw):
        return raw, ()
    damaged: list[Span] = [Span(*m.span()) for m in _LOST.finditer(raw)] if "\ufffd" in raw else []

    def mend(match: re.Match[str]) -> str:
        whole = match[0]
        try:
            chars = bytes(_BYTES[char] for char in whole).decode("utf-8")
        except UnicodeDecodeError:
            return whole
        if _THAI.fullmatch(whole):
            return whole
        if any(not char.isprintable() and char not in "\ufeff\u00a0\u200b\u200d\u3000" for char in chars):
            return whole
        damaged.append(Span(*match.span()))
        return "".join(char + FILL * (len(char.encode()) - 1) for char in chars)

    text = _DAMAGE.sub(mend, raw)
    return text, tuple(sorted(damaged))
