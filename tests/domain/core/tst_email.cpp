// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/core/email.h"

#include <QTest>

using namespace shortlist;

class TestEmail : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesAnAddressAsPeoplePasteIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("address");
        const auto row = [](const char *name, const QString &text, const QString &address) {
            QTest::newRow(name) << text << address;
        };
        row("plain", QStringLiteral("ana@example.org"), QStringLiteral("ana@example.org"));
        row("domain case", QStringLiteral("Ana.B@EXAMPLE.Org"), QStringLiteral("Ana.B@example.org"));
        row("with name", QStringLiteral("Ana Berg <ana@example.org>"), QStringLiteral("ana@example.org"));
        row("mailto", QStringLiteral("MAILTO:ana@example.org?subject=x"), QStringLiteral("ana@example.org"));
        row("trailing mark", QStringLiteral(" ana@example.org; "), QStringLiteral("ana@example.org"));
        row("tag", QStringLiteral("a+b@example.org"), QStringLiteral("a+b@example.org"));
        row("apostrophe", QStringLiteral("o'neil@example.org"), QStringLiteral("o'neil@example.org"));
        row("umlaut domain", QStringLiteral("a@bücher.example"), QStringLiteral("a@bücher.example"));
        row("umlaut name", QStringLiteral("jörg@example.org"), QStringLiteral("jörg@example.org"));
    }
    void takesAnAddressAsPeoplePasteIt()
    {
        QFETCH(QString, text);
        QFETCH(QString, address);
        const auto parsed = parseEmail(text);
        QVERIFY2(parsed.ok(), qPrintable(text));
        QCOMPARE(*parsed, address);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cause");
        const auto row = [](const char *name, const QString &text, const QString &cause) {
            QTest::newRow(name) << text << cause;
        };
        row("empty", QStringLiteral("  "), QStringLiteral("empty"));
        row("no at", QStringLiteral("ana.example.org"), QStringLiteral("@ is missing"));
        row("two ats", QStringLiteral("a@b@example.org"), QStringLiteral("more than one @"));
        row("two addresses", QStringLiteral("a@example.org b@example.org"), QStringLiteral("blank"));
        row("no domain", QStringLiteral("ana@"), QStringLiteral("after the @"));
        row("no local", QStringLiteral("@example.org"), QStringLiteral("before the @"));
        row("no dot", QStringLiteral("ana@localhost"), QStringLiteral("no dot"));
        row("double dot", QStringLiteral("ana@example..org"), QStringLiteral("no domain name"));
        row("dash label", QStringLiteral("ana@-x.org"), QStringLiteral("no domain name"));
        row("leading dot", QStringLiteral(".ana@example.org"), QStringLiteral("dot is in the wrong place"));
        row("bracket", QStringLiteral("a(b)@example.org"), QStringLiteral("“(”"));
        row("long local", QString(65, u'a') + QStringLiteral("@example.org"), QStringLiteral("too long"));
        row("long", QStringLiteral("a@") + QStringLiteral("abcdefgh.").repeated(30) + QStringLiteral("org"),
            QStringLiteral("too long"));
    }
    void saysWhatIsWrong()
    {
        QFETCH(QString, text);
        QFETCH(QString, cause);
        const auto parsed = parseEmail(text);
        QVERIFY(!parsed.ok());
        QCOMPARE(parsed.error().code, Error::Code::Invalid);
        QVERIFY2(parsed.error().sentence.contains(cause), qPrintable(parsed.error().sentence));
        QVERIFY(emailKey(text).isEmpty());
    }

    void knowsTheSameMailbox()
    {
        QCOMPARE(emailKey(QStringLiteral("Ana@Example.ORG")), emailKey(QStringLiteral("ana@example.org")));
        QCOMPARE(emailKey(QStringLiteral("a@bücher.example")), QStringLiteral("a@xn--bcher-kva.example"));
        QVERIFY(emailKey(QStringLiteral("a.b@example.org")) != emailKey(QStringLiteral("ab@example.org")));
    }

    void hintsAtTheSamePerson()
    {
        const auto key = [](const char *text) { return emailDuplicateKey(QString::fromLatin1(text)); };
        QCOMPARE(key("An.A+jobs@googlemail.com"), QStringLiteral("ana@gmail.com"));
        QCOMPARE(key("an.a+jobs@example.org"), QStringLiteral("an.a@example.org"));
        QCOMPARE(key("+x@example.org"), QStringLiteral("+x@example.org"));
        QCOMPARE(key("nothing"), QString());
    }

    void readsPhoneNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("digits");
        QTest::addColumn<QString>("extension");
        QTest::addColumn<bool>("mangled");
        const auto row = [](const QString &text, const char *digits, const char *extension, bool mangled) {
            QTest::newRow(qPrintable(text))
                << text << QString::fromLatin1(digits) << QString::fromLatin1(extension) << mangled;
        };
        row(QStringLiteral("+380 44 123-45-67"), "+380441234567", "", false);
        row(QStringLiteral("(512) 555-0100 x12"), "5125550100", "12", false);
        row(QStringLiteral("512.555.0100 ext. 7"), "5125550100", "7", false);
        row(QStringLiteral("4.91523E+11"), "", "", true);
        row(QStringLiteral("4,91523E+11"), "", "", true);
        row(QStringLiteral("0044 20 7946 0000"), "+442079460000", "", false);
        row(QStringLiteral("+44 (0)20 7946 0000"), "+442079460000", "", false);
        row(QStringLiteral("030 123456"), "030123456", "", false);
        row(QStringLiteral("٠١٢٣٤٥"), "012345", "", false);
        row(QStringLiteral("call me"), "", "", false);
        row(QString(), "", "", false);
    }
    void readsPhoneNumbers()
    {
        QFETCH(QString, text);
        QFETCH(QString, digits);
        QFETCH(QString, extension);
        QFETCH(bool, mangled);
        const PhoneDigits phone = phoneDigits(text);
        QCOMPARE(phone.digits, digits);
        QCOMPARE(phone.extension, extension);
        QCOMPARE(phone.mangled, mangled);
        QCOMPARE(phone.isEmpty(), digits.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestEmail)
#include "tst_email.moc"
