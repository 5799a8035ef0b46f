"""Names in Latin letters, found in a text of an unspaced script by how its characters are read aloud.

A name of the script's own language is spelled by its readings ("Chen Guangming", 陈光明). A foreign one only sounds
like them (ma-li-ya-nuo for "Mariano"): its consonants are compared, in classes that such scripts do not tell apart, and
there must be enough of them. Short names are not found: too many characters are read like them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache

from factcheck.languages.readings import READINGS

#: Syllables of a name that is spelled out, at least; consonants of one that sounds alike: somewhere in a stretch, and
#: of a whole stretch (katakana spell little else than foreign words).
SYLLABLES, CONSONANTS, WHOLE = 2, 4, 3
#: A name has at most so many characters in the script.
LONGEST = 8
#: Letters that sound alike across languages, by class; vowels and glides have none.
_CLASSES: Mapping[str, str] = {
    letter: kind
    for kind, letters in {"P": "bpfv", "T": "td", "K": "kgcq", "S": "szjx", "L": "lr", "N": "mn"}.items()
    for letter in letters
}


def sounds_like(words: Sequence[str], text: str, code: str) -> int | None:
    """Where in a text of a language a name stands by its sound; None where it does not, or is too short to tell.

    `words` are the name's words without accents, in lower case.
    """
    spelled = "".join(words)
    heard = _consonants(spelled)
    if not spelled.isascii() or not spelled.isalpha():
        return None
    for start, stretch in _stretches(text, code):
        for low in range(len(stretch)):
            at = 0
            sound = ""
            for high in range(low, min(len(stretch), low + LONGEST)):
                sound += stretch[high]
                at = high - low + 1
                if at >= SYLLABLES and sound == spelled:
                    return start + low
                enough = WHOLE if at == len(stretch) else CONSONANTS
                if len(heard) >= enough and at >= SYLLABLES and _consonants(sound) == heard:
                    return start + low
    return None


@lru_cache(maxsize=256)
def _stretches(text: str, code: str) -> tuple[tuple[int, tuple[str, ...]], ...]:
    return tuple(_read(text, code))


def _read(text: str, code: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    """The stretches of a text whose characters have readings: where they start, and the readings."""
    table = _table(code)
    start = 0
    sounds: list[str] = []
    for i, char in enumerate(text):
        reading = table.get(char)
        if reading is None:
            if len(sounds) >= SYLLABLES:
                yield start, tuple(sounds)
            sounds = []
            continue
        if not sounds:
            start = i
        sounds.append(reading)
    if len(sounds) >= SYLLABLES:
        yield start, tuple(sounds)


@lru_cache(maxsize=4096)
def _consonants(word: str) -> str:
    """The consonants of a word in classes, doubled ones once."""
    out = ""
    for letter in word:
        kind = _CLASSES.get(letter, "")
        if kind and not out.endswith(kind):
            out += kind
    return out


@cache
def _table(code: str) -> Mapping[str, str]:
    """Character -> reading; the first where it has several. A long mark is not read."""
    out: dict[str, str] = {"ー": "", "・": "", "·": ""} if code in READINGS else {}
    for entry in READINGS.get(code, "").split():
        latin = "".join(c for c in entry if c.isascii())
        for char in entry[len(latin) :]:
            out.setdefault(char, latin)
    return out
