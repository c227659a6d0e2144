-- SPDX-License-Identifier: GPL-3.0-or-later
-- A stage keeps its pool of interviewers when it is renamed: the name by which they are trained. Nothing: its own name; entries of
-- before, which lack the field, say the same.
ALTER TABLE stage ADD COLUMN interview_kind TEXT;
