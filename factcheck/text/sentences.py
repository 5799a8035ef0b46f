"""Where sentences and clauses end, by the marks that a language gives; the block they stand in bounds both.

A full stop ends a sentence only where nothing says otherwise: not between digits, after an abbreviation or an
initial, or before a small letter. Question and exclamation marks inside a quotation that somebody is about to be
credited with ("Why?" asked ...) do not either, so that the words stay with their speaker. Deliberately absent:
statistics.
"""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.languages.base import Grammar
from factcheck.text.span import Span

#: A longer sentence is cut at a clause mark or a blank: nobody wrote it as one, and matching costs grow with it.
MAX_SENTENCE = 1000

_CLOSERS = "\"'”’»›)]」』）】》〉"
_QUOTE_CLOSERS = frozenset('"”’»」』')
_OPENERS = "\"'“‘«‹([「『（【《〈¿¡"
_WORD = re.compile(r"[^\W\d_]+")
_INITIALS = re.compile(r"[^\W\d_](?:\.[^\W\d_])*")
_REFERENCE = re.compile(r" ?\[[^\[\]]{1,8}\]")
#: "am 17. Juni": figures that a stop may make a rank of.
_LONGEST_RANK = 3
#: How far behind a closing quotation mark the verb of saying may stand.
_ATTRIBUTION = 40


def sentence_spans(text: str, start: int, end: int, grammar: Grammar, spaced: bool) -> list[tuple[int, int]]:
    """The sentences of `text[start:end]` in order, without the blanks between them. None is longer than
    `MAX_SENTENCE`.
    """
    out: list[tuple[int, int]] = []
    first = start
    for match in _end_pattern(grammar.sentence_ends, grammar.clause_marks).finditer(text, start, end):
        stop, after = match.span()
        if stop < first:
            continue
        if after < end and not _ends(text, first, stop, after, end, match[1], grammar, spaced):
            continue
        reference = _REFERENCE.match(text, after, end)
        if reference is not None:
            after = reference.end()
        _add(out, text, first, after)
        first = after
        while first < end and text[first] == " ":
            first += 1
    if first < end:
        _add(out, text, first, end)
    return out


@lru_cache(maxsize=32)
def _end_pattern(ends: str, clause_marks: tuple[str, ...]) -> re.Pattern[str]:
    marks = "".join(dict.fromkeys(char for char in ends + "." if char not in clause_marks and not char.isspace()))
    return re.compile(f"([{re.escape(marks)}]+(?: [.]+(?= |$))?)[{re.escape(_CLOSERS)}]*")


def _ends(text: str, first: int, stop: int, after: int, end: int, marks: str, grammar: Grammar, spaced: bool) -> bool:
    """Whether the marks at `stop` (with closing quotation marks and brackets up to `after`) end the sentence."""
    following = text[after]
    blank = following == " "
    closers = text[stop + len(marks) : after]
    wide = not marks.isascii() and marks.strip("….") != ""
    if not blank and not wide and (spaced or marks[-1] in ".…"):
        return False
    if marks.strip("….") == "" and marks != "." and not (blank and _starts_sentence(text, after, end, spaced)):
        return False
    if not blank and not wide and following.isascii() and stop > first and text[stop - 1].isascii():
        return False  # "?" and "!" inside an address
    if following in ",，;；:：、)）]】》" or (not blank and closers and closers[-1] in "》〉)）】]"):
        return False
    if blank and not wide and not _starts_sentence(text, after, end, spaced):
        return False
    if marks == "." and not closers and not _full_stop(text, first, stop, after, end, grammar):
        return False
    credited = closers and closers[-1] in _QUOTE_CLOSERS and marks[-1] not in ".。"
    return not (credited and text[first] in _OPENERS and _is_credited(text, after, end, grammar, spaced))


def _starts_sentence(text: str, after: int, end: int, spaced: bool) -> bool:
    """Whether what follows a blank may begin a sentence: no small letter, no closing or joining mark."""
    at = after
    while at < end and (text[at] == " " or text[at] in _OPENERS):
        at += 1
    if at == end:
        return True
    if text[at] in "-–—" and at + 1 < end:
        at += 1
    char = text[at]
    return not char.islower() and char not in ",;:.!?…，；：、。！？" + _CLOSERS


def _full_stop(text: str, first: int, stop: int, after: int, end: int, grammar: Grammar) -> bool:
    """Whether a single "." with a blank behind it is a full stop."""
    begin = max(first, stop - 24)
    blank = text.rfind(" ", begin, stop)
    word = text[(blank + 1 if blank >= 0 else begin) : stop].lstrip(_OPENERS)
    if not word:
        return True
    following = text[after + 1 : after + 2]
    if word.isdecimal():
        if grammar.ordinal_stop and len(word) <= _LONGEST_RANK:
            match = _WORD.match(text, after + 1, min(end, after + 30))
            return match is None or match[0].lower() in (grammar.stop_words | grammar.pronouns.keys())
        return stop - len(word) > first
    lowered = word.lower()
    if _INITIALS.fullmatch(word) and (word[0].isupper() or "." in word):
        # "U.S. The", "J. Doe": the next word decides; a capital on a function word begins a sentence.
        match = _WORD.match(text, after + 1, min(end, after + 30))
        return (
            match is not None and len(word) > 1 and match[0].lower() in (grammar.stop_words | grammar.pronouns.keys())
        )
    if lowered + "." in grammar.abbreviations:
        # "No." is a number sign before a figure and an answer elsewhere; so with any abbreviation that is a word too.
        return lowered in grammar.stop_words and lowered not in grammar.titles and not following.isdecimal()
    if blank >= 0 and len(word) <= 4:
        pair = text[text.rfind(" ", max(first, blank - 12), blank) + 1 : stop].lower()
        if pair + "." in grammar.abbreviations:
            return False
    return True


