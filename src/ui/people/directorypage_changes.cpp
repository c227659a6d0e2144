// SPDX-License-Identifier: GPL-3.0-or-later
// What is changed from the directory: fields, people who come and go, files of people.
#include "models/people/peoplemodel.h"
#include "service/people/duties.h"
#include "ui/people/directorypage.h"
#include "ui/people/importpeopledialog.h"
#include "ui/people/persondialog.h"
#include "ui/people/personpanel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/prompter.h"
#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QFile>
#include <QFileInfo>

namespace shortlist {

namespace {

constexpr qint64 kLargestPeopleFile = 20LL * 1024 * 1024;

} // namespace

void DirectoryPage::edit(const PersonId &id, PersonColumn field, const QString &typed)
{
    m_context.gateway.run(
        this,
        [id, field, typed](Services &services) -> Status {
            // What is stored now, with this one field changed: another field changed meanwhile stays as it is.
            auto view = services.people.view(id);
            if (!view)
                return view.error();
            if (auto taken = setPersonText(view->person, field, typed); !taken)
                return taken;
            return services.people.edit(view->person);
        },
        [this, id, field](const Status &edited) {
            if (edited && (field == PersonColumn::Hours || field == PersonColumn::Zone))
                return tellClashes(id);
            if (edited)
                return m_messages->clear();
            complain(edited.error());
            if (id == m_panel->person())
                m_panel->showProblem(field, edited.error().sentence);
        });
}

void DirectoryPage::run(std::function<Status(PeopleService &)> work)
{
    m_context.gateway.run(
        this, [work = std::move(work)](Services &services) { return work(services.people); },
        [this](const Status &worked) {
            if (worked)
                m_messages->clear();
            else
                complain(worked.error());
        });
}

void DirectoryPage::leaveOrReturn()
{
    const int row = m_model->rowOf(m_panel->person());
    if (row < 0)
        return;
    const Person person = m_model->person(row);
    if (person.state == PersonState::Left)
        return run([id = person.id](PeopleService &people) { return people.setState(id, PersonState::Active); });
    m_context.gateway.run(
        this,
        [person](Services &services) -> Result<QStringList> {
            // Nobody is asked about what would be refused afterwards.
            if (const auto may = services.people.mayLeave(person.id); !may)
                return may.error();
            return openDuties(services.context.workspace, person, services.session().person);
        },
        [this, person](const Result<QStringList> &duties) {
            if (!duties)
                return complain(duties.error());
            Prompter::Question question;
            question.title = tr("%1 is still waited for").arg(person.name);
            question.text = duties->join(QLatin1Char('\n')) + QLatin1Char('\n')
                          + tr("Nobody can do this for them once they have left: name somebody else first.");
            question.yes = tr("Mark as left");
            if (duties->isEmpty() || m_context.prompter.confirm(this, question))
                run([id = person.id](PeopleService &people) { return people.setState(id, PersonState::Left); });
        });
}

void DirectoryPage::add()
{
    if (m_addDialog)
        return m_addDialog->activateWindow();
    m_addDialog = new PersonDialog(this);
    m_addDialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_addDialog, &PersonDialog::addRequested, this, [this](const Person &person) {
        m_context.gateway.run(
            this, [person](Services &services) { return services.people.add(person); },
            [this](const Result<PersonId> &added) {
                if (!m_addDialog)
                    return;
                if (!added)
                    return m_addDialog->complain(added.error());
                m_addDialog->accept();
                m_filter->clear();
                m_wanted = *added;
                load();
            });
    });
    m_addDialog->open();
}

void DirectoryPage::importFile()
{
    const QString path =
        m_context.prompter.openFile(this, tr("Import people"), tr("CSV files (*.csv *.tsv *.txt);;All files (*)"));
    if (path.isEmpty())
        return;
    m_messages->clear();
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return complain({ Error::Code::Storage, tr("“%1” cannot be read: %2.").arg(name, file.errorString()),
            tr("Choose a file that you may read."), {}, QStringLiteral("people.file") });
    if (file.size() > kLargestPeopleFile)
        return complain({ Error::Code::Invalid, tr("“%1” is larger than 20 MB: that is no list of a team.").arg(name),
            tr("Choose another file."), {}, QStringLiteral("people.file") });
    auto *dialog = new ImportPeopleDialog(m_context.readPeople, m_everybody, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (const auto loaded = dialog->load(file.readAll(), name); !loaded) {
        delete dialog;
        return complain(loaded.error());
    }
    m_importDialog = dialog;
    connect(dialog, &ImportPeopleDialog::importRequested, this, &DirectoryPage::importPeople);
    dialog->open();
}

void DirectoryPage::importPeople(const QList<Person> &people)
{
    m_context.gateway.run(
        this, [people](Services &services) { return services.people.importPeople(people); },
        [this](const Result<PeopleService::ImportCount> &count) {
            if (!count) {
                if (m_importDialog)
                    m_importDialog->complain(count.error());
                return;
            }
            if (m_importDialog)
                m_importDialog->accept();
            QStringList parts{ tr("%n people added", nullptr, count->added) };
            if (count->changed > 0)
                parts.append(tr("%n brought up to date", nullptr, count->changed));
            if (count->same > 0)
                parts.append(tr("%n already the same", nullptr, count->same));
            m_messages->showMessage(MessageBar::Kind::Success, parts.join(QStringLiteral(", ")) + QLatin1Char('.'));
            m_messages->setAboutChange();
            load();
        });
}

} // namespace shortlist
