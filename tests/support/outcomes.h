// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

/// Checks of a Status or Result within a test: that it is one of success, with its sentence where it is not; and that
/// it is the error with this key, and says something.

#define OK(expression)                                                                                                 \
    do {                                                                                                               \
        const auto &outcome_ = (expression);                                                                           \
        QVERIFY2(outcome_, outcome_ ? "" : qPrintable(outcome_.error().text() + outcome_.error().detail));             \
    } while (false)
#define FAILS(expression, wanted)                                                                                      \
    do {                                                                                                               \
        const auto &outcome_ = (expression);                                                                           \
        QVERIFY(!outcome_);                                                                                            \
        QCOMPARE(outcome_.error().key, QStringLiteral(wanted));                                                        \
        QVERIFY(!outcome_.error().sentence.isEmpty());                                                                 \
    } while (false)
