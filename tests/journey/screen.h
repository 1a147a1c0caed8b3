// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace samsprak::journey {

/// What a tablet's screen shows, from the JSON beside its picture.
class Screen
{
public:
    Screen() = default;
    explicit Screen(QJsonObject screen)
        : m_screen(std::move(screen))
    {
    }
    /// Reads the file beside a picture; empty if there is none.
    static Screen read(const QString &pngFile);

    bool isEmpty() const { return m_screen.isEmpty(); }
    /// A text that contains these words is visible.
    bool says(const QString &words) const;
    /// Every visible text.
    QStringList texts() const;
    /// The visible texts inside the item of this name (a trailing * matches any ending).
    QStringList textsIn(const QString &name) const;
    /// The visible items whose object name or accessible name fits (a trailing * matches any ending).
    QList<QJsonObject> items(const QString &name) const;
    bool shows(const QString &name) const { return !items(name).isEmpty(); }
    /// The booking states of the items that fit.
    QStringList bookingStates(const QString &name) const;
    bool mirrored() const;
    QString language() const;
    QString theme() const;
    QSize size() const;
    /// Letters of a script that are on the screen, by code point range.
    bool hasLettersBetween(char32_t first, char32_t last) const;
    /// Texts that are elided or cut off by an edge, as sentences.
    QStringList cutTexts() const;

private:
    QJsonObject m_screen;
};

} // namespace samsprak::journey
