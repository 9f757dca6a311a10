"""Checks the files of this folder: ids, texts, spans, values. Standard library only; status 1 when something is wrong.

  python3 check.py
"""
import datetime
import json
import re
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
SETS = {"times": "timexes", "places": "toponyms", "quantities": "quantities", "attributions": "attributions",
        "attributions_top": "attributions", "systems": "entities"}
TIMEX = re.compile(
    r"[\dX]{4}(-[\dX]{2}(-[\dX]{2}(T(\d\d:\d\d|MO|MI|AF|EV|NI|DT))?)?)?"       # calendar date, with a time of day or a part of it
    r"|\d{4}-W\d\d(-WE)?|\d{4}-(SP|SU|FA|WI)|\d{3}"                 # week, weekend, season, decade
    r"|P(\d+|X)[YMWD]|PT(\d+H)?(\d+M)?|PTX[HM]|(PAST|PRESENT|FUTURE)_REF")
TYPES = {"DATE", "TIME", "DURATION", "SET"}
CHANGES = {"=", "~", ">", "<", "range", "share", "rate", "vague"}
ENTITIES = {"Organisation", "Person", "Location", "Weapon", "MilitaryPlatform", "Vehicle", "Nationality",
            "Label"}


def main():
    problems = []
    articles = {}
    for article in rows("articles"):
        if article["id"] in articles:
            problems.append(f"articles: id {article['id']} is used twice")
        articles[article["id"]] = article
        problems += [f"articles {article['id']}: {p}" for p in article_problems(article)]
    counts = [f"{len(articles)} articles"]
    for name, field in SETS.items():
        seen, number = set(), 0
        for row in rows(name):
            doc = row["docid"]
            if doc in seen:
                problems.append(f"{name}: docid {doc} is used twice")
            seen.add(doc)
            if doc not in articles or articles[doc]["text"] != row["text"]:
                problems.append(f"{name}: text of {doc} is not the article's")
            number += len(row[field])
            problems += [f"{name} {doc}: {p}" for p in row_problems(name, row, row[field])]
        if seen != set(articles):
            problems.append(f"{name}: documents differ from articles.jsonl")
        counts.append(f"{number} {name}")
    print("\n".join(problems) if problems else "sound: " + ", ".join(counts))
    return 1 if problems else 0


def rows(name):
    with open(HERE / f"{name}.jsonl", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def article_problems(article):
    for field in ("id", "outlet", "title", "published", "text", "war"):
        if not article.get(field):
            yield f"{field} is missing"
    words = len(article["text"].split())
    if not 60 <= words <= 120:
        yield f"has {words} words"
    if article.get("invented") is not True or article.get("sample") is not True:
        yield "is not marked as an invented sample"
    datetime.date.fromisoformat(article["published"])


def row_problems(name, row, items):
    text = row["text"]
    for item in items:
        if name.startswith("attributions"):
            yield from attribution_problems(text, items, item)
            continue
        yield from span_problems(text, item)
        if name == "times" and (item["type"] not in TYPES or not TIMEX.fullmatch(item["value"])):
            yield f"{item['phrase']!r}: type {item['type']}, value {item['value']}"
        if name == "places":
            yield from point_problems(item)
        if name == "quantities":
            if item["change"] not in CHANGES or not re.fullmatch(r"[\d.]+(-[\d.]+)?", item["value"]):
                yield f"{item['phrase']!r}: change {item['change']}, value {item['value']}"
        if name == "systems" and item["type"] not in ENTITIES:
            yield f"{item['phrase']!r}: type {item['type']}"
    if name in ("times", "places"):
        ordered = sorted(items, key=lambda i: i["start"])
        for a, b in zip(ordered, ordered[1:]):
            if b["start"] < a["end"]:
                yield f"{a['phrase']!r} and {b['phrase']!r} overlap"
    if name == "times":
        yield from weekday_problems(items)
    for span in row.get("vague", []):
        yield from span_problems(text, span)


def span_problems(text, span):
    if not 0 <= span["start"] < span["end"] <= len(text):
        yield f"offsets {span['start']}..{span['end']} do not fit"
    elif text[span["start"]:span["end"]] != span["phrase"]:
        yield f"{span['phrase']!r} does not stand at {span['start']}..{span['end']}"


def point_problems(item):
    lat, lon = item["lat"], item["lon"]
    if (lat is None) != (lon is None):
        yield f"{item['phrase']!r}: half a point"
    elif lat is not None and not (abs(lat) <= 90 and abs(lon) <= 180 and round(lat, 1) == lat and round(lon, 1) == lon):
        yield f"{item['phrase']!r}: point {lat}, {lon}"
    elif item.get("type") and lat is not None:
        yield f"{item['phrase']!r}: a {item['type']} has no point"


def attribution_problems(text, items, item):
    for role in ("source", "cue", "content"):
        for span in item[role]:
            yield from span_problems(text, span)
    if not item["content"] or not item["cue"]:
        yield "an attribution without cue or content"
    parent = item.get("parent")
    if parent is None:
        return
    if not 0 <= parent < len(items) or items[parent] is item:
        yield f"parent {parent} does not exist"
        return
    around = items[parent]["content"]
    for span in (s for role in ("source", "cue", "content") for s in item[role]):
        if not any(a["start"] <= span["start"] and span["end"] <= a["end"] for a in around):
            yield f"{span['phrase']!r} is not inside its parent's content"


DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def weekday_problems(items):
    for item in items:
        day = next((d for d in DAYS if d in item["phrase"]), None)
        date = re.match(r"\d{4}-\d\d-\d\d", item["value"])
        if day and date and DAYS[datetime.date.fromisoformat(date[0]).weekday()] != day:
            yield f"{item['phrase']!r} is not {item['value']}"


if __name__ == "__main__":
    sys.exit(main())
