// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what is read from a job page, for scoring tools: jobpagejson FILE
#include "exchange/jobs/jobpagejson.h"
#include "exchange/jobs/jobpagereader.h"
#include "exchange/jobs/pagetext.h"

#include <QFile>
#include <QJsonDocument>
#include <QTextStream>

int main(int argc, char *argv[])
{
    QTextStream out(stdout);
    QTextStream err(stderr);
    if (argc != 2) {
        err << "usage: jobpagejson FILE\n";
        return 2;
    }
    const QString name = QString::fromLocal8Bit(argv[1]);
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        err << name << ": " << file.errorString() << '\n';
        return 1;
    }
    const auto page = shortlist::readJobPage(file.read(shortlist::kLargestPageFile + 1), name);
    if (!page) {
        err << page.error().text() << '\n';
        return 1;
    }
    out << QString::fromUtf8(QJsonDocument(shortlist::toJson(*page)).toJson(QJsonDocument::Indented));
    return 0;
}
