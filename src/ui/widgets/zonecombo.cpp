// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/zonecombo.h"

#include "domain/calendar/zonedtime.h"
#include "ui/widgets/formrows.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QTimeZone>

namespace shortlist {

namespace {

// Area/City names and UTC; the old aliases ("EST5EDT", "Cuba") are known when typed, but not offered.
const QStringList &offeredZones()
{
    static const QStringList zones = [] {
        QStringList names;
        const auto ids = QTimeZone::availableTimeZoneIds();
        for (const QByteArray &id : ids) {
            if ((id.contains('/') && !id.startsWith("Etc/") && !id.startsWith("SystemV/") && !id.startsWith("US/"))
                || id == "UTC")
                names.append(QString::fromLatin1(id));
        }
        return names;
    }();
    return zones;
}

} // namespace

ZoneCombo::ZoneCombo(QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
    addItem(QString());
    setNothingText(tr("Not set"));
    setCurrentIndex(-1);
    connect(this, &QComboBox::activated, this, [this](int row) {
        if (row == 0)
            clearEditText();
        take(row == 0 ? QString() : itemText(row));
    });
    connect(lineEdit(), &QLineEdit::editingFinished, this, [this] { take(currentText()); });
}

void ZoneCombo::setNothingText(const QString &nothing)
{
    lineEdit()->setPlaceholderText(nothing);
    setItemText(0, nothing);
}

void ZoneCombo::setZone(const QString &ianaId)
{
    m_zone = ianaId;
    setFieldProblem(this, {});
    setEditText(ianaId);
}

void ZoneCombo::fill()
{
    // Reading the names of all zones takes some milliseconds: not before somebody looks.
    m_filled = true;
    const QString text = currentText();
    addItems(offeredZones());
    auto *completer = new QCompleter(offeredZones(), this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->popup()->setAccessibleName(tr("Time zones"));
    setCompleter(completer);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &ZoneCombo::take);
    setCurrentIndex(-1);
    setEditText(text);
}

void ZoneCombo::showEvent(QShowEvent *event)
{
    if (!m_filled)
        fill();
    QComboBox::showEvent(event);
}

void ZoneCombo::take(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text == m_zone) {
        setFieldProblem(this, {});
        return;
    }
    if (!text.isEmpty()) {
        const auto zone = zoneNamed(text);
        if (!zone) {
            setFieldProblem(this, zone.error().sentence);
            Q_EMIT refused(zone.error().text());
            return;
        }
        setZone(QString::fromLatin1(zone->id()));
    } else {
        setZone({});
    }
    Q_EMIT zoneChosen(m_zone);
}

} // namespace shortlist
