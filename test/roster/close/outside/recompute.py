"""Recomputes the closes of an .xlsx from the description in the help (close.html#recompute) alone: fingerprint, line checks, payments, and every
figure under the rule's own text. Python's own library, nothing else.

    python3 test/roster/close/outside/recompute.py <file.xlsx>

Prints a line for each close and ends with 1 where anything differs.
"""
import datetime
import hashlib
import json
import re
import sys
import zipfile
from decimal import Decimal, ROUND_HALF_UP
from xml.etree import ElementTree

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
CONTROLS = "[\x00-\x1f\x7f-\x9f]+"
OUTSIDE = {"code", "fingerprint", "prepared", "reviewed", "approved", "payments"}


def unescaped(text):
    return re.sub(r"_x([0-9A-Fa-f]{4})_", lambda found: chr(int(found.group(1), 16)), text)


def text_of(element):
    parts = [t.text or "" for child in element if child.tag != MAIN + "rPh" for t in child.iter(MAIN + "t")]
    return unescaped("".join(parts))


def sheets_in(path):
    """Name of each sheet, and its rows: column number to number or text."""
    with zipfile.ZipFile(path) as archive:
        parse = lambda name: ElementTree.fromstring(archive.read(name))
        shared = []
        if "xl/sharedStrings.xml" in archive.namelist():
            shared = [text_of(item) for item in parse("xl/sharedStrings.xml")]
        targets = {one.get("Id"): one.get("Target") for one in parse("xl/_rels/workbook.xml.rels")}
        for sheet in parse("xl/workbook.xml").iter(MAIN + "sheet"):
            target = targets[sheet.get(RELATION)].lstrip("/")
            rows = []
            for row in parse(target if target.startswith("xl/") else "xl/" + target).iter(MAIN + "row"):
                cells = {}
                for cell in row.iter(MAIN + "c"):
                    letters = re.match("[A-Z]+", cell.get("r")).group()
                    column = 0
                    for letter in letters:
                        column = column * 26 + ord(letter) - 64
                    value, kind = cell.find(MAIN + "v"), cell.get("t", "n")
                    if kind == "inlineStr":
                        cells[column] = text_of(cell.find(MAIN + "is"))
                    elif value is not None and value.text is not None:
                        if kind == "s":
                            cells[column] = shared[int(value.text)]
                        elif kind in ("str", "e"):
                            cells[column] = unescaped(value.text)
                        else:
                            cells[column] = float(value.text)
                rows.append(cells)
            yield sheet.get("name"), rows


def decimal_of(number):
    written = Decimal(repr(number))
    cents = written.quantize(Decimal("0.01"), ROUND_HALF_UP)
    return cents if abs(cents - written) < Decimal("0.000001") else written


def plain(cell):
    """A cell in the text."""
    if cell is None:
        return ""
    if isinstance(cell, float):
        text = format(decimal_of(cell) + 0, "f")
        whole, _, part = text.partition(".")
        return whole + "." + part.rstrip("0").ljust(2, "0")
    # Controls beside one another are one space.
    return re.sub(CONTROLS, " ", cell).strip(" ")


def key_of(text):
    """Which agency a cell names."""
    text = re.sub("[\u200b-\u200d\ufeff]", "", text)
    folds = {0xFFE5: "¥", 0xFFE0: "¢", 0x3000: " ", 0xA0: " ", 0x2212: "-"}
    folds.update({c: chr(c - 0xFEE0) for c in range(0xFF01, 0xFF5F)})
    return text.translate(folds).strip().lower()


def line_of(kind, cells):
    wide = 12 if kind == "row" else 15
    texts = [plain(cells.get(column)) for column in range(1, wide + 1)]
    return "\t".join(([kind, key_of(texts[1])] if kind == "row" else [kind]) + texts).rstrip("\t")


def sha(text):
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def amount(text):
    """An amount on the sheet; None where the cell holds none."""
    return Decimal(text) if re.fullmatch(r"-?\d+(\.\d+)?", text) else None


def figures(rule, gmv, held):
    tiers = [(Decimal(tier["from"]), Decimal(rule["base"]) + Decimal(tier["supplement"])) for tier in rule["tiers"]]
    reached = [start for start, _ in tiers[1:] if gmv > start or (gmv == start and rule["edge"] == "upper")]
    tier = len(reached) + 1
    deposit = tiers[tier - 1][1]
    due = None if held is None else max(Decimal(0), deposit - held)
    surplus = None if held is None else max(Decimal(0), held - deposit)
    return tier, deposit, due, surplus, tiers[tier][0] - gmv if tier < len(tiers) else None


