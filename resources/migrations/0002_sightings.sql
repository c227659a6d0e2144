-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who was shown others' ratings of an application, and when first. Until now only cards that were submitted by then
-- remembered it; what they remember is kept on them. Without foreign keys: undoing an application does not make unseen
-- what was seen.
CREATE TABLE sighting (
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    scope BLOB NOT NULL CHECK (length(scope) = 16),
    application_id BLOB NOT NULL,
    person_id BLOB NOT NULL,
    seen_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX sighting_by_application ON sighting (application_id, person_id);
