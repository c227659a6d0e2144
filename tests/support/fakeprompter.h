// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/prompter.h"

#include <QList>

namespace shortlist::testing {

/// Answers a page's questions from what the test put here, and notes what was asked.
class FakePrompter : public Prompter {
public:
    bool yes = true; ///< answer to confirm()
    std::optional<QString> text = QString(); ///< answer to askText() and askReason()
    std::optional<int> choice = 0; ///< answer to askChoice()
    QString path; ///< answer to the file boxes
    QStringList asked; ///< titles, in order
    QString confirmed; ///< the text of the last confirm()
    QString lastQuestion; ///< of the last askReason()
    QStringList choices; ///< of the last askChoice()
    QString choiceQuestion; ///< its label
    int proposed = -1; ///< the choice it began with
    QStringList buttons; ///< what the two of the last askReason() said; empty texts are OK and Cancel

    bool confirm(QWidget *, const Question &question) override
    {
        asked.append(question.title);
        confirmed = question.text;
        return yes;
    }
    std::optional<QString> askText(QWidget *, const QString &title, const QString &, const QString &, bool) override
    {
        asked.append(title);
        return text;
    }
    std::optional<QString> askReason(
        QWidget *, const QString &title, const QString &label, const QString &accept, const QString &reject) override
    {
        asked.append(title);
        lastQuestion = label;
        buttons = { accept, reject };
        return text;
    }
    std::optional<int> askChoice(
        QWidget *, const QString &title, const QString &label, const QStringList &offered, int current) override
    {
        asked.append(title);
        choices = offered;
        choiceQuestion = label;
        proposed = current;
        return choice;
    }
    std::optional<int> askButtons(
        QWidget *parent, const QString &title, const QString &label, const QStringList &ways) override
    {
        return askChoice(parent, title, label, ways, 0);
    }
    QString openFile(QWidget *, const QString &title, const QString &) override
    {
        asked.append(title);
        return path;
    }
    QString saveFile(QWidget *, const QString &title, const QString &, const QString &) override
    {
        asked.append(title);
        return path;
    }
    QString openFolder(QWidget *, const QString &title) override
    {
        asked.append(title);
        return path;
    }
    void tell(QWidget *, const QString &title, const QString &) override { asked.append(title); }
};

} // namespace shortlist::testing
