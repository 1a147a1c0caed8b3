// SPDX-License-Identifier: MPL-2.0
#include "domain/language.h"

#include <algorithm>

namespace samsprak {

const std::vector<Language> &languages()
{
    static const std::vector<Language> known = {
        {QStringLiteral("sv"), QStringLiteral("Svenska"), false, QStringLiteral("sv_SE"), true},
        {QStringLiteral("en"), QStringLiteral("English"), false, QStringLiteral("en_GB"), true},
        {QStringLiteral("ar"), QStringLiteral("العربية"), true, QStringLiteral("ar"), true},
        {QStringLiteral("ti"), QStringLiteral("ትግርኛ"), false, QStringLiteral("ti_ER"), true},
        {QStringLiteral("uk"), QStringLiteral("Українська"), false, QStringLiteral("uk_UA"), false},
        {QStringLiteral("fa-AF"), QStringLiteral("دری"), true, QStringLiteral("fa_AF"), false},
        {QStringLiteral("so"), QStringLiteral("Soomaali"), false, QStringLiteral("so_SO"), false},
        {QStringLiteral("fa"), QStringLiteral("فارسی"), true, QStringLiteral("fa_IR"), false},
        {QStringLiteral("ckb"), QStringLiteral("کوردیی ناوەندی"), true, QStringLiteral("ckb_IQ"), false},
        {QStringLiteral("ku"), QStringLiteral("Kurmancî"), false, QStringLiteral("ku_TR"), false},
        {QStringLiteral("ps"), QStringLiteral("پښتو"), true, QStringLiteral("ps_AF"), false},
        {QStringLiteral("ru"), QStringLiteral("Русский"), false, QStringLiteral("ru_RU"), false},
        {QStringLiteral("tr"), QStringLiteral("Türkçe"), false, QStringLiteral("tr_TR"), false},
        {QStringLiteral("am"), QStringLiteral("አማርኛ"), false, QStringLiteral("am_ET"), false},
    };
    return known;
}

const Language &languageFor(const QString &tag)
{
    QString wanted = tag;
    if (tag == u"prs")
        wanted = QStringLiteral("fa-AF");
    else if (tag == u"kmr")
        wanted = QStringLiteral("ku");
    const auto &all = languages();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Language &l) { return l.tag == wanted; });
    return found != all.end() ? *found : all.front();
}

QStringList fallbackChain(const QString &tag)
{
    QStringList chain{tag};
    if (tag == u"fa-AF" || tag == u"prs")
        chain << QStringLiteral("fa-AF") << QStringLiteral("prs") << QStringLiteral("fa");
    else if (tag == u"kmr")
        chain << QStringLiteral("ku");
    else if (const qsizetype dash = tag.indexOf(u'-'); dash > 0)
        chain << tag.left(dash);
    if (tag != u"en")
        chain << QStringLiteral("sv-x-easy");
    chain << QStringLiteral("sv");
    chain.removeDuplicates();
    return chain;
}

} // namespace samsprak
