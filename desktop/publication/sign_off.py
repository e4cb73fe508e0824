"""How far a publication has come: what may be done next, by whom, and why not, in words."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final, Literal

from PySide6.QtCore import QCoreApplication

from desktop import i18n
from desktop.publication import gate_words
from exports.opendata import Publication
from governance.roles import PERMISSIONS
from governance.sign_off import SignOff
from governance.store.rows import Member

Stage = Literal["loading", "failed", "draft", "updating", "stale", "signing", "publishing", "published"]
Act = Literal["sign", "publish"]
_CHARACTERS_OF_SEAL: Final = 32
Told = tuple[str, str, str]
"""(word, colour role, icon)"""


@dataclass(frozen=True, slots=True)
class Rights:
    """What the member may do; ``member`` and ``name`` are theirs."""

    sign: bool
    publish: bool
    member: str = ""
    name: str = ""


def rights_of(member: Member) -> Rights:
    """What the roles of ``member`` allow."""
    return Rights(
        bool(PERMISSIONS["sign_release"].intersection(member.roles)),
        bool(PERMISSIONS["publish"].intersection(member.roles)), member.id, member.name)


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a publication stands; ``sign_off`` is a word on these very tables."""

    stage: Stage = "loading"
    publication: Publication | None = None
    sign_off: SignOff | None = None
    rights: Rights = Rights(sign=False, publish=False)

    @property
    def passed(self) -> bool:
        """Whether there is something to publish and every question is answered well."""
        return self.publication is not None and bool(self.publication.tables) and self.publication.gate.passed

    @property
    def act(self) -> Act:
        """What the main button does: sign, for whoever may and while nobody has; else publish."""
        return "sign" if self.sign_off is None and self.rights.sign else "publish"

    @property
    def ready(self) -> bool:
        """Whether the main button works."""
        if self.stage != "draft" or not self.passed:
            return False
        return self.act == "sign" or (self.sign_off is not None and self.rights.publish)


def chip(standing: Standing) -> Told | None:
    """The state of the page, in its title."""
    if standing.stage == "draft":
        if standing.publication is not None and not standing.publication.tables:
            return None
        if not standing.passed:
            return QCoreApplication.translate("Publication", "refused: something to correct"), "bad", "warning"
        if standing.sign_off is None:
            return QCoreApplication.translate("Publication", "waiting for the signature"), "caution", "clock"
        if standing.publication is not None and standing.publication.repeated:
            return QCoreApplication.translate("Publication", "these tables have left already"), "good", "check"
        return QCoreApplication.translate("Publication", "signed, has not left"), "accent", "check"
    return _STAGES[standing.stage]() if standing.stage in _STAGES else None


_STAGES: Final[Mapping[str, Callable[[], Told]]] = {
    "updating": lambda: (QCoreApplication.translate("Publication", "being updated"), "caution", "clock"),
    "stale": lambda: (QCoreApplication.translate("Publication", "the dossier has changed"), "caution", "warning"),
    "signing": lambda: (QCoreApplication.translate("Publication", "being signed"), "accent", "clock"),
    "publishing": lambda: (QCoreApplication.translate("Publication", "being written"), "accent", "clock"),
    "published": lambda: (QCoreApplication.translate("Publication", "published"), "good", "check"),
}


def signature(standing: Standing) -> Told:
    """The state of the signature."""
    if standing.sign_off is not None:
        return QCoreApplication.translate("Publication", "signed"), "good", "check"
    if standing.passed:
        return QCoreApplication.translate("Publication", "awaited"), "caution", "clock"
    return QCoreApplication.translate("Publication", "not yet", "a signature"), "muted", ""


def sentence(standing: Standing) -> str:
    """What the signature waits for, or what waits for it."""
    publication = standing.publication
    if publication is None:
        return ""
    if standing.sign_off is not None:
        return f"{_signed(standing.sign_off, standing.rights)} {_then(standing)}".strip()
    if not publication.tables:
        return QCoreApplication.translate("Publication", "There is nothing to sign.")
    if not standing.passed:
        names = ", ".join(
            gate_words.question(check.question).lower() for check in publication.gate.checks if not check.passed)
        return QCoreApplication.translate(
            "Publication", "Neither signature nor publication until this is corrected: {names}.").format(names=names)
    if standing.rights.sign:
        return QCoreApplication.translate(
            "Publication", "For you to sign: nobody can be found in these tables.")
    dpo = publication.charter.consultation.dpo.name
    return QCoreApplication.translate(
        "Publication", "To be signed first, in this dossier and with their own passphrase, by: {name}").format(name=dpo)


def _signed(word: SignOff, rights: Rights) -> str:
    day = i18n.day(datetime.fromtimestamp(word.at, tz=UTC).astimezone())
    if rights.member and word.member == rights.member:
        return QCoreApplication.translate("Publication", "Signed on {day} by {name}.").format(day=day, name=rights.name)
    return QCoreApplication.translate("Publication", "Signed on {day} by the data protection officer.").format(day=day)


def _then(standing: Standing) -> str:
    if standing.stage == "published":
        return ""
    if standing.rights.publish:
        return QCoreApplication.translate("Publication", "A change would ask for a new one.")
    return QCoreApplication.translate(
        "Publication", "Publishing is for the publisher and the data protection officer: your role does not allow it.")


def seal(standing: Standing) -> str:
    """The seal of what is or would be signed, in groups; the whole of it is in the journal and in the files."""
    if standing.publication is None or not standing.publication.tables:
        return ""
    digest = standing.publication.content[:_CHARACTERS_OF_SEAL]
    grouped = " ".join(digest[at: at + 4] for at in range(0, len(digest), 4))
    return QCoreApplication.translate("Publication", "Seal: {digest}…").format(digest=grouped)
