// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/pagedesk.h"
#include "ui/debrief/debriefpage.h"

#include <QAction>
#include <QListView>
#include <QTableView>

#include <memory>

namespace shortlist::test {

/// The debrief page over the loop, for tests to inherit: two interviewers, Ana and Ben, and one candidate, Cora.
struct DebriefDesk {
    void makeDesk() { m_desk = std::make_unique<PageDesk>(); }
    void clear()
    {
        m_page.reset();
        m_desk.reset();
    }
    /// Both cards are in, with “NAME saw it” beside each rating; who sits at the desk stays.
    void submitBoth();
    /// The page in front of `person`, with the first debrief chosen.
    void start(const PersonId &person);
    /// Presses a key where the keyboard is and says where it is then.
    static QString press(Qt::Key key)
    {
        if (QApplication::focusWidget())
            QTest::keyClick(QApplication::focusWidget(), key);
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QStringLiteral("nowhere");
    }
    QAction *action(const char *name) { return m_page->findChild<QAction *>(QLatin1String(name)); }
    QTableView *grid() { return m_page->findChild<QTableView *>(QStringLiteral("ratingsTable")); }
    QString cell(int row, int column) { return grid()->model()->index(row, column).data().toString(); }
    QString words(int row, int column) { return grid()->model()->index(row, column).data(Qt::ToolTipRole).toString(); }
    Result<Application> application()
    {
        return m_desk->ask([id = m_desk->loop.application](Services &s) { return s.context.workspace.get(id); });
    }

    std::unique_ptr<PageDesk> m_desk;
    std::unique_ptr<DebriefPage> m_page;
};

inline void DebriefDesk::submitBoth()
{
    const auto submitted = m_desk->ask([loop = m_desk->loop](Services &s) -> Status {
        const PersonId before = s.session().person;
        for (const auto &[author, card, levels] : { std::tuple(loop.ana, loop.anasCard, QList<int>{ 4, 3 }),
                 std::tuple(loop.ben, loop.bensCard, QList<int>{ 2, 0 }) }) {
            s.session().person = author;
            if (auto filled = fillCard(s, loop, card, levels); !filled)
                return filled;
            auto opened = s.scorecards.open(card);
            if (!opened)
                return opened.error();
            for (Rating &rating : opened->ratings)
                rating.evidence = opened->author.name + QStringLiteral(" saw it");
            if (auto saved = s.scorecards.saveDraft(opened->card, opened->ratings); !saved)
                return saved;
            if (auto done = s.scorecards.submit(card); !done)
                return done;
        }
        s.session().person = before;
        return done();
    });
    QVERIFY2(submitted, submitted ? "" : qPrintable(submitted.error().text()));
}

inline void DebriefDesk::start(const PersonId &person)
{
    QVERIFY(m_desk->sit(person));
    m_page = std::make_unique<DebriefPage>(m_desk->context());
    m_page->resize(1080, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->activate();
    // Nothing is on show that nobody asked for: looking is recorded.
    auto *list = m_page->findChild<QListView *>(QStringLiteral("debriefList"));
    QTRY_VERIFY(list->isVisible() && list->model()->rowCount() > 0);
    QVERIFY(!list->currentIndex().isValid());
    QVERIFY(m_page->shownEntity().isNull());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTRY_VERIFY(grid());
}

} // namespace shortlist::test
