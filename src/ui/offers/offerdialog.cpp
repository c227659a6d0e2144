// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offerdialog.h"

#include "domain/offers/money.h"
#include "ui/offers/offerwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/messagebar.h"
#include "ui_offerdialog.h"

#include <QLocale>
#include <QPushButton>

namespace shortlist {

namespace {

/// A first day soon enough to be meant, far enough for notice periods; people begin on a Monday.
QDate usualStart(QDate today)
{
    const QDate day = today.addMonths(2);
    return day.addDays((8 - day.dayOfWeek()) % 7);
}

QString titleFor(const Offer &terms)
{
    if (terms.number == 0 || terms.id.isNull())
        return OfferDialog::tr("New offer");
    // What was sent stays as it was sent: changing it makes the next one.
    return terms.state == OfferState::Sent
             ? OfferDialog::tr("Offer %1, in place of offer %2").arg(terms.number + 1).arg(terms.number)
             : OfferDialog::tr("Offer %1").arg(terms.number);
}

} // namespace

OfferDialog::OfferDialog(const Offer &terms, const QList<OpeningChoice> &openings, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::OfferDialog>())
    , m_original(terms)
    , m_openings(openings)
    , m_claims(new MessageBar)
{
    m_ui->setupUi(this);
    dressForm(this);
    setWindowTitle(titleFor(terms));
    setButtonKind(m_ui->buttonBox->button(QDialogButtonBox::Save), ButtonKind::Primary);
    m_ui->problemLabel->hide();
    for (const OpeningChoice &choice : openings)
        m_ui->openingCombo->addItem(words::openingChoice(choice), choice.opening.id.uuid());
    m_ui->openingCombo->setCurrentIndex(m_ui->openingCombo->findData(terms.openingId.uuid()));
    m_claims->setObjectName(QStringLiteral("claimsBar"));
    m_ui->column->insertWidget(0, m_claims);
    connect(m_ui->openingCombo, &QComboBox::currentIndexChanged, this, &OfferDialog::followOpening);
    followOpening();
    m_ui->titleEdit->setText(terms.title);
    m_ui->levelEdit->setText(terms.level);
    m_ui->specialtyEdit->setText(terms.specialty);
    m_ui->startEdit->setDate(terms.startOn.isValid() ? terms.startOn : usualStart(today));
    m_ui->currencyCombo->addItems(
        { QStringLiteral("EUR"), QStringLiteral("USD"), QStringLiteral("GBP"), QStringLiteral("CHF") });
    m_ui->currencyCombo->setCurrentText(
        terms.currency.isEmpty() ? QLocale().currencySymbol(QLocale::CurrencyIsoCode) : terms.currency);
    if (m_ui->currencyCombo->currentText().isEmpty())
        m_ui->currencyCombo->setCurrentIndex(0);
    connect(m_ui->currencyCombo, &QComboBox::currentTextChanged, this, &OfferDialog::followCurrency);
    followCurrency();
    m_ui->salarySpin->setValue(majorUnits(terms.salaryMinor, currency()));
    m_ui->bonusSpin->setValue(majorUnits(terms.bonusMinor, currency()));
    m_ui->expiresCheck->setChecked(terms.expiresOn.isValid());
    m_ui->expiresEdit->setDate(terms.expiresOn.isValid() ? terms.expiresOn : today.addDays(14));
    m_ui->expiresEdit->setEnabled(terms.expiresOn.isValid());
    connect(m_ui->expiresCheck, &QCheckBox::toggled, m_ui->expiresEdit, &QWidget::setEnabled);
    m_ui->equityEdit->setText(terms.equity);
    m_ui->locationEdit->setText(terms.location);
    m_ui->notesEdit->setPlainText(terms.notes);
}

OfferDialog::~OfferDialog() = default;

QString OfferDialog::currency() const { return m_ui->currencyCombo->currentText().trimmed().toUpper(); }

void OfferDialog::followCurrency()
{
    const int digits = minorDigits(currency());
    m_ui->salarySpin->setDecimals(digits);
    m_ui->bonusSpin->setDecimals(digits);
}

void OfferDialog::followOpening()
{
    const int row = m_ui->openingCombo->currentIndex();
    const QString said = row >= 0             ? claimTexts(m_openings.at(row).claims)
                       : m_openings.isEmpty() ? tr("No opening of this job is open. Add one on the job's page.")
                                              : QString();
    if (said.isEmpty())
        m_claims->clear();
    else
        m_claims->showMessage(MessageBar::Kind::Warning, said);
}

Offer OfferDialog::terms() const
{
    Offer terms = m_original;
    terms.openingId = OpeningId(m_ui->openingCombo->currentData().toUuid());
    terms.title = m_ui->titleEdit->text().trimmed();
    terms.level = m_ui->levelEdit->text().trimmed();
    terms.specialty = m_ui->specialtyEdit->text().trimmed();
    terms.startOn = m_ui->startEdit->date();
    terms.salaryMinor = minorUnits(m_ui->salarySpin->value(), currency());
    terms.bonusMinor = minorUnits(m_ui->bonusSpin->value(), currency());
    terms.currency = currency();
    terms.equity = m_ui->equityEdit->text().trimmed();
    terms.location = m_ui->locationEdit->text().trimmed();
    terms.expiresOn = m_ui->expiresCheck->isChecked() ? m_ui->expiresEdit->date() : QDate();
    terms.notes = m_ui->notesEdit->toPlainText();
    return terms;
}

void OfferDialog::complain(const Error &error)
{
    m_ui->problemLabel->setText(error.text());
    m_ui->problemLabel->show();
}

void OfferDialog::accept() { Q_EMIT confirmed(terms()); }

} // namespace shortlist
