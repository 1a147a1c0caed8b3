// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

namespace samsprak::cli {

enum class TextEncoding { Utf8, Utf8WithMark, Utf16, Windows1252 };

struct DecodedText
{
    QString text; ///< without byte order mark
    TextEncoding encoding = TextEncoding::Utf8;
};

/// Reads a text file as Swedish Excel writes them: UTF-8 with or without a byte order mark, UTF-16 with one,
/// and whatever is none of these is Windows-1252.
DecodedText decodedText(QByteArrayView bytes);

} // namespace samsprak::cli
