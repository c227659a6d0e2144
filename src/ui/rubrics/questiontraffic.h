// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rubrics/question.h"
#include "models/rubrics/rubricgridmodel.h"
#include "ui/widgets/rowtable.h"

#include <QObject>
#include <QPointer>

class QLabel;
class QRubberBand;

namespace shortlist {

/// Questions dragged onto a criterion: from another one, or from the bank. The criterion under the pointer is framed,
/// and beside the pointer stands what letting go would do.
class QuestionTraffic : public QObject {
    Q_OBJECT
public:
    /// `editor` is what the criteria stand in.
    QuestionTraffic(RubricGridModel *model, QWidget *editor);
    ~QuestionTraffic() override;

    /// Rows of `table` are criteria that take questions; `criterionOf` is which one.
    void serve(RowTable *table, const std::function<int(int)> &criterionOf);
    /// Where questions of one criterion can be dragged; `from` is the criterion whose questions the table shows.
    RowDropPlaces *placesFrom(const std::function<CriterionId()> &from, const std::function<QString(int)> &textOf);
    /// Rows of a view in a dialog can be dragged, too; `textOf` is the question in a row. The dialog stays open.
    void dragFrom(QAbstractItemView *bank, const std::function<QString(int)> &textOf);

Q_SIGNALS:
    /// The question at a place of one criterion was let go on another one.
    void moved(const shortlist::CriterionId &from, int place, const shortlist::CriterionId &to);
    /// A row of the bank was let go on a criterion.
    void taken(int row, const shortlist::CriterionId &to);

private:
    class Places;
    class BankDrag;
    struct Served {
        RowTable *table;
        std::function<int(int)> criterionOf;
    };

    void begin(const QString &question);
    /// Frames the criterion there; its place in the rubric, or -1.
    int hover(const QPoint &at, const CriterionId &own);
    void end();

    RubricGridModel *m_model;
    QWidget *m_editor;
    QString m_question;
    QList<Served> m_served;
    std::vector<std::unique_ptr<Places>> m_places;
    QLabel *m_ghost; ///< beside the pointer
    QPointer<QRubberBand> m_frame; ///< around the criterion under it
};

} // namespace shortlist
