// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/statusbar.h"

#include "gui/elidedlabel.h"
#include "gui/enginebutton.h"
#include "gui/format.h"

#include <QLocale>

namespace lstags::gui {

StatusBar::StatusBar(QWidget *parent)
    : QStatusBar(parent), m_counts(new ElidedLabel(this)), m_quota(new QLabel(this)), m_engine(new EngineButton(this))
{
    m_counts->setContentsMargins(6, 0, 0, 0);
    m_quota->setTextFormat(Qt::PlainText);
    addWidget(m_counts, 1);
    addPermanentWidget(m_quota);
    addPermanentWidget(m_engine);
}

void StatusBar::showCounts(const std::array<int, lineStateCount> &counts)
{
    m_counts->setText(countsSummary(counts));
}

void StatusBar::showQuota(const std::optional<registry::Quota> &quota)
{
    const QLocale locale;
    m_quota->setText(quota ? tr("Pulls left: %1 of %2").arg(locale.toString(quota->remaining), locale.toString(quota->limit)) : QString());
}

} // namespace lstags::gui
