// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/accessible.h"
#include "support/pagedesk.h"
#include "ui/people/directorypage.h"
#include "ui/people/poolspanel.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>

using namespace shortlist;

/// The pools of interviewers in the directory, used with real keys and the mouse.
class tst_poolspanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }
    void init();
    void cleanup();

    void aPoolIsMadeAndFilledByKeysAndUndone();
    void whoDidEnoughIsPromotedWithOneKey();
    void whoIsNotThatFarIsSaidInSight();
    void countsAreOneChange();
    void somebodyUnknownIsSaid();
    void everythingThatTakesTheKeyboardHasAName();

private:
    template <typename T>
    T *find(const char *name)
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }
    QTableView *members() { return find<QTableView>("poolMemberTable"); }
    QString cell(int row, int column) { return members()->model()->index(row, column).data().toString(); }
    PoolView stored()
    {
        const auto view = m_desk->ask([](Services &s) { return s.pools.view(QStringLiteral("Technical interview")); });
        return view ? *view : PoolView{};
    }
    /// What stands in the bar of the page; empty where it is not on show.
    QString said()
    {
        const auto bars = m_page->findChildren<MessageBar *>();
        for (const MessageBar *bar : bars) {
            if (bar->isVisible())
                return bar->text();
        }
        return {};
    }
    bool undo()
    {
        return m_desk->ask([](Services &s) { return s.history.undo(); }).ok();
    }
    /// A person's name and Enter, at the level chosen with as many Downs from the top.
    void add(const QString &name, int level)
    {
        auto *levels = find<QComboBox>("poolLevelCombo");
        levels->setFocus();
        QTest::keyClick(levels, Qt::Key_Home);
        for (int i = 0; i < level; ++i)
            QTest::keyClick(levels, Qt::Key_Down);
        auto *who = find<QComboBox>("poolPersonCombo")->lineEdit();
        who->setFocus();
        who->selectAll();
        QTest::keyClicks(who, name);
        QTest::keyClick(who, Qt::Key_Return);
    }
    void makePool()
    {
        auto *make = find<QPushButton>("makePoolButton");
        QTRY_VERIFY(make->isVisible());
        QTest::mouseClick(make, Qt::LeftButton);
        QTRY_VERIFY(find<QSpinBox>("shadowsSpin")->isVisible());
    }

    std::unique_ptr<test::PageDesk> m_desk;
    std::unique_ptr<DirectoryPage> m_page;
};

