"""The shape of the value part of a language: numerals, bounds, calendar, currencies, units."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueData:
    """How a language writes numbers and dates. (Fields are laid down by the values room.)"""
