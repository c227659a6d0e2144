// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/windowjourney.h"

namespace shortlist::testing {

WindowJourney::WindowJourney(WindowDriver &driver)
    : d(driver)
{
}

QList<WindowJourney::Step> WindowJourney::steps()
{
    QList<Step> all{ { "create", [this] { create(); } }, { "import team", [this] { importTeam(); } },
        { "add person", [this] { addPerson(); } }, { "import page", [this] { importPage(); } },
        { "say purpose", [this] { sayPurpose(); } }, { "add opening", [this] { addOpening(); } },
        { "add candidate", [this] { addCandidate(); } }, { "send test", [this] { sendTest(); } },
        { "take answers", [this] { takeAnswers(); } }, { "grade", [this] { grade(); } },
        { "advance", [this] { advance(); } } };
    static constexpr std::array names{ std::array{ "book screening", "score screening", "decide screening" },
        std::array{ "book technical", "score technical", "decide technical" },
        std::array{ "book behavioural", "score behavioural", "decide behavioural" },
        std::array{ "book leadership", "score leadership", "decide leadership" } };
    for (int stage = 1; stage <= kInterviews; ++stage) {
        const auto &name = names.at(std::size_t(stage - 1));
        all.append({ name.at(0), [this, stage] { book(stage); } });
        all.append({ name.at(1), [this, stage] { score(stage); } });
        all.append({ name.at(2), [this, stage] { decide(stage); } });
    }
    all.append({ "draft offer", [this] { draftOffer(); } });
    all.append({ "send offer", [this] { sendOffer(); } });
    all.append({ "accept offer", [this] { acceptOffer(); } });
    return all;
}

PersonId WindowJourney::person(const QString &name)
{
    const auto found = d.stored<Person>({ equals(&Person::name, name) });
    WindowDriver::expect(found.size() == 1, name + QStringLiteral(" is in the directory once"));
    return found.first().id;
}

Interview WindowJourney::interviewAt(int stage)
{
    const auto found = d.stored<Interview>({ equals(&Interview::stageId, stages().at(stage).id) });
    WindowDriver::expect(found.size() == 1, QStringLiteral("one interview at stage %1").arg(stage));
    return found.first();
}

void WindowJourney::create()
{
    at(7, 8, 0);
    d.prompter.path = file();
    d.click("actionNewWorkspaceChoice");
    d.until([this] { return d.page() == d.window().page(PageId::Jobs); }, QStringLiteral("the jobs page"));
    d.settle();
    expect(d.window().windowTitle().startsWith(QStringLiteral("team")), "the title names the workspace");
    expect(!d.stored<EndReason>().isEmpty(), "a new workspace has reasons to decline");
    expect(QFile::exists(file()), "the file is there");
}

void WindowJourney::importTeam()
{
    at(7, 8, 5);
    d.prompter.path = d.write(QStringLiteral("team.csv"), story::kTeam);
    d.go(PageId::Directory);
    d.click("emptyImportLink");
    QDialog *dialog = d.dialog("importPeopleDialog");
    const QString summary = d.find<QLabel>("summaryLabel", dialog)->text();
    expect(summary.contains(QStringLiteral("4 people to add")), summary);
    d.click("saveButton", dialog);
    d.noDialog();
    const auto people = d.stored<Person>();
    expect(people.size() == 4, "four people are stored");
    for (const Person &one : people)
        expect(one.grade && !one.title.isEmpty() && one.zone == QLatin1String("Europe/Berlin"), one.name);
}

void WindowJourney::addPerson()
{
    at(7, 8, 10);
    d.go(PageId::Directory);
    d.clickAction("addPersonAction");
    QDialog *dialog = d.dialog("personDialog");
    d.type("nameEdit", story::kHana, dialog);
    d.type("titleEdit", QStringLiteral("Head of Product"), dialog);
    d.type("gradeEdit", QStringLiteral("9"), dialog);
    d.click("saveButton", dialog);
    d.noDialog();
    const auto hana = d.stored<Person>({ equals(&Person::name, story::kHana) });
    expect(hana.size() == 1 && hana.first().grade == 9, "Hana is stored with her grade");
    d.sit(story::kRita);
}

void WindowJourney::importPage()
{
    at(7, 8, 15);
    d.prompter.path = d.write(QStringLiteral("page.md"), story::kPage);
    d.key(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QDialog *dialog = d.dialog("ImportReviewDialog");
    auto *save = d.find<QPushButton>("saveButton", dialog);
    for (int looks = 0; looks < 10 && !save->isEnabled(); ++looks)
        d.key(Qt::Key_F8);
    d.click(save);
    d.noDialog();
    const Job job = only<Job>();
    expect(job.title == QLatin1String("Associate Backend Engineer") && job.grade == 5, "the job is the page's");
    const auto plan = stages();
    expect(plan.size() == 6, QStringLiteral("six stages, not %1").arg(plan.size()));
    const QList<int> minutes{ 30, 90, 45, 60 };
    for (int i = 1; i <= kInterviews; ++i) {
        const Stage &stage = plan.at(i);
        expect(stage.minutesMin == minutes.at(i - 1) && stage.kind == StageKind::Interview, stage.name);
        expect(!stage.rubricId.isNull(), stage.name + QStringLiteral(" has its rubric"));
    }
    expect(plan.at(0).kind == StageKind::Assessment && !plan.at(0).rubricId.isNull(), "the assessment is first");
    expect(plan.at(kOffer).kind == StageKind::Offer, "the offer is last");
    expect(only<HiringPlan>().state == PlanState::Published, "candidates can come");
}

void WindowJourney::sayPurpose()
{
    at(7, 8, 20);
    openJob(1);
    auto *table = d.find<QTableView>("stageTable");
    d.click(table->viewport(), table->visualRect(table->model()->index(2, 1)).center());
    d.type("stagePurposeEdit", story::kPurpose);
    d.key(Qt::Key_Return);
    d.until([this] { return stages().at(2).purpose == story::kPurpose; }, QStringLiteral("the purpose is stored"));
}

void WindowJourney::addOpening()
{
    at(7, 8, 25);
    openJob(2);
    d.clickText(QStringLiteral("Add openings…"));
    QDialog *dialog = d.dialog("OpeningDialog");
    d.type(editOf("managerCombo", dialog), QStringLiteral("Hana Hiring · Head of Product"));
    d.type(editOf("recruiterCombo", dialog), QStringLiteral("Rita Recruiter · Recruiter"));
    d.click(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok));
    d.noDialog();
    const Opening opening = only<Opening>();
    expect(opening.state == OpeningState::Open && opening.hiringManagerId == person(story::kHana)
               && opening.recruiterId == person(story::kRita),
        "the opening is open and has its people");
}

void WindowJourney::addCandidate()
{
    at(7, 8, 30);
    d.go(PageId::Candidates);
    d.key(Qt::Key_N, Qt::ControlModifier);
    QDialog *dialog = d.dialog("CandidateDialog");
    d.type("nameEdit", story::kCora, dialog);
    d.type("headlineEdit", QStringLiteral("Backend developer"), dialog);
    d.type(editOf("zoneCombo", dialog), QStringLiteral("Europe/Lisbon"));
    d.choose("jobCombo", QStringLiteral("Associate Backend Engineer"), dialog);
    d.click("saveButton", dialog);
    d.noDialog();
    const Candidate cora = only<Candidate>();
    expect(cora.name == story::kCora && cora.zone == QLatin1String("Europe/Lisbon"), "the candidate is stored");
    expect(application().stageId == stages().first().id, "she stands at the first stage");
    expect(d.find<QLabel>("nameLabel")->text() == story::kCora, "her page is in front");
}

void WindowJourney::sendTest()
{
    at(7, 8, 35);
    QDialog *dialog = openAssessment();
    auto *graders = d.find<QListWidget>("graderList", dialog);
    const auto ben = graders->findItems(story::kBen, Qt::MatchExactly);
    expect(ben.size() == 1, "Ben may grade");
    d.click(graders->viewport(), graders->visualItemRect(ben.first()).center());
    d.key(Qt::Key_Space);
    d.prompter.text = QStringLiteral("Nobody else grades this month"); // one alone takes a reason
    d.click("gradersButton", dialog);
    d.until([this] { return d.stored<Scorecard>().size() == 1; }, QStringLiteral("Ben has a card"));
    d.prompter.text = QString();
    d.click("sendButton", dialog);
    d.until([this] { return only<Assessment>().state == AssessmentState::Waiting; }, QStringLiteral("it is sent"));
    expect(only<Scorecard>().authorId == person(story::kBen), "the card is Ben's");
    close(dialog);
}

void WindowJourney::takeAnswers()
{
    at(8, 7, 0);
    QDialog *dialog = openAssessment();
    d.type("answersEdit", story::kAnswers, dialog);
    d.click("receiveButton", dialog);
    d.until([this] { return only<Assessment>().state == AssessmentState::ToGrade; }, QStringLiteral("it is taken in"));
    expect(only<Assessment>().answers == story::kAnswers, "the answers are stored");
    close(dialog);
}

void WindowJourney::grade()
{
    at(8, 7, 5);
    d.sit(story::kBen);
    d.go(PageId::Scorecards);
    d.find<QListView>("scorecardList")->setFocus(Qt::TabFocusReason);
    d.key(Qt::Key_Return);
    fillAndSubmit(only<Scorecard>().id);
    expect(only<Assessment>().state == AssessmentState::Graded, "the test is graded");
}

void WindowJourney::advance()
{
    at(8, 7, 10);
    d.sit(story::kRita);
    chooseCard(0);
    d.key(Qt::Key_Right, Qt::ShiftModifier);
    d.until([this] { return application().stageId == stages().at(1).id; }, QStringLiteral("she goes on freely"));
    expect(d.stored<Waiver>().isEmpty(), "without a waiver");
}

void WindowJourney::book(int stage)
{
    atBooking(stage);
    d.go(PageId::Calendar); // first: who sits down before the debrief has seen it
    d.sit(story::kRita);
    const bool first = d.stored<Interview>().isEmpty();
    if (first) {
        d.clickText(QStringLiteral("Book an interview"));
    } else {
        d.key(Qt::Key_T);
        d.key(Qt::Key_Right);
        d.key(Qt::Key_N);
    }
    QDialog *dialog = d.dialog("bookingDialog");
    d.choose("candidateCombo", story::kCora, dialog);
    auto *stageBox = d.find<QComboBox>("stageCombo", dialog);
    const QString name = stages().at(stage).name;
    d.until([&] { return stageBox->currentText().startsWith(name); }, name + QStringLiteral(" is proposed"));
    d.settle();
    if (first) // an empty calendar gives no time: one that works is proposed
        turnTo(dialog, story::startOf(stage).toTimeZone(QTimeZone("Europe/Berlin")));
    seat(dialog, story::interviewer(stage));
    auto *done = d.find<QPushButton>("bookButton", dialog);
    d.until([done] { return done->isEnabled(); }, QStringLiteral("nothing speaks against it"));
    d.settle();
    // The story is quick: an interview is agreed sooner than the notice that teams give, and that alone needs a reason.
    auto *reason = dialog->findChild<QLineEdit *>(QStringLiteral("reasonEdit"));
    QStringList said = dialog->findChild<MessageBar *>(QStringLiteral("problems"))->text().split(u'\n');
    said.removeIf([](const QString &line) { return line.startsWith(QLatin1String("Not known whether")); });
    expect(!reason->isVisible() || (said.size() == 1 && said.first().startsWith(QLatin1String("It is less than"))),
        "no reason is asked for but for the short notice");
    if (reason->isVisible())
        d.type("reasonEdit", QStringLiteral("She asked for a time soon."), dialog);
    d.click(done);
    d.noDialog();
    const Interview interview = interviewAt(stage);
    expect(interview.minutes == stages().at(stage).minutesMin, "as long as the plan says");
    expect(
        interview.startAt == story::startOf(stage), QStringLiteral("when: ") + interview.startAt.toString(Qt::ISODate));
    const auto seats = d.stored<Participant>({ equals(&Participant::interviewId, interview.id) });
    expect(seats.size() == 1 && seats.first().personId == person(story::interviewer(stage)), "who interviews");
}

void WindowJourney::score(int stage)
{
    d.clock.set(story::startOf(stage).addSecs((stages().at(stage).minutesMin.value_or(0) + 10) * 60));
    d.go(PageId::Calendar);
    d.sit(story::interviewer(stage));
    const Interview interview = interviewAt(stage);
    d.key(Qt::Key_F5);
    d.key(Qt::Key_T); // a calendar that was left open shows the week it was left at
    d.settle();
    auto *view = d.window().findChild<CalendarView *>();
    d.until([&] { return !view->rectOf(interview.id).isEmpty(); }, QStringLiteral("the interview in the week"));
    d.click(view->viewport(), view->rectOf(interview.id).center());
    d.click("heldButton");
    d.until([this, stage] { return interviewAt(stage).state == InterviewState::Held; }, QStringLiteral("held"));
    d.settle();
    d.click("scorecardButton");
    d.until([this] { return d.page() == d.window().page(PageId::Scorecards); }, QStringLiteral("the scorecards"));
    const auto card = d.stored<Scorecard>({ equals(&Scorecard::interviewId, interview.id) });
    expect(
        card.size() == 1 && card.first().authorId == person(story::interviewer(stage)), "the interviewer has a card");
    fillAndSubmit(card.first().id);
}

void WindowJourney::decide(int stage)
{
    d.clock.set(story::startOf(stage).addSecs((stages().at(stage).minutesMin.value_or(0) + 15) * 60));
    d.sit(story::kHana);
    lookAtDebrief();
    d.clickAction("decideAction");
    QDialog *dialog = d.dialog("DecisionDialog");
    const bool last = stage == kInterviews;
    if (last)
        d.choose("outcomeCombo", QStringLiteral("Hire"), dialog);
    d.type("reasonsEdit", story::kReasons, dialog);
    d.click("decideButton", dialog);
    d.noDialog();
    expect(application().stageId == stages().at(stage + 1).id, "she stands at the next stage");
    const auto decisions = d.stored<Decision>({ equals(&Decision::stageId, stages().at(stage).id) });
    expect(decisions.size() == 1 && decisions.first().reasons == story::kReasons
               && decisions.first().deciderId == person(story::kHana)
               && decisions.first().outcome == (last ? Outcome::Hire : Outcome::Advance),
        "the decision is kept with its reasons");
}

void WindowJourney::draftOffer()
{
    at(14, 14, 0);
    d.sit(story::kHana);
    lookAtDebrief();
    d.clickAction("draftOfferAction");
    QDialog *dialog = d.dialog("OfferDialog");
    d.type("salarySpin", QStringLiteral("55000"), dialog);
    d.type("locationEdit", QStringLiteral("At home"), dialog);
    d.click(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save));
    d.noDialog();
    const Offer offer = only<Offer>();
    expect(offer.state == OfferState::Draft && offer.salaryMinor == 5'500'000, "the terms are stored");
    expect(offer.openingId == only<Opening>().id && offer.location == QLatin1String("At home"), "and the opening");
}

