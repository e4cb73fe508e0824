"""Commands by name: what they need (the store, the readers, the detectors) is loaded when one runs, not before."""

from argparse import Namespace
from collections.abc import Callable
from importlib import import_module
from typing import Any

from desktop.console import ConsoleProgress

Command = Callable[[Namespace, ConsoleProgress], int]


class Lazily:
    """Stands for a module of commands: its functions, each importing the module when it is called."""

    def __init__(self, module: str) -> None:
        self.module = module

    def __getattr__(self, name: str) -> Callable[..., Any]:
        def call(*arguments: Any) -> Any:
            return getattr(import_module(self.module), name)(*arguments)

        call.__qualname__ = f"{self.module}:{name}"
        return call
