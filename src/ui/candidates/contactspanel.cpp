// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/contactspanel.h"

#include "domain/words/words.h"
#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QUrl>

namespace shortlist {

namespace {

QString iconOf(ContactKind kind)
{
    switch (kind) {
    case ContactKind::Email:
        return QStringLiteral("mail");
    case ContactKind::Phone:
        return QStringLiteral("phone");
    case ContactKind::Link:
        return QStringLiteral("link");
    }
    Q_UNREACHABLE();
}

} // namespace

QUrl urlOf(const Contact &contact)
{
    switch (contact.kind) {
    case ContactKind::Email: {
        QUrl url;
        url.setScheme(QStringLiteral("mailto"));
        url.setPath(contact.text);
        return url;
    }
    case ContactKind::Phone: {
        QUrl url;
        url.setScheme(QStringLiteral("tel"));
        url.setPath(QString(contact.text).remove(QLatin1Char(' ')));
        return url;
    }
    case ContactKind::Link: {
        const QString text =
            contact.text.contains(QLatin1String("://")) ? contact.text : QStringLiteral("https://") + contact.text;
        const QUrl url(text, QUrl::StrictMode);
        const bool web = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
        return url.isValid() && web ? url : QUrl();
    }
    }
    Q_UNREACHABLE();
}

ContactsPanel::ContactsPanel(QWidget *parent)
    : Card(tr("Contact"), parent)
{
    setContacts({});
}

void ContactsPanel::setContacts(const QList<Contact> &contacts)
{
    delete m_lines;
    m_lines = new QWidget;
    auto *column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    body()->addWidget(m_lines);
    if (contacts.isEmpty())
        column->addWidget(new CaptionLabel(tr("No address, number or link yet.")));
    for (const Contact &contact : contacts)
        addLine(contact);
}

void ContactsPanel::addLine(const Contact &contact)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(kRelated);
    line->addWidget(new IconLabel(iconOf(contact.kind)));
    auto *text = new TextLabel(contact.text);
    text->setElided(true);
    line->addWidget(text, 1);
    if (!contact.label.isEmpty())
        line->addWidget(new CaptionLabel(contact.label));
    auto *copy = makeIconButton(QStringLiteral("copy"), tr("Copy %1").arg(contact.text));
    connect(copy, &QToolButton::clicked, this, [this, text = contact.text] {
        QGuiApplication::clipboard()->setText(text);
        Q_EMIT copied(text);
    });
    line->addWidget(copy);
    if (const QUrl url = urlOf(contact); !url.isEmpty()) {
        auto *open = makeIconButton(QStringLiteral("external-link"),
            contact.kind == ContactKind::Link    ? tr("Open %1 in the browser").arg(contact.text)
            : contact.kind == ContactKind::Email ? tr("Write to %1").arg(contact.text)
                                                 : tr("Call %1").arg(contact.text));
        connect(open, &QToolButton::clicked, this, [this, url] { Q_EMIT openRequested(url); });
        line->addWidget(open);
    }
    static_cast<QVBoxLayout *>(m_lines->layout())->addLayout(line);
}

} // namespace shortlist
