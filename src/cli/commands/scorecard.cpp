// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"
#include "cli/commands/commands.h"
#include "cli/jsonof.h"
#include "cli/lookup.h"
#include "domain/scorecards/blindgrading.h"
#include "domain/scorecards/signing.h"
#include "domain/words/words.h"

#include <QJsonDocument>

namespace shortlist::cli {

namespace {

constexpr qint64 kLargestCard = 1024LL * 1024;

Status listScorecards(Call &call)
{
    Services &services = call.services();
    const auto limit = 10000;
    auto cards = call.has("overdue") ? services.scorecards.overdue(limit) : services.scorecards.mine(limit);
    if (call.has("person")) {
        const auto person = findPerson(services, call.value("person"));
        if (!person)
            return person.error();
        if (call.has("overdue") && cards)
            cards->removeIf([&person](const ScorecardRow &row) { return row.authorId != person->id; });
        else
            cards = services.scorecards.cardsOf(person->id, limit);
    }
    if (!cards)
        return cards.error();
    QJsonArray array;
    QList<QStringList> rows;
    for (const ScorecardRow &row : *cards) {
        // An assessment is graded under a code: its application would tell whose it is.
        const bool blind = row.candidateId.isNull();
        array.append(QJsonObject{ { QStringLiteral("id"), row.id.toString() },
            { QStringLiteral("application_id"), blind ? QJsonValue() : row.applicationId.toString() },
            { QStringLiteral("subject"), row.subject }, { QStringLiteral("job"), row.jobTitle },
            { QStringLiteral("stage"), row.stageName }, { QStringLiteral("author_id"), row.authorId.toString() },
            { QStringLiteral("author"), row.authorName }, { QStringLiteral("state"), enumText(row.state) },
            { QStringLiteral("trainee"), row.trainee }, { QStringLiteral("amendment"), row.amendment },
            { QStringLiteral("sitting"), row.sitting }, { QStringLiteral("start_at"), jsonValue(row.startAt) },
            { QStringLiteral("due_at"), jsonValue(row.dueAt) },
            { QStringLiteral("submitted_at"), jsonValue(row.submittedAt) } });
        rows.append(
            { row.subject, words::sitting(row.stageName, row.sitting), words::author(row.authorName, row.trainee),
                row.amendment ? CliText::tr("%1, amendment", "state").arg(words::of(row.state)) : words::of(row.state),
                timeText(row.dueAt), row.id.toString() });
    }
    if (call.json())
        call.out.json(array);
    else
        call.out.table({ CliText::tr("About"), CliText::tr("Stage"), CliText::tr("Author"), CliText::tr("State"),
                           CliText::tr("Due"), CliText::tr("Id") },
            rows, CliText::tr("There are no scorecards."));
    return done();
}

/// Everything of a card that `scorecard fill` takes, and more.
QJsonObject viewJson(const ScorecardView &view)
{
    QJsonObject object = jsonOf(view.card);
    if (view.candidateId.isNull()) {
        object.insert(QStringLiteral("application_id"), QJsonValue());
        object.insert(QStringLiteral("assessment_id"), QJsonValue());
    }
    object.insert(QStringLiteral("subject"), view.subject);
    object.insert(QStringLiteral("author"), view.author.name);
    object.insert(QStringLiteral("submitted_by"), view.submittedBy);
    object.insert(QStringLiteral("stage"), view.stage.name);
    object.insert(QStringLiteral("sitting"), view.sitting);
    object.insert(QStringLiteral("levels"), QJsonArray::fromStringList(view.rubric.levels));
    QJsonArray ratings;
    for (qsizetype i = 0; i < view.criteria.size(); ++i) {
        const Rating rating = view.ratings.value(i);
        ratings.append(QJsonObject{ { QStringLiteral("criterion_id"), view.criteria.at(i).id.toString() },
            { QStringLiteral("criterion"), view.criteria.at(i).name },
            { QStringLiteral("level"), jsonValue(rating.level) },
            { QStringLiteral("not_observed"), rating.notObserved }, { QStringLiteral("evidence"), rating.evidence } });
    }
    object.insert(QStringLiteral("ratings"), ratings);
    QJsonArray missing;
    for (const CardProblem &problem : view.missing)
        missing.append(problem.sentence);
    object.insert(QStringLiteral("missing"), missing);
    return object;
}

QString stateText(const ScorecardView &view)
{
    const QString state = words::of(view.card.state);
    return view.submittedBy.isEmpty()
             ? state
             : state + QLatin1String(", ") + words::submittedFor(view.submittedBy, view.author.name);
}

Status showScorecard(Call &call)
{
    const auto card = findCard(call.services(), call.argument(0));
    if (!card)
        return card.error();
    const auto view = call.services().scorecards.open(*card, call.has("on-behalf"));
    if (!view)
        return view.error();
    if (call.json()) {
        call.out.json(viewJson(*view));
        return done();
    }
    call.out.facts({ { CliText::tr("About"), view->subject },
        { CliText::tr("Stage"), words::sitting(view->stage.name, view->sitting) },
        { CliText::tr("Author"), words::author(view->author.name, view->card.trainee) },
        { CliText::tr("State"), stateText(*view) }, { CliText::tr("Due"), timeText(view->card.dueAt) },
        { CliText::tr("Overall"), words::of(view->card.overall) }, { CliText::tr("Why"), view->card.overallWhy },
        { CliText::tr("Take-aways"), view->card.takeaways }, { CliText::tr("Pros"), view->card.pros },
        { CliText::tr("Cons"), view->card.cons } });
    call.out.line();
    QList<QStringList> rows;
    for (qsizetype i = 0; i < view->criteria.size(); ++i) {
        const Rating rating = view->ratings.value(i);
        const QString word = rating.notObserved ? CliText::tr("not observed")
                           : rating.level
                               ? QString::number(*rating.level) + u' ' + view->rubric.levels.value(*rating.level - 1)
                               : QString();
        rows.append({ view->criteria.at(i).name, word, rating.evidence });
    }
    call.out.table({ CliText::tr("Criterion"), CliText::tr("Rating"), CliText::tr("Evidence") }, rows, {});
    for (const CardProblem &problem : view->missing)
        call.out.line(problem.sentence);
    return done();
}

Result<qsizetype> findCriterion(const QList<Criterion> &criteria, const QString &text)
{
    QList<Named> all;
    for (const Criterion &criterion : criteria)
        all.append({ criterion.id.uuid(), { criterion.name }, criterion.name });
    const auto id = choose(CliText::tr("Criterion"), text, all);
    if (!id)
        return id.error();
    for (qsizetype i = 0; i < criteria.size(); ++i) {
        if (criteria.at(i).id.uuid() == *id)
            return i;
    }
    Q_UNREACHABLE();
}

/// “3”, or “not_observed”; an empty text takes a rating away.
Status rate(const ScorecardView &view, Rating &rating, const QString &text)
{
    const QString word = text.trimmed().toLower().replace(u'-', u'_');
    rating.notObserved = word == QLatin1String("not_observed");
    rating.level.reset();
    if (rating.notObserved || word.isEmpty())
        return done();
    bool ok = false;
    const int level = word.toInt(&ok);
    if (!ok || level < 1 || level > view.rubric.levels.size())
        return usageError(CliText::tr("A rating is a number from 1 to %1, or “not-observed”; “%2” is neither.")
                              .arg(view.rubric.levels.size())
                              .arg(text));
    rating.level = level;
    return done();
}

Status fillFromJson(ScorecardView &view, const QByteArray &bytes, const QString &name)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (!document.isObject())
        return Error{ Error::Code::Format, CliText::tr("“%1” is no JSON object.").arg(name), problem.errorString(), {},
            QStringLiteral("card.json") };
    const QJsonObject object = document.object();
    if (object.contains(QLatin1String("overall"))) {
        const auto overall =
            findWord<Recommendation>(CliText::tr("Overall"), object.value(QLatin1String("overall")).toString());
        if (!overall)
            return overall.error();
        view.card.overall = *overall;
    }
    for (const auto &[key, field] : { std::pair{ "overall_why", &Scorecard::overallWhy },
             std::pair{ "takeaways", &Scorecard::takeaways }, std::pair{ "pros", &Scorecard::pros },
             std::pair{ "cons", &Scorecard::cons }, std::pair{ "private_note", &Scorecard::privateNote },
             std::pair{ "note_for_next", &Scorecard::noteForNext } }) {
        if (object.contains(QLatin1String(key)))
            view.card.*field = object.value(QLatin1String(key)).toString();
    }
    for (const QJsonValue value : object.value(QLatin1String("ratings")).toArray()) {
        const QJsonObject one = value.toObject();
        const QJsonValue id = one.value(QLatin1String("criterion_id"));
        const auto place =
            findCriterion(view.criteria, (id.isString() ? id : one.value(QLatin1String("criterion"))).toString());
        if (!place)
            return place.error();
        Rating &rating = view.ratings[*place];
        const QJsonValue level = one.value(QLatin1String("level"));
        const QString text = one.value(QLatin1String("not_observed")).toBool() ? QStringLiteral("not_observed")
                           : level.isDouble()                                  ? QString::number(level.toInt())
                                                                               : level.toString();
        if (auto rated = rate(view, rating, text); !rated)
            return rated;
        rating.evidence = one.value(QLatin1String("evidence")).toString(rating.evidence);
    }
    return done();
}

Status fillFromOptions(Call &call, ScorecardView &view)
{
    if (call.has("overall")) {
        const auto overall = findWord<Recommendation>(CliText::tr("Overall"), call.value("overall"));
        if (!overall)
            return overall.error();
        view.card.overall = *overall;
    }
    for (const auto &[option, field] : { std::pair{ "why", &Scorecard::overallWhy },
             std::pair{ "takeaways", &Scorecard::takeaways }, std::pair{ "pros", &Scorecard::pros },
             std::pair{ "cons", &Scorecard::cons }, std::pair{ "private-note", &Scorecard::privateNote },
             std::pair{ "note-for-next", &Scorecard::noteForNext } }) {
        if (call.has(option))
            view.card.*field = call.value(option);
    }
    for (const char *option : { "rate", "evidence" }) {
        for (const QString &text : call.values(option)) {
            const qsizetype equals = text.lastIndexOf(u'=');
            const qsizetype at = option == std::string_view("evidence") ? text.indexOf(u'=') : equals;
            if (at < 1)
                return usageError(CliText::tr("--%1 wants “Criterion=…”, not “%2”.").arg(QLatin1String(option), text));
            const auto place = findCriterion(view.criteria, text.left(at).trimmed());
            if (!place)
                return place.error();
            Rating &rating = view.ratings[*place];
            if (option == std::string_view("evidence"))
                rating.evidence = text.mid(at + 1);
            else if (auto rated = rate(view, rating, text.mid(at + 1)); !rated)
                return rated;
        }
    }
    return done();
}

Status fill(Call &call)
{
    ScorecardService &scorecards = call.services().scorecards;
    const auto card = findCard(call.services(), call.argument(0));
    if (!card)
        return card.error();
    auto view = scorecards.open(*card, call.has("on-behalf"));
    if (!view)
        return view.error();
    if (!call.argument(1).isEmpty()) {
        const auto bytes = readFile(call.argument(1), kLargestCard);
        if (!bytes)
            return bytes.error();
        if (auto filled = fillFromJson(*view, *bytes, call.argument(1)); !filled)
            return filled;
    }
    if (auto filled = fillFromOptions(call, *view); !filled)
        return filled;
    if (auto saved = scorecards.saveDraft(view->card, view->ratings, call.has("on-behalf")); !saved)
        return saved;
    const auto missing = scorecards.missing(*card, call.has("on-behalf"));
    if (!missing)
        return missing.error();
    call.changed(missing->isEmpty() ? CliText::tr("Saved; it may be submitted.")
                                    : CliText::tr("Saved; still missing: %n.", nullptr, int(missing->size())),
        card->uuid());
    return done();
}

Status submit(Call &call)
{
    const auto card = findCard(call.services(), call.argument(0));
    if (!card)
        return card.error();
    const auto view = call.services().scorecards.open(*card, call.has("on-behalf"));
    if (!view)
        return view.error();
    if (auto submitted = call.services().scorecards.submit(*card, call.has("on-behalf")); !submitted)
        return submitted;
    if (!call.json()) {
        // What was signed; the window says it before.
        SigningNames names{ view->subject, words::sitting(view->stage.name, view->sitting), {}, view->rubric.name,
            view->rubric.number, {}, view->sawOthers };
        if (view->interview)
            names.when = timeText(view->interview->startAt);
        if (call.has("on-behalf"))
            names.author = view->author.name;
        for (const QString &line : signingLines(view->card, view->ratings, names))
            call.out.line(line);
    }
    call.changed(
        isOwedBlind(view->card)
            ? CliText::tr("Submitted and locked. Only an amendment can change it: whose it is can be seen from now on.")
        : view->sawOthers
            ? CliText::tr("Submitted and locked. Undo takes it back until its author next looks at the others.")
            : CliText::tr("Submitted and locked. Undo takes it back until its author sees the others."),
        card->uuid());
    return done();
}

Status remind(Call &call)
{
    const auto card = findCard(call.services(), call.argument(0));
    if (!card)
        return card.error();
    const auto reminder = call.services().scorecards.reminder(*card);
    if (!reminder)
        return reminder.error();
    if (call.json()) {
        call.out.json(QJsonObject{ { QStringLiteral("to"), reminder->address },
            { QStringLiteral("subject"), reminder->subject }, { QStringLiteral("text"), reminder->text } });
        return done();
    }
    call.out.facts({ { CliText::tr("To"), reminder->address }, { CliText::tr("Subject"), reminder->subject } });
    call.out.line();
    call.out.line(reminder->text);
    return done();
}

} // namespace

