// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/calendarqueries.h"
#include "domain/calendar/scheduleversion.h"
#include "ui/widgets/card.h"

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace shortlist {

class AppSettings;
class Pill;
class TextLabel;
class VersionList;
class ZoneTimes;

/// One interview beside the calendar: who, when on everybody's clock, where, the replies, and what can be done with it.
/// It shows values and tells what is asked for; it changes nothing.
class InterviewPanel : public Card {
    Q_OBJECT
public:
    explicit InterviewPanel(AppSettings &settings, QWidget *parent = nullptr);

    /// Shows an interview to whoever is at the desk (null: nobody known). `now` (UTC) decides whether it can have been
    /// held; without `editable` nothing can be done.
    void setEntry(const InterviewEntry &entry, const PersonId &me, const QDateTime &now, bool editable);
    /// Time goes on (UTC): what has begun can have been held.
    void setNow(const QDateTime &now);
    const InterviewEntry &entry() const { return m_entry; }
    /// What clashes with the interview shown, a sentence each; none hides it.
    void setConflicts(const QStringList &sentences);
    /// The versions of the interview shown, the newest first.
    void setVersions(const QList<ScheduleVersion> &versions);
    /// Puts the keyboard on the first thing that can be done.
    void focusFirst();

Q_SIGNALS:
    /// Esc: the keyboard wants back to where it came from.
    void left();
    void invitationRequested();
    void moveRequested();
    void findTimeRequested();
    void peopleRequested();
    void confirmRequested();
    void heldRequested();
    void noShowRequested();
    void cancelRequested();
    void planAgainRequested();
    void scorecardRequested();
    void candidateRequested();
    void closeRequested();
    void placeChanged(const QString &place);
    /// Somebody's reply was noted by hand; a null person is the candidate, here and below.
    void replyChanged(const shortlist::PersonId &person, shortlist::Reply reply);
    /// Somebody's decline is no task any more.
    void setAsideRequested(const shortlist::PersonId &person);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    /// Somebody who is to reply.
    struct Replier {
        PersonId id; ///< null: the candidate
        QString name;
        QString title;
        Reply reply;
        QString comment;
        bool declined; ///< and something is to be done about it
    };

    QPushButton *addButton(
        const char *name, const QString &text, const QString &icon, void (InterviewPanel::*signal)());
    void showSteps();
    void showPeople(bool editable);
    void addPerson(const InterviewPerson &person, bool editable);
    void addCandidateReply(bool editable);
    void addReply(const Replier &who, bool editable);
    void addDecline(const QString &who, const PersonId &person, bool editable);
    void placeEdited();

    AppSettings &m_settings;
    InterviewEntry m_entry;
    TextLabel *m_job;
    Pill *m_stage;
    Pill *m_state;
    TextLabel *m_clashTitle;
    TextLabel *m_clashes;
    ZoneTimes *m_times;
    QLineEdit *m_place;
    QVBoxLayout *m_people;
    TextLabel *m_note;
    VersionList *m_versions;
    QDateTime m_now; ///< UTC
    bool m_editable = false;
    QPushButton *m_invitation = nullptr;
    QPushButton *m_confirm = nullptr;
    QPushButton *m_move = nullptr;
    QPushButton *m_findTime = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_held = nullptr;
    QPushButton *m_noShow = nullptr;
    QPushButton *m_planAgain = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_scorecard = nullptr;
    QPushButton *m_candidate = nullptr;
};

} // namespace shortlist
