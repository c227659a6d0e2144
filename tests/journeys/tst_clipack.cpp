// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandline.h"

#include <QStandardPaths>

using shortlist::test::CommandLine;
using shortlist::test::Ran;

/// “shortlist-cli debrief pack”, called as the program it is: it prints without a screen.
class tst_clipack : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void bothFilesAreWrittenWithoutAScreen();
    void aFileThatIsThereIsLeftAlone();
    void wrongWordsAreSaid();

private:
    QByteArray bytesOf(const QString &name) const
    {
        QFile file(m_cli.path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    CommandLine m_cli;
};

void tst_clipack::initTestCase() { QVERIFY(m_cli.setUpTeam()); }

void tst_clipack::bothFilesAreWrittenWithoutAScreen()
{
    const Ran ran = m_cli.say(QStringLiteral("--as rita debrief pack ada --pdf ada.pdf --xlsx ada.xlsx --json"));
    QVERIFY2(ran.code == 0, qPrintable(ran.err));
    QVERIFY(!ran.id().isEmpty());
    QVERIFY(bytesOf(QStringLiteral("ada.pdf")).startsWith("%PDF-"));
    QVERIFY(bytesOf(QStringLiteral("ada.xlsx")).startsWith("PK"));
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not installed");
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"),
        { QStringLiteral("-layout"), m_cli.path(QStringLiteral("ada.pdf")), QStringLiteral("-") });
    QVERIFY(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput()).simplified();
    for (const char *wanted :
        { "Decision pack: Ada Quill", "Opening 1001-1", "Made by Rita Sand", "Nothing is decided yet.", "Applied for" })
        QVERIFY2(text.contains(QLatin1String(wanted)), wanted);
}

void tst_clipack::aFileThatIsThereIsLeftAlone()
{
    QVERIFY(m_cli.write(QStringLiteral("mine.xlsx"), "mine"));
    const Ran ran = m_cli.say(QStringLiteral("--as rita debrief pack ada --pdf new.pdf --xlsx mine.xlsx"));
    QCOMPARE(ran.code, 1);
    QVERIFY2(ran.err.contains(QStringLiteral("mine.xlsx")), qPrintable(ran.err));
    QCOMPARE(bytesOf(QStringLiteral("mine.xlsx")), QByteArray("mine"));
    QVERIFY(!QFile::exists(m_cli.path(QStringLiteral("new.pdf"))));
}

void tst_clipack::wrongWordsAreSaid()
{
    const Ran nowhere = m_cli.say(QStringLiteral("--as rita debrief pack ada"));
    QCOMPARE(nowhere.code, 2);
    QVERIFY(nowhere.err.contains(QStringLiteral("--pdf")));
    const Ran nobody = m_cli.say(QStringLiteral("--as rita debrief pack nobody --xlsx nobody.xlsx"));
    QCOMPARE(nobody.code, 1);
    QVERIFY(!QFile::exists(m_cli.path(QStringLiteral("nobody.xlsx"))));
}

QTEST_GUILESS_MAIN(tst_clipack)
#include "tst_clipack.moc"
