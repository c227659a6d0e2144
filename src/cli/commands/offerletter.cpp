// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/offerparts.h"
#include "cli/lookup.h"
#include "exchange/offers/letterhtml.h"
#include "paper/paper.h"

namespace shortlist::cli {

namespace {

constexpr qint64 kLargestLetter = qint64(256) * 1024;

/// The text that was given with --letter; nothing where none was.
Result<std::optional<QString>> givenLetter(const Call &call)
{
    if (!call.has("letter"))
        return std::optional<QString>();
    const auto bytes = readFile(call.value("letter"), kLargestLetter);
    if (!bytes)
        return bytes.error();
    if (bytes->size() > kLargestLetter)
        return usageError(CliText::tr("“%1” is too large for a letter.").arg(call.value("letter")));
    return std::optional(QString::fromUtf8(*bytes));
}

Status letter(Call &call)
{
    if (!call.has("out"))
        return usageError(CliText::tr("--out says where the letter goes: --out letter.pdf."));
    const auto offer = findOffer(call.services(), call.argument(0));
    if (!offer)
        return offer.error();
    const auto text = givenLetter(call);
    if (!text)
        return text.error();
    const auto written = call.services().offers.letter(offer->id, call.value("language", QStringLiteral("en")), *text);
    if (!written)
        return written.error();
    const paper::Sheet sheet{ written->title, letterHtml(written->markdown), written->footer, call.clock.nowUtc(),
        written->mark, written->pages };
    if (auto printed = paper::writePdf(sheet, call.value("out")); !printed)
        return printed;
    call.changed(CliText::tr("Written: %1.").arg(call.value("out")), offer->id.uuid());
    return done();
}

Status letterText(Call &call)
{
    OfferService &offers = call.services().offers;
    const QString language = call.value("language", QStringLiteral("en"));
    const auto text = givenLetter(call);
    if (!text)
        return text.error();
    if (*text || call.has("reset")) {
        if (auto set = offers.setLetterTemplate(language, text->value_or(QString())); !set)
            return set;
        call.changed(CliText::tr("Set the letter of offers."));
        return done();
    }
    const auto stored = offers.letterTemplate(language);
    if (!stored)
        return stored.error();
    if (call.json()) {
        call.out.json(QJsonObject{ { QStringLiteral("language"), language }, { QStringLiteral("letter"), *stored },
            { QStringLiteral("fields"), QJsonArray::fromStringList(letterFields()) } });
        return done();
    }
    const QStringList lines = stored->split(u'\n');
    for (const QString &line : lines)
        call.out.line(line);
    return done();
}

} // namespace

QList<Command> offerLetterCommands()
{
    const QString noun = QStringLiteral("offer");
    const Option language{ QStringLiteral("language"), QStringLiteral("LANGUAGE"),
        CliText::tr("The letter's language, and how it writes amounts and days: en, de, de_AT.") };
    const Option file{ QStringLiteral("letter"), QStringLiteral("FILE"),
        CliText::tr("The letter's text: Markdown with fields such as {{candidate.name}}.") };
    return {
        { noun, QStringLiteral("letter"), QStringLiteral("OFFER"), Needs::Reading,
            CliText::tr("Write the letter of an offer as a PDF."),
            { { QStringLiteral("out"), QStringLiteral("FILE"), CliText::tr("Where the PDF goes.") }, language, file },
            letter },
        { noun, QStringLiteral("template"), {}, Needs::Writing, CliText::tr("The text of the team's letter."),
            { language, file, { QStringLiteral("reset"), {}, CliText::tr("Take the built-in one back.") } }, letterText,
            {}, true },
    };
}

} // namespace shortlist::cli
