// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rubrics/rubriclint.h"

#include "domain/words/wordlist.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace shortlist {

namespace {

struct RubricLintTexts {
    Q_DECLARE_TR_FUNCTIONS(RubricLint)
};

using Place = RubricFinding::Place;

QString sourceOfAnchors()
{
    return RubricLintTexts::tr("Behaviourally anchored scales: Smith and Kendall, 1963; the guides to structured "
                               "interviews of the US Office of Personnel Management and of Google re:Work.");
}

QString sourceOfCount()
{
    return RubricLintTexts::tr(
        "US Office of Personnel Management, guide to structured interviews: a handful of competencies an interview.");
}

QString sourceOfQuestions()
{
    return RubricLintTexts::tr("Structured interviews: all candidates are asked the same questions on what is "
                               "required of them; Campion, Palmer and Campion, 1997.");
}

QString sourceOfCodedWords()
{
    return RubricLintTexts::tr(
        "Gaucher, Friesen and Kay, 2011, on gendered wording of job advertisements; the list is our own.");
}

QString sourceOfProtected()
{
    return RubricLintTexts::tr("What the law protects: Title VII, ADEA and ADA in the United States, directives "
                               "2000/43/EC, 2000/78/EC and 2006/54/EC in the European Union.");
}

/// Goes through one rubric and keeps what it finds.
class RubricReader {
public:
    RubricReader(const Rubric &rubric, const QList<Criterion> &criteria, const QList<RubricUse> &uses)
        : m_rubric(rubric)
        , m_criteria(criteria)
        , m_uses(uses)
        , m_words(wordListFor(wholeText(rubric, criteria)))
    {
    }

    QList<RubricFinding> read()
    {
        if (m_criteria.size() > kMostCriteriaForAnInterview)
            add({}, Place::Rubric, -1, "rubric.many",
                RubricLintTexts::tr("%n criteria are more than one interview has time for: over %1, each is judged "
                                    "from little, and the ratings melt into one.",
                    nullptr, int(m_criteria.size()))
                    .arg(kMostCriteriaForAnInterview),
                sourceOfCount());
        readMinutes();
        readWords({}, Place::Rubric, -1, m_rubric.name);
        for (const QString &level : m_rubric.levels)
            readWords({}, Place::Rubric, -1, level);
        readWords({}, Place::Purpose, -1, m_rubric.purpose);
        for (const Criterion &criterion : m_criteria) {
            readWords(criterion.id, Place::Name, -1, criterion.name);
            readAnchors(criterion);
            readWords(criterion.id, Place::Description, -1, criterion.description);
            readQuestions(criterion);
        }
        return m_findings;
    }

private:
    static QString wholeText(const Rubric &rubric, const QList<Criterion> &criteria)
    {
        QStringList all{ rubric.name, rubric.purpose };
        for (const Criterion &criterion : criteria)
            all << criterion.name << criterion.description << criterion.anchors << textsOf(criterion.questions);
        return all.join(u'\n');
    }

    static QStringList textsOf(const QList<Question> &questions)
    {
        QStringList texts;
        for (const Question &question : questions)
            texts << question.text << question.probes;
        return texts;
    }

    /// The criterion as lists name it: one without a name yet by its place in the grid.
    QString nameOf(const CriterionId &id) const
    {
        const auto found = std::find_if(
            m_criteria.begin(), m_criteria.end(), [&id](const Criterion &criterion) { return criterion.id == id; });
        const QString name = found == m_criteria.end() ? QString() : found->name.simplified();
        return name.isEmpty() ? RubricLintTexts::tr("Criterion %1").arg(found - m_criteria.begin() + 1) : name;
    }

    QString aboutOf(const CriterionId &criterion, Place place, int level) const
    {
        if (criterion.isNull())
            return place == Place::Purpose   ? RubricLintTexts::tr("Purpose")
                 : place == Place::Questions ? RubricLintTexts::tr("All questions")
                                             : RubricLintTexts::tr("Whole rubric");
        const QString name = nameOf(criterion);
        switch (place) {
        case Place::Anchor:
            return RubricLintTexts::tr("%1, level %2", "a criterion").arg(name, QString::number(level + 1));
        case Place::Name:
            return RubricLintTexts::tr("%1, name", "a criterion").arg(name);
        case Place::Description:
            return RubricLintTexts::tr("%1, meaning", "a criterion").arg(name);
        case Place::Questions:
            return RubricLintTexts::tr("%1, questions", "a criterion").arg(name);
        case Place::Rubric:
        case Place::Purpose:
            break;
        }
        return name;
    }

