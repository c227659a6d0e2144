// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/importreviewdialog.h"

#include "domain/jobs/planrules.h"
#include "domain/words/words.h"
#include "service/jobs/jobtemplates.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowtable.h"
#include "ui_importreviewdialog.h"

#include <QHeaderView>
#include <QPainter>
#include <QShortcut>

namespace shortlist {

namespace {

constexpr int kReviewMark = 20; ///< room for the sign before a sentence

QString nameOfRubric(const QString &key)
{
    const auto templates = builtInTemplates();
    if (templates) {
        for (const JobTemplate &each : *templates) {
            if (const TemplateRubric *rubric = each.rubric(key))
                return rubric->name;
        }
    }
    return {};
}

/// The page's sentence, with a sign before what the program is unsure of.
class SentenceDelegate : public LongTextDelegate {
public:
    using LongTextDelegate::LongTextDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem moved = option;
        const QString doubt = index.data(StageTableModel::DoubtRole).toString();
        const bool added = index.data(StageTableModel::AddedRole).toBool();
        if (doubt.isEmpty() && !added) {
            LongTextDelegate::paint(painter, option, index);
            return;
        }
        QStyleOptionViewItem back = option;
        initStyleOption(&back, index);
        back.text.clear();
        const QStyle *style = back.widget->style();
        style->drawControl(QStyle::CE_ItemViewItem, &back, painter, back.widget);
        const QRect mark = QStyle::visualRect(option.direction, option.rect,
            QRect(option.rect.left() + kInside + 2, option.rect.center().y() - 7, 16, 16));
        const bool unseen = index.data(StageTableModel::UnsureRole).toBool();
        const bool selected = option.state & QStyle::State_Selected;
        const QColor colour = selected ? option.palette.color(QPalette::HighlightedText)
                            : unseen   ? color(Role::Warning)
                                       : color(Role::Caption);
        paintIcon(painter, mark, doubt.isEmpty() ? u"sparkles" : unseen ? u"triangle-alert" : u"eye", colour);
        moved.rect = QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(kReviewMark, 0, 0, 0));
        LongTextDelegate::paint(painter, moved, index);
    }
};

} // namespace

ImportReviewDialog::ImportReviewDialog(const JobPage &page, const QString &source, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ImportReviewDialog>())
    , m_page(page)
    , m_source(source)
    , m_stages(new StageTableModel([](StageKind kind) { return words::of(kind); }, this))
    , m_stageTable(new RowTable(tr("Stages of the hiring plan")))
    , m_lines(new TextRowsModel({ tr("List"), tr("The page says") }, { QString(), tr("Write one line") }, this))
    , m_lineTable(new RowTable(tr("Lines of the lists")))
    , m_notes(new MessageBar)
    , m_reason(new MessageBar)
    , m_problem(new MessageBar)
{
    m_ui->setupUi(this);
    m_ui->titleEdit->setText(page.title);
    m_ui->gradeSpin->setValue(page.grade.value_or(0));
    m_ui->sourceEdit->setPlainText(source.left(500'000));
    m_ui->noteColumn->addWidget(m_notes);
    m_ui->noteColumn->addWidget(m_problem);
    QStringList notes = page.notes;
    if (page.stages.isEmpty())
        notes.append(tr("The page describes no hiring process. Add its stages here, or later in the job."));
    if (!notes.isEmpty())
        m_notes->showMessage(MessageBar::Kind::Info, notes.join(QLatin1Char('\n')));
    m_plans.append(rowsOf(page.stages));
    m_ui->planCombo->addItem(tr("The first on the page"));
    for (const PagePlan &plan : page.alternatives) {
        m_plans.append(rowsOf(plan.stages));
        m_ui->planCombo->addItem(plan.heading.isEmpty() ? tr("Another one") : plan.heading);
    }
    m_ui->planLabel->setVisible(!page.alternatives.isEmpty());
    m_ui->planCombo->setVisible(!page.alternatives.isEmpty());
    buildStages();
    buildLists();
    connect(m_ui->planCombo, &QComboBox::activated, this, &ImportReviewDialog::choosePlan);
    connect(m_ui->nextButton, &QPushButton::clicked, this, &ImportReviewDialog::goToNext);
    connect(new QShortcut(QKeySequence(Qt::Key_F8), this), &QShortcut::activated, this, &ImportReviewDialog::goToNext);
    m_save = addSaveButton(m_ui->buttonBox, tr("&Save job"));
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &ImportReviewDialog::trySave);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->titleEdit, &QLineEdit::textChanged, this, &ImportReviewDialog::refresh);
    for (QPushButton *button : { m_ui->nextButton, m_ui->buttonBox->button(QDialogButtonBox::Cancel), m_save })
        button->setAutoDefault(false);
    m_stages->setRows(m_plans.first());
    refresh();
    if (m_stages->rowCount() > 0)
        m_stageTable->setCurrentIndex(m_stages->index(0, StageTableModel::Name));
    m_stageTable->setFocus();
}

