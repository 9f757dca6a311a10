#!/usr/bin/env python3
"""Makes variorum-core/src/main/resources/lexicon/places.tsv.

usage: derive_places.py cities500.txt airports.json countries-50m.json ocha-syria-admin.csv \
           ocha-city-neighbourhoods.csv event-place-names.csv > places.tsv

The inputs are named, with their licences, in CREDITS.md. The tables beside this script are written by hand: countries.tsv,
admin1.tsv (areas of the first level), places-curated.tsv (bases, waters, regions, villages), places-forms.tsv (names in the
news of a GeoNames place), place-words.txt (words and given names that must not stand for a place). The same inputs give the
same bytes. A row's name is found in text only if it stands among its forms.
"""
import csv
import json
import math
import os
import re
import sys
import unicodedata
from collections import defaultdict
from difflib import SequenceMatcher

HERE = os.path.dirname(os.path.abspath(__file__))
ALL = set("SY IQ LB IL PS JO YE LY AM AZ".split())
TOWNS = set("UA RU TR IR AF SA SD EG".split())
CONFLICT = set(
    "ML BF NE NG CF TD CD SS SO ET ER MZ CM MM PK PH GE BY MD BA RS XK HR CO HT VE SV GT NI RW BI UG KE LK KW QA BH OM AE"
    " TN DZ MA EH".split()
)
ARABIC = set("SY IQ LB PS JO YE LY SA EG SD AE KW QA BH OM TN DZ MA".split())
ARTICLES = set("al el ad ed adh ar er as es ash esh at et ath az ez an en".split())
PREPOSITIONS = set("as at an".split())  # "at Tanf" may be "at Tanf": such forms keep their capital
RESPELLED = {"dayr": "Deir", "tall": "Tal", "'ayn": "Ain", "ayn": "Ain", "bayt": "Beit", "shaykh": "Sheikh", "zayta": "Zita"}
GEONAMES = "GeoNames cities500 (CC BY 4.0)"
UCDP = "UCDP GED 19.1 (CC BY 4.0)"
OCHA = "OCHA COD-AB Syria by HDX (CC BY-IGO)"
OURAIRPORTS = "OurAirports (public domain)"
NATURAL_EARTH = "Natural Earth 1:50m (public domain)"
GENERAL = "general knowledge"
FORMS = 6
UCDP_KINDS = {  # last word of a UCDP name: feature, radius
    "village": ("PPL", 2500), "town": ("PPL", 3000), "city": ("PPL", 5000), "locality": ("LCTY", 4000),
    "suburb": ("PPLX", 2500), "area": ("AREA", 10000), "mountain": ("MT", 10000), "hill": ("HLL", 4000),
    "camp": ("CMP", 3000), "island": ("ISL", 3000), "dam": ("DAM", 2000), "field": ("OILF", 6000),
    "fields": ("OILF", 8000), "oilfield": ("OILF", 6000), "airbase": ("AIRB", 4000), "airport": ("AIRP", 4000),
}
UCDP_LEFT_OUT = set("governorate checkpoint road border sector junction subdistrict plain farms pocket brigade base".split())


def plain(text):
    """Without diacritics, with one kind of apostrophe."""
    text = re.sub("[`ʿʾ‘’ʻʼ´′]", "'", text).replace("ı", "i").replace("ə", "e").replace("Ə", "E").replace("ł", "l")
    text = text.replace("đ", "d").replace("ø", "o").replace("ß", "ss").replace("æ", "ae").replace("Ø", "O")
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def key(form):
    """How the program folds a form: its words of letters and digits."""
    return " ".join(re.findall(r"[^\W_]+", plain(form).lower()))


def skeleton(form):
    """Consonants alone, to recognise one village under two transliterations."""
    words = [w for w in re.findall(r"[a-z]+", plain(form).lower().replace("'", "")) if w not in ARTICLES]
    bare = re.sub("[aeiouywh]", "", "".join(words)).replace("q", "k").replace("c", "k")
    return re.sub(r"(.)\1+", r"\1", bare)


def distance(a, b):
    """Metres between two points (latitude, longitude)."""
    (p, q), (r, s) = a, b
    x = math.radians(s - q) * math.cos(math.radians((p + r) / 2))
    return 6371000 * math.hypot(math.radians(r - p), x)


