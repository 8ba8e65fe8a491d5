// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/jobs/intervalbox.h"

#include "core/duration.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

constexpr int longest = 7 * 24 * 3600;
constexpr std::array steps{1, 5, 10, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 21600, 43200, 86400, longest};

} // namespace

IntervalBox::IntervalBox(QWidget *parent) : QSpinBox(parent)
{
    setRange(1, longest);
    setKeyboardTracking(false);
}

void IntervalBox::stepBy(int count)
{
    for (; count > 0; --count)
        setValue(*std::min(std::upper_bound(steps.begin(), steps.end(), value()), steps.end() - 1));
    for (; count < 0; ++count) {
        const auto here = std::lower_bound(steps.begin(), steps.end(), value());
        setValue(here == steps.begin() ? steps.front() : *(here - 1));
    }
    selectAll();
}

QString IntervalBox::textFromValue(int value) const
{
    QString text;
    for (const auto &[seconds, unit] : {std::pair(3600, u'h'), std::pair(60, u'm'), std::pair(1, u's')}) {
        if (value >= seconds)
            text += QString::number(value / seconds) + unit;
        value %= seconds;
    }
    return text;
}

int IntervalBox::valueFromText(const QString &text) const
{
    const auto duration = core::parseDuration(text.trimmed());
    return duration ? int(std::min<qint64>(duration->count() / 1000, longest)) : value();
}

QValidator::State IntervalBox::validate(QString &text, int &) const
{
    const auto duration = core::parseDuration(text.trimmed());
    return duration && duration->count() >= 1000 && duration->count() / 1000 <= longest ? QValidator::Acceptable : QValidator::Intermediate;
}

} // namespace lstags::gui
