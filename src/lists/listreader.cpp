// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "lists/listreader.h"

#include "lists/quotes.h"

#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <sstream>
#include <vector>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

using namespace Qt::StringLiterals;

namespace lstags::lists {
namespace {

constexpr qsizetype largestFile = 4 << 20; // bytes
constexpr int deepest = 64;
constexpr int mostNodes = 400000;
constexpr qsizetype mostEntries = 100000;

/// Unlike QString::fromUtf8() it keeps a U+FEFF at the start, and an incomplete end becomes U+FFFD.
QString decoded(QByteArrayView utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    return decoder.decode(utf8);
}

qsizetype sizeOfBom(const QByteArray &yaml)
{
    return yaml.startsWith("\xef\xbb\xbf") ? 3 : 0;
}

tl::unexpected<core::Error> wrong(const QByteArray &yaml, qsizetype offset, const QString &what)
{
    const QByteArrayView before = QByteArrayView(yaml).first(std::min(offset, yaml.size()));
    const int line = int(before.count('\n')) + 1;
    const qsizetype lineStart = line == 1 ? sizeOfBom(yaml) : before.lastIndexOf('\n') + 1;
    const int column = int(decoded(before.sliced(std::min(lineStart, before.size()))).size()) + 1;
    return core::failAt(column, core::Error::tr("Line %1, column %2: %3").arg(line).arg(column).arg(what), line);
}

/// Ends yaml-cpp's parsing from inside an event; never leaves this file.
struct Refusal
{
    qsizetype offset;
    QString what;
};

class Reader final : public YAML::EventHandler
{
public:
    explicit Reader(const QByteArray &yaml) : m_yaml(yaml), m_bom(sizeOfBom(yaml)) {}

    /// What was read, once there are no more events.
    [[nodiscard]] Outline outline()
    {
        if (!m_hasContent) { // the same as a list that was just begun
            noteStart('{', {});
            note('s', {}, "lstags");
            noteStart('{', {});
            noteEnd();
            noteEnd();
        } else if (m_outline.key < 0) {
            throw Refusal{.offset = 0, .what = core::Error::tr("the file has no root key \"lstags\".")};
        }
        return std::move(m_outline);
    }

    void OnDocumentStart(const YAML::Mark &mark) override { m_document = mark; }
    void OnDocumentEnd() override {}
    /// Not followed: what another program's key means is its own business, and costs nothing here.
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        if (m_levels.empty() || isOurs() || (m_levels.back().isMap && m_levels.back().expectsKey))
            refuse(mark, core::Error::tr("aliases are not allowed in a list."));
        begin(mark, 0);
        note('*', {}, QByteArray::number(qulonglong(anchor)));
        finishValue();
    }

    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        if (m_levels.empty() && anchor == 0 && isDocumentEnd(offsetOf(mark)))
            return; // a document of comments only
        begin(mark, anchor);
        if (m_levels.empty())
            refuse(mark, core::Error::tr("a list is a mapping with the key \"lstags\"."));
        Level &level = m_levels.back();
        if (level.role == Role::Repositories)
            throw Refusal{.offset = emptyEntry(offsetOf(mark)), .what = core::Error::tr("an entry is text; this one is empty.")};
        if (level.isMap && level.expectsKey) {
            note('n', {}, {});
            takeKey(mark, QString());
            return;
        }
        takeNull(mark);
        finishValue();
    }

    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, const std::string &value) override
    {
        begin(mark, anchor);
        checkQuotes(mark);
        const QString text = decoded(value);
        if (m_levels.empty())
            refuse(mark, core::Error::tr("a list is a mapping with the key \"lstags\"."));
        Level &level = m_levels.back();
        if (level.role == Role::Repositories) {
            takeEntry(mark, text);
            return;
        }
        if (level.isMap && level.expectsKey) {
            if (level.role != Role::Lstags || text != "repositories"_L1)
                note('s', level.role == Role::Root && text == "lstags"_L1 ? QByteArrayView() : QByteArrayView(tag), value);
            takeKey(mark, text);
            return;
        }
        if (valueRole() != Role::Other)
            refuse(mark, valueRole() == Role::Lstags ? core::Error::tr("below \"lstags\" a mapping is expected.")
                                                     : core::Error::tr("\"repositories\" is a list of entries, each behind a \"-\"."));
        note('s', tag, value);
        finishValue();
    }

    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, YAML::EmitterStyle::value style) override
    {
        begin(mark, anchor);
        const Role role = roleOfNew(mark);
        if (role == Role::Lstags || m_levels.empty())
            refuse(mark, core::Error::tr("a mapping is expected here, not a list."));
        if (role == Role::Repositories) {
            m_listColumn = mark.column;
            takeShape(style == YAML::EmitterStyle::Flow ? Outline::Shape::FlowList : Outline::Shape::BlockList, mark);
        } else {
            noteStart('[', tag);
        }
        push({.isMap = false, .role = role}, mark);
    }
    void OnSequenceEnd() override { pop(); }

    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, YAML::EmitterStyle::value style) override
    {
        begin(mark, anchor);
        const Role role = m_levels.empty() ? Role::Root : roleOfNew(mark);
        if (role == Role::Repositories)
            refuse(mark, core::Error::tr("\"repositories\" is a list of entries, each behind a \"-\"."));
        if (role == Role::Lstags)
            takeShape(style == YAML::EmitterStyle::Flow ? Outline::Shape::FlowMapping : Outline::Shape::BlockMapping, mark);
        noteStart('{', tag == "?" ? QByteArrayView() : QByteArrayView(tag));
        push({.isMap = true, .role = role}, mark);
    }
    void OnMapEnd() override { pop(); }