def table(name):
    with open(os.path.join(HERE, name), encoding="utf-8") as f:
        rows = [line.rstrip("\n").split("\t") for line in f if line.strip() and not line.startswith("# ")]
    for row in rows[1:]:
        if len(row) != len(rows[0]):
            raise SystemExit(f"{name}: {len(row)} cells: {row}")
    return [dict(zip(rows[0], row)) for row in rows[1:]]


with open(os.path.join(HERE, "place-words.txt"), encoding="utf-8") as words:
    STOP = {w.strip() for w in words if w.strip() and not w.startswith("#")}


def usable(form):
    """May this form stand for a place in English text?"""
    folded = plain(form)
    letters = re.sub("[^A-Za-z]", "", folded)
    return (
        len(letters) >= 4
        and not re.search(r"[^A-Za-z '-]", folded)
        and folded[0].isalpha() | (folded[0] == "'")
        and not letters.isupper()
        and key(form) not in STOP
    )


def arabic_forms(name):
    """The spellings of an Arabic place name that the news uses, the likeliest first."""
    words = re.findall(r"[\w']+", plain(name).replace("-", " "))
    if not words:
        return []
    found = []
    article = words[0].lower() in ARTICLES and len(words) > 1
    bare = words[1:] if article else words

    def spelled(parts, respell):
        out = []
        for i, word in enumerate(parts):
            if word.lower() in ARTICLES and 0 < i < len(parts) - 1:
                out.append("al-" if respell else word.lower() + " ")
            elif respell:
                out.append(RESPELLED.get(word.lower(), word) + " ")
            else:
                out.append(word + " ")
        return "".join(out).strip()

    variants = [spelled(bare, True), spelled(bare, False)]
    variants += [v[:-1] for v in variants if re.search("[^aeiou]ah$", v)]
    for v in variants:
        v = v[0].upper() + v[1:] if v[0].isalpha() else v
        if article:
            found.append("al-" + v)
        found.append(v)
    if article:
        first = words[0].lower()
        found.append((words[0].capitalize() if first in PREPOSITIONS else first) + ("-" if first not in PREPOSITIONS else " ") + spelled(bare, False))
    return found


def lowered(form):
    """A form that begins with an article is found in both cases only if it begins in lower case."""
    first = re.match(r"([A-Za-z]+)[ -]", form)
    if first and first.group(1).lower() in ARTICLES - PREPOSITIONS:
        return form[0].lower() + form[1:]
    return form


def distinct(forms, limit=None):
    kept = {}
    for form in forms:
        form = form.strip().strip("'")
        if form and key(form) and key(form) not in kept:
            kept[key(form)] = form
            if limit and len(kept) == limit:
                break
    return list(kept.values())


def alternates(row, least):
    name = plain(row["ascii"]).lower()
    scored = []
    for alternate in row["alternates"].split(","):
        if usable(alternate) and alternate[0].isupper():
            scored.append((-SequenceMatcher(None, name, plain(alternate).lower()).ratio(), plain(alternate)))
    return [form for score, form in sorted(set(scored)) if -score >= least]


def town_radius(feature, people):
    if people >= 5000000:
        return 20000
    if people > 1000000:
        return 12000
    if people > 100000:
        return 5000
    if people > 20000:
        return 3000
    return 1500 if feature == "PPLX" else 2000


def cities(path):
    for line in open(path, encoding="utf-8"):
        c = line.rstrip("\n").split("\t")
        yield {
            "id": c[0], "name": c[1], "ascii": c[2] or c[1], "alternates": c[3], "lat": float(c[4]), "lon": float(c[5]),
            "feature": c[7], "country": c[8], "admin1": c[10], "people": int(c[14] or 0),
        }


def chosen(row):
    country, people = row["country"], row["people"]
    if row["feature"] in ("PPLH", "PPLQ", "PPLCH"):
        return False
    return (
        country in ALL
        or (country in TOWNS and people >= 15000)
        or (country == "UA" and people >= 3000 and row["admin1"] in FRONT)
        or people >= 300000
        or row["feature"] == "PPLC"
        or (country in CONFLICT and people >= 50000)
    )


