// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/replyfile.h"

#include "ui/widgets/messagebar.h"
#include "ui/widgets/prompter.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace shortlist {

namespace {

constexpr qint64 kMostReplyBytes = 1024LL * 1024;
constexpr qsizetype kOutcomesShown = 4;

struct ReplyFileTexts {
    Q_DECLARE_TR_FUNCTIONS(ReplyFile)
};

Result<QByteArray> replyBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ Error::Code::Storage,
            ReplyFileTexts::tr("“%1” cannot be read: %2.").arg(QFileInfo(path).fileName(), file.errorString()),
            ReplyFileTexts::tr("Choose a file that you may read."), {}, QStringLiteral("reply.file") };
    // One byte more than is allowed tells the reader that it is too much.
    return file.read(kMostReplyBytes + 1);
}

void tellOutcomes(MessageBar *messages, const QList<ReplyOutcome> &outcomes)
{
    MessageBar::Kind kind = MessageBar::Kind::Success;
    QStringList sentences;
    for (const ReplyOutcome &one : outcomes) {
        const bool noted = one.kind == ReplyOutcome::Kind::Taken || one.kind == ReplyOutcome::Kind::Same;
        if (!noted || one.reply == Reply::Declined)
            kind = MessageBar::Kind::Warning;
        if (sentences.size() < kOutcomesShown)
            sentences += one.sentence;
    }
    if (outcomes.size() > kOutcomesShown)
        sentences += ReplyFileTexts::tr("And %n more.", nullptr, int(outcomes.size() - kOutcomesShown));
    messages->showMessage(kind, sentences.join(u' '));
    messages->setAboutChange();
}

} // namespace

void readReplyFile(const PageContext &context, QWidget *asking, MessageBar *messages, const std::function<void()> &then)
{
    if (!context.readReplies || context.gateway.isReadOnly())
        return;
    const QString path = context.prompter.openFile(
        asking, ReplyFileTexts::tr("Read a reply"), ReplyFileTexts::tr("Replies (*.ics *.ical);;All files (*)"));
    if (!path.isEmpty())
        takeReplyFile(context, path, asking, messages, then);
}

void takeReplyFile(const PageContext &context, const QString &path, QWidget *asking, MessageBar *messages,
    const std::function<void()> &then)
{
    if (!context.readReplies || context.gateway.isReadOnly())
        return;
    const auto bytes = replyBytes(path);
    if (!bytes)
        return messages->showMessage(MessageBar::Kind::Error, bytes.error().text());
    const auto replies = context.readReplies(*bytes, QFileInfo(path).fileName());
    if (!replies)
        return messages->showMessage(MessageBar::Kind::Error, replies.error().text());
    context.gateway.run(
        asking, [given = *replies](Services &services) { return services.invitations.take(given); },
        [messages, then](const Result<QList<ReplyOutcome>> &outcomes) {
            if (outcomes)
                tellOutcomes(messages, *outcomes);
            else
                messages->showMessage(MessageBar::Kind::Error, outcomes.error().text());
            if (then)
                then();
        });
}

} // namespace shortlist
