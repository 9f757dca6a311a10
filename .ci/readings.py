#!/usr/bin/env python3
"""Scores claims on articles of the pool that were read by hand without a look at the program.

  ./variorum run ../shared/data/articles/pool.jsonl --out OUT
  python3 .ci/readings.py OUT [--shared ../shared] [--part shown|kept] [--misses N] [--articles FILE]

The readings (.ci/readings, see its README) hold offsets and values, no words of the articles; the quotes are cut here
from the articles beside the repository. --articles FILE writes the articles of the parts asked for, and scores nothing.
"""
import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

READINGS = Path(__file__).with_name("readings")


def articles(shared):
    with open(shared / "data/articles/pool.jsonl", encoding="utf-8") as lines:
        return {row["id"]: row for row in map(json.loads, lines)}


def rows(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def gold(part, texts, folder):
    """The claims with their quotes, as the scorer wants them, and the list of their documents."""
    claims = rows(READINGS / part / "claims.jsonl")
    for claim in claims:
        claim["quote"] = texts[claim["doc"]]["text"][claim["start"]:claim["end"]]
    written = folder / "claims.jsonl"
    written.write_text("".join(json.dumps(claim, ensure_ascii=False) + "\n" for claim in claims), encoding="utf-8")
    docs = folder / "docs.txt"
    docs.write_text("".join(doc + "\n" for doc in sorted({claim["doc"] for claim in claims})), encoding="utf-8")
    return written, docs


def score(part, options, texts):
    with tempfile.TemporaryDirectory() as folder:
        claims, docs = gold(part, texts, Path(folder))
        print(f"\n== {part} readings ==", flush=True)
        subprocess.run(
            [sys.executable, options.shared / "eval/score_claims.py", "--gold", claims,
             "--system", options.out / "claims.jsonl", "--exhaustive", f"@{docs}",
             "--negatives", READINGS / part / "negatives.jsonl", "--places", READINGS / part / "places.csv",
             "--misses", str(options.misses)], check=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path, nargs="?", help="what the program wrote for the pool of articles")
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("--part", choices=["shown", "kept"], help="one part only; both without it")
    parser.add_argument("--misses", type=int, default=0, help="so many errors in words; not for the part kept back")
    parser.add_argument("--articles", type=Path, help="write the articles that were read to this file and stop")
    options = parser.parse_args()
    parts = [options.part] if options.part else sorted(path.name for path in READINGS.iterdir() if path.is_dir())
    if options.misses and "kept" in parts:
        parser.error("the readings kept back show no errors in words: add --part shown")
    texts = articles(options.shared)
    if options.articles:
        read = {claim["doc"] for part in parts for claim in rows(READINGS / part / "claims.jsonl")}
        options.articles.write_text(
            "".join(json.dumps(texts[doc], ensure_ascii=False) + "\n" for doc in sorted(read)), encoding="utf-8")
        return
    if not options.out:
        parser.error("name the folder that the program wrote, or --articles FILE")
    for part in parts:
        score(part, options, texts)


if __name__ == "__main__":
    main()