ImportReviewDialog::~ImportReviewDialog() = default;

QList<StageRow> ImportReviewDialog::rowsOf(const QList<PageStage> &stages) const
{
    JobPage page = m_page;
    page.stages = stages;
    const QStringList rubrics = suggestedRubrics(page);
    QList<StageRow> rows;
    for (qsizetype i = 0; i < stages.size(); ++i) {
        const PageStage &each = stages.at(i);
        rows.append({ stageFromPage(each), rubrics.value(i), nameOfRubric(rubrics.value(i)), each.unsure,
            each.unsure.isEmpty() });
    }
    return rows;
}

void ImportReviewDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    // The box makes its accepting button the default; here Enter ends the writing in a cell, and saves nothing.
    m_save->setDefault(false);
}

void ImportReviewDialog::buildStages()
{
    m_stageTable->setObjectName(QStringLiteral("reviewStageTable"));
    m_stageTable->setModel(m_stages);
    m_stageTable->setWrapping(true);
    m_stageTable->hideColumn(StageTableModel::Deadline);
    m_stages->setRubricNames(&nameOfRubric);
    const auto set = [this](StageTableModel::Column column, QAbstractItemDelegate *delegate) {
        m_stageTable->setItemDelegateForColumn(column, delegate);
    };
    constexpr int kNoPlaceholder = Qt::UserRole + 100;
    set(StageTableModel::Source, new SentenceDelegate(m_stageTable, kNoPlaceholder));
    set(StageTableModel::Name, new LongTextDelegate(m_stageTable, kNoPlaceholder));
    set(StageTableModel::Titles, new LongTextDelegate(m_stageTable, kNoPlaceholder));
    set(StageTableModel::Kind, new ChoiceDelegate(m_stageTable, [] {
        QList<ChoiceDelegate::Choice> choices;
        for (const StageKind kind : enumValues<StageKind>())
            choices.append({ words::of(kind), int(kind) });
        return choices;
    }));
    set(StageTableModel::Rubric, new ChoiceDelegate(m_stageTable, [] {
        QList<ChoiceDelegate::Choice> choices{ { tr("none"), QString() } };
        if (const auto templates = builtInTemplates()) {
            for (const JobTemplate &each : *templates) {
                for (const TemplateRubric &rubric : each.rubrics)
                    choices.append({ rubric.name, rubric.key });
            }
        }
        return choices;
    }));
    auto *header = m_stageTable->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(StageTableModel::Source, QHeaderView::Stretch);
    for (const auto &[column, width] :
        { std::pair{ StageTableModel::Name, 150 }, std::pair{ StageTableModel::Kind, 108 },
            std::pair{ StageTableModel::Minutes, 80 }, std::pair{ StageTableModel::Count, 80 },
            std::pair{ StageTableModel::Titles, 190 }, std::pair{ StageTableModel::Panel, 52 },
            std::pair{ StageTableModel::Optional, 68 }, std::pair{ StageTableModel::Rubric, 130 } })
        m_stageTable->setColumnWidth(column, width);
    m_ui->planLine->addWidget(new SectionLabel(tr("Left what the page says, right how it was understood")), 1);
    const auto button = [this](const QString &iconName, const QString &name, void (RowTable::*slot)()) {
        auto *made = makeIconButton(iconName, name);
        connect(made, &QToolButton::clicked, m_stageTable, slot);
        m_ui->planLine->addWidget(made);
    };
    button(QStringLiteral("plus"), tr("Add stage (Ctrl+Enter)"), &RowTable::requestAdd);
    button(QStringLiteral("chevron-up"), tr("Move stage up (Alt+Up)"), &RowTable::requestMoveUp);
    button(QStringLiteral("chevron-down"), tr("Move stage down (Alt+Down)"), &RowTable::requestMoveDown);
    button(QStringLiteral("trash-2"), tr("Remove stage (Del)"), &RowTable::requestRemove);
    m_ui->planColumn->addWidget(m_stageTable, 1);
    m_ui->planColumn->addWidget(m_reason);
    connect(m_stageTable, &RowTable::addRequested, this, &ImportReviewDialog::addStage);
    connect(m_stageTable, &RowTable::removeRequested, m_stages, &StageTableModel::remove);
    connect(m_stageTable, &RowTable::moveRequested, this, [this](int row, int by) { m_stages->move(row, row + by); });
    connect(
        m_stageTable->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportReviewDialog::showReason);
    connect(m_stages, &StageTableModel::refused, this, &ImportReviewDialog::complain);
    connect(m_stages, &StageTableModel::edited, m_problem, &MessageBar::clear);
    connect(m_stages, &StageTableModel::seenChanged, this, &ImportReviewDialog::refresh);
}

