"""The sentences of a letter, read from a TOML file that the people who send it may rewrite."""

import string
import tomllib
from pathlib import Path
from typing import Annotated, Literal, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

import resources
from governance.errors import BadInput, EnvironmentFault

WORDS = frozenset(
    ("consultation", "controllers", "reference", "title", "theme", "date", "answer_date", "dpo_name", "dpo_email")
)
Language = Literal["fr", "it"]


def placeholders(text: str, allowed: frozenset[str]) -> str:
    """``text`` unchanged; raises ValueError for a ``{word}`` that is not in ``allowed`` or a lone brace."""
    for _, name, spec, conversion in string.Formatter().parse(text):
        if name is None:
            continue
        if name not in allowed or spec or conversion:
            raise ValueError(f"{{{name}}}: write one of " + " ".join(f"{{{word}}}" for word in sorted(allowed)))
    return text


Sentence = Annotated[str, Field(min_length=1), AfterValidator(lambda text: placeholders(text, WORDS))]
PageCount = Annotated[str, AfterValidator(lambda text: placeholders(text, frozenset({"page", "pages"})))]


class Part(BaseModel):
    """A table of a template: every key is known, none is lacking."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


class Heading(Part):
    """What opens the letter."""

    title: Sentence
    salutation: Sentence
    opening: Sentence


class Labels(Part):
    """Short words beside the facts and above the sections."""

    reference: Sentence
    title: Sentence
    date: Sentence
    theme: Sentence
    no_theme: Sentence
    no_date: Sentence
    no_title: Sentence
    decision: Sentence
    answered: Sentence
    contribution: Sentence
    answer: Sentence
    next: Sentence
    rights: Sentence
    page: PageCount


class DecisionWords(Part):
    """A decision in one word, in one sentence, and what follows from it."""

    word: Sentence
    sentence: Sentence
    next: Sentence


class Decisions(Part):
    """One entry per code of ``governance.store.rows.DECISIONS``."""

    accepted: DecisionWords
    partly_accepted: DecisionWords
    studied: DecisionWords
    declined: DecisionWords
    already_done: DecisionWords
    redirected: DecisionWords


class Closing(Part):
    """What ends the letter."""

    formula: Sentence
    signature: Sentence


class Rights(Part):
    """How to exercise the rights of GDPR art. 15 to 22."""

    text: Sentence


class Template(Part):
    """A file of sentences in one language."""

    language: Language


T = TypeVar("T", bound=Template)


class AnswerTemplate(Template):
    """Every sentence of an answer in one language."""

    heading: Heading
    labels: Labels
    decision: Decisions
    closing: Closing
    rights: Rights


def load_template(language: Language, folder: Path | None = None) -> AnswerTemplate:
    """The template of an answer in ``language``; see ``read_template``."""
    return read_template(AnswerTemplate, "answer", language, folder)


def read_template(model: type[T], stem: str, language: Language, folder: Path | None = None) -> T:
    """A template of ``language``: ``<stem>.<language>.toml`` of ``folder``, else the shipped one.

    Raises:
        BadInput: ``template_invalid`` with ``file``, ``key`` (empty: the file as a whole), ``problem`` (``unreadable``,
            ``not_toml``, ``wrong_language`` or a pydantic error type) and ``detail``.
    """
    name = f"{stem}.{language}.toml"
    path = resources.path("templates", name) if folder is None or not (folder / name).exists() else folder / name
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput("template_invalid", file=name, key="", problem="unreadable", detail="") from error
    except tomllib.TOMLDecodeError as error:
        raise BadInput("template_invalid", file=name, key="", problem="not_toml", detail=str(error)) from error
    try:
        template = model.model_validate(data)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        key = ".".join(map(str, first["loc"]))
        detail = first["msg"].removeprefix("Value error, ")
        raise BadInput("template_invalid", file=name, key=key, problem=first["type"], detail=detail) from error
    if template.language != language:
        raise BadInput(
            "template_invalid", file=name, key="language", problem="wrong_language", detail=template.language
        )
    return template


def copy_templates(folder: Path, *, stem: str = "answer") -> tuple[str, ...]:
    """Put the shipped templates of one kind (``answer``, ``sheet``, ``decision``) in ``folder`` to be rewritten; a file
    already there is kept. Gives the names copied.

    Raises:
        EnvironmentFault: ``disk_write`` (file, detail).
    """
    copied = []
    for name in (f"{stem}.fr.toml", f"{stem}.it.toml"):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            with (folder / name).open("xb") as file:
                file.write(resources.path("templates", name).read_bytes())
        except FileExistsError:
            continue
        except OSError as error:
            raise EnvironmentFault("disk_write", file=name, detail=error.strerror or "") from error
        copied.append(name)
    return tuple(copied)


def check_folder(folder: Path) -> None:
    """Raise ``BadInput`` ``template_invalid`` (problem ``no_template``) if ``folder`` holds none: a wrong folder would
    otherwise send the shipped sentences unnoticed."""
    if not any((folder / f"answer.{language}.toml").is_file() for language in ("fr", "it")):
        raise BadInput("template_invalid", file=folder.name, key="", problem="no_template", detail="answer.fr.toml")
