// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "lists/listreader.h"

#include <QSet>
#include <QStringDecoder>

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

tl::unexpected<core::Error> wrong(int line, int column, const QString &what)
{
    return core::failAt(column + 1, core::Error::tr("Line %1, column %2: %3").arg(line + 1).arg(column + 1).arg(what), line + 1);
}

/// Ends yaml-cpp's parsing from inside an event; never leaves this file.
struct Refusal
{
    int line;
    int column;
    QString what;
};

class Reader final : public YAML::EventHandler
{
public:
    Outline outline;

    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override { refuse(mark, core::Error::tr("aliases are not allowed in a list.")); }

    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        begin(mark, anchor);
        if (m_levels.empty())
            return; // an empty document
        Level &level = m_levels.back();
        if (level.role == Role::Repositories)
            refuse(mark, core::Error::tr("an entry is text; this one is empty."));
        if (level.isMap && level.expectsKey)
            takeKey(mark, QString());
        else
            takeValue(Outline::Shape::Null, mark);
    }

    void OnScalar(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor, const std::string &value) override
    {
        begin(mark, anchor);
        const QString text = QString::fromStdString(value);
        if (m_levels.empty())
            refuse(mark, core::Error::tr("a list is a mapping with the key \"lstags\"."));
        Level &level = m_levels.back();
        if (level.role == Role::Repositories) {
            if (outline.entries.size() == mostEntries)
                refuse(mark, core::Error::tr("a list has at most %1 entries.").arg(mostEntries));
            outline.entries += Entry{.text = text, .line = mark.line + 1, .column = mark.column + 1};
            return;
        }
        if (level.isMap && level.expectsKey) {
            takeKey(mark, text);
            return;
        }
        if (valueRole() != Role::Other)
            refuse(mark, valueRole() == Role::Lstags ? core::Error::tr("below \"lstags\" a mapping is expected.")
                                                     : core::Error::tr("\"repositories\" is a list of entries, each behind a \"-\"."));
        finishValue();
    }

    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor, YAML::EmitterStyle::value style) override
    {
        begin(mark, anchor);
        const Role role = roleOfNew(mark);
        if (role == Role::Lstags || m_levels.empty())
            refuse(mark, core::Error::tr("a mapping is expected here, not a list."));
        if (role == Role::Repositories)
            takeValue(style == YAML::EmitterStyle::Flow ? Outline::Shape::Flow : Outline::Shape::Block, mark);
        push({.isMap = false, .role = role}, mark);
    }
    void OnSequenceEnd() override { pop(); }

    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor, YAML::EmitterStyle::value) override
    {
        begin(mark, anchor);
        const Role role = m_levels.empty() ? Role::Root : roleOfNew(mark);
        if (role == Role::Repositories)
            refuse(mark, core::Error::tr("\"repositories\" is a list of entries, each behind a \"-\"."));
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

    [[noreturn]] static void refuse(const YAML::Mark &mark, const QString &what)
    {
        throw Refusal{.line = mark.line, .column = mark.column, .what = what};
    }

    void begin(const YAML::Mark &mark, YAML::anchor_t anchor)
    {
        outline.isEmpty = false;
        if (anchor != 0)
            refuse(mark, core::Error::tr("anchors are not allowed in a list."));
        if (++m_nodes > mostNodes)
            refuse(mark, core::Error::tr("the file has more than %1 nodes.").arg(mostNodes));
    }

    void push(Level level, const YAML::Mark &mark)
    {
        if (m_levels.size() == deepest)
            refuse(mark, core::Error::tr("the file is nested deeper than %1.").arg(deepest));
        m_levels.push_back(std::move(level));
    }
    void pop()
    {
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
        if (role == Role::Lstags || role == Role::Repositories) {
            outline.keyLine = mark.line;
            outline.keyColumn = mark.column;
        }
    }
    void takeValue(Outline::Shape shape, const YAML::Mark &mark)
    {
        if (valueRole() == Role::Repositories) {
            outline.shape = shape;
            outline.valueLine = mark.line;
            outline.valueColumn = mark.column;
        }
        if (shape == Outline::Shape::Null)
            finishValue();
    }
    void finishValue()
    {
        if (!m_levels.empty() && m_levels.back().isMap)
            m_levels.back().expectsKey = true;
    }

    std::vector<Level> m_levels;
    int m_nodes = 0;
};

/// yaml-cpp recurses; what nests too deep is refused before it gets there.
core::Result<void> checkNesting(const QByteArray &yaml)
{
    int brackets = 0;
    int line = 0;
    qsizetype lineStart = 0;
    for (qsizetype i = 0; i < yaml.size(); ++i) {
        const char c = yaml[i];
        if (c == '\n') {
            ++line;
            lineStart = i + 1;
            int dashes = 0;
            for (qsizetype j = lineStart; j + 1 < yaml.size() && (yaml[j] == ' ' || yaml[j] == '-' || yaml[j] == '?'); ++j)
                dashes += yaml[j] != ' ' && yaml[j + 1] == ' ' ? 1 : 0;
            if (dashes > deepest)
                return wrong(line, 0, core::Error::tr("the file is nested deeper than %1.").arg(deepest));
        }
        brackets += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
        if (brackets > 4 * deepest) // brackets may also stand in text: only a plain excess counts
            return wrong(line, int(i - lineStart), core::Error::tr("the file is nested deeper than %1.").arg(deepest));
    }
    return {};
}

core::Result<void> checkBytes(const QByteArray &yaml)
{
    if (yaml.size() > largestFile)
        return core::fail(core::ErrorKind::TooLarge, core::Error::tr("A list has at most 4 MiB."));
    if (const qsizetype at = yaml.indexOf('\0'); at >= 0)
        return wrong(int(yaml.left(at).count('\n')), int(at - yaml.lastIndexOf('\n', at) - 1), core::Error::tr("a NUL byte is no text."));
    QStringDecoder decoder(QStringDecoder::Utf8);
    [[maybe_unused]] const QString decoded = decoder.decode(yaml);
    if (decoder.hasError())
        return core::fail(core::ErrorKind::Syntax, core::Error::tr("The file is not UTF-8 text."));
    return checkNesting(yaml);
}

} // namespace

core::Result<Outline> readOutline(const QByteArray &yaml)
{
    if (const auto checked = checkBytes(yaml); !checked)
        return tl::unexpected(checked.error());
    Reader reader;
    try {
        std::istringstream stream(yaml.toStdString());
        YAML::Parser parser(stream);
        parser.HandleNextDocument(reader);
        Reader second;
        if (parser.HandleNextDocument(second) && !second.outline.isEmpty)
            return core::fail(core::ErrorKind::Syntax, core::Error::tr("The file holds more than one YAML document; a list is one."));
    } catch (const Refusal &refusal) {
        return wrong(refusal.line, refusal.column, refusal.what);
    } catch (const YAML::Exception &exception) {
        return wrong(std::max(exception.mark.line, 0), std::max(exception.mark.column, 0),
                     core::Error::tr("this is no valid YAML (%1).").arg(core::printable(QString::fromStdString(exception.msg), 200)));
    }
    if (!reader.outline.isEmpty && reader.outline.keyLine < 0)
        return wrong(0, 0, core::Error::tr("the file has no root key \"lstags\"."));
    return reader.outline;
}

} // namespace lstags::lists
