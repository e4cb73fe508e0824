"""Qt tests run without a display, in French, with settings of their own."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
