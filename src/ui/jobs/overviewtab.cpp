// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/overviewtab.h"

#include "domain/words/words.h"
#include "ui/jobs/textlist.h"
#include "ui/style/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/rowtable.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace shortlist {

namespace {

constexpr int kSummaryLines = 4;
constexpr int kHighestGrade = 30;

/// Tells when it is left; QPlainTextEdit has no editingFinished().
class LeavingText : public QPlainTextEdit {
public:
    explicit LeavingText(std::function<void()> left)
        : m_left(std::move(left))
    {
        setTabChangesFocus(true);
    }

protected:
    void focusOutEvent(QFocusEvent *event) override
    {
        QPlainTextEdit::focusOutEvent(event);
        m_left();
    }

private:
    std::function<void()> m_left;
};

void setUnlessTyping(QLineEdit *edit, const QString &text)
{
    if (!(edit->hasFocus() && edit->isModified()) && edit->text() != text)
        edit->setText(text);
}

} // namespace

OverviewTab::OverviewTab(const PageContext &context, QWidget *parent)
    : JobPanel(context, parent)
    , m_title(new QLineEdit)
    , m_grade(new QSpinBox)
    , m_department(new QLineEdit)
    , m_summary(new LeavingText([this] { store(); }))
    , m_specialties(makeSpecialties())
{
    auto *left = new Card;
    left->body()->addWidget(makeForm());
    left->body()->addSpacing(kRelated);
    left->body()->addWidget(m_specialties);
    left->body()->addStretch(1);
    auto *right = new Card;
    for (const PointKind kind : { PointKind::Responsibility, PointKind::Requirement, PointKind::NiceToHave }) {
        TextList *list = makeList(kind);
        m_lists.append({ kind, list });
        right->body()->addWidget(list);
        right->body()->addSpacing(kRelated);
    }
    right->body()->addStretch(1);
    auto *content = new QWidget;
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(kCardPadding);
    columns->addWidget(left, 2);
    columns->addWidget(right, 3);
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kRelated, 0, 0);
    column->addWidget(scroll);
}

QWidget *OverviewTab::makeForm()
{
    m_title->setObjectName(QStringLiteral("jobTitleEdit"));
    m_grade->setObjectName(QStringLiteral("jobGradeSpin"));
    m_department->setObjectName(QStringLiteral("jobDepartmentEdit"));
    m_summary->setObjectName(QStringLiteral("jobSummaryEdit"));
    m_grade->setRange(0, kHighestGrade);
    m_grade->setSpecialValueText(tr("none"));
    m_summary->setFixedHeight(m_summary->fontMetrics().lineSpacing() * kSummaryLines * 2);
    auto *holder = new QWidget;
    auto *form = shortlist::makeForm(holder);
    form->setContentsMargins(0, 0, 0, 0);
    addFormRow(form, tr("&Title"), m_title);
    addFormRow(form, tr("&Grade"), m_grade);
    addFormRow(form, tr("&Department"), m_department);
    addFormRow(form, tr("Su&mmary"), m_summary);
    connect(m_title, &QLineEdit::editingFinished, this, &OverviewTab::store);
    connect(m_grade, &QSpinBox::editingFinished, this, &OverviewTab::store);
    connect(m_department, &QLineEdit::editingFinished, this, &OverviewTab::store);
    return holder;
}

TextList *OverviewTab::makeList(PointKind kind)
{
    const bool requirement = kind == PointKind::Requirement;
    const QString title = requirement                   ? tr("Requirements")
                        : kind == PointKind::NiceToHave ? tr("Nice-to-haves")
                                                        : tr("Responsibilities");
    const QString add = requirement                   ? tr("Add a requirement")
                      : kind == PointKind::NiceToHave ? tr("Add a nice-to-have")
                                                      : tr("Add a responsibility");
    auto *list = new TextList(title, add, { title }, { tr("Write one line") }, true);
    list->table()->setObjectName(enumText(kind) + QStringLiteral("Table"));
    connect(list, &TextList::added, this, [this, kind](int row, const QStringList &cells) {
        run([job = m_view.job.id, kind, text = cells.value(0), row](
                Services &services) { return services.jobs.addPoint(job, kind, text, row); },
            [this](const JobPointId &id) { m_wanted = id.uuid(); });
    });
    connect(list, &TextList::edited, this, [this](const QUuid &id, const QStringList &cells) {
        run([id, text = cells.value(0)](Services &services) -> Status {
            // A line emptied is a line removed.
            return text.isEmpty() ? services.jobs.removePoint(JobPointId(id))
                                  : services.jobs.editPoint(JobPointId(id), text);
        });
    });
    connect(list, &TextList::removed, this, [this](const QUuid &id) {
        run([id](Services &services) { return services.jobs.removePoint(JobPointId(id)); });
    });
    connect(list, &TextList::moved, this, [this](const QUuid &id, int to) {
        run([id, to](Services &services) { return services.jobs.movePoint(JobPointId(id), to); });
    });
    return list;
}

