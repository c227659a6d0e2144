// SPDX-License-Identifier: GPL-3.0-or-later
// What a RubricEditor asks in boxes of their own.
#include "service/rubrics/rubricexchange.h"
#include "ui/rubrics/changesdialog.h"
#include "ui/rubrics/copycriteriadialog.h"
#include "ui/rubrics/levelsdialog.h"
#include "ui/rubrics/questionbankdialog.h"
#include "ui/rubrics/questionspanel.h"
#include "ui/rubrics/questiontraffic.h"
#include "ui/rubrics/rubriceditor.h"
#include "ui/widgets/prompter.h"
#include "ui/widgets/rowtable.h"

#include <QAction>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>

namespace shortlist {

namespace {

constexpr int kRoomForWords = 1000; ///< of the editor; below that, the number of changes stands alone

} // namespace

void RubricEditor::editLevels()
{
    flush();
    auto *dialog = new LevelsDialog(m_model->view().rubric.levels, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = m_id] {
        run([id, levels = dialog->levels()](Services &services) { return services.rubrics.setLevels(id, levels); });
    });
    dialog->open();
}

void RubricEditor::goToCriterion(const CriterionId &id)
{
    m_sought = id;
    const int row = m_model->rowOf(id);
    if (row < 0)
        return; // it comes with what is being loaded
    m_sought = {};
    makeCurrent(row);
    table()->setFocus(Qt::OtherFocusReason);
}

JobId RubricEditor::job() const { return m_points.isEmpty() ? JobId() : m_points.first().jobId; }

// How much of it is new is seen without asking, and in a draft where.
void RubricEditor::showDifferences(const RubricView &earlier)
{
    const RubricView &view = m_model->view();
    const bool compared = !earlier.rubric.id.isNull();
    m_changes->setVisible(compared);
    m_changesButton->setVisible(compared);
    const QList<RubricChange> changes = compared ? changesBetween(earlier, view) : QList<RubricChange>();
    m_model->setChanges(view.editable() ? changes : QList<RubricChange>(), earlier.rubric.number);
    if (!compared)
        return;
    const int count = int(changes.size());
    const QString number = QString::number(earlier.rubric.number);
    QString said = count == 0 ? tr("Nothing differs from version %1").arg(number)
                              : tr("%n difference(s) from version %1", nullptr, count).arg(number);
    said = tr("%1 (%2)", "what, its key").arg(said, m_changes->shortcut().toString(QKeySequence::NativeText));
    m_differences = count;
    showCount();
    m_changesButton->setAccessibleName(said);
    m_changesButton->setToolTip(
        count > 0 && view.editable() ? tr("%1\nWhere a criterion differs, a bar marks the cell.").arg(said) : said);
}

void RubricEditor::showCount()
{
    m_changesButton->setText(width() < kRoomForWords ? QString::number(m_differences)
                             : m_differences == 0    ? tr("No changes")
                                                     : tr("%n change(s)", nullptr, m_differences));
}

void RubricEditor::showChanges()
{
    flush();
    auto *dialog = new ChangesDialog(m_model->view(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ChangesDialog::criterionChosen, this, &RubricEditor::goToCriterion);
    connect(dialog, &ChangesDialog::earlierRequested, dialog, [this, dialog](const RubricId &id) {
        m_context.gateway.run(
            dialog, [id](Services &services) { return services.rubrics.load(id); },
            [this, dialog](const Result<RubricView> &loaded) {
                if (loaded)
                    dialog->setEarlier(*loaded);
                else
                    Q_EMIT failed(loaded.error().text());
            });
    });
    dialog->start();
    dialog->open();
}

void RubricEditor::openBank()
{
    flush();
    if (!current() || !m_model->isEditable())
        return;
    run([](Services &services) { return RubricExchange(services.context).questionBank(); },
        [this, criterion = current()->id](const QList<BankQuestion> &bank) { showBank(bank, criterion); });
}

void RubricEditor::showBank(const QList<BankQuestion> &bank, const CriterionId &criterion)
{
    const int row = m_model->rowOf(criterion);
    if (row < 0)
        return;
    auto *dialog = new QuestionBankDialog(bank, m_model->view().criteria.at(row).name, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, criterion] {
        if (m_questions->criterion() != criterion.uuid())
            return; // another criterion was chosen meanwhile
        showPart(QuestionsPart);
        if (!m_questions->append(dialog->chosen()))
            Q_EMIT told(tr("The criterion has what was chosen already."));
        m_questions->focusTable();
    });
    m_questionTraffic->dragFrom(dialog->table(), [dialog](int at) { return dialog->questionAt(at).text; });
    connect(m_questionTraffic, &QuestionTraffic::taken, dialog, [this, dialog](int at, const CriterionId &to) {
        const bool added = addQuestion(dialog->questionAt(at), to);
        if (const int taker = m_model->rowOf(to); taker >= 0)
            dialog->say((added ? tr("Added to “%1”.") : tr("“%1” has this question already."))
                            .arg(m_model->view().criteria.at(taker).name));
    });
    // The names of the criteria stay in sight: questions are dragged to them.
    const QRect room(mapToGlobal(QPoint()), size());
    dialog->move(isRightToLeft() ? room.left() : room.right() - dialog->width(), room.top());
    dialog->open();
}

