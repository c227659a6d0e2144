// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Several test programs in one, to be built in a fraction of the time (decision 0004). Which of them one run is, the
/// name says by which it was started: `tst_x`, a link to the program that holds it.
namespace shortlist::test {

/// Notes a test as one of this program's. Made before main, once for each, as an object with static storage.
class GroupedTest {
public:
    using Main = int (*)(int, char **);
    /// `name` is that of the test's file without its ending; `main` what the file has as its own.
    GroupedTest(const char *name, Main main);
};

} // namespace shortlist::test
