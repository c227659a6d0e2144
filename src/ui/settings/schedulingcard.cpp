// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/schedulingcard.h"

#include "ui/widgets/formrows.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QFormLayout>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

namespace shortlist {

namespace {

constexpr int kWishRestMs = 500;
constexpr int kWidestWish = 300;

QSpinBox *makeWish(const char *name, int least, int most, const QString &suffix)
{
    auto *spin = new QSpinBox;
    spin->setObjectName(QLatin1String(name));
    spin->setRange(least, most);
    spin->setSuffix(suffix);
    spin->setKeyboardTracking(false);
    spin->setMaximumWidth(kWidestWish);
    return spin;
}

} // namespace

SchedulingCard::SchedulingCard(const PageContext &context, QWidget *parent)
    : Card(tr("Scheduling"), parent)
    , m_context(context)
    , m_spacing(new QComboBox)
{
    setObjectName(QStringLiteral("schedulingCard"));
    auto *hint =
        new CaptionLabel(tr("What times are looked for when interviews are booked and planned, for everybody."));
    hint->setWordWrap(true);
    body()->addWidget(hint);
    QFormLayout *form = makeForm();
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addHours(form, "bookingNoticeSpin", tr("Ahead"), bookingNoticeHours(),
        tr("No interview is proposed sooner, unless somebody sets that aside."));
    addHours(
        form, "preparationSpin", tr("Ahead of technical ones"), preparationHours(), tr("They have to be prepared."));
    addMinutes(form, "stageGapSpin", tr("Between interviews"), stageGap(),
        tr("At least so long from one interview of a candidate to the next; when all are planned at once, never less "
           "than "
           "the buffer."));
    addMinutes(form, "bufferSpin", tr("Buffer"), interviewBuffer(),
        tr("Whoever interviews would rather have nothing else so shortly before and after. A wish, no rule."));
    m_spacing->setObjectName(QStringLiteral("spacingCombo"));
    m_spacing->setMaximumWidth(kWidestWish);
    m_spacing->addItem(tr("As it comes"), int(SlotQuery::Spacing::Any));
    m_spacing->addItem(tr("All on one day"), int(SlotQuery::Spacing::OneDay));
    m_spacing->addItem(tr("On several days"), int(SlotQuery::Spacing::Spread));
    addFormRow(form, tr("A candidate's interviews"), m_spacing, tr("A wish, no rule."));
    body()->addLayout(form);
    connect(m_spacing, &QComboBox::activated, this, [this](int row) {
        const auto spacing = SlotQuery::Spacing(m_spacing->itemData(row).toInt());
        run([spacing](SettingsService &settings) { return settings.setSpacing(spacing); });
    });
}

void SchedulingCard::addHours(
    QFormLayout *form, const char *name, const QString &label, const TeamHours &which, const QString &help)
{
    addNumber(form, makeWish(name, which.least, which.most, tr(" h", "hours")), label, help,
        [which](SettingsService &settings, int hours) { return settings.setHours(which, hours); });
}

void SchedulingCard::addMinutes(
    QFormLayout *form, const char *name, const QString &label, const TeamMinutes &which, const QString &help)
{
    QSpinBox *spin = makeWish(name, which.least, which.most, tr(" min", "minutes"));
    spin->setSingleStep(SlotGrid::kMinutes);
    addNumber(form, spin, label, help,
        [which](SettingsService &settings, int minutes) { return settings.setMinutes(which, minutes); });
}

void SchedulingCard::addNumber(QFormLayout *form, QSpinBox *spin, const QString &label, const QString &help,
    std::function<Status(SettingsService &, int)> set)
{
    const Number number{ spin, new QTimer(this), std::move(set) };
    number.rest->setSingleShot(true);
    number.rest->setInterval(kWishRestMs);
    addFormRow(form, label, spin, help);
    connect(spin, &QSpinBox::valueChanged, number.rest, qOverload<>(&QTimer::start));
    connect(number.rest, &QTimer::timeout, this, [this, number] { keep(number); });
    m_numbers += number;
}

void SchedulingCard::load()
{
    struct Wishes {
        QList<int> numbers;
        SlotQuery::Spacing spacing = SlotQuery::Spacing::Any;
    };
    m_context.gateway.runLatest(
        this, QStringLiteral("scheduling settings"),
        [](Services &services) -> Result<Wishes> {
            const auto ahead = services.settings.hours(bookingNoticeHours());
            if (!ahead)
                return ahead.error();
            const auto preparation = services.settings.hours(preparationHours());
            if (!preparation)
                return preparation.error();
            const auto wishes = services.settings.schedulingWishes();
            if (!wishes)
                return wishes.error();
            return Wishes{ { *ahead, *preparation, wishes->gapMinutes, wishes->bufferMinutes }, wishes->spacing };
        },
        [this](const Result<Wishes> &wishes) {
            if (wishes)
                take(wishes->numbers, wishes->spacing);
            else
                Q_EMIT failed(wishes.error());
        });
}

void SchedulingCard::take(const QList<int> &numbers, SlotQuery::Spacing spacing)
{
    const bool editable = !m_context.gateway.isReadOnly();
    for (qsizetype i = 0; i < m_numbers.size(); ++i) {
        const Number &number = m_numbers.at(i);
        number.spin->setEnabled(editable);
        if (number.rest->isActive())
            continue;
        const QSignalBlocker quiet(number.spin);
        number.spin->setValue(numbers.at(i));
    }
    m_spacing->setEnabled(editable);
    m_spacing->setCurrentIndex(m_spacing->findData(int(spacing)));
}

void SchedulingCard::keep(const Number &number)
{
    number.rest->stop();
    run([set = number.set, value = number.spin->value()](SettingsService &settings) { return set(settings, value); });
}

void SchedulingCard::flush()
{
    for (const Number &number : std::as_const(m_numbers)) {
        if (number.rest->isActive())
            keep(number);
    }
}

void SchedulingCard::run(std::function<Status(SettingsService &)> work)
{
    m_context.gateway.run(
        this, [work = std::move(work)](Services &services) { return work(services.settings); },
        [this](const Status &worked) {
            if (worked) {
                Q_EMIT succeeded();
                return;
            }
            Q_EMIT failed(worked.error());
            load();
        });
}

} // namespace shortlist
