#!/usr/bin/env python3
"""Makes variorum-core/src/main/resources/gazetteer/world.tsv: all of GeoNames cities500 with its areas.

usage: derive_gazetteer.py cities500.txt admin1.json admin2.json american-english-small > world.tsv

The inputs are named, with their licences, in CREDITS.md. Areas of the first and second level have no coordinates in their
own tables: each gets the centre of its towns and a radius that holds them; one without a town is left out. The column "keys"
holds the spellings as the program folds them, parted by bars; the column "word" holds a "w" where the name by itself is also
an English word (Reading, Nice), so that a text must say more before it is a place. The same inputs give the same bytes.
"""
import json
import re
import sys
from collections import defaultdict

from derive_places import STOP, alternates, distance, key, plain, town_radius

HEAD = "id name keys feature country admin1 admin2 lat lon radius_m people word".split()
SPELLINGS = 6
SPELLINGS_OF_CITIES = 12
ALIKE = 0.6             # how alike an alternate name must be to the main one: Kyiv, Kiev
ALIKE_OF_CITIES = 0.35  # of a large city also Cologne for Köln
LARGE = 200000
ENGLISH = set("AU CA GB IE NZ US".split())  # a town here is called by its own name; the others are misspellings
AREA_WORDS = re.compile(
    r"(?i)\b(county|parish|district|province|region|oblast|governorate|department|municipality|borough|city of|state of)\b"
)
# Second-level areas are called by these words before or behind a bare name; the bare name is then a town's, or an area's.
GAZETTEER_LEFT_OUT = {"PPLH", "PPLQ", "PPLCH", "PPLW"}


def cities(path):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            c = line.rstrip("\n").split("\t")
            if c[7] in GAZETTEER_LEFT_OUT:
                continue
            yield {
                "id": c[0], "name": c[1], "ascii": c[2] or c[1], "alternates": c[3], "lat": float(c[4]),
                "lon": float(c[5]), "feature": c[7] or "PPL", "country": c[8], "admin1": c[10], "admin2": c[11],
                "people": int(c[14] or 0),
            }


def keys(names, most):
    """The folded spellings of names that Latin letters can write, each once, in order."""
    found = {}
    for i, name in enumerate(names):
        folded = key(name)
        if i > 1 and re.search(r"\b[a-z]\b", folded):
            continue  # Kel'n
        letters = re.sub(r"[^a-z]", "", folded)
        if len(letters) >= 2 and re.fullmatch(r"[a-z0-9 ]+", folded):
            found[folded] = True
    return list(found)[:most]


def row(id, name, spellings, feature, place, radius, words):
    word = "w" if any(s in words for s in spellings) else ""
    digits = 2 if radius >= 20000 else 3
    point = [f"{round(place[c], digits):g}" if digits == 2 else f"{place[c]:.3f}".rstrip("0").rstrip(".") for c in ("lat", "lon")]
    return [
        id, " ".join(name.split()), "|".join(spellings), feature, place["country"], place["admin1"], place["admin2"], *point,
        str(int(radius)), str(place["people"] or ""), word,
    ]


def towns(rows, words, areas):
    for place in rows:
        least = ALIKE_OF_CITIES if place["people"] >= LARGE else ALIKE
        names = [plain(place["ascii"]), plain(place["name"])]
        own = {key(name) for name in names}
        if place["country"] not in ENGLISH or place["people"] >= LARGE:
            names += [name for name in alternates(place, least) if key(name) in own or key(name) not in areas]
        spellings = keys(names, SPELLINGS_OF_CITIES if place["people"] >= LARGE else SPELLINGS)
        if spellings:
            radius = town_radius(place["feature"], place["people"])
            yield row(place["id"], place["name"], spellings, place["feature"], place, radius, words)


def areas(path, level, rows, words):
    inside = defaultdict(list)
    for place in rows:
        code = ".".join([place["country"], place["admin1"], place["admin2"]][: level + 1])
        inside[code].append(place)
    with open(path, encoding="utf-8") as f:
        listed = json.load(f)
    for area in listed:
        parts = inside.get(area["code"], [])
        spellings = keys(area_names(area["name"]), SPELLINGS)
        if not parts or not spellings:
            continue
        points = [(p["lat"], p["lon"]) for p in parts]
        lat, lon = sum(p[0] for p in points) / len(points), middle([p[1] for p in points])
        radius = max(distance((lat, lon), p) for p in points)
        code = area["code"].split(".") + [""]
        place = {
            "country": code[0], "admin1": code[1], "admin2": code[2] if level == 2 else "", "lat": lat, "lon": lon,
            "people": sum(p["people"] for p in parts if not p["feature"] == "PPLX"),
        }
        least = 25000 if level == 1 else 10000
        yield row(f"adm{level}-{area['code']}", area["name"], spellings, f"ADM{level}", place, max(radius + 5000, least), words)


def middle(longitudes):
    """The mean of longitudes, over the date line where they lie on both sides of it."""
    if max(longitudes) - min(longitudes) > 180:
        longitudes = [x + 360 if x < 0 else x for x in longitudes]
    return (sum(longitudes) / len(longitudes) + 180) % 360 - 180


def area_names(name):
    """An area's own name, and the name without the word for its kind where both are said: Gaza Governorate, Gaza."""
    bare = " ".join(AREA_WORDS.sub(" ", plain(name)).split())
    bare = re.sub(r"^of ", "", bare)
    return [plain(name)] + ([bare] if len(bare) >= 4 and bare != plain(name) else [])


def main(paths):
    cities_path, first, second, words_path = paths
    with open(words_path, encoding="utf-8") as f:
        words = {line.strip() for line in f if re.fullmatch(r"[a-z]+\n?", line)} | STOP
    rows = list(cities(cities_path))
    with open(first, encoding="utf-8") as f:
        named = {key(area["name"]) for area in json.load(f)}
    out = list(towns(rows, words, named)) + list(areas(first, 1, rows, words)) + list(areas(second, 2, rows, words))
    out.sort(key=lambda cells: cells[0])
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    sys.stdout.write("# GeoNames cities500, admin1 and admin2 codes (CC BY 4.0), see data/CREDITS.md; made by data/derive_gazetteer.py\n")
    sys.stdout.write("\n".join("\t".join(cells) for cells in [HEAD] + out) + "\n")


if __name__ == "__main__":
    if len(sys.argv) != 5:
        raise SystemExit(__doc__)
    main(sys.argv[1:])
