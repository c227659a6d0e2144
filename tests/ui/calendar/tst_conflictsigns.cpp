// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/agendamodel.h"
#include "models/calendar/monthmodel.h"
#include "support/calendarfixture.h"
#include "ui/calendar/agendaview.h"
#include "ui/calendar/monthview.h"

using namespace shortlist;

/// What clashes is marked wherever it is shown. It is Monday 7 January 2030, 10:00 in Berlin.
class tst_conflictsigns : public test::CalendarFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }
    void init()
    {
        open();
        m_id = book(m_world->technical, m_world->senior, QStringLiteral("2030-01-09 14:00"));
    }
    void cleanup() { close(); }

    void theMonthHasItInTheCellAndInWords()
    {
        showPage();
        QTest::keyClick(view(), Qt::Key_M);
        sendAway();
        auto *model = m_page->monthView()->model();
        const auto cell = [model] {
            for (int row = 0; row < model->rowCount(); ++row) {
                for (int column = 0; column < model->columnCount(); ++column) {
                    const QModelIndex at = model->index(row, column);
                    if (at.data(MonthModel::DateRole).toDate() == QDate(2030, 1, 9))
                        return at;
                }
            }
            return QModelIndex();
        };
        QTRY_COMPARE(cell().data(MonthModel::ClashesRole).toList(), QVariantList{ true });
        const QString spoken = cell().data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(QStringLiteral("conflict: Sena Holt is away")), qPrintable(spoken));
        QVERIFY(cell().data(Qt::ToolTipRole).toString().contains(QStringLiteral("Sena Holt is away")));
    }

    void theAgendaHasItInTheRowAndInWords()
    {
        showPage();
        QTest::keyClick(view(), Qt::Key_A);
        sendAway();
        auto *model = m_page->agendaView()->model();
        QTRY_VERIFY(model->rowCount() == 2);
        const QModelIndex row = model->index(1, 0);
        QTRY_VERIFY2(row.data(AgendaModel::ClashRole).toString().startsWith(QStringLiteral("Sena Holt is away")),
            qPrintable(row.data(AgendaModel::ClashRole).toString()));
        QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("conflict: Sena Holt is away")));
    }

    void theNarrowestCardKeepsIt_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("with a few letters") << 760;
        QTest::newRow("without words") << 560;
    }
    void theNarrowestCardKeepsIt()
    {
        QFETCH(int, width);
        const auto other = book(m_world->manager, m_world->boss, QStringLiteral("2030-01-09 14:00"), true);
        QVERIFY(!other.isNull());
        m_page->setMinimumWidth(0);
        m_page->resize(width, 720);
        showPage();
        QTest::keyClick(view(), Qt::Key_W);
        QTRY_COMPARE(view()->shown().size(), 2);
        const auto drawnAs = [this] { return view()->viewport()->grab(view()->rectOf(m_id)).toImage(); };
        const QImage before = drawnAs();
        QVERIFY(view()->rectOf(m_id).width() < 70);
        sendAway();
        QTRY_VERIFY2(drawnAs() != before, qPrintable(QString::number(view()->rectOf(m_id).width())));
    }

    void theGhostLeavesItBehind()
    {
        showPage();
        m_page->resize(1300, 900);
        QTRY_VERIFY(!view()->rectOf(m_id).isEmpty());
        view()->setCurrent(m_id);
        view()->setFocus();
        // As it is painted three hours earlier.
        const auto ghost = [this] {
            QTest::keyPress(view(), Qt::Key_Alt, Qt::AltModifier);
            for (int i = 0; i < 12; ++i)
                QTest::keyClick(view(), Qt::Key_Up, Qt::AltModifier);
            const QRect own = view()->rectOf(m_id);
            const QPoint there = view()->pointOf(QDate(2030, 1, 9), QTime(11, 0));
            const QImage drawn =
                view()->viewport()->grab({ own.left(), there.y() + 1, own.width(), own.height() - 2 }).toImage();
            QTest::keyClick(view(), Qt::Key_Escape);
            QTest::keyRelease(view(), Qt::Key_Alt);
            return drawn;
        };
        const QImage before = ghost();
        sendAway();
        QTRY_VERIFY(view()->spokenName(*view()->entryOf(m_id)).contains(QStringLiteral("conflict")));
        QCOMPARE(ghost(), before);
    }

private:
    void sendAway()
    {
        act([this](Services &services) -> Status {
            const auto away = services.people.addAway(m_world->senior, QDate(2030, 1, 9), QDate(2030, 1, 9), {});
            return away ? done() : Status(away.error());
        });
    }

    InterviewId m_id;
};

QTEST_MAIN(tst_conflictsigns)
#include "tst_conflictsigns.moc"