FRONT = set("05 07 08 14 21 26 02 16".split())  # Donetsk, Kharkiv, Kherson, Luhansk, Sumy, Zaporizhzhia, Chernihiv, Mykolaiv


def place(id, name, forms, feature, country, lat, lon, radius, source, note=""):
    return {
        "id": id, "name": name, "forms": forms, "feature": feature, "country": country, "lat": lat, "lon": lon,
        "radius": int(radius), "source": source, "note": note,
    }


def names_in_news(rows):
    """The hand-written forms by GeoNames id: they go to the largest place of the name."""
    largest = {}
    for row in rows:
        for name in (row["ascii"], row["name"]):
            place = row["country"], plain(name)
            if place not in largest or row["people"] > largest[place]["people"]:
                largest[place] = row
    forms = defaultdict(list)
    for row in table("places-forms.tsv"):
        place = row["country"], plain(row["place"])
        if place in largest:
            forms[largest[place]["id"]] += [f for f in row["forms"].split("|") if f]
        else:
            print("places-forms.tsv: no such place:", *place, file=sys.stderr)
    return forms


def geonames_places(rows, given_forms):
    for row in rows:
        given = given_forms.get(row["id"], [])
        if not given and not chosen(row):
            continue
        main = [row["ascii"]] if usable(row["ascii"]) else []
        if row["country"] in ARABIC:
            auto = [f for f in arabic_forms(row["name"]) + main if usable(f)] + alternates(row, 0.55)
        elif row["country"] in ALL | TOWNS:
            auto = main + alternates(row, 0.6)
        else:
            auto = main + alternates(row, 0.8)[:2]
        limit = max(FORMS if row["country"] in ALL | TOWNS else 3, len(distinct(given)))
        forms = distinct([lowered(plain(f)) for f in given + auto], limit)
        if forms:
            radius = town_radius(row["feature"], row["people"])
            yield place(row["id"], row["name"], forms, row["feature"], row["country"], row["lat"], row["lon"], radius, GEONAMES)


def curated_places(airports):
    by_ident = {a["ident"]: a for a in airports}
    for row in table("places-curated.tsv"):
        lat, lon, source = row["lat"], row["lon"], GENERAL
        if row["ourairports"]:
            airport = by_ident[row["ourairports"]]
            lat, lon, source = airport["latitude_deg"], airport["longitude_deg"], OURAIRPORTS
        forms = distinct(lowered(f) for f in row["forms"].split("|"))
        yield place(row["id"], row["name"], forms, row["feature"], row["country"], float(lat), float(lon), row["radius_m"], source, row["note"])


def merged(curated, towns):
    """The curated rows that GeoNames lacks; where it has the town, the town takes their names and keeps its own id."""
    by_form = defaultdict(list)
    for town in towns:
        for form in town["forms"]:
            by_form[town["country"], key(form)].append(town)
    kept = []
    for row in curated:
        here = row["lat"], row["lon"]
        same = [t for f in row["forms"] for t in by_form[row["country"], key(f)] if distance(here, (t["lat"], t["lon"])) < 6000]
        if same and row["feature"] in ("PPL", "PPLX"):
            town = max(same, key=same.count)
            town["forms"] = distinct(row["forms"] + town["forms"])
            town["source"] = GEONAMES + "; names also general knowledge"
            town["note"] = town["note"] or row["note"]
        else:
            kept.append(row)
    return kept


def rings(topology):
    """Each country's polygons, as rings of (longitude, latitude)."""
    scale, shift = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * scale[0] + shift[0], y * scale[1] + shift[1]))
        arcs.append(points)

    def ring(indices):
        points = []
        for i in indices:
            part = arcs[i] if i >= 0 else arcs[~i][::-1]
            points += part[1:] if points else part
        return points

    for shape in topology["objects"]["countries"]["geometries"]:
        parts = {"Polygon": [shape["arcs"]], "MultiPolygon": shape["arcs"]}[shape["type"]]
        yield shape["properties"]["name"], [ring(part[0]) for part in parts]


