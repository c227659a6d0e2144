// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/pipeline/pipelineservice.h"

#include <QDialog>

#include <memory>

namespace shortlist {

namespace Ui {
class MoveDialog;
}

/// Asks where applications go, and for a waiver when a stage on the way lacks something. Value in, value out.
class MoveDialog : public QDialog {
    Q_OBJECT

public:
    /// `from` is the column they stand in, `to` the one chosen at first.
    MoveDialog(const QString &who, const QList<BoardColumn> &columns, int from, int to, QWidget *parent = nullptr);
    ~MoveDialog() override;

    /// Says why it was not accepted; asks for a waiver when that is what is missing.
    void complain(const Error &error);

Q_SIGNALS:
    /// The person confirmed; the dialog stays until its owner is content. `waiver` is empty unless it was asked for.
    void confirmed(int column, const QString &waiver);

public Q_SLOTS:
    void accept() override;

private:
    void askForWaiver(bool ask);
    /// Makes room for what is shown now; takes none away, and leaves the width as it is.
    void grow();

    std::unique_ptr<Ui::MoveDialog> m_ui;
};

} // namespace shortlist
