// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/candidates/candidatefile.h"
#include "ui/window/pagecontext.h"

#include <QDialog>

#include <atomic>
#include <memory>

class QComboBox;

namespace shortlist {

class JobChooser;
namespace Ui {
class CandidateImportDialog;
}

/// A file of candidates on its way in: what its columns are, what would come of it, and then it happens, all of it or
/// nothing. The file is read on this thread, the workspace is asked on its own.
class CandidateImportDialog : public QDialog {
    Q_OBJECT

public:
    explicit CandidateImportDialog(const PageContext &context, QWidget *parent = nullptr);
    ~CandidateImportDialog() override;

    /// Reads a file and shows what it holds.
    void openFile(const QString &path);

Q_SIGNALS:
    void imported(const shortlist::ImportReport &report);

public Q_SLOTS:
    void accept() override;
    /// Stops an import that is under way; closes the dialog otherwise.
    void reject() override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setUpTables();
    void chooseFile();
    void loadJobs();
    void showColumns();
    void readRows();
    void preview();
    void showReport(const ImportReport &report);
    void saveList();
    void finish(const Result<ImportReport> &report);
    void complain(const Error &error);
    void refreshButtons();
    ImportOptions options() const;
    QList<int> meanings() const;
    int openQuestions() const;

    PageContext m_context;
    std::unique_ptr<Ui::CandidateImportDialog> m_ui;
    JobChooser *m_jobs;
    QString m_fileName;
    QByteArray m_bytes;
    CandidateFileProposal m_proposal;
    QList<QComboBox *> m_choices; ///< one a column
    QList<bool> m_answered; ///< whether the column's question has its answer
    CandidateFileRows m_rows;
    bool m_previewed = false;
    std::shared_ptr<std::atomic_bool> m_stop; ///< set while an import is under way
};

} // namespace shortlist