void tst_poolspanel::init()
{
    m_desk = std::make_unique<test::PageDesk>();
    QVERIFY(m_desk->open(m_desk->loop.recruiter));
    m_page = std::make_unique<DirectoryPage>(m_desk->context());
    m_page->resize(1080, 740);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->activate();
    QTRY_COMPARE(find<QTableView>("peopleTable")->model()->rowCount(), 3);
    // The key of the tab, from where the keyboard is.
    find<QTableView>("peopleTable")->setFocus();
    QTest::keyClick(find<QTableView>("peopleTable"), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(find<PoolsPanel>("poolsPanel")->isVisible());
    QTRY_COMPARE(find<QTableView>("poolTable")->model()->rowCount(), 1);
}

void tst_poolspanel::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void tst_poolspanel::aPoolIsMadeAndFilledByKeysAndUndone()
{
    QCOMPARE(find<QTableView>("poolTable")->model()->index(0, 1).data().toString(), QStringLiteral("No pool"));
    makePool();
    QVERIFY(stored().pool.has_value());
    QVERIFY(!members()->isVisible()); // a sentence says that nobody is in it
    add(QStringLiteral("Ana"), 2);
    QTRY_COMPARE(members()->model()->rowCount(), 1);
    QTRY_VERIFY(members()->isVisible());
    QCOMPARE(cell(0, 1), QStringLiteral("Qualified"));
    add(QStringLiteral("Ben"), 0);
    QTRY_COMPARE(members()->model()->rowCount(), 2);
    QCOMPARE(cell(1, 1), QStringLiteral("In training: 0 of 2 shadowed"));
    QTRY_COMPARE(find<QTableView>("poolTable")->model()->index(0, 1).data().toString(),
        QStringLiteral("1 qualified, 1 in training"));
    m_desk->shoot(*m_page, QStringLiteral("pools"));
    members()->setFocus();
    members()->setCurrentIndex(members()->model()->index(1, 0));
    QTest::keyClick(members(), Qt::Key_Delete);
    QTRY_COMPARE(members()->model()->rowCount(), 1);
    QVERIFY(undo());
    QTRY_COMPARE(members()->model()->rowCount(), 2);
    QVERIFY(undo() && undo() && undo());
    QTRY_VERIFY(find<QPushButton>("makePoolButton")->isVisible());
    QVERIFY(!stored().pool.has_value());
}

void tst_poolspanel::whoDidEnoughIsPromotedWithOneKey()
{
    makePool();
    add(QStringLiteral("Ana"), 0);
    QTRY_COMPARE(members()->model()->rowCount(), 1);
    members()->setFocus();
    QTest::keyClick(members(), Qt::Key_P); // not ready: nothing happens
    QCOMPARE(stored().members.first().standing.level, TrainingLevel::Shadowing);
    QVERIFY(!find<QAction>("promoteAction")->isEnabled());
    const QString why = find<QAction>("promoteAction")->toolTip();
    QVERIFY2(why.endsWith(QStringLiteral("has shadowed so far: 0 of 2.")), qPrintable(why));
    auto *shadows = find<QSpinBox>("shadowsSpin");
    shadows->setFocus();
    QTest::keyClick(shadows, Qt::Key_Down);
    QTest::keyClick(shadows, Qt::Key_Down);
    QTRY_VERIFY(find<QAction>("promoteAction")->isEnabled());
    QCOMPARE(cell(0, 2), QStringLiteral("Ready: Reverse shadow"));
    members()->setFocus();
    QTest::keyClick(members(), Qt::Key_P);
    QTRY_COMPARE(stored().members.first().standing.level, TrainingLevel::ReverseShadow);
    QTest::keyClick(members(), Qt::Key_Q); // who knows better says so
    QTRY_COMPARE(stored().members.first().standing.level, TrainingLevel::Qualified);
    QTRY_COMPARE(cell(0, 1), QStringLiteral("Qualified"));
}

void tst_poolspanel::whoIsNotThatFarIsSaidInSight()
{
    makePool();
    add(QStringLiteral("Ana"), 0);
    QTRY_COMPARE(members()->model()->rowCount(), 1);
    add(QStringLiteral("Ben"), 2);
    QTRY_COMPARE(members()->model()->rowCount(), 2);
    QCOMPARE(said(), QString());
    members()->setFocus();
    members()->setCurrentIndex(members()->model()->index(1, 0)); // those in training stand below
    const QString far = cell(1, 0) + QStringLiteral(" has shadowed so far: 0 of 2.");
    QTest::keyClick(members(), Qt::Key_P);
    QTRY_COMPARE(said(), far);
    QTest::keyClick(members(), Qt::Key_Up);
    QTest::keyClick(members(), Qt::Key_Return);
    QTRY_COMPARE(said(), cell(0, 0) + QStringLiteral(" is qualified already."));
    QTest::keyClick(members(), Qt::Key_Down);
    auto *promote = find<QPushButton>("promoteButton");
    QVERIFY(!promote->isEnabled());
    QTest::mouseClick(promote, Qt::LeftButton);
    QTRY_COMPARE(said(), far);
}

void tst_poolspanel::countsAreOneChange()
{
    makePool();
    auto *reverse = find<QSpinBox>("reverseShadowsSpin");
    reverse->setFocus();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(reverse, Qt::Key_Up);
    QTRY_COMPARE(stored().pool->reverseShadowsNeeded, 4);
    QVERIFY(undo());
    QTRY_COMPARE(reverse->value(), 1);
    QTest::mouseClick(find<QPushButton>("dissolveButton"), Qt::LeftButton);
    QTRY_VERIFY(find<QPushButton>("makePoolButton")->isVisible());
}

void tst_poolspanel::somebodyUnknownIsSaid()
{
    makePool();
    add(QStringLiteral("Zoe"), 0);
    bool said = false;
    const auto bars = m_page->findChildren<MessageBar *>();
    for (const MessageBar *bar : bars)
        said = said || (bar->isVisible() && bar->text().contains(QStringLiteral("Zoe")));
    QVERIFY(said);
    QVERIFY(stored().members.isEmpty());
}

void tst_poolspanel::everythingThatTakesTheKeyboardHasAName()
{
    makePool();
    QCOMPARE(testing::unnamedFocusable(m_page.get()).join(u','), QString());
}

QTEST_MAIN(tst_poolspanel)
#include "tst_poolspanel.moc"
