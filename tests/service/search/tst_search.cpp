// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/core/searchkey.h"
#include "support/interviewfixture.h"

using namespace shortlist;

/// One search through candidates, jobs and people.
class tst_search : public QObject, private test::InterviewFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void findsCandidatesJobsAndPeople();
    void whoseNameBeginsSoComesFirst();
    void aDoubleNameIsAWordAsAWhole();
    void theKindWithTheBestNameComesFirst();
    void aPageAndHowManyThereAre();
    void accentsAndCaseDoNotCount();
    void noWordsFindNothing();

private:
    /// "candidate: Ada Quill, Ben Rook of 2"
    QStringList found(const QString &text)
    {
        const auto results = services().search.find(text);
        if (!results)
            return { results.error().text() };
        QStringList lines;
        for (const SearchGroup &group : results->groups) {
            QStringList names;
            for (const SearchHit &hit : group.hits)
                names += hit.name;
            lines += QStringLiteral("%1: %2 of %3")
                         .arg(int(group.kind))
                         .arg(names.join(QStringLiteral(", ")))
                         .arg(group.total);
        }
        return lines;
    }
    void add(const QString &name, const QString &place = {})
    {
        CandidateDraft draft;
        draft.candidate.name = name;
        draft.candidate.place = place;
        const auto made = services().candidates.add(draft);
        QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().text()));
    }
};

void tst_search::findsCandidatesJobsAndPeople()
{
    QCOMPARE(found(QStringLiteral("quill")), QStringList{ QStringLiteral("0: Ada Quill of 1") });
    const QStringList backend = found(QStringLiteral("backend"));
    QVERIFY2(
        backend.filter(QStringLiteral("1: Intermediate Backend Engineer")).size() == 1, qPrintable(backend.join(u'|')));
    QVERIFY2(backend.filter(QStringLiteral("2: Hugo Bern, Juna Park, Kavi Rao, Sena Holt of 4")).size() == 1,
        qPrintable(backend.join(u'|')));
    // All words must be there.
    QCOMPARE(found(QStringLiteral("holt backend")), QStringList{ QStringLiteral("2: Sena Holt of 1") });
    QCOMPARE(found(QStringLiteral("holt accountant")), QStringList());
}

void tst_search::whoseNameBeginsSoComesFirst()
{
    add(QStringLiteral("Ann Zimmer"));
    add(QStringLiteral("Bob Adams"), QStringLiteral("Annaberg"));
    add(QStringLiteral("Carl Annen"));
    add(QStringLiteral("Hanna Abt"));
    add(QStringLiteral("Eva Berg-Annis"));
    QCOMPARE(found(QStringLiteral("ann")),
        QStringList{ QStringLiteral("0: Ann Zimmer, Carl Annen, Eva Berg-Annis, Hanna Abt, Bob Adams of 5") });
    // A name that begins so comes before a word of one, whatever the alphabet says; the order of words does not count.
    add(QStringLiteral("Aaron Zimmermann"));
    add(QStringLiteral("Zim Aalto"));
    QCOMPARE(
        found(QStringLiteral("zim")), QStringList{ QStringLiteral("0: Zim Aalto, Aaron Zimmermann, Ann Zimmer of 3") });
    QCOMPARE(found(QStringLiteral("zim a")),
        QStringList{ QStringLiteral("0: Zim Aalto, Aaron Zimmermann, Ann Zimmer of 3") });
}

void tst_search::aDoubleNameIsAWordAsAWhole()
{
    add(QStringLiteral("Adam Obermeier-Schulz"));
    add(QStringLiteral("Zoe Meier-Schulz"));
    QCOMPARE(found(QStringLiteral("Meier-Schulz")),
        QStringList{ QStringLiteral("0: Zoe Meier-Schulz, Adam Obermeier-Schulz of 2") });
    const QStringList words{ QStringLiteral("meier-schulz") };
    QCOMPARE(nameRank(QStringLiteral("Zoe Meier-Schulz"), words), 1);
    QCOMPARE(nameRank(QStringLiteral("Adam Obermeier-Schulz"), words), 2);
}

void tst_search::theKindWithTheBestNameComesFirst()
{
    add(QStringLiteral("Assena Abt"));
    QCOMPARE(found(QStringLiteral("sena")),
        (QStringList{ QStringLiteral("2: Sena Holt of 1"), QStringLiteral("0: Assena Abt of 1") }));
}

void tst_search::aPageAndHowManyThereAre()
{
    for (int i = 10; i < 30; ++i)
        add(QStringLiteral("Twin %1").arg(i));
    const auto results = services().search.find(QStringLiteral("twin"));
    VERIFY_OK(results);
    QCOMPARE(results->groups.size(), 1);
    QCOMPARE(results->groups.first().hits.size(), SearchService::kPage);
    QCOMPARE(results->groups.first().total, 20);
    QCOMPARE(services().search.find(QStringLiteral("twin"), 15)->groups.first().hits.size(), 15);
}

void tst_search::accentsAndCaseDoNotCount()
{
    add(QStringLiteral("Łukasz Müller"));
    for (const char16_t *text : { u"lukasz", u"MULLER", u"mueller", u"Müller łuk" })
        QCOMPARE(found(QString::fromUtf16(text)), QStringList{ QStringLiteral("0: Łukasz Müller of 1") });
    // What SQL takes for any letters is only itself.
    QCOMPARE(found(QStringLiteral("%")), QStringList());
    QCOMPARE(found(QStringLiteral("_")), QStringList());
}

void tst_search::noWordsFindNothing()
{
    QCOMPARE(found(QString()), QStringList());
    QCOMPARE(found(QStringLiteral("   ")), QStringList());
}

QTEST_GUILESS_MAIN(tst_search)
#include "tst_search.moc"