def area_and_centre(ring):
    """Square metres and centroid of a ring, in an equal-area cylinder; a ring over the date line is unrolled."""
    k = math.pi / 180
    unrolled, turn = [], 0
    for x, y in ring:
        if unrolled and abs(x + turn - unrolled[-1][0]) > 180:
            turn += 360 if x + turn < unrolled[-1][0] else -360
        unrolled.append((x + turn, y))
    ring = unrolled
    x_0, y_0 = ring[0][0] * k, math.sin(ring[0][1] * k)
    points = [(x * k - x_0, math.sin(y * k) - y_0) for x, y in ring]
    twice = cx = cy = 0
    for (x0, y0), (x1, y1) in zip(points, points[1:] + points[:1]):
        cross = x0 * y1 - x1 * y0
        twice += cross
        cx += (x0 + x1) * cross
        cy += (y0 + y1) * cross
    if twice == 0:
        return 0, ring[0]
    return abs(twice) / 2 * 6371000**2, (((cx / (3 * twice) + x_0) / k + 180) % 360 - 180, math.asin(cy / (3 * twice) + y_0) / k)


def country_places(topology):
    shapes = {}
    for name, outlines in rings(topology):
        measured = [area_and_centre(r) for r in outlines]
        total = sum(area for area, _ in measured)
        if name not in shapes or total > shapes[name][0]:
            lon, lat = max(measured)[1]
            radius = math.sqrt(total / math.pi)
            if total < 30e9:  # islands far apart, which no circle of their area would hold
                radius = max([radius] + [distance((lat, lon), (y, (x - lon + 180) % 360 - 180 + lon)) for _, (x, y) in measured])
            shapes[name] = total, radius, (lon, lat)
    missing = {"PS": (31.9, 35.2, 60000), "TV": (-8.5, 179.2, 300000)}
    for row in table("countries.tsv"):
        id = "var-country-" + row["country"].lower()
        forms = distinct(row["forms"].split("|"))
        if row["shape"] in shapes:
            _, radius, (lon, lat) = shapes[row["shape"]]
            radius = max(2000, round(radius, -3))
            yield place(id, row["name"], forms, "PCLI", row["country"], lat, lon, radius, NATURAL_EARTH)
        else:
            lat, lon, radius = missing[row["country"]]
            yield place(id, row["name"], forms, "PCLI", row["country"], lat, lon, radius, GENERAL)


def enclosing(points):
    """Centre of the box round the points and the distance of the farthest."""
    lats, lons = [p[0] for p in points], [p[1] for p in points]
    centre = (min(lats) + max(lats)) / 2, (min(lons) + max(lons)) / 2
    return centre, max(distance(centre, p) for p in points)


def area_forms(row):
    kinds = {"province": ["province", "governorate"], "governorate": ["governorate", "province"], "region": ["region", "oblast"]}
    kinds = kinds.get(row["kind"], [row["kind"]])
    plain_forms = [f for f in row["forms"].split("|") if f]
    out = []
    for form in plain_forms:
        if not re.search(r"(?i)\b(state|region|province|oblast|republic|governorate|territory|krai|strip|bank)$", form):
            for kind in kinds + (["countryside"] if row["country"] == "SY" else []):
                out.append(f"{form} {kind}")
    return distinct(lowered(f) for f in plain_forms + out)


def admin1_places(rows, ocha):
    towns = defaultdict(list)
    for row in rows:
        towns[row["country"], row["admin1"]].append((row["lat"], row["lon"]))
    for row in table("admin1.tsv"):
        id = f"var-adm1-{row['country'].lower()}-{row['code'].lower()}"
        if row["country"] == "SY":
            own = [r for r in ocha if r["level"] == "1" and r["pcode"] == row["code"]][0]
            centre = float(own["lat"]), float(own["lon"])
            parts = [(float(r["lat"]), float(r["lon"])) for r in ocha if r["level"] == "3" and r["pcode"].startswith(row["code"])]
            radius, source, note = max(distance(centre, p) for p in parts) + 8000, OCHA, ""
        else:
            points = towns[row["country"], row["code"]]
            if not points:
                raise SystemExit(f"admin1.tsv: no town in {row['country']} {row['code']}")
            centre, radius = enclosing(points)
            radius, source, note = max(radius + 10000, 25000), GEONAMES, "centre of its towns"
            if row["radius_m"]:
                radius = max(radius, float(row["radius_m"]))
        yield place(id, row["name"], area_forms(row), "ADM1", row["country"], *centre, round(radius, -3), source, note)


