// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/debrief/debriefservice.h"
#include "ui/window/pagecontext.h"

#include <QElapsedTimer>

class QLayout;
class QListView;
class QScrollArea;
class QStackedWidget;

namespace shortlist {

class DebriefListModel;
class DebriefSheet;
class MessageBar;
class OffersPanel;
class TextLabel;

/// From scorecards to a decision that can be explained, and from there to an offer.
class DebriefPage : public Page {
    Q_OBJECT

public:
    explicit DebriefPage(const PageContext &context, QWidget *parent = nullptr);

    static QString title() { return tr("Debrief"); }
    static QString iconName() { return QStringLiteral("scale"); }
    void activate() override;
    void saveTyped() override;
    void personChanged() override;
    void showEntity(const QUuid &id) override;
    QUuid shownEntity() const override { return m_shown.uuid(); }
    QList<QAction *> pageActions() const override;
    QString statusText() const override;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    QAction *makeAction(const char *name, const QString &text, const QString &iconName, void (DebriefPage::*does)());
    void load();
    /// Until somebody chooses a candidate.
    void showNothing();
    void showApplication(const ApplicationId &application);
    void showView(const DebriefView &view);
    void refreshActions();
    QWidget *makeListSide();
    void planDebrief();
    void openDebrief();
    void closeDebrief();
    void decide();
    void resume();
    QLayout *makeHoldLine();
    /// Says until when it is on hold and that nothing is decided meanwhile; nothing where it is not.
    void showHold();
    void draftOffer();
    void showCandidate();
    void makePack();
    void compare();
    /// Runs a command and shows its error, if any.
    void carryOut(std::function<Status(Services &)> work);
    void complain(const Error &error);

    PageContext m_context;
    DebriefListModel *m_model;
    QElapsedTimer m_typed; ///< since the last letter of a name that is typed in the list
    QListView *m_list;
    QWidget *m_listSide;
    QStackedWidget *m_stack;
    TextLabel *m_heading;
    TextLabel *m_subheading;
    TextLabel *m_holdLine;
    DebriefSheet *m_sheet;
    OffersPanel *m_offers;
    QScrollArea *m_scroll;
    MessageBar *m_messages;
    QAction *m_decide;
    QAction *m_resume;
    QAction *m_plan;
    QAction *m_open;
    QAction *m_close;
    QAction *m_offer;
    QAction *m_candidate;
    QAction *m_pack;
    QAction *m_compare;
    std::optional<DebriefView> m_view;
    ApplicationId m_shown;
    ApplicationId m_wanted;
};

} // namespace shortlist
