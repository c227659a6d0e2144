// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/peoplefile.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QPushButton;

namespace shortlist {

class PeopleModel;

namespace Ui {
class ImportPeopleDialog;
}

/// Shows what a team file was understood to say, before anything is written: which column holds what (to be changed),
/// the people, and what could not be taken. The page imports, and closes the dialog or shows here why it was refused.
class ImportPeopleDialog : public QDialog {
    Q_OBJECT

public:
    /// `known` are the people who are in the team: whoever has the address of one of them is brought up to date.
    ImportPeopleDialog(const PeopleFileReader &read, const QList<Person> &known, QWidget *parent = nullptr);
    ~ImportPeopleDialog() override;

    /// Reads a file; the error when it cannot be read at all, and then there is nothing to show.
    Status load(const QByteArray &bytes, const QString &fileName);
    void complain(const Error &error);

Q_SIGNALS:
    void importRequested(const QList<shortlist::Person> &people);

private:
    Status read(const std::optional<PeopleColumns> &columns);
    void showColumns();
    void showPeople();
    void showProblems();
    void columnChanged(int changed);

    PeopleFileReader m_read;
    QList<Person> m_known;
    QByteArray m_bytes;
    QString m_fileName;
    PeopleFile m_file;
    PeopleModel *m_people;
    QList<QComboBox *> m_combos;
    std::unique_ptr<Ui::ImportPeopleDialog> m_ui;
    QPushButton *m_save = nullptr;
};

} // namespace shortlist
