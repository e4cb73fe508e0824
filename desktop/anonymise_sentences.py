"""The sentence of every fault of the anonymisation: plans, hierarchies, tables, refusals of the release gate."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication

ANONYMISATION: Final[dict[str, Callable[[], tuple[str, str]]]] = {
    "gate_refused": lambda: (
        QCoreApplication.translate(
            "Errors", "Nothing was published: the check before publication is not passed "
            "({questions})."),
        QCoreApplication.translate(
            "Errors", "Open the publication screen to see each reason and the smallest change that would let it "
            "pass."),
    ),
    "sign_off_missing": lambda: (
        QCoreApplication.translate(
            "Errors", "Nothing was published: the data protection officer has not signed exactly this "
            "publication."),
        QCoreApplication.translate(
            "Errors", "Ask them to sign it; if the dossier or the choices changed since, they have to sign "
            "again."),
    ),
    "nothing_publishable": lambda: (
        QCoreApplication.translate(
            "Errors", "No part of this table can be published under these conditions (k = {k}, {persons} persons,"
            " {allowed} of them left out at most)."),
        QCoreApplication.translate(
            "Errors", "Allow higher levels, a larger suppression limit, a weaker condition on sensitive columns or"
            " fewer columns; nothing was written."),
    ),
    "person_dominates": lambda: (
        QCoreApplication.translate("Errors", "One person owns {rows} of the {total} rows."),
        QCoreApplication.translate(
            "Errors", "Put that person’s rows aside, or keep one row per person: figures about persons would be about "
            "that one."),
    ),
    "k_over_population": lambda: (
        QCoreApplication.translate(
            "Errors", "The table has {persons} persons, fewer than the {k} that each combination must "
            "have."),
        QCoreApplication.translate(
            "Errors", "Lower k, or wait until more people have taken part; nothing was "
            "written."),
    ),
    "table_empty": lambda: (
        QCoreApplication.translate("Errors", "The table has no rows."),
        QCoreApplication.translate("Errors", "Choose a file that holds a header line and data."),
    ),
    "table_unreadable": lambda: (
        QCoreApplication.translate("Errors", "The table {file} cannot be read."),
        QCoreApplication.translate(
            "Errors", "Check that it exists and is a CSV file in UTF-8 with the separator of the "
            "plan."),
    ),
    "column_missing": lambda: (
        QCoreApplication.translate("Errors", "The table has no column “{column}”, which the plan names."),
        QCoreApplication.translate(
            "Errors", "Check the spelling in the plan, the header line of the file and the "
            "separator."),
    ),
    "column_twice": lambda: (
        QCoreApplication.translate("Errors", "The plan names the column “{column}” twice."),
        QCoreApplication.translate("Errors", "Keep it once: as quasi-identifier, as sensitive column or as subject."),
    ),
    "same_file": lambda: (
        QCoreApplication.translate("Errors", "The result would replace {file}, which this command reads or writes."),
        QCoreApplication.translate("Errors", "Give another name after --out or --save-plan; nothing was written."),
    ),
    "levels_differ": lambda: (
        QCoreApplication.translate(
            "Errors", "With local recoding the levels differ from class to class, so there is no plan with fixed "
            "levels to save."),
        QCoreApplication.translate("Errors", "Leave out --save-plan, or use global recoding; the table was written."),
    ),
    "value_not_covered": lambda: (
        QCoreApplication.translate("Errors", "The hierarchy of “{hierarchy}” does not know the value “{value}”."),
        QCoreApplication.translate("Errors", "Add a line for it to the hierarchy, or correct the value in the table."),
    ),
    "hierarchy_empty": lambda: (
        QCoreApplication.translate("Errors", "The hierarchy of “{hierarchy}” holds no value."),
        QCoreApplication.translate("Errors", "Give it one line per value: the value, then its labels up to the last."),
    ),
    "hierarchy_unreadable": lambda: (
        QCoreApplication.translate("Errors", "The hierarchy {file} of “{hierarchy}” cannot be read."),
        QCoreApplication.translate(
            "Errors", "Check the path in the plan (it starts from the folder of the plan) and that it is a CSV file "
            "in UTF-8."),
    ),
    "hierarchy_ragged": lambda: (
        QCoreApplication.translate(
            "Errors", "In the hierarchy of “{hierarchy}”, “{value}” has {labels} labels where the others have "
            "{expected}."),
        QCoreApplication.translate("Errors", "Give every line the same number of labels."),
    ),
    "hierarchy_roots": lambda: (
        QCoreApplication.translate(
            "Errors", "In the hierarchy of “{hierarchy}”, “{value}” ends at “{second}” where the others end at "
            "“{first}”."),
        QCoreApplication.translate("Errors", "All lines must end with the same label, the one that says nothing."),
    ),
    "hierarchy_parents": lambda: (
        QCoreApplication.translate(
            "Errors", "In the hierarchy of “{hierarchy}”, “{label}” belongs to both “{first}” and "
            "“{second}”."),
        QCoreApplication.translate("Errors", "Give it one parent only, or two different names."),
    ),
    "hierarchy_cycle": lambda: (
        QCoreApplication.translate(
            "Errors", "In the hierarchy of “{hierarchy}”, “{label}” is above itself, through "
            "“{other}”."),
        QCoreApplication.translate("Errors", "Decide which of the two contains the other."),
    ),
    "hierarchy_reserved": lambda: (
        QCoreApplication.translate(
            "Errors", "In the hierarchy of “{hierarchy}”, “{value}” bears the label “{label}”, kept for the missing "
            "value."),
        QCoreApplication.translate(
            "Errors", "Choose another label, or give the missing value a line of its own that begins with an empty "
            "cell."),
    ),
    "hierarchy_twice": lambda: (
        QCoreApplication.translate(
            "Errors", "In the hierarchy {file} of “{hierarchy}”, “{value}” has two different "
            "lines."),
        QCoreApplication.translate("Errors", "Keep one of them."),
    ),
    "hierarchy_unsaid": lambda: (
        QCoreApplication.translate("Errors", "The plan must say once how “{column}” is generalised."),
        QCoreApplication.translate("Errors", "Give it either hierarchy (a file) or generate (intervals, prefixes…)."),
    ),
    "number_unreadable": lambda: (
        QCoreApplication.translate("Errors", "In “{hierarchy}”, “{value}” is not a number."),
        QCoreApplication.translate("Errors", "Intervals need numbers: correct the value, or use another hierarchy."),
    ),
    "hierarchy_missing": lambda: (
        QCoreApplication.translate("Errors", "The model {model} asks for a hierarchy of the sensitive column."),
        QCoreApplication.translate("Errors", "Name one in the plan, or use another distance."),
    ),
    "widths_not_nested": lambda: (
        QCoreApplication.translate(
            "Errors", "The intervals of “{hierarchy}” do not nest: {second} is no larger multiple of "
            "{first}."),
        QCoreApplication.translate("Errors", "Choose increasing widths, each a multiple of the one before."),
    ),
    "date_unreadable": lambda: (
        QCoreApplication.translate("Errors", "In “{hierarchy}”, “{value}” is not a date."),
        QCoreApplication.translate("Errors", "Write dates as 2026-05-31, 2026-05 or 2026."),
    ),
    "no_quasi_identifier": lambda: (
        QCoreApplication.translate("Errors", "No column is named by which persons could be recognised."),
        QCoreApplication.translate("Errors", "Name at least one quasi-identifier."),
    ),
    "model_unknown": lambda: (
        QCoreApplication.translate("Errors", "The model “{model}” of “{column}” is not known."),
        QCoreApplication.translate("Errors", "Use one of: {known}."),
    ),
    "parameter_missing": lambda: (
        QCoreApplication.translate("Errors", "The model {model} of “{column}” lacks its parameter {parameter}."),
        QCoreApplication.translate("Errors", "Add it to the plan."),
    ),
    "parameter_unfit": lambda: (
        QCoreApplication.translate("Errors", "{parameter} is {value}, and must be at least {least}."),
        QCoreApplication.translate("Errors", "Correct it in the plan."),
    ),
    "metric_unknown": lambda: (
        QCoreApplication.translate("Errors", "The metric “{metric}” is not known."),
        QCoreApplication.translate("Errors", "Use one of: {known}."),
    ),
    "aggregate_unknown": lambda: (
        QCoreApplication.translate("Errors", "The aggregate “{aggregate}” is not known."),
        QCoreApplication.translate("Errors", "Use geometric, arithmetic, sum or maximum."),
    ),
    "weights_unfit": lambda: (
        QCoreApplication.translate("Errors", "The weights of the columns must be zero or more, and not all zero."),
        QCoreApplication.translate("Errors", "Correct them in the plan."),
    ),
    "limit_unfit": lambda: (
        QCoreApplication.translate("Errors", "The suppression limit is {limit}, and must lie between 0 and 1."),
        QCoreApplication.translate("Errors", "Correct it in the plan."),
    ),
    "level_unfit": lambda: (
        QCoreApplication.translate(
            "Errors", "The levels asked for “{column}” ({low} to {high}) are not within its hierarchy (0 to "
            "{top})."),
        QCoreApplication.translate("Errors", "Correct them in the plan."),
    ),
    "local_unfit": lambda: (
        QCoreApplication.translate(
            "Errors", "Local recoding cannot keep a condition on the whole table or on a "
            "population."),
        QCoreApplication.translate("Errors", "Use global recoding, or leave that condition out."),
    ),
    "local_highest": lambda: (
        QCoreApplication.translate("Errors", "Local recoding cannot promise a highest level for “{column}”."),
        QCoreApplication.translate("Errors", "Leave max_level and level out, keep min_level, or use global recoding."),
    ),
    "population_missing": lambda: (
        QCoreApplication.translate("Errors", "This condition compares with a population that was not given."),
        QCoreApplication.translate("Errors", "Name the population’s file or its size in the plan."),
    ),
    "plan_unreadable": lambda: (
        QCoreApplication.translate("Errors", "The plan {file} cannot be read."),
        QCoreApplication.translate("Errors", "Check its name and that it is a text file in UTF-8."),
    ),
    "plan_syntax": lambda: (
        QCoreApplication.translate("Errors", "The plan {file} is not valid TOML: {detail}."),
        QCoreApplication.translate("Errors", "Correct that place and try again; nothing was written."),
    ),
    "plan_invalid": lambda: (
        QCoreApplication.translate("Errors", "In the plan {file}, {field}: {problem}."),
        QCoreApplication.translate(
            "Errors", "Correct that place and try again; nothing was written. Expected: {expected}"),
    ),
    "not_a_file": lambda: (
        QCoreApplication.translate("Errors", "{file} is not an ordinary file."),
        QCoreApplication.translate("Errors", "Give the name of a file to write; nothing was written."),
    ),
    "table_unknown": lambda: (
        QCoreApplication.translate("Errors", "There is no table “{table}” to publish."),
        QCoreApplication.translate("Errors", "Choose among: {known}."),
    ),
    "table_encoding": lambda: (
        QCoreApplication.translate("Errors", "The table {file} is not in UTF-8."),
        QCoreApplication.translate("Errors", "Save it as CSV in UTF-8 and try again; nothing was written."),
    ),
    "table_ragged": lambda: (
        QCoreApplication.translate("Errors", "In {file}, line {line} has {cells} cells, and the header {expected}."),
        QCoreApplication.translate("Errors", "Correct that line, or the separator of the plan; nothing was written."),
    ),
    "table_header": lambda: (
        QCoreApplication.translate("Errors", "The header of {file} names “{column}” twice."),
        QCoreApplication.translate("Errors", "Give each column its own name; nothing was written."),
    ),
    "rescue_highest": lambda: (
        QCoreApplication.translate("Errors", "Emptying cells goes past the highest level asked for “{column}”."),
        QCoreApplication.translate("Errors", "Leave max_level and level out, or set rescue = false."),
    ),
    "parameter_unused": lambda: (
        QCoreApplication.translate("Errors", "The model {model} of “{column}” knows no parameter {parameter}."),
        QCoreApplication.translate("Errors", "Take it out of the plan, or choose another model."),
    ),
    "presence_unfit": lambda: (
        QCoreApplication.translate("Errors", "The bounds of presence are the wrong way round: {low}, {high}."),
        QCoreApplication.translate("Errors", "Write the lower one first."),
    ),
    "population_file_missing": lambda: (
        QCoreApplication.translate("Errors", "k_map and presence compare with a table of the population."),
        QCoreApplication.translate("Errors", "Name it: file = \"population.csv\" under [population]."),
    ),
    "population_size_missing": lambda: (
        QCoreApplication.translate("Errors", "uniqueness asks for the number of persons of the population."),
        QCoreApplication.translate("Errors", "Write it: size = 540000 under [population]."),
    ),
    "ledger_unreadable": lambda: (
        QCoreApplication.translate("Errors", "An entry of the register of past publications cannot be read."),
        QCoreApplication.translate(
            "Errors", "Nothing was published: without it, a comparison is impossible. Restore a backup, or ask for "
            "help."),
    ),
    "label_unfit": lambda: (
        QCoreApplication.translate("Errors", "A label of the table {table} holds a control character."),
        QCoreApplication.translate("Errors", "Correct the value in the source; nothing was published."),
    ),
    "place_twice": lambda: (
        QCoreApplication.translate("Errors", "The place “{place}” is listed twice."),
        QCoreApplication.translate("Errors", "Keep it once in the list of places."),
    ),
    "place_unknown": lambda: (
        QCoreApplication.translate("Errors", "A row names place number {position}, and there are {places} places."),
        QCoreApplication.translate("Errors", "Check the list of places; nothing was published."),
    ),
    "point_not_finite": lambda: (
        QCoreApplication.translate("Errors", "A point has no usable coordinates."),
        QCoreApplication.translate("Errors", "Leave out points without coordinates; nothing was published."),
    ),
    "score_out_of_range": lambda: (
        QCoreApplication.translate("Errors", "A score is {value}, and must lie between 0 and {highest}."),
        QCoreApplication.translate("Errors", "Correct the scores; nothing was published."),
    ),
}
