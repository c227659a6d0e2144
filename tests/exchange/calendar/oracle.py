#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Another opinion on repeated events: reads a calendar with python3-icalendar, works its rules out with python3-dateutil.

usage: oracle.py FILE FROM UNTIL    prints one line a UID: UID start/end ... in UTC, cut at [FROM, UNTIL), merged.
"""
import re
import sys
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

from dateutil import rrule
from icalendar import Calendar


def in_utc(wall, zone):
    return wall.replace(tzinfo=zone).astimezone(timezone.utc).replace(tzinfo=None)


def rule_of(line, wall, zone):
    parts = dict(part.split("=") for part in line.to_ical().decode().split(";"))
    if "UNTIL" in parts:
        until = datetime.strptime(parts["UNTIL"], "%Y%m%dT%H%M%SZ").replace(tzinfo=timezone.utc)
        parts["UNTIL"] = until.astimezone(zone).strftime("%Y%m%dT%H%M%S")
    return rrule.rrulestr(";".join(f"{key}={value}" for key, value in parts.items()), dtstart=wall)


def durations(text):
    """DURATION by UID, as days of the calendar and exact time: python3-icalendar makes one number of the two."""
    found = {}
    for block in text.split("BEGIN:VEVENT")[1:]:
        uid = re.search(r"^UID:(.*?)\s*$", block, re.M).group(1)
        line = re.search(r"^DURATION:P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?\s*$", block, re.M)
        if line:
            weeks, days, hours, minutes = (int(number or 0) for number in line.groups())
            found[uid] = (timedelta(days=7 * weeks + days), timedelta(hours=hours, minutes=minutes))
    return found


def merged(spans):
    result = []
    for start, end in sorted(spans):
        if result and start <= result[-1][1]:
            result[-1][1] = max(result[-1][1], end)
        else:
            result.append([start, end])
    return result


def main():
    path, first, last = sys.argv[1], *(datetime.fromisoformat(text) for text in sys.argv[2:4])
    with open(path, "rb") as file:
        text = file.read()
    lengths = durations(text.decode())
    for event in Calendar.from_ical(text).walk("VEVENT"):
        start = event["DTSTART"].dt
        zone = ZoneInfo(event["DTSTART"].params["TZID"])
        wall = start.replace(tzinfo=None)
        if "DTEND" in event:
            exact = in_utc(event["DTEND"].dt.replace(tzinfo=None), zone) - in_utc(wall, zone)
            length = (timedelta(), exact)
        else:
            length = lengths[event["UID"]]
        rules = rrule.rruleset()
        rules.rrule(rule_of(event["RRULE"], wall, zone))
        if "EXRULE" in event:
            rules.exrule(rule_of(event["EXRULE"], wall, zone))
        # What says no zone is on the event's own clock.
        for name, add in (("EXDATE", rules.exdate), ("RDATE", rules.rdate)):
            lines = event.get(name, [])
            for line in lines if isinstance(lines, list) else [lines]:
                for day in line.dts:
                    add(day.dt.replace(tzinfo=None))
        spans = []
        for moment in rules:
            if moment < first - timedelta(days=9):
                continue  # none is longer than a week
            begin = in_utc(moment, zone)
            end = in_utc(moment + length[0], zone) + length[1]
            if begin >= last:
                break
            if end > first:
                spans.append((max(begin, first), min(end, last)))
        form = "%Y%m%dT%H%M"
        print(event["UID"], " ".join(f"{begin.strftime(form)}/{end.strftime(form)}" for begin, end in merged(spans)))


main()
