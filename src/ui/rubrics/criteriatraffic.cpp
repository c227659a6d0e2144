// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rubrics/criteriatraffic.h"

#include "domain/words/words.h"
#include "service/rubrics/rubricexchange.h"
#include "ui/rubrics/criterionclip.h"
#include "ui/rubrics/rubricshelf.h"
#include "ui/style/icons.h"
#include "ui/widgets/prompter.h"
#include "ui/widgets/rowtable.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

#include <algorithm>

namespace shortlist {

/// What a table is told of the list of the other rubrics.
class CriteriaTraffic::Places : public RowDropPlaces {
public:
    Places(CriteriaTraffic &traffic, std::function<int(int)> criterionOf)
        : m_traffic(traffic)
        , m_criterionOf(std::move(criterionOf))
    {
    }

    void begin(int row, const QPoint &at) override { m_traffic.beginDrag(m_criterionOf(row), at); }
    bool over(const QPoint &at, Qt::KeyboardModifiers keys) override
    {
        return m_traffic.m_shelf->hover(at, keys.testFlag(Qt::ShiftModifier));
    }
    bool drop(int, const QPoint &at, Qt::KeyboardModifiers keys) override
    {
        return m_traffic.dropOn(at, keys.testFlag(Qt::ShiftModifier));
    }
    void end() override { m_traffic.m_shelf->hide(); }

private:
    CriteriaTraffic &m_traffic;
    std::function<int(int)> m_criterionOf;
};

CriteriaTraffic::CriteriaTraffic(const PageContext &context, RubricGridModel *model, QWidget *editor)
    : QObject(editor)
    , m_context(context)
    , m_model(model)
    , m_editor(editor)
    , m_shelf(new RubricShelf(editor))
    , m_copy(makeAction("copyCriterionAction", QStringLiteral("copy"), tr("&Copy criterion")))
    , m_paste(makeAction("pasteCriteriaAction", QStringLiteral("clipboard-list"), tr("&Paste criteria")))
    , m_copyTo(makeAction("copyCriterionToAction", QStringLiteral("copy"), tr("Copy &to another rubric…")))
    , m_moveTo(makeAction("moveCriterionToAction", QStringLiteral("arrow-right"), tr("&Move to another rubric…")))
    , m_menu(new QMenu(editor))
{
    m_copy->setShortcut(QKeySequence::Copy);
    m_paste->setShortcut(QKeySequence::Paste);
    for (QAction *action : { m_copy, m_paste })
        action->setShortcutContext(Qt::WidgetShortcut); // in an open cell they mean its text
    m_menu->setObjectName(QStringLiteral("criterionMenu"));
    m_menu->addActions({ m_copy, m_paste });
    m_menu->addSeparator();
    m_menu->addActions({ m_copyTo, m_moveTo });
    connect(m_menu, &QMenu::aboutToHide, this, [this] {
        for (QAction *action : { m_copy, m_copyTo, m_moveTo })
            action->setEnabled(true); // the keys say themselves why they do nothing
    });
    connect(m_copy, &QAction::triggered, this, &CriteriaTraffic::copy);
    connect(m_paste, &QAction::triggered, this, &CriteriaTraffic::paste);
    connect(m_copyTo, &QAction::triggered, this, [this] { ask(false); });
    connect(m_moveTo, &QAction::triggered, this, [this] { ask(true); });
}

CriteriaTraffic::~CriteriaTraffic() = default;

QAction *CriteriaTraffic::makeAction(const char *name, const QString &iconName, const QString &text)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setObjectName(QLatin1String(name));
    return action;
}

void CriteriaTraffic::serve(RowTable *table, const std::function<int(int)> &criterionOf)
{
    m_served.append({ table, criterionOf });
    m_places.push_back(std::make_unique<Places>(*this, criterionOf));
    table->setDropPlaces(m_places.back().get());
    table->addActions({ m_copy, m_paste });
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(table, &QWidget::customContextMenuRequested, this, [this, table](const QPoint &at) {
        const bool any = currentCriterion() >= 0;
        for (QAction *action : { m_copy, m_copyTo })
            action->setEnabled(any);
        m_moveTo->setEnabled(any && m_model->isEditable());
        m_menu->popup(table->viewport()->mapToGlobal(at));
    });
}

int CriteriaTraffic::currentCriterion() const
{
    for (const Served &each : m_served) {
        if (each.table->isVisible() && each.table->currentIndex().isValid())
            return each.criterionOf(each.table->currentIndex().row());
    }
    return -1;
}

void CriteriaTraffic::loadOthers(const std::function<void(const QList<RubricListRow> &)> &then)
{
    m_context.gateway.run(
        this, [](Services &services) { return services.rubrics.list(); },
        [this, then, own = m_model->view().rubric.id](const Result<QList<RubricListRow>> &rows) {
            if (!rows)
                return Q_EMIT failed(rows.error().text());
            QList<RubricListRow> others;
            for (const RubricListRow &row : *rows) {
                if (row.rubric.id != own)
                    others.append(row);
            }
            then(others);
        });
}

void CriteriaTraffic::beginDrag(int criterion, const QPoint &at)
{
    m_dragged = {};
    if (criterion < 0 || criterion >= m_model->view().criteria.size())
        return;
    m_dragged = m_model->view().criteria.at(criterion).id;
    m_shelf->offer(m_model->view().criteria.at(criterion).name, m_model->view().rubric, at);
    loadOthers([this](const QList<RubricListRow> &others) {
        if (m_shelf->isVisible())
            m_shelf->setRubrics(others);
    });
}

