"""Prints our extraction's error rates per field, per outlet and per actor as Markdown, out of the claim scorer's report and the gold.

  python3 .ci/error_rates.py OUT [--shared ../shared]

OUT is what `variorum run` wrote for the development articles, the seeds and the articles of the readings
(`python3 .ci/readings.py --articles FILE` writes these). Every rate stands beside its counts, since most rest on few claims. Standard library only; the claim scorer and its table of names are those beside the gold.
Proof: python3 -m doctest .ci/error_rates.py
"""
import argparse
import collections
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

import readings

GOLD = {"development": ".", "seeds": "seeds"}
PARTS = (*GOLD, "shown", "kept")
FIELDS = ("actor", "target", "target_type", "weapon", "origin", "places", "date", "quantity_number", "attribution", "modality")
KINDS = ("different", "empty", "invented")
NOBODY, OTHERS, UNKNOWN = "(nobody named)", "(all others)", "(unknown)"
FEWEST = 5                 # camps with fewer gold claims share one row
EVERY = 1_000_000


class BadInput(Exception):
    pass


def main(argv=None):
    options = arguments(argv)
    shared, out = pathlib.Path(options.shared), pathlib.Path(options.out)
    sys.path.insert(0, str(shared / "eval"))
    from names import Names     # the scorer's own table, so that both group names alike
    with tempfile.TemporaryDirectory() as written:
        folders = golds(shared, pathlib.Path(written))
        found = [(part, outlet, scored(shared, folder, out, docs))
                 for part, folder in folders.items() for outlet, docs in outlets(folder)]
        gold = [claim for folder in folders.values() for claim in rows(folder / "claims.jsonl")]
    claims = {claim["id"]: claim for claim in rows(out / "claims.jsonl")}
    print("\n\n".join([by_field(found), by_outlet(found), by_actor(found, gold, claims, Names().side)]))
    return 0


def arguments(argv):
    made = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    made.add_argument("out")
    made.add_argument("--shared", default="../shared")
    return made.parse_args(argv)


