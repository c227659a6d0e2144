// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rubrics/criteriacopy.h"
#include "models/rubrics/rubricgridmodel.h"
#include "ui/window/pagecontext.h"

#include <functional>
#include <memory>

class QAction;
class QMenu;

namespace shortlist {

class RowTable;
class RubricShelf;

/// Criteria going from the rubric in an editor to others and back: dragged onto the list of the others, through the
/// clipboard (Ctrl+C, Ctrl+V), and from the tables' menu. Each is one undoable command.
class CriteriaTraffic : public QObject {
    Q_OBJECT
public:
    /// `model` is what the editor shows; a child of `editor`, over which the list lies.
    CriteriaTraffic(const PageContext &context, RubricGridModel *model, QWidget *editor);
    ~CriteriaTraffic() override;

    /// From now on criteria can be dragged from, copied from and pasted into this table; `criterionOf` gives the
    /// criterion of one of its rows, -1 for none.
    void serve(RowTable *table, const std::function<int(int row)> &criterionOf);
    /// Whose lines pasted criteria may cover.
    void setJob(const JobId &job) { m_job = job; }

Q_SIGNALS:
    /// Something is about to be read: store what is being typed.
    void aboutToRead();
    void failed(const QString &why);
    /// A command worked.
    void succeeded();
    /// What was done, where nothing on screen shows it.
    void told(const QString &what);
    /// Criteria came into the rubric that is shown; this is the first of them.
    void arrived(const shortlist::CriterionId &first);

private:
    class Places;

    QAction *makeAction(const char *name, const QString &iconName, const QString &text);
    void beginDrag(int criterion, const QPoint &at);
    bool dropOn(const QPoint &at, bool moves);
    int currentCriterion() const;
    void copy();
    void paste();
    void ask(bool moves);
    /// Asks where the levels differ, which takes as long as it takes: what is sent is a copy.
    void send(Criterion criterion, Rubric to, bool moves);
    void loadOthers(const std::function<void(const QList<RubricListRow> &)> &then);
    bool agreed(const LevelFit &fit, const QString &title, const QString &yes);

    struct Served {
        RowTable *table;
        std::function<int(int)> criterionOf;
    };

    PageContext m_context;
    RubricGridModel *m_model;
    QWidget *m_editor;
    RubricShelf *m_shelf;
    QAction *m_copy;
    QAction *m_paste;
    QAction *m_copyTo;
    QAction *m_moveTo;
    QMenu *m_menu;
    JobId m_job;
    CriterionId m_dragged; ///< the model may have changed when it is let go
    QList<Served> m_served;
    std::vector<std::unique_ptr<Places>> m_places;
};

} // namespace shortlist
