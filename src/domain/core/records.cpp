// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/busyreading.h"
#include "domain/calendar/candidatetimes.h"
#include "domain/calendar/interview.h"
#include "domain/candidates/candidate.h"
#include "domain/debrief/decision.h"
#include "domain/debrief/madepack.h"
#include "domain/jobs/job.h"
#include "domain/offers/offer.h"
#include "domain/people/person.h"
#include "domain/people/pool.h"
#include "domain/pipeline/application.h"
#include "domain/rubrics/rubric.h"
#include "domain/scorecards/scorecard.h"
#include "domain/scorecards/sighting.h"
#include "domain/settings/setting.h"

namespace shortlist {

// What each entity becomes as a row, and back, is made here and nowhere else: from lists of fields it is long to
// compile, and nearly every source reads or writes an entity.
template Record toRecord(const Job &);
template Job fromRecord(const Record &);
template Record toRecord(const JobPoint &);
template JobPoint fromRecord(const Record &);
template Record toRecord(const Specialty &);
template Specialty fromRecord(const Record &);
template Record toRecord(const HiringPlan &);
template HiringPlan fromRecord(const Record &);
template Record toRecord(const Stage &);
template Stage fromRecord(const Record &);
template Record toRecord(const Opening &);
template Opening fromRecord(const Record &);
template Record toRecord(const Person &);
template Person fromRecord(const Record &);
template Record toRecord(const Training &);
template Training fromRecord(const Record &);
template Record toRecord(const Away &);
template Away fromRecord(const Record &);
template Record toRecord(const Candidate &);
template Candidate fromRecord(const Record &);
template Record toRecord(const Contact &);
template Contact fromRecord(const Record &);
template Record toRecord(const Tag &);
template Tag fromRecord(const Record &);
template Record toRecord(const Note &);
template Note fromRecord(const Record &);
template Record toRecord(const CandidateFile &);
template CandidateFile fromRecord(const Record &);
template Record toRecord(const Application &);
template Application fromRecord(const Record &);
template Record toRecord(const EndReason &);
template EndReason fromRecord(const Record &);
template Record toRecord(const Waiver &);
template Waiver fromRecord(const Record &);
template Record toRecord(const Assessment &);
template Assessment fromRecord(const Record &);
template Record toRecord(const Interview &);
template Interview fromRecord(const Record &);
template Record toRecord(const Participant &);
template Participant fromRecord(const Record &);
template Record toRecord(const Rubric &);
template Rubric fromRecord(const Record &);
template Record toRecord(const Criterion &);
template Criterion fromRecord(const Record &);
template Record toRecord(const Scorecard &);
template Scorecard fromRecord(const Record &);
template Record toRecord(const Rating &);
template Rating fromRecord(const Record &);
template Record toRecord(const Debrief &);
template Debrief fromRecord(const Record &);
template Record toRecord(const Decision &);
template Decision fromRecord(const Record &);
template Record toRecord(const Offer &);
template Offer fromRecord(const Record &);
template Record toRecord(const Setting &);
template Setting fromRecord(const Record &);
template Record toRecord(const Sighting &);
template Sighting fromRecord(const Record &);
template Record toRecord(const BusyReading &);
template BusyReading fromRecord(const Record &);
template Record toRecord(const InterviewPool &);
template InterviewPool fromRecord(const Record &);
template Record toRecord(const CandidateTimes &);
template CandidateTimes fromRecord(const Record &);
template Record toRecord(const MadePack &);
template MadePack fromRecord(const Record &);

} // namespace shortlist
