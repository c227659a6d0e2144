// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/properties/fileproperties.h"
#include "exchange/properties/pdfnotes.h"
#include "exchange/properties/pdftext.h"
#include "exchange/properties/ziparchive.h"
#include "support/ziparchives.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace shortlist;

namespace {

/// A PDF of these objects, the first of which is its catalogue.
QByteArray pdfOf(const QList<QByteArray> &objects, const QByteArray &trailer)
{
    const QByteArray size = QByteArray::number(objects.size() + 1);
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray table = "xref\n0 " + size + "\n0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const qsizetype start = pdf.size();
    return pdf + table + "trailer\n<< /Size " + size + " /Root 1 0 R " + trailer + " >>\nstartxref\n"
         + QByteArray::number(start) + "\n%%EOF\n";
}

QByteArray streamOf(const QByteArray &content, const QByteArray &kind = {})
{
    return "<< " + kind + "/Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content + "\nendstream";
}

QByteArray pageSaying(const QByteArray &line)
{
    return streamOf(line.isEmpty() ? QByteArray() : "BT /F1 12 Tf 20 100 Td (" + line + ") Tj ET");
}

const QByteArray kFont = QByteArrayLiteral("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");

/// A PDF of one page of text with these properties, and the metadata (XMP).
QByteArray pdfWith(const QByteArray &information, const QByteArray &trailer = {}, const QByteArray &metadata = {},
    const QByteArray &line = QByteArrayLiteral("A queue of two stacks."))
{
    return pdfOf({ "<< /Type /Catalog /Pages 2 0 R /Metadata 5 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                     "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 6 0 R "
                     "/Resources << /Font << /F1 7 0 R >> >> >>",
                     "<< " + information + " >>", streamOf(metadata, "/Type /Metadata /Subtype /XML "),
                     pageSaying(line), kFont },
        "/Info 4 0 R " + trailer);
}

/// A PDF of one page with this line.
QByteArray pdfSaying(const QByteArray &line)
{
    return pdfOf({ "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                     "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 4 0 R "
                     "/Resources << /Font << /F1 5 0 R >> >> >>",
                     pageSaying(line), kFont },
        {});
}

QByteArray bigEndian(qsizetype number, int size)
{
    QByteArray bytes;
    for (int i = size - 1; i >= 0; --i)
        bytes.append(char(number >> (8 * i) & 0xff));
    return bytes;
}

/// A TIFF of one field.
QByteArray tiffWith(int tag, int type, const QByteArray &value)
{
    return QByteArray("MM\0*", 4) + bigEndian(8, 4) + bigEndian(1, 2) + bigEndian(tag, 2) + bigEndian(type, 2)
         + bigEndian(value.size(), 4) + bigEndian(26, 4) + bigEndian(0, 4) + value;
}

QString allOf(const FileLook &look)
{
    QStringList lines;
    for (const FileText &one : look.texts)
        lines.append(one.where + QStringLiteral(": ") + one.text);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

/// What is found in files that somebody handed in, whatever they are.
class tst_fileproperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePropertiesOfAPdfAreRead();
    void aPdfWithoutTextIsSaid();
    void aPdfThatCannotBeReadIsSaid_data();
    void aPdfThatCannotBeReadIsSaid();
    void thePropertiesOfOfficeDocumentsAreRead_data();
    void thePropertiesOfOfficeDocumentsAreRead();
    void anArchiveTellsTheNamesInIt();
    void aMemberThatUnpacksWithoutEndIsLeft();
    void membersThatShareOnePlaceAreUnpackedOnce();
    void moreTextsThanAreTakenAreSaid();
    void theMetadataOfAPdfThatIsBrokenIsSaid();
    void theFirstLinesOfATextAreRead_data();
    void theFirstLinesOfATextAreRead();
    void whatCannotBeReadIsSaid_data();
    void whatCannotBeReadIsSaid();
    void whatOnlyHasItsBytesSearchedIsSaid_data();
    void whatOnlyHasItsBytesSearchedIsSaid();
    void whoWroteCommentsAndChangesIsRead_data();
    void whoWroteCommentsAndChangesIsRead();
    void whoMadeAPictureIsRead_data();
    void whoMadeAPictureIsRead();
    void whoWroteNotesInAPdfIsRead();
    void cutAnywhereNothingBreaks();
    void stringsWithoutEndAreLeft();
    void howManyPagesWereReadIsSaid();
    void pagesWithoutTextAreSaid();
    void readingNotesIsStopped();
    void theTextOfAPdfIsRead();
    void whyThereIsNoTextOfAPdfIsSaid_data();
    void whyThereIsNoTextOfAPdfIsSaid();
    void readingAPdfIsStopped();

private:
    QByteArray archive(const QList<QPair<QString, QByteArray>> &members) { return test::archive(m_dir, members); }
    QTemporaryDir m_dir;
};

void tst_fileproperties::thePropertiesOfAPdfAreRead()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdfinfo")).isEmpty())
        QSKIP("pdfinfo is not installed");
    const FileLook look = lookThroughFile(
        pdfWith("/Title (Answers) /Author (Anna Ivanova) /Keywords (queue, tree) /Creator (Writer) /Subject (Test)"),
        QStringLiteral("a.pdf"));
    QCOMPARE(look.problem, QString());
    const QString all = allOf(look);
    QVERIFY2(all.contains(QStringLiteral("“Author”: Anna Ivanova")), qPrintable(all));
    for (const char *text : { "“Title”: Answers", "“Keywords”: queue, tree", "“Creator”: Writer", "“Subject”: Test" })
        QVERIFY2(all.contains(QString::fromUtf8(text)), qPrintable(all));
}

