// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testgroup.h"

#include <QtCore/QCoreApplication>

#include <cstdio>
#include <filesystem>
#include <map>
#include <string>

namespace {

std::map<std::string, shortlist::test::GroupedTest::Main> &groupedTests()
{
    static std::map<std::string, shortlist::test::GroupedTest::Main> tests;
    return tests;
}

} // namespace

shortlist::test::GroupedTest::GroupedTest(const char *name, Main main) { groupedTests().emplace(name, main); }

int main(int argc, char **argv)
{
    const std::string name = std::filesystem::path(argv[0]).filename().string();
    const auto found = groupedTests().find(name);
    if (found == groupedTests().end()) {
        std::fprintf(stderr, "%s holds several tests; start it by the name of one:\n", name.c_str());
        for (const auto &test : groupedTests())
            std::fprintf(stderr, "  %s\n", test.first.c_str());
        return 2;
    }
    // What is kept by the program's name, as settings are, is each test's own.
    QCoreApplication::setApplicationName(QString::fromStdString(name));
    return found->second(argc, argv);
}