def rows(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def golds(shared, written):
    """{part: folder of its gold}; the readings are written out with their quotes."""
    folders = {part: shared / "gold" / folder for part, folder in GOLD.items()}
    texts = readings.articles(shared)
    for part in PARTS[len(GOLD):]:
        folders[part] = written / part
        folders[part].mkdir()
        readings.gold(part, texts, folders[part])
        shutil.copy(readings.READINGS / part / "places.csv", folders[part])
        documents = [{"id": doc, "outlet": article["outlet"]} for doc, article in texts.items()]
        (folders[part] / "documents.json").write_text(json.dumps({"documents": documents}), encoding="utf-8")
    return folders


def outlets(gold):
    """[(outlet, its documents)] in the order of the names."""
    known = {row["id"]: row["outlet"] for row in listed(gold)}
    by_name = collections.defaultdict(list)
    for doc in sorted({claim["doc"] for claim in rows(gold / "claims.jsonl")}):
        by_name[known.get(doc) or UNKNOWN].append(doc)
    return sorted(by_name.items())


def listed(gold):
    path = gold / "documents.json"
    if path.exists():
        return json.loads(path.read_text(encoding="utf-8"))["documents"]
    return json.loads((gold / "metadata.json").read_text(encoding="utf-8"))


def scored(shared, gold, out, docs):
    """The scorer's report on some documents, with all of its misses."""
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", suffix=".txt") as exhaustive:
        exhaustive.write("\n".join(docs))
        exhaustive.flush()
        command = [sys.executable, str(shared / "eval" / "score_claims.py"), "--gold", str(gold / "claims.jsonl"),
                   "--system", str(out / "claims.jsonl"), "--places", str(gold / "places.csv"), "--docs", ",".join(docs),
                   "--exhaustive", f"@{exhaustive.name}", "--misses", str(EVERY), "--json"]
        done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        raise BadInput(f"the scorer stopped: {done.stderr.strip()}")
    return json.loads(done.stdout)


# ---------------------------------------------------------------- tables

def by_field(found):
    """Judged pairs of claims, and in which way those that differ do."""
    judged, wrong, types = collections.Counter(), collections.Counter(), collections.Counter()
    for part, _, report in found:
        types[part, "judged"] += report["fields"]["event_type"]["pairs"]
        types[part, "wrong"] += report["claims"]["half_credit"] + report["claims"]["wrong_type"]
        for field in FIELDS:
            judged[part, field] += report["fields"][field]["pairs"]
        for entry in report["misses"]["wrong_fields"]:
            for field, values in entry["differs"].items():
                wrong[part, field, kind_of(values)] += 1
    lines = []
    for part in PARTS:
        lines.append([part, "event_type", types[part, "judged"], share(types[part, "wrong"], types[part, "judged"]), "", "", ""])
        for field in FIELDS:
            kinds = [wrong[part, field, kind] for kind in KINDS]
            lines.append([part, field, judged[part, field], share(sum(kinds), judged[part, field]), *kinds])
    return "### Per field\n\n" + table(
        ["gold", "field", "claims judged", "wrong", "another value", "left empty", "should be empty"], lines)


def by_outlet(found):
    reports = collections.defaultdict(list)
    for part, outlet, report in found:
        reports[outlet].append(report)
    lines = []
    for outlet, several in sorted(reports.items()):
        claims = [report["claims"] for report in several]
        gold, missed = total(claims, "gold"), sum(len(report["misses"]["missed"]) for report in several)
        drawn = sum(claim["exhaustive"]["system"] for claim in claims)
        false = sum(len(report["misses"]["false_claims"]) + claim["wrong_type"] for report, claim in zip(several, claims))
        cells = [share(*wrong_of(several, field)) for field in ("actor", "target", "date", "attribution", "modality")]
        lines.append([outlet, gold, share(missed, gold), int(drawn), share(false, drawn), *cells])
    return "### Per outlet\n\n" + table(["outlet", "gold claims", "missed", "claims read", "false", "actor wrong",
                                         "target wrong", "date wrong", "chain wrong", "modality wrong"], lines)


def wrong_of(reports, field):
    """(wrong, judged) of a field."""
    return (sum(field in entry["differs"] for report in reports for entry in report["misses"]["wrong_fields"]),
            sum(report["fields"][field]["pairs"] for report in reports))


def by_actor(found, gold, claims, side):
    """Per camp of the actor that the gold names: what is missed, and what is ascribed to it wrongly."""
    clear = {claim["id"]: claim for claim in gold if not claim.get("ambiguous") and not claim.get("boilerplate")}
    missed = {entry["gold"] for _, _, report in found for entry in report["misses"]["missed"]}
    wrong = {entry["gold"]: entry for _, _, report in found for entry in report["misses"]["wrong_fields"]}
    false = [claims[entry["claim"]] for _, _, report in found for entry in report["misses"]["false_claims"]]
    count = collections.defaultdict(collections.Counter)
    for claim in clear.values():
        for camp in camps(claim.get("actor"), side):
            mine = count[camp]
            mine["gold"] += 1
            mine["missed"] += claim["id"] in missed
            if claim["id"] not in missed and "actor" not in (claim.get("ambiguous_fields") or ()):
                mine["judged"] += 1
                differs = wrong.get(claim["id"], {"differs": {}})["differs"]
                mine["actor", kind_of(differs["actor"]) if "actor" in differs else "right"] += 1
    for entry in wrong.values():
        if "actor" in entry["differs"]:
            values = entry["differs"]["actor"]
            for camp in camps(values["system"], side) - camps(values["gold"], side) - {NOBODY}:
                count[camp]["ascribed"] += 1
    for claim in false:
        for camp in camps([actor["name"] for actor in claim.get("actor") or []], side):
            count[camp]["false"] += 1
    return "### Per actor\n\n" + table(
        ["actor", "gold claims", "missed", "found, actor wrong", "another", "left empty", "ascribed to it wrongly",
         "its false claims"], [actor_line(camp, mine) for camp, mine in gathered(count)])


def actor_line(camp, mine):
    """The gold's claims without an actor can only be wrong by one that was invented."""
    other = mine["actor", "different"] + mine["actor", "invented"]
    empty = mine["actor", "empty"]
    return [camp, mine["gold"], share(mine["missed"], mine["gold"]), share(other + empty, mine["judged"]), other, empty,
            "" if camp == NOBODY else mine["ascribed"], mine["false"]]


def gathered(count):
    """
    >>> few = {"B": collections.Counter(gold=1, false=2), "A": collections.Counter(gold=9), "C": collections.Counter(gold=2)}
    >>> [(camp, mine["gold"], mine["false"]) for camp, mine in gathered(few)]
    [('A', 9, 0), ('(all others)', 3, 2)]
    """
    kept = {camp: mine for camp, mine in count.items() if mine["gold"] >= FEWEST}
    others = sum((mine for camp, mine in count.items() if camp not in kept), collections.Counter())
    return sorted(kept.items(), key=lambda row: (-row[1]["gold"], row[0])) + ([(OTHERS, others)] if others else [])


def camps(names, side):
    """The states or camps of the actors named, by the scorer's table; else the names as they stand.

    >>> table = {"Syrian army": "Syria", "Russia": "Russia"}.get
    >>> sorted(camps("Syrian army; Russia", lambda names: table(names[0])))
    ['Russia', 'Syria']
    >>> camps("-", lambda names: None), camps([], lambda names: None), camps(["rebels"], lambda names: None)
    ({'(nobody named)'}, {'(nobody named)'}, {'rebels'})
    """
    joined = "; ".join(names) if isinstance(names, list) else names or ""
    parts = [name.strip() for name in joined.split(";") if name.strip() not in ("", "-")]
    return {side([name]) or name for name in parts} or {NOBODY}


def kind_of(values):
    """How a field differs.

    >>> [kind_of({"gold": gold, "system": system}) for gold, system in (("a", "b"), ("a", "-"), ("-", "b"))]
    ['different', 'empty', 'invented']
    """
    if values["system"] == "-":
        return "empty"
    return "invented" if values["gold"] == "-" else "different"


def total(reports, key):
    return sum(report[key] for report in reports)


def share(part, whole):
    """
    >>> share(3, 12), share(0, 0)
    ('25 % (3 of 12)', '')
    """
    return f"{100 * part / whole:.0f} % ({int(part)} of {int(whole)})" if whole else ""


def table(head, lines):
    """
    >>> print(table(["a", "b"], [[1, "x"], [2, ""]]))
    | a | b |
    | --- | --- |
    | 1 | x |
    | 2 | |
    """
    return "\n".join(["| " + " | ".join(head) + " |", "| " + " | ".join("---" for _ in head) + " |"]
                     + ["|" + "|".join(f" {cell} " if cell != "" else " " for cell in line) + "|" for line in lines])


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (BadInput, OSError, ImportError) as problem:
        print(f"error rates: {problem}", file=sys.stderr)
        sys.exit(2)
