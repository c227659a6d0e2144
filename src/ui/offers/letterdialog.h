// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/offers/offer.h"
#include "ui/window/pagecontext.h"

#include <QDialog>
#include <QHash>
#include <QTimer>

class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QTextBrowser;

namespace shortlist {

class MessageBar;

/// The letter of an offer: its text with fields on one side, what it becomes on the other. It is saved as a PDF; the
/// text can be kept for the whole team. GUI thread.
class LetterDialog : public QDialog {
    Q_OBJECT

public:
    /// `context.readMarkdown` must not be empty.
    LetterDialog(const PageContext &context, const Offer &offer, QWidget *parent = nullptr);

Q_SIGNALS:
    /// What is shown is up to date.
    void previewed();

private:
    void build();
    QWidget *makeText();
    /// Shows the text of the language: what was typed here, else what is stored.
    void loadText();
    void showText(const QString &text);
    /// Fills the fields in and shows the letter, or what stops it.
    void preview();
    void insertField(int index);
    void save();
    void keep(const QString &text);
    QString language() const;

    PageContext m_context;
    Offer m_offer;
    MessageBar *m_messages;
    QComboBox *m_language;
    QComboBox *m_field;
    QPlainTextEdit *m_text;
    QTextBrowser *m_preview;
    QPushButton *m_save = nullptr;
    QHash<QString, QString> m_typed; ///< by language, what was changed and not kept
    QString m_shown; ///< the language of the text that is shown, or asked for: “en”
    int m_asked = 0; ///< which text was asked for last: answers to earlier ones are dropped
    QTimer m_rest; ///< the preview follows when typing rests
    std::optional<Letter> m_letter;
};

} // namespace shortlist
