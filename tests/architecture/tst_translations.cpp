// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/sourcetext.h"

#include "translations/language.h"

#include <QLibraryInfo>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace shortlist;
using namespace shortlist::architecture;

namespace {

struct Message {
    QString context;
    QString source;
    QString comment; ///< tells equal sources apart
    bool finished = true;
    QStringList forms; ///< the translation; several where there is a plural

    /// What a message is known by.
    QString key() const
    {
        return context + QLatin1String(" | ") + source + (comment.isEmpty() ? comment : QLatin1String(" | ") + comment);
    }
};

/// The messages of a .ts file by their keys.
QMap<QString, Message> readMessages(const QString &path)
{
    QMap<QString, Message> messages;
    QXmlStreamReader xml(readFile(path));
    QString context;
    Message message;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == u"message")
            messages.insert(message.key(), message);
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            message = Message{};
            message.context = context;
        } else if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            message.comment = xml.readElementText();
        } else if (xml.name() == u"numerusform") {
            message.forms << xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            // A plural has its forms inside; they come as elements of their own.
            QString text;
            while (xml.readNext() == QXmlStreamReader::Characters)
                text += xml.text();
            if (xml.isStartElement())
                message.forms << xml.readElementText();
            else
                message.forms << text;
        }
    }
    return messages;
}

QString committed(const QString &language)
{
    return QStringLiteral(SHORTLIST_SOURCE_DIR "/translations/shortlist_%1.ts").arg(language);
}

/// The place markers of a text, sorted: %1, %L2 as %2, and %n.
QStringList markers(const QString &text)
{
    static const QRegularExpression marker(QStringLiteral("%L?(\\d{1,2}|n)"));
    QStringList found;
    for (auto match = marker.globalMatch(text); match.hasNext();)
        found << match.next().captured(1);
    found.sort();
    return found;
}

/// What is wrong with one translation; empty when nothing is.
QStringList complaints(const Message &message)
{
    if (!message.finished || message.forms.isEmpty() || message.forms.contains(QString()))
        return { QLatin1String("not translated: ") + message.key() };
    QStringList found;
    QStringList wanted = markers(message.source);
    wanted.removeAll(QStringLiteral("n"));
    static const QRegularExpression howMany(QStringLiteral("%L?n")); // %Ln: with the language's grouping
    static const QRegularExpression mnemonic(QStringLiteral("&(?=[^\\s&])"));
    for (const QString &form : message.forms) {
        QStringList have = markers(form);
        have.removeAll(QStringLiteral("n")); // a form for one may say "one"
        if (have != wanted)
            found << QStringLiteral("other place markers: %1 -> %2").arg(message.key(), form);
        if (!message.source.contains(howMany) && form.contains(howMany))
            found << QStringLiteral("%n without a count: %1 -> %2").arg(message.key(), form);
        if (form.contains(mnemonic) != message.source.contains(mnemonic))
            found << QStringLiteral("access key lost or added: %1 -> %2").arg(message.key(), form);
        for (const QChar end : { QChar(u'…'), QChar(u':') })
            if (form.endsWith(end) != message.source.endsWith(end))
                found << QStringLiteral("ends otherwise: %1 -> %2").arg(message.key(), form);
    }
    if (message.forms.size() > 1 && !message.forms.last().contains(howMany))
        found << QStringLiteral("the plural does not say how many: %1").arg(message.key());
    return found;
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theChecksSeeWhatTheyShould_data();
    void theChecksSeeWhatTheyShould();
    void everyTextOfTheSourcesIsKnown_data();
    void everyTextOfTheSourcesIsKnown();
    void everyTranslationIsWholeAndFits_data();
    void everyTranslationIsWholeAndFits();
    void everyLanguageIsInsideTheProgram_data();
    void everyLanguageIsInsideTheProgram();
    void daysAreNamedInTheLanguageOfTheTexts();

private:
    QTemporaryDir m_fresh;
    QString m_said; ///< what lupdate said
};

void TestTranslations::theChecksSeeWhatTheyShould_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("forms");
    QTest::addColumn<bool>("sound");

    const auto row = [](const char *name, const char16_t *source, const QStringList &forms, bool sound) {
        QTest::newRow(name) << QString::fromUtf16(source) << forms << sound;
    };
    row("same markers in another order", u"%1 of %2", { QStringLiteral("von %2 %1") }, true);
    row("marker lost", u"%1 of %2", { QStringLiteral("von %2") }, false);
    row("marker with grouping", u"%L1 rows", { QStringLiteral("%1 Zeilen") }, true);
    row("one without its number", u"%n day(s)", { QStringLiteral("ein Tag"), QStringLiteral("%n Tage") }, true);
    row("many without their number", u"%n day(s)", { QStringLiteral("ein Tag"), QStringLiteral("Tage") }, false);
    row("empty", u"Save", { QString() }, false);
    row("many with grouping", u"%Ln day(s)", { QStringLiteral("%Ln Tag"), QStringLiteral("%Ln Tage") }, true);
    row("one form empty", u"%n day(s)", { QStringLiteral("%n Tag"), QString() }, false);
    row("access key", u"&Save", { QStringLiteral("&Sichern") }, true);
    row("access key lost", u"&Save", { QStringLiteral("Sichern") }, false);
    row("an and is no access key", u"you & me", { QStringLiteral("du und ich") }, true);
    row("colon lost", u"Name:", { QStringLiteral("Name") }, false);
    row("dots added", u"Open", { QStringLiteral("Öffnen…") }, false);
}

