#!/usr/bin/env python3
"""Scores links, independence and events on the gold of claims, in seconds, and says which links are missed and wrong.

  python3 .ci/links.py [--documents annotations.jsonl]        the gold's own claims fed in: reconciling by itself
  python3 .ci/links.py --claims OUT                           the claims of a run in the folder OUT, reconciled anew
  python3 .ci/links.py --claims OUT --as-is                   the links and events that already stand in OUT
      [--misses N] [--shared ../shared] [--program ./variorum] [--work DIR]

must, should: recall of gold links by strength. opposed: recall of the must and should links that contradict, deny or
supersede. found sides: recall of all must and should links whose two claims were found. forbidden: links that the gold
rules out. dependent, other: agreement rightly marked as not independent, and rightly not so marked. B3: B-cubed.
With --misses each missed link stands with its two claims and what was said of them instead, each wrong one with its reason.
"""
import argparse
import json
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

PARTS = {"development": ".", "seeds": "seeds"}
OPPOSED = ("contradicts", "denies", "supersedes")
COUNTED = ("must", "should", "group")
HEADS = ("", "must", "should", "opposed", "found sides", "forbidden", "against", "precision", "links/claim",
         "field", "dependent", "other", "independence", "B3 P", "B3 R", "B3 F1")
SIDES = 3      # of a link between groups of claims, so many pairs are printed


def main():
    options = arguments()
    sys.path.insert(0, str(options.shared / "eval"))
    with tempfile.TemporaryDirectory() as temporary:
        work = options.work or Path(temporary)
        work.mkdir(parents=True, exist_ok=True)
        claims, out = reconciled(options, work)
        scored = {part: score(options.shared / "gold" / folder, claims, out) for part, folder in PARTS.items()}
    print_table([HEADS, *(summary(part, found) for part, found in scored.items())])
    for part, found in scored.items():
        print_by_relation(part, found)
    for part, found in scored.items() if options.misses else ():
        print_misses(part, found, options.misses)


def arguments():
    made = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    made.add_argument("--claims", type=Path, metavar="OUT", help="a folder that the program wrote; default: the gold's claims")
    made.add_argument("--as-is", action="store_true", help="take the links and events of OUT as they stand")
    made.add_argument("--documents", type=Path, help="annotations.jsonl of the articles (default: those in OUT)")
    made.add_argument("--misses", type=int, default=0, metavar="N", help="list N missed and N wrong links of each gold")
    made.add_argument("--shared", default="../shared", type=Path)
    made.add_argument("--program", default="./variorum", help="the command that starts the program")
    made.add_argument("--work", type=Path, help="keep inputs and outputs here (default: a temporary folder)")
    options = made.parse_args()
    if options.as_is and not options.claims:
        made.error("--as-is needs --claims OUT")
    return options


# ---------------------------------------------------------------- running

def reconciled(options, work):
    """The claims that are scored and the folder of their links and events."""
    claims = options.claims / "claims.jsonl" if options.claims else gold_as_claims(options.shared, work)
    if options.as_is:
        return claims, options.claims
    documents = options.documents or (options.claims and options.claims / "annotations.jsonl")
    command = [*options.program.split(), "reconcile", claims, "--out", work / "out", "--quiet"]
    if documents:
        command += ["--documents", documents]
    subprocess.run(command, check=True)
    return claims, work / "out"


def gold_as_claims(shared, work):
    """Both golds in the form of the program's claims, one file after the other."""
    both = work / "claims.jsonl"
    with open(both, "w", encoding="utf-8") as joined:
        for part, folder in PARTS.items():
            one = work / f"{part}.jsonl"
            subprocess.run([sys.executable, shared / "eval" / "gold_as_claims.py", shared / "gold" / folder / "claims.jsonl",
                            one], check=True)
            joined.write(one.read_text(encoding="utf-8"))
    return both


def score(gold_folder, claims_file, out):
    """What the scorer of claims says of links and events, with what the lists of misses need."""
    import claim_links
    import evalkit
    import names
    import score_claims
    from claim_fields import Gazetteer
    gold = evalkit.load_claims(gold_folder / "claims.jsonl")
    documents = {claim["doc"] for claim in gold}
    system = [claim for claim in evalkit.load_claims(claims_file) if claim["doc"] in documents]
    known = names.Names(())
    match = score_claims.Matching(gold, system, known, Gazetteer(gold_folder / "places.csv", known))
    links = claim_links.load_gold_links([gold_folder / "links.json"], {claim["id"] for claim in gold})
    said = claim_links.system_links(out / "links.jsonl", match)
    found = {link["id"]: claim_links.best_link(link, said) is not None for link in links["links"]}
    return {"match": match, "gold": links, "said": said, "found": found, "rows": links_by_place(out / "links.jsonl"),
            "links": claim_links.score_links(links, out / "links.jsonl", match),
            "events": claim_links.score_events(links, out / "events.jsonl", match),
            "event_of": claim_links.system_events(out / "events.jsonl")}


def links_by_place(path):
    with open(path, encoding="utf-8") as lines:
        return {f"{path}:{number}": json.loads(line) for number, line in enumerate(lines, 1) if line.strip()}


# ---------------------------------------------------------------- figures

def counted(found):
    """The gold links that count: must and should, with a pair of claims that are not disputable."""
    clear = set(found["match"].clear)
    return [link for link in found["gold"]["links"] if link["strength"] in COUNTED and any(p <= clear for p in link["pairs"])]


