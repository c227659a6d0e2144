// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the labelled pages beside the project, where there are any, and compares what was read with their truth.
#include "exchange/jobs/jobpagejson.h"
#include "exchange/jobs/jobpagereader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace shortlist;

namespace {

QDir labelledPages()
{
    QString shared = qEnvironmentVariable("SHORTLIST_SHARED");
    if (shared.isEmpty())
        shared = QStringLiteral(SHORTLIST_SOURCE_DIR "/../shared");
    return QDir(shared + QStringLiteral("/data/job-pages"));
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList normalised(const QJsonArray &titles)
{
    static const QRegularExpression other(QStringLiteral("[^a-z0-9]+"));
    QStringList out;
    for (const QJsonValue title : titles)
        out += title.toString().toLower().replace(other, QStringLiteral(" ")).trimmed();
    out.sort();
    return out;
}

bool titlesMatch(const QJsonObject &read, const QJsonObject &truth)
{
    const QStringList got = normalised(read[QStringLiteral("titles")].toArray());
    QList<QJsonArray> allowed{ truth[QStringLiteral("titles")].toArray() };
    if (truth.contains(QStringLiteral("titles_alt")))
        allowed += truth[QStringLiteral("titles_alt")].toArray();
    for (const QJsonValue more : truth[QStringLiteral("titles_alt_more")].toArray())
        allowed += more.toArray();
    return std::any_of(allowed.begin(), allowed.end(), [&](const QJsonArray &a) { return normalised(a) == got; });
}

/// Hits and tries of one measure over all pages.
struct Share {
    int hits = 0;
    int tries = 0;

    void count(bool hit)
    {
        hits += hit ? 1 : 0;
        ++tries;
    }
    double value() const { return tries ? double(hits) / tries : 0; }
};

} // namespace

class TestJobPageLabelled : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheLabelledPagesAsPeopleDid();

private:
    void comparePage(const QJsonObject &read, const QJsonObject &truth);

    Share m_sameStages;
    Share m_kinds;
    Share m_minutes;
    Share m_titles;
    Share m_lists;
    Share m_grades;
};

void TestJobPageLabelled::comparePage(const QJsonObject &read, const QJsonObject &truth)
{
    QString doubtful;
    for (const QJsonValue note : truth[QStringLiteral("ambiguous")].toArray())
        doubtful += note.toString() + QLatin1Char('\n');
    QJsonArray got = read[QStringLiteral("stages")].toArray();
    const QJsonArray want = truth[QStringLiteral("stages")].toArray();
    const QJsonObject last = want.isEmpty() ? QJsonObject() : want.last().toObject();
    if (got.last().toObject()[QStringLiteral("added")].toBool()
        && last[QStringLiteral("kind")] != QStringLiteral("offer"))
        got.removeLast();
    m_sameStages.count(got.size() == want.size());
    for (qsizetype i = 0; i < want.size(); ++i) {
        if (doubtful.contains(QStringLiteral("stage %1").arg(i)))
            continue;
        const QJsonObject a = want.at(i).toObject();
        const QJsonObject b = i < got.size() ? got.at(i).toObject() : QJsonObject();
        m_kinds.count(a[QStringLiteral("kind")] == b[QStringLiteral("kind")]);
        m_minutes.count(a[QStringLiteral("minutes_min")] == b[QStringLiteral("minutes_min")]
                        && a[QStringLiteral("minutes_max")] == b[QStringLiteral("minutes_max")]);
        m_titles.count(titlesMatch(b, a));
    }
    m_grades.count(read[QStringLiteral("grade")] == truth[QStringLiteral("grade")]);
    for (const char *name : { "requirements", "responsibilities", "nice_to_haves" }) {
        const QString key = QString::fromLatin1(name);
        if (!doubtful.contains(key + QLatin1Char(':')))
            m_lists.count(read[key].toArray().size() == truth[key].toInt());
    }
}

void TestJobPageLabelled::readsTheLabelledPagesAsPeopleDid()
{
    const QDir folder = labelledPages();
    const QStringList truths = folder.entryList({ QStringLiteral("*.json") }, QDir::Files, QDir::Name);
    if (truths.isEmpty())
        QSKIP(qPrintable(QStringLiteral("No labelled pages in %1: set SHORTLIST_SHARED to the folder that holds "
                                        "data/job-pages.")
                             .arg(folder.absolutePath())));
    for (const QString &name : truths) {
        const QJsonObject truth = QJsonDocument::fromJson(contentsOf(folder.filePath(name))).object();
        QString page = folder.filePath(name.chopped(5) + QStringLiteral(".md"));
        if (!QFile::exists(page))
            page = folder.filePath(name.chopped(5) + QStringLiteral(".txt"));
        const auto read = readJobPage(contentsOf(page), page);
        QVERIFY2(read.ok(), qPrintable(page));
        QVERIFY(truth.contains(QStringLiteral("stages")));
        comparePage(toJson(*read), truth);
    }
    QVERIFY2(m_sameStages.value() >= 0.95, qPrintable(QString::number(m_sameStages.value())));
    QVERIFY2(m_kinds.value() >= 0.95, qPrintable(QString::number(m_kinds.value())));
    QVERIFY2(m_minutes.value() >= 0.95, qPrintable(QString::number(m_minutes.value())));
    QVERIFY2(m_titles.value() >= 0.90, qPrintable(QString::number(m_titles.value())));
    QVERIFY2(m_lists.value() >= 0.95, qPrintable(QString::number(m_lists.value())));
    QVERIFY2(m_grades.value() >= 0.95, qPrintable(QString::number(m_grades.value())));
}

QTEST_GUILESS_MAIN(TestJobPageLabelled)
#include "tst_jobpagelabelled.moc"
