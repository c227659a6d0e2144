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
    void open()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_clock.set(QDateTime(QDate(2030, 1, 7), QTime(9, 0), Qt::UTC));
        auto created = LocalWorkspace::create(m_dir->filePath(QStringLiteral("team.shortlist")), m_clock);
        VERIFY_OK(created);
        m_workspace = std::move(*created);
        m_world = std::make_unique<InterviewWorld>(services(), m_clock);
        QVERIFY(m_world->build());
    }
    void close()
    {
        m_world.reset();
        m_workspace.reset();
    }

    Services &services() { return m_workspace->services(); }
    InterviewService &interviews() { return services().interviews; }

    /// Books, or warns why not and gives a null id.
    InterviewId book(const BookingRequest &request)
    {
        const auto booked = interviews().book(request);
        if (!booked) {
            qWarning("%s", qPrintable(booked.error().text()));
            return {};
        }
        return *booked;
    }
    InterviewEntry entry(const InterviewId &id)
    {
        const auto found = interviews().load(id);
        return found ? *found : InterviewEntry{};
    }
    QList<Scorecard> cards(const InterviewId &id)
    {
        const auto found = services().context.workspace.all<Scorecard>({ equals(&Scorecard::interviewId, id) });
        return found ? *found : QList<Scorecard>{};
    }

protected:
    std::unique_ptr<QTemporaryDir> m_dir;
    FakeClock m_clock;
    std::unique_ptr<LocalWorkspace> m_workspace;
    std::unique_ptr<InterviewWorld> m_world;
};

} // namespace shortlist::test
