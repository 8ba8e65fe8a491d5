// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace lstags::benchmarks {

/// One line of a benchmark: what was measured against what, and how many times as much it may be.
struct Figure
{
    QString name;
    QString measured;
    QString peer; ///< what the ratio is taken of: another program's value, or a limit
    double ratio = 0;
    double limit = 0; ///< of the ratio
    [[nodiscard]] bool isOver() const { return !(ratio <= limit); }
};

/// "name  measured  peer  ratio  limit  ok", or OVER.
void print(const Figure &figure);
/// Something to know about the figures around it, on a line that starts with "#".
void note(const QString &text);

[[nodiscard]] QString milliseconds(double value);

} // namespace lstags::benchmarks
