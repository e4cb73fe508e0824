"""Consul Democracy: participatory budget investments under translated headers, and the research files of Madrid."""

from governance.intake.readers.layouts import Layout, PartLayout, Sample
from governance.intake.readers.reshape import edit_columns
from governance.intake.records import Table
from governance.intake.values import fold

_NAMES = {
    "titre": "title", "titolo": "title", "titulo": "title", "descrizione": "description", "descripcion": "description",
    "administrateur": "administrator", "amministratore": "administrator", "administrador": "administrator",
    "admin": "administrator",
    "evaluateur": "valuator", "evaluateurs": "valuator", "valutatore": "valuator", "valutatori": "valuator",
    "evaluador": "valuator", "assigned valuators": "valuator", "valuators": "valuator",
    "groupe d evaluation": "valuation group", "groupes d evaluation": "valuation group",
    "gruppo di valutazione": "valuation group",
    "gruppi di valutazione": "valuation group", "valuation groups": "valuation group",
    "grupos evaluadores": "valuation group",
    "perimetre d application": "heading", "portee de l operation": "heading", "ambito operativo": "heading",
    "ambito di operativita": "heading", "scope of operation": "heading", "ambito de actuacion": "heading",
    "geozone": "heading",
    "faisabilite": "feasibility", "fattibilita": "feasibility", "viabilidad": "feasibility",
    "evaluation terminee": "valuation finished", "val fin": "valuation finished", "val term": "valuation finished",
    "valutazione terminata": "valuation finished", "ev fin": "valuation finished",
    "unfeasibility explanation": "explanation", "explication de l infaisabilite": "explanation",
    "motivo di non fattibilita": "explanation", "spiegazione di non fattibilita": "explanation",
    "selectionne": "selected", "selezionato": "selected", "seleccionada": "selected", "selectionnes": "selected",
    "visible aux evaluateurs": "visible to valuators", "montrer aux evaluateurs": "visible to valuators",
    "visibile ai valutatori": "visible to valuators", "mostra ai valutatori": "visible to valuators",
    "show to valuators": "visible to valuators",
    "nom d utilisateur de l auteur": "author username", "nome utente dell autore": "author username",
    "nom de l auteur": "author username", "autore": "author username", "auteur": "author username",
}
_BUDGET = ("title", "administrator", "valuator", "valuation group", "heading", "feasibility", "valuation finished",
    "selected")


def canonical(column: str) -> str:
    """English name of a translated header."""
    folded = fold(column)
    return _NAMES.get(folded, folded)


def _dash_is_empty(table: Table, _sample: Sample) -> Table:
    """Consul writes ``-`` where there is nothing."""
    return edit_columns(table, dict.fromkeys(table.columns, lambda cell: "" if cell.strip() == "-" else cell))


INVESTMENTS = Layout(
    source="consul-investments", canonical=canonical, prepare=_dash_is_empty,
    signature=("id", *_BUDGET, "description", "author username", "explanation"),
    required=("id", "title", "feasibility", "valuator"), threshold=0.6,
    parts=(PartLayout(
        kind="project",
        columns=(("id", "external_id"), ("title", "title"), ("description", "body"), ("supports", "supports")),
        rest="no",
    ),),
)
RESEARCH = Layout(
    source="consul-proposals", prepare=_dash_is_empty,
    signature=("id", "url", "code", "title", "userId", "date", "summary", "text", "numComments", "status",
        "numSupports"),
    required=("title", "userId", "numSupports"),
    parts=(PartLayout(
        kind="proposal",
        columns=(
            ("id", "external_id"), ("code", "external_id"), ("userId", "author_ref"), ("title", "title"), ("text",
                "body"),
            ("summary", "body"), ("date", "submitted_at"), ("numSupports", "supports"),
        ),
        rest="no",
    ),),
)

LAYOUTS = (INVESTMENTS, RESEARCH)
