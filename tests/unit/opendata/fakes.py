"""An invented dossier that answers only what a publication asks."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from random import Random
from typing import cast

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

import resources
from anonymize.tables.hierarchies import AGE_BANDS
from exports.opendata import Publication
from governance.charter import Charter, load_charter
from governance.sign_off import SignOff
from governance.store.queries import Reads
from governance.store.rows import PlaceRow, ProfileRow, ReleasableText, ReviewFigures, Totals, VoteRow
from governance.territory import Territory


@dataclass
class FakeReads:
    """The questions of ``prepare``."""

    people: list[ProfileRow] = field(default_factory=list)
    cells: list[tuple[str, str, int]] = field(default_factory=list)
    texts: list[ReleasableText] = field(default_factory=list)
    votes: list[VoteRow] = field(default_factory=list)
    points: list[PlaceRow] = field(default_factory=list)
    past: list[str] = field(default_factory=list)
    contents: set[str] = field(default_factory=set)
    reviewed: ReviewFigures = field(default_factory=lambda: ReviewFigures(0, 0, 0, 0, 0, 0, 0))

    def profiles(self) -> list[ProfileRow]:
        return self.people

    def theme_by_commune(self) -> list[tuple[str, str, int]]:
        return self.cells

    def releasable_texts(self) -> Iterator[ReleasableText]:
        return iter(self.texts)

    def project_votes(self) -> list[VoteRow]:
        return self.votes

    def places(self) -> list[PlaceRow]:
        return self.points

    def has_left(self, content: str) -> bool:
        return content in self.contents

    def ledger(self) -> list[str]:
        return self.past

    def review(self) -> ReviewFigures:
        return self.reviewed

    def totals(self) -> Totals:
        return Totals(len(self.texts) + 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)


def as_reads(fake: FakeReads) -> Reads:
    return cast("Reads", fake)


def charter() -> Charter:
    return load_charter(resources.path("templates", "charter_alpimed.toml"))


HOSTILE = (
    "=HYPERLINK(\"http://x.example\";\"clic\")", "+33 4", "-1+1", "@SUM(A1)", "\tonglet", "\r\nligne", "'=déjà",
    "d'accord", "guillemets \"doubles\", virgule; point-virgule", "deux\r\nlignes", "une\nligne",
    "👩‍🌾 été à Pontebernardo", "\uff1d1+1", "",
)


def busy(persons: int = 400, seed: int = 1) -> FakeReads:
    """A dossier of ``persons`` invented persons, with hostile texts."""
    random = Random(seed)
    communes = sorted(Territory.load().communes)[::7]
    themes = [theme.code for theme in charter().theme]
    people = [
        ProfileRow(
            person=number, age_band=random.choice([*AGE_BANDS, None]), commune=random.choice([*communes, None]),
            language=random.choice(["fr", "it"]), channel=random.choice(["web", "web", "web", "paper"]),
        )
        for number in range(persons)
    ]
    spoken: dict[tuple[str, str], int] = {}
    for person in people:
        key = (random.choice([*themes, ""]), person.commune or "")
        spoken[key] = spoken.get(key, 0) + 1
    texts = [
        ReleasableText(
            id=number, title=f"Titre {number}", body=body, theme=random.choice(themes), language="fr",
            submitted_at=datetime(2026, 3 + number % 2, 9, tzinfo=UTC),
        )
        for number, body in enumerate(HOSTILE * 3)
    ]
    return FakeReads(people, [(*key, count) for key, count in spoken.items()], texts)


def signed(publication: Publication) -> SignOff:
    """A word on ``publication`` by a key invented for the test."""
    key = Ed25519PrivateKey.generate()
    return SignOff("alpimed-2026", publication.content, 1, "0" * 16).signed(
        lambda message: (key.public_key().public_bytes_raw().hex(), key.sign(message).hex()))
