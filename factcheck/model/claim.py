"""The claims registry: what a story says, claim by claim."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    WithJsonSchema,
    model_validator,
)
from pydantic_core import PydanticCustomError

from factcheck.model.isodate import date_fault, date_precision

#: Identifiers of claims, sources, works, glossary entries: no blanks, nothing that could be a path or an option.
IDENTIFIER = r"^[A-Za-z0-9][A-Za-z0-9._\-]{0,127}$"
Identifier = Annotated[str, Field(pattern=IDENTIFIER)]
LanguageCode = Annotated[str, Field(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]

#: Magnitude of the largest number a claim may assert.
MAX_AMOUNT = 10**30

_PRECISIONS = ("century", "decade", "year", "month", "day", "hour", "minute", "second")


def _plain_number(value: Any) -> Any:
    # A string or a truth value in the place of a number is a slip of the file, not a number in disguise.
    if isinstance(value, bool) or not isinstance(value, (int, float, Decimal)):
        raise PydanticCustomError("number_type", "should be a number")
    return value


def real_date(value: str) -> str:
    """The date itself, where the calendar has it; a validation error otherwise."""
    fault = date_fault(value)
    if fault:
        raise PydanticCustomError("not_a_date", "{fault}", {"fault": fault})
    return value


#: A number as it stands in a file: int or Decimal (floats from Python callers are taken at their shortest spelling).
Number = Annotated[
    Decimal,
    BeforeValidator(_plain_number),
    Field(strict=False, allow_inf_nan=False, ge=-MAX_AMOUNT, le=MAX_AMOUNT),
    WithJsonSchema({"type": "number", "minimum": -MAX_AMOUNT, "maximum": MAX_AMOUNT}),
]
#: An ISO date, whole or cut off after the year or the month.
IsoDate = Annotated[str, Field(pattern=r"^\d{4}(-\d{2}(-\d{2})?)?$"), AfterValidator(real_date)]

#: No text of a registry is longer than this, in code points.
MAX_TEXT = 10_000


class Verdict(StrEnum):
    """The four answers, worst first in reports."""

    CONTRADICTED = "contradicted"
    CONFLICTING = "conflicting"
    NOT_ENOUGH_EVIDENCE = "not_enough_evidence"
    SUPPORTED = "supported"


class FileModel(BaseModel):
    """Base of everything read from a file: unknown keys are errors, values are not coerced, instances are frozen."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class ClaimValue(FileModel):
    """What is asserted, where the statement alone should not decide it.

    `amount` and `high` are plain numbers (no "million"), percent in points (50 for 50 %) or, with unit "fraction",
    as a share of one. `currency` is ISO 4217, `unit` a singular or plural English noun. A date is an ISO prefix in
    `value` with its `precision`; for dates `bound` may also be `early`, `mid` or `late`. Text and quote carry `value`.
    """

    type: Literal["money", "count", "percent", "multiple", "duration", "date", "text", "quote"]
    bound: Literal["=", "<", "<=", ">", ">=", "~", "nearly", "order", "range", "early", "mid", "late"] = "="
    amount: Number | None = None
    high: Number | None = None
    currency: Annotated[str, Field(pattern=r"^[A-Z]{3}$")] | None = None
    unit: Annotated[str, Field(min_length=1, max_length=80)] | None = None
    per: Annotated[str, Field(min_length=1, max_length=80)] | None = None
    value: Annotated[str, Field(min_length=1, max_length=MAX_TEXT)] | None = None
    precision: Literal["century", "decade", "year", "month", "day", "hour", "minute", "second"] | None = None

    @model_validator(mode="after")
    def _parts_fit(self) -> ClaimValue:
        if self.type in ("text", "quote", "date"):
            if self.value is None:
                raise ValueError(f"a value of type {self.type} needs 'value'")
        elif self.amount is None:
            raise ValueError(f"a value of type {self.type} needs 'amount'")
        if self.bound == "range" and self.type not in ("text", "quote", "date") and self.high is None:
            raise ValueError("bound 'range' needs 'high'")
        if self.high is not None and self.amount is not None and self.high < self.amount:
            raise ValueError("'high' is below 'amount'")
        if self.high is not None and self.bound != "range":
            raise ValueError("'high' goes with bound 'range' only")
        if self.type == "date" and self.value is not None:
            self._check_date(self.value)
        return self

    def _check_date(self, value: str) -> None:
        fault = date_fault(value)
        if fault:
            raise ValueError(f"'{value[:40]}' {fault}")
        stated = date_precision(value)
        if self.precision and stated and _PRECISIONS.index(self.precision) > _PRECISIONS.index(stated):
            raise ValueError(f"precision '{self.precision}' is finer than '{value}', which gives the {stated} only")


class DraftPlace(FileModel):
    """Where the claim stands in the story's draft: code points, half-open."""

    path: Annotated[str, Field(min_length=1, max_length=1000)]
    start: Annotated[int, Field(ge=0)]
    end: Annotated[int, Field(ge=0)]

    @model_validator(mode="after")
    def _in_order(self) -> DraftPlace:
        if self.end < self.start:
            raise ValueError("'end' is below 'start'")
        return self


class Claim(FileModel):
    """One checkable sentence. Only `id` and `statement` are required; what is left out is read from the statement."""

    id: Identifier
    statement: Annotated[str, Field(min_length=1, max_length=MAX_TEXT)]
    subject: Annotated[str, Field(max_length=500)] | None = None
    predicate: Annotated[str, Field(max_length=500)] | None = None
    value: ClaimValue | None = None
    said_by: Annotated[str, Field(max_length=200)] | None = None
    in_source: Identifier | None = None
    as_of: IsoDate | None = None
    expect: Verdict | None = Field(default=None, strict=False)
    depends_on: tuple[Identifier, ...] = Field(default=(), strict=False)
    tags: tuple[str, ...] = Field(default=(), strict=False)
    note: str = ""
    draft: DraftPlace | None = None


class Registry(FileModel):
    """The claims of one story. `language` is that of the statements."""

    title: str = ""
    language: LanguageCode = "en"
    claims: tuple[Claim, ...] = Field(default=(), strict=False)
