// SPDX-License-Identifier: GPL-3.0-or-later
// How a RubricEditor is put together.
#include "domain/rubrics/rubriclint.h"
#include "domain/words/words.h"
#include "models/rubrics/rubriccardsmodel.h"
#include "ui/rubrics/celltyping.h"
#include "ui/rubrics/criteriatraffic.h"
#include "ui/rubrics/lintpanel.h"
#include "ui/rubrics/questionspanel.h"
#include "ui/rubrics/questiontraffic.h"
#include "ui/rubrics/rubriceditor.h"
#include "ui/rubrics/rubricpublishing.h"
#include "ui/settings/appsettings.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/versionedbox.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace shortlist {

namespace {

constexpr int kGridShare = 2; ///< of the height, beside what stands below
constexpr int kPartsShare = 1;
constexpr int kFewestOfVersion = 6; ///< characters

QPlainTextEdit *makeText(const char *name, int lines)
{
    auto *edit = new QPlainTextEdit;
    edit->setObjectName(QLatin1String(name));
    edit->setTabChangesFocus(true);
    edit->setMinimumHeight(edit->fontMetrics().lineSpacing() * lines + 2 * kRelated);
    return edit;
}

QVBoxLayout *labelled(const QString &text, QWidget *field)
{
    auto *label = new TextLabel(text);
    label->setBuddy(field);
    QString name = text;
    field->setAccessibleName(name.remove(QLatin1Char('&')));
    auto *column = new QVBoxLayout;
    column->setSpacing(kInside);
    column->addWidget(label);
    column->addWidget(field);
    return column;
}

} // namespace

RubricEditor::RubricEditor(const PageContext &context, QWidget *parent)
    : JobPanel(context, parent)
    , m_model(new RubricGridModel(this))
    , m_cardsModel(new RubricCardsModel(this))
    , m_typing(new CellTyping(context, m_model, this))
    , m_traffic(new CriteriaTraffic(context, m_model, this))
    , m_questionTraffic(new QuestionTraffic(m_model, this))
    , m_tables(new QStackedWidget)
    , m_grid(new RowTable(tr("Criteria and levels")))
    , m_cards(new RowTable(tr("Criteria as cards")))
    , m_name(new QLineEdit)
    , m_purpose(makeText("rubricPurposeEdit", 2))
    , m_state(new Pill)
    , m_note(new CaptionLabel)
    , m_versions(new VersionedBox)
    , m_notice(new MessageBar)
    , m_parts(new QTabWidget)
    , m_advice(new LintPanel)
    , m_description(makeText("criterionDescriptionEdit", 2))
    , m_questions(new QuestionsPanel)
    , m_category(new QComboBox)
    , m_covers(new QComboBox)
{
    makeActions();
    makeSplitter();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kRelated);
    column->addWidget(makeHead());
    column->addWidget(m_notice);
    column->addWidget(m_split, 1);
    for (QObject *left : { static_cast<QObject *>(m_purpose), static_cast<QObject *>(m_description),
             static_cast<QObject *>(m_grid->viewport()), static_cast<QObject *>(m_parts->tabBar()) })
        left->installEventFilter(this);
    connect(m_name, &QLineEdit::editingFinished, this, &RubricEditor::storeHead);
    if (m_context.settings.rubricPartsFolded())
        foldParts(true);
    connect(m_parts, &QTabWidget::currentChanged, this, [this] {
        foldParts(false);
        QTimer::singleShot(0, this, &RubricEditor::makeRoomForPart); // once the part has its place
    });
    connect(m_parts, &QTabWidget::tabBarClicked, this, [this] { foldParts(false); });
    m_notice->setCompact(true);
    connect(m_notice, &MessageBar::actionClicked, this, &RubricEditor::goToProblem);
    connect(m_questions, &QuestionsPanel::edited, this, &RubricEditor::storeQuestions);
    connect(m_questions, &QuestionsPanel::refused, this, &JobPanel::failed);
    connect(m_advice, &LintPanel::chosen, this, &RubricEditor::goToFinding);
    connect(m_versions, &QComboBox::activated, this,
        [this](int row) { Q_EMIT rubricChosen(RubricId(m_versions->itemData(row).toUuid())); });
    connect(m_category, &QComboBox::activated, this, &RubricEditor::storeCriterion);
    connect(m_covers, &QComboBox::activated, this, &RubricEditor::storeCriterion);
}

void RubricEditor::makeSplitter()
{
    m_split =
        makeSplit(Qt::Vertical, QStringLiteral("rubricSplit"), makeTables(), makeParts(), kGridShare, kPartsShare);
    m_splitChosen = m_context.settings.restoreSplit(m_split);
    connect(m_split, &QSplitter::splitterMoved, this, [this] {
        if (m_fold->isChecked())
            return;
        m_splitChosen = true;
        m_context.settings.saveSplit(m_split);
    });
    m_split->installEventFilter(this);
}

