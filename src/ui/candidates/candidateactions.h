// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/candidates/candidateservice.h"
#include "service/pipeline/pipelineservice.h"
#include "ui/candidates/applicationspanel.h"
#include "ui/window/pagecontext.h"

#include <QObject>

#include <functional>

namespace shortlist {

/// Whom an action is about: rows of the list, or the one person on screen.
struct CandidateSelection {
    QList<qint64> rows;
    CandidateId one; ///< set: this person, whatever the rows
    JobId job; ///< of applications only those for this job; null: all
    QString who; ///< “Ada Berg”, “12 candidates”

    bool isEmpty() const { return rows.isEmpty() && one.isNull(); }
    /// The people; on the workspace's thread.
    Result<QList<CandidateId>> people(Services &services) const;
};

/// What can be done with candidates, with the dialogs that ask how. Each of it is one command.
class CandidateActions : public QObject {
    Q_OBJECT

public:
    /// `page` is the parent of dialogs.
    CandidateActions(const PageContext &context, QWidget *page);

    void addCandidate();
    void edit(const CandidateId &candidate);
    void applyToJob(const CandidateSelection &selection);
    void tag(const CandidateSelection &selection);
    void decline(const CandidateSelection &selection);
    /// Plans all interviews that are left of the one application that is under way; of several people, all together.
    void plan(const CandidateSelection &selection);
    /// Together with whatever the dialog offers besides, also of one.
    void planLoops(const CandidateSelection &selection);
    /// Books an interview for the one application that is under way.
    void book(const CandidateSelection &selection);
    void wish(ApplicationsPanel::Wish wish, const CandidateApplication &application, const QString &who);
    void importFile(const QString &path = {});
    void exportAll(const QList<qint64> &rows);

Q_SIGNALS:
    void added(const shortlist::CandidateId &candidate);
    void told(const QString &sentence);
    /// Something was done that can be undone.
    void changed(const QString &sentence);
    void failed(const shortlist::Error &error);
    void navigationRequested(shortlist::PageId page, const QUuid &id);

private:
    /// Does `then` with the one application that is under way; where there is none or are several, that is said, with
    /// `instead` for what to do.
    void withActive(const CandidateSelection &selection, const QString &instead,
        const std::function<void(const ApplicationId &)> &then);
    /// The active applications of the people.
    void readActive(const CandidateSelection &selection, const std::function<void(const QList<Application> &)> &then);
    /// As readActive(), and says so where nothing is under way.
    void withLoops(const CandidateSelection &selection, const std::function<void(const QList<Application> &)> &then);
    void askPlan(const ApplicationId &application);
    void openAssessment(const ApplicationId &application, const QString &who);
    void askLoops(const QList<Application> &applications);
    void askBooking(const ApplicationId &application);
    void openDialog(const CandidateDraft &draft);
    void askEnding(PipelineAction how, const QString &who, const QList<Standing> &standings);
    void askMove(const CandidateApplication &application, const QString &who);
    /// Asks for which opening of its job the application is.
    void askOpening(const CandidateApplication &application, const QString &who);
    void askHold(const CandidateApplication &application, const QString &who);
    void openHold(const CandidateApplication &application, const QString &who);
    void run(const std::function<Status(Services &)> &work);

    PageContext m_context;
    QWidget *m_page;
};

} // namespace shortlist
