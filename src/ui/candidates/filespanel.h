// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/candidates/candidateview.h"
#include "ui/widgets/card.h"

namespace shortlist {

/// The files of a person. Files are added by dropping or choosing them; nothing is opened unless asked for.
class FilesPanel : public Card {
    Q_OBJECT

public:
    explicit FilesPanel(QWidget *parent = nullptr);
    void setFiles(const QList<CandidateFile> &files);

Q_SIGNALS:
    /// Local paths that were dropped here.
    void filesDropped(const QStringList &paths);
    void addRequested();
    void openRequested(const shortlist::CandidateFile &file);
    void saveRequested(const shortlist::CandidateFile &file);
    void removeRequested(const shortlist::CandidateFile &file);
    void kindChosen(const shortlist::CandidateFile &file, shortlist::FileKind kind);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeRow(const CandidateFile &file);

    QWidget *m_rows = nullptr;
};

} // namespace shortlist
