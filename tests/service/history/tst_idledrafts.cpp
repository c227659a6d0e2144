// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loopworkspace.h"

#include <QTest>

using namespace shortlist;

/// A text that its field took back is no step of undo: Ctrl+Z goes to what was done before it.
class tst_idledrafts : public QObject, protected test::LoopWorkspace {
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(make()); }

    void whatTheFieldTookBackIsNoStep();
    void aFirstEvidenceThatWasTakenBackIsNoStep();
    void whatIsLeftOfATextIsAStep();

private:
    /// Stores Ana's card as the page does, with this evidence for the first criterion and this level.
    void write(const QString &evidence, std::optional<int> level)
    {
        const auto view = cards().open(m_loop.anasCard);
        QVERIFY(view);
        QList<Rating> ratings = view->ratings;
        ratings.first().criterionId = m_loop.criteria.first();
        ratings.first().evidence = evidence;
        ratings.first().level = level;
        QVERIFY(cards().saveDraft(view->card, ratings));
    }
    Rating stored()
    {
        const auto view = cards().open(m_loop.anasCard);
        return view ? view->ratings.first() : Rating{};
    }
    void writeAndTakeBack(std::optional<int> level)
    {
        write(QStringLiteral("alp"), level);
        write(QStringLiteral("alpha b"), level);
        write(QStringLiteral("alpha beta"), level);
        write({}, level);
    }
};

void tst_idledrafts::whatTheFieldTookBackIsNoStep()
{
    write({}, 3);
    writeAndTakeBack(3);
    QVERIFY(services().history.undo());
    QCOMPARE(stored().evidence, QString());
    QCOMPARE(stored().level, std::optional<int>());
    QVERIFY(services().history.redo());
    QCOMPARE(stored().level, std::optional<int>(3));
    QCOMPARE(stored().evidence, QString());
}

void tst_idledrafts::aFirstEvidenceThatWasTakenBackIsNoStep()
{
    const auto before = services().history.next();
    writeAndTakeBack(std::nullopt);
    const auto after = services().history.next();
    QVERIFY(before && after);
    QCOMPARE(after->undo.has_value(), before->undo.has_value());
    if (before->undo)
        QCOMPARE(after->undo->id, before->undo->id);
}

void tst_idledrafts::whatIsLeftOfATextIsAStep()
{
    write(QStringLiteral("alpha"), 3);
    write(QStringLiteral("alpha beta"), 3);
    write(QStringLiteral("alpha"), 3); // these two are none
    write(QStringLiteral("alpha gamma"), 3);
    QVERIFY(services().history.undo());
    QCOMPARE(stored().evidence, QStringLiteral("alpha"));
    QVERIFY(services().history.undo());
    QCOMPARE(stored().evidence, QString());
    QCOMPARE(stored().level, std::optional<int>());
}

QTEST_GUILESS_MAIN(tst_idledrafts)
#include "tst_idledrafts.moc"