void ImportReviewDialog::buildLists()
{
    QList<TextRow> rows;
    const auto append = [&rows](PointKind kind, const QStringList &lines) {
        for (const QString &line : lines)
            rows.append({ QUuid::createUuid(), { words::of(kind), line } });
    };
    append(PointKind::Responsibility, m_page.responsibilities);
    append(PointKind::Requirement, m_page.requirements);
    append(PointKind::NiceToHave, m_page.niceToHaves);
    m_lines->setRows(rows);
    m_lineTable->setObjectName(QStringLiteral("reviewLineTable"));
    m_lineTable->setModel(m_lines);
    m_lineTable->setWrapping(true);
    m_lineTable->setItemDelegateForColumn(0, new ChoiceDelegate(m_lineTable, [] {
        QList<ChoiceDelegate::Choice> choices;
        for (const PointKind kind : enumValues<PointKind>())
            choices.append({ words::of(kind), words::of(kind) });
        return choices;
    }));
    m_lineTable->setItemDelegateForColumn(1, new LongTextDelegate(m_lineTable, TextRowsModel::PlaceholderRole));
    m_lineTable->setColumnWidth(0, 150);
    m_ui->listLine->addWidget(new SectionLabel(tr("Each line with the list it goes to")), 1);
    const auto button = [this](const QString &iconName, const QString &name, void (RowTable::*slot)()) {
        auto *made = makeIconButton(iconName, name);
        connect(made, &QToolButton::clicked, m_lineTable, slot);
        m_ui->listLine->addWidget(made);
    };
    button(QStringLiteral("plus"), tr("Add line (Ctrl+Enter)"), &RowTable::requestAdd);
    button(QStringLiteral("chevron-up"), tr("Move line up (Alt+Up)"), &RowTable::requestMoveUp);
    button(QStringLiteral("chevron-down"), tr("Move line down (Alt+Down)"), &RowTable::requestMoveDown);
    button(QStringLiteral("trash-2"), tr("Remove line (Del)"), &RowTable::requestRemove);
    m_ui->listColumn->addWidget(m_lineTable, 1);
    connect(m_lineTable, &RowTable::addRequested, this, &ImportReviewDialog::addLine);
    connect(m_lineTable, &RowTable::removeRequested, m_lines, &TextRowsModel::remove);
    connect(m_lineTable, &RowTable::moveRequested, this, [this](int row, int by) { m_lines->move(row, row + by); });
    connect(m_lines, &QAbstractItemModel::rowsInserted, this, &ImportReviewDialog::refresh);
    connect(m_lines, &QAbstractItemModel::rowsRemoved, this, &ImportReviewDialog::refresh);
}

void ImportReviewDialog::choosePlan(int plan)
{
    m_stageTable->finishEditing();
    m_plans[m_plan] = m_stages->rows();
    m_plan = plan;
    m_stages->setRows(m_plans.at(plan));
    if (m_stages->rowCount() > 0)
        m_stageTable->setCurrentIndex(m_stages->index(0, StageTableModel::Name));
    refresh();
}

