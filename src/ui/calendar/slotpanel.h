// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace shortlist {

class TextLabel;

/// Times that work, to choose from by mouse, by arrows and Enter, or by Alt+1 to Alt+5; above them when the candidate
/// can, as typed. Only shows and asks: who finds the times is the dialog it is in.
class SlotPanel : public QWidget {
    Q_OBJECT
public:
    /// One time.
    struct Line {
        QString when; ///< with who is there
        QString points; ///< how many it costs
        QString why; ///< all of it, with what each rule costs

        friend bool operator==(const Line &, const Line &) = default;
    };

    explicit SlotPanel(QWidget *parent = nullptr);

    /// True: a time takes one line, its reasons after it, where others need the room below.
    void setCompact(bool compact);
    QString candidateTimes() const;
    /// What somebody could type there, shown while nothing is.
    void setTimesExample(const QString &text);
    /// Fills in what is known of when the candidate can, once, unless somebody has typed there.
    void offerCandidateTimes(const QString &text);
    /// Somebody typed when the candidate can, or took away what stood there.
    bool hasTyped() const { return m_typed; }
    /// Shows other times; the same ones again change nothing. `action` is what Alt+0 does where some are missing, empty
    /// for no button.
    void showTimes(const QList<Line> &lines, const QString &action);
    /// What there is to say below the times, such as what is missing; empty for nothing.
    void setNote(const QString &note);
    /// Says once, above them, on which clock the times are: the name of a zone.
    void setZone(const QString &zone);
    /// How points are counted, in sentences; shown once somebody asks.
    void setPointRules(const QStringList &sentences);
    /// Marks a time as the one that is filled in, without saying that it was chosen.
    void setCurrent(int line);
    /// Says what of the candidate's times was not understood; nothing is wrong with an empty text.
    void setTimesProblem(const QString &problem);
    /// The keyboard goes to the candidate's times.
    void focusTimes();
    /// What the keyboard walks through, in order.
    QList<QWidget *> tabChain() const;

Q_SIGNALS:
    void chosen(int line);
    /// The candidate's times are other ones; while somebody types, after a pause.
    void candidateTimesChanged();
    void actionRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose(int line);
    void fitList();
    void layOut();
    void showReason();
    void tellTimes();

    QLineEdit *m_times;
    QLabel *m_title; ///< of the list
    QListWidget *m_list;
    TextLabel *m_reason; ///< of the time that is current: in a line of the list it is cut
    QPushButton *m_pointsLink;
    TextLabel *m_pointRules; ///< how points are counted, once it is asked for
    TextLabel *m_note;
    QPushButton *m_action;
    QTimer m_rest;
    QString m_told; ///< the candidate's times as last told
    bool m_typed = false;
    QList<Line> m_lines;
    bool m_compact = false;
};

} // namespace shortlist
