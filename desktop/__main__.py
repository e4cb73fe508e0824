"""``python -m desktop``: the command line, which opens the window when no command is given."""

import sys

from desktop.cli import main

sys.exit(main())