void RubricEditor::makeActions()
{
    const auto make = [this](const char *name, const QString &iconName, const QString &text) {
        auto *action = new QAction(icon(iconName), text, this);
        action->setObjectName(QLatin1String(name));
        return action;
    };
    m_add = make("addCriterionAction", QStringLiteral("plus"), tr("Add criterion"));
    m_remove = make("removeCriterionAction", QStringLiteral("trash-2"), tr("Remove criterion (Del)"));
    m_up = make("criterionUpAction", QStringLiteral("chevron-up"), tr("Move criterion up (Alt+Up)"));
    m_down = make("criterionDownAction", QStringLiteral("chevron-down"), tr("Move criterion down (Alt+Down)"));
    m_levels = make("rubricLevelsAction", QStringLiteral("layers"), tr("Levels…"));
    m_publish = make("publishRubricAction", QStringLiteral("check"), tr("Publish rubric"));
    m_publish->setIconText(tr("Publish")); // beside its name there is no doubt what
    m_newVersion = make("newRubricVersionAction", QStringLiteral("copy"), tr("New version"));
    m_retire = make("retireRubricAction", QStringLiteral("archive"), tr("Retire"));
    m_discard = make("discardRubricAction", QStringLiteral("trash-2"), tr("Discard draft"));
    m_copy = make("copyCriteriaAction", QStringLiteral("copy"), tr("Copy criteria…"));
    m_changes = make("rubricChangesAction", QStringLiteral("diff"), tr("Changes…"));
    m_bank = make("questionBankAction", QStringLiteral("search"), tr("Question bank…"));
    m_moveQuestion =
        make("moveQuestionAction", QStringLiteral("arrow-right"), tr("Move question to another criterion…"));
    m_fold = make("foldPartsAction", QStringLiteral("eye-off"), tr("Hide the part below the criteria"));
    m_fold->setCheckable(true);
    // Keys of the editor, so that no button has to be looked for.
    for (const auto &[action, keys] : { std::pair{ m_copy, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C) },
             std::pair{ m_changes, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D) },
             std::pair{ m_bank, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B) },
             std::pair{ m_moveQuestion, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M) },
             std::pair{ m_fold, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F) },
             std::pair{ m_publish, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return) },
             std::pair{ m_newVersion, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V) } }) {
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    connect(m_copy, &QAction::triggered, this, &RubricEditor::copyCriteria);
    connect(m_changes, &QAction::triggered, this, &RubricEditor::showChanges);
    connect(m_bank, &QAction::triggered, this, &RubricEditor::openBank);
    connect(m_moveQuestion, &QAction::triggered, this, &RubricEditor::askWhereQuestionGoes);
    connect(m_fold, &QAction::triggered, this, &RubricEditor::foldParts);
    m_add->setToolTip(tr("Add criterion (Ctrl+Enter)"));
    connect(m_add, &QAction::triggered, this, [this] { table()->requestAdd(); });
    connect(m_remove, &QAction::triggered, this, [this] { table()->requestRemove(); });
    connect(m_up, &QAction::triggered, this, [this] { table()->requestMoveUp(); });
    connect(m_down, &QAction::triggered, this, [this] { table()->requestMoveDown(); });
    connect(m_levels, &QAction::triggered, this, &RubricEditor::editLevels);
    connectVersionActions();
}

void RubricEditor::connectVersionActions()
{
    connect(m_publish, &QAction::triggered, this, [this] {
        flush();
        const int advice = int(lintRubric(m_model->view()).size());
        run(
            [id = m_id](Services &services) -> Result<RubricView> {
                if (const auto published = services.rubrics.publish(id); !published)
                    return published.error();
                return services.rubrics.load(id);
            },
            [this, advice](const RubricView &view) {
                m_published = view.rubric.id; // before the published one is read again to be shown
                if (const QString left = whatPublishingLeaves(view, advice); !left.isEmpty())
                    Q_EMIT told(left);
            });
    });
    connect(m_newVersion, &QAction::triggered, this, [this] {
        run([id = m_id](Services &services) { return services.rubrics.newVersion(id); },
            [this](const RubricId &id) {
                m_takesKeyboard = id;
                Q_EMIT rubricChosen(id);
            });
    });
    connect(m_retire, &QAction::triggered, this, [this] {
        const bool retired = m_model->view().rubric.state == RubricState::Retired;
        run([id = m_id, retired](
                Services &services) { return retired ? services.rubrics.reinstate(id) : services.rubrics.retire(id); });
    });
    connect(m_discard, &QAction::triggered, this, [this] {
        run([id = m_id](Services &services) { return services.rubrics.discard(id); },
            [this](const Done &) { Q_EMIT discarded(); });
    });
}

