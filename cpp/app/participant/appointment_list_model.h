// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/participant/appointment.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace samsprak::app {

/// The appointments after the current one, earliest first.
class AppointmentListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by its view-model")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { AppointmentRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return int(m_appointments.size()); }
    /// Changes only the rows that differ, so that a list on screen keeps its place.
    void replace(std::vector<Appointment> appointments);

Q_SIGNALS:
    void countChanged();

private:
    std::vector<Appointment> m_appointments;
};

} // namespace samsprak::app
