"""LimeSurvey results, whatever the language and the style (code, full question, both) of the headings."""

from governance.intake.readers.layouts import Layout, PartLayout
from governance.intake.values import fold

_NAMES = {
    "id de la reponse": "id", "id risposta": "id", "id della risposta": "id", "response id": "id",
    "date de soumission": "submitdate", "data di invio": "submitdate", "data invio": "submitdate",
    "date submitted": "submitdate",
    "derniere page": "lastpage", "ultima pagina": "lastpage", "last page": "lastpage",
    "langue de depart": "startlanguage", "lingua iniziale": "startlanguage", "lingua di partenza": "startlanguage",
    "lingua di inizio": "startlanguage", "start language": "startlanguage",
    "tete de serie": "seed", "seme": "seed", "date de lancement": "startdate", "data di inizio": "startdate",
    "data avvio": "startdate",
    "date started": "startdate", "date de la derniere action": "datestamp", "data dell ultima azione": "datestamp",
    "date last action": "datestamp", "adresse ip": "ipaddr", "indirizzo ip": "ipaddr", "ip address": "ipaddr",
}
_CODES = ("id", "submitdate", "lastpage", "startlanguage", "seed", "startdate", "datestamp", "ipaddr", "refurl",
    "token")


def canonical(column: str) -> str:
    """Question code of a fixed column: ``id. ID de la réponse``, ``ID de la réponse`` and ``id`` are all ``id``."""
    code, dot, rest = column.partition(". ")
    if dot and code in _CODES:
        return code
    folded = fold(rest if dot and code.isidentifier() else column)
    return _NAMES.get(folded, folded if folded in _CODES else column)


RESULTS = Layout(
    source="limesurvey", canonical=canonical, signature=("id", "submitdate", "lastpage", "startlanguage"),
    required=("id", "lastpage|startlanguage"), threshold=0.75,
    parts=(PartLayout(
        kind="survey_answer",
        columns=(
            ("id", "external_id"), ("submitdate", "submitted_at"), ("datestamp", "submitted_at"), ("startdate",
                "submitted_at"),
            ("startlanguage", "language"),
        ),
        rest="words",
    ),),
    other_people=("seed", "lastpage", "ipaddr", "refurl", "token"),
)

LAYOUTS = (RESULTS,)
