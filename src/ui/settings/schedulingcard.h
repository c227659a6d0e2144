// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/settings/schedulingwishes.h"
#include "service/settings/teamhours.h"
#include "ui/widgets/card.h"
#include "ui/window/pagecontext.h"

class QComboBox;
class QFormLayout;
class QSpinBox;
class QTimer;

namespace shortlist {

/// What the team wishes of the times that are found for interviews: how far ahead, how far apart, how they lie. Every
/// change is kept when the number rests.
class SchedulingCard : public Card {
    Q_OBJECT
public:
    explicit SchedulingCard(const PageContext &context, QWidget *parent = nullptr);

    /// Reads the settings anew.
    void load();
    /// Keeps what has not rested yet.
    void flush();

Q_SIGNALS:
    void failed(const shortlist::Error &error);
    void succeeded();

private:
    /// A number with the rest it takes before it is kept.
    struct Number {
        QSpinBox *spin = nullptr;
        QTimer *rest = nullptr;
        std::function<Status(SettingsService &, int)> set;
    };
    void addHours(
        QFormLayout *form, const char *name, const QString &label, const TeamHours &which, const QString &help);
    void addMinutes(
        QFormLayout *form, const char *name, const QString &label, const TeamMinutes &which, const QString &help);
    void addNumber(QFormLayout *form, QSpinBox *spin, const QString &label, const QString &help,
        std::function<Status(SettingsService &, int)> set);
    void take(const QList<int> &numbers, SlotQuery::Spacing spacing);
    void keep(const Number &number);
    void run(std::function<Status(SettingsService &)> work);

    PageContext m_context;
    QList<Number> m_numbers; ///< notice, preparation, gap, buffer
    QComboBox *m_spacing;
};

} // namespace shortlist
