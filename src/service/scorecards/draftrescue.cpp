// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/scorecards/draftrescue.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <array>

namespace shortlist {

namespace {

struct DraftRescueTexts {
    Q_DECLARE_TR_FUNCTIONS(DraftRescue)
};

constexpr int kVersion = 1;

const auto kTexts = std::array{ &Scorecard::overallWhy, &Scorecard::takeaways, &Scorecard::pros, &Scorecard::cons,
    &Scorecard::privateNote, &Scorecard::noteForNext };

Error notWritten(const QString &path, const QString &why)
{
    return { Error::Code::Storage,
        DraftRescueTexts::tr("What was typed could not be kept in %1 either: %2.").arg(path, why),
        DraftRescueTexts::tr("Copy it to another place before you close the program.") };
}

QJsonObject objectOf(const RescuedDraft &draft)
{
    QJsonArray ratings;
    for (const Rating &rating : draft.ratings) {
        QJsonObject one{ { QStringLiteral("criterion"), rating.criterionId.toString() },
            { QStringLiteral("not_observed"), rating.notObserved }, { QStringLiteral("evidence"), rating.evidence } };
        if (rating.level)
            one.insert(QStringLiteral("level"), *rating.level);
        ratings.append(one);
    }
    QJsonObject object{ { QStringLiteral("card"), draft.card.id.toString() },
        { QStringLiteral("writer"), draft.writer.toString() }, { QStringLiteral("on_behalf"), draft.onBehalf },
        { QStringLiteral("typed_at"), draft.typedAt.toUTC().toString(Qt::ISODateWithMs) },
        { QStringLiteral("overall"), enumText(draft.card.overall) }, { QStringLiteral("ratings"), ratings } };
    for (const auto text : kTexts)
        object.insert(fieldName(text), draft.card.*text);
    return object;
}

RescuedDraft draftOf(const QJsonObject &object)
{
    const auto id = [](const QJsonValue &value) { return QUuid::fromString(value.toString()); };
    RescuedDraft draft;
    draft.card.id = ScorecardId(id(object.value(QStringLiteral("card"))));
    draft.writer = PersonId(id(object.value(QStringLiteral("writer"))));
    draft.onBehalf = object.value(QStringLiteral("on_behalf")).toBool();
    draft.typedAt = QDateTime::fromString(object.value(QStringLiteral("typed_at")).toString(), Qt::ISODateWithMs);
    draft.card.overall =
        enumFromText<Recommendation>(object.value(QStringLiteral("overall")).toString()).value_or(Recommendation::None);
    for (const auto text : kTexts)
        draft.card.*text = object.value(fieldName(text)).toString();
    const QJsonArray ratings = object.value(QStringLiteral("ratings")).toArray();
    for (const QJsonValue value : ratings) {
        const QJsonObject one = value.toObject();
        Rating rating;
        rating.scorecardId = draft.card.id;
        rating.criterionId = CriterionId(id(one.value(QStringLiteral("criterion"))));
        rating.notObserved = one.value(QStringLiteral("not_observed")).toBool();
        if (one.contains(QStringLiteral("level")))
            rating.level = one.value(QStringLiteral("level")).toInt();
        rating.evidence = one.value(QStringLiteral("evidence")).toString();
        draft.ratings.append(rating);
    }
    return draft;
}

Status write(const QString &workspace, const QList<RescuedDraft> &drafts)
{
    const QString path = rescueFileOf(workspace);
    if (drafts.isEmpty()) {
        QFile gone(path);
        return !gone.exists() || gone.remove() ? done() : Status(notWritten(path, gone.errorString()));
    }
    QJsonArray all;
    for (const RescuedDraft &draft : drafts)
        all.append(objectOf(draft));
    const QJsonObject top{ { QStringLiteral("version"), kVersion }, { QStringLiteral("drafts"), all } };
    QSaveFile file(path);
    const QByteArray bytes = QJsonDocument(top).toJson();
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.commit())
        return notWritten(path, file.errorString());
    return done();
}

/// What cannot be read here may be read by somebody else, or by a newer version: it is renamed, not written over.
Status setAside(const QString &path)
{
    QString aside;
    for (int i = 1; aside.isEmpty() || QFile::exists(aside); ++i)
        aside = QStringLiteral("%1.%2").arg(path).arg(i);
    QFile file(path);
    return file.rename(aside) ? done() : Status(notWritten(path, file.errorString()));
}

bool isOf(const RescuedDraft &draft, const ScorecardId &card, const PersonId &writer)
{
    return draft.card.id == card && draft.writer == writer;
}

} // namespace

QString rescueFileOf(const QString &workspace) { return workspace + QStringLiteral(".unsaved"); }

Status keepDraft(const QString &workspace, const RescuedDraft &draft)
{
    const auto kept = keptDrafts(workspace);
    if (!kept) {
        if (const auto moved = setAside(rescueFileOf(workspace)); !moved)
            return moved;
    }
    QList<RescuedDraft> drafts = kept ? *kept : QList<RescuedDraft>();
    drafts.removeIf([&draft](const RescuedDraft &one) { return isOf(one, draft.card.id, draft.writer); });
    drafts.append(draft);
    return write(workspace, drafts);
}

Result<QList<RescuedDraft>> keptDrafts(const QString &workspace)
{
    QFile file(rescueFileOf(workspace));
    if (!file.exists())
        return QList<RescuedDraft>();
    if (!file.open(QIODevice::ReadOnly))
        return Error{ Error::Code::Storage,
            DraftRescueTexts::tr("%1, which holds what was typed and not stored, cannot be read: %2.")
                .arg(file.fileName(), file.errorString()) };
    const QJsonObject top = QJsonDocument::fromJson(file.readAll()).object();
    if (top.value(QStringLiteral("version")).toInt() != kVersion)
        return Error{ Error::Code::Format,
            DraftRescueTexts::tr("%1, which should hold what was typed and not stored, is damaged.")
                .arg(file.fileName()) };
    QList<RescuedDraft> drafts;
    const QJsonArray all = top.value(QStringLiteral("drafts")).toArray();
    for (const QJsonValue one : all)
        drafts.append(draftOf(one.toObject()));
    return drafts;
}

Status dropDraft(const QString &workspace, const ScorecardId &card, const PersonId &writer)
{
    if (!QFile::exists(rescueFileOf(workspace)))
        return done();
    auto kept = keptDrafts(workspace);
    if (!kept)
        return kept.error();
    if (kept->removeIf([&](const RescuedDraft &one) { return isOf(one, card, writer); }) == 0)
        return done();
    return write(workspace, *kept);
}

} // namespace shortlist