QWidget *RubricEditor::makeHead()
{
    m_name->setObjectName(QStringLiteral("rubricNameEdit"));
    m_name->setAccessibleName(tr("Name of the rubric"));
    m_name->setFont(strongFont());
    m_name->setMinimumWidth(140);
    m_note->setObjectName(QStringLiteral("rubricStateNote"));
    m_note->setElided(true);
    m_versions->setObjectName(QStringLiteral("rubricVersionCombo"));
    m_versions->setAccessibleName(tr("Version of the rubric"));
    m_versions->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_versions->setMinimumContentsLength(kFewestOfVersion); // in a narrow window, with an ellipsis
    auto *head = new QWidget;
    m_head = new QBoxLayout(QBoxLayout::LeftToRight, head);
    m_head->setContentsMargins(0, 0, 0, 0);
    m_head->setSpacing(kRelated);
    auto *which = new QHBoxLayout;
    which->setSpacing(kRelated);
    which->addWidget(m_name, 3);
    which->addWidget(m_state);
    which->addWidget(m_note, 2);
    m_head->addLayout(which, 1);
    auto *line = new QHBoxLayout; // where it is narrow, below the name
    line->setSpacing(kRelated);
    m_head->addLayout(line);
    line->addWidget(m_versions);
    m_changesButton = makeIconButton(QStringLiteral("diff"), QString());
    m_changesButton->setObjectName(QStringLiteral("rubricChangesButton"));
    m_changesButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_changesButton->hide(); // until there is a version to compare with
    m_changes->setVisible(false);
    connect(m_changesButton, &QToolButton::clicked, m_changes, &QAction::trigger);
    line->addWidget(m_changesButton);
    for (QAction *action : { m_levels, m_discard, m_retire, m_newVersion, m_publish }) {
        QPushButton *button = buttonFor(action, action == m_publish ? ButtonKind::Primary : ButtonKind::Plain);
        action->setVisible(false); // until there is a rubric for it: together they would make the window too wide
        button->hide();
        connect(action, &QAction::changed, button, [action, button] { button->setVisible(action->isVisible()); });
        line->addWidget(button);
    }
    return head;
}

QWidget *RubricEditor::makeParts()
{
    m_parts->setObjectName(QStringLiteral("rubricParts"));
    m_parts->tabBar()->setAccessibleName(tr("Parts of the criterion"));
    m_parts->setDocumentMode(true);
    m_parts->addTab(makeCriterion(), tr("Criteri&on"));
    m_parts->addTab(m_questions, tr("&Questions"));
    m_parts->addTab(m_advice, tr("A&dvice"));
    m_parts->addTab(makePurpose(), tr("&Purpose"));
    m_parts->setTabVisible(AdvicePart, false);
    auto *move = makeIconButton(
        QStringLiteral("arrow-right"), tr("Move question to another criterion (Ctrl+Shift+M, or drag it there)"));
    move->setObjectName(QStringLiteral("moveQuestionButton"));
    connect(move, &QToolButton::clicked, m_moveQuestion, &QAction::trigger);
    m_questions->addTool(move, true);
    m_questions->addTool(buttonFor(m_bank, ButtonKind::Flat), false);
    QWidget *tools = makeRowTools();
    // As high as the tabs, or the line below them would be broken: what wants to be higher gets just their height.
    const int rest = std::max(0, m_parts->tabBar()->sizeHint().height() - tools->sizeHint().height());
    tools->layout()->setContentsMargins(0, rest / 2 + 1, 0, rest / 2 + 1);
    m_parts->setCornerWidget(tools);
    return m_parts;
}

