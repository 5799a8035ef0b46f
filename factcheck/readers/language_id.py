"""Which language a document is in, where the manifest does not say.

py3langid, restricted to the languages that the package reads. It is loaded at the first call: the model takes longer
to load than a small run takes in all. Deterministic: the same text gives the same answer.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

#: Code points looked at; more changes no answer.
SAMPLE = 4000


def identify(text: str, allowed: tuple[str, ...] = ("en", "pt", "zh")) -> tuple[str, float]:
    """The likeliest of the `allowed` languages (ISO 639-1) and its probability among them, 0 to 1.

    A text without letters gives the first of `allowed` with probability 0.0: there is nothing to tell by.
    Raises ValueError when `allowed` is empty or holds a code that the model does not know.
    """
    if not allowed:
        raise ValueError("no languages to choose from")
    sample = _sample(text)
    if not any(char.isalpha() for char in sample):
        return allowed[0], 0.0
    language, probability = _identifier(tuple(allowed)).classify(sample)
    return str(language), float(probability)


def _sample(text: str) -> str:
    """The beginning, and as much from the middle: pages begin with lines in other languages."""
    if len(text) <= SAMPLE:
        return text
    middle = len(text) // 2
    return text[: SAMPLE // 2] + "\n" + text[middle : middle + SAMPLE // 2]


@lru_cache(maxsize=8)
def _identifier(allowed: tuple[str, ...]) -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # type: ignore[import-untyped]

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    try:
        identifier.set_languages(list(allowed))
    except (KeyError, ValueError) as error:
        raise ValueError(f"unknown language among {', '.join(allowed)}") from error
    return identifier
