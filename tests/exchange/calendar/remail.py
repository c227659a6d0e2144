#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a mail with Python's own library and prints what it understands: headers, parts, their texts.

usage: remail.py FILE
"""
import email
import email.policy
import sys


def main():
    with open(sys.argv[1], "rb") as file:
        raw = file.read()
    assert b"\n" not in raw.replace(b"\r\n", b""), "a line does not end in CR LF"
    assert max(len(line) for line in raw.split(b"\r\n")) <= 78, "a line is long"
    mail = email.message_from_bytes(raw, policy=email.policy.default)
    for name in ("X-Unsent", "To", "Subject"):
        print(name.upper(), mail[name])
    print("HEADERS", ", ".join(sorted(mail.keys())))
    for part in mail.walk():
        defects = [type(one).__name__ for one in part.defects]
        print("PART", part.get_content_type(), part.get_param("method") or "-", part.get_filename() or "-",
              part.get_content_disposition() or "-", defects)
        if not part.is_multipart():
            print("BYTES", part.get_payload(decode=True).hex())


sys.stdout.reconfigure(encoding="utf-8")
main()
