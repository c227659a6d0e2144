// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace shortlist {

/// Advice on one place of a note on a scorecard. It keeps nobody from writing or submitting what they want.
struct NoteFinding {
    enum class Kind {
        Protected, ///< speaks of what the law protects
        Comparison, ///< with other candidates
        Fit, ///< “culture fit”: likeness or a feeling, not what was seen
        NoExample, ///< a judgement, and nothing around it that was seen
    };
    Kind kind = Kind::NoExample;
    qsizetype start = 0; ///< where in the note
    qsizetype length = 0;
    QString word; ///< what stands there
    QString reason; ///< why it matters; translated
    QString hint; ///< how to put it instead; translated
};

/// What to think over in a note, in the order in which it stands; a word that comes again is said once. A judgement
/// (“good”, “arrogant”) is one without an example when neither its sentence nor the ones beside it tell of anything
/// that was said or done: no verb of that, no number, no quotation. On this machine and cheap: a note of 500 words
/// takes a few milliseconds at most. `others` are names of other candidates of the same job: any part of them of at
/// least three letters is a comparison where it stands as it is written there, as is “than” or “besser als” before a
/// word in capitals. Pure; from any thread.
QList<NoteFinding> checkNote(const QString &note, const QStringList &others = {});

} // namespace shortlist
