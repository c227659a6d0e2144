// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTest/QtTest>

// Read before every test (shortlist_patient in cmake/ShortlistTest.cmake): how long one waits for what is going to
// happen. Qt's own five seconds are a measure of the machine: with the sanitizers, beside other work, storing one thing
// has taken longer. A test that will never pass fails a minute later for it.

namespace shortlist::test {

inline constexpr int kPatienceMs = 60'000;

/// True as soon as `holds` is, with events handled meanwhile; false after kPatienceMs.
template <typename Condition>
[[nodiscard]] bool comesTrue(Condition holds)
{
    return QTest::qWaitFor(holds, kPatienceMs);
}

} // namespace shortlist::test

#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT(expr, shortlist::test::kPatienceMs)
#define QTRY_VERIFY2(expr, messageExpression)                                                                          \
    QTRY_VERIFY2_WITH_TIMEOUT(expr, messageExpression, shortlist::test::kPatienceMs)
#define QTRY_COMPARE(expr, expected) QTRY_COMPARE_WITH_TIMEOUT(expr, expected, shortlist::test::kPatienceMs)
