"""The amounts of a passage as a tally: what each counts, in whose hands, and what the words around it do to it.

"Ana had nine stamps and gave four of them to Ben" is a state of Ana's stamps and an act that takes from Ana and adds to
Ben. The words are the language's (`languages/arithmetic_data.py`); here is only their order: the words between two
joints ("and", a comma) and around one amount are its segment, the act nearest in front of the amount is its act, what
stands before that act does it. An amount without a verb of its own ("and nine at dinner") takes over that of the one
before. What cannot be read so is marked as uncertain, and nothing is computed from it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from factcheck.languages.base import Language
from factcheck.matching.amounts import Reader, is_amount
from factcheck.matching.terms import stem
from factcheck.model.passage import Passage
from factcheck.values.base import DateValue, Found, Quantity
from factcheck.values.units import is_listed_noun, is_time

#: How many words a counted thing may have behind its number.
_NOUN_WORDS = 6
#: How many words of a party or of what "each" goes with are read.
_PARTY_WORDS = 4
#: A passage with more amounts is a table or a list of figures, and no story.
MOST = 12
_OWNED = re.compile(r" ?['’]s?(?![^\W_])")


@dataclass(frozen=True, slots=True)
class Entry:
    """One amount. Words are stems of the language; `unit` is that of the value, or of the amount that it refers to.

    `nouns` are the words of the counted thing, None where it may be any of several ("and two of them"); `own` says that
    they stand with the amount itself. `act` is a kind of act (`arithmetic_data.ACTS`), `verb` its stem. `subject` acts,
    `receiver` gets it, `giver` loses it: stems, or `{"?"}` for a pronoun. `base` are the words that "each" goes with.
    `marks` are the cues of the segment, and `of` (part of an amount told before), `passive`, `negated`. `words` are all
    of the segment, `dates` those in it; `at` is
    the place of the amount, `verb_at` that of the act. `certain` is False where the act could not be made out.
    """

    source: int
    passage: int
    found: Found
    value: Quantity
    unit: str | None
    nouns: frozenset[str] | None
    own: bool
    act: str | None
    verb: str | None
    subject: frozenset[str]
    receiver: frozenset[str]
    giver: frozenset[str]
    base: frozenset[str]
    marks: frozenset[str]
    words: frozenset[str]
    certain: bool
    at: int
    dates: tuple[DateValue, ...] = ()
    verb_at: int = -1


#: A pronoun for one party, and for several.
PRONOUN = frozenset({"?"})
SEVERAL = frozenset({"*"})

_PER = "_per_"


@lru_cache(maxsize=16)
def _periods(language: Language) -> frozenset[str]:
    """The stems of units of time."""
    units = language.values.units.items()
    return frozenset(stem(form, language) for unit, forms in units if is_time(unit) for form in forms.split("|"))


def tally(source: int, passage: Passage, text: str, language: Language, before: Sequence[Entry] = ()) -> list[Entry]:
    """The amounts of a passage, in order. `before` are those of the passages before it that it may refer to.

    Empty for a language without words for it and for a passage with more than `MOST` amounts.
    """
    amounts = [f for f in sorted(passage.values, key=lambda f: f.start) if is_amount(f)]
    if not language.arithmetic.acts or not amounts or len(amounts) > MOST:
        return []
    reader = Reader(text, passage, language)
    out: list[Entry] = []
    for found in amounts:
        out.append(_entry(reader, source, found, [*before, *out]))
    return _bracketed(out) if language.grammar.clause_wide else out


def _bracketed(entries: list[Entry]) -> list[Entry]:
    """Where the verb has two places, the second closes the clause of all amounts in the bracket: "hat 700 in Bonn und
    500 in Graz eingestellt"."""
    out = entries[:]
    for i in range(len(out) - 2, -1, -1):
        one, two = out[i], out[i + 1]
        if one.act == "have" and two.act not in (None, "have") and not two.subject and two.verb_at > two.at:
            out[i] = replace(one, act=two.act, verb=two.verb, verb_at=two.verb_at)
            out[i + 1 :] = [replace(e, subject=one.subject) if not e.subject else e for e in out[i + 1 :]]
    return out


