// SPDX-License-Identifier: MPL-2.0
#include "domain/translated_text.h"

#include "domain/cbor.h"
#include "domain/language.h"

namespace samsprak {

TranslatedText TranslatedText::swedish(const QString &text)
{
    TranslatedText result;
    result.set(QStringLiteral("sv"), Translation{text, TranslationSource::Source, {}, 0, {}});
    return result;
}

TranslatedText::Choice TranslatedText::choose(const QString &language) const
{
    const auto taken = [&](const QString &tag, const Translation &found) {
        return Choice{tag, found.text, found.source, found.recording, tag != language};
    };
    for (const QString &tag : fallbackChain(language)) {
        const auto found = m_texts.find(tag);
        if (found != m_texts.end() && !found->second.text.isEmpty())
            return taken(tag, found->second);
    }
    for (const auto &[tag, translation] : m_texts)
        if (!translation.text.isEmpty())
            return taken(tag, translation);
    return {};
}

void TranslatedText::writeTranslation(CborWriter &out, const Translation &translation)
{
    out.array(5);
    out.text(translation.text);
    out.unsignedInteger(quint64(translation.source));
    translation.by.isNull() ? out.null() : out.id(translation.by);
    out.integer(translation.at);
    translation.recording.isNull() ? out.null() : out.id(translation.recording);
}

Translation TranslatedText::readTranslation(CborReader &in)
{
    Translation translation;
    quint64 left = in.array();
    if (left < 5) {
        in.fail();
        return translation;
    }
    translation.text = in.text();
    translation.source = TranslationSource(in.unsignedInteger());
    if (!in.skipNull())
        translation.by = in.id();
    translation.at = in.integer();
    if (!in.skipNull())
        translation.recording = in.id();
    for (left -= 5; left > 0 && !in.failed(); --left)
        in.raw();
    return translation;
}

void TranslatedText::write(CborWriter &out) const
{
    out.map(m_texts.size());
    for (const auto &[tag, translation] : m_texts) {
        out.text(tag);
        writeTranslation(out, translation);
    }
}

TranslatedText TranslatedText::read(CborReader &in)
{
    TranslatedText result;
    for (quint64 left = in.map(); left > 0 && !in.failed(); --left) {
        const QString tag = in.text();
        result.m_texts[tag] = readTranslation(in);
    }
    return result;
}

} // namespace samsprak
