// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program/program.h"
#include "support/fakeclock.h"
#include "support/fakeprompter.h"
#include "support/replay.h"
#include "ui/style/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/undobar.h"

#include <QApplication>
#include <QComboBox>
#include <QDeadlineTimer>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStatusBar>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <stdexcept>

namespace shortlist::testing {

/// Why a walk through the window did not go on.
struct Trouble : std::runtime_error {
    explicit Trouble(const QString &what)
        : std::runtime_error(what.toStdString())
    {
    }
};

/// Fails the test that runs with what stopped `walk`; `where` says how far it was by then.
template <typename Walk>
void goThrough(Walk walk, const QString &where = {})
{
    try {
        walk();
    } catch (const Trouble &trouble) {
        QFAIL(qPrintable(where + QLatin1Char(' ') + QString::fromStdString(trouble.what())));
    }
}

/// Sits before the program's real window and uses it as a person does: with keys and mouse, on what can be seen. Only
/// the clock and the boxes that ask for files are the test's. What does not come to pass is thrown as Trouble, with the
/// name of what was waited for.
class WindowDriver {
public:
    static constexpr int kPatienceMs = 10000;

    /// The window over settings kept in `folder`, with no workspace open.
    explicit WindowDriver(const QString &folder)
        : m_folder(folder)
        , settings(m_folder.filePath(QStringLiteral("settings.ini")))
    {
        settings.setTimeZoneOverride("Europe/Berlin");
        applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable);
        program = std::make_unique<Program>(clock, prompter, settings);
        QObject::connect(&program->gateway(), &Gateway::committed, program.get(),
            [this](const CommitNotice &notice) { commits.append(notice); });
        window().resize(1500, 1000);
        window().show();
        if (!QTest::qWaitForWindowActive(&window()))
            throw Trouble(QStringLiteral("the window does not come up"));
    }

