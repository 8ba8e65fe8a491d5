// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

/// Renders the SVG at whatever size and scale is asked for, each once.
class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(QString name, QColor color) : m_name(std::move(name)), m_color(std::move(color)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal scale = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, rendered(rect.size() * scale, mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return rendered(size, mode); }
    [[nodiscard]] QIconEngine *clone() const override { return new LineIconEngine(*this); }

private:
    [[nodiscard]] QPixmap rendered(const QSize &size, QIcon::Mode mode) const
    {
        QColor color = m_color;
        if (mode == QIcon::Disabled)
            color.setAlphaF(0.38F);
        const QString key = u"lstags-icon/%1/%2/%3x%4"_s.arg(m_name, color.name(QColor::HexArgb)).arg(size.width()).arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        QFile file(u":/icons/%1.svg"_s.arg(m_name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QSvgRenderer renderer(file.readAll().replace("#000000", color.name(QColor::HexRgb).toLatin1()));
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setOpacity(color.alphaF());
        renderer.render(&painter, QRectF(QPointF(), size));
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QString m_name;
    QColor m_color;
};

} // namespace

QIcon lineIcon(const QString &name, const QColor &color)
{
    return QIcon(new LineIconEngine(name, color));
}

QIcon actionIcon(const QString &name, const QPalette &palette)
{
    return lineIcon(name, palette.color(QPalette::Active, QPalette::WindowText));
}

QColor tintColor(Tint tint, const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::Base).lightness() < 128;
    switch (tint) {
    case Tint::Blue:
        return isDark ? QColor(0x7f, 0xb8, 0xf5) : QColor(0x1b, 0x5f, 0xae);
    case Tint::Amber:
        return isDark ? QColor(0xe9, 0xb4, 0x5c) : QColor(0x92, 0x57, 0x00);
    case Tint::Green:
        return isDark ? QColor(0x7c, 0xcb, 0x86) : QColor(0x1f, 0x77, 0x33);
    case Tint::Violet:
        return isDark ? QColor(0xc4, 0xa5, 0xf0) : QColor(0x6f, 0x3f, 0xb3);
    case Tint::Grey:
        return isDark ? QColor(0xb4, 0xb8, 0xc0) : QColor(0x52, 0x5b, 0x66);
    case Tint::Red:
        break;
    }
    return isDark ? QColor(0xff, 0x8f, 0x85) : QColor(0xb3, 0x26, 0x1e);
}

} // namespace lstags::gui
