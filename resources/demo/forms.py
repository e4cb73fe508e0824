"""What people said off the platforms: tablets (KoboToolbox), paper (the application's form), meetings, the map.

Some rows are wrong on purpose, as real ones are, so that the quarantine has something to show.
"""

import json
import random
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC
from pathlib import Path
from types import MappingProxyType
from uuid import UUID

from resources.demo.flow import Cast, Contribution
from resources.demo.labels import band, paper_columns, theme_label
from resources.demo.platforms import Noted, Written, csv_file
from resources.demo.workbook import write_workbook

_LANGUAGES: Mapping[str, str] = MappingProxyType({"fr": "Français", "it": "Italiano"})
_KOBO = (
    "start", "end", "Langue", "Nom et prénom", "Commune de résidence", "Année de naissance", "Thématique", "Titre",
    "Votre proposition", "Adresse e-mail", "Téléphone", "Profession", "_id", "_uuid", "_submission_time",
    "_validation_status", "_notes", "_status", "_submitted_by", "__version__", "_tags", "_index",
)
_JOBS = ("Retraité", "Enseignante", "Artisan", "Lycéenne", "Agricultrice", "Frontalier", "")
_MEETING: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "fr": (
        "Horodateur", "Adresse e-mail", "Nom et prénom", "Commune de résidence", "Âge", "Thème",
        "Titre de la proposition",
        "Proposition détaillée", "Comment avez-vous connu cette réunion ?",
    ),
    "it": (
        "Informazioni cronologiche", "Indirizzo e-mail", "Nome e cognome", "Comune di residenza", "Età", "Tema",
        "Titolo della proposta", "La sua proposta", "Come ha saputo dell'incontro?",
    ),
})
_HEARD: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "fr": ("Affiche", "Bulletin municipal", "Par un voisin"), "it": ("Manifesto", "Bollettino comunale",
    "Da un vicino"),
})


def kobo_tablet(path: Path, cast: Cast, count: int, note: Noted) -> Written:
    """KoboToolbox workbook of the tablets, labels in French, both languages in the answers."""
    write_workbook(path, "Tablettes ALPIMED", _KOBO, _kobo_rows(path.name, cast, count, note))
    return Written(path, count)


def _kobo_rows(name: str, cast: Cast, count: int, note: Noted) -> Iterator[Sequence[object]]:
    rng = cast.rng(name + "-columns")
    for number, item in enumerate(cast.contributions(name, count), 1):
        uuid = str(UUID(int=rng.getrandbits(128), version=4))
        note(name, uuid, item)
        draft, at, known = item.draft, item.submitted_at, rng.random()
        yield (
            at.isoformat(timespec="milliseconds"), at.isoformat(timespec="milliseconds"), _LANGUAGES[draft.language],
            item.person.marked, item.town.name, 2026 - item.age, theme_label(draft.theme, draft.language), draft.title,
            draft.body, item.person.email if known < 0.5 else "",
            cast.people.phone(rng, draft.language) if known < 0.3 else "", rng.choice(_JOBS), 700_000 + number, uuid,
            f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%S}", "", "", "submitted_via_web", "", "vDemo2026", "", number,
        )


