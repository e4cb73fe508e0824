"""Rules of the house that no linter knows. Each takes a module and says what breaks it, where."""

import ast
import io
import re
import tokenize
from collections.abc import Iterator

from tests.architecture.sources import CORE, Module, calls, dotted, imported, within

SLUG = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
USER_FACING = frozenset({"UserFacing", "Refused", "BadInput", "EnvironmentFault", "Fault"})
PROGRAMMING_ERRORS = frozenset({"ValueError", "TypeError", "RuntimeError", "AssertionError", "LookupError", "KeyError"})
SENTENCE = re.compile(r"^[A-ZÀ-Ý][a-zà-ÿ'’]*\s[^\n]*\s\S+\s\S+\s[^\n]*[.!?]$")

IGNORED = re.compile(r"#\s*type:\s*ignore")
REASONED = re.compile(r"#\s*type:\s*ignore\[[\w,\- ]+\]\s*(#|:|\()\s*\w.*\s\w")
LATER = re.compile(r"\b(TODO|FIXME|XXX)\b")

UNSAFE = ("pickle", "marshal", "shelve", "dill", "ctypes", "code", "pdb")
NETWORK = (
    "socket", "socketserver", "ssl", "http.client", "http.server", "urllib.request", "ftplib", "smtplib", "requests",
    "httpx", "aiohttp", "PySide6.QtNetwork", "webbrowser",
)  # fmt: skip
PROCESSES = ("subprocess", "pty", "os.system", "os.popen", "os.fork")
# Too slow or too wild for lists of a million rows and for threads: reasons in README, "How it is built".
UNFIT_QT = (
    "PySide6.QtCore.QSortFilterProxyModel", "PySide6.QtWidgets.QTableWidget", "PySide6.QtCore.QThread",
    "PySide6.QtWidgets.QTreeWidget",
)  # fmt: skip
# Tool of the developers that calls Qt's own extraction and compilation of texts.
MAY_START_PROCESSES = ("desktop/i18n_tool.py",)


def forbidden_imports(module: Module) -> Iterator[str]:
    """What may be imported nowhere: the network, code from data, other programs, Qt classes that do not scale."""
    unfit = (*UNSAFE, *NETWORK, *UNFIT_QT, *(() if module.name in MAY_START_PROCESSES else PROCESSES))
    for node, name in imported(module.tree):
        if within(name, unfit):
            yield f"{module.at(node)}: imports {name}"


def forbidden_calls(module: Module) -> Iterator[str]:
    """What may be called nowhere, and what the core may not call because it does not know who listens."""
    nowhere = {"eval", "exec", "breakpoint", "__import__", "os.system", "os.popen", "os.fork", "os.abort"}
    core = {"print", "input", "sys.exit", "exit", "quit", "logging.basicConfig", "locale.setlocale", "os.chdir"}
    unfit = nowhere | core if module.package in CORE else nowhere
    for call in calls(module.tree):
        if dotted(call.func) in unfit:
            yield f"{module.at(call)}: calls {dotted(call.func)}"


def error_codes(module: Module) -> Iterator[tuple[ast.Call, ast.expr]]:
    """Every raising of an error for a person, with the expression of its code."""
    for call in calls(module.tree):
        if dotted(call.func).rpartition(".")[2] in USER_FACING and call.args:
            yield call, call.args[0]


def sentences_in_errors(module: Module) -> Iterator[str]:
    """Codes are lower_snake and parameters are values: the sentence is the window's affair."""
    for call, code in error_codes(module):
        if isinstance(code, ast.JoinedStr):
            yield f"{module.at(call)}: a code made of pieces cannot be found in the catalogue"
        if isinstance(code, ast.Constant) and not (isinstance(code.value, str) and SLUG.fullmatch(code.value)):
            yield f"{module.at(call)}: {code.value!r} is not a lower_snake code"
        for keyword in call.keywords:
            value = keyword.value
            if isinstance(value, ast.Constant) and isinstance(value.value, str) and value.value.count(" ") > 1:
                yield f"{module.at(call)}: parameter {keyword.arg} is a sentence"


