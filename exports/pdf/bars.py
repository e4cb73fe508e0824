"""How many gave each grade, as six small columns beside the words that say the same."""

from collections.abc import Sequence

from reportlab.lib.colors import HexColor

from exports import palette
from exports.pdf import fonts
from exports.pdf.layer import Block, LayerCanvas, style
from exports.pdf.text import markup, one_line

_LABEL, _COLUMN, _THICK, _HIGH = 130.0, 15.0, 11.0, 20.0
_FOOT = 9.0
_MARK = 3.0
_LEAST = _HIGH + _FOOT + _MARK + 7


class Distribution(Block):
    """A line with a label, words, and columns at the right: a mark stands above that of the median. The columns are
    decoration: ``words`` say what they show."""

    def __init__(self, label: str, words: str, counts: Sequence[int], median: int | None, colour: str) -> None:
        from reportlab.platypus import Paragraph

        look = style(9.5, indent=_LABEL, leading=1.4)
        look.rightIndent = _COLUMN * len(counts) + 12
        look.bulletFontSize = 9.5
        super().__init__("P", Paragraph(markup(words), look, bulletText=_fitted(one_line(label))))
        self.counts, self.median, self.colour = tuple(counts), median, colour

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Room for the words and for the columns."""
        width, height = super().wrap(available_width, available_height)
        self.height = max(height, _LEAST)
        return width, self.height

    def split(self, _available_width: float, _available_height: float) -> list[Block]:
        """Never cut: columns belong to their words."""
        return []

    def draw(self) -> None:
        """The words at the top, the columns at the right."""
        canvas: LayerCanvas = self.canv
        with canvas.marked("Artifact"):
            self._columns(canvas)
        with canvas.marked(self.role):
            self.paragraph.drawOn(canvas, 0, self.height - self.paragraph.height - 3)

    def _columns(self, canvas: LayerCanvas) -> None:
        left, most = self.width - _COLUMN * len(self.counts), max(1, *self.counts)
        canvas.fill(palette.LINE, left, _FOOT, _COLUMN * len(self.counts), 0.75)
        for grade, count in enumerate(self.counts):
            x, high = left + grade * _COLUMN + (_COLUMN - _THICK) / 2, _HIGH * count / most
            if count:
                canvas.fill(self.colour, x, _FOOT, _THICK, high)
            if grade == self.median:
                canvas.fill(palette.INK, x + _THICK / 2 - _MARK / 2, _FOOT + high + 1.5, _MARK, _MARK)
            canvas.setFont(fonts.BOLD if grade == self.median else fonts.REGULAR, 7)
            canvas.setFillColor(HexColor(palette.INK if grade == self.median else palette.MUTED))
            canvas.drawCentredString(x + _THICK / 2, 1, str(grade))


def _fitted(label: str) -> str:
    return label if len(label) <= 28 else label[:27].rstrip() + "…"
