// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QTableView>

namespace shortlist {

class MonthModel;

/// A month of days with their interviews, or a small one to choose days from. Keys: arrows walk from day to day, also
/// out of the month; Enter and a double click open a day.
class MonthView final : public QTableView {
    Q_OBJECT
public:
    enum class Size {
        Full, ///< days with their interviews; takes the room there is
        Mini, ///< day numbers only; as small as can be hit
    };

    explicit MonthView(MonthModel *model, Size size, QWidget *parent = nullptr);

    QDate currentDay() const;
    /// Stands on a day if it is among those shown.
    void setCurrentDay(QDate day);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Another day is stood on, by a person.
    void dayChosen(QDate day);
    /// Enter, or a double click (a click on a small month).
    void dayActivated(QDate day);
    /// Somebody walked to a day of another month.
    void dayWanted(QDate day);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitSections();
    int miniSide() const;

    MonthModel *m_model;
    Size m_size;
};

} // namespace shortlist
