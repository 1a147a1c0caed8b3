// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QAbstractListModel>
#include <qqmlregistration.h>

namespace samsprak::app {

/// The languages that the interface speaks, each by its own name.
class LanguageModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
public:
    enum Role { Tag = Qt::UserRole, OwnName, RightToLeft };

    using QAbstractListModel::QAbstractListModel;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
};

} // namespace samsprak::app
