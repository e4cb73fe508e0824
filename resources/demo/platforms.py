"""The demonstration in the real formats of the platforms: columns, order, separators and marks as they export them.

Layouts: Decidim proposal_serializer.rb and comment_serializer.rb; Cap Collectif, reference exports of its own commands.
"""

import csv
import random
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from pathlib import Path

import resources.demo.capcollectif as cap
from resources.demo.flow import Cast, Contribution, moment
from resources.demo.labels import theme_label
from resources.demo.writing import Draft

Noted = Callable[[str, str, Contribution], None]
"""Called with file name, external id and contribution: for the gold spans and the actions."""

_SITE = "https://consultation.example.org"
_DECIDIM = (
    "id author/id author/name author/url taxonomies/id taxonomies/name/fr taxonomies/name/it participatory_space/id "
    "participatory_space/url component/id title/fr title/it body/fr body/it address latitude longitude state "
    "state_published_at reference answer/fr answer/it answered_at votes likes/total_count likes/user_endorsements "
    "comments attachments follows_count published_at url meeting_urls related_proposals is_amend "
    "original_proposal/title original_proposal/url withdrawn withdrawn_at created_at "
    "updated_at created_in_meeting coauthorships_count cost cost_report execution_period"
).split()
_DECIDIM_COMMENTS = (
    "id created_at body locale author/id author/name alignment depth user_group/id user_group/name/fr "
    "user_group/name/it commentable_id commentable_type root_commentable_url"
).split()
_THEMES = ("structure_infrastructure", "economic_development", "health_social", "personal_services")
FIRST_ID = 1001


@dataclass(frozen=True, slots=True)
class Written:
    """A file made: ``rows`` in all, of which ``bad`` are wrong on purpose."""

    path: Path
    rows: int
    bad: int = 0


@contextmanager
def csv_file(
    path: Path, header: Sequence[str], *, separator: str = ",", bom: bool = False, end: str = "\n",
) -> Iterator[Callable[[Sequence[object]], object]]:
    """A CSV file being written, header first: gives the function that writes a row."""
    with path.open("w", encoding="utf-8-sig" if bom else "utf-8", newline="") as stream:
        writer = csv.writer(stream, delimiter=separator, lineterminator=end)
        writer.writerow(header)
        yield writer.writerow


def decidim_proposals(path: Path, cast: Cast, count: int, note: Noted) -> Written:
    """Decidim, new generation: columns per language, names of the authors and of those who like."""
    rng = cast.rng(path.name + "-columns")
    with csv_file(path, _DECIDIM, separator=";") as write:
        for number, item in enumerate(cast.contributions(path.name, count), FIRST_ID):
            note(path.name, str(number), item)
            write([_decidim_cells(cast, rng, number, item).get(column, "") for column in _DECIDIM])
    return Written(path, count)


def _decidim_cells(cast: Cast, rng: random.Random, number: int, item: Contribution) -> dict[str, object]:
    draft, person, at = item.draft, item.person, _decidim_time(item.submitted_at)
    likes = [cast.people.person(rng, 0, rng.choice(("fr", "it"))).marked for _ in range(rng.randrange(4))]
    located = rng.random() < 0.6
    theme = _THEMES.index(draft.theme)
    return {
        "id": number, "author/id": 5000 + person.number, "author/name": person.marked,
        "author/url": f"{_SITE}/profiles/demo-{person.number}", "taxonomies/id": 40 + theme,
        "taxonomies/name/fr": theme_label(draft.theme, "fr"), "taxonomies/name/it": theme_label(draft.theme, "it"),
        "participatory_space/id": 7, "participatory_space/url": f"{_SITE}/processes/alpimed", "component/id": 21,
        f"title/{draft.language}": draft.title, f"body/{draft.language}": draft.body,
        "address": f"{item.town.postcode} {item.town.name}" if located else "",
        "latitude": round(item.town.latitude + rng.uniform(-0.006, 0.006), 5) if located else "",
        "longitude": round(item.town.longitude + rng.uniform(-0.006, 0.006), 5) if located else "",
        "state": "", "reference": f"DEMO-PROP-2026-{number}", "votes": int(rng.paretovariate(1.1)) - 1,
        "likes/total_count": len(likes), "likes/user_endorsements": ", ".join(likes), "comments": rng.randrange(3),
        "attachments": 0, "follows_count": rng.randrange(6), "published_at": at,
        "url": f"{_SITE}/processes/alpimed/f/21/proposals/{number}", "is_amend": "false", "withdrawn": "false",
        "created_at": at, "updated_at": at, "created_in_meeting": "false", "coauthorships_count": 1,
    }


