#!/usr/bin/env python3
"""Fits how much each feature weighs when two claims are taken for one event or for two.

  python3 .ci/fit_same_event.py --documents annotations.jsonl [--run OUT ...] [--judged OUT] [--own] [--write] [--effect]
      [--shared ../shared] [--program ./variorum] [--work DIR]

The pairs are those that the program compares (they share a block) and no qualifier forbids, of claims that the golds of the
development articles and the seeds put into events; one event is right, two are wrong. Their scores come from the program
itself (`variorum explain CLAIMS --all-pairs`): of the gold's own claims fed in, with --documents for the days on which the
articles came out; of each OUT that a run wrote, of its claims that the scorer pairs with one of the gold; with --own of the
minimal pairs of our own that are not held back (it/src/test/resources/links/pairs.tsv), read by the program; with --judged of
the links that people judged (.ci/judged-links.tsv, see judged_links.py), right ones as one event and wrong ones as two, each
counted JUDGED times, by a run over the articles they come from.
The log odds are a bias and the sum of score times weight. Above 0 a score is multiplied by "agree", below by "differ"; no weight
is below 0, so that agreeing never speaks against and differing never for; each is pulled towards a value set by hand
(PRIOR) as far as PULL says. The golds' articles were picked because they tell of the same events; among others fewer pairs are one
event, and PICKED is taken off the bias that is written. Cross-validated over the articles in FOLDS parts: a pair is judged by a fit that saw neither article.
--write puts the weights into lexicon/same-event.tsv; --effect tells what links and events lose without each feature, by the program
with its two weights set to 0 (needs the built program). Standard library only.
"""
import argparse
import collections
import csv
import json
import math
import subprocess
import sys
import tempfile
from pathlib import Path

import judged_links
import links

TABLE = Path("variorum-core/src/main/resources/lexicon/same-event.tsv")
PAIRS = Path("it/src/test/resources/links/pairs.tsv")
LIBRARIES = Path("variorum-cli/target/variorum/lib")
SOURCE = "fitted by .ci/fit_same_event.py, docs/method.md"
BIAS = "bias"
FEATURES = ("deed", "days", "places", "actor", "target", "weapon", "figures", "words", "nearness", "one-article")
# Before fitting, by hand: (agree, differ) of each feature, and the bias.
PRIOR = {BIAS: (-2.5, 0.0), "deed": (1.2, 2.5), "days": (1.5, 3.0), "places": (1.8, 1.0), "actor": (0.8, 2.0),
         "target": (0.8, 0.6), "weapon": (0.8, 0.5), "figures": (1.5, 0.5), "words": (1.5, 0.0), "nearness": (1.2, 0.6),
         "one-article": (0.6, 0.0)}
REASONS = {BIAS: "two claims drawn at random are two events", "deed": "what kind of deed", "days": "when", "places": "where",
           "actor": "who did it", "target": "who or what was hit", "weapon": "with what", "figures": "how many",
           "words": "words that both quotes have", "one-article": "claims of one article",
           "nearness": "claims beside each other in an article mostly tell one event"}
PULL = 60.0              # cross-validation hardly tells 5 from 120; at 60 links and events come out best
PICKED = 0.3             # as much as leaves the figures of both golds better than before and draws few more claims of other articles together
JUDGED = 2               # a judged link counts as two pairs: they are few, and of articles that nobody picked
FOLDS = 6
SWEEPS = 400
SETTLED = 1e-4
SURE = 1.4               # class Judgement: POSITIVE from here on, NEGATIVE below minus this
OWN_SAME = ("number", "actor", "base", "reword", "denial")
OWN_OTHER = ("unrelated", "place", "day")

# A pair: its two documents, {feature: score}, 1 for one event or 0, how often it was seen.
Pair = collections.namedtuple("Pair", "documents scores right times")


# ---------------------------------------------------------------- the pairs

def explained(options, claims, documents):
    """The rows of all compared pairs."""
    command = [*options.program.split(), "explain", str(claims), "--all-pairs"]
    if documents:
        command += ["--documents", str(documents)]
    out = subprocess.run(command, check=True, stdout=subprocess.PIPE, encoding="utf-8").stdout
    return [json.loads(line) for line in out.splitlines()]


def events(options):
    """{gold claim: its event}."""
    of = {}
    for part, folder in links.PARTS.items():
        gold = json.loads((options.shared / "gold" / folder / "links.json").read_text(encoding="utf-8"))
        for number, event in enumerate(gold["events"]):
            of.update(dict.fromkeys(event["claims"], (part, number)))
    return of


