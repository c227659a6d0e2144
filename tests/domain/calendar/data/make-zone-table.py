#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes zone-transitions.tsv: what clocks do around every transition 2024-2030, as Python's zoneinfo tells it.

tst_zonedtime compares ours with it. Run it again when the rules of a country change, and look at the difference:
    python3 make-zone-table.py > zone-transitions.tsv
"""
import datetime as dt
import pathlib
import zoneinfo

ZONES = ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "Asia/Kathmandu", "Pacific/Apia",
         "America/Sao_Paulo", "Africa/Casablanca", "Pacific/Chatham"]
UTC = dt.timezone.utc
FIRST, LAST = dt.datetime(2024, 1, 1, tzinfo=UTC), dt.datetime(2031, 1, 1, tzinfo=UTC)


def offset(zone, utc):
    return utc.astimezone(zone).utcoffset()


def transitions(zone):
    """Moments at which the offset changes, to the second."""
    step = dt.timedelta(hours=6)
    at = FIRST
    while at < LAST:
        if offset(zone, at) != offset(zone, at + step):
            low, high = at, at + step
            while high - low > dt.timedelta(seconds=1):
                middle = low + dt.timedelta(seconds=int((high - low).total_seconds()) // 2)
                if offset(zone, middle) == offset(zone, low):
                    low = middle
                else:
                    high = middle
            yield high
        at += step


def readings(zone, wall):
    """(kind, moments) of a naive wall clock time."""
    moments = sorted({wall.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1)})
    real = [m for m in moments if m.astimezone(zone).replace(tzinfo=None) == wall]
    if not real:
        # Not on any clock: read with the offset that was in force before.
        before = wall.replace(tzinfo=zone, fold=0).astimezone(UTC)
        return "moved", [before]
    return ("twice" if len(real) == 2 else "once"), real


def day_minutes(zone, date):
    """Length of a local day, counted minute by minute of UTC so that nothing is assumed of it."""
    start = dt.datetime(date.year, date.month, date.day, tzinfo=UTC) - dt.timedelta(hours=16)
    return sum((start + dt.timedelta(minutes=m)).astimezone(zone).date() == date for m in range(58 * 60))


def stamp(moment):
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def main():
    version = pathlib.Path("/usr/share/zoneinfo/tzdata.zi").read_text().splitlines()[0].lstrip("# ")
    print(f"# zone data: {version}; made by make-zone-table.py, not by hand")
    print("# wall  zone  wall clock  once|twice|moved  UTC of each reading")
    print("# day   zone  date  minutes  UTC of its start")
    for name in ZONES:
        zone = zoneinfo.ZoneInfo(name)
        walls, days = set(), set()
        found = list(transitions(zone))
        for at in found:
            old = offset(zone, at - dt.timedelta(seconds=1))
            edge = (at + old).replace(tzinfo=None)
            for minutes in (-1500, -90, -61, -60, -31, -30, -15, -1, 0, 1, 15, 29, 30, 31, 45, 59, 60, 61, 90, 1500):
                walls.add(edge + dt.timedelta(minutes=minutes))
            local = edge.date()
            days |= {local + dt.timedelta(days=d) for d in (-1, 0, 1)}
        for month in range(1, 13):
            walls.add(dt.datetime(2024 + month % 7, month, 15, 12, 30))
            days.add(dt.date(2024 + month % 7, month, 15))
        for wall in sorted(walls):
            kind, moments = readings(zone, wall)
            print("wall", name, wall.strftime("%Y-%m-%dT%H:%M:%S"), kind, *map(stamp, moments), sep="\t")
        for day in sorted(days):
            start = next(m for m in (dt.datetime(day.year, day.month, day.day, tzinfo=UTC) + dt.timedelta(minutes=k)
                                     for k in range(-16 * 60, 40 * 60)) if m.astimezone(zone).date() == day)
            print("day", name, day.isoformat(), day_minutes(zone, day), stamp(start), sep="\t")


main()