void WindowJourney::sendOffer()
{
    at(14, 14, 5);
    d.sit(story::kHana);
    lookAtDebrief();
    d.click("sendOfferButton");
    d.until([this] { return only<Offer>().state == OfferState::Sent; }, QStringLiteral("the offer is sent"));
}

void WindowJourney::acceptOffer()
{
    at(14, 15, 0);
    d.sit(story::kHana);
    lookAtDebrief();
    d.click("acceptOfferButton");
    d.until([this] { return only<Offer>().state == OfferState::Accepted; }, QStringLiteral("it is accepted"));
    expect(application().state == ApplicationState::Hired, "she is hired");
    const Opening opening = only<Opening>();
    expect(opening.state == OpeningState::Filled && opening.filledById == application().id, "the opening is filled");
}

void WindowJourney::lookAtDebrief()
{
    d.go(PageId::Debrief);
    auto *list = d.find<QListView>("debriefList");
    if (!list->currentIndex().isValid()) {
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
    }
    d.until([this] { return !d.page()->shownEntity().isNull(); }, QStringLiteral("a debrief on show"));
    d.settle();
}

void WindowJourney::chooseCard(int stage)
{
    d.go(PageId::Pipeline);
    auto *list = d.find<QListView>(QByteArray("stageList").append(QByteArray::number(stage)).constData());
    const auto card = [list] { return list->model()->index(0, 0); };
    d.until([&] { return card().isValid() && !card().data().toString().isEmpty(); }, QStringLiteral("the card"));
    d.click(list->viewport(), list->visualRect(card()).center());
    d.until([list] { return list->hasFocus(); }, QStringLiteral("the keyboard on the card"));
}

