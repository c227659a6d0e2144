// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scorecards/scorecardlistmodel.h"
#include "support/pagedesk.h"
#include "ui/debrief/debriefpage.h"
#include "ui/debrief/decisiondialog.h"
#include "ui/scorecards/scorecardeditor.h"
#include "ui/scorecards/scorecardspage.h"

#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QTableView>

using namespace shortlist;

/// A trainee's card is its own kind, and one that was submitted for somebody has two names: said wherever it stands.
class tst_whosecard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aTraineesCardIsNamedAsSuchInTheDebrief();
    void aTraineeIsToldThatTheirCardCountsInNoTotal();
    void whoSubmittedForWhomStandsOnTheCardAndInTheDebrief();

private:
    void submitBoth();
    template <typename Page>
    std::unique_ptr<Page> opened();
    static bool says(const QWidget &page, const QString &text);

    std::unique_ptr<test::PageDesk> m_desk;
};

void tst_whosecard::init()
{
    applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable);
    m_desk = std::make_unique<test::PageDesk>();
    QVERIFY(m_desk->open(m_desk->loop.recruiter));
}

void tst_whosecard::cleanup() { m_desk.reset(); }

// Ana's by the recruiter; Ben's, who is in training, by himself.
void tst_whosecard::submitBoth()
{
    const auto written = m_desk->ask([loop = m_desk->loop](Services &s) -> Status {
        const auto shadow = [&loop](Transaction &t) {
            auto card = t.get(loop.bensCard);
            card->trainee = true;
            return t.save(*card);
        };
        if (auto marked = s.commands().run(QStringLiteral("test.shadow"), loop.bensCard, shadow); !marked)
            return marked;
        for (const auto &[card, writer] :
            { std::pair(loop.anasCard, loop.recruiter), std::pair(loop.bensCard, loop.ben) }) {
            s.session().person = writer;
            if (auto filled = test::fillCard(s, loop, card, { 4, 3 }); !filled)
                return filled;
            if (auto done = s.scorecards.submit(card, writer == loop.recruiter); !done)
                return done;
        }
        return done();
    });
    QVERIFY2(written, written ? "" : qPrintable(written.error().text()));
}

template <typename Page>
std::unique_ptr<Page> tst_whosecard::opened()
{
    auto page = std::make_unique<Page>(m_desk->context());
    page->resize(1080, 760);
    page->show();
    return QTest::qWaitForWindowActive(page.get()) ? std::move(page) : nullptr;
}

bool tst_whosecard::says(const QWidget &page, const QString &text)
{
    const auto labels = page.findChildren<QLabel *>();
    return std::any_of(
        labels.begin(), labels.end(), [&text](const QLabel *label) { return label->text().contains(text); });
}

void tst_whosecard::aTraineesCardIsNamedAsSuchInTheDebrief()
{
    submitBoth();
    QVERIFY(m_desk->sit(m_desk->loop.recruiter));
    const auto page = opened<DebriefPage>();
    QVERIFY(page);
    page->showEntity(m_desk->loop.application.uuid());
    QTableView *grid = nullptr;
    QTRY_VERIFY((grid = page->findChild<QTableView *>(QStringLiteral("ratingsTable"))));
    QCOMPARE(grid->model()->headerData(0, Qt::Horizontal).toString(), QStringLiteral("Ana"));
    QCOMPARE(grid->model()->headerData(1, Qt::Horizontal).toString(), QStringLiteral("Ben (trainee)"));
    const auto *trainees = page->findChild<QLabel *>(QStringLiteral("traineesLabel"));
    QVERIFY(trainees && trainees->isVisible());
    QCOMPARE(trainees->text(), QStringLiteral("In training, counted in no mean and no total: Ben"));
    grid->setFocus();
    grid->setCurrentIndex(grid->model()->index(0, 1));
    QTest::keyClick(grid, Qt::Key_E);
    QTRY_VERIFY(page->findChild<QLabel *>(QStringLiteral("evidenceHeading"))->text().startsWith(u"Ben (trainee) on"));
    m_desk->shoot(*page, QStringLiteral("debrief-trainee"));

    const auto view = m_desk->ask([id = m_desk->loop.application](Services &s) { return s.debriefs.view(id); });
    QVERIFY(view);
    const DecisionDialog dialog(*view, {}, {});
    auto *quotations = dialog.findChild<QListWidget *>(QStringLiteral("quotationsList"));
    QCOMPARE(quotations->count(), 2);
    QVERIFY2(quotations->item(1)->text().startsWith(QStringLiteral("Ben (trainee) on")),
        qPrintable(quotations->item(1)->text()));
}

void tst_whosecard::aTraineeIsToldThatTheirCardCountsInNoTotal()
{
    submitBoth();
    QVERIFY(m_desk->sit(m_desk->loop.ben));
    const auto page = opened<ScorecardsPage>();
    QVERIFY(page);
    page->activate();
    auto *editor = page->findChild<ScorecardEditor *>();
    QTRY_VERIFY(editor->card() == m_desk->loop.bensCard);
    QVERIFY(says(*editor, QStringLiteral("You are in training: this card is in no total")));
    const auto *list = page->findChild<QListView *>(QStringLiteral("scorecardList"));
    QCOMPARE(
        list->model()->index(0, 0).data().toString(), QStringLiteral("Cora Candidate, Technical interview (trainee)"));
    m_desk->shoot(*page, QStringLiteral("scorecard-trainee"));
}

void tst_whosecard::whoSubmittedForWhomStandsOnTheCardAndInTheDebrief()
{
    submitBoth();
    QVERIFY(m_desk->sit(m_desk->loop.ana));
    const auto card = opened<ScorecardsPage>();
    QVERIFY(card);
    card->activate();
    auto *editor = card->findChild<ScorecardEditor *>();
    QTRY_VERIFY(editor->card() == m_desk->loop.anasCard);
    QVERIFY(says(*editor, QStringLiteral("submitted by Rita for Ana")));
    const auto page = opened<DebriefPage>();
    QVERIFY(page);
    page->showEntity(m_desk->loop.application.uuid());
    QTRY_VERIFY(says(*page, QStringLiteral("submitted by Rita for Ana")));
    QVERIFY(!says(*page, QStringLiteral("for Ben")));
}

QTEST_MAIN(tst_whosecard)
#include "tst_whosecard.moc"
