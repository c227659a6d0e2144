// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/jobs/job.h"
#include "domain/rubrics/rubric.h"
#include "ui/window/pagecontext.h"

class QAction;
class QMenu;

namespace shortlist {

namespace paper {
struct Sheet;
}

/// Where rubrics come from and go to: templates, files and paper. Owns the actions and asks what there is to ask.
class RubricFiles : public QObject {
    Q_OBJECT
public:
    /// The shortcuts work while the keyboard is in `page`.
    RubricFiles(const PageContext &context, QWidget *page);

    /// What is on show: null ids where nothing is.
    void setSubject(const RubricId &rubric, const JobId &job);
    QAction *newFromTemplate() const { return m_template; }
    /// All rubrics of the job on paper; its shortcut works wherever the action stands.
    QAction *printBookAction() const { return m_printBook; }
    /// All but the templates, for a button.
    QMenu *menu() const { return m_menu; }

Q_SIGNALS:
    /// Something is about to be read: store what is being typed.
    void aboutToRead();
    /// A rubric was made; show it.
    void made(const shortlist::RubricId &id);
    void failed(const QString &why);
    void told(const QString &what);

private:
    QAction *addAction(const char *name, const QString &iconName, const QString &text, const QKeySequence &key,
        void (RubricFiles::*slot)());
    void copyTemplate();
    void importFile();
    void exportFile();
    void print(const paper::Sheet &sheet);
    template <typename Read, typename Draw>
    void printWhatIsStored(Read read, Draw draw);
    void printCard();
    void printBook();

    PageContext m_context;
    QWidget *m_page;
    QMenu *m_menu;
    QAction *m_template;
    QAction *m_import;
    QAction *m_export;
    QAction *m_printCard;
    QAction *m_printBook;
    RubricId m_rubric;
    JobId m_job;
};

} // namespace shortlist
