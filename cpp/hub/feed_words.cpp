// SPDX-License-Identifier: MPL-2.0
#include "hub/feed_words.h"

#include "domain/language.h"

#include <array>

namespace samsprak::hub {

namespace {

struct WordsOfLanguage
{
    const char16_t *tag;
    std::array<const char16_t *, 6> words;
};

// Arabic and Tigrinya are machine-made and wait for a native reader.
constexpr WordsOfLanguage Words[] = {
    {u"sv", {u"Upptagen", u"Aktivitet", u"Tolkning", u"Telefon", u"Video", u"Min vecka"}},
    {u"en", {u"Busy", u"Activity", u"Interpreting", u"Telephone", u"Video", u"My week"}},
    {u"ar", {u"مشغول", u"نشاط", u"ترجمة شفوية", u"هاتف", u"فيديو", u"أسبوعي"}},
    {u"ti", {u"ትሑዝ", u"ንጥፈት", u"ምትርጓም", u"ተሌፎን", u"ቪድዮ", u"ሰሙነይ"}},
};

} // namespace

QString feedWord(FeedWord word, const QString &language)
{
    for (const QString &tag : fallbackChain(language))
        for (const WordsOfLanguage &known : Words)
            if (tag.section(u'-', 0, 0) == QStringView(known.tag))
                return QString::fromUtf16(known.words[size_t(word)]);
    return QString::fromUtf16(Words[0].words[size_t(word)]);
}

} // namespace samsprak::hub
