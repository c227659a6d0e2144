// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/accessible.h"
#include "support/pagedesk.h"
#include "ui/candidates/candidatedetail.h"
#include "ui/candidates/candidatedialog.h"
#include "ui/candidates/candidatespage.h"

#include <QAction>
#include <QLineEdit>
#include <QTableView>

using namespace shortlist;

class tst_candidatespage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void everybodyIsListedAndFiltered();
    void nobodyIsCountedBeforeTheListIsRead();
    void enterOpensThePersonAndTheListComesBack();
    void aNewCandidateIsAddedAndShown();
    void everythingThatTakesTheKeyboardHasAName();

private:
    QTableView *table() { return m_page->findChild<QTableView *>(QStringLiteral("candidateTable")); }

    std::unique_ptr<test::PageDesk> m_desk;
    std::unique_ptr<CandidatesPage> m_page;
};

void tst_candidatespage::initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }

void tst_candidatespage::init()
{
    m_desk = std::make_unique<test::PageDesk>();
    QVERIFY(m_desk->open(m_desk->loop.recruiter));
    m_page = std::make_unique<CandidatesPage>(m_desk->context());
    m_page->resize(1080, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->activate();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
}

void tst_candidatespage::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void tst_candidatespage::everybodyIsListedAndFiltered()
{
    QTRY_COMPARE(table()->model()->index(0, 0).data().toString(), QStringLiteral("Cora Candidate"));
    m_desk->shoot(*m_page, QStringLiteral("candidates"));
    QVERIFY(m_page->focusFilter());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("nobody of that name"));
    QTRY_COMPARE(table()->model()->rowCount(), 0);
}

void tst_candidatespage::nobodyIsCountedBeforeTheListIsRead()
{
    CandidatesPage page(m_desk->context());
    QCOMPARE(page.statusText(), QStringLiteral("Reading…"));
    page.activate();
    QCOMPARE(page.statusText(), QStringLiteral("Reading…"));
    QTRY_COMPARE(page.statusText(), QStringLiteral("1 candidate(s)"));
}

void tst_candidatespage::enterOpensThePersonAndTheListComesBack()
{
    QTRY_COMPARE(table()->model()->index(0, 0).data().toString(), QStringLiteral("Cora Candidate"));
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(0, 0));
    QTest::keyClick(table(), Qt::Key_Return);
    auto *detail = m_page->findChild<CandidateDetail *>();
    QTRY_COMPARE(detail->candidate(), m_desk->loop.candidate);
    QTRY_COMPARE(m_page->shownEntity(), m_desk->loop.candidate.uuid());
    m_desk->shoot(*m_page, QStringLiteral("candidate"));
    QVERIFY(m_page->focusFilter());
    QVERIFY(m_page->shownEntity().isNull());
}

void tst_candidatespage::aNewCandidateIsAddedAndShown()
{
    m_page->findChild<QAction *>(QStringLiteral("newCandidateAction"))->trigger();
    QTRY_VERIFY(m_page->findChild<CandidateDialog *>());
    auto *dialog = m_page->findChild<CandidateDialog *>();
    m_desk->shoot(*dialog, QStringLiteral("candidatedialog"));
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("nameEdit")), QStringLiteral("Ada Berg"));
    dialog->accept();
    QTRY_COMPARE(table()->model()->rowCount(), 2);
}

void tst_candidatespage::everythingThatTakesTheKeyboardHasAName()
{
    QCOMPARE(shortlist::testing::unnamedFocusable(m_page.get()).join(u','), QString());
}

QTEST_MAIN(tst_candidatespage)
#include "tst_candidatespage.moc"
