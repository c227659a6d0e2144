// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appsettings.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/undobar.h"
#include "ui/window/actions.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace shortlist;

namespace {

/// A page with a list to come to, a field besides, and an action on the letter R.
class LetterPage : public Page {
public:
    LetterPage()
        : list(new QListWidget)
        , field(new QLineEdit)
        , m_action(new QAction(QStringLiteral("Resume"), this))
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(list);
        column->addWidget(field);
        m_action->setShortcut(QKeySequence(Qt::Key_R));
        connect(m_action, &QAction::triggered, this, [this] { ++resumed; });
        setMain(list);
    }
    QList<QAction *> pageActions() const override { return { m_action }; }

    QListWidget *list;
    QLineEdit *field;
    int resumed = 0;
    QAction *action() const { return m_action; }

private:
    QAction *m_action;
};

} // namespace

/// Which keys the window itself gives to whom.
class tst_windowkeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }
    void init();
    void cleanup();

    void lettersTypedInAComboBoxAreNoShortcuts();
    void thePagesOwnKeyComesBackToItsList();
    void aClickOnAPageLeadsIntoIt();
    void arrowsInTheNavigationStayThere();
    void whatThereIsNoRoomForHasANameAndAKey();
    void whoeverComesNextIsOfferedNoUndoOfOthers();
    void whyAKeyDoesNothingTakesNoUndoAway();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AppSettings> m_settings;
    std::unique_ptr<ActionSet> m_actions;
    std::unique_ptr<MainWindow> m_window;
    LetterPage *m_page = nullptr;
};

void tst_windowkeys::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<AppSettings>(m_folder->filePath(QStringLiteral("s.ini")));
    m_actions = std::make_unique<ActionSet>();
    m_window = std::make_unique<MainWindow>(*m_actions, *m_settings);
    for (int i = 0; i < kPageCount; ++i) {
        auto *page = new LetterPage;
        m_window->addPage(PageId(i), { QString::number(i), QStringLiteral("users"), [page] { return page; } });
        m_page = i == 0 ? page : m_page;
    }
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->showWorkspace(QStringLiteral("Team"));
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(m_page->isVisible());
}

void tst_windowkeys::cleanup()
{
    m_window.reset();
    m_actions.reset();
    m_settings.reset();
    m_folder.reset();
}

// Whoever chooses “Rita” by typing resumes, declines or plans nothing by it.
void tst_windowkeys::lettersTypedInAComboBoxAreNoShortcuts()
{
    auto *people = new QComboBox;
    people->addItems({ QStringLiteral("Ana"), QStringLiteral("Rita") });
    m_window->statusBar()->addPermanentWidget(people);
    people->setFocus();
    QTRY_VERIFY(people->hasFocus());
    QTest::keyClick(people, Qt::Key_R);
    QCOMPARE(people->currentText(), QStringLiteral("Rita"));
    QCOMPARE(m_page->resumed, 0);
    // Elsewhere it is the page's key, and with Ctrl what it always was.
    m_page->list->setFocus();
    QTest::keyClick(m_page->list, Qt::Key_R);
    QCOMPARE(m_page->resumed, 1);
    people->setFocus();
    QTest::keyClick(people, Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(!m_page->isVisible());
}

void tst_windowkeys::aClickOnAPageLeadsIntoIt()
{
    auto *navigation = m_window->findChild<QListWidget *>(QStringLiteral("navigation"));
    for (const int row : { 3, 3, 5, 0 }) {
        navigation->setFocus();
        const QPoint at = navigation->visualItemRect(navigation->item(row)).center();
        QTest::mouseClick(navigation->viewport(), Qt::LeftButton, Qt::NoModifier, at);
        auto *page = static_cast<LetterPage *>(m_window->page(PageId(row)));
        QTRY_VERIFY(page->isVisible());
        QVERIFY2(page->list->hasFocus(), qPrintable(QString::number(row)));
    }
    navigation->setFocus();
    QTest::keyClick(navigation, Qt::Key_Return);
    QVERIFY(m_page->list->hasFocus());
}

void tst_windowkeys::arrowsInTheNavigationStayThere()
{
    auto *navigation = m_window->findChild<QListWidget *>(QStringLiteral("navigation"));
    navigation->setFocus();
    QTest::keyClick(navigation, Qt::Key_Down);
    QTest::keyClick(navigation, Qt::Key_Down);
    QCOMPARE(navigation->currentRow(), 2);
    QVERIFY(m_window->page(PageId(2))->isVisible());
    QVERIFY(navigation->hasFocus());
}

void tst_windowkeys::whatThereIsNoRoomForHasANameAndAKey()
{
    auto *more = m_window->findChild<QToolButton *>(QStringLiteral("qt_toolbar_ext_button"));
    QVERIFY(more);
    QVERIFY(!more->accessibleName().isEmpty());
    QVERIFY(more->focusPolicy() & Qt::TabFocus);
}

void tst_windowkeys::thePagesOwnKeyComesBackToItsList()
{
    m_page->field->setFocus();
    QTRY_VERIFY(m_page->field->hasFocus());
    QTest::keyClick(m_page->field, Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(m_page->list->hasFocus());
}

void tst_windowkeys::whoeverComesNextIsOfferedNoUndoOfOthers()
{
    m_window->undoBar()->announce(QStringLiteral("Scorecard submitted"));
    QVERIFY(m_window->undoBar()->isVisible());
    m_window->changePerson();
    QVERIFY(!m_window->undoBar()->isVisible());
}

void tst_windowkeys::whyAKeyDoesNothingTakesNoUndoAway()
{
    setAllowed(m_page->action(), Error{ Error::Code::Refused, QStringLiteral("Choose a row first."), {}, {}, {} });
    const auto *undo = m_window->undoBar()->findChild<QWidget *>(QStringLiteral("undoButton"));
    m_page->field->setReadOnly(true); // takes no letters
    m_page->field->setFocus();
    QTest::keyClick(m_page->field, Qt::Key_R);
    QCOMPARE(m_window->undoBar()->text(), QStringLiteral("Choose a row first."));
    QVERIFY(!undo->isVisible());
    m_window->undoBar()->announce(QStringLiteral("Moved Emi"));
    QTest::keyClick(m_page->field, Qt::Key_R);
    QCOMPARE(m_window->undoBar()->text(), QStringLiteral("Moved Emi"));
    QVERIFY(undo->isVisible());
    QVERIFY(m_window->undoBar()->accessibleName().contains(QStringLiteral("Choose a row first.")));
    QCOMPARE(m_page->resumed, 0);
}

QTEST_MAIN(tst_windowkeys)
#include "tst_windowkeys.moc"
