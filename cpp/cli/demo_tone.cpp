// SPDX-License-Identifier: MPL-2.0
#include "cli/demo_tone.h"

#include <QtEndian>

#include <cmath>
#include <numbers>

namespace samsprak::cli {

namespace {

constexpr int Rate = 16'000; ///< samples a second, mono, 16 bits
constexpr int Tones = 4;
constexpr double Loudness = 9'000;
/// A pentatonic scale: whatever row comes out is pleasant to hear.
constexpr double Scale[] = {261.63, 293.66, 329.63, 392.00, 440.00, 523.25};

template <class T>
void append(QByteArray &bytes, T value)
{
    char raw[sizeof value];
    qToLittleEndian(value, raw);
    bytes.append(raw, sizeof value);
}

QByteArray waveHeader(quint32 dataBytes)
{
    QByteArray header("RIFF");
    append(header, quint32(36 + dataBytes));
    header += "WAVEfmt ";
    append(header, quint32(16));
    append(header, quint16(1)); // linear samples
    append(header, quint16(1));
    append(header, quint32(Rate));
    append(header, quint32(Rate * 2));
    append(header, quint16(2));
    append(header, quint16(16));
    header += "data";
    append(header, dataBytes);
    return header;
}

} // namespace

QByteArray demoTone(const Id &id)
{
    constexpr int Samples = Rate * ToneMilliseconds / 1000;
    constexpr int Each = Samples / Tones;
    QByteArray sound = waveHeader(Samples * 2);
    for (int i = 0; i < Samples; ++i) {
        const int tone = std::min(i / Each, Tones - 1);
        const double pitch = Scale[id.data()[8 + tone] % std::size(Scale)];
        const double at = double(i % Each) / Each;
        // Swells and fades, so that nothing clicks.
        const double swell = std::sin(std::numbers::pi * at);
        append(sound, qint16(Loudness * swell * std::sin(2 * std::numbers::pi * pitch * i / Rate)));
    }
    return sound;
}

} // namespace samsprak::cli