// A scan may show the name on each page; that nothing was found in it says nothing.
void tst_fileproperties::aPdfWithoutTextIsSaid()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext is not installed");
    const FileLook look = lookThroughFile(pdfWith("/Author (Anna)", {}, {}, {}), QStringLiteral("a.pdf"));
    QVERIFY2(look.problem.startsWith(QStringLiteral("it has no text")), qPrintable(look.problem));
    QVERIFY(!look.passing);
    QVERIFY(allOf(look).contains(QStringLiteral("“Author”: Anna")));
}

void tst_fileproperties::aPdfThatCannotBeReadIsSaid_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("only its beginning") << QByteArray("%PDF-1.4\n");
    QTest::newRow("not one") << QByteArray("%PDF-1.7\n" + QByteArray(4000, 'x'));
    QTest::newRow("behind a password") << pdfWith("/Author (Anna)", "/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O ("
                                                                        + QByteArray(32, 'o') + ") /U ("
                                                                        + QByteArray(32, 'u') + ") >> /ID [(a) (a)]");
}

void tst_fileproperties::aPdfThatCannotBeReadIsSaid()
{
    QFETCH(QByteArray, bytes);
    const FileLook look = lookThroughFile(bytes, QStringLiteral("a.pdf"));
    QVERIFY(!look.problem.isEmpty());
    QCOMPARE(look.texts.size(), 0);
}

void tst_fileproperties::thePropertiesOfOfficeDocumentsAreRead_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("found");
    QTest::newRow("docx, author")
        << QStringLiteral("docProps/core.xml")
        << QByteArray("<?xml version='1.0'?><cp:coreProperties xmlns:cp='c' xmlns:dc='d'><dc:creator>Anna Ivanova"
                      "</dc:creator></cp:coreProperties>")
        << QStringLiteral("“Author”: Anna Ivanova");
    QTest::newRow("xlsx, who changed it")
        << QStringLiteral("docProps/core.xml")
        << QByteArray("<c xmlns:cp='c'><cp:lastModifiedBy>anna</cp:lastModifiedBy></c>")
        << QStringLiteral("“Last modified by”: anna");
    QTest::newRow("pptx, company") << QStringLiteral("docProps/app.xml")
                                   << QByteArray("<Properties><Company>Ivanova Ltd</Company></Properties>")
                                   << QStringLiteral("“Company”: Ivanova Ltd");
    QTest::newRow("odt, who began it")
        << QStringLiteral("meta.xml")
        << QByteArray("<office:document-meta xmlns:office='o' xmlns:meta='m'><meta:initial-creator>Anna"
                      "</meta:initial-creator></office:document-meta>")
        << QStringLiteral("“Author”: Anna");
}