void WindowJourney::fillAndSubmit(const ScorecardId &card)
{
    fill(card);
    d.key(Qt::Key_Return, Qt::ControlModifier);
    d.until([this, card] { return stored(card).state == ScorecardState::Submitted; }, QStringLiteral("it is in"));
    d.settle();
    expect(
        stored(card).takeaways == story::kTakeaways && stored(card).overall == Recommendation::Yes, "as it was filled");
    const auto ratings = d.stored<Rating>({ equals(&Rating::scorecardId, card) });
    const auto criteria = d.stored<Criterion>({ equals(&Criterion::rubricId, stored(card).rubricId) });
    expect(!criteria.isEmpty() && ratings.size() == criteria.size(), "every criterion is rated");
    for (const Rating &rating : ratings)
        expect(rating.level == 3, "with the key that was pressed");
}

void WindowJourney::fill(const ScorecardId &card)
{
    auto *editor = d.find<ScorecardEditor>("");
    d.until([&] { return editor->card() == card; }, QStringLiteral("the scorecard in front"));
    d.settle();
    const auto criteria = editor->findChildren<CriterionEditor *>();
    for (CriterionEditor *criterion : criteria) {
        d.until([&] { return criterion->isAncestorOf(QApplication::focusWidget()); },
            QStringLiteral("the keyboard on the next criterion"));
        d.key(Qt::Key_3);
    }
    d.key(Qt::Key_Return);
    d.until([] { return QApplication::focusWidget()->objectName() == QLatin1String("takeawaysEdit"); },
        QStringLiteral("the keyboard at the take-aways"));
    d.type("takeawaysEdit", story::kTakeaways);
    d.click("rating3", d.find<QWidget>("overallBar"));
}

