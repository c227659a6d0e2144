// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/candidates/candidateview.h"
#include "ui/widgets/card.h"

namespace shortlist {

/// The ways to reach a person. Nothing is opened by itself: each line has a button to copy, and one to write or look.
class ContactsPanel : public Card {
    Q_OBJECT

public:
    explicit ContactsPanel(QWidget *parent = nullptr);
    void setContacts(const QList<Contact> &contacts);

Q_SIGNALS:
    /// The person asked for the program that writes mails or shows pages. http, https, mailto or tel only.
    void openRequested(const QUrl &url);
    void copied(const QString &text);

private:
    void addLine(const Contact &contact);

    QWidget *m_lines = nullptr;
};

/// Where a contact leads when somebody asks for it; an empty address when nowhere.
QUrl urlOf(const Contact &contact);

} // namespace shortlist
