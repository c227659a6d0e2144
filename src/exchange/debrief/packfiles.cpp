// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/debrief/packfiles.h"

#include "exchange/debrief/packwords.h"

#include <QFile>
#include <QSaveFile>

#include <memory>
#include <optional>
#include <vector>

namespace shortlist {

namespace {

Error unwritable(const QSaveFile &file)
{
    return failure(Error::Code::Storage, "pack.unwritable",
        PackTexts::tr("“%1” cannot be written: %2.").arg(file.fileName(), file.errorString()),
        PackTexts::tr("Check that the folder exists, that you may write there, and that the disk has space. Nothing "
                      "was written."));
}

/// What stood where a file is put, for putting it back.
std::optional<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

void putBack(const QString &path, const std::optional<QByteArray> &before)
{
    if (!before) {
        QFile::remove(path);
        return;
    }
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(*before) == before->size())
        file.commit();
}

} // namespace

Status writeTogether(const QList<NewFile> &files)
{
    // All of them are on the disk under other names before the first gets its own.
    std::vector<std::unique_ptr<QSaveFile>> written;
    for (const NewFile &file : files) {
        auto save = std::make_unique<QSaveFile>(file.path);
        if (!save->open(QIODevice::WriteOnly) || save->write(file.bytes) != file.bytes.size() || !save->flush())
            return unwritable(*save);
        written.push_back(std::move(save));
    }
    QList<std::optional<QByteArray>> before;
    for (std::size_t i = 0; i < written.size(); ++i) {
        before.append(contentOf(files.at(qsizetype(i)).path));
        if (written[i]->commit())
            continue;
        for (qsizetype k = 0; k < qsizetype(i); ++k)
            putBack(files.at(k).path, before.at(k));
        return unwritable(*written[i]);
    }
    return done();
}

} // namespace shortlist
