// SPDX-License-Identifier: MPL-2.0
#include "cli/text_encoding.h"

#include <QStringDecoder>

#include <array>

namespace samsprak::cli {
namespace {

/// What Windows-1252 puts where Latin-1 has control characters, 0x80 to 0x9F; 0 where it has nothing.
constexpr std::array<char16_t, 32> Windows1252Upper{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

QString fromWindows1252(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text)
        if (c.unicode() >= 0x80 && c.unicode() <= 0x9F) {
            const char16_t mapped = Windows1252Upper[c.unicode() - 0x80];
            c = mapped ? QChar(mapped) : QChar(QChar::ReplacementCharacter);
        }
    return text;
}

} // namespace

DecodedText decodedText(QByteArrayView bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return {QStringDecoder(QStringDecoder::Utf16)(bytes), TextEncoding::Utf16};
    const bool marked = bytes.startsWith("\xEF\xBB\xBF");
    if (marked)
        bytes = bytes.sliced(3);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    if (!decoder.hasError())
        return {text, marked ? TextEncoding::Utf8WithMark : TextEncoding::Utf8};
    return {fromWindows1252(bytes), TextEncoding::Windows1252};
}

} // namespace samsprak::cli
