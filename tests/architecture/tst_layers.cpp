// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/sourcetext.h"

#include <QMap>
#include <QTest>

using namespace shortlist::architecture;

namespace {

struct Layer {
    QStringList sees; ///< other layers whose headers it may include
    QStringList qt; ///< Qt modules it may link
    QStringList others; ///< libraries beyond Qt

    friend bool operator==(const Layer &, const Layer &) = default;
};

/// The architecture. docs/architecture.md and src/CMakeLists.txt say the same; the tests below hold all three together.
const QMap<QString, Layer> &layers()
{
    static const QMap<QString, Layer> table{
        { QStringLiteral("domain"), { {}, { QStringLiteral("Core") }, { QStringLiteral("Boost::headers") } } },
        { QStringLiteral("service"), { { QStringLiteral("domain") }, { QStringLiteral("Core") }, {} } },
        { QStringLiteral("store"),
            { { QStringLiteral("domain") }, { QStringLiteral("Core"), QStringLiteral("Sql") }, {} } },
        { QStringLiteral("exchange"),
            { { QStringLiteral("domain") }, { QStringLiteral("Core") },
                { QStringLiteral("ZLIB::ZLIB"), QStringLiteral("cmark"), QStringLiteral("ical") } } },
        { QStringLiteral("models"),
            { { QStringLiteral("domain"), QStringLiteral("service") }, { QStringLiteral("Core") }, {} } },
        { QStringLiteral("paper"),
            { { QStringLiteral("domain") }, { QStringLiteral("Core"), QStringLiteral("Gui") }, {} } },
        { QStringLiteral("ui"), { { QStringLiteral("domain"), QStringLiteral("models"), QStringLiteral("paper"),
                                      QStringLiteral("service") },
                                    { QStringLiteral("Core"), QStringLiteral("Gui"), QStringLiteral("PrintSupport"),
                                        QStringLiteral("Svg"), QStringLiteral("Widgets") },
                                    {} } },
        { QStringLiteral("assembly"),
            { { QStringLiteral("domain"), QStringLiteral("service"), QStringLiteral("store") },
                { QStringLiteral("Core") }, {} } },
        { QStringLiteral("program"),
            { { QStringLiteral("assembly"), QStringLiteral("domain"), QStringLiteral("exchange"),
                  QStringLiteral("models"), QStringLiteral("paper"), QStringLiteral("service"), QStringLiteral("store"),
                  QStringLiteral("ui") },
                { QStringLiteral("Core"), QStringLiteral("Gui"), QStringLiteral("Widgets") }, {} } },
    };
    return table;
}

/// Programs see every layer: they build and own everything.
const QStringList kPrograms{ QStringLiteral("app"), QStringLiteral("cli") };

QStringList words(const QString &list, const QRegularExpression &separator)
{
    QStringList result = list.split(separator, Qt::SkipEmptyParts);
    result.sort();
    return result;
}

/// Complaints about the includes of one source of `layer`.
QStringList includeComplaints(const QString &layer, const SourceText &source)
{
    static const QRegularExpression prefixed(QStringLiteral("^<Qt[A-Z]\\w*(/|>)"));
    QStringList complaints;
    for (const QString &include : source.includes) {
        if (prefixed.match(include).hasMatch())
            complaints << QStringLiteral("%1: name Qt classes without their module").arg(include);
        if (!include.startsWith(QLatin1Char('"')))
            continue;
        const QString path = include.mid(1, include.size() - 2);
        const QString target = path.section(QLatin1Char('/'), 0, 0);
        const bool generated = path.startsWith(QLatin1String("ui_")) || path.endsWith(QLatin1String(".moc"))
                            || path.endsWith(QLatin1String("version.h"));
        if (generated || target == layer || kPrograms.contains(layer))
            continue;
        if (!layers().contains(target))
            complaints << QStringLiteral("%1: own headers are named with their layer").arg(include);
        else if (!layers().value(layer).sees.contains(target))
            complaints << QStringLiteral("%1: %2 may not see %3").arg(include, layer, target);
    }
    return complaints;
}

/// Complaints about words that the house forbids in `layer`.
QStringList wordComplaints(const QString &layer, const SourceText &source)
{
    struct Rule {
        QRegularExpression pattern;
        QStringList allowedIn;
        QString why;
    };
    static const QList<Rule> codeRules{
        { QRegularExpression(QStringLiteral(
              "\\b(currentDateTime(Utc)?|currentM?SecsSinceEpoch|currentDate|currentTime|system_clock)\\b")),
            kPrograms + QStringList{ QStringLiteral("assembly") },
            QStringLiteral("time comes from an injected Clock") },
        { QRegularExpression(QStringLiteral("\\bQSql\\w+")), { QStringLiteral("store") },
            QStringLiteral("the database has one door, src/store") },
        { QRegularExpression(QStringLiteral("\\b(signals|slots)\\s*:|\\bemit\\s+\\w")), {},
            QStringLiteral("Q_SIGNALS, Q_SLOTS, Q_EMIT") },
        { QRegularExpression(QStringLiteral("\\b(SIGNAL|SLOT)\\s*\\(")), {},
            QStringLiteral("connect by function pointer") },
        { QRegularExpression(QStringLiteral("\\bQString\\s+tr\\s*\\(")), {},
            QStringLiteral("lupdate cannot tell the context of such texts: Q_DECLARE_TR_FUNCTIONS in a struct") },
        { QRegularExpression(QStringLiteral("\\bsetStyleSheet\\s*\\(")), {},
            QStringLiteral("the style is one proxy style, not style sheets") },
    };
    static const Rule sql{ QRegularExpression(QStringLiteral("\\bSELECT\\s.*\\sFROM\\s|\\bINSERT\\s+(OR\\s+\\w+\\s+)?"
                                                             "INTO\\s|\\bUPDATE\\s+\\w+\\s+SET\\s|\\bDELETE\\s+FROM\\s"
                                                             "|\\b(CREATE|DROP|ALTER)\\s+(TABLE|INDEX|VIEW|TRIGGER)\\b|"
                                                             "\\bPRAGMA\\s+\\w|\\bVACUUM\\b|\\bBEGIN\\s+IMMEDIATE\\b"),
                               QRegularExpression::DotMatchesEverythingOption),
        { QStringLiteral("store") }, QStringLiteral("SQL stands in src/store only") };

    QStringList complaints;
    for (const Rule &rule : codeRules) {
        const auto match = rule.pattern.match(source.code);
        if (match.hasMatch() && !rule.allowedIn.contains(layer))
            complaints << QStringLiteral("\"%1\": %2").arg(match.captured(), rule.why);
    }
    for (const QString &text : source.texts)
        if (sql.pattern.match(text).hasMatch() && !sql.allowedIn.contains(layer))
            complaints << QStringLiteral("\"%1\": %2").arg(text.left(60), sql.why);
    return complaints;
}

QStringList located(const QString &file, const QStringList &complaints)
{
    QStringList result;
    for (const QString &complaint : complaints)
        result << file + QLatin1String(": ") + complaint;
    return result;
}

} // namespace

