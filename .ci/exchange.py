"""Exchanges what an article is about and asks whether the program reads it as well: is a figure known, or learnt by heart?

  python3 .ci/exchange.py [--shared ../shared] [--work DIR] [--program ./variorum] [--seed 1] [--show N] [--brief]

Over every article with gold, and over its gold alike, one seeded exchange:
  persons   given and family names for others; who held a post of state in the program's tables keeps his name, since he
            stands for the state
  towns     for others of the same country in the program's gazetteer: seats of a governorate among themselves, smaller
            towns for towns of like size; capitals stay, since they stand for a government
  counts    a number for another of as many digits, in figures or in words; not in dates, ages, spans of time or designations
  days      the whole calendar moves by some days: dates, weekdays, the day of publication
Quotes, offsets, values, dates, points of places and the scorer's aliases move along. Gold dates that hang on the borders of
a week ("earlier this week") are not scored in either run, since they do not move by whole days.
Prints claim F1 and every field before and after; asked: within 0.03. Needs a built program. Standard library only.
"""
import argparse
import bisect
import csv
import datetime
import json
import random
import re
import subprocess
import sys
import tempfile
import unicodedata
from pathlib import Path

LEXICON = Path("variorum-core/src/main/resources/lexicon")
PARTS = {"dev": ".", "seeds": "seeds"}
BOUND = 0.03
GIVEN = ("Adrian Boris Caleb Damir Edgar Felix Goran Harald Ivan Jonas Karim Leon Marek Nadir Oskar Pavel Rashid Stefan "
         "Tarek Viktor Walter Yusuf Zoran Anton Bruno Cyril Dario Emil Farid Gustav Hassan Igor Jakub Kamal").split()
FAMILY = ("Adler Barlow Castel Dorsey Engel Fallon Garrity Halloran Ivers Jarvis Keller Lomax Mercer Norwood Ostrov Pelham "
          "Quillan Renner Salter Tolland Ulmer Varga Wexler Yarrow Zeller Brandt Corrigan Delgado Ekman Farrow Gruber Hanley "
          "Jelinek Kessler Lindgren Marchetti Novotny Orlov Petrak Rosen").split()
NOT_PERSONS = set("""force forces army ministry defense defence state states government council coalition observatory network
agency news times post tv television media house union nations commission inquiry organization front opposition official
officials source sources resident activist insurgents rebels team today international democratic aviation aerospace military
general staff foreign minister spokesman syrian russian american israeli us press association arabic english daily caller
group islamic republic command long-range air navy al-alam al-manar anonymous unnamed local white security office the of""".split())
PARTICLES = {"al", "el", "de", "der", "van", "von", "bin", "ibn"}
SMALL = "one two three four five six seven eight nine".split()
TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April May June July August September October November December".split()
MONTH = r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|" \
        r"Nov(?:ember)?|Dec(?:ember)?)\b\.?"
DATES = [re.compile(form) for form in (
    rf"\b(?P<month>{MONTH}) (?P<day>\d\d?)(?P<ordinal>st|nd|rd|th)?(?!:)(?P<gap>,? )?(?P<year>(?:19|20)\d\d)?(?!\d)",
    rf"\b(?P<day>\d\d?)(?P<ordinal>st|nd|rd|th)? (?P<month>{MONTH})(?P<gap>,? )?(?P<year>(?:19|20)\d\d)?(?!\d)",
    r"\b(?P<year>20\d\d)(?P<sign>[-/])(?P<number>\d\d)(?P=sign)(?P<day>\d\d)\b",
    r"\b(?P<day>\d\d)(?P<sign>[-./])(?P<number>\d\d)(?P=sign)(?P<year>20\d\d)\b")]
