"""Why a proposal is on the agenda, whom it matters to, and what was decided, in sentences."""

from PySide6.QtCore import QCoreApplication

from desktop import i18n
from desktop.scoring.results import words
from desktop.scoring.results.counting import Counted
from governance.scoring.ballots import Cast, Decision
from governance.scoring.results import AgendaItem, ThemeResult


def why(counted: Counted, item: AgendaItem) -> list[str]:
    """One sentence per reason."""
    return [_reason(counted, item.proposal, code, theme) for code, theme in item.flags]


def _reason(counted: Counted, number: int, code: str, theme: str) -> str:
    result = next((item for item in counted.blind[number].themes if item.theme == theme), None)
    if result is not None:
        return _of_theme(counted, result, code, words.theme_name(counted.round, theme))
    if code == "soft_conflict":
        return QCoreApplication.translate("ScoringMeeting", "Somebody declared an interest, and graded.")
    if code == "contradiction":
        return QCoreApplication.translate(
            "ScoringMeeting", "Two ballots of the same person disagree: neither counts until they say which one"
            " stands.")
    return words.flag(code)


def _of_theme(counted: Counted, result: ThemeResult, code: str, name: str) -> str:
    match code:
        case "spread":
            given = [grade for grade, count in enumerate(result.counts) if count]
            return QCoreApplication.translate("ScoringMeeting", "{theme}: grades from {low} to {high}.").format(
                theme=name, low=given[0], high=given[-1])
        case "split":
            threshold = counted.round.threshold
            return QCoreApplication.translate(
                "ScoringMeeting", "{theme}: opinions divided, {above} gave {threshold} or more and {below} gave less."
            ).format(
                theme=name, above=i18n.number(sum(result.counts[threshold:])), threshold=threshold,
                below=i18n.number(sum(result.counts[:threshold])))
        case "quorum":
            return QCoreApplication.translate(
                "ScoringMeeting", "{theme}: quorum missing, {count} grades of the {quorum} needed.").format(
                    theme=name, count=i18n.number(result.graded), quorum=i18n.number(result.quorum))
        case "extreme_without_reason":
            return QCoreApplication.translate(
                "ScoringMeeting", "{theme}: a 0 or a 5 was given without a reason.").format(theme=name)
    return words.flag(code)


def citizens(counted: Counted, number: int) -> str:
    """What citizens say of a proposal: votes, supports, how many ask for the same."""
    parts = []
    standing = counted.standings.get(number)
    if standing is not None and standing.votes_for + standing.votes_against:
        parts.append(QCoreApplication.translate("ScoringMeeting", "{yes} for and {no} against").format(
            yes=i18n.number(standing.votes_for), no=i18n.number(standing.votes_against)))
    if standing is not None and standing.supports is not None:
        parts.append(QCoreApplication.translate("ScoringMeeting", "%Ln support(s)", "", standing.supports))
    proposal = counted.state.proposals.get(number)
    if proposal is not None and proposal.family > 1:
        parts.append(QCoreApplication.translate(
            "ScoringMeeting", "%Ln contribution(s) ask for the same", "", proposal.family))
    if not parts:
        return QCoreApplication.translate("ScoringMeeting", "Citizens: no vote and no support recorded.")
    return QCoreApplication.translate("ScoringMeeting", "Citizens: {what}.").format(what=", ".join(parts))


def progress(decided: int, total: int) -> str:
    """How far the meeting has come."""
    return QCoreApplication.translate("ScoringMeeting", "{decided} of {total} decided").format(
        decided=i18n.number(decided), total=i18n.number(total))


def who(counted: Counted, member: str, *, letters: bool) -> str:
    """A member by name, or by letter where a public looks on."""
    if not letters:
        return counted.name(member)
    return QCoreApplication.translate("ScoringResults", "Evaluator {letter}").format(
        letter=counted.letters.get(member, "–"))


def decided(counted: Counted, item: Decision, *, letters: bool = False) -> list[str]:
    """A decision, sentence by sentence; without names for a public."""
    head = words.outcome(item.outcome)
    if item.outcome == "merged" and item.family:
        head = QCoreApplication.translate("ScoringMeeting", "Merged into “{title}”").format(
            title=counted.title(item.family))
    made = [head if letters else QCoreApplication.translate("ScoringMeeting", "{outcome}, decided by {name}").format(
        outcome=head, name=counted.name(item.by))]
    if counted.against_order(item.proposal, item.outcome):
        made.append(QCoreApplication.translate("ScoringMeeting", "Against the order of the ballots."))
    if item.reason:
        made.append(QCoreApplication.translate("ScoringMeeting", "Reason: {reason}").format(reason=item.reason))
    if item.dissent and letters:
        made.append(QCoreApplication.translate("ScoringMeeting", "%Ln dissent(s) noted", "", len(item.dissent)))
    elif item.dissent:
        made.append(QCoreApplication.translate("ScoringMeeting", "Dissent: {names}").format(
            names=", ".join(map(counted.name, item.dissent))))
    if item.what or item.on or (item.who and not letters):
        parts = [item.what, _day(item.on), "" if letters else item.who]
        made.append(QCoreApplication.translate("ScoringMeeting", "Follow-up: {what}").format(
            what=", ".join(part for part in parts if part)))
    return made


def _day(text: str) -> str:
    try:
        return i18n.iso_day(text)
    except ValueError:
        return text


def cast(counted: Counted, item: Cast) -> str:
    """A ballot, theme by theme."""
    return ", ".join(
        QCoreApplication.translate("ScoringMeeting", "{theme} {grade}").format(
            theme=words.theme_name(counted.round, code), grade=words.mark(sign))
        for code, sign in zip(counted.round.theme_codes, item.grades, strict=True))


def against(counted: Counted, number: int) -> str:
    """Why a reason is needed before an outcome is recorded."""
    if number in counted.first:
        return QCoreApplication.translate(
            "ScoringMeeting", "“{title}” is among the first {cut}: this goes against the order of the ballots. It is"
            " allowed, with a reason, and will show in the record.").format(
                title=counted.title(number), cut=i18n.number(counted.round.cut))
    if counted.final[number].rank is None:
        return QCoreApplication.translate(
            "ScoringMeeting", "“{title}” is not decided by the ballots: this goes against the order. It is allowed,"
            " with a reason, and will show in the record.").format(title=counted.title(number))
    return QCoreApplication.translate(
        "ScoringMeeting", "“{title}” is not among the first {cut}: this goes against the order of the ballots. It is"
        " allowed, with a reason, and will show in the record.").format(
            title=counted.title(number), cut=i18n.number(counted.round.cut))
