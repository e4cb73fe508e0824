"""Risk and loss of a publication, in sentences a civil servant would say; the expert's measures are apart."""

from PySide6.QtCore import QCoreApplication

from anonymize.tables.attack import Attack
from anonymize.tables.risk import SIZES, Criterion
from anonymize.tables.survey import Node, Survey
from desktop import i18n
from desktop.publication import words
from exports.opendata import Publication
from exports.opendata.profiles import Study
from exports.publication_charts import Crowd, Rehearsal
from governance.charter import Charter


def share(value: float) -> str:
    """A share as a percentage; one that is small and not zero says so."""
    if 0 < value < 0.005:
        return QCoreApplication.translate("Publication", "less than {share}").format(share=i18n.percent(0.01))
    return i18n.percent(value)


def crowd_items(study: Study, k: int) -> list[Crowd]:
    """The persons by size of their crowd, before and after."""
    pairs = zip(SIZES, study.before.risk.by_size, study.after.risk.by_size, strict=True)
    return [
        Crowd(label=_size(low, high), before=before, after=after, small=(high or k) < k)
        for (low, high), before, after in pairs
    ]


def _size(low: int, high: int | None) -> str:
    if low == high == 1:
        return QCoreApplication.translate("Publication", "alone", "a person whose profile nobody shares")
    if high is None:
        return QCoreApplication.translate("Publication", "{low} +", "size of a crowd").format(low=i18n.number(low))
    return i18n.number(low) if low == high else f"{i18n.number(low)}–{i18n.number(high)}"


def crowds(study: Study, k: int) -> str:
    """What the first picture says."""
    before, after = study.before.risk, study.after.risk
    return QCoreApplication.translate(
        "Publication", "Profile shared by fewer than {k}: {before} of the persons as collected, {after} as"
        " published.").format(before=share(before.at_risk), after=share(after.at_risk), k=i18n.number(k))


def known(attack: Attack, charter: Charter) -> str:
    """What the neighbour knows."""
    names = [
        QCoreApplication.translate("Publication", "one vote") if name == "vote"
        else words.field_name(name, charter).lower() for name in attack.known]
    if len(names) < 2:
        return "".join(names)
    return QCoreApplication.translate("Publication", "{first} and {last}").format(
        first=", ".join(names[:-1]), last=names[-1])


def neighbour(study: Study, charter: Charter) -> str:
    """What the neighbour of the second picture knows."""
    return QCoreApplication.translate("Publication", "A neighbour who knows {known}.").format(
        known=known(study.attack_before, charter))


def attack(study: Study, charter: Charter) -> str:
    """What the second picture says, for whoever does not see it."""
    before, after = study.attack_before, study.attack_after
    return QCoreApplication.translate(
        "Publication", "Someone who knows of a neighbour {known} would have found {before} of {persons} persons;"
        " in what is published, {after}.").format(
            known=known(before, charter), before=i18n.number(before.found), persons=i18n.number(before.persons),
            after=i18n.number(after.found))


def rehearsal(item: Attack, k: int, *, after: bool) -> Rehearsal:
    """One bar of the second picture."""
    label = (
        QCoreApplication.translate("Publication", "As published") if after
        else QCoreApplication.translate("Publication", "As collected"))
    found = QCoreApplication.translate("Publication", "%Ln person(s) found", "by a neighbour", item.found)
    note = QCoreApplication.translate("Publication", "{found}, {narrowed} among fewer than {k}").format(
        found=found, narrowed=i18n.number(item.narrowed), k=i18n.number(k))
    return Rehearsal(label=label, note=note, persons=item.persons, found=item.found, narrowed=item.narrowed)


