// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/title.h"

#include "domain/core/searchkey.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace shortlist {

namespace {

using Words = QStringList;

/// Short forms and spellings, each written out before anything else is looked at.
const QHash<QString, Words> &spellings()
{
    static const QHash<QString, Words> kSpellings{
        { QStringLiteral("sr"), { QStringLiteral("senior") } },
        { QStringLiteral("snr"), { QStringLiteral("senior") } },
        { QStringLiteral("jr"), { QStringLiteral("junior") } },
        { QStringLiteral("mgr"), { QStringLiteral("manager") } },
        { QStringLiteral("dir"), { QStringLiteral("director") } },
        { QStringLiteral("svp"), { QStringLiteral("senior"), QStringLiteral("vp") } },
        { QStringLiteral("evp"), { QStringLiteral("executive"), QStringLiteral("vp") } },
        { QStringLiteral("em"), { QStringLiteral("engineering"), QStringLiteral("manager") } },
        { QStringLiteral("swe"), { QStringLiteral("software"), QStringLiteral("engineer") } },
        { QStringLiteral("sre"),
            { QStringLiteral("site"), QStringLiteral("reliability"), QStringLiteral("engineer") } },
        { QStringLiteral("uxr"), { QStringLiteral("ux"), QStringLiteral("research") } },
        { QStringLiteral("ops"), { QStringLiteral("operations") } },
        { QStringLiteral("back-end"), { QStringLiteral("backend") } },
        { QStringLiteral("front-end"), { QStringLiteral("frontend") } },
        { QStringLiteral("full-stack"), { QStringLiteral("fullstack") } },
    };
    return kSpellings;
}

const QHash<QString, Rank> &ranks()
{
    static const QHash<QString, Rank> kRanks{
        { QStringLiteral("junior"), Rank::Associate },
        { QStringLiteral("associate"), Rank::Associate },
        { QStringLiteral("assistant"), Rank::Associate },
        { QStringLiteral("deputy"), Rank::Associate },
        { QStringLiteral("intermediate"), Rank::Intermediate },
        { QStringLiteral("mid-level"), Rank::Intermediate },
        { QStringLiteral("senior"), Rank::Senior },
        { QStringLiteral("lead"), Rank::Lead },
        { QStringLiteral("staff"), Rank::Staff },
        { QStringLiteral("principal"), Rank::Principal },
        { QStringLiteral("distinguished"), Rank::Distinguished },
    };
    return kRanks;
}

Management managementOf(const QString &word)
{
    if (word == QStringLiteral("manager"))
        return Management::Manager;
    if (word == QStringLiteral("director"))
        return Management::Director;
    if (word == QStringLiteral("head"))
        return Management::Head;
    if (word == QStringLiteral("vp"))
        return Management::VicePresident;
    if (word == QStringLiteral("chief"))
        return Management::Chief;
    return Management::None;
}

bool isActing(const QString &word) { return word == QStringLiteral("acting") || word == QStringLiteral("interim"); }

bool isIntern(const QString &word)
{
    static const QSet<QString> kInterns{ QStringLiteral("intern"), QStringLiteral("internship"),
        QStringLiteral("trainee"), QStringLiteral("apprentice"), QStringLiteral("werkstudent") };
    return kInterns.contains(word);
}

bool isFiller(const QString &word)
{
    static const QSet<QString> kFillers{ QStringLiteral("a"), QStringLiteral("an"), QStringLiteral("the"),
        QStringLiteral("our"), QStringLiteral("one"), QStringLiteral("either"), QStringLiteral("and"),
        QStringLiteral("of"), QStringLiteral("for"), QStringLiteral("i"), QStringLiteral("ii"), QStringLiteral("iii"),
        QStringLiteral("iv") };
    return kFillers.contains(word) || word.front().isDigit();
}

/// Titles of people are one person's: "Backend Engineers" is the title "Backend Engineer".
QString singular(const QString &word)
{
    static const QRegularExpression kPlural(QStringLiteral("(?:er|or|ist|yst|ect|ian|ant|head|lead)s$"));
    return kPlural.match(word).hasMatch() ? word.chopped(1) : word;
}

Words wordsOf(const QString &text)
{
    static const QRegularExpression kBreaks(QStringLiteral("[^\\p{L}\\p{N}\\p{M}#+.-]+"));
    Words words;
    const QStringList raw = searchKey(text).split(kBreaks, Qt::SkipEmptyParts);
    for (QString word : raw) {
        while (word.endsWith(u'.') || word.endsWith(u'-'))
            word.chop(1);
        if (word.isEmpty() || word == QStringLiteral("to"))
            break; // "Executive Assistant to the CEO" is no CEO
        word = singular(word);
        words += spellings().value(word, Words{ word });
    }
    return words;
}

bool takePair(Words &words, qsizetype at, const char *first, const char *second, const char *joined)
{
    if (words.at(at) != QLatin1String(first) || words.at(at + 1) != QLatin1String(second))
        return false;
    words[at] = QLatin1String(joined);
    words.removeAt(at + 1);
    return true;
}

/// Two words that are one.
Words joinedPairs(Words words)
{
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        if (takePair(words, i, "vice", "president", "vp") || takePair(words, i, "back", "end", "backend")
            || takePair(words, i, "front", "end", "frontend") || takePair(words, i, "full", "stack", "fullstack")
            || takePair(words, i, "mid", "level", "mid-level") || takePair(words, i, "working", "student", "intern"))
            continue;
    }
    return words;
}

