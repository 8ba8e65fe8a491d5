// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace lstags::gui {

/// What one side says.
struct FactCell
{
    QString text;
    QString whole = {};  ///< what is copied and told in the tooltip, where the text is short for it
    bool isCode = false; ///< shown in a font of one width

    bool operator==(const FactCell &) const = default;
};

/// A line of the inspector, with the lines below it.
struct Fact
{
    enum class Mark : quint8 { None, Differs, SourceOnly, TargetOnly, Problem };

    QString name;
    FactCell source = {};
    FactCell target = {};
    Mark mark = Mark::None;
    QList<Fact> children = {};

    bool operator==(const Fact &) const = default;
};

} // namespace lstags::gui
