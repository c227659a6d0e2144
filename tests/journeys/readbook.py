#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a spreadsheet with python3-openpyxl and prints its cells as JSON: of each sheet the rows, of each cell its
value, its kind (s: text, n: number, f: formula, else empty) and, of a formula, the formula.

usage: readbook.py FILE
"""
import json
import sys

from openpyxl import load_workbook


def main():
    values = load_workbook(sys.argv[1], data_only=True)
    formulas = load_workbook(sys.argv[1])
    sheets = {}
    for name in values.sheetnames:
        rows = []
        for shown, written in zip(values[name].iter_rows(), formulas[name].iter_rows()):
            row = []
            for cell, source in zip(shown, written):
                kind = source.data_type if source.value is not None else ""
                row.append({"value": cell.value, "kind": kind, "formula": source.value if kind == "f" else ""})
            rows.append(row)
        sheets[name] = rows
    print(json.dumps(sheets))


main()
