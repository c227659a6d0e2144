-- SPDX-License-Identifier: GPL-3.0-or-later
-- Replies to invitations: when somebody was asked, when they replied, and since when a decline is no task any more; the
-- same of the candidate. Nothing where it was not noted: what was journalled before did not have these fields.
ALTER TABLE participant ADD COLUMN asked_at INTEGER;
ALTER TABLE participant ADD COLUMN replied_at INTEGER;
ALTER TABLE participant ADD COLUMN set_aside_at INTEGER;
ALTER TABLE interview ADD COLUMN candidate_reply TEXT
    CHECK (candidate_reply IN ('needs_action', 'accepted', 'tentative', 'declined'));
ALTER TABLE interview ADD COLUMN candidate_replied_at INTEGER;
ALTER TABLE interview ADD COLUMN candidate_set_aside_at INTEGER;
CREATE INDEX participant_declined ON participant (interview_id) WHERE reply = 'declined' AND set_aside_at IS NULL;
CREATE INDEX interview_declined ON interview (start_at)
    WHERE candidate_reply = 'declined' AND candidate_set_aside_at IS NULL;