void ImportReviewDialog::showReason()
{
    const int row = m_stageTable->currentIndex().row();
    if (row < 0 || row >= m_stages->rowCount()) {
        m_reason->clear();
        return;
    }
    const StageRow shown = m_stages->rows().at(row);
    if (shown.unsure.isEmpty()) {
        m_reason->clear();
        return;
    }
    m_reason->showMessage(
        MessageBar::Kind::Warning, QStringLiteral("%1: %2").arg(shown.stage.name, shown.unsure.join(QLatin1Char(' '))));
    m_stages->markSeen(row);
}

void ImportReviewDialog::goToNext()
{
    const int row = m_stages->nextUnseen(m_stageTable->currentIndex().row());
    if (row < 0)
        return;
    m_ui->tabs->setCurrentWidget(m_ui->planTab);
    m_stageTable->setFocus();
    m_stageTable->setCurrentIndex(m_stages->index(row, StageTableModel::Name));
}

void ImportReviewDialog::refresh()
{
    const int unseen = m_stages->unseen();
    m_ui->unseenLabel->setText(
        unseen > 0 ? tr("%n item(s) to look at before saving", nullptr, unseen) : tr("Everything was looked at."));
    m_ui->nextButton->setVisible(unseen > 0);
    const bool titled = !m_ui->titleEdit->text().trimmed().isEmpty();
    setFieldProblem(m_ui->titleEdit, titled ? QString() : tr("A job needs a title."));
    m_save->setEnabled(unseen == 0 && titled);
    m_ui->tabs->setTabText(0, tr("Hiring plan (%1)").arg(m_stages->rowCount()));
    m_ui->tabs->setTabText(1, tr("Lists (%1)").arg(m_lines->rowCount()));
}

void ImportReviewDialog::addStage(int after)
{
    StageRow row;
    row.stage.name = tr("New stage");
    row.stage.countMax = 1;
    row.stage.source.clear();
    const int place = after < 0 ? m_stages->rowCount() : after + 1;
    m_stages->insert(place, row);
    m_stageTable->editCell(place, StageTableModel::Name);
}

void ImportReviewDialog::addLine(int after)
{
    const int place = after < 0 ? m_lines->rowCount() : after + 1;
    const QString list = after < 0 ? words::of(PointKind::Responsibility) : m_lines->rows().at(after).cells.value(0);
    m_lines->insert(place, { QUuid::createUuid(), { list, QString() } });
    m_lineTable->editCell(place, 1);
}

JobPage ImportReviewDialog::reviewed() const
{
    JobPage page;
    page.title = m_ui->titleEdit->text().simplified();
    if (m_ui->gradeSpin->value() > 0)
        page.grade = m_ui->gradeSpin->value();
    page.hiringProcessSections = m_page.hiringProcessSections;
    for (const TextRow &row : m_lines->rows()) {
        const QString text = row.cells.value(1);
        if (text.isEmpty())
            continue;
        if (row.cells.value(0) == words::of(PointKind::Requirement))
            page.requirements.append(text);
        else if (row.cells.value(0) == words::of(PointKind::NiceToHave))
            page.niceToHaves.append(text);
        else
            page.responsibilities.append(text);
    }
    for (const StageRow &row : m_stages->rows()) {
        const Stage &stage = row.stage;
        page.stages.append({ stage.kind, stage.name, stage.minutesMin, stage.minutesMax, stage.countMin, stage.countMax,
            stage.titles, stage.panel, stage.optional, stage.added, stage.source, row.unsure });
    }
    return page;
}

ImportChoices ImportReviewDialog::choices() const
{
    ImportChoices choices;
    choices.source = m_source;
    for (const StageRow &row : m_stages->rows())
        choices.rubrics.append(row.rubric);
    return choices;
}

void ImportReviewDialog::complain(const QString &why) { m_problem->showMessage(MessageBar::Kind::Error, why); }

void ImportReviewDialog::trySave()
{
    m_stageTable->finishEditing();
    m_lineTable->finishEditing();
    m_problem->clear();
    QList<Stage> stages;
    for (const StageRow &row : m_stages->rows())
        stages.append(row.stage);
    if (!stages.isEmpty()) {
        if (const auto problem = firstProblem(stages)) {
            complain(problem->text());
            return;
        }
    }
    Q_EMIT saveRequested();
}

} // namespace shortlist
