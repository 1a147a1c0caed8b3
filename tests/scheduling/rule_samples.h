// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <random>

namespace samsprak::test {

/// Recurrence rules as timetables have them, from a seed.
class RuleSamples
{
public:
    explicit RuleSamples(unsigned seed)
        : m_random(seed)
    {
    }

    int number(int least, int most) { return std::uniform_int_distribution<int>(least, most)(m_random); }
    bool chance(int percent) { return number(1, 100) <= percent; }

    /// Without COUNT and UNTIL.
    QString openRule()
    {
        switch (number(0, 3)) {
        case 0:
            return daily();
        case 1:
            return weekly();
        case 2:
            return monthly();
        default:
            return yearly();
        }
    }

    QString daily()
    {
        return with("DAILY", {chance(40) ? days(false) : QString(), chance(20) ? months() : QString()});
    }

    QString weekly()
    {
        return with("WEEKLY", {chance(75) ? days(false) : QString(),
                               chance(20) ? QStringLiteral("WKST=SU") : QString()});
    }

    QString monthly()
    {
        const int kind = number(0, 2);
        return with("MONTHLY", {kind == 0   ? QString()
                                : kind == 1 ? days(true)
                                            : monthDays(),
                                chance(15) ? months() : QString()});
    }

    QString yearly()
    {
        const int kind = number(0, 3);
        if (kind == 0)
            return with("YEARLY", {});
        return with("YEARLY", {months(), kind == 1 ? QString() : kind == 2 ? days(true) : monthDays()});
    }

private:
    QString with(const char *frequency, const QStringList &parts)
    {
        QString rule = QStringLiteral("FREQ=") + QLatin1String(frequency);
        if (chance(35))
            rule += QStringLiteral(";INTERVAL=%1").arg(number(2, 5));
        for (const QString &part : parts)
            if (!part.isEmpty())
                rule += u';' + part;
        return rule;
    }

    QString list(const char *name, int least, int most)
    {
        QStringList items;
        for (int i = number(1, 3); i > 0; --i)
            if (const int one = number(least, most); one != 0)
                items << QString::number(one);
        if (items.isEmpty())
            items << QStringLiteral("1");
        items.removeDuplicates();
        return QLatin1String(name) + u'=' + items.join(u',');
    }

    QString months() { return list("BYMONTH", 1, 12); }
    QString monthDays() { return list("BYMONTHDAY", -31, 31); }

    QString days(bool withOrdinals)
    {
        static const char *const names[] = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
        QStringList items;
        for (int i = number(1, 3); i > 0; --i) {
            const int ordinal = withOrdinals && chance(70) ? number(-5, 5) : 0;
            items << (ordinal != 0 ? QString::number(ordinal) : QString()) +
                         QLatin1String(names[number(0, 6)]);
        }
        items.removeDuplicates();
        return QStringLiteral("BYDAY=") + items.join(u',');
    }

    std::mt19937 m_random;
};

} // namespace samsprak::test
