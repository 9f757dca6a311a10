#!/usr/bin/env python3
"""Which links that people judged by eye the program still gives.

  ./variorum run ../shared/data/articles/dev.jsonl ../shared/data/articles/pool.jsonl ../shared/data/articles/seeds.jsonl --out OUT
  python3 .ci/judged_links.py OUT [--kinds]

With --kinds those that are still given are counted by relation, field and whether both ends stand in one article.

.ci/judged-links.tsv has samples of 100 random links (the eleventh of 200) over the development articles and the pool, and others of contradictions and
denials alone, each drawn from the program of its time and judged by a reader with the articles beside him: documents, offsets in code points, relation, field and verdict (right,
doubtful, wrong), no words of the articles. Links whose claims have other words by now are left out of the file or told as "claim
gone". What is still given is no blind figure, since rules were mended against what was wrong; a new sample is. Standard
library only.
"""
import collections
import csv
import json
import sys
from pathlib import Path

JUDGED = Path(__file__).parent / "judged-links.tsv"
VERDICTS = ("right", "doubtful", "wrong")


def judged():
    """The rows of the table."""
    with open(JUDGED, encoding="utf-8") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def spans(row):
    """Both ends of a judged link as (document, start, end), the second None for a denial that answers nothing.

    >>> spans({"doc_a": "x", "start_a": "1", "end_a": "9", "doc_b": "", "start_b": "", "end_b": ""})
    (('x', 1, 9), None)
    """
    first = (row["doc_a"], int(row["start_a"]), int(row["end_a"]))
    return first, (row["doc_b"], int(row["start_b"]), int(row["end_b"])) if row["doc_b"] else None


def given(out):
    """({claim id: span}, {(both spans, relation, field)}) of a run."""
    span = {}
    with open(out / "claims.jsonl", encoding="utf-8") as lines:
        for claim in map(json.loads, lines):
            span[claim["id"]] = (claim["doc"], claim["start"], claim["end"])
    links = set()
    with open(out / "links.jsonl", encoding="utf-8") as lines:
        for link in map(json.loads, lines):
            ends = frozenset((span[link["a"]], span.get(link["b"])))
            links.add((ends, link["relation"], link.get("field") or ""))
    return span, links


def main():
    kinds = sys.argv[2:] == ["--kinds"]
    if len(sys.argv) != 2 + kinds:
        sys.exit(__doc__)
    span, links = given(Path(sys.argv[1]))
    known = set(span.values())
    counts = collections.defaultdict(collections.Counter)
    for row in judged():
        a, b = spans(row)
        if a not in known or (b is not None and b not in known):
            state = "claim gone"
        else:
            state = "given" if (frozenset((a, b)), row["relation"], row["field"]) in links else "not given"
        if kinds:
            reach = "inside" if b is not None and a[0] == b[0] else "across"
            if state == "given":
                counts[f"{row['relation']} {row['field']}", reach][row["verdict"]] += 1
            continue
        counts[row["sample"], state][row["verdict"]] += 1
        counts["all", state][row["verdict"]] += 1
    print(("kind                      ends        " if kinds else "sample          state       ") + "  ".join(VERDICTS))
    width = 25 if kinds else 15
    for (name, state), verdicts in sorted(counts.items()):
        print(f"{name:{width}} {state:11} " + "  ".join(f"{verdicts[v]:{len(v)}}" for v in VERDICTS))


if __name__ == "__main__":
    main()
