"""The sentences of the home page."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop import i18n
from desktop.home.figures import HomeFigures
from governance.charter import Charter
from governance.roles import PERMISSIONS
from governance.store.rows import Filter, Member


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that matters, the sentence that explains it, and the list behind it."""

    icon: str
    title: str
    value: str
    sentence: str
    screen: str
    argument: Any = None


@dataclass(frozen=True, slots=True)
class Step:
    """One of the four steps of the approach: ``state`` is ``done``, ``now`` or ``later``."""

    title: str
    state: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Todo:
    """Something that waits: where to go and with what."""

    icon: str
    role: str
    text: str
    sentence: str
    screen: str
    argument: Any = None


def greeting(member: Member) -> str:
    """By first name."""
    return QCoreApplication.translate("Home", "Hello {name}").format(name=member.name.split()[0] if member.name else "")


def figures(shown: HomeFigures, charter: Charter) -> tuple[Figure, ...]:
    """The four numbers that matter."""
    totals = shown.totals
    share = shown.young_share
    return (
        Figure("contributions", QCoreApplication.translate("Home", "Contributions"), i18n.number(totals.contributions),
               _objective(shown, charter), "contributions", Filter()),
        Figure("people", QCoreApplication.translate("Home", "Persons heard"), i18n.number(totals.persons),
               QCoreApplication.translate("Home", "and %Ln registration(s)", "", totals.registrations)
               if totals.registrations
               else QCoreApplication.translate("Home", "counted once each, whatever they sent"), "publication"),
        Figure("vote", QCoreApplication.translate("Home", "Votes"), i18n.number(totals.votes),
               QCoreApplication.translate("Home", "and %Ln comment(s)", "", totals.comments),
               "contributions", Filter(order="most_supported")),
        Figure("person", QCoreApplication.translate("Home", "Under 25"),
            i18n.percent(share) if share is not None else "–",
               QCoreApplication.translate("Home", "of contributions whose age band is known")
               if share is not None else QCoreApplication.translate("Home", "no age band was given"), "contributions"),
    )


def _objective(shown: HomeFigures, charter: Charter) -> str:
    objective = charter.consultation.objective
    if not objective:
        return QCoreApplication.translate("Home", "{count} citizens' proposals").format(
            count=i18n.number(shown.totals.proposals))
    reached = shown.objective_day(objective)
    if reached is not None:
        return QCoreApplication.translate("Home", "objective of {objective} reached on {day}").format(
            objective=i18n.number(objective), day=i18n.iso_day(reached))
    return QCoreApplication.translate("Home",
        "for an objective of {objective}").format(objective=i18n.number(objective))


def steps(shown: HomeFigures, charter: Charter, today: date) -> tuple[Step, ...]:
    """The approach, from framing to the answers given to citizens."""
    dates, totals = charter.consultation, shown.totals
    before, during = today < dates.opens_on, dates.opens_on <= today <= dates.closes_on
    closing = i18n.day(dates.closes_on, short=True)
    consultation = (
        QCoreApplication.translate("Home", "opens on {day}").format(day=i18n.day(dates.opens_on, short=True)) if before
        else QCoreApplication.translate("Home", "open until {day}").format(day=closing) if during
        else QCoreApplication.translate("Home", "closed on {day}").format(day=closing)
    )
    answered = totals.answered > 0 and totals.to_answer == 0 and totals.pending == 0
    return (
        Step(QCoreApplication.translate("Home", "Framing"), "now" if before else "done",
             QCoreApplication.translate("Home", "%Ln declared fields", "in the charter", len(charter.field))),
        Step(QCoreApplication.translate("Home", "Consultation"), "later" if before else "now" if during else "done",
            consultation),
        Step(QCoreApplication.translate("Home", "Internal assessment"),
             "later" if before or during else "done" if answered else "now",
             QCoreApplication.translate("Home", "%Ln accepted", "contributions", totals.accepted)),
        Step(QCoreApplication.translate("Home", "Answers to citizens"),
             "done" if answered else "now" if totals.answered else "later",
             QCoreApplication.translate("Home", "%Ln to write", "answers", totals.to_answer)),
    )


def todos(shown: HomeFigures, member: Member) -> tuple[Todo, ...]:
    """What waits, the most pressing first, for the roles of ``member``."""
    totals = shown.totals
    found: list[Todo] = []
    if totals.quarantined and _may(member, "quarantine"):
        found.append(Todo(
            "quarantine", "caution",
            QCoreApplication.translate("Home", "%Ln rows kept aside", "quarantine", totals.quarantined),
            QCoreApplication.translate("Home", "correct them or drop them; kept 30 days"),
            "intake", "quarantine",
        ))
    if totals.pending and _may(member, "moderate"):
        found.append(Todo(
            "moderation", "accent", QCoreApplication.translate("Home", "%Ln contributions and comments to moderate", "",
                totals.pending),
            QCoreApplication.translate("Home", "nothing is answered or published before"), "moderation",
        ))
    found += [_flag(flag, count) for flag, count in shown.flagged]
    if totals.to_answer and _may(member, "answer"):
        found.append(Todo(
            "answers", "accent", QCoreApplication.translate("Home", "%Ln answers to write", "", totals.to_answer),
            QCoreApplication.translate("Home", "their authors are waiting"), "answers",
        ))
    return tuple(found)


def _may(member: Member, permission: str) -> bool:
    return bool(PERMISSIONS[permission].intersection(member.roles))


def _flag(flag: str, count: int) -> Todo:
    where = Filter(flag=flag, states=("pending", "accepted"))
    match flag:
        case "identifier_in_text":
            text = QCoreApplication.translate("Home", "%Ln texts may identify someone", "", count)
            reason = QCoreApplication.translate("Home", "read them before anything is published")
            return Todo("flag", "bad", text, reason, "contributions", where)
        case "art9_suspected":
            text = QCoreApplication.translate("Home", "%Ln texts may reveal health, opinions or beliefs", "", count)
            reason = QCoreApplication.translate("Home", "sensitive data (GDPR article 9), to read")
            return Todo("lock", "bad", text, reason, "contributions", where)
        case _:
            text = QCoreApplication.translate("Home", "%Ln contributions by minors", "", count)
            reason = (
                QCoreApplication.translate("Home", "a parent must agree, and the minor too")
                if flag == "minor_guardian_and_minor"
                else QCoreApplication.translate("Home", "a parent must agree")
            )
            return Todo("person", "caution", text, reason, "contributions", where)


def objective_word() -> str:
    """Written on the dashed line of the figure, before the number."""
    return QCoreApplication.translate("Home", "objective", "before a number")


def unknown() -> str:
    """In place of what was not given."""
    return QCoreApplication.translate("Home", "Not given")


def age_band(key: str) -> str:
    """An age band as people say it."""
    if not key:
        return unknown()
    if key.endswith("+"):
        return QCoreApplication.translate("Home", "{age} and over").format(age=key[:-1])
    first, _, last = key.partition("-")
    if not last or first == last:
        return QCoreApplication.translate("Home", "{age} years").format(age=first)
    return QCoreApplication.translate("Home", "{first} to {last}").format(first=first, last=last)
