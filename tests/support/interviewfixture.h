// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scorecards/scorecard.h"
#include "support/interviewworld.h"
#include "support/replay.h"

#include <QTemporaryDir>

// Evaluates once: the expression may be a command.
#define VERIFY_OK(expression)                                                                                          \
    do {                                                                                                               \
        const auto &outcome = (expression);                                                                            \
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text() + outcome.error().detail));                 \
    } while (false)

namespace shortlist::test {

/// An InterviewWorld in a real file, for tests of the services.
class InterviewFixture {
public:
    void open();
    void close();

    Services &services() { return m_workspace->services(); }
    InterviewService &interviews() { return services().interviews; }

    /// Books, or warns why not and gives a null id.
    InterviewId book(const BookingRequest &request);
    InterviewEntry entry(const InterviewId &id);
    QList<Scorecard> cards(const InterviewId &id);

protected:
    std::unique_ptr<QTemporaryDir> m_dir;
    FakeClock m_clock;
    std::unique_ptr<LocalWorkspace> m_workspace;
    std::unique_ptr<InterviewWorld> m_world;
};

} // namespace shortlist::test
