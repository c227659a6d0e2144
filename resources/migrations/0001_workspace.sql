-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first schema. Frozen once released; a mistake is corrected by the next file.
--
-- Ids are 16 bytes; times are UTC milliseconds; days are yyyy-MM-dd; lists are JSON. Every table of an entity has its id, the scope
-- it belongs to, and then exactly the fields its struct in src/domain describes. The tables are a read model of the journal.

CREATE TABLE meta (
    name TEXT PRIMARY KEY NOT NULL,
    data BLOB NOT NULL
) STRICT;

-- One row a command: the unit of undo.
CREATE TABLE batch (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    at INTEGER NOT NULL,
    person BLOB,
    command TEXT NOT NULL,
    reason TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject BLOB,
    undoable INTEGER NOT NULL CHECK (undoable IN (0, 1)),
    undoes BLOB,
    redoes BLOB
) STRICT;

-- Nothing is ever removed from here but the payloads of an erased person. kind: create (value: all fields), set (one field),
-- archive (before: all fields).
CREATE TABLE journal (
    seq INTEGER PRIMARY KEY,
    scope BLOB NOT NULL,
    replica BLOB NOT NULL,
    n INTEGER NOT NULL,
    clock INTEGER NOT NULL,
    batch BLOB NOT NULL REFERENCES batch(id),
    kind TEXT NOT NULL CHECK (kind IN ('create', 'set', 'archive')),
    entity TEXT NOT NULL,
    entity_id BLOB NOT NULL,
    field TEXT NOT NULL,
    value TEXT,
    before TEXT,
    bases BLOB NOT NULL,
    person BLOB,
    reason TEXT NOT NULL,
    payload_hash BLOB NOT NULL,
    prev_hash BLOB NOT NULL,
    UNIQUE (scope, replica, n)
) STRICT;
CREATE INDEX journal_by_entity ON journal (entity_id, seq);
CREATE INDEX journal_by_batch ON journal (batch);

-- The end of each scope's chain on each replica.
CREATE TABLE scope_head (
    scope BLOB NOT NULL,
    replica BLOB NOT NULL,
    n INTEGER NOT NULL,
    chain BLOB NOT NULL,
    PRIMARY KEY (scope, replica)
) STRICT, WITHOUT ROWID;

-- The bytes of files, once each.
CREATE TABLE file_content (
    sha256 TEXT PRIMARY KEY NOT NULL,
    bytes BLOB NOT NULL
) STRICT;

