// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/inspector/factsmodel.h"

#include "core/error.h"
#include "gui/format.h"
#include "gui/icons.h"

#include <QColor>
#include <QFont>
#include <QFontDatabase>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

constexpr qsizetype longestText = 16384; // characters

QString markWord(Fact::Mark mark)
{
    switch (mark) {
    case Fact::Mark::Differs:
        return FactsModel::tr("differs");
    case Fact::Mark::SourceOnly:
        return FactsModel::tr("only at the source");
    case Fact::Mark::TargetOnly:
        return FactsModel::tr("only at the target");
    case Fact::Mark::Problem:
        return FactsModel::tr("failed");
    case Fact::Mark::None:
        break;
    }
    return {};
}

bool hasMark(const QList<Fact> &facts)
{
    return std::any_of(facts.begin(), facts.end(), [](const Fact &fact) { return fact.mark != Fact::Mark::None || hasMark(fact.children); });
}

const QString &wholeOf(const FactCell &cell)
{
    return cell.whole.isEmpty() ? cell.text : cell.whole;
}

} // namespace

struct FactsModel::Node
{
    Fact fact; ///< its children are the nodes'
    Node *parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children = {};

    void add(const QList<Fact> &facts)
    {
        for (const Fact &each : facts) {
            auto child = std::make_unique<Node>(Node{.fact = each, .parent = this, .row = int(children.size())});
            child->fact.children.clear();
            child->add(each.children);
            children.push_back(std::move(child));
        }
    }
    [[nodiscard]] QStringList cells() const { return {fact.name, wholeOf(fact.source), wholeOf(fact.target)}; }
};

FactsModel::FactsModel(QObject *parent) : QAbstractItemModel(parent), m_root(new Node) {}

FactsModel::~FactsModel() = default;

void FactsModel::setFacts(const QList<Fact> &facts)
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    m_root->add(facts);
    m_hasMarks = hasMark(facts);
    endResetModel();
}

void FactsModel::setPalette(const QPalette &palette)
{
    m_palette = palette;
}

QString FactsModel::line(const QModelIndex &index) const
{
    QStringList cells = nodeAt(index)->cells();
    while (cells.size() > 1 && cells.last().isEmpty())
        cells.removeLast();
    return core::printable(cells.first(), longestText) + (cells.size() > 1 ? u"\t"_s : QString())
        + core::printable(cells.value(1), longestText) + (cells.size() > 2 ? u"\t"_s : QString()) + core::printable(cells.value(2), longestText);
}

QString FactsModel::text() const
{
    QStringList lines;
    const auto add = [&](const auto &self, const QModelIndex &parent, int depth) -> void {
        for (int row = 0; row < rowCount(parent); ++row) {
            const QModelIndex child = index(row, 0, parent);
            lines += QString(2 * depth, u' ') + line(child);
            self(self, child, depth + 1);
        }
    };
    add(add, {}, 0);
    return lines.join(u'\n');
}

const FactsModel::Node *FactsModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const Node *>(index.constInternalPointer()) : m_root.get();
}

QModelIndex FactsModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column, nodeAt(parent)->children[size_t(row)].get()) : QModelIndex();
}

QModelIndex FactsModel::parent(const QModelIndex &index) const
{
    const Node *parent = index.isValid() ? nodeAt(index)->parent : nullptr;
    return parent && parent != m_root.get() ? createIndex(parent->row, 0, parent) : QModelIndex();
}

int FactsModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeAt(parent)->children.size());
}

int FactsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant FactsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Fact &fact = nodeAt(index)->fact;
    const FactCell cell = index.column() == Name ? FactCell{.text = fact.name} : index.column() == Source ? fact.source : fact.target;
    switch (role) {
    case Qt::DisplayRole:
        return core::printable(cell.text, longestText);
    case Qt::AccessibleTextRole: {
        const QString word = index.column() == Name ? markWord(fact.mark) : QString();
        return core::printable(word.isEmpty() ? wholeOf(cell) : tr("%1, %2", "a line of the inspector and how it differs").arg(cell.text, word), longestText);
    }
    case Qt::ToolTipRole:
        return plainTooltip(index.column() == Name && fact.mark != Fact::Mark::None ? tr("%1: %2").arg(fact.name, markWord(fact.mark)) : wholeOf(cell));
    case Qt::DecorationRole:
        return index.column() == Name && index.parent().isValid() ? decoration(fact.mark) : QVariant();
    case Qt::FontRole: {
        const bool isSection = !index.parent().isValid();
        QFont font = cell.isCode ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : QFont();
        font.setBold((isSection && index.column() == Name) || fact.mark == Fact::Mark::Differs);
        return cell.isCode || font.bold() ? QVariant(font) : QVariant();
    }
    default:
        return {};
    }
}

QVariant FactsModel::decoration(Fact::Mark mark) const
{
    switch (mark) {
    case Fact::Mark::Differs:
        return lineIcon(u"state-changed"_s, tintColor(Tint::Amber, m_palette));
    case Fact::Mark::SourceOnly:
        return lineIcon(u"state-absent"_s, tintColor(Tint::Blue, m_palette));
    case Fact::Mark::TargetOnly:
        return lineIcon(u"state-local-only"_s, tintColor(Tint::Grey, m_palette));
    case Fact::Mark::Problem:
        return lineIcon(u"failed"_s, tintColor(Tint::Red, m_palette));
    case Fact::Mark::None:
        break;
    }
    return m_hasMarks ? QVariant(QColor(Qt::transparent)) : QVariant(); // so that names stand below each other
}

QVariant FactsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const std::array<QString, ColumnCount> titles{tr("Property"), tr("Source"), tr("Target")};
    return titles[size_t(section)];
}

} // namespace lstags::gui
