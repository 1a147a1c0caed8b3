// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace samsprak {

/// A language that participants, staff or interpreters use. Tags are BCP 47; data keeps the true tag.
struct Language
{
    QString tag;
    QString ownName;
    bool rightToLeft = false;
    QString qtLocale;       ///< the locale that Qt knows it by (prs and kmr would fall to the C locale)
    bool interface = false; ///< the whole interface exists in it
};

/// Every language the product knows, in the order of design: interface languages first.
const std::vector<Language> &languages();
/// The language with that tag (aliases prs and kmr included), or Swedish when it is unknown.
const Language &languageFor(const QString &tag);
/// Wanted, related, easy Swedish, Swedish: the order in which a text is looked for.
QStringList fallbackChain(const QString &tag);

} // namespace samsprak
