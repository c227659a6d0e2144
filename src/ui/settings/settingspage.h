// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pipeline/application.h"
#include "service/settings/teamhours.h"
#include "ui/window/pagecontext.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTimer;

namespace shortlist {

class CaptionLabel;
class Card;
class EndReasonEditor;
class MessageBar;
class SchedulingCard;
class OffersCard;
class ScorecardsCard;
class TextLabel;
class ZoneCombo;

/// Everything that can be set: what belongs to this desk, to the team and to the file. Every change is kept at once.
class SettingsPage : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(const PageContext &context, QWidget *parent = nullptr);

    static QString title() { return tr("Settings"); }
    static QString iconName() { return QStringLiteral("settings"); }
    void activate() override;
    void saveTyped() override;

private:
    Card *makeDeskCard();
    Card *makePersonCard();
    Card *makeTeamCard();
    Card *makeWorkspaceCard();
    Card *makeDataCard();

    void showDesk();
    void tellTime();
    void loadPeople();
    void loadTeam();
    void showWorkspace();
    void checkIntegrity();
    void setHours(const TeamHours &which, int hours);
    void addReason(const QString &name, Side side);
    void change(std::function<Status(SettingsService &)> work);
    void complain(const Error &error);

    PageContext m_context;
    MessageBar *m_messages;
    QComboBox *m_theme;
    QComboBox *m_density;
    QComboBox *m_language;
    CaptionLabel *m_languageNote;
    QComboBox *m_whoseZone; ///< in the order of AppSettings::ShownZone
    ZoneCombo *m_zone;
    QComboBox *m_hours;
    CaptionLabel *m_time;
    QCheckBox *m_reminders;
    QComboBox *m_person;
    QSpinBox *m_notice;
    QSpinBox *m_deadline;
    QTimer *m_noticeRest; ///< run while a number is being turned up or down
    QTimer *m_deadlineRest;
    EndReasonEditor *m_reasons;
    SchedulingCard *m_scheduling;
    ScorecardsCard *m_scorecards;
    OffersCard *m_offers;
    TextLabel *m_path;
    TextLabel *m_size;
    TextLabel *m_schema;
    MessageBar *m_fileMessages;
    QPushButton *m_check;
    CaptionLabel *m_settingsPath;
    QString m_languageAtStart;
};

} // namespace shortlist
