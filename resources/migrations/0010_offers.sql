-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who approves an offer and what they said, as one text like candidate_times: it is only ever looked at together, and each
-- version of an offer has its own. A version that was sent is replaced, not changed. Once one is accepted it keeps who of
-- the others is owed an answer. Nothing where it was not noted: what was journalled before did not have these fields.
ALTER TABLE offer ADD COLUMN approval TEXT;
ALTER TABLE offer ADD COLUMN replaced_by_id BLOB REFERENCES offer(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE offer ADD COLUMN owed TEXT;
CREATE INDEX offer_by_replacement ON offer (replaced_by_id) WHERE replaced_by_id IS NOT NULL;
CREATE INDEX offer_by_state ON offer (state);
