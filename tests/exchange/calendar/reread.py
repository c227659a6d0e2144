#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads an invitation with python3-icalendar and prints what it understands, one property a line.

usage: reread.py FILE
"""
import sys

from icalendar import Calendar


def main():
    with open(sys.argv[1], "rb") as file:
        calendar = Calendar.from_ical(file.read())
    (event,) = calendar.walk("VEVENT")
    print("METHOD", calendar["METHOD"])
    for name in ("UID", "SEQUENCE", "SUMMARY", "LOCATION", "STATUS"):
        print(name, event.get(name))
    for name in ("DTSTART", "DTEND"):
        print(name, event[name].dt.isoformat())
    attendees = event.get("ATTENDEE", [])
    for one in attendees if isinstance(attendees, list) else [attendees]:
        print("ATTENDEE", one, one.params["CN"], one.params.get("PARTSTAT", "-"), one.params["ROLE"])
    print("ORGANIZER", event.get("ORGANIZER", "-"))
    print("DESCRIPTION", str(event["DESCRIPTION"]).replace("\n", " | "))


sys.stdout.reconfigure(encoding="utf-8")
main()