// What was let go on the list beside the rubrics is no request to move it within its own.
bool CriteriaTraffic::dropOn(const QPoint &at, bool moves)
{
    if (m_dragged.isNull() || !m_shelf->hover(at, moves))
        return false;
    const auto target = m_shelf->rubricAt(at);
    if (!target)
        return true;
    if (target->state != RubricState::Draft) {
        Q_EMIT failed(whyNoTarget(*target));
        return true;
    }
    const QList<Criterion> &criteria = m_model->view().criteria;
    const auto dragged = std::find_if(
        criteria.cbegin(), criteria.cend(), [this](const Criterion &each) { return each.id == m_dragged; });
    if (dragged == criteria.cend())
        return true; // taken away while it was dragged
    // A question is asked once the table has let go: until it is answered, the table may come to show something else.
    QMetaObject::invokeMethod(
        this,
        [this, criterion = *dragged, to = *target, moves = moves && m_model->isEditable()] {
            send(criterion, to, moves);
        },
        Qt::QueuedConnection);
    return true;
}

bool CriteriaTraffic::agreed(const LevelFit &fit, const QString &title, const QString &yes)
{
    if (fit.empty.isEmpty() && fit.dropped.isEmpty())
        return true; // other words alone lose nothing
    return m_context.prompter.confirm(m_editor, { title, sentenceOf(fit), yes, false });
}

// By value: a question is asked in between, while which the lists they come from can change.
// NOLINTNEXTLINE(performance-unnecessary-value-param)
void CriteriaTraffic::send(Criterion criterion, Rubric to, bool moves)
{
    Q_EMIT aboutToRead();
    const LevelFit fit = fitOfLevels(m_model->view().rubric.levels, to.levels);
    const QString title = (moves ? tr("Move “%1” to “%2”") : tr("Copy “%1” to “%2”")).arg(criterion.name, to.name);
    if (!agreed(fit, title, moves ? tr("Move") : tr("Copy")))
        return;
    const QString what = moves ? tr("Moved “%1” to “%2”.") : tr("Copied “%1” to “%2”.");
    m_context.gateway.run(
        this,
        [id = criterion.id, to = to.id, job = m_job, moves](Services &services) -> Status {
            RubricExchange exchange(services.context);
            if (moves)
                return exchange.assignCriterion(id, to);
            const auto copied = exchange.copyCriteria(to, { id }, job);
            return copied ? done() : Status(copied.error());
        },
        [this, text = what.arg(criterion.name, to.name)](const Status &sent) {
            if (!sent)
                return Q_EMIT failed(sent.error().text());
            Q_EMIT succeeded();
            Q_EMIT told(text);
        });
}

void CriteriaTraffic::ask(bool moves)
{
    const int row = currentCriterion();
    if (row < 0)
        return;
    loadOthers([this, moves, criterion = m_model->view().criteria.at(row)](QList<RubricListRow> others) {
        others.removeIf([](const RubricListRow &each) { return each.rubric.state != RubricState::Draft; });
        if (others.isEmpty())
            return Q_EMIT failed(
                tr("No other rubric is a draft, and published ones stay as they are. Make a new rubric "
                   "or a new version first."));
        QStringList names;
        for (const RubricListRow &each : std::as_const(others))
            names.append(tr("%1, version %2 · %3")
                             .arg(each.title, QString::number(each.rubric.number), words::of(each.rubric.state)));
        const auto choice =
            m_context.prompter.askChoice(m_editor, moves ? tr("Move a criterion") : tr("Copy a criterion"),
                tr("To which rubric does “%1” go?").arg(criterion.name), names, 0);
        if (choice)
            send(criterion, others.at(*choice).rubric, moves);
    });
}

void CriteriaTraffic::copy()
{
    Q_EMIT aboutToRead();
    const int row = currentCriterion();
    if (row < 0)
        return;
    TemplateRubric rubric = withoutIds(m_model->view());
    rubric.criteria = { rubric.criteria.at(row) };
    QGuiApplication::clipboard()->setMimeData(clipOf(rubric, m_context.rubricFiles).release());
    Q_EMIT told(tr("“%1” is on the clipboard: Ctrl+V puts it into another rubric.")
                    .arg(rubric.criteria.first().criterion.name));
}

void CriteriaTraffic::paste()
{
    Q_EMIT aboutToRead();
    const Rubric rubric = m_model->view().rubric;
    if (rubric.id.isNull())
        return;
    if (!m_model->isEditable())
        return Q_EMIT failed(whyNoTarget(rubric));
    const auto read = rubricOnClip(QGuiApplication::clipboard()->mimeData(), m_context.rubricFiles);
    if (!read)
        return Q_EMIT failed(tr("There is no criterion on the clipboard. Copy one in a rubric with Ctrl+C."));
    if (!*read)
        return Q_EMIT failed(read->error().text());
    const TemplateRubric source = **read;
    if (!agreed(fitOfLevels(source.levels, rubric.levels), tr("Paste from “%1”").arg(source.name), tr("Paste")))
        return;
    const int row = currentCriterion();
    m_context.gateway.run(
        this,
        [to = rubric.id, criteria = source.criteria, job = m_job, place = row < 0 ? -1 : row + 1](
            Services &services) { return RubricExchange(services.context).pasteCriteria(to, criteria, job, place); },
        [this](const Result<QList<CriterionId>> &ids) {
            if (!ids)
                return Q_EMIT failed(ids.error().text());
            Q_EMIT succeeded();
            Q_EMIT arrived(ids->value(0));
        });
}

} // namespace shortlist
