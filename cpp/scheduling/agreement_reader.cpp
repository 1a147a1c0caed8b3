// SPDX-License-Identifier: MPL-2.0
#include "scheduling/agreement_reader.h"

#include "scheduling/rule_fields.h"
#include "scheduling/zone.h"

#include <QJsonDocument>

namespace samsprak::scheduling {
namespace {

constexpr qsizetype LargestFile = 1'000'000;
constexpr int Year = 366;
constexpr int DayMinutes = 24 * 60;

template <class E>
std::optional<E> knownCode(const QString &code)
{
    const E value = fromCode<E>(code);
    return codeOf(value) == code ? std::optional(value) : std::nullopt;
}

class AgreementReader
{
public:
    AgreementReader(QJsonObject root, std::vector<AgreementProblem> &problems)
        : m_root(std::move(root), {}, problems)
    {
    }

    Agreement read()
    {
        readHead();
        readRule("working_days", &Agreement::workingDays, &AgreementReader::readWorkingDays);
        readRule("reply", &Agreement::reply, &AgreementReader::readReply);
        readRule("cancellation", &Agreement::cancellation, &AgreementReader::readCancellation);
        readRule("units", &Agreement::units, &AgreementReader::readUnits);
        readRule("inconvenient_hours", &Agreement::inconvenientHours,
                 &AgreementReader::readInconvenientHours);
        readRule("waste", &Agreement::waste, &AgreementReader::readWaste);
        readRule("meal_break", &Agreement::mealBreak, &AgreementReader::readMealBreak);
        readRule("travel", &Agreement::travel, &AgreementReader::readTravel);
        readRule("length", &Agreement::length, &AgreementReader::readLength);
        readRule("team", &Agreement::team, &AgreementReader::readTeam);
        readRule("lateness", &Agreement::lateness, &AgreementReader::readLateness);
        readRule("prices", &Agreement::prices, &AgreementReader::readPrices);
        checkNeeds();
        m_root.finish();
        return std::move(m_agreement);
    }

private:
    void readHead()
    {
        m_agreement.id = m_root.text("id");
        m_agreement.version = m_root.integer("version", 1, 1'000'000);
        m_agreement.title = m_root.texts("title");
        for (const QJsonValue &name : m_root.array("not_known"))
            m_notKnown.insert(name.toString());
        m_agreement.notKnown = m_notKnown;
        m_agreement.validFrom = readEnd("valid_from");
        m_agreement.validTo = readEnd("valid_to");
        if (m_agreement.validTo.isValid() && m_agreement.validTo < m_agreement.validFrom)
            m_root.problem(AgreementFault::WrongValue, QStringLiteral("valid_to"),
                           QStringLiteral("before valid_from"));
        m_agreement.zone = m_root.text("zone");
        if (!m_agreement.zone.isEmpty() && !isKnownZone(m_agreement.zone))
            m_root.problem(AgreementFault::WrongValue, QStringLiteral("zone"), m_agreement.zone);
        m_agreement.sources = m_root.texts("sources");
    }

    /// An end of the validity that nobody has found is open.
    QDate readEnd(const char *name)
    {
        const bool open = m_notKnown.erase(QString::fromLatin1(name)) > 0;
        return open && !m_root.has(name) ? QDate() : m_root.date(name);
    }

    template <class Rule>
    void readRule(const char *name, std::optional<Rule> Agreement::*rule,
                  void (AgreementReader::*readInto)(RuleFields &, Rule &))
    {
        const QString key = QString::fromLatin1(name);
        const bool notKnown = m_notKnown.erase(key) > 0;
        if (m_root.has(name) == notKnown)
            m_root.problem(notKnown ? AgreementFault::Overlap : AgreementFault::MissingRule, key,
                           notKnown ? QStringLiteral("is also in not_known")
                                    : QStringLiteral("give the rule, or list it in not_known"));
        if (!m_root.has(name))
            return;
        RuleFields fields = m_root.object(name);
        Rule value;
        value.source = fields.has("source") ? fields.text("source") : QString();
        if (!m_agreement.sources.contains(value.source))
            fields.problem(AgreementFault::MissingSource, QStringLiteral("source"), value.source);
        (this->*readInto)(fields, value);
        fields.finish();
        m_agreement.*rule = std::move(value);
    }

