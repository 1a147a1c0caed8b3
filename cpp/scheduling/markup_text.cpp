// SPDX-License-Identifier: MPL-2.0
#include "scheduling/markup_text.h"

#include <QHash>
#include <QRegularExpression>

namespace samsprak::scheduling {
namespace {

QString characterNamed(const QString &name)
{
    static const QHash<QString, QString> names = {
        {QStringLiteral("amp"), QStringLiteral("&")},    {QStringLiteral("lt"), QStringLiteral("<")},
        {QStringLiteral("gt"), QStringLiteral(">")},     {QStringLiteral("quot"), QStringLiteral("\"")},
        {QStringLiteral("nbsp"), QStringLiteral(" ")},   {QStringLiteral("apos"), QStringLiteral("'")},
        {QStringLiteral("aring"), QStringLiteral("å")},  {QStringLiteral("auml"), QStringLiteral("ä")},
        {QStringLiteral("ouml"), QStringLiteral("ö")},   {QStringLiteral("Aring"), QStringLiteral("Å")},
        {QStringLiteral("Auml"), QStringLiteral("Ä")},   {QStringLiteral("Ouml"), QStringLiteral("Ö")},
        {QStringLiteral("eacute"), QStringLiteral("é")}, {QStringLiteral("ndash"), QStringLiteral("–")},
        {QStringLiteral("rsquo"), QStringLiteral("’")},  {QStringLiteral("bull"), QStringLiteral("•")},
    };
    if (!name.startsWith(u'#'))
        return names.value(name, u'&' + name + u';');
    const bool hex = name.size() > 1 && name[1].toLower() == u'x';
    const char32_t code = hex ? name.mid(2).toUInt(nullptr, 16) : name.mid(1).toUInt();
    return code > 0 && code <= 0x10FFFF ? QString::fromUcs4(&code, 1) : QString();
}

QString withCharacters(const QString &text)
{
    static const QRegularExpression entity(QStringLiteral("&(#?\\w{1,10});"));
    QString result;
    qsizetype last = 0;
    auto matches = entity.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        result += QStringView(text).sliced(last, match.capturedStart() - last);
        result += characterNamed(match.captured(1));
        last = match.capturedEnd();
    }
    result += QStringView(text).sliced(last);
    return result;
}

/// Without comments, and without what browsers run or style by instead of showing it.
QString withoutUnseen(const QString &html)
{
    static const std::pair<QString, QString> unseen[] = {
        {QStringLiteral("<!--"), QStringLiteral("-->")},
        {QStringLiteral("<style"), QStringLiteral("</style>")},
        {QStringLiteral("<script"), QStringLiteral("</script>")},
        {QStringLiteral("<title"), QStringLiteral("</title>")},
    };
    QString text = html;
    for (const auto &[open, close] : unseen) {
        QString kept;
        qsizetype at = 0;
        for (;;) {
            const qsizetype from = text.indexOf(open, at, Qt::CaseInsensitive);
            kept += QStringView(text).sliced(at, (from < 0 ? text.size() : from) - at);
            const qsizetype to = from < 0 ? -1 : text.indexOf(close, from, Qt::CaseInsensitive);
            if (to < 0)
                break;
            at = to + close.size();
        }
        text = kept;
    }
    return text;
}

} // namespace

QString textOfMarkup(const QString &html)
{
    static const QRegularExpression breaks(
        QStringLiteral("<(br|/p|/div|/tr|/li|/h[1-6]|/table|hr|blockquote)\\b[^<>]*>"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression cells(QStringLiteral("</t[dh]\\b[^<>]*>"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tags(QStringLiteral("<[a-zA-Z/!][^<>]*>"));
    static const QRegularExpression space(QStringLiteral("[ \\t\\r\\n]+"));
    QString text = withoutUnseen(html);
    text.replace(space, QStringLiteral(" "));
    text.replace(breaks, QStringLiteral("\n"));
    text.replace(cells, QStringLiteral(" "));
    text.remove(tags);
    return withCharacters(text);
}

} // namespace samsprak::scheduling
