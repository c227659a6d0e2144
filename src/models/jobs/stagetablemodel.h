// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/jobs/job.h"

#include <QAbstractTableModel>

#include <functional>

namespace shortlist {

/// A stage as a table shows it.
struct StageRow {
    Stage stage;
    QString rubric; ///< a rubric's id or a built-in rubric's key; empty for none
    QString rubricName; ///< for display; empty for none
    QStringList unsure; ///< what a person should look at
    bool seen = true; ///< somebody did

    friend bool operator==(const StageRow &left, const StageRow &right);
};

/// The stages of a plan, edited in place: of a stored plan, or of a page under review.
///
/// An edit is taken at once and told by edited(); what cannot be read is told by refused() and leaves the cell as it
/// was. The rubric column takes its value (rubric) in EditRole and asks RubricName for what to show.
class StageTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Source, Name, Kind, Minutes, Count, Titles, Panel, Optional, Rubric, Deadline, ColumnCount };
    enum Role {
        StageIdRole = Qt::UserRole, ///< QUuid
        UnsureRole, ///< bool: unsure and not yet seen
        DoubtRole, ///< what there is to be unsure about, seen or not; empty for nothing
        AddedRole, ///< bool: not named by the page
    };

    using KindWords = std::function<QString(StageKind)>;
    using RubricNames = std::function<QString(const QString &rubric)>;

    explicit StageTableModel(KindWords words, QObject *parent = nullptr);
    /// Names for the values of the rubric column.
    void setRubricNames(RubricNames names) { m_rubricNames = std::move(names); }

    /// Another plan, or the same one reloaded; see updateRows().
    void setRows(const QList<StageRow> &rows);
    const QList<StageRow> &rows() const { return m_rows; }
    void setEditable(bool editable);
    bool isEditable() const { return m_editable; }

    // For pages under review, where the model is all there is.
    void insert(int row, const StageRow &stage);
    void remove(int row);
    void move(int row, int to);
    /// Somebody looked at what was unsure about a row.
    void markSeen(int row);
    int unseen() const;
    /// The first row from `from` on (then from the top) that is unsure and not seen; -1 for none.
    int nextUnseen(int from) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void edited(int row);
    /// A whole sentence for the person.
    void refused(const QString &why);
    void seenChanged();

private:
    QString text(const StageRow &row, int column) const;
    QVariant editValue(const StageRow &row, int column) const;
    bool readInto(StageRow &row, int column, const QVariant &value);
    bool check(StageRow &row, int column, bool on);
    bool take(int row, const StageRow &changed);

    KindWords m_words;
    RubricNames m_rubricNames;
    QList<StageRow> m_rows;
    bool m_editable = true;
};

} // namespace shortlist
