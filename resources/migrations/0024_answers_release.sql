-- SPDX-License-Identifier: GPL-3.0-or-later
-- Why graders may read answers that tell whose they are. Nothing: they may not, as of file_release.
ALTER TABLE assessment ADD COLUMN answers_release TEXT;
