// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/offers/money.h"
#include "domain/offers/terms.h"

#include <QTest>

using namespace shortlist;

/// What a change of terms does, when an offer has lapsed, what is to be done next; amounts in any currency.
class tst_offerterms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMarkedTermAsksAgain_data();
    void aMarkedTermAsksAgain();
    void whatIsDoneIsSaidBefore();
    void eachTermIsTold_data();
    void eachTermIsTold();
    void theMarkedTermsAreData();
    void anOfferLapsesAfterItsLastDay_data();
    void anOfferLapsesAfterItsLastDay();
    void thereIsOneNextStep_data();
    void thereIsOneNextStep();
    void amountsHaveTheDigitsOfTheirCurrency_data();
    void amountsHaveTheDigitsOfTheirCurrency();
};

namespace {

const PersonId kAna(QUuid(QStringLiteral("{11111111-1111-4111-8111-111111111111}")));

ApprovalChain oneApprover() { return { ApprovalOrder::InOrder, { { QStringLiteral("Finance"), { kAna }, 1 } } }; }

Offer offerIn(OfferState state, bool asked, bool approved)
{
    Offer offer;
    offer.number = 3;
    offer.state = state;
    offer.title = QStringLiteral("Engineer");
    offer.salaryMinor = 5'000'000;
    offer.currency = QStringLiteral("EUR");
    offer.startOn = QDate(2030, 3, 1);
    if (asked) {
        ApprovalRun run{ oneApprover(), QDateTime({ 2030, 1, 1 }, { 9, 0 }, Qt::UTC), {} };
        if (approved)
            run.given.append({ kAna, Verdict::Approved, {}, run.askedAt });
        offer.approval = toText(run);
    }
    return offer;
}

} // namespace

void tst_offerterms::aMarkedTermAsksAgain_data()
{
    QTest::addColumn<OfferState>("before");
    QTest::addColumn<bool>("asked");
    QTest::addColumn<bool>("approved");
    QTest::addColumn<bool>("marked"); // the salary is changed, else the start
    QTest::addColumn<bool>("jobHasChain");
    QTest::addColumn<bool>("next");
    QTest::addColumn<int>("voided");
    QTest::addColumn<bool>("again");
    QTest::addColumn<OfferState>("after");
    const auto row = [](const char *name, OfferState before, bool asked, bool approved, bool marked, bool jobHasChain,
                         bool next, int voided, bool again, OfferState after) {
        QTest::newRow(name) << before << asked << approved << marked << jobHasChain << next << voided << again << after;
    };
    using S = OfferState;
    row("a draft is a draft", S::Draft, false, false, true, true, false, 0, false, S::Draft);
    row("in approval, another salary", S::InApproval, true, false, true, true, false, 0, true, S::InApproval);
    row("in approval, another start", S::InApproval, true, false, false, true, false, 0, false, S::InApproval);
    row("approved, another salary", S::Approved, true, true, true, true, false, 1, true, S::InApproval);
    row("approved, another start", S::Approved, true, true, false, true, false, 0, false, S::Approved);
    row("sent, another salary", S::Sent, true, true, true, true, true, 1, true, S::InApproval);
    row("sent, another start", S::Sent, true, true, false, true, true, 0, false, S::Approved);
    row("sent without a chain, another salary", S::Sent, false, false, true, false, true, 0, false, S::Draft);
    row("sent before there was a chain", S::Sent, false, false, true, true, true, 0, true, S::InApproval);
    row("lapsed, another start", S::Lapsed, true, true, false, true, true, 0, false, S::Approved);
}

void tst_offerterms::aMarkedTermAsksAgain()
{
    QFETCH(OfferState, before);
    QFETCH(bool, asked);
    QFETCH(bool, approved);
    QFETCH(bool, marked);
    QFETCH(bool, jobHasChain);
    const Offer stored = offerIn(before, asked, approved);
    Offer changed = stored;
    if (marked)
        changed.salaryMinor += 100;
    else
        changed.startOn = changed.startOn.addDays(7);
    const TermsChange change =
        effectOfTerms(stored, changed, markedByDefault(), jobHasChain ? oneApprover() : ApprovalChain{});
    QCOMPARE(change.changed, QList<OfferTerm>{ marked ? OfferTerm::Salary : OfferTerm::Start });
    QTEST(change.nextVersion, "next");
    QTEST(change.approvalsVoided, "voided");
    QTEST(change.asksAgain, "again");
    QTEST(change.state, "after");
    QCOMPARE(effectText(change, 3).isEmpty(), !change.needsWord());
    const TermsChange none = effectOfTerms(stored, stored, markedByDefault(), oneApprover());
    QVERIFY(none.changed.isEmpty() && !none.needsWord());
    QCOMPARE(none.state, before);
}

