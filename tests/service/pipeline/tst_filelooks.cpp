// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/pipeline/filelooks.h"

#include <QTest>

using namespace shortlist;

/// What is kept of files that were looked through.
class tst_filelooks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasNotAskedForLongestIsGivenUp();
    void whatIsLargerThanAllThatIsKeptIsToldAllTheSame();
};

namespace {

struct Counted {
    explicit Counted(int keptLetters, qsizetype letters)
        : looks(keptLetters)
    {
        looks.setLooker([this, letters](const QByteArray &bytes, const QString &) {
            asked += bytes;
            return FileLook{ {}, QString(letters, QLatin1Char('x')), {} };
        });
    }
    qsizetype of(const QByteArray &bytes) { return looks.of(bytes, QStringLiteral("answers.pdf")).body.size(); }

    QByteArray asked;
    FileLooks looks; ///< the last: it ends its thread first
};

} // namespace

void tst_filelooks::whatWasNotAskedForLongestIsGivenUp()
{
    Counted counted(250, 100);
    for (const char *file : { "a", "b", "a", "c", "a", "b" })
        QCOMPARE(counted.of(file), 100);
    QCOMPARE(counted.asked, QByteArray("abcb")); // “b” had gone for “c”
}

void tst_filelooks::whatIsLargerThanAllThatIsKeptIsToldAllTheSame()
{
    Counted counted(50, 100);
    for (const char *file : { "a", "a", "b" })
        QCOMPARE(counted.of(file), 100);
    QCOMPARE(counted.asked, QByteArray("ab"));
}

QTEST_GUILESS_MAIN(tst_filelooks)
#include "tst_filelooks.moc"