class TestLayers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theChecksSeeWhatTheyShould_data();
    void theChecksSeeWhatTheyShould();
    void everySourceKeepsToItsLayer();
    void theDocumentHasTheSameTable();
    void theBuildHasTheSameTable();
    void everySourceNamesTheLicence();
    void everyHeaderIsReadOnce();
    void noFileGrowsTooLong();
};

void TestLayers::theChecksSeeWhatTheyShould_data()
{
    QTest::addColumn<QString>("layer");
    QTest::addColumn<QString>("source");
    QTest::addColumn<int>("complaints");

    const auto row = [](const char *name, const QString &layer, const QString &source, int complaints) {
        QTest::newRow(name) << layer << source << complaints;
    };
    const QString domain = QStringLiteral("domain");
    const QString service = QStringLiteral("service");
    const QString store = QStringLiteral("store");
    row("own layer", domain, QStringLiteral("#include \"domain/core/id.h\"\n"), 0);
    row("a layer below", service, QStringLiteral("#include \"domain/core/id.h\"\n"), 0);
    row("a layer it may not see", store, QStringLiteral("#include \"service/x.h\"\n"), 1);
    row("a header without its layer", store, QStringLiteral("#include \"x.h\"\n"), 1);
    row("a program sees all", QStringLiteral("app"), QStringLiteral("#include \"store/x.h\"\n#include \"main.h\"\n"),
        0);
    row("module prefix", domain, QStringLiteral("#include <QtCore/QString>\n"), 1);
    row("whole module", domain, QStringLiteral("#include <QtCore>\n"), 1);
    row("plain Qt class", domain, QStringLiteral("#include <QString>\n#include <cmath>\n"), 0);
    row("clock below the programs", service, QStringLiteral("auto t = QDateTime::currentDateTimeUtc();"), 1);
    row("clock in a program", QStringLiteral("cli"), QStringLiteral("auto t = QDateTime::currentDateTimeUtc();"), 0);
    row("clock in a comment", service,
        QStringLiteral("// not currentDateTime()\n/* nor\ncurrentDate() */ int i = 1'000;"), 0);
    row("database outside the store", service, QStringLiteral("QSqlQuery query;"), 1);
    row("database in the store", store, QStringLiteral("QSqlQuery query;"), 0);
    row("SQL in a text", QStringLiteral("cli"),
        QStringLiteral("run(u\"SELECT name \"\n    \"FROM person WHERE 1\"_qs);"), 1);
    row("SQL in a raw text", service, QStringLiteral("run(R\"(DELETE FROM person)\");"), 1);
    row("SQL in the store", store, QStringLiteral("run(\"DELETE FROM person\");"), 0);
    row("English that is no SQL", service,
        QStringLiteral("tr(\"Select a stage from the list\"); '\"'; tr(\"Update the plan\");"), 0);
    row("keywords", domain, QStringLiteral("signals:\n"), 1);
    row("emit", domain, QStringLiteral("emit changed();\n"), 1);
    row("old connects", QStringLiteral("ui"), QStringLiteral("connect(a, SIGNAL(b()), c, d);"), 1);
    row("macros with Q_", QStringLiteral("ui"), QStringLiteral("Q_SIGNALS:\npublic Q_SLOTS:\nQ_EMIT changed();"), 0);
    row("own tr()", service, QStringLiteral("QString tr(const char *text) { return x; }"), 1);
    row("style sheet", QStringLiteral("ui"), QStringLiteral("w->setStyleSheet(x);"), 1);
}

