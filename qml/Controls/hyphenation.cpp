// SPDX-License-Identifier: MPL-2.0
#include "Controls/hyphenation.h"

#include <QStringView>

#include <algorithm>
#include <array>

namespace samsprak::controls {

namespace {

constexpr int longWord = 9;
constexpr int shortestEnd = 3;
constexpr int shortestMiddle = 2;
constexpr QChar softHyphen(0x00AD);

bool isVowel(QChar letter)
{
    static const QString vowels = QStringLiteral("aeiouyåäöéèüáíóúæø");
    return vowels.contains(letter.toLower());
}

/// How many of the consonants before a vowel start its syllable: the longest cluster that a Swedish word can
/// begin with.
int onsetLength(QStringView cluster)
{
    static const std::array onsets{
        QLatin1String("skr"), QLatin1String("spr"), QLatin1String("str"), QLatin1String("bl"),
        QLatin1String("br"),  QLatin1String("dr"),  QLatin1String("fl"),  QLatin1String("fr"),
        QLatin1String("gl"),  QLatin1String("gr"),  QLatin1String("kl"),  QLatin1String("kr"),
        QLatin1String("kv"),  QLatin1String("pl"),  QLatin1String("pr"),  QLatin1String("sj"),
        QLatin1String("sl"),  QLatin1String("sp"),  QLatin1String("sv"),  QLatin1String("tj"),
        QLatin1String("tr"),  QLatin1String("tv"),  QLatin1String("vj")};
    for (const auto &onset : onsets) {
        if (cluster.endsWith(onset, Qt::CaseInsensitive))
            return onset.size();
    }
    return 1;
}

QString hyphenatedWord(QStringView word)
{
    QString result;
    qsizetype lastBreak = 0;
    qsizetype clusterStart = -1;
    bool seenVowel = false;
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (!isVowel(word[i])) {
            if (clusterStart < 0)
                clusterStart = i;
            continue;
        }
        if (seenVowel && clusterStart >= 0) {
            const qsizetype at = i - onsetLength(word.mid(clusterStart, i - clusterStart));
            if (at >= shortestEnd && at - lastBreak >= shortestMiddle && word.size() - at >= shortestEnd) {
                result.append(word.mid(lastBreak, at - lastBreak)).append(softHyphen);
                lastBreak = at;
            }
        }
        seenVowel = true;
        clusterStart = -1;
    }
    return result.append(word.mid(lastBreak));
}

} // namespace

QString softHyphenated(const QString &text)
{
    if (text.contains(softHyphen))
        return text; // whoever wrote it knows the word better
    QString result;
    const QStringView view(text);
    qsizetype start = 0;
    while (start < view.size()) {
        const auto isLatin = [&](qsizetype at) {
            return view[at].isLetter() && view[at].script() == QChar::Script_Latin;
        };
        qsizetype end = start;
        while (end < view.size() && isLatin(end) == isLatin(start))
            ++end;
        const auto part = view.mid(start, end - start);
        if (isLatin(start) && part.size() >= longWord)
            result += hyphenatedWord(part);
        else
            result += part;
        start = end;
    }
    return result;
}

} // namespace samsprak::controls
