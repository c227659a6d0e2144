// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/pagedesk.h"
#include "ui/scorecards/criterioneditor.h"
#include "ui/scorecards/scorecardeditor.h"
#include "ui/scorecards/scorecardspage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/ratingbar.h"

#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>

#include <memory>

namespace shortlist::testing {

/// The page of the scorecards in a window of its own, with the one card that Ana owes on show.
class ScorecardDesk {
public:
    /// Opens workspace and page; false when that failed.
    bool open()
    {
        applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable);
        m_desk = std::make_unique<test::PageDesk>();
        return m_desk->open(m_desk->loop.ana);
    }
    bool openPage() { return open() && showPage(); }

    /// The page anew, as after another start of the program; false where Ana's card does not come.
    bool showPage(const QSize &size = { 1080, 760 })
    {
        m_page = std::make_unique<ScorecardsPage>(m_desk->context());
        m_page->resize(size);
        m_page->show();
        if (!QTest::qWaitForWindowActive(m_page.get()))
            return false;
        m_page->activate();
        return shown();
    }

    void close()
    {
        m_page.reset();
        m_desk.reset();
    }

    bool shown()
    {
        return test::comesTrue([this] { return editor()->card() == m_desk->loop.anasCard; });
    }

    /// A second card for Ana, of an interview a week ahead, which is the second of the list.
    bool addCardAWeekAhead()
    {
        return bool(m_desk->ask([loop = m_desk->loop](Services &s) {
            return s.commands().run(QStringLiteral("test.later"), loop.interview, [&loop](Transaction &t) -> Status {
                auto interview = *t.get(loop.interview);
                interview.id = InterviewId(randomUuid());
                interview.startAt = interview.startAt.addDays(7);
                if (auto added = t.add(interview, candidateScope(loop.candidate)); !added)
                    return added;
                auto card = *t.get(loop.anasCard);
                card.id = ScorecardId(randomUuid());
                card.interviewId = interview.id;
                card.dueAt = interview.endAt().addDays(1);
                return t.add(card, scorecardScope(card.id));
            });
        })) && test::comesTrue([this] { return list()->model()->rowCount() == 2; });
    }

    /// What has the keyboard: the choices of a rating and the evidence by their names, the rest by what it is called.
    static QString at()
    {
        const QWidget *focus = QApplication::focusWidget();
        if (!focus)
            return {};
        const QString name = focus->objectName();
        return name == QLatin1String("evidenceEdit") || name.startsWith(u"rating") ? focus->accessibleName() : name;
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void write(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }

    ScorecardEditor *editor() { return m_page->findChild<ScorecardEditor *>(); }
    QList<CriterionEditor *> criteria() { return m_page->findChildren<CriterionEditor *>(); }
    QListView *list() { return m_page->findChild<QListView *>(QStringLiteral("scorecardList")); }
    MessageBar *messages() { return m_page->findChild<MessageBar *>(); }
    QPlainTextEdit *takeaways() { return m_page->findChild<QPlainTextEdit *>(QStringLiteral("takeawaysEdit")); }
    QPushButton *submitButton() { return m_page->findChild<QPushButton *>(QStringLiteral("submitButton")); }

    Result<Scorecard> stored()
    {
        return m_desk->ask([id = m_desk->loop.anasCard](Services &s) { return s.context.workspace.get(id); });
    }

    std::unique_ptr<test::PageDesk> m_desk;
    std::unique_ptr<ScorecardsPage> m_page;
};

} // namespace shortlist::testing
