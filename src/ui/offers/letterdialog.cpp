// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/letterdialog.h"

#include "paper/paper.h"
#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/discardguard.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/prompter.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

namespace shortlist {

namespace {

constexpr int kPreviewRestMs = 300;

/// How letters of a language write amounts and days.
struct LetterLanguage {
    const char *locale;
    QLocale::Language language;
    QLocale::Country country;
};
constexpr std::array kLetterLanguages{ LetterLanguage{ "en_GB", QLocale::English, QLocale::UnitedKingdom },
    LetterLanguage{ "en_US", QLocale::English, QLocale::UnitedStates },
    LetterLanguage{ "de_DE", QLocale::German, QLocale::Germany },
    LetterLanguage{ "de_AT", QLocale::German, QLocale::Austria },
    LetterLanguage{ "de_CH", QLocale::German, QLocale::Switzerland } };

/// What letters are likely written in: the country's own way if there is one, or else the first of the language.
int likelyLetterLanguage(const QLocale &window)
{
    int likely = -1;
    for (int i = 0; i < int(kLetterLanguages.size()); ++i) {
        const LetterLanguage &one = kLetterLanguages.at(std::size_t(i));
        if (one.language != window.language())
            continue;
        if (one.country == window.territory())
            return i;
        if (likely < 0)
            likely = i;
    }
    return std::max(likely, 0);
}

/// The first place of a language, such as “de”, among those of letters.
int indexOfLanguage(const QString &language)
{
    const auto found = std::find_if(kLetterLanguages.begin(), kLetterLanguages.end(),
        [&language](const auto &one) { return QLatin1String(one.locale).startsWith(language); });
    return found == kLetterLanguages.end() ? 0 : int(found - kLetterLanguages.begin());
}

/// The text that is stored for a language.
struct Stored {
    QString text;
    bool jobsOwn = false;
};

/// A complaint takes height from the text while one types: the cursor stays in sight.
class LetterText : public QPlainTextEdit {
protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QPlainTextEdit::resizeEvent(event);
        if (hasFocus())
            ensureCursorVisible();
    }
};

} // namespace

LetterDialog::LetterDialog(
    const PageContext &context, const Offer &offer, const JobId &job, bool mayKeep, QWidget *parent)
    : LetterDialog(context, offer, job, mayKeep, tr("Letter of offer %1").arg(offer.number), parent)
{
}

LetterDialog::LetterDialog(const PageContext &context, QWidget *parent)
    : LetterDialog(context, std::nullopt, JobId(), true, tr("The team's offer letter"), parent)
{
}

LetterDialog::LetterDialog(const PageContext &context, const std::optional<Offer> &offer, const JobId &job,
    bool mayKeep, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_offer(offer)
    , m_job(job)
    , m_mayKeep(mayKeep)
    , m_messages(new MessageBar)
    , m_language(new QComboBox)
    , m_field(new QComboBox)
    , m_text(new LetterText)
    , m_preview(new QTextBrowser)
    , m_draft(new CaptionLabel)
{
    setWindowTitle(title);
    build();
    guardTypedText(this);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kPreviewRestMs);
    connect(&m_rest, &QTimer::timeout, this, &LetterDialog::preview);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        // What would be saved is not what stands here any more.
        m_letter.reset();
        if (m_save)
            m_save->setEnabled(false);
        m_rest.start();
    });
    connect(m_language, &QComboBox::currentIndexChanged, this, &LetterDialog::loadText);
    connect(m_field, &QComboBox::activated, this, &LetterDialog::insertField);
    loadText();
}

void LetterDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(kRelated);
    for (const LetterLanguage &one : kLetterLanguages) {
        const QLocale locale(one.language, one.country);
        m_language->addItem(QStringLiteral("%1 (%2)").arg(locale.nativeLanguageName(), locale.nativeCountryName()),
            QString::fromLatin1(one.locale));
    }
    m_language->setCurrentIndex(likelyLetterLanguage(QLocale()));
    m_language->setObjectName(QStringLiteral("languageCombo"));
    m_field->setObjectName(QStringLiteral("fieldCombo"));
    m_field->addItem(tr("Insert a field…"));
    m_field->addItems(letterFields());
    auto *form = makeForm();
    addFormRow(form, tr("&Language"), m_language);
    column->addLayout(form);
    column->addWidget(m_messages);
    auto *split = makeSplit(Qt::Horizontal, QStringLiteral("letterSplit"), makeText(), makePreview());
    column->addWidget(split, 1);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close);
    if (m_offer) {
        m_save = addSaveButton(box, tr("&Save as PDF…"));
        m_save->setEnabled(false);
        connect(box, &QDialogButtonBox::accepted, this, &LetterDialog::save);
    } else {
        setButtonKind(box->button(QDialogButtonBox::Close), ButtonKind::Plain);
    }
    column->addWidget(box);
    if (m_save)
        setTabOrder(m_save, box->button(QDialogButtonBox::Close));
    connect(box, &QDialogButtonBox::rejected, this, &LetterDialog::leave);
    resize(980, 620);
}