/// CEO, CTO, CISO: the only titles that people shorten to letters.
bool isChiefAcronym(const QString &word)
{
    static const QRegularExpression kChief(QStringLiteral("^c[a-z]{1,3}o$"));
    return kChief.match(word).hasMatch() && word != QStringLiteral("cargo");
}

/// Takes marks that may stand anywhere out of a part: acting, intern, numerals, articles.
Words contentOf(const QString &part, ParsedTitle &title)
{
    Words content;
    const Words words = joinedPairs(wordsOf(part));
    for (const QString &word : words) {
        if (isActing(word))
            title.acting = true;
        else if (isIntern(word))
            title.intern = true;
        else if (word == QStringLiteral("fellow"))
            title.rank = Rank::Fellow;
        else if (!isFiller(word))
            content += word;
    }
    return content;
}

/// Takes leading rungs off: "senior staff backend engineer" leaves "backend engineer". The highest one counts.
void takeRanks(Words &words, ParsedTitle &title)
{
    while (!words.isEmpty()) {
        const QString &word = words.constFirst();
        const bool executive = word == QStringLiteral("executive") && words.value(1) == QStringLiteral("vp");
        // "Associate", "Assistant" and "Staff" alone are what somebody is, not a rung of something.
        if (!executive && (!ranks().contains(word) || (words.size() == 1 && title.management == Management::None)))
            return;
        title.rank = std::max(title.rank, executive ? Rank::Executive : ranks().value(word));
        words.removeFirst();
    }
}

bool isOnlyRanks(const Words &words)
{
    return !words.isEmpty()
        && std::all_of(words.begin(), words.end(), [](const QString &word) { return ranks().contains(word); });
}

QString chiefLetters(const Words &words)
{
    QString letters = QStringLiteral("c");
    for (const QString &word : words)
        letters += word.front();
    return letters;
}

qsizetype managerAt(const Words &words)
{
    for (qsizetype i = words.size() - 1; i >= 0; --i) {
        const Management management = managementOf(words.at(i));
        const bool aHeadOfSomething = management != Management::Head || (i == 0 && words.size() > 1);
        if (management != Management::None && aHeadOfSomething)
            return i;
    }
    return -1;
}

/// Everything up to the first comma. Returns the words that turned out to be a specialty.
Words readFirstPart(Words words, ParsedTitle &title)
{
    if (words.size() == 1 && isChiefAcronym(words.constFirst())) {
        title.management = Management::Chief;
        title.field = words;
        return {};
    }
    takeRanks(words, title);
    const qsizetype at = managerAt(words);
    if (at < 0) {
        title.field = words;
        return {};
    }
    title.management = managementOf(words.at(at));
    Words left = words.mid(0, at);
    Words right = words.mid(at + 1);
    takeRanks(left, title);
    if (title.management == Management::Chief && right.size() > 1 && left.isEmpty()) {
        title.field = { chiefLetters(right) };
        return {};
    }
    if (!left.isEmpty()) {
        title.field = left;
        return right;
    }
    title.field = right;
    title.fieldFollows = !right.isEmpty();
    return {};
}

