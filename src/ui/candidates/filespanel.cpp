// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/filespanel.h"

#include "domain/words/words.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"

#include <QActionGroup>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

namespace shortlist {

namespace {

QStringList localPaths(const QMimeData *data)
{
    QStringList paths;
    const auto urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

FilesPanel::FilesPanel(QWidget *parent)
    : Card(tr("Files"), parent)
{
    setObjectName(QStringLiteral("filesPanel"));
    setAcceptDrops(true);
    auto *add = makeButton(tr("Add file…"), ButtonKind::Flat, QStringLiteral("plus"));
    add->setObjectName(QStringLiteral("addFileButton"));
    connect(add, &QPushButton::clicked, this, &FilesPanel::addRequested);
    addTitleWidget(add);
    setFiles({});
}

void FilesPanel::setFiles(const QList<CandidateFile> &files)
{
    delete m_rows;
    m_rows = new QWidget;
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kInside);
    body()->addWidget(m_rows);
    for (const CandidateFile &file : files)
        column->addWidget(makeRow(file));
    column->addWidget(new CaptionLabel(tr("Drop résumés and other files here.")));
}

QWidget *FilesPanel::makeRow(const CandidateFile &file)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kRelated);
    line->addWidget(new IconLabel(QStringLiteral("file-text")));
    auto *name = new TextLabel(file.name);
    name->setElided(true);
    line->addWidget(name, 1);
    line->addWidget(
        new CaptionLabel(QStringLiteral("%1 · %2").arg(words::of(file.kind), QLocale().formattedDataSize(file.size))));
    auto *save = makeIconButton(QStringLiteral("download"), tr("Save a copy of %1").arg(file.name));
    save->setObjectName(QStringLiteral("saveFileButton"));
    connect(save, &QToolButton::clicked, this, [this, file] { Q_EMIT saveRequested(file); });
    line->addWidget(save);
    auto *more = makeIconButton(QStringLiteral("ellipsis"), tr("More for %1").arg(file.name));
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    connect(menu->addAction(icon(u"external-link"), tr("&Open with the system's viewer")), &QAction::triggered, this,
        [this, file] { Q_EMIT openRequested(file); });
    auto *kinds = menu->addMenu(tr("This is a"));
    auto *group = new QActionGroup(kinds);
    for (const FileKind kind : enumValues<FileKind>()) {
        auto *action = kinds->addAction(words::of(kind));
        action->setCheckable(true);
        action->setChecked(kind == file.kind);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, file, kind] { Q_EMIT kindChosen(file, kind); });
    }
    menu->addSeparator();
    connect(menu->addAction(icon(u"trash-2"), tr("&Remove")), &QAction::triggered, this,
        [this, file] { Q_EMIT removeRequested(file); });
    more->setMenu(menu);
    line->addWidget(more);
    return row;
}

void FilesPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localPaths(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FilesPanel::dropEvent(QDropEvent *event)
{
    const QStringList paths = localPaths(event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT filesDropped(paths);
}

} // namespace shortlist
