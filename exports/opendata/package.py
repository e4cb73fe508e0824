"""Describes the files for programs: a Data Package, version 2, that readers of version 1 understand too."""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from anonymize.tables.released import AnonymisedTable, ReleasedColumn
from exports.opendata.csv_files import DIALECT
from exports.opendata.publication import Publication
from exports.opendata.rules import field_of
from exports.opendata.templates import LANGUAGES, sentences
from governance.charter import Charter
from governance.errors import BadInput

LICENCES: Final[Mapping[str, tuple[str, str]]] = {
    "LO-2.0": ("Licence Ouverte / Open Licence 2.0", "https://www.etalab.gouv.fr/licence-ouverte-open-licence/"),
    "ODbL-1.0": ("Open Data Commons Open Database License 1.0", "https://opendatacommons.org/licenses/odbl/1-0/"),
    "CC-BY-4.0": ("Creative Commons Attribution 4.0 International", "https://creativecommons.org/licenses/by/4.0/"),
    "CC0-1.0": ("Creative Commons Zero 1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
}
"""Licences that both national regimes know (Code des relations L323-2 and D323-2-1; AgID guidelines of 2023)."""


def licence(code: str) -> tuple[str, str]:
    """(title, address) of a licence; BadInput ``licence_unknown`` with ``licence`` and the ``known`` ones."""
    try:
        return LICENCES[code]
    except KeyError:
        raise BadInput("licence_unknown", licence=code, known=", ".join(LICENCES)) from None


def describe(
    publication: Publication, files: Mapping[str, tuple[str, bytes, str]], *, released_on: date
) -> bytes:
    """``datapackage.json``. ``files``: table name -> (file name, content, SHA-256 in hexadecimal)."""
    charter = publication.charter
    consultation = charter.consultation
    package = {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "profile": "tabular-data-package",
        "name": consultation.id,
        "title": f"{consultation.title.fr} / {consultation.title.it}",
        "description": _both("package.description"),
        "created": f"{released_on.isoformat()}T00:00:00Z",
        "version": released_on.isoformat(),
        "licenses": [
            {"name": code, "title": licence(code)[0], "path": licence(code)[1]}
            for code in dict.fromkeys(charter.publication.licence.values())
        ],
        "contributors": [
            {"title": body.name, "role": "publisher", "roles": ["publisher"]} for body in consultation.controllers
        ],
        "resources": [_resource(table, charter, files[table.name]) for table in publication.tables],
    }
    return json.dumps(package, ensure_ascii=False, indent=2).encode("utf-8") + b"\n"


def _resource(table: AnonymisedTable, charter: Charter, file: tuple[str, bytes, str]) -> dict[str, Any]:
    name, content, digest = file
    return {
        "$schema": "https://datapackage.org/profiles/2.0/dataresource.json",
        "profile": "tabular-data-resource",
        "name": table.name,
        "type": "table",
        "title": _both(f"tables.{table.name}.title"),
        "description": _both(f"tables.{table.name}.description"),
        "path": name,
        "scheme": "file",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": f"sha256:{digest}",
        "dialect": DIALECT,
        "anonymisation:method": table.method,
        "anonymisation:plan": table.plan,
        "anonymisation:gate": dict(table.checks),
        "anonymisation:measures": dict(table.measures),
        "schema": {
            "$schema": "https://datapackage.org/profiles/2.0/tableschema.json",
            "fieldsMatch": "equal",
            "missingValues": [""],
            "fields": [_field(column, charter) for column in table.columns],
        },
    }


def _field(column: ReleasedColumn, charter: Charter) -> dict[str, Any]:
    described: dict[str, Any] = {
        "name": column.name,
        "type": column.type,
        "title": " / ".join(sentences(language).label(column, charter) for language in LANGUAGES),
        "description": _both(f"rules.{column.rule}"),
        "anonymisation:rule": column.rule,
        "anonymisation:level": column.level,
    }
    item = field_of(column, charter)
    if item is not None:
        described["gdpr:purpose"] = item.purpose
        described["gdpr:legal_basis"] = charter.purposes[item.purpose].legal_basis
    return described


def _both(key: str) -> str:
    return " / ".join(sentences(language).say(key) for language in LANGUAGES)