Scorecard WindowJourney::stored(const ScorecardId &card)
{
    const auto found = d.ask([card](Services &services) { return services.context.workspace.get(card); });
    expect(found.ok(), "the card is stored");
    return *found;
}

void WindowJourney::at(int day, int hour, int minute)
{
    d.clock.set(QDateTime(QDate(2030, 1, day), QTime(hour, minute), Qt::UTC));
}

void WindowJourney::atBooking(int stage)
{
    if (stage == 1)
        return at(8, 7, 30);
    static const QList<int> minutes{ 30, 90, 45 };
    d.clock.set(story::startOf(stage - 1).addSecs((minutes.at(stage - 2) + 20) * 60));
}

void WindowJourney::openJob(int tab)
{
    d.sit(story::kRita);
    d.go(PageId::Jobs);
    if (auto *table = d.window().findChild<QTableView *>(QStringLiteral("jobTable")); table->isVisible()) {
        d.until([table] { return table->model()->rowCount() == 1; }, QStringLiteral("the job in the list"));
        d.click(table->viewport(), table->visualRect(table->model()->index(0, 0)).center());
        d.key(Qt::Key_Return);
    }
    QTabBar *tabs = d.find<QTabWidget>("jobTabs")->tabBar();
    d.settle();
    d.click(tabs, tabs->tabRect(tab).center());
}

