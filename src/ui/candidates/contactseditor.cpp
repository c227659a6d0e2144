// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/contactseditor.h"

#include "domain/words/words.h"
#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace shortlist {

ContactsEditor::ContactsEditor(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(kInside);
    m_column->setSpacing(kInside);
    outer->addLayout(m_column);
    auto *add = makeButton(tr("Add a contact"), ButtonKind::Flat, QStringLiteral("plus"));
    add->setObjectName(QStringLiteral("addContactButton"));
    auto *line = new QHBoxLayout;
    line->addWidget(add);
    line->addStretch();
    outer->addLayout(line);
    connect(add, &QPushButton::clicked, this, [this] {
        // A second way to reach somebody is usually a number.
        Contact next;
        next.kind = m_lines.isEmpty() ? ContactKind::Email : ContactKind::Phone;
        addLine(next)->setFocus();
    });
    setContacts({});
}

void ContactsEditor::setContacts(const QList<Contact> &contacts)
{
    // Gone at once, not later: a line that only waits for its end would still answer to its name.
    for (const Line &line : std::as_const(m_lines))
        delete line.box;
    m_lines.clear();
    for (const Contact &contact : contacts)
        addLine(contact);
    if (contacts.isEmpty())
        addLine(Contact());
    setFocusProxy(m_lines.first().text);
}

QLineEdit *ContactsEditor::addLine(const Contact &contact)
{
    Line line;
    line.id = contact.id;
    line.box = new QWidget;
    line.kind = new QComboBox;
    for (const ContactKind kind : enumValues<ContactKind>())
        line.kind->addItem(words::of(kind), int(kind));
    line.kind->setCurrentIndex(int(contact.kind));
    line.text = new QLineEdit(contact.text);
    line.label = new QLineEdit(contact.label);
    line.label->setPlaceholderText(tr("Label"));
    line.label->setMaximumWidth(90);
    line.up = makeIconButton(QStringLiteral("arrow-up"), tr("Move up"));
    line.remove = makeIconButton(QStringLiteral("x"), tr("Remove"));
    auto *row = new QHBoxLayout(line.box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kInside);
    row->addWidget(line.kind);
    row->addWidget(line.text, 1);
    row->addWidget(line.label);
    row->addWidget(line.up);
    row->addWidget(line.remove);
    connect(line.up, &QToolButton::clicked, this, [this, box = line.box] { moveUp(box); });
    connect(line.remove, &QToolButton::clicked, this, [this, box = line.box] {
        removeLine(box);
        nameLines();
    });
    m_column->addWidget(line.box);
    m_lines.append(line);
    nameLines();
    return line.text;
}

// Lines tell themselves apart for those who hear them.
void ContactsEditor::nameLines()
{
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const int number = int(i) + 1;
        m_lines.at(i).kind->setAccessibleName(tr("Kind of contact %1").arg(number));
        m_lines.at(i).text->setAccessibleName(tr("Contact %1").arg(number));
        m_lines.at(i).text->setObjectName(QStringLiteral("contactEdit%1").arg(number));
        m_lines.at(i).label->setAccessibleName(tr("Label of contact %1").arg(number));
        m_lines.at(i).up->setAccessibleName(tr("Move contact %1 up").arg(number));
        m_lines.at(i).up->setEnabled(i > 0);
        m_lines.at(i).remove->setAccessibleName(tr("Remove contact %1").arg(number));
    }
}

qsizetype ContactsEditor::indexOf(QWidget *box) const
{
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (m_lines.at(i).box == box)
            return i;
    }
    return -1;
}

void ContactsEditor::removeLine(QWidget *box)
{
    m_lines.removeAt(indexOf(box));
    m_column->removeWidget(box);
    box->hide();
    box->deleteLater();
}

void ContactsEditor::moveUp(QWidget *box)
{
    const qsizetype index = indexOf(box);
    if (index <= 0)
        return;
    m_lines.move(index, index - 1);
    m_column->removeWidget(box);
    m_column->insertWidget(int(index) - 1, box);
    nameLines();
}

QList<Contact> ContactsEditor::contacts() const
{
    QList<Contact> contacts;
    for (const Line &line : m_lines) {
        if (line.text->text().trimmed().isEmpty())
            continue;
        Contact contact;
        contact.id = line.id;
        contact.kind = static_cast<ContactKind>(line.kind->currentData().toInt());
        contact.text = line.text->text().trimmed();
        contact.label = line.label->text().trimmed();
        contacts.append(contact);
    }
    return contacts;
}

void ContactsEditor::focusOn(const QString &text)
{
    for (const Line &line : m_lines) {
        if (line.text->text().trimmed() == text.trimmed())
            return line.text->setFocus();
    }
    if (!m_lines.isEmpty())
        m_lines.first().text->setFocus();
}

} // namespace shortlist
