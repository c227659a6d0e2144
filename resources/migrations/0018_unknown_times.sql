-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of what time a calendar file says nothing that could be read, and what the calendar calls itself (docs/decisions/0047). Nothing: all
-- of it was read, or it was not noted; it has no name.
ALTER TABLE busy_reading ADD COLUMN unknown TEXT;
ALTER TABLE busy_reading ADD COLUMN calendar_name TEXT;