// The same question twice would only count its minutes twice.
bool RubricEditor::addQuestion(const Question &question, const CriterionId &to)
{
    const int row = m_model->rowOf(to);
    if (row < 0 || !m_model->isEditable())
        return false;
    if (m_questions->criterion() == to.uuid())
        return m_questions->append({ question });
    Criterion criterion = m_model->view().criteria.at(row);
    if (criterion.questions.contains(question))
        return false;
    criterion.questions.append(question);
    m_model->setCriterion(row, criterion);
    return true;
}

void RubricEditor::moveQuestion(const CriterionId &from, int row, const CriterionId &to)
{
    flush();
    if (m_questions->criterion() != from.uuid() || !m_model->isEditable())
        return;
    // Rows in which nothing is written yet are not stored, and do not count.
    const int place = m_questions->placeOf(row);
    if (place < 0)
        return;
    run([from, place, to](Services &services) { return services.rubrics.moveQuestion(from, place, to); });
}

void RubricEditor::askWhereQuestionGoes()
{
    flush();
    const auto from = current();
    const int place = m_questions->current();
    if (!from || place < 0 || !m_model->isEditable())
        return;
    QStringList names;
    QList<CriterionId> others;
    for (const Criterion &each : m_model->view().criteria) {
        if (each.id == from->id)
            continue;
        names.append(each.name);
        others.append(each.id);
    }
    if (others.isEmpty())
        return Q_EMIT failed(tr("There is no other criterion in this rubric."));
    const auto choice =
        m_context.prompter.askChoice(this, tr("Move a question"), tr("Which criterion does it go to?"), names, 0);
    if (choice)
        moveQuestion(from->id, place, others.at(*choice));
}

void RubricEditor::copyCriteria()
{
    flush();
    if (!m_model->isEditable())
        return;
    run([](Services &services) { return services.rubrics.list(); },
        [this](const QList<RubricListRow> &rows) {
            QList<RubricListRow> others;
            for (const RubricListRow &row : rows) {
                if (row.rubric.id != m_id && row.criteria > 0)
                    others.append(row);
            }
            if (others.isEmpty()) {
                Q_EMIT failed(tr("There is no other rubric to copy from."));
                return;
            }
            auto *dialog = new CopyCriteriaDialog(m_model->view().rubric.levels, others, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &CopyCriteriaDialog::sourceRequested, dialog, [this, dialog](const RubricId &id) {
                m_context.gateway.run(
                    dialog, [id](Services &services) { return services.rubrics.load(id); },
                    [this, dialog](const Result<RubricView> &loaded) {
                        if (loaded)
                            dialog->setSource(*loaded);
                        else
                            Q_EMIT failed(loaded.error().text());
                    });
            });
            connect(dialog, &QDialog::accepted, this, [this, dialog, to = m_id, jobId = job()] {
                const int place = m_grid->currentIndex().isValid() ? m_grid->currentIndex().row() + 1 : -1;
                run(
                    [to, criteria = dialog->chosen(), jobId, place](Services &services) {
                        return RubricExchange(services.context).copyCriteria(to, criteria, jobId, place);
                    },
                    [this](const QList<CriterionId> &ids) { goToCriterion(ids.value(0)); });
            });
            dialog->start();
            dialog->open();
        });
}

} // namespace shortlist
