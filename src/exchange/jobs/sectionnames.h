// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shortlist {

/// What a section of a job page is about, judged by its heading alone.
enum class SectionTopic { None, Responsibilities, Requirements, NiceToHaves, Grade, HiringProcess };

/// The topic of a heading such as "Senior CSM Requirements" or "What you'll do".
SectionTopic sectionTopic(const QString &heading);

/// True when `line` is nothing but the name of a section ("Requirements", "Nice-to-haves:").
bool isSectionName(const QString &line);

} // namespace shortlist
