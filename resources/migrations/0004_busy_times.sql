-- SPDX-License-Identifier: GPL-3.0-or-later
-- When somebody is busy, as a calendar file of theirs said. One row for each file: its spans are one text, because a
-- year of a calendar is some thousand of them, which are only ever replaced together (docs/decisions/0011).
CREATE TABLE busy_reading (
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    scope BLOB NOT NULL CHECK (length(scope) = 16),
    person_id BLOB NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
    file_name TEXT NOT NULL,
    read_at INTEGER NOT NULL,
    known_from INTEGER NOT NULL,
    known_until INTEGER NOT NULL,
    zone TEXT NOT NULL,
    busy TEXT NOT NULL
) STRICT;
CREATE INDEX busy_reading_by_person ON busy_reading (person_id);
