// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/booking.h"
#include "scheduling/swedish_holidays.h"

#include <map>
#include <set>

namespace samsprak::scheduling {

/// The rules of one agreement with interpreter agencies, as data: read from a versioned file
/// (agreement_reader.h), never written in code. Each rule names the source that it was taken from. A rule
/// that nobody has found is absent, and its file says so; what asks for it gets NotFound, never a guess.
struct AgreementRule
{
    QString source; ///< a key of Agreement::sources
};

struct WorkingDayRule : AgreementRule
{
    HolidayEves eves = HolidayEves::AreHolidays;
};

/// How the time from an order to its assignment is counted.
enum class LeadCount : uint8_t {
    FullDays,     ///< whole 24-hour stretches of working days
    CalendarDays, ///< working days from the order's date to the day before the assignment
};

struct ReplyTier
{
    int atLeast = 0; ///< working days from order to assignment
    LeadCount counted = LeadCount::CalendarDays;
    std::optional<int> orderedBefore; ///< minutes since midnight; later orders fall to the next tier
    bool ordererSets = false;         ///< no deadline in the agreement: the orderer gives one
    int confirmWorkingDays = 0;       ///< behind the order
    std::optional<int> confirmAt;     ///< minutes since midnight; else the order's own time of day
    std::optional<int>
        nameWorkingDaysBefore; ///< the interpreter may be named later, but so long before the start
};

struct ReplyRule : AgreementRule
{
    std::vector<ReplyTier> tiers; ///< the first that fits counts
    bool nextRankOnSilence = true;
    bool extraTimeAllowed = false; ///< may the orderer give an agency longer than the deadline?
};

struct CancellationTier
{
    std::set<BookingMode> modes;
    int hours = 0;
    bool workingDaysOnly = false; ///< weekends and holidays are not counted
    int feePercent = 100;         ///< of what the assignment as booked would have cost
};

struct CancellationRule : AgreementRule
{
    std::vector<CancellationTier> tiers; ///< every mode in exactly one
    bool replacementFreesFromFee = false;
    std::optional<int>
        replacementOverlapMinutes; ///< at least; empty: the parties judge whether it is equivalent
    bool replacementMayBeLonger = false;
    std::optional<int>
        travelOwedWithinHours; ///< travel already paid for is owed when cancelled later than this
};

struct UnitRule : AgreementRule
{
    int firstMinutes = 60;
    int stepMinutes = 30;
    int tableToMinutes = 330;       ///< the price table ends here; beyond, each begun step costs the same
    bool bookedTimeIsLeast = false; ///< what was booked is paid though the assignment was shorter
};

/// Extra pay by the clock: working days outside ordinary hours, weekends and public holidays, major holidays.
struct InconvenientHoursRule : AgreementRule
{
    int fromMinute = 18 * 60;
    int toMinute = 7 * 60;
    int unitMinutes = 30;
    MajorHolidayHours majorHolidays;
};

struct WasteRule : AgreementRule
{
    int overMinutes = 30; ///< less is not paid; more is paid from its first minute
    int unitMinutes = 60;
    int inconvenientUnitMinutes = 30;
};

struct MealBreakRule : AgreementRule
{
    int overMinutes = 300;
    int unpaidToMinutes = 60; ///< of each break
};

struct TravelRule : AgreementRule
{
    int approvalOverMinutes = 180;
    int approvalOverKilometres = 250;
};

struct LengthRule : AgreementRule
{
    int warnUnderMinutes = 60;
    int warnOverMinutes = 600;
};

struct TeamRule : AgreementRule
{
    int pairOverMinutes = 120;
    int breakEveryMinutes = 60;
};

struct LatenessTier
{
    int fromMinutes = 0; ///< inclusive
    int deductPercent = 0;
};

struct LatenessRule : AgreementRule
{
    std::vector<LatenessTier> tiers; ///< ascending, the first from 0
};

/// Amounts in öre, without VAT.
struct LevelPrices
{
    std::map<int, qint64> table; ///< by the longest minutes that the amount covers
    qint64 beyondTable = 0;      ///< each begun step
    qint64 evening = 0;          ///< each begun unit of inconvenient hours
    qint64 weekend = 0;
    qint64 majorHoliday = 0;
    qint64 waste = 0;
    qint64 wasteInconvenient = 0;
    qint64 agencyFee = 0; ///< each assignment
};

struct PriceRule : AgreementRule
{
    QDate validFrom;
    QDate validTo; ///< inclusive
    std::map<InterpreterLevel, LevelPrices> levels;
};

struct Agreement
{
    QString id;
    int version = 0;
    std::map<QString, QString> title;   ///< by language
    QDate validFrom;                    ///< of the assignment's day; null: not known, open
    QDate validTo;                      ///< inclusive; null: not known, open
    QString zone;                       ///< IANA name
    std::map<QString, QString> sources; ///< key -> where the rule can be read
    std::set<QString> notKnown;         ///< names of rules that the file says nobody has found

    std::optional<WorkingDayRule> workingDays;
    std::optional<ReplyRule> reply;
    std::optional<CancellationRule> cancellation;
    std::optional<UnitRule> units;
    std::optional<InconvenientHoursRule> inconvenientHours;
    std::optional<WasteRule> waste;
    std::optional<MealBreakRule> mealBreak;
    std::optional<TravelRule> travel;
    std::optional<LengthRule> length;
    std::optional<TeamRule> team;
    std::optional<LatenessRule> lateness;
    std::optional<PriceRule> prices;

    bool isValidOn(const QDate &date) const
    {
        return (validFrom.isNull() || validFrom <= date) && (validTo.isNull() || date <= validTo);
    }
};

/// The version of an agreement that holds on a day, the newest when several do. Null when none does.
const Agreement *agreementOn(const std::vector<Agreement> &agreements, const QString &id, const QDate &date);

} // namespace samsprak::scheduling
