// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/titlematch.h"

#include <QSet>

#include <algorithm>

namespace shortlist {

namespace {

/// Words that tell people of one job apart by reach, not by what they do.
bool isReach(const QString &word)
{
    static const QSet<QString> kReach{ QStringLiteral("global"), QStringLiteral("regional"), QStringLiteral("group"),
        QStringLiteral("area"), QStringLiteral("remote"), QStringLiteral("team") };
    return kReach.contains(word);
}

/// Kinds of engineering that write the product.
bool isDevelopment(const QString &word)
{
    static const QSet<QString> kDevelopment{ QStringLiteral("software"), QStringLiteral("backend"),
        QStringLiteral("frontend"), QStringLiteral("fullstack"), QStringLiteral("mobile"), QStringLiteral("ios"),
        QStringLiteral("android"), QStringLiteral("web"), QStringLiteral("platform"),
        QStringLiteral("infrastructure") };
    return kDevelopment.contains(word);
}

/// Kinds of engineering that belong to other departments and interview for other things.
bool isWithCustomers(const QString &word)
{
    static const QSet<QString> kWithCustomers{ QStringLiteral("sales"), QStringLiteral("solution"),
        QStringLiteral("solutions"), QStringLiteral("support"), QStringLiteral("customer"), QStringLiteral("success"),
        QStringLiteral("field"), QStringLiteral("professional"), QStringLiteral("services"),
        QStringLiteral("implementation"), QStringLiteral("marketing"), QStringLiteral("legal"),
        QStringLiteral("finance"), QStringLiteral("people") };
    return kWithCustomers.contains(word);
}

struct Field {
    QString head;
    QSet<QString> kinds; ///< the words before the head
    bool hasReach = false;
    bool renamed = false; ///< "developer" read as "engineer"

    bool hasKind(const QString &kind) const { return kinds.contains(kind); }
};

Field fieldOf(const ParsedTitle &title)
{
    Field field;
    for (const QString &word : title.field) {
        if (title.field.size() > 1 && isReach(word)) {
            field.hasReach = true;
            continue;
        }
        if (!field.head.isEmpty())
            field.kinds.insert(field.head);
        field.head = word;
    }
    const bool manages = title.management != Management::None;
    static const QSet<QString> kEngineer{ QStringLiteral("developer"), QStringLiteral("programmer"),
        QStringLiteral("eng"), QStringLiteral("engr") };
    if (!manages && kEngineer.contains(field.head)) {
        field.renamed = field.head != QStringLiteral("eng") && field.head != QStringLiteral("engr");
        field.head = QStringLiteral("engineer");
    } else if (manages && (field.head == QStringLiteral("eng") || field.head == QStringLiteral("engineer"))) {
        field.head = QStringLiteral("engineering");
    }
    return field;
}

bool answers(const QString &kind, const Field &held, const ParsedTitle &heldTitle)
{
    if (held.hasKind(kind) || heldTitle.specialtyWords.contains(kind))
        return true;
    return kind == QStringLiteral("software") && std::any_of(held.kinds.begin(), held.kinds.end(), isDevelopment);
}

/// A generalist may stand in for a specialist, if a person agrees.
bool mayStandIn(const QString &kind, const Field &held)
{
    if (!isDevelopment(kind))
        return held.kinds.isEmpty();
    const bool twoEnds = kind == QStringLiteral("backend") || kind == QStringLiteral("frontend");
    if (twoEnds && held.hasKind(QStringLiteral("fullstack")))
        return true;
    return std::all_of(
        held.kinds.begin(), held.kinds.end(), [](const QString &own) { return own == QStringLiteral("software"); });
}

TitleFit fieldFit(const ParsedTitle &wantedTitle, const ParsedTitle &heldTitle)
{
    if (wantedTitle.field.isEmpty()) // "Senior Manager": of what, the page does not say
        return wantedTitle.management == Management::None ? TitleFit::None : TitleFit::Loose;
    const Field wanted = fieldOf(wantedTitle);
    const Field held = fieldOf(heldTitle);
    if (wanted.head != held.head)
        return TitleFit::None;
    bool isMissing = false;
    for (const QString &kind : wanted.kinds) {
        if (answers(kind, held, heldTitle))
            continue;
        if (!mayStandIn(kind, held))
            return TitleFit::None;
        isMissing = true;
    }
    if (isMissing)
        return TitleFit::Loose;
    const QSet<QString> more = held.kinds - wanted.kinds;
    if (more.isEmpty()) {
        const bool same =
            held.kinds == wanted.kinds && wanted.hasReach == held.hasReach && wanted.renamed == held.renamed;
        return same ? TitleFit::Exact : TitleFit::Good;
    }
    if (std::any_of(more.begin(), more.end(), isWithCustomers))
        return TitleFit::Loose;
    // "Manager, Quality Engineering" names a department; "Quality Engineering Manager" a kind of engineering manager.
    const bool department = heldTitle.fieldFollows && heldTitle.management == Management::Manager;
    return department && !std::all_of(more.begin(), more.end(), isDevelopment) ? TitleFit::Loose : TitleFit::Good;
}

TitleFit rankFit(const ParsedTitle &wanted, const ParsedTitle &held)
{
    const auto rung = [](const ParsedTitle &title) {
        const bool unnamed = title.rank == Rank::None && title.management == Management::None;
        return unnamed ? Rank::Intermediate : title.rank;
    };
    if (wanted.rank == Rank::None) {
        if (held.rank == Rank::None)
            return TitleFit::Exact;
        return held.management != Management::None && held.rank < Rank::Intermediate ? TitleFit::Loose : TitleFit::Good;
    }
    if (rung(held) == rung(wanted))
        return TitleFit::Exact;
    return rung(held) > rung(wanted) ? TitleFit::Loose : TitleFit::None;
}

TitleFit managementFit(Management wanted, Management held)
{
    if (wanted == held)
        return TitleFit::Exact;
    const auto leads = [](Management management) {
        return management == Management::Head || management == Management::Director;
    };
    return leads(wanted) && leads(held) ? TitleFit::Loose : TitleFit::None;
}

TitleFit specialtyFit(const ParsedTitle &wanted, const ParsedTitle &held)
{
    const auto isHeld = [&held](const QString &word) {
        return held.specialtyWords.contains(word) || held.field.contains(word);
    };
    const bool all = std::all_of(wanted.specialtyWords.begin(), wanted.specialtyWords.end(), isHeld);
    return all ? TitleFit::Exact : TitleFit::Loose;
}

} // namespace

TitleFit matchTitle(const ParsedTitle &wanted, const ParsedTitle &held)
{
    if (wanted.isEmpty() || held.isEmpty() || wanted.intern != held.intern)
        return TitleFit::None;
    const TitleFit fit = std::min({ managementFit(wanted.management, held.management), fieldFit(wanted, held),
        rankFit(wanted, held), specialtyFit(wanted, held) });
    return held.acting && !wanted.acting ? std::min(fit, TitleFit::Good) : fit;
}

TitleFit matchTitle(const QString &wanted, const QString &held)
{
    return matchTitle(parseTitle(wanted), parseTitle(held));
}

} // namespace shortlist
