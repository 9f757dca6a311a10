"""Fits how sure the program is of a claim and of its fields, and tells how far that can be believed.

  python3 .ci/fit_confidence.py OUT [--shared ../shared] [--write] [--check]

OUT is what `variorum run` wrote for the development articles, the seeds and the articles of the readings
(`python3 .ci/readings.py --articles FILE` writes these). A logistic model adds the weights of what can be
seen of a claim (the trigger, its family, the type, the zone, which fields are filled, whether somebody is quoted) and of a
field (the rule that filled it, how many values). "Right" is what the claim scorer calls right: for a claim, that the gold has
one on these words of this type (half of one where the types are akin); for a field of a claim that is right, that the whole
field agrees. Weights are pulled towards zero (PULL), so that a rare trigger says little.
Fitted on the development gold and the readings shown; its figures are those of articles left out of the fit, one after
another; the seeds and the readings kept back are never fitted on. Prints ten bins and the expected calibration error (asked: 0.08 or less); --write puts the weights of the fit on
all of them into lexicon/confidence.tsv; --check compares OUT's own confidences with that table's. Standard library only.
"""
import argparse
import collections
import importlib
import json
import math
import sys
import tempfile
from pathlib import Path

import readings

TABLE = Path("variorum-core/src/main/resources/lexicon/confidence.tsv")
SOURCE = "fitted on the development gold and the readings by .ci/fit_confidence.py"
FIELDS = ("actor", "target", "date", "places")
FITTED = ("dev", "shown")
HELD = ("seeds", "kept")
GOLD = {"dev": ".", "seeds": "seeds"}
PULL = {"claim": 6.0, "field": 4.0}     # a field has few features; the least error on articles left out of 0.5, 1, 2, 4
LEAST = 5                # of a feature seen less often nothing is learnt
STEPS = 12
BASE = "base"


# ---------------------------------------------------------------- what is seen of a claim (as class Confidence sees it)

def claim_features(claim):
    trigger = claim["evidence"]["event_type"][0]["by"]
    filled = [f"{field}.{'filled' if claim.get(field) else 'empty'}" for field in (*FIELDS, "quantities", "weapon")]
    return [f"trigger.{trigger}", f"family.{trigger.split('.')[0]}", f"type.{claim['event_type']}", f"zone.{claim['zone']}",
            f"modality.{claim['modality']}", f"polarity.{claim['polarity']}",
            f"voice.{'reported' if len(claim['attribution']) > 1 else 'own'}", f"quote.{length(claim)}", *filled]


def length(claim):
    letters = claim["end"] - claim["start"]
    return "short" if letters < 60 else "middle" if letters < 160 else "long"


def field_features(claim, field):
    by = claim["evidence"][field][0]["by"]
    many = isinstance(claim[field], list) and len(claim[field]) > 1
    return [f"by.{by.rsplit('.', 1)[0]}", f"values.{'many' if many else 'one'}"]


# ---------------------------------------------------------------- what is right

def cases(options, part):
    """{measure: [(document, features, rightness 0..1, claim)]} of the claims that the gold judges."""
    scorer, fields, names = (importlib.import_module(name) for name in ("score_claims", "claim_fields", "names"))
    with tempfile.TemporaryDirectory() as quoted:
        if part in GOLD:
            folder = options.shared / "gold" / GOLD[part]
            gold = scorer.load_claims(folder / "claims.jsonl")
        else:
            folder = readings.READINGS / part
            gold = scorer.load_claims(readings.gold(part, readings.articles(options.shared), Path(quoted))[0])
    documents = {claim["doc"] for claim in gold}
    system = [claim for claim in scorer.load_claims(options.out / "claims.jsonl") if claim["doc"] in documents]
    known = names.Names()
    places = fields.Gazetteer(folder / "places.csv", known)
    match = scorer.Matching(gold, system, known, places)
    found = {measure: [] for measure in ("claim", *FIELDS)}
    for claim in system:
        if claim["id"] in match.ignored:
            continue
        paired = match.gold_of.get(claim["id"])
        credit = match.credit(paired) if paired else 0.0
        found["claim"].append((claim["doc"], claim_features(claim), credit, claim))
        if credit > 0:
            judged = fields.compare_fields(match.gold[paired], claim, known, places)
            for field in FIELDS:
                if claim.get(field) and judged[field] is not None and judged[field].system and claim["evidence"].get(field):
                    found[field].append((claim["doc"], field_features(claim, field), float(judged[field].right), claim))
    return found


# ---------------------------------------------------------------- the model

def fit(examples, by):
    """Weights by feature; Newton's steps, one weight at a time, on the penalised likelihood."""
    seen = collections.Counter(feature for _, features, _, _ in examples for feature in set(features))
    kept = [BASE] + sorted(feature for feature, times in seen.items() if times >= LEAST)
    where = collections.defaultdict(list)
    for i, (_, features, _, _) in enumerate(examples):
        for feature in [BASE, *features]:
            where[feature].append(i)
    weights, sums = dict.fromkeys(kept, 0.0), [0.0] * len(examples)
    for _ in range(STEPS):
        for feature in kept:
            pull = 0.0 if feature == BASE else by
            chances = [chance(sums[i]) for i in where[feature]]
            slope = sum(examples[i][2] - p for i, p in zip(where[feature], chances)) - pull * weights[feature]
            curve = sum(p * (1 - p) for p in chances) + pull
            step = max(-1.0, min(1.0, slope / curve)) if curve else 0.0
            weights[feature] += step
            for i in where[feature]:
                sums[i] += step
    return weights, seen


