// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/format.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

struct Format
{
    Q_DECLARE_TR_FUNCTIONS(lstags::gui::Format)
};

struct StateLook
{
    const char *word; ///< in English that of the Go tool
    const char *title;
    const char *icon;
    Tint tint;
};
// In the order of LineState.
constexpr std::array<StateLook, lineStateCount> looks{{
    {QT_TRANSLATE_NOOP("lstags::gui::Format", "ABSENT"), QT_TRANSLATE_NOOP("lstags::gui::Format", "Absent"), "state-absent", Tint::Blue},
    {QT_TRANSLATE_NOOP("lstags::gui::Format", "PRESENT"), QT_TRANSLATE_NOOP("lstags::gui::Format", "Present"), "state-present", Tint::Green},
    {QT_TRANSLATE_NOOP("lstags::gui::Format", "CHANGED"), QT_TRANSLATE_NOOP("lstags::gui::Format", "Changed"), "state-changed", Tint::Amber},
    {QT_TRANSLATE_NOOP("lstags::gui::Format", "ASSUMED"), QT_TRANSLATE_NOOP("lstags::gui::Format", "Assumed"), "state-assumed", Tint::Violet},
    {QT_TRANSLATE_NOOP("lstags::gui::Format", "LOCAL-ONLY"), QT_TRANSLATE_NOOP("lstags::gui::Format", "Local-only"), "state-local-only", Tint::Grey},
    {QT_TRANSLATE_NOOP("lstags::gui::Format", "UNKNOWN"), QT_TRANSLATE_NOOP("lstags::gui::Format", "Unknown"), "state-unknown", Tint::Grey},
    {QT_TRANSLATE_NOOP("lstags::gui::Format", "FAILED"), QT_TRANSLATE_NOOP("lstags::gui::Format", "Failed"), "failed", Tint::Red},
}};

} // namespace

QString stateWord(LineState state)
{
    return Format::tr(looks[size_t(state)].word);
}

QString stateTitle(LineState state)
{
    return Format::tr(looks[size_t(state)].title);
}

QString stateExplanation(core::TagState state)
{
    switch (state) {
    case core::TagState::Absent:
        return Format::tr("Only at the source: the target does not have it.");
    case core::TagState::Present:
        return Format::tr("The same content at both.");
    case core::TagState::Changed:
        return Format::tr("At both, with different content.");
    case core::TagState::Assumed:
        return Format::tr("Named in the list, found neither at the source nor at the target.");
    case core::TagState::LocalOnly:
        return Format::tr("Only at the target.");
    case core::TagState::Unknown:
        break;
    }
    return Format::tr("The target could not be asked.");
}

QString specExplanation(const core::RepositorySpec &spec)
{
    const QString named = spec.tags.join(Format::tr(", "));
    const QString tags = spec.selectsAll()    ? Format::tr("all")
                         : !spec.filter       ? named
                         : spec.tags.isEmpty() ? Format::tr("those in which %1 is found").arg(spec.filter->pattern())
                                               : Format::tr("those in which %1 is found, and %2").arg(spec.filter->pattern(), named);
    const QStringList lines{Format::tr("Registry: %1").arg(spec.name.isDockerHub() ? Format::tr("Docker Hub") : spec.name.registry),
                            Format::tr("Repository: %1").arg(spec.name.path), Format::tr("Tags: %1").arg(tags)};
    return lines.join(u'\n');
}

QString stateIconName(LineState state)
{
    return QString::fromLatin1(looks[size_t(state)].icon);
}

Tint stateTint(LineState state)
{
    return looks[size_t(state)].tint;
}

QString countsSummary(const std::array<int, lineStateCount> &counts)
{
    QStringList parts;
    for (const LineState state : shownOrder) {
        if (const int count = counts[size_t(state)]; count > 0)
            parts += Format::tr("%1 %2", "count and state").arg(QLocale().toString(count), stateTitle(state).toLower());
    }
    return parts.join(Format::tr(", "));
}

QString failureWord(core::ErrorKind kind)
{
    switch (kind) {
    case core::ErrorKind::Unauthorized:
    case core::ErrorKind::Forbidden:
        return Format::tr("no access");
    case core::ErrorKind::NotFound:
        return Format::tr("not found");
    case core::ErrorKind::Network:
    case core::ErrorKind::Timeout:
        return Format::tr("unreachable");
    case core::ErrorKind::Tls:
        return Format::tr("not trusted");
    case core::ErrorKind::TooManyRequests:
        return Format::tr("too many requests");
    default:
        return Format::tr("failed");
    }
}

QString relativeTime(const QDateTime &time)
{
    const qint64 seconds = time.secsTo(QDateTime::currentDateTimeUtc());
    if (seconds < 0)
        return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
    const auto count = [seconds](qint64 unit) { return int(seconds / unit); };
    constexpr qint64 hour = 3600;
    constexpr qint64 day = 24 * hour;
    if (seconds < 60)
        return Format::tr("just now");
    if (seconds < hour)
        return Format::tr("%n minute(s) ago", nullptr, count(60));
    if (seconds < day)
        return Format::tr("%n hour(s) ago", nullptr, count(hour));
    if (seconds < 14 * day)
        return Format::tr("%n day(s) ago", nullptr, count(day));
    if (seconds < 60 * day)
        return Format::tr("%n week(s) ago", nullptr, count(7 * day));
    if (seconds < 730 * day)
        return Format::tr("%n month(s) ago", nullptr, count(30 * day));
    return Format::tr("%n year(s) ago", nullptr, count(365 * day));
}

QString byteSize(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString platformSummary(const QStringList &platforms)
{
    if (platforms.isEmpty())
        return {};
    const QString first = core::printable(platforms.first(), 64);
    return platforms.size() == 1 ? first : QString(first + u" +%1"_s.arg(platforms.size() - 1));
}

QString shortId(const QString &id)
{
    return core::printable(id.startsWith("sha256:"_L1) ? id.mid(7, 12) : id.left(24), 64);
}

QString printableLines(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        lines += core::printable(line);
    return lines.join(u'\n');
}

QString plainTooltip(const QString &text)
{
    return text.isEmpty() ? QString() : QString("<qt>"_L1 + printableLines(text).toHtmlEscaped().replace(u'\n', "<br>"_L1) + "</qt>"_L1);
}

} // namespace lstags::gui
