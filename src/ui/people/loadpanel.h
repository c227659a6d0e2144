// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/pagecontext.h"

class QComboBox;
class QStackedWidget;
class QTableView;

namespace shortlist {

class CaptionLabel;
class EmptyState;
class LoadModel;
class SearchField;
class TextLabel;

/// Who interviews how much: people down, weeks across, against everybody's limits. Enter goes to a person's week in the
/// calendar.
class LoadPanel : public QWidget {
    Q_OBJECT
public:
    explicit LoadPanel(const PageContext &context, QWidget *parent = nullptr);

    /// Reads the load anew.
    void load();
    /// Puts the keyboard into the table.
    void focusFirst();
    void focusFilter();

Q_SIGNALS:
    void failed(const QString &why);
    /// Somebody's week, by a day in it, is to be shown.
    void weekRequested(const QUuid &person, QDate day);

private:
    QWidget *makeControls();
    void makeTable();
    void shift(int weeks);
    void take();
    void fitWeeks();
    void tell();
    void openWeek(const QModelIndex &index);

    PageContext m_context;
    LoadModel *m_model;
    SearchField *m_filter;
    QComboBox *m_pool;
    TextLabel *m_range;
    QTableView *m_table;
    QStackedWidget *m_stack; ///< the table, or nobody
    EmptyState *m_nobody;
    CaptionLabel *m_note;
    QDate m_day; ///< in the first week; invalid: this week
};

} // namespace shortlist
