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

#include <QPointer>

namespace shortlist {

void OffersPanel::draft(const ApplicationId &application)
{
    m_context.gateway.run(
        this, [application](Services &services) { return services.offers.suggestion(application); },
        [this](const Result<Offer> &terms) {
            if (terms)
                editTerms(*terms);
            else
                complain(terms.error());
        });
}

void OffersPanel::editTerms(const Offer &terms)
{
    m_context.gateway.run(
        this, [terms](Services &services) { return services.offers.openingsFor(terms); },
        [this, terms](const Result<QList<OpeningChoice>> &openings) {
            if (!openings)
                return complain(openings.error());
            auto *dialog = new OfferDialog(terms, *openings, m_context.clock.nowUtc().date(), this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &OfferDialog::confirmed, this,
                [this, dialog](const Offer &changed) { store(changed, dialog); });
            dialog->open();
        });
}

std::optional<QString> OffersPanel::askWhySecond(QWidget *parent, const Error &error, const QString &yes)
{
    if (error.key != QLatin1String("offer.openingOffered"))
        return std::nullopt;
    return m_context.prompter.askReason(parent, tr("Another offer is out"),
        error.sentence + QLatin1Char('\n') + tr("Why is there a second one for the same opening?"), yes);
}

void OffersPanel::send(const OfferId &id, const QString &why)
{
    m_context.gateway.run(
        this, [id, why](Services &services) { return services.offers.send(id, why); },
        [this, id](const Status &sent) {
            if (sent)
                return m_messages->clear();
            const QPointer self(this);
            const auto reason = askWhySecond(this, sent.error(), tr("Mark as sent"));
            if (!self)
                return;
            if (reason)
                send(id, *reason);
            else
                complain(sent.error());
        });
}

void OffersPanel::store(const Offer &terms, OfferDialog *dialog)
{
    if (terms.id.isNull())
        return storeAgreed(terms, dialog);
    // What it does beside storing is said before it is done.
    m_context.gateway.run(
        dialog, [terms](Services &services) { return services.offers.effectOf(terms); },
        [this, terms, box = QPointer(dialog)](const Result<TermsChange> &effect) {
            if (!effect)
                return box->complain(effect.error());
            const bool agreed =
                !effect->needsWord()
                || m_context.prompter.confirm(
                    box, { tr("Change the offer"), effectText(*effect, terms.number),
                             effect->asksAgain ? tr("Change and ask again") : tr("Make offer %1").arg(terms.number + 1),
                             false });
            // The question takes as long as it takes: the dialog, and this with it, may be gone when it is answered.
            if (box && agreed)
                storeAgreed(terms, box);
        });
}

void OffersPanel::storeAgreed(const Offer &terms, OfferDialog *dialog, const QString &why)
{
    m_context.gateway.run(
        dialog,
        [terms, why](Services &services) -> Status {
            const auto stored =
                terms.id.isNull() ? services.offers.draft(terms, why) : services.offers.edit(terms, true, why);
            return stored ? done() : Status(stored.error());
        },
        [this, terms, box = QPointer(dialog)](const Status &stored) {
            if (stored) {
                m_messages->clear();
                return box->done(QDialog::Accepted);
            }
            const auto reason = askWhySecond(box, stored.error(), tr("Save all the same"));
            if (!box)
                return;
            if (reason)
                storeAgreed(terms, box, *reason);
            else
                box->complain(stored.error());
        });
}

void OffersPanel::writeLetter(const Offer &offer, const Job &job, bool mayKeep)
{
    auto *dialog = new LetterDialog(m_context, offer, job.id, mayKeep, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void OffersPanel::setUpChain(const Job &job)
{
    struct Start {
        ApprovalChain chain;
        MarkedTerms marked;
        QList<Person> people;
    };
    m_context.gateway.run(
        this,
        [id = job.id](Services &services) -> Result<Start> {
            const auto chain = services.offers.chainOf(id);
            if (!chain)
                return chain.error();
            const auto marked = services.offers.marksOf(id);
            if (!marked)
                return marked.error();
            auto people = services.people.list(true);
            if (!people)
                return people.error();
            people->removeIf([&chain](const Person &person) {
                return person.state != PersonState::Active && !isNamed(*chain, person.id);
            });
            return Start{ *chain, *marked, *people };
        },
        [this, job](const Result<Start> &start) {
            if (!start)
                return complain(start.error());
            auto *dialog = new ChainDialog(job.title, start->chain, start->marked, start->people, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &ChainDialog::confirmed, this,
                [this, dialog, id = job.id](const ApprovalChain &chain, const std::optional<QList<OfferTerm>> &marked) {
                    m_context.gateway.run(
                        dialog,
                        [id, chain, marked](
                            Services &services) { return services.offers.setApproval(id, chain, marked); },
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
    m_context.gateway.run(
        this,
        [offer, name = view.candidate.name](Services &services) -> Result<HireStart> {
            HireStart start{ name, {}, {}, {}, {} };
            const auto others = services.offers.othersFor(offer.id);
            if (!others)
                return others.error();
            start.others = *others;
            const auto reasons = services.settings.endReasons();
            if (!reasons)
                return reasons.error();
            start.reasons = *reasons;
            const auto openings = services.offers.openingsFor(offer);
            if (!openings)
                return openings.error();
            for (const OpeningChoice &choice : *openings) {
                if (choice.opening.state == OpeningState::Open)
                    start.openings.append(choice);
                else if (choice.opening.id == offer.openingId)
                    start.taken = choice.claims;
            }
            return start;
        },
        [this, id = offer.id](const Result<HireStart> &start) {
            if (!start)
                return complain(start.error());
            if (start->isPlain())
                return run([id](Services &services) { return services.offers.accept(id); });
            askBeforeHire(*start, id);
        });
}

void OffersPanel::askBeforeHire(const HireStart &start, const OfferId &id)
{
    auto *dialog = new HireDialog(start, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HireDialog::confirmed, this, [this, dialog, id](const Acceptance &how) {
        m_context.gateway.run(
            dialog, [id, how](Services &services) { return services.offers.accept(id, how); },
            [dialog](const Status &accepted) {
                if (accepted)
                    dialog->done(QDialog::Accepted);
                else
                    dialog->complain(accepted.error());
            });
    });
    dialog->open();
}

} // namespace shortlist