    void add(const CriterionId &criterion, Place place, int level, const char *key, const QString &sentence,
        const QString &source, const QString &word = {})
    {
        m_findings.append(
            { criterion, place, level, QLatin1String(key), word, aboutOf(criterion, place, level), sentence, source });
    }

    // Where several interviews use it, the shortest one is the one that does not hold.
    void readMinutes()
    {
        int minutes = 0;
        for (const Criterion &criterion : m_criteria)
            minutes += minutesOfQuestions(criterion.questions);
        const RubricUse *shortest = nullptr;
        for (const RubricUse &use : m_uses) {
            if (use.kind == StageKind::Interview && use.planState != PlanState::Retired && use.minutes
                && (!shortest || *use.minutes < *shortest->minutes))
                shortest = &use;
        }
        if (shortest && minutes > *shortest->minutes)
            add({}, Place::Questions, -1, "rubric.minutes",
                RubricLintTexts::tr("The questions take %1 minutes together, “%2” of “%3” has %4: candidates would be "
                                    "asked different ones, whatever time was left for.")
                    .arg(QString::number(minutes), shortest->stageName, shortest->jobTitle,
                        QString::number(*shortest->minutes)),
                sourceOfQuestions());
    }

    void readAnchors(const Criterion &criterion)
    {
        const int levels = int(m_rubric.levels.size());
        QList<int> written;
        for (int level = 0; level < levels; ++level) {
            if (!criterion.anchors.value(level).trimmed().isEmpty())
                written.append(level);
        }
        if (written.size() < kFewestAnchors) {
            add(criterion.id, Place::Anchor, written.value(0, -1) == 0 ? levels - 1 : 0, "anchors.few",
                RubricLintTexts::tr("Fewer than two levels say what they look like: everybody then has a scale of "
                                    "their own."),
                sourceOfAnchors());
            m_findings.last().about = nameOf(criterion.id); // of all its levels; it leads to the one to begin with
        } else {
            readGaps(criterion, written);
        }
        QList<AnchorWords> earlier;
        for (const int level : std::as_const(written)) {
            const QString &anchor = criterion.anchors.at(level);
            const AnchorWords here{ level, contents(anchor, false), contents(anchor, true) };
            readAnchor(criterion, earlier, here);
            earlier.append(here);
        }
    }

    // The ends carry the scale: what is between may be told from them, they from nothing.
    void readGaps(const Criterion &criterion, const QList<int> &written)
    {
        const int highest = int(m_rubric.levels.size()) - 1;
        if (!written.contains(0))
            add(criterion.id, Place::Anchor, 0, "anchors.end",
                RubricLintTexts::tr("A gap: “%1” is the lowest level and does not say what it looks like; what is too "
                                    "little, everybody then decides alone.")
                    .arg(m_rubric.levels.first()),
                sourceOfAnchors());
        for (int level = written.first() + 1; level < written.last(); ++level) {
            if (!written.contains(level))
                add(criterion.id, Place::Anchor, level, "anchors.gap",
                    RubricLintTexts::tr("A gap: the levels around “%1” say what they look like, it does not.")
                        .arg(m_rubric.levels.at(level)),
                    sourceOfAnchors());
        }
        if (!written.contains(highest))
            add(criterion.id, Place::Anchor, highest, "anchors.end",
                RubricLintTexts::tr("A gap: “%1” is the highest level and does not say what it looks like; some then "
                                    "give it for little, others never.")
                    .arg(m_rubric.levels.last()),
                sourceOfAnchors());
    }

    /// What an anchor says, for comparing it with the others.
    struct AnchorWords {
        int level = 0;
        QStringList all;
        QStringList withoutJudgement;
    };

