// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/result.h"

#include <QDate>
#include <QDialog>

#include <memory>

namespace shortlist {

namespace Ui {
class HoldDialog;
}

/// Asks what applications wait for, and until when. Value in, value out.
class HoldDialog : public QDialog {
    Q_OBJECT

public:
    HoldDialog(const QString &who, QDate today, QWidget *parent = nullptr);
    ~HoldDialog() override;

    void complain(const Error &error);

Q_SIGNALS:
    /// The person confirmed; the dialog stays until its owner is content. `until` is invalid for no day.
    void confirmed(const QString &reason, QDate until);

public Q_SLOTS:
    void accept() override;

private:
    std::unique_ptr<Ui::HoldDialog> m_ui;
};

} // namespace shortlist