void tst_fileproperties::thePropertiesOfOfficeDocumentsAreRead()
{
    QFETCH(QString, member);
    QFETCH(QByteArray, xml);
    QFETCH(QString, found);
    const QByteArray bytes = archive({ { QStringLiteral("content.xml"), "<a/>" }, { member, xml } });
    QVERIFY(!bytes.isEmpty());
    const FileLook look = lookThroughFile(bytes, QStringLiteral("a.docx"));
    QCOMPARE(look.problem, QString());
    QVERIFY2(allOf(look).contains(found), qPrintable(allOf(look)));
}

void tst_fileproperties::anArchiveTellsTheNamesInIt()
{
    const FileLook look =
        lookThroughFile(archive({ { QStringLiteral("ivanova/main.cpp"), "int main() {}" } }), QStringLiteral("a.zip"));
    QVERIFY(allOf(look).contains(QStringLiteral("ivanova/main.cpp")));
    QCOMPARE(look.problem, QString()); // all that is in it was read
    QVERIFY(!look.unopened);
}

void tst_fileproperties::aMemberThatUnpacksWithoutEndIsLeft()
{
    const QByteArray bytes = archive({ { QStringLiteral("docProps/core.xml"), QByteArray(200 * 1000 * 1000, ' ') } });
    QVERIFY(bytes.size() > 0 && bytes.size() < 1000 * 1000);
    QElapsedTimer timer;
    timer.start();
    const FileLook look = lookThroughFile(bytes, QStringLiteral("a.docx"));
    QVERIFY(!look.problem.isEmpty());
    // Some milliseconds, and room for a slow day: that it was left is what the problem tells.
    QVERIFY2(timer.elapsed() < 20'000, "it was unpacked as a whole");
}

void tst_fileproperties::membersThatShareOnePlaceAreUnpackedOnce()
{
    const QByteArray xml = "<a><creator>Anna" + QByteArray(1000 * 1000, ' ') + "</creator></a>";
    const QByteArray one = archive({ { QStringLiteral("docProps/core.xml"), xml } });
    const qsizetype list = one.indexOf(QByteArray::fromHex("504b0102"));
    const qsizetype end = one.lastIndexOf(QByteArray::fromHex("504b0506"));
    QVERIFY(list > 0 && end > list);
    constexpr int kMembers = 4000;
    const QByteArray count = QByteArray().append(char(kMembers & 0xff)).append(char(kMembers >> 8));
    QByteArray bytes = one.left(list);
    for (int i = 0; i < kMembers; ++i)
        bytes += one.mid(list, end - list);
    bytes += one.mid(end).replace(8, 2, count).replace(10, 2, count);
    const auto members = zipMembers(bytes);
    QVERIFY(members);
    QCOMPARE(members->size(), qsizetype(kMembers));
    QElapsedTimer timer;
    timer.start();
    const FileLook look = lookThroughFile(bytes, QStringLiteral("a.docx"));
    QVERIFY2(timer.elapsed() < 2000, "each of them was unpacked");
    QVERIFY(!look.problem.isEmpty());
    QVERIFY(allOf(look).contains(QStringLiteral("“Author”: Anna")));
}

void tst_fileproperties::moreTextsThanAreTakenAreSaid()
{
    const auto lookAt = [this](const QByteArray &xml) {
        return lookThroughFile(archive({ { QStringLiteral("meta.xml"), xml } }), QStringLiteral("a.odt"));
    };
    const auto many = [](int texts) -> QByteArray { return "<a>" + QByteArray("<b>c</b>").repeated(texts) + "</a>"; };
    QCOMPARE(lookAt(many(500)).problem, QString());
    const FileLook cut = lookAt(many(501));
    QVERIFY(!cut.problem.isEmpty());
    QCOMPARE(cut.texts.size(), 501); // and the name of the member
    QVERIFY(!lookAt("<a>" + QByteArray(5000, 'b') + "</a>").problem.isEmpty());
}

void tst_fileproperties::theMetadataOfAPdfThatIsBrokenIsSaid()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdfinfo")).isEmpty())
        QSKIP("pdfinfo is not installed");
    const auto lookAt = [](const QByteArray &xmp) {
        return lookThroughFile(pdfWith("/Author (Anna)", {}, xmp), QStringLiteral("a.pdf"));
    };
    const FileLook whole = lookAt("<x><y>Ivanova</y></x>");
    QCOMPARE(whole.problem, QString());
    QVERIFY2(allOf(whole).contains(QStringLiteral("Ivanova")), qPrintable(allOf(whole)));
    const FileLook broken = lookAt("<x><y>Ivanova</x>");
    QVERIFY(!broken.problem.isEmpty());
    QVERIFY(allOf(broken).contains(QStringLiteral("Anna")));
}

