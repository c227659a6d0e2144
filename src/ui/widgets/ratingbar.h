// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <functional>

namespace shortlist {

class RatingButton;

/// One row of choices, worst to best, and "Not observed" beside them: one criterion of a scorecard.
///
/// Keys while it has the focus: 1…n choose, 0 is not observed, arrows walk, Space chooses where they came to, Backspace
/// or Delete take the answer back.
/// It breaks into rows only where the words of all do not fit into one, and then into as few as they need.
class RatingBar : public QWidget {
    Q_OBJECT
public:
    static constexpr int kUnanswered = -1;
    static constexpr int kNotObserved = 0;

    /// `words` name the steps from worst to best; `subject` (the criterion) goes before them in the accessible names.
    RatingBar(const QString &subject, const QStringList &words, QWidget *parent = nullptr);

    /// kUnanswered, kNotObserved, or a step from 1.
    int value() const { return m_value; }
    /// Without a signal; values outside the scale mean unanswered.
    void setValue(int value);
    /// As if the person took the answer back with its key.
    void takeBack();
    /// Shows the answer but takes none (a submitted scorecard).
    void setReadOnly(bool readOnly);
    /// "Not observed" is offered unless switched off (what can always be said has none).
    void setNotObservedOffered(bool offered);
    /// What stands in the place of “Not observed”, with its key: an overall recommendation says “Cannot judge”.
    void setNotObservedText(const QString &text);
    /// The buttons in the order of Tab; one at a time is a stop. The bar itself never has the keyboard, so an order of
    /// Tab is made of these.
    QWidgetList choices() const;
    /// Longer words for a step (its anchor): the tool tip and accessible description.
    void setAnchor(int step, const QString &anchor);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person chose; never from setValue().
    void valueChosen(int value);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose(int value);
    void display(int value);
    /// How many choices stand in each row, and whether all cells are alike or each as wide as its words.
    struct Rows {
        QList<int> sizes;
        bool alike = true;
    };
    Rows rowsFor(int width) const;
    QList<int> gridOf(int count, const std::function<bool(int)> &fits) const;
    QList<int> flowOf(const QList<RatingButton *> &buttons, int width) const;
    int widthOfRow(const QList<RatingButton *> &buttons) const;
    void arrange();
    void arrangeAlike(const QList<RatingButton *> &row, int columns, int top, bool lastRow);
    void arrangeByWords(const QList<RatingButton *> &row, int top);
    void place(RatingButton *button, const QRect &where);
    QList<RatingButton *> shown() const;
    RatingButton *buttonOf(int value) const;
    void walk(int step);
    void tellName(RatingButton *button) const;

    const QString m_subject;
    QList<RatingButton *> m_steps;
    RatingButton *m_notObserved;
    int m_value = kUnanswered;
    bool m_readOnly = false;
};

} // namespace shortlist
