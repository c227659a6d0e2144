// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assembly/demo/demostory.h"

#include <QStringList>

namespace shortlist::demo {

/// How far one story is.
struct Telling {
    const Story *story = nullptr;
    QStringList steps; ///< what is still to come
    QDateTime at; ///< when the next of them happens
    CandidateId candidate;
    ApplicationId application;
    InterviewId interview; ///< the last one booked
    OfferId offer;
};

/// Makes steps of stories happen, through the services only.
class StoryTeller {
public:
    explicit StoryTeller(World &world)
        : m_world(world)
    {
    }

    /// The candidate is added, and applies.
    Status begin(Telling &telling);
    /// Lets the next step happen at its time, and puts the time of the one after it into `telling`. Steps: file · send
    /// · receive · graders · grade:LEVEL · next · until:DAYS (waits until so many days before now) · book:DAYS ·
    /// pair:DAYS (with a second interviewer) · held · cards:LEVEL[:HOW MANY] · debrief · hire · hold · decline:REASON ·
    /// withdraw:REASON · offer · send-offer · accept · refuse.
    Status step(Telling &telling);

private:
    /// The opening by language, or the other one when that is filled.
    Result<OpeningId> openingFor(const Story &story) const;
    Status wait(Telling &telling, int hours);
    Status book(Telling &telling, int days, bool pair);
    Result<bool> bookAt(Telling &telling, const StageId &stage, const QList<PersonId> &people, const QDateTime &start);
    Status cards(Telling &telling, int level, int howMany);
    Status fillCard(const Scorecard &card, int level);
    Status receive(Telling &telling);
    Status grade(Telling &telling, int level, bool onlyChoose);
    Status move(Telling &telling);
    Status decide(Telling &telling, Outcome outcome, const QString &reasons);
    Status end(Telling &telling, Side side, int reason);
    Status offer(Telling &telling, const QString &what);
    Status addFile(Telling &telling);
    Result<AssessmentId> assessmentOf(const Telling &telling) const;
    Status act(Telling &telling, const QString &word, const QStringList &arguments);
    Services &services() { return m_world.services; }

    World &m_world;
    int m_card = 0; ///< makes cards differ
};

} // namespace shortlist::demo
