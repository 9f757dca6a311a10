#!/usr/bin/env python3
"""Scores the program on every benchmark beside the repository and prints the rows of docs/measurements.md.

  python3 .ci/measure.py [--shared ../shared] [--work DIR] [--only times places ...]

Each row: what is measured, the figures, and the scorer's own command. Needs a built program; takes some minutes.
The gold of claims has a table of its own (.ci/gold_gate.py).
"""
import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

PROGRAM = "./variorum"
OTHER_WARS = "other-wars"  # our own set, beside the tests
OWN_SETS = Path("it/src/test/resources")

# name: (folder of the set, command of the program, scorer, its arguments, the figures to print)
STAGES = {
    "times": ("temporal", "annotate", "score_times.py",
              ["--gold", "{set}/wikiwars_timex3.jsonl", "--system", "{out}/annotations.jsonl"]),
    "places": ("geoparsing", "annotate", "score_places.py",
               ["--gold", "{set}/lgl.jsonl", "--system", "{out}/annotations.jsonl"]),
    "quantities": ("quantities", "annotate", "score_quantities.py",
                   ["--gold", "{set}/newsquant.jsonl", "--system", "{out}/annotations.jsonl"]),
    "attributions": ("polnear", "annotate", "score_attributions.py",
                     ["--gold", "{set}/dev.jsonl", "--system", "{out}/annotations.jsonl", "--top-level"]),
    "systems": ("re3d", "annotate", "score_systems.py",
                ["--gold", "{set}/re3d.jsonl", "--system", "{out}/annotations.jsonl"]),
    "zones, pages": ("article_extraction", "annotate", "score_zones.py",
                     ["--gold", "{set}/ground_truth.jsonl", "--system", "{out}/annotations.jsonl"]),
    "zones, leakage dev": ("articles", "annotate", "score_zones.py",
                           ["--negatives", "{shared}/gold/negatives.jsonl", "--system", "{out}/annotations.jsonl"]),
    "zones, leakage seeds": ("articles", "annotate", "score_zones.py",
                             ["--negatives", "{shared}/gold/seeds/negatives.jsonl",
                              "--system", "{out}/annotations.jsonl"]),
    "events, articles": ("news_clustering", "run", "score_events.py",
                         ["--gold", "{set}/ecbplus_full_docs.jsonl", "--claims", "{out}/claims.jsonl",
                          "--events", "{out}/events.jsonl"]),
    "events, mentions": ("ecbplus", "run", "score_events.py",
                         ["--gold", "{set}/dev.jsonl", "--claims", "{out}/claims.jsonl",
                          "--events", "{out}/events.jsonl", "--singletons"]),
    "pairs, contradiction": ("contradiction", "run", "score_pairs.py",
                             ["contradiction", "--gold", "{set}/rte3_3way_dev.jsonl",
                              "--claims", "{out}/claims.jsonl", "--links", "{out}/links.jsonl"]),
    "pairs, copies": ("articles", "run", "score_pairs.py",
                      ["copies", "--gold", "{set}/clusters.json", "--claims", "{out}/claims.jsonl",
                       "--links", "{out}/links.jsonl", "--articles", "{set}/dev.jsonl"]),
    "other wars, times": (OTHER_WARS, "annotate", "score_times.py",
                          ["--gold", "{set}/times.jsonl", "--system", "{out}/annotations.jsonl"]),
    "other wars, places": (OTHER_WARS, "annotate", "score_places.py",
                           ["--gold", "{set}/places.jsonl", "--system", "{out}/annotations.jsonl"]),
    "other wars, quantities": (OTHER_WARS, "annotate", "score_quantities.py",
                               ["--gold", "{set}/quantities.jsonl", "--system", "{out}/annotations.jsonl"]),
    "other wars, attributions": (OTHER_WARS, "annotate", "score_attributions.py",
                                 ["--gold", "{set}/attributions_top.jsonl", "--system", "{out}/annotations.jsonl",
                                  "--top-level"]),
    "other wars, systems": (OTHER_WARS, "annotate", "score_systems.py",
                            ["--gold", "{set}/systems.jsonl", "--system", "{out}/annotations.jsonl"]),
    "labels": ("plover_cameo", "run", "score_labels.py",
               ["--gold", "{set}/plv_dev.jsonl", "--label", "gold_root", "--system", "{out}/claims.jsonl",
                "--field", "plover.event"]),
    "templates": ("muc4", "run", "score_templates.py",
                  ["claims", "--gold", "{set}/dev_full_slots.jsonl", "--system", "{out}/claims.jsonl"]),
}


def main():
    made = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    made.add_argument("--shared", default="../shared", type=Path)
    made.add_argument("--work", type=Path, help="keep inputs and outputs here (default: a temporary folder)")
    made.add_argument("--only", nargs="+", choices=sorted(STAGES))
    options = made.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        work = options.work or Path(temporary)
        work.mkdir(parents=True, exist_ok=True)
        done = set()
        for name in options.only or STAGES:
            print(row(name, options.shared, work, done), flush=True)


def row(name, shared, work, done):
    folder, command, scorer, arguments = STAGES[name]
    out = work / f"{folder}-{command}"
    if (folder, command) not in done:
        read(shared, folder, command, work, out)
        done.add((folder, command))
    places = {"set": home(shared, folder), "out": out, "shared": shared}
    filled = [argument.format(**places) for argument in arguments]
    result = subprocess.run([sys.executable, shared / "eval" / scorer, *filled, "--json"], capture_output=True, text=True)
    if result.returncode:
        return f"| {name} | error: {result.stderr.strip()} | `{scorer}` |"
    return f"| {name} | {figures(json.loads(result.stdout))} | `{scorer}` |"


def home(shared, folder):
    return OWN_SETS / folder if folder == OTHER_WARS else shared / "data" / folder


def read(shared, folder, command, work, out):
    """Runs the program over one set."""
    articles = home(shared, folder)
    if folder == "articles":
        inputs = [articles / "dev.jsonl", articles / "seeds.jsonl"]
    elif folder == OTHER_WARS:
        inputs = [articles / "articles.jsonl"]
    else:
        inputs = [work / f"{folder}.jsonl"]
        subprocess.run([sys.executable, shared / "eval" / "make_input.py", articles, inputs[0]], check=True,
                       stdout=subprocess.DEVNULL)
    subprocess.run([PROGRAM, command, *inputs, "--out", out, "--quiet"], check=True)


def figures(report, prefix=""):
    """The scalar figures of a report, F1 where a part has it, flat and in order."""
    parts = []
    for key, value in report.items():
        if key in ("misses", "missed", "found", "wrong", "worst"):
            continue
        name = f"{prefix}{key}"
        if isinstance(value, dict) and "f1" in value:
            parts.append(f"{name} P {cell(value.get('p'))} R {cell(value.get('r'))} F1 {cell(value['f1'])}")
        elif isinstance(value, dict):
            nested = figures(value, f"{name} ")
            parts += [nested] if nested else []
        elif isinstance(value, (int, float)) and not isinstance(value, bool):
            parts.append(f"{name} {cell(value)}")
    return "; ".join(parts)


def cell(value):
    return "-" if value is None else f"{value:.3f}" if isinstance(value, float) else str(value)


if __name__ == "__main__":
    main()
