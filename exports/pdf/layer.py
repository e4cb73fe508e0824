"""The only door between our documents and ReportLab: every block goes through it with its role.

What is content and what is decoration is marked in the page (``/P BMC``, ``/Artifact BMC``), the language,
title and embedded fonts are set here, and dates come from the document: the same content gives the same bytes.
"""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from typing import Any, Literal

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, CondPageBreak, Flowable, Frame, PageTemplate, Paragraph

from exports import palette
from exports.pdf import fonts
from exports.pdf.text import markup, one_line

Role = Literal["H1", "H2", "P", "BlockQuote", "Artifact"]
MARGIN_X, MARGIN_TOP, MARGIN_BOTTOM = 25 * mm, 22 * mm, 26 * mm
WIDTH = A4[0] - 2 * MARGIN_X


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """What the file says of itself; ``at`` is its creation date, ``language`` a tag such as ``fr-FR``."""

    title: str
    author: str
    subject: str
    language: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """What repeats on the pages: ``head`` from the second one on, ``foot`` and the page count on all.
    ``pages`` makes the words of the count from (page, total)."""

    head: str
    foot: str
    pages: Callable[[int, int], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Decor:
    """What surrounds a block, in points and ``#RRGGBB``: bar at its left, background, small mark at ``mark_x``."""

    bar: str | None = None
    background: str | None = None
    mark: str | None = None
    mark_x: float = 0.0
    inset: float = 0.0
    above: float = 0.0
    below: float = 0.0


def style(
    size: float, *, leading: float = 1.4, bold: bool = False, colour: str = palette.INK, before: float = 0.0,
    after: float = 0.0, indent: float = 0.0,
) -> ParagraphStyle:
    """A paragraph style that names embedded fonts only (ReportLab's own default is Helvetica, not embedded)."""
    font = fonts.BOLD if bold else fonts.REGULAR
    return ParagraphStyle(
        name=f"{size}-{bold}", fontName=font, bulletFontName=fonts.REGULAR, bulletFontSize=size, fontSize=size,
        leading=size * leading, textColor=HexColor(colour), spaceBefore=before, spaceAfter=after, leftIndent=indent,
        allowOrphans=0, allowWidows=0, splitLongWords=1, bulletColor=HexColor(palette.MUTED),
    )


class Block(Flowable):  # type: ignore[misc]  # ReportLab has no types
    """A paragraph with its role and its decoration; cut over pages, every part keeps both."""

    def __init__(self, role: Role, paragraph: Paragraph, decor: Decor = Decor()) -> None:
        super().__init__()
        self.role, self.paragraph, self.decor = role, paragraph, decor

    @classmethod
    def of(
        cls, role: Role, text: str, look: ParagraphStyle, *, decor: Decor = Decor(), label: str | None = None,
    ) -> "Block":
        """A block that draws exactly ``text``, with an optional ``label`` at the left of its indent."""
        drawn = markup(text, bold=look.fontName == fonts.BOLD)
        return cls(role, Paragraph(drawn, look, bulletText=None if label is None else one_line(label)), decor)

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Size in points, decoration included."""
        inner = self.paragraph.wrap(available_width - 2 * self.decor.inset, available_height)[1]
        self.width, self.height = available_width, inner + self.decor.above + self.decor.below
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list["Block"]:
        """Cut at a line so that the first part fits in ``available_height``; empty when nothing fits."""
        decor = self.decor
        parts = self.paragraph.split(available_width - 2 * decor.inset, available_height - decor.above)
        last = len(parts) - 1
        return [
            Block(self.role, part, Decor(
                bar=decor.bar, background=decor.background, inset=decor.inset,
                mark=decor.mark if index == 0 else None, mark_x=decor.mark_x,
                above=decor.above if index == 0 else 0.0, below=decor.below if index == last and last else 0.0,
            ))
            for index, part in enumerate(parts)
        ]

    def getSpaceBefore(self) -> float:  # noqa: N802  # ReportLab's name
        """Points above, dropped at the top of a page."""
        return float(self.paragraph.style.spaceBefore)

    def getSpaceAfter(self) -> float:  # noqa: N802  # ReportLab's name
        """Points below."""
        return float(self.paragraph.style.spaceAfter)

    def draw(self) -> None:
        """Draw the decoration as an artifact, then the text under its role."""
        canvas: LayerCanvas = self.canv
        decor = self.decor
        with canvas.marked("Artifact"):
            if decor.background:
                canvas.fill(decor.background, 0, 0, self.width, self.height)
            if decor.bar:
                canvas.fill(decor.bar, 0, 0, 2.25, self.height)
            if decor.mark:
                line = self.paragraph.style.leading
                canvas.fill(decor.mark, decor.mark_x, self.height - decor.above - line + 2.5, 3, line - 4)
        with canvas.marked(self.role):
            self.paragraph.drawOn(canvas, decor.inset, decor.below)


class Rule(Flowable):  # type: ignore[misc]  # ReportLab has no types
    """A thin line across the page."""

    def __init__(self, *, before: float, after: float) -> None:
        super().__init__()
        self.spaceBefore, self.spaceAfter = before, after

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """One line over the whole width."""
        self.width, self.height = available_width, 0.75
        return self.width, self.height

    def draw(self) -> None:
        """Draw it as an artifact."""
        with self.canv.marked("Artifact"):
            self.canv.fill(palette.LINE, 0, 0, self.width, self.height)


def room(points: float) -> Flowable:
    """A page break unless ``points`` remain: before a heading, so that it never ends a page alone. (ReportLab's
    ``keepWithNext`` would push a long text as a whole to the next page.)"""
    return CondPageBreak(points)


class LayerCanvas(Canvas):  # type: ignore[misc]  # ReportLab has no types
    """Marks content, and holds the pages back until their number is known, to write "page 1 of 3"."""

    def __init__(self, *args: Any, metadata: Metadata, running: Running, **options: Any) -> None:
        super().__init__(*args, pdfVersion=(1, 7), **options)
        self._running = running
        self._held: list[dict[str, Any]] = []
        _date(self._doc._timeStamp, metadata.at)  # noqa: SLF001  # ReportLab offers no other way to date a file

    @contextmanager
    def marked(self, role: Role) -> Iterator[None]:
        """Everything drawn inside belongs to ``role``."""
        self._code.append(f"/{role} BMC")
        yield
        self._code.append("EMC")

    def fill(self, colour: str, x: float, y: float, width: float, height: float) -> None:
        """A rectangle without outline."""
        self.setFillColor(HexColor(colour))
        self.rect(x, y, width, height, stroke=0, fill=1)

    def showPage(self) -> None:  # noqa: N802  # ReportLab's name
        """Hold the page back."""
        self._held.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        """Write the pages, each with its header and footer, and the file."""
        held, total = self._held, len(self._held)
        for state in held:
            self.__dict__.update(state)
            self._furniture(self._pageNumber, total)
            super().showPage()
        super().save()

    def _furniture(self, page: int, total: int) -> None:
        count = self._running.pages(page, total)
        top, bottom = A4[1] - 14 * mm, 13 * mm
        with self.marked("Artifact"):
            self.fill(palette.LINE, MARGIN_X, bottom + 12, WIDTH, 0.75)
            self._line(self._running.foot, MARGIN_X, bottom, width=WIDTH - 90)
            self._line(count, A4[0] - MARGIN_X - _width(count), bottom, width=90)
            if page > 1:
                self._line(self._running.head, MARGIN_X, top, width=WIDTH)

    def _line(self, text: str, x: float, y: float, *, width: float) -> None:
        paragraph = Paragraph(markup(_fitted(one_line(text), width)), _SMALL)
        height = paragraph.wrap(width + 20, 100)[1]
        paragraph.drawOn(self, x, y - height + _SMALL.fontSize)


_SMALL = style(8, colour=palette.MUTED)


def _width(text: str) -> float:
    from reportlab.pdfbase.pdfmetrics import stringWidth

    return sum(float(stringWidth(piece, font, _SMALL.fontSize)) for font, piece in fonts.runs(text, fonts.REGULAR))


def _fitted(text: str, width: float) -> str:
    if _width(text) <= width:
        return text
    text = text[:200]
    while text and _width(text + "…") > width:
        text = text[:-1]
    return text.rstrip() + "…"


def _date(stamp: Any, at: datetime) -> None:
    """Set ReportLab's time stamp to ``at`` in UTC (naive: taken as UTC)."""
    moment = at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
    parts = time.struct_time(moment.utctimetuple())
    stamp.t, stamp.lt, stamp.YMDhms = moment.timestamp(), parts, tuple(parts)[:6]
    stamp.dhh = stamp.dmm = 0
    stamp.tzname = "UTC"


def build(story: Sequence[Flowable], *, metadata: Metadata, running: Running) -> bytes:
    """The document as bytes: A4, PDF 1.7, title shown by readers, fonts embedded, reproducible."""
    fonts.register()
    buffer = BytesIO()
    document = BaseDocTemplate(
        buffer, pagesize=A4, invariant=1, pageCompression=1, lang=metadata.language, displayDocTitle=1,
        initialFontName=fonts.REGULAR, initialFontSize=10, title=one_line(metadata.title),
        author=one_line(metadata.author), subject=one_line(metadata.subject), creator="Collegiale",
    )
    frame = Frame(
        MARGIN_X, MARGIN_BOTTOM, WIDTH, A4[1] - MARGIN_TOP - MARGIN_BOTTOM,
        leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0,
    )
    document.addPageTemplates(PageTemplate(id="page", frames=[frame]))

    def canvas(*args: Any, **options: Any) -> LayerCanvas:
        return LayerCanvas(*args, metadata=metadata, running=running, **options)

    document.build(list(story), canvasmaker=canvas)
    return buffer.getvalue()