def ocha_places(ocha, quarters, known):
    for row in ocha:
        if row["level"] == "1":
            continue
        name, point = row["name_en"], (float(row["lat"]), float(row["lon"]))
        forms = [f for f in arabic_forms(name) + [name] if usable(f)]
        if row["level"] == "2":
            feature, radius = "ADM2", 0
            parts = [(float(r["lat"]), float(r["lon"])) for r in ocha if r["level"] == "3" and r["pcode"].startswith(row["pcode"])]
            radius = max([distance(point, p) for p in parts] + [5000]) + 8000
            forms = [f + " district" for f in forms[:3]]
        else:
            feature, radius = "ADM3", 10000
            seen = any(skeleton(name) == s and distance(point, p) < 20000 for s, p in known)
            forms = [f + " subdistrict" for f in forms[:2]] if seen else forms[:4]
        forms = distinct(lowered(f) for f in forms)
        if forms:
            yield place("var-ocha-" + row["pcode"].lower(), name, forms, feature, "SY", *point, round(radius, -3), OCHA, row["adm1_en"])
    for row in quarters:
        row = {k: " ".join(v.split()) for k, v in row.items()}
        forms = []
        for name in row["name_en"].split("_"):
            forms += [f for f in arabic_forms(name) if usable(f) and (" " in f or "-" in f)]
        forms = distinct([lowered(f) for f in forms], 4)
        if forms:
            yield place("var-ocha-" + row["pcode"].lower(), row["name_en"].replace("_", " / "), forms, "PPLX", "SY",
                        float(row["lat"]), float(row["lon"]), 1500, OCHA, "quarter of " + row["city"])


def ucdp_places(rows, places, curated):
    """Villages that UCDP has an event at; a place already known only gains the spelling."""
    near = defaultdict(list)
    for p in places:
        if p["country"] == "SY" and p["feature"].startswith("PPL"):
            for form in p["forms"]:
                near[skeleton(form)].append(p)
    own = {}
    held = [(skeleton(f), (p["lat"], p["lon"])) for p in curated if p["country"] == "SY" for f in p["forms"]]
    taken = set()
    for row in sorted(rows, key=lambda r: (-int(r["n_events"]), r["name"])):
        name = re.sub(r"\s+", " ", row["name"]).strip()
        last = name.split()[-1].lower()
        if last in UCDP_LEFT_OUT or re.search(r"[-–&>,0-9]|\bbetween\b|\band\b", name.replace("al-", "")):
            continue
        feature, radius = UCDP_KINDS.get(last, ("LCTY", 5000))
        stem = name.rsplit(" ", 1)[0] if last in UCDP_KINDS else name
        if last in ("airbase", "airport", "dam", "camp", "field", "fields", "oilfield"):
            names = [name]
        else:
            names = re.split(r"[/()]", stem)
        point = float(row["lat"]), float(row["lon"])
        if row["precision"] != "1":
            radius *= 2
        forms = distinct(lowered(f) for n in names if n.strip() for f in arabic_forms(n) if usable(f))[:FORMS]
        shapes = {skeleton(f) for f in forms}
        if not forms or any(s in shapes and distance(p, point) < 12000 for s, p in held):
            continue
        same = [p for s in sorted(shapes) for p in near[s] if distance((p["lat"], p["lon"]), point) < 6000]
        if same and feature in ("PPL", "PPLX", "LCTY"):
            target = same[0]
            merged = distinct(target["forms"] + forms, max(FORMS, len(target["forms"])) + 2)
            if merged != target["forms"]:
                target["forms"] = merged
                target["source"] = GEONAMES + "; a spelling: " + UCDP if target["source"] == GEONAMES else target["source"]
            continue
        slug = re.sub("[^a-z0-9]+", "-", plain(names[0]).lower().replace("'", "")).strip("-")
        id = "var-ucdp-" + slug
        number = 2
        while id in taken:
            id, number = f"var-ucdp-{slug}-{number}", number + 1
        taken.add(id)
        note = row["governorate"] + ("" if row["precision"] == "1" else "; UCDP precision 2")
        new = place(id, names[0].strip(), forms, feature, "SY", *point, radius, UCDP, note)
        own[id] = new
        for s in shapes:
            near[s].append(new)
    return list(own.values())


