"""Dumps the values of spreadsheet files as JSON, for corpus.ts to compare with: openpyxl for .xlsx, xlrd for .xls, both as they
stand in the file (days as serial numbers, formulas as the values saved beside them).

    python3 test/workbench/files/second-reader.py <folder> <dumps> [<folder of .xlsx that another program made of .ods and .xlsb>]

The dump of a file is <dumps>/<md5 of its path within the folder, 12 digits>.json, or an .error beside it with what its reader said.
"""
import hashlib
import json
import math
import os
import signal
import sys
import warnings

import openpyxl
import openpyxl.styles.stylesheet as stylesheet
import xlrd
from openpyxl.utils.datetime import to_excel

warnings.simplefilter("ignore")
# Days stay the numbers that they are.
stylesheet.is_date_format = lambda code: False
stylesheet.is_timedelta_format = lambda code: False

ERRORS = {0: "#NULL!", 7: "#DIV/0!", 15: "#VALUE!", 23: "#REF!", 29: "#NAME?", 36: "#NUM!", 42: "#N/A"}


def plain(value, kind, epoch):
    if value is None or value == "":
        return None
    if kind == "e":
        return {"error": str(value)}
    if isinstance(value, bool):
        return value
    if isinstance(value, (int, float)):
        return value if math.isfinite(value) else None
    if hasattr(value, "year") or hasattr(value, "hour") or hasattr(value, "days"):
        return to_excel(value, epoch)
    return str(value)


def of_xlsx(path, has_own_values=True):
    book = openpyxl.load_workbook(path, data_only=has_own_values)
    if not book.worksheets:
        raise ValueError("openpyxl finds no sheet: it does not know the strict namespace")
    sheets = []
    for sheet in book.worksheets:
        cells = []
        for (row, column), cell in sorted(sheet._cells.items()):
            # The program that made it computed its formulas anew: they say nothing of what the file held.
            value = {"computed": True} if cell.data_type == "f" else plain(cell.value, cell.data_type, book.epoch)
            if value is not None:
                cells.append([row - 1, column - 1, value])
        sheets.append({"name": sheet.title, "cells": cells})
    return {"reader": "openpyxl " + openpyxl.__version__, "is1904": book.epoch.year == 1904, "sheets": sheets}


def of_xls(path):
    book = xlrd.open_workbook(path, logfile=open(os.devnull, "w"))
    sheets = []
    for sheet in book.sheets():
        cells = []
        for row in range(sheet.nrows):
            for column in range(sheet.row_len(row)):
                kind, value = sheet.cell_type(row, column), sheet.cell_value(row, column)
                if kind == xlrd.XL_CELL_ERROR:
                    cells.append([row, column, {"error": ERRORS.get(value, "#VALUE!")}])
                elif kind == xlrd.XL_CELL_BOOLEAN:
                    cells.append([row, column, bool(value)])
                elif isinstance(value, float) and not math.isfinite(value):
                    continue
                elif kind not in (xlrd.XL_CELL_EMPTY, xlrd.XL_CELL_BLANK) and value != "":
                    cells.append([row, column, value])
        sheets.append({"name": sheet.name, "cells": cells})
    return {"reader": "xlrd " + xlrd.__VERSION__, "is1904": book.datemode == 1, "sheets": sheets}


def kind_of(path):
    with open(path, "rb") as file:
        start = file.read(8)
    if start.startswith(b"PK"):
        return "zip"
    return "xls" if start.startswith(b"\xd0\xcf\x11\xe0") or start[:1] == b"\x09" else "other"


def too_long(*_):
    raise TimeoutError("more than 30 s")


signal.signal(signal.SIGALRM, too_long)


def main(folder, dumps, converted=None):
    os.makedirs(dumps, exist_ok=True)
    for root, _, files in os.walk(folder):
        for name in sorted(files):
            path = os.path.join(root, name)
            key = hashlib.md5(os.path.relpath(path, folder).encode()).hexdigest()[:12]
            out = os.path.join(dumps, key)
            if os.path.exists(out + ".json") or os.path.exists(out + ".error"):
                continue
            instead = converted and os.path.join(converted, key + ".xlsx")
            signal.alarm(30)
            try:
                if instead and os.path.exists(instead):
                    dump = of_xlsx(instead, has_own_values=False)
                    dump["reader"] = "LibreOffice, then " + dump["reader"]
                elif kind_of(path) == "xls":
                    dump = of_xls(path)
                elif kind_of(path) == "zip" and not name.lower().endswith((".ods", ".xlsb", ".numbers")):
                    with open(path, "rb") as file:
                        dump = of_xlsx(file)
                else:
                    raise ValueError("no second reader for this kind")
                signal.alarm(0)
                with open(out + ".json", "w") as file:
                    json.dump(dump, file)
            except Exception as error:  # openpyxl raises anything
                signal.alarm(0)
                with open(out + ".error", "w") as file:
                    file.write(type(error).__name__ + ": " + str(error)[:300])


main(*sys.argv[1:])