def decidim_comments(path: Path, cast: Cast, count: int, note: Noted, *, proposals: int) -> Written:
    """Decidim comments on the ``proposals`` of the other file, some of them answers to comments."""
    rng = cast.rng(path.name + "-columns")
    with csv_file(path, _DECIDIM_COMMENTS, separator=";") as write:
        for number, item in enumerate(cast.comments(path.name, count), 1):
            note(path.name, str(number), item)
            answer = number > 3 and rng.random() < 0.2
            target = rng.randint(1, number - 1) if answer else FIRST_ID + rng.randrange(proposals)
            write((
                number, _decidim_time(item.submitted_at), item.draft.body, item.draft.language,
                9000 + item.person.number,
                item.person.marked, rng.choice((-1, 0, 0, 1, 1)), int(answer), "", "", "", target,
                "Decidim::Comments::Comment" if answer else "Decidim::Proposals::Proposal",
                f"{_SITE}/processes/alpimed/f/21/proposals/{target}",
            ))
    return Written(path, count)


def _decidim_time(at: datetime) -> str:
    return at.strftime("%Y-%m-%d %H:%M:%S %z")


def cap_collectif(path: Path, cast: Cast, *, projects: int, votes: int, comments: int, note: Noted) -> Written:
    """Cap Collectif, full export of a step: each vote and comment is a row that repeats its project."""
    rng = cast.rng(path.name)
    drafts = [draft for draft in (_project(cast, number) for number in range(projects)) if draft]
    shares = [rng.uniform(0.5, 1.5) for _ in drafts]
    voters = voter_count(votes)
    remarks = cast.comments(path.name + "-comments", comments)
    rows = remarked = 0
    with csv_file(path, cap.CONTRIBUTIONS, bom=True) as write:
        for number, draft in enumerate(drafts, 1):
            item = _as_contribution(cast, rng, draft)
            base = cap.project_cells(number, draft, item.town)
            note(path.name, base["export_proposal_id"], item)
            cast_votes = min(voters, int(votes * shares[number - 1] / sum(shares)))
            chosen = rng.sample(range(1, voters + 1), cast_votes)
            write(cap.row(base))
            for voter in chosen:
                write(cap.row(base | cap.vote_cells(voter, moment(rng))))
            part = list(islice(remarks, comments // len(drafts)))
            for remark in part:
                remarked += 1
                identifier = f"demo-commentaire-{remarked}"
                note(path.name, identifier, remark)
                write(cap.row(base | cap.comment_cells(identifier, remark)))
            rows += 1 + cast_votes
    return Written(path, rows + remarked)


def voter_count(votes: int) -> int:
    """How many people cast ``votes`` votes."""
    return max(12, votes // 6)


def _project(cast: Cast, number: int) -> Draft | None:
    return cast.writers[("fr", "it")[number % 2]].project(number // 2)


def _as_contribution(cast: Cast, rng: random.Random, draft: Draft) -> Contribution:
    person = cast.people.person(rng, 0, draft.language)
    town = cast.places.town(rng, "FR" if draft.language == "fr" else "IT")
    return Contribution(draft, person, town, moment(rng), 40)


def cap_participants(path: Path, cast: Cast, *, voters: int) -> Written:
    """Cap Collectif participants: the profile of each voter, far more of it than a consultation needs."""
    rng = cast.rng(path.name)
    with csv_file(path, cap.PARTICIPANTS, bom=True) as write:
        for number in range(1, voters + 1):
            language = rng.choice(("fr", "fr", "fr", "it", "it"))
            person = cast.people.person(rng, number, language)
            town = cast.places.town(rng, "FR" if language == "fr" else "IT")
            cells = cap.participant_cells(rng, cast.people, person, town)
            write([cells.get(column, "") for column in cap.PARTICIPANTS])
    return Written(path, voters)
