// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/filehandle.h"

#include "ui/style/icons.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

namespace shortlist {

namespace {

/// Files stay until the program ends: whoever got one reads it when they like.
QTemporaryDir &handedOutFolder()
{
    static QTemporaryDir folder;
    return folder;
}

std::unique_ptr<QMimeData> mimeOf(const QString &path)
{
    auto data = std::make_unique<QMimeData>();
    data->setUrls({ QUrl::fromLocalFile(path) });
    return data;
}

} // namespace

FileHandle::FileHandle(QWidget *parent)
    : QPushButton(parent)
{
    setObjectName(QStringLiteral("fileHandle"));
    setIcon(shortlist::icon(u"grip-vertical"));
    setToolTip(tr("Drag the file into a mail or a folder, or press to copy it"));
    setEnabled(false);
    connect(this, &QPushButton::clicked, this, &FileHandle::copy);
}

void FileHandle::setFile(const QString &name, const QByteArray &bytes)
{
    m_name = name;
    m_bytes = bytes;
    setEnabled(!name.isEmpty());
    setText(name.isEmpty() ? tr("No file") : tr("Drag or copy “%1”").arg(name));
}

QString FileHandle::handOut()
{
    // A folder for each writing: a file that was handed out is never changed again.
    QTemporaryDir inside(handedOutFolder().filePath(QStringLiteral("XXXXXX")));
    inside.setAutoRemove(false);
    QString path = inside.filePath(m_name);
    QSaveFile file(path);
    if (inside.isValid() && file.open(QIODevice::WriteOnly) && file.write(m_bytes) == m_bytes.size() && file.commit())
        return path;
    Q_EMIT failed(tr("The file could not be put where others find it: %1. Use “Save…” instead.")
                      .arg(inside.isValid() ? file.errorString() : inside.errorString()));
    return {};
}

void FileHandle::copy()
{
    const QString path = handOut();
    if (path.isEmpty())
        return;
    QApplication::clipboard()->setMimeData(mimeOf(path).release()); // the clipboard owns it from here
    Q_EMIT copied(m_name);
}

void FileHandle::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    QPushButton::mousePressEvent(event);
}

void FileHandle::mouseMoveEvent(QMouseEvent *event)
{
    QPushButton::mouseMoveEvent(event);
    const int moved = (event->position().toPoint() - m_pressed).manhattanLength();
    if (!(event->buttons() & Qt::LeftButton) || moved < QApplication::startDragDistance() || !isEnabled())
        return;
    setDown(false); // the button is not pressed when the drag ends over it
    const QString path = handOut();
    if (path.isEmpty())
        return;
    auto *drag = new QDrag(this); // Qt deletes it when it is over
    drag->setMimeData(mimeOf(path).release());
    drag->setPixmap(shortlist::icon(u"calendar-plus").pixmap(24));
    drag->exec(Qt::CopyAction);
}

} // namespace shortlist
