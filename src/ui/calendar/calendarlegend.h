// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace shortlist {

class TextLabel;

/// Says what the looks of the painted days mean, or why they have none now.
class CalendarLegend : public QWidget {
    Q_OBJECT
public:
    /// What is told apart in the view on show.
    enum class Topic {
        Person, ///< one person's hours and calendar
        Everybody, ///< nobody's in particular
        Lists, ///< a view without hours
    };

    explicit CalendarLegend(QWidget *parent = nullptr);

    void setTopic(Topic topic);
    /// While it is painted when a candidate can come, that has a look of its own.
    void setPainting(bool painting);

private:
    void buildOffered();

    QWidget *m_offered;
    QWidget *m_looks;
    TextLabel *m_why;
};

} // namespace shortlist
