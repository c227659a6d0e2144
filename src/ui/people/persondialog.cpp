// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/persondialog.h"

#include "domain/calendar/workinghours.h"
#include "domain/people/title.h"
#include "models/people/personcolumn.h"
#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formrows.h"
#include "ui/words/hours.h"
#include "ui_persondialog.h"

namespace shortlist {

PersonDialog::PersonDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PersonDialog>())
{
    m_ui->setupUi(this);
    dressForm(this);
    addSaveButton(m_ui->buttonBox, tr("Add person"))->setDefault(true);
    m_ui->hoursReadLabel->setFont(captionFont());
    m_ui->hoursReadLabel->setForegroundRole(QPalette::PlaceholderText);
    m_ui->zoneCombo->lineEdit()->setAccessibleName(tr("Time zone"));
    connect(m_ui->hoursEdit, &QLineEdit::textChanged, this, &PersonDialog::readHoursBack);
    connect(m_ui->titleEdit, &QLineEdit::textChanged, this, [this](const QString &title) {
        // A proposal only: the directory says what somebody's grade is.
        const auto grade = usualGrade(title);
        m_ui->gradeEdit->setPlaceholderText(
            grade ? tr("A number, where it is known; usual for this title: %1").arg(*grade)
                  : tr("A number, where it is known"));
    });
    connect(m_ui->zoneCombo, &ZoneCombo::refused, this,
        [this](const QString &sentence) { m_ui->messages->showMessage(MessageBar::Kind::Error, sentence); });
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &PersonDialog::ask);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    readHoursBack();
    m_ui->nameEdit->setFocus();
}

PersonDialog::~PersonDialog() = default;

void PersonDialog::readHoursBack()
{
    const auto hours = WorkingHours::fromText(m_ui->hoursEdit->text());
    m_ui->hoursReadLabel->setText(hours ? words::hours(*hours) : hours.error().text());
    setFieldProblem(m_ui->hoursEdit, hours ? QString() : hours.error().sentence);
}

void PersonDialog::ask()
{
    Person person;
    const QList<std::pair<PersonColumn, QString>> typed{ { PersonColumn::Name, m_ui->nameEdit->text() },
        { PersonColumn::Email, m_ui->emailEdit->text() }, { PersonColumn::Title, m_ui->titleEdit->text() },
        { PersonColumn::Department, m_ui->departmentEdit->text() },
        { PersonColumn::Specialty, m_ui->specialtyEdit->text() },
        { PersonColumn::Languages, m_ui->languagesEdit->text() }, { PersonColumn::Grade, m_ui->gradeEdit->text() },
        { PersonColumn::Zone, m_ui->zoneCombo->currentText() }, { PersonColumn::Hours, m_ui->hoursEdit->text() } };
    for (const auto &[field, text] : typed) {
        if (const auto taken = setPersonText(person, field, text); !taken)
            return complain(taken.error());
    }
    if (m_ui->dailyLimitSpin->value() >= 0)
        person.dailyLimit = m_ui->dailyLimitSpin->value();
    if (m_ui->weeklyLimitSpin->value() >= 0)
        person.weeklyLimit = m_ui->weeklyLimitSpin->value();
    Q_EMIT addRequested(person);
}

void PersonDialog::complain(const Error &error)
{
    const QList<std::pair<QString, QWidget *>> fields{ { QStringLiteral("person.name"), m_ui->nameEdit },
        { QStringLiteral("person.email"), m_ui->emailEdit }, { QStringLiteral("person.emailTaken"), m_ui->emailEdit },
        { QStringLiteral("person.grade"), m_ui->gradeEdit }, { QStringLiteral("person.zone"), m_ui->zoneCombo },
        { QStringLiteral("person.hours"), m_ui->hoursEdit }, { QStringLiteral("person.limit"), m_ui->dailyLimitSpin } };
    QWidget *wrong = nullptr;
    for (const auto &[key, field] : fields) {
        if (key == error.key)
            wrong = field;
    }
    for (const auto &[key, field] : fields)
        setFieldProblem(field, field == wrong ? error.sentence : QString());
    if (wrong)
        wrong->setFocus(Qt::OtherFocusReason);
    m_ui->messages->showMessage(MessageBar::Kind::Error, error.text());
}

} // namespace shortlist