ORDINALS = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}
WEEKDAY = re.compile(r"\b(" + "|".join(WEEKDAYS) + r")(?=s?\b)")
SHORT_DAY = re.compile(rf"\b(Mon|Tue|Tues|Wed|Thu|Thurs|Fri|Sat|Sun)(?=\.?,? (?:\d|{MONTH}))")
NUMBER = re.compile(r"(?<![\w.,:/$€£+-])\d{1,3}(?:,\d{3})+(?![\w:/%-])|(?<![\w.,:/$€£+-])\d{1,6}(?![\w:/%]|[.,-]\d|-[a-z]*\d)",
                    re.ASCII)
WORDED = re.compile(rf"\b(?<!-)(?:(?P<tens>{'|'.join(TENS)})(?P<tie>[ -])(?P<unit>{'|'.join(SMALL)})|"
                    rf"{'|'.join(SMALL[1:] + TEENS + TENS)})\b(?!-)", re.IGNORECASE)
OF_TIME = re.compile(r"[ -]?(?:more |full |straight |consecutive |long |calendar |and a half )?"
                     r"(?:hundred|thousand|million|billion|dozen|score|day|week|month|year|hour|minute|second|decade|"
                     r"o'clock|[ap]\.?m\b|GMT|UTC|local time|:\d)", re.IGNORECASE)
BEHIND_A_DATE = re.compile(rf"{MONTH} \d\d?(?:-|–| and | to )$")
BEFORE_A_DATE = re.compile(rf"(?:-|–| and | to )\d\d? {MONTH}")


class Dates:
    """The calendar moved by some days; a month or a year that is named alone stays."""

    def __init__(self, days):
        self.by = datetime.timedelta(days=days)

    def iso(self, text):
        day = datetime.date.fromisoformat(text[:10])
        return (day + self.by).isoformat() + text[10:]

    def spans(self, text, published):
        for form in DATES:
            for found in form.finditer(text):
                new = self.date(found, published)
                if new:
                    yield found.start(), found.end(), new
        for found in WEEKDAY.finditer(text):
            yield found.start(), found.end(), self.weekday(found[1])
        for found in SHORT_DAY.finditer(text):
            yield found.start(), found.end(), self.weekday(found[1])[:3]

    def weekday(self, name):
        at = next(i for i, day in enumerate(WEEKDAYS) if day.startswith(name))
        return WEEKDAYS[(at + self.by.days) % 7]

    def date(self, found, published):
        parts = found.groupdict()
        month = int(parts["number"]) if parts.get("number") else month_number(parts["month"])
        year = int(parts["year"] or (published or "2015")[:4])
        try:
            old = datetime.date(year, month, int(parts["day"]))
        except ValueError:
            return None
        new = old + self.by
        return same_form(found, parts, new)


def month_number(name):
    return next(i for i, month in enumerate(MONTHS, 1) if month.startswith(name.rstrip(".")[:3]))


def same_form(found, parts, new):
    """The new date as the old one is written."""
    text, base = found[0], found.start()
    padded = parts.get("number") or parts["day"].startswith("0")
    changes = [(found.span("day"), f"{new.day:02d}" if padded else str(new.day))]
    if parts.get("ordinal"):
        changes.append((found.span("ordinal"), ORDINALS.get(new.day, "th")))
    if parts.get("year"):
        changes.append((found.span("year"), str(new.year)))
    if parts.get("number"):
        changes.append((found.span("number"), f"{new.month:02d}"))
    elif month_number(parts["month"]) != new.month:
        full = MONTHS[new.month - 1]
        whole = parts["month"] in MONTHS
        changes.append((found.span("month"), full if whole else full[:3] + "." * parts["month"].endswith(".")))
    for (start, end), word in sorted(changes, reverse=True):
        text = text[:start - base] + word + text[end - base:]
    return text


