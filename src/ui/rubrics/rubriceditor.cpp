// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rubrics/rubriceditor.h"

#include "domain/rubrics/rubricdiff.h"
#include "domain/words/words.h"
#include "models/rubrics/rubriccardsmodel.h"
#include "ui/rubrics/celltyping.h"
#include "ui/rubrics/criteriatraffic.h"
#include "ui/rubrics/lintpanel.h"
#include "ui/rubrics/questionspanel.h"
#include "ui/rubrics/rubricpublishing.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/rowtable.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace shortlist {

namespace {

constexpr int kNameWidth = 170;
constexpr int kWeightWidth = 92;
constexpr int kMustHaveWidth = 84;
constexpr int kNarrowestLevel = 130;

struct RubricEditorTexts {
    Q_DECLARE_TR_FUNCTIONS(RubricEditor)
};

/// That a plan still rates by a rubric that is retired; empty where none does.
QString planOfRetired(const RubricView &view)
{
    const auto use = std::find_if(
        view.uses.begin(), view.uses.end(), [](const RubricUse &one) { return one.planState != PlanState::Retired; });
    if (view.rubric.state != RubricState::Retired || use == view.uses.end())
        return {};
    return RubricEditorTexts::tr("It is retired, but the hiring plan of “%1” still rates “%2” by it: choose another "
                                 "rubric there, or use it again.")
        .arg(use->jobTitle, use->stageName);
}

} // namespace

void RubricEditor::showRubric(const RubricId &id, const QList<JobPoint> &points)
{
    if (id != m_id) {
        flush();
        m_published = {};
        m_wasShown = false;
    }
    m_id = id;
    m_points = points;
    m_traffic->setJob(job());
    reload();
}

void RubricEditor::reload()
{
    if (m_id.isNull())
        return;
    m_context.gateway.run(
        this,
        [id = m_id](Services &services) -> Result<Loaded> {
            Result<RubricView> view = services.rubrics.load(id);
            if (!view)
                return view.error();
            Loaded loaded{ *view, {} };
            if (const RubricId before = comparedWith(loaded.view); !before.isNull()) {
                Result<RubricView> earlier = services.rubrics.load(before);
                if (!earlier)
                    return earlier.error();
                loaded.earlier = *earlier;
            }
            return loaded;
        },
        [this, id = m_id](const Result<Loaded> &loaded) {
            if (id != m_id)
                return; // another one was chosen meanwhile
            if (loaded)
                present(*loaded);
            else if (loaded.error().code == Error::Code::NotFound)
                Q_EMIT discarded();
            else
                Q_EMIT failed(loaded.error().text());
        });
}

void RubricEditor::present(const Loaded &loaded)
{
    const RubricView &view = loaded.view;
    const bool first = !std::exchange(m_wasShown, true);
    m_grid->keepCurrent([&] { m_model->setRubric(view); },
        [this](int row) { return QVariant(m_model->view().criteria.at(row).id.uuid()); });
    fitColumns();
    showHead();
    showDifferences(loaded.earlier);
    showNotice();
    showAdvice();
    if (const int row = m_model->rowOf(m_wanted); row >= 0) {
        m_wanted = {};
        editCell(row, RubricGridModel::Name);
    }
    if (!m_grid->currentIndex().isValid() && m_model->rowCount() > 0)
        makeCurrent(0);
    if (const int row = m_model->rowOf(m_sought); row >= 0) {
        m_sought = {};
        makeCurrent(row);
        table()->setFocus(Qt::OtherFocusReason);
    }
    const int shown = m_grid->currentIndex().row();
    if (table() == m_cards && m_cardsModel->criterionOf(m_cards->currentIndex().row()) != shown)
        m_cards->setCurrentIndex(m_cardsModel->mapFromSource(m_grid->currentIndex()));
    showCriterion();
    if (first)
        m_typing->putBack();
    // The button that was pressed is gone now and would leave the keyboard to whatever comes next.
    if (m_takesKeyboard == view.rubric.id) {
        m_takesKeyboard = {};
        table()->setFocus(Qt::OtherFocusReason);
    }
}