QDialog *WindowJourney::openAssessment()
{
    d.sit(story::kRita);
    chooseCard(0);
    d.key(Qt::Key_A);
    QDialog *dialog = d.dialog("AssessmentDialog");
    d.until([this, dialog] { return !d.find<QLabel>("stateLabel", dialog)->text().isEmpty(); },
        QStringLiteral("the assessment"));
    return dialog;
}

void WindowJourney::close(QDialog *dialog)
{
    d.settle();
    QTest::keyClick(dialog, Qt::Key_Escape);
    d.noDialog();
}

void WindowJourney::turnTo(QDialog *dialog, const QDateTime &wanted)
{
    auto *times = d.find<QListWidget>("slotList", dialog);
    d.until([times] { return times->currentRow() == 0; }, QStringLiteral("a time is proposed"));
    const auto turn = [](QDateTimeEdit *edit, QDateTimeEdit::Section section, int steps) {
        edit->setFocus(Qt::TabFocusReason);
        edit->setSelectedSection(section);
        for (int i = 0; i < std::abs(steps); ++i)
            QTest::keyClick(edit, steps > 0 ? Qt::Key_Up : Qt::Key_Down);
    };
    auto *date = d.find<QDateTimeEdit>("dateEdit", dialog);
    turn(date, QDateTimeEdit::DaySection, int(date->date().daysTo(wanted.date())));
    auto *time = d.find<QDateTimeEdit>("timeEdit", dialog);
    turn(time, QDateTimeEdit::HourSection, wanted.time().hour() - time->time().hour());
    turn(time, QDateTimeEdit::MinuteSection, wanted.time().minute() - time->time().minute());
    expect(date->date() == wanted.date() && time->time() == wanted.time(), "the keys turn the time");
    d.settle();
}

void WindowJourney::seat(QDialog *dialog, const QString &name)
{
    auto *view = d.find<QTreeView>("peopleView", dialog);
    d.until([view] { return view->model()->rowCount() > 0; }, QStringLiteral("somebody to interview"));
    view->setFocus(Qt::TabFocusReason);
    bool found = false;
    d.key(Qt::Key_Home);
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QModelIndex index = view->model()->index(row, 0);
        const bool wanted = index.data().toString() == name;
        found = found || wanted;
        expect(view->currentIndex().row() == row, "the keys walk the list");
        if ((index.data(Qt::CheckStateRole).toInt() == int(Qt::Checked)) != wanted)
            d.key(Qt::Key_Space);
        d.key(Qt::Key_Down);
    }
    expect(found, name + QStringLiteral(" is among those who can"));
    d.settle();
}

} // namespace shortlist::testing
