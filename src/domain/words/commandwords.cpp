// SPDX-License-Identifier: GPL-3.0-or-later
// What commands did, in words. One line a command, in the order of the alphabet.
#include "domain/words/words.h"

#include <QCoreApplication>
#include <QHash>

namespace shortlist::words {

namespace {

const QHash<QString, const char *> &table()
{
    static const QHash<QString, const char *> words{
        { QStringLiteral("application.apply"), QT_TRANSLATE_NOOP("Commands", "Added an application") },
        { QStringLiteral("application.decline"), QT_TRANSLATE_NOOP("Commands", "Declined") },
        { QStringLiteral("application.hire"), QT_TRANSLATE_NOOP("Commands", "Hired") },
        { QStringLiteral("application.hold"), QT_TRANSLATE_NOOP("Commands", "Put on hold") },
        { QStringLiteral("application.move"), QT_TRANSLATE_NOOP("Commands", "Moved to another stage") },
        { QStringLiteral("application.opening"), QT_TRANSLATE_NOOP("Commands", "Chose an opening") },
        { QStringLiteral("application.reopen"), QT_TRANSLATE_NOOP("Commands", "Reopened an application") },
        { QStringLiteral("application.replan"), QT_TRANSLATE_NOOP("Commands", "Moved over to another plan version") },
        { QStringLiteral("application.resume"), QT_TRANSLATE_NOOP("Commands", "Resumed") },
        { QStringLiteral("application.transfer"), QT_TRANSLATE_NOOP("Commands", "Moved to another job") },
        { QStringLiteral("application.waive"), QT_TRANSLATE_NOOP("Commands", "Gave a waiver") },
        { QStringLiteral("application.withdraw"), QT_TRANSLATE_NOOP("Commands", "Recorded a withdrawal") },
        { QStringLiteral("assessment.assign"), QT_TRANSLATE_NOOP("Commands", "Chose graders of an assessment") },
        { QStringLiteral("assessment.create"), QT_TRANSLATE_NOOP("Commands", "Added an assessment") },
        { QStringLiteral("assessment.expire"), QT_TRANSLATE_NOOP("Commands", "Marked an assessment as expired") },
        { QStringLiteral("assessment.extend"), QT_TRANSLATE_NOOP("Commands", "Gave more time for an assessment") },
        { QStringLiteral("assessment.grade"), QT_TRANSLATE_NOOP("Commands", "Marked an assessment as graded") },
        { QStringLiteral("assessment.receive"), QT_TRANSLATE_NOOP("Commands", "Took in answers to an assessment") },
        { QStringLiteral("assessment.redact"), QT_TRANSLATE_NOOP("Commands", "Changed the answers to an assessment") },
        { QStringLiteral("assessment.send"), QT_TRANSLATE_NOOP("Commands", "Sent an assessment") },
        { QStringLiteral("candidate.add"), QT_TRANSLATE_NOOP("Commands", "Added a candidate") },
        { QStringLiteral("candidate.apply"), QT_TRANSLATE_NOOP("Commands", "Added an application") },
        { QStringLiteral("candidate.edit"), QT_TRANSLATE_NOOP("Commands", "Changed a candidate") },
        { QStringLiteral("candidate.import"), QT_TRANSLATE_NOOP("Commands", "Imported candidates") },
        { QStringLiteral("candidate.tag"), QT_TRANSLATE_NOOP("Commands", "Added a tag") },
        { QStringLiteral("candidate.untag"), QT_TRANSLATE_NOOP("Commands", "Took a tag away") },
        { QStringLiteral("debrief.close"), QT_TRANSLATE_NOOP("Commands", "Closed the debrief") },
        { QStringLiteral("debrief.notes"), QT_TRANSLATE_NOOP("Commands", "Wrote debrief notes") },
        { QStringLiteral("debrief.open"), QT_TRANSLATE_NOOP("Commands", "Opened the debrief") },
        { QStringLiteral("decision.make"), QT_TRANSLATE_NOOP("Commands", "Made a decision") },
        { QStringLiteral("file.add"), QT_TRANSLATE_NOOP("Commands", "Added a file") },
        { QStringLiteral("file.edit"), QT_TRANSLATE_NOOP("Commands", "Changed what a file is") },
        { QStringLiteral("file.remove"), QT_TRANSLATE_NOOP("Commands", "Took a file away") },
        { QStringLiteral("interview.book"), QT_TRANSLATE_NOOP("Commands", "Booked an interview") },
        { QStringLiteral("interview.bookAll"), QT_TRANSLATE_NOOP("Commands", "Booked several interviews") },
        { QStringLiteral("interview.moveAll"), QT_TRANSLATE_NOOP("Commands", "Planned interviews again") },
        { QStringLiteral("interview.cancel"), QT_TRANSLATE_NOOP("Commands", "Cancelled an interview") },
        { QStringLiteral("interview.confirm"), QT_TRANSLATE_NOOP("Commands", "Confirmed an interview") },
        { QStringLiteral("interview.held"), QT_TRANSLATE_NOOP("Commands", "Marked an interview as held") },
        { QStringLiteral("interview.noShow"), QT_TRANSLATE_NOOP("Commands", "Marked an interview as missed") },
        { QStringLiteral("interview.people"), QT_TRANSLATE_NOOP("Commands", "Changed who interviews") },
        { QStringLiteral("interview.place"), QT_TRANSLATE_NOOP("Commands", "Changed where an interview is") },
        { QStringLiteral("interview.reply"), QT_TRANSLATE_NOOP("Commands", "Noted a reply to an invitation") },
        { QStringLiteral("interview.replies"), QT_TRANSLATE_NOOP("Commands", "Read replies to an invitation") },
        { QStringLiteral("interview.reschedule"), QT_TRANSLATE_NOOP("Commands", "Moved an interview") },
        { QStringLiteral("interview.setAside"), QT_TRANSLATE_NOOP("Commands", "Set a declined invitation aside") },
        { QStringLiteral("job.create"), QT_TRANSLATE_NOOP("Commands", "Added a job") },
        { QStringLiteral("job.edit"), QT_TRANSLATE_NOOP("Commands", "Changed a job") },
        { QStringLiteral("job.from_template"), QT_TRANSLATE_NOOP("Commands", "Made a job from a template") },
        { QStringLiteral("job.import"), QT_TRANSLATE_NOOP("Commands", "Imported a job page") },
        { QStringLiteral("job.point_add"), QT_TRANSLATE_NOOP("Commands", "Added a line to a job") },
        { QStringLiteral("job.point_edit"), QT_TRANSLATE_NOOP("Commands", "Changed a line of a job") },
        { QStringLiteral("job.point_move"), QT_TRANSLATE_NOOP("Commands", "Moved a line of a job") },
        { QStringLiteral("job.point_remove"), QT_TRANSLATE_NOOP("Commands", "Removed a line of a job") },
        { QStringLiteral("job.reinstate"), QT_TRANSLATE_NOOP("Commands", "Took a job back into use") },
        { QStringLiteral("job.retire"), QT_TRANSLATE_NOOP("Commands", "Retired a job") },
        { QStringLiteral("job.specialty_add"), QT_TRANSLATE_NOOP("Commands", "Added a specialty") },
        { QStringLiteral("job.specialty_edit"), QT_TRANSLATE_NOOP("Commands", "Changed a specialty") },
        { QStringLiteral("job.specialty_remove"), QT_TRANSLATE_NOOP("Commands", "Removed a specialty") },
        { QStringLiteral("note.add"), QT_TRANSLATE_NOOP("Commands", "Wrote a note") },
        { QStringLiteral("note.edit"), QT_TRANSLATE_NOOP("Commands", "Changed a note") },
        { QStringLiteral("note.remove"), QT_TRANSLATE_NOOP("Commands", "Took a note away") },
        { QStringLiteral("offer.accept"), QT_TRANSLATE_NOOP("Commands", "Offer accepted: hired") },
        { QStringLiteral("offer.decline"), QT_TRANSLATE_NOOP("Commands", "Offer declined by the candidate") },
        { QStringLiteral("offer.draft"), QT_TRANSLATE_NOOP("Commands", "Drafted an offer") },
        { QStringLiteral("offer.edit"), QT_TRANSLATE_NOOP("Commands", "Changed the terms of an offer") },
        { QStringLiteral("offer.lapse"), QT_TRANSLATE_NOOP("Commands", "Offer lapsed") },
        { QStringLiteral("offer.send"), QT_TRANSLATE_NOOP("Commands", "Sent an offer") },
        { QStringLiteral("offer.withdraw"), QT_TRANSLATE_NOOP("Commands", "Withdrew an offer") },
        { QStringLiteral("opening.add"), QT_TRANSLATE_NOOP("Commands", "Added openings") },
        { QStringLiteral("opening.close"), QT_TRANSLATE_NOOP("Commands", "Closed an opening") },
        { QStringLiteral("opening.edit"), QT_TRANSLATE_NOOP("Commands", "Changed an opening") },
        { QStringLiteral("opening.hold"), QT_TRANSLATE_NOOP("Commands", "Put an opening on hold") },
        { QStringLiteral("opening.reopen"), QT_TRANSLATE_NOOP("Commands", "Reopened an opening") },
        { QStringLiteral("people.import"), QT_TRANSLATE_NOOP("Commands", "Imported people") },
        { QStringLiteral("person.add"), QT_TRANSLATE_NOOP("Commands", "Added a person") },
        { QStringLiteral("person.away"), QT_TRANSLATE_NOOP("Commands", "Added days away") },
        { QStringLiteral("person.back"), QT_TRANSLATE_NOOP("Commands", "Removed days away") },
        { QStringLiteral("person.calendar"), QT_TRANSLATE_NOOP("Commands", "Read a calendar") },
        { QStringLiteral("person.edit"), QT_TRANSLATE_NOOP("Commands", "Changed a person") },
        { QStringLiteral("person.leave"), QT_TRANSLATE_NOOP("Commands", "Marked a person as gone") },
        { QStringLiteral("person.return"), QT_TRANSLATE_NOOP("Commands", "Marked a person as back") },
        { QStringLiteral("person.train"), QT_TRANSLATE_NOOP("Commands", "Changed a training") },
        { QStringLiteral("plan.discard"), QT_TRANSLATE_NOOP("Commands", "Discarded a draft plan") },
        { QStringLiteral("plan.move_applications"),
            QT_TRANSLATE_NOOP("Commands", "Moved applications to another plan version") },
        { QStringLiteral("plan.new_version"), QT_TRANSLATE_NOOP("Commands", "Began a new plan version") },
        { QStringLiteral("plan.publish"), QT_TRANSLATE_NOOP("Commands", "Published a hiring plan") },
        { QStringLiteral("plan.stage_add"), QT_TRANSLATE_NOOP("Commands", "Added a stage") },
        { QStringLiteral("plan.stage_edit"), QT_TRANSLATE_NOOP("Commands", "Changed a stage") },
        { QStringLiteral("plan.stage_move"), QT_TRANSLATE_NOOP("Commands", "Moved a stage") },
        { QStringLiteral("plan.stage_remove"), QT_TRANSLATE_NOOP("Commands", "Removed a stage") },
        { QStringLiteral("reason.add"), QT_TRANSLATE_NOOP("Commands", "Added a reason") },
        { QStringLiteral("reason.edit"), QT_TRANSLATE_NOOP("Commands", "Changed a reason") },
        { QStringLiteral("reason.move"), QT_TRANSLATE_NOOP("Commands", "Moved a reason") },
        { QStringLiteral("reason.reinstate"), QT_TRANSLATE_NOOP("Commands", "Took a reason back into use") },
        { QStringLiteral("reason.retire"), QT_TRANSLATE_NOOP("Commands", "Took a reason out of use") },
        { QStringLiteral("rubric.create"), QT_TRANSLATE_NOOP("Commands", "Added a rubric") },
        { QStringLiteral("rubric.criterion_add"), QT_TRANSLATE_NOOP("Commands", "Added a criterion") },
        { QStringLiteral("rubric.criterion_edit"), QT_TRANSLATE_NOOP("Commands", "Changed a criterion") },
        { QStringLiteral("rubric.criterion_move"), QT_TRANSLATE_NOOP("Commands", "Moved a criterion") },
        { QStringLiteral("rubric.criterion_remove"), QT_TRANSLATE_NOOP("Commands", "Removed a criterion") },
        { QStringLiteral("rubric.discard"), QT_TRANSLATE_NOOP("Commands", "Discarded a draft rubric") },
        { QStringLiteral("rubric.edit"), QT_TRANSLATE_NOOP("Commands", "Changed a rubric") },
        { QStringLiteral("rubric.from_template"), QT_TRANSLATE_NOOP("Commands", "Copied a built-in rubric") },
        { QStringLiteral("rubric.levels"), QT_TRANSLATE_NOOP("Commands", "Changed the levels of a rubric") },
        { QStringLiteral("rubric.new_version"), QT_TRANSLATE_NOOP("Commands", "Began a new rubric version") },
        { QStringLiteral("rubric.publish"), QT_TRANSLATE_NOOP("Commands", "Published a rubric") },
        { QStringLiteral("rubric.reinstate"), QT_TRANSLATE_NOOP("Commands", "Took a rubric back into use") },
        { QStringLiteral("rubric.retire"), QT_TRANSLATE_NOOP("Commands", "Retired a rubric") },
        { QStringLiteral("scorecard.amend"), QT_TRANSLATE_NOOP("Commands", "Began an amendment") },
        { QStringLiteral("scorecard.draft"), QT_TRANSLATE_NOOP("Commands", "Wrote on a scorecard") },
        { QStringLiteral("scorecard.seen"), QT_TRANSLATE_NOOP("Commands", "Saw the other scorecards") },
        { QStringLiteral("scorecard.submit"), QT_TRANSLATE_NOOP("Commands", "Submitted a scorecard") },
        { QStringLiteral("setting.change"), QT_TRANSLATE_NOOP("Commands", "Changed a setting") },
        { QStringLiteral("workspace.create"), QT_TRANSLATE_NOOP("Commands", "Made the workspace") },
    };
    return words;
}

} // namespace

bool hasCommand(const QString &name) { return table().contains(name); }

QString command(const QString &name)
{
    const char *words = table().value(name, QT_TRANSLATE_NOOP("Commands", "Changed"));
    return QCoreApplication::translate("Commands", words);
}

} // namespace shortlist::words
