"""Texts as they may leave: without what was found in them, and only while what was read is what would leave."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import Connection, select

from anonymize.text.redaction import Policy, Redaction, redact, residue
from anonymize.text.spans import Span
from anonymize.text.surrogates import Surrogates
from governance.charter import Charter
from governance.intake.gate import FLAG_BITS
from governance.keys import SubjectVault
from governance.moderation import detecting
from governance.sign_off import SignOff
from governance.store import authors, findings
from governance.store.changing import slices
from governance.store.digests import Digests
from governance.store.findings import FIELDS, Found
from governance.store.leaving import moment, signed
from governance.store.rows import TEXT_RELEASES, ReleasableText
from governance.store.tables import contribution, contribution_text, scan

if TYPE_CHECKING:
    from anonymize.text.profile import Profile

WITHHELD, AS_IS, REDACTED, POLICY = range(len(TEXT_RELEASES))
_SLICE: Final = 500
_BARRED: Final = sum(
    bit for flag, bit in FLAG_BITS.items() if flag in {"art9_suspected", "second_opinion"} or flag.startswith("minor")
)
_COLUMNS: Final = (
    contribution.c.id, contribution.c.state, contribution.c.title, contribution_text.c.body, contribution.c.theme,
    contribution.c.language, contribution.c.submitted_at, contribution.c.commune, contribution.c.subject_id,
    contribution.c.flags, contribution.c.text_released, scan.c.version, scan.c.digest.label("scanned"),
)
_FROM: Final = contribution.join(contribution_text, contribution_text.c.id == contribution.c.id).outerjoin(
    scan, scan.c.contribution_id == contribution.c.id
)


@dataclass(frozen=True, slots=True)
class Texts:
    """What reading texts needs of the open dossier; ``commune`` gives the name of a commune's id."""

    charter: Charter
    digests: Digests
    vault: SubjectVault
    commune: Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Written:
    """A contribution as the columns above give it, its findings, and what to look for of its author."""

    row: Any
    found: Sequence[Found]
    profile: "Profile | None"

    def texts(self) -> dict[str, str]:
        """Title and body, word for word."""
        return {"title": self.row.title, "body": self.row.body}

    def spans(self, name: str, *, rejected: bool = False) -> list[Span]:
        """Findings in the field ``name`` that nobody rejected, or those that somebody did."""
        return [own.span for own in self.found if own.field == name and (own.state == "rejected") == rejected]


def written(connection: Connection, ids: Sequence[int], texts: Texts) -> Iterator[Written]:
    """The contributions ``ids`` that exist, by number within slices."""
    for part in slices(ids, _SLICE):
        rows = connection.execute(
            select(*_COLUMNS).select_from(_FROM).where(contribution.c.id.in_(part)).order_by(contribution.c.id)
        ).all()
        found = findings.of_contributions(connection, part)
        subjects = {row.subject_id for row in rows if row.subject_id is not None}
        known = authors.profiles(connection, subjects, texts.vault)
        for row in rows:
            yield Written(row, found.get(row.id, []), known.get(row.subject_id))


@dataclass(slots=True)
class Redactor:
    """Redacts the texts of one release: the same person has the same number in all of them."""

    texts: Texts
    policy: Policy = field(init=False)
    detector: detecting.Detector = field(default_factory=lambda: detecting.detector())
    _surrogates: Surrogates = field(default_factory=Surrogates)

    def __post_init__(self) -> None:
        """Actions of the charter."""
        self.policy = policy_of(self.texts.charter)

    def fresh(self, one: Written) -> bool:
        """Whether the text was looked at exactly as it is, by this detector."""
        row = one.row
        own = self.texts.digests.text(row.title, row.body, row.language)
        return bool(row.version == self.detector.version and row.scanned == own)

    def redaction(self, one: Written) -> dict[str, Redaction]:
        """Title and body without the findings that nobody rejected."""
        row = one.row
        commune = self.texts.commune(row.commune) if row.commune else None
        return {
            name: redact(
                words, one.spans(name), policy=self.policy, surrogates=self._surrogates, language=row.language,
                commune=commune, continued=name == "body",
            )
            for name, words in one.texts().items()
        }

    def left(self, one: Written, made: Mapping[str, Redaction]) -> bool:
        """Whether a second look at the redacted text finds what neither the policy keeps nor a person rejected."""
        return any(
            residue(
                self.detector, redaction, language=one.row.language, profile=one.profile, policy=self.policy,
                rejected=one.spans(name, rejected=True),
            )
            for name, redaction in made.items()
        )

    def fit(self, one: Written) -> bool:
        """Whether the signed policy covers the text as it stands."""
        rules = self.texts.charter.texts
        if rules is None or not rules.review.automatic or one.row.state != "accepted" or one.row.flags & _BARRED:
            return False
        if not self.fresh(one):
            return False
        if any(row.state == "proposed" and row.score < rules.review.minimum_score for row in one.found):
            return False
        return not self.left(one, self.redaction(one))


def policy_of(charter: Charter) -> Policy:
    """What becomes of each label: the charter's actions, the usual ones without."""
    return Policy.usual() if charter.texts is None else Policy(charter.texts.effective())


def word_on_policy(connection: Connection, charter: Charter) -> SignOff | None:
    """The data protection officer's valid signature of the charter's ``[texts]`` part as it is, None without."""
    if charter.texts is None:
        return None
    word = signed(connection, charter.texts.digest)
    return word if word is not None and word.dossier == charter.consultation.id and word.holds() else None


def spared(one: Written) -> tuple[tuple[str, str], ...]:
    """(words, label) that a person said are no personal data of that kind."""
    texts = one.texts()
    words = ((texts[row.field][row.start : row.end], row.label) for row in one.found if row.state == "rejected")
    return tuple(dict.fromkeys(words))


def releasable_texts(connection: Connection, texts: Texts) -> Iterator[ReleasableText]:
    """Accepted contributions whose text a person, or the signed policy, let out, as it would leave.

    A text to be redacted stays while its last scan is not of this very text by this detector, or while a second look
    still finds something in it; one let out by the policy also when the policy no longer covers it or is not signed.
    """
    ids = connection.scalars(
        select(contribution.c.id)
        .where(contribution.c.state == "accepted", contribution.c.text_released != WITHHELD)
        .order_by(contribution.c.id)
    ).all()
    if not ids:
        return
    covered = word_on_policy(connection, texts.charter) is not None
    redactor: Redactor | None = None
    for one in written(connection, ids, texts):
        mode = one.row.text_released
        shown = one.texts()
        if mode != AS_IS:
            redactor = redactor or Redactor(texts)
            if not (redactor.fresh(one) and (mode == REDACTED or (covered and redactor.fit(one)))):
                continue
            made = redactor.redaction(one)
            if redactor.left(one, made):
                continue
            shown = {name: made[name].text for name in FIELDS}
        row = one.row
        at = moment(row.submitted_at) if row.submitted_at is not None else None
        yield ReleasableText(
            row.id, shown["title"], shown["body"], row.theme, row.language, at, TEXT_RELEASES[mode], spared(one)
        )


def as_published(connection: Connection, number: int, texts: Texts) -> dict[str, Redaction] | None:
    """Title and body of one contribution without what was found; None for what does not exist or was not scanned."""
    for one in written(connection, (number,), texts):
        redactor = Redactor(texts)
        return redactor.redaction(one) if redactor.fresh(one) else None
    return None
