// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/windowdriver.h"

namespace shortlist::testing {

Trouble::Trouble(const QString &what)
    : std::runtime_error(what.toStdString())
{
}

WindowDriver::WindowDriver(const QString &folder)
    : m_folder(folder)
    , settings(m_folder.filePath(QStringLiteral("settings.ini")))
{
    settings.setComputerZone(QTimeZone("Europe/Berlin"));
    applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable);
    program = std::make_unique<Program>(clock, prompter, settings);
    QObject::connect(&program->gateway(), &Gateway::committed, program.get(),
        [this](const CommitNotice &notice) { commits.append(notice); });
    window().resize(1500, 1000);
    window().show();
    if (!QTest::qWaitForWindowActive(&window()))
        throw Trouble(QStringLiteral("the window does not come up"));
}

QString WindowDriver::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw Trouble(QStringLiteral("cannot write ") + name);
    return file.fileName();
}

void WindowDriver::until(const std::function<bool()> &condition, const QString &what, int patience)
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

void WindowDriver::onWorkspace(std::function<void(Services &)> work)
{
    const auto isDone = std::make_shared<bool>(false);
    program->gateway().run(
        program.get(),
        [work = std::move(work)](Services &services) {
            work(services);
            return true;
        },
        [isDone](bool) { *isDone = true; });
    until([isDone] { return *isDone; }, QStringLiteral("an answer of the workspace"));
}

void WindowDriver::expect(bool holds, const QString &what)
{
    if (!holds)
        throw Trouble(QStringLiteral("does not hold: ") + what);
}

void WindowDriver::settle(int rounds)
{
    for (int i = 0; i < rounds; ++i) {
        (void)ask([](Services &) { return done(); });
        QCoreApplication::processEvents();
    }
}

QDialog *WindowDriver::dialog(const char *name)
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

void WindowDriver::noDialog()
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

void WindowDriver::click(QWidget *widget, QPoint where)
{
    until([widget] { return widget->isEnabled() && widget->isVisible(); },
        QStringLiteral("to be able to click ") + nameOf(widget));
    for (QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(above))
            scroll->ensureWidgetVisible(widget);
    }
    QTest::mouseClick(widget, Qt::LeftButton, {}, where);
}

void WindowDriver::clickText(const QString &text)
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

void WindowDriver::clickAction(const char *action)
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

void WindowDriver::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : QApplication::activeWindow(), key, modifiers);
}

void WindowDriver::type(QWidget *field, const QString &text)
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

void WindowDriver::type(const char *field, const QString &text, QWidget *root)
{
    type(find<QWidget>(field, root), text);
}

void WindowDriver::choose(QComboBox *box, const QString &text)
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

void WindowDriver::choose(const char *box, const QString &text, QWidget *root)
{
    choose(find<QComboBox>(box, root), text);
}

void WindowDriver::open(const QString &file)
{
    prompter.path = file;
    key(Qt::Key_O, Qt::ControlModifier);
    until([this] { return page() == window().page(PageId::Jobs) && program->gateway().isOpen(); },
        QStringLiteral("the workspace to open"));
    settle();
}

void WindowDriver::chooseFromMenu(QWidget *button, const QString &text)
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

std::optional<CommitNotice> WindowDriver::history(bool undo)
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

QStringList WindowDriver::tables()
{
    const auto [tables, told] = ask([](Services &services) {
        const Workspace &workspace = services.context.workspace;
        return std::pair(test::dump(workspace), test::dumpOfJournal(workspace.journal()));
    });
    expect(tables == told, QStringLiteral("the journal tells the same as the tables"));
    return tables;
}

void WindowDriver::go(PageId id)
{
    key(Qt::Key(int(Qt::Key_1) + int(id)), Qt::ControlModifier);
    until([this, id] { return page() == window().page(id); }, QStringLiteral("page %1").arg(int(id) + 1));
    settle();
}

void WindowDriver::sit(const QString &name)
{
    auto *box = find<QComboBox>("actingPersonCombo");
    choose(box, name);
    settle();
    const auto person = ask([](Services &services) { return services.session().person; });
    const QList<Person> people = stored<Person>({ equals(&Person::name, name) });
    expect(people.size() == 1 && people.first().id == person, name + QStringLiteral(" sits at the desk"));
}

QString WindowDriver::toast()
{
    const UndoBar *bar = window().undoBar();
    return bar->isVisible() ? bar->text() : QString();
}

QString WindowDriver::nameOf(const QWidget *widget)
{
    return widget->objectName().isEmpty() ? widget->accessibleName() : widget->objectName();
}

QString WindowDriver::said()
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

} // namespace shortlist::testing
