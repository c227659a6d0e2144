// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/offers/offerview.h"
#include "ui/widgets/card.h"
#include "ui/window/pagecontext.h"

#include <QTimer>

namespace shortlist {

class FlowLayout;
class MessageBar;
class OfferDialog;
struct HireStart;

/// The offers to some applications of one candidate: each version with where it stands, who approves in words, and what
/// can be done about it, the next step as the one primary button. It asks the workspace itself, and carries out what is
/// asked of it. Hidden while there is nothing to tell. GUI thread.
class OffersPanel : public Card {
    Q_OBJECT

public:
    explicit OffersPanel(const PageContext &context, QWidget *parent = nullptr);

    /// Shows the offers to these; none: hides. Those of which there is nothing to tell are left out.
    void showApplications(const QList<ApplicationId> &applications);
    /// Drafts an offer to an application, as the button does.
    void draft(const ApplicationId &application);
    /// Puts the keyboard on the next step.
    void focusNext();
    /// Puts the keyboard on the next step of this offer, in sight; false where it is not shown, or none is named.
    bool focusOffer(const OfferId &offer);
    /// Looks whether an offer has lapsed meanwhile, and shows all anew then. Done every minute by itself.
    void lookAtDay();

Q_SIGNALS:
    /// What is shown is on screen now.
    void loaded();

private:
    struct Action {
        QString name; ///< object name of the button
        QString text;
        std::function<void()> does;
        QString toolTip{};
        bool enabled = true;
    };

    enum class Load { Always, WhenLapsed };
    void load(Load when = Load::Always);
    void present(const QList<OffersView> &views);
    QWidget *makeApplication(const OffersView &view, bool named);
    QWidget *makeVersion(const OffersView &view, const OfferView &version, bool newest);
    void addChain(QVBoxLayout *column, const OffersView &view, const OfferView &version);
    void addOwed(QVBoxLayout *column, const OffersView &view);
    QList<Action> actionsOf(const OffersView &view, const OfferView &version);
    /// Belongs to the job, and stands with the rest of what can be done here.
    Action whoApproves(const OffersView &view);
    /// What whoever only approves can say now, and why not where they cannot.
    QList<Action> verdictsOf(const OffersView &view, const OfferView &version);
    Action primaryOf(const OffersView &view, const OfferView &version);
    void addButtons(FlowLayout *line, const std::optional<Action> &primary, const QList<Action> &others);

    void editTerms(const Offer &terms);
    void store(const Offer &terms, OfferDialog *dialog);
    void storeAgreed(const Offer &terms, OfferDialog *dialog, const QString &why = {});
    void send(const OfferId &offer, const QString &why = {});
    /// Asks why there is a second offer for an opening; nothing where the error is another one, or was not overridden.
    std::optional<QString> askWhySecond(QWidget *parent, const Error &error, const QString &yes);
    void writeLetter(const Offer &offer, const Job &job, bool mayKeep);
    void setUpChain(const Job &job);
    void reject(const Offer &offer);
    void accept(const OffersView &view, const Offer &offer);
    void askBeforeHire(const HireStart &start, const OfferId &offer);
    void decline(const Offer &offer);
    void withdraw(const Offer &offer);
    void extend(const OffersView &view, const Offer &offer);
    void run(const std::function<Status(Services &)> &work);
    void complain(const Error &error);

    PageContext m_context;
    MessageBar *m_messages;
    QWidget *m_content = nullptr;
    QList<ApplicationId> m_applications;
    QTimer m_dayTick; ///< an offer lapses without anybody doing anything
    QList<OfferState> m_standings; ///< of what is shown
};

} // namespace shortlist
