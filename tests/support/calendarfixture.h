// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/accessible.h"
#include "support/fakeprompter.h"
#include "support/interviewworld.h"
#include "ui/calendar/bookingdialog.h"
#include "ui/calendar/calendarpage.h"
#include "ui/calendar/calendarview.h"
#include "ui/calendar/interviewpanel.h"
#include "ui/calendar/zonetimes.h"
#include "ui/settings/appsettings.h"
#include "ui/style/theme.h"
#include "ui/widgets/messagebar.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTimeEdit>
#include <QTreeView>

namespace shortlist::test {

/// The calendar page in a window of its own over a real file. The desk is in Berlin; it is Monday 7 January 2030, 10:00
/// there.
class CalendarFixture : public QObject {
public:
    void open()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_dir = std::make_unique<QTemporaryDir>();
        m_clock.set(QDateTime(QDate(2030, 1, 7), QTime(9, 0), Qt::UTC));
        m_prompter.asked.clear();
        m_settings = std::make_unique<AppSettings>(m_dir->filePath(QStringLiteral("settings.ini")));
        m_settings->setTimeZoneOverride("Europe/Berlin");
        m_settings->setHourFormat(AppSettings::HourFormat::Hours24);
        m_gateway = std::make_unique<Gateway>();
        bool opened = false;
        m_gateway->open(
            this,
            [this]() -> Result<std::unique_ptr<OpenWorkspace>> {
                auto made = LocalWorkspace::create(m_dir->filePath(QStringLiteral("team.shortlist")), m_clock);
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

    void close()
    {
        m_page.reset();
        m_gateway.reset();
        m_world.reset();
        m_settings.reset();
    }

    InterviewId book(const StageId &stage, const PersonId &person, const QString &when, bool forBen = false,
        const QString &reason = {})
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
        (void)QTest::qWaitFor([&answered] { return answered; });
        return id;
    }

    InterviewEntry stored(const InterviewId &id)
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
        (void)QTest::qWaitFor([&answered] { return answered; });
        return entry;
    }

    void act(const std::function<Status(Services &)> &work)
    {
        bool answered = false;
        m_gateway->run(this, work, [&answered](const Status &status) { answered = status.ok(); });
        QTRY_VERIFY(answered);
    }

    void showPage()
    {
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->activateWindow();
        m_page->activate();
        auto *stack = m_page->findChild<QStackedWidget *>();
        QTRY_VERIFY(!view()->entries().isEmpty() || stack->currentIndex() == 1);
        view()->setFocus();
    }

    BookingDialog *dialog() const { return m_page->findChild<BookingDialog *>(); }
    CalendarView *view() const { return m_page->view(); }
    template <typename W>
    W *child(QWidget *root, const char *name) const
    {
        return root->findChild<W *>(QString::fromLatin1(name));
    }
    /// The day and time in Berlin: "Wed 10:00".
    static QString wall(const InterviewEntry &entry)
    {
        return QLocale::c().toString(
            entry.interview.startAt.toTimeZone(QTimeZone("Europe/Berlin")), QStringLiteral("ddd HH:mm"));
    }

protected:
    std::unique_ptr<QTemporaryDir> m_dir;
    FakeClock m_clock;
    testing::FakePrompter m_prompter;
    std::unique_ptr<AppSettings> m_settings;
    std::unique_ptr<Gateway> m_gateway;
    std::unique_ptr<InterviewWorld> m_world;
    std::unique_ptr<CalendarPage> m_page;
};

} // namespace shortlist::test
