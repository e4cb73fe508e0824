"""Columns and cells of the Cap Collectif exports, current generation of headers (``export_…``)."""

import random
from collections.abc import Mapping
from datetime import datetime

from resources.demo.flow import Contribution
from resources.demo.labels import theme_label
from resources.demo.people import People, Person
from resources.demo.places import Town
from resources.demo.writing import Draft

_SITE = "https://consultation.example.org/project/alpimed/collect/projets-des-partenaires/proposals"
_AUTHOR = "username is_email_confirmed user_type_id user_type_name"
_P = "export_proposal_"


def _author(prefix: str, names: str = _AUTHOR, *more: str) -> list[str]:
    return [f"{prefix}author_{name}" for name in ("id", *names.split(), *more)]


_BASE = [
    "export_contribution_type",
    *(_P + name for name in (
        "id published_at reference title summary description author_id category_name theme_title formatted_address "
        "address_lat address_lng district_name"
    ).split()),
    "Langue", "Volet de la consultation",
    *(_P + name for name in (
        "estimation illustration link status_name created_at updated_at publication_status undraft_at trashed_at "
        "trashed_reason author_username author_is_email_confirmed author_email author_user_type_id "
        "author_user_type_name official_response"
    ).split()),
]
_VOTES = [
    *(f"{_P}votes_{name}" for name in ("published_at", "published", "accounted", "anonymous")),
    *_author(f"{_P}votes_", "username is_email_confirmed is_phone_confirmed user_type_id user_type_name"),
]
_COMMENTS = [
    *(f"{_P}comments_{name}" for name in ("id", "body", "created_at", "published_at", "updated_at")),
    *_author(f"{_P}comments_", _AUTHOR, "email"), f"{_P}comments_pinned", f"{_P}comments_publication_status",
    *(f"{_P}comments_vote_{name}" for name in ("id", "created_at", "published_at")), *_author(f"{_P}comments_vote_"),
]
_REPORTS = [*(f"{_P}reportings_{name}" for name in ("id", "body", "created_at")), *_author(f"{_P}reportings_")]
CONTRIBUTIONS = [*_BASE, *_VOTES, *_COMMENTS, *_REPORTS]
PARTICIPANTS = [
    f"export_participant_{name}" for name in (
        "user_id username user_email consent_internal_communication phone type firstname lastname date_of_birth "
        "postal_address zip_code city profile_url identification_code user_created_at user_updated_at user_last_login "
        "user_roles_text user_enabled user_is_email_confirmed user_locked user_is_phone_confirmed gender website_url "
        "biography is_france_connect_associated"
    ).split()
]


def row(cells: Mapping[str, str]) -> list[str]:
    """Cells in the order of ``CONTRIBUTIONS``."""
    return [cells.get(column, "") for column in CONTRIBUTIONS]


def moment_cell(at: datetime) -> str:
    """The platform writes local time without a zone."""
    return f"{at:%Y-%m-%d %H:%M:%S}"


def project_cells(number: int, draft: Draft, town: Town) -> dict[str, str]:
    """A partner's project put to the vote; the reference carries its quotes, as the platform writes it."""
    opened = f"2026-03-{2 + number % 20:02} 09:00:00"
    return {
        "export_contribution_type": "export_contribution_type_proposal", f"{_P}id": f"demo-projet-{number}",
        f"{_P}published_at": opened, f"{_P}reference": f'"1-{number}"', f"{_P}title": draft.title,
        f"{_P}description": draft.body, f"{_P}author_id": f"demo-partenaire-{1 + number % 5}",
        f"{_P}theme_title": theme_label(draft.theme, draft.language), f"{_P}district_name": town.name,
        "Langue": {"fr": "Français", "it": "Italiano"}[draft.language],
        "Volet de la consultation": "Projet d'un partenaire",
        f"{_P}link": f"{_SITE}/demo-projet-{number}?_locale=fr-FR", f"{_P}status_name": "En vote",
        f"{_P}created_at": opened, f"{_P}updated_at": opened,
        f"{_P}publication_status": "export_proposal_publication_status_published", f"{_P}undraft_at": opened,
        f"{_P}author_username": f"partenaire-{1 + number % 5}-demo", f"{_P}author_is_email_confirmed": "Oui",
        f"{_P}author_email": f"partenaire{1 + number % 5}@example.org", f"{_P}author_user_type_id": "2",
        f"{_P}author_user_type_name": "Institution",
    }


def vote_cells(voter: int, at: datetime) -> dict[str, str]:
    """What a vote adds to its project's cells."""
    prefix = f"{_P}votes_"
    return {
        "export_contribution_type": "export_contribution_type_proposal_vote", f"{prefix}published_at": moment_cell(at),
        f"{prefix}published": "Oui", f"{prefix}accounted": "Oui", f"{prefix}anonymous": "Non",
        f"{prefix}author_id": f"demo-votant-{voter}", f"{prefix}author_username": f"votant-{voter}-demo",
        f"{prefix}author_is_email_confirmed": "Oui", f"{prefix}author_is_phone_confirmed": "Non",
        f"{prefix}author_user_type_id": "1", f"{prefix}author_user_type_name": "Citoyen",
    }


def comment_cells(identifier: str, item: Contribution) -> dict[str, str]:
    """What a comment adds to its project's cells."""
    prefix, at = f"{_P}comments_", moment_cell(item.submitted_at)
    return {
        "export_contribution_type": "export_contribution_type_proposal_comment", f"{prefix}id": identifier,
        f"{prefix}body": item.draft.body, f"{prefix}created_at": at, f"{prefix}published_at": at,
        f"{prefix}updated_at": at,
        f"{prefix}author_id": f"demo-commentateur-{item.person.number}", f"{prefix}author_username": item.person.marked,
        f"{prefix}author_is_email_confirmed": "Oui", f"{prefix}author_user_type_id": "1",
        f"{prefix}author_user_type_name": "Citoyen", f"{prefix}author_email": item.person.email,
        f"{prefix}pinned": "Non",
        f"{prefix}publication_status": "Publié",
    }


def participant_cells(rng: random.Random, people: People, person: Person, town: Town) -> dict[str, str]:
    """A voter's profile."""
    joined = f"2026-0{rng.randint(3, 9)}-{rng.randint(1, 28):02} 18:30:00"
    cells = {
        "user_id": f"demo-votant-{person.number}", "username": f"votant-{person.number}-demo",
        "user_email": person.email,
        "consent_internal_communication": rng.choice(("Oui", "Non")), "type": "Citoyen", "firstname": person.given,
        "phone": people.phone(rng, person.language) if rng.random() < 0.4 else "",
        "lastname": f"{person.family} (fictif)",
        "date_of_birth": f"{rng.randint(1940, 2011)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}",
        "postal_address": people.street(rng, person.language), "zip_code": town.postcode, "city": town.name,
        "profile_url": f"https://consultation.example.org/profile/demo-votant-{person.number}",
        "user_created_at": joined,
        "user_updated_at": joined, "user_last_login": joined, "user_roles_text": "Utilisateur", "user_enabled": "Oui",
        "user_is_email_confirmed": "Oui", "user_locked": "Non", "user_is_phone_confirmed": "Non",
        "is_france_connect_associated": "Non",
    }
    return {f"export_participant_{name}": value for name, value in cells.items()}
