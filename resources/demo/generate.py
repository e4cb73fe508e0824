"""Makes the demonstration consultation: invented people, invented texts, written in the platforms' real formats."""

import json
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import IO

import resources
from resources.demo import forms, platforms
from resources.demo.flow import Cast, Contribution
from resources.demo.platforms import Written

_DECISIONS = ("accepted", "partly_accepted", "studied", "declined", "already_done", "redirected")
_WEIGHTS = (0, 0, 1, 2, 2, 3, 4, 5)
"""Positions in ``_DECISIONS`` in turn: more is accepted or studied than redirected."""
_TO_ACCEPT: Mapping[str, int] = MappingProxyType({"decidim": 16, "collect": 8, "kobo": 8, "formulaires": 8})
"""How many to accept and answer of each file that gives identifiers, by the beginning of its name."""
_TO_HIDE = 16
_PROJECTS = "collect_contributions_alpimed_projets-des-partenaires.csv"
_MAPPING = "mapping-projets-des-partenaires.toml"
_README = """DÉMONSTRATION : TOUT EST INVENTÉ / DIMOSTRAZIONE: TUTTO È INVENTATO

Personnes, textes, adresses, numéros et votes de ce dossier ont été inventés par un programme.
Aucune personne réelle n'a participé.
Les communes existent, les propositions non. Les fichiers imitent les formats des plateformes citées par leur nom.
gold_spans.jsonl donne la place des données personnelles (inventées) glissées dans les textes ; demo_actions.json,
les décisions à rejouer.

Persone, testi, indirizzi, numeri e voti di questa cartella sono stati inventati da un programma.
Nessuna persona reale ha partecipato.
I comuni esistono, le proposte no. I file imitano i formati delle piattaforme indicate dal nome.
gold_spans.jsonl dà la posizione dei dati personali (inventati) inseriti nei testi;
demo_actions.json le decisioni da ripetere.
"""


@dataclass(frozen=True, slots=True)
class DemoFile:
    """One file to import. ``channel``: what ``--channel`` should say; ``mapping``: the file for ``--mapping``, None
    where the proposed one is right; ``rows`` of data in all, of which ``bad`` wrong on purpose."""

    path: Path
    channel: str
    mapping: Path | None
    rows: int
    bad: int


@dataclass(frozen=True, slots=True)
class DemoFiles:
    """What was made, in the order of import (what is commented before its comments)."""

    folder: Path
    files: tuple[DemoFile, ...]
    gold: Path
    actions: Path
    readme: Path
    contributions: int


@dataclass(slots=True)
class _Actions:
    """Decisions for the first proposals that have an identifier on their platform."""

    cast: Cast
    accept: list[dict[str, str]] = field(default_factory=list)
    hide: list[dict[str, str]] = field(default_factory=list)
    answer: list[dict[str, str]] = field(default_factory=list)
    _seen: dict[str, int] = field(default_factory=dict)

    def note(self, file: str, external_id: str, item: Contribution) -> None:
        draft = item.draft
        if not draft.theme or external_id.startswith("row-"):
            return  # a comment, or nothing to point at
        target = {"file": file, "external_id": external_id}
        reason = draft.hide or ("duplicate" if item.duplicate else "")
        if reason:
            if len(self.hide) < _TO_HIDE:
                self.hide.append(target | {"reason": reason})
            return
        quota = next((number for start, number in _TO_ACCEPT.items() if file.startswith(start)), 0)
        if draft.spans or self._seen.get(file, 0) >= quota:
            return
        self._seen[file] = self._seen.get(file, 0) + 1
        decision = _DECISIONS[_WEIGHTS[len(self.answer) % len(_WEIGHTS)]]
        text = self.cast.writers[draft.language].answer(decision, draft.theme)
        self.accept.append(target)
        self.answer.append(target | {"language": draft.language, "decision": decision, "text": text})


class _Notes:
    """Writes the gold spans as texts are written, and gathers the actions."""

    def __init__(self, cast: Cast, gold: IO[str]) -> None:
        self._gold = gold
        self.actions = _Actions(cast)

    def __call__(self, file: str, external_id: str, item: Contribution) -> None:
        """Note one contribution of ``file``."""
        draft = item.draft
        line = {"id": f"{file}:{external_id}", "lang": draft.language, "text": draft.body, "spans": draft.spans}
        self._gold.write(json.dumps(line, ensure_ascii=False) + "\n")
        self.actions.note(file, external_id, item)


def generate(out: Path, *, contributions: int = 300, seed: int = 2026) -> DemoFiles:
    """Write the demonstration in ``out`` (made if need be); the same ``seed`` gives the same bytes.

    ``contributions`` counts projects, proposals, survey answers and map points (at least 20); six votes each on
    average and some comments come on top. Ids of ``gold_spans.jsonl`` are ``file:external id`` (``row-<n>`` for the
    n-th row of a file without identifiers); spans are [start, end, label] in characters of the text.
    """
    contributions = max(20, contributions)
    out.mkdir(parents=True, exist_ok=True)
    cast = Cast(seed)
    gold, actions, readme = out / "gold_spans.jsonl", out / "demo_actions.json", out / "LISEZMOI-LEGGIMI.txt"
    with ExitStack() as stack:
        notes = _Notes(cast, stack.enter_context(gold.open("w", encoding="utf-8", newline="\n")))
        written = _files(out, cast, contributions, notes)
    mapping = out / _MAPPING
    mapping.write_bytes(resources.path("demo", "mapping_projects.toml").read_bytes())
    files = tuple(
        DemoFile(item.path, channel, mapping if item.path.name == _PROJECTS else None, item.rows, item.bad)
        for item, channel in written
    )
    decisions = {"accept": notes.actions.accept, "hide": notes.actions.hide, "answer": notes.actions.answer}
    order = [{"file": item.path.name, "channel": item.channel, "rows": item.rows, "bad": item.bad} for item in files]
    text = json.dumps({"invented": True, "files": order, **decisions}, ensure_ascii=False, indent=1) + "\n"
    actions.write_text(text, encoding="utf-8", newline="\n")
    readme.write_text(_README, encoding="utf-8", newline="\n")
    return DemoFiles(out, files, gold, actions, readme, contributions)


def _files(out: Path, cast: Cast, total: int, notes: _Notes) -> list[tuple[Written, str]]:
    projects = max(2, min(20, total // 15))
    web, tablet, paper, french, italian = (int(total * share) for share in (0.40, 0.18, 0.13, 0.06, 0.05))
    points = total - projects - web - tablet - paper - french - italian
    votes = 6 * total
    return [
        (platforms.decidim_proposals(out / "decidim-proposals.csv", cast, web, notes), "web"),
        (platforms.decidim_comments(out / "decidim-comments.csv", cast, total // 4, notes, proposals=web), "web"),
        (platforms.cap_collectif(
            out / _PROJECTS, cast, projects=projects, votes=votes, comments=total // 10, note=notes,
        ), "web"),
        (platforms.cap_participants(
            out / _PROJECTS.replace("contributions", "participants"), cast, voters=platforms.voter_count(votes),
        ), "web"),
        (forms.kobo_tablet(out / "kobo-tablettes.xlsx", cast, tablet, notes), "tablet"),
        (forms.paper(out / "formulaires-papier.csv", cast, paper, notes), "paper"),
        (forms.meeting(out / "reunion-publique-reponses.csv", cast, french, notes, language="fr"), "meeting"),
        (forms.meeting(out / "incontro-pubblico-risposte.csv", cast, italian, notes, language="it"), "meeting"),
        (forms.map_points(out / "carte-points.geojson", cast, points, notes), "web"),
    ]
