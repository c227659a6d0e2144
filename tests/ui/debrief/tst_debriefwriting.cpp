// SPDX-License-Identifier: GPL-3.0-or-later
// What the debrief page offers to whom: writing, timing and closing, and the people in the decision.
#include "support/accessible.h"
#include "support/debriefdesk.h"
#include "ui/debrief/decisiondialog.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace shortlist;

class tst_debriefwriting : public QObject, private test::DebriefDesk {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }
    void init() { makeDesk(); }
    void cleanup() { clear(); }

    void whoOwesACardNeitherWritesNorCloses();
    void whoOpenedEarlyReadsTheNotesAfterwards();
    void theTimerRunsByKeyAndButtonAndIsStored();
    void onlyWhoMayIsOfferedAsTheDecider();
    void whoeverDecidesIsNotAmongThoseWhoDisagree();

private:
    /// Ana's card is in, and the recruiter has opened the debrief without Ben's.
    void openEarly();
    Debrief debrief()
    {
        return m_desk->ask([](Services &s) { return s.context.workspace.all<Debrief>(); })->first();
    }
    /// Hugo hires for the job and Rita recruits for it; Grace has no part in it.
    void nameWhoHires();
    QPlainTextEdit *notes() { return m_page->findChild<QPlainTextEdit *>(QStringLiteral("debriefNotesEdit")); }
    QString head()
    {
        const auto *label = m_page->findChild<QLabel *>(QStringLiteral("meetingHead"));
        return label ? label->text() : QString();
    }
};

void tst_debriefwriting::openEarly()
{
    const auto ran = m_desk->ask([loop = m_desk->loop](Services &s) -> Status {
        s.session().person = loop.ana;
        if (auto filled = test::fillCard(s, loop, loop.anasCard, { 4, 3 }); !filled)
            return filled;
        if (auto submitted = s.scorecards.submit(loop.anasCard); !submitted)
            return submitted;
        s.session().person = loop.recruiter;
        if (auto opened = s.debriefs.open(loop.application, QStringLiteral("Ben is ill")); !opened)
            return opened;
        const auto view = s.debriefs.view(loop.application);
        return view ? s.debriefs.saveNotes(view->debrief->id, QStringLiteral("Ana saw the race")) : view.error();
    });
    QVERIFY2(ran, ran ? "" : qPrintable(ran.error().text()));
}

void tst_debriefwriting::nameWhoHires()
{
    const auto ran = m_desk->ask([loop = m_desk->loop](Services &s) {
        return s.commands().run(QStringLiteral("test.team"), loop.opening, [&](Transaction &t) -> Status {
            auto opening = t.get(loop.opening);
            opening->recruiterId = loop.recruiter;
            for (const char *name : { "Hugo", "Grace" }) {
                Person one;
                one.id = PersonId(randomUuid());
                one.name = QLatin1String(name);
                one.title = QStringLiteral("Engineering Manager, Create:Source Code");
                if (auto added = t.add(one, s.context.workspace.teamScope()); !added)
                    return added;
                if (one.name == QLatin1String("Hugo"))
                    opening->hiringManagerId = one.id;
            }
            return t.save(*opening);
        });
    });
    QVERIFY2(ran, ran ? "" : qPrintable(ran.error().text()));
}

void tst_debriefwriting::whoOwesACardNeitherWritesNorCloses()
{
    QVERIFY(m_desk->open(m_desk->loop.recruiter));
    openEarly();
    start(m_desk->loop.ben);
    QTRY_VERIFY(!head().isEmpty());
    QVERIFY(!notes());
    QAction *close = action("closeDebriefAction");
    QVERIFY(!close->isEnabled());
    QVERIFY2(close->statusTip().contains(QStringLiteral("You still owe a scorecard")), qPrintable(close->statusTip()));
    QVERIFY(!m_page->findChild<QPushButton *>(QStringLiteral("timerButton")));
    QVERIFY(!m_page->findChild<QPushButton *>(QStringLiteral("earlierButton")));
}

void tst_debriefwriting::whoOpenedEarlyReadsTheNotesAfterwards()
{
    QVERIFY(m_desk->open(m_desk->loop.recruiter));
    openEarly();
    QVERIFY(m_desk->ask([id = debrief().id](Services &s) { return s.debriefs.close(id, QStringLiteral("Wait")); }));
    start(m_desk->loop.recruiter);
    QTRY_VERIFY(notes());
    QCOMPARE(notes()->toPlainText(), QStringLiteral("Ana saw the race"));
    QVERIFY(notes()->isReadOnly());
    QVERIFY2(head().contains(QStringLiteral("Outcome: Wait")), qPrintable(head()));
    QCOMPARE(cell(0, 0), QStringLiteral("4"));
}