void RubricEditor::fitColumns()
{
    auto *header = m_grid->horizontalHeader();
    if (m_model->columnCount() == 0)
        return;
    header->setStretchLastSection(false);
    const int levels = int(m_model->view().rubric.levels.size());
    const int weight = std::max(kWeightWidth, header->sectionSizeHint(RubricGridModel::Weight));
    const int mustHave = std::max(kMustHaveWidth, header->sectionSizeHint(RubricGridModel::MustHave));
    const int room = m_grid->viewport()->width() - kNameWidth - weight - mustHave;
    const int width = std::max(levels > 0 ? room / levels : room, kNarrowestLevel);
    m_grid->setColumnWidth(RubricGridModel::Name, kNameWidth);
    m_grid->setColumnWidth(RubricGridModel::Weight, weight);
    m_grid->setColumnWidth(RubricGridModel::MustHave, mustHave);
    for (int level = 0; level < levels; ++level)
        m_grid->setColumnWidth(RubricGridModel::FirstLevel + level, width);
    fitRows();
}

void RubricEditor::showHead()
{
    const RubricView &view = m_model->view();
    const bool editable = view.editable();
    if (!(m_name->hasFocus() && m_name->isModified())) {
        m_name->setText(view.rubric.name);
        m_name->setCursorPosition(0); // where there is not room for all, its beginning is seen
        m_name->setToolTip(view.rubric.name.toHtmlEscaped());
    }
    if (!(m_purpose->hasFocus() && m_purpose->document()->isModified())
        && m_purpose->toPlainText() != view.rubric.purpose)
        m_purpose->setPlainText(view.rubric.purpose);
    m_name->setReadOnly(!editable);
    m_purpose->setReadOnly(!editable);
    m_state->setText(words::of(view.rubric.state));
    m_state->setColours([state = view.rubric.state] {
        return state == RubricState::Published ? stageColour(2)
             : state == RubricState::Draft     ? stageColour(1)
                                               : neutralColour();
    });
    m_state->setIconName(editable ? QStringLiteral("pencil") : QStringLiteral("lock"));
    m_versions->clear();
    bool draft = false;
    for (const Rubric &version : view.versions) {
        m_versions->addItem(
            tr("Version %1 · %2").arg(QString::number(version.number), words::of(version.state)), version.id.uuid());
        draft = draft || version.state == RubricState::Draft;
    }
    m_versions->setCurrentIndex(m_versions->findData(view.rubric.id.uuid()));
    m_versions->setToolTip(m_versions->currentText().toHtmlEscaped());
    m_levels->setVisible(editable);
    m_copy->setEnabled(editable);
    m_publish->setVisible(editable);
    m_discard->setVisible(editable);
    m_newVersion->setVisible(!editable && !draft);
    m_retire->setVisible(!editable);
    m_retire->setText(view.rubric.state == RubricState::Retired ? tr("Use again") : tr("Retire"));
    m_add->setEnabled(editable);
    m_grid->setRowsDraggable(editable);
}

// What is missing takes a line of its own, for it wants to be gone to; how it stands is said beside the state.
void RubricEditor::showNotice()
{
    const RubricView &view = m_model->view();
    QString note;
    QString meaning;
    if (view.editable()) {
        m_published = {}; // also one whose publishing was undone
        note = view.problems.isEmpty() ? tr("Complete") : QString();
    } else if (view.scorecards > 0) {
        note = tr("%n scorecard(s) rate by it", nullptr, view.scorecards);
        meaning = tr("%n scorecard(s) rate by this version; it never changes.", nullptr, view.scorecards);
    } else {
        note = tr("No scorecard rates by it yet");
        meaning = tr("Published rubrics never change: scorecards written by them read the same for ever.");
    }
    m_note->setText(note);
    m_state->setToolTip(meaning);
    m_state->setAccessibleDescription(meaning);
    m_publish->setToolTip(view.problems.isEmpty()
                              ? tr("Complete. Publish it to score by it. (Ctrl+Shift+Enter)")
                              : tr("Publish rubric: something is missing still (Ctrl+Shift+Enter)"));
    if (const QString plan = planOfRetired(view); !plan.isEmpty())
        return notify(plan, {});
    // Whoever has just published it is told so by the page, and once is enough.
    if (const QString earlier = whatRatesByEarlier(view); !earlier.isEmpty() && m_published != m_id)
        return notify(earlier, {});
    if (view.problems.isEmpty()) {
        m_noticed.clear();
        return m_notice->clear();
    }
    const RubricProblem &first = view.problems.first();
    const int others = int(view.problems.size()) - 1;
    notify(others == 0 ? first.sentence : tr("%1 %n more thing(s) are missing.", nullptr, others).arg(first.sentence),
        view.criteria.isEmpty()      ? m_add->text()
        : first.criterionId.isNull() ? QString()
                                     : tr("Go there"));
}

