// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/calendar/keyed_list_model.h"
#include "domain/field_codec.h"
#include "domain/id.h"
#include "domain/result.h"

#include <QtQml/qqmlregistration.h>

namespace samsprak::storage {
class RecordReader;
}

namespace samsprak::app {

/// A participant as lists show it.
struct ParticipantRow
{
    QString key; ///< the participant's id
    Id id;
    QString name;
    QString givenName;
    QString language;     ///< tag
    QString languageWord; ///< in the interface language
    int face = 0;

    bool operator==(const ParticipantRow &) const = default;
};

/// Participants by name, those that the filter leaves.
class ParticipantListModel : public KeyedListModel<ParticipantRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a view model")
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(int total READ total NOTIFY countChanged FINAL)
public:
    explicit ParticipantListModel(QObject *parent = nullptr);

    /// Words that name or language must hold, in any order; an empty filter leaves all.
    QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    int count() const { return rowCount(); }
    /// All, filter or not.
    int total() const { return int(m_all.size()); }

    void setParticipants(std::vector<ParticipantRow> participants);
    /// Leaves these out, whatever the filter.
    void setHidden(const IdSet &hidden);
    const ParticipantRow *participant(const Id &id) const;

Q_SIGNALS:
    void filterChanged();
    void countChanged();

private:
    void apply();

    std::vector<ParticipantRow> m_all;
    IdSet m_hidden;
    QString m_filter;
};

/// Every participant that the reader may see, by name. Reader thread.
Result<std::vector<ParticipantRow>> loadParticipants(const storage::RecordReader &reader);

} // namespace samsprak::app
