// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/offers/offer.h"
#include "ui/window/pagecontext.h"

#include <QDialog>
#include <QHash>
#include <QTimer>

class QComboBox;
class QLayout;
class QPlainTextEdit;
class QPushButton;
class QTextBrowser;

namespace shortlist {

class MessageBar;
class TextLabel;

/// The letter of an offer: its text with fields on one side, what it becomes on the other. It is saved as a PDF; the
/// text can be kept for the job or for the whole team. Without an offer it is the team's text alone, with the names of
/// the fields in the place of their values. GUI thread.
class LetterDialog : public QDialog {
    Q_OBJECT

public:
    /// `context.readMarkdown` must not be empty. Whoever may not keep changes the text of this one letter only.
    LetterDialog(
        const PageContext &context, const Offer &offer, const JobId &job, bool mayKeep, QWidget *parent = nullptr);
    /// The team's text.
    explicit LetterDialog(const PageContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    /// What is shown is up to date.
    void previewed();

private:
    LetterDialog(const PageContext &context, const std::optional<Offer> &offer, const JobId &job, bool mayKeep,
        const QString &title, QWidget *parent);
    void build();
    QWidget *makeText();
    QWidget *makePreview();
    /// The buttons that keep the text, or take the one before back.
    void addKeeping(QLayout *line);
    /// Shows the text of the language: what was typed here, else what is stored.
    void loadText();
    void showText(const QString &text);
    /// Fills the fields in and shows the letter, or what stops it.
    void preview();
    void present(const Result<Letter> &letter);
    void insertField(int index);
    void save();
    /// Closes it, and asks first where a text would be lost.
    void leave();
    void keep(const QString &text, const JobId &job);
    QString language() const;

    PageContext m_context;
    std::optional<Offer> m_offer;
    JobId m_job; ///< the offer's; null: the team's text is written
    bool m_mayKeep;
    bool m_jobsOwn = false; ///< the text that is stored is the job's own
    MessageBar *m_messages;
    QComboBox *m_language;
    QComboBox *m_field;
    QPlainTextEdit *m_text;
    QTextBrowser *m_preview;
    TextLabel *m_draft; ///< says that the pages are marked
    QPushButton *m_save = nullptr;
    QPushButton *m_back = nullptr;
    QHash<QString, QString> m_typed; ///< by language, what was changed and not kept
    QString m_printed; ///< the text of the letter that was saved last
    QString m_shown; ///< the language of the text that is shown, or asked for: “en”
    int m_asked = 0; ///< which text was asked for last: answers to earlier ones are dropped
    QTimer m_rest; ///< the preview follows when typing rests
    std::optional<Letter> m_letter;
};

} // namespace shortlist