void RubricEditor::notify(const QString &text, const QString &action)
{
    const QString said = m_id.toString() + text + action;
    if (said == m_noticed)
        return;
    m_noticed = said;
    m_notice->showMessage(MessageBar::Kind::Info, text, action);
}

// What is published never changes any more: advice would come too late.
void RubricEditor::showAdvice()
{
    const RubricView &view = m_model->view();
    const QList<RubricFinding> findings = view.editable() ? lintRubric(view) : QList<RubricFinding>();
    m_advice->setFindings(findings);
    const bool advised = view.editable() && !view.criteria.isEmpty();
    if (!advised && m_parts->currentIndex() == AdvicePart) {
        const QSignalBlocker nobodyAsked(m_parts); // what is folded away stays so
        m_parts->setCurrentIndex(CriterionPart);
    }
    m_parts->setTabVisible(AdvicePart, advised);
    m_parts->setTabText(
        AdvicePart, findings.isEmpty() ? tr("A&dvice") : tr("A&dvice (%1)").arg(QString::number(findings.size())));
}

void RubricEditor::showPartTitles()
{
    const auto count = m_questions->questions().size();
    m_parts->setTabText(
        QuestionsPart, count == 0 ? tr("&Questions") : tr("&Questions (%1)").arg(QString::number(count)));
}

void RubricEditor::goToFinding(const RubricFinding &finding)
{
    using Place = RubricFinding::Place;
    flush();
    const int row = m_model->rowOf(finding.criterionId);
    if (row >= 0 && finding.place == Place::Anchor && finding.level >= 0)
        return editCell(row, RubricGridModel::FirstLevel + finding.level);
    if (row >= 0 && finding.place == Place::Name)
        return editCell(row, RubricGridModel::Name);
    if (row >= 0)
        makeCurrent(row);
    switch (finding.place) {
    case Place::Purpose:
        showPart(PurposePart);
        return m_purpose->setFocus(Qt::OtherFocusReason);
    case Place::Description:
        showPart(CriterionPart);
        return m_description->setFocus(Qt::OtherFocusReason);
    case Place::Questions:
        showPart(QuestionsPart);
        return m_questions->focusTable();
    case Place::Rubric:
    case Place::Name:
    case Place::Anchor:
        break;
    }
    table()->setFocus(Qt::OtherFocusReason);
}

std::optional<Criterion> RubricEditor::current() const
{
    const int row = m_grid->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? std::optional<Criterion>(m_model->view().criteria.at(row))
                                                 : std::nullopt;
}

void RubricEditor::showCriterion()
{
    const auto criterion = current();
    const bool editable = m_model->isEditable() && criterion;
    const Criterion shown = criterion.value_or(Criterion());
    const auto fill = [](QPlainTextEdit *edit, const QString &text) {
        if (!(edit->hasFocus() && edit->document()->isModified()) && edit->toPlainText() != text)
            edit->setPlainText(text);
    };
    fill(m_description, shown.description);
    m_questions->setQuestions(shown.id.uuid(), shown.questions, editable);
    QTimer::singleShot(0, this, &RubricEditor::makeRoomForPart); // once its rows have their height
    m_description->setReadOnly(!editable);
    m_category->setEnabled(editable);
    m_covers->setEnabled(editable);
    m_category->setCurrentIndex(m_category->findData(int(shown.category)));
    m_covers->clear();
    m_covers->addItem(tr("nothing of the job page"), QUuid());
    for (const JobPoint &point : std::as_const(m_points))
        m_covers->addItem(point.text, point.id.uuid());
    if (m_covers->findData(shown.jobPointId.uuid()) < 0) {
        for (const JobPoint &point : m_model->view().covered) {
            if (point.id == shown.jobPointId)
                m_covers->addItem(point.text, point.id.uuid());
        }
    }
    m_covers->setCurrentIndex(std::max(m_covers->findData(shown.jobPointId.uuid()), 0));
    m_covers->setToolTip(m_covers->currentText().toHtmlEscaped());
    showPartTitles();
    const int row = m_grid->currentIndex().row();
    m_remove->setEnabled(editable);
    m_bank->setEnabled(editable);
    m_up->setEnabled(editable && row > 0);
    m_down->setEnabled(editable && row + 1 < m_model->rowCount());
}

