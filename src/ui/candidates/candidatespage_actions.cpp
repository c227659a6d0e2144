// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the page, and whom they are about.
#include "ui/candidates/candidatespage.h"

#include "models/candidates/candidatelistmodel.h"
#include "ui/candidates/candidatedetail.h"
#include "ui/style/icons.h"

#include <QAction>
#include <QStackedWidget>
#include <QTableView>

namespace shortlist {

void CandidatesPage::makeActions()
{
    const auto make = [this](const char *name, const QString &text, const QString &iconName, const QKeySequence &key) {
        auto *action = new QAction(icon(iconName), text, this);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(key);
        return action;
    };
    m_newAction = make(
        "newCandidateAction", tr("&New candidate…"), QStringLiteral("user-plus"), QKeySequence(Qt::CTRL | Qt::Key_N));
    m_importAction = make("importAction", tr("&Import CSV…"), QStringLiteral("file-input"), {});
    m_exportAction = make("exportAction", tr("&Export CSV…"), QStringLiteral("file-down"), {});
    m_tagAction = make("tagAction", tr("&Tag…"), QStringLiteral("tag"), QKeySequence(Qt::CTRL | Qt::Key_T));
    m_applyAction =
        make("applyAction", tr("&Apply to job…"), QStringLiteral("briefcase"), QKeySequence(Qt::CTRL | Qt::Key_J));
    m_bookAction =
        make("bookInterviewAction", tr("&Book interview…"), QStringLiteral("calendar-plus"), QKeySequence(Qt::Key_B));
    m_bookAction->setProperty("menuOnly", true); // its button is on the card of interviews
    m_detail->addAction(m_bookAction);
    m_bookSelectedAction = make("bookSelectedAction", m_bookAction->text(), QStringLiteral("calendar-plus"), {});
    m_findTimeAction =
        make("findTimeAction", tr("&Find another time…"), QStringLiteral("refresh-cw"), QKeySequence(Qt::Key_F));
    m_findTimeAction->setProperty("menuOnly", true); // its buttons are beside the interviews
    m_detail->addAction(m_findTimeAction);
    m_planAgainAction = make("planAgainAction", tr("Plan the cancelled interview &again…"),
        QStringLiteral("list-ordered"), QKeySequence(Qt::Key_G)); // as on every page
    m_planAgainAction->setProperty("menuOnly", true); // its buttons are beside the interviews
    m_detail->addAction(m_planAgainAction);
    m_planAction = make("planAction", tr("&Plan remaining interviews…"), QStringLiteral("calendar-check"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    m_planAction->setIconText(tr("Plan…")); // on the toolbar
    m_loopsAction = make("loopsAction", tr("Plan &loops…"), QStringLiteral("calendar-days"), {});
    m_loopsAction->setProperty("menuOnly", true);
    m_declineAction = make("declineAction", tr("&Decline…"), QStringLiteral("ban"), {});
    m_openAction = make("openAction", tr("&Open"), QStringLiteral("user"), {});
}

QList<QAction *> CandidatesPage::pageActions() const
{
    return { m_newAction, m_importAction, m_exportAction, m_openAction, m_tagAction, m_applyAction, m_bookAction,
        m_findTimeAction, m_planAgainAction, m_planAction, m_loopsAction, m_declineAction };
}

void CandidatesPage::refreshActions()
{
    const bool any = !selection().isEmpty();
    for (QAction *action : { m_tagAction, m_applyAction, m_planAction, m_loopsAction, m_declineAction })
        action->setEnabled(any);
    // Its letter belongs to the page of one; in the list letters look for names.
    m_bookAction->setEnabled(any && m_stack->currentWidget() == m_detail);
    m_bookSelectedAction->setEnabled(m_stack->currentWidget() == m_listPage && selectedRows().size() == 1);
    m_findTimeAction->setEnabled(m_bookAction->isEnabled());
    m_planAgainAction->setEnabled(m_bookAction->isEnabled());
    m_openAction->setEnabled(any && m_stack->currentWidget() == m_listPage);
    m_exportAction->setEnabled(m_model->rowCount() > 0);
    Q_EMIT statusTextChanged();
}

QList<qint64> CandidatesPage::selectedRows() const
{
    QList<qint64> rows;
    const auto ranges = m_table->selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(m_model->rowNumbers().at(row));
    }
    return rows;
}

CandidateSelection CandidatesPage::selection() const
{
    CandidateSelection chosen;
    if (m_stack->currentWidget() == m_detail) {
        chosen.one = m_detail->candidate();
        chosen.who = m_detail->name();
        return chosen;
    }
    chosen.rows = selectedRows();
    chosen.job = m_model->filter().jobId;
    chosen.who = tr("%Ln candidate(s)", nullptr, int(chosen.rows.size()));
    if (chosen.rows.size() == 1) {
        const QString name =
            m_model->index(m_model->rowOf(chosen.rows.first()), CandidateListModel::Name).data().toString();
        chosen.who = name.isEmpty() ? chosen.who : name;
    }
    return chosen;
}

} // namespace shortlist
