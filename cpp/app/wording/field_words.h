// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/entity.h"

#include <QString>

#include <functional>

/// Words for what records are made of, in the interface language of the moment: for conflicts and for
/// histories.
namespace samsprak::app {

/// A record that a value refers to, as people call it; empty when the tablet does not have it.
using NameOf = std::function<QString(const Id &)>;

/// The field as it is called in mid-sentence ("phone number"); a general word for one of a newer app.
QString fieldName(Kind kind, int fieldNumber);
/// The kind as it is called in mid-sentence ("session").
QString kindName(Kind kind);
/// An encoded value of that field as a reader of `language` sees it: dates, codes, lengths and references in
/// words.
QString readableValue(Kind kind, int fieldNumber, const QByteArray &encoded, const QString &language,
                      const NameOf &nameOf);
/// The id in an encoded reference; null for every other field.
Id referenceIn(Kind kind, int fieldNumber, const QByteArray &encoded);

} // namespace samsprak::app
