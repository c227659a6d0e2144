// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/candidates/candidatequeries.h"
#include "service/candidates/candidateview.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace shortlist {

class SearchField;

/// Words and choices that narrow the list of candidates.
class CandidateFilterBar : public QWidget {
    Q_OBJECT

public:
    explicit CandidateFilterBar(QWidget *parent = nullptr);

    /// What can be chosen; choices that are still there stay.
    void setJobs(const QList<JobChoice> &jobs);
    void setTags(const QList<CountedWord> &tags);
    void setSources(const QList<CountedWord> &sources);
    /// The conditions as they stand; order is not this bar's.
    CandidateFilter filter() const;
    void clear();
    void focusWords();
    /// Other words; conditions that were chosen are given up.
    void setWords(const QString &words);
    /// No words any more; the conditions stay.
    void clearWords();

Q_SIGNALS:
    void changed();
    /// Down was pressed in the words: the list should take the keyboard.
    void leftDownwards();

private:
    QComboBox *makeBox(const char *name, const QString &spoken, const QString &any);
    void fillWords(QComboBox *box, const QList<CountedWord> &words);
    void showStages();

    SearchField *m_words;
    QComboBox *m_job;
    QComboBox *m_stage;
    QComboBox *m_state;
    QComboBox *m_tag;
    QComboBox *m_source;
    QToolButton *m_clear;
    QList<JobChoice> m_jobs;
};

} // namespace shortlist
