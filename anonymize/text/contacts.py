"""Electronic addresses: e-mail as written, spaced, broken or told in words; pages, accounts and IP addresses."""

import re
from collections.abc import Iterator
from ipaddress import AddressValueError, IPv6Address
from typing import Final

from anonymize.text.passage import Passage, trie
from anonymize.text.spans import Span

AT_WORDS: Final = ("arobase", "arobas", "arrobase", "arobaz", "chiocciola", "chiocciolina", "at")
NETWORK_WORDS: Final = (
    "instagram", "insta", "facebook", "fb", "twitter", "tiktok", "snapchat", "snap", "telegram", "linkedin",
    "messenger", "mastodon", "bluesky", "youtube", "skype", "discord", "threads",
)  # fmt: skip
_TLD_WORDS: Final = tuple(
    "fr it com org net eu mc info gouv ch be de uk es io me biz gov edu tv co bzh corsica paris alsace ovh int pro "
    "name cat us ca at lu pt nl pl ro cloud online site app dev".split())  # fmt: skip
_TLDS: Final = trie(_TLD_WORDS)
_LOCAL: Final = re.compile(r"(?<![\w.+%&'\-])[\w][\w.+%&'\-]{0,63}(?:-\n[\w.+\-]{1,40})?[ \n]{0,2}\Z")
_DOMAIN: Final = re.compile(
    r"[ \n]{0,2}(?:mailto:)?([\w](?:[\w\-]{0,40}[\w])?(?:\.[\w](?:[\w\-]{0,40}[\w])?){0,5})").match
_SPACED: Final = re.compile(
    rf"(?:-?[ \n]{{0,2}}\.?[ \n]{{0,2}}[\w\-]{{1,40}}){{0,1}}?"
    rf"(?:[ \n]{{0,2}}\.[ \n]{{0,2}}(?:[\w\-]{{1,40}}[ \n]{{0,2}}\.[ \n]{{0,2}}){{0,3}}?{_TLDS})(?![\w])").match
_COMMA: Final = re.compile(r",(?:fr|it|com|net|org)(?![\w])").match
_BETWEEN: Final = r"(?:[ \n]{0,2}(?:\.|[(\[{] ?(?:point|punto|dot|pt) ?[)\]}]|\b(?:point|punto|dot)\b)[ \n]{0,2})"
_JOIN: Final = (
    r"(?:[ \n]{0,2}(?:[.\-_]|[(\[{] ?(?:point|punto|dot|pt) ?[)\]}]|"
    r"(?<![a-z])(?:point|punto|dot|tiret du bas|tiret bas|tiret|trattino basso|trattino|trait d'union|underscore|meno)"
    r"(?![a-z]))[ \n]{0,2})")
_LOCAL_WORDS: Final = re.compile(
    rf"(?<![\w.\-])[\w+]{{1,40}}(?:{_JOIN}[\w+]{{1,40}}){{0,4}}[ \n]{{0,2}}[(\[{{<]{{0,2}} ?\Z")
_DOMAIN_WORDS: Final = re.compile(
    rf" ?[)\]}}>]{{0,2}}[ \n]{{0,2}}(\w{{1,40}}(?:(?:-| (?:tiret|trattino) )\w{{1,40}}){{0,3}}"
    rf"(?:{_BETWEEN}\w{{1,30}}){{0,3}}?{_BETWEEN}{_TLDS})(?![\w])").match
_URLS: Final = (
    re.compile(r"http(?:s)?://[^\s<>\"«»|{}\\^]{2,300}").finditer,
    re.compile(r"www\.[^\s<>\"«»|{}\\^]{2,300}").finditer)
_BARE: Final = re.compile(
    r"\.(?:fr|it|com|org|net|eu|mc|info|gouv|io|bzh|ch|be|ovh)(?![\w@\-])(?!\.[\w])(/[^\s<>\"«»|]{0,200})?").finditer
_LABELS: Final = re.compile(r"(?<![\w@.\-/])[a-z0-9](?:[\w\-]{0,40})(?:\.[\w\-]{1,40}){0,4}\Z")
_ACCOUNT: Final = re.compile(r"@(?<![\w.@]@)[^\W\d_][\w.]{1,29}").finditer
_NETWORK: Final = re.compile(
    r"(?: ?[:=] ?@?| ?@|\.com/)([^\W\d][\w.\-]{2,40}(?: [A-ZÀ-Ý][\w'\-]{1,30}){0,2})").match
_IPV4: Final = re.compile(r"\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}(?![0-9])(?!\.[0-9])(?::[0-9]{2,5})?").finditer
_FIRST_OCTET: Final = re.compile(r"(?<![0-9a-z.,])[0-9]{1,3}\Z")
_VERSION: Final = re.compile(r"(?:\bv|version|versione|vers\.|release|firmware|art\.|article|articolo|§) ?\Z")
_COLONS: Final = re.compile(r":(?<=[0-9a-f:]:)[0-9a-f]{0,4}:").finditer
_HEXES: Final = re.compile(r"[0-9a-f:]{2,39}").fullmatch
_END: Final = ".,;:!?)]}'\"»…"


