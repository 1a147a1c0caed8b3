// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QDate>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

/// Who plays in the story and what they say: people of the demo project and the words that are typed.
namespace samsprak::journey::cast {

/// The demo project's calendar lies around this day; the tablets' clocks are set to its morning.
inline const QDate tuesday(2026, 11, 24);
inline const QString now = QStringLiteral("2026-11-24T08:40:00+01:00");

inline const QString pedagogue = QStringLiteral("Karin");
inline const QString jobAgent = QStringLiteral("Mats");
inline const QString saba = QStringLiteral("Saba Gebre");
inline const QString yonas = QStringLiteral("Yonas Kidane");
inline const QString interpreter = QStringLiteral("Freweini Hadgu");
inline const QString pin = QStringLiteral("482915");

/// The pictures of Saba's code.
inline const QStringList pictures{QStringLiteral("key"), QStringLiteral("fish"), QStringLiteral("star"),
                                  QStringLiteral("cat")};

/// Titles that the content pack has in every language of the interface.
inline const QString titleA = QStringLiteral("Läkarbesök");
inline const QString titleAInTigrinya = QStringLiteral("ምብጻሕ ሓኪም");
inline const QString titleC = QStringLiteral("Hyreskontrakt");
inline const QString startA = QStringLiteral("10:00");
inline const QString startC = QStringLiteral("10:30");

/// A session as it is typed in; `type` is the suggestion that is tapped.
struct Planned
{
    QString title;
    QString type;
    QString start;
    QString participant;
};
inline const Planned plannedA{titleA, QStringLiteral("doctors_visit"), startA, saba};
inline const Planned plannedC{titleC, QStringLiteral("rental_contract"), startC, yonas};

inline const QString phoneA = QStringLiteral("070-111 22 33");
inline const QString phoneC = QStringLiteral("070-444 55 66");

/// Whether a translated text holds these words in any language.
inline bool says(const QJsonValue &text, const QString &words)
{
    if (text.isString())
        return text.toString() == words;
    const QJsonObject languages = text.toObject();
    for (const auto &entry : languages) {
        if (entry.isString() ? entry.toString() == words : entry.toObject()[u"text"].toString() == words)
            return true;
    }
    return false;
}

} // namespace samsprak::journey::cast
