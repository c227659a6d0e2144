// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program/program.h"
#include "support/fakeclock.h"
#include "support/fakeprompter.h"
#include "support/patience.h"
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

#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>

namespace shortlist::testing {

/// Why a walk through the window did not go on.
struct Trouble : std::runtime_error {
    explicit Trouble(const QString &what);
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
    static constexpr int kPatienceMs = test::kPatienceMs;

    /// The window over settings kept in `folder`, with no workspace open.
    explicit WindowDriver(const QString &folder);

    MainWindow &window() { return program->window(); }
    Page *page() { return window().currentPage(); }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString write(const QString &name, const QByteArray &bytes) const;

    // Waiting.

    void until(const std::function<bool()> &condition, const QString &what, int patience = kPatienceMs);

    static void expect(bool holds, const QString &what);

    /// Until the workspace has answered everything asked for so far, and what was asked for because of the answers.
    void settle(int rounds = 4);

    /// What `work` answers on the workspace's thread.
    template <typename Work>
    auto ask(Work work) -> std::invoke_result_t<Work, Services &>
    {
        const auto answer = std::make_shared<std::optional<std::invoke_result_t<Work, Services &>>>();
        onWorkspace([work = std::move(work), answer](Services &services) { answer->emplace(work(services)); });
        return **std::move(answer);
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
    QDialog *dialog(const char *name);

    /// Until no dialog stands before the window any more.
    void noDialog();

    // Hands.

    void click(QWidget *widget, QPoint where = {});
    void click(const char *button, QWidget *root = nullptr) { click(find<QAbstractButton>(button, root)); }

    /// The button with these words.
    void clickText(const QString &text);

    /// The button of the page's action on the toolbar.
    void clickAction(const char *action);

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});

    /// Clicks into a field and types, replacing what is there.
    void type(QWidget *field, const QString &text);
    void type(const char *field, const QString &text, QWidget *root = nullptr);

    /// Opens a box with the keyboard, walks to the line that begins with `text`, and takes it.
    void choose(QComboBox *box, const QString &text);
    void choose(const char *box, const QString &text, QWidget *root = nullptr);

    /// Opens a workspace file from the menu's key.
    void open(const QString &file);

    /// Opens the menu of a button with the mouse and clicks the line with these words.
    void chooseFromMenu(QWidget *button, const QString &text);

    /// Ctrl+Z, or Ctrl+Shift+Z, and what was undone or done again; a refusal is told by the bar and gives nothing.
    std::optional<CommitNotice> history(bool undo);
    std::optional<CommitNotice> undo() { return history(true); }
    std::optional<CommitNotice> redo() { return history(false); }

    /// What all tables hold, once the journal was seen to tell the same.
    QStringList tables();

    /// Goes to a page with Ctrl and its number.
    void go(PageId id);

    /// Somebody else sits down: the box in the status bar.
    void sit(const QString &name);

    /// What the bar at the bottom says now; empty while it is not shown.
    QString toast();

    test::FakeClock clock;
    FakePrompter prompter;
    QList<CommitNotice> commits; ///< all that the window was told of
    std::function<void(int done, int all)> onKey; ///< after each key of a text

private:
    /// Runs `work` on the workspace's thread, and returns when it is done.
    void onWorkspace(std::function<void(Services &)> work);

    static QString nameOf(const QWidget *widget);

    /// What the window complains of, to be told with a problem.
    QString said();

    QDir m_folder;

public:
    AppSettings settings;
    std::unique_ptr<Program> program;
};

} // namespace shortlist::testing