void TestLayers::theChecksSeeWhatTheyShould()
{
    QFETCH(QString, layer);
    QFETCH(QString, source);
    QFETCH(int, complaints);

    const SourceText text = takeApart(source);
    const QStringList found = includeComplaints(layer, text) + wordComplaints(layer, text);
    QVERIFY2(found.size() == complaints, qPrintable(found.join(QLatin1Char('\n'))));
}

void TestLayers::everySourceKeepsToItsLayer()
{
    const QStringList files = filesBelow(QStringLiteral("src"), { QStringLiteral("*.cpp"), QStringLiteral("*.h") });
    QVERIFY(!files.isEmpty());
    QStringList complaints;
    for (const QString &file : files) {
        const QString layer = file.section(QLatin1Char('/'), 1, 1);
        if (!layers().contains(layer) && !kPrograms.contains(layer)) {
            complaints << file + QLatin1String(": belongs to no layer");
            continue;
        }
        const SourceText source = takeApart(projectFile(file));
        complaints << located(file, includeComplaints(layer, source) + wordComplaints(layer, source));
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(QLatin1Char('\n'))));
}

void TestLayers::theDocumentHasTheSameTable()
{
    static const QRegularExpression row(
        QStringLiteral("^\\| `(\\w+)` \\| ([^|]*) \\| ([^|]*) \\| ([^|]*) \\|$"), QRegularExpression::MultilineOption);
    static const QRegularExpression separator(QStringLiteral("[,\\s–]+"));
    QMap<QString, Layer> documented;
    for (auto found = row.globalMatch(projectFile(QStringLiteral("docs/architecture.md"))); found.hasNext();) {
        const auto match = found.next();
        documented.insert(match.captured(1), { words(match.captured(2), separator), words(match.captured(3), separator),
                                                 words(match.captured(4), separator) });
    }
    QCOMPARE(documented.keys(), layers().keys());
    for (auto layer = layers().begin(); layer != layers().end(); ++layer)
        QVERIFY2(documented.value(layer.key()) == layer.value(),
            qPrintable(QLatin1String("docs/architecture.md differs in the row of ") + layer.key()));
}

