// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QAbstractItemModel>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace samsprak::test {

/// The named roles of every row, as a JSON array: what a golden file holds.
inline QJsonArray rowsOf(const QAbstractItemModel &model, const QByteArrayList &roles)
{
    QHash<QByteArray, int> numbers;
    const auto names = model.roleNames();
    for (auto role = names.begin(); role != names.end(); ++role)
        numbers.insert(role.value(), role.key());
    QJsonArray rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QJsonObject values;
        for (const QByteArray &role : roles)
            values[QString::fromLatin1(role)] =
                QJsonValue::fromVariant(model.data(model.index(row, 0), numbers.value(role, -1)));
        rows.append(values);
    }
    return rows;
}

/// One value of the row that has `value` in `role`; invalid when no row has.
inline QVariant valueOf(const QAbstractItemModel &model, const QByteArray &role, const QVariant &value,
                        const QByteArray &wanted)
{
    const auto names = model.roleNames();
    const int from = names.key(role, -1), to = names.key(wanted, -1);
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.data(model.index(row, 0), from) == value)
            return model.data(model.index(row, 0), to);
    return {};
}

} // namespace samsprak::test
