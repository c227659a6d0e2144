// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QEvent>
#include <QStringList>
#include <QWidget>

namespace shortlist::test {

/// Counts how often a window or anything in it is painted from now on. What is at rest is not painted at all: a widget
/// that asks for itself again while it is painted keeps a core busy for nothing.
class PaintCount : public QObject {
public:
    explicit PaintCount(const QWidget *window)
        : m_window(window)
    {
        qApp->installEventFilter(this);
    }

    int count() const { return int(m_painted.size()); }
    /// Class and object name of what was painted, each once.
    QString who() const
    {
        QStringList names = m_painted;
        names.removeDuplicates();
        return names.join(QStringLiteral(", "));
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && event->type() == QEvent::Paint && widget->window() == m_window)
            m_painted.append(QLatin1String(widget->metaObject()->className()) + u'/' + widget->objectName());
        return false;
    }

private:
    const QWidget *m_window;
    QStringList m_painted;
};

} // namespace shortlist::test