// Beside the tabs, so that the grid keeps the height of a line.
QWidget *RubricEditor::makeRowTools()
{
    auto *tools = new QWidget;
    auto *line = new QHBoxLayout(tools);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kInside);
    // In words where there is room for them.
    m_toolWords = new QWidget;
    auto *words = new QHBoxLayout(m_toolWords);
    m_toolSigns = new QWidget;
    auto *signs = new QHBoxLayout(m_toolSigns);
    for (QHBoxLayout *each : { words, signs }) {
        each->setContentsMargins(0, 0, 0, 0);
        each->setSpacing(kInside);
    }
    for (const auto &[action, iconName] :
        { std::pair{ m_copy, QStringLiteral("copy") }, std::pair{ m_add, QStringLiteral("plus") } }) {
        QPushButton *button = buttonFor(action, ButtonKind::Flat);
        words->addWidget(button);
        QToolButton *sign = makeIconButton(iconName, button->toolTip());
        connect(sign, &QToolButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::enabledChanged, sign, &QWidget::setEnabled);
        signs->addWidget(sign);
    }
    m_toolSigns->hide();
    line->addWidget(m_toolWords);
    line->addWidget(m_toolSigns);
    for (const auto &[action, iconName] : { std::pair{ m_up, QStringLiteral("chevron-up") },
             std::pair{ m_down, QStringLiteral("chevron-down") }, std::pair{ m_remove, QStringLiteral("trash-2") } }) {
        auto *button = makeIconButton(iconName, action->text());
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
        line->addWidget(button);
    }
    auto *fold = makeIconButton(QStringLiteral("eye-off"), tr("Hide the part below the criteria (Ctrl+Shift+F)"));
    fold->setObjectName(QStringLiteral("foldPartsButton"));
    fold->setCheckable(true);
    connect(fold, &QToolButton::clicked, this, &RubricEditor::foldParts);
    connect(m_fold, &QAction::toggled, fold, &QToolButton::setChecked);
    line->addWidget(fold);
    return tools;
}

// Where the window is low, the criteria need the height more: only the tabs stay, and each of them brings the part
// back.
void RubricEditor::foldParts(bool folded)
{
    m_fold->setChecked(folded);
    auto *pages = m_parts->findChild<QStackedWidget *>(QStringLiteral("qt_tabwidget_stackedwidget"));
    if (pages->isHidden() == folded)
        return;
    m_context.settings.setRubricPartsFolded(folded);
    if (folded) {
        flush();
        if (m_split->isVisible()) // before that there are none
            m_openSizes = m_split->sizes();
        if (pages->isAncestorOf(focusWidget()))
            table()->setFocus(Qt::OtherFocusReason);
    }
    pages->setHidden(folded);
    const int tabs = std::max(m_parts->tabBar()->sizeHint().height(), m_parts->cornerWidget()->sizeHint().height());
    m_parts->setMinimumHeight(folded ? tabs : 0);
    m_parts->setMaximumHeight(folded ? tabs : QWIDGETSIZE_MAX);
    if (folded)
        return;
    if (!m_openSizes.isEmpty())
        m_split->setSizes(m_openSizes);
    else if (!m_context.settings.restoreSplit(m_split))
        m_split->setSizes({ kGridShare * 1000, kPartsShare * 1000 });
}

// Some rows of questions or advice at a glance, as long as the criteria keep half of the height and nobody chose
// otherwise.
void RubricEditor::makeRoomForPart()
{
    if (m_splitChosen || m_fold->isChecked() || !m_parts->currentWidget()->isVisible())
        return;
    const int missing = m_parts->currentIndex() == AdvicePart    ? m_advice->missingHeight()
                      : m_parts->currentIndex() == QuestionsPart ? m_questions->missingHeight()
                                                                 : 0;
    QList<int> sizes = m_split->sizes();
    const int spare = sizes.first() - (sizes.first() + sizes.last()) / 2;
    const int more = std::min(missing, spare);
    if (more <= 0)
        return;
    sizes.first() -= more;
    sizes.last() += more;
    m_split->setSizes(sizes);
}

// A tab of its own: it is written once, and the criteria need the height.
QWidget *RubricEditor::makePurpose()
{
    m_purpose->setAccessibleName(tr("Purpose of the rubric"));
    m_purpose->setPlaceholderText(tr("What is it to find out? Interviewers read it before they begin."));
    auto *purpose = new QWidget;
    auto *column = new QVBoxLayout(purpose);
    column->setContentsMargins(0, kInside, 0, 0);
    column->addWidget(m_purpose);
    return purpose;
}

QWidget *RubricEditor::makeCriterion()
{
    m_category->setObjectName(QStringLiteral("criterionCategoryCombo"));
    m_covers->setObjectName(QStringLiteral("criterionCoversCombo"));
    m_covers->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const CriterionCategory category : enumValues<CriterionCategory>())
        m_category->addItem(words::of(category), int(category));
    auto *criterion = new QWidget;
    auto *line = new QHBoxLayout(criterion);
    line->setContentsMargins(0, kInside, 0, 0);
    line->setSpacing(kCardPadding);
    line->addLayout(labelled(tr("What the criterion &means"), m_description), 5);
    // Beside each other: the grid above needs the height more.
    for (const auto &[field, stretch] :
        { std::pair{ labelled(tr("C&ategory"), m_category), 2 }, std::pair{ labelled(tr("&Covers"), m_covers), 4 } }) {
        field->addStretch(1);
        line->addLayout(field, stretch);
    }
    return criterion;
}

} // namespace shortlist
