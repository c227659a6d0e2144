// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rubrics/rubricshelf.h"

#include "domain/rubrics/criteriacopy.h"
#include "domain/words/words.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QListWidget>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace shortlist {

namespace {

constexpr int kShelfWidth = 440;
constexpr int kSign = 16; ///< pixels
constexpr int kScrollEdge = 16; ///< so near to an end the list scrolls by itself

bool isDraftRow(const RubricListRow &row) { return row.rubric.state == RubricState::Draft; }

} // namespace

QString whyNoTarget(const Rubric &published)
{
    return QCoreApplication::translate("RubricShelf",
        "Version %1 of “%2” is published and stays as it is. Make a new version of it, and copy to that.")
        .arg(QString::number(published.number), published.name);
}

RubricShelf::RubricShelf(QWidget *editor)
    : QFrame(editor)
    , m_list(new QListWidget)
    , m_note(new CaptionLabel)
{
    setObjectName(QStringLiteral("rubricShelf"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    // The table that a row is dragged from keeps mouse and keyboard.
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_list->setObjectName(QStringLiteral("rubricShelfList"));
    m_list->setAccessibleName(tr("Other rubrics"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_note->setObjectName(QStringLiteral("rubricShelfNote"));
    m_note->setWordWrap(true);
    m_note->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_note->setFixedHeight(5 * m_note->fontMetrics().lineSpacing()); // what it says does not move the list
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kRelated, kRelated, kRelated, kRelated);
    column->setSpacing(kInside);
    column->addWidget(new SectionLabel(tr("Other rubrics")));
    column->addWidget(m_note);
    column->addWidget(m_list, 1);
    hide();
}

void RubricShelf::offer(const QString &criterion, const Rubric &source, const QPoint &at)
{
    m_criterion = criterion;
    m_source = source;
    setRubrics({});
    const QWidget *editor = parentWidget();
    const bool right = editor->mapFromGlobal(at).x() < editor->width() / 2;
    const int width = std::min(kShelfWidth, editor->width() / 2);
    setGeometry(right ? editor->width() - width : 0, 0, width, editor->height());
    show();
    raise();
}

void RubricShelf::setRubrics(const QList<RubricListRow> &rubrics)
{
    m_rubrics = rubrics;
    std::stable_partition(m_rubrics.begin(), m_rubrics.end(), isDraftRow);
    m_list->clear();
    for (const RubricListRow &each : std::as_const(m_rubrics)) {
        auto *item =
            new QListWidgetItem(tr("%1, version %2 · %3")
                                    .arg(each.title, QString::number(each.rubric.number), words::of(each.rubric.state)),
                m_list);
        const bool draft = isDraftRow(each);
        // Nothing is pressed here: the row below the pointer is only tinted, and its sign keeps its colour.
        const QIcon sign = icon(draft ? QStringLiteral("pencil") : QStringLiteral("lock"));
        const QPixmap drawn = sign.pixmap(m_list->iconSize().isValid() ? m_list->iconSize() : QSize(kSign, kSign),
            devicePixelRatioF(), draft ? QIcon::Normal : QIcon::Disabled);
        QIcon still(drawn);
        still.addPixmap(drawn, QIcon::Selected);
        still.addPixmap(drawn, QIcon::Disabled);
        item->setIcon(still);
        if (!draft)
            item->setForeground(palette().brush(QPalette::Disabled, QPalette::Text));
    }
    m_note->setText(noteFor(-1, false));
}

int RubricShelf::rowAt(const QPoint &at) const
{
    const QPoint place = m_list->viewport()->mapFromGlobal(at);
    const QListWidgetItem *item = m_list->viewport()->rect().contains(place) ? m_list->itemAt(place) : nullptr;
    return item ? m_list->row(item) : -1;
}

std::optional<Rubric> RubricShelf::rubricAt(const QPoint &at) const
{
    const int row = rowAt(at);
    return row < 0 ? std::nullopt : std::optional<Rubric>(m_rubrics.at(row).rubric);
}

bool RubricShelf::hover(const QPoint &at, bool moves)
{
    const int row = rowAt(at);
    const int y = m_list->viewport()->mapFromGlobal(at).y();
    auto *bar = m_list->verticalScrollBar();
    if (row >= 0 && y < kScrollEdge)
        bar->setValue(bar->value() - 1);
    else if (row >= 0 && y > m_list->viewport()->height() - kScrollEdge)
        bar->setValue(bar->value() + 1);
    m_list->setCurrentRow(row);
    m_note->setText(noteFor(row, moves));
    return rect().contains(mapFromGlobal(at));
}

QString RubricShelf::noteFor(int row, bool moves) const
{
    const bool any = std::any_of(m_rubrics.begin(), m_rubrics.end(), isDraftRow);
    if (row < 0)
        return any ? tr("Let go on a rubric to copy “%1” there; with Shift it is moved.").arg(m_criterion)
                   : tr("No other rubric is a draft, and published ones stay as they are: make a new rubric or a new "
                        "version first.");
    const Rubric &target = m_rubrics.at(row).rubric;
    const QString &title = m_rubrics.at(row).title;
    if (target.state != RubricState::Draft)
        return whyNoTarget(target);
    const QString fit = sentenceOf(fitOfLevels(m_source.levels, target.levels));
    QString what = tr("Copies “%1” to the end of “%2”.").arg(m_criterion, title);
    if (moves && m_source.state != RubricState::Draft)
        what = tr("“%1” is published and keeps “%2”: it is copied to the end of “%3”.")
                   .arg(m_source.name, m_criterion, title);
    else if (moves)
        what = tr("Moves “%1” to the end of “%2”.").arg(m_criterion, title);
    return fit.isEmpty() ? what : QStringLiteral("%1 %2").arg(what, fit);
}

} // namespace shortlist
