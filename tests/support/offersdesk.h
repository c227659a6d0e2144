// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/offers/letterhtml.h"
#include "support/pagedesk.h"
#include "ui/offers/offerspanel.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

namespace shortlist::test {

/// The panel of offers at a desk, with the candidate of the loop at the offer. What tests of it share.
class OffersDesk {
protected:
    /// Opens the workspace; call it in init().
    void open();
    void close();
    /// Shows the panel to somebody.
    void start(const PersonId &person);
    OfferId draft(QDate expires = {});
    /// Another candidate, Kim, at the offer, to whom an offer for the same opening is out.
    ApplicationId offerToKim();
    /// The keyboard is on the button, and Space presses it.
    void press(const char *name);
    QPushButton *button(const char *name) { return m_panel->findChild<QPushButton *>(QLatin1String(name)); }
    QString heading() const
    {
        auto *label = m_panel->findChild<QLabel *>(QStringLiteral("offerHeading"));
        return label ? label->text() : QString();
    }
    QStringList chain() const
    {
        QStringList lines;
        const auto labels = m_panel->findChildren<QLabel *>(QStringLiteral("approvalGroupLabel"));
        for (const QLabel *label : labels)
            lines.append(label->text());
        return lines;
    }
    template <typename T>
    T *dialog()
    {
        if (!test::comesTrue([this] { return m_panel->findChild<T *>() && m_panel->findChild<T *>()->isVisible(); }))
            return nullptr;
        return m_panel->findChild<T *>();
    }

    std::unique_ptr<PageDesk> m_desk;
    std::unique_ptr<QWidget> m_host;
    OffersPanel *m_panel = nullptr;
};

inline void OffersDesk::open()
{
    m_desk = std::make_unique<PageDesk>();
    QVERIFY(m_desk->open(m_desk->loop.recruiter));
    const auto moved = m_desk->ask([loop = m_desk->loop](Services &s) {
        return s.commands().run(
            QStringLiteral("application.move"), loop.application, [&loop](Transaction &t) -> Status {
                auto application = t.get(loop.application);
                application->stageId = loop.offerStage;
                return t.save(*application);
            });
    });
    QVERIFY(moved);
}

inline void OffersDesk::close()
{
    m_host.reset();
    m_desk.reset();
}

inline void OffersDesk::start(const PersonId &person)
{
    QVERIFY(m_desk->sit(person));
    m_host = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_host.get());
    PageContext context = m_desk->context();
    context.readMarkdown = &letterHtml;
    m_panel = new OffersPanel(context);
    column->addWidget(m_panel);
    column->addStretch();
    m_host->resize(480, 640);
    m_host->show();
    QVERIFY(QTest::qWaitForWindowActive(m_host.get()));
    QSignalSpy loaded(m_panel, &OffersPanel::loaded);
    m_panel->showApplications({ m_desk->loop.application });
    QVERIFY(loaded.wait());
}

inline OfferId OffersDesk::draft(QDate expires)
{
    const auto drafted = m_desk->ask([id = m_desk->loop.application, expires](Services &s) -> Result<OfferId> {
        auto terms = s.offers.suggestion(id);
        if (!terms)
            return terms.error();
        terms->salaryMinor = 6'000'000;
        terms->currency = QStringLiteral("EUR");
        terms->startOn = QDate(2031, 3, 1);
        terms->expiresOn = expires;
        return s.offers.draft(*terms);
    });
    return drafted ? *drafted : OfferId();
}

inline ApplicationId OffersDesk::offerToKim()
{
    const auto added = m_desk->ask([loop = m_desk->loop](Services &s) -> Result<ApplicationId> {
        CandidateDraft draft;
        draft.candidate.name = QStringLiteral("Kim");
        const auto person = s.candidates.add(draft);
        if (!person)
            return person.error();
        const auto application = s.pipeline.apply(*person, loop.job);
        if (!application)
            return application.error();
        const auto moved = s.commands().run(QStringLiteral("application.move"), *application, [&](Transaction &t) {
            auto one = t.get(*application);
            one->stageId = loop.offerStage;
            return t.save(*one);
        });
        if (!moved)
            return moved.error();
        auto terms = s.offers.suggestion(*application);
        terms->openingId = loop.opening;
        terms->salaryMinor = 6'000'000;
        terms->currency = QStringLiteral("EUR");
        terms->startOn = QDate(2031, 3, 1);
        const auto offer = s.offers.draft(*terms, QStringLiteral("Two of them"));
        if (!offer)
            return offer.error();
        if (auto sent = s.offers.send(*offer, QStringLiteral("Two of them")); !sent)
            return sent.error();
        return *application;
    });
    return added ? *added : ApplicationId();
}

inline void OffersDesk::press(const char *name)
{
    QTRY_VERIFY2(button(name), name);
    button(name)->setFocus();
    QTest::keyClick(button(name), Qt::Key_Space);
}

} // namespace shortlist::test