private:
    enum class Role { Root, Lstags, Repositories, Other };
    struct Level
    {
        bool isMap;
        Role role;
        bool expectsKey = true;
        QString key = {};
        QSet<QString> keys = {};
    };

    [[nodiscard]] qsizetype offsetOf(const YAML::Mark &mark) const { return m_bom + mark.pos; }

    [[noreturn]] void refuse(const YAML::Mark &mark, const QString &what) const
    {
        throw Refusal{.offset = offsetOf(mark), .what = what};
    }

    void begin(const YAML::Mark &mark, YAML::anchor_t anchor)
    {
        if (m_hasContent && m_levels.empty())
            refuse(m_document, core::Error::tr("the file holds more than one YAML document; a list is one."));
        m_hasContent = true;
        if (anchor != 0 && (m_levels.empty() || isOurs()))
            refuse(mark, core::Error::tr("anchors are not allowed in a list."));
        if (anchor != 0)
            note('&', {}, QByteArray::number(qulonglong(anchor)));
        if (++m_nodes > mostNodes)
            refuse(mark, core::Error::tr("the file has more than %1 nodes.").arg(mostNodes));
    }

    /// Here is `lstags` or something below it, not what belongs to other programs.
    [[nodiscard]] bool isOurs() const
    {
        const auto isOfList = [](const Level &level) { return level.role == Role::Lstags || level.role == Role::Repositories; };
        return valueRole() != Role::Other || std::any_of(m_levels.begin(), m_levels.end(), isOfList);
    }

    /// yaml-cpp takes the end of the file for the quote that is missing.
    void checkQuotes(const YAML::Mark &mark) const
    {
        if (const qsizetype quote = openQuote(m_yaml, offsetOf(mark)); quote >= 0)
            throw Refusal{.offset = quote, .what = core::Error::tr("the quote that begins here never ends.")};
    }

    /// yaml-cpp recurses only behind these events, so that this bounds its stack too.
    void push(Level level, const YAML::Mark &mark)
    {
        if (m_levels.size() == deepest)
            refuse(mark, core::Error::tr("the file is nested deeper than %1.").arg(deepest));
        m_levels.push_back(std::move(level));
    }
    void pop()
    {
        if (m_levels.back().role != Role::Repositories)
            noteEnd();
        m_levels.pop_back();
        finishValue();
    }

    /// What the value behind the current key is.
    [[nodiscard]] Role valueRole() const
    {
        if (m_levels.empty() || !m_levels.back().isMap || m_levels.back().expectsKey)
            return Role::Other;
        const Level &level = m_levels.back();
        if (level.role == Role::Root && level.key == "lstags"_L1)
            return Role::Lstags;
        return level.role == Role::Lstags && level.key == "repositories"_L1 ? Role::Repositories : Role::Other;
    }
    Role roleOfNew(const YAML::Mark &mark)
    {
        if (m_levels.empty())
            return Role::Other;
        Level &level = m_levels.back();
        if (level.role == Role::Repositories)
            refuse(mark, core::Error::tr("an entry is text, not a list or a mapping."));
        if (level.isMap && level.expectsKey)
            refuse(mark, core::Error::tr("a key is text, not a list or a mapping."));
        return valueRole();
    }

    void takeKey(const YAML::Mark &mark, const QString &key)
    {
        Level &level = m_levels.back();
        if (level.keys.contains(key))
            refuse(mark, core::Error::tr("the key \"%1\" stands here twice.").arg(core::printable(key, 64)));
        level.keys.insert(key);
        level.key = key;
        level.expectsKey = false;
        const Role role = valueRole();
        if (role == Role::Lstags || role == Role::Repositories)
            m_outline.key = offsetOf(mark);
        else if (level.role == Role::Lstags)
            m_outline.hasOtherKeys = true;
    }
    void takeShape(Outline::Shape shape, const YAML::Mark &mark)
    {
        m_outline.shape = shape;
        m_outline.value = offsetOf(mark);
    }
    void takeNull(const YAML::Mark &mark)
    {
        const Role role = valueRole();
        if (role == Role::Other) {
            note('n', {}, {});
        } else if (role == Role::Repositories) {
            takeShape(Outline::Shape::NoList, mark);
        } else {
            takeShape(Outline::Shape::NoMapping, mark);
            noteStart('{', {}); // the same as an empty mapping
            noteEnd();
        }
    }
    void takeEntry(const YAML::Mark &mark, const QString &text)
    {
        if (m_outline.entries.size() == mostEntries)
            refuse(mark, core::Error::tr("a list has at most %1 entries.").arg(mostEntries));
        m_outline.entries += Entry{.text = text, .line = mark.line + 1, .column = columnOf(mark)};
        m_outline.starts += offsetOf(mark);
    }
    void finishValue()
    {
        if (!m_levels.empty() && m_levels.back().isMap)
            m_levels.back().expectsKey = true;
    }

    /// Counts on from the entry before: all entries may stand in one line.
    int columnOf(const YAML::Mark &mark)
    {
        const qsizetype at = offsetOf(mark);
        const qsizetype lineStart = at - mark.column;
        if (m_counted < lineStart) {
            m_counted = lineStart;
            m_column = 1;
        }
        m_column += int(decoded(QByteArrayView(m_yaml).sliced(m_counted, at - m_counted)).size());
        m_counted = at;
        return m_column;
    }

    [[nodiscard]] bool isDocumentEnd(qsizetype offset) const
    {
        const QByteArrayView rest = QByteArrayView(m_yaml).sliced(std::min(offset, m_yaml.size()));
        return rest.isEmpty() || rest.startsWith("---") || rest.startsWith("...");
    }

    /// The place of an empty entry, that is of its dash: yaml-cpp marks what follows, unless null is written out.
    [[nodiscard]] qsizetype emptyEntry(qsizetype mark) const
    {
        const QByteArrayView before = QByteArrayView(m_yaml).first(mark);
        for (qsizetype end = before.size(); m_outline.shape == Outline::Shape::BlockList && end > 0;) {
            const qsizetype lineStart = before.first(end).lastIndexOf('\n') + 1;
            const qsizetype dash = lineStart + m_listColumn;
            if (dash < end && before[dash] == '-' && !before.sliced(lineStart).trimmed().startsWith('#'))
                return isBlank(before.sliced(dash + 1)) && !isDocumentEnd(mark) ? mark : dash;
            end = lineStart - 1;
        }
        return mark;
    }
    [[nodiscard]] static bool isBlank(QByteArrayView text)
    {
        return std::all_of(text.begin(), text.end(), [](char c) { return c == ' ' || c == '\t'; });
    }

    void note(char kind, QByteArrayView tag, QByteArrayView value)
    {
        m_outline.others += kind;
        m_outline.others += QByteArray::number(tag.size()) + ':' + tag.toByteArray();
        m_outline.others += QByteArray::number(value.size()) + ':' + value.toByteArray();
    }
    void noteStart(char kind, QByteArrayView tag) { note(kind, tag, {}); }
    void noteEnd() { m_outline.others += '}'; }

    const QByteArray &m_yaml;
    const qsizetype m_bom;
    Outline m_outline;
    std::vector<Level> m_levels;
    YAML::Mark m_document;
    bool m_hasContent = false;
    int m_nodes = 0;
    int m_listColumn = 0;
    qsizetype m_counted = -1;
    int m_column = 1;
};