def _entry(r: Reader, source: int, found: Found, before: Sequence[Entry]) -> Entry:
    low, high = r.segment(found)
    others = [f for f in r.values if f is not found and is_amount(f)]
    left = max([low, *(f.end for f in others if low <= f.start < found.start)])
    right = min([high, *(f.start for f in others if found.start < f.start < high)])
    value = found.value
    assert isinstance(value, Quantity)
    value = _unlinked(r, value, found, right)
    nouns, behind, linked = _noun(r, found, right)
    acts = [(s, e, k[4:]) for s, e, k in r.hits if k.startswith("act:") and low <= s < high and not _inside(found, s)]
    cues = [(s, e, k[4:]) for s, e, k in r.hits if k.startswith("cue:") and low <= s < high]
    acts = [a for a in acts if not any(c[0] == a[0] and c[1] > a[1] for c in cues)]
    marks = {
        k
        for _, e, k in cues
        if k != "until" or any(e <= f.core_start <= e + 1 and f.value.kind == "date" for f in r.values)
    }
    act, at = _act([a for a in acts if left <= a[0] < right] or acts, found, marks)
    since = max([r.start, *(f.end for f in r.values if is_amount(f) and f.end <= found.start)])
    if any(k == "cue:subset" and since <= s < right for s, _, k in r.hits):
        marks.add("subset")
    if any(k == "neg" and low <= s < found.start for s, _, k in r.cues):
        marks.add("negated")
    if any(k.startswith("mod:") and low <= s < found.start for s, _, k in r.cues):
        marks.add("unreal")
    previous = before[-1] if before and before[-1].passage == r.passage.index else None
    certain, subject, verb = True, frozenset[str](), None
    receiver, giver = frozenset[str](), frozenset[str]()
    if at is not None and act is not None:
        first = min(s for s, _, _ in acts)
        subject = _subject(r, low, min(first, found.start), previous, found.start < at[0])
        verb = stem(r.text[at[0] : at[1]], r.language)
        if any(
            low <= s < at[0] for s, e, k in r.cues if r.text[s:e].casefold() in r.language.grammar.passive_marks
        ) or (at[0] != first and any(r.text[s:e].casefold() in r.language.grammar.passive_marks for s, e, _ in acts)):
            marks.add("passive")
        receiver, giver = _parties(r, at, found, behind, high)
    elif previous is not None and _leaves_out(r, low, found, behind, high):
        act, verb, subject = previous.act, previous.verb, previous.subject
        certain = previous.certain
        marks |= previous.marks & {"passive", "planned", "unreal", "negated"}
    else:
        certain = False
        subject = _subject(r, low, found.start, None, False)
    if value.kind == "money" and any(e <= found.start <= e + 1 and k == "price" for _, e, k in cues):
        certain = False  # "sold it for 55 dollars": a price, no amount of what is sold
    words = frozenset(stem(w, r.language) for s, _, w in r.words(low, high) if not r.is_light(w))
    unit = value.unit
    whole: frozenset[str] | None = nouns
    own = value.unit is not None or value.kind == "money"
    if not own:
        unit, whole, linked = _referred(value, nouns, linked, before)
    elif unit is not None:
        heads = {stem(unit, r.language)}
        if not nouns - heads:
            whole = _modified(unit, nouns, before)
    if linked:
        marks.add("of")
    base = _base(r, cues, low, high, found)
    if _PER in (unit or ""):
        unit, _, rate = (unit or "").partition(_PER)
        value, base = replace(value, unit=unit, per=None), frozenset({rate})
    elif not base and "each" in marks and previous is not None and previous.unit != unit and previous.nouns:
        base = previous.nouns  # "three tickets at 5 dollars each"
    if base & _periods(r.language):
        marks.add("period")
    if base & ((whole or frozenset()) | {stem(unit or "", r.language)}):
        base = frozenset()  # "ten classes with thirty pupils in each class"
    return Entry(
        source,
        r.passage.index,
        found,
        value,
        unit,
        whole,
        own,
        act,
        verb,
        subject,
        receiver,
        giver,
        base,
        frozenset(marks),
        words,
        certain,
        found.start,
        tuple(f.value for f in r.values if isinstance(f.value, DateValue) and low <= f.start < high),
        at[0] if at is not None else -1,
    )