void tst_offerterms::whatIsDoneIsSaidBefore()
{
    const Offer stored = offerIn(OfferState::Sent, true, true);
    Offer changed = stored;
    changed.salaryMinor += 100;
    changed.level = QStringLiteral("Grade 6");
    const QString said = effectText(effectOfTerms(stored, changed, markedByDefault(), {}), stored.number);
    QVERIFY2(said.startsWith(QStringLiteral("Offer 3 was sent and stays as it was sent; the change becomes offer 4.")),
        qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("This changes Level, Salary: 1 approval(s)")), qPrintable(said));
}

void tst_offerterms::eachTermIsTold_data()
{
    QTest::addColumn<int>("term");
    for (const OfferTerm term : enumValues<OfferTerm>())
        QTest::newRow(qPrintable(enumText(term))) << int(term);
}

void tst_offerterms::eachTermIsTold()
{
    QFETCH(int, term);
    const Offer before = offerIn(OfferState::Draft, false, false);
    Offer after = before;
    after.bonusMinor = before.bonusMinor;
    switch (OfferTerm(term)) {
    case OfferTerm::Opening:
        after.openingId = OpeningId(QUuid::createUuid());
        break;
    case OfferTerm::Title:
        after.title = QStringLiteral("x");
        break;
    case OfferTerm::Level:
        after.level = QStringLiteral("x");
        break;
    case OfferTerm::Specialty:
        after.specialty = QStringLiteral("x");
        break;
    case OfferTerm::Start:
        after.startOn = {};
        break;
    case OfferTerm::Salary:
        after.currency = QStringLiteral("USD"); // the same number of something else
        break;
    case OfferTerm::Bonus:
        after.bonusMinor = 1;
        break;
    case OfferTerm::Equity:
        after.equity = QStringLiteral("x");
        break;
    case OfferTerm::Location:
        after.location = QStringLiteral("x");
        break;
    case OfferTerm::Notes:
        after.notes = QStringLiteral("x");
        break;
    case OfferTerm::Expires:
        after.expiresOn = QDate(2030, 1, 1);
        break;
    }
    QCOMPARE(changedTerms(before, after), QList<OfferTerm>{ OfferTerm(term) });
    QVERIFY(!termText(OfferTerm(term)).isEmpty());
}

void tst_offerterms::theMarkedTermsAreData()
{
    QCOMPARE(termsToText(markedByDefault()), QStringLiteral("title,level,salary,bonus,equity"));
    QCOMPARE(termsFromText(QStringLiteral("start, salary,nonsense,start")),
        (QList<OfferTerm>{ OfferTerm::Start, OfferTerm::Salary }));
    QVERIFY(termsFromText({}).isEmpty());
    const Offer stored = offerIn(OfferState::Approved, true, true);
    Offer changed = stored;
    changed.startOn = changed.startOn.addDays(1);
    QVERIFY(effectOfTerms(stored, changed, { OfferTerm::Start }, {}).asksAgain);
    QVERIFY(!effectOfTerms(stored, changed, {}, {}).asksAgain);
}

void tst_offerterms::anOfferLapsesAfterItsLastDay_data()
{
    QTest::addColumn<OfferState>("state");
    QTest::addColumn<QDate>("expires");
    QTest::addColumn<OfferState>("standing");
    const QDate today(2030, 5, 10);
    QTest::newRow("the day before") << OfferState::Sent << today.addDays(1) << OfferState::Sent;
    QTest::newRow("the last day") << OfferState::Sent << today << OfferState::Sent;
    QTest::newRow("the day after") << OfferState::Sent << today.addDays(-1) << OfferState::Lapsed;
    QTest::newRow("without one") << OfferState::Sent << QDate() << OfferState::Sent;
    QTest::newRow("a draft") << OfferState::Draft << today.addDays(-1) << OfferState::Draft;
    QTest::newRow("accepted") << OfferState::Accepted << today.addDays(-1) << OfferState::Accepted;
}