void tst_fileproperties::theFirstLinesOfATextAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("Markdown") << QByteArray("# Anna Ivanová\n\nA queue.\n");
    QTest::newRow("source") << QByteArray("// Copyright Anna Ivanová\nint main() {}\n");
    QTest::newRow("one byte a letter") << QByteArray("by Anna Ivanov\xe1\n");
    QTest::newRow("UTF-16") << QByteArray::fromHex("fffe") + QByteArray("A\0n\0n\0a\0", 8);
    QTest::newRow("RTF") << QByteArray("{\\rtf1{\\info{\\author Anna}}}");
}

void tst_fileproperties::theFirstLinesOfATextAreRead()
{
    QFETCH(QByteArray, bytes);
    const FileLook look = lookThroughFile(bytes, QStringLiteral("a"));
    QCOMPARE(look.problem, QString());
    QVERIFY2(allOf(look).contains(QStringLiteral("Anna")), qPrintable(allOf(look)));
}

void tst_fileproperties::whatCannotBeReadIsSaid_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("an old document, or one with a password")
        << QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0');
    QTest::newRow("a picture") << QByteArray::fromHex("89504e470d0a1a0a0000000d");
    QTest::newRow("a damaged archive") << QByteArray("PK\x03\x04") + QByteArray(100, 'x');
    QTest::newRow("broken properties") << archive({ { QStringLiteral("meta.xml"), "<a><b></a>" } });
}

void tst_fileproperties::whatCannotBeReadIsSaid()
{
    QFETCH(QByteArray, bytes);
    const FileLook look = lookThroughFile(bytes, QStringLiteral("a"));
    QVERIFY(!look.problem.isEmpty());
    QVERIFY2(!look.passing, "looking again finds the same");
}

void tst_fileproperties::whatOnlyHasItsBytesSearchedIsSaid_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("an old document") << QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0');
    QTest::newRow("GIF") << QByteArray("GIF89a\1\0\1\0\0\0\0", 13);
    QTest::newRow("HEIC") << QByteArray("\0\0\0\x18"
                                        "ftypheic\0\0\0\0",
        16);
}

void tst_fileproperties::whatOnlyHasItsBytesSearchedIsSaid()
{
    QFETCH(QByteArray, bytes);
    const FileLook look = lookThroughFile(bytes + "Anna Ivanova" + QByteArray(8, '\0'), QStringLiteral("a"));
    QVERIFY2(look.problem.contains(QStringLiteral("only readable letters in its bytes")), qPrintable(look.problem));
    QVERIFY2(look.body.contains(QStringLiteral("anna ivanova")), qPrintable(look.body));
}

