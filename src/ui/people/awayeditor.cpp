// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/awayeditor.h"

#include "domain/words/dates.h"
#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/labels.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace shortlist {

namespace {

QString daysOf(const Away &away)
{
    QString from = words::date(away.from);
    if (away.from == away.to)
        return from;
    return from + QStringLiteral(" – ") + words::date(away.to);
}

QDateEdit *makeDay(const QString &name, const QString &objectName)
{
    auto *day = new QDateEdit;
    day->setObjectName(objectName);
    day->setAccessibleName(name);
    day->setToolTip(name);
    day->setCalendarPopup(true);
    writeMonthInWords(day);
    return day;
}

} // namespace

AwayEditor::AwayEditor(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout)
    , m_from(makeDay(tr("First day away"), QStringLiteral("awayFromEdit")))
    , m_to(makeDay(tr("Last day away"), QStringLiteral("awayToEdit")))
    , m_note(new QLineEdit)
{
    m_note->setObjectName(QStringLiteral("awayNoteEdit"));
    m_note->setAccessibleName(tr("Why away"));
    m_note->setPlaceholderText(tr("Why (may stay empty)"));
    QPushButton *add = makeButton(tr("Add"), ButtonKind::Plain, QStringLiteral("plus"));
    add->setObjectName(QStringLiteral("addAwayButton"));
    add->setAccessibleName(tr("Add days away"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kRelated);
    m_lines->setSpacing(kInside);
    column->addLayout(m_lines);
    auto *days = new QHBoxLayout;
    days->setSpacing(kRelated);
    days->addWidget(m_from, 1);
    days->addWidget(new TextLabel(QStringLiteral("–")));
    days->addWidget(m_to, 1);
    column->addLayout(days);
    auto *rest = new QHBoxLayout;
    rest->setSpacing(kRelated);
    rest->addWidget(m_note, 1);
    rest->addWidget(add);
    column->addLayout(rest);

    connect(m_from, &QDateEdit::dateChanged, this, [this](QDate from) {
        if (m_to->date() < from)
            m_to->setDate(from);
    });
    const auto tell = [this] { Q_EMIT added(m_from->date(), m_to->date(), m_note->text()); };
    connect(add, &QPushButton::clicked, this, tell);
    connect(m_note, &QLineEdit::returnPressed, this, tell);
}

void AwayEditor::setAways(const QList<Away> &aways, QDate today)
{
    const bool isNew = !m_lineHolder;
    const bool same = std::equal(aways.begin(), aways.end(), m_aways.begin(), m_aways.end(),
        [](const Away &a, const Away &b) { return toRecord(a) == toRecord(b); });
    if (same && !isNew)
        return;
    // What was typed for the line just added has done its work.
    if (isNew || aways.size() > m_aways.size() || (aways.isEmpty() && !m_aways.isEmpty())) {
        m_from->setDate(today);
        m_to->setDate(today);
        m_note->clear();
    }
    m_aways = aways;
    delete m_lineHolder;
    m_lineHolder = new QWidget;
    auto *lines = new QVBoxLayout(m_lineHolder);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    m_lines->addWidget(m_lineHolder);
    for (const Away &away : aways)
        addLine(away);
    m_lineHolder->setHidden(aways.isEmpty());
}

void AwayEditor::addLine(const Away &away)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(kRelated);
    auto *days = new TextLabel(daysOf(away));
    line->addWidget(days);
    auto *note = new CaptionLabel(away.note);
    note->setElided(true);
    line->addWidget(note, 1);
    QToolButton *remove = makeIconButton(QStringLiteral("x"), tr("Remove the days away %1").arg(daysOf(away)));
    remove->setObjectName(QStringLiteral("removeAwayButton"));
    line->addWidget(remove);
    static_cast<QVBoxLayout *>(m_lineHolder->layout())->addLayout(line);
    connect(remove, &QToolButton::clicked, this, [this, id = away.id] { Q_EMIT removed(id); });
}

} // namespace shortlist