    void readWorkingDays(RuleFields &fields, WorkingDayRule &rule)
    {
        rule.eves =
            fields.boolean("eves_are_holidays") ? HolidayEves::AreHolidays : HolidayEves::AreWorkingDays;
    }

    void readReply(RuleFields &fields, ReplyRule &rule)
    {
        rule.nextRankOnSilence = fields.boolean("next_rank_on_silence");
        rule.extraTimeAllowed = fields.boolean("extra_time_allowed");
        for (RuleFields &item : fields.objects("tiers")) {
            rule.tiers.push_back(readReplyTier(item));
            if (isSwallowed(rule.tiers))
                item.problem(AgreementFault::Overlap, {},
                             QStringLiteral("an earlier tier takes all orders of this one"));
        }
        if (rule.tiers.empty() || rule.tiers.back().atLeast > 0 || rule.tiers.back().orderedBefore)
            fields.problem(AgreementFault::Gap, QStringLiteral("tiers"),
                           QStringLiteral("the last must take every order: at_least 0, no ordered_before"));
    }

    ReplyTier readReplyTier(RuleFields &item)
    {
        ReplyTier tier;
        tier.atLeast = item.integer("at_least", 0, Year);
        const QString counted = item.text("counted");
        tier.counted = counted == u"full_days" ? LeadCount::FullDays : LeadCount::CalendarDays;
        if (!counted.isEmpty() && counted != u"full_days" && counted != u"calendar_days")
            item.problem(AgreementFault::WrongValue, QStringLiteral("counted"), counted);
        tier.orderedBefore = item.optionalClock("ordered_before");
        tier.ordererSets = item.has("orderer_sets") && item.boolean("orderer_sets");
        if (!tier.ordererSets) {
            RuleFields confirm = item.object("confirm");
            tier.confirmWorkingDays = confirm.integer("working_days", 0, Year);
            tier.confirmAt = confirm.optionalClock("at");
            confirm.finish();
            tier.nameWorkingDaysBefore = item.optionalInteger("name_working_days_before", 0, Year);
        }
        item.finish();
        return tier;
    }

    static bool isSwallowed(const std::vector<ReplyTier> &tiers)
    {
        const ReplyTier &last = tiers.back();
        return std::any_of(tiers.begin(), tiers.end() - 1, [&](const ReplyTier &earlier) {
            const bool countsAtLeastAsMany =
                earlier.counted == LeadCount::CalendarDays || last.counted == LeadCount::FullDays;
            const bool anyHour = !earlier.orderedBefore ||
                                 (last.orderedBefore && *last.orderedBefore <= *earlier.orderedBefore);
            return earlier.atLeast <= last.atLeast && countsAtLeastAsMany && anyHour;
        });
    }

    void readCancellation(RuleFields &fields, CancellationRule &rule)
    {
        std::map<BookingMode, int> seen;
        for (RuleFields &item : fields.objects("tiers")) {
            rule.tiers.push_back(readCancellationTier(item));
            for (const BookingMode mode : rule.tiers.back().modes)
                if (++seen[mode] == 2)
                    item.problem(AgreementFault::Overlap, QStringLiteral("modes"), codeOf(mode));
        }
        for (const auto &[mode, code] : EnumCodes<BookingMode>::values)
            if (!seen.contains(mode))
                fields.problem(AgreementFault::Gap, QStringLiteral("tiers"), QString::fromLatin1(code));
        if (fields.has("replacement")) {
            RuleFields replacement = fields.object("replacement");
            rule.replacementFreesFromFee = true;
            rule.replacementOverlapMinutes = replacement.optionalInteger("overlap_minutes", 1, DayMinutes);
            rule.replacementMayBeLonger = replacement.boolean("may_be_longer");
            replacement.finish();
        }
        rule.travelOwedWithinHours = fields.optionalInteger("travel_owed_within_hours", 1, 24 * Year);
    }

