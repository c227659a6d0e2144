// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/prompter.h"

#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/discardguard.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace shortlist {

namespace {

constexpr int kAskWidth = 420;

// A dialog with one labelled field; `field` keeps its own signals.
class AskBox : public QDialog {
public:
    AskBox(QWidget *parent, const QString &title, const QString &label, QWidget *field)
        : QDialog(parent)
        , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
    {
        setWindowTitle(title);
        setMinimumWidth(kAskWidth);
        auto *text = new TextLabel(label);
        text->setWordWrap(true);
        text->setBuddy(field);
        field->setAccessibleName(label);
        field->setObjectName(QStringLiteral("answer"));
        auto *column = new QVBoxLayout(this);
        column->setSpacing(kCardPadding);
        column->addWidget(text);
        column->addWidget(field);
        column->addWidget(m_buttons);
        connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
        connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        setButtonKind(m_buttons->button(QDialogButtonBox::Ok), ButtonKind::Primary);
        setButtonKind(m_buttons->button(QDialogButtonBox::Cancel), ButtonKind::Plain);
        m_buttons->button(QDialogButtonBox::Ok)->setDefault(true);
        // Enter makes a line in a text of several; Ctrl+Enter submits there, too.
        connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated, this, [this] {
            if (m_buttons->button(QDialogButtonBox::Ok)->isEnabled())
                accept();
        });
        field->setFocus();
    }
    // What the buttons say; an empty text leaves Qt's.
    void call(const QString &yes, const QString &no)
    {
        if (!yes.isEmpty())
            m_buttons->button(QDialogButtonBox::Ok)->setText(yes);
        if (!no.isEmpty())
            m_buttons->button(QDialogButtonBox::Cancel)->setText(no);
    }
    void allow(bool allowed) { m_buttons->button(QDialogButtonBox::Ok)->setEnabled(allowed); }

private:
    QDialogButtonBox *m_buttons;
};

} // namespace

Prompter::~Prompter() = default;

bool QtPrompter::confirm(QWidget *parent, const Question &question)
{
    QMessageBox box(question.destroys ? QMessageBox::Warning : QMessageBox::Question, question.title, question.text,
        QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    QPushButton *yes =
        box.addButton(question.yes.isEmpty() ? QCoreApplication::translate("shortlist::Prompter", "Yes") : question.yes,
            QMessageBox::AcceptRole);
    QPushButton *no = box.addButton(QMessageBox::Cancel);
    setButtonKind(no, ButtonKind::Plain);
    setButtonKind(yes, question.destroys ? ButtonKind::Danger : ButtonKind::Primary);
    box.setDefaultButton(question.destroys ? no : yes);
    box.setEscapeButton(no);
    box.exec();
    return box.clickedButton() == yes;
}

std::optional<QString> QtPrompter::askText(
    QWidget *parent, const QString &title, const QString &label, const QString &initial, bool required)
{
    auto *edit = new QLineEdit(initial);
    AskBox box(parent, title, label, edit);
    if (required) {
        const auto check = [&box, edit] { box.allow(!edit->text().trimmed().isEmpty()); };
        QObject::connect(edit, &QLineEdit::textChanged, &box, check);
        check();
    }
    edit->selectAll();
    if (box.exec() != QDialog::Accepted)
        return std::nullopt;
    return edit->text().trimmed();
}

std::optional<QString> QtPrompter::askReason(
    QWidget *parent, const QString &title, const QString &label, const QString &yes, const QString &no)
{
    auto *edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    AskBox box(parent, title, label, edit);
    guardTypedText(&box);
    box.call(yes, no);
    const auto check = [&box, edit] { box.allow(!edit->toPlainText().trimmed().isEmpty()); };
    QObject::connect(edit, &QPlainTextEdit::textChanged, &box, check);
    check();
    if (box.exec() != QDialog::Accepted)
        return std::nullopt;
    return edit->toPlainText().trimmed();
}

std::optional<int> QtPrompter::askChoice(
    QWidget *parent, const QString &title, const QString &label, const QStringList &choices, int current)
{
    auto *combo = new QComboBox;
    combo->addItems(choices);
    combo->setCurrentIndex(current);
    AskBox box(parent, title, label, combo);
    box.allow(!choices.isEmpty());
    if (box.exec() != QDialog::Accepted)
        return std::nullopt;
    return combo->currentIndex();
}

std::optional<int> QtPrompter::askButtons(
    QWidget *parent, const QString &title, const QString &text, const QStringList &ways)
{
    QMessageBox box(QMessageBox::Question, title, text, QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    QList<QPushButton *> buttons;
    for (const QString &way : ways) {
        buttons += box.addButton(way, buttons.isEmpty() ? QMessageBox::AcceptRole : QMessageBox::DestructiveRole);
        setButtonKind(buttons.constLast(), buttons.size() == 1 ? ButtonKind::Primary : ButtonKind::Plain);
    }
    QPushButton *back = box.addButton(QMessageBox::Cancel);
    setButtonKind(back, ButtonKind::Plain);
    box.setDefaultButton(buttons.value(0));
    box.setEscapeButton(back);
    box.exec();
    for (int way = 0; way < int(buttons.size()); ++way) {
        if (box.clickedButton() == buttons.at(way))
            return way;
    }
    return std::nullopt;
}

QString QtPrompter::openFile(QWidget *parent, const QString &title, const QString &filter)
{
    QString path = QFileDialog::getOpenFileName(parent, title, m_folder, filter);
    if (!path.isEmpty())
        m_folder = QFileInfo(path).absolutePath();
    return path;
}

QString QtPrompter::saveFile(QWidget *parent, const QString &title, const QString &suggested, const QString &filter)
{
    const QString start =
        m_folder.isEmpty() || QFileInfo(suggested).isAbsolute() ? suggested : m_folder + QLatin1Char('/') + suggested;
    QString path = QFileDialog::getSaveFileName(parent, title, start, filter);
    if (!path.isEmpty())
        m_folder = QFileInfo(path).absolutePath();
    return path;
}

QString QtPrompter::openFolder(QWidget *parent, const QString &title)
{
    return QFileDialog::getExistingDirectory(parent, title, m_folder);
}

void QtPrompter::tell(QWidget *parent, const QString &title, const QString &text)
{
    QMessageBox box(QMessageBox::Information, title, text, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace shortlist
