// SPDX-License-Identifier: MPL-2.0
#include "screen.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRectF>
#include <QSize>

namespace samsprak::journey {

using namespace Qt::StringLiterals;

namespace {

bool fits(const QString &pattern, const QString &name)
{
    return pattern.endsWith(u'*') ? name.startsWith(QStringView(pattern).chopped(1)) : name == pattern;
}

QRectF rectOf(const QJsonValue &entry)
{
    const QJsonValue rect = entry[u"rect"];
    return {rect[0].toDouble(), rect[1].toDouble(), rect[2].toDouble(), rect[3].toDouble()};
}

} // namespace

Screen Screen::read(const QString &pngFile)
{
    const QFileInfo info(pngFile);
    QFile file(info.absolutePath() + u'/' + info.completeBaseName() + u".json"_s);
    return file.open(QIODevice::ReadOnly) ? Screen(QJsonDocument::fromJson(file.readAll()).object())
                                          : Screen();
}

QStringList Screen::texts() const
{
    QStringList found;
    const QJsonArray texts = m_screen[u"texts"].toArray();
    for (const auto &entry : texts)
        found << entry[u"text"].toString();
    return found;
}

bool Screen::says(const QString &words) const
{
    const QStringList all = texts();
    return std::any_of(all.begin(), all.end(), [&](const QString &text) { return text.contains(words); });
}

QList<QJsonObject> Screen::items(const QString &name) const
{
    QList<QJsonObject> found;
    const QJsonArray items = m_screen[u"items"].toArray();
    for (const auto &entry : items) {
        if (fits(name, entry[u"objectName"].toString()) || fits(name, entry[u"name"].toString()))
            found << entry.toObject();
    }
    return found;
}

QStringList Screen::textsIn(const QString &name) const
{
    QStringList found;
    const QList<QJsonObject> frames = items(name);
    const QJsonArray texts = m_screen[u"texts"].toArray();
    for (const auto &entry : texts) {
        const QPointF middle = rectOf(entry).center();
        const bool inside = std::any_of(frames.begin(), frames.end(), [&](const QJsonObject &frame) {
            return rectOf(frame).contains(middle);
        });
        if (inside || fits(name, entry[u"objectName"].toString()))
            found << entry[u"text"].toString();
    }
    return found;
}

QStringList Screen::bookingStates(const QString &name) const
{
    QStringList states;
    for (const QJsonObject &item : items(name)) {
        if (item.contains(u"bookingState"))
            states << item[u"bookingState"].toString();
    }
    return states;
}

bool Screen::mirrored() const { return m_screen[u"mirrored"].toBool(); }
QString Screen::language() const { return m_screen[u"language"].toString(); }
QString Screen::theme() const { return m_screen[u"theme"].toVariant().toString(); }

QSize Screen::size() const
{
    return {m_screen[u"window"][u"width"].toInt(), m_screen[u"window"][u"height"].toInt()};
}

bool Screen::hasLettersBetween(char32_t first, char32_t last) const
{
    const auto letters = texts().join(u' ').toUcs4();
    return std::any_of(letters.begin(), letters.end(),
                       [&](uint letter) { return letter >= first && letter <= last; });
}

QStringList Screen::cutTexts() const
{
    QStringList found;
    const QJsonArray texts = m_screen[u"texts"].toArray();
    for (const auto &entry : texts) {
        // A calendar's block says what it has room for; all of it is in its accessible name.
        const bool isBlock = entry[u"in"].toString().startsWith(u"sessionCard-");
        for (const QString &fault : {u"truncated"_s, u"cutOff"_s}) {
            if (!isBlock && entry[fault].toBool())
                found << u"'%1' is %2 (%3)"_s.arg(entry[u"text"].toString(), fault, entry[u"in"].toString());
        }
    }
    return found;
}

} // namespace samsprak::journey
