"""Google Forms: the answers' spreadsheet (its first column is the time stamp) and the API's JSON."""

from governance.intake.readers.layouts import Layout, PartLayout

_NAMES = {"Horodateur": "stamp", "Horodatage": "stamp", "Timestamp": "stamp", "Informazioni cronologiche": "stamp"}


def canonical(column: str) -> str:
    """The time stamp under one name."""
    return _NAMES.get(column, column)


ANSWERS = Layout(
    source="google-forms", canonical=canonical, signature=("stamp",), required=("stamp",), threshold=1.0,
    parts=(PartLayout(kind="survey_answer", columns=(("stamp", "submitted_at"),), rest="words"),),
)
API = Layout(
    source="google-forms", signature=("responseId", "createTime", "lastSubmittedTime"), required=("responseId",),
    parts=(PartLayout(
        kind="survey_answer",
        columns=(
            ("responseId", "external_id"), ("respondentEmail", "email"), ("lastSubmittedTime", "submitted_at"),
            ("createTime", "submitted_at"),
        ),
        rest="words",
    ),),
)

LAYOUTS = (ANSWERS, API)
