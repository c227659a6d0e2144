// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace shortlist {

/// How the names over the columns of a grid are written.
enum class GridHeads {
    Whole, ///< on one line
    Lines, ///< a word a line
    Initials, ///< of interviewers; other headings a word a line
};

/// The headings of the debrief grid. What is shown may be short; the model keeps the whole name, for the tool tip and
/// for screen readers.
class GridHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit GridHeader(QWidget *parent = nullptr);

    /// The first `people` columns are of interviewers.
    void setHeads(GridHeads heads, int people);
    /// What stands over a column.
    QString shown(int section) const;

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    QString nameOf(int section) const;

    GridHeads m_heads = GridHeads::Whole;
    QStringList m_initials; ///< of the columns of interviewers
};

/// Short forms of names, no two alike: “Ana Ivanova” gives “AI”, beside “Adam Igel” both have a letter more.
QStringList initialsOf(const QStringList &names);

} // namespace shortlist
