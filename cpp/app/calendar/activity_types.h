// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/directory.h"
#include "domain/translated_text.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace samsprak::app {

/// A common kind of session whose title exists in every language of the interface, so that whoever it
/// concerns reads it in their own without anyone translating.
struct ActivityType
{
    QString code;
    Area area = Area::None;
    int minutes = 60;
    TranslatedText title;
};

/// Those of assets/content/activity-types.json, in its order.
const std::vector<ActivityType> &activityTypes();
/// Reads the file's format; an entry without a title or with an unknown area is passed over.
std::vector<ActivityType> readActivityTypes(const QByteArray &json);
/// The type that is called `title` in any language; null when none is.
const ActivityType *activityTypeCalled(const QString &title);

} // namespace samsprak::app