    CancellationTier readCancellationTier(RuleFields &item)
    {
        CancellationTier tier;
        for (const QJsonValue &value : item.array("modes")) {
            const auto mode = knownCode<BookingMode>(value.toString());
            if (mode)
                tier.modes.insert(*mode);
            else
                item.problem(AgreementFault::WrongValue, QStringLiteral("modes"), value.toString());
        }
        tier.hours = item.integer("hours", 0, 24 * Year);
        tier.workingDaysOnly = item.boolean("working_days_only");
        tier.feePercent = item.integer("fee_percent", 1, 100);
        item.finish();
        return tier;
    }

    void readUnits(RuleFields &fields, UnitRule &rule)
    {
        rule.firstMinutes = fields.integer("first_minutes", 1, DayMinutes);
        rule.stepMinutes = fields.integer("step_minutes", 1, DayMinutes);
        rule.tableToMinutes = fields.integer("table_to_minutes", rule.firstMinutes, DayMinutes);
        rule.bookedTimeIsLeast = fields.boolean("booked_time_is_least");
        if ((rule.tableToMinutes - rule.firstMinutes) % rule.stepMinutes != 0)
            fields.problem(AgreementFault::Gap, QStringLiteral("table_to_minutes"),
                           QStringLiteral("no whole number of steps behind first_minutes"));
    }

    void readInconvenientHours(RuleFields &fields, InconvenientHoursRule &rule)
    {
        rule.fromMinute = fields.clock("from");
        rule.toMinute = fields.clock("to");
        rule.unitMinutes = fields.integer("unit_minutes", 1, DayMinutes);
        RuleFields major = fields.object("major_holidays");
        rule.majorHolidays = {major.clock("from"), major.clock("to")};
        major.finish();
        if (rule.fromMinute <= rule.toMinute)
            fields.problem(AgreementFault::WrongValue, QStringLiteral("from"),
                           QStringLiteral("must be later in the day than to"));
    }

    void readWaste(RuleFields &fields, WasteRule &rule)
    {
        rule.overMinutes = fields.integer("over_minutes", 0, DayMinutes);
        rule.unitMinutes = fields.integer("unit_minutes", 1, DayMinutes);
        rule.inconvenientUnitMinutes = fields.integer("inconvenient_unit_minutes", 1, DayMinutes);
    }

    void readMealBreak(RuleFields &fields, MealBreakRule &rule)
    {
        rule.overMinutes = fields.integer("over_minutes", 1, DayMinutes);
        rule.unpaidToMinutes = fields.integer("unpaid_to_minutes", 0, DayMinutes);
    }

