// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/today/todaymodel.h"
#include "support/calendarfixture.h"
#include "ui/today/todaypage.h"

#include <QHeaderView>
#include <QTableView>

using namespace shortlist;

/// What clashes is read whole on Today. It is Monday 7 January 2030, 10:00 in Berlin.
class tst_todaycolumns : public test::CalendarFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }
    void init()
    {
        open();
        book(m_world->technical, m_world->senior, QStringLiteral("2030-01-10 15:00"));
        act([this](Services &services) -> Status {
            const auto away = services.people.addAway(m_world->senior, QDate(2030, 1, 7), QDate(2030, 3, 31), {});
            if (!away)
                return away.error();
            const QDateTime day(QDate(2030, 1, 7), QTime(0, 0), Qt::UTC);
            const auto kept =
                services.people.keepCalendar({ {}, m_world->senior, QStringLiteral("sena-holt-work-and-private.ics"),
                    {}, day, day.addDays(60), QStringLiteral("Europe/Berlin"),
                    { { QDateTime(QDate(2030, 1, 10), QTime(13, 0), Qt::UTC),
                        QDateTime(QDate(2030, 1, 10), QTime(15, 0), Qt::UTC) } } });
            return kept ? done() : Status(kept.error());
        });
        m_today = std::make_unique<TodayPage>(PageContext{ *m_gateway, m_prompter, *m_settings, m_clock });
    }
    void cleanup()
    {
        m_today.reset();
        close();
    }

    void aConflictIsReadWholeWhereverItIsShown_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("1280") << 1080;
        QTest::newRow("1920") << 1720;
    }
    void aConflictIsReadWholeWhereverItIsShown()
    {
        QFETCH(int, width);
        m_today->resize(width, 720);
        m_today->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_today.get()));
        m_today->activate();
        auto *table = child<QTableView>(m_today.get(), "todayTable");
        QTRY_VERIFY(table->model()->rowCount() > 0);
        const QModelIndex who = table->model()->index(0, TodayModel::Who);
        const QString text = who.data().toString();
        QVERIFY2(text.contains(QStringLiteral("sena-holt-work-and-private.ics")), qPrintable(text));
        QCOMPARE(who.data(Qt::ToolTipRole).toString(), text);
        const auto fits = [&] {
            const QFontMetrics metrics(table->font());
            const int room = table->columnWidth(TodayModel::Who) - 2 * 3 - 2;
            return metrics.boundingRect(0, 0, room, 0, Qt::TextWordWrap, text).height() <= table->rowHeight(0);
        };
        QTRY_VERIFY(fits());
        QCOMPARE(table->horizontalHeader()->length(), table->viewport()->width());
        // Whoever sets the width keeps it.
        table->setColumnWidth(TodayModel::Who, 140);
        m_today->resize(width + 60, 720);
        QTest::qWait(50);
        QCOMPARE(table->columnWidth(TodayModel::Who), 140);
    }

private:
    std::unique_ptr<TodayPage> m_today;
};

QTEST_MAIN(tst_todaycolumns)
#include "tst_todaycolumns.moc"
