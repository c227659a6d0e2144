// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/loadmodel.h"
#include "support/accessible.h"
#include "support/pagedesk.h"
#include "ui/calendar/calendarpage.h"
#include "ui/people/directorypage.h"
#include "ui/people/loadpanel.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

using namespace shortlist;

/// The load by week in the directory, used with real keys and the mouse.
class tst_loadpanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }
    void init();
    void cleanup();

    void weeksStandBesideTheirLimits();
    void enterAsksForTheWeek();
    void theCalendarShowsThePersonsWeek();
    void filtersNarrowAndSaySo();
    void theFilterTakesTheRoomThereIs();
    void weeksGoOnAndBack();
    void everythingThatTakesTheKeyboardHasAName();

private:
    template <typename T>
    T *find(const char *name)
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }
    QTableView *table() { return find<QTableView>("loadTable"); }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }

    std::unique_ptr<test::PageDesk> m_desk;
    std::unique_ptr<DirectoryPage> m_page;
};

void tst_loadpanel::init()
{
    m_desk = std::make_unique<test::PageDesk>();
    QVERIFY(m_desk->open(m_desk->loop.recruiter));
    // Ana and Ben hold one interview this week; Ana would rather hold none.
    const bool limited = m_desk
                             ->ask([ana = m_desk->loop.ana](Services &services) -> Status {
                                 auto view = services.people.view(ana);
                                 if (!view)
                                     return view.error();
                                 view->person.weeklyLimit = 0;
                                 return services.people.edit(view->person);
                             })
                             .ok();
    QVERIFY(limited);
    m_page = std::make_unique<DirectoryPage>(m_desk->context());
    m_page->resize(1080, 740);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->activate();
    QTRY_COMPARE(find<QTableView>("peopleTable")->model()->rowCount(), 3);
    find<QTableView>("peopleTable")->setFocus();
    QTest::keyClick(find<QTableView>("peopleTable"), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    QTRY_VERIFY(table()->hasFocus());
}

void tst_loadpanel::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void tst_loadpanel::weeksStandBesideTheirLimits()
{
    QCOMPARE(table()->model()->columnCount(), int(LoadModel::FirstWeek) + 8);
    QCOMPARE(cell(0, LoadModel::Name), QStringLiteral("Ana"));
    QCOMPARE(cell(0, LoadModel::FirstWeek), QStringLiteral("1/0 !"));
    QCOMPARE(cell(1, LoadModel::Name), QStringLiteral("Ben"));
    QCOMPARE(cell(1, LoadModel::FirstWeek), QStringLiteral("1"));
    QCOMPARE(cell(2, LoadModel::FirstWeek), QString());
    const QString spoken = table()->model()->index(0, LoadModel::FirstWeek).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(QStringLiteral("1 h 30 min")) && spoken.contains(QStringLiteral("over the limit of 0")),
        qPrintable(spoken));
    QVERIFY(find<QLabel>("loadNote")->text().startsWith(QStringLiteral("1 person")));
    // A number that is cut would be another number.
    QFont wide = table()->font();
    wide.setPointSizeF(wide.pointSizeF() * 2);
    table()->setFont(wide);
    find<QToolButton>("thisWeekButton")->click();
    const QModelIndex over = table()->model()->index(0, LoadModel::FirstWeek);
    QTRY_VERIFY(table()->columnWidth(LoadModel::FirstWeek)
                >= static_cast<QAbstractItemView *>(table())->sizeHintForIndex(over).width());
    m_desk->shoot(*m_page, QStringLiteral("load"));
}

void tst_loadpanel::enterAsksForTheWeek()
{
    QSignalSpy asked(m_page.get(), &Page::weekRequested);
    const QDate monday = qobject_cast<LoadModel *>(table()->model())->load().monday;
    table()->setCurrentIndex(table()->model()->index(1, LoadModel::FirstWeek));
    QTest::keyClick(table(), Qt::Key_Right);
    QTest::keyClick(table(), Qt::Key_Right);
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(0).toUuid(), m_desk->loop.ben.uuid());
    QCOMPARE(asked.first().at(1).toDate(), monday.addDays(14));
}

