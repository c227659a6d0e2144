// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

namespace shortlist {

/// Everything a page asks the person in a box of its own. Pages get one in the constructor, so that tests can answer.
///
/// Every call blocks until answered. GUI thread. `parent` is the asking page; texts are plain text.
class Prompter {
public:
    struct Question {
        QString title;
        QString text;
        QString yes; ///< what the confirming button says, a verb: "Delete", "Send"
        bool destroys = false; ///< the confirming button is red and is not the default
    };

    Prompter() = default;
    Prompter(const Prompter &) = delete;
    Prompter &operator=(const Prompter &) = delete;
    virtual ~Prompter();

    virtual bool confirm(QWidget *parent, const Question &question) = 0;
    /// One line of text; nothing when cancelled. An empty answer is an answer unless `required`.
    virtual std::optional<QString> askText(QWidget *parent, const QString &title, const QString &label,
        const QString &initial = {}, bool required = true) = 0;
    /// Several lines, for a reason or a note; nothing when cancelled, never empty. `yes` is what the confirming button
    /// says, a verb; `no` what the other one says, for where “Cancel” could mean what is asked about. Empty: OK,
    /// Cancel.
    virtual std::optional<QString> askReason(QWidget *parent, const QString &title, const QString &label,
        const QString &yes = {}, const QString &no = {}) = 0;
    /// The index of one choice; nothing when cancelled.
    virtual std::optional<int> askChoice(
        QWidget *parent, const QString &title, const QString &label, const QStringList &choices, int current = 0) = 0;
    /// The index of one of two or three ways to go on, each a button with a verb, the first one the default; nothing
    /// when cancelled.
    virtual std::optional<int> askButtons(
        QWidget *parent, const QString &title, const QString &text, const QStringList &ways) = 0;
    /// A path to read, empty when cancelled. `filter` as in QFileDialog.
    virtual QString openFile(QWidget *parent, const QString &title, const QString &filter) = 0;
    /// A path to write, empty when cancelled; asks before replacing a file.
    virtual QString saveFile(
        QWidget *parent, const QString &title, const QString &suggested, const QString &filter) = 0;
    /// A folder, empty when cancelled.
    virtual QString openFolder(QWidget *parent, const QString &title) = 0;
    /// Something that has to be read before going on; prefer a MessageBar.
    virtual void tell(QWidget *parent, const QString &title, const QString &text) = 0;
};

/// The real one: Qt's own dialogs.
class QtPrompter final : public Prompter {
public:
    bool confirm(QWidget *parent, const Question &question) override;
    std::optional<QString> askText(
        QWidget *parent, const QString &title, const QString &label, const QString &initial, bool required) override;
    std::optional<QString> askReason(
        QWidget *parent, const QString &title, const QString &label, const QString &yes, const QString &no) override;
    std::optional<int> askChoice(
        QWidget *parent, const QString &title, const QString &label, const QStringList &choices, int current) override;
    std::optional<int> askButtons(
        QWidget *parent, const QString &title, const QString &text, const QStringList &ways) override;
    QString openFile(QWidget *parent, const QString &title, const QString &filter) override;
    QString saveFile(QWidget *parent, const QString &title, const QString &suggested, const QString &filter) override;
    QString openFolder(QWidget *parent, const QString &title) override;
    void tell(QWidget *parent, const QString &title, const QString &text) override;

private:
    QString m_folder; ///< where the last file was, for the next box
};

} // namespace shortlist
