// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/jobs/jobview.h"
#include "domain/people/person.h"

#include <QDialog>

#include <memory>
#include <optional>

class QComboBox;

namespace shortlist {

namespace Ui {
class OpeningDialog;
}

/// New openings of a job, or one that there is.
class OpeningDialog : public QDialog {
    Q_OBJECT
public:
    /// Without `opening`: new ones, how many is asked. `today` is where the calendar starts.
    OpeningDialog(const JobView &job, const QList<Person> &people, const QDate &today,
        const std::optional<Opening> &opening, QWidget *parent = nullptr);
    ~OpeningDialog() override;

    int count() const;
    QString code() const;
    OpeningText text() const;
    void accept() override;

private:
    void fillPeople(QComboBox *combo, const QList<Person> &people, const PersonId &chosen);

    std::unique_ptr<Ui::OpeningDialog> m_ui;
    bool m_new;
};

} // namespace shortlist