    MainWindow &window() { return program->window(); }
    Page *page() { return window().currentPage(); }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            throw Trouble(QStringLiteral("cannot write ") + name);
        return file.fileName();
    }

    // Waiting.

    template <typename Condition>
    void until(Condition condition, const QString &what, int patience = kPatienceMs)
    {
        // As QTest::qWaitFor(), which sleeps ten times as long between two looks.
        const QDeadlineTimer end(patience);
        while (!condition()) {
            if (end.hasExpired())
                throw Trouble(QStringLiteral("waited in vain: %1%2").arg(what, said()));
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QTest::qSleep(1);
        }
    }

    static void expect(bool holds, const QString &what)
    {
        if (!holds)
            throw Trouble(QStringLiteral("does not hold: ") + what);
    }

    /// Until the workspace has answered everything asked for so far, and what was asked for because of the answers.
    void settle(int rounds = 4)
    {
        for (int i = 0; i < rounds; ++i) {
            (void)ask([](Services &) { return done(); });
            QCoreApplication::processEvents();
        }
    }

    /// What `work` answers on the workspace's thread.
    template <typename Work>
    auto ask(Work work) -> std::invoke_result_t<Work, Services &>
    {
        std::optional<std::invoke_result_t<Work, Services &>> answer;
        program->gateway().run(program.get(), std::move(work), [&answer](auto given) { answer = std::move(given); });
        until([&answer] { return answer.has_value(); }, QStringLiteral("an answer of the workspace"));
        return *std::move(answer);
    }

    /// The rows of a kind that are stored now.
    template <typename T>
    QList<T> stored(const QList<Condition> &conditions = {}, const QStringList &order = {})
    {
        const auto rows = ask(
            [conditions, order](Services &services) { return services.context.workspace.all<T>(conditions, order); });
        expect(rows.ok(), QStringLiteral("the rows can be read"));
        return *rows;
    }

    // Finding.

    /// The visible thing of this name, waiting for it; below `root` or anywhere on screen.
    template <typename T>
    T *find(const char *name, QWidget *root = nullptr)
    {
        T *found = nullptr;
        until(
            [&] {
                const QWidgetList tops = root ? QWidgetList{ root } : QApplication::topLevelWidgets();
                for (QWidget *top : tops) {
                    const auto all = top->findChildren<T *>(QString::fromLatin1(name)); // all of a kind for ""
                    for (T *one : all) {
                        if (one->isVisible())
                            found = one;
                    }
                }
                return found != nullptr;
            },
            QStringLiteral("to see ") + QString::fromLatin1(name));
        return found;
    }

    /// The visible dialog of this name, with the keyboard.
    QDialog *dialog(const char *name)
    {
        QDialog *found = nullptr;
        until(
            [&] {
                const auto tops = QApplication::topLevelWidgets();
                for (QWidget *top : tops) {
                    auto *one = qobject_cast<QDialog *>(top);
                    if (one && one->isVisible() && one->objectName() == QLatin1String(name))
                        found = one;
                }
                return found != nullptr;
            },
            QStringLiteral("the dialog ") + QString::fromLatin1(name));
        until([found] { return found->isActiveWindow(); }, QStringLiteral("the keyboard in the dialog"));
        settle();
        return found;
    }

    /// Until no dialog stands before the window any more.
    void noDialog()
    {
        until(
            [] {
                const auto tops = QApplication::topLevelWidgets();
                return std::none_of(tops.cbegin(), tops.cend(),
                    [](QWidget *top) { return qobject_cast<QDialog *>(top) && top->isVisible(); });
            },
            QStringLiteral("the dialog to close"));
        // Without a window manager nobody gives the window its keyboard back.
        window().activateWindow();
        until([this] { return window().isActiveWindow(); }, QStringLiteral("the keyboard back in the window"));
        settle();
    }

    // Hands.

    void click(QWidget *widget, QPoint where = {})
    {
        until([widget] { return widget->isEnabled() && widget->isVisible(); },
            QStringLiteral("to be able to click ") + nameOf(widget));
        for (QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
            if (auto *scroll = qobject_cast<QScrollArea *>(above))
                scroll->ensureWidgetVisible(widget);
        }
        QTest::mouseClick(widget, Qt::LeftButton, {}, where);
    }
    void click(const char *button, QWidget *root = nullptr) { click(find<QAbstractButton>(button, root)); }

    /// The button with these words.
    void clickText(const QString &text)
    {
        QAbstractButton *button = nullptr;
        until(
            [&] {
                const auto all = window().findChildren<QAbstractButton *>();
                for (QAbstractButton *one : all) {
                    if (one->isVisible() && one->isEnabled() && one->text().remove(QLatin1Char('&')) == text)
                        button = one;
                }
                return button != nullptr;
            },
            QStringLiteral("a button “%1”").arg(text));
        click(button);
    }

    /// The button of the page's action on the toolbar.
    void clickAction(const char *action)
    {
        QToolButton *button = nullptr;
        until(
            [&] {
                const auto all = window().findChildren<QToolButton *>();
                for (QToolButton *one : all) {
                    if (one->isVisible() && one->defaultAction()
                        && one->defaultAction()->objectName() == QLatin1String(action))
                        button = one;
                }
                return button && button->isEnabled();
            },
            QStringLiteral("the action ") + QString::fromLatin1(action));
        click(button);
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : QApplication::activeWindow(), key, modifiers);
    }

    /// Clicks into a field and types, replacing what is there.
    void type(QWidget *field, const QString &text)
    {
        click(field);
        until([field] { return field->hasFocus(); }, QStringLiteral("the keyboard in ") + nameOf(field));
        key(Qt::Key_A, Qt::ControlModifier);
        for (int i = 0; i < int(text.size()); ++i) {
            QTest::keyClicks(field, text.mid(i, 1));
            if (onKey)
                onKey(i + 1, int(text.size()));
        }
    }
    void type(const char *field, const QString &text, QWidget *root = nullptr)
    {
        type(find<QWidget>(field, root), text);
    }

    /// Opens a box with the keyboard, walks to the line that begins with `text`, and takes it.
    void choose(QComboBox *box, const QString &text)
    {
        int row = -1;
        until(
            [&] {
                for (row = box->count() - 1; row >= 0 && !box->itemText(row).startsWith(text); --row) { }
                return row >= 0 && box->isEnabled() && box->isVisible();
            },
            QStringLiteral("“%1” in %2").arg(text, nameOf(box)));
        QWidget *keys = box->isEditable() ? static_cast<QWidget *>(box->lineEdit()) : box;
        keys->setFocus(Qt::TabFocusReason);
        QTest::keyClick(keys, Qt::Key_Down, Qt::AltModifier);
        QAbstractItemView *list = box->view();
        until([list] { return list->isVisible(); }, QStringLiteral("the list of ") + nameOf(box));
        QTest::keyClick(list, Qt::Key_Home);
        for (int i = 0; i < row; ++i)
            QTest::keyClick(list, Qt::Key_Down);
        expect(list->currentIndex().row() == row, QStringLiteral("the keys reach “%1”").arg(text));
        QTest::keyClick(list, Qt::Key_Return);
        until([list] { return !list->isVisible(); }, QStringLiteral("the list to close"));
        QWidget *back = box->window();
        back->activateWindow();
        until([back] { return back->isActiveWindow(); }, QStringLiteral("the keyboard back from the list"));
    }
    void choose(const char *box, const QString &text, QWidget *root = nullptr)
    {
        choose(find<QComboBox>(box, root), text);
    }

    /// Opens a workspace file from the menu's key.
    void open(const QString &file)
    {
        prompter.path = file;
        key(Qt::Key_O, Qt::ControlModifier);
        until([this] { return page() == window().page(PageId::Jobs) && program->gateway().isOpen(); },
            QStringLiteral("the workspace to open"));
        settle();
    }

    /// Opens the menu of a button with the mouse and clicks the line with these words.
    void chooseFromMenu(QWidget *button, const QString &text)
    {
        bool chosen = false;
        // The menu has an event loop of its own, inside the click.
        QTimer poll;
        QElapsedTimer waited;
        waited.start();
        QObject::connect(&poll, &QTimer::timeout, &poll, [&] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            if (!menu && waited.elapsed() < kPatienceMs)
                return;
            poll.stop();
            const auto actions = menu ? menu->actions() : QList<QAction *>();
            for (QAction *action : actions) {
                if (action->isEnabled() && action->text().remove(QLatin1Char('&')) == text) {
                    chosen = true;
                    return QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
                }
            }
            if (menu)
                menu->close();
        });
        poll.start(10);
        click(button);
        expect(chosen, QStringLiteral("the menu offers “%1”").arg(text));
        window().activateWindow();
    }

    /// Ctrl+Z, or Ctrl+Shift+Z, and what was undone or done again; a refusal is told by the bar and gives nothing.
    std::optional<CommitNotice> history(bool undo)
    {
        const qsizetype before = commits.size();
        window().undoBar()->dismiss();
        key(Qt::Key_Z, undo ? Qt::ControlModifier : Qt::ControlModifier | Qt::ShiftModifier);
        until([&] { return commits.size() > before || !toast().isEmpty(); }, QStringLiteral("the history to move"));
        settle();
        if (commits.size() == before)
            return std::nullopt;
        expect(commits.size() == before + 1, QStringLiteral("one command a key, not %1").arg(commits.size() - before));
        return commits.last();
    }
    std::optional<CommitNotice> undo() { return history(true); }
    std::optional<CommitNotice> redo() { return history(false); }

    /// What all tables hold, once the journal was seen to tell the same.
    QStringList tables()
    {
        const auto [tables, told] = ask([](Services &services) {
            const Workspace &workspace = services.context.workspace;
            return std::pair(test::dump(workspace), test::dumpOfJournal(workspace.journal()));
        });
        expect(tables == told, QStringLiteral("the journal tells the same as the tables"));
        return tables;
    }

    /// Goes to a page with Ctrl and its number.
    void go(PageId id)
    {
        key(Qt::Key(int(Qt::Key_1) + int(id)), Qt::ControlModifier);
        until([this, id] { return page() == window().page(id); }, QStringLiteral("page %1").arg(int(id) + 1));
        settle();
    }

    /// Somebody else sits down: the box in the status bar.
    void sit(const QString &name)
    {
        auto *box = find<QComboBox>("actingPersonCombo");
        choose(box, name);
        settle();
        const auto person = ask([](Services &services) { return services.session().person; });
        const QList<Person> people = stored<Person>({ equals(&Person::name, name) });
        expect(people.size() == 1 && people.first().id == person, name + QStringLiteral(" sits at the desk"));
    }

    /// What the bar at the bottom says now; empty while it is not shown.
    QString toast()
    {
        const UndoBar *bar = window().undoBar();
        return bar->isVisible() ? bar->text() : QString();
    }

    test::FakeClock clock;
    FakePrompter prompter;
    QList<CommitNotice> commits; ///< all that the window was told of
    std::function<void(int done, int all)> onKey; ///< after each key of a text

private:
    static QString nameOf(const QWidget *widget)
    {
        return widget->objectName().isEmpty() ? widget->accessibleName() : widget->objectName();
    }

    /// What the window complains of, to be told with a problem.
    QString said()
    {
        QString all;
        const auto tops = QApplication::topLevelWidgets();
        for (QWidget *top : tops) {
            const auto bars = top->findChildren<MessageBar *>();
            for (const MessageBar *bar : bars) {
                if (bar->isVisible())
                    all += QStringLiteral(" | ") + bar->text();
            }
            const auto labels = top->findChildren<QLabel *>(QStringLiteral("problemLabel"));
            for (const QLabel *label : labels) {
                if (label->isVisible())
                    all += QStringLiteral(" | ") + label->text();
            }
        }
        return all;
    }

    QDir m_folder;

public:
    AppSettings settings;
    std::unique_ptr<Program> program;
};

} // namespace shortlist::testing
