// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/today/todayservice.h"
#include "ui/window/pagecontext.h"

#include <QTimer>

#include <optional>

class QComboBox;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace shortlist {

class EmptyState;
class MessageBar;
class TextLabel;
class TodayModel;

/// What has to be looked at today: declines first, then bookings that clash with what was learnt since, what is next,
/// and what lacks an interviewer, a time, a reply, a scorecard. Each row opens what it is about.
class TodayPage : public Page {
    Q_OBJECT
public:
    explicit TodayPage(const PageContext &context, QWidget *parent = nullptr);

    static QString title() { return tr("Today"); }
    static QString iconName() { return QStringLiteral("sun"); }
    void activate() override;
    void deactivate() override;
    void personChanged() override;
    QList<QAction *> pageActions() const override;
    QString statusText() const override;

private:
    static constexpr int kWhoWidth = 250; ///< at first, and what names leave it at least

    /// What one look at the workspace gives.
    struct Loaded {
        QList<TodaySection> sections;
        PersonId person; ///< who is at the desk
    };

    void build();
    void buildTable();
    void refresh();
    void take(const Loaded &loaded);
    void fail(const Error &error);
    void open(int row);
    void setAside();
    void findTime();
    /// Everybody's bookings that clash: the first of them chosen, or said that there is none.
    void showClashes();
    void chooseClash();
    void buildBookings();
    /// Does something about the booking stood on.
    void withBooking(const std::function<void(const InterviewId &)> &what);
    bool isReminded(const TodayItem &item) const;
    QString whyNotReminded(const TodayItem &item) const;
    void sayWhyNot(QAction *action);
    void askThirdGrader(const TodayItem &item);
    void remind();
    void showCurrent();
    void fitTimes();
    void fitReasons();
    /// Gives who, and what clashes, the room that names do not need, unless somebody set the width by hand.
    void fitWho();
    void fitNames();
    int wantedWidth(int column) const;
    /// Rows whose text is still longer get more lines.
    void fitRows();
    /// Fits again when the table gets another width.
    void followColumns();
    TodayFilter filter() const;

    PageContext m_context;
    MessageBar *m_messages;
    QComboBox *m_whose;
    TodayModel *m_model;
    QTableView *m_table;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    TextLabel *m_clashes;
    TextLabel *m_hidden;
    QPushButton *m_more;
    QAction *m_open;
    QAction *m_aside;
    QAction *m_findTime;
    QAction *m_somebodyElse;
    QAction *m_planAgain;
    QAction *m_remind;
    QAction *m_reply;
    QAction *m_showClashes;
    QTimer m_clockTick{ this };
    int m_limit = TodayService::kPage;
    int m_total = 0;
    int m_coming = 0; ///< on the next days
    PersonId m_me; ///< who sits at the desk; null: not known
    std::optional<bool> m_mine; ///< as it was chosen; else one's own, where it is known who sits here
    QTimer m_fitSoon{ this };
    bool m_fitting = false; ///< widths change by themselves
    bool m_whoByHand = false; ///< somebody set the width of that column
    bool m_wideTimes = false; ///< with the place of their zone
    bool m_clashWanted = false; ///< by the next answer
    bool m_front = false;
    bool m_stale = true;
};

} // namespace shortlist