void tst_offerterms::anOfferLapsesAfterItsLastDay()
{
    QFETCH(OfferState, state);
    QFETCH(QDate, expires);
    Offer offer;
    offer.state = state;
    offer.expiresOn = expires;
    QTEST(standingOn(offer, QDate(2030, 5, 10)), "standing");
}

void tst_offerterms::thereIsOneNextStep_data()
{
    QTest::addColumn<OfferState>("standing");
    QTest::addColumn<bool>("complete");
    QTest::addColumn<bool>("needsApproval");
    QTest::addColumn<bool>("myTurn");
    QTest::addColumn<int>("step");
    const auto row = [](const char *name, OfferState standing, bool needs, bool mine, OfferStep step,
                         bool complete = true) {
        QTest::newRow(name) << standing << complete << needs << mine << int(step);
    };
    row("a draft without a salary", OfferState::Draft, false, false, OfferStep::Complete, false);
    row("such a draft with a chain", OfferState::Draft, true, false, OfferStep::Complete, false);
    row("approved, then emptied", OfferState::Approved, true, false, OfferStep::Complete, false);
    row("a draft", OfferState::Draft, false, false, OfferStep::Send);
    row("a draft with a chain", OfferState::Draft, true, false, OfferStep::Ask);
    row("mine to approve", OfferState::InApproval, true, true, OfferStep::Approve);
    row("somebody else's", OfferState::InApproval, true, false, OfferStep::Wait);
    row("approved", OfferState::Approved, true, false, OfferStep::Send);
    row("sent", OfferState::Sent, true, false, OfferStep::Answer);
    row("lapsed", OfferState::Lapsed, true, false, OfferStep::Extend);
    row("accepted", OfferState::Accepted, true, false, OfferStep::Nothing);
    row("declined", OfferState::Declined, true, false, OfferStep::Draft);
    row("withdrawn", OfferState::Withdrawn, false, false, OfferStep::Draft);
}

void tst_offerterms::thereIsOneNextStep()
{
    QFETCH(OfferState, standing);
    QFETCH(bool, complete);
    QFETCH(bool, needsApproval);
    QFETCH(bool, myTurn);
    QTEST(int(nextStep(standing, complete, needsApproval, myTurn)), "step");
}

void tst_offerterms::amountsHaveTheDigitsOfTheirCurrency_data()
{
    QTest::addColumn<double>("amount");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    QTest::addColumn<QString>("shortly");
    const auto row = [](double amount, const char *currency, qint64 minor, const char *english, const char *german,
                         const char *shortly) {
        QTest::newRow(currency) << amount << QString::fromLatin1(currency) << minor << QString::fromLatin1(english)
                                << QString::fromLatin1(german) << QString::fromLatin1(shortly);
    };
    row(65000.5, "EUR", 6'500'050, "65,000.50 EUR", "65.000,50 EUR", "65,000.50 EUR");
    row(120000, "USD", 12'000'000, "120,000.00 USD", "120.000,00 USD", "120,000 USD");
    row(6500000, "JPY", 6'500'000, "6,500,000 JPY", "6.500.000 JPY", "6,500,000 JPY");
    row(18500.125, "KWD", 18'500'125, "18,500.125 KWD", "18.500,125 KWD", "18,500.125 KWD");
    row(18500, "BHD", 18'500'000, "18,500.000 BHD", "18.500,000 BHD", "18,500 BHD");
    row(70000000, "KRW", 70'000'000, "70,000,000 KRW", "70.000.000 KRW", "70,000,000 KRW");
    row(1.5, "xyz", 150, "1.50 xyz", "1,50 xyz", "1.50 xyz");
}

void tst_offerterms::amountsHaveTheDigitsOfTheirCurrency()
{
    QFETCH(double, amount);
    QFETCH(QString, currency);
    QFETCH(qint64, minor);
    QTEST(minorUnits(amount, currency), "minor");
    QCOMPARE(majorUnits(minor, currency), amount);
    const auto plain = [](QString text) { return text.replace(QChar(QChar::Nbsp), u' '); };
    QTEST(plain(moneyText(minor, currency, QLocale(QLocale::English, QLocale::UnitedStates))), "english");
    QTEST(plain(moneyText(minor, currency, QLocale(QLocale::German, QLocale::Germany))), "german");
    QTEST(plain(moneyText(minor, currency, QLocale(QLocale::English, QLocale::UnitedStates), Decimals::Needed)),
        "shortly");
}

QTEST_GUILESS_MAIN(tst_offerterms)
#include "tst_offerterms.moc"