    // One thing is said of an anchor, the plainest; and of its words.
    void readAnchor(const Criterion &criterion, const QList<AnchorWords> &earlier, const AnchorWords &here)
    {
        const auto like = [&](const QStringList AnchorWords::*words) {
            const auto found = std::find_if(earlier.begin(), earlier.end(),
                [&](const AnchorWords &other) { return !(here.*words).isEmpty() && other.*words == here.*words; });
            return found == earlier.end() ? -1 : found->level;
        };
        const QString level = m_rubric.levels.at(here.level);
        if (const int same = like(&AnchorWords::all); same >= 0)
            add(criterion.id, Place::Anchor, here.level, "anchor.repeated",
                RubricLintTexts::tr("“%1” and “%2” say the same: nobody can tell them apart.")
                    .arg(m_rubric.levels.at(same), level),
                sourceOfAnchors());
        else if (const int near = like(&AnchorWords::withoutJudgement); near >= 0)
            add(criterion.id, Place::Anchor, here.level, "anchor.degree",
                RubricLintTexts::tr("“%1” and “%2” differ by degree only (good, very good): say what one would see or "
                                    "hear at each.")
                    .arg(m_rubric.levels.at(near), level),
                sourceOfAnchors());
        else if (here.withoutJudgement.isEmpty())
            add(criterion.id, Place::Anchor, here.level, "anchor.adjectives",
                RubricLintTexts::tr("“%1” is only a judgement, “%2”: say what a candidate says or does there.")
                    .arg(level, criterion.anchors.at(here.level).simplified()),
                sourceOfAnchors());
        readWords(criterion.id, Place::Anchor, here.level, criterion.anchors.at(here.level));
    }

    /// The words that carry something; without judgement and degree too if asked.
    QStringList contents(const QString &text, bool withoutJudgement) const
    {
        QStringList kept;
        const QList<TextWord> words = wordsOfText(text);
        for (const TextWord &one : words) {
            const bool empty =
                m_words.has(one.word, WordKind::Common)
                || (withoutJudgement
                    && (m_words.has(one.word, WordKind::Degree) || m_words.has(one.word, WordKind::Adjective)));
            if (!empty)
                kept.append(one.word);
        }
        return kept;
    }

    void readQuestions(const Criterion &criterion)
    {
        const bool asked = std::any_of(criterion.questions.begin(), criterion.questions.end(),
            [](const Question &question) { return !question.text.trimmed().isEmpty(); });
        if (criterion.mustHave && !asked)
            add(criterion.id, Place::Questions, -1, "mustHave.question",
                RubricLintTexts::tr("A must-have without a question: it may never come up, or be asked of some "
                                    "candidates only."),
                sourceOfQuestions());
        const QStringList texts = textsOf(criterion.questions);
        for (const QString &text : texts)
            readWords(criterion.id, Place::Questions, -1, text);
    }

    void readWords(const CriterionId &criterion, Place place, int level, const QString &text)
    {
        const QList<TextWord> words = wordsOfText(text);
        const auto hits =
            m_words.find(words, { WordKind::Protected, WordKind::Masculine, WordKind::Feminine, WordKind::Vague });
        QSet<QString> seen;
        for (const WordHit &hit : hits) {
            const TextWord &first = words.at(hit.first);
            const TextWord &last = words.at(hit.first + hit.words - 1);
            const QString word = text.mid(first.start, last.start + last.length - first.start);
            // A word that stands there twice is one finding.
            if (seen.contains(word.toLower()))
                continue;
            seen.insert(word.toLower());
            addWord(criterion, place, level, hit.kind, word);
        }
    }

    void addWord(const CriterionId &criterion, Place place, int level, WordKind kind, const QString &word)
    {
        if (kind == WordKind::Protected)
            add(criterion, place, level, "words.protected",
                RubricLintTexts::tr("“%1” touches on what the law protects: ask for what the work needs instead.")
                    .arg(word),
                sourceOfProtected(), word);
        else if (kind == WordKind::Masculine)
            add(criterion, place, level, "words.masculine",
                RubricLintTexts::tr("“%1” is read as masculine: say what is done, in words that fit everybody.")
                    .arg(word),
                sourceOfCodedWords(), word);
        else if (kind == WordKind::Feminine)
            add(criterion, place, level, "words.feminine",
                RubricLintTexts::tr("“%1” is read as feminine: say what is done, in words that fit everybody.")
                    .arg(word),
                sourceOfCodedWords(), word);
        else
            add(criterion, place, level, "words.vague",
                RubricLintTexts::tr("“%1” means something else to everybody: say by what one would know it.").arg(word),
                sourceOfAnchors(), word);
    }

    const Rubric &m_rubric;
    const QList<Criterion> &m_criteria;
    const QList<RubricUse> &m_uses;
    const WordList &m_words;
    QList<RubricFinding> m_findings;
};

} // namespace

QList<RubricFinding> lintRubric(const Rubric &rubric, const QList<Criterion> &criteria, const QList<RubricUse> &uses)
{
    return RubricReader(rubric, criteria, uses).read();
}

QList<RubricFinding> lintRubric(const RubricView &view)
{
    return lintRubric(view.rubric, view.criteria, view.uses.isEmpty() ? view.earlierUses : view.uses);
}

} // namespace shortlist
