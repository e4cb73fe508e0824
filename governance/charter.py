"""The charter: what may be collected, why, how long, and what may leave; declared before collecting.

A TOML file that a data protection officer can read, validated here and versioned in the dossier.
Legal bases are the codes of the W3C Data Privacy Vocabulary (``A6-1-e`` = GDPR art. 6(1)(e)).
"""

import hashlib
import json
import re
import tomllib
from datetime import date
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator, model_validator

from anonymize.text.spans import LABELS
from governance.errors import BadInput, Param
from governance.roles import RoleCode

Slug = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,47}$")]
LegalBasis = Literal[
    "A6-1-a",
    "A6-1-b",
    "A6-1-c",
    "A6-1-d",
    "A6-1-e",
    "A6-1-e-public-interest",
    "A6-1-e-official-authority",
    "A6-1-f",
]
Country = Literal["FR", "IT"]
TextAction = Literal["keep", "surrogate", "generalise", "remove"]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


class Label(_Part):
    """A text in both languages of the territory."""

    fr: str = Field(min_length=1)
    it: str = Field(min_length=1)

    def get(self, language: str) -> str:
        """Text in ``language``; French stands in for a language that the charter does not carry."""
        return self.it if language == "it" else self.fr


class FieldKind(StrEnum):
    """What a field says about a person; decides where it is stored and whether it may leave."""

    IDENTITY = "identity"
    QUASI_IDENTIFIER = "quasi_identifier"
    SENSITIVE = "sensitive"
    CONTRIBUTION = "contribution"
    TECHNICAL = "technical"


class Release(StrEnum):
    """How a field may leave in open data, from the strictest."""

    NEVER = "never"
    GENERALISED = "generalised"
    AS_IS = "as_is"


class Controller(_Part):
    """A body responsible for the processing (GDPR art. 4(7), jointly: art. 26)."""

    name: str = Field(min_length=1)
    country: Country


class DpoContact(_Part):
    """Generic contact of the data protection officer: a function's address, not a person's."""

    name: str = Field(min_length=1)
    email: str = Field(pattern=r"^[^@\s]+@[^@\s]+\.[^@\s]+$")


class Consultation(_Part):
    """The consultation itself. ``objective`` is the number of contributions that makes it a success."""

    id: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]{1,63}$")]
    title: Label
    controllers: tuple[Controller, ...] = Field(min_length=1)
    dpo: DpoContact
    languages: tuple[Literal["fr", "it"], ...] = Field(min_length=1)
    timezone: str = "Europe/Paris"
    opens_on: date
    closes_on: date
    objective: int = Field(default=100, ge=1)

    @model_validator(mode="after")
    def _ordered(self) -> "Consultation":
        if self.closes_on < self.opens_on:
            raise ValueError("closes_on is before opens_on")
        return self


class Theme(_Part):
    """One of the themes proposals are scored against."""

    code: Slug
    label: Label
    synonyms: tuple[str, ...] = ()


class Retention(_Part):
    """How long: months of active use, then months of restricted archive, counted from the close of the
    consultation, then the final fate (Code du patrimoine L212-2, D.Lgs. 42/2004 art. 21(1)(d) apply to it)."""

    active_months: int = Field(ge=0, le=600)
    intermediate_months: int = Field(default=0, ge=0, le=600)
    final_fate: Literal["destroy", "anonymise", "archive"]


class Purpose(_Part):
    """Why data are used, on which legal basis, and for how long."""

    code: Slug
    label: Label
    legal_basis: LegalBasis
    retention: Retention


class CharterField(_Part):
    """One thing that may be collected. ``necessity`` says why the purpose cannot do without it."""

    name: Slug
    label: Label
    type: Literal["text", "long_text", "integer", "number", "date", "datetime", "choice", "boolean"] = "text"
    kind: FieldKind
    purpose: Slug
    necessity: Label
    required: bool = False
    recipients: tuple[RoleCode, ...] = ()
    release: Release = Release.NEVER
    hierarchy: Literal["none", "age_band", "territory", "month", "role"] = "none"
    synonyms: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _identity_never_leaves(self) -> "CharterField":
        if self.kind is FieldKind.IDENTITY and self.release is not Release.NEVER:
            raise ValueError('a field of kind "identity" must have release = "never"')
        return self


