// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/printdialog.h"

#include "domain/calendar/bookingrules.h"
#include "domain/calendar/zonedtime.h"
#include "ui/settings/appsettings.h"
#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/prompter.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDir>
#include <QGraphicsView>
#include <QLineEdit>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

#include <algorithm>

namespace shortlist {

namespace {

/// What the sheets are made of, read at once.
struct SheetData {
    QList<InterviewEntry> entries;
    QList<Away> away;
    QHash<PersonId, BusyTimes> busy;
    QHash<QByteArray, QHash<InterviewId, QString>> clashing; ///< by the zone on whose clock it is told
};

/// Reads a day more at both ends: on other clocks the day begins earlier or later.
Result<SheetData> readSheets(
    Services &services, const PersonId &person, QDate from, int days, const QList<QTimeZone> &zones)
{
    InterviewFilter filter;
    filter.span = { startOfDayUtc(from.addDays(-1), QTimeZone::utc()),
        startOfDayUtc(from.addDays(days + 1), QTimeZone::utc()) };
    filter.person = person;
    auto entries = services.interviews.list(filter);
    if (!entries)
        return entries.error();
    auto away = services.context.queries.calendar.away(from, from.addDays(days));
    if (!away)
        return away.error();
    QList<PersonId> people;
    if (!person.isNull())
        people += person;
    auto busy = services.context.queries.calendar.busy(filter.span, people);
    if (!busy)
        return busy.error();
    SheetData data{ std::move(*entries), std::move(*away), std::move(*busy), {} };
    const auto clashing = services.conflicts.listOn(zones, { {}, {}, {}, {}, false, filter.span });
    if (!clashing)
        return clashing.error();
    for (qsizetype zone = 0; zone < zones.size(); ++zone) {
        for (const ClashingInterview &one : clashing->at(zone))
            data.clashing[zones.at(zone).id()].insert(one.entry.interview.id, one.sentence());
    }
    return data;
}

CalendarSheet sheetOf(const SheetData &data, const Person &person, const QTimeZone &fallback, QDate from, int days)
{
    CalendarSheet sheet;
    sheet.name = person.name;
    sheet.title = person.title;
    sheet.zone = zoneOr(person.zone, fallback);
    sheet.from = from;
    sheet.days = days;
    const TimeSpan whole{ startOfDayUtc(from, sheet.zone), startOfDayUtc(from.addDays(days), sheet.zone) };
    for (const InterviewEntry &entry : data.entries) {
        if (entry.person(person.id) && entry.span().overlaps(whole))
            sheet.interviews += entry;
    }
    for (const Away &away : data.away) {
        if (away.personId == person.id)
            sheet.away += away;
    }
    const BusyTimes times = data.busy.value(person.id);
    for (const TimeSpan &busy : times.busy) {
        if (busy.overlaps(whole))
            sheet.busy += busy;
    }
    sheet.known = times.known;
    if (const auto hours = WorkingHours::fromText(person.workingHours))
        sheet.hours = *hours;
    sheet.clashing = data.clashing.value(sheet.zone.id());
    return sheet;
}

} // namespace

PrintDialog::PrintDialog(const PageContext &context, const QList<Person> &team, const Start &start, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_team(team)
    , m_person(new QComboBox)
    , m_length(new QComboBox)
    , m_day(new QDateEdit)
    , m_problem(new TextLabel)
{
    setObjectName(QStringLiteral("printDialog"));
    setWindowTitle(tr("Print calendar"));
    build(start);
}

void PrintDialog::build(const Start &start)
{
    m_person->setObjectName(QStringLiteral("printPerson"));
    m_person->addItem(tr("Everybody with an interview, a page each"), QUuid());
    for (const Person &person : std::as_const(m_team))
        m_person->addItem(person.name, person.id.uuid());
    m_person->setCurrentIndex(std::max(m_person->findData(start.person.uuid()), 0));
    m_length->setObjectName(QStringLiteral("printLength"));
    m_length->addItem(tr("That day"));
    m_length->addItem(tr("The week that has it"));
    m_length->setCurrentIndex(start.week ? 1 : 0);
    m_day->setObjectName(QStringLiteral("printDay"));
    m_day->setCalendarPopup(true);
    m_day->setDate(start.day);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("printProblem"));
    m_problem->hide();

    auto *column = new QVBoxLayout(this);
    column->setSpacing(kCardPadding);
    QFormLayout *form = makeForm();
    addFormRow(form, tr("&Whose"), m_person);
    addFormRow(form, tr("&Day"), m_day);
    addFormRow(form, tr("How &much"), m_length);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addStretch(1);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_preview = makeButton(tr("&Preview and print…"), ButtonKind::Primary);
    m_preview->setObjectName(QStringLiteral("previewButton"));
    m_save = makeButton(tr("&Save as PDF…"));
    m_save->setObjectName(QStringLiteral("savePdfButton"));
    box->addButton(m_preview, QDialogButtonBox::AcceptRole);
    box->addButton(m_save, QDialogButtonBox::ActionRole);
    column->addWidget(box);
    m_preview->setDefault(true); // of the dialog that it is in only now
    m_person->setFocus();
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_preview, &QPushButton::clicked, this, [this] { prepare(&PrintDialog::preview); });
    connect(m_save, &QPushButton::clicked, this, [this] { prepare(&PrintDialog::savePdf); });
}

