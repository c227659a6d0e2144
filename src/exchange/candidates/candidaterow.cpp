// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/candidates/candidaterow.h"

#include "domain/calendar/zonedtime.h"
#include "domain/core/email.h"
#include "domain/core/searchkey.h"
#include "exchange/csv/csvwriter.h"
#include "exchange/csv/headings.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace shortlist {

struct CandidateRowReader::Draft {
    ImportedCandidate candidate;
    QString firstName;
    QString lastName;
    QStringList places;
    QStringList sources;
    QStringList notes;
    bool hasExactDate = false;
    QList<RowProblem> *problems = nullptr;
};

namespace {

void addOnce(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text))
        list += text;
}

/// "ONLY_ME", "yes" for a secret note, and our own words.
std::optional<Visibility> visibilityOf(const QString &text)
{
    const QString key = headingKey(text);
    static const QStringList kPrivate{ QStringLiteral("onlyme"), QStringLiteral("private"), QStringLiteral("yes"),
        QStringLiteral("true"), QStringLiteral("1") };
    static const QStringList kTeam{ QStringLiteral("projectmembers"), QStringLiteral("hiringteam"),
        QStringLiteral("no"), QStringLiteral("false"), QStringLiteral("0") };
    static const QStringList kEveryone{ QStringLiteral("anyone"), QStringLiteral("everyone"),
        QStringLiteral("public") };
    if (kPrivate.contains(key))
        return Visibility::Private;
    if (kTeam.contains(key))
        return Visibility::HiringTeam;
    if (kEveryone.contains(key))
        return Visibility::Everyone;
    return {};
}

