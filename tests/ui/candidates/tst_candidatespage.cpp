// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendar/freetimes.h"
#include "support/accessible.h"
#include "support/pagedesk.h"
#include "ui/candidates/candidatedetail.h"
#include "ui/candidates/candidatedialog.h"
#include "ui/candidates/candidatefilterbar.h"
#include "ui/candidates/candidatespage.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace shortlist;

class tst_candidatespage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void everybodyIsListedAndFiltered();
    void theWordsOfTheSearchGoAndTheFiltersStay();
    void nobodyIsCountedBeforeTheListIsRead();
    void enterOpensThePersonAndTheListComesBack();
    void whoComesToApproveHasTheKeyboardOnIt();
    void aNewCandidateIsAddedAndShown();
    void whenTheyCanIsTypedReadAndPainted();
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

void tst_candidatespage::theWordsOfTheSearchGoAndTheFiltersStay()
{
    m_page->showMatches(QStringLiteral("Cora"));
    auto *state = m_page->findChild<QComboBox *>(QStringLiteral("stateFilter"));
    QVERIFY(state);
    state->setCurrentIndex(1);
    m_page->deactivate();
    const auto *bar = m_page->findChild<CandidateFilterBar *>();
    QCOMPARE(bar->filter().text, QString());
    QCOMPARE(state->currentIndex(), 1);
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

void tst_candidatespage::whoComesToApproveHasTheKeyboardOnIt()
{
    const auto asked = m_desk->ask([loop = m_desk->loop](Services &s) -> Result<OfferId> {
        const auto moved =
            s.commands().run(QStringLiteral("application.move"), loop.application, [&loop](Transaction &t) -> Status {
                auto application = t.get(loop.application);
                application->stageId = loop.offerStage;
                return t.save(*application);
            });
        if (!moved)
            return moved.error();
        auto terms = s.offers.suggestion(loop.application);
        if (!terms)
            return terms.error();
        terms->salaryMinor = 6'000'000;
        terms->currency = QStringLiteral("EUR");
        terms->startOn = QDate(2031, 3, 1);
        const auto id = s.offers.draft(*terms);
        if (!id)
            return id.error();
        const ApprovalChain one{ ApprovalOrder::InOrder, { { QStringLiteral("Pay"), { loop.recruiter }, 1 } } };
        if (auto sent = s.offers.ask(*id, one); !sent)
            return sent.error();
        return *id;
    });
    QVERIFY2(asked, asked ? "" : qPrintable(asked.error().text()));
    m_page->resize(1080, 420); // what is far down is brought into sight
    m_page->showEntity(asked->uuid());
    const auto approve = [this] { return m_page->findChild<QPushButton *>(QStringLiteral("approveOfferButton")); };
    QTRY_VERIFY(approve());
    QTRY_COMPARE(m_page->focusWidget(), approve());
    QTRY_VERIFY(!approve()->visibleRegion().isEmpty());
    QCOMPARE(m_page->shownEntity(), m_desk->loop.candidate.uuid());
    // Once: what is loaded later takes the keyboard from nobody.
    auto *edit = m_page->findChild<QPushButton *>(QStringLiteral("editButton"));
    edit->setFocus();
    QVERIFY(m_desk->ask([id = *asked](Services &s) { return s.offers.approve(id); }));
    QTRY_VERIFY(!approve());
    QCOMPARE(m_page->focusWidget(), edit);
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

void tst_candidatespage::whenTheyCanIsTypedReadAndPainted()
{
    auto context = m_desk->context();
    context.readFreeTimes = [](const QByteArray &bytes, const QString &name, const TimeSpan &window,
                                const QTimeZone &zone, EventMeaning meaning) {
        return readFreeTimes(bytes, name, { window, zone, {} }, meaning);
    };
    m_page = std::make_unique<CandidatesPage>(context);
    m_page->resize(1080, 760);
    m_page->show();
    m_page->activate();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    m_page->showEntity(m_desk->loop.candidate.uuid());
    auto *detail = m_page->findChild<CandidateDetail *>();
    QTRY_COMPARE(detail->candidate(), m_desk->loop.candidate);
    auto *edit = m_page->findChild<QLineEdit *>(QStringLiteral("availabilityEdit"));
    QVERIFY(edit->text().isEmpty());
    QTest::keyClicks(edit, QStringLiteral("whenever"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(edit->property("invalid").toBool());
    QVERIFY(edit->accessibleDescription().contains(QStringLiteral("“whenever”")));
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("4 Mar 2031 9-12 CET, 14-16"));
    QTest::keyClick(edit, Qt::Key_Return);
    // What was typed comes back with nothing left to guess.
    QTRY_VERIFY2(edit->text().startsWith(QStringLiteral("Tue 4 Mar 2031 ")), qPrintable(edit->text()));
    QVERIFY(!edit->property("invalid").toBool());
    QVERIFY(m_desk->ask([](Services &services) { return services.history.undo(); }).ok());
    QTRY_VERIFY(edit->text().isEmpty());

    const QDateTime soon = m_desk->clock.nowUtc().addDays(3);
    const auto stamp = [](const QDateTime &time) {
        return time.toString(QStringLiteral("yyyyMMddTHHmmssZ")).toLatin1();
    };
    m_desk->prompter.path = m_desk->dir.filePath(QStringLiteral("cora.ics"));
    QFile file(m_desk->prompter.path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART:" + stamp(soon)
               + "\r\nDTEND:" + stamp(soon.addSecs(7200)) + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    file.close();
    m_desk->prompter.choice = 0; // when they can
    QTest::mouseClick(m_page->findChild<QPushButton *>(QStringLiteral("readTimesButton")), Qt::LeftButton);
    QTRY_COMPARE(m_desk->prompter.asked.size(), 2); // the file, and what its events are
    QTRY_VERIFY(!edit->text().isEmpty());
    QCOMPARE(*m_desk->ask([id = m_desk->loop.candidate](Services &services) { return services.candidates.times(id); }),
        (QList<TimeSpan>{ { soon, soon.addSecs(7200) } }));
    m_desk->shoot(*m_page, QStringLiteral("candidate-times"));

    QSignalSpy asked(m_page.get(), &Page::navigationRequested);
    QTest::mouseClick(m_page->findChild<QPushButton *>(QStringLiteral("paintTimesButton")), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.constFirst().at(0).value<PageId>(), PageId::Calendar);
    QCOMPARE(asked.constFirst().at(1).toUuid(), m_desk->loop.candidate.uuid());
}

void tst_candidatespage::everythingThatTakesTheKeyboardHasAName()
{
    QCOMPARE(shortlist::testing::unnamedFocusable(m_page.get()).join(u','), QString());
}

QTEST_MAIN(tst_candidatespage)
#include "tst_candidatespage.moc"