QDate PrintDialog::firstDay() const
{
    const QDate day = m_day->date();
    if (m_length->currentIndex() == 0)
        return day;
    return day.addDays(-((day.dayOfWeek() - int(locale().firstDayOfWeek()) + 7) % 7));
}

int PrintDialog::days() const { return m_length->currentIndex() == 0 ? 1 : 7; }

QString PrintDialog::subject() const
{
    const PersonId chosen(m_person->currentData().toUuid());
    const QString whose = chosen.isNull() ? tr("Interviews") : m_person->currentText();
    return whose + QLatin1Char(' ') + firstDay().toString(Qt::ISODate);
}

void PrintDialog::complain(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_preview->setEnabled(true);
    m_save->setEnabled(true);
}

void PrintDialog::prepare(void (PrintDialog::*then)())
{
    m_preview->setEnabled(false);
    m_save->setEnabled(false);
    const PersonId chosen(m_person->currentData().toUuid());
    const QDate from = firstDay();
    const int count = days();
    QList<QTimeZone> zones;
    for (const Person &person : std::as_const(m_team)) {
        const QTimeZone zone = zoneOr(person.zone, m_context.settings.timeZone());
        if ((chosen.isNull() || person.id == chosen) && !zones.contains(zone))
            zones += zone;
    }
    m_context.gateway.run(
        this,
        [chosen, from, count, zones](Services &services) { return readSheets(services, chosen, from, count, zones); },
        [this, chosen, from, count, then](const Result<SheetData> &sheetData) {
            complain(sheetData ? QString() : sheetData.error().text());
            if (!sheetData)
                return;
            QList<CalendarSheet> sheets;
            for (const Person &person : std::as_const(m_team)) {
                if (!chosen.isNull() && person.id != chosen)
                    continue;
                CalendarSheet sheet = sheetOf(*sheetData, person, m_context.settings.timeZone(), from, count);
                if (!chosen.isNull() || !sheet.interviews.isEmpty())
                    sheets += std::move(sheet);
            }
            if (sheets.isEmpty()) {
                complain(tr("Nobody has an interview then. Choose another day, or somebody whose empty days are to be "
                            "printed."));
                return;
            }
            writeSheets(m_document, sheets, { locale(), m_context.settings.timeFormat() });
            Q_EMIT written();
            (this->*then)();
        });
}

void PrintDialog::preview()
{
    auto *preview = new QPrintPreviewDialog(this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->setWindowTitle(subject());
    preview->printer()->setDocName(subject());
    // Qt leaves these without a name.
    if (auto *pages = preview->findChild<QGraphicsView *>())
        pages->setAccessibleName(tr("Pages"));
    const auto fields = preview->findChildren<QLineEdit *>();
    for (QLineEdit *field : fields) {
        auto *zoom = qobject_cast<QComboBox *>(field->parentWidget());
        field->setAccessibleName(zoom ? tr("Zoom") : tr("Page"));
        if (zoom)
            zoom->setAccessibleName(tr("Zoom"));
    }
    connect(
        preview, &QPrintPreviewDialog::paintRequested, this, [this](QPrinter *printer) { m_document.print(printer); });
    connect(preview, &QDialog::accepted, this, &QDialog::accept); // it was printed
    preview->resize(900, 700);
    preview->open();
}

void PrintDialog::savePdf()
{
    const QString path = m_context.prompter.saveFile(
        this, tr("Save calendar as PDF"), subject() + QStringLiteral(".pdf"), tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    const QByteArray pdf = sheetsAsPdf(m_document, { locale(), m_context.settings.timeFormat() }, subject());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.commit()) {
        complain(tr("“%1” could not be written: %2. Choose another folder.").arg(path, file.errorString()));
        return;
    }
    Q_EMIT saved(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
    accept();
}

} // namespace shortlist
