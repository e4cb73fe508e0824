"""The decisions of a round as deliberations of the French common base of local data (SCDL)."""

from governance.charter import Charter
from governance.scoring import record
from governance.scoring.record_parts import decisions_data
from governance.scoring.state import RoundState


def deliberations_csv(state: RoundState, charter: Charter, *, siret: str = "") -> bytes:
    """SCDL ``deliberations`` 2.1.5 (see ``tables.deliberation_rows``), as the decision record holds it.

    ``siret`` is the number of the body in the French register, 14 digits, which a charter does not carry; left empty,
    the file is not valid under the schema in that column. Raises ValueError for another number.
    """
    if siret and not (len(siret) == 14 and siret.isascii() and siret.isdecimal()):
        raise ValueError("not a SIRET")
    source = record.Source.of(state, version="", previous="", authority=record.authority_of(charter), siret=siret)
    decisions = decisions_data(source.count, source.ballots.decisions, source.subjects, public=True)
    return record.deliberations(source.count, decisions, source.authority, source.siret)
