// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/offerfixture.h"

using namespace shortlist;
using test::isRefused;
using test::worksAndCanBeUndone;

/// The letters of offers: whose text they are made from, and of which versions there is one.
class tst_offerletters : public QObject, private test::OfferFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }

    void theLetterIsTheTeamsOwn();
    void aJobCanHaveALetterOfItsOwn();
    void itIsMarkedUntilItIsApproved();
    void thereIsNoLetterOfWhatIsOver();
};

void tst_offerletters::theLetterIsTheTeamsOwn()
{
    QCOMPARE(OfferService::letterLanguages(), (QStringList{ QStringLiteral("de"), QStringLiteral("en") }));
    const OfferId id = draft();
    const auto german = offers().letter(id, QStringLiteral("de_AT"));
    QVERIFY2(german, german ? "" : qPrintable(german.error().text()));
    QVERIFY2(german->markdown.contains(QStringLiteral("Guten Tag Cora Candidate,")), qPrintable(german->markdown));
    QVERIFY2(german->markdown.contains(QStringLiteral("Rita")), qPrintable(german->markdown));
    QVERIFY2(!german->markdown.contains(QStringLiteral("Bonus")), qPrintable(german->markdown));
    const auto english = offers().letterTemplate(QStringLiteral("en"));
    QVERIFY(checkLetter(*english));
    QVERIFY(isRefused(*m, "letter.fields",
        [this] { return offers().setLetterTemplate(QStringLiteral("en"), QStringLiteral("{{x}}")); }));
    QVERIFY(isRefused(*m, "letter.language",
        [this] { return offers().setLetterTemplate(QStringLiteral("fr"), QStringLiteral("Bonjour")); }));
    QVERIFY(worksAndCanBeUndone(*m, [this] {
        return offers().setLetterTemplate(QStringLiteral("en"), QStringLiteral("Dear {{candidate.name}}"));
    }));
    QCOMPARE(offers().letter(id, QStringLiteral("en_US"))->markdown, QStringLiteral("Dear Cora Candidate"));
    QCOMPARE(offers().letter(id, QStringLiteral("en"), QStringLiteral("Hi"))->markdown, QStringLiteral("Hi"));
    QVERIFY(isRefused(*m, "letter.fields",
        [&] { return offers().letter(id, QStringLiteral("en"), QStringLiteral("{{offer.bonus}}")); }));
    QVERIFY(offers().setLetterTemplate(QStringLiteral("en"), {}));
    QCOMPARE(*offers().letterTemplate(QStringLiteral("en")), *english);
}

void tst_offerletters::aJobCanHaveALetterOfItsOwn()
{
    const QString english = QStringLiteral("en");
    const OfferId id = draft();
    const auto written = [&] { return offers().letter(id, english)->markdown; };
    QVERIFY(offers().setLetterTemplate(english, QStringLiteral("The team's")));
    QVERIFY(worksAndCanBeUndone(
        *m, [&] { return offers().setLetterTemplate(english, QStringLiteral("The job's"), m_loop.job); }));
    QCOMPARE(written(), QStringLiteral("The job's"));
    QCOMPARE(*offers().letterTemplate(english), QStringLiteral("The team's"));
    QVERIFY(offers().letter(id, QStringLiteral("de"))->markdown.contains(QStringLiteral("Guten Tag"))); // another one
    QVERIFY(isRefused(
        *m, "letter.fields", [&] { return offers().setLetterTemplate(english, QStringLiteral("{{x}}"), m_loop.job); }));
    QVERIFY(offers().setLetterTemplate(english, {}, m_loop.job));
    QCOMPARE(written(), QStringLiteral("The team's"));
    // What is the same as the team's is not the job's own: it follows.
    QVERIFY(offers().setLetterTemplate(english, QStringLiteral("The team's"), m_loop.job));
    QVERIFY(offers().setLetterTemplate(english, QStringLiteral("The team's new one")));
    QCOMPARE(written(), QStringLiteral("The team's new one"));
}

void tst_offerletters::itIsMarkedUntilItIsApproved()
{
    const auto mark = [this](const OfferId &id) { return offers().letter(id, QStringLiteral("en"))->mark; };
    QVERIFY(offers().setChain(m_loop.job, { ApprovalOrder::InOrder, { { {}, { m_loop.ana }, 1 } } }));
    const OfferId id = draft();
    QCOMPARE(mark(id), QStringLiteral("Draft"));
    QVERIFY(offers().ask(id));
    QCOMPARE(mark(id), QStringLiteral("Draft"));
    sit(m_loop.ana);
    QVERIFY(offers().approve(id));
    QCOMPARE(mark(id), QString());
    sit(m_loop.recruiter);
    QVERIFY(offers().send(id));
    QCOMPARE(mark(id), QString());
}

void tst_offerletters::thereIsNoLetterOfWhatIsOver()
{
    const QString english = QStringLiteral("en");
    Offer terms = completeTerms();
    terms.expiresOn = m->clock.nowUtc().date().addDays(3);
    const OfferId first = *offers().draft(terms);
    QVERIFY(offers().letter(first, english));
    QVERIFY(offers().send(first));
    QVERIFY(offers().letter(first, english));
    m->clock.advance(5 * 86400);
    QVERIFY(isRefused(*m, "letter.over", [&] { return offers().letter(first, english); }));
    QVERIFY(isRefused(*m, "letter.over", [&] { return offers().letter(first, english, QStringLiteral("Hi")); }));
    const OfferId second = *offers().extend(first, m->clock.nowUtc().date().addDays(3));
    QVERIFY(isRefused(*m, "letter.over", [&] { return offers().letter(first, english); })); // replaced
    QVERIFY(offers().letter(second, english));
    QVERIFY(offers().withdraw(second, QStringLiteral("No budget")));
    QVERIFY(isRefused(*m, "letter.over", [&] { return offers().letter(second, english); }));
}

QTEST_GUILESS_MAIN(tst_offerletters)
#include "tst_offerletters.moc"