def gold_pairs(rows, event_of, gold_of):
    """Pairs of claims of gold events, with how many of each kind a qualifier forbade."""
    found, forbidden = [], collections.Counter()
    for row in rows:
        a, b = gold_of(row["a"]), gold_of(row["b"])
        if a == b or a not in event_of or b not in event_of:
            continue
        right = event_of[a] == event_of[b]
        if row["forbidden_by"]:
            forbidden[right] += 1
        else:
            found.append(Pair((document(a), document(b)), row["scores"], int(right), 1))
    return found, forbidden


def document(claim):
    """
    >>> document("wire-7#03")
    'wire-7'
    """
    return claim.split("#")[0]


def paired(options, claims):
    """{claim of a run: the gold claim that the scorer pairs it with}, of both golds."""
    import evalkit
    import names
    import score_claims
    from claim_fields import Gazetteer
    of = {}
    for folder in links.PARTS.values():
        place = options.shared / "gold" / folder
        gold = evalkit.load_claims(place / "claims.jsonl")
        documents = {claim["doc"] for claim in gold}
        known = names.Names(())
        system = [claim for claim in evalkit.load_claims(claims) if claim["doc"] in documents]
        of.update(score_claims.Matching(gold, system, known, Gazetteer(place / "places.csv", known)).gold_of)
    return of


