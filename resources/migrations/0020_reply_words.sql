-- SPDX-License-Identifier: GPL-3.0-or-later
-- What somebody wrote with their reply to an invitation, and when the candidate was asked last. Nothing where it was not noted:
-- what was journalled before did not have these fields.
ALTER TABLE participant ADD COLUMN reply_comment TEXT;
ALTER TABLE interview ADD COLUMN candidate_comment TEXT;
ALTER TABLE interview ADD COLUMN candidate_asked_at INTEGER;
