// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace shortlist {

/// A file that is not on the disk yet, as a button: dragged it is dropped into a mail or a folder, pressed it is on the
/// clipboard, to be pasted there.
class FileHandle : public QPushButton {
    Q_OBJECT
public:
    explicit FileHandle(QWidget *parent = nullptr);

    /// What is handed out; the button is called after it. An empty name switches it off.
    void setFile(const QString &name, const QByteArray &bytes);

Q_SIGNALS:
    void copied(const QString &name);
    /// The file could not be put where others find it.
    void failed(const QString &sentence);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    /// The file on the disk; empty, after failed(), when it cannot be written.
    QString handOut();
    void copy();

    QString m_name;
    QByteArray m_bytes;
    QPoint m_pressed;
};

} // namespace shortlist
