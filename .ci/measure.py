#!/usr/bin/env python3
"""Scores the program on every benchmark beside the repository and prints the rows of docs/measurements.md.

  python3 .ci/measure.py [--shared ../shared] [--work DIR] [--program ./variorum] [--only times places ...] [--misses N]

Each row: what is measured, the figures, and the scorer's own command; with --misses the scorer's worst errors below it.
Needs a built program; takes some minutes. The gold of claims has a table of its own (.ci/gold_gate.py).
"""
import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

WITHOUT_MISSES = ("score_labels.py", "score_templates.py", "score_events.py")
UNCOUNTED = ("misses", "missed", "found", "wrong", "worst")
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
    "events, articles ECB+": ("ecbplus", "run", "score_events.py",
                              ["--gold", "{gold}", "--claims", "{out}/claims.jsonl", "--events", "{out}/events.jsonl"]),
    "events, articles dev": ("articles", "run", "score_events.py",
                             ["--gold", "{gold}", "--claims", "{out}/claims.jsonl", "--events", "{out}/events.jsonl"]),
    "pairs, contradiction": ("contradiction", "run", "score_pairs.py",
                             ["contradiction", "--gold", "{set}/rte3_3way_dev.jsonl",
                              "--claims", "{out}/claims.jsonl", "--links", "{answered}"]),
    "pairs, copied articles": ("articles", "run", "score_pairs.py",
                               ["copies", "--gold", "{set}/clusters.json", "--claims", "{out}/claims.jsonl",
                                "--checks", "{out}/checks.jsonl", "--articles", "{set}/dev.jsonl"]),
    "pairs, articles with copied claims": ("articles", "run", "score_pairs.py",
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

# Of sets with parts that no stage scores, the files to read.
SCORED = {"muc4": ["dev_full_slots.jsonl"], "plover_cameo": ["plv_dev.jsonl"]}

# Stages whose gold of articles is written out of another file of the set: a function of (set folder) to {article: event}
ARTICLE_EVENTS = {
    "events, articles ECB+": lambda folder: {row["docid"]: row["subtopic"] for row in rows(folder / "dev.jsonl")},
    "events, articles dev": lambda folder: {article: cluster["event"] for cluster in
                                            json.loads((folder / "clusters.json").read_text(encoding="utf-8"))["event_clusters"]
                                            for article in cluster["articles"]},
}

# name: what the row is made by, a function of (options, work folder, what was read already)
OTHER_STAGES = {
    "links, gold fed in": lambda options, work, done: links(options, []),
    "links, end to end": lambda options, work, done: links(
        options, ["--as-is", "--claims", read_once(options, "articles", "run", work, done)]),
    "exchange": lambda options, work, done: exchange(options, work),
    "prefilter": lambda options, work, done: prefilter(options, work, done),
    "confidence": lambda options, work, done: confidence(options, work, done),
}


def main():
    made = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    made.add_argument("--shared", default="../shared", type=Path)
    made.add_argument("--work", type=Path, help="keep inputs and outputs here (default: a temporary folder)")
    made.add_argument("--program", default="./variorum", help="the command that starts the program")
    made.add_argument("--only", nargs="+", choices=sorted([*STAGES, *OTHER_STAGES]))
    made.add_argument("--misses", type=int, default=0, metavar="N", help="print the N worst errors of each stage")
    options = made.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        work = options.work or Path(temporary)
        work.mkdir(parents=True, exist_ok=True)
        done = set()
        for name in options.only or [*STAGES, *OTHER_STAGES]:
            made_by = OTHER_STAGES.get(name)
            print(made_by(options, work, done) if made_by else row(name, options, work, done), flush=True)


def row(name, options, work, done):
    shared = options.shared
    folder, command, scorer, arguments = STAGES[name]
    out = read_once(options, folder, command, work, done)
    places = {"set": home(shared, folder), "out": out, "shared": shared}
    if "{answered}" in arguments:
        places["answered"] = answered(out / "links.jsonl", work / f"{folder}-answered.jsonl")
    if name in ARTICLE_EVENTS:
        places["gold"] = article_events(ARTICLE_EVENTS[name](home(shared, folder)), work / f"{folder}-events")
    filled = [argument.format(**places) for argument in arguments]
    if options.misses and scorer not in WITHOUT_MISSES:
        filled += ["--misses", str(options.misses)]
    result = subprocess.run([sys.executable, shared / "eval" / scorer, *filled, "--json"], capture_output=True, text=True)
    if result.returncode:
        return f"| {name} | error: {result.stderr.strip()} | `{scorer}` |"
    report = json.loads(result.stdout)
    return "\n".join([f"| {name} | {figures(report)} | `{scorer}` |", *worst(name, report, filled, options)])


def answered(links, path):
    """The links without the denials of what nobody claims, whose other side is absent: the scorer of pairs knows none."""
    path.write_text("".join(json.dumps(link) + "\n" for link in rows(links) if link.get("b") is not None), encoding="utf-8")
    return path


def article_events(event_of, folder):
    """A file in the form of the news-grouping set, its stem that of the articles' own file."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "dev.jsonl"
    path.write_text("".join(json.dumps({"docid": article, "event_cluster": event}) + "\n"
                            for article, event in event_of.items()), encoding="utf-8")
    return path


def links(options, arguments):
    """The table of links, events and independence on the gold of claims."""
    done = subprocess.run([sys.executable, ".ci/links.py", "--shared", options.shared, "--program", options.program,
                           "--misses", str(options.misses), *arguments], capture_output=True, text=True)
    said = done.stdout if done.returncode == 0 else "error: " + done.stderr.strip()
    name = "end to end" if arguments else "gold fed in"
    return "\n".join([f"| links, {name} | see below | `.ci/links.py` |", *(f"    {line}" for line in said.splitlines())])


def worst(name, report, filled, options):
    """The examples that a scorer lists, one a line; for scorers that list none, our own list."""
    limit = options.misses
    if limit and name in ("labels", "templates"):
        files = [filled[filled.index(argument) + 1] for argument in ("--gold", "--system")]
        listed = subprocess.run([sys.executable, ".ci/worst_errors.py", name, *files, str(limit), "--shared", options.shared],
                                capture_output=True, text=True, check=True)
        yield from (f"    {line}" for line in listed.stdout.splitlines())
    for key in UNCOUNTED if limit else ():
        value = report.get(key) or []
        for kind, examples in value.items() if isinstance(value, dict) else [(key, value)]:
            for example in examples[:limit] if isinstance(examples, list) else []:
                yield f"    {kind}: {json.dumps(example, ensure_ascii=False)}"


def exchange(options, work):
    """Names, numbers, days and towns of the gold's articles exchanged: what differs."""
    done = subprocess.run([sys.executable, ".ci/exchange.py", "--shared", options.shared, "--work", work / "exchange",
                           "--program", options.program, "--brief"], capture_output=True, text=True)
    said = (done.stdout if done.returncode == 0 else "error: " + done.stderr).strip().splitlines()
    return "\n".join([f"| exchange | {said[0] if said else '-'} | `.ci/exchange.py` |", *(f"    {line}" for line in said[1:])])


def prefilter(options, work, done):
    """Claims of the gold, and labelled texts, that are never read because their text has no word of conflict."""
    parts = []
    for name, folder, gold, of, stem in (
            ("gold claims", "articles", ["gold/claims.jsonl", "gold/seeds/claims.jsonl"], "doc", ""),
            ("labelled texts", "plover_cameo", ["data/plover_cameo/plv_dev.jsonl"], "uid", "plv_dev/")):
        out = read_once(options, folder, "run", work, done)
        skipped = {problem["doc"] for problem in rows(out / "problems.jsonl")
                   if problem["code"] == "document.no_conflict_words"}
        all_of = [stem + entry[of] for path in gold for entry in rows(options.shared / path)]
        lost = sum(entry in skipped for entry in all_of)
        parts.append(f"{name} lost {lost} of {len(all_of)} ({cell(lost / len(all_of))})")
    return f"| prefilter | {'; '.join(parts)} | `.ci/measure.py` |"


def confidence(options, work, done):
    """How far the confidences of claims and of their main fields can be believed."""
    out = read_once(options, "articles", "run", work, done)
    said = subprocess.run([sys.executable, ".ci/fit_confidence.py", out, "--shared", options.shared],
                          capture_output=True, text=True, check=True).stdout.splitlines()
    heads = [line for line in said if not line.startswith(" ")]
    listed = [f"    {line}" for line in said] if options.misses else []
    return "\n".join([f"| confidence | {'; '.join(heads)} | `.ci/fit_confidence.py` |", *listed])


def rows(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def read_once(options, folder, command, work, done):
    """Where the program's output over one set stands."""
    out = work / f"{folder}-{command}"
    if (folder, command) not in done:
        read(options, folder, command, work, out)
        done.add((folder, command))
    return out


def home(shared, folder):
    return OWN_SETS / folder if folder == OTHER_WARS else shared / "data" / folder


def read(options, folder, command, work, out):
    """Runs the program over one set."""
    shared = options.shared
    articles = home(shared, folder)
    if folder == "articles":
        inputs = [articles / "dev.jsonl", articles / "seeds.jsonl"]
    elif folder == OTHER_WARS:
        inputs = [articles / "articles.jsonl"]
    else:
        inputs = [work / f"{folder}.jsonl"]
        only = [f"--only={name}" for name in SCORED.get(folder, [])]
        subprocess.run([sys.executable, shared / "eval" / "make_input.py", *only, articles, inputs[0]], check=True,
                       stdout=subprocess.DEVNULL)
    subprocess.run([*options.program.split(), command, *inputs, "--out", out, "--quiet"], check=True)


def figures(report, prefix=""):
    """The scalar figures of a report, F1 where a part has it, flat and in order."""
    parts = []
    for key, value in report.items():
        if key in UNCOUNTED:
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