void tst_fileproperties::whoWroteCommentsAndChangesIsRead_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QByteArray>("xml");
    const auto row = [](const char *name, const char *member, const char *xml) {
        QTest::newRow(name) << QString::fromUtf8(member) << QByteArray(xml);
    };
    row("docx, a comment", "word/comments.xml", "<w:c xmlns:w='w'><w:comment w:author='Ivanova'/></w:c>");
    row("docx, a tracked change", "word/document.xml", "<w:p xmlns:w='w'><w:ins w:author='Ivanova'>x</w:ins></w:p>");
    row("docx, people", "word/people.xml", "<p xmlns:w15='w'><w15:person w15:author='Ivanova'/></p>");
    row("xlsx, a comment", "xl/comments1.xml", "<c><authors><author>Ivanova</author></authors></c>");
    row("xlsx, people", "xl/persons/person.xml", "<l><person displayName='Ivanova' userId='1'/></l>");
    row("pptx, a comment", "ppt/commentAuthors.xml", "<p:l xmlns:p='p'><p:cmAuthor id='0' name='Ivanova'/></p:l>");
    row("odt, a note", "content.xml",
        "<t:p xmlns:t='t' xmlns:dc='d'><t:annotation><dc:creator>Iva<t:s/>nova</dc:creator></t:annotation></t:p>");
}

void tst_fileproperties::whoWroteCommentsAndChangesIsRead()
{
    QFETCH(QString, member);
    QFETCH(QByteArray, xml);
    const FileLook look = lookThroughFile(
        archive({ { QStringLiteral("docProps/core.xml"), "<a/>" }, { member, xml } }), QStringLiteral("a"));
    QCOMPARE(look.problem, QString());
    QVERIFY2(
        allOf(look).contains(QStringLiteral("the author of a comment or a change: Ivanova")), qPrintable(allOf(look)));
}

void tst_fileproperties::whoMadeAPictureIsRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray ascii = QByteArrayLiteral("Anna Ivanova\0");
    const QByteArray wide = QByteArrayLiteral("A\0n\0n\0a\0 \0I\0v\0a\0n\0o\0v\0a\0\0\0");
    const QByteArray xmp = "<x:m xmlns:x='x' xmlns:dc='d'><dc:creator><li>Anna Ivanova</li></dc:creator></x:m>";
    const auto jpeg = [](char marker, const QByteArray &payload) -> QByteArray {
        return QByteArray("\xff\xd8\xff") + marker + bigEndian(payload.size() + 2, 2) + payload + "\xff\xda..";
    };
    const auto png = [](const QByteArray &kind, const QByteArray &payload) -> QByteArray {
        return QByteArray("\x89PNG\r\n\x1a\n") + bigEndian(payload.size(), 4) + kind + payload + "crc."
             + bigEndian(0, 4) + "IENDcrc.";
    };
    const QByteArray exifHead("Exif\0\0", 6);
    QTest::newRow("JPEG, EXIF Artist") << jpeg('\xe1', exifHead + tiffWith(0x013b, 2, ascii));
    QTest::newRow("JPEG, EXIF Copyright") << jpeg('\xe1', exifHead + tiffWith(0x8298, 2, ascii));
    QTest::newRow("JPEG, EXIF XPAuthor") << jpeg('\xe1', exifHead + tiffWith(0x9c9d, 1, wide));
    QTest::newRow("JPEG, XMP") << jpeg('\xe1', QByteArrayLiteral("http://ns.adobe.com/xap/1.0/\0") + xmp);
    QTest::newRow("JPEG, a comment") << jpeg('\xfe', "by Anna Ivanova");
    QTest::newRow("PNG, tEXt") << png("tEXt", QByteArrayLiteral("Author\0Anna Ivanova"));
    QTest::newRow("PNG, zTXt") << png("zTXt", QByteArrayLiteral("Author\0\0") + qCompress("Anna Ivanova").mid(4));
    QTest::newRow("PNG, XMP") << png("iTXt", QByteArrayLiteral("XML:com.adobe.xmp\0\0\0\0\0") + xmp);
    QTest::newRow("PNG, EXIF") << png("eXIf", tiffWith(0x013b, 2, ascii));
    QTest::newRow("TIFF") << tiffWith(0x013b, 2, ascii);
    QTest::newRow("TIFF, XMP") << tiffWith(0x02bc, 1, xmp);
    QTest::newRow("WebP") << QByteArray("RIFF....WEBPXMP ") + char(xmp.size()) + QByteArray(3, '\0') + xmp;
}

