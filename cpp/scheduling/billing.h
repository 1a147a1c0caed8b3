// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/result.h"
#include "scheduling/agreement.h"

namespace samsprak::scheduling {

/// What an interpreter's assignment came to. Minutes are real ones, so that the night of a clock change is
/// paid for as long as it was.
struct Assignment
{
    Interval booked;
    std::optional<Interval> actual; ///< from the requisition; empty before the day
    std::vector<Interval> mealBreaks;
    int wasteMinutes = 0; ///< travelling and waiting within ordinary hours
    int wasteInconvenientMinutes = 0;
    int lateMinutes = 0; ///< that the interpreter came late
    InterpreterLevel level = InterpreterLevel::Other;
    BookingMode mode = BookingMode::OnSite;
    qint64 expenses = 0; ///< öre: tickets, kilometres, subsistence, as claimed
};

enum class BillItem : uint8_t {
    Table,       ///< the price table's step
    BeyondTable, ///< begun steps beyond the table
    Evening,
    Weekend,
    MajorHoliday,
    Waste,
    WasteInconvenient,
    AgencyFee,
    Expenses,
    Lateness, ///< a deduction
};

/// One line that explains a part of the sum.
struct BillLine
{
    BillItem item = BillItem::Table;
    int minutes = 0;       ///< that the line is for
    int units = 1;         ///< begun units; for the table its step in minutes
    qint64 unitAmount = 0; ///< öre; 0 without prices
    qint64 amount = 0;     ///< öre; negative for a deduction
    QString source;
};

struct Bill
{
    std::vector<BillLine> lines;
    int paidMinutes = 0;
    bool asBooked = false;          ///< the booked time was paid, being dearer than the actual
    bool priced = false;            ///< false: no price list is known, only units can be told
    bool latenessUnsettled = false; ///< the interpreter came late, and no rule for it is known
    qint64 total = 0;               ///< öre, without VAT
};

/// What an assignment costs. NotFound when the agreement's units or hours are not known, or its prices lack
/// the level or the day; InvalidInput for times that end before they start, or breaks outside of them.
Result<Bill> billed(const Agreement &agreement, const Assignment &assignment);

enum class CancellationOutcome : uint8_t {
    Free,
    Fee,
    ReplacementOnly,    ///< no fee: the replacement takes its place
    ReplacementToAgree, ///< free if the agency agrees that the replacement is equivalent, else the fee
};

struct CancellationCost
{
    CancellationOutcome outcome = CancellationOutcome::Free;
    qint64 noticeMinutes = 0; ///< as the agreement counts them
    int ruleHours = 0;        ///< the notice that makes it free
    bool workingDaysOnly = false;
    qint64 freeUntil = 0; ///< UTC milliseconds: the last instant at which it costs nothing
    std::optional<Bill> fee;
    int feePercent = 0;
    qint64 amount = 0;            ///< öre; means nothing unless fee is priced
    bool travelMayBeOwed = false; ///< travel already paid for
    QString source;
};

/// What cancelling at `cancelledAt` costs, to be shown before it is done. `replacement` is another assignment
/// that the same interpreter gets instead. NotFound when the agreement's rule is not known.
Result<CancellationCost> cancellationCost(const Agreement &agreement, const Assignment &assignment,
                                          qint64 cancelledAt,
                                          const std::optional<Interval> &replacement = {});

enum class BookingWarning : uint8_t {
    VeryShort,
    VeryLong,
    MealBreakNeeded,
    PairAdvised,
    BreaksAdvised,
    TravelTimeNeedsApproval,
    TravelDistanceNeedsApproval,
    OutsideAgreement, ///< the day lies outside the agreement's validity
};

struct BookingNotice
{
    BookingWarning warning = BookingWarning::VeryShort;
    int value = 0; ///< minutes or kilometres
    int limit = 0;
    QString source;
};

struct PlannedAssignment
{
    Interval time;
    int interpreters = 1;
    bool mealBreakPlanned = false;
    int travelMinutes = 0; ///< the interpreter's, there and back
    int travelKilometres = 0;
    bool travelApproved = false;
};

/// What the agreement warns of before an order is sent. Rules that are not known warn of nothing.
std::vector<BookingNotice> warnings(const Agreement &agreement, const PlannedAssignment &planned);

} // namespace samsprak::scheduling
