// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/interviewfixture.h"

#include "support/newworkspace.h"

namespace shortlist::test {

void InterviewFixture::open()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_clock.set(QDateTime(QDate(2030, 1, 7), QTime(9, 0), Qt::UTC));
    auto created = newWorkspace(m_dir->filePath(QStringLiteral("team.shortlist")), m_clock);
    VERIFY_OK(created);
    m_workspace = std::move(*created);
    m_world = std::make_unique<InterviewWorld>(services(), m_clock);
    QVERIFY(m_world->build());
}

void InterviewFixture::close()
{
    m_world.reset();
    m_workspace.reset();
}

InterviewId InterviewFixture::book(const BookingRequest &request)
{
    const auto booked = interviews().book(request);
    if (!booked) {
        qWarning("%s", qPrintable(booked.error().text()));
        return {};
    }
    return *booked;
}

InterviewEntry InterviewFixture::entry(const InterviewId &id)
{
    const auto found = interviews().load(id);
    return found ? *found : InterviewEntry{};
}

QList<Scorecard> InterviewFixture::cards(const InterviewId &id)
{
    const auto found = services().context.workspace.all<Scorecard>({ equals(&Scorecard::interviewId, id) });
    return found ? *found : QList<Scorecard>{};
}

} // namespace shortlist::test
