"""The errors behind two scorers that print figures alone: labels of texts, and fills of templates.

  python3 .ci/worst_errors.py labels GOLD.jsonl CLAIMS.jsonl [N] [--shared ../shared]
  python3 .ci/worst_errors.py templates GOLD.jsonl CLAIMS.jsonl [N] [--shared ../shared]

Prints what is mistaken for what, the most frequent first, each with examples. Standard library only.
"""
import argparse
import collections
import importlib
import json
import sys
from pathlib import Path

LETTERS = 160


def main():
    made = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    made.add_argument("kind", choices=("labels", "templates"))
    made.add_argument("gold", type=Path)
    made.add_argument("claims", type=Path)
    made.add_argument("limit", type=int, nargs="?", default=10)
    made.add_argument("--shared", default="../shared", type=Path)
    options = made.parse_args()
    sys.path.insert(0, str(options.shared / "eval"))
    print("\n".join({"labels": labels, "templates": templates}[options.kind](options)))


def rows(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def labels(options):
    """Label of the gold and of most claims of the text, "none" where no claim has one; with the words that misled."""
    claims = collections.defaultdict(list)
    for claim in rows(options.claims):
        claims[claim["doc"].split("/", 1)[-1]].append(claim)
    mistaken = collections.defaultdict(list)
    for row in rows(options.gold):
        found = claims.get(str(row["uid"]), [])
        votes = collections.Counter(claim["plover"]["event"] for claim in found if claim.get("plover"))
        label = votes.most_common(1)[0][0] if votes else "none"
        if label != row["gold_root"]:
            by = sorted({claim["evidence"]["event_type"][0]["by"] for claim in found})
            mistaken[row["gold_root"], label].append(f"{','.join(by) or '-'}: {row['text'][:LETTERS]}")
    return listed({f"{gold} read as {label}": examples for (gold, label), examples in mistaken.items()}, options.limit)


def templates(options):
    """Fills of the key that no claim gives, and fills that no key has, by field."""
    scorer, names = (importlib.import_module(name) for name in ("score_templates", "names"))
    known = names.Names()
    claims = collections.defaultdict(list)
    for claim in rows(options.claims):
        claims[claim["doc"].split("/", 1)[-1]].append(claim)
    errors = collections.defaultdict(list)
    for row in rows(options.gold):
        doc = row["docid"]
        key = [template for template in row["templates"] if "OPTIONAL" not in str(template["template"])]
        for field, slots in scorer.FILLS.items():
            wanted = scorer.distinct([fill["alternatives"] for template in key for slot in slots
                                      for fill in template.get(slot, ()) if scorer.usable(field, fill)])
            given = scorer.distinct(scorer.claim_fills(field, claims.get(doc, ()), known))
            same = agreement(field, scorer, known)
            errors[f"{field} missed"] += [f"{doc}: {w[0]}" for w in wanted if not any(same(w, g) for g in given)]
            errors[f"{field} not in the key"] += [f"{doc}: {g[0]}" for g in given if not any(same(w, g) for w in wanted)]
    return listed(errors, options.limit)


def agreement(field, scorer, known):
    if field == "date":
        return scorer.dates_agree
    if field == "number of people":
        return lambda a, b: a == b
    return lambda a, b: known.alike("actor", a, b) or scorer.contained(a, b)


def listed(errors, limit):
    """The kinds of error by number, each with three examples from different ends of the set.

    >>> listed({"a": ["1"], "b": ["1", "2", "3", "4", "5", "6"], "c": []}, 1)
    ['b: 6', '    1', '    3', '    5']
    """
    lines = []
    for kind, examples in sorted(errors.items(), key=lambda entry: (-len(entry[1]), entry[0]))[:limit]:
        step = max(1, len(examples) // 3)
        lines += [f"{kind}: {len(examples)}", *(f"    {example}" for example in examples[::step][:3])] if examples else []
    return lines


if __name__ == "__main__":
    main()
