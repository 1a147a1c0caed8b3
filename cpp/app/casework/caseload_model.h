// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/casework.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace samsprak::app {

/// The participants that the reader may see, by name; filtered as one types.
class CaseloadModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by its view-model")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { IdRole = Qt::UserRole + 1, NameRole, LanguageRole, UnitRole, FaceRole, PhoneRole };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return int(m_shown.size()); }
    void setParticipants(std::vector<Participant> participants, std::vector<Unit> units);
    /// Words of a name or of a language's name, in any order; empty shows all.
    void setFilter(const QString &words);
    /// Texts that depend on the interface language are read again.
    void retranslate();
    const Participant *find(const Id &id) const;

Q_SIGNALS:
    void countChanged();

private:
    bool matches(const Participant &participant) const;
    void show();
    QString unitName(const Id &unit) const;

    std::vector<Participant> m_all;
    std::vector<Participant> m_shown;
    std::vector<Unit> m_units;
    QString m_filter;
};

} // namespace samsprak::app
