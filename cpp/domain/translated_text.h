// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/id.h"

#include <QString>

#include <map>

namespace samsprak {

class CborReader;
class CborWriter;

/// Where a text in one language comes from. Machine stays marked as such until a native reader has reviewed
/// it.
enum class TranslationSource : uint8_t { Source, Person, Machine, Reviewed };

struct Translation
{
    QString text;
    TranslationSource source = TranslationSource::Source;
    Id by;
    qint64 at = 0; ///< UTC milliseconds
    Id recording;  ///< null: nobody has recorded it yet

    bool operator==(const Translation &) const = default;
};

/// A text in several languages; merged per language when two people edit it.
class TranslatedText
{
public:
    struct Choice
    {
        QString language; ///< the tag of the text that was found; empty when there is none at all
        QString text;
        TranslationSource source = TranslationSource::Source;
        Id recording;
        bool isFallback = false; ///< another language than the one asked for; screens say so
    };

    TranslatedText() = default;
    /// A text with its Swedish original only.
    static TranslatedText swedish(const QString &text);

    /// The best text for a reader of `language`: wanted, related, easy Swedish, Swedish, then any.
    Choice choose(const QString &language) const;
    void set(const QString &language, Translation translation) { m_texts[language] = std::move(translation); }
    const std::map<QString, Translation> &texts() const { return m_texts; }
    bool isEmpty() const { return m_texts.empty(); }

    void write(CborWriter &out) const;
    static TranslatedText read(CborReader &in);
    static void writeTranslation(CborWriter &out, const Translation &translation);
    static Translation readTranslation(CborReader &in);

    bool operator==(const TranslatedText &) const = default;

private:
    std::map<QString, Translation> m_texts;
};

} // namespace samsprak
