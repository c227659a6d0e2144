// SPDX-License-Identifier: GPL-3.0-or-later
// What a pack says of the offer that followed, read back by others.
#include "program/packfilewriter.h"
#include "support/packdesk.h"

#include <QJsonArray>

using namespace shortlist;

class TestPackOffers : public QObject, private test::PackDesk {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }

    void versionStateAndApprovalsStandOnPaperAndInTheSpreadsheet();
    void aReplacedVersionSaysSoAndWasAnsweredByNobody();
    void whoMayNotReadTermsReadsNoOffer();

private:
    void offer();
    OfferId m_offer;
};

/// Hired by decision, with an offer that one of two approved.
void TestPackOffers::offer()
{
    submitAll();
    const ApplicationId application = m_world.applications.first();
    DecisionRequest request;
    request.application = application;
    request.stage = m_world.stage;
    request.outcome = Outcome::Hire;
    request.reasons = QStringLiteral("Clear reasoning.");
    const auto decided = services().debriefs.decide(request);
    QVERIFY2(decided, decided ? "" : qPrintable(decided.error().text()));
    auto terms = services().offers.suggestion(application);
    QVERIFY(terms);
    terms->title = QStringLiteral("Backend Engineer");
    terms->salaryMinor = 6'543'200;
    terms->currency = QStringLiteral("EUR");
    terms->startOn = QDate(2030, 5, 2);
    const auto drafted = services().offers.draft(*terms);
    QVERIFY2(drafted, drafted ? "" : qPrintable(drafted.error().text()));
    m_offer = *drafted;
    const ApprovalChain chain{ ApprovalOrder::Parallel,
        { { QStringLiteral("Pay"), { m_world.interviewers.at(1), m_world.interviewers.at(2) }, 2 } } };
    const auto asked = services().offers.ask(m_offer, chain);
    QVERIFY2(asked, asked ? "" : qPrintable(asked.error().text()));
    sit(m_world.interviewers.at(1));
    QVERIFY(services().offers.approve(m_offer, QStringLiteral("in the band")));
    sit(m_world.manager);
}

void TestPackOffers::versionStateAndApprovalsStandOnPaperAndInTheSpreadsheet()
{
    SKIP_WITHOUT_READER();
    offer();
    const auto name = [this](int i) { return services().context.workspace.get(m_world.interviewers.at(i))->name; };
    const DecisionPack pack = makePack();
    QCOMPARE(pack.offers.size(), 1);
    const auto written = writePackFiles(pack, target(QStringLiteral("offer")), kGoOn);
    QVERIFY2(written, written ? "" : qPrintable(written.error().text()));
    const QString text = squeezed(textOf(target(QStringLiteral("offer")).pdf));
    for (const QString &said : { QStringLiteral("Offer 1: In approval"), QStringLiteral("Backend Engineer"),
             QStringLiteral("Pay: %1 approved").arg(name(1)), QStringLiteral("in the band"),
             QStringLiteral("Waits for %1").arg(name(2)) })
        QVERIFY2(text.contains(said), qPrintable(said + u'\n' + text.right(3000)));
    // What it pays is no ground of a decision.
    const qsizetype begins = text.indexOf(QStringLiteral("Offer 1: In approval"));
    const QString section = text.mid(begins, text.indexOf(QStringLiteral("Journal of this application")) - begins);
    QVERIFY2(!section.contains(QStringLiteral("65")), qPrintable(section));
    const QJsonObject sheets = sheetsOf(target(QStringLiteral("offer")).xlsx);
    if (sheets.isEmpty())
        QSKIP("python3-openpyxl is not installed; scripts/bootstrap does it.");
    const QJsonArray row = sheets.value(u"Offers").toArray().at(1).toArray();
    const auto value = [&row](int column) { return row.at(column).toObject().value(u"value"); };
    QCOMPARE(value(0), QJsonValue(1));
    QCOMPARE(value(1).toString(), QStringLiteral("In approval"));
    QVERIFY2(value(8).toString().contains(QStringLiteral("%1 approved").arg(name(1))), qPrintable(value(8).toString()));
}

void TestPackOffers::aReplacedVersionSaysSoAndWasAnsweredByNobody()
{
    SKIP_WITHOUT_READER();
    offer();
    sit(m_world.interviewers.at(2));
    QVERIFY(services().offers.approve(m_offer));
    sit(m_world.manager);
    QVERIFY(services().offers.send(m_offer));
    Offer more = *services().context.workspace.get(m_offer);
    more.location = QStringLiteral("Cork");
    const auto edited = services().offers.edit(more, true);
    QVERIFY2(edited, edited ? "" : qPrintable(edited.error().text()));
    const DecisionPack pack = makePack();
    QCOMPARE(pack.offers.size(), 2);
    QCOMPARE(pack.offers.first().replacedBy, 2);
    QVERIFY(!pack.offers.first().answeredAt.isValid());
    const auto written = writePackFiles(pack, target(QStringLiteral("replaced")), kGoOn);
    QVERIFY2(written, written ? "" : qPrintable(written.error().text()));
    const QString text = squeezed(textOf(target(QStringLiteral("replaced")).pdf));
    QVERIFY2(text.contains(QStringLiteral("Offer 1: Replaced by offer 2")), qPrintable(text.right(3000)));
    QVERIFY(!text.contains(QStringLiteral("Answered")));
}

void TestPackOffers::whoMayNotReadTermsReadsNoOffer()
{
    offer();
    sit(m_world.interviewers.at(3));
    const auto pack = services().packs.make(m_world.applications.first());
    QVERIFY2(pack, pack ? "" : qPrintable(pack.error().text()));
    QVERIFY(!pack->terms);
    QVERIFY(pack->offers.isEmpty());
}

QTEST_MAIN(TestPackOffers)
#include "tst_packoffers.moc"
