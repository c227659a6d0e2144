// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/personcolumn.h"
#include "service/people/peopleservice.h"
#include "ui/widgets/card.h"

#include <QHash>

class QAction;
class QFormLayout;
class QLineEdit;
class QSpinBox;
class QTimer;
class QVBoxLayout;

namespace shortlist {

class AppSettings;
class AwayEditor;
class CalendarList;
class CaptionLabel;
class Clock;
class Pill;
class TextLabel;
class ZoneCombo;

/// Everything about one person of the team, each field edited where it stands. It asks and never writes: the page runs
/// the commands, and shows the person again when they are committed.
class PersonPanel : public Card {
    Q_OBJECT

public:
    /// `calendar` is the page's action that reads a calendar of the person shown, `leave` the page's action that takes
    /// the person shown out of the team or back.
    PersonPanel(
        const Clock &clock, const AppSettings &settings, QAction *calendar, QAction *leave, QWidget *parent = nullptr);

    /// Shows a person; `kinds` are the interviews people can be trained for. What is being typed stays.
    void show(const PersonView &view, const QStringList &kinds);
    /// Whom it shows; null for nobody.
    PersonId person() const { return m_view.person.id; }
    /// Marks the field as not accepted, with the reason.
    void showProblem(PersonColumn field, const QString &problem);
    /// Tells what was typed and not yet told.
    void flush();
    void focusFirst();

    using QWidget::show;

Q_SIGNALS:
    void edited(const shortlist::PersonId &person, shortlist::PersonColumn field, const QString &typed);
    void trainingChosen(const shortlist::PersonId &person, const QString &kind, shortlist::TrainingLevel level);
    void awayAdded(const shortlist::PersonId &person, QDate from, QDate to, const QString &note);
    void awayRemoved(const shortlist::AwayId &away);
    void calendarForgotten(const shortlist::BusyReadingId &reading);

private:
    QWidget *makeForm(QAction *calendar);
    void addWhen(QFormLayout *form);
    QLineEdit *addEdit(QFormLayout *form, PersonColumn field, const QString &label);
    void tell(PersonColumn field, const QString &typed);
    void tellLimits();
    void readHoursBack();
    void tellTimeThere();
    void showTrainings(const QStringList &kinds);

    const Clock &m_clock;
    const AppSettings &m_settings;
    PersonView m_view;
    QStringList m_kinds;
    TextLabel *m_name;
    CaptionLabel *m_subtitle;
    Pill *m_state;
    QHash<PersonColumn, QLineEdit *> m_edits;
    ZoneCombo *m_zone;
    CaptionLabel *m_timeThere;
    CaptionLabel *m_hoursRead;
    QSpinBox *m_daily;
    QSpinBox *m_weekly;
    QWidget *m_trainings = nullptr;
    QVBoxLayout *m_trainingPlace;
    CalendarList *m_calendars;
    AwayEditor *m_aways;
    QTimer *m_minute;
    QTimer *m_limitRest; ///< runs while the limits are being turned up or down
};

} // namespace shortlist
