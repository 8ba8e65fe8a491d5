// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/inspector/inspectedimage.h"

#include <QWidget>

namespace lstags::gui {

/// The layers of an image as a picture of their sizes: what the target lacks is hatched and tinted, and counted in words below.
class LayerStrip final : public QWidget
{
    Q_OBJECT

public:
    struct Layer
    {
        qint64 size = 0; ///< bytes
        LayerStanding standing = LayerStanding::Unknown;
        QString tip;
    };

    explicit LayerStrip(QWidget *parent = nullptr);
    void setLayers(const QList<Layer> &layers);
    [[nodiscard]] QString caption() const; ///< "5 layers, 32.1 MB; the target lacks 2 of them, 3.1 MB"
    [[nodiscard]] QList<QRect> rects() const; ///< of the layers

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void layerClicked(int layer);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] int layerAt(const QPoint &position) const; ///< -1: none
    [[nodiscard]] int barHeight() const;

    QList<Layer> m_layers;
};

/// The layers of `image` that have a size: not those that only the target has.
[[nodiscard]] QList<LayerStrip::Layer> stripLayers(const compare::Inspection &inspection, const InspectedImage &image);

} // namespace lstags::gui
