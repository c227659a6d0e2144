// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace shortlist {

/// Gathers the running text of a file, as FileLook::body has it: up to a bound, beyond which the rest is left.
class RunningText {
public:
    void add(const QString &text);
    /// Whatever looks like text in bytes of unknown kind, one and two bytes a letter. `bytes` may be hostile.
    void addLetters(const QByteArray &bytes);
    /// False when more was added than is kept.
    bool whole() const { return m_whole; }
    /// As searchKey() makes it.
    QString key() const;

private:
    QString m_text;
    bool m_whole = true;
};

/// Text whose encoding nobody tells: UTF-16 with a byte order mark, UTF-8, else one byte a letter.
QString decodedText(const QByteArray &bytes);

} // namespace shortlist
