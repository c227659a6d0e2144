// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/pipeline/assessmentservice.h"
#include "ui/window/pagecontext.h"

#include <QDialog>

#include <functional>
#include <memory>

namespace shortlist {

namespace Ui {
class AssessmentDialog;
}
class Services;

/// The written assessment of one application: sending, time, answers, graders. Each button is one command; the dialog
/// stays open and shows what became of it.
class AssessmentDialog : public QDialog {
    Q_OBJECT

public:
    AssessmentDialog(
        const PageContext &context, const ApplicationId &application, const QString &who, QWidget *parent = nullptr);
    ~AssessmentDialog() override;

private:
    struct Loaded;
    void load();
    void display(const Loaded &loaded);
    void showNone();
    void showState(const AssessmentView &view);
    void showGraders(const AssessmentView &view);
    void showHint(const AssessmentView &view, const QString &agreement);
    void connectButtons();

    void send();
    void chooseFile();
    void lookThroughChosen(bool again);
    void lookAgain();
    void releaseFile();
    void releaseAnswers();
    void showBlind(const AssessmentView &view);
    void showTraces(const AssessmentView &view);
    void showTraces(const QStringList &sentences, bool held);
    void showAnswersTrace(const AssessmentView &view);
    void showTimes(const AssessmentView &view);
    void refreshKeeping();
    /// The keyboard goes to what the state asks for, once.
    void focusFirst(const AssessmentView &view);
    /// A file, read; nothing where it cannot be, which is said.
    std::optional<Answers> readFile(const QString &path);
    void receive();
    void assign();
    void assign(const QList<PersonId> &graders, const QString &reason);
    void run(const std::function<Status(Services &)> &work);
    /// What a command left behind: an error, or news to load.
    void ran(const Status &status);
    void complain(const Error &error);

    PageContext m_context;
    std::unique_ptr<Ui::AssessmentDialog> m_ui;
    ApplicationId m_application;
    QString m_who;
    AssessmentId m_id; ///< the newest; null while there is none
    AssessmentState m_state = AssessmentState::ToSend;
    QString m_stored; ///< the text of the answers as it is kept
    QDateTime m_due; ///< as it was shown last
    int m_graceHours = 0; ///< as it was shown last
    bool m_opened = false; ///< it has shown something
    QList<QPair<PersonId, QString>> m_people;
    std::optional<Answers> m_file; ///< the file to take in, as it was when it was chosen
};

} // namespace shortlist