def sentences_in_core(module: Module) -> Iterator[str]:
    """The core carries no sentences: docstrings and errors of programming aside, none of its texts reads as one."""
    if module.package not in CORE or module.package == "resources":  # where the templates and invented texts are
        return
    aside = {id(part) for node in ast.walk(module.tree) if _is_aside(node) for part in ast.walk(node)}
    for node in ast.walk(module.tree):
        text = node.value if isinstance(node, ast.Constant) and id(node) not in aside else None
        if isinstance(text, str) and SENTENCE.match(text):
            yield f"{module.at(node)}: a sentence in the core: {text[:60]!r}"


def _is_aside(node: ast.AST) -> bool:
    """A bare text (docstring), or an error that no person is meant to see."""
    if isinstance(node, ast.Expr):
        return isinstance(node.value, ast.Constant)
    return isinstance(node, ast.Call) and dotted(node.func) in PROGRAMMING_ERRORS


def translate_style(module: Module) -> Iterator[str]:
    """Only ``QCoreApplication.translate("Context", "Text"...)``: what the extraction of texts understands."""
    called = {id(call.func) for call in calls(module.tree)}
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Call) and dotted(node.func).endswith(".tr"):
            yield f"{module.at(node)}: tr() loses its context in a subclass"
        elif isinstance(node, ast.Attribute) and dotted(node).endswith("QCoreApplication.translate"):
            if id(node) not in called:
                yield f"{module.at(node)}: an alias of translate is not extracted"
        elif isinstance(node, ast.ImportFrom) and any(alias.name == "translate" for alias in node.names):
            yield f"{module.at(node)}: translate is written with its full name"
        elif isinstance(node, ast.Expr | ast.FormattedValue) and _is_translation(node.value):
            yield f"{module.at(node)}: a translation alone or inside an f-string is not extracted"
        elif _is_translation(node) and not _is_literal(node):
            yield f"{module.at(node)}: translate takes literal texts only"


def _is_translation(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and dotted(node.func).endswith("QCoreApplication.translate")


def _is_literal(node: ast.AST) -> bool:
    texts = node.args[:3] if isinstance(node, ast.Call) else []
    return len(texts) >= 2 and all(
        isinstance(text, ast.Constant) and isinstance(text.value, str | None) for text in texts
    )


def opening(module: Module) -> Iterator[str]:
    """Every module opens with a sentence that says why it exists."""
    if module.tree.body and not ast.get_docstring(module.tree):
        yield f"{module.name}: opens without a sentence"


def reasons(module: Module) -> Iterator[str]:
    """An ignored type error carries its code and its reason; nothing is left for later."""
    for token in tokenize.generate_tokens(io.StringIO(module.text).readline):
        if token.type != tokenize.COMMENT:
            continue
        if IGNORED.search(token.string) and not REASONED.search(token.string):
            yield f"{module.name}:{token.start[0]}: type: ignore without its code and a reason"
        if LATER.search(token.string):
            yield f"{module.name}:{token.start[0]}: left for later"


def release_seal(module: Module) -> Iterator[str]:
    """Only ``anonymize`` builds what may leave."""
    if module.package == "anonymize":
        return
    sealed = ("anonymize.tables.released.seal", "anonymize.tables.released._SEAL")
    for statement, name in imported(module.tree):
        if within(name, sealed):
            yield f"{module.at(statement)}: imports {name}"
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Attribute) and dotted(node).endswith(("released.seal", "released._SEAL")):
            yield f"{module.at(node)}: uses {dotted(node)}"


EVERYWHERE = (forbidden_imports, forbidden_calls, sentences_in_errors, sentences_in_core, translate_style, release_seal)
"""Rules of the five packages; ``opening`` and ``reasons`` hold for the tests too."""