void TestTranslations::theChecksSeeWhatTheyShould()
{
    QFETCH(QString, source);
    QFETCH(QStringList, forms);
    QFETCH(bool, sound);

    Message message;
    message.source = source;
    message.forms = forms;
    QCOMPARE(complaints(message).isEmpty(), sound);
}

void TestTranslations::everyTextOfTheSourcesIsKnown_data()
{
    QTest::addColumn<QString>("language");
    const QStringList all = languages();
    for (const QString &language : all)
        QTest::newRow(qPrintable(language)) << language;

    if (!QFile::exists(QStringLiteral(SHORTLIST_LUPDATE)))
        return;
    for (const QString &language : all)
        QVERIFY(QFile::copy(committed(language), m_fresh.filePath(QFileInfo(committed(language)).fileName())));
    QProcess update;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("SHORTLIST_LUPDATE"), QStringLiteral(SHORTLIST_LUPDATE));
    update.setProcessEnvironment(environment);
    update.setProcessChannelMode(QProcess::MergedChannels);
    update.start(QStringLiteral(SHORTLIST_SOURCE_DIR "/scripts/translations"), { m_fresh.path() });
    QVERIFY(update.waitForFinished(60000));
    m_said = QString::fromUtf8(update.readAll());
    QVERIFY2(update.exitStatus() == QProcess::NormalExit && update.exitCode() == 0, qPrintable(m_said));
}

void TestTranslations::everyTextOfTheSourcesIsKnown()
{
    QFETCH(QString, language);
    if (!QFile::exists(QStringLiteral(SHORTLIST_LUPDATE)))
        QSKIP("lupdate is not installed");

    QVERIFY2(m_said.isEmpty(), qPrintable(m_said)); // e.g. a tr() whose context nobody can tell
    const QStringList now = readMessages(m_fresh.filePath(QStringLiteral("shortlist_%1.ts").arg(language))).keys();
    const QStringList known = readMessages(committed(language)).keys();
    QStringList differences;
    for (const QString &key : now)
        if (!known.contains(key))
            differences << QLatin1String("new: ") + key;
    for (const QString &key : known)
        if (!now.contains(key))
            differences << QLatin1String("gone: ") + key;
    QVERIFY2(differences.isEmpty(),
        qPrintable(QLatin1String("run scripts/translations\n") + differences.join(QLatin1Char('\n'))));
}

void TestTranslations::everyTranslationIsWholeAndFits_data()
{
    QTest::addColumn<QString>("language");
    const QStringList all = languages();
    for (const QString &language : all)
        QTest::newRow(qPrintable(language)) << language;
}

void TestTranslations::everyTranslationIsWholeAndFits()
{
    QFETCH(QString, language);
    const auto messages = readMessages(committed(language));
    QVERIFY(!messages.isEmpty());
    QStringList found;
    for (const Message &message : messages)
        found << complaints(message);
    QVERIFY2(found.isEmpty(),
        qPrintable(QStringLiteral("%1 complaints\n").arg(found.size()) + found.mid(0, 40).join(QLatin1Char('\n'))));
}

void TestTranslations::everyLanguageIsInsideTheProgram_data()
{
    QTest::addColumn<QString>("language");
    const QStringList all = languages();
    for (const QString &language : all)
        QTest::newRow(qPrintable(language)) << language;
}

void TestTranslations::everyLanguageIsInsideTheProgram()
{
    QFETCH(QString, language);
    const auto messages = readMessages(committed(language));
    QVERIFY(!messages.isEmpty());

    speak(*QCoreApplication::instance(), QLocale(language));
    for (const Message &message : messages) {
        if (!message.finished || message.forms.size() != 1)
            continue;
        const QByteArray comment = message.comment.toUtf8();
        const QString said = QCoreApplication::translate(message.context.toUtf8().constData(),
            message.source.toUtf8().constData(), comment.isEmpty() ? nullptr : comment.constData());
        QCOMPARE(said, message.forms.first());
    }
    speak(*QCoreApplication::instance(), QLocale::c());
    QCOMPARE(QCoreApplication::translate("Nobody", "Not a text of ours"), QStringLiteral("Not a text of ours"));
}

void TestTranslations::daysAreNamedInTheLanguageOfTheTexts()
{
    QCOMPARE(localeOfWords(QLocale::c()), QLocale(QLocale::English, QLocale::UnitedKingdom));
    for (const char *name : { "de_AT", "en_US", "fr_FR", "ar_EG" })
        QCOMPARE(localeOfWords(QLocale(QLatin1String(name))), QLocale(QLatin1String(name)));
    // Only a program of its own has a computer of its own: the same test, started where German is asked for among
    // formats without a language.
    const QByteArray expected = qgetenv("SHORTLIST_MONDAY");
    if (!expected.isEmpty()) {
        QCOMPARE(localeOfWords(QLocale::system()).dayName(1).toUtf8(), expected);
        return;
    }
    QProcess other;
    QProcessEnvironment computer = QProcessEnvironment::systemEnvironment();
    for (const char *name : { "LC_ALL", "LC_TIME", "LC_MESSAGES" })
        computer.remove(QLatin1String(name));
    computer.insert(QStringLiteral("LANG"), QStringLiteral("C.UTF-8"));
    computer.insert(QStringLiteral("LANGUAGE"), QStringLiteral("de"));
    computer.insert(QStringLiteral("SHORTLIST_MONDAY"), QStringLiteral("Montag"));
    other.setProcessEnvironment(computer);
    other.start(QCoreApplication::applicationFilePath(), { QStringLiteral("daysAreNamedInTheLanguageOfTheTexts") });
    QVERIFY(other.waitForFinished());
    QVERIFY2(other.exitStatus() == QProcess::NormalExit && other.exitCode() == 0, other.readAllStandardOutput());
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
