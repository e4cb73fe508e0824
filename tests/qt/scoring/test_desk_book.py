"""What the window knows of one's own ballots, and the steps of the protocol."""

import pytest

from desktop.scoring.desk import words
from desktop.scoring.desk.ballot_view import mark_of
from desktop.scoring.desk.book import Book, Gap, Line, Silence, Typed
from desktop.scoring.desk.deposit_dialogs import references
from desktop.scoring.desk.deposit_steps import Code, steps
from governance.scoring.desk import DeskStage
from tests.qt.scoring.desk_stage import invented
from tests.qt.scoring.invented import invented_themes

THEMES = invented_themes()
CODES = [theme.code for theme in THEMES]


def book(*lines: Line, stage: DeskStage = "scoring", late: bool = False) -> Book:
    return Book(THEMES, lines or tuple(line(number) for number in (1, 2, 3)), stage, late=late)


def line(number: int, level: str = "none", draft: Typed | None = None, delivered: Typed | None = None) -> Line:
    return Line(invented(number), level, draft, delivered)


def test_a_proposal_goes_from_to_do_to_draft_to_delivered_to_a_correction() -> None:
    made = book()
    assert made.line(1).standing == "todo"
    for place, mark in enumerate("2A3C"):
        made.mark(1, place, mark)
    assert made.line(1).standing == "draft"
    assert made.deliver(1) == Typed("2A3C")
    assert made.line(1).standing == "delivered"
    made.mark(1, 0, "3")
    assert made.line(1).standing == "correcting"
    made.mark(1, 0, "2")
    assert made.line(1).standing == "delivered"


def test_an_extreme_asks_for_a_reason_and_every_theme_for_a_mark() -> None:
    made = book()
    assert made.gap(1) == Gap(0, "mark")
    for place, mark in enumerate("2353"):
        made.mark(1, place, mark)
    assert made.gap(1) == Gap(2, "reason")
    made.reason(1, CODES[2], "  ")
    assert made.gap(1) == Gap(2, "reason")
    made.reason(1, CODES[2], "Un besoin.")
    assert made.gap(1) is None
    assert made.reason(1, CODES[2], "").reasons == {}


def test_a_hard_conflict_is_done_and_a_soft_one_is_scored() -> None:
    made = book()
    made.mark(1, 0, "2")
    made.declare(1, "soft")
    assert (made.line(1).standing, made.way(1)) == ("draft", "deliver")
    made.declare(1, "hard")
    assert (made.line(1).standing, made.way(1)) == ("conflict", "frozen")
    assert made.next_left(3) == 2


def test_a_withdrawn_ballot_is_told_from_one_that_was_never_opened() -> None:
    made = book(line(1, delivered=Typed("2222")), line(2))
    made.withdraw(1)
    assert (made.line(1).standing, made.line(1).withdrawn) == ("withdrawn", True)
    made.declare(2, "hard")
    assert not made.line(2).withdrawn
    assert made.tally().left == 0


def test_what_a_commitment_would_hold_is_counted() -> None:
    made = book(line(1, delivered=Typed("2222")), line(2, delivered=Typed("AAAA")), line(3, "hard"), line(4),
                line(5, draft=Typed("1---")))
    tally = made.tally()
    assert (tally.delivered, tally.abstained, tally.conflicts, tally.left, tally.total) == (2, 1, 1, 2, 5)


@pytest.mark.parametrize(("stage", "late", "delivered", "way"), [
    ("scoring", False, True, "deliver"), ("scoring", False, False, "deliver"), ("committed", False, True, "frozen"),
    ("listed", False, True, "frozen"), ("listed", True, False, "deliver"), ("listed", True, True, "revise"),
    ("revealed", False, True, "revise"), ("revealed", False, False, "deliver"),
])
def test_what_enter_does_follows_the_protocol(stage: DeskStage, late: bool, delivered: bool, way: str) -> None:
    made = book(line(1, delivered=Typed("2222") if delivered else None), stage=stage, late=late)
    assert made.way(1) == way


@pytest.mark.parametrize("silent", ["backup_restored", "not_enrolled", "not_an_evaluator"])
def test_a_device_that_may_not_speak_reads_only(silent: Silence) -> None:
    made = Book(THEMES, (line(1),), "scoring", late=False, silent=silent)
    assert (made.open, made.way(1)) == (False, "frozen")
    assert words.state_sentence(made.line(1), "frozen", silent)


@pytest.mark.parametrize(("stage", "joined", "left", "now"), [
    (None, False, 0, "join"), (None, True, 0, "package"), ("scoring", True, 3, "score"), ("scoring", True, 0, "commit"),
    ("committed", True, 3, "heads"), ("listed", True, 0, "reveal"), ("revealed", True, 0, "after"),
])
def test_one_step_is_now(stage: DeskStage | None, joined: bool, left: int, now: Code) -> None:
    made = steps(stage, joined=joined, left=left)
    assert [step.code for step in made if step.when == "now"] == [now]
    place = [step.code for step in made].index(now)
    assert {step.when for step in made[:place]} <= {"done"}
    assert {step.when for step in made[place + 1:]} <= {"later"}


@pytest.mark.parametrize(("text", "french", "mark"), [
    ("3", False, "3"), ("a", False, "A"), ("c", True, "C"), ("6", False, None), ("(", True, "5"), ("(", False, None),
    ("à", True, "0"), ("", False, None), ("-", False, None),
])
def test_keys_of_the_scale(text: str, french: bool, mark: str | None) -> None:
    assert mark_of(text, french=french) == mark


def test_references_are_found_in_what_was_pasted() -> None:
    first, second = "ab" * 32, "cd" * 32
    assert references(f"Appareil {first.upper()}\net {second}, {first}; {'a' * 63}") == [first, second]