def spans(passage: Passage) -> Iterator[Span]:
    """EMAIL (``email``, ``email_spaced``, ``email_bare``, ``email_words``), URL (``url``, ``url_bare``), HANDLE
    (``handle``, ``handle_network``), IP (``ip_v4``, ``ip_v6``)."""
    raw = passage.raw
    if "@" in passage.folded:
        yield from _emails(passage)
        yield from _accounts(passage)
    yield from _told(passage)
    if "." in raw:
        yield from _pages(passage)
    if passage.digits and "." in raw:
        yield from _ipv4(passage)
    if ":" in raw:
        yield from _ipv6(passage)
    for _, end in passage.hits("network"):
        match = _NETWORK(raw, end)
        if match and "http" not in match[1]:
            yield Span(match.start(1), match.end(1), "HANDLE", 0.8, "handle_network")


def _emails(passage: Passage) -> Iterator[Span]:
    folded = passage.folded
    at = folded.find("@")
    done = 0
    while at >= 0:
        found = _email(folded, at, done) if folded[at + 1 : at + 2] != "@" else None
        if found:
            yield found
        done = found.end if found else at + 1
        at = folded.find("@", at + 1)


def _email(folded: str, at: int, done: int) -> Span | None:
    local = _LOCAL.search(folded, max(done, at - 70), at)
    domain = _DOMAIN(folded, at + 1) if local else None
    if local is None or domain is None:
        return None
    start, end = local.start() + len(local[0]) - len(local[0].lstrip("'")), domain.end(1)
    last = domain[1].rpartition(".")[2]
    apart = folded[at - 1].isspace() or folded[at + 1].isspace()
    if "." in domain[1] and last.isalpha() and 2 <= len(last) <= 12 and (not apart or last in _TLD_WORDS):
        if "\n" in local[0] and len(local[0]) < 4:
            return None
        return Span(start, end, "EMAIL", 0.99, "email")
    spaced = _SPACED(folded, end)
    if spaced:
        return Span(start, spaced.end(), "EMAIL", 0.93, "email_spaced")
    if apart:
        return None
    comma = _COMMA(folded, end)
    if comma:
        return Span(start, comma.end(), "EMAIL", 0.9, "email_spaced")
    if "." in domain[1] or len(domain[1]) >= 2:
        return Span(start, end, "EMAIL", 0.7, "email_bare")
    return None


def _told(passage: Passage) -> Iterator[Span]:
    """``name arobase domain point fr`` and its kin; the plain word ``at`` needs brackets or a domain told too."""
    folded = passage.folded
    done = 0
    for start, end in passage.hits("at"):
        if start < done:
            continue
        domain = _DOMAIN_WORDS(folded, end)
        local = _LOCAL_WORDS.search(folded, max(done, start - 160), start) if domain else None
        if domain is None or local is None:
            continue
        done = domain.end(1)
        yield Span(local.start(), done, "EMAIL", 0.93, "email_words")


def _accounts(passage: Passage) -> Iterator[Span]:
    for match in _ACCOUNT(passage.raw):
        end = match.end() - (len(match[0]) - len(match[0].rstrip(".")))
        if end - match.start() > 2:
            yield Span(match.start(), end, "HANDLE", 0.85, "handle")


def _pages(passage: Passage) -> Iterator[Span]:
    raw, folded = passage.raw, passage.folded
    if "://" in raw or "www." in folded:
        for finder in _URLS:
            for match in finder(folded):
                end = match.start() + len(match[0].rstrip(_END))
                if "." in match[0][4:]:
                    yield Span(match.start(), end, "URL", 0.97, "url")
    for match in _BARE(folded):
        labels = _LABELS.search(folded, max(0, match.start() - 90), match.start())
        if labels:
            end = match.start() + len(match[0].rstrip(_END))
            yield Span(labels.start(), end, "URL", 0.9 if match[1] else 0.6, "url_bare")


def _ipv4(passage: Passage) -> Iterator[Span]:
    folded = passage.folded
    for match in _IPV4(folded):
        first = _FIRST_OCTET.search(folded, max(0, match.start() - 4), match.start())
        if first is None:
            continue
        octets = (first[0] + match[0]).partition(":")[0].split(".")
        if any(int(octet) > 255 or (len(octet) > 1 and octet[0] == "0") for octet in octets):
            continue
        if _VERSION.search(folded, max(0, first.start() - 10), first.start()) or max(map(len, octets)) < 2:
            continue
        yield Span(first.start(), match.end(), "IP", 0.85, "ip_v4")


def _ipv6(passage: Passage) -> Iterator[Span]:
    folded = passage.folded
    done = 0
    for match in _COLONS(folded):
        if match.start() < done:
            continue
        start = _grown(folded, match.start(), -1, max(done, match.start() - 40))
        end = _grown(folded, match.end(), 1, min(len(folded), match.end() + 40))
        done = end
        text = folded[start:end]
        if text.count(":") < 3 and "::" not in text:
            continue
        if not _HEXES(text) or sum(letter.isalnum() for letter in text) < 4:
            continue
        try:
            IPv6Address(text)
        except AddressValueError:
            continue
        yield Span(start, end, "IP", 0.9, "ip_v6")


def _grown(folded: str, at: int, step: int, limit: int) -> int:
    while at != limit and folded[at if step > 0 else at - 1] in "0123456789abcdef:":
        at += step
    return at