def _unlinked(r: Reader, value: Quantity, found: Found, right: int) -> Quantity:
    """A figure whose "noun" only refers to what was told before ("50 deles"): a bare number."""
    first = next((w for _, _, w in r.words(found.core_start, right)), "")
    if first in r.language.arithmetic.links and value.kind == "count" and not is_listed_noun(value.unit or ""):
        return replace(value, kind="number", unit=None)
    return value


def _inside(found: Found, at: int) -> bool:
    return found.core_start <= at < found.core_end


def _noun(r: Reader, found: Found, right: int) -> tuple[frozenset[str], int, bool]:
    """The words of what is counted, where they end, and whether a link refers to something told before ("of them")."""
    data, language = r.language.arithmetic, r.language
    numerals = {*language.values.small, *language.values.scales}
    stops = {s for s, _, k in r.hits if k.startswith("act:") or k in ("cue:than", "cue:each", "cue:rest", "cue:whole")}
    nouns: list[str] = []
    end, linked, behind = found.core_end, False, False
    for s, e, word in r.words(found.core_start, min(right, found.core_start + 90)):
        if word in numerals and not nouns:
            continue
        if len(nouns) >= _NOUN_WORDS or (s in stops and s >= found.core_end):
            break
        if word in data.links:
            behind = True
            end = e
            continue
        if behind and (word in language.grammar.determiners or word in language.grammar.pronouns):
            linked = True
            end = e
            continue
        if _OWNED.match(r.text, e):
            linked = linked or behind
            end = e
            continue
        if word == "s" or (word in data.light and not behind):
            end = max(end, e)
            continue
        if word in language.grammar.adpositions or word in language.grammar.stop_words or word in data.receivers:
            break
        nouns.append(stem(word, language))
        end = max(end, e)
    return frozenset(nouns), end, linked


def _act(
    acts: Sequence[tuple[int, int, str]], found: Found, marks: set[str]
) -> tuple[str | None, tuple[int, int] | None]:
    """The act of an amount: a change before a state, in front of the amount before behind it, the nearest first."""
    if not acts:
        return None, None
    doing = [a for a in acts if a[2] != "have"]
    if "rest" in marks and any(a[2] == "have" for a in acts):
        doing = [a for a in doing if a[2] != "go"]  # "had four left"
    front = [a for a in doing if a[0] < found.start]
    back = [a for a in doing if a[0] >= found.start]
    states = [a for a in acts if a[2] == "have"]
    chosen = front[-1] if front else back[0] if back else states[-1] if states else None
    return (None, None) if chosen is None else (chosen[2], (chosen[0], chosen[1]))


def _subject(r: Reader, low: int, upto: int, previous: Entry | None, amount_first: bool) -> frozenset[str]:
    """Who acts: the words before the act; the one before where there are none. Empty where the amount itself does."""
    named: list[str] = []
    pronoun: frozenset[str] = frozenset()
    for s, e, word in r.words(low, upto):
        if s >= upto or _OWNED.match(r.text, e) or any(a <= s < b for a, b, k in r.hits if k.startswith("cue:")):
            continue
        kind = r.language.grammar.pronouns.get(word)
        if kind is not None:
            pronoun = pronoun or (SEVERAL if kind.endswith("plural") else PRONOUN)
            continue
        if r.is_light(word) or word in r.language.grammar.adpositions:
            continue
        named.append(stem(word, r.language))
    if named:
        return frozenset(named)
    if pronoun:
        return pronoun
    if previous is not None and not amount_first:
        return previous.subject
    return frozenset()


