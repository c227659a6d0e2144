-- SPDX-License-Identifier: GPL-3.0-or-later
-- A debrief has a time, people in the order in which they speak, who decides, and an outcome; a decision has the evidence
-- it rests on and who disagreed. Nothing where it was not noted: what was journalled before did not have these fields.
ALTER TABLE debrief ADD COLUMN planned_at INTEGER;
ALTER TABLE debrief ADD COLUMN zone TEXT;
ALTER TABLE debrief ADD COLUMN minutes INTEGER;
ALTER TABLE debrief ADD COLUMN attendees TEXT;
ALTER TABLE debrief ADD COLUMN decider_id BLOB REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE debrief ADD COLUMN outcome TEXT;
ALTER TABLE debrief ADD COLUMN closed_at INTEGER;
ALTER TABLE decision ADD COLUMN quotations TEXT;
ALTER TABLE decision ADD COLUMN dissents TEXT;
CREATE INDEX debrief_by_decider ON debrief (decider_id) WHERE decider_id IS NOT NULL;
CREATE INDEX debrief_due ON debrief (planned_at) WHERE state = 'planned';
