// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/words/words.h"
#include "ui/debrief/comparedialog.h"
#include "ui/debrief/debriefpage.h"
#include "ui/debrief/decisiondialog.h"
#include "ui/settings/appsettings.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace shortlist {

void DebriefPage::decide()
{
    saveTyped(); // moving on closes the debrief, and nothing is noted in it afterwards
    if (!m_view)
        return;
    struct Asked {
        QList<EndReason> reasons;
        QList<Person> deciders;
        QList<Person> people;
    };
    m_context.gateway.run(
        this,
        [id = m_shown](Services &services) -> Result<Asked> {
            const auto reasons = services.settings.endReasons();
            if (!reasons)
                return reasons.error();
            const auto people = services.debriefs.suggestion(id);
            if (!people)
                return people.error();
            const auto deciders = services.debriefs.deciders(id);
            if (!deciders)
                return deciders.error();
            Asked asked{ *reasons, *deciders, people->attendees + people->others };
            // Whoever is at the desk decides unless somebody else is chosen.
            std::stable_partition(asked.deciders.begin(), asked.deciders.end(),
                [me = services.session().person](const Person &person) { return person.id == me; });
            return asked;
        },
        [this](const Result<Asked> &asked) {
            if (!asked)
                return complain(asked.error());
            if (!m_view)
                return;
            auto *dialog = new DecisionDialog(*m_view, asked->reasons, asked->deciders, asked->people, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->setToday(m_context.clock.nowUtc().toTimeZone(m_context.settings.timeZone()).date());
            connect(dialog, &DecisionDialog::confirmed, this, [this, dialog](const DecisionRequest &request) {
                m_context.gateway.run(
                    dialog, [request](Services &services) { return services.debriefs.decide(request); },
                    [dialog](const Status &decided) {
                        if (decided)
                            dialog->done(QDialog::Accepted);
                        else
                            dialog->complain(decided.error());
                    });
            });
            dialog->open();
        });
}

void DebriefPage::resume()
{
    carryOut([id = m_shown](Services &services) { return services.pipeline.resume(id); });
}

QLayout *DebriefPage::makeHoldLine()
{
    auto *line = new QHBoxLayout;
    m_holdLine->setObjectName(QStringLiteral("holdLabel"));
    m_holdLine->setWordWrap(true);
    m_holdLine->hide();
    line->addWidget(m_holdLine, 1);
    QPushButton *button = buttonFor(m_resume, ButtonKind::Plain, this);
    button->setObjectName(QStringLiteral("resumeButton"));
    button->hide();
    line->addWidget(button, 0, Qt::AlignTop);
    return line;
}

void DebriefPage::showHold()
{
    const bool held = m_view && m_view->application.state == ApplicationState::OnHold;
    setAllowed(m_resume, !held || m_view->decides ? Status(done()) : m_view->may(DebriefStep::Decide));
    m_resume->setVisible(held);
    m_holdLine->setVisible(held);
    if (!held)
        return;
    const Application &application = m_view->application;
    const QDate today = m_context.clock.nowUtc().toTimeZone(m_context.settings.timeZone()).date();
    QStringList said{ tr("%1: %2", "on hold until when, why")
                          .arg(words::standing(application.state, application.holdUntil), application.holdReason) };
    if (application.holdUntil.isValid() && application.holdUntil < today)
        said.append(tr("That day is over"));
    said.append(tr("Nothing is decided until it is resumed"));
    m_holdLine->setText(said.join(QStringLiteral(" · ")));
}

void DebriefPage::compare()
{
    auto *dialog = new CompareDialog(m_context, { m_shown }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace shortlist