class Counts:
    """A number for another, one to one: as many digits, the same zeros at its end; years stay."""

    def __init__(self, chance):
        self.chance, self.known, self.taken = chance, {}, set()

    def of(self, value):
        if value < 2 or value != int(value) or 1900 <= value <= 2100:
            return value
        value = int(value)
        if value not in self.known:
            self.known[value] = self.other(value)
            self.taken.add(self.known[value])
        return self.known[value]

    def other(self, value):
        zeros = len(str(value)) - len(str(value).rstrip("0"))
        head = value // 10 ** zeros
        low, high = bounds(value, head)
        fresh = [n for n in range(low, high) if n % 10 and n != head and n * 10 ** zeros not in self.taken
                 and not 1900 <= n * 10 ** zeros <= 2100]
        return self.chance.choice(fresh) * 10 ** zeros if fresh else value

    def spans(self, text):
        for found in NUMBER.finditer(text):
            if not of_time(text, found):
                value = int(found[0].replace(",", ""))
                new = self.of(value)
                yield found.start(), found.end(), f"{new:,}" if "," in found[0] else str(new)
        for found in WORDED.finditer(text):
            if not of_time(text, found):
                tie = found["tie"] or "-"
                yield found.start(), found.end(), cased(found[0], words(self.of(in_figures(found[0].lower())), tie))


def bounds(value, head):
    if value < 10:
        return 2, 10
    if value < 20:
        return (2, 10) if value == 10 else (11, 20)
    digits = len(str(head))
    return max(2, 10 ** (digits - 1)) + (10 if digits == 2 and value < 100 else 0), 10 ** digits


def of_time(text, found):
    return bool(OF_TIME.match(text, found.end()) or BEHIND_A_DATE.search(text, 0, found.start())
                or BEFORE_A_DATE.match(text, found.end()))


def in_figures(word):
    """
    >>> [in_figures(word) for word in ("two", "twelve", "ninety", "forty-six", "forty six")]
    [2, 12, 90, 46, 46]
    """
    if word in SMALL + TEENS:
        return 1 + (SMALL + TEENS).index(word)
    tens, *unit = re.split("[ -]", word)
    return 20 + 10 * TENS.index(tens) + (1 + SMALL.index(unit[0]) if unit else 0)


