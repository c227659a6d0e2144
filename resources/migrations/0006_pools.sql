-- SPDX-License-Identifier: GPL-3.0-or-later
-- Pools of interviewers, one a kind of interview: who leads it must be qualified for it. Who is in a pool is who has a
-- training for the kind (docs/decisions/0015).
CREATE TABLE interview_pool (
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    scope BLOB NOT NULL CHECK (length(scope) = 16),
    interview_kind TEXT NOT NULL CHECK (length(interview_kind) > 0),
    shadows_needed INTEGER NOT NULL CHECK (shadows_needed BETWEEN 0 AND 20),
    reverse_shadows_needed INTEGER NOT NULL CHECK (reverse_shadows_needed BETWEEN 0 AND 20)
) STRICT;
CREATE UNIQUE INDEX interview_pool_by_kind ON interview_pool (interview_kind);
CREATE INDEX training_by_kind ON training (interview_kind);
