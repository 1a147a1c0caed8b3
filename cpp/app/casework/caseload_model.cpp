// SPDX-License-Identifier: MPL-2.0
#include "app/casework/caseload_model.h"

#include "app/wording/words.h"

#include <algorithm>

namespace samsprak::app {

int CaseloadModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant CaseloadModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Participant &participant = m_shown[size_t(index.row())];
    switch (role) {
    case IdRole:
        return participant.id.toString();
    case Qt::DisplayRole:
    case NameRole:
        return participant.fullName();
    case LanguageRole:
        return languageName(participant.language);
    case UnitRole:
        return unitName(participant.unit);
    case FaceRole:
        return participant.face;
    case PhoneRole:
        return participant.phone;
    default:
        return {};
    }
}

QHash<int, QByteArray> CaseloadModel::roleNames() const
{
    return {{IdRole, QByteArrayLiteral("participantId")},  {NameRole, QByteArrayLiteral("name")},
            {LanguageRole, QByteArrayLiteral("language")}, {UnitRole, QByteArrayLiteral("unitName")},
            {FaceRole, QByteArrayLiteral("face")},         {PhoneRole, QByteArrayLiteral("phone")}};
}

void CaseloadModel::setParticipants(std::vector<Participant> participants, std::vector<Unit> units)
{
    std::sort(participants.begin(), participants.end(), [](const Participant &a, const Participant &b) {
        const int order = QString::localeAwareCompare(a.fullName(), b.fullName());
        return order != 0 ? order < 0 : a.id < b.id;
    });
    m_all = std::move(participants);
    m_units = std::move(units);
    show();
}

void CaseloadModel::setFilter(const QString &words)
{
    if (m_filter == words)
        return;
    m_filter = words;
    show();
}

void CaseloadModel::retranslate()
{
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0), index(count() - 1), {LanguageRole});
}

const Participant *CaseloadModel::find(const Id &id) const
{
    const auto found =
        std::find_if(m_all.begin(), m_all.end(), [&](const Participant &p) { return p.id == id; });
    return found != m_all.end() ? &*found : nullptr;
}

bool CaseloadModel::matches(const Participant &participant) const
{
    const QString text = participant.fullName() + u' ' + languageName(participant.language);
    const QStringList words = m_filter.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

void CaseloadModel::show()
{
    std::vector<Participant> shown;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(shown),
                 [this](const Participant &participant) { return matches(participant); });
    const auto sameRows = [](const Participant &a, const Participant &b) { return a.id == b.id; };
    if (std::equal(shown.begin(), shown.end(), m_shown.begin(), m_shown.end(), sameRows)) {
        m_shown = std::move(shown);
        if (!m_shown.empty())
            Q_EMIT dataChanged(index(0), index(count() - 1));
        return;
    }
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
    Q_EMIT countChanged();
}

QString CaseloadModel::unitName(const Id &unit) const
{
    const auto found =
        std::find_if(m_units.begin(), m_units.end(), [&](const Unit &u) { return u.id == unit; });
    return found != m_units.end() ? found->name : QString();
}

} // namespace samsprak::app