-- What candidates are listed, sorted and searched by: derived from candidate, contact, tag and application, never
-- journalled. Only active candidates have a line. Empty sort keys are stored as U+FFFF: they come last.
CREATE TABLE candidate_search (
    candidate_id BLOB NOT NULL UNIQUE,
    name_key TEXT NOT NULL,
    role_key TEXT NOT NULL,
    place_key TEXT NOT NULL,
    source_key TEXT NOT NULL,
    stage_rank INTEGER NOT NULL,
    added_at INTEGER NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX candidate_by_name ON candidate_search (name_key);
CREATE INDEX candidate_by_role ON candidate_search (role_key, name_key);
CREATE INDEX candidate_by_place ON candidate_search (place_key, name_key);
CREATE INDEX candidate_by_source ON candidate_search (source_key, name_key);
CREATE INDEX candidate_by_stage ON candidate_search (stage_rank, name_key);
CREATE INDEX candidate_by_added ON candidate_search (added_at, name_key);

-- The addresses by which the same person is recognised whatever their case: derived from contact, never journalled.
CREATE TABLE candidate_email (
    email_key TEXT NOT NULL,
    candidate_id BLOB NOT NULL,
    PRIMARY KEY (email_key, candidate_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX candidate_email_by_candidate ON candidate_email (candidate_id);

CREATE TABLE job (
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    scope BLOB NOT NULL CHECK (length(scope) = 16),
    title TEXT NOT NULL,
    grade INTEGER,
    department TEXT NOT NULL,
    summary TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'active', 'retired')),
    source TEXT NOT NULL,
    created_at INTEGER
) STRICT;

CREATE TABLE job_point (
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    scope BLOB NOT NULL CHECK (length(scope) = 16),
    job_id BLOB NOT NULL REFERENCES job(id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('responsibility', 'requirement', 'nice_to_have')),
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    retired INTEGER NOT NULL CHECK (retired IN (0, 1))
) STRICT;

CREATE TABLE specialty (
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    scope BLOB NOT NULL CHECK (length(scope) = 16),
    job_id BLOB NOT NULL REFERENCES job(id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    language TEXT NOT NULL
) STRICT;

CREATE TABLE hiring_plan (
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    scope BLOB NOT NULL CHECK (length(scope) = 16),
    job_id BLOB NOT NULL REFERENCES job(id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'published', 'retired')),
    created_at INTEGER
) STRICT;

CREATE TABLE stage (
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    scope BLOB NOT NULL CHECK (length(scope) = 16),
    plan_id BLOB NOT NULL REFERENCES hiring_plan(id) DEFERRABLE INITIALLY DEFERRED,
    lineage_id BLOB NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('assessment', 'interview', 'references', 'background_check', 'offer', 'other')),
    name TEXT NOT NULL,
    minutes_min INTEGER,
    minutes_max INTEGER,
    count_min INTEGER NOT NULL,
    count_max INTEGER,
    titles TEXT NOT NULL,
    panel INTEGER NOT NULL CHECK (panel IN (0, 1)),
    optional INTEGER NOT NULL CHECK (optional IN (0, 1)),
    added INTEGER NOT NULL CHECK (added IN (0, 1)),
    source TEXT NOT NULL,
    purpose TEXT NOT NULL,
    rubric_id BLOB REFERENCES rubric(id) DEFERRABLE INITIALLY DEFERRED,
    deadline_hours INTEGER NOT NULL
) STRICT;

