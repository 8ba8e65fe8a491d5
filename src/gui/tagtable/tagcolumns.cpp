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

constexpr qint64 earliest = qint64(1) << 48; ///< milliseconds before 1970: some images say year 1

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
quint64 stateKey(const LineKeys &, const LineStore::Line &line) { return quint64(std::ranges::find(shownOrder, line.state) - shownOrder.begin()); }
QString stateTip(const TagLine &line) { return stateExplanation(line.row.state); }

QString repositoryText(const TagLine &line) { return core::printable(line.row.image, 255); }
quint64 repositoryKey(const LineKeys &keys, const LineStore::Line &line) { return keys.repository(line); }

QString tagText(const TagLine &line) { return core::printable(line.row.tag, 128); }

QString createdText(const TagLine &line)
{
    const auto created = detailsOf(line).created;
    return created ? relativeTime(*created) : QString();
}
quint64 createdKey(const LineKeys &, const LineStore::Line &line) { return line.hasCreated ? quint64(line.created + earliest) : 0; }
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
quint64 sizeKey(const LineKeys &, const LineStore::Line &line) { return quint64(line.size + 1); }
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
quint64 platformsKey(const LineKeys &keys, const LineStore::Line &line) { return keys.platforms(line); }

QString digestText(const TagLine &line) { return shortId(line.row.digest.toString()); }
QString digestWhole(const TagLine &line) { return line.row.digest.toString(); }
quint64 digestKey(const LineKeys &keys, const LineStore::Line &line) { return keys.lines().digestKey(line.digest); }

QString localIdText(const TagLine &line) { return shortId(line.row.localId); }
QString localIdWhole(const TagLine &line) { return core::printable(line.row.localId); }
quint64 localIdKey(const LineKeys &keys, const LineStore::Line &line) { return keys.lines().digestKey(keys.lines().target(line, 0).localId); }

QString targetDigestText(const TagLine &line) { return shortId(line.row.targetDigest.toString()); }
QString targetDigestWhole(const TagLine &line) { return line.row.targetDigest.toString(); }
quint64 targetDigestKey(const LineKeys &keys, const LineStore::Line &line) { return keys.lines().digestKey(keys.lines().target(line, 0).digest); }

} // namespace

// clang-format off
const std::array<TagColumn, 9> tagColumns{{
    {.title = QT_TRANSLATE_NOOP("lstags::gui::TagColumns", "State"), .text = stateText, .key = stateKey, .explanation = stateTip, .width = 23},
    {.title = QT_TRANSLATE_NOOP("lstags::gui::TagColumns", "Repository"), .text = repositoryText, .key = repositoryKey, .width = 33},
    {.title = QT_TRANSLATE_NOOP("lstags::gui::TagColumns", "Tag"), .text = tagText, .width = 18},
    {.title = QT_TRANSLATE_NOOP("lstags::gui::TagColumns", "Created"), .text = createdText, .key = createdKey, .whole = createdWhole, .explanation = createdTip, .width = 18},
    {.title = QT_TRANSLATE_NOOP("lstags::gui::TagColumns", "Size"), .text = sizeText, .key = sizeKey, .whole = sizeWhole, .explanation = sizeTip, .width = 13, .isRightAligned = true},
    {.title = QT_TRANSLATE_NOOP("lstags::gui::TagColumns", "Platforms"), .text = platformsText, .key = platformsKey, .whole = platformsWhole, .width = 20},
    {.title = QT_TRANSLATE_NOOP("lstags::gui::TagColumns", "Digest"), .text = digestText, .key = digestKey, .whole = digestWhole, .isCode = true},
    {.title = QT_TRANSLATE_NOOP("lstags::gui::TagColumns", "Local ID"), .text = localIdText, .key = localIdKey, .whole = localIdWhole, .isCode = true},
    {.title = QT_TRANSLATE_NOOP("lstags::gui::TagColumns", "Target digest"), .text = targetDigestText, .key = targetDigestKey, .whole = targetDigestWhole, .isCode = true},
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
