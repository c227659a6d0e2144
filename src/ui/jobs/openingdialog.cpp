// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/openingdialog.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/formrows.h"
#include "ui_openingdialog.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>

namespace shortlist {

namespace {

// Who may be meant by what stands in the box: the one with exactly this name, or all that have it as a part.
QList<int> rowsTyped(const QComboBox *combo)
{
    const QString typed = combo->currentText().trimmed();
    if (typed.isEmpty())
        return { 0 };
    if (const int exact = combo->findText(typed, Qt::MatchFixedString); exact >= 0)
        return { exact };
    QList<int> rows;
    for (int row = 1; row < combo->count(); ++row) {
        if (combo->itemText(row).contains(typed, Qt::CaseInsensitive))
            rows.append(row);
    }
    return rows;
}

} // namespace

OpeningDialog::OpeningDialog(const JobView &job, const QList<Person> &people, const QDate &today,
    const std::optional<Opening> &opening, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::OpeningDialog>())
    , m_new(!opening)
{
    m_ui->setupUi(this);
    dressForm(this);
    setWindowTitle(m_new ? tr("Add openings") : tr("Opening %1").arg(opening->code));
    const Opening shown = opening.value_or(Opening());
    for (QWidget *widget : { static_cast<QWidget *>(m_ui->countLabel), static_cast<QWidget *>(m_ui->countSpin) })
        widget->setVisible(m_new);
    for (QWidget *widget : { static_cast<QWidget *>(m_ui->codeLabel), static_cast<QWidget *>(m_ui->codeEdit) })
        widget->setVisible(!m_new);
    for (QComboBox *combo : { m_ui->specialtyCombo, m_ui->managerCombo, m_ui->recruiterCombo })
        combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_ui->codeEdit->setText(shown.code);
    m_ui->specialtyCombo->addItem(tr("none"), QUuid());
    for (const Specialty &specialty : job.specialties)
        m_ui->specialtyCombo->addItem(specialty.language.isEmpty()
                                          ? specialty.name
                                          : QStringLiteral("%1 (%2)").arg(specialty.name, specialty.language),
            specialty.id.uuid());
    m_ui->specialtyCombo->setCurrentIndex(std::max(m_ui->specialtyCombo->findData(shown.specialtyId.uuid()), 0));
    fillPeople(m_ui->managerCombo, people, shown.hiringManagerId);
    fillPeople(m_ui->recruiterCombo, people, shown.recruiterId);
    m_ui->startCheck->setChecked(shown.targetStart.isValid());
    m_ui->startEdit->setDate(shown.targetStart.isValid() ? shown.targetStart : today.addMonths(2));
    m_ui->startEdit->setEnabled(m_ui->startCheck->isChecked());
    connect(m_ui->startCheck, &QCheckBox::toggled, m_ui->startEdit, &QWidget::setEnabled);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &OpeningDialog::accept);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(m_new ? tr("Add") : tr("Save"));
    setButtonKind(m_ui->buttonBox->button(QDialogButtonBox::Ok), ButtonKind::Primary);
    m_ui->problemLabel->hide();
    if (m_new)
        m_ui->countSpin->selectAll();
    else
        m_ui->codeEdit->setFocus();
}

OpeningDialog::~OpeningDialog() = default;

void OpeningDialog::fillPeople(QComboBox *combo, const QList<Person> &people, const PersonId &chosen)
{
    combo->addItem(tr("nobody yet"), QUuid());
    for (const Person &person : people)
        combo->addItem(person.title.isEmpty() ? person.name : QStringLiteral("%1 · %2").arg(person.name, person.title),
            person.id.uuid());
    // A directory may be long: typing finds.
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->lineEdit()->setAccessibleName(combo->accessibleName());
    combo->completer()->setFilterMode(Qt::MatchContains);
    combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    combo->setCurrentIndex(std::max(combo->findData(chosen.uuid()), 0));
    // A part of a name that only one has is that one.
    connect(combo->lineEdit(), &QLineEdit::editingFinished, this, [combo] {
        if (const QList<int> rows = rowsTyped(combo); rows.size() == 1)
            combo->setCurrentIndex(rows.first());
    });
}

int OpeningDialog::count() const { return m_ui->countSpin->value(); }

QString OpeningDialog::code() const { return m_ui->codeEdit->text().simplified(); }

OpeningText OpeningDialog::text() const
{
    return { SpecialtyId(m_ui->specialtyCombo->currentData().toUuid()),
        PersonId(m_ui->managerCombo->currentData().toUuid()), PersonId(m_ui->recruiterCombo->currentData().toUuid()),
        m_ui->startCheck->isChecked() ? m_ui->startEdit->date() : QDate() };
}

void OpeningDialog::accept()
{
    const auto complain = [this](QWidget *field, const QString &why) {
        setFieldProblem(field, why);
        m_ui->problemLabel->setText(why);
        m_ui->problemLabel->show();
        adjustSize(); // the fields would be pressed together
        field->setFocus();
    };
    for (QComboBox *combo : { m_ui->managerCombo, m_ui->recruiterCombo }) {
        setFieldProblem(combo, {});
        const QString typed = combo->currentText().trimmed();
        const QList<int> rows = rowsTyped(combo);
        if (rows.isEmpty())
            return complain(combo,
                tr("Nobody in the directory is called “%1”. Choose from the list, or empty the field.").arg(typed));
        if (rows.size() > 1)
            return complain(combo,
                tr("“%1” may be %n people. Type more of the name, or choose from the list.", nullptr, int(rows.size()))
                    .arg(typed));
        combo->setCurrentIndex(rows.first());
    }
    setFieldProblem(m_ui->codeEdit, {});
    if (!m_new && code().isEmpty())
        return complain(m_ui->codeEdit, tr("An opening needs a code, such as 1001-1."));
    QDialog::accept();
}

} // namespace shortlist
