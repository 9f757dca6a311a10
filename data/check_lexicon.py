#!/usr/bin/env python3
"""Checks the tables of the lexicon; prints what is wrong and ends with 1 if anything is.

usage: check_lexicon.py [variorum-core/src/main/resources/lexicon]

Checked: one width, rows sorted by unique ids of lower-case ASCII, no empty source, no stray white space, no letters of two
alphabets in one form, every actor named in another table exists, and no form that stands for two rows. Places and loaded
names may share a form, since the text decides there.
"""
import os
import re
import sys
import unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
FOLDER = os.path.join(HERE, "..", "variorum-core", "src", "main", "resources", "lexicon")
TABLES = {
    "actors": "id name forms kind state role source note",
    "demonyms": "id forms actor source",
    "hedges": "id form modality source",
    "labels": "id forms target_type source note",
    "loaded-names": "id forms actor where source",
    "outlets": "id name forms domain country kind source note",
    "places": "id name forms feature country admin1 lat lon radius_m people source note",
    "speakers": "id forms role state source note",
    "speech-verbs": "id lemma stance kind source note",
    "systems": "id name forms kind family country stand_in source note",
}
ROLES = "outlet agency official military monitor witness expert document media anonymous person party"
VALUES = {
    ("actors", "kind"): "state military armed_group person organisation civilian",
    ("actors", "role"): ROLES,
    ("speakers", "role"): ROLES,
    ("hedges", "modality"): "asserted claimed alleged denied planned",
    ("labels", "target_type"): "armed_group opposition civilian military infrastructure",
    ("speech-verbs", "stance"): "said claimed alleged confirmed denied conceded declined demanded ordered predicted",
    ("speech-verbs", "kind"): "verb noun preposition",
    ("systems", "kind"): "aircraft missile bomb ship vehicle gun other",
}
SHARED = {"places", "loaded-names"}


def key(form):
    """A form's words as the program folds them."""
    base = "".join(c for c in unicodedata.normalize("NFKD", form) if not unicodedata.combining(c))
    return " ".join(re.findall(r"[^\W_]+", base.lower()))


def alphabets(text):
    return {unicodedata.name(c, "?").split()[0] for c in text if c.isalpha()}


def read(folder, name, problems):
    with open(os.path.join(folder, name + ".tsv"), encoding="utf-8", newline="") as f:
        lines = f.read().split("\n")
    if lines.pop():
        problems.append(f"{name}: no line end at the end")
    header = lines[0].split("\t")
    if header != TABLES[name].split():
        problems.append(f"{name}: the header is {header}")
    rows = []
    for number, line in enumerate(lines[1:], 2):
        cells = line.split("\t")
        if len(cells) != len(header):
            problems.append(f"{name}:{number}: {len(cells)} cells instead of {len(header)}")
        else:
            rows.append(dict(zip(header, cells)))
        if any(cell != cell.strip() for cell in cells) or "\r" in line:
            problems.append(f"{name}:{number}: stray white space")
    return rows


def forms(row):
    return row.get("forms", row.get("form", row.get("lemma"))).split("|")


def check_table(name, rows, problems):
    ids = [row["id"] for row in rows]
    if ids != sorted(ids):
        problems.append(f"{name}: not sorted by id")
    for id in sorted({i for i in ids if ids.count(i) > 1} if len(ids) < 3000 else set()):
        problems.append(f"{name}: two rows {id}")
    if len(set(ids)) != len(ids):
        problems.append(f"{name}: ids are not unique")
    owner = {}
    for row in rows:
        where = f"{name} {row['id']}"
        if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", row["id"]):
            problems.append(f"{where}: not an id")
        if not row["source"]:
            problems.append(f"{where}: no source")
        for (table, column), allowed in VALUES.items():
            if table == name and row[column] not in allowed.split():
                problems.append(f"{where}: {column} is \"{row[column]}\"")
        for form in forms(row):
            if not key(form):
                problems.append(f"{where}: an empty form")
            elif len(alphabets(form)) > 1 or alphabets(form) - {"LATIN", "MODIFIER"}:
                problems.append(f"{where}: letters of {sorted(alphabets(form))} in \"{form}\"")
            sort = row.get("kind") if name == "speech-verbs" else ""
            first = owner.setdefault((key(form), sort), row["id"])
            if first != row["id"] and name not in SHARED:
                problems.append(f"{where}: \"{form}\" also stands for {first}")


def check_places(rows, problems):
    for row in rows:
        lat, lon, radius = float(row["lat"]), float(row["lon"]), int(row["radius_m"])
        if not (-90 <= lat <= 90 and -180 <= lon <= 180 and radius > 0):
            problems.append(f"places {row['id']}: {lat}, {lon}, {radius} m")
        if row["country"] and not re.fullmatch("[A-Z]{2}", row["country"]):
            problems.append(f"places {row['id']}: country \"{row['country']}\"")


def main(folder):
    problems = []
    tables = {name: read(folder, name, problems) for name in TABLES}
    for name, rows in tables.items():
        check_table(name, rows, problems)
        print(f"{name}: {len(rows)} rows, {sum(len(forms(row)) for row in rows)} forms")
    check_places(tables["places"], problems)
    actors = {row["id"] for row in tables["actors"]}
    for name in ("demonyms", "loaded-names"):
        problems += [f"{name} {row['id']}: no actor {row['actor']}" for row in tables[name] if row["actor"] not in actors]
    for row in tables["actors"]:
        if row["state"] and row["state"] not in actors and not re.fullmatch("[A-Z]{2}", row["state"]):
            problems.append(f"actors {row['id']}: no state or camp {row['state']}")
    print("\n".join(problems) if problems else "nothing wrong")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else FOLDER))
