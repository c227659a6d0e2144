// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/extenddialog.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace shortlist {

namespace {

constexpr int kMoreDays = 7;

} // namespace

ExtendDialog::ExtendDialog(int number, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_problems(new MessageBar)
    , m_until(new QDateEdit(today.addDays(kMoreDays)))
{
    setWindowTitle(tr("Extend offer %1").arg(number));
    auto *column = new QVBoxLayout(this);
    auto *what = new TextLabel(
        tr("Offer %1 stays as it was sent; offer %2 is the same with another last day.").arg(number).arg(number + 1));
    what->setWordWrap(true);
    column->addWidget(what);
    column->addWidget(m_problems);
    m_until->setObjectName(QStringLiteral("untilEdit"));
    m_until->setCalendarPopup(true);
    m_until->setMinimumDate(today);
    auto *form = makeForm();
    addFormRow(form, tr("&Last day to accept"), m_until);
    column->addLayout(form);
    column->addStretch();
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *save = addSaveButton(box, tr("&Extend"));
    column->addWidget(box);
    setTabOrder(save, box->button(QDialogButtonBox::Cancel));
    connect(box, &QDialogButtonBox::accepted, this, &ExtendDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &ExtendDialog::reject);
    resize(420, sizeHint().height());
    m_until->setFocus();
}

void ExtendDialog::accept() { Q_EMIT confirmed(m_until->date()); }

void ExtendDialog::complain(const Error &error) { m_problems->showMessage(MessageBar::Kind::Error, error.text()); }

} // namespace shortlist
