// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/result.h"
#include "domain/people/person.h"

#include <QDialog>

#include <memory>

namespace shortlist {

namespace Ui {
class PersonDialog;
}

/// Takes in somebody new. The page adds the person and closes the dialog, or shows here why it was refused.
class PersonDialog : public QDialog {
    Q_OBJECT

public:
    explicit PersonDialog(QWidget *parent = nullptr);
    ~PersonDialog() override;

    /// Shows what is wrong beside its field; the dialog stays open.
    void complain(const Error &error);

Q_SIGNALS:
    void addRequested(const shortlist::Person &person);

private:
    void readHoursBack();
    void ask();

    std::unique_ptr<Ui::PersonDialog> m_ui;
};

} // namespace shortlist