void RubricEditor::storeHead()
{
    const Rubric &rubric = m_model->view().rubric;
    const QString name = m_name->text().simplified();
    const QString purpose = m_purpose->toPlainText().trimmed();
    if (!m_model->isEditable() || rubric.id != m_id || (name == rubric.name && purpose == rubric.purpose))
        return;
    m_name->setModified(false);
    m_purpose->document()->setModified(false);
    run([id = m_id, name, purpose](Services &services) { return services.rubrics.edit(id, name, purpose); });
}

void RubricEditor::storeCriterion()
{
    auto criterion = current();
    if (!criterion || !m_model->isEditable())
        return;
    criterion->description = m_description->toPlainText().trimmed();
    criterion->category = CriterionCategory(m_category->currentData().toInt());
    criterion->jobPointId = JobPointId(m_covers->currentData().toUuid());
    m_description->document()->setModified(false);
    m_model->setCriterion(m_grid->currentIndex().row(), *criterion);
}

void RubricEditor::storeQuestions()
{
    showPartTitles();
    // The questions may belong to the criterion that the grid has just left.
    const int row = m_model->rowOf(CriterionId(m_questions->criterion()));
    if (row < 0 || !m_model->isEditable())
        return;
    Criterion criterion = m_model->view().criteria.at(row);
    criterion.questions = m_questions->questions();
    m_model->setCriterion(row, criterion);
}

void RubricEditor::flush()
{
    table()->finishEditing();
    storeHead();
    m_questions->flush();
    if (m_description->document()->isModified())
        storeCriterion();
}

void RubricEditor::addCriterion(int after)
{
    if (!m_model->isEditable())
        return;
    Criterion criterion;
    criterion.weight = 1;
    run([id = m_id, criterion, place = after < 0 ? -1 : after + 1](
            Services &services) { return services.rubrics.addCriterion(id, criterion, place); },
        [this](const CriterionId &id) { m_wanted = id; });
}

void RubricEditor::goToProblem()
{
    if (!m_model->isEditable() || m_model->view().problems.isEmpty())
        return;
    if (m_model->rowCount() == 0)
        return table()->requestAdd();
    const RubricProblem problem = m_model->view().problems.first();
    const int row = m_model->rowOf(problem.criterionId);
    if (row < 0)
        return;
    editCell(row, problem.level >= 0                                 ? RubricGridModel::FirstLevel + problem.level
                  : problem.key == QLatin1String("criterion.weight") ? int(RubricGridModel::Weight)
                                                                     : int(RubricGridModel::Name));
}

void RubricEditor::showPart(Part part)
{
    m_parts->setCurrentIndex(part);
    foldParts(false);
}

void RubricEditor::focusPart()
{
    foldParts(false);
    switch (m_parts->currentIndex()) {
    case CriterionPart:
        return m_description->setFocus(Qt::ShortcutFocusReason);
    case QuestionsPart:
        return m_questions->focusTable();
    case PurposePart:
        return m_purpose->setFocus(Qt::ShortcutFocusReason);
    default:
        return m_advice->focusList();
    }
}

bool RubricEditor::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        if (object == m_purpose)
            storeHead();
        else if (object == m_description)
            storeCriterion();
    }
    // Who asks for a part by its key (Alt+Q) wants to write there; the tab bar only shows it.
    if (object == m_parts->tabBar() && event->type() == QEvent::Shortcut)
        QTimer::singleShot(0, this, &RubricEditor::focusPart);
    if (object == m_grid->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    // A message that comes takes height of both parts, and the lower one has less to give.
    if (object == m_split && event->type() == QEvent::Resize)
        QTimer::singleShot(0, this, &RubricEditor::makeRoomForPart);
    return JobPanel::eventFilter(object, event);
}

} // namespace shortlist