def words(value, tie="-"):
    """
    >>> [words(value) for value in (2, 12, 90, 46)]
    ['two', 'twelve', 'ninety', 'forty-six']
    """
    if value < 20:
        return (SMALL + TEENS)[value - 1]
    return TENS[value // 10 - 2] + (tie + SMALL[value % 10 - 1] if value % 10 else "")


def cased(old, new):
    return new.upper() if old.isupper() else new.capitalize() if old[0].isupper() else new


FACILITY = r" (?:military )?(?:air ?base|air ?field|airport|dam)\b"     # a base has its town's name, and its own point


class Names:
    """Names for others, longest first; a lost apostrophe ("Idlibs") stays as it is."""

    def __init__(self, pairs):
        self.pairs = {old: new for old, new in pairs.items() if old != new}
        longest = sorted(self.pairs, key=len, reverse=True)
        self.form = re.compile(r"(?<![\w-])(" + "|".join(map(re.escape, longest)) + rf")(?=s?(?!\w))(?!{FACILITY})")

    def spans(self, text):
        return [(found.start(), found.end(), self.pairs[found[1]]) for found in self.form.finditer(text)]


def persons(gold, articles, chance):
    """The gold's speakers and actors: each full name for another, and each family name alone."""
    kept = {word for row in table("officials") for word in row["person"].split()}
    outlets = {article.get("outlet") for article in articles}
    given, family = chance.sample(GIVEN, len(GIVEN)), chance.sample(FAMILY, len(FAMILY))
    pairs = {}
    for name in sorted({part.strip() for claim in gold for value in (claim.get("attribution") or [])
                        + [claim.get("actor") or ""] for part in value.split(";")}):
        parts = name.split()
        if name in outlets or "'" in name or not is_person(parts) or any(plain(part) in kept for part in parts):
            continue
        new = family.pop()
        pairs[name] = f"{given.pop()} {new}"
        pairs[parts[-1]] = new
        if len(parts) == 3:                          # "Rex W. Tillerson" is "Rex Tillerson" too
            pairs[f"{parts[0]} {parts[2]}"] = pairs[name]
            pairs[" ".join(parts[1:])] = new
    return pairs


def is_person(parts):
    return len(parts) in (2, 3) and all(part[0].isupper() or part in PARTICLES for part in parts) \
        and not any(part.lower() in NOT_PERSONS or part.isupper() and len(part) > 1 for part in parts)


def plain(name):
    text = unicodedata.normalize("NFKD", name)
    return "".join(c for c in text if not unicodedata.combining(c)).lower()


class Towns:
    """Towns of the gold's list of places, each for another of its country; `points` holds the new rows of that list."""

    KINDS = {"city", "town", "village"}

    def __init__(self, lists, texts, chance):
        self.rows = [row for row in table("places") if row["feature"].startswith("PPL")]
        self.forms = {}
        for row in self.rows:
            for form in row["forms"].split("|") + [row["name"]]:
                self.forms.setdefault(plain(form), []).append(row)
        self.pairs, self.moved, used = {}, {}, set()
        everything = "\n".join(texts)
        for surface in lists:
            if surface["kind"] not in self.KINDS:
                continue
            old = self.known(surface)
            if old is None or old["feature"] == "PPLC":
                continue
            new = self.moved.get(old["id"]) or self.other(old, everything, used, chance)
            if new is None:
                continue
            used.add(new["id"])
            self.moved[old["id"]] = new
            for form in {surface["surface"], *aliases(surface), *old["forms"].split("|"), old["name"]} - {""}:
                self.pairs.setdefault(form, name_of(new))
                self.pairs.setdefault(form[0].upper() + form[1:], name_of(new))

    def known(self, surface):
        """The row that the list means: by its name, near its point."""
        for name in [surface["surface"], *aliases(surface)]:
            for row in self.forms.get(plain(name), []):
                if surface["lat"] and abs(float(row["lat"]) - float(surface["lat"])) < 0.2 \
                        and abs(float(row["lon"]) - float(surface["lon"])) < 0.2:
                    return row
        return None

    def other(self, old, everything, used, chance):
        fit = [row for row in self.rows if row["country"] == old["country"] and row["id"] != old["id"]
               and row["id"] not in used and group(row) == group(old) and all(r is row for r in self.forms[plain(name_of(row))])
               and re.fullmatch(r"[A-Z][A-Za-z' -]{3,}", name_of(row))
               and (group(row) == "seat" or name_of(row) not in everything)]
        return chance.choice(fit) if fit else None

    def points(self, lists, text_of):
        """The list of places after the exchange."""
        for surface in lists:
            row = dict(surface)
            old = self.known(surface) if surface["kind"] in self.KINDS else None
            if old and old["id"] in self.moved:
                new = self.moved[old["id"]]
                row.update(surface=name_of(new), lat=new["lat"], lon=new["lon"],
                           remark="; ".join(form for form in new["forms"].split("|")[:4]))
            elif text_of(row["surface"]) != row["surface"]:      # a province, an outskirt: as far around the new town
                new = next(self.moved[old["id"]] for name, old in self.inside(row["surface"]) if old["id"] in self.moved)
                row.update(surface=text_of(row["surface"]), lat=new["lat"], lon=new["lon"], remark="")
            yield row

    def inside(self, surface):
        """The exchanged towns that a wording names, with their rows."""
        for name in sorted(self.pairs, key=len, reverse=True):
            if name in surface:
                for row in self.forms.get(plain(name), []):
                    yield name, row


def group(row):
    """Seats of a governorate, then by size as far as the table knows it."""
    people = int(row["people"] or 0)
    return "seat" if row["feature"] == "PPLA" else "large" if people > 60_000 else "town" if people > 8_000 else "village"


def name_of(row):
    """As the press writes it, without an article where it has one ("al-")."""
    forms = row["forms"].split("|")
    return next((form for form in forms if form[:1].isupper() and form.isascii()), forms[0] or row["name"])


def aliases(surface):
    found = [part.strip() for part in (surface.get("remark") or "").split(";")]
    return [part for part in found if re.fullmatch(r"(?:al-|[A-Z])[^\d:,.]{2,30}", part)]


def table(name):
    with open(LEXICON / f"{name}.tsv", encoding="utf-8", newline="") as lines:
        rows = [line for line in lines if line.strip() and not line.startswith("#")]
    return list(csv.DictReader(rows, delimiter="\t", quoting=csv.QUOTE_NONE))


class Change:
    """One text changed, with where its old offsets have gone."""

    def __init__(self, text, spans):
        self.kept = without_overlap(spans)
        parts, at = [], 0
        for start, end, new in self.kept:
            parts += [text[at:start], new]
            at = end
        self.text = "".join(parts) + text[at:]
        self.starts = [start for start, _, _ in self.kept]
        self.moves, moved = [], 0
        for start, end, new in self.kept:
            moved += len(new) - (end - start)
            self.moves.append(moved)

    def at(self, offset, end=False):
        """An old offset's new one; inside of an exchanged stretch, that stretch's border."""
        i = bisect.bisect_right(self.starts, offset) - 1
        if i < 0:
            return offset
        start, stop, new = self.kept[i]
        before = self.moves[i - 1] if i else 0
        if offset >= stop:
            return offset + self.moves[i]
        return start + before + (len(new) if end and offset > start else 0)


def without_overlap(spans):
    """Of stretches that overlap, the one that comes first in the list."""
    kept = []
    for span in spans:
        if span[1] > span[0] and not any(span[0] < other[1] and other[0] < span[1] for other in kept):
            kept.append(span)
    return sorted(kept)


class Exchange:
    """The four exchanges as one."""

    def __init__(self, seed, gold, articles, lists):
        chance = random.Random(seed)
        texts = [article["text"] for article in articles]
        self.dates = Dates(chance.choice([1, 2, 3, 4, 5, 6]))
        self.counts = Counts(chance)
        self.towns = Towns(lists, texts, chance)
        self.persons = persons(gold, articles, chance)
        self.names = Names({**self.persons, **self.towns.pairs})

    def change(self, text, published=None):
        return Change(text, [*self.dates.spans(text, published), *self.names.spans(text), *self.counts.spans(text)])

    def text_of(self, text):
        return text and self.change(text).text

    def names_in(self, name):
        return Change(name, self.names.spans(name)).text

    def article(self, old):
        row = {key: old[key] for key in ("id", "outlet", "outlet_domain", "language") if key in old}
        change = self.change(old["text"], old.get("published"))
        row["text"] = change.text
        for key in ("title", "url"):
            if old.get(key):
                row[key] = self.change(old[key], old.get("published")).text
        if old.get("published"):
            row["published"] = self.dates.iso(old["published"])
        return row, change

    def claim(self, old, change):
        row = dict(old, start=change.at(old["start"]), end=change.at(old["end"], end=True))
        row["quote"] = change.text[row["start"]:row["end"]]
        if isinstance(old.get("occurrences"), list):
            row["occurrences"] = [change.at(at) if isinstance(at, int) else at for at in old["occurrences"]]
        for field in ("actor", "target", "origin"):
            row[field] = self.text_of(old.get(field))
        for field in ("places", "attribution", "weapon"):
            value = old.get(field) or []
            row[field] = [self.text_of(item) for item in value] if isinstance(value, list) else self.text_of(value)
        row["quantities"] = [self.quantity(item, old["quote"]) for item in old.get("quantities") or []]
        for field in ("date", "said"):
            row[field] = self.interval(old.get(field))
        return row

    def quantity(self, old, quote):
        """Numbers that the quote holds as a count move with it; what only follows from its words stays."""
        row = dict(old, text=self.text_of(old.get("text")))
        moved = {number_in(quote[start:end]): number_in(new) for start, end, new in self.change(quote).kept}
        for key in ("value", "min", "max"):
            if old.get(key) in moved and moved[old[key]] is not None:
                row[key] = moved[old[key]]
        return row

    def interval(self, old):
        if not isinstance(old, dict):
            return old
        row = dict(old)
        for key in ("start", "end"):
            if old.get(key) and not (old.get("precision") in ("month", "year") and at_a_border(old[key])):
                row[key] = self.dates.iso(old[key])
        return row


def number_in(text):
    digits = text.replace(",", "")
    if digits.isdigit():
        return int(digits)
    return in_figures(text.lower()) if WORDED.fullmatch(text) else None


def at_a_border(iso):
    day = datetime.date.fromisoformat(iso[:10])
    return day.day == 1 or (day + datetime.timedelta(days=1)).day == 1


# ---------------------------------------------------------------- the two runs

def main(argv=None):
    options = arguments(argv)
    with tempfile.TemporaryDirectory() as temporary:
        work = options.work or Path(temporary)
        before, after = work / "before", work / "after"
        for folder in (before, after):
            folder.mkdir(parents=True, exist_ok=True)
        exchange = prepare(options, before, after)
        if options.show:
            show(exchange, options.show)
        figures = {}
        for folder in (before, after):
            articles = [folder / f"{part}.jsonl" for part in PARTS]
            subprocess.run([*options.program.split(), "run", *articles, "--out", folder / "out", "--quiet"], check=True)
            figures[folder.name] = {part: score(options.shared, folder, part) for part in PARTS}
        lines = comparison(figures)
        print("\n".join([lines[-1], *(line for line in lines if line.endswith("* |"))] if options.brief else lines))
        return 0


def arguments(argv):
    made = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    made.add_argument("--shared", default="../shared", type=Path)
    made.add_argument("--work", type=Path, help="keep what is made here (default: a temporary folder)")
    made.add_argument("--program", default="./variorum")
    made.add_argument("--seed", type=int, default=1)
    made.add_argument("--show", type=int, default=0, metavar="N", help="print N pairs of each exchange")
    made.add_argument("--brief", action="store_true", help="print only what differs by more than the bound")
    return made.parse_args(argv)


def prepare(options, before, after):
    """Writes articles, gold, places, negatives and aliases of both runs."""
    folders = {part: options.shared / "gold" / folder for part, folder in PARTS.items()}
    gold = {part: rows(folder / "claims.jsonl") for part, folder in folders.items()}
    articles = {part: articles_of(options.shared, part, {claim["doc"] for claim in gold[part]}) for part in PARTS}
    lists = {part: places(folder / "places.csv") for part, folder in folders.items()}
    exchange = Exchange(options.seed, sum(gold.values(), []), sum(articles.values(), []), sum(lists.values(), []))
    for part, folder in folders.items():
        changed = {old["id"]: exchange.article(old) for old in articles[part]}
        texts = {old["id"]: old["text"] for old in articles[part]}
        for claim in gold[part]:
            hang_on_weeks(claim, texts[claim["doc"]])
        negatives = [row for row in rows(folder / "negatives.jsonl") if row["doc"] in texts]
        write(before / f"{part}.jsonl", articles[part])
        write(before / f"{part}-gold.jsonl", gold[part])
        write(before / f"{part}-negatives.jsonl", negatives)
        write_places(before / f"{part}-places.csv", lists[part])
        write(after / f"{part}.jsonl", [row for row, _ in changed.values()])
        write(after / f"{part}-gold.jsonl", [exchange.claim(claim, changed[claim["doc"]][1]) for claim in gold[part]])
        write(after / f"{part}-negatives.jsonl", [moved(row, changed[row["doc"]][1]) for row in negatives])
        write_places(after / f"{part}-places.csv", list(exchange.towns.points(lists[part], exchange.text_of)))
    (before / "aliases.tsv").write_text("", encoding="utf-8")
    known = (options.shared / "eval" / "aliases.tsv").read_text(encoding="utf-8").splitlines()
    (after / "aliases.tsv").write_text("".join(f"{line}\n" for line in changed_aliases(known, exchange)), encoding="utf-8")
    return exchange


def hang_on_weeks(claim, text):
    sentence = text[max(0, text.rfind(".", 0, claim["start"]) + 1):claim["end"] + 40]
    if (claim.get("date") or {}).get("precision") == "week" or re.search(r"\bweek(?:end)?s?\b", sentence):
        claim["ambiguous_fields"] = sorted({*(claim.get("ambiguous_fields") or ()), "date"})


def moved(row, change):
    return dict(row, start=change.at(row["start"]), end=change.at(row["end"], end=True))


def changed_aliases(lines, exchange):
    """The lines of the scorer's table that name an exchanged person or town."""
    for line in lines:
        if line.startswith(("actor\t", "place\t")):
            new = "\t".join("|".join(dict.fromkeys(exchange.names_in(name) for name in cell.split("|")))
                            for cell in line.split("\t"))
            if new != line:
                yield new


def articles_of(shared, part, wanted):
    return [row for row in rows(shared / "data" / "articles" / f"{part}.jsonl") if row["id"] in wanted]


def rows(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def write(path, values):
    path.write_text("".join(json.dumps(value, ensure_ascii=False) + "\n" for value in values), encoding="utf-8")


def places(path):
    with open(path, encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def write_places(path, values):
    with open(path, "w", encoding="utf-8", newline="") as lines:
        out = csv.DictWriter(lines, list(values[0]))
        out.writeheader()
        out.writerows(values)


def score(shared, folder, part):
    documents = folder / f"{part}-documents.txt"
    documents.write_text("".join(f"{row['id']}\n" for row in rows(folder / f"{part}.jsonl")), encoding="utf-8")
    result = subprocess.run(
        [sys.executable, shared / "eval" / "score_claims.py", "--gold", folder / f"{part}-gold.jsonl", "--system",
         folder / "out" / "claims.jsonl", "--annotations", folder / "out" / "annotations.jsonl", "--negatives",
         folder / f"{part}-negatives.jsonl", "--places", folder / f"{part}-places.csv", "--exhaustive", f"@{documents}",
         "--aliases", folder / "aliases.tsv", "--json"], capture_output=True, text=True)
    if result.returncode:
        sys.exit(f"the scorer stopped: {result.stderr.strip()}")
    report = json.loads(result.stdout)
    found = {f"claims {key}": report["claims"]["exhaustive"][key] for key in ("p", "r", "f1")}
    for field, values in report["fields"].items():
        found[f"{field} accuracy"] = values["accuracy"]
        found[f"{field} F1m"] = values["matched_f1"]
    return found


def comparison(figures):
    """A table of before, after and difference, those beyond the bound marked.

    >>> rows = comparison({"before": {"dev": {"claims f1": 0.5, "actor F1m": None}},
    ...                    "after": {"dev": {"claims f1": 0.46, "actor F1m": 0.1}}})
    >>> rows[2]
    '| dev | claims f1 | 0.500 | 0.460 | -0.040 * |'
    >>> rows[-1]
    '1 of 1 figures differ by more than 0.03 (*)'
    """
    table_rows = ["| gold | figure | before | after | difference |", "| --- | --- | --- | --- | --- |"]
    beyond = judged = 0
    for part, before in figures["before"].items():
        for key, old in before.items():
            new = figures["after"][part][key]
            if old is None or new is None:
                continue
            judged += 1
            far = abs(new - old) > BOUND + 1e-9
            beyond += far
            table_rows.append(f"| {part} | {key} | {old:.3f} | {new:.3f} | {new - old:+.3f}{' *' * far} |")
    return table_rows + ["", f"{beyond} of {judged} figures differ by more than {BOUND} (*)"]


def show(exchange, limit):
    print(f"days: {exchange.dates.by.days:+d}")
    for name, pairs in (("persons", exchange.persons), ("towns", exchange.towns.pairs), ("counts", exchange.counts.known)):
        print(f"{name}: {len(pairs)}: " + "; ".join(f"{old} > {new}" for old, new in list(pairs.items())[:limit]))


if __name__ == "__main__":
    sys.exit(main())
