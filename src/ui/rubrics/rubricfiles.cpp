// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rubrics/rubricfiles.h"

#include "domain/core/clock.h"
#include "paper/rubrics/rubricsheets.h"
#include "ui/rubrics/rubricfilename.h"
#include "ui/rubrics/rubricprinting.h"
#include "ui/style/icons.h"
#include "ui/widgets/prompter.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QSaveFile>

#include <algorithm>

namespace shortlist {

namespace {

QList<TemplateRubric> ownLanguageFirst(QList<TemplateRubric> rubrics)
{
    const QLocale::Language own = QLocale().language();
    std::stable_partition(rubrics.begin(), rubrics.end(),
        [own](const TemplateRubric &each) { return QLocale(each.language).language() == own; });
    return rubrics;
}

/// As those call it who speak it: “Deutsch”.
QString nameOfLanguage(const QString &code)
{
    // Qt calls English by its country: “American English”.
    return QLocale(code).language() == QLocale::English ? QStringLiteral("English")
                                                        : QLocale(code).nativeLanguageName();
}

} // namespace

RubricFiles::RubricFiles(const PageContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
    , m_menu(new QMenu(page))
    , m_template(addAction("rubricFromTemplateAction", QStringLiteral("layout-template"), tr("New from &template…"),
          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), &RubricFiles::copyTemplate))
    , m_import(addAction("importRubricAction", QStringLiteral("file-input"), tr("&Import…"),
          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), &RubricFiles::importFile))
    , m_export(addAction("exportRubricAction", QStringLiteral("file-down"), tr("&Export…"),
          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X), &RubricFiles::exportFile))
    , m_printCard(addAction("printCardAction", QStringLiteral("clipboard-list"), tr("Print a &blank card…"),
          QKeySequence(Qt::CTRL | Qt::Key_P), &RubricFiles::printCard))
    , m_printBook(addAction("printBookAction", QStringLiteral("list-checks"), tr("Print rubric boo&k…"),
          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), &RubricFiles::printBook))
{
    // It is the whole job's: on each of its tabs.
    m_printBook->setShortcutContext(Qt::WindowShortcut);
    m_menu->addActions({ m_import, m_export });
    m_menu->addSeparator();
    m_menu->addActions({ m_printCard, m_printBook });
    setSubject({}, {});
}

QAction *RubricFiles::addAction(const char *name, const QString &iconName, const QString &text, const QKeySequence &key,
    void (RubricFiles::*slot)())
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_page->addAction(action);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void RubricFiles::setSubject(const RubricId &rubric, const JobId &job)
{
    m_rubric = rubric;
    m_job = job;
    m_import->setEnabled(bool(m_context.rubricFiles.read));
    m_export->setEnabled(!rubric.isNull() && m_context.rubricFiles.write);
    m_printCard->setEnabled(!rubric.isNull());
    m_printBook->setEnabled(!job.isNull());
}

void RubricFiles::copyTemplate()
{
    Q_EMIT aboutToRead();
    m_context.gateway.run(
        this, [](Services &services) { return services.rubrics.templates(); },
        [this](const Result<QList<TemplateRubric>> &rubrics) {
            if (!rubrics)
                return Q_EMIT failed(rubrics.error().text());
            const QList<TemplateRubric> offered = ownLanguageFirst(*rubrics);
            QStringList names;
            for (const TemplateRubric &rubric : offered) {
                int minutes = 0;
                for (const TemplateCriterion &each : rubric.criteria)
                    minutes += minutesOfQuestions(each.criterion.questions);
                names.append(tr("%1 · %2 (%n minute(s) of questions)", nullptr, minutes)
                                 .arg(rubric.name, nameOfLanguage(rubric.language)));
            }
            const auto choice = m_context.prompter.askChoice(m_page, tr("New rubric from a template"),
                tr("Which one? The copy is a draft that you can change."), names, 0);
            if (!choice)
                return;
            m_context.gateway.run(
                this,
                [key = offered.at(*choice).key](
                    Services &services) { return services.rubrics.createFromTemplate(key); },
                [this](const Result<RubricId> &id) {
                    if (!id)
                        return Q_EMIT failed(id.error().text());
                    Q_EMIT made(*id);
                });
        });
}

void RubricFiles::importFile()
{
    const QString path =
        m_context.prompter.openFile(m_page, tr("Import a rubric"), tr("Rubrics (*.json);;All files (*)"));
    if (path.isEmpty())
        return;
    Q_EMIT aboutToRead();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Q_EMIT failed(tr("“%1” cannot be read: %2.").arg(QFileInfo(path).fileName(), file.errorString()));
    // One byte more than may be, so that the reader sees that it is too much.
    const auto rubric = m_context.rubricFiles.read(file.read(kLargestRubricFile + 1), QFileInfo(path).fileName());
    if (!rubric)
        return Q_EMIT failed(rubric.error().text());
    m_context.gateway.run(
        this,
        [rubric = *rubric, job = m_job](Services &services) { return services.rubrics.importRubric(rubric, job); },
        [this, name = rubric->name](const Result<RubricId> &id) {
            if (!id)
                return Q_EMIT failed(id.error().text());
            Q_EMIT made(*id);
            Q_EMIT told(tr("Imported “%1” as a draft.").arg(name));
        });
}

void RubricFiles::exportFile()
{
    if (m_rubric.isNull())
        return;
    Q_EMIT aboutToRead();
    m_context.gateway.run(
        this, [id = m_rubric](Services &services) { return services.rubrics.load(id); },
        [this](const Result<RubricView> &view) {
            if (!view)
                return Q_EMIT failed(view.error().text());
            const QString path = m_context.prompter.saveFile(m_page, tr("Export the rubric"),
                fileNameFor(view->rubric.name, QStringLiteral(".json")), tr("Rubrics (*.json)"));
            if (path.isEmpty())
                return;
            const QByteArray bytes = m_context.rubricFiles.write(withoutIds(*view));
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
                return Q_EMIT failed(tr("“%1” could not be written: %2. Choose another folder.")
                                         .arg(QDir::toNativeSeparators(path), file.errorString()));
            Q_EMIT told(tr("Exported to %1.").arg(QDir::toNativeSeparators(path)));
        });
}

void RubricFiles::print(const paper::Sheet &sheet)
{
    printOrSave(sheet, m_context.prompter, m_page, [this](const Result<QString> &saved) {
        if (!saved)
            Q_EMIT failed(saved.error().text());
        else if (!saved->isEmpty())
            Q_EMIT told(*saved);
    });
}

template <typename Read, typename Draw>
void RubricFiles::printWhatIsStored(Read read, Draw draw)
{
    Q_EMIT aboutToRead();
    m_context.gateway.run(this, read, [this, draw](const auto &stored) {
        if (!stored)
            return Q_EMIT failed(stored.error().text());
        print(draw(*stored, m_context.clock.nowUtc()));
    });
}

void RubricFiles::printCard()
{
    if (!m_rubric.isNull())
        printWhatIsStored([id = m_rubric](Services &services) { return services.rubrics.load(id); }, paper::blankCard);
}

void RubricFiles::printBook()
{
    if (!m_job.isNull())
        printWhatIsStored([id = m_job](Services &services) { return services.rubrics.book(id); }, paper::rubricBook);
}

} // namespace shortlist
