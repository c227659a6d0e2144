// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchpopup.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/accesstools.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/searchfield.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace shortlist {

namespace {

constexpr int kPopupWidth = 520;
constexpr int kMostShown = 20; ///< lines at once
constexpr int kHitIcon = 16;

PageId pageOf(const QModelIndex &index)
{
    switch (static_cast<SearchKind>(index.data(SearchModel::KindRole).toInt())) {
    case SearchKind::Candidate:
        return PageId::Candidates;
    case SearchKind::Job:
        return PageId::Jobs;
    case SearchKind::Person:
        return PageId::Directory;
    }
    Q_UNREACHABLE();
}

SearchModel::Line lineOf(const QModelIndex &index)
{
    return static_cast<SearchModel::Line>(index.data(SearchModel::LineRole).toInt());
}

QString iconOf(const QModelIndex &index)
{
    if (lineOf(index) == SearchModel::Line::All)
        return QStringLiteral("list-checks");
    switch (static_cast<SearchKind>(index.data(SearchModel::KindRole).toInt())) {
    case SearchKind::Candidate:
        return QStringLiteral("user");
    case SearchKind::Job:
        return QStringLiteral("briefcase");
    case SearchKind::Person:
        return QStringLiteral("users");
    }
    Q_UNREACHABLE();
}

/// Headings in small letters; hits with their icon, and what tells them apart in grey.
class HitDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return { 0, rowHeight() }; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool selected = option.state & QStyle::State_Selected;
        painter->save();
        const QRect box = option.rect.adjusted(kRelated, 0, -kRelated, 0);
        const auto flags = [&option](Qt::Alignment side) {
            return int(QStyle::visualAlignment(option.direction, side | Qt::AlignVCenter)) | int(Qt::TextSingleLine);
        };
        if (lineOf(index) == SearchModel::Line::Heading) {
            painter->setFont(captionFont());
            painter->setPen(color(Role::Caption));
            painter->drawText(
                QStyle::visualRect(option.direction, option.rect, box), flags(Qt::AlignLeft), index.data().toString());
            painter->restore();
            return;
        }
        if (selected)
            painter->fillRect(option.rect, color(Role::Accent));
        const QColor ink = selected ? color(Role::OnAccent) : color(Role::Text);
        const QRect mark(box.left(), box.center().y() - kHitIcon / 2 + 1, kHitIcon, kHitIcon);
        paintIcon(painter, QStyle::visualRect(option.direction, option.rect, mark), iconOf(index), ink);
        QRect words = box.adjusted(kHitIcon + kRelated, 0, 0, 0);
        painter->setPen(ink);
        painter->setFont(option.font);
        const QFontMetrics metrics(option.font);
        const QString name = metrics.elidedText(index.data().toString(), Qt::ElideRight, words.width());
        painter->drawText(QStyle::visualRect(option.direction, option.rect, words), flags(Qt::AlignLeft), name);
        words.adjust(metrics.horizontalAdvance(name) + kCardPadding, 0, 0, 0);
        if (const QString detail = index.data(SearchModel::DetailRole).toString();
            !detail.isEmpty() && words.width() > 3 * kHitIcon) {
            painter->setFont(captionFont());
            painter->setPen(selected ? ink : color(Role::Caption));
            painter->drawText(QStyle::visualRect(option.direction, option.rect, words), flags(Qt::AlignRight),
                QFontMetrics(captionFont()).elidedText(detail, Qt::ElideRight, words.width()));
        }
        painter->restore();
    }
};

} // namespace

