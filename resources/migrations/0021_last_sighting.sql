-- SPDX-License-Identifier: GPL-3.0-or-later
-- When somebody was last shown others' ratings of an application, as far as that matters: after they submitted a scorecard that
-- already bears the mark of an earlier look. Nothing: the first time was the only one that was noted.
ALTER TABLE sighting ADD COLUMN last_at INTEGER;
