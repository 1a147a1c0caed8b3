// SPDX-License-Identifier: MPL-2.0
#include "app/participant/appointment_list_model.h"

namespace samsprak::app {

int AppointmentListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant AppointmentListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != AppointmentRole)
        return {};
    return QVariant::fromValue(m_appointments[size_t(index.row())]);
}

QHash<int, QByteArray> AppointmentListModel::roleNames() const
{
    return {{AppointmentRole, QByteArrayLiteral("appointment")}};
}

void AppointmentListModel::replace(std::vector<Appointment> appointments)
{
    const size_t common = std::min(m_appointments.size(), appointments.size());
    const size_t before = m_appointments.size();
    if (appointments.size() < before) {
        beginRemoveRows({}, int(appointments.size()), int(before) - 1);
        m_appointments.resize(appointments.size());
        endRemoveRows();
    } else if (appointments.size() > before) {
        beginInsertRows({}, int(before), int(appointments.size()) - 1);
        m_appointments.insert(m_appointments.end(), appointments.begin() + qsizetype(before),
                              appointments.end());
        endInsertRows();
    }
    for (size_t row = 0; row < common; ++row) {
        if (m_appointments[row] == appointments[row])
            continue;
        m_appointments[row] = std::move(appointments[row]);
        Q_EMIT dataChanged(index(int(row)), index(int(row)));
    }
    if (before != m_appointments.size())
        Q_EMIT countChanged();
}

} // namespace samsprak::app