def own_pairs(options, work):
    """Pairs of our own reports: what differs in one thing is one event, what differs in all, and what belongs to other pairs, is two."""
    with open(PAIRS, encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    kinds = {row["id"]: own_right(row) for row in rows}
    articles = work / "own.jsonl"
    with open(articles, "w", encoding="utf-8") as out:
        for row in rows:
            for side in "ab":
                article = {"id": f"{row['id']}-{side}", "outlet": row[f"outlet_{side}"], "text": row[f"text_{side}"],
                           "published": row[f"published_{side}"]}
                out.write(json.dumps(article, ensure_ascii=False) + "\n")
    subprocess.run([*options.program.split(), "run", str(articles), "--out", str(work / "own"), "--quiet"], check=True)
    claims = [json.loads(line) for line in open(work / "own" / "claims.jsonl", encoding="utf-8")]
    report = {claim["id"]: claim["doc"] for claim in claims}
    found, forbidden = [], collections.Counter()
    for row in explained(options, work / "own" / "claims.jsonl", work / "own" / "annotations.jsonl"):
        a, b = report[row["a"]], report[row["b"]]
        right = kinds[a[:-2]] if a[:-2] == b[:-2] else 0
        if a == b or right is None:
            continue
        if row["forbidden_by"]:
            forbidden[bool(right)] += 1
        else:
            found.append(Pair((a[:-2], b[:-2]), row["scores"], right, 1))
    return found, forbidden


def own_right(row):
    """1 for one event, 0 for two, None where the pair does not tell: a day or place that differs may be either.

    >>> own_right({"kind": "place", "expect": "none"}), own_right({"kind": "place", "expect": "contradicts"})
    (0, None)
    """
    if row["expect"] == "none":
        return 0 if row["kind"] in OWN_OTHER else None
    return 1 if row["kind"] in OWN_SAME and row["expect"] != "quiet" else None


def judged_pairs(options, out):
    """Pairs of claims of a run that a judged link stands between; doubtful ones and those of accounts that oppose each other are left out."""
    span, _ = judged_links.given(out)
    verdicts = {frozenset(judged_links.spans(row)): int(row["verdict"] == "right") for row in judged_links.judged()
                if row["verdict"] != "doubtful" and row["relation"] not in links.OPPOSED}
    found, forbidden = [], collections.Counter()
    for row in explained(options, out / "claims.jsonl", out / "annotations.jsonl"):
        a, b = span[row["a"]], span[row["b"]]
        right = verdicts.get(frozenset((a, b)))
        if right is None:
            continue
        if row["forbidden_by"]:
            forbidden[bool(right)] += 1
        else:
            found.append(Pair((a[0], b[0]), row["scores"], right, JUDGED))
    return found, forbidden


def all_pairs(options, work):
    """{what: pairs}."""
    event_of = events(options)
    found = {}
    rows = explained(options, links.gold_as_claims(options.shared, work), options.documents)
    found["gold claims fed in"] = gold_pairs(rows, event_of, lambda claim: claim)
    for out in options.run:
        gold_of = paired(options, out / "claims.jsonl")
        rows = explained(options, out / "claims.jsonl", out / "annotations.jsonl")
        found[f"claims of {out}"] = gold_pairs(rows, event_of, gold_of.get)
    if options.judged:
        found["judged links"] = judged_pairs(options, options.judged)
    if options.own:
        found["pairs of our own"] = own_pairs(options, work)
    for what, (pairs, forbidden) in found.items():
        right = sum(pair.right for pair in pairs)
        print(f"{what}: {len(pairs)} pairs, {right} of one event; forbidden besides: {forbidden[False]} of two events, "
              f"{forbidden[True]} of one")
    return [pair for pairs, _ in found.values() for pair in pairs]


# ---------------------------------------------------------------- the model

def terms(scores):
    """[(weight's key, signed value)]: a score above 0 weighs by "agree", one below by "differ".

    >>> terms({"deed": 0.5, "days": -1, "places": 0})
    [(('deed', 'agree'), 0.5), (('days', 'differ'), -1)]
    """
    return [((feature, "agree" if score > 0 else "differ"), score) for feature, score in scores.items() if score]


def condensed(pairs):
    """Equal pairs counted once, to save time.

    >>> [pair.times for pair in condensed([Pair(("a", "b"), {"deed": 1}, 1, 1), Pair(("a", "c"), {"deed": 1}, 1, 2)])]
    [3]
    """
    seen = collections.Counter()
    for pair in pairs:
        seen[tuple((f, round(s, 3)) for f, s in pair.scores.items() if s), pair.right] += pair.times
    return [Pair((), dict(scores), right, times) for (scores, right), times in sorted(seen.items())]


def chance(log_odds):
    """
    >>> chance(0.0)
    0.5
    """
    return 1 / (1 + math.exp(-max(-500.0, min(500.0, log_odds))))


def prior():
    return {(feature, how): weight for feature, both in PRIOR.items() for how, weight in zip(("agree", "differ"), both)}


def fit(pairs, pull=PULL):
    """Weights by (feature, "agree" or "differ"): Newton's steps, one weight at a time, held at 0 or above, till they settle."""
    rows = condensed(pairs)
    start = prior()
    weights = dict(start)
    where = collections.defaultdict(list)
    sums = [0.0] * len(rows)
    for i, row in enumerate(rows):
        for key, value in [((BIAS, "agree"), 1.0), *terms(row.scores)]:
            where[key].append((i, value))
            sums[i] += value * weights[key]
    for _ in range(SWEEPS):
        moved = 0.0
        for key, cells in where.items():
            held = 0.0 if key[0] == BIAS else pull
            slope, curve = -held * (weights[key] - start[key]), held
            for i, value in cells:
                p = chance(sums[i])
                slope += rows[i].times * (rows[i].right - p) * value
                curve += rows[i].times * p * (1 - p) * value * value
            wanted = weights[key] + max(-0.5, min(0.5, slope / curve)) if curve else weights[key]
            step = (wanted if key[0] == BIAS else max(0.0, wanted)) - weights[key]
            weights[key] += step
            moved = max(moved, abs(step))
            for i, value in cells:
                sums[i] += step * value
        if moved < SETTLED:
            break
    return weights


def log_odds(weights, scores):
    return weights[BIAS, "agree"] + sum(value * weights[key] for key, value in terms(scores))


def left_out(pairs):
    """[(log odds, right)], each pair judged by a fit that saw neither of its articles."""
    documents = sorted({document for pair in pairs for document in pair.documents})
    part = {document: number % FOLDS for number, document in enumerate(documents)}
    parts = lambda pair: {part[document] for document in pair.documents}
    judged = []
    for left in sorted({tuple(sorted(parts(pair))) for pair in pairs}):
        weights = fit([pair for pair in pairs if not parts(pair) & set(left)])
        judged += [(log_odds(weights, pair.scores), pair.right) for pair in pairs if parts(pair) == set(left)]
    return judged


# ---------------------------------------------------------------- figures

def quality(judged):
    """
    >>> quality([(2.0, 1), (1.0, 0), (-1.0, 1), (-2.0, 0)])
    'accuracy 0.500, precision 0.500, recall 0.500, log loss 0.720'
    """
    above = [right for odds, right in judged if odds > 0]
    right = sum(right for _, right in judged)
    loss = -sum(math.log(max(1e-12, chance(odds) if right else 1 - chance(odds))) for odds, right in judged) / len(judged)
    hits = sum((odds > 0) == bool(right) for odds, right in judged)
    return (f"accuracy {hits / len(judged):.3f}, precision {sum(above) / max(1, len(above)):.3f}, "
            f"recall {sum(above) / max(1, right):.3f}, log loss {loss:.3f}")


def by_judgement(judged):
    """How many pairs get which judgement, and how many of them are one event.

    >>> by_judgement([(2.0, 1), (1.0, 0), (-2.0, 0)])
    'POSITIVE 1 of 1 one event, UNSURE 0 of 1, NEGATIVE 0 of 1'
    """
    kinds = (("POSITIVE", lambda odds: odds >= SURE), ("UNSURE", lambda odds: -SURE < odds < SURE),
             ("NEGATIVE", lambda odds: odds <= -SURE))
    said = []
    for name, holds in kinds:
        own = [right for odds, right in judged if holds(odds)]
        said.append(f"{name} {sum(own)} of {len(own)}" + (" one event" if name == "POSITIVE" else ""))
    return ", ".join(said)


def read_table():
    lines = [line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines()[1:]]
    return {(feature, how): float(value) for feature, *both in lines for how, value in zip(("agree", "differ"), both)}


def table(weights):
    """
    >>> table({("bias", "agree"): -2.5, ("bias", "differ"): 0.0}).splitlines()[1]
    'bias\\t-2.50\\t0.00\\ttwo claims drawn at random are two events\\tfitted by .ci/fit_same_event.py, docs/method.md'
    """
    features = sorted({feature for feature, _ in weights})
    rows = ["id\tagree\tdiffer\treason\tsource"]
    rows += [f"{f}\t{weights[f, 'agree']:.2f}\t{weights[f, 'differ']:.2f}\t{REASONS[f]}\t{SOURCE}" for f in features]
    return "\n".join(rows) + "\n"


def print_weights(fitted, standing):
    print(f"{'feature':12}  agree  differ    in the table")
    for feature in (BIAS, *FEATURES):
        now, before = ([weights[feature, how] for how in ("agree", "differ")] for weights in (fitted, standing))
        print(f"{feature:12} {now[0]:6.2f}  {now[1]:6.2f}    {before[0]:6.2f} {before[1]:6.2f}")


# ---------------------------------------------------------------- the effect on links and events

def effect(options, weights, work):
    """What is lost without each feature, by the program with another table before its own."""
    measured = [("all of them", weights)]
    measured += [(feature, {**weights, (feature, "agree"): 0.0, (feature, "differ"): 0.0}) for feature in FEATURES]
    rows = [("without", "from", *links.HEADS)]
    for name, tried in measured:
        folder = work / "tried"
        (folder / "lexicon").mkdir(parents=True, exist_ok=True)
        (folder / "lexicon" / TABLE.name).write_text(table(tried), encoding="utf-8")
        program = f"java -Xmx2g -XX:+UseSerialGC -cp {folder}:{LIBRARIES}/* org.variorum.cli.Main"
        for source, claims, documents in [("gold", None, options.documents),
                                          *(("run", out, out / "annotations.jsonl") for out in options.run)]:
            made = argparse.Namespace(shared=options.shared, program=program, claims=claims, as_is=False, documents=documents)
            file, out = links.reconciled(made, work)
            for part, gold in links.PARTS.items():
                rows.append((name, source, *links.summary(part, links.score(options.shared / "gold" / gold, file, out))))
    links.print_table(rows)


def arguments():
    made = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    made.add_argument("--documents", type=Path, required=True, help="annotations.jsonl of the articles of both golds")
    made.add_argument("--run", type=Path, action="append", default=[], metavar="OUT", help="a folder that the program wrote")
    made.add_argument("--judged", type=Path, metavar="OUT", help="judged links too, of a run over the articles they come from")
    made.add_argument("--own", action="store_true", help="minimal pairs of our own too")
    made.add_argument("--write", action="store_true", help="put the weights into the lexicon")
    made.add_argument("--effect", action="store_true", help="what links and events lose without each feature")
    made.add_argument("--pull", type=float, default=PULL, help=f"towards the weights set by hand (default {PULL:g})")
    made.add_argument("--shared", default="../shared", type=Path)
    made.add_argument("--program", default="./variorum", help="the command that starts the program")
    made.add_argument("--work", type=Path, help="keep inputs and outputs here (default: a temporary folder)")
    return made.parse_args()


def main():
    options = arguments()
    sys.path.insert(0, str(options.shared / "eval"))
    with tempfile.TemporaryDirectory() as temporary:
        work = options.work or Path(temporary)
        work.mkdir(parents=True, exist_ok=True)
        pairs = all_pairs(options, work)
        weights = fit(pairs)
        standing, written = read_table(), {**weights, (BIAS, "agree"): weights[BIAS, "agree"] - PICKED}
        print_weights(written, standing)
        for name, judged in (("the table as it stands", [(log_odds(standing, pair.scores), pair.right) for pair in pairs]),
                             ("this fit, on its own pairs, with its own bias", [(log_odds(weights, pair.scores), pair.right) for pair in pairs]),
                             ("fits that saw neither article", left_out(pairs))):
            print(f"{name}: {quality(judged)}\n  {by_judgement(judged)}")
        if options.write:
            TABLE.write_text(table(written), encoding="utf-8")
        if options.effect:
            effect(options, written, work)
    return 0


if __name__ == "__main__":
    sys.exit(main())
