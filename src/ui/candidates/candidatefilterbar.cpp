// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/candidatefilterbar.h"

#include "domain/words/words.h"
#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/yieldingbox.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace shortlist {

namespace {

constexpr int kWithoutApplication = -2;
constexpr int kNarrowestWords = 112; ///< room for a name, whatever the choices need
constexpr int kFewestCharacters = 6; ///< of a choice in a narrow window

} // namespace

CandidateFilterBar::CandidateFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_words(new SearchField(tr("Filter candidates")))
    , m_clear(makeIconButton(QStringLiteral("x"), tr("Clear the filter")))
{
    m_words->setObjectName(QStringLiteral("filterEdit"));
    m_clear->setObjectName(QStringLiteral("clearFilterButton"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kRelated);
    m_words->setMinimumWidth(kNarrowestWords);
    line->addWidget(m_words, 1);
    m_job = makeBox("jobFilter", tr("Job"), tr("Any job"));
    m_stage = makeBox("stageFilter", tr("Stage"), tr("Any stage"));
    m_state = makeBox("stateFilter", tr("State"), tr("Any state"));
    m_tag = makeBox("tagFilter", tr("Tag"), tr("Any tag"));
    m_source = makeBox("sourceFilter", tr("Source"), tr("Any source"));
    for (const ApplicationState state : enumValues<ApplicationState>())
        m_state->addItem(words::of(state), int(state));
    m_state->addItem(tr("Never applied"), kWithoutApplication);
    m_stage->setEnabled(false);
    for (QComboBox *box : { m_job, m_stage, m_state, m_tag, m_source }) {
        line->addWidget(box);
        connect(box, &QComboBox::activated, this, [this, box] {
            if (box == m_job)
                showStages();
            Q_EMIT changed();
        });
    }
    line->addWidget(m_clear);
    m_clear->setEnabled(false);
    connect(this, &CandidateFilterBar::changed, this, [this] { m_clear->setEnabled(filter().narrows()); });
    connect(m_words, &SearchField::searchRequested, this, &CandidateFilterBar::changed);
    connect(m_words, &SearchField::leftDownwards, this, &CandidateFilterBar::leftDownwards);
    connect(m_clear, &QToolButton::clicked, this, &CandidateFilterBar::clear);
}

QComboBox *CandidateFilterBar::makeBox(const char *name, const QString &spoken, const QString &any)
{
    auto *box = new YieldingBox(kFewestCharacters);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(spoken);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(std::max(9, int(any.size())));
    box->addItem(any);
    return box;
}

void CandidateFilterBar::setJobs(const QList<JobChoice> &jobs)
{
    const QUuid before = m_job->currentData().toUuid();
    m_jobs = jobs;
    while (m_job->count() > 1)
        m_job->removeItem(1);
    for (const JobChoice &job : jobs)
        m_job->addItem(job.title, job.id.uuid());
    m_job->setCurrentIndex(before.isNull() ? 0 : std::max(0, m_job->findData(before)));
    showStages();
}

void CandidateFilterBar::showStages()
{
    const QUuid before = m_stage->currentData().toUuid();
    const QUuid job = m_job->currentData().toUuid();
    while (m_stage->count() > 1)
        m_stage->removeItem(1);
    for (const JobChoice &choice : std::as_const(m_jobs)) {
        if (choice.id.uuid() != job)
            continue;
        for (const auto &[id, name] : choice.stages)
            m_stage->addItem(name, id.uuid());
    }
    m_stage->setEnabled(m_stage->count() > 1);
    m_stage->setCurrentIndex(before.isNull() ? 0 : std::max(0, m_stage->findData(before)));
}

void CandidateFilterBar::fillWords(QComboBox *box, const QList<CountedWord> &words)
{
    const QString before = box->currentData().toString();
    while (box->count() > 1)
        box->removeItem(1);
    for (const CountedWord &word : words)
        box->addItem(tr("%1 (%2)", "tag or source, how many").arg(word.word).arg(word.count), word.word);
    box->setCurrentIndex(before.isEmpty() ? 0 : std::max(0, box->findData(before)));
}

void CandidateFilterBar::setTags(const QList<CountedWord> &tags) { fillWords(m_tag, tags); }

void CandidateFilterBar::setSources(const QList<CountedWord> &sources) { fillWords(m_source, sources); }

CandidateFilter CandidateFilterBar::filter() const
{
    CandidateFilter filter;
    filter.text = m_words->text().trimmed();
    filter.jobId = JobId(m_job->currentData().toUuid());
    filter.stageId = StageId(m_stage->currentData().toUuid());
    filter.tag = m_tag->currentData().toString();
    filter.source = m_source->currentData().toString();
    if (const QVariant state = m_state->currentData(); state.isValid()) {
        if (state.toInt() == kWithoutApplication)
            filter.withoutApplication = true;
        else
            filter.state = static_cast<ApplicationState>(state.toInt());
    }
    return filter;
}

void CandidateFilterBar::clear()
{
    m_words->clear();
    for (QComboBox *box : { m_job, m_stage, m_state, m_tag, m_source })
        box->setCurrentIndex(0);
    showStages();
    Q_EMIT changed();
}

void CandidateFilterBar::setWords(const QString &words)
{
    clear();
    m_words->setText(words);
}

void CandidateFilterBar::clearWords()
{
    m_words->clear();
    Q_EMIT changed();
}

void CandidateFilterBar::focusWords()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

} // namespace shortlist
