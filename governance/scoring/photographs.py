"""Pictures for evaluators: made again from their pixels, without what a camera adds (place, time, owner)."""

import io
import warnings

from governance.errors import BadInput

WIDEST = 1_600
"""Pixels of the longer side, at most."""
MOST_PIXELS = 80_000_000
FORMATS = ("JPEG", "PNG", "WEBP", "TIFF")
_QUALITY = 85


def clean_photograph(content: bytes) -> bytes:
    """A JPEG of the same picture, turned as it was meant to be seen, without any metadata.

    Raises:
        BadInput: ``photograph_unreadable`` (no picture of a known format, or one of too many pixels).
    """
    from PIL import Image, ImageOps

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of a picture too large, refused below before a pixel is read
            found = Image.open(io.BytesIO(content), formats=FORMATS)
            if found.width * found.height > MOST_PIXELS:
                raise BadInput("photograph_unreadable")
            found.draft("RGB", (WIDEST, WIDEST))
            turned = ImageOps.exif_transpose(found)
            turned.thumbnail((WIDEST, WIDEST))
            colours = turned.convert("RGBA") if turned.has_transparency_data else turned.convert("RGB")
    except (OSError, ValueError, SyntaxError, EOFError, MemoryError, OverflowError, TypeError, KeyError,
            Image.DecompressionBombError) as error:
        raise BadInput("photograph_unreadable") from error
    clean = Image.new("RGB", colours.size, "white")  # only pixels go from one to the other
    clean.paste(colours, mask=colours if colours.mode == "RGBA" else None)
    out = io.BytesIO()
    clean.save(out, "JPEG", quality=_QUALITY, optimize=True)
    return out.getvalue()
