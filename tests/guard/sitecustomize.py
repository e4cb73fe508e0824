"""Forbids the network to the tests and, being named so and put first on PYTHONPATH, to every Python they start.

Collegiale works offline: a connection, even to this machine, is a defect. Sockets of the file system are not
the network.
"""

import socket
import sys

EVENTS = frozenset({"socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg"})
NAMES = frozenset({"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo"})

# Python loads this file by its short name in a child, the tests by its long one: one list and one hook for both.
attempts: list[str] = sys.__dict__.setdefault("_network_attempts", [])


class NetworkForbidden(RuntimeError):
    """Something tried to use the network."""


def watch(event: str, arguments: tuple[object, ...]) -> None:
    """Audit hook: refuse and remember what touches the network."""
    if event in NAMES:
        used = True
    elif event in EVENTS:
        used = getattr(arguments[0], "family", None) != getattr(socket, "AF_UNIX", object())
    else:
        return
    if used:
        attempts.append(event)
        raise NetworkForbidden(event)


if not sys.__dict__.get("_network_watched"):
    sys.__dict__["_network_watched"] = True
    sys.addaudithook(watch)