QWidget *LetterDialog::makePreview()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kRelated);
    m_preview->setObjectName(QStringLiteral("letterPreview"));
    m_preview->setAccessibleName(tr("The letter as it will be"));
    m_preview->setOpenLinks(false);
    m_draft->setObjectName(QStringLiteral("draftLabel"));
    m_draft->setWordWrap(true);
    m_draft->hide();
    column->addWidget(m_preview, 1);
    column->addWidget(m_draft);
    return titledPanel(tr("The letter as it will be"), part);
}

QWidget *LetterDialog::makeText()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kRelated);
    m_text->setObjectName(QStringLiteral("letterEdit"));
    m_text->setAccessibleName(tr("Text with fields"));
    m_text->setTabChangesFocus(true);
    column->addWidget(m_text, 1);
    auto *line = new FlowLayout(nullptr, kRelated);
    m_field->setAccessibleName(tr("Insert a field"));
    line->addWidget(m_field);
    if (m_mayKeep)
        addKeeping(line);
    column->addLayout(line);
    return titledPanel(tr("Text with fields"), part);
}

void LetterDialog::addKeeping(QLayout *line)
{
    const auto add = [this, line](const QString &text, const char *name, const auto &does) {
        QPushButton *button = makeButton(text);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        button->setEnabled(!m_context.gateway.isReadOnly());
        connect(button, &QPushButton::clicked, this, does);
        line->addWidget(button);
        return button;
    };
    if (m_offer)
        add(tr("Keep for this &job"), "keepJobLetterButton", [this] { keep(m_text->toPlainText(), m_job); });
    add(tr("&Keep for the team"), "keepLetterButton", [this] { keep(m_text->toPlainText(), {}); });
    m_back = add(tr("&Built-in text"), "builtInLetterButton", [this] { keep({}, m_jobsOwn ? m_job : JobId()); });
}

QString LetterDialog::language() const { return m_language->currentData().toString(); }

void LetterDialog::showText(const QString &text)
{
    m_text->setPlainText(text);
    m_rest.stop();
    preview();
}

void LetterDialog::loadText()
{
    m_letter.reset();
    if (m_save)
        m_save->setEnabled(false);
    m_rest.stop();
    // Two countries of one language share the text; what was typed for another language is not lost.
    if (m_text->document()->isModified()) {
        m_typed.insert(m_shown, m_text->toPlainText());
        m_text->document()->setModified(false);
    }
    m_shown = language().section(QLatin1Char('_'), 0, 0);
    const int asking = ++m_asked; // whatever was asked for before is for another text
    if (m_typed.contains(m_shown)) {
        m_text->setReadOnly(false);
        showText(m_typed.value(m_shown));
        m_text->document()->setModified(true);
        return;
    }
    // What stands here until the answer comes is the other language's, and the answer takes its place.
    m_text->setReadOnly(true);
    m_context.gateway.runLatest(
        this, QStringLiteral("letter.text"),
        [asked = language(), job = m_job](Services &services) -> Result<Stored> {
            const auto teams = services.offers.letterTemplate(asked);
            if (!teams)
                return teams.error();
            const auto text = services.offers.letterTemplate(asked, job);
            if (!text)
                return text.error();
            return Stored{ *text, *text != *teams };
        },
        [this, asking](const Result<Stored> &stored) {
            if (asking != m_asked)
                return;
            if (!stored) {
                m_text->clear();
                m_rest.stop();
                return m_messages->showMessage(MessageBar::Kind::Error, stored.error().text());
            }
            m_jobsOwn = stored->jobsOwn;
            if (m_back)
                m_back->setText(m_jobsOwn ? tr("T&eam's text") : tr("&Built-in text"));
            m_text->setReadOnly(false);
            showText(stored->text);
        });
}

