// SPDX-License-Identifier: MPL-2.0
#include "server/pages/area_pictogram.h"

#include <array>

namespace samsprak::server {

namespace {

struct Drawing
{
    const char *tint;
    const char *ink;
    const char *strokes; ///< in a field of 24 by 24
};

/// In the order of Area; colours as in the app's light theme.
constexpr std::array<Drawing, 10> Drawings = {{
    {"f1ebe0", "17263f",
     "<rect x='4' y='6' width='16' height='14' rx='2'/><path d='M4 10h16M8 3v5M16 3v5'/>"},
    {"d0e4fa", "1c3f61", "<path d='M3 5h12v8H8l-4 3v-3H3z'/><path d='M18 9h3v8h-1v3l-4-3h-5v-2'/>"},
    {"fcd9cc", "612b15", "<path d='M3 12l9-8 9 8'/><path d='M6 10v10h12V10'/><path d='M10 20v-6h4v6'/>"},
    {"fcd7de", "612737",
     "<circle cx='12' cy='6' r='3'/><path d='M5 11c4 3 10 3 14 0M9 13v4l-1 4M15 13v4l1 4M9 17h6'/>"},
    {"eee0c7", "503903", "<circle cx='12' cy='9' r='6'/><path d='M9 9l2 2 4-4M8 14l-1 7 5-3 5 3-1-7'/>"},
    {"d1e9d6", "1a482a", "<path d='M12 20C5 15 3 12 3 9a4 4 0 0 1 9-2 4 4 0 0 1 9 2c0 3-2 6-9 11z'/>"},
    {"dfe5cc", "3a4214",
     "<circle cx='6' cy='16' r='4'/><circle cx='18' cy='16' r='4'/><path d='M6 16l4-8h6l2 8M9 8H7M12 "
     "16l4-8'/>"},
    {"dbe0fc", "343865", "<rect x='3' y='8' width='18' height='12' rx='2'/><path d='M9 8V5h6v3M3 13h18'/>"},
    {"eddaf3", "4e2f57", "<path d='M2 9l10-5 10 5-10 5z'/><path d='M6 11v5c3 3 9 3 12 0v-5M22 9v6'/>"},
    {"e8e0da", "473a31", "<path d='M4 4h16l2 6H2z'/><path d='M4 10v10h16V10M9 20v-6h6v6'/>"},
}};

} // namespace

QByteArray areaPictogram(Area area)
{
    const Drawing &drawing = Drawings[size_t(area) % Drawings.size()];
    return QByteArray("<svg viewBox=\"0 0 24 24\" width=\"48\" height=\"48\" aria-hidden=\"true\" "
                      "focusable=\"false\"><circle cx=\"12\" cy=\"12\" r=\"12\" fill=\"#") +
           drawing.tint + "\"/><g transform=\"translate(4.8 4.8) scale(.6)\" fill=\"none\" stroke=\"#" +
           drawing.ink + "\" stroke-width=\"2.2\" stroke-linecap=\"round\" stroke-linejoin=\"round\">" +
           drawing.strokes + "</g></svg>";
}

} // namespace samsprak::server
