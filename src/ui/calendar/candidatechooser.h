// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/calendarqueries.h"
#include "ui/window/pagecontext.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace shortlist {

class CaptionLabel;
class SearchField;

/// Asks which of the candidates under way is meant, by any part of the name or of the job: however many there are, the
/// next letters find the rest.
class CandidateChooser : public QDialog {
    Q_OBJECT
public:
    /// `yes` is what the confirming button says, a verb; `begun` is the name that is searched for first.
    CandidateChooser(const PageContext &context, const QString &title, const QString &yes, const QString &begun,
        QWidget *parent = nullptr);

public Q_SLOTS:
    void accept() override;

Q_SIGNALS:
    /// Comes just before accepted().
    void chosen(const shortlist::CandidateId &candidate);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static constexpr int kShown = 200;

    void search();
    void take(const Result<QList<BookableApplication>> &found);
    /// Whether the list is that of the text as it stands.
    bool isCurrent() const;

    const PageContext m_context;
    SearchField *m_name;
    QListWidget *m_list;
    CaptionLabel *m_more;
    QPushButton *m_yes;
    QList<BookableApplication> m_candidates; ///< each once, as listed
    QString m_sought; ///< the text that was last searched for
    QString m_listed = QStringLiteral(" "); ///< the text the list is of; none yet
    bool m_chooses = false; ///< the list that comes next is chosen from at once
};

} // namespace shortlist
