// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/calendarfixture.h"

#include "support/newworkspace.h"

namespace shortlist::test {

void CalendarFixture::open()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_dir = std::make_unique<QTemporaryDir>();
    m_clock.set(QDateTime(QDate(2030, 1, 7), QTime(9, 0), Qt::UTC));
    m_prompter.asked.clear();
    m_settings = std::make_unique<AppSettings>(m_dir->filePath(QStringLiteral("settings.ini")));
    m_settings->setComputerZone(QTimeZone("Europe/Berlin"));
    m_settings->setHourFormat(AppSettings::HourFormat::Hours24);
    m_gateway = std::make_unique<Gateway>();
    bool opened = false;
    m_gateway->open(
        this,
        [this]() -> Result<std::unique_ptr<OpenWorkspace>> {
            auto made = newWorkspace(m_dir->filePath(QStringLiteral("team.shortlist")), m_clock);
            if (!made)
                return made.error();
            m_world = std::make_unique<InterviewWorld>((*made)->services(), m_clock);
            if (!m_world->build())
                return Error{ Error::Code::Storage, QStringLiteral("world"), {}, {}, {} };
            return std::unique_ptr<OpenWorkspace>(std::move(*made));
        },
        [&opened](const Status &status) { opened = status.ok(); });
    QTRY_VERIFY(opened);
    m_page = std::make_unique<CalendarPage>(PageContext{ *m_gateway, m_prompter, *m_settings, m_clock });
    m_page->resize(1080, 720);
}

void CalendarFixture::close()
{
    m_page.reset();
    m_gateway.reset();
    m_world.reset();
    m_settings.reset();
}

void CalendarFixture::giveNotice()
{
    act([this](Services &) { return m_world->giveNotice() ? done() : Status(Error{}); });
}

InterviewId CalendarFixture::book(
    const StageId &stage, const PersonId &person, const QString &when, bool forBen, const QString &reason)
{
    BookingRequest request = m_world->request(stage, person, when);
    request.reason = reason;
    if (forBen)
        request.applicationId = m_world->benApplication;
    InterviewId id;
    bool answered = false;
    m_gateway->run(
        this, [request](Services &services) { return services.interviews.book(request); },
        [&](const Result<InterviewId> &made) {
            answered = true;
            if (made)
                id = *made;
            else
                qWarning("%s", qPrintable(made.error().text()));
        });
    (void)test::comesTrue([&answered] { return answered; });
    return id;
}

InterviewEntry CalendarFixture::stored(const InterviewId &id)
{
    InterviewEntry entry;
    bool answered = false;
    m_gateway->run(
        this, [id](Services &services) { return services.interviews.load(id); },
        [&](const Result<InterviewEntry> &found) {
            answered = true;
            if (found)
                entry = *found;
        });
    (void)test::comesTrue([&answered] { return answered; });
    return entry;
}

void CalendarFixture::act(const std::function<Status(Services &)> &work)
{
    bool answered = false;
    m_gateway->run(this, work, [&answered](const Status &status) { answered = status.ok(); });
    QTRY_VERIFY(answered);
}

void CalendarFixture::showPage()
{
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activateWindow();
    m_page->activate();
    auto *stack = m_page->findChild<QStackedWidget *>();
    QTRY_VERIFY(!view()->entries().isEmpty() || stack->currentIndex() == 1);
    view()->setFocus();
}

QString CalendarFixture::wall(const InterviewEntry &entry)
{
    return QLocale::c().toString(
        entry.interview.startAt.toTimeZone(QTimeZone("Europe/Berlin")), QStringLiteral("ddd HH:mm"));
}

} // namespace shortlist::test
