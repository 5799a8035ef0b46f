"""A value with its place in the raw text."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.text.span import Span
from factcheck.values.base import Value


@dataclass(frozen=True, slots=True)
class Annotation:
    """`span` counts code points of the raw text, bound words included; `surface` is the raw text of the span."""

    span: Span
    surface: str
    value: Value
