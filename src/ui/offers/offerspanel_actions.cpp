// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done about an offer.
#include "domain/people/person.h"
#include "ui/offers/chaindialog.h"
#include "ui/offers/extenddialog.h"
#include "ui/offers/hiredialog.h"
#include "ui/offers/letterdialog.h"
#include "ui/offers/offerdialog.h"
#include "ui/offers/offerspanel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/prompter.h"

namespace shortlist {

void OffersPanel::draft(const ApplicationId &application)
{
    struct Start {
        Offer terms;
        JobId job;
    };
    m_context.gateway.run(
        this,
        [application](Services &services) -> Result<Start> {
            const auto terms = services.offers.suggestion(application);
            if (!terms)
                return terms.error();
            const auto applied = services.context.workspace.get(application);
            if (!applied)
                return applied.error();
            return Start{ *terms, applied->jobId };
        },
        [this](const Result<Start> &start) {
            if (start)
                editTerms(start->terms, start->job);
            else
                complain(start.error());
        });
}

void OffersPanel::editTerms(const Offer &terms, const JobId &job)
{
    m_context.gateway.run(
        this,
        [job](Services &services) {
            return services.context.workspace.all<Opening>(
                { equals(&Opening::jobId, job), equals(&Opening::state, OpeningState::Open) },
                { fieldName(&Opening::code) });
        },
        [this, terms](const Result<QList<Opening>> &openings) {
            if (!openings)
                return complain(openings.error());
            auto *dialog = new OfferDialog(terms, *openings, m_context.clock.nowUtc().date(), this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &OfferDialog::confirmed, this,
                [this, dialog](const Offer &changed) { store(changed, dialog); });
            dialog->open();
        });
}

void OffersPanel::store(const Offer &terms, OfferDialog *dialog)
{
    if (terms.id.isNull())
        return storeAgreed(terms, dialog);
    // What it does beside storing is said before it is done.
    m_context.gateway.run(
        dialog, [terms](Services &services) { return services.offers.effectOf(terms); },
        [this, terms, dialog](const Result<TermsChange> &effect) {
            if (!effect)
                return dialog->complain(effect.error());
            if (effect->needsWord()
                && !m_context.prompter.confirm(dialog,
                    { tr("Change the offer"), effectText(*effect, terms.number),
                        effect->asksAgain ? tr("Change and ask again") : tr("Make offer %1").arg(terms.number + 1),
                        false }))
                return;
            storeAgreed(terms, dialog);
        });
}

void OffersPanel::storeAgreed(const Offer &terms, OfferDialog *dialog)
{
    m_context.gateway.run(
        dialog,
        [terms](Services &services) -> Status {
            const auto stored = terms.id.isNull() ? services.offers.draft(terms) : services.offers.edit(terms, true);
            return stored ? done() : Status(stored.error());
        },
        [this, dialog](const Status &stored) {
            if (!stored)
                return dialog->complain(stored.error());
            m_messages->clear();
            dialog->done(QDialog::Accepted);
        });
}

void OffersPanel::writeLetter(const Offer &offer)
{
    auto *dialog = new LetterDialog(m_context, offer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void OffersPanel::setUpChain(const JobId &job)
{
    struct Start {
        ApprovalChain chain;
        QList<OfferTerm> marked;
        QList<Person> people;
    };
    m_context.gateway.run(
        this,
        [job](Services &services) -> Result<Start> {
            const auto chain = services.offers.chainOf(job);
            if (!chain)
                return chain.error();
            const auto marked = services.offers.markedTerms(job);
            if (!marked)
                return marked.error();
            const auto people = services.context.workspace.all<Person>(
                { equals(&Person::state, PersonState::Active) }, { fieldName(&Person::name) });
            if (!people)
                return people.error();
            return Start{ *chain, *marked, *people };
        },
        [this, job](const Result<Start> &start) {
            if (!start)
                return complain(start.error());
            auto *dialog = new ChainDialog(start->chain, start->marked, start->people, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &ChainDialog::confirmed, this,
                [this, dialog, job, before = start->marked](
                    const ApprovalChain &chain, const QList<OfferTerm> &marked) {
                    m_context.gateway.run(
                        dialog,
                        [job, chain, marked, before](Services &services) -> Status {
                            if (auto set = services.offers.setChain(job, chain); !set || marked == before)
                                return set;
                            return services.offers.setMarkedTerms(job, marked);
                        },
                        [dialog](const Status &set) {
                            if (set)
                                dialog->done(QDialog::Accepted);
                            else
                                dialog->complain(set.error());
                        });
                });
            dialog->open();
        });
}

void OffersPanel::reject(const Offer &offer)
{
    if (const auto reason = m_context.prompter.askReason(
            this, tr("Reject the offer"), tr("What has to change?"), tr("Reject the offer")))
        run([id = offer.id, reason = *reason](Services &services) { return services.offers.reject(id, reason); });
}

void OffersPanel::decline(const Offer &offer)
{
    if (const auto reason = m_context.prompter.askReason(
            this, tr("Offer declined"), tr("Which reason did the candidate give?"), tr("Record the decline")))
        run([id = offer.id, reason = *reason](
                Services &services) { return services.offers.declineByCandidate(id, reason); });
}

void OffersPanel::withdraw(const Offer &offer)
{
    if (const auto reason = m_context.prompter.askReason(
            this, tr("Withdraw the offer"), tr("Why is it withdrawn?"), tr("Withdraw the offer")))
        run([id = offer.id, reason = *reason](Services &services) { return services.offers.withdraw(id, reason); });
}

void OffersPanel::extend(const OffersView &view, const Offer &offer)
{
    auto *dialog = new ExtendDialog(offer.number, view.today, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExtendDialog::confirmed, this, [this, dialog, id = offer.id](QDate until) {
        m_context.gateway.run(
            dialog,
            [id, until](Services &services) -> Status {
                const auto next = services.offers.extend(id, until);
                return next ? done() : Status(next.error());
            },
            [dialog](const Status &extended) {
                if (extended)
                    dialog->done(QDialog::Accepted);
                else
                    dialog->complain(extended.error());
            });
    });
    dialog->open();
}

void OffersPanel::accept(const OffersView &view, const Offer &offer)
{
    struct Start {
        QList<OtherApplication> others;
        QList<EndReason> reasons;
    };
    m_context.gateway.run(
        this,
        [id = offer.id](Services &services) -> Result<Start> {
            const auto others = services.offers.othersFor(id);
            if (!others)
                return others.error();
            const auto reasons = services.settings.endReasons();
            if (!reasons)
                return reasons.error();
            return Start{ *others, *reasons };
        },
        [this, id = offer.id, name = view.candidate.name](const Result<Start> &start) {
            if (!start)
                return complain(start.error());
            if (start->others.isEmpty())
                return run([id](Services &services) { return services.offers.accept(id); });
            auto *dialog = new HireDialog(name, start->others, start->reasons, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &HireDialog::confirmed, this, [this, dialog, id](const QList<OtherAnswer> &answers) {
                m_context.gateway.run(
                    dialog, [id, answers](Services &services) { return services.offers.accept(id, answers); },
                    [dialog](const Status &accepted) {
                        if (accepted)
                            dialog->done(QDialog::Accepted);
                        else
                            dialog->complain(accepted.error());
                    });
            });
            dialog->open();
        });
}

} // namespace shortlist