void LetterDialog::preview()
{
    const QString asked = language();
    const QString text = m_text->toPlainText();
    if (!m_offer) {
        const auto filled = sampleLetter(text);
        return present(filled ? Result<Letter>(Letter{ {}, *filled, {}, letterLocale(asked), {} }) : filled.error());
    }
    m_context.gateway.runLatest(
        this, QStringLiteral("letter.preview"),
        [id = m_offer->id, asked, text](Services &services) { return services.offers.letter(id, asked, text); },
        [this, asked, text](const Result<Letter> &letter) {
            if (asked == language() && text == m_text->toPlainText()) // else another one is under way
                present(letter);
        });
}

void LetterDialog::leave()
{
    const QString text = m_text->toPlainText();
    if (m_text->document()->isModified() && text == m_printed)
        m_text->document()->setModified(false); // it is in the letter that was saved
    m_typed.remove(m_shown);
    // What is asked about is on show, also where it was written for another language.
    if (!m_text->document()->isModified() && !m_typed.isEmpty())
        m_language->setCurrentIndex(indexOfLanguage(m_typed.cbegin().key()));
    close();
}

void LetterDialog::present(const Result<Letter> &letter)
{
    m_letter = letter ? std::optional(*letter) : std::nullopt;
    if (m_save)
        m_save->setEnabled(m_letter.has_value());
    if (letter) {
        m_messages->clear();
        m_preview->setHtml(m_context.readMarkdown(letter->markdown));
        m_draft->setText(tr("Each page is marked “%1” until the offer is approved or sent.").arg(letter->mark));
        m_draft->setVisible(!letter->mark.isEmpty());
    } else {
        m_messages->showMessage(MessageBar::Kind::Warning, letter.error().text());
        // The letter before would be taken for this one.
        m_preview->setPlainText(
            tr("There is no letter to show until this is put right: %1").arg(letter.error().text()));
        m_draft->hide();
    }
    Q_EMIT previewed();
}

void LetterDialog::insertField(int index)
{
    if (index > 0 && !m_text->isReadOnly())
        m_text->insertPlainText(QStringLiteral("{{%1}}").arg(m_field->itemText(index)));
    m_field->setCurrentIndex(0);
    m_text->setFocus();
}

void LetterDialog::keep(const QString &text, const JobId &job)
{
    if (m_text->isReadOnly())
        return; // the text of this language is not here yet
    m_context.gateway.run(
        this,
        [asked = language(), text, job](
            Services &services) { return services.offers.setLetterTemplate(asked, text, job); },
        [this, text, job, kept = m_shown, before = m_text->toPlainText()](const Status &done) {
            if (!done)
                return m_messages->showMessage(MessageBar::Kind::Error, done.error().text());
            // What was typed since is newer than what is kept now, here or in the language that was left.
            const bool shown = kept == m_shown;
            if (shown || m_typed.value(kept) == before)
                m_typed.remove(kept);
            if (!shown || m_text->toPlainText() != before)
                return;
            m_text->document()->setModified(false);
            if (text.isEmpty())
                return loadText();
            if (!job.isNull())
                m_jobsOwn = true;
            if (m_back && m_jobsOwn)
                m_back->setText(tr("T&eam's text"));
            m_messages->showMessage(MessageBar::Kind::Success,
                !job.isNull() ? tr("This is the letter of this job now.")
                : m_jobsOwn   ? tr("This is the team's letter now. This job still has its own.")
                              : tr("This is the team's letter now."));
        });
}

void LetterDialog::save()
{
    if (!m_letter)
        return;
    const QString path = m_context.prompter.saveFile(
        this, tr("Save the letter"), m_letter->title + QStringLiteral(".pdf"), tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    const Status written =
        paper::writePdf({ m_letter->title, m_context.readMarkdown(m_letter->markdown), m_letter->footer,
                            m_context.clock.nowUtc(), m_letter->mark, m_letter->pages },
            path);
    if (!written)
        return m_messages->showMessage(MessageBar::Kind::Error, written.error().text());
    m_printed = m_text->toPlainText();
    m_messages->showMessage(MessageBar::Kind::Success, tr("Saved as “%1”.").arg(QDir::toNativeSeparators(path)));
}

} // namespace shortlist