void tst_debriefwriting::theTimerRunsByKeyAndButtonAndIsStored()
{
    QVERIFY(m_desk->open(m_desk->loop.recruiter));
    openEarly();
    start(m_desk->loop.recruiter);
    const auto button = [this] { return m_page->findChild<QPushButton *>(QStringLiteral("timerButton")); };
    QTRY_VERIFY(button());
    QCOMPARE(button()->text(), QStringLiteral("Start the timer"));
    QTest::mouseClick(button(), Qt::LeftButton);
    QTRY_VERIFY(debrief().timerSince.isValid());
    QTRY_VERIFY(button() && button()->text() == QStringLiteral("Stop the timer"));
    m_desk->clock.advance(125);
    // The program ends and begins again.
    m_page.reset();
    start(m_desk->loop.recruiter);
    QTRY_VERIFY(button());
    const auto *whole = m_page->findChild<QLabel *>(QStringLiteral("wholeTime"));
    QVERIFY2(whole->text().contains(QStringLiteral("2:05")), qPrintable(whole->text()));
    auto *speakers = m_page->findChild<QListWidget *>(QStringLiteral("speakersList"));
    speakers->setFocus();
    QTest::keyClick(speakers, Qt::Key_T);
    QTRY_VERIFY(!debrief().timerSince.isValid());
    QCOMPARE(debrief().timerSeconds, 125);
    QCOMPARE(shortlist::testing::unnamedFocusable(m_page.get()).join(u','), QString());
}

void tst_debriefwriting::onlyWhoMayIsOfferedAsTheDecider()
{
    QVERIFY(m_desk->open(m_desk->loop.recruiter));
    submitBoth();
    nameWhoHires();
    start(m_desk->loop.recruiter);
    action("decideAction")->trigger();
    QTRY_VERIFY(m_page->findChild<DecisionDialog *>());
    const auto *combo = m_page->findChild<DecisionDialog *>()->findChild<QComboBox *>(QStringLiteral("deciderCombo"));
    QStringList offered;
    for (int i = 0; i < combo->count(); ++i)
        offered.append(combo->itemText(i));
    QCOMPARE(offered, (QStringList{ QStringLiteral("Rita"), QStringLiteral("Hugo") }));
}

void tst_debriefwriting::whoeverDecidesIsNotAmongThoseWhoDisagree()
{
    QVERIFY(m_desk->open(m_desk->loop.recruiter));
    submitBoth();
    nameWhoHires();
    start(m_desk->loop.recruiter);
    action("decideAction")->trigger();
    QTRY_VERIFY(m_page->findChild<DecisionDialog *>());
    auto *dialog = m_page->findChild<DecisionDialog *>();
    auto *combo = dialog->findChild<QComboBox *>(QStringLiteral("deciderCombo"));
    const auto *table = dialog->findChild<QTableWidget *>(QStringLiteral("dissentsTable"));
    const auto shown = [table] {
        QStringList names;
        for (int row = 0; row < table->rowCount(); ++row) {
            if (!table->isRowHidden(row))
                names.append(table->item(row, 0)->text());
        }
        return names;
    };
    QVERIFY(!shown().contains(QStringLiteral("Rita")));
    QVERIFY(shown().contains(QStringLiteral("Hugo")) && shown().contains(QStringLiteral("Grace")));
    // What stands beside somebody who is chosen to decide after all is not sent along.
    for (int row = 0; row < table->rowCount(); ++row) {
        if (table->item(row, 0)->text() == QLatin1String("Hugo"))
            table->item(row, 1)->setText(QStringLiteral("Not sure"));
    }
    QCOMPARE(dialog->request().dissents.size(), 1);
    combo->setCurrentText(QStringLiteral("Hugo"));
    QVERIFY(!shown().contains(QStringLiteral("Hugo")));
    QVERIFY(shown().contains(QStringLiteral("Rita")));
    QCOMPARE(dialog->request().dissents.size(), 0);
}

QTEST_MAIN(tst_debriefwriting)
#include "tst_debriefwriting.moc"