def reachable(link, found):
    return any(all(claim in found["match"].pairs for claim in pair) for pair in link["pairs"])


def share(links, found):
    right = sum(found["found"][link["id"]] for link in links)
    return f"{right / len(links):.3f} {right}/{len(links)}" if links else "-"


def summary(part, found):
    links, precision, independence = counted(found), found["links"]["precision"], found["links"]["independence"]
    right = independence["dependent_right"] + independence["other_right"]
    of = independence["dependent"] + independence["other"]
    events = found["events"]
    return (part, *(share([l for l in links if l["strength"] == strength], found) for strength in ("must", "should")),
            share([l for l in links if l["relation"] in OPPOSED], found),
            share([l for l in links if reachable(l, found)], found),
            precision["forbidden"], precision["against_gold"],
            f"{cell(precision['value'])} {precision['right']}/{precision['judged']}", f"{precision['per_claim']:.2f}",
            cell(found["links"]["field"]["value"]), f"{independence['dependent_right']}/{independence['dependent']}",
            f"{independence['other_right']}/{independence['other']}", cell(right / of if of else None),
            *(cell(events[key]) for key in ("p", "r", "f1")))


def cell(value):
    return "-" if value is None else f"{value:.3f}"


def print_table(rows):
    widths = [max(len(str(row[column])) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        print("  ".join(str(value).ljust(width) for value, width in zip(row, widths)).rstrip())


def print_by_relation(part, found):
    """One line: recall by the gold's relation, and how many links of each relation there are among annotated claims."""
    links = counted(found)
    recalls = [f"{relation} {share([l for l in links if l['relation'] == relation], found)}"
               for relation in sorted({l["relation"] for l in links})]
    given = Counter(link["relation"] for link in found["said"])
    print(f"{part}: recall of {'; '.join(recalls)}")
    print(f"{part}: links given: {', '.join(f'{n} {relation}' for relation, n in sorted(given.items())) or 'none'}")


# ---------------------------------------------------------------- misses

def print_misses(part, found, limit):
    missed = [link for link in counted(found) if not found["found"][link["id"]]]
    missed.sort(key=lambda link: (not reachable(link, found), COUNTED.index(link["strength"]), link["id"]))
    print(f"\n{part}: {len(missed)} missed links")
    for link in missed[:limit]:
        sides = "" if reachable(link, found) else "  (a claim was not found)"
        print(f"  MISSED {link['id']} {link['strength']} {link['relation']} {link['field'] or ''}{sides}: {link['why']}")
        for pair in sorted(link["pairs"], key=sorted)[:SIDES]:
            print_pair(sorted(pair), found, "    ")
    wrong = found["links"]["wrong"]
    print(f"\n{part}: {len(wrong)} wrong links")
    for link in wrong[:limit]:
        row = next((r for where, r in found["rows"].items() if where == link["where"]), {})
        print(f"  WRONG {link['relation']} {row.get('field') or ''}: {link['why']}\n    it says: {row.get('why')}")
        print_pair([link["a"], link["b"]], found, "    ")


    print_independence(part, found, limit)
    print_events(part, found, limit)


def print_independence(part, found, limit):
    """Found links whose mark of independence is not the gold's."""
    import claim_links
    for link in counted(found):
        best = claim_links.best_link(link, found["said"])
        dependent = best is not None and (best["independent"] is False or best["relation"] == "copies")
        if best is None or limit <= 0:
            continue
        if link["independent"] is False and not dependent:
            print(f"  NOT MARKED DEPENDENT {link['id']} {best['relation']}: {link['why']}")
        elif link["independent"] is None and link["relation"] == "corroborates" and dependent:
            print(f"  MARKED DEPENDENT {link['id']} {best['relation']}: {link['why']}")
        else:
            continue
        print_pair([best["a"], best["b"]], found, "    ")
        limit -= 1


def print_events(part, found, limit):
    """Gold events that stand in several of ours, and ours that hold several of the gold's."""
    match, clear = found["match"], set(found["match"].clear)
    ours = lambda claim: found["event_of"].get(match.pairs.get(claim), f"alone {claim}")
    groups = [[claim for claim in event if claim in clear and claim in match.pairs] for event in found["gold"]["events"]]
    print(f"\n{part}: events")
    for claims in [claims for claims in groups if len({ours(claim) for claim in claims}) > 1][:limit]:
        print("  SPLIT " + " | ".join(", ".join(c for c in claims if ours(c) == event) for event in sorted(set(map(ours, claims)))))
    for event in sorted({ours(claim) for claims in groups for claim in claims}):
        mixed = [[c for c in claims if ours(c) == event] for claims in groups]
        mixed = [claims for claims in mixed if claims]
        if len(mixed) > 1:
            print(f"  MIXED {event}: " + " | ".join(", ".join(claims) for claims in mixed))


def print_pair(pair, found, margin):
    """Both claims, and what was said of them."""
    match = found["match"]
    for claim in pair:
        event = found["event_of"].get(match.pairs.get(claim), "no event")
        print(f"{margin}{claim} [{match.gold[claim]['event_type']}; {event}] {' '.join(match.gold[claim]['quote'].split())[:170]}")
    between = [f"{l['relation']} {l['field'] or ''}".strip() for l in found["said"] if l["pair"] == frozenset(pair)]
    print(f"{margin}said of them: {', '.join(between) or 'nothing'}")


if __name__ == "__main__":
    main()
