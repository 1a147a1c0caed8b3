// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/booking.h"
#include "scheduling/agencies.h"
#include "scheduling/agency_reply.h"

#include <QStringList>

#include <map>

namespace samsprak::storage {
class RecordReader;
}

namespace samsprak::app {

/// What ordering from an agency needs beside the booking itself.
struct AgencyContents
{
    std::vector<scheduling::AgencyChoice> choices; ///< in the order in which they have to be asked
    std::map<Id, AgencyAgreement> agreements;      ///< also those that hold no longer
    std::vector<scheduling::OpenOrder> openOrders; ///< of all sessions: an answer may name any of them
    QString buyer;
    Person contact;               ///< who orders
    QStringList participantNames; ///< none of them may leave the house
    int participants = 0;
    std::optional<Requisition> requisition;
};

struct AgencyQuestion
{
    Session session;
    LocalTime start;
    QString language;
    std::optional<Booking> booking;
    std::vector<Participant> participants;
    int headCount = 0;
    Id actor;
    qint64 now = 0;
};

/// Reader thread. What can't be read is left out.
AgencyContents loadAgencies(const storage::RecordReader &reader, const AgencyQuestion &question);

} // namespace samsprak::app
