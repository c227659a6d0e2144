// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/candidates/candidateview.h"
#include "ui/candidates/applicationspanel.h"
#include "ui/window/pagecontext.h"

#include <QHash>

class QListView;
class QPushButton;

namespace shortlist {

class AvailabilityPanel;
class ContactsPanel;
class FilesPanel;
class FlowLayout;
class InterviewsPanel;
class MessageBar;
class NotesPanel;
class OffersPanel;
class TextLabel;
class TimelineModel;

/// One candidate: who they are, how to reach them, what they applied for, what happened.
class CandidateDetail : public QWidget {
    Q_OBJECT

public:
    explicit CandidateDetail(const PageContext &context, QWidget *parent = nullptr);

    /// Shows somebody; a note half written on somebody else is kept for them.
    void show(const CandidateId &candidate);
    /// Asks for the same person again.
    void refresh();
    /// Shows nobody: the workspace was closed.
    void clear();
    CandidateId candidate() const { return m_view.candidate.id; }
    QString name() const { return m_view.candidate.name; }
    /// Puts the keyboard on the next step of an offer to them, as soon as it is there; null: leaves it where it is.
    void focusOffer(const OfferId &offer);
    /// Looks for another time for the next interview that is booked; says so where there is none.
    void findTime();
    /// Plans again around their last interview that was cancelled and not replaced; says so where there is none.
    void planAgain();
    const QList<CandidateApplication> &applications() const { return m_view.applications; }

Q_SIGNALS:
    void backRequested();
    void editRequested();
    void applyRequested();
    void tagRequested();
    void bookRequested();
    void wished(shortlist::ApplicationsPanel::Wish wish, const shortlist::CandidateApplication &application);
    void navigationRequested(shortlist::PageId page, const QUuid &id);
    /// Something was done, in words.
    void changed(const QString &sentence);
    /// The person is not in the workspace (any more).
    void gone();
    /// They are on screen now.
    void shown();

protected:
    /// Tab goes as the page is read, also through what was made after the rest of it.
    bool focusNextPrevChild(bool next) override;

private:
    void layOut();
    QWidget *makeHeader();
    void connectPanels();
    void present(const CandidateView &view);
    void presentHeader();
    // When they can come: candidatedetail_times.cpp.
    void connectTimes();
    void presentTimes();
    void chooseTimesFile();
    void readTimes(const QByteArray &bytes, const QString &name, EventMeaning meaning);
    void readTimesFile(const QString &path);
    void keepTimes(const FreeTimes &free, const QString &name);
    void askMeaning(const QByteArray &bytes, const QString &name, const QString &question);
    void openUrl(const QUrl &url);
    void addFiles(const QStringList &paths);
    void chooseFile();
    void withContent(const CandidateFile &file, const std::function<void(const QByteArray &)> &then);
    void saveCopy(const CandidateFile &file);
    void openFile(const CandidateFile &file);
    /// Runs a command; complains in the bar, or does `then`.
    void run(const std::function<Status(Services &)> &work, const std::function<void()> &then = {});
    void complain(const Error &error);

    PageContext m_context;
    CandidateId m_wanted;
    OfferId m_offerWanted; ///< gets the keyboard when it is shown
    CandidateView m_view;
    QHash<CandidateId, QString> m_pending; ///< notes half written
    MessageBar *m_messages;
    TextLabel *m_name;
    TextLabel *m_facts;
    QWidget *m_tags;
    FlowLayout *m_tagFlow;
    ContactsPanel *m_contacts;
    ApplicationsPanel *m_applications;
    InterviewsPanel *m_interviews;
    OffersPanel *m_offers;
    AvailabilityPanel *m_times;
    FilesPanel *m_files;
    NotesPanel *m_notes;
    QListView *m_timeline;
    TimelineModel *m_timelineModel;
    QPushButton *m_more;
    int m_limit;
};

} // namespace shortlist