TextList *OverviewTab::makeSpecialties()
{
    auto *list = new TextList(tr("Specialties"), tr("Add a specialty"), { tr("Specialty"), tr("Primary language") },
        { tr("Name"), tr("Programming language") }, false);
    list->table()->setObjectName(QStringLiteral("specialtyTable"));
    connect(list, &TextList::added, this, [this](int, const QStringList &cells) {
        run([job = m_view.job.id, cells](
                Services &services) { return services.jobs.addSpecialty(job, cells.value(0), cells.value(1)); },
            [this](const SpecialtyId &id) { m_wanted = id.uuid(); });
    });
    connect(list, &TextList::edited, this, [this](const QUuid &id, const QStringList &cells) {
        run([id, cells](Services &services) {
            return services.jobs.editSpecialty(SpecialtyId(id), cells.value(0), cells.value(1));
        });
    });
    connect(list, &TextList::removed, this, [this](const QUuid &id) {
        run([id](Services &services) { return services.jobs.removeSpecialty(SpecialtyId(id)); });
    });
    return list;
}

void OverviewTab::show(const JobView &view)
{
    const bool other = view.job.id != m_view.job.id;
    m_view = view;
    if (other) {
        for (QLineEdit *edit : { m_title, m_department })
            edit->setModified(false);
        m_summary->document()->setModified(false);
    }
    setUnlessTyping(m_title, view.job.title);
    setUnlessTyping(m_department, view.job.department);
    if (!m_grade->hasFocus() || other)
        m_grade->setValue(view.job.grade.value_or(0));
    if (!(m_summary->hasFocus() && m_summary->document()->isModified()) && m_summary->toPlainText() != view.job.summary)
        m_summary->setPlainText(view.job.summary);
    for (const auto &[kind, list] : std::as_const(m_lists)) {
        QList<TextRow> rows;
        const QList<JobPoint> points = view.pointsOf(kind);
        for (const JobPoint &point : points)
            rows.append({ point.id.uuid(), { point.text } });
        list->setRows(rows, m_wanted);
    }
    QList<TextRow> rows;
    for (const Specialty &specialty : view.specialties)
        rows.append({ specialty.id.uuid(), { specialty.name, specialty.language } });
    m_specialties->setRows(rows, m_wanted);
    m_wanted = {};
}

void OverviewTab::flush()
{
    for (const auto &[kind, list] : std::as_const(m_lists))
        list->table()->finishEditing();
    m_specialties->table()->finishEditing();
    store();
}

void OverviewTab::store()
{
    if (m_view.job.id.isNull())
        return;
    const JobText text{ m_title->text().simplified(),
        m_grade->value() > 0 ? std::optional<int>(m_grade->value()) : std::nullopt, m_department->text().simplified(),
        m_summary->toPlainText().trimmed() };
    const Job &job = m_view.job;
    setFieldProblem(m_title, text.title.isEmpty() ? tr("A job needs a title.") : QString());
    if (text.title.isEmpty()
        || (text.title == job.title && text.grade == job.grade && text.department == job.department
            && text.summary == job.summary))
        return;
    m_view.job.title = text.title;
    m_view.job.grade = text.grade;
    m_view.job.department = text.department;
    m_view.job.summary = text.summary;
    m_title->setModified(false);
    m_department->setModified(false);
    m_summary->document()->setModified(false);
    run([id = job.id, text](Services &services) { return services.jobs.edit(id, text); });
}

} // namespace shortlist