    void readTravel(RuleFields &fields, TravelRule &rule)
    {
        rule.approvalOverMinutes = fields.integer("approval_over_minutes", 0, DayMinutes);
        rule.approvalOverKilometres = fields.integer("approval_over_kilometres", 0, 10'000);
    }

    void readLength(RuleFields &fields, LengthRule &rule)
    {
        rule.warnUnderMinutes = fields.integer("warn_under_minutes", 0, DayMinutes);
        rule.warnOverMinutes = fields.integer("warn_over_minutes", rule.warnUnderMinutes, DayMinutes);
    }

    void readTeam(RuleFields &fields, TeamRule &rule)
    {
        rule.pairOverMinutes = fields.integer("pair_over_minutes", 1, DayMinutes);
        rule.breakEveryMinutes = fields.integer("break_every_minutes", 1, DayMinutes);
    }

    void readLateness(RuleFields &fields, LatenessRule &rule)
    {
        int next = 0;
        for (RuleFields &item : fields.objects("tiers")) {
            const int from = item.integer("from_minutes", 0, DayMinutes);
            if (rule.tiers.empty() && from != 0)
                item.problem(AgreementFault::Gap, QStringLiteral("from_minutes"),
                             QStringLiteral("the first tier begins at 0"));
            else if (from < next)
                item.problem(AgreementFault::Overlap, QStringLiteral("from_minutes"), QString::number(from));
            rule.tiers.push_back({from, item.integer("deduct_percent", 0, 100)});
            next = from + 1;
            item.finish();
        }
    }

    void readPrices(RuleFields &fields, PriceRule &rule)
    {
        rule.validFrom = fields.date("valid_from");
        rule.validTo = fields.date("valid_to");
        RuleFields levels = fields.object("levels");
        for (const QString &code : levels.names()) {
            const auto level = knownCode<InterpreterLevel>(code);
            RuleFields item = levels.object(code.toUtf8().constData());
            if (level && *level != InterpreterLevel::None)
                rule.levels[*level] = readLevel(item);
            else
                levels.problem(AgreementFault::WrongValue, code, QStringLiteral("no such level"));
        }
        if (rule.levels.empty())
            fields.problem(AgreementFault::Gap, QStringLiteral("levels"));
    }

    /// The table must hold exactly the steps that the unit rule pays by.
    LevelPrices readLevel(RuleFields &item)
    {
        LevelPrices prices;
        RuleFields table = item.object("table");
        if (m_agreement.units) {
            const UnitRule &units = *m_agreement.units;
            for (int to = units.firstMinutes; to <= units.tableToMinutes; to += units.stepMinutes) {
                const QByteArray key = QByteArray::number(to);
                if (table.has(key.constData()))
                    prices.table[to] = table.amount(key.constData());
                else
                    table.problem(AgreementFault::Gap, QString::fromLatin1(key));
            }
            table.finish();
        }
        prices.beyondTable = item.amount("beyond_table");
        prices.evening = item.amount("evening");
        prices.weekend = item.amount("weekend");
        prices.majorHoliday = item.amount("major_holiday");
        prices.waste = item.amount("waste");
        prices.wasteInconvenient = item.amount("waste_inconvenient");
        prices.agencyFee = item.amount("agency_fee");
        item.finish();
        return prices;
    }

    /// Rules that cannot be followed without another one.
    void checkNeeds()
    {
        const bool countsWorkingDays =
            m_agreement.reply ||
            (m_agreement.cancellation &&
             std::any_of(m_agreement.cancellation->tiers.begin(), m_agreement.cancellation->tiers.end(),
                         [](const CancellationTier &tier) { return tier.workingDaysOnly; }));
        if (countsWorkingDays && !m_agreement.workingDays)
            m_root.problem(AgreementFault::MissingRule, QStringLiteral("working_days"),
                           QStringLiteral("other rules count working days"));
        if (m_agreement.prices && !m_agreement.units)
            m_root.problem(AgreementFault::MissingRule, QStringLiteral("units"),
                           QStringLiteral("prices need units"));
        for (const QString &name : m_notKnown)
            m_root.problem(AgreementFault::UnknownField, QStringLiteral("not_known"), name);
    }

    RuleFields m_root;
    Agreement m_agreement;
    std::set<QString> m_notKnown;
};

} // namespace

AgreementReading readAgreement(QByteArrayView json)
{
    AgreementReading reading;
    if (json.size() > LargestFile) {
        reading.problems.push_back(
            {AgreementFault::TooLarge, {}, QStringLiteral("%1 bytes").arg(json.size())});
        return reading;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray(), &error);
    if (!document.isObject()) {
        reading.problems.push_back(
            {AgreementFault::NotJson,
             {},
             QStringLiteral("byte %1: %2").arg(error.offset).arg(error.errorString())});
        return reading;
    }
    Agreement agreement = AgreementReader(document.object(), reading.problems).read();
    if (reading.problems.empty())
        reading.agreement = std::move(agreement);
    return reading;
}

} // namespace samsprak::scheduling
