// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "scheduling/agreement_reader.h"
#include "scheduling/zone.h"

#include <QDir>
#include <QFile>
#include <QTest>

/// The rule files as shipped, and an invented agreement that has every rule.
namespace agreement_files {

using namespace samsprak;
using namespace samsprak::scheduling;

inline QString folder()
{
    return qEnvironmentVariable("SAMSPRAK_SOURCE_DIR") + QStringLiteral("/assets/content/agreements/");
}

inline QByteArray bytes(const char *name)
{
    QFile file(folder() + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QString told(const AgreementReading &reading)
{
    QStringList lines;
    for (const AgreementProblem &problem : reading.problems)
        lines.append(QStringLiteral("%1 %2 (%3)")
                         .arg(QString::number(int(problem.fault)), problem.path, problem.detail));
    return lines.join(QStringLiteral("; "));
}

inline Agreement shipped(const char *name) { return *readAgreement(bytes(name)).agreement; }

/// Every figure in it is invented: round amounts, so that a sum can be checked in the head.
inline QByteArray inventedText()
{
    return R"({"id":"invented","version":3,"title":{"sv":"Påhittat avtal"},"valid_from":"2026-01-01",
"valid_to":"2027-12-31","zone":"Europe/Stockholm","sources":{"test":"invented"},"not_known":[],
"working_days":{"source":"test","eves_are_holidays":true},
"reply":{"source":"test","next_rank_on_silence":true,"extra_time_allowed":false,"tiers":[
  {"at_least":2,"counted":"calendar_days","confirm":{"working_days":1,"at":"12:00"}},
  {"at_least":0,"counted":"calendar_days","orderer_sets":true}]},
"cancellation":{"source":"test","tiers":[
  {"modes":["on_site"],"hours":24,"working_days_only":true,"fee_percent":50},
  {"modes":["phone","video"],"hours":2,"working_days_only":false,"fee_percent":100}]},
"units":{"source":"test","first_minutes":60,"step_minutes":30,"table_to_minutes":120,"booked_time_is_least":true},
"inconvenient_hours":{"source":"test","from":"18:00","to":"07:00","unit_minutes":30,
  "major_holidays":{"from":"18:00","to":"07:00"}},
"waste":{"source":"test","over_minutes":30,"unit_minutes":60,"inconvenient_unit_minutes":30},
"meal_break":{"source":"test","over_minutes":300,"unpaid_to_minutes":60},
"travel":{"source":"test","approval_over_minutes":180,"approval_over_kilometres":250},
"length":{"source":"test","warn_under_minutes":60,"warn_over_minutes":600},
"team":{"source":"test","pair_over_minutes":120,"break_every_minutes":60},
"lateness":{"source":"test","tiers":[{"from_minutes":0,"deduct_percent":0},{"from_minutes":11,"deduct_percent":25},
  {"from_minutes":31,"deduct_percent":100}]},
"prices":{"source":"test","valid_from":"2026-01-01","valid_to":"2026-12-31","levels":{"AT":{
  "table":{"60":"500.00","90":"700.00","120":"900.00"},"beyond_table":"200.00","evening":"50.00","weekend":"100.00",
  "major_holiday":"150.00","waste":"300.00","waste_inconvenient":"200.00","agency_fee":"40.00"}}}})";
}

inline Agreement invented() { return *readAgreement(inventedText()).agreement; }

inline qint64 at(const char *local)
{
    return *toUtc(LocalTime::fromString(QString::fromLatin1(local)), QStringLiteral("Europe/Stockholm"));
}

inline Interval span(const char *start, int minutes) { return {at(start), at(start) + minutes * 60'000LL}; }

inline QString wall(std::optional<qint64> utc)
{
    return utc ? toLocal(*utc, QStringLiteral("Europe/Stockholm"))->toString() : QStringLiteral("none");
}

} // namespace agreement_files
