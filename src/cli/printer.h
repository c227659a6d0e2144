// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QTextStream>

namespace shortlist::cli {

/// A fact with its name, for lists of facts.
using Fact = QPair<QString, QString>;

/// Writes answers to standard output: plain text in columns, or one JSON document.
class Printer {
public:
    explicit Printer(QTextStream &out)
        : m_out(out)
    {
    }

    /// One line. Control characters (of candidates' texts) are not passed on to the terminal.
    void line(const QString &text = {});
    /// Columns as wide as what is in them, under their headings; `ifEmpty` when there are no rows.
    void table(const QStringList &headings, const QList<QStringList> &rows, const QString &ifEmpty);
    /// Names and values below each other; facts without a value are left out.
    void facts(const QList<Fact> &facts);
    void json(const QJsonObject &document);
    void json(const QJsonArray &document);

private:
    QTextStream &m_out;
};

/// The text without control characters; line breaks become blanks unless `keepLines`.
QString plain(const QString &text, bool keepLines = false);

} // namespace shortlist::cli
