// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/core/gateway.h"
#include "service/scorecards/scorecardservice.h"

#include <QHash>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace shortlist {

/// Reads the text of a PDF; the windows may not see who can. It stops soon after the flag is set. Any thread.
using PdfReader = std::function<Result<QString>(const QByteArray &, const std::atomic<bool> &)>;

/// The text of a candidate's résumé for the kit, also where the résumé is a PDF: that is read on a thread of its own,
/// and remembered. Never for a written assessment, which is graded without the name. GUI thread.
class ResumeText : public QObject {
    Q_OBJECT

public:
    ResumeText(Gateway &gateway, QObject *parent);
    ~ResumeText() override;

    /// Without one, PDFs are not read.
    void setReader(PdfReader reader) { m_reader = std::move(reader); }
    /// What stands in the kit as the résumé: its text, that it is being read, or why it cannot be; empty where there is
    /// none. What was being read for another card is given up.
    QString of(const ScorecardView &view);

Q_SIGNALS:
    /// of() has a new answer.
    void changed();

private:
    void read(const CandidateFile &file);
    void readBytes(const QString &sha256, const QByteArray &bytes);
    void note(const QString &sha256, const Result<QString> &text);
    void stop();

    Gateway &m_gateway;
    PdfReader m_reader;
    QHash<QString, QString> m_texts; ///< by hash of the file
    QString m_unreadable; ///< hash of the one on show that could not be read
    QString m_why; ///< why it could not
    QString m_reading; ///< hash of what is being read; empty for nothing
    std::shared_ptr<std::atomic<bool>> m_cancelled; ///< of what is being read
    QList<QThread *> m_threads;
};

} // namespace shortlist