def criterion(item: Criterion) -> tuple[str, str, str, str]:
    """(word, colour role, icon, sentence) of a question of the European opinion."""
    what = {
        "singling_out": QCoreApplication.translate("Publication", "single out"),
        "linkability": QCoreApplication.translate("Publication", "link"),
        "inference": QCoreApplication.translate("Publication", "deduce"),
    }[item.question]
    answer = {
        "no": QCoreApplication.translate("Publication", "no", "an answer"),
        "limited": QCoreApplication.translate("Publication", "hardly", "an answer"),
        "yes": QCoreApplication.translate("Publication", "yes", "an answer"),
    }[item.answer]
    word = QCoreApplication.translate("Publication", "{what}: {answer}").format(what=what, answer=answer)
    role, icon = {"no": ("good", "check"), "limited": ("caution", "info"), "yes": ("bad", "warning")}[item.answer]
    sentence = {
        "singling_out": QCoreApplication.translate("Publication", "Isolate one person in the tables"),
        "linkability": QCoreApplication.translate("Publication", "Link a person's rows, here or with other data"),
        "inference": QCoreApplication.translate("Publication", "Deduce something of a person from their crowd"),
    }[item.question]
    return word, role, icon, sentence


def setting(levels: tuple[int, ...], survey: Survey, charter: Charter) -> str:
    """The precision of each column."""
    between = QCoreApplication.translate("Publication", "; ", "between the precisions of two columns")
    return between.join(
        QCoreApplication.translate("Publication", "{column}: {level}").format(
            column=words.title_of(name, charter), level=words.level(name, step, top))
        for name, step, top in zip(survey.names, levels, survey.tops, strict=True))


def node(item: Node, survey: Survey, charter: Charter) -> str:
    """A setting with what it costs, and why it cannot be taken if so."""
    said = QCoreApplication.translate(
        "Publication", "{setting}. A reader loses {loss} of the precision, {risk} of the persons are left out.").format(
            setting=setting(item.levels, survey, charter), loss=share(item.loss), risk=share(item.at_risk))
    if item.levels == survey.chosen:
        return QCoreApplication.translate("Publication", "Chosen: {setting}").format(setting=said)
    if item.allowed:
        return said
    limit = i18n.percent(charter.publication.suppression_limit)
    beyond = QCoreApplication.translate(
        "Publication", "The charter allows at most {limit} left out.").format(limit=limit)
    return f"{said} {beyond}"


def settings(survey: Survey) -> str:
    """How many settings there were to choose from."""
    return QCoreApplication.translate("Publication", "%Ln examined; the best is proven", "settings", survey.nodes)


def losses(publication: Publication) -> list[tuple[str, str, float]]:
    """(column, what became of it, share of its precision that is lost)."""
    study = publication.study
    if study is None:
        return []
    levels, charter = dict(study.levels), publication.charter
    tops = dict(zip(study.survey.names, study.survey.tops, strict=True)) if study.survey else {}
    said = QCoreApplication.translate("Publication", "{level}; {loss} of its precision lost")
    return [
        (words.title_of(name, charter),
         said.format(level=words.level(name, levels.get(name, 0), tops.get(name, -2)), loss=share(loss)), loss)
        for name, loss in study.utility.columns]


def left_out(publication: Publication) -> list[str]:
    """Persons and numbers that a reader will not find."""
    said = []
    for table in publication.tables:
        measures = dict(table.measures)
        if table.method in {"k_anonymity", "local_recoding"}:
            lost = int(measures["persons_suppressed"])
            said.append(
                QCoreApplication.translate(
                    "Publication", "%Ln person(s) left out of the profiles, counted in each loss.", "", lost)
                if lost else QCoreApplication.translate("Publication", "Nobody is left out of the profiles."))
        withheld = int(measures.get("cells_withheld", 0)) + int(measures.get("items_lost", 0))
        if withheld:
            counted = QCoreApplication.translate("Publication", "%Ln number(s) withheld", "", withheld)
            said.append(QCoreApplication.translate("Publication", "{table}: {numbers}.").format(
                table=words.table_name(table.name), numbers=counted))
    if publication.study is not None:
        said.append(QCoreApplication.translate(
            "Publication", "All columns together, {loss} of the information about persons is lost.").format(
                loss=share(publication.study.utility.entropy)))
    return said