void tst_fileproperties::whoMadeAPictureIsRead()
{
    QFETCH(QByteArray, bytes);
    const FileLook look = lookThroughFile(bytes, QStringLiteral("a"));
    QVERIFY2(look.problem.contains(QStringLiteral("only its properties")), qPrintable(look.problem));
    QVERIFY(!look.passing);
    QVERIFY2(allOf(look).contains(QStringLiteral(": by Anna Ivanova"))
                 || allOf(look).contains(QStringLiteral(": Anna Ivanova")),
        qPrintable(allOf(look)));
    for (qsizetype size = 0; size < bytes.size(); ++size) // cut anywhere nothing breaks
        static_cast<void>(lookThroughFile(bytes.left(size), QStringLiteral("a")));
}

void tst_fileproperties::whoWroteNotesInAPdfIsRead()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdfinfo")).isEmpty())
        QSKIP("pdfinfo is not installed");
    const auto author = [](const QByteArray &note) {
        return allOf(lookThroughFile(pdfWith("/Note << /Type /Annot /Subtype /Text " + note + " >>"), {}));
    };
    const QString said = QStringLiteral("the author of a note in it: Anna (I) Ivanova");
    for (const char *note : { "/T (Anna \\(I\\) Ivanova)", "/T(Anna (I) \\111vanova) /Contents (Hm)",
             "/T <416e6e6120284929204976616e6f7661>",
             "/T <FEFF0041006E006E006100200028004900290020004900760061006E006F00760061>" })
        QVERIFY2(author(note).contains(said), qPrintable(QString::fromLatin1(note) + u' ' + author(note)));
    QVERIFY(!author("/Title (Anna \\(I\\) Ivanova)").contains(said));
    // Newer programs pack objects in groups.
    const QByteArray group = qCompress("7 0 << /T (Anna \\(I\\) Ivanova) >>").mid(4);
    const QByteArray packed = "9 0 obj\n<< /Type /ObjStm /Filter /FlateDecode >>\nstream\n" + group + "\nendstream\n";
    QByteArray pdf = pdfWith({});
    pdf.insert(pdf.indexOf("xref\n"), packed);
    QVERIFY(allOf(lookThroughFile(pdf, {})).contains(said));
}

// Whoever hands in a file can write such a one; a look that does not end holds up all others, and the end of the
// program.
void tst_fileproperties::stringsWithoutEndAreLeft()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdfinfo")).isEmpty())
        QSKIP("pdfinfo is not installed");
    for (const char *string : { "/T<", "/T(" }) {
        const QByteArray flood = QByteArray(string).repeated(2'000'000);
        QByteArray pdf = pdfWith({});
        pdf.insert(pdf.indexOf("xref\n"), "9 0 obj\n<< >>\nstream\n" + flood + "\nendstream\nendobj\n");
        QElapsedTimer timer;
        timer.start();
        const FileLook look = lookThroughFile(pdf, {});
        QVERIFY2(timer.elapsed() < 8000, string);
        QVERIFY2(look.problem.contains(QStringLiteral("not all notes")), qPrintable(look.problem));
    }
}

