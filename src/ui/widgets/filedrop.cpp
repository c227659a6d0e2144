// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filedrop.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace shortlist {

FileDrop::FileDrop(QWidget *target, const QStringList &suffixes, std::function<void(const QString &path)> dropped)
    : QObject(target)
    , m_suffixes(suffixes)
    , m_dropped(std::move(dropped))
{
    target->setAcceptDrops(true);
    target->installEventFilter(this);
}

QStringList FileDrop::calendars() { return { QStringLiteral("ics"), QStringLiteral("ical"), QStringLiteral("ifb") }; }

QString FileDrop::fitting(const QMimeData *data) const
{
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        QString path = url.toLocalFile();
        if (!path.isEmpty() && m_suffixes.contains(QFileInfo(path).suffix(), Qt::CaseInsensitive))
            return path;
    }
    return {};
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        break;
    default:
        return QObject::eventFilter(watched, event);
    }
    auto *drag = static_cast<QDropEvent *>(event);
    const QString path = fitting(drag->mimeData());
    if (path.isEmpty())
        return QObject::eventFilter(watched, event);
    drag->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        m_dropped(path);
    return true;
}

} // namespace shortlist