def _is_credited(text: str, after: int, end: int, grammar: Grammar, spaced: bool) -> bool:
    window = text[after : min(end, after + _ATTRIBUTION)]
    cut = _end_pattern(grammar.sentence_ends, grammar.clause_marks).search(window)
    if cut is not None:
        window = window[: cut.start()]
    opening = next((i for i, char in enumerate(window) if char in '“"「『«'), len(window))
    window = window[:opening].lower()
    if spaced:
        return any(word.strip(_CLOSERS + ",.:") in grammar.speech_verbs for word in window.split(" ")[:6])
    return any(window[i : i + size] in grammar.speech_verbs for i in range(len(window)) for size in (1, 2, 3))


def _add(out: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    while end - start > MAX_SENTENCE:
        cut = _cut(text, start, start + MAX_SENTENCE)
        out.append((start, cut))
        start = cut
        while start < end and text[start] == " ":
            start += 1
    if start < end:
        out.append((start, end))


def _cut(text: str, start: int, limit: int) -> int:
    """Where to cut a sentence that is too long: behind a clause mark or before a blank in its last half, else not in
    a figure.
    """
    low = start + MAX_SENTENCE // 2
    for marks in (";；", "，、,", " "):
        at = max(text.rfind(mark, low, limit) for mark in marks)
        if at >= 0 and not (text[at - 1].isdigit() and text[at + 1 : at + 2].isdigit()):
            return at if marks == " " else at + 1
    at = limit
    while at > low and text[at - 1] in "0123456789.,":
        at -= 1
    return at if at > low else limit


def clause_spans(text: str, start: int, end: int, grammar: Grammar, spaced: bool) -> tuple[Span, ...]:
    """The clauses of a sentence: punctuation closes one, a word of contrast or a joining word opens one.

    Together they cover the sentence but for blanks. Marks between digits ("1,000", "7:48", "2015–2019") divide
    nothing.
    """
    pattern = _clause_pattern(grammar.clause_marks, grammar.contrast, grammar.not_cues, spaced)
    infinitive = _infinitive_pattern(grammar.infinitive_mark) if grammar.infinitive_mark else None
    out: list[Span] = []
    first = start
    for match in pattern.finditer(text, start, end):
        if match.lastgroup == "mark":
            at = match.end()
            if at < end and match.start() > start and text[match.start() - 1].isdigit() and text[at].isdigit():
                continue
            if infinitive is not None and match[0] == "," and infinitive.match(text, at, end):
                continue
            if match[0].strip() in _OPENERS:
                at = match.start()
            else:
                while at < end and text[at] in _CLOSERS and text[at] not in _OPENERS:
                    at += 1
        elif match.lastgroup == "word":
            at = match.start()
        else:
            continue
        first = _clause(out, text, first, at)
    _clause(out, text, first, end)
    return tuple(out)


@lru_cache(maxsize=8)
def _infinitive_pattern(mark: str) -> re.Pattern[str]:
    """What follows the comma before an infinitive with its mark, as a word of its own ("das Werk zu schließen") or
    inside the verb ("Geld einzusammeln"), to the end of the clause. "um ... zu" is a purpose and stays apart."""
    word = re.escape(mark)
    return re.compile(
        rf" (?:[^,;:!?()\n]|(?<=[0-9]),(?=[0-9])){{0,160}}?"
        rf"(?<![^\W_])(?:{word} [^\W\d_]{{2,30}}|[^\W\d_]{{2,12}}{word}[^\W\d_]{{3,30}})n(?=[,;.!?)]| und | oder |\s*$)"
    )


def _clause(out: list[Span], text: str, start: int, end: int) -> int:
    while start < end and text[start] == " ":
        start += 1
    stop = end
    while stop > start and text[stop - 1] == " ":
        stop -= 1
    if start < stop:
        if any(char.isalnum() for char in text[start:stop]):
            out.append(Span(start, stop))
        elif out and text[start] not in _OPENERS:
            # Punctuation alone is no clause; it goes with the one before.
            out[-1] = Span(out[-1].start, stop)
        else:
            return start
    return end


@lru_cache(maxsize=32)
def _clause_pattern(
    clause_marks: tuple[str, ...], contrast: tuple[str, ...], not_cues: tuple[str, ...], spaced: bool
) -> re.Pattern[str]:
    marks = [mark for mark in clause_marks if not any(char.isalnum() for char in mark)]
    words = [*contrast, *(mark for mark in clause_marks if any(char.isalnum() for char in mark))]
    parts = [r"(?P<address>https?://[^\s，。（）]+)"]
    if marks:
        parts.append(f"(?P<mark>{_alternatives(marks)})")
    if words:
        edges = (r"(?<![\w-])", r"(?![\w-])") if spaced else ("", "")
        # A word that merely holds a joining word ("而" in 而且) is taken whole and divides nothing.
        holding = [word for word in not_cues if any(part in word for part in words)]
        if holding:
            parts.append(f"(?P<other>{edges[0]}{_alternatives(holding)}{edges[1]})")
        parts.append(f"(?P<word>{edges[0]}{_alternatives(words)}{edges[1]})")
    return re.compile("|".join(parts), re.IGNORECASE)


def _alternatives(words: list[str]) -> str:
    return "(?:" + "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word))) + ")"
