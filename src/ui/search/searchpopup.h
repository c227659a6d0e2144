// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/searchmodel.h"
#include "ui/window/page.h"

#include <QFrame>
#include <QPointer>

class QListView;

namespace shortlist {

class SearchField;
class TextLabel;

/// What the field at the top found, below it and over whatever page is in front. The keyboard stays in the field while
/// one types; arrows go through the list, Enter opens, Esc closes and gives the keyboard back to where it was.
class SearchPopup : public QFrame {
    Q_OBJECT
public:
    /// Over `window`, for a field in it.
    SearchPopup(SearchField *field, QWidget *window);

    /// Ctrl+K: the field takes the keyboard, and remembers from where.
    void begin();
    /// What was found; dropped unless it is for what the field says now.
    void showResults(const SearchResults &results);
    /// The search failed, with this sentence; dropped as results are.
    void showProblem(const QString &text, const QString &sentence);
    /// Forgets the text and closes; the keyboard stays where it is.
    void forget();

Q_SIGNALS:
    /// One thing is to be opened.
    void chosen(shortlist::PageId page, const QUuid &id);
    /// A page is to list all that match.
    void allRequested(shortlist::PageId page, const QString &text);
    /// The keyboard came back to a text that is not looked for any more.
    void searchAgain(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool keyInField(int key);
    bool keyInList(QEvent *event, int key);
    void changedText(const QString &text);
    void focusMoved(QWidget *now);
    void step(int by);
    void open(const QModelIndex &index);
    void giveUp();
    void place();
    QString wanted() const;
    void tell(const QString &what);

    SearchField *m_field;
    SearchModel *m_model;
    QListView *m_list;
    TextLabel *m_note;
    QPointer<QWidget> m_before; ///< had the keyboard
    bool m_openFirst = false; ///< Enter came before what was found
};

} // namespace shortlist
