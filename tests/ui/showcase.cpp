// SPDX-License-Identifier: GPL-3.0-or-later
// All widgets in one window, for the eye: [--dark] [--compact] [-reverse] [--shot DIR]. Demo data: the people in it are
// made up.
#include "ui/settings/appsettings.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/prompter.h"
#include "ui/widgets/ratingbar.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tables.h"
#include "ui/widgets/undobar.h"
#include "ui/window/actions.h"
#include "ui/window/helpdialogs.h"
#include "ui/window/mainwindow.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QGroupBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimeEdit>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace shortlist;

namespace {

const QStringList kWords{ QStringLiteral("Strong no"), QStringLiteral("No"), QStringLiteral("Yes"),
    QStringLiteral("Strong yes") };
const QStringList kStages{ QStringLiteral("Applied"), QStringLiteral("Screen"), QStringLiteral("Interview"),
    QStringLiteral("Onsite"), QStringLiteral("Debrief"), QStringLiteral("Offer"), QStringLiteral("Hired") };

class ShowPage : public Page {
public:
    ShowPage(const QString &title, const QString &iconName)
        : m_title(title)
        , m_icon(iconName)
    {
    }
    /// How the window comes to it.
    PageEntry entry()
    {
        return { m_title, m_icon, [this] { return this; } };
    }
    QList<QAction *> pageActions() const override { return actions; }
    QString statusText() const override { return QStringLiteral("10 candidates · 2 scorecards overdue"); }