def _parties(
    r: Reader, at: tuple[int, int], found: Found, behind: int, high: int
) -> tuple[frozenset[str], frozenset[str]]:
    """Who gets it and who loses it, as far as the words say so."""
    data, pronouns = r.language.arithmetic, r.language.grammar.pronouns
    receiver: set[str] = set()
    giver: set[str] = set()
    if at[1] <= found.start:
        for _s, e, word in r.words(at[1], found.start):
            if _OWNED.match(r.text, e):
                continue
            if word in pronouns:
                receiver.add("?")
            elif not r.is_light(word):
                receiver.add(stem(word, r.language))
    target: set[str] | None = None
    count = 0
    for _s, e, word in r.words(min(behind, found.core_end), high):
        if word in data.receivers:
            target, count = receiver, 0
            continue
        if word in data.givers or (_OWNED.match(r.text, e) and target is None):
            target, count = giver, 0
            if word in data.givers:
                continue
        if target is None or count >= _PARTY_WORDS:
            continue
        if word in pronouns:
            target.add("?")
        elif not r.is_light(word):
            target.add(stem(word, r.language))
            count += 1
        if target is giver and _OWNED.match(r.text, e):
            target = None
    return frozenset(receiver), frozenset(giver)


def _leaves_out(r: Reader, low: int, found: Found, behind: int, high: int) -> bool:
    """Whether an amount is told without a verb of its own: nothing but small words before it, and a small word or
    nothing behind what it counts."""
    if any(not r.is_light(w) for s, _, w in r.words(low, found.start) if s < found.start):
        return False
    value = found.value
    after = [w for s, _, w in r.words(behind, high) if s >= behind]
    if isinstance(value, Quantity) and value.unit is None and value.kind == "number":
        first = [w for s, _, w in r.words(found.core_end, high)][:1]
        if first and not r.is_light(first[0]) and first[0] not in r.language.grammar.adpositions:
            return False
    return not after or r.is_light(after[0]) or after[0] in r.language.grammar.adpositions


def _referred(
    value: Quantity, nouns: frozenset[str], linked: bool, before: Sequence[Entry]
) -> tuple[str | None, frozenset[str] | None, bool]:
    """What a bare number counts: what its own words name among the amounts before it, else the last of them."""
    counted = [e for e in before if e.value.kind == "count" and e.unit is not None]
    if not counted:
        return value.unit, nouns, linked
    if linked and nouns:
        named = [e for e in counted if e.nouns is not None and nouns <= e.nouns]
        if not named:
            return value.unit, nouns, False  # "four of his coins", and no coins were told of
        return named[-1].unit, nouns if len({e.nouns for e in named}) > 1 else named[-1].nouns, True
    if nouns and not linked:
        same = [e for e in counted if e.nouns is not None and nouns & e.nouns]
        if same:
            return same[-1].unit, nouns | (same[-1].nouns or frozenset()), False
    last = counted[-1]
    kinds = {e.nouns for e in counted if e.unit == last.unit}
    return last.unit, last.nouns if len(kinds) == 1 or not linked else None, linked


def _modified(unit: str, nouns: frozenset[str], before: Sequence[Entry]) -> frozenset[str] | None:
    """The words of a thing told by its head alone ("12 more cars"): those of the one kind told before, if it is one."""
    kinds = {e.nouns for e in before if e.unit == unit and e.nouns is not None and nouns <= e.nouns}
    if len(kinds) == 1:
        return next(iter(kinds))
    return nouns if not kinds else None


def _base(r: Reader, cues: Sequence[tuple[int, int, str]], low: int, high: int, found: Found) -> frozenset[str]:
    """What a rate goes with: the words behind "each" or "per"."""
    value = found.value
    if isinstance(value, Quantity) and value.per is not None:
        return frozenset({value.per})
    for _, end, kind in cues:
        if kind != "each":
            continue
        if any(end <= f.start <= end + 1 for f in r.values):
            return frozenset({"#"})  # "every five minutes": of a stretch, not of one
        stops = {s for s, _, k in r.hits if k.startswith("act:")}
        words: list[str] = []
        for s, _, word in r.words(end, high):
            if not words and (word in r.language.arithmetic.links or word in r.language.grammar.determiners):
                continue  # "each of the sections"
            if s in stops or r.is_light(word) or word in r.language.grammar.adpositions or len(words) >= _PARTY_WORDS:
                break
            words.append(stem(word, r.language))
        if words:
            return frozenset(words)
    return frozenset()
