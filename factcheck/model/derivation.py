"""A value that no source states and that follows from what sources do state, with how it was computed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from factcheck.values.base import Found, Value

Sign = Literal["+", "-", "*", "/"]


@dataclass(frozen=True, slots=True)
class Operand:
    """A value of passage number `passage` of source number `source`; `sign` is how it enters: "+", "-", "*" or "/"."""

    source: int
    passage: int
    found: Found
    sign: Sign


@dataclass(frozen=True, slots=True)
class Derivation:
    """`operation` names the row of the table of operations, `value` is the result.

    `asked` says that the wording of the claim asks for the operation: only then does a result that differs speak
    against the claim. `given` are values that the claim itself supplies ("in three boxes"). `working` is the
    computation in plain English.
    """

    operation: str
    value: Value
    operands: tuple[Operand, ...]
    asked: bool
    working: str
    given: tuple[Found, ...] = ()
