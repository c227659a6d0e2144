// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace shortlist {

/// Chooses a time zone by its IANA name, with completion of any part of it: "berl" offers Europe/Berlin. May be empty.
class ZoneCombo : public QComboBox {
    Q_OBJECT
public:
    explicit ZoneCombo(QWidget *parent = nullptr);

    /// What the empty choice says, e.g. "As this computer"; "Not set" at the start.
    void setNothingText(const QString &nothing);

    /// Shows a zone without telling it; an empty id shows nothing chosen.
    void setZone(const QString &ianaId);
    /// The id chosen last; empty for none.
    QString zone() const { return m_zone; }

Q_SIGNALS:
    /// Somebody chose another zone; empty for none.
    void zoneChosen(const QString &ianaId);
    /// Somebody typed what is no zone. The text stays to be corrected; zone() stays too.
    void refused(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    void take(const QString &typed);

    QString m_zone;
    bool m_filled = false;
};

} // namespace shortlist
