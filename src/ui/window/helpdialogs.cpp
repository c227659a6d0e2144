// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/helpdialogs.h"

#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/searchfield.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace shortlist {

namespace {

struct HelpDialogs {
    Q_DECLARE_TR_FUNCTIONS(shortlist::HelpDialogs)
};

QString bareText(const QAction *action) { return action->text().remove(QLatin1Char('&')).remove(QStringLiteral("…")); }

QString keysOf(const QAction *action)
{
    QStringList keys;
    for (const QKeySequence &key : action->shortcuts())
        keys.append(key.toString(QKeySequence::NativeText));
    return keys.join(QStringLiteral(", "));
}

struct OtherKey {
    QString what;
    QString keys;
};

// Keys that belong to a place and to no command of a menu.
QList<OtherKey> otherKeys()
{
    return {
        { HelpDialogs::tr("Calendar: day, work week, week, month, agenda, people"),
            HelpDialogs::tr("D, K, W, M, A, P") },
        { HelpDialogs::tr("Calendar: today; earlier, later"), HelpDialogs::tr("T; Page Up, Page Down") },
        { HelpDialogs::tr("Calendar: jump to a day"),
            QKeySequence(Qt::CTRL | Qt::Key_G).toString(QKeySequence::NativeText) },
        { HelpDialogs::tr("Calendar: go to another time or day"), HelpDialogs::tr("Arrow keys") },
        { HelpDialogs::tr("Calendar: next or previous interview"), HelpDialogs::tr("Tab, Shift+Tab") },
        { HelpDialogs::tr("Calendar: open the interview, or book at this time"), HelpDialogs::tr("Enter") },
        { HelpDialogs::tr("Calendar: move an interview by minutes, or by a day"), HelpDialogs::tr("Alt+Arrow keys") },
        { HelpDialogs::tr("Calendar: make an interview longer or shorter"), HelpDialogs::tr("Alt+Shift+Up, Down") },
        { HelpDialogs::tr("Calendar: taller or lower hours, with the mouse"), HelpDialogs::tr("Ctrl+Wheel") },
        { HelpDialogs::tr("Calendar: drag an interview to the minute"), HelpDialogs::tr("Alt while dragging") },
        { HelpDialogs::tr("Calendar: call off moving, dragging or painting"), HelpDialogs::tr("Escape") },
        { HelpDialogs::tr("Painting when a candidate can: choose a span of time"),
            HelpDialogs::tr("Shift+Arrow keys") },
        { HelpDialogs::tr("Painting when a candidate can: paint or take away"), HelpDialogs::tr("Space") },
        { HelpDialogs::tr("Board: move an application to the next or previous stage"),
            HelpDialogs::tr("Shift+Right, Shift+Left") },
        { HelpDialogs::tr("Scorecard: rate and go on; not observed"), HelpDialogs::tr("1 to 7; 0") },
        { HelpDialogs::tr("Times that are proposed: choose one"), HelpDialogs::tr("Alt+1 to Alt+5") },
    };
}

void addRow(QTableWidget *table, const QString &what, const QString &keys)
{
    const int row = table->rowCount();
    table->insertRow(row);
    table->setItem(row, 0, new QTableWidgetItem(what));
    table->setItem(row, 1, new QTableWidgetItem(keys));
}

QTableWidget *shortcutTable(const QList<QAction *> &actions)
{
    auto *table = new QTableWidget(0, 2);
    table->setObjectName(QStringLiteral("shortcutTable"));
    table->setAccessibleName(HelpDialogs::tr("Keyboard shortcuts"));
    table->setHorizontalHeaderLabels({ HelpDialogs::tr("What"), HelpDialogs::tr("Keys") });
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    for (const QAction *action : actions) {
        if (action->shortcuts().isEmpty() || action->text().isEmpty())
            continue;
        addRow(table, bareText(action), keysOf(action));
    }
    for (const OtherKey &key : otherKeys())
        addRow(table, key.what, key.keys);
    return table;
}

// Every word of the text has to be there, wherever.
void filterRows(QTableWidget *table, QLabel *nothing, const QString &text)
{
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    int shown = 0;
    for (int row = 0; row < table->rowCount(); ++row) {
        const QString line = table->item(row, 0)->text() + QLatin1Char(' ') + table->item(row, 1)->text();
        const bool fits = std::all_of(words.begin(), words.end(),
            [&line](const QString &word) { return line.contains(word, Qt::CaseInsensitive); });
        table->setRowHidden(row, !fits);
        shown += fits ? 1 : 0;
    }
    nothing->setText(HelpDialogs::tr("No key has to do with “%1”. Try another word for it.").arg(text.trimmed()));
    nothing->setVisible(shown == 0);
}

QDialogButtonBox *closeButton(QDialog *dialog)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    setButtonKind(buttons->button(QDialogButtonBox::Close), ButtonKind::Plain);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return buttons;
}

