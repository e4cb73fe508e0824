"""What is wrong with a plan, a hierarchy or a table, as a code and parameters; the sentence is the window's affair."""


class Fault(ValueError):
    """Something a person gave cannot be used. ``code`` is a key of the catalogue in ``desktop``; ``params`` fill its
    sentence: names of columns, labels of a hierarchy, numbers; never a row."""

    def __init__(self, code: str, **params: str | int | float) -> None:
        super().__init__(code)
        self.code = code
        self.params: dict[str, str | int | float] = params

    def __str__(self) -> str:
        details = ", ".join(f"{key}={value}" for key, value in self.params.items())
        return f"{self.code} ({details})" if details else self.code
