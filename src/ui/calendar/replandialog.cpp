// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/replandialog.h"

#include "service/calendar/slotservice.h"
#include "ui/calendar/zonetimes.h"
#include "ui/settings/appsettings.h"
#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tables.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace shortlist {

namespace {

enum ReplanColumn {
    kReplanCandidate,
    kReplanStage,
    kReplanNow,
    kReplanThen,
    kReplanWho, // before the long names of zones, which may be cut
    kReplanTheirs,
    kReplanColumns
};

void putReplanText(QTableWidget *table, int row, int column, const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setToolTip(text);
    table->setItem(row, column, item);
}

} // namespace

ReplanDialog::ReplanDialog(const PageContext &context, const InterviewId &interview, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_state(new TextLabel({}, TextLabel::Kind::Strong))
    , m_table(new QTableWidget)
    , m_reason(new QLineEdit)
    , m_problem(new TextLabel)
{
    build();
    layOut();
    m_state->setText(tr("Reading calendars…"));
    m_context.gateway.run(
        this, [interview](Services &services) { return services.slotSearch.replan({ interview }); },
        [this](const Result<FoundReplan> &found) { take(found); });
}

void ReplanDialog::build()
{
    setObjectName(QStringLiteral("replanDialog"));
    setWindowTitle(tr("Plan again around an interview"));
    m_state->setObjectName(QStringLiteral("replanState"));
    m_state->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("replanTable"));
    m_table->setColumnCount(kReplanColumns);
    m_table->setHorizontalHeaderLabels(
        { tr("Candidate"), tr("Stage"), tr("Now"), tr("Then"), tr("Who"), tr("For the candidate") });
    dressTable(m_table, tr("Interviews that move"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_reason->setObjectName(QStringLiteral("replanReason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Reason, for the history"));
    m_problem->setObjectName(QStringLiteral("replanProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
}

void ReplanDialog::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_state);
    column->addWidget(m_table, 1);
    column->addWidget(m_reason);
    column->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_book = makeButton(tr("&Move them"), ButtonKind::Primary, QStringLiteral("calendar-check"));
    m_book->setObjectName(QStringLiteral("replanButton"));
    m_book->setEnabled(false);
    // The box makes one that accepts the default button by itself, and Enter would move what nobody has looked at.
    buttons->addButton(m_book, QDialogButtonBox::ActionRole);
    connect(m_book, &QPushButton::clicked, this, &ReplanDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ReplanDialog::reject);
    column->addWidget(buttons);
    dressForm(this);
    const auto all = findChildren<QPushButton *>();
    for (QPushButton *one : all)
        one->setAutoDefault(false);
    resize(1120, 420);
}

void ReplanDialog::take(const Result<FoundReplan> &found)
{
    if (!found) {
        m_state->clear();
        return complain(found.error().text());
    }
    m_found = *found;
    if (!m_found.impossible.isEmpty()) {
        m_state->setText(m_found.impossible);
        return;
    }
    if (m_found.othersMoved.isEmpty())
        m_state->setText(tr("Only interviews of %1 move.").arg(m_found.candidateName));
    else
        m_state->setText(tr("Interviews of %1 move, and to make room those of %2.")
                             .arg(m_found.candidateName, QLocale().createSeparatedList(m_found.othersMoved)));
    const QStringList unknown = unknownSentences(m_found);
    if (!unknown.isEmpty())
        m_state->setText(m_state->text() + QLatin1Char('\n') + unknown.join(QLatin1Char('\n')));
    fillTable();
    m_book->setEnabled(!m_context.gateway.isReadOnly());
    m_table->setCurrentCell(0, 0);
    m_table->setFocus(); // to be read before it is done
}

void ReplanDialog::fillTable()
{
    const QTimeZone zone = m_context.settings.timeZone();
    const QString format = m_context.settings.timeFormat();
    const auto theirs = [&format](const InterviewMove &move) {
        return zoneLines(move.startAt, move.minutes, { ZoneReader{ {}, move.candidateZone } }, format)
            .constFirst()
            .text;
    };
    // The zone of the desk stands once: in every row it takes the room of who leads the interview.
    const QString where = QLatin1Char('\n') + QString::fromUtf8(zone.id());
    m_table->horizontalHeaderItem(kReplanNow)->setText(tr("Now") + where);
    m_table->horizontalHeaderItem(kReplanThen)->setText(tr("Then") + where);
    m_table->setRowCount(int(m_found.moves.size()));
    for (int row = 0; row < m_found.moves.size(); ++row) {
        const InterviewMove &move = m_found.moves.at(row);
        putReplanText(m_table, row, kReplanCandidate, move.candidateName);
        putReplanText(m_table, row, kReplanStage, move.stageName);
        putReplanText(m_table, row, kReplanNow,
            move.isNew ? tr("cancelled", "interview") : wallTimes(move.startBefore, move.minutes, zone, format));
        putReplanText(m_table, row, kReplanThen, wallTimes(move.startAt, move.minutes, zone, format));
        putReplanText(m_table, row, kReplanTheirs, placeTimes(move.startAt, move.minutes, move.candidateZone, format));
        m_table->item(row, kReplanTheirs)->setToolTip(theirs(move));
        putReplanText(m_table, row, kReplanWho,
            move.person == move.personBefore
                ? move.person
                : tr("%1 instead of %2", "interviewers").arg(move.person, move.personBefore));
    }
    for (int column = 0; column + 1 < kReplanColumns; ++column)
        m_table->resizeColumnToContents(column);
}

void ReplanDialog::complain(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void ReplanDialog::accept()
{
    if (m_busy || !m_book->isEnabled())
        return;
    m_busy = true;
    m_book->setEnabled(false);
    m_context.gateway.run(
        this,
        [moves = m_found.moves, reason = m_reason->text()](
            Services &services) { return services.interviews.moveAll(moves, reason); },
        [this](const Status &done) {
            m_busy = false;
            m_book->setEnabled(true);
            if (!done)
                return complain(done.error().text());
            const int count = int(m_found.moves.size());
            Q_EMIT booked(tr("Planned %n interview(s) again", nullptr, count));
            QDialog::accept();
        });
}

} // namespace shortlist
