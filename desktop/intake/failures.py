"""Gives an error that a screen has seen to the shell, which says it."""

from desktop.services import Runner
from governance.store.queries import Reads


def hand_over(runner: Runner, error: BaseException) -> None:
    """Let the runner fail with ``error``: a screen that passes a failure callback keeps the error from the shell's
    presenter, which takes what names no callback. ``Cancelled`` stays silent, as everywhere."""

    def fail(_: Reads) -> None:
        raise error

    runner.read(fail, lambda _: None)
