// SPDX-License-Identifier: GPL-3.0-or-later
// Build tool: rendericon IN.svg SIZE OUT.png. Draws the icon at the sizes that desktops look for.
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

int main(int argc, char **argv)
{
    const int size = argc == 4 ? QByteArray(argv[2]).toInt() : 0;
    if (size <= 0) {
        std::fputs("usage: rendericon IN.svg SIZE OUT.png\n", stderr);
        return 2;
    }
    QFile svg(QFile::decodeName(argv[1]));
    QSvgRenderer renderer;
    if (!svg.open(QIODevice::ReadOnly) || !renderer.load(svg.readAll())) {
        std::fprintf(stderr, "rendericon: %s is no SVG that can be read\n", argv[1]);
        return 1;
    }
    QImage image(size, size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    painter.end();
    if (!image.save(QFile::decodeName(argv[3]), "PNG")) {
        std::fprintf(stderr, "rendericon: cannot write %s\n", argv[3]);
        return 1;
    }
    return 0;
}
