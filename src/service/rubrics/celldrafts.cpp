// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/rubrics/celldrafts.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace shortlist {

namespace {

struct CellDraftsTexts {
    Q_DECLARE_TR_FUNCTIONS(CellDrafts)
};

constexpr int kVersion = 1;

QJsonObject objectOf(const CellDraft &draft)
{
    return { { QStringLiteral("rubric"), draft.rubric.toString() },
        { QStringLiteral("criterion"), draft.criterion.toString() }, { QStringLiteral("column"), draft.column },
        { QStringLiteral("before"), draft.before }, { QStringLiteral("text"), draft.text } };
}

CellDraft draftOf(const QJsonObject &object)
{
    const auto id = [&object](const QString &key) { return QUuid::fromString(object.value(key).toString()); };
    CellDraft draft;
    draft.rubric = RubricId(id(QStringLiteral("rubric")));
    draft.criterion = CriterionId(id(QStringLiteral("criterion")));
    draft.column = object.value(QStringLiteral("column")).toInt();
    draft.before = object.value(QStringLiteral("before")).toString();
    draft.text = object.value(QStringLiteral("text")).toString();
    return draft;
}

QList<CellDraft> readAll(const QString &workspace)
{
    QList<CellDraft> drafts;
    QFile file(cellDraftFileOf(workspace));
    if (!file.open(QIODevice::ReadOnly))
        return drafts;
    const QJsonObject top = QJsonDocument::fromJson(file.readAll()).object();
    if (top.value(QStringLiteral("version")).toInt() != kVersion)
        return drafts;
    const QJsonArray all = top.value(QStringLiteral("cells")).toArray();
    for (const QJsonValue one : all)
        drafts.append(draftOf(one.toObject()));
    return drafts;
}

Status write(const QString &workspace, const QList<CellDraft> &drafts)
{
    const QString path = cellDraftFileOf(workspace);
    const auto failed = [&path](const QString &why) {
        return Error{ Error::Code::Storage,
            CellDraftsTexts::tr("What is being typed cannot be kept in %1: %2.").arg(path, why) };
    };
    if (drafts.isEmpty()) {
        QFile gone(path);
        return !gone.exists() || gone.remove() ? done() : Status(failed(gone.errorString()));
    }
    QJsonArray all;
    for (const CellDraft &draft : drafts)
        all.append(objectOf(draft));
    const QJsonObject top{ { QStringLiteral("version"), kVersion }, { QStringLiteral("cells"), all } };
    QSaveFile file(path);
    const QByteArray bytes = QJsonDocument(top).toJson();
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.commit())
        return failed(file.errorString());
    return done();
}

} // namespace

QString cellDraftFileOf(const QString &workspace) { return workspace + QStringLiteral(".typing"); }

Status keepCellDraft(const QString &workspace, const CellDraft &draft)
{
    QList<CellDraft> drafts = readAll(workspace);
    drafts.removeIf([&draft](const CellDraft &one) {
        return one.rubric == draft.rubric && one.criterion == draft.criterion && one.column == draft.column;
    });
    drafts.append(draft);
    return write(workspace, drafts);
}

QList<CellDraft> cellDraftsOf(const QString &workspace, const RubricId &rubric)
{
    QList<CellDraft> drafts = readAll(workspace);
    drafts.removeIf([&rubric](const CellDraft &one) { return one.rubric != rubric; });
    return drafts;
}

Status dropCellDrafts(const QString &workspace, const RubricId &rubric)
{
    if (!QFile::exists(cellDraftFileOf(workspace)))
        return done();
    QList<CellDraft> drafts = readAll(workspace);
    drafts.removeIf([&rubric](const CellDraft &one) { return one.rubric == rubric; });
    return write(workspace, drafts);
}

} // namespace shortlist