void TestLayers::theBuildHasTheSameTable()
{
    static const QRegularExpression call(
        QStringLiteral("^shortlist_layer\\((\\w+)\\s+([^)]*)\\)"), QRegularExpression::MultilineOption);
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    QMap<QString, Layer> built;
    for (auto found = call.globalMatch(projectFile(QStringLiteral("src/CMakeLists.txt"))); found.hasNext();) {
        const auto match = found.next();
        QMap<QString, QStringList> lists;
        QString list;
        const QStringList arguments = match.captured(2).split(blanks, Qt::SkipEmptyParts);
        for (const QString &argument : arguments) {
            if (argument == QLatin1String("QT") || argument == QLatin1String("LAYERS")
                || argument == QLatin1String("LIBS"))
                list = argument;
            else
                lists[list] << QString(argument).remove(QLatin1String("PkgConfig::"));
        }
        for (QStringList &values : lists)
            values.sort();
        built.insert(match.captured(1), { lists.value(QStringLiteral("LAYERS")), lists.value(QStringLiteral("QT")),
                                            lists.value(QStringLiteral("LIBS")) });
    }
    QCOMPARE(built.keys(), layers().keys());
    for (auto layer = layers().begin(); layer != layers().end(); ++layer)
        QVERIFY2(built.value(layer.key()) == layer.value(),
            qPrintable(QLatin1String("src/CMakeLists.txt differs in the call for ") + layer.key()));
}

void TestLayers::everySourceNamesTheLicence()
{
    const QString line = QStringLiteral("SPDX-License-Identifier: GPL-3.0-or-later");
    const QStringList kinds{ QStringLiteral("*.cpp"), QStringLiteral("*.h"), QStringLiteral("*.sql"),
        QStringLiteral("*.cmake"), QStringLiteral("CMakeLists.txt") };
    QStringList files{ QStringLiteral("CMakeLists.txt") };
    for (const char *folder : { "src", "tests", "resources", "packaging", "cmake" })
        files << filesBelow(QString::fromLatin1(folder), kinds);
    files << filesBelow(QStringLiteral("scripts"), { QStringLiteral("*") });
    QStringList without;
    for (const QString &file : std::as_const(files))
        if (!projectFile(file).section(QLatin1Char('\n'), 0, 1).contains(line))
            without << file;
    QVERIFY2(without.isEmpty(),
        qPrintable(QLatin1String("no SPDX line at the top of: ") + without.join(QLatin1String(", "))));
}

void TestLayers::everyHeaderIsReadOnce()
{
    const QStringList headers = filesBelow(QStringLiteral("src"), { QStringLiteral("*.h") })
                              + filesBelow(QStringLiteral("tests"), { QStringLiteral("*.h") });
    QStringList without;
    for (const QString &header : headers)
        if (!projectFile(header).contains(QLatin1String("\n#pragma once\n")))
            without << header;
    QVERIFY2(without.isEmpty(), qPrintable(QLatin1String("no #pragma once in: ") + without.join(QLatin1String(", "))));
}

void TestLayers::noFileGrowsTooLong()
{
    constexpr qsizetype kWorthALook = 400;
    constexpr qsizetype kLimit = 600;
    const QStringList kinds{ QStringLiteral("*.cpp"), QStringLiteral("*.h") };
    QStringList tooLong;
    const QStringList files = filesBelow(QStringLiteral("src"), kinds) + filesBelow(QStringLiteral("tests"), kinds);
    for (const QString &file : files) {
        const qsizetype lines = projectFile(file).count(QLatin1Char('\n'));
        if (lines > kLimit)
            tooLong << QStringLiteral("%1 (%2 lines)").arg(file).arg(lines);
        else if (lines > kWorthALook)
            qInfo("%s has %lld lines: worth a split", qPrintable(file), static_cast<long long>(lines));
    }
    QVERIFY2(tooLong.isEmpty(), qPrintable(QLatin1String("split these: ") + tooLong.join(QLatin1String(", "))));
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
