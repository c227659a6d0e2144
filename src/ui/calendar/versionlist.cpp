// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/versionlist.h"

#include "domain/words/words.h"
#include "ui/settings/appsettings.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/accesstools.h"
#include "ui/widgets/buttons.h"
#include "ui/words/times.h"

#include <QEvent>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace shortlist {

namespace {

constexpr int kMostHeight = 320; ///< what is more scrolls in the list

} // namespace

VersionList::VersionList(const AppSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_button(makeButton({}, ButtonKind::Link, QStringLiteral("chevron-right")))
    , m_list(new QListWidget)
{
    m_button->setObjectName(QStringLiteral("versionsButton"));
    m_button->setAccessibleName(tr("Versions of the interview"));
    connect(m_button, &QPushButton::clicked, this, [this] { unfold(!m_open); });
    m_list->setObjectName(QStringLiteral("versionList"));
    m_list->setAccessibleName(tr("Versions of the interview"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->hide();
    m_list->viewport()->installEventFilter(this);
    followSelection(m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kInside);
    column->addWidget(m_button, 0, Qt::AlignLeading);
    column->addWidget(m_list);
    hide();
}

QStringList VersionList::linesOf(
    const ScheduleVersion &version, const ScheduleVersion *before, const QDateTime &now) const
{
    QStringList lines{
        tr("%1: %2", "number of the version, what changed").arg(version.numberText(), version.changeText(before))
    };
    if (version.booked) {
        lines += tr("%1, %2", "when, how long")
                     .arg(words::dayAndTime(version.startAt, now, m_settings), words::minutes(version.minutes, {}));
        lines += version.peopleText();
        lines += version.place;
    }
    const QString when = words::dayAndTime(version.changedAt, now, m_settings);
    lines += version.changedByName.isEmpty() ? tr("changed %1", "when").arg(when)
                                             : tr("changed %1 by %2", "when, who").arg(when, version.changedByName);
    lines.removeAll(QString());
    return lines;
}

void VersionList::setVersions(const QList<ScheduleVersion> &versions, const QDateTime &now)
{
    const int row = m_list->currentRow();
    m_list->clear();
    for (qsizetype i = 0; i < versions.size(); ++i) {
        const ScheduleVersion *before = i + 1 < versions.size() ? &versions.at(i + 1) : nullptr;
        const QStringList lines = linesOf(versions.at(i), before, now);
        auto *item = new QListWidgetItem(lines.join(u'\n'), m_list);
        item->setData(Qt::AccessibleTextRole, lines.join(QStringLiteral(", ")));
    }
    // A screen reader follows a current row wherever the keyboard is: one that nobody is in has none.
    if (m_list->hasFocus())
        m_list->setCurrentRow(std::clamp(row, 0, std::max(m_list->count() - 1, 0)));
    m_button->setText(tr("Versions: %1", "number of the newest")
                          .arg(versions.isEmpty() ? QString() : versions.constFirst().numberText()));
    setVisible(!versions.isEmpty());
    unfold(m_open);
}

void VersionList::unfold(bool open)
{
    m_open = open;
    m_button->setIcon(icon(open ? u"chevron-down" : isRightToLeft() ? u"chevron-left" : u"chevron-right"));
    m_button->setAccessibleDescription(open ? tr("unfolded") : tr("folded"));
    m_list->setVisible(open);
    if (open)
        fitHeight();
}

void VersionList::fitHeight()
{
    m_list->doItemsLayout();
    int height = m_list->height() - m_list->viewport()->height(); // the frame, as the style draws it
    for (int row = 0; row < m_list->count(); ++row)
        height += m_list->visualItemRect(m_list->item(row)).height();
    m_list->setFixedHeight(std::min(height, kMostHeight));
}

bool VersionList::eventFilter(QObject *watched, QEvent *event)
{
    // In another width lines break elsewhere.
    if (event->type() == QEvent::Resize && m_list->isVisible())
        QMetaObject::invokeMethod(this, &VersionList::fitHeight, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

} // namespace shortlist