SearchPopup::SearchPopup(SearchField *field, QWidget *window)
    : QFrame(window)
    , m_field(field)
    , m_model(new SearchModel(this))
    , m_list(new QListView)
    , m_note(new CaptionLabel)
{
    setObjectName(QStringLiteral("searchPopup"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_list->setObjectName(QStringLiteral("searchResults"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::ClickFocus); // arrows bring the keyboard here; Tab goes on to the page
    followSelection(m_list);
    m_note->setObjectName(QStringLiteral("searchNote"));
    m_note->setContentsMargins(kRelated, kRelated, kRelated, kRelated);
    m_note->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, kInside, 1, kInside);
    column->setSpacing(0);
    column->addWidget(m_note);
    column->addWidget(m_list, 1);
    hide();
    m_field->installEventFilter(this);
    m_list->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &SearchPopup::changedText);
    connect(m_list, &QListView::clicked, this, &SearchPopup::open);
    // A widget that goes away may tell of it when this is half gone: the application outlives both.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { focusMoved(now); });
}

QString SearchPopup::wanted() const { return m_field->text().trimmed(); }

void SearchPopup::begin()
{
    QWidget *now = QApplication::focusWidget();
    if (now != m_field && now != m_list)
        m_before = now;
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SearchPopup::changedText(const QString &text)
{
    // What is on show is for another text: nobody is to open it by an Enter that comes too early. And an Enter was for
    // the text that stood there then.
    m_openFirst = false;
    if (text.trimmed().isEmpty()) {
        hide();
    } else if (isVisible() && text.trimmed() != m_model->text()) {
        m_list->setCurrentIndex({});
        m_list->clearSelection();
    }
}

void SearchPopup::tell(const QString &what)
{
    // A description that changes is read aloud while the keyboard stays in the field.
    m_field->setAccessibleDescription(what);
}

void SearchPopup::showResults(const SearchResults &results)
{
    if (results.text.isEmpty() || results.text != wanted())
        return;
    m_model->setResults(results);
    const int first = m_model->firstChoice();
    m_note->setText(first < 0 ? tr("Nothing was found for “%1”.").arg(results.text) : QString());
    m_note->setVisible(first < 0);
    m_list->setVisible(first >= 0);
    if (first >= 0)
        m_list->setCurrentIndex(m_model->index(first));
    const int total = m_model->total();
    tell(first < 0 ? m_note->text()
                   : tr("%Ln found; arrow down goes through them, Enter opens the first", nullptr, total));
    if (m_openFirst && first >= 0)
        return open(m_model->index(first));
    m_openFirst = false;
    // Somebody who is elsewhere by now is not disturbed.
    if (!m_field->hasFocus() && !m_list->hasFocus())
        return;
    place();
    show();
    raise();
}

void SearchPopup::showProblem(const QString &text, const QString &sentence)
{
    if (text.isEmpty() || text != wanted())
        return;
    m_openFirst = false;
    m_model->setResults({ text, {} });
    m_note->setText(sentence);
    m_note->show();
    m_list->hide();
    tell(sentence);
    // Somebody who is elsewhere by now is not disturbed.
    if (!m_field->hasFocus() && !m_list->hasFocus())
        return;
    place();
    show();
    raise();
}

void SearchPopup::forget()
{
    hide();
    m_openFirst = false;
    m_field->clear();
    tell({});
}

void SearchPopup::giveUp()
{
    const QPointer<QWidget> before = m_before;
    forget();
    if (before && before->isVisible() && before->isEnabled())
        before->setFocus(Qt::OtherFocusReason);
    else if (m_list->hasFocus())
        m_field->setFocus(Qt::OtherFocusReason);
}

void SearchPopup::place()
{
    const QWidget *over = parentWidget();
    const int width = std::min(kPopupWidth, over->width() - 2 * kRelated);
    const int lines = std::min(m_model->rowCount(), kMostShown);
    const QPoint below = m_field->mapTo(over, QPoint(0, m_field->height() + kInside));
    int height = 2 * kInside + (m_list->isHidden() ? m_note->heightForWidth(width - 2) : lines * rowHeight() + 2);
    height = std::min(height, over->height() - below.y() - kRelated);
    // Level with the field's end, where there is room for it.
    const int end = m_field->mapTo(over, QPoint(m_field->width(), 0)).x();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int x = std::clamp(mirrored ? below.x() : end - width, kRelated, std::max(kRelated, over->width() - width));
    setGeometry(x, below.y(), width, height);
}

void SearchPopup::focusMoved(QWidget *now)
{
    if (now == m_field && !wanted().isEmpty() && !isVisible()) {
        Q_EMIT searchAgain(wanted());
    } else if (isVisible() && now && now != m_field && now != m_list && now != this && !isAncestorOf(now)) {
        hide();
    }
}

void SearchPopup::step(int by)
{
    int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : m_model->firstChoice() - by;
    do {
        row += by;
    } while (row >= 0 && row < m_model->rowCount() && !(m_model->flags(m_model->index(row)) & Qt::ItemIsEnabled));
    if (row < 0) { // up from the first: back to the text
        m_field->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (row >= m_model->rowCount())
        return;
    m_list->setFocus(Qt::OtherFocusReason);
    m_list->setCurrentIndex(m_model->index(row));
}

void SearchPopup::open(const QModelIndex &index)
{
    if (!index.isValid() || !(index.flags() & Qt::ItemIsEnabled))
        return;
    const PageId page = pageOf(index);
    const QUuid id = index.data(SearchModel::IdRole).toUuid();
    const QString text = m_model->text();
    const bool all = lineOf(index) == SearchModel::Line::All;
    m_before.clear();
    forget();
    if (all)
        Q_EMIT allRequested(page, text);
    else
        Q_EMIT chosen(page, id);
}

bool SearchPopup::keyInField(int key)
{
    const bool there = isVisible() && m_model->text() == wanted();
    switch (key) {
    case Qt::Key_Down:
        if (there)
            step(1);
        return there;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (there && m_list->currentIndex().isValid()) {
            open(m_list->currentIndex());
            return true;
        }
        m_openFirst = !wanted().isEmpty();
        return false; // the field asks at once
    case Qt::Key_Escape:
        giveUp();
        return true;
    default:
        return false;
    }
}

bool SearchPopup::keyInList(QEvent *event, int key)
{
    switch (key) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        giveUp();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return false;
    default:
        // Whoever goes on typing means the text.
        if (const QString typed = static_cast<QKeyEvent *>(event)->text(); typed.isEmpty())
            return false;
        m_field->setFocus(Qt::OtherFocusReason);
        m_field->end(false);
        QApplication::sendEvent(m_field, event);
        return true;
    }
}

bool SearchPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (event->type() == QEvent::KeyPress && (watched == m_field || watched == m_list)) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (watched == m_field ? keyInField(key) : keyInList(event, key))
            return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace shortlist
