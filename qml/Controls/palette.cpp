// SPDX-License-Identifier: MPL-2.0
#include "Controls/palette.h"

#include <algorithm>
#include <array>

namespace samsprak::controls {

namespace {

struct TokenRow
{
    Token token;
    std::array<QRgb, 3> colours; // light, dark, high contrast
};

constexpr std::array<TokenRow, 20> tokens{{
    {Token::Ground, {0xFFFAF6EF, 0xFF0F1721, 0xFFFFFFFF}},
    {Token::Surface, {0xFFFFFFFF, 0xFF18222E, 0xFFFFFFFF}},
    {Token::Sunken, {0xFFF1EBE0, 0xFF0A111A, 0xFFF2F2F2}},
    {Token::Line, {0xFFE3DACB, 0xFF2B3846, 0xFF000000}},
    {Token::Edge, {0xFF857C6E, 0xFF7E8B99, 0xFF000000}},
    {Token::Ink, {0xFF17263F, 0xFFF1EBDF, 0xFF000000}},
    {Token::Ink2, {0xFF4C586B, 0xFFB0BAC5, 0xFF1F2733}},
    {Token::Teal, {0xFF0B5F61, 0xFF6CCBC0, 0xFF00474A}},
    {Token::OverTeal, {0xFFFFFFFF, 0xFF06282A, 0xFFFFFFFF}},
    {Token::TealDeep, {0xFF084A4C, 0xFF8FDCD3, 0xFF003336}},
    {Token::TealSoft, {0xFFDCECE8, 0xFF173B3E, 0xFFE3F1EF}},
    {Token::Saffron, {0xFFF3B43C, 0xFFF5BE54, 0xFFFFD24A}},
    {Token::OverSaffron, {0xFF17263F, 0xFF17263F, 0xFF000000}},
    {Token::SaffronInk, {0xFF6E4400, 0xFFF8CF80, 0xFF4A2E00}},
    {Token::SaffronSoft, {0xFFFDF0D2, 0xFF3B2E14, 0xFFFFF3CF}},
    {Token::Danger, {0xFFA2352A, 0xFFF19C8E, 0xFF7D1710}},
    {Token::DangerSoft, {0xFFFBE8E3, 0xFF42211D, 0xFFFFECE8}},
    {Token::OverInk, {0xFFFFFFFF, 0xFF0F1721, 0xFFFFFFFF}},
    {Token::TealOverInk, {0xFF8FDCD3, 0xFF0B5F61, 0xFFA9E6DE}},
    {Token::Scrim, {0x6117263F, 0x99000000, 0x99000000}},
}};

struct AreaRow
{
    QLatin1String name;
    QLatin1String pictogram;
    std::array<QRgb, 3> solid, tint, ink;
};

constexpr std::array<AreaRow, 9> areas{{
    {QLatin1String("language"),
     QLatin1String("forum"),
     {0xFF345F8A, 0xFF9BC2EB, 0xFF0F3F6A},
     {0xFFD0E4FA, 0xFF263B51, 0xFFD9EAFC},
     {0xFF1C3F61, 0xFFC7E1FD, 0xFF062846}},
    {QLatin1String("housing"),
     QLatin1String("home-variant"),
     {0xFF8A472C, 0xFFEDAC93, 0xFF682504},
     {0xFFFCD9CC, 0xFF512F22, 0xFFFEE1D6},
     {0xFF612B15, 0xFFFFD3C2, 0xFF451501}},
    {QLatin1String("childcare"),
     QLatin1String("human-child"),
     {0xFF8A4255, 0xFFEEA7B6, 0xFF671F36},
     {0xFFFCD7DE, 0xFF512D35, 0xFFFEDEE4},
     {0xFF612737, 0xFFFFD0D9, 0xFF441121}},
    {QLatin1String("validation"),
     QLatin1String("certificate"),
     {0xFF74571A, 0xFFD5BA88, 0xFF543700},
     {0xFFEEE0C7, 0xFF45371B, 0xFFF2E6D1},
     {0xFF503903, 0xFFEEDCBC, 0xFF372200}},
    {QLatin1String("health"),
     QLatin1String("heart-pulse"),
     {0xFF336A44, 0xFF9BCCA7, 0xFF084A24},
     {0xFFD1E9D6, 0xFF26402D, 0xFFDAEEDE},
     {0xFF1A482A, 0xFFC8E8CF, 0xFF032F15}},
    {QLatin1String("leisure"),
     QLatin1String("bike"),
     {0xFF58622A, 0xFFB9C493, 0xFF3A4200},
     {0xFFDFE5CC, 0xFF373C22, 0xFFE6EBD6},
     {0xFF3A4214, 0xFFDBE3C2, 0xFF242A00}},
    {QLatin1String("work"),
     QLatin1String("worker"),
     {0xFF51568E, 0xFFB2BAEF, 0xFF33366D},
     {0xFFDBE0FC, 0xFF333753, 0xFFE2E6FE},
     {0xFF343865, 0xFFD6DCFF, 0xFF1F2149}},
    {QLatin1String("studies"),
     QLatin1String("school"),
     {0xFF714B7D, 0xFFD3AFDE, 0xFF512B5D},
     {0xFFEDDAF3, 0xFF44314A, 0xFFF1E2F6},
     {0xFF4E2F57, 0xFFECD4F4, 0xFF35193D}},
    {QLatin1String("business"),
     QLatin1String("store"),
     {0xFF68594D, 0xFFCABBAF, 0xFF493A2E},
     {0xFFE8E0DA, 0xFF3F3731, 0xFFEDE6E1},
     {0xFF473A31, 0xFFE6DCD4, 0xFF2F241B}},
}};

const AreaRow *find(const QString &area)
{
    const auto found =
        std::find_if(areas.begin(), areas.end(), [&](const AreaRow &row) { return area == row.name; });
    return found == areas.end() ? nullptr : &*found;
}

} // namespace

QColor colourOf(Scheme scheme, Token token)
{
    const auto &row = tokens.at(static_cast<std::size_t>(token));
    return QColor::fromRgba(row.colours.at(static_cast<std::size_t>(scheme)));
}

AreaPalettes::AreaPalettes(QObject *parent)
    : QObject(parent)
{
}

void AreaPalettes::setScheme(Scheme scheme) { m_scheme = scheme; }

QColor AreaPalettes::solid(const QString &area) const
{
    const auto *row = find(area);
    return row ? QColor::fromRgba(row->solid.at(static_cast<std::size_t>(m_scheme)))
               : colourOf(m_scheme, Token::Ink2);
}

QColor AreaPalettes::tint(const QString &area) const
{
    const auto *row = find(area);
    return row ? QColor::fromRgba(row->tint.at(static_cast<std::size_t>(m_scheme)))
               : colourOf(m_scheme, Token::Sunken);
}

QColor AreaPalettes::ink(const QString &area) const
{
    const auto *row = find(area);
    return row ? QColor::fromRgba(row->ink.at(static_cast<std::size_t>(m_scheme)))
               : colourOf(m_scheme, Token::Ink);
}

QColor AreaPalettes::overSolid(const QString &) const
{
    return m_scheme == Scheme::Dark ? colourOf(m_scheme, Token::Ground) : QColor(Qt::white);
}

QString AreaPalettes::pictogram(const QString &area) const
{
    const auto *row = find(area);
    return row ? QString(row->pictogram) : QStringLiteral("calendar-text");
}

QStringList AreaPalettes::names() const
{
    QStringList names;
    for (const auto &row : areas)
        names.append(row.name);
    return names;
}

} // namespace samsprak::controls