def belong(places, rows):
    """GeoNames' first-level area and number of people: a town's own; another place lies in the area of the nearest town."""
    own = {row["id"]: row for row in rows}
    grid = defaultdict(list)
    for row in rows:
        grid[row["country"], round(row["lat"]), round(row["lon"])].append(row)
    for p in places:
        row = own.get(p["id"])
        p["people"] = str(row["people"] or "") if row else ""
        p["admin1"] = row["admin1"] if row else ""
        if row or not p["country"] or p["feature"] == "PCLI":
            continue
        lat, lon = round(p["lat"]), round(p["lon"])
        near = [r for i in (-1, 0, 1) for j in (-1, 0, 1) for r in grid[p["country"], lat + i, lon + j]]
        if p["feature"] == "ADM1" and p["id"].startswith("var-adm1-") and not p["id"].startswith("var-adm1-sy"):
            p["admin1"] = p["id"].rsplit("-", 1)[1].upper()
        elif near and (p["radius"] < 150000 or p["feature"] == "ADM1"):
            closest = min(near, key=lambda r: (distance((r["lat"], r["lon"]), (p["lat"], p["lon"])), r["id"]))
            p["admin1"] = closest["admin1"]


def main(paths):
    cities_path, airports_path, countries_path, admin_path, quarters_path, ucdp_path = paths
    rows = list(cities(cities_path))
    with open(admin_path, encoding="utf-8-sig") as f:
        ocha = list(csv.DictReader(f))
    with open(quarters_path, encoding="utf-8-sig") as f:
        quarters = list(csv.DictReader(f))
    with open(ucdp_path, encoding="utf-8-sig") as f:
        events = [r for r in csv.DictReader(f) if r["source"] == "UCDP GED 19.1"]
    with open(airports_path, encoding="utf-8") as f:
        curated = list(curated_places(json.load(f)))
    with open(countries_path, encoding="utf-8") as f:
        places = list(country_places(json.load(f)))
    towns = list(geonames_places(rows, names_in_news(rows)))
    curated = merged(curated, towns)
    villages = ucdp_places(events, towns, curated)
    located = [(skeleton(f), (p["lat"], p["lon"])) for p in towns + villages + curated if p["country"] == "SY" for f in p["forms"]]
    places += list(admin1_places(rows, ocha)) + curated + towns + villages
    quarter_names = {key(f): (p["lat"], p["lon"]) for p in curated if p["feature"] == "PPLX" for f in p["forms"]}
    for area in ocha_places(ocha, quarters, located):
        twins = [quarter_names[key(f)] for f in area["forms"] if key(f) in quarter_names]
        if area["feature"] != "PPLX" or all(distance(t, (area["lat"], area["lon"])) > 3000 for t in twins):
            places.append(area)
    ids = [p["id"] for p in places]
    if len(set(ids)) != len(ids):
        raise SystemExit(f"two rows have one id: {sorted(i for i in set(ids) if ids.count(i) > 1)}")
    belong(places, rows)
    out = ["id\tname\tforms\tfeature\tcountry\tadmin1\tlat\tlon\tradius_m\tpeople\tsource\tnote"]
    for p in sorted(places, key=lambda p: p["id"]):
        digits = 2 if p["radius"] >= 20000 else 4
        coarse = [f"{round(p[c], digits):g}" if digits == 2 else f"{p[c]:.4f}".rstrip("0").rstrip(".") for c in ("lat", "lon")]
        cells = [p["id"], " ".join(p["name"].split()), "|".join(p["forms"]), p["feature"], p["country"], p["admin1"], *coarse, str(p["radius"]), p["people"], p["source"], p["note"]]
        out.append("\t".join(cells))
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    sys.stdout.write("\n".join(out) + "\n")


if __name__ == "__main__":
    if len(sys.argv) != 7:
        raise SystemExit(__doc__)
    main(sys.argv[1:])
