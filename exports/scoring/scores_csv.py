"""The ballots of a round as a table: one row per ballot and theme, blind and at the end."""

from governance.csv_cells import csv_bytes
from governance.scoring.record_parts import letters, names_of
from governance.scoring.state import RoundState
from governance.scoring.tables import BALLOT_COLUMNS, ballot_rows


def scores_csv(state: RoundState, *, public: bool = False) -> bytes:
    """The table as the decision record holds it (see ``tables.ballot_rows``); ``public``: under the same letters,
    without sentences, events and what was said in the meeting."""
    called = letters(state.round) if public else names_of(state.names_text, state.round)
    return csv_bytes(BALLOT_COLUMNS, ballot_rows(state.round, state.ballots, called, public=public))
