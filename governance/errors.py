"""Errors as codes and parameters; the sentences live in desktop.

Exception tree::

    UserFacing            a person can act on it: code + parameters
    ├── Refused           a rule of the charter or of a role says no      exit code 1
    ├── BadInput          a file, a value or an option is wrong           exit code 2
    └── EnvironmentFault  disk, lock, passphrase, missing library         exit code 3
    Cancelled             the person asked to stop; nothing was written
"""

from typing import ClassVar

Param = str | int | float


class UserFacing(Exception):
    """An error that becomes one sentence and one action.

    ``code`` is a stable key of the catalogue in ``desktop.errors``; ``params`` fill its sentence and
    never hold personal data.
    """

    exit_code: ClassVar[int] = 2

    def __init__(self, code: str, **params: Param) -> None:
        super().__init__(code)
        self.code = code
        self.params: dict[str, Param] = params

    def __str__(self) -> str:
        details = ", ".join(f"{key}={value}" for key, value in self.params.items())
        return f"{self.code} ({details})" if details else self.code


class Refused(UserFacing):
    """A rule refuses: the charter, a role, an expired purpose."""

    exit_code = 1


class BadInput(UserFacing):
    """What was given cannot be used: a file, a value, an option."""

    exit_code = 2


class EnvironmentFault(UserFacing):
    """The machine is in the way: disk, lock, passphrase, library."""

    exit_code = 3


class Cancelled(Exception):
    """Raised by ``Progress.check`` when the person asked to stop."""