QList<Command> scorecardCommands()
{
    const QString noun = QStringLiteral("scorecard");
    const QString one = QStringLiteral("SCORECARD");
    const auto text = [](const char16_t *name, const QString &help) {
        return Option{ QString::fromUtf16(name), QStringLiteral("TEXT"), help };
    };
    const Option onBehalf{ QStringLiteral("on-behalf"), {},
        CliText::tr(
            "For its author, if you recruit or hire for the job and they have written nothing; both names are kept.") };
    return {
        { noun, QStringLiteral("list"), {}, Needs::Reading, CliText::tr("Your scorecards, or those of somebody else."),
            { { QStringLiteral("person"), QStringLiteral("PERSON"), CliText::tr("Those of one of the team.") },
                { QStringLiteral("overdue"), {}, CliText::tr("Those of everybody that are overdue.") } },
            listScorecards },
        { noun, QStringLiteral("show"), one, Needs::Writing,
            CliText::tr("One scorecard, where you may see it; that you saw somebody else's is noted."), { onBehalf },
            showScorecard },
        { noun, QStringLiteral("fill"), QStringLiteral("SCORECARD [FILE]"), Needs::Writing,
            CliText::tr("Write into a draft, from a JSON file as “show” prints it or from options."),
            { { QStringLiteral("rate"), QStringLiteral("CRITERION=N"),
                  CliText::tr("A rating from 1, or “not-observed”; again for each.") },
                { QStringLiteral("evidence"), QStringLiteral("CRITERION=TEXT"),
                    CliText::tr("What a rating rests on.") },
                { QStringLiteral("overall"), QStringLiteral("WORD"),
                    CliText::tr("strong_no, no, yes, strong_yes or cannot_judge.") },
                text(u"why", CliText::tr("Why, for “cannot judge”.")),
                text(u"takeaways", CliText::tr("Key take-aways.")),
                text(u"pros", CliText::tr("What speaks for the candidate.")),
                text(u"cons", CliText::tr("What speaks against.")),
                text(u"private-note", CliText::tr("A note for the hiring manager.")),
                text(u"note-for-next", CliText::tr("A note for the next interviewers.")), onBehalf },
            fill },
        { noun, QStringLiteral("submit"), one, Needs::Writing,
            CliText::tr("Submit a scorecard; undo takes it back until its author sees the others."), { onBehalf },
            submit },
        { noun, QStringLiteral("remind"), one, Needs::Reading,
            CliText::tr("A reminder of a scorecard that is awaited, ready to be sent."), {}, remind },
    };
}

} // namespace shortlist::cli
