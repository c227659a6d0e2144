-- SPDX-License-Identifier: GPL-3.0-or-later
-- Finding the one row in question where a job or a stage has tens of thousands: without these each row of an import that
-- applies for a job looked through all that came before.
CREATE INDEX application_of_candidate_for_job ON application (candidate_id, job_id);
CREATE INDEX assessment_of_application_in_stage ON assessment (application_id, stage_id);