CREATE TABLE opening (
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    scope BLOB NOT NULL CHECK (length(scope) = 16),
    job_id BLOB NOT NULL REFERENCES job(id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT NOT NULL,
    specialty_id BLOB REFERENCES specialty(id) DEFERRABLE INITIALLY DEFERRED,
    hiring_manager_id BLOB REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
    recruiter_id BLOB REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
    target_start TEXT,
    state TEXT NOT NULL CHECK (state IN ('open', 'on_hold', 'filled', 'closed')),
    close_reason TEXT NOT NULL,
    filled_by_id BLOB REFERENCES application(id) DEFERRABLE INITIALLY DEFERRED,
    opened_at INTEGER,
    closed_at INTEGER
) STRICT;

CREATE TABLE person (
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    scope BLOB NOT NULL CHECK (length(scope) = 16),
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    title TEXT NOT NULL,
    specialty TEXT NOT NULL,
    languages TEXT NOT NULL,
    department TEXT NOT NULL,
    grade INTEGER,
    zone TEXT NOT NULL,
    working_hours TEXT NOT NULL,
    daily_limit INTEGER,
    weekly_limit INTEGER,
    state TEXT NOT NULL CHECK (state IN ('active', 'left'))
) STRICT;

CREATE TABLE training (
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    scope BLOB NOT NULL CHECK (length(scope) = 16),
    person_id BLOB NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
    interview_kind TEXT NOT NULL,
    level TEXT NOT NULL CHECK (level IN ('none', 'shadowing', 'reverse_shadow', 'qualified'))
) STRICT;

CREATE TABLE away (
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    scope BLOB NOT NULL CHECK (length(scope) = 16),
    person_id BLOB NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
    from_day TEXT,
    to_day TEXT,
    note TEXT NOT NULL
) STRICT;

CREATE TABLE candidate (
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    scope BLOB NOT NULL CHECK (length(scope) = 16),
    name TEXT NOT NULL,
    headline TEXT NOT NULL,
    company TEXT NOT NULL,
    place TEXT NOT NULL,
    zone TEXT NOT NULL,
    source TEXT NOT NULL,
    credited_to TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('active', 'merged', 'erased')),
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE contact (
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    scope BLOB NOT NULL CHECK (length(scope) = 16),
    candidate_id BLOB NOT NULL REFERENCES candidate(id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('email', 'phone', 'link')),
    label TEXT NOT NULL,
    text TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE tag (
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    scope BLOB NOT NULL CHECK (length(scope) = 16),
    candidate_id BLOB NOT NULL REFERENCES candidate(id) DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL
) STRICT;

CREATE TABLE note (
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    scope BLOB NOT NULL CHECK (length(scope) = 16),
    candidate_id BLOB NOT NULL REFERENCES candidate(id) DEFERRABLE INITIALLY DEFERRED,
    application_id BLOB REFERENCES application(id) DEFERRABLE INITIALLY DEFERRED,
    author_id BLOB REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
    visibility TEXT NOT NULL CHECK (visibility IN ('everyone', 'hiring_team', 'private')),
    text TEXT NOT NULL,
    written_at INTEGER NOT NULL
) STRICT;

CREATE TABLE candidate_file (
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    scope BLOB NOT NULL CHECK (length(scope) = 16),
    candidate_id BLOB NOT NULL REFERENCES candidate(id) DEFERRABLE INITIALLY DEFERRED,
    application_id BLOB REFERENCES application(id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('resume', 'cover_letter', 'assessment', 'other')),
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    added_at INTEGER
) STRICT;

CREATE TABLE application (
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    scope BLOB NOT NULL CHECK (length(scope) = 16),
    candidate_id BLOB NOT NULL REFERENCES candidate(id) DEFERRABLE INITIALLY DEFERRED,
    job_id BLOB NOT NULL REFERENCES job(id) DEFERRABLE INITIALLY DEFERRED,
    opening_id BLOB REFERENCES opening(id) DEFERRABLE INITIALLY DEFERRED,
    plan_id BLOB NOT NULL REFERENCES hiring_plan(id) DEFERRABLE INITIALLY DEFERRED,
    stage_id BLOB NOT NULL REFERENCES stage(id) DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL CHECK (state IN ('active', 'on_hold', 'declined', 'withdrawn', 'hired')),
    applied_at INTEGER NOT NULL,
    entered_stage_at INTEGER NOT NULL,
    ended_at INTEGER,
    end_reason_id BLOB REFERENCES end_reason(id) DEFERRABLE INITIALLY DEFERRED,
    end_note TEXT NOT NULL,
    hold_reason TEXT NOT NULL,
    hold_until TEXT
) STRICT;

CREATE TABLE end_reason (
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    scope BLOB NOT NULL CHECK (length(scope) = 16),
    name TEXT NOT NULL,
    side TEXT NOT NULL CHECK (side IN ('we', 'they', 'neither')),
    position INTEGER NOT NULL,
    retired INTEGER NOT NULL CHECK (retired IN (0, 1))
) STRICT;

CREATE TABLE waiver (
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    scope BLOB NOT NULL CHECK (length(scope) = 16),
    application_id BLOB NOT NULL REFERENCES application(id) DEFERRABLE INITIALLY DEFERRED,
    stage_id BLOB NOT NULL REFERENCES stage(id) DEFERRABLE INITIALLY DEFERRED,
    person_id BLOB REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
    reason TEXT NOT NULL,
    given_at INTEGER
) STRICT;

CREATE TABLE assessment (
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    scope BLOB NOT NULL CHECK (length(scope) = 16),
    application_id BLOB NOT NULL REFERENCES application(id) DEFERRABLE INITIALLY DEFERRED,
    stage_id BLOB NOT NULL REFERENCES stage(id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('to_send', 'waiting', 'to_grade', 'graded', 'expired', 'closed')),
    sent_at INTEGER,
    due_at INTEGER,
    grace_hours INTEGER NOT NULL,
    received_at INTEGER,
    answers TEXT NOT NULL,
    file_id BLOB REFERENCES candidate_file(id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE interview (
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    scope BLOB NOT NULL CHECK (length(scope) = 16),
    application_id BLOB NOT NULL REFERENCES application(id) DEFERRABLE INITIALLY DEFERRED,
    stage_id BLOB NOT NULL REFERENCES stage(id) DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL CHECK (state IN ('proposed', 'confirmed', 'held', 'cancelled', 'no_show')),
    start_at INTEGER NOT NULL,
    minutes INTEGER NOT NULL,
    zone TEXT NOT NULL,
    wall_clock TEXT NOT NULL,
    place TEXT NOT NULL,
    version INTEGER NOT NULL,
    cancel_reason TEXT NOT NULL
) STRICT;

CREATE TABLE participant (
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    scope BLOB NOT NULL CHECK (length(scope) = 16),
    interview_id BLOB NOT NULL REFERENCES interview(id) DEFERRABLE INITIALLY DEFERRED,
    person_id BLOB NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL CHECK (role IN ('interviewer', 'shadow', 'reverse_shadow')),
    reply TEXT NOT NULL CHECK (reply IN ('needs_action', 'accepted', 'tentative', 'declined')),
    override_reason TEXT NOT NULL
) STRICT;

CREATE TABLE rubric (
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    scope BLOB NOT NULL CHECK (length(scope) = 16),
    lineage_id BLOB NOT NULL,
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    purpose TEXT NOT NULL,
    levels TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'published', 'retired')),
    published_at INTEGER
) STRICT;

CREATE TABLE criterion (
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    scope BLOB NOT NULL CHECK (length(scope) = 16),
    rubric_id BLOB NOT NULL REFERENCES rubric(id) DEFERRABLE INITIALLY DEFERRED,
    lineage_id BLOB NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    anchors TEXT NOT NULL,
    questions TEXT NOT NULL,
    weight INTEGER NOT NULL,
    must_have INTEGER NOT NULL CHECK (must_have IN (0, 1)),
    category TEXT NOT NULL CHECK (category IN ('requirement', 'responsibility', 'skill', 'trait', 'value')),
    job_point_id BLOB REFERENCES job_point(id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE scorecard (
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    scope BLOB NOT NULL CHECK (length(scope) = 16),
    application_id BLOB NOT NULL REFERENCES application(id) DEFERRABLE INITIALLY DEFERRED,
    stage_id BLOB NOT NULL REFERENCES stage(id) DEFERRABLE INITIALLY DEFERRED,
    interview_id BLOB REFERENCES interview(id) DEFERRABLE INITIALLY DEFERRED,
    assessment_id BLOB REFERENCES assessment(id) DEFERRABLE INITIALLY DEFERRED,
    author_id BLOB NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
    submitted_by_id BLOB REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
    rubric_id BLOB REFERENCES rubric(id) DEFERRABLE INITIALLY DEFERRED,
    trainee INTEGER NOT NULL CHECK (trainee IN (0, 1)),
    state TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'discarded')),
    overall TEXT NOT NULL CHECK (overall IN ('none', 'strong_no', 'no', 'yes', 'strong_yes', 'cannot_judge')),
    overall_why TEXT NOT NULL,
    takeaways TEXT NOT NULL,
    pros TEXT NOT NULL,
    cons TEXT NOT NULL,
    private_note TEXT NOT NULL,
    note_for_next TEXT NOT NULL,
    due_at INTEGER,
    submitted_at INTEGER,
    seen_others_at INTEGER,
    revision INTEGER NOT NULL,
    amends_id BLOB REFERENCES scorecard(id) DEFERRABLE INITIALLY DEFERRED,
    amend_reason TEXT NOT NULL
) STRICT;

CREATE TABLE rating (
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    scope BLOB NOT NULL CHECK (length(scope) = 16),
    scorecard_id BLOB NOT NULL REFERENCES scorecard(id) DEFERRABLE INITIALLY DEFERRED,
    criterion_id BLOB NOT NULL REFERENCES criterion(id) DEFERRABLE INITIALLY DEFERRED,
    level INTEGER,
    not_observed INTEGER NOT NULL CHECK (not_observed IN (0, 1)),
    evidence TEXT NOT NULL
) STRICT;

CREATE TABLE debrief (
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    scope BLOB NOT NULL CHECK (length(scope) = 16),
    application_id BLOB NOT NULL REFERENCES application(id) DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL CHECK (state IN ('planned', 'open', 'closed')),
    notes TEXT NOT NULL,
    opened_at INTEGER,
    opened_by_id BLOB REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
    break_glass_reason TEXT NOT NULL
) STRICT;

CREATE TABLE decision (
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    scope BLOB NOT NULL CHECK (length(scope) = 16),
    application_id BLOB NOT NULL REFERENCES application(id) DEFERRABLE INITIALLY DEFERRED,
    stage_id BLOB REFERENCES stage(id) DEFERRABLE INITIALLY DEFERRED,
    outcome TEXT NOT NULL CHECK (outcome IN ('advance', 'decline', 'hire', 'hold')),
    decider_id BLOB REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
    reasons TEXT NOT NULL,
    criteria TEXT NOT NULL,
    dissent TEXT NOT NULL,
    decided_at INTEGER
) STRICT;

CREATE TABLE offer (
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    scope BLOB NOT NULL CHECK (length(scope) = 16),
    application_id BLOB NOT NULL REFERENCES application(id) DEFERRABLE INITIALLY DEFERRED,
    opening_id BLOB REFERENCES opening(id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'in_approval', 'approved', 'sent', 'accepted', 'declined', 'lapsed', 'withdrawn')),
    title TEXT NOT NULL,
    level TEXT NOT NULL,
    specialty TEXT NOT NULL,
    start_on TEXT,
    salary_minor INTEGER NOT NULL,
    bonus_minor INTEGER NOT NULL,
    equity TEXT NOT NULL,
    currency TEXT NOT NULL,
    location TEXT NOT NULL,
    notes TEXT NOT NULL,
    expires_on TEXT,
    sent_at INTEGER,
    answered_at INTEGER,
    decline_reason TEXT NOT NULL
) STRICT;

CREATE TABLE setting (
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    scope BLOB NOT NULL CHECK (length(scope) = 16),
    name TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;

CREATE INDEX job_point_by_job ON job_point (job_id);
CREATE INDEX specialty_by_job ON specialty (job_id);
CREATE INDEX hiring_plan_by_job ON hiring_plan (job_id);
CREATE INDEX stage_by_plan ON stage (plan_id);
CREATE INDEX stage_by_rubric ON stage (rubric_id) WHERE rubric_id IS NOT NULL;
CREATE INDEX opening_by_job ON opening (job_id);
CREATE INDEX opening_by_specialty ON opening (specialty_id) WHERE specialty_id IS NOT NULL;
CREATE INDEX opening_by_hiring_manager ON opening (hiring_manager_id) WHERE hiring_manager_id IS NOT NULL;
CREATE INDEX opening_by_recruiter ON opening (recruiter_id) WHERE recruiter_id IS NOT NULL;
CREATE INDEX opening_by_filled_by ON opening (filled_by_id) WHERE filled_by_id IS NOT NULL;
CREATE INDEX training_by_person ON training (person_id);
CREATE INDEX away_by_person ON away (person_id);
CREATE INDEX contact_by_candidate ON contact (candidate_id);
CREATE INDEX tag_by_candidate ON tag (candidate_id);
CREATE INDEX tag_by_text ON tag (text, candidate_id);
CREATE INDEX note_by_candidate ON note (candidate_id);
CREATE INDEX note_by_application ON note (application_id) WHERE application_id IS NOT NULL;
CREATE INDEX note_by_author ON note (author_id) WHERE author_id IS NOT NULL;
CREATE INDEX candidate_file_by_candidate ON candidate_file (candidate_id);
CREATE INDEX candidate_file_by_application ON candidate_file (application_id) WHERE application_id IS NOT NULL;
CREATE INDEX application_by_candidate ON application (candidate_id);
CREATE INDEX application_by_job ON application (job_id);
CREATE INDEX application_by_opening ON application (opening_id) WHERE opening_id IS NOT NULL;
CREATE INDEX application_by_plan ON application (plan_id);
CREATE INDEX application_by_stage ON application (stage_id);
CREATE INDEX application_by_end_reason ON application (end_reason_id) WHERE end_reason_id IS NOT NULL;
CREATE INDEX waiver_by_application ON waiver (application_id);
CREATE INDEX waiver_by_stage ON waiver (stage_id);
CREATE INDEX waiver_by_person ON waiver (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX assessment_by_application ON assessment (application_id);
CREATE UNIQUE INDEX assessment_by_code ON assessment (code);
CREATE INDEX assessment_by_stage ON assessment (stage_id);
CREATE INDEX assessment_by_file ON assessment (file_id) WHERE file_id IS NOT NULL;
CREATE INDEX interview_by_application ON interview (application_id);
CREATE INDEX interview_by_stage ON interview (stage_id);
CREATE INDEX participant_by_interview ON participant (interview_id);
CREATE INDEX participant_by_person ON participant (person_id);
CREATE INDEX criterion_by_rubric ON criterion (rubric_id);
CREATE INDEX criterion_by_job_point ON criterion (job_point_id) WHERE job_point_id IS NOT NULL;
CREATE INDEX scorecard_by_application ON scorecard (application_id);
CREATE INDEX scorecard_by_stage ON scorecard (stage_id);
CREATE INDEX scorecard_by_interview ON scorecard (interview_id) WHERE interview_id IS NOT NULL;
CREATE INDEX scorecard_by_assessment ON scorecard (assessment_id) WHERE assessment_id IS NOT NULL;
CREATE INDEX scorecard_by_author ON scorecard (author_id);
CREATE INDEX scorecard_by_submitted_by ON scorecard (submitted_by_id) WHERE submitted_by_id IS NOT NULL;
CREATE INDEX scorecard_by_rubric ON scorecard (rubric_id) WHERE rubric_id IS NOT NULL;
CREATE INDEX scorecard_by_amends ON scorecard (amends_id) WHERE amends_id IS NOT NULL;
CREATE INDEX rating_by_scorecard ON rating (scorecard_id);
CREATE INDEX rating_by_criterion ON rating (criterion_id);
CREATE INDEX debrief_by_application ON debrief (application_id);
CREATE INDEX debrief_by_opened_by ON debrief (opened_by_id) WHERE opened_by_id IS NOT NULL;
CREATE INDEX decision_by_application ON decision (application_id);
CREATE INDEX decision_by_stage ON decision (stage_id) WHERE stage_id IS NOT NULL;
CREATE INDEX decision_by_decider ON decision (decider_id) WHERE decider_id IS NOT NULL;
CREATE INDEX offer_by_application ON offer (application_id);
CREATE INDEX offer_by_opening ON offer (opening_id) WHERE opening_id IS NOT NULL;

CREATE INDEX candidate_by_source_text ON candidate (source);
CREATE INDEX application_by_place ON application (job_id, state, stage_id, entered_stage_at);
CREATE INDEX interview_by_start ON interview (start_at);
CREATE INDEX contact_by_text ON contact (kind, text);
CREATE INDEX scorecard_due ON scorecard (state, due_at);
CREATE UNIQUE INDEX setting_by_name ON setting (name);
