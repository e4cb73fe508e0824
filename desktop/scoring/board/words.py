"""The board in words: what each device has done, what comes next, what received files bring."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from desktop import i18n
from desktop.errors import present
from desktop.scoring.words import explained
from governance.errors import BadInput
from governance.scoring.rounds import Duty
from governance.scoring.state import BoardLine, FileNews, MemberNews, Reception


def duty(code: str) -> str:
    """What a member is in a round for."""
    match code:
        case "coordinator":
            return QCoreApplication.translate("ScoringBoard", "coordinates")
        case "deputy":
            return QCoreApplication.translate("ScoringBoard", "deputy")
        case "decider":
            return QCoreApplication.translate("ScoringBoard", "decides")
    return QCoreApplication.translate("ScoringBoard", "scores")


def duties(codes: Sequence[str] | Sequence[Duty]) -> str:
    """All of them."""
    return ", ".join(duty(code) for code in codes)


def scores(line: BoardLine) -> bool:
    """Whether ballots are expected of this device."""
    return "evaluator" in line.duties


def yes_no(state: bool | None) -> str:
    """A step done, not done yet; None: not asked of this seat."""
    if state is None:
        return "–"
    return QCoreApplication.translate("ScoringBoard", "yes") if state else QCoreApplication.translate(
        "ScoringBoard", "not yet")


def package_cell(line: BoardLine) -> str:
    """Whether the device has the package: known once it answers."""
    if not scores(line):
        return "–"
    if line.committed is not None or line.revealed is not None:
        return QCoreApplication.translate("ScoringBoard", "yes")
    return QCoreApplication.translate("ScoringBoard", "no sign yet")


def revealed_cell(line: BoardLine, *, listed: bool) -> str:
    """The ballots received; nothing of them before the list of heads."""
    if not scores(line):
        return "–"
    if not listed or line.revealed is None:
        return QCoreApplication.translate("ScoringBoard", "not yet")
    return QCoreApplication.translate("ScoringBoard", "%Ln entry(ies)", "", line.revealed)


def standing(line: BoardLine, *, listed: bool) -> tuple[str, str, str]:
    """(word, colour role, icon) of a device."""
    if line.lost:
        return QCoreApplication.translate("ScoringBoard", "lost, replaced"), "muted", "hide"
    if not scores(line):
        return QCoreApplication.translate("ScoringBoard", "no ballot expected"), "muted", "person"
    if listed and line.revealed is not None:
        if line.late:
            return QCoreApplication.translate("ScoringBoard", "late: not blind"), "caution", "warning"
        return QCoreApplication.translate("ScoringBoard", "revealed, blind"), "good", "check"
    if line.listed:
        return QCoreApplication.translate("ScoringBoard", "ballots expected"), "accent", "clock"
    if listed:
        return QCoreApplication.translate("ScoringBoard", "absent from the list"), "caution", "warning"
    if line.committed is not None:
        return QCoreApplication.translate("ScoringBoard", "committed"), "good", "lock"
    return QCoreApplication.translate("ScoringBoard", "scoring"), "muted", "clock"


def enumerated(names: Sequence[str]) -> str:
    """Names one after the other, as the language writes them."""
    return QLocale().createSeparatedList(list(names))


def member_news(news: MemberNews, *, listed: bool) -> str:
    """What a merge brings of one person."""
    if not listed:
        return QCoreApplication.translate("ScoringBoard", "{name}: kept sealed until the list of commitments").format(
            name=news.name)
    ballots = QCoreApplication.translate("ScoringBoard", "%Ln new ballot(s)", "", news.ballots)
    against = QCoreApplication.translate("ScoringBoard", "%Ln contradiction(s)", "", news.contradictions)
    return QCoreApplication.translate("ScoringBoard", "{ballots} from {name}, {contradictions}").format(
        ballots=ballots, name=news.name, contradictions=against)


def file_news(news: FileNews, name: str) -> tuple[str, str]:
    """(sentence, tone) of one file; ``name``: of the member behind it, "" when unknown."""
    kind = file_kind(news.kind)
    if news.outcome == "new":
        tone, said = "good", QCoreApplication.translate("ScoringBoard", "new")
    elif news.outcome == "known":
        tone, said = "muted", QCoreApplication.translate("ScoringBoard", "already here, nothing changes")
    else:
        tone, said = "caution", outcome(news.outcome)
    person = f" ({name})" if name else ""
    return explained(news.name, f"{kind}{person}, {said}"), tone


def file_kind(kind: str) -> str:
    """What a file is."""
    match kind:
        case "commitment":
            return QCoreApplication.translate("ScoringBoard", "commitment")
        case "bundle":
            return QCoreApplication.translate("ScoringBoard", "ballots")
        case "heads":
            return QCoreApplication.translate("ScoringBoard", "list of commitments")
        case "enrolment":
            return QCoreApplication.translate("ScoringBoard", "enrolment of a device")
        case "joining":
            return QCoreApplication.translate("ScoringBoard", "joining request")
    return QCoreApplication.translate("ScoringBoard", "file not recognised")


def outcome(code: str) -> str:
    """Why a file waits aside, in a few words; the card beside says what to do."""
    match code:
        case "unknown_key":
            return QCoreApplication.translate("ScoringBoard", "set aside: device without a seat")
        case "wrong_round":
            return QCoreApplication.translate("ScoringBoard", "set aside: another round")
        case "damaged" | "statement_damaged" | "bundle_unreadable":
            return QCoreApplication.translate("ScoringBoard", "set aside: damaged")
        case "early":
            return QCoreApplication.translate("ScoringBoard", "kept sealed: the list is not signed yet")
        case "fork":
            return QCoreApplication.translate("ScoringBoard", "set aside: two versions of the same ballots")
        case "not_for_this_device" | "not_sealed" | "statement_unreadable":
            return QCoreApplication.translate("ScoringBoard", "set aside: cannot be read here")
        case "left_out":
            return QCoreApplication.translate("ScoringBoard", "kept: after the list, so late")
    return QCoreApplication.translate("ScoringBoard", "set aside: {reason}").format(reason=present(BadInput(code)).what)


def asides_count(reception: Reception) -> str:
    """How many things there are to look at once the files are in."""
    return QCoreApplication.translate("ScoringBoard", "%Ln point(s) to look at afterwards", "", reception.aside)


def mark(code: str) -> str:
    """A mark of a ballot, for two ballots side by side."""
    match code:
        case "A":
            return QCoreApplication.translate("ScoringBoard", "abstains")
        case "C":
            return QCoreApplication.translate("ScoringBoard", "conflict")
        case "-":
            return QCoreApplication.translate("ScoringBoard", "not seen")
    return i18n.number(int(code))