def chance(weight):
    """
    >>> chance(0.0)
    0.5
    """
    return 1 / (1 + math.exp(-weight))


def confidence(weights, features):
    """Of 0.01 to 0.99, in hundredths."""
    return min(0.99, max(0.01, math.floor(100 * chance(sum(weights.get(f, 0.0) for f in [BASE, *features])) + 0.5) / 100))


def left_out(examples, by):
    """[(confidence, rightness)], each case judged by a fit without its document."""
    judged = []
    for document in sorted({doc for doc, *_ in examples}):
        weights, _ = fit([case for case in examples if case[0] != document], by)
        judged += [(confidence(weights, features), right) for doc, features, right, _ in examples if doc == document]
    return judged


# ---------------------------------------------------------------- how far it can be believed

def bins(judged):
    """[(cases, mean confidence, share right)] of ten bins of equal width.

    >>> bins([(0.92, 1.0), (0.98, 0.0), (0.1, 0.0)])
    [(1, 0.1, 0.0), (2, 0.95, 0.5)]
    """
    held = collections.defaultdict(list)
    for sure, right in judged:
        held[min(9, int(sure * 10 + 1e-9))].append((sure, right))
    return [(len(cell), round(sum(s for s, _ in cell) / len(cell), 4), sum(r for _, r in cell) / len(cell))
            for _, cell in sorted(held.items())]


def calibration_error(judged):
    """
    >>> round(calibration_error([(0.92, 1.0), (0.98, 0.0), (0.1, 0.0)]), 4)
    0.3333
    """
    return sum(cases * abs(sure - right) for cases, sure, right in bins(judged)) / max(1, len(judged))


def brier(judged):
    return sum((sure - right) ** 2 for sure, right in judged) / max(1, len(judged))


def reliability(name, judged):
    if not judged:
        return [f"{name}: no case"]
    share = sum(right for _, right in judged) / len(judged)
    flat = sum((share - right) ** 2 for _, right in judged) / len(judged)
    lines = [f"{name}: {len(judged)} cases, {share:.3f} right, calibration error {calibration_error(judged):.3f}, "
             f"Brier score {brier(judged):.3f} (one figure for all: {flat:.3f})",
             "  cases  confidence  right"]
    return lines + [f"  {cases:5}  {sure:10.3f}  {right:5.3f}" for cases, sure, right in bins(judged)]


# ---------------------------------------------------------------- the table

def write(fits):
    lines = ["id\tmeasure\tfeature\tweight\tcases\tsource"]
    for measure, (weights, seen) in fits.items():
        for feature in sorted(weights):
            cases = "" if feature == BASE else seen[feature]
            lines.append(f"{measure}.{feature}\t{measure}\t{feature}\t{weights[feature]:.3f}\t{cases}\t{SOURCE}")
    TABLE.write_text("\n".join([lines[0], *sorted(lines[1:])]) + "\n", encoding="utf-8")


def read_table():
    weights = collections.defaultdict(dict)
    lines = [line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    for _, measure, feature, weight, *_ in lines[1:]:
        weights[measure][feature] = float(weight)
    return weights


def check(options):
    """Do the program's own confidences follow from the table?"""
    weights, wrong, total = read_table(), 0, 0
    for line in open(options.out / "claims.jsonl", encoding="utf-8"):
        claim = json.loads(line)
        pairs = [(claim["extraction_confidence"], confidence(weights["claim"], claim_features(claim)))]
        own = claim.get("field_confidence") or {}
        pairs += [(own.get(field), confidence(weights[field], field_features(claim, field)))
                  for field in FIELDS if claim.get(field) and claim["evidence"].get(field)]
        for found, wanted in pairs:
            total += 1
            wrong += found is None or abs(found - wanted) > 0.0051      # a half between two hundredths falls either way
    print(f"{wrong} of {total} confidences differ from the table's")
    return 1 if wrong else 0


def main():
    made = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    made.add_argument("out", type=Path)
    made.add_argument("--shared", default="../shared", type=Path)
    made.add_argument("--write", action="store_true", help="put the weights into the lexicon")
    made.add_argument("--check", action="store_true", help="compare the confidences of OUT with the table's")
    options = made.parse_args()
    sys.path.insert(0, str(options.shared / "eval"))
    if options.check:
        return check(options)
    found = {part: cases(options, part) for part in (*FITTED, *HELD)}
    for part, measures in found.items():
        if not measures["claim"]:
            sys.exit(f"{options.out} has no claims of the articles of {part}; run the program over them too (see --help)")
    fits = {}
    for measure in ("claim", *FIELDS):
        examples = [case for part in FITTED for case in found[part][measure]]
        pull = PULL["claim" if measure == "claim" else "field"]
        fits[measure] = fit(examples, pull)
        weights = fits[measure][0]
        print("\n".join(reliability(f"{measure}, development and shown, each article left out", left_out(examples, pull))))
        for part in HELD:
            held = [(confidence(weights, features), right) for _, features, right, _ in found[part][measure]]
            print("\n".join(reliability(f"{measure}, {part}, not fitted on", held)))
    if options.write:
        write(fits)
    return 0


if __name__ == "__main__":
    sys.exit(main())