def same(text, value):
    return text == "" if value is None else amount(text) == value


def close_faults(rows):
    faults, lines, agencies, outside, marked = [], [], [], {}, []
    for number, cells in enumerate(rows, 1):
        found = re.fullmatch(r"([a-z]+(?:-[a-z]+)*)(?: ([0-9a-f]{6}))?", plain(cells.get(16)))
        if not found:
            continue
        kind, check = found.groups()
        marked.append((kind, cells))
        if kind in OUTSIDE:
            outside[kind] = plain(cells.get(3))
            continue
        text = line_of(kind, cells)
        if sha(text)[:6] != check:
            faults.append(f"line {number} ({kind}) is not as its check says")
        (agencies if kind == "row" else lines).append(text)
    fingerprint = sha("\n".join(lines + sorted(agencies, key=lambda text: text.encode("utf-8"))))
    if fingerprint != outside.get("fingerprint"):
        faults.append(f"the fingerprint is {fingerprint}")
    if fingerprint[:8] != outside.get("code"):
        faults.append(f"the close code is {fingerprint[:8]}")
    faults += payment_faults(marked, outside) + figure_faults(marked)
    return fingerprint, len(agencies), faults


def payment_faults(marked, outside):
    seal = re.fullmatch(r"(\d{4}-\d\d-\d\d) ([0-9a-f]{64})(?: ([0-9a-f]{64}))?", outside.get("payments", ""))
    if not seal:
        return []
    day, sealed, before = seal.group(1), seal.group(2), seal.group(3) or ""
    lines = []
    for kind, cells in marked:
        if kind != "row" or plain(cells.get(17)) == "":
            continue
        paid_on = cells.get(14)
        if isinstance(paid_on, float):
            paid_on = (datetime.date(1899, 12, 30) + datetime.timedelta(days=int(paid_on))).isoformat()
        lines.append((int(cells[1]), "\t".join([str(int(cells[1])), plain(cells.get(13)), paid_on or "", plain(cells.get(15))])))
    text = "\n".join(["tuike-payments/1", outside["fingerprint"], day, before] + [line for _, line in sorted(lines)])
    return [] if sha(text) == sealed else ["the payments are not those of the seal"]


def figure_faults(marked):
    faults = []
    rule = json.loads("".join(plain(cells.get(3)) for kind, cells in marked if kind == "rule-text"))
    by_tier = any(kind == "paid-by-tier" for kind, _ in marked)
    unpaid = any(kind == "paid-by-none" for kind, _ in marked)
    sums = {}
    for kind, cells in marked:
        if kind != "row":
            continue
        texts = {column: plain(cells.get(column)) for column in range(1, 13)}
        gmv, paid = amount(texts[5]), None if unpaid else amount(texts[8])
        held = paid
        if by_tier and paid is not None:
            held = Decimal(0) if paid == 0 else Decimal(rule["base"]) + Decimal(rule["tiers"][int(paid) - 1]["supplement"])
        made = (None,) * 5 if gmv is None else figures(rule, gmv, held)
        for column, value in zip((6, 7, 9, 10, 11), made):
            if not same(texts[column], value):
                faults.append(f"no. {texts[1]}, column {column}: {texts[column]} in place of {value}")
        for name in (made[0] or "untiered", "total"):
            total = sums.setdefault(name, [Decimal(0)] * 6)
            for index, value in enumerate((Decimal(1), gmv, made[1], held, made[2], made[3])):
                total[index] += value or 0
    for kind, cells in marked:
        if kind not in ("tier", "untiered", "total"):
            continue
        name = int(cells[6]) if kind == "tier" else kind
        for column, value in zip((4, 5, 7, 8, 9, 10), sums.get(name, [Decimal(0)] * 6)):
            text = plain(cells.get(column))
            if not (unpaid and column in (8, 9, 10)) and not same(text, value):
                faults.append(f"{name}, column {column}: {text} in place of {value}")
    return faults


def main(path):
    found = 0
    for name, rows in sheets_in(path):
        if not any(plain(cells.get(3)) == "tuike-close/1" for cells in rows[:24]):
            continue
        fingerprint, count, faults = close_faults(rows)
        found += len(faults)
        print(f"{name}: {count} rows, close code {fingerprint[:8]}, {'as closed' if not faults else f'{len(faults)} faults'}")
        for fault in faults:
            print(f"  {fault}")
    sys.exit(1 if found else 0)


main(sys.argv[1])