QStringList partsOf(const QString &text)
{
    static const QRegularExpression kBreaks(
        QStringLiteral("\\s*(?:,|\\(|\\)|\\||;|:|\\s[-\\x{2013}\\x{2014}]\\s)\\s*"));
    return text.split(kBreaks, Qt::SkipEmptyParts);
}

} // namespace

ParsedTitle parseTitle(QStringView written)
{
    static const QRegularExpression kTags(QStringLiteral("<[^>]*>"));
    // Longer than any title: somebody pasted a page.
    constexpr qsizetype kLongest = 300;
    ParsedTitle title;
    title.text = written.left(kLongest).toString().remove(kTags).simplified();
    QStringList specialties;
    bool first = true;
    const QStringList parts = partsOf(title.text);
    for (const QString &part : parts) {
        Words words = contentOf(part, title);
        if (words.isEmpty())
            continue;
        if (first) {
            const Words rest = readFirstPart(words, title);
            title.specialtyWords += rest;
            if (!rest.isEmpty())
                specialties += rest.join(u' ');
            first = false;
        } else if (isOnlyRanks(words)) {
            title.rank = std::max(title.rank, ranks().value(words.constLast()));
        } else if (title.field.isEmpty() && title.management != Management::None) {
            title.field = words;
            title.fieldFollows = true;
        } else {
            title.specialtyWords += words;
            specialties += part.trimmed();
        }
    }
    title.specialty = specialties.join(QStringLiteral(", "));
    return title;
}

std::optional<int> usualGrade(QStringView written)
{
    static const QSet<QString> kOtherTables{ QStringLiteral("sales"), QStringLiteral("account"),
        QStringLiteral("customer"), QStringLiteral("success"), QStringLiteral("solution"),
        QStringLiteral("solutions") };
    static const QSet<QString> kManageNobody{ QStringLiteral("product"), QStringLiteral("program"),
        QStringLiteral("project"), QStringLiteral("community"), QStringLiteral("partner"), QStringLiteral("delivery") };
    const ParsedTitle title = parseTitle(written);
    const auto isIn = [](const QSet<QString> &set) {
        return [&set](const QString &word) { return set.contains(word); };
    };
    if (std::any_of(title.field.begin(), title.field.end(), isIn(kOtherTables)))
        return {};
    if (title.intern)
        return 4;
    const bool senior = title.rank == Rank::Senior;
    switch (title.management) {
    case Management::Manager:
        if (title.field.isEmpty() || (!title.fieldFollows && kManageNobody.contains(title.field.constLast())))
            return {};
        return senior ? 9 : 8;
    case Management::Director:
        return senior ? 11 : 10;
    case Management::VicePresident:
        return title.rank == Rank::Executive ? std::optional(14) : senior ? std::nullopt : std::optional(12);
    case Management::Chief:
        return title.field == QStringList{ QStringLiteral("ceo") } ? std::optional(15) : std::nullopt;
    case Management::Head:
        return {};
    case Management::None:
        break;
    }
    if (title.field.isEmpty())
        return {};
    switch (title.rank) {
    case Rank::Associate:
        return 5;
    case Rank::None:
    case Rank::Intermediate:
        return 6;
    case Rank::Senior:
        return 7;
    case Rank::Staff:
        return 8;
    case Rank::Principal:
        return 9;
    case Rank::Distinguished:
        return 10;
    case Rank::Fellow:
        return 12;
    default:
        return {};
    }
}

std::optional<Relation> relationOf(QStringView title)
{
    static const QRegularExpression kArticle(
        QStringLiteral("^(?:an?|the|our|your|one of (?:our|the|your)) "), QRegularExpression::CaseInsensitiveOption);
    QString text = title.toString().simplified().remove(kArticle);
    if (text == QStringLiteral("recruiter") || text == QStringLiteral("recruiters"))
        return Relation::Recruiter;
    text = searchKey(text);
    if (text == QStringLiteral("hiring manager") || text == QStringLiteral("hiring-manager"))
        return Relation::HiringManager;
    if (text == QStringLiteral("peer") || text == QStringLiteral("peers") || text == QStringLiteral("team peer"))
        return Relation::Peer;
    if (text == QStringLiteral("executive") || text == QStringLiteral("executives"))
        return Relation::Executive;
    if (text.endsWith(QStringLiteral("team member")) || text.endsWith(QStringLiteral("team members")))
        return Relation::TeamMember;
    return {};
}

} // namespace shortlist