class MinorRegime(_Part):
    """From which age a person decides alone, and who must agree below it
    (FR: loi Informatique et Libertés art. 45; IT: Codice privacy art. 2-quinquies)."""

    age: int = Field(ge=13, le=18)
    consent: Literal["minor_and_guardian", "guardian"]


class Publication(_Part):
    """What a release must respect: ``k`` persons per class, counts under ``minimum_cell`` withheld,
    no zone under ``minimum_population`` inhabitants, one licence per country."""

    k: int = Field(ge=2, le=1000)
    minimum_cell: int = Field(ge=2, le=1000)
    minimum_population: int = Field(ge=0)
    suppression_limit: float = Field(default=0.1, ge=0, le=1)
    licence: dict[Country, str] = Field(min_length=1)


class TextReview(_Part):
    """When texts may leave without a person having read each: ``automatic`` allows it, under the signature of the data
    protection officer; findings surer than ``minimum_score`` only; a share ``sample`` of them is kept for a reader."""

    automatic: bool = False
    minimum_score: float = Field(default=0.99, ge=0, le=1)
    sample: float = Field(default=0.05, gt=0, le=1)


class Texts(_Part):
    """What becomes of personal data in texts: ``actions`` by label of the detector, the usual ones for the others."""

    actions: dict[str, TextAction] = Field(default_factory=dict)
    review: TextReview = Field(default_factory=TextReview)

    @field_validator("actions")
    @classmethod
    def _known_labels(cls, value: dict[str, TextAction]) -> dict[str, TextAction]:
        unknown = next((label for label in value if label not in LABELS), None)
        if unknown is not None:
            raise ValueError(f"{unknown} is none of {', '.join(LABELS)}")
        return value

    def effective(self) -> dict[str, TextAction]:
        """Action of every label."""
        from anonymize.text.redaction import Policy

        return {**Policy.usual().actions, **self.actions}

    @property
    def digest(self) -> str:
        """Hex SHA-256 of the canonical JSON of all that it decides, which is what is signed."""
        said = {"actions": self.effective(), "review": self.review.model_dump(mode="json")}
        return hashlib.sha256(json.dumps({"texts": said}, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


class Reason(_Part):
    """A reason a moderator may give."""

    code: Slug
    label: Label


class Charter(_Part):
    """The whole declaration."""

    consultation: Consultation
    theme: tuple[Theme, ...] = Field(min_length=1)
    purpose: tuple[Purpose, ...] = Field(min_length=1)
    field: tuple[CharterField, ...] = Field(min_length=1)
    minors: dict[Country, MinorRegime] = Field(default_factory=dict)
    publication: Publication
    texts: Texts | None = None
    reason: tuple[Reason, ...] = Field(min_length=1)

    @cached_property
    def fields(self) -> dict[str, CharterField]:
        """Fields by name."""
        return {item.name: item for item in self.field}

    @cached_property
    def purposes(self) -> dict[str, Purpose]:
        """Purposes by code."""
        return {purpose.code: purpose for purpose in self.purpose}

    def active_until(self, purpose: str) -> date:
        """Last day of active use of ``purpose``: close of the consultation plus the active months,
        clamped to the end of the month (Reg. 1182/71 art. 3(2)(c))."""
        return add_months(self.consultation.closes_on, self.purposes[purpose].retention.active_months)

    def live_fields(self, today: date) -> dict[str, CharterField]:
        """Fields that may be collected on ``today``: declared, and whose purpose has not expired."""
        return {name: item for name, item in self.fields.items() if today <= self.active_until(item.purpose)}


def add_months(start: date, months: int) -> date:
    """``start`` plus calendar months; a day that the month lacks becomes its last
    (31 January + 1 = 28 or 29 February)."""
    index = start.year * 12 + start.month - 1 + months
    year, month = divmod(index, 12)
    for day in range(start.day, start.day - 4, -1):
        try:
            return date(year, month + 1, day)
        except ValueError:
            continue
    raise AssertionError("every month has 28 days")


def load_charter(path: Path) -> Charter:
    """Read and validate the charter file at ``path``.

    Raises:
        BadInput: ``charter_unreadable`` (file), ``charter_syntax`` (not TOML) or ``charter_invalid``
            with ``line``, ``field`` and ``advice`` of the first problem and ``count`` of all.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput("charter_unreadable", file=path.name) from error
    return parse_charter(text, name=path.name)


def parse_charter(text: str, *, name: str = "charter.toml") -> Charter:
    """Validate the text of a charter; errors as in ``load_charter``."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        where = re.search(r"line (\d+)", str(error))
        line = int(where.group(1)) if where else text.count("\n") + 1
        raise BadInput("charter_syntax", file=name, line=line, detail=str(error)) from error
    try:
        charter = Charter.model_validate(data)
    except ValidationError as error:
        raise BadInput("charter_invalid", file=name, **first_problem(error, text)) from error
    _check_references(charter, text, name)
    return charter


def _check_references(charter: Charter, text: str, name: str) -> None:
    """Codes are declared once, and every field's purpose exists."""
    groups = {"theme": "code", "purpose": "code", "field": "name", "reason": "code"}
    for group, key in groups.items():
        codes = [getattr(item, key) for item in getattr(charter, group)]
        twice = next((index for index, code in enumerate(codes) if code in codes[:index]), None)
        if twice is not None:
            place = (group, twice, key)
            raise BadInput(
                "charter_twice", file=name, line=locate(text, place), field=_readable(place), declared=codes[twice]
            )
    for index, item in enumerate(charter.field):
        if item.purpose not in charter.purposes:
            raise BadInput(
                "charter_purpose_unknown",
                file=name,
                line=locate(text, ("field", index, "purpose")),
                field=item.name,
                purpose=item.purpose,
                known=", ".join(charter.purposes),
            )


def first_problem(error: ValidationError, text: str) -> dict[str, Param]:
    """``line``, ``field``, ``problem`` and ``advice`` of the first problem in ``text``, and the ``count`` of all."""
    problems = error.errors(include_url=False)
    lined = sorted(((locate(text, tuple(item["loc"])), item) for item in problems), key=lambda pair: pair[0])
    line, first = lined[0]
    advice = first["msg"].removeprefix("Value error, ")
    expected = first.get("ctx", {}).get("expected")
    return {
        "line": line,
        "field": _readable(tuple(first["loc"])) or "charter",
        "problem": str(first["type"]),
        "advice": str(expected) if expected else advice,
        "count": len(problems),
    }


def _readable(location: tuple[int | str, ...]) -> str:
    words = [f"[{item + 1}]" if isinstance(item, int) else f".{item}" for item in location]
    return "".join(words).lstrip(".")


def locate(text: str, location: tuple[int | str, ...]) -> int:
    """Line (from 1) of ``text`` that holds the value at ``location`` (keys and list positions), or of the
    table that should hold it. TOML parsers of the standard library keep no positions, hence the scan."""
    lines = text.splitlines()
    path: list[str] = []
    start, end = 0, len(lines)
    for item in location:
        if isinstance(item, int):
            starts = [
                i for i, row in enumerate(lines) if re.match(rf"\s*\[\[\s*{re.escape('.'.join(path))}\s*\]\]", row)
            ]
            if item < len(starts):
                start = starts[item]
                following = [i for i, row in enumerate(lines) if i > start and re.match(r"\s*\[", row)]
                nested = [i for i in following if not re.match(rf"\s*\[\s*{re.escape('.'.join(path))}\.", lines[i])]
                end = nested[0] if nested else len(lines)
            continue
        path.append(str(item))
        header = [i for i in range(start, end) if re.match(rf"\s*\[\s*{re.escape('.'.join(path))}\s*\]", lines[i])]
        if header:
            start = header[0]
            end = next((i for i in range(start + 1, len(lines)) if re.match(r"\s*\[", lines[i])), len(lines))
            continue
        key = [i for i in range(start, end) if re.match(rf'\s*"?{re.escape(str(item))}"?\s*[=.]', lines[i])]
        if key:
            start, end = key[0], key[0] + 1
    return start + 1
