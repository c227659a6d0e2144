// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembly/demo/demostory.h"

#include "assembly/demo/storyteller.h"

#include <QTime>

#include <algorithm>

namespace shortlist::demo {

namespace {

QStringList stepsOf(const Story &story)
{
    QStringList steps;
    for (const QString &word : QString::fromUtf16(story.steps).split(u' ', Qt::SkipEmptyParts)) {
        const QString level = word.mid(1);
        if (word.startsWith(u'A'))
            steps += { QStringLiteral("send"), QStringLiteral("receive"), QStringLiteral("grade:") + level,
                QStringLiteral("next") };
        else if (word.startsWith(u'R'))
            steps += { QStringLiteral("book:1"), QStringLiteral("cards:") + level, QStringLiteral("next") };
        else
            steps += word;
    }
    return steps;
}

} // namespace

Status tellStories(World &world)
{
    StoryTeller teller(world);
    QList<Telling> tellings;
    int minute = 0;
    for (const Story &story : stories()) {
        Telling telling;
        telling.story = &story;
        telling.steps = stepsOf(story);
        telling.at = world.now.addDays(-story.daysAgo).addSecs(-qint64{ 30 + 7 * minute++ } * 60);
        tellings.append(telling);
    }
    while (true) {
        Telling *next = nullptr;
        for (Telling &telling : tellings) {
            const bool over = telling.steps.isEmpty() && !telling.application.isNull();
            if (!over && telling.at <= world.now && (next == nullptr || telling.at < next->at))
                next = &telling;
        }
        if (next == nullptr)
            break;
        world.clock.set(next->at);
        world.services.session().person = world.recruiter;
        if (auto happened = next->application.isNull() ? teller.begin(*next) : teller.step(*next); !happened)
            return happened;
    }
    world.clock.set(world.now);
    return done();
}

} // namespace shortlist::demo
