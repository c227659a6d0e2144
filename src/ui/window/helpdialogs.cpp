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
        const int row = table->rowCount();
        table->insertRow(row);
        table->setItem(row, 0, new QTableWidgetItem(bareText(action)));
        table->setItem(row, 1, new QTableWidgetItem(keysOf(action)));
    }
    return table;
}

void filterRows(QTableWidget *table, const QString &text)
{
    for (int row = 0; row < table->rowCount(); ++row) {
        const QString line = table->item(row, 0)->text() + QLatin1Char(' ') + table->item(row, 1)->text();
        table->setRowHidden(row, !line.contains(text, Qt::CaseInsensitive));
    }
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
    QObject::connect(
        filter, &SearchField::searchRequested, table, [table](const QString &text) { filterRows(table, text); });
    QObject::connect(filter, &SearchField::leftDownwards, table, qOverload<>(&QWidget::setFocus));
    auto *column = new QVBoxLayout(&dialog);
    column->setSpacing(kCardPadding);
    column->addWidget(filter);
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
            "4. Calendar: book the interviews of a stage. Minutes come from the plan.\n\n"
            "5. My scorecards: keys 1 to 4 rate, 0 is not observed, E writes evidence, G shows the guide; Ctrl+T "
            "starts "
            "and pauses the time, Ctrl+Enter submits.\n\n"
            "6. Debrief: everything side by side, and the decision.\n\n"
            "Whatever you do, Ctrl+Z takes it back."));
}

} // namespace shortlist
