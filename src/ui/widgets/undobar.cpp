// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/undobar.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace shortlist {

namespace {

constexpr int kWidest = 640; ///< no further from the words to the button

} // namespace

UndoBar::UndoBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new TextLabel(QString(), TextLabel::Kind::Body, this))
    , m_remark(new TextLabel(QString(), TextLabel::Kind::Body, this))
    , m_undo(makeButton(tr("Undo"), ButtonKind::Flat, QString(), this))
    , m_close(makeIconButton(QStringLiteral("x"), tr("Close this message"), this))
{
    setObjectName(QStringLiteral("undoBar"));
    m_text->setObjectName(QStringLiteral("undoText"));
    m_undo->setObjectName(QStringLiteral("undoButton"));
    m_close->setObjectName(QStringLiteral("undoClose"));
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(kInside + 2, kInside + 2, kInside + 2, kInside + 2);
    lines->setSpacing(kInside);
    auto *line = new QHBoxLayout;
    line->setSpacing(kRelated);
    lines->addLayout(line);
    line->addSpacing(kInside); // not a margin: those do not mirror
    m_text->setElided(true);
    line->addWidget(m_text, 1);
    line->addSpacing(kRelated);
    line->addWidget(m_undo);
    line->addWidget(m_close);
    m_remark->setObjectName(QStringLiteral("undoRemark"));
    m_remark->setWordWrap(true);
    m_remark->hide();
    auto *below = new QHBoxLayout;
    below->addSpacing(kInside);
    below->addWidget(m_remark, 1);
    lines->addLayout(below);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kShownMs);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_undo->hasFocus() || m_close->hasFocus() || underMouse())
            m_timer.start(); // whoever is on it shall not have it pulled away
        else
            dismiss();
    });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        dismiss();
        Q_EMIT undoRequested();
    });
    connect(m_close, &QToolButton::clicked, this, &UndoBar::dismiss);
    setMaximumWidth(kWidest);
    recolour();
    hide();
}

void UndoBar::announce(const QString &text, bool undoable)
{
    // Why something cannot be undone is read to its end; what was done is a few words.
    m_text->setElided(undoable);
    m_text->setWordWrap(!undoable);
    m_text->setText(text);
    m_undo->setVisible(undoable);
    m_remark->hide();
    appear(text);
}

void UndoBar::remark(const QString &text)
{
    if (!isVisible() || m_undo->isHidden())
        return announce(text, false);
    m_remark->setText(text);
    m_remark->show();
    appear(text + QLatin1Char('\n') + m_text->text());
}

void UndoBar::appear(const QString &spoken)
{
    setAccessibleName(spoken);
    adjustSize(); // where no layout does it
    takePlace();
    show();
    raise();
    m_timer.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void UndoBar::settleOver(QStatusBar *foot, QWidget *content)
{
    m_foot = foot;
    m_content = content;
    setParent(foot->window());
    for (QWidget *one : { static_cast<QWidget *>(foot), content })
        one->installEventFilter(this);
}

void UndoBar::takePlace()
{
    if (!m_foot)
        return;
    const auto placeOf = [this](const QWidget *widget) {
        return QRect(widget->mapTo(parentWidget(), QPoint()), widget->size());
    };
    const QRect foot = placeOf(m_foot);
    int left = placeOf(m_content).left() + kPanelMargin;
    int right = placeOf(m_content).right() - kPanelMargin;
    for (const QWidget *one : m_foot->findChildren<QWidget *>()) {
        if (one->focusPolicy() == Qt::NoFocus || !one->isVisible())
            continue;
        const QRect taken = placeOf(one);
        if (taken.center().x() > foot.center().x())
            right = std::min(right, taken.left() - kRelated);
        else
            left = std::max(left, taken.right() + kRelated);
    }
    const int width = std::clamp(right - left, 0, kWidest);
    const int height = hasHeightForWidth() ? heightForWidth(width) : sizeHint().height();
    // In the middle of the room below the page, which is its margin and the status bar; higher, it grows upwards.
    const int room = foot.bottom() - placeOf(m_content).bottom() + kPanelMargin;
    const int below = std::max(kInside, (room - height) / 2);
    // What is higher than that takes it from the page, which would be covered.
    m_content->setContentsMargins(0, 0, 0, std::max(0, height + 2 * kInside - room));
    setGeometry(left + (right - left - width) / 2, foot.bottom() + 1 - below - height, width, height);
}

bool UndoBar::eventFilter(QObject *watched, QEvent *event)
{
    if (isVisible() && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        takePlace();
    return QFrame::eventFilter(watched, event);
}

void UndoBar::withdraw() { m_undo->hide(); }

QString UndoBar::text() const { return m_text->text(); }

void UndoBar::dismiss()
{
    m_timer.stop();
    hide();
    if (m_content)
        m_content->setContentsMargins({});
}

void UndoBar::recolour()
{
    QPalette palette;
    for (const auto role : { QPalette::WindowText, QPalette::Text })
        palette.setColor(role, color(Role::OnToast));
    palette.setColor(QPalette::Window, color(Role::Toast));
    m_text->setPalette(palette);
    m_remark->setPalette(palette);
    palette.setColor(QPalette::ButtonText, color(Role::ToastLink));
    m_undo->setPalette(palette);
    QPixmap cross(32, 32);
    cross.fill(Qt::transparent);
    QPainter painter(&cross);
    paintIcon(&painter, cross.rect(), QStringLiteral("x"), color(Role::OnToast));
    painter.end();
    m_close->setIcon(QIcon(cross));
}

void UndoBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        recolour();
    QFrame::changeEvent(event);
}

void UndoBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void UndoBar::enterEvent(QEnterEvent *event)
{
    m_timer.stop();
    QFrame::enterEvent(event);
}

void UndoBar::leaveEvent(QEvent *event)
{
    if (isVisible())
        m_timer.start();
    QFrame::leaveEvent(event);
}

void UndoBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Role::Toast));
    painter.drawRoundedRect(rect(), kRadius, kRadius);
}

} // namespace shortlist
