// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/offers/letter.h"

#include <QTest>

using namespace shortlist;

/// Letters with fields: what is filled in, what stops it.
class tst_letter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fieldsAreFilledIn_data();
    void fieldsAreFilledIn();
    void whatIsWrongIsListedByName();
    void amountsAndDaysFollowTheLanguage_data();
    void amountsAndDaysFollowTheLanguage();
    void everyFieldHasAValue();
    void aLetterIsMarkedUntilItMayGoOut_data();
    void aLetterIsMarkedUntilItMayGoOut();
    void itsPaperSpeaksItsLanguage();
    void withoutAnOfferFieldsStandForThemselves();
};

void tst_letter::fieldsAreFilledIn_data()
{
    QTest::addColumn<QString>("letter");
    QTest::addColumn<QString>("filled"); // or the key of the error
    const auto row = [](const char *name, const char *letter, const char *filled) {
        QTest::newRow(name) << QString::fromLatin1(letter) << QString::fromLatin1(filled);
    };
    row("no field", "Hello", "Hello");
    row("a field", "Hello {{name}}!", "Hello Ada!");
    row("with blanks", "Hello {{ name }}!", "Hello Ada!");
    row("twice", "{{name}} {{name}}", "Ada Ada");
    row("a part that is there", "a{{#name}} and {{name}}{{/name}}.", "a and Ada.");
    row("a part that is not", "a{{#none}} and {{none}}{{/none}}.", "a.");
    row("two parts", "{{#none}}x{{/none}}{{#name}}y{{/name}}", "y");
    row("an empty one", "{{none}}", "letter.fields");
    row("an unknown one", "{{nam}}", "letter.fields");
    row("an unknown part", "{{#nam}}x{{/nam}}", "letter.fields");
    row("a part without an end", "{{#name}}x", "letter.section");
    row("an end without a part", "x{{/name}}", "letter.section");
    row("a brace too few behind", "Dear {{name},", "letter.braces");
    row("a brace too few behind, and a whole field", "Dear {{name}, welcome {{name}}", "letter.braces");
    row("none behind", "Dear {{name", "letter.braces");
    row("a brace too few before", "Dear {name}}", "letter.braces");
    row("one on each side", "Dear {name}", "letter.braces");
    row("in a part that is left out", "a{{#none}}{{none}{{/none}}", "letter.braces");
    row("braces that mean nothing", "a {set} of } and {", "a {set} of } and {");
}

void tst_letter::fieldsAreFilledIn()
{
    QFETCH(QString, letter);
    const auto filled = fillLetter(
        letter, { { QStringLiteral("name"), QStringLiteral("Ada") }, { QStringLiteral("none"), QString() } });
    QTEST(filled ? *filled : filled.error().key, "filled");
}

void tst_letter::whatIsWrongIsListedByName()
{
    const auto filled = fillLetter(QStringLiteral("{{offer.salery}} {{offer.bonus}} {{offer.equity}} {{offer.bonus}}"),
        letterValues({}, QLocale::c()));
    QVERIFY(!filled);
    const QString said = filled.error().sentence;
    QVERIFY2(said.contains(QStringLiteral("there are none of: {{offer.salery}}.")), qPrintable(said));
    QVERIFY2(said.endsWith(QStringLiteral(": {{offer.bonus}}, {{offer.equity}}.")), qPrintable(said));
    const auto broken = fillLetter(QStringLiteral("Dear {{candidate.name},\nhello"), letterValues({}, QLocale::c()));
    QVERIFY2(!broken && broken.error().sentence.contains(QStringLiteral("“{candidate.name}”")),
        broken ? "filled" : qPrintable(broken.error().sentence));
    QVERIFY(checkLetter(QStringLiteral("{{offer.bonus}}")));
    QCOMPARE(checkLetter(QStringLiteral("{{offer.salery}}")).error().key, QStringLiteral("letter.fields"));
    QCOMPARE(checkLetter(QStringLiteral("  ")).error().key, QStringLiteral("letter.empty"));
}

