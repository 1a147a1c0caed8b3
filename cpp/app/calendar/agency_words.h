// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/booking.h"
#include "scheduling/agencies.h"
#include "scheduling/agency_reply.h"
#include "scheduling/billing.h"

#include <QDateTime>
#include <QString>

/// The sentences about orders to agencies, in the interface language of the moment. Call again after a change
/// of language.
namespace samsprak::app {

/// What became of an order, as a sentence.
QString orderSentence(const Booking &booking, const QString &agency, bool pending);
/// "The order to Tolkringen is sent", "Tolkringen sends Amanuel Tesfay".
QString orderTitle(const Booking &booking, const QString &agency);
/// "Of 34 earlier orders in Tigrinya 30 were filled, 2 of them late."
QString historyWords(const scheduling::AgencyHistory &history, const QString &language);
/// "Short: 45 minutes, the agreement pays at least 60."
QString warningWords(const scheduling::BookingNotice &notice);
/// What is not certain in an agency's answer, with what stood there.
QString doubtWords(const scheduling::UncertainPart &part);
QString answerWords(CounterpartAnswer answer);
/// "tomorrow at 15:00", within a sentence.
QString dayAndTime(const QDateTime &time, const QDateTime &now, const QString &language);
/// "1 250 kr".
QString amountWords(qint64 ore);

} // namespace samsprak::app
