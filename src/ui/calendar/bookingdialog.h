// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/conflicts.h"
#include "service/calendar/interviewservice.h"
#include "service/calendar/slotservice.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/pagecontext.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class QPushButton;

namespace shortlist {

class EligibleModel;
struct ZoneReader;

namespace Ui {
class BookingDialog;
}

/// Books an interview, moves one, or changes who holds it. While it is filled in it says on whose clock the time is
/// what, and what speaks against it; it closes only when the workspace has taken it.
class BookingDialog : public QDialog {
    Q_OBJECT
public:
    /// What a new booking starts from; what is null or invalid is chosen in the dialog.
    struct Start {
        ApplicationId application;
        StageId stage;
        QDate date; ///< on the wall clock of the settings' zone
        QTime time;
        int minutes = 0; ///< 0: as the plan says for the stage
        PersonId person{}; ///< who is to interview, unless others are chosen
        bool second = false; ///< of two passes of the time, where clocks show it twice
    };
    enum class Purpose { New, Time, People };

    BookingDialog(const PageContext &context, const Start &start, QWidget *parent = nullptr);
    /// For an interview that exists: another time, or other people.
    BookingDialog(
        const PageContext &context, const InterviewEntry &interview, Purpose purpose, QWidget *parent = nullptr);
    ~BookingDialog() override;

    Purpose purpose() const { return m_purpose; }
    /// To be called before it is shown, where an interview is to get another time: the first one that works is filled
    /// in, with the same people where they can, else with as few as possible replaced. All else stays.
    void lookForAnother();
    /// To be called before it is shown, where a move that was made elsewhere asks for a reason: it is filled in, and
    /// the keyboard is on the reason, where keys that go on moving change nothing. `people`: who is there then, nobody
    /// where they stay.
    void takeMove(const QDateTime &startAt, int minutes, const QList<BookingParticipant> &people);

public Q_SLOTS:
    void accept() override;
    /// What was typed of when the candidate can is not lost without a question.
    void reject() override;

Q_SIGNALS:
    /// It was done; comes just before accepted().
    void booked(const shortlist::InterviewId &interview);

private:
    static constexpr int kSlotsDelayMs = 80;

    void build();
    void buildPeople();
    void fillZones();
    void setWhen(QDate date, QTime time);
    /// Calls the dialog by what was changed elsewhere: who holds the interview or its length, where that is no move.
    void nameMove(const QDateTime &startAt, int minutes);
    void setCandidateText(const QString &name, const QString &job);
    void searchCandidates(const QString &text);
    void chooseCandidate(int row);
    void takeOnlyCandidate();
    void loadForm(const ApplicationId &application);
    void takeForm(const BookingForm &form);
    void keepStageOfInterview();
    void chooseStage(int row);
    void loadPeople();
    void takePeople(const QList<EligiblePerson> &people);
    QList<PersonId> proposedPeople(const QList<EligiblePerson> &people) const;
    void showPerson();
    void showChosen();
    void changed();
    void timeChanged();
    void check();
    void takeCheck(const Result<BookingCheck> &result);
    bool isSaidBelow(const Error &error) const;
    /// A move to the time, the length and the people that the interview has already.
    bool isUnchanged() const;
    /// Says that nothing moves, and what speaks against the time it has.
    void takeUnchanged(const Result<QList<ClashingInterview>> &clashing);
    void say(MessageBar::Kind kind, const QString &text);
    void askForReason(bool asks);
    void showProblems(const QStringList &sentences, bool refused);
    /// That the day is not understood: nothing is booked on another one instead.
    void sayUnreadDay();
    /// Marks the reason for the exception as missing, or as given, and says so after what speaks against the booking.
    void markReason(bool missing);
    bool lacksReason() const;
    void showClocks();
    /// Why nothing can be booked before a candidate and a stage are chosen; empty while that is still being read.
    QString whyNotYet() const;
    QList<ZoneReader> readers() const;
    BookingTime when() const;
    BookingRequest request() const;
    ChangeOfTime changeOfTime() const;
    ChangeOfPeople changeOfPeople() const;
    const BookableStage *stage() const;
    void finish(const Status &status, const InterviewId &interview);
    void buildSlots();
    SlotRequest slotRequest() const;
    void findSlots();
    /// When the candidate can, as it was typed here; empty where nobody typed.
    QString typedTimes() const;
    void showSlots();
    /// Of whom it is not known whether they are free, in sentences: all of them where something speaks against the
    /// time, else those of whom it is not said below the times that are proposed.
    QStringList unknownOfTime() const;
    /// Says once what is not known both of the times that are proposed and of the one that is chosen.
    void noteUnknown(const QList<UnknownPerson> &unknown);
    /// What there is to say below the times, without what the message says of the one that is chosen.
    void showNotes();
    /// Fills in the time of a line, and its people unless the person chose some.
    void takeSlot(int line);
    /// Takes the first time that works, as long as neither time nor people were given or chosen.
    void proposeTime();
    /// Sets aside what stands in the way, or keeps all rules again.
    void relaxOrKeep();
    QString slotText(const SlotProposal &proposal) const;
    /// Who is there at a time, where somebody is replaced; nobody otherwise.
    QList<BookingParticipant> insteadAt(const SlotProposal &proposal) const;
    /// “Sena Holt cannot; Juna Park instead.”; empty where nobody is replaced.
    QString replacedText(const SlotProposal &proposal) const;
    /// The people of the interview that is moved, as they will be.
    QList<InterviewPerson> peopleOfMove() const;
    QString whyNoSlot() const;
    /// Those of the interview that is moved who declined it, with commas between.
    QString declinedNames() const;
    QStringList repliesInWords() const;

    const PageContext m_context;
    const Purpose m_purpose;
    std::unique_ptr<Ui::BookingDialog> m_ui;
    EligibleModel *m_people;
    QPushButton *m_done = nullptr;
    QTimer m_checkSoon;
    QTimer m_peopleSoon;
    QTimer m_slotsSoon;
    QList<BookableApplication> m_candidates;
    std::optional<BookingForm> m_form;
    PersonId m_me; ///< at the desk; known with the form
    StageId m_wantedStage;
    int m_wantedMinutes = 0; ///< the length it was begun with; until another stage is chosen
    PersonId m_wantedPerson; ///< with whom it was begun
    InterviewEntry m_interview; ///< the one that is changed; its id is null for a new one
    BookingCheck m_checked;
    QStringList m_notes; ///< what there is to say below the times besides
    QList<UnknownPerson> m_noted; ///< of whom that is not known at any of the times that are proposed
    QStringList m_problems; ///< what speaks against the booking, as said last
    bool m_chosePeople = false; ///< the person ticked somebody: nothing is proposed any more
    bool m_ownTime = false; ///< the time was given or chosen by the person: none is proposed any more
    bool m_fillingIn = false; ///< the fields of the time change by themselves
    bool m_another = false; ///< another time is looked for, than the one the interview has
    QList<BookingParticipant> m_instead; ///< who came with the time taken, where somebody is replaced
    QList<BookingParticipant> m_handedOver; ///< who is there at any time, where it was handed over before
    bool m_tookSlot = false; ///< the people came with a time that works
    std::unique_ptr<FoundSlots> m_found; ///< null until times were looked for
    QSet<SlotRule> m_relaxed;
    bool m_saidUnchanged = false; ///< it was said that the time is the one it has
    bool m_busy = false;
    bool m_unchecked = true; ///< something was changed since it was last said what speaks against it
    bool m_reading = true; ///< the candidates, or what one of them can be booked for
};

} // namespace shortlist
