-- SPDX-License-Identifier: GPL-3.0-or-later
-- Why a file that tells whose it is may be opened by graders all the same. Nothing where nobody said so: what was
-- journalled before did not have this field.
ALTER TABLE assessment ADD COLUMN file_release TEXT;