def paper(path: Path, cast: Cast, count: int, note: Noted) -> Written:
    """Paper forms typed in the application's own template (``;``, BOM), by many hands, with five bad rows."""
    rng = cast.rng(path.name + "-columns")
    columns = paper_columns()
    bad = _bad_paper_rows() if count >= 10 else []
    after = {count * (place + 1) // (len(bad) + 1): row for place, row in enumerate(bad)}
    with csv_file(path, tuple(columns.values()), separator=";", bom=True, end="\r\n") as write:
        for number, item in enumerate(cast.contributions(path.name, count), 1):
            cells = _paper_cells(rng, f"DEMO-P{number:04}", item)
            note(path.name, cells["external_id"], item)
            write([cells.get(field, "") for field in columns])
            if number in after:
                extra = after[number]
                write([extra.get(field, "") for field in columns] + extra.get("surplus", "").split())
    return Written(path, count + len(bad), len(bad))


def _paper_cells(rng: random.Random, identifier: str, item: Contribution) -> dict[str, str]:
    draft, town = item.draft, item.town
    saint = town.name.replace("Saint-", "St ")
    written = rng.choice((town.name, f"{town.postcode} {town.name}", town.name.upper(), saint))
    age = rng.choice((band(item.age), str(item.age), str(item.age)))
    return {
        "external_id": identifier, "title": draft.title, "body": draft.body, "channel": "papier", "commune": written,
        "theme": theme_label(draft.theme, draft.language), "language": draft.language, "age_band": age,
        "submitted_at": f"{item.submitted_at:%d/%m/%Y}", "email": item.person.email if rng.random() < 0.3 else "",
        "strand": "Proposition",
    }


def _bad_paper_rows() -> list[dict[str, str]]:
    """One row for each fault: too many cells, an impossible date, an unknown commune, no text, an unknown theme."""
    good = {
        "title": "Un banc à l'arrêt de car",
        "body": "Il manque un banc et un abri à l'arrêt de car, les aînés attendent debout.",
        "theme": theme_label("structure_infrastructure", "fr"), "language": "fr", "channel": "papier",
        "commune": "Sospel", "submitted_at": "12/05/2026", "age_band": "45-59", "strand": "Proposition",
    }
    faults = (
        {"surplus": "suite verso"}, {"submitted_at": "31/02/2026"}, {"commune": "Trifouilly-les-Oies"},
        {"title": "", "body": ""}, {"theme": "Affaires martiennes"},
    )
    return [good | fault | {"external_id": f"DEMO-X{number}"} for number, fault in enumerate(faults, 1)]


def meeting(path: Path, cast: Cast, count: int, note: Noted, *, language: str) -> Written:
    """Answers to a form after a public meeting; one date cannot be. No identifier: ``row-<n>`` in the notes."""
    rng = cast.rng(path.name + "-columns")
    with csv_file(path, _MEETING[language]) as write:
        for number, item in enumerate(cast.contributions(path.name, count, language=language), 1):
            note(path.name, f"row-{number}", item)
            wrong = number == count and count >= 5
            write((
                "45/13/2026 18:00:00" if wrong else f"{item.submitted_at:%d/%m/%Y %H:%M:%S}",
                item.person.email if rng.random() < 0.6 else "", item.person.marked, item.town.name, item.age,
                theme_label(item.draft.theme, language), item.draft.title, item.draft.body,
                rng.choice(_HEARD[language]),
            ))
    return Written(path, count, int(count >= 5))


def map_points(path: Path, cast: Cast, count: int, note: Noted) -> Written:
    """Points put on a map: longitude first (RFC 7946); the invented author's name is a property nobody declared."""
    rng = cast.rng(path.name + "-columns")
    with path.open("w", encoding="utf-8", newline="\n") as stream:
        name = "Consultation inventée / Consultazione inventata"
        stream.write(f'{{"type":"FeatureCollection","name":"{name}","features":[\n')
        for number, item in enumerate(cast.contributions(path.name, count), 1):
            note(path.name, f"demo-point-{number}", item)
            stream.write(",\n" if number > 1 else "")
            stream.write(json.dumps(_feature(rng, number, item), ensure_ascii=False))
        stream.write("\n]}\n")
    return Written(path, count)


def _feature(rng: random.Random, number: int, item: Contribution) -> dict[str, object]:
    draft, town = item.draft, item.town
    point = [round(degrees + rng.uniform(-0.004, 0.004), 5) for degrees in (town.longitude, town.latitude)]
    return {
        "type": "Feature", "geometry": {"type": "Point", "coordinates": point},
        "properties": {
            "id": f"demo-point-{number}", "Titre": draft.title, "Description": draft.body,
            "Thématique": theme_label(draft.theme, draft.language), "Langue": draft.language,
            "Date de création": item.submitted_at.isoformat(), "Commune": town.name,
            "Pseudonyme affiché": item.person.marked, "Icône": "marker-blue",
        },
    }
