// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QAbstractListModel>

#include <algorithm>
#include <span>
#include <unordered_set>
#include <vector>

namespace samsprak::app {

/// A list model over plain rows with a `QString key` and operator==. A new list is taken over by the fewest
/// signals (removed, moved, inserted, changed rows), so that delegates live on and nothing flickers.
/// UI thread.
template <class Row>
class KeyedListModel : public QAbstractListModel
{
public:
    struct Column
    {
        const char *name;
        QVariant (*value)(const Row &);
    };

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        const int column = role - Qt::UserRole;
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) ||
            column < 0 || column >= int(m_columns.size()))
            return {};
        return m_columns[size_t(column)].value(m_rows[size_t(index.row())]);
    }

    QHash<int, QByteArray> roleNames() const override
    {
        QHash<int, QByteArray> names;
        for (size_t i = 0; i < m_columns.size(); ++i)
            names.insert(Qt::UserRole + int(i), m_columns[i].name);
        return names;
    }

    const std::vector<Row> &rows() const { return m_rows; }

    /// Null when no row has that key.
    const Row *find(const QString &key) const
    {
        const auto found =
            std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.key == key; });
        return found != m_rows.end() ? &*found : nullptr;
    }

    void setRows(std::vector<Row> rows)
    {
        removeMissing(rows);
        for (size_t i = 0; i < rows.size(); ++i)
            settle(i, std::move(rows[i]));
    }

protected:
    KeyedListModel(std::span<const Column> columns, QObject *parent)
        : QAbstractListModel(parent)
        , m_columns(columns)
    {
    }

private:
    void removeMissing(const std::vector<Row> &wanted)
    {
        std::unordered_set<QString> keys;
        for (const Row &row : wanted)
            keys.insert(row.key);
        for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
            if (keys.contains(m_rows[size_t(i)].key))
                continue;
            beginRemoveRows({}, i, i);
            m_rows.erase(m_rows.begin() + i);
            endRemoveRows();
        }
    }

    void settle(size_t at, Row row)
    {
        const auto begin = m_rows.begin() + std::ptrdiff_t(at);
        const auto found =
            std::find_if(begin, m_rows.end(), [&](const Row &other) { return other.key == row.key; });
        if (found == m_rows.end()) {
            beginInsertRows({}, int(at), int(at));
            m_rows.insert(begin, std::move(row));
            endInsertRows();
            return;
        }
        if (found != begin) {
            const int from = int(found - m_rows.begin());
            beginMoveRows({}, from, from, {}, int(at));
            std::rotate(begin, found, found + 1);
            endMoveRows();
        }
        if (m_rows[at] == row)
            return;
        m_rows[at] = std::move(row);
        const QModelIndex changed = index(int(at));
        Q_EMIT dataChanged(changed, changed);
    }

    std::span<const Column> m_columns;
    std::vector<Row> m_rows;
};

} // namespace samsprak::app
