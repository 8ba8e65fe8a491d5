// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/inspector/layerstrip.h"

#include "gui/format.h"
#include "gui/icons.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <numeric>

namespace lstags::gui {
namespace {

constexpr int narrowest = 4; // pixels, so that the smallest layer can be seen and hit
constexpr int gap = 2;       // pixels

} // namespace

LayerStrip::LayerStrip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
}

void LayerStrip::setLayers(const QList<Layer> &layers)
{
    m_layers = layers;
    setAccessibleName(tr("Sizes of the layers"));
    setAccessibleDescription(caption());
    setVisible(!m_layers.isEmpty());
    update();
}

QString LayerStrip::caption() const
{
    qint64 bytes = 0;
    qint64 lackedBytes = 0;
    int lacked = 0;
    bool isKnown = false;
    for (const Layer &layer : m_layers) {
        const bool isLacked = layer.standing == LayerStanding::Lacks || layer.standing == LayerStanding::Repacked;
        bytes += layer.size;
        lackedBytes += isLacked ? layer.size : 0;
        lacked += isLacked ? 1 : 0;
        isKnown = isKnown || layer.standing != LayerStanding::Unknown;
    }
    const QString all = tr("%n layer(s), %1", nullptr, int(m_layers.size())).arg(byteSize(bytes));
    if (!isKnown)
        return all;
    return lacked == 0 ? tr("%1; the target has them all").arg(all)
                       : tr("%1; the target lacks %n of them, %2", nullptr, lacked).arg(all, byteSize(lackedBytes));
}

int LayerStrip::barHeight() const
{
    return fontMetrics().height();
}

QSize LayerStrip::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, barHeight() + fontMetrics().lineSpacing() + 3 * gap};
}

QSize LayerStrip::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, sizeHint().height()};
}

QList<QRect> LayerStrip::rects() const
{
    QList<QRect> rects;
    const qint64 total = std::accumulate(m_layers.begin(), m_layers.end(), qint64(0), [](qint64 sum, const Layer &layer) { return sum + layer.size; });
    const int count = int(m_layers.size());
    const int room = std::max(width() - count * (narrowest + gap) + gap, 0);
    int x = 0;
    for (const Layer &layer : m_layers) {
        const int share = narrowest + (total > 0 ? int(double(layer.size) / double(total) * room) : 0);
        rects += QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, share, barHeight()));
        x += share + gap;
    }
    return rects;
}

void LayerStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor text = palette().color(QPalette::WindowText);
    QColor plain = text;
    plain.setAlphaF(0.30F);
    const QColor tint = tintColor(Tint::Blue, palette());
    const QList<QRect> bars = rects();
    for (qsizetype i = 0; i < bars.size(); ++i) {
        const bool isLacked = m_layers.at(i).standing == LayerStanding::Lacks || m_layers.at(i).standing == LayerStanding::Repacked;
        if (!isLacked) {
            painter.fillRect(bars.at(i), plain);
            continue;
        }
        QColor pale = tint;
        pale.setAlphaF(0.25F);
        painter.fillRect(bars.at(i), pale);
        painter.fillRect(bars.at(i), QBrush(tint, Qt::BDiagPattern));
        painter.setPen(tint);
        painter.drawRect(bars.at(i).adjusted(0, 0, -1, -1));
    }
    painter.setPen(text);
    const QRect below(0, barHeight() + gap, width(), fontMetrics().lineSpacing());
    painter.drawText(below, Qt::AlignLeading | Qt::AlignVCenter, fontMetrics().elidedText(caption(), Qt::ElideRight, width()));
}

int LayerStrip::layerAt(const QPoint &position) const
{
    const QList<QRect> bars = rects();
    for (qsizetype i = 0; i < bars.size(); ++i) {
        if (bars.at(i).adjusted(0, 0, gap, 0).contains(position))
            return int(i);
    }
    return -1;
}

bool LayerStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int layer = layerAt(help->pos());
    QToolTip::showText(help->globalPos(), plainTooltip(layer < 0 ? caption() : m_layers.at(layer).tip), this);
    return true;
}

void LayerStrip::mouseReleaseEvent(QMouseEvent *event)
{
    const int layer = layerAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && layer >= 0)
        Q_EMIT layerClicked(layer);
}

QList<LayerStrip::Layer> stripLayers(const compare::Inspection &inspection, const InspectedImage &image)
{
    QList<LayerStrip::Layer> strip;
    const QList<core::LayerDiff> layers = core::layerDiff(image.source, image.target);
    for (const core::LayerDiff &layer : layers) {
        if (layer.side == core::Side::Target && image.source)
            continue;
        if (!layer.size)
            continue;
        const LayerStanding standing = image.source ? layerStanding(inspection, layer) : LayerStanding::Unknown;
        const bool isLacked = standing == LayerStanding::Lacks || standing == LayerStanding::Repacked;
        strip += LayerStrip::Layer{.size = *layer.size,
                                   .standing = standing,
                                   .tip = (isLacked ? LayerStrip::tr("%1, lacking at the target: %2") : QStringLiteral("%1: %2"))
                                              .arg(byteSize(*layer.size), layer.createdBy.isEmpty() ? layer.digest.shortened() : layer.createdBy.left(300))};
    }
    return strip;
}

} // namespace lstags::gui
