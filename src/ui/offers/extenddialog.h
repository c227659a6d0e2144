// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/result.h"

#include <QDate>
#include <QDialog>

class QDateEdit;

namespace shortlist {

class MessageBar;

/// Asks until when an offer may still be accepted. Value in, value out.
class ExtendDialog : public QDialog {
    Q_OBJECT

public:
    /// `today`: no day before it can be chosen; a week from it is proposed.
    ExtendDialog(int number, QDate today, QWidget *parent = nullptr);

    void complain(const Error &error);

Q_SIGNALS:
    /// The person confirmed; the dialog stays until its owner is content.
    void confirmed(QDate until);

public Q_SLOTS:
    void accept() override;

private:
    MessageBar *m_problems;
    QDateEdit *m_until;
};

} // namespace shortlist
