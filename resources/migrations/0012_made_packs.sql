-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who took a decision pack out of the program, when and for whom. Without foreign keys, as sightings are: undoing an
-- application does not bring back what has left.
CREATE TABLE made_pack (
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    scope BLOB NOT NULL CHECK (length(scope) = 16),
    application_id BLOB NOT NULL,
    person_id BLOB,
    made_at INTEGER NOT NULL,
    recipient TEXT,
    pages INTEGER NOT NULL,
    numbers INTEGER NOT NULL
) STRICT;
CREATE INDEX made_pack_by_application ON made_pack (application_id);
