"""Text of strangers, made safe to print: what a reader cannot see is shown as a mark, and nothing else is changed.

Sources and registries are hostile input. An escape sequence could rewrite the terminal, a bidi override could turn a
figure round, a zero-width character could hide inside a name. Marks look like ‹U+202E›. Right-to-left letters
themselves stay as they are.
"""

from __future__ import annotations

import re

#: Characters that have no glyph of their own or change how others are shown: DEL and C1 controls; bidi controls;
#: zero-width and filler characters; line and paragraph separators; tags; lone surrogates.
_HIDDEN = (
    "\\x7f-\\x9f\\xad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f"
    "\\u3164\\ufeff\\uffa0\\ufff0-\\ufffb\\ufffe\\uffff\\ud800-\\udfff\\U0001bca0-\\U0001bca3\\U0001d173-\\U0001d17a"
    "\\U000e0000-\\U000e0fff"
)
_HIDDEN_RE = re.compile(f"[{_HIDDEN}]")
_UNPRINTABLE_RE = re.compile(f"\r\n|[\\x00-\\x1f{_HIDDEN}]")

#: What stands for a line break inside a quotation that is shown on one line.
LINE_BREAK = "↵"


def _mark(match: re.Match[str]) -> str:
    found = match.group()
    if found in ("\r\n", "\n", "\r"):
        return LINE_BREAK
    if found == "\t":
        return " "
    return f"‹U+{ord(found):04X}›"


def visible(text: str) -> str:
    """The text on one line, with every character that could not be seen replaced by a mark.

    Line breaks become "↵", tabs a space. Text without such characters comes back unchanged.
    """
    return text if text.isprintable() else _UNPRINTABLE_RE.sub(_mark, text)


def _json_escape(match: re.Match[str]) -> str:
    code = ord(match.group())
    if code < 0x10000:
        return f"\\u{code:04x}"
    code -= 0x10000
    return f"\\u{0xD800 + (code >> 10):04x}\\u{0xDC00 + (code & 0x3FF):04x}"


def visible_json(document: str) -> str:
    """A serialised JSON document with the same characters as JSON escapes; its value stays the same.

    Takes the output of a JSON serialiser, where such characters can stand inside strings only and the C0 controls are
    escaped already.
    """
    return _HIDDEN_RE.sub(_json_escape, document)
