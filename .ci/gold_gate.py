"""Fails when the claim F1 on the gold falls under the last figure recorded in docs/measurements.md.

  python3 .ci/gold_gate.py OUT [--shared ../shared] [--measurements docs/measurements.md]

OUT is what `variorum run` wrote for the development articles and the seeds. Standard library only.
Proof: python3 -m doctest .ci/gold_gate.py
"""
import argparse
import datetime
import json
import pathlib
import subprocess
import sys
import tempfile

HEADING = "## Claims on the gold"
TOLERANCE = 0.01           # about what one claim of the smaller gold (93 claims) moves
PARTS = {"dev": ".", "seeds": "seeds"}


class BadInput(Exception):
    pass


def main(argv=None):
    options = arguments(argv)
    recorded = last_recorded(pathlib.Path(options.measurements).read_text(encoding="utf-8"))
    shared = pathlib.Path(options.shared)
    found = {part: claim_figures(shared, folder, pathlib.Path(options.out)) for part, folder in PARTS.items()}
    for part, figures in found.items():
        print(f"{part:5}  P {figures['p']:.3f}  R {figures['r']:.3f}  F1 {figures['f1']:.3f}  "
              f"claims drawn from spans that hold none: {figures['negatives']}")
    print("row for docs/measurements.md:")
    print(row(found, datetime.date.today().isoformat()))
    if recorded is None:
        print("nothing is recorded yet, so nothing to compare with")
        return 0
    lines = falls(recorded, {part: figures["f1"] for part, figures in found.items()})
    print("\n".join(lines) or "no fall against the last recorded row")
    return 1 if lines else 0


def arguments(argv):
    made = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    made.add_argument("out")
    made.add_argument("--shared", default="../shared")
    made.add_argument("--measurements", default="docs/measurements.md")
    return made.parse_args(argv)


def last_recorded(text):
    """The F1 of each part in the last row of the table; None where the table has no row yet.

    >>> head = HEADING + '''
    ... | date | commit-or-step | dev P | dev R | dev F1 | seeds P | seeds R | seeds F1 | note |
    ... | --- | --- | --- | --- | --- | --- | --- | --- | --- |'''
    >>> rows = '''
    ... | 2026-01-02 | a | 0.5 | 0.4 | 0.444 | 0.6 | 0.5 | 0.545 | |
    ... | 2026-01-03 | b | 0.5 | 0.5 | 0.500 | 0.6 | 0.6 | **0.600** | best so far |'''
    >>> last_recorded(head + rows + "\\n\\nprose\\n## Times\\n| x |\\n| --- |\\n| 9 |")
    {'dev': 0.5, 'seeds': 0.6}
    >>> last_recorded(head) is None
    True
    >>> last_recorded(head + "\\n| 2026-01-02 | a | - | - | - | - | - | - | |")
    Traceback (most recent call last):
    gold_gate.BadInput: no number under 'dev F1' in: | 2026-01-02 | a | - | - | - | - | - | - | |
    >>> last_recorded("# Measurements")
    Traceback (most recent call last):
    gold_gate.BadInput: no heading '## Claims on the gold'
    """
    if HEADING not in text.splitlines():
        raise BadInput(f"no heading '{HEADING}'")
    section = text[text.index(HEADING) + len(HEADING):].split("\n## ")[0]
    rows = [line for line in section.splitlines() if line.startswith("|")]
    if len(rows) < 2:
        raise BadInput(f"no table under '{HEADING}'")
    if len(rows) == 2:
        return None
    last = dict(zip(cells(rows[0]), cells(rows[-1])))
    return {part: number(last, f"{part} F1", rows[-1]) for part in PARTS}


def cells(line):
    return [cell.strip().strip("*") for cell in line.strip().strip("|").split("|")]


def number(values, column, line):
    try:
        return float(values[column])
    except (KeyError, ValueError):
        raise BadInput(f"no number under '{column}' in: {line}") from None


def falls(recorded, found):
    """One line for each part whose F1 fell by more than the tolerance.

    >>> falls({"dev": 0.5, "seeds": 0.6}, {"dev": 0.49, "seeds": 0.7})
    []
    >>> falls({"dev": 0.5, "seeds": 0.6}, {"dev": 0.489, "seeds": 0.6})
    ['dev: F1 fell from 0.500 to 0.489']
    """
    return [f"{part}: F1 fell from {recorded[part]:.3f} to {found[part]:.3f}" for part in PARTS
            if recorded[part] - found[part] > TOLERANCE + 1e-9]


def row(found, day):
    """
    >>> row({part: {"p": 0.5, "r": 0.25, "f1": 1 / 3} for part in PARTS}, "2026-01-02")
    '| 2026-01-02 | | 0.500 | 0.250 | 0.333 | 0.500 | 0.250 | 0.333 | |'
    """
    figures = [f"{found[part][key]:.3f}" for part in PARTS for key in ("p", "r", "f1")]
    return f"| {day} | | " + " | ".join(figures) + " | |"


def claim_figures(shared, folder, out):
    gold = shared / "gold" / folder
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", suffix=".txt") as documents:
        documents.write("\n".join(annotated_documents(gold / "claims.jsonl")))
        documents.flush()
        command = [sys.executable, str(shared / "eval" / "score_claims.py"), "--gold", str(gold / "claims.jsonl"),
                   "--system", str(out / "claims.jsonl"), "--annotations", str(out / "annotations.jsonl"),
                   "--negatives", str(gold / "negatives.jsonl"), "--places", str(gold / "places.csv"),
                   "--exhaustive", f"@{documents.name}", "--json"]
        done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        raise BadInput(f"the scorer stopped: {done.stderr.strip()}")
    report = json.loads(done.stdout)
    return {**report["claims"]["exhaustive"], "negatives": report["negatives"]["claims"]}


def annotated_documents(claims):
    with open(claims, encoding="utf-8") as lines:
        return sorted({json.loads(line)["doc"] for line in lines})


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (BadInput, OSError) as problem:
        print(f"gold gate: {problem}", file=sys.stderr)
        sys.exit(2)