    QList<QAction *> actions;

private:
    QString m_title;
    QString m_icon;
};

QTableView *candidateTable()
{
    auto *model = new QStandardItemModel(0, 4);
    model->setHorizontalHeaderLabels({ QStringLiteral("Name"), QStringLiteral("Stage"),
        QStringLiteral("Recommendation"), QStringLiteral("In stage") });
    const QStringList names{ QStringLiteral("Amara Okafor"), QStringLiteral("Bence Kovács"),
        QStringLiteral("Chiara Rossi"), QStringLiteral("Daniel Weiß"), QStringLiteral("Emi Tanaka"),
        QStringLiteral("Farid Haddad"), QStringLiteral("Greta Lund"), QStringLiteral("Hana Novák"),
        QStringLiteral("Ibrahim Sow") };
    for (int i = 0; i < names.size(); ++i)
        model->appendRow({ new QStandardItem(names.at(i)), new QStandardItem(kStages.at(i % 7)),
            new QStandardItem(kWords.at(i % 4)), new QStandardItem(QStringLiteral("%1 d").arg(i + 1)) });
    auto *table = new QTableView;
    model->setParent(table);
    table->setModel(model);
    dressTable(table, QStringLiteral("Candidates"));
    table->setColumnWidth(0, 160);
    table->setColumnWidth(1, 110);
    table->setColumnWidth(2, 130);
    table->setSortingEnabled(true);
    table->setItemDelegateForColumn(
        1, new PillDelegate(
               [](const QModelIndex &index) {
                   return PillDelegate::Look{ stageColour(int(kStages.indexOf(index.data().toString()))), QString() };
               },
               table));
    table->setItemDelegateForColumn(
        2, new PillDelegate(
               [](const QModelIndex &index) {
                   const auto look = lookOfStep(int(kWords.indexOf(index.data().toString())) + 1, 4);
                   return PillDelegate::Look{ recommendationColour(look), recommendationIcon(look) };
               },
               table));
    table->sortByColumn(0, Qt::AscendingOrder);
    table->selectRow(2);
    return table;
}

Card *scorecard()
{
    auto *card = new Card(QStringLiteral("Scorecard · Farid Haddad"));
    const QStringList criteria{ QStringLiteral("Problem solving"), QStringLiteral("SQL and data modelling"),
        QStringLiteral("Communication"), QStringLiteral("Ownership") };
    for (int i = 0; i < criteria.size(); ++i) {
        card->body()->addWidget(new TextLabel(criteria.at(i)));
        auto *bar = new RatingBar(criteria.at(i), kWords);
        bar->setValue(QList<int>{ 3, 4, 2, 0 }.at(i));
        card->body()->addWidget(bar);
    }
    auto *evidence = new QPlainTextEdit;
    evidence->setPlaceholderText(QStringLiteral("Evidence: what did the candidate say or do?"));
    evidence->setAccessibleName(QStringLiteral("Evidence"));
    evidence->setMinimumHeight(60);
    card->body()->addWidget(evidence, 1);
    auto *line = new QHBoxLayout;
    line->addWidget(new CaptionLabel(QStringLiteral("Draft saved 13:24")), 1);
    line->addWidget(makeButton(QStringLiteral("Save reply")));
    line->addWidget(makeButton(QStringLiteral("Submit scorecard"), ButtonKind::Primary));
    card->body()->addLayout(line);
    return card;
}

ShowPage *pipelinePage()
{
    auto *page = new ShowPage(QStringLiteral("Candidates"), QStringLiteral("users"));
    auto *column = makePageLayout(page);
    auto *header = new PageHeader(QStringLiteral("Backend Engineer"));
    header->setSubtitle(QStringLiteral("3 openings · Ada Lindqvist hires · since 2 November"));
    auto *jobs = new QComboBox;
    jobs->setAccessibleName(QStringLiteral("Job"));
    jobs->addItems({ QStringLiteral("All jobs"), QStringLiteral("Backend Engineer") });
    header->addBesideTitle(jobs);
    header->addWidget(makeButton(QStringLiteral("Decline"), ButtonKind::Plain, QStringLiteral("user-x")));
    header->addWidget(makeIconButton(QStringLiteral("ellipsis"), QStringLiteral("More")));
    column->addWidget(header);
    auto *message = new MessageBar;
    message->showMessage(MessageBar::Kind::Warning, QStringLiteral("Two scorecards are overdue since Thursday."),
        QStringLiteral("Show them"));
    column->addWidget(message);
    auto *filters = new QHBoxLayout;
    filters->addWidget(new SearchField(QStringLiteral("Filter candidates")), 1);
    for (const QString &stage : kStages)
        filters->addWidget(Pill::forStage(stage, int(kStages.indexOf(stage))));
    column->addLayout(filters);
    column->addWidget(makeSplit(Qt::Horizontal, QStringLiteral("showSplit"), candidateTable(), scorecard(), 1, 1), 1);
    for (const auto &[text, name] : { std::pair("New candidate", "plus"), std::pair("Schedule", "calendar-days"),
             std::pair("Fill scorecard", "clipboard-check") })
        page->actions.append(new QAction(icon(QString::fromLatin1(name)), QString::fromLatin1(text), page));
    page->actions.at(0)->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
    page->actions.at(2)->setEnabled(false);
    return page;
}

QWidget *controls()
{
    auto *card = new Card(QStringLiteral("Controls"));
    QFormLayout *form = makeForm();
    auto *name = new QLineEdit(QStringLiteral("Zoë Miller"));
    addFormRow(form, QStringLiteral("&Name"), name, QStringLiteral("As she writes it herself."));
    auto *mail = new QLineEdit(QStringLiteral("zoe@"));
    setFieldProblem(mail, QStringLiteral("An e-mail address has something after the @."));
    addFormRow(form, QStringLiteral("E-mail"), mail);
    auto *zone = new QComboBox;
    zone->addItems({ QStringLiteral("Europe/Berlin"), QStringLiteral("America/New_York") });
    auto *editable = new QComboBox;
    editable->setEditable(true);
    editable->addItem(QStringLiteral("Type or choose"));
    addFormRow(form, QStringLiteral("Zone"), { zone, editable });
    auto *minutes = new QSpinBox;
    minutes->setRange(15, 180);
    minutes->setSuffix(QStringLiteral(" min"));
    minutes->setValue(45);
    auto *off = new QSpinBox;
    off->setEnabled(false);
    auto *time = new QTimeEdit(QTime(9, 30));
    addFormRow(form, QStringLiteral("Minutes"), { minutes, time, off });
    auto *disabled = new QLineEdit(QStringLiteral("cannot be changed"));
    disabled->setEnabled(false);
    addFormRow(form, QStringLiteral("Disabled"), disabled);
    addFormSection(form, QStringLiteral("Choices"));
    auto *boxes = new QHBoxLayout;
    auto *on = new QCheckBox(QStringLiteral("Must have"));
    on->setChecked(true);
    auto *partly = new QCheckBox(QStringLiteral("Some"));
    partly->setTristate(true);
    partly->setCheckState(Qt::PartiallyChecked);
    auto *grey = new QCheckBox(QStringLiteral("Disabled"));
    grey->setChecked(true);
    grey->setEnabled(false);
    auto *radio = new QRadioButton(QStringLiteral("They"));
    radio->setChecked(true);
    for (QWidget *box : { static_cast<QWidget *>(on), static_cast<QWidget *>(new QCheckBox(QStringLiteral("Off"))),
             static_cast<QWidget *>(partly), static_cast<QWidget *>(grey), static_cast<QWidget *>(radio),
             static_cast<QWidget *>(new QRadioButton(QStringLiteral("We"))) })
        boxes->addWidget(box);
    form->addRow(boxes);
    card->body()->addLayout(form);

    auto *buttons = new FlowLayout(nullptr, kRelated);
    for (const auto kind :
        { ButtonKind::Plain, ButtonKind::Primary, ButtonKind::Danger, ButtonKind::Flat, ButtonKind::Link })
        buttons->addWidget(makeButton(QStringLiteral("Button"), kind, QStringLiteral("send")));
    auto *grey2 = makeButton(QStringLiteral("Disabled"), ButtonKind::Primary);
    grey2->setEnabled(false);
    buttons->addWidget(grey2);
    auto *down = makeButton(QStringLiteral("Checked"));
    down->setCheckable(true);
    down->setChecked(true);
    buttons->addWidget(down);
    auto *withMenu = makeButton(QStringLiteral("With menu"));
    withMenu->setMenu(new QMenu(withMenu));
    buttons->addWidget(withMenu);
    card->body()->addLayout(buttons);
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setValue(40);
    slider->setAccessibleName(QStringLiteral("Zoom"));
    auto *progress = new QProgressBar;
    progress->setValue(60);
    progress->setTextVisible(false);
    progress->setFixedHeight(8);
    card->body()->addWidget(slider);
    card->body()->addWidget(progress);
    card->body()->addStretch(1);
    return card;
}

QWidget *tabs()
{
    auto *widget = new QTabWidget;
    auto *tree = new QTreeWidget;
    tree->setAccessibleName(QStringLiteral("Plan"));
    tree->setHeaderLabels({ QStringLiteral("Stage"), QStringLiteral("Minutes") });
    for (const QString &stage : kStages) {
        auto *item = new QTreeWidgetItem(tree, { stage, QStringLiteral("45") });
        item->setCheckState(0, kStages.indexOf(stage) % 2 ? Qt::Checked : Qt::Unchecked);
        new QTreeWidgetItem(item, { QStringLiteral("Interviewer"), QStringLiteral("2") });
        item->setExpanded(true);
    }
    tree->setColumnWidth(0, 200);
    tree->setCurrentItem(tree->topLevelItem(1));
    widget->addTab(tree, QStringLiteral("Plan"));
    widget->addTab(new QWidget, QStringLiteral("Openings"));
    widget->addTab(new QWidget, QStringLiteral("History"));
    widget->setDocumentMode(true);
    return widget;
}

ShowPage *widgetPage()
{
    auto *page = new ShowPage(QStringLiteral("Pipeline"), QStringLiteral("square-kanban"));
    auto *column = makePageLayout(page);
    column->addWidget(new PageHeader(QStringLiteral("Widgets")));
    for (const auto kind : { MessageBar::Kind::Info, MessageBar::Kind::Success, MessageBar::Kind::Error }) {
        auto *bar = new MessageBar;
        bar->showMessage(kind, QStringLiteral("Team.shortlist was opened read-only, because the disk is full."),
            kind == MessageBar::Kind::Error ? QStringLiteral("Try again") : QString());
        column->addWidget(bar);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(kPanelMargin);
    row->addWidget(controls(), 3);
    row->addWidget(tabs(), 2);
    column->addLayout(row, 1);
    return page;
}

ShowPage *emptyPage()
{
    auto *page = new ShowPage(QStringLiteral("Jobs"), QStringLiteral("briefcase"));
    auto *column = makePageLayout(page);
    auto *empty = new EmptyState(QStringLiteral("briefcase"),
        QStringLiteral("No jobs yet. Import a job page, and its hiring plan comes with it."));
    empty->setButton(QStringLiteral("Import page…"), QStringLiteral("file-text"));
    empty->setLink(QStringLiteral("Start from a template"));
    column->addWidget(empty);
    return page;
}

bool save(QWidget *widget, const QDir &folder, const QString &name)
{
    QApplication::processEvents();
    return widget->grab().save(folder.filePath(name + QStringLiteral(".png")));
}

bool shoot(MainWindow &window, const ActionSet &actions, AppSettings &settings, const QDir &folder)
{
    bool good = folder.mkpath(QStringLiteral("."));
    for (const auto &[suffix, setting] :
        { std::pair("light", ThemeSetting::Light), std::pair("dark", ThemeSetting::Dark) }) {
        const auto named = [suffix = suffix](const char *page) -> QString {
            return QStringLiteral("%1-%2").arg(QString::fromLatin1(page), QString::fromLatin1(suffix));
        };
        settings.setTheme(setting);
        window.showWelcome();
        good = save(&window, folder, named("welcome")) && good;
        window.showWorkspace(QStringLiteral("Team"));
        window.setSavedAt(QDateTime(QDate(2026, 11, 24), QTime(12, 24), Qt::UTC));
        good = save(&window, folder, named("jobs")) && good;
        window.showPage(PageId::Candidates);
        window.undoBar()->announce(QStringLiteral("Moved 3 candidates to Onsite"));
        good = save(&window, folder, named("candidates")) && good;
        window.undoBar()->dismiss();
        window.setAttribute(Qt::WA_KeyboardFocusChange);
        for (const auto &[kind, nth] :
            { std::pair("RatingButton", 1), std::pair("QTableView", 0), std::pair("QPushButton", 3) }) {
            const auto children = window.currentPage()->findChildren<QWidget *>();
            int seen = 0;
            for (QWidget *child : children) {
                if (child->inherits(QByteArray("shortlist::").append(kind)) || child->inherits(kind)) {
                    if (seen++ == nth)
                        child->setFocus(Qt::TabFocusReason);
                }
            }
            good = save(&window, folder, named(QByteArray("focus-").append(kind).constData())) && good;
        }
        const auto shootBox = [&](const char *name) {
            QTimer::singleShot(50, &window, [&, path = named(name)] {
                QWidget *box = QApplication::activeModalWidget();
                good = box && save(box, folder, path) && good;
                if (box)
                    box->close();
            });
        };
        QtPrompter prompter;
        shootBox("confirm");
        prompter.confirm(&window,
            { QStringLiteral("Erase Emi Tanaka?"),
                QStringLiteral("Everything about Emi Tanaka is erased from this workspace. This cannot be undone."),
                QStringLiteral("Erase"), true });
        shootBox("reason");
        (void)prompter.askReason(&window, QStringLiteral("Decline"), QStringLiteral("Why is Emi Tanaka declined?"),
            QStringLiteral("Decline"), QString());
        shootBox("shortcuts");
        showShortcuts(&window, actions.all());
        auto *combo = window.currentPage()->findChild<QComboBox *>();
        combo->showPopup();
        good = save(combo->view()->window(), folder, named("combo")) && good;
        combo->hidePopup();
        window.showPage(PageId::Pipeline);
        good = save(&window, folder, named("widgets")) && good;
        QMenu *menu = window.menuBar()->actions().first()->menu();
        menu->popup(window.pos() + QPoint(10, 30));
        menu->setActiveAction(menu->actions().at(1));
        good = save(menu, folder, named("menu")) && good;
        menu->close();
    }
    return good;
}

} // namespace

int main(int argc, char **argv)
{
    if (QByteArrayView(argc > 1 ? argv[1] : "") == "--shot" && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    QTemporaryDir folder;
    AppSettings settings(folder.filePath(QStringLiteral("showcase.ini")));
    settings.setTheme(arguments.contains(QStringLiteral("--dark")) ? ThemeSetting::Dark : ThemeSetting::Light);
    settings.setDensity(arguments.contains(QStringLiteral("--compact")) ? Density::Compact : Density::Comfortable);
    settings.setHourFormat(AppSettings::HourFormat::Hours24);
    settings.addRecentWorkspace(QDir::home().filePath(QStringLiteral("Hiring 2026.shortlist")));
    applyTheme(application, settings.theme(), settings.density());

    ActionSet actions;
    MainWindow window(actions, settings);
    window.addPage(PageId::Jobs, emptyPage()->entry());
    window.addPage(PageId::Candidates, pipelinePage()->entry());
    window.addPage(PageId::Pipeline, widgetPage()->entry());
    for (const auto &[id, title, name] : { std::tuple(PageId::Calendar, "Calendar", "calendar-days"),
             std::tuple(PageId::Scorecards, "My scorecards", "clipboard-check"),
             std::tuple(PageId::Debrief, "Debrief", "scale"), std::tuple(PageId::Directory, "Directory", "building-2"),
             std::tuple(PageId::Settings, "Settings", "settings"), std::tuple(PageId::Today, "Today", "sun") })
        window.addPage(id, (new ShowPage(QString::fromLatin1(title), QString::fromLatin1(name)))->entry());
    window.setPageCount(PageId::Scorecards, 2);
    window.showWorkspace(QStringLiteral("Team"));
    window.setSavedAt(QDateTime(QDate(2026, 11, 24), QTime(12, 24), Qt::UTC));
    actions.setUndoTexts(QStringLiteral("Move 3 candidates"), QString());
    window.resize(1440, 900);
    window.show();
    window.activateWindow();
    for (int tries = 0; tries < 50 && !window.isActiveWindow(); ++tries)
        QApplication::processEvents(QEventLoop::AllEvents, 10);

    const qsizetype shot = arguments.indexOf(QStringLiteral("--shot"));
    if (shot >= 0)
        return shoot(window, actions, settings, QDir(arguments.value(shot + 1, QStringLiteral(".")))) ? 0 : 1;
    return QApplication::exec();
}
