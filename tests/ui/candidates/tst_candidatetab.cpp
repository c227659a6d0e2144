// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pagedesk.h"
#include "ui/candidates/candidateactions.h"
#include "ui/candidates/candidatedetail.h"
#include "ui/offers/offerspanel.h"
#include "ui/pipeline/assessmentdialog.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

#include <algorithm>

using namespace shortlist;

/// Tab on a candidate's page goes as it is read, whatever was made last; and what is reached from there.
class tst_candidatetab : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsMadeAnewStaysInItsPlace();
    void aWrittenAssessmentIsOpenedFromThePage();
};

void tst_candidatetab::whatIsMadeAnewStaysInItsPlace()
{
    applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable);
    test::PageDesk desk;
    QVERIFY(desk.open(desk.loop.recruiter));
    QVERIFY(desk.ask([loop = desk.loop](Services &s) {
        return s.commands().run(QStringLiteral("application.move"), loop.application, [&loop](Transaction &t) {
            auto application = t.get(loop.application);
            application->stageId = loop.offerStage;
            return t.save(*application);
        });
    }));
    const auto drafted = desk.ask([loop = desk.loop](Services &s) -> Result<OfferId> {
        const auto terms = s.offers.suggestion(loop.application);
        return terms ? s.offers.draft(*terms) : Result<OfferId>(terms.error());
    });
    QVERIFY2(drafted, drafted ? "" : qPrintable(drafted.error().text()));
    const auto candidate =
        desk.ask([loop = desk.loop](Services &s) { return s.context.workspace.get(loop.application); });
    CandidateDetail page(desk.context());
    page.resize(1080, 700);
    page.QWidget::show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.show(candidate->candidateId);
    auto *offers = page.findChild<OffersPanel *>();
    QTRY_VERIFY(offers->isVisible());
    // Stored once more: the offers are made anew, after everything else.
    QSignalSpy loaded(offers, &OffersPanel::loaded);
    QVERIFY(
        desk.ask([loop = desk.loop](Services &s) { return s.offers.setMarkedTerms(loop.job, QList<OfferTerm>()); }));
    QTRY_VERIFY(!loaded.isEmpty());
    // What is made anew is shown in the next round of events, and until then Tab does not stop there.
    const auto isShown = [offers] {
        const auto buttons = offers->findChildren<QPushButton *>();
        return std::any_of(
            buttons.begin(), buttons.end(), [](const QPushButton *button) { return button->isVisible(); });
    };
    QTRY_VERIFY(isShown());

    page.findChild<QPushButton *>(QStringLiteral("editButton"))->setFocus();
    QStringList cards;
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        for (const QWidget *one = QApplication::focusWidget(); one; one = one->parentWidget()) {
            const QString kind = QString::fromLatin1(one->metaObject()->className()).section(QStringLiteral("::"), -1);
            const QString name = one->objectName() == QLatin1String("timelineList") ? one->objectName() : kind;
            if (!name.endsWith(QLatin1String("Panel")) && name != QLatin1String("timelineList"))
                continue;
            if (!cards.contains(name))
                cards.append(name);
            break;
        }
        if (cards.contains(QStringLiteral("timelineList")))
            break;
    }
    const auto place = [&cards](const char *name) { return cards.indexOf(QLatin1String(name)); };
    QVERIFY2(place("ApplicationsPanel") == 0 && place("OffersPanel") == 1, qPrintable(cards.join(u' ')));
    QVERIFY2(place("NotesPanel") > place("FilesPanel") && place("FilesPanel") > 1, qPrintable(cards.join(u' ')));
    QCOMPARE(place("timelineList"), cards.size() - 1);
}

void tst_candidatetab::aWrittenAssessmentIsOpenedFromThePage()
{
    test::PageDesk desk;
    QVERIFY(desk.open(desk.loop.recruiter));
    const auto application =
        desk.ask([loop = desk.loop](Services &s) { return s.context.workspace.get(loop.application); });
    CandidateDetail page(desk.context());
    page.QWidget::show();
    page.show(application->candidateId);
    const auto entry = [&page]() -> QAction * {
        const auto *more = page.findChild<QToolButton *>(QStringLiteral("moreButton"));
        const auto actions = more ? more->menu()->actions() : QList<QAction *>();
        const auto found = std::find_if(actions.begin(), actions.end(),
            [](const QAction *each) { return each->text() == QStringLiteral("Written &assessment…"); });
        return found == actions.end() ? nullptr : *found;
    };
    QTRY_VERIFY(page.findChild<QToolButton *>(QStringLiteral("moreButton")));
    QVERIFY(!entry()); // there is none yet
    QVERIFY(desk.ask([loop = desk.loop](Services &s) {
        return s.commands().run(QStringLiteral("assessment.create"), loop.application, [&](Transaction &t) {
            Assessment made;
            made.id = AssessmentId(QUuid::createUuid());
            made.applicationId = loop.application;
            made.stageId = loop.offerStage;
            made.code = QStringLiteral("K7QM-3TXD");
            return t.add(made, s.context.workspace.teamScope());
        });
    }));
    page.show(application->candidateId);
    QTRY_VERIFY(entry());
    CandidateActions actions(desk.context(), &page);
    connect(page.findChild<ApplicationsPanel *>(), &ApplicationsPanel::wished, &actions,
        [&actions](ApplicationsPanel::Wish wish, const CandidateApplication &one) {
            actions.wish(wish, one, QStringLiteral("Cora"));
        });
    entry()->trigger();
    QTRY_VERIFY(page.findChild<AssessmentDialog *>());
    const auto *code = page.findChild<AssessmentDialog *>()->findChild<QLabel *>(QStringLiteral("codeLabel"));
    QTRY_COMPARE(code->text(), QStringLiteral("K7QM-3TXD"));
}

QTEST_MAIN(tst_candidatetab)
#include "tst_candidatetab.moc"
