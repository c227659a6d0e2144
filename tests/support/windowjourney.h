// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/debrief/decision.h"
#include "support/journeystory.h"
#include "support/windowdriver.h"
#include "ui/calendar/calendarview.h"
#include "ui/scorecards/criterioneditor.h"
#include "ui/scorecards/scorecardeditor.h"

#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListView>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTimeZone>
#include <QTreeView>

#include <cstdlib>

namespace shortlist::testing {

/// The main job from an empty file to the hire, by hand: each step begins at the desk of the person who takes it, on
/// whatever page is in front, and ends when what it stored was compared with what was meant. A step needs nothing but
/// the file as the steps before it left it.
class WindowJourney {
public:
    struct Step {
        const char *name;
        std::function<void()> take;
    };

    static constexpr int kInterviews = 4; ///< stages 1 to 4; stage 0 is the assessment
    static constexpr int kOffer = 5;

    explicit WindowJourney(WindowDriver &driver);

    QString file() const { return d.path(QStringLiteral("team.shortlist")); }

    QList<Step> steps();

    // What is stored.

    Application application() { return only<Application>(); }
    QList<Stage> stages() { return d.stored<Stage>({}, { fieldName(&Stage::position) }); }
    PersonId person(const QString &name);
    Interview interviewAt(int stage);

    // The steps.

    void create();

    void importTeam();

    void addPerson();

    void importPage();

    void sayPurpose();

    void addOpening();

    void addCandidate();

    void sendTest();

    void takeAnswers();

    void grade();

    void advance();

    void book(int stage);

    void score(int stage);

    void decide(int stage);

    void draftOffer();

    void sendOffer();

    void acceptOffer();

    // Parts that other walks use too.

    /// Goes to the debriefs and chooses the first, unless one is on show from before.
    void lookAtDebrief();

    /// The board, with the only card of this stage chosen.
    void chooseCard(int stage);

    /// Every criterion with a key, a sentence, the overall, Ctrl+Enter.
    void fillAndSubmit(const ScorecardId &card);

    void fill(const ScorecardId &card);

    Scorecard stored(const ScorecardId &card);

    template <typename T>
    T only()
    {
        const auto all = d.stored<T>();
        WindowDriver::expect(
            all.size() == 1, QStringLiteral("one of %1, not %2").arg(enumText(T::kKind)).arg(all.size()));
        return all.first();
    }

private:
    static void expect(bool holds, const QString &what) { WindowDriver::expect(holds, what); }
    static void expect(bool holds, const char *what) { WindowDriver::expect(holds, QString::fromUtf8(what)); }

    void at(int day, int hour, int minute);
    /// The first right after the test, each other right after the decision before it.
    void atBooking(int stage);

    void openJob(int tab);

    QDialog *openAssessment();

    void close(QDialog *dialog);

    /// Turns the time that the dialog proposes to another one of the same month.
    void turnTo(QDialog *dialog, const QDateTime &wanted);

    /// Leaves only this one ticked among those who can interview.
    void seat(QDialog *dialog, const QString &name);

    QLineEdit *editOf(const char *combo, QDialog *dialog) { return d.find<QComboBox>(combo, dialog)->lineEdit(); }

    WindowDriver &d;
};

} // namespace shortlist::testing
