// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offerdialog.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/formrows.h"
#include "ui_offerdialog.h"

#include <QLocale>
#include <QPushButton>

#include <cmath>

namespace shortlist {

namespace {

constexpr double kMinorUnits = 100;

} // namespace

OfferDialog::OfferDialog(const Offer &terms, const QList<Opening> &openings, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::OfferDialog>())
    , m_original(terms)
{
    m_ui->setupUi(this);
    dressForm(this);
    setWindowTitle(terms.number > 0 && !terms.id.isNull() ? tr("Offer %1").arg(terms.number) : tr("New offer"));
    setButtonKind(m_ui->buttonBox->button(QDialogButtonBox::Save), ButtonKind::Primary);
    m_ui->problemLabel->hide();
    for (const Opening &opening : openings)
        m_ui->openingCombo->addItem(opening.code, opening.id.uuid());
    m_ui->openingCombo->setCurrentIndex(m_ui->openingCombo->findData(terms.openingId.uuid()));
    m_ui->titleEdit->setText(terms.title);
    m_ui->levelEdit->setText(terms.level);
    m_ui->specialtyEdit->setText(terms.specialty);
    // A first day soon enough to be meant, far enough for notice periods.
    m_ui->startEdit->setDate(terms.startOn.isValid() ? terms.startOn : today.addMonths(2));
    m_ui->salarySpin->setValue(double(terms.salaryMinor) / kMinorUnits);
    m_ui->bonusSpin->setValue(double(terms.bonusMinor) / kMinorUnits);
    m_ui->currencyCombo->addItems(
        { QStringLiteral("EUR"), QStringLiteral("USD"), QStringLiteral("GBP"), QStringLiteral("CHF") });
    m_ui->currencyCombo->setCurrentText(
        terms.currency.isEmpty() ? QLocale().currencySymbol(QLocale::CurrencyIsoCode) : terms.currency);
    if (m_ui->currencyCombo->currentText().isEmpty())
        m_ui->currencyCombo->setCurrentIndex(0);
    m_ui->equityEdit->setText(terms.equity);
    m_ui->locationEdit->setText(terms.location);
    m_ui->notesEdit->setPlainText(terms.notes);
}

OfferDialog::~OfferDialog() = default;

Offer OfferDialog::terms() const
{
    Offer terms = m_original;
    terms.openingId = OpeningId(m_ui->openingCombo->currentData().toUuid());
    terms.title = m_ui->titleEdit->text().trimmed();
    terms.level = m_ui->levelEdit->text().trimmed();
    terms.specialty = m_ui->specialtyEdit->text().trimmed();
    terms.startOn = m_ui->startEdit->date();
    terms.salaryMinor = std::llround(m_ui->salarySpin->value() * kMinorUnits);
    terms.bonusMinor = std::llround(m_ui->bonusSpin->value() * kMinorUnits);
    terms.currency = m_ui->currencyCombo->currentText().trimmed().toUpper();
    terms.equity = m_ui->equityEdit->text().trimmed();
    terms.location = m_ui->locationEdit->text().trimmed();
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
