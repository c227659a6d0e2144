// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/debrief/debriefservice.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QListWidget;
class QSpinBox;
class QTimeEdit;

namespace shortlist {

class AppSettings;
class ZoneCombo;

/// Asks when a debrief is and who takes part. Value in, value out.
class MeetingDialog : public QDialog {
    Q_OBJECT

public:
    /// `running`: it changes one that there is; `planned`: that one can be taken away.
    MeetingDialog(const DebriefSuggestion &suggestion, bool running, bool planned, const AppSettings &settings,
        const QDateTime &nowUtc, QWidget *parent = nullptr);

    /// What was entered. Nothing while the time is none: complain() has said why.
    std::optional<DebriefPlan> plan();
    void complain(const Error &error);

Q_SIGNALS:
    /// The person confirmed; the dialog stays until its owner is content.
    void confirmed(const shortlist::DebriefPlan &plan);
    void cancelRequested();

public Q_SLOTS:
    void accept() override;

private:
    void fillTime(const DebriefPlan &plan, const AppSettings &settings, const QDateTime &nowUtc);
    void fillPeople(const DebriefSuggestion &suggestion);
    void refillDeciders(const PersonId &chosen);
    void refreshTime();

    std::function<bool(const PersonId &)> m_mayDecide; ///< who can be named by whoever is at the desk
    PersonId m_agreedDecider; ///< keeps their place in the order
    QList<Person> m_agreed; ///< in the order in which they speak
    QList<Person> m_others;
    QCheckBox *m_timed;
    QDateEdit *m_day;
    QTimeEdit *m_time;
    ZoneCombo *m_zone;
    QLabel *m_remark;
    QSpinBox *m_minutes;
    QListWidget *m_people;
    QComboBox *m_decider;
    QLabel *m_problem;
};

} // namespace shortlist
