// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pagedesk.h"
#include "ui/calendar/candidatechooser.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>

using namespace shortlist;

/// Choosing a candidate by typing a name.
class tst_candidatechooser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void enterRightAfterTheNameMeansThatName();
};

void tst_candidatechooser::enterRightAfterTheNameMeansThatName()
{
    applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable);
    test::PageDesk desk;
    QVERIFY(desk.open(desk.loop.recruiter));
    const auto zoe = desk.ask([loop = desk.loop](Services &s) -> Result<CandidateId> {
        CandidateDraft draft;
        draft.candidate.name = QStringLiteral("Zoe Zander");
        const auto added = s.candidates.add(draft);
        if (!added)
            return added.error();
        if (const auto applied = s.pipeline.apply(*added, loop.job); !applied)
            return applied.error();
        return *added;
    });
    QVERIFY2(zoe, zoe ? "" : qPrintable(zoe.error().text()));
    CandidateChooser chooser(desk.context(), QStringLiteral("Who?"), QStringLiteral("Choose"), {});
    chooser.open();
    QVERIFY(QTest::qWaitForWindowActive(&chooser));
    auto *list = chooser.findChild<QListWidget *>(QStringLiteral("chooserList"));
    QTRY_COMPARE(list->count(), 2);
    QVERIFY(list->item(0)->text().startsWith(QStringLiteral("Cora"))); // who stands there first
    QSignalSpy chosen(&chooser, &CandidateChooser::chosen);
    auto *name = chooser.findChild<QLineEdit *>(QStringLiteral("chooserName"));
    QTest::keyClicks(name, QStringLiteral("Zoe"));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<CandidateId>(), *zoe);
    QVERIFY(!chooser.isVisible());
}

QTEST_MAIN(tst_candidatechooser)
#include "tst_candidatechooser.moc"
