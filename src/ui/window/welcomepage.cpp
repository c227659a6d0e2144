// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/welcomepage.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/window/actions.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QPainter>
#include <QScrollArea>
#include <QStyleOptionButton>
#include <QVBoxLayout>

namespace shortlist {

namespace {

constexpr int kColumnWidth = 680;
constexpr int kChoiceIcon = 24;
constexpr int kRecentShown = 5;

} // namespace

ChoiceButton::ChoiceButton(const QString &iconName, const QString &title, const QString &explanation, QWidget *parent)
    : QPushButton(title, parent)
    , m_icon(iconName)
    , m_explanation(explanation)
{
    setAccessibleName(title);
    setAccessibleDescription(explanation);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ChoiceButton::sizeHint() const
{
    const int lines = QFontMetrics(strongFont()).height() + 2 * QFontMetrics(captionFont()).height();
    return { 280, lines + 2 * kPanelMargin + kInside };
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelButtonCommand, &option, &painter, this);

    const QRect inner = rect().adjusted(kPanelMargin, kPanelMargin, -kPanelMargin, -kPanelMargin);
    const auto placed = [&](const QRect &part) { return QStyle::visualRect(layoutDirection(), inner, part); };
    paintIcon(&painter, placed(QRect(inner.left(), inner.top(), kChoiceIcon, kChoiceIcon)), m_icon, color(Role::Link));
    const int flags = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop));
    QRect words = inner.adjusted(kChoiceIcon + kCardPadding, 0, 0, 0);
    painter.setFont(strongFont());
    painter.setPen(palette().color(QPalette::ButtonText));
    painter.drawText(placed(words), flags | int(Qt::TextSingleLine), text());
    words.setTop(words.top() + QFontMetrics(strongFont()).height() + kInside);
    painter.setFont(captionFont());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(placed(words), flags | int(Qt::TextWordWrap), m_explanation);
}

WelcomePage::WelcomePage(const ActionSet &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
{
    setObjectName(QStringLiteral("welcomePage"));
}

void WelcomePage::showEvent(QShowEvent *event)
{
    if (!m_recent)
        build();
    QWidget::showEvent(event);
}

void WelcomePage::build()
{
    m_recent = new Card(tr("Opened recently"));
    m_recentLines = new QVBoxLayout;
    auto *column = new QWidget;
    column->setFixedWidth(kColumnWidth);
    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins(0, kSection, 0, kSection);
    lines->setSpacing(kRelated);
    lines->addStretch(2);
    lines->addWidget(new TextLabel(tr("Welcome to Shortlist"), TextLabel::Kind::Page));
    auto *what =
        new TextLabel(tr("Structured hiring for a team, kept in one file on this computer. Nothing is sent anywhere."));
    what->setForegroundRole(QPalette::PlaceholderText);
    what->setWordWrap(true);
    lines->addWidget(what);
    lines->addSpacing(kPanelMargin);

    auto *grid = new QGridLayout;
    grid->setSpacing(kCardPadding);
    int place = 0;
    const auto offer = [&](QAction *action, const QString &iconName, const QString &title, const QString &explanation) {
        auto *choice = new ChoiceButton(iconName, title, explanation);
        choice->setObjectName(action->objectName() + QStringLiteral("Choice"));
        connect(choice, &QPushButton::clicked, action, &QAction::trigger);
        grid->addWidget(choice, place / 2, place % 2);
        ++place;
    };
    offer(m_actions.newWorkspace, QStringLiteral("file-plus"), tr("New workspace"),
        tr("An empty file for your team's jobs and candidates."));
    offer(m_actions.openWorkspace, QStringLiteral("folder-open"), tr("Open a workspace"),
        tr("Go on with a .shortlist file you have."));
    offer(m_actions.openSample, QStringLiteral("sparkles"), tr("Try the sample"),
        tr("Look around in a copy filled with made-up people."));
    offer(m_actions.startFromFile, QStringLiteral("file-down"), tr("Start from a file"),
        tr("A job page or a CSV of candidates becomes a new workspace."));
    lines->addLayout(grid);
    lines->addSpacing(kPanelMargin);
    m_recent->body()->addLayout(m_recentLines);
    m_recentLines->setSpacing(0);
    lines->addWidget(m_recent);
    lines->addStretch(3);

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *canvas = new QWidget;
    auto *centred = new QHBoxLayout(canvas);
    centred->addStretch(1);
    centred->addWidget(column);
    centred->addStretch(1);
    scroll->setWidget(canvas);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    fillRecent();
}

void WelcomePage::setRecent(const QStringList &paths)
{
    m_paths = paths;
    if (m_recent)
        fillRecent();
}

void WelcomePage::fillRecent()
{
    while (QLayoutItem *item = m_recentLines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &path : m_paths.mid(0, kRecentShown)) {
        const QFileInfo file(path);
        const QString folder = QDir::toNativeSeparators(file.absolutePath());
        QPushButton *line = makeButton(file.completeBaseName(), ButtonKind::Link, QStringLiteral("briefcase"));
        line->setToolTip(QDir::toNativeSeparators(path).toHtmlEscaped());
        line->setAccessibleName(tr("Open %1").arg(file.completeBaseName()));
        connect(line, &QPushButton::clicked, this, [this, path] { Q_EMIT recentChosen(path); });
        auto *row = new QWidget;
        auto *cells = new QHBoxLayout(row);
        cells->setContentsMargins(0, 0, 0, 0);
        cells->addWidget(line);
        auto *where = new CaptionLabel(folder);
        where->setElided(true);
        cells->addWidget(where, 1);
        m_recentLines->addWidget(row);
    }
    m_recent->setVisible(!m_paths.isEmpty());
}

} // namespace shortlist