// A box with a title line and text to read, selectable and reachable by keyboard.
void showText(QWidget *parent, const QString &title, const QString &text)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    dialog.resize(560, 420);
    auto *reader = new QPlainTextEdit(text);
    reader->setReadOnly(true);
    reader->setAccessibleName(title);
    reader->setTabChangesFocus(true);
    auto *column = new QVBoxLayout(&dialog);
    column->setSpacing(kCardPadding);
    column->addWidget(new TextLabel(title, TextLabel::Kind::Page));
    column->addWidget(reader, 1);
    column->addWidget(closeButton(&dialog));
    dialog.exec();
}

} // namespace

void showShortcuts(QWidget *parent, const QList<QAction *> &actions)
{
    QDialog dialog(parent);
    dialog.setObjectName(QStringLiteral("shortcutsDialog"));
    dialog.setWindowTitle(HelpDialogs::tr("Keyboard shortcuts"));
    dialog.resize(520, 560);
    auto *filter = new SearchField(HelpDialogs::tr("Find a shortcut"));
    filter->setDelay(0);
    QTableWidget *table = shortcutTable(actions);
    auto *nothing = new CaptionLabel;
    nothing->setObjectName(QStringLiteral("noShortcut"));
    nothing->setWordWrap(true);
    nothing->hide();
    QObject::connect(filter, &SearchField::searchRequested, table,
        [table, nothing](const QString &text) { filterRows(table, nothing, text); });
    QObject::connect(filter, &SearchField::leftDownwards, table, qOverload<>(&QWidget::setFocus));
    auto *column = new QVBoxLayout(&dialog);
    column->setSpacing(kCardPadding);
    column->addWidget(filter);
    column->addWidget(nothing);
    column->addWidget(table, 1);
    column->addWidget(closeButton(&dialog));
    filter->setFocus();
    dialog.exec();
}

void showAbout(QWidget *parent)
{
    const QString version = QCoreApplication::applicationVersion();
    showText(parent, HelpDialogs::tr("About Shortlist"),
        HelpDialogs::tr(
            "Shortlist %1\n\n"
            "Structured hiring for a team. Everything is in one file on this computer; the program opens no "
            "connection.\n\n"
            "Free software under the GNU General Public License, version 3 or later. There is no "
            "warranty.\n\n"
            "Inside: Qt %2 (LGPL 3), SQLite (public domain), cmark (BSD 2-clause), libical (MPL 2.0), libxlsxwriter "
            "(BSD 2-clause), zlib (Zlib), Boost (Boost 1.0), Lucide icons (ISC; some by Feather, MIT).")
            .arg(version.isEmpty() ? HelpDialogs::tr("(no version)") : version, QString::fromLatin1(qVersion())));
}

void showFirstSteps(QWidget *parent)
{
    showText(parent, HelpDialogs::tr("First steps"),
        HelpDialogs::tr(
            "1. Job → Import page… reads a job page and proposes its hiring plan; look it over and save.\n\n"
            "2. Directory: add the people who interview, or import them from a CSV.\n\n"
            "3. Candidates: add one, or import a CSV. The Pipeline page shows where everybody stands; move "
            "them with Shift+Left and Shift+Right or by dragging.\n\n"
            "4. Calendar: book the interviews of a stage. Minutes come from the plan. Times are proposed of which "
            "everybody's calendar says that they are free; read the calendars (.ics) of interviewers in the "
            "Directory, and type when a candidate can come, or paint it. “Plan remaining interviews…” proposes "
            "three plans for one candidate, and “Plan loops…” plans for many. What clashes later, and who declines, "
            "stands on Today, with another time one key away.\n\n"
            "5. My scorecards: keys 1 to 4 rate, 0 is not observed, E writes evidence, G shows the guide; Ctrl+T "
            "starts "
            "and pauses the time, Ctrl+Enter submits.\n\n"
            "6. Debrief: everything side by side, and the decision.\n\n"
            "Whatever you do, Ctrl+Z takes it back."));
}

} // namespace shortlist
