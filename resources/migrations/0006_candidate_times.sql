-- SPDX-License-Identifier: GPL-3.0-or-later
-- When a candidate said that they can come, as spans in one text like busy_reading: they are only ever looked at together.
CREATE TABLE candidate_times (
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    scope BLOB NOT NULL CHECK (length(scope) = 16),
    candidate_id BLOB NOT NULL REFERENCES candidate(id) DEFERRABLE INITIALLY DEFERRED,
    said_at INTEGER NOT NULL,
    windows TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX candidate_times_by_candidate ON candidate_times (candidate_id);
