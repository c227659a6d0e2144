#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Another opinion on repeated events: reads a calendar with python3-icalendar, works its rules out with python3-dateutil.

usage: oracle.py FILE FROM UNTIL    prints one line a UID: UID start/end ... in UTC, those that begin in [FROM, UNTIL).
"""
import sys
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

from dateutil import rrule
from icalendar import Calendar


def main():
    path, first, last = sys.argv[1], *(datetime.fromisoformat(text) for text in sys.argv[2:4])
    with open(path, "rb") as file:
        calendar = Calendar.from_ical(file.read())
    for event in calendar.walk("VEVENT"):
        start = event["DTSTART"].dt
        zone = ZoneInfo(event["DTSTART"].params["TZID"])
        wall = start.replace(tzinfo=None)
        text = event["RRULE"].to_ical().decode()
        parts = dict(part.split("=") for part in text.split(";"))
        if "UNTIL" in parts:
            until = datetime.strptime(parts["UNTIL"], "%Y%m%dT%H%M%SZ").replace(tzinfo=timezone.utc)
            parts["UNTIL"] = until.astimezone(zone).strftime("%Y%m%dT%H%M%S")
        rules = rrule.rruleset()
        rules.rrule(rrule.rrulestr(";".join(f"{key}={value}" for key, value in parts.items()), dtstart=wall))
        for name, add in (("EXDATE", rules.exdate), ("RDATE", rules.rdate)):
            lines = event.get(name, [])
            for line in lines if isinstance(lines, list) else [lines]:
                for day in line.dts:
                    add(day.dt.replace(tzinfo=None))
        found = []
        for moment in rules:
            utc = moment.replace(tzinfo=zone).astimezone(timezone.utc).replace(tzinfo=None)
            if utc >= last:
                break
            if utc >= first:
                found.append(utc.strftime("%Y%m%dT%H%M"))
        print(event["UID"], " ".join(found))


main()
