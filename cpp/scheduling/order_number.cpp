// SPDX-License-Identifier: MPL-2.0
#include "scheduling/order_number.h"

namespace samsprak::scheduling {

QString orderNumber(const Id &booking, const Id &agency)
{
    static constexpr char Digits[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    quint64 value = 0;
    for (const char byte : Id::fromName(booking, agency.toString()).toBytes().last(5))
        value = value << 8 | uchar(byte);
    QString number = QStringLiteral("SP");
    for (int place = 0; place < 8; ++place) {
        // Each group begins with a figure: no group can be somebody's name.
        const bool begins = place % 4 == 0;
        const uint base = begins ? 10 : 32;
        if (begins)
            number += u'-';
        number += QLatin1Char(Digits[value % base]);
        value /= base;
    }
    return number;
}

} // namespace samsprak::scheduling
