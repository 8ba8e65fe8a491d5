// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/repositories/repositorymodel.h"

#include "core/naturalkey.h"
#include "gui/format.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

// What an index has as its id: of a repository that of its registry behind these.
constexpr quintptr listId = 0;
constexpr quintptr registryId = 1;
constexpr quintptr firstRepositoryId = 2;

void addTo(StateCounts *sum, const StateCounts &counts)
{
    std::transform(sum->begin(), sum->end(), counts.begin(), sum->begin(), std::plus());
}

} // namespace

void RepositoryModel::reset(const QList<core::RepositoryName> &names)
{
    beginResetModel();
    m_list.counts = {};
    m_registries.clear();
    m_placeOf.clear();
    m_images.clear();
    QMap<QString, QMap<std::pair<QByteArray, QString>, Node>> sorted;
    for (const core::RepositoryName &name : names) {
        const QString image = name.familiarName();
        m_images += image;
        const QString registry = name.isDockerHub() ? tr("Docker Hub") : name.registry;
        const QString path = name.isDockerHub() ? image : name.path;
        sorted[registry].insert({core::naturalKey(path), path}, {.name = path, .image = image, .failures = {}});
    }
    for (auto registry = sorted.cbegin(); registry != sorted.cend(); ++registry) {
        m_registries.push_back({.node = {.name = registry.key(), .image = {}, .failures = {}}, .repositories = {}});
        std::vector<Node> &repositories = m_registries.back().repositories;
        for (const Node &repository : registry.value()) {
            m_placeOf.insert(repository.image, {int(m_registries.size()) - 1, int(repositories.size())});
            repositories.push_back(repository);
        }
    }
    endResetModel();
}

void RepositoryModel::setListName(const QString &list)
{
    m_list.name = list;
    if (rowCount() > 0)
        changed(index(0, 0), index(0, 0));
}

void RepositoryModel::apply(const QList<compare::EntryUpdate> &updates)
{
    for (const compare::EntryUpdate &update : updates)
        setFailure(update.entry, update.error ? update.error->message : QString());
}

void RepositoryModel::setFailure(int entry, const QString &reason)
{
    const auto place = m_placeOf.constFind(m_images.value(entry));
    if (place == m_placeOf.constEnd())
        return;
    QMap<int, QString> &failures = m_registries[size_t(place->first)].repositories[size_t(place->second)].failures;
    if (failures.value(entry) == reason)
        return;
    if (reason.isEmpty())
        failures.remove(entry);
    else
        failures.insert(entry, reason);
    const QModelIndex repository = indexOf(m_images.at(entry));
    changed(repository, repository);
}

void RepositoryModel::setCounts(const QHash<QString, StateCounts> &byImage)
{
    if (m_registries.empty())
        return;
    m_list.counts = {};
    for (size_t i = 0; i < m_registries.size(); ++i) {
        Registry &registry = m_registries[i];
        const StateCounts before = std::exchange(registry.node.counts, {});
        int first = -1;
        int last = -1;
        for (size_t row = 0; row < registry.repositories.size(); ++row) {
            Node &repository = registry.repositories[row];
            const StateCounts counts = byImage.value(repository.image);
            addTo(&registry.node.counts, counts);
            if (std::exchange(repository.counts, counts) == counts)
                continue;
            first = first < 0 ? int(row) : first;
            last = int(row);
        }
        addTo(&m_list.counts, registry.node.counts);
        const QModelIndex parent = index(int(i), 0, index(0, 0));
        if (first >= 0)
            changed(index(first, 0, parent), index(last, 0, parent));
        if (before != registry.node.counts)
            changed(parent, parent);
    }
    changed(index(0, 0), index(0, 0));
}

void RepositoryModel::changed(const QModelIndex &first, const QModelIndex &last)
{
    Q_EMIT dataChanged(first, last, {CountsRole, WordsRole, FailureRole, Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
}

int RepositoryModel::repositoryCount() const
{
    return int(m_placeOf.size());
}

QSet<QString> RepositoryModel::imagesAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == listId)
        return {};
    if (index.internalId() != registryId)
        return {node(index).image};
    QSet<QString> images;
    for (const Node &repository : m_registries[size_t(index.row())].repositories)
        images.insert(repository.image);
    return images;
}

QModelIndex RepositoryModel::indexOf(const QString &image) const
{
    const auto place = m_placeOf.constFind(image);
    return place == m_placeOf.constEnd() ? QModelIndex() : createIndex(place->second, 0, firstRepositoryId + quintptr(place->first));
}

const RepositoryModel::Node &RepositoryModel::node(const QModelIndex &index) const
{
    if (index.internalId() == listId)
        return m_list;
    if (index.internalId() == registryId)
        return m_registries[size_t(index.row())].node;
    return m_registries[size_t(index.internalId() - firstRepositoryId)].repositories[size_t(index.row())];
}

QString RepositoryModel::words(const Node &node) const
{
    const QString counts = countsSummary(node.counts);
    if (!node.failures.isEmpty())
        return core::printable(node.failures.first());
    return counts.isEmpty() ? tr("no tags yet") : counts;
}

QModelIndex RepositoryModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, listId);
    return createIndex(row, column, parent.internalId() == listId ? registryId : firstRepositoryId + quintptr(parent.row()));
}

QModelIndex RepositoryModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == listId)
        return {};
    return index.internalId() == registryId ? createIndex(0, 0, listId) : createIndex(int(index.internalId() - firstRepositoryId), 0, registryId);
}

int RepositoryModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_registries.empty() ? 0 : 1;
    if (parent.column() > 0 || parent.internalId() >= firstRepositoryId)
        return 0;
    return int(parent.internalId() == listId ? m_registries.size() : m_registries[size_t(parent.row())].repositories.size());
}

int RepositoryModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant RepositoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &shown = node(index);
    const QString name = core::printable(shown.name, 255);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "a repository and its counts").arg(name, words(shown));
    case Qt::ToolTipRole:
        return plainTooltip(name + u'\n' + words(shown));
    case CountsRole:
        return QVariant::fromValue(shown.counts);
    case WordsRole:
        return words(shown);
    case FailureRole:
        return shown.failures.isEmpty() ? QString() : shown.failures.first();
    case ImageRole:
        return shown.image.isEmpty() ? shown.name : shown.image;
    default:
        return {};
    }
}

} // namespace lstags::gui
