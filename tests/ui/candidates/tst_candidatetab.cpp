// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pagedesk.h"
#include "ui/candidates/candidatedetail.h"
#include "ui/offers/offerspanel.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace shortlist;

/// Tab on a candidate's page goes as it is read, whatever was made last.
class tst_candidatetab : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsMadeAnewStaysInItsPlace();
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

QTEST_MAIN(tst_candidatetab)
#include "tst_candidatetab.moc"
