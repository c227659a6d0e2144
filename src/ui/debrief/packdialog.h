// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/id.h"
#include "ui/window/pagecontext.h"

#include <QDialog>

#include <atomic>
#include <memory>

class QCheckBox;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QThread;

namespace shortlist {

class TextLabel;

/// Writes the decision pack of one application: which of its two files, and where to. The files are made on a thread
/// of their own; until they are written, Cancel leaves nothing of them. Accepted when they are.
class PackDialog : public QDialog {
    Q_OBJECT

public:
    PackDialog(const PageContext &context, const ApplicationId &application, const QString &candidate,
        QWidget *parent = nullptr);
    /// Cancels, and waits for the file that is being made.
    ~PackDialog() override;

Q_SIGNALS:
    /// What was written where, in a sentence.
    void packWritten(const QString &sentence);

public Q_SLOTS:
    void accept() override;
    void reject() override;

private:
    void build(const QString &candidate);
    /// Asks for a name; empty target when cancelled.
    PackTarget chooseTarget();
    void write(const DecisionPack &pack, const PackTarget &target);
    void finish(const Status &written, const PackTarget &target);
    void setBusy(bool busy);
    void complain(const QString &problem);
    void refresh();

    PageContext m_context;
    ApplicationId m_application;
    QString m_suggested;
    QLineEdit *m_recipient;
    QCheckBox *m_pdf;
    QCheckBox *m_xlsx;
    TextLabel *m_problem;
    QProgressBar *m_bar;
    QPushButton *m_save = nullptr;
    std::unique_ptr<QThread> m_thread;
    std::shared_ptr<std::atomic<bool>> m_cancelled; ///< set while files are made
};

} // namespace shortlist