core::Result<void> checkBytes(const QByteArray &yaml)
{
    if (yaml.size() > largestFile)
        return core::fail(core::ErrorKind::TooLarge, core::Error::tr("A list has at most 4 MiB."));
    if (const qsizetype at = yaml.indexOf('\0'); at >= 0)
        return wrong(yaml, at, core::Error::tr("a NUL byte is no text."));
    const QByteArray again = decoded(yaml).toUtf8();
    if (again != yaml) {
        const auto differ = std::mismatch(yaml.begin(), yaml.end(), again.begin(), again.end());
        return wrong(yaml, differ.first - yaml.begin(), core::Error::tr("this is no UTF-8 text."));
    }
    return {};
}

} // namespace

core::Result<Outline> readOutline(const QByteArray &yaml)
{
    if (const auto checked = checkBytes(yaml); !checked)
        return tl::unexpected(checked.error());
    try {
        Reader reader(yaml);
        std::istringstream stream(yaml.toStdString());
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(reader)) { }
        return reader.outline();
    } catch (const Refusal &refusal) {
        return wrong(yaml, refusal.offset, refusal.what);
    } catch (const YAML::Exception &exception) {
        return wrong(yaml, sizeOfBom(yaml) + std::max(exception.mark.pos, 0),
                     core::Error::tr("this is no valid YAML (%1).").arg(core::printable(QString::fromStdString(exception.msg), 200)));
    }
}

} // namespace lstags::lists
