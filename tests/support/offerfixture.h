// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/loop.h"
#include "support/servicefixture.h"

namespace shortlist::test {

/// The loop's candidate at the offer, for an opening that Rita recruits for. Tests of offers inherit it privately.
class OfferFixture {
protected:
    Services &services() { return m->services(); }
    OfferService &offers() { return m->services().offers; }
    void sit(const PersonId &person) { m->services().session().person = person; }
    Offer load(const OfferId &id) { return *m->workspace().get(id); }
    /// A new workspace, Rita at the desk; call it in init().
    void open();
    /// The terms of a first draft, complete.
    Offer completeTerms();
    OfferId draft();
    OfferId sent();

    std::unique_ptr<ServiceFixture> m;
    Loop m_loop;
    Stage m_stage;
};

inline void OfferFixture::open()
{
    m = std::make_unique<ServiceFixture>();
    QVERIFY(m->isOpen());
    m_loop = {};
    QVERIFY(writeLoop(services(), m->clock, m_loop));
    m_stage = *m->workspace().get(m_loop.interviewStage);
    sit(m_loop.recruiter);
    const auto moved = services().commands().run(
        QStringLiteral("application.move"), m_loop.application, [this](Transaction &t) -> Status {
            auto application = t.get(m_loop.application);
            application->stageId = m_loop.offerStage;
            if (auto saved = t.save(*application); !saved)
                return saved;
            auto opening = t.get(m_loop.opening);
            opening->recruiterId = m_loop.recruiter;
            if (auto saved = t.save(*opening); !saved)
                return saved;
            auto rita = t.get(m_loop.recruiter);
            rita->zone = QStringLiteral("Pacific/Auckland");
            return t.save(*rita);
        });
    QVERIFY(moved);
}

inline Offer OfferFixture::completeTerms()
{
    auto terms = *offers().suggestion(m_loop.application);
    terms.salaryMinor = 6'000'000;
    terms.currency = QStringLiteral("EUR");
    terms.startOn = QDate(2031, 3, 1);
    return terms;
}

inline OfferId OfferFixture::draft()
{
    const auto id = offers().draft(completeTerms());
    return id ? *id : OfferId();
}

inline OfferId OfferFixture::sent()
{
    const OfferId id = draft();
    return offers().send(id) ? id : OfferId();
}

} // namespace shortlist::test
