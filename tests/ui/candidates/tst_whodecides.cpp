// SPDX-License-Identifier: GPL-3.0-or-later
// On a candidate's page, too, whoever does not decide is told whom to ask before a dialog is filled in.
#include "support/pagedesk.h"
#include "ui/candidates/candidateactions.h"

#include <QDialog>
#include <QSignalSpy>

using namespace shortlist;
using Wish = ApplicationsPanel::Wish;

class tst_whodecides : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noDialogOpensForWhoMayNot_data();
    void noDialogOpensForWhoMayNot();
};

void tst_whodecides::noDialogOpensForWhoMayNot_data()
{
    QTest::addColumn<int>("wish");
    QTest::addColumn<bool>("decides");
    for (const auto &[name, wish] : { std::pair("move", Wish::Move), std::pair("hold", Wish::Hold),
             std::pair("decline", Wish::Decline), std::pair("withdraw", Wish::Withdraw) }) {
        QTest::addRow("%s, an interviewer", name) << int(wish) << false;
        QTest::addRow("%s, the recruiter", name) << int(wish) << true;
    }
}

void tst_whodecides::noDialogOpensForWhoMayNot()
{
    QFETCH(int, wish);
    QFETCH(bool, decides);
    test::PageDesk desk;
    QVERIFY(desk.open(decides ? desk.loop.recruiter : desk.loop.ana));
    CandidateApplication application;
    application.application = *desk.ask([loop = desk.loop](Services &s) {
        OpeningText text;
        text.recruiterId = loop.recruiter;
        (void)s.jobs.addOpenings(loop.job, 1, text).ok();
        return s.context.workspace.get(loop.application);
    });
    QVERIFY(desk.sit(decides ? desk.loop.recruiter : desk.loop.ana));
    QWidget page;
    page.show();
    CandidateActions actions(desk.context(), &page);
    QString refused;
    connect(&actions, &CandidateActions::failed, this, [&refused](const Error &error) { refused = error.text(); });
    actions.wish(Wish(wish), application, QStringLiteral("Cora"));
    const auto dialog = [&page] { return page.findChild<QDialog *>(); };
    QTRY_VERIFY(dialog() || !refused.isEmpty());
    QCOMPARE(dialog() != nullptr, decides);
    if (!decides)
        QVERIFY2(refused.contains(QStringLiteral("Rita")), qPrintable(refused));
}

QTEST_MAIN(tst_whodecides)
#include "tst_whodecides.moc"
