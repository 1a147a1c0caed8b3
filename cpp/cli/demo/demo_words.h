// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "cli/demo/seeded_random.h"
#include "domain/directory.h"
#include "domain/translated_text.h"

#include <QStringList>

/// What an invented project is made of. No name belongs to anybody, phone numbers are of the series that is
/// kept free for stories, addresses of a domain that is.
namespace samsprak::cli {

/// Language tags, the most spoken one first, and how many of a hundred participants speak each.
struct SpokenLanguage
{
    const char *tag;
    double percent;
    double supply; ///< interpreters for those who need one; under 1: scarce
};
extern const SpokenLanguage SpokenLanguages[35];

QString givenName(SeededRandom &random, const QString &language, Gender gender);
QString familyName(SeededRandom &random, const QString &language);
QString staffName(SeededRandom &random);
QString inventedPhone(SeededRandom &random);

/// In Swedish and English, as a person would enter it.
TranslatedText planTitle();
TranslatedText goalTitle(SeededRandom &random, Area area);
TranslatedText activityTitle(SeededRandom &random, Area area);
TranslatedText talkTitle(Area area);
TranslatedText groupTitle(int number);
QString groupName(int number);
/// Who decides about such a step, as the participant is told.
QString decisionMaker(Area area);
QString siteName(int number);
QString roomName(int number);

} // namespace samsprak::cli
