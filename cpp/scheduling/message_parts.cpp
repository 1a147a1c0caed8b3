// SPDX-License-Identifier: MPL-2.0
#include "scheduling/message_parts.h"

#include "scheduling/swedish_holidays.h"
#include "scheduling/zone.h"

namespace samsprak::scheduling {
namespace {

constexpr int MostParts = 255;
constexpr qsizetype MostCharacters = MostParts * 153;
constexpr qint64 Minute = 60'000;
constexpr int DayMinutes = 24 * 60;

/// 3GPP TS 23.038, 6.2.1: the 127 characters beside the escape.
constexpr char32_t DefaultAlphabet[] = U"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
                                       U"¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
constexpr char32_t ExtensionTable[] = U"\f^{}\\[~]|€";

constexpr bool contains(std::u32string_view table, char32_t character)
{
    return table.find(character) != std::u32string_view::npos;
}

struct EncodedCharacter
{
    qsizetype at = 0;     ///< in the text
    qsizetype length = 1; ///< UTF-16 units
    int septets = 0;
};

std::vector<EncodedCharacter> charactersOf(const QString &text)
{
    std::vector<EncodedCharacter> characters;
    for (qsizetype at = 0; at < text.size();) {
        const bool pair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const char32_t code = pair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
        characters.push_back({at, pair ? 2 : 1, gsmSeptets(code)});
        at += characters.back().length;
    }
    return characters;
}

/// Fills parts of `size` units, a character whole in one of them.
void split(SmsText &sms, const QString &text, const std::vector<EncodedCharacter> &characters, int size)
{
    qsizetype partStart = 0;
    int used = 0;
    for (const EncodedCharacter &character : characters) {
        const int units = sms.encoding == SmsEncoding::Gsm7 ? character.septets : int(character.length);
        if (used + units > size) {
            sms.parts.append(text.mid(partStart, character.at - partStart));
            partStart = character.at;
            used = 0;
        }
        used += units;
    }
    sms.parts.append(text.mid(partStart));
    sms.unitsLeft = size - used;
}

bool isQuiet(const LocalTime &local, const QuietHours &hours)
{
    if (hours.restDays && (local.date.dayOfWeek() == Qt::Sunday || isPublicHoliday(local.date)))
        return true;
    if (hours.fromMinute <= hours.toMinute)
        return local.minute >= hours.fromMinute && local.minute < hours.toMinute;
    return local.minute >= hours.fromMinute || local.minute < hours.toMinute;
}

/// The next wall time at which quiet may end.
LocalTime possibleEnd(const LocalTime &local, const QuietHours &hours)
{
    if (local.minute < hours.toMinute)
        return {local.date, hours.toMinute};
    return {local.date.addDays(1), 0};
}

} // namespace

int gsmSeptets(char32_t character)
{
    static constexpr std::u32string_view basic(DefaultAlphabet);
    static constexpr std::u32string_view extension(ExtensionTable);
    if (contains(basic, character))
        return 1;
    return contains(extension, character) ? 2 : 0;
}

Result<SmsText> smsParts(const QString &text)
{
    SmsText sms;
    if (text.isEmpty())
        return sms;
    if (text.size() > MostCharacters)
        return {ErrorCode::TooLarge, QStringLiteral("%1 characters").arg(text.size())};
    const auto characters = charactersOf(text);
    for (const EncodedCharacter &character : characters) {
        sms.units += character.septets;
        if (character.septets == 0 && sms.firstOutside.isEmpty())
            sms.firstOutside = text.mid(character.at, character.length);
    }
    if (!sms.firstOutside.isEmpty()) {
        sms.encoding = SmsEncoding::Ucs2;
        sms.units = int(text.size());
    }
    const bool gsm = sms.encoding == SmsEncoding::Gsm7;
    const int whole = gsm ? 160 : 70;
    split(sms, text, characters, sms.units <= whole ? whole : gsm ? 153 : 67);
    if (sms.parts.size() > MostParts)
        return {ErrorCode::TooLarge, QStringLiteral("%1 parts").arg(sms.parts.size())};
    return sms;
}

Result<qint64> nextPermitted(qint64 now, const QuietHours &hours)
{
    const auto isMinute = [](int minute) { return minute >= 0 && minute < DayMinutes; };
    if (!isKnownZone(hours.zone) || !isMinute(hours.fromMinute) || !isMinute(hours.toMinute))
        return {ErrorCode::InvalidInput, QStringLiteral("quiet hours")};
    qint64 at = now;
    for (;;) {
        const LocalTime local = *toLocal(at, hours.zone);
        if (!isQuiet(local, hours))
            return at;
        const qint64 end = *toUtc(possibleEnd(local, hours), hours.zone);
        // In the second of two equal hours the end that the clock shows first lies behind us.
        at = end > at ? end : at - at % Minute + Minute;
    }
}

} // namespace samsprak::scheduling
