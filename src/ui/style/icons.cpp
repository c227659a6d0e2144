// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icons.h"

#include "ui/style/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QLoggingCategory>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace shortlist {

namespace {

Q_LOGGING_CATEGORY(lcIcons, "shortlist.icons")

// The file's bytes, read once; empty when there is no such icon.
const QByteArray &source(const QString &name)
{
    static QHash<QString, QByteArray> cache;
    const auto known = cache.constFind(name);
    if (known != cache.constEnd())
        return *known;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    QByteArray bytes;
    if (file.open(QIODevice::ReadOnly))
        bytes = file.readAll();
    else
        qCWarning(lcIcons) << "there is no icon called" << name;
    return *cache.insert(name, bytes);
}

// QSvgRenderer paints currentColor black, so the colour is put into the bytes; small icons need a little more weight.
QPixmap render(const QString &name, QSize pixels, const QColor &colour)
{
    const QString key =
        QStringLiteral("shortlist/%1/%2x%3/%4").arg(name).arg(pixels.width()).arg(pixels.height()).arg(colour.rgba());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QByteArray bytes = source(name);
    bytes.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(bytes);
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = std::min(pixels.width(), pixels.height());
    renderer.render(
        &painter, QRectF((pixels.width() - side) / 2.0, (pixels.height() - side) / 2.0, double(side), double(side)));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QColor colourOf(IconRole role, QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    if (mode == QIcon::Selected)
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    switch (role) {
    case IconRole::Text:
        return palette.color(QPalette::Active, QPalette::ButtonText);
    case IconRole::Caption:
        return palette.color(QPalette::Active, QPalette::PlaceholderText);
    case IconRole::OnAccent:
        return color(Role::OnAccent);
    case IconRole::Link:
        return color(Role::Link);
    case IconRole::Error:
        return color(Role::Error);
    case IconRole::Warning:
        return color(Role::Warning);
    case IconRole::Success:
        return color(Role::Success);
    }
    return {};
}

class LucideEngine final : public QIconEngine {
public:
    LucideEngine(QString name, IconRole role)
        : m_name(std::move(name))
        , m_role(role)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, rect, m_name, colourOf(m_role, mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return render(m_name, size, colourOf(m_role, mode));
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // Qt hands the size in device pixels already.
        QPixmap drawn = render(m_name, size, colourOf(m_role, mode));
        drawn.setDevicePixelRatio(scale);
        return drawn;
    }
    QIconEngine *clone() const override { return new LucideEngine(m_name, m_role); }
    QString key() const override { return QStringLiteral("lucide"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return source(m_name).isEmpty(); }

private:
    QString m_name;
    IconRole m_role;
};

} // namespace

QIcon icon(QStringView name, IconRole role)
{
    const QString known = name.toString();
    if (source(known).isEmpty())
        return {};
    return QIcon(new LucideEngine(known, role));
}

void paintIcon(QPainter *painter, const QRect &rect, QStringView name, const QColor &colour)
{
    const double ratio = painter->device()->devicePixelRatioF();
    QPixmap pixmap =
        render(name.toString(), QSize(qRound(rect.width() * ratio), qRound(rect.height() * ratio)), colour);
    pixmap.setDevicePixelRatio(ratio);
    painter->drawPixmap(rect.topLeft(), pixmap);
}

} // namespace shortlist