/// Rows that a vendor's template shows as an example, left in by mistake.
bool isTemplateSample(const ImportedCandidate &candidate, const CsvRow &row)
{
    static const QStringList kStandIns{ QStringLiteral("john doe"), QStringLiteral("jane doe"),
        QStringLiteral("sample"), QStringLiteral("sample candidate"), QStringLiteral("example"),
        QStringLiteral("max mustermann"), QStringLiteral("erika mustermann") };
    static const QRegularExpression kInstruction(
        QStringLiteral("\\b(?:delete|remove) this (?:row|line)|\\bdo not "
                       "(?:edit|change|delete)\\b|^(?:instructions?|example|sample)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    if (kStandIns.contains(searchKey(candidate.name)))
        return true;
    return std::any_of(row.cells.begin(), row.cells.end(),
        [](const QString &cell) { return kInstruction.match(cell.left(200).trimmed()).hasMatch(); });
}

/// The numbers of a cell; all of it where a part is none by itself, such as an extension behind a comma.
QStringList phonesIn(const QString &cell, const QRegularExpression &breaks)
{
    constexpr qsizetype kShortest = 6;
    const QStringList parts = cell.split(breaks, Qt::SkipEmptyParts);
    const bool areNumbers = std::all_of(parts.begin(), parts.end(), [](const QString &part) {
        const QString digits = phoneDigits(part).digits;
        return digits.size() >= kShortest || (part.startsWith(u'+') && !digits.isEmpty());
    });
    return areNumbers ? parts : QStringList{ cell };
}

} // namespace

CandidateRowReader::CandidateRowReader(
    const CandidateMapping &mapping, const QStringList &headings, const QList<DateOrder> &dateOrders)
    : m_mapping(mapping)
    , m_headings(headings)
    , m_dateOrders(dateOrders)
{
}

void CandidateRowReader::addProblem(Draft &draft, int column, const QString &text) const
{
    *draft.problems += RowProblem{ draft.candidate.row, column, m_headings.value(column), text, false };
}

void CandidateRowReader::takeEmails(Draft &draft, int column, const QStringList &texts) const
{
    for (const QString &text : texts) {
        const Result<QString> email = parseEmail(text);
        if (email)
            addOnce(draft.candidate.emails, *email);
        else
            addProblem(draft, column, email.error().sentence);
    }
}

void CandidateRowReader::takePhones(Draft &draft, int column, const QString &cell) const
{
    static const QRegularExpression kBreaks(QStringLiteral("\\s*[\\n\\r;,/|]+\\s*"));
    const QStringList texts = phonesIn(cell, kBreaks);
    for (const QString &text : texts) {
        const PhoneDigits phone = phoneDigits(text);
        const auto isSame = [&phone](const QString &other) { return phoneDigits(other) == phone; };
        if (phone.mangled)
            addProblem(draft, column,
                QCoreApplication::translate("CandidateCsv",
                    "A spreadsheet turned this number into “%1”; its last digits are lost. It is left out.")
                    .arg(text.simplified()));
        else if (phone.isEmpty())
            addProblem(draft, column,
                QCoreApplication::translate("CandidateCsv", "“%1” is no telephone number. It is left out.")
                    .arg(text.simplified().left(80)));
        else if (std::none_of(draft.candidate.phones.begin(), draft.candidate.phones.end(), isSame))
            draft.candidate.phones += text.simplified();
    }
}

void CandidateRowReader::takeLinks(Draft &draft, int column, const QString &cell) const
{
    // Addresses may hold commas and semicolons themselves; they only part two when a blank or a new address follows.
    static const QRegularExpression kBreaks(QStringLiteral("[,;]?\\s+|[,;](?=https?:|www\\.)"));
    static const QRegularExpression kOtherScheme(
        QStringLiteral("^(?!https?:)[a-z][a-z0-9+.-]*:(?!\\d)"), QRegularExpression::CaseInsensitiveOption);
    const QStringList links = cell.split(kBreaks, Qt::SkipEmptyParts);
    for (QString link : links) {
        while (link.endsWith(u',') || link.endsWith(u';'))
            link.chop(1);
        if (kOtherScheme.match(link).hasMatch())
            addProblem(draft, column,
                QCoreApplication::translate("CandidateCsv", "“%1” is no link to a web page. It is left out.")
                    .arg(link.left(80)));
        else
            addOnce(draft.candidate.links, link);
    }
}

void CandidateRowReader::takeDate(Draft &draft, int column, const QString &cell) const
{
    const DateReading date = readDate(cell, m_dateOrders.value(column));
    switch (date.issue) {
    case DateReading::Issue::Empty:
        return;
    case DateReading::Issue::Unreadable:
        addProblem(draft, column,
            QCoreApplication::translate("CandidateCsv", "“%1” is no date. It is left out.").arg(cell.left(80)));
        return;
    case DateReading::Issue::Ambiguous:
        addProblem(draft, column,
            QCoreApplication::translate(
                "CandidateCsv", "“%1” is one of two dates: say whether day or month comes first. It is left out.")
                .arg(cell));
        return;
    case DateReading::Issue::Improbable:
        addProblem(draft, column,
            QCoreApplication::translate("CandidateCsv", "“%1” is hardly when somebody applied. It is taken as it is.")
                .arg(cell));
        break;
    case DateReading::Issue::None:
        break;
    }
    // Of two columns for one moment the one that names its zone is right.
    if (draft.candidate.appliedAt.isValid() && (draft.hasExactDate || !date.isExact))
        return;
    draft.candidate.appliedAt = date.utc;
    draft.hasExactDate = date.isExact;
}

void CandidateRowReader::takeZone(Draft &draft, int column, const QString &cell) const
{
    const Result<QTimeZone> zone = zoneNamed(cell);
    if (zone)
        draft.candidate.zone = QString::fromLatin1(zone->id());
    else
        addProblem(draft, column, zone.error().text());
}

void CandidateRowReader::takeOwnCell(Draft &draft, int column, const QString &cell) const
{
    static const QRegularExpression kListSigns(QStringLiteral("\\s*[;,]+\\s*"));
    const QString text = CsvWriter::unguarded(cell);
    QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (QString &line : lines)
        line = line.trimmed();
    ImportedCandidate &candidate = draft.candidate;
    switch (m_mapping.fields.value(column)) {
    case CandidateField::FullName:
        candidate.name = text;
        break;
    case CandidateField::Email:
        // We write lines; whoever adds an address by hand writes a comma or a semicolon.
        takeEmails(draft, column, splitList(text));
        break;
    case CandidateField::Phone:
        for (const QString &line : std::as_const(lines))
            candidate.phones += phonesIn(line, kListSigns);
        break;
    case CandidateField::Link:
        candidate.links = lines;
        break;
    case CandidateField::Tags:
        candidate.tags = lines;
        break;
    case CandidateField::Place:
        draft.places = QStringList{ text };
        break;
    case CandidateField::Source:
        draft.sources = QStringList{ text };
        break;
    case CandidateField::Note:
        draft.notes = QStringList{ text };
        break;
    default:
        takeCell(draft, column, text);
        break;
    }
}

void CandidateRowReader::takeCell(Draft &draft, int column, const QString &cell) const
{
    if (cell.isEmpty())
        return;
    ImportedCandidate &candidate = draft.candidate;
    const QString line = m_mapping.isOwnExport ? cell : cell.simplified();
    switch (m_mapping.fields.value(column)) {
    case CandidateField::Ignore:
        break;
    case CandidateField::FullName:
        candidate.name = line;
        break;
    case CandidateField::FirstName:
        draft.firstName = line;
        break;
    case CandidateField::LastName:
        draft.lastName = line;
        break;
    case CandidateField::Email:
        takeEmails(draft, column, splitList(cell));
        break;
    case CandidateField::Phone:
        takePhones(draft, column, cell);
        break;
    case CandidateField::Link:
        takeLinks(draft, column, cell);
        break;
    case CandidateField::Headline:
        candidate.headline = line;
        break;
    case CandidateField::Company:
        candidate.company = line;
        break;
    case CandidateField::Place:
        addOnce(draft.places, line);
        break;
    case CandidateField::Zone:
        takeZone(draft, column, cell);
        break;
    case CandidateField::Source:
        addOnce(draft.sources, line);
        break;
    case CandidateField::Credit:
        candidate.credit = line;
        break;
    case CandidateField::Tags: {
        const QStringList tags = splitList(cell);
        for (const QString &tag : tags)
            addOnce(candidate.tags, tag);
        break;
    }
    case CandidateField::Note:
        addOnce(draft.notes, cell);
        break;
    case CandidateField::NoteVisibility:
        if (const auto visibility = visibilityOf(cell))
            candidate.noteVisibility = *visibility;
        else
            addProblem(draft, column,
                QCoreApplication::translate(
                    "CandidateCsv", "“%1” does not say who sees the note: the hiring team will.")
                    .arg(line.left(80)));
        break;
    case CandidateField::AppliedAt:
        takeDate(draft, column, cell);
        break;
    case CandidateField::JobTitle:
        candidate.jobTitle = line;
        break;
    case CandidateField::StageName:
        candidate.stageName = line;
        break;
    }
}

std::optional<ImportedCandidate> CandidateRowReader::read(const CsvRow &row, QList<RowProblem> &problems) const
{
    Draft draft;
    draft.problems = &problems;
    ImportedCandidate &candidate = draft.candidate;
    candidate.row = row.number;
    const auto leaveOut = [&](const QString &why) {
        problems += RowProblem{ row.number, -1, QString(), why, true };
        return std::nullopt;
    };
    for (qsizetype column = 0; column < std::min(row.cells.size(), m_mapping.fields.size()); ++column) {
        if (m_mapping.isOwnExport)
            takeOwnCell(draft, int(column), row.cells.at(column));
        else
            takeCell(draft, int(column), cleanCell(row.cells.at(column)));
    }
    if (candidate.name.isEmpty())
        candidate.name = QString(draft.firstName + u' ' + draft.lastName).trimmed();
    candidate.place = draft.places.join(QStringLiteral(", "));
    candidate.source = draft.sources.join(QStringLiteral(", "));
    candidate.note = draft.notes.join(QStringLiteral("\n\n"));

    if (candidate.name.isEmpty() && candidate.emails.isEmpty())
        return leaveOut(
            QCoreApplication::translate("CandidateCsv", "The row has no name and no e-mail address. It is left out."));
    constexpr int kTemplateRows = 6;
    if (!m_mapping.isOwnExport && row.number <= m_mapping.headingRow + kTemplateRows
        && isTemplateSample(candidate, row))
        return leaveOut(QCoreApplication::translate(
            "CandidateCsv", "The row looks like a sample or an instruction of the template. It is left out."));
    if (candidate.name.isEmpty()) {
        candidate.name = candidate.emails.constFirst();
        addProblem(draft, -1,
            QCoreApplication::translate("CandidateCsv", "The row has no name; the e-mail address stands in for it."));
    }
    const auto beyond = row.cells.mid(std::max<qsizetype>(m_headings.size(), 0));
    if (!m_headings.isEmpty()
        && std::any_of(beyond.begin(), beyond.end(), [](const QString &cell) { return !cell.trimmed().isEmpty(); }))
        addProblem(draft, -1,
            QCoreApplication::translate("CandidateCsv",
                "The row has more cells than there are headings (%n more): look whether values stand in the wrong "
                "column.",
                nullptr, int(beyond.size())));
    if (row.hasOddQuote)
        addProblem(draft, -1,
            QCoreApplication::translate("CandidateCsv",
                "A quotation mark stands in the middle of a cell: look whether values are cut rightly."));
    return candidate;
}

} // namespace shortlist
