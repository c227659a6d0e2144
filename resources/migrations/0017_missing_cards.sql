-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whose scorecards were missing when a debrief was opened early: later nobody could tell. Nothing: it was not noted, or none was.
ALTER TABLE debrief ADD COLUMN missing TEXT;