void tst_letter::amountsAndDaysFollowTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("salary");
    QTest::addColumn<QString>("start");
    const auto row = [](const char *language, const char *currency, qint64 minor, const char *salary,
                         const char *start) {
        QTest::addRow("%s %s", language, currency) << QString::fromLatin1(language) << QString::fromLatin1(currency)
                                                   << minor << QString::fromUtf8(salary) << QString::fromUtf8(start);
    };
    row("en", "EUR", 6'500'050, "65,000.50 EUR", "Saturday, 1 March 2031");
    row("en_US", "USD", 12'000'000, "120,000.00 USD", "Saturday, March 1, 2031");
    row("de", "EUR", 6'500'050, "65.000,50 EUR", "Samstag, 1. März 2031");
    row("de", "JPY", 6'500'000, "6.500.000 JPY", "Samstag, 1. März 2031");
    row("en", "JPY", 6'500'000, "6,500,000 JPY", "Saturday, 1 March 2031");
    row("en", "KWD", 18'500'125, "18,500.125 KWD", "Saturday, 1 March 2031");
}

void tst_letter::amountsAndDaysFollowTheLanguage()
{
    QFETCH(QString, language);
    LetterFacts facts;
    QFETCH(QString, currency);
    QFETCH(qint64, minor);
    facts.offer.currency = currency;
    facts.offer.salaryMinor = minor;
    facts.offer.startOn = QDate(2031, 3, 1);
    const auto values = letterValues(facts, letterLocale(language));
    QTEST(values.value(QStringLiteral("offer.salary")).replace(QChar(QChar::Nbsp), u' '), "salary");
    QTEST(values.value(QStringLiteral("offer.start")), "start");
    QCOMPARE(values.value(QStringLiteral("offer.bonus")), QString()); // none is no “0.00”
}

void tst_letter::everyFieldHasAValue()
{
    const auto values = letterValues({}, QLocale::c());
    const QStringList fields = letterFields();
    QCOMPARE(values.size(), fields.size());
    for (const QString &name : fields)
        QVERIFY2(values.contains(name), qPrintable(name));
}

void tst_letter::aLetterIsMarkedUntilItMayGoOut_data()
{
    QTest::addColumn<OfferState>("standing");
    QTest::addColumn<bool>("marked");
    QTest::newRow("draft") << OfferState::Draft << true;
    QTest::newRow("in approval") << OfferState::InApproval << true;
    QTest::newRow("approved") << OfferState::Approved << false;
    QTest::newRow("sent") << OfferState::Sent << false;
    QTest::newRow("accepted") << OfferState::Accepted << false;
}

void tst_letter::aLetterIsMarkedUntilItMayGoOut()
{
    QFETCH(OfferState, standing);
    QFETCH(bool, marked);
    QCOMPARE(letterMark(standing, letterLocale(QStringLiteral("en"))), marked ? QStringLiteral("Draft") : QString());
    QCOMPARE(
        letterMark(standing, letterLocale(QStringLiteral("de_CH"))), marked ? QStringLiteral("Entwurf") : QString());
}

void tst_letter::itsPaperSpeaksItsLanguage()
{
    const QLocale english = letterLocale(QStringLiteral("en"));
    const QLocale austrian = letterLocale(QStringLiteral("de_AT"));
    QCOMPARE(letterPages(english).arg(1).arg(2), QStringLiteral("Page 1 of 2"));
    QCOMPARE(letterPages(austrian).arg(1).arg(2), QStringLiteral("Seite 1 von 2"));
    QCOMPARE(letterTitle(QStringLiteral("Cora"), english), QStringLiteral("Offer to Cora"));
    QCOMPARE(letterTitle(QStringLiteral("Cora"), austrian), QStringLiteral("Angebot für Cora"));
}

void tst_letter::withoutAnOfferFieldsStandForThemselves()
{
    const auto sample = sampleLetter(QStringLiteral("Dear {{candidate.name}}{{#offer.bonus}}, {{offer.bonus}}"
                                                    "{{/offer.bonus}}"));
    QVERIFY(sample);
    QCOMPARE(QString(*sample).remove(u'\\'), QStringLiteral("Dear [candidate.name], [offer.bonus]"));
    QCOMPARE(sampleLetter(QStringLiteral("{{offer.salery}}")).error().key, QStringLiteral("letter.fields"));
}

QTEST_GUILESS_MAIN(tst_letter)
#include "tst_letter.moc"
