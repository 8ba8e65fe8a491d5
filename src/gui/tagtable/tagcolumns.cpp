// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/tagtable/tagcolumns.h"

#include "gui/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

struct Columns
{
    Q_DECLARE_TR_FUNCTIONS(lstags::gui::TagColumns)
};

const core::TagDetails &detailsOf(const TagLine &line)
{
    static const core::TagDetails none;
    return line.row.details ? *line.row.details : none;
}

QString stateText(const TagLine &line) { return stateWord(line.state()); }
qint64 stateNumber(const TagLine &line) { return std::ranges::find(shownOrder, line.state()) - shownOrder.begin(); }
QString stateTip(const TagLine &line) { return stateExplanation(line.row.state); }

QString repositoryText(const TagLine &line) { return core::printable(line.row.image, 255); }

QString tagText(const TagLine &line) { return core::printable(line.row.tag, 128); }

QString createdText(const TagLine &line)
{
    const auto created = detailsOf(line).created;
    return created ? relativeTime(*created) : QString();
}
qint64 createdNumber(const TagLine &line)
{
    const auto created = detailsOf(line).created;
    return created ? created->toSecsSinceEpoch() : -1;
}
QString createdWhole(const TagLine &line)
{
    const auto created = detailsOf(line).created;
    return created ? created->toUTC().toString(Qt::ISODate) : QString();
}
QString createdTip(const TagLine &line)
{
    const auto created = detailsOf(line).created;
    return created ? QLocale().toString(created->toLocalTime(), QLocale::LongFormat) : QString();
}

QString sizeText(const TagLine &line)
{
    const auto size = detailsOf(line).size;
    return size ? byteSize(*size) : QString();
}
qint64 sizeNumber(const TagLine &line) { return detailsOf(line).size.value_or(-1); }
QString sizeWhole(const TagLine &line)
{
    const auto size = detailsOf(line).size;
    return size ? QString::number(*size) : QString();
}
QString sizeTip(const TagLine &line)
{
    const auto size = detailsOf(line).size;
    return size ? Columns::tr("%1 bytes").arg(QLocale().toString(*size)) : QString();
}

QString platformsText(const TagLine &line) { return platformSummary(detailsOf(line).platforms); }
QString platformsWhole(const TagLine &line) { return core::printable(detailsOf(line).platforms.join(u", "_s)); }

QString digestText(const TagLine &line) { return shortId(line.row.digest.toString()); }
QString digestWhole(const TagLine &line) { return line.row.digest.toString(); }

QString localIdText(const TagLine &line) { return shortId(line.row.localId); }
QString localIdWhole(const TagLine &line) { return core::printable(line.row.localId); }

QString targetDigestText(const TagLine &line) { return shortId(line.row.targetDigest.toString()); }
QString targetDigestWhole(const TagLine &line) { return line.row.targetDigest.toString(); }

} // namespace

// clang-format off
const std::array<TagColumn, 9> tagColumns{{
    {.title = QT_TRANSLATE_NOOP("lstags::gui::TagColumns", "State"), .text = stateText, .number = stateNumber, .explanation = stateTip, .width = 23},
    {.title = QT_TRANSLATE_NOOP("lstags::gui::TagColumns", "Repository"), .text = repositoryText, .width = 33},
    {.title = QT_TRANSLATE_NOOP("lstags::gui::TagColumns", "Tag"), .text = tagText, .width = 18, .isTag = true},
    {.title = QT_TRANSLATE_NOOP("lstags::gui::TagColumns", "Created"), .text = createdText, .number = createdNumber, .whole = createdWhole, .explanation = createdTip, .width = 18},
    {.title = QT_TRANSLATE_NOOP("lstags::gui::TagColumns", "Size"), .text = sizeText, .number = sizeNumber, .whole = sizeWhole, .explanation = sizeTip, .width = 13, .isRightAligned = true},
    {.title = QT_TRANSLATE_NOOP("lstags::gui::TagColumns", "Platforms"), .text = platformsText, .whole = platformsWhole, .width = 20},
    {.title = QT_TRANSLATE_NOOP("lstags::gui::TagColumns", "Digest"), .text = digestText, .whole = digestWhole, .isCode = true},
    {.title = QT_TRANSLATE_NOOP("lstags::gui::TagColumns", "Local ID"), .text = localIdText, .whole = localIdWhole, .isCode = true},
    {.title = QT_TRANSLATE_NOOP("lstags::gui::TagColumns", "Target digest"), .text = targetDigestText, .whole = targetDigestWhole, .isCode = true},
}};
// clang-format on

QString TagColumn::unknown()
{
    return Columns::tr("n/a");
}

QString TagColumn::shownText(const TagLine &line) const
{
    const QString shown = text(line);
    return shown.isEmpty() ? unknown() : shown;
}

QString TagColumn::wholeText(const TagLine &line) const
{
    const QString all = exactText(line);
    return all.isEmpty() ? unknown() : all;
}

QString TagColumn::exactText(const TagLine &line) const
{
    return whole ? whole(line) : text(line);
}

QString TagColumn::tooltip(const TagLine &line) const
{
    return plainTooltip(explanation ? explanation(line) : whole ? whole(line) : text(line));
}

QString TagColumn::translatedTitle() const
{
    return Columns::tr(title);
}

} // namespace lstags::gui
