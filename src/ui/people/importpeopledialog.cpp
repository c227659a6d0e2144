// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/importpeopledialog.h"

#include "domain/core/email.h"
#include "models/people/peoplemodel.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/tables.h"
#include "ui_importpeopledialog.h"

#include <QComboBox>
#include <QHeaderView>
#include <QSet>

namespace shortlist {

ImportPeopleDialog::ImportPeopleDialog(const PeopleFileReader &read, const QList<Person> &known, QWidget *parent)
    : QDialog(parent)
    , m_read(read)
    , m_known(known)
    , m_people(new PeopleModel(this))
    , m_ui(std::make_unique<Ui::ImportPeopleDialog>())
{
    m_ui->setupUi(this);
    m_save = addSaveButton(m_ui->buttonBox, tr("Import"));
    m_save->setDefault(true);
    for (QLabel *title : { m_ui->columnsTitle, m_ui->peopleTitle, m_ui->problemsTitle })
        title->setFont(strongFont());
    m_ui->columnsScroll->setFrameShape(QFrame::NoFrame);
    m_ui->columnsScroll->viewport()->setAutoFillBackground(false);
    m_ui->columnsHolder->setAutoFillBackground(false);
    dressTable(m_ui->previewTable, tr("People as they will be written"));
    m_ui->previewTable->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_ui->previewTable->setModel(m_people);
    m_ui->previewTable->hideColumn(int(PersonColumn::Fit));
    m_ui->previewTable->hideColumn(int(PersonColumn::State));
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, [this] { Q_EMIT importRequested(m_file.people); });
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

ImportPeopleDialog::~ImportPeopleDialog() = default;

Status ImportPeopleDialog::load(const QByteArray &bytes, const QString &fileName)
{
    m_bytes = bytes;
    m_fileName = fileName;
    if (auto understood = read({}); !understood)
        return understood;
    showColumns();
    return shortlist::done();
}

Status ImportPeopleDialog::read(const std::optional<PeopleColumns> &columns)
{
    auto file = m_read(m_bytes, m_fileName, columns);
    if (!file)
        return file.error();
    m_file = std::move(*file);
    m_ui->messages->clear();
    showPeople();
    showProblems();
    return shortlist::done();
}

void ImportPeopleDialog::showColumns()
{
    QFormLayout *form = makeForm(m_ui->columnsHolder);
    form->setContentsMargins(0, 0, kRelated, 0);
    for (int i = 0; i < int(m_file.headings.size()); ++i) {
        auto *combo = new QComboBox;
        combo->setObjectName(QStringLiteral("columnCombo%1").arg(i));
        combo->addItems(m_file.fieldNames);
        combo->setCurrentIndex(m_file.columns.fields.value(i));
        const QString heading = m_file.headings.at(i);
        combo->setAccessibleName(heading);
        QString label = fontMetrics().elidedText(heading, Qt::ElideRight, 140);
        addFormRow(form, label.replace(QLatin1Char('&'), QStringLiteral("&&")), combo)
            ->setToolTip(heading.toHtmlEscaped());
        connect(combo, &QComboBox::activated, this, [this, i] { columnChanged(i); });
        m_combos.append(combo);
    }
}

void ImportPeopleDialog::columnChanged(int changed)
{
    // One field has one column: the one changed now, else the first. The others keep their choice, for whoever goes
    // through the list with the arrow keys passes by fields that other columns hold.
    PeopleColumns columns{ m_file.columns.headingRow, {} };
    for (int i = 0; i < int(m_combos.size()); ++i) {
        const int field = m_combos.at(i)->currentIndex();
        int holder = i;
        for (int other = 0; field != 0 && other < int(m_combos.size()); ++other) {
            if (m_combos.at(other)->currentIndex() == field
                && (other == changed || (other < holder && holder != changed)))
                holder = other;
        }
        columns.fields.append(holder == i ? field : 0);
        setFieldProblem(
            m_combos.at(i), holder == i ? QString() : tr("Taken from “%1”").arg(m_file.headings.at(holder)));
    }
    if (const auto understood = read(columns); !understood) {
        m_file.people.clear();
        showPeople();
        complain(understood.error());
    }
}

void ImportPeopleDialog::showPeople()
{
    m_people->setPeople(m_file.people);
    QSet<QString> addresses;
    for (const Person &person : std::as_const(m_known)) {
        if (!person.email.isEmpty())
            addresses.insert(emailKey(person.email));
    }
    int known = 0;
    for (const Person &person : std::as_const(m_file.people))
        known += !person.email.isEmpty() && addresses.contains(emailKey(person.email)) ? 1 : 0;
    const int added = int(m_file.people.size()) - known;
    QString summary = tr("%1: %n people to add", "file name, then a count", added).arg(m_fileName);
    if (known > 0)
        summary += QStringLiteral(", ") + tr("%n already in the team, brought up to date", nullptr, known);
    m_ui->summaryLabel->setText(summary + QLatin1Char('.'));
    m_save->setEnabled(!m_file.people.isEmpty());
    for (int column = 0; column < kPersonColumns; ++column) {
        bool used = column == int(PersonColumn::Name);
        for (const Person &person : std::as_const(m_file.people))
            used = used || !personText(person, static_cast<PersonColumn>(column)).isEmpty();
        m_ui->previewTable->setColumnHidden(column, !used);
    }
    m_ui->previewTable->resizeColumnsToContents();
}

void ImportPeopleDialog::showProblems()
{
    m_ui->problemList->clear();
    for (const PeopleFile::Problem &problem : std::as_const(m_file.problems)) {
        const QString where = problem.heading.isEmpty()
                                ? tr("Row %1").arg(problem.row)
                                : tr("Row %1, %2", "row, column").arg(problem.row).arg(problem.heading);
        auto *item = new QListWidgetItem(where + QStringLiteral(": ") + problem.sentence, m_ui->problemList);
        item->setIcon(
            problem.rowLeftOut ? icon(u"circle-alert", IconRole::Error) : icon(u"triangle-alert", IconRole::Warning));
    }
    m_ui->problemsTitle->setText(tr("%n problems in the file", nullptr, int(m_file.problems.size())));
    m_ui->problemsTitle->setVisible(!m_file.problems.isEmpty());
    m_ui->problemList->setVisible(!m_file.problems.isEmpty());
}

void ImportPeopleDialog::complain(const Error &error)
{
    m_ui->messages->showMessage(MessageBar::Kind::Error, error.text());
}

} // namespace shortlist
