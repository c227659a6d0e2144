-- SPDX-License-Identifier: GPL-3.0-or-later
-- How long a debrief has taken: since when its timer runs (nothing: it stands still), and the seconds it ran before.
ALTER TABLE debrief ADD COLUMN timer_since INTEGER;
ALTER TABLE debrief ADD COLUMN timer_seconds INTEGER;