void tst_loadpanel::theCalendarShowsThePersonsWeek()
{
    CalendarPage calendar(m_desk->context());
    calendar.resize(1080, 740);
    calendar.show();
    calendar.activate();
    const QDate monday = m_desk->clock.nowUtc().date().addDays(70);
    calendar.showWeekOf(m_desk->loop.ben.uuid(), monday.addDays(1 - monday.dayOfWeek()));
    QTRY_COMPARE(calendar.firstDay(), monday.addDays(1 - monday.dayOfWeek()));
    const auto *person = calendar.findChild<QComboBox *>(QStringLiteral("personFilter"));
    QVERIFY(person);
    QTRY_COMPARE(person->currentText(), QStringLiteral("Ben"));
    QTRY_COMPARE(person->count(), 4);
    QCOMPARE(person->currentText(), QStringLiteral("Ben"));
}

void tst_loadpanel::filtersNarrowAndSaySo()
{
    auto *filter = find<QLineEdit>("loadFilter");
    filter->setFocus();
    QTest::keyClicks(filter, QStringLiteral("ben"));
    QTest::keyClick(filter, Qt::Key_Return);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QTest::keyClicks(filter, QStringLiteral("zzz"));
    QTest::keyClick(filter, Qt::Key_Return);
    QTRY_VERIFY(!table()->isVisible());
    QFont wide = table()->font();
    wide.setPointSizeF(wide.pointSizeF() * 2);
    table()->setFont(wide);
    filter->clear();
    QTest::keyClick(filter, Qt::Key_Return);
    QTRY_VERIFY(table()->isVisible());
    // Those who come back need the width of their own numbers.
    const QModelIndex over = table()->model()->index(0, LoadModel::FirstWeek);
    QCOMPARE(over.data().toString(), QStringLiteral("1/0 !"));
    QVERIFY(table()->columnWidth(LoadModel::FirstWeek)
            >= static_cast<QAbstractItemView *>(table())->sizeHintForIndex(over).width());
    const bool pooled = m_desk
                            ->ask([ana = m_desk->loop.ana](Services &services) -> Status {
                                const QString kind = QStringLiteral("Technical interview");
                                if (const auto made = services.pools.create(kind, 2, 1); !made)
                                    return made.error();
                                return services.pools.train(kind, { ana }, TrainingLevel::Qualified);
                            })
                            .ok();
    QVERIFY(pooled);
    auto *pool = find<QComboBox>("loadPoolCombo");
    QTRY_COMPARE(pool->count(), 2);
    pool->setFocus();
    QTest::keyClick(pool, Qt::Key_Down);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(cell(0, LoadModel::Name), QStringLiteral("Ana"));
}

void tst_loadpanel::weeksGoOnAndBack()
{
    const QString before = find<QLabel>("loadRange")->text();
    QTest::mouseClick(find<QToolButton>("laterWeeksButton"), Qt::LeftButton);
    QTRY_VERIFY(find<QLabel>("loadRange")->text() != before);
    QTRY_COMPARE(cell(0, LoadModel::FirstWeek), QString());
    QTest::mouseClick(find<QToolButton>("earlierWeeksButton"), Qt::LeftButton);
    QTRY_COMPARE(find<QLabel>("loadRange")->text(), before);
    QTest::mouseClick(find<QToolButton>("laterWeeksButton"), Qt::LeftButton);
    QTRY_VERIFY(find<QLabel>("loadRange")->text() != before);
    QTest::mouseClick(find<QToolButton>("thisWeekButton"), Qt::LeftButton);
    QTRY_COMPARE(find<QLabel>("loadRange")->text(), before);
}

void tst_loadpanel::everythingThatTakesTheKeyboardHasAName()
{
    QCOMPARE(testing::unnamedFocusable(m_page.get()).join(u','), QString());
}

/// Its hint is longer in other languages.
void tst_loadpanel::theFilterTakesTheRoomThereIs()
{
    m_page->resize(960, 740);
    QTRY_COMPARE(m_page->width(), 960);
    QTRY_COMPARE(find<QLineEdit>("loadFilter")->width(), 320);
}

QTEST_MAIN(tst_loadpanel)
#include "tst_loadpanel.moc"
