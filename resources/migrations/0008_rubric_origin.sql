-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which version of a rubric another one started from, so that a draft can be held against it. Nothing where it was not
-- noted: what was journalled before did not have this field.
ALTER TABLE rubric ADD COLUMN based_on_id BLOB;