void tst_fileproperties::howManyPagesWereReadIsSaid()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext is not installed");
    const auto problem = [](int pages) {
        QByteArray kids;
        QList<QByteArray> objects{ "<< /Type /Catalog /Pages 2 0 R >>", {} };
        for (int i = 0; i < pages; ++i) {
            objects += "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents " + QByteArray::number(pages + 3)
                     + " 0 R /Resources << /Font << /F1 " + QByteArray::number(pages + 4) + " 0 R >> >> >>";
            kids += QByteArray::number(objects.size()) + " 0 R ";
        }
        objects << pageSaying("A queue.") << kFont;
        objects[1] = "<< /Type /Pages /Kids [" + kids + "] /Count " + QByteArray::number(pages) + " >>";
        return lookThroughFile(pdfOf(objects, {}), {}).problem;
    };
    QCOMPARE(problem(20), QString());
    QVERIFY2(problem(21).startsWith(QStringLiteral("only the first 20 page")), qPrintable(problem(21)));
}

void tst_fileproperties::pagesWithoutTextAreSaid()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext is not installed");
    const QByteArray page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] ";
    const QByteArray pdf =
        pdfOf({ "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R 4 0 R 5 0 R] /Count 3 >>",
                  page + ">>", page + "/Contents 6 0 R /Resources << /Font << /F1 7 0 R >> >> >>", page + ">>",
                  pageSaying("A queue."), kFont },
            {});
    const FileLook look = lookThroughFile(pdf, {});
    QVERIFY2(look.problem.startsWith(QStringLiteral("2 of its pages")), qPrintable(look.problem));
    QVERIFY(look.body.contains(QStringLiteral("a queue.")));
}

// The end of the program waits for whoever still reads.
void tst_fileproperties::readingNotesIsStopped()
{
    FileLook look;
    const std::unique_ptr<QThread> thread(QThread::create([&look] {
        QThread::currentThread()->requestInterruption();
        look = pdfNotes(pdfWith("/T (Anna Ivanova)"));
    }));
    thread->start();
    thread->wait();
    QCOMPARE(look.texts.size(), 0);
    QVERIFY(look.passing && !look.problem.isEmpty());
}

void tst_fileproperties::cutAnywhereNothingBreaks()
{
    const QByteArray bytes = archive({ { QStringLiteral("meta.xml"), "<a>Anna</a>" }, { QStringLiteral("b"), "b" } });
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        const auto members = zipMembers(bytes.left(size));
        QVERIFY(!members); // the list stands at the end
    }
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        QByteArray changed = bytes;
        changed[at] = char(changed.at(at) ^ 0xff);
        for (const ZipMember &member : zipMembers(changed).value_or(QList<ZipMember>()))
            static_cast<void>(zipContent(changed, member, 1000));
    }
}

void tst_fileproperties::theTextOfAPdfIsRead()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext is not installed");
    const std::atomic<bool> going = false;
    const auto text = pdfText(pdfSaying("Built two queues."), going);
    QVERIFY2(text, text ? "" : qPrintable(text.error().text()));
    QCOMPARE(*text, QStringLiteral("Built two queues."));
}

void tst_fileproperties::whyThereIsNoTextOfAPdfIsSaid_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    const QString damaged = QStringLiteral("it is protected by a password, damaged, or takes too long");
    QTest::newRow("an empty page") << pdfSaying({}) << QStringLiteral("it may be a scan");
    QTest::newRow("only its beginning") << QByteArray("%PDF-1.4\n") << damaged;
    QTest::newRow("not one") << QByteArray("%PDF-1.7\n" + QByteArray(4000, 'x')) << damaged;
}

void tst_fileproperties::whyThereIsNoTextOfAPdfIsSaid()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext is not installed");
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    const std::atomic<bool> going = false;
    const auto text = pdfText(bytes, going);
    QVERIFY(!text);
    QVERIFY2(text.error().text().contains(said), qPrintable(text.error().text()));
}

void tst_fileproperties::readingAPdfIsStopped()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext is not installed");
    const std::atomic<bool> stopped = true;
    const auto text = pdfText(pdfSaying("Built two queues."), stopped);
    QVERIFY(!text);
    QCOMPARE(text.error().code, Error::Code::Cancelled);
}

QTEST_GUILESS_MAIN(tst_fileproperties)
#include "tst_fileproperties.moc"
