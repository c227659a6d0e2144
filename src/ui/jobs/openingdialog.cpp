// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/openingdialog.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/formrows.h"
#include "ui_openingdialog.h"

#include <QComboBox>
#include <QCompleter>
#include <QPushButton>

namespace shortlist {

OpeningDialog::OpeningDialog(const JobView &job, const QList<Person> &people, const QDate &today,
    const std::optional<Opening> &opening, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::OpeningDialog>())
    , m_new(!opening)
{
    m_ui->setupUi(this);
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
        field->setFocus();
    };
    for (QComboBox *combo : { m_ui->managerCombo, m_ui->recruiterCombo }) {
        setFieldProblem(combo, {});
        // What was typed counts only when it is somebody.
        const int found = combo->findText(combo->currentText().trimmed(), Qt::MatchFixedString);
        if (found >= 0)
            combo->setCurrentIndex(found);
        else if (combo->currentText().trimmed().isEmpty())
            combo->setCurrentIndex(0);
        else
            return complain(combo, tr("Nobody in the directory is called “%1”.").arg(combo->currentText().trimmed()));
    }
    setFieldProblem(m_ui->codeEdit, {});
    if (!m_new && code().isEmpty())
        return complain(m_ui->codeEdit, tr("An opening needs a code, such as 1001-1."));
    QDialog::accept();
}

} // namespace shortlist
