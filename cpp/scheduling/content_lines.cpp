// SPDX-License-Identifier: MPL-2.0
#include "scheduling/content_lines.h"

namespace samsprak::scheduling {
namespace {

/// Where the first `wanted` outside quotes stands, from `from`; the end when there is none.
qsizetype outsideQuotes(const QByteArray &text, char wanted, qsizetype from)
{
    bool quoted = false;
    for (qsizetype i = from; i < text.size(); ++i) {
        if (text[i] == '"')
            quoted = !quoted;
        else if (text[i] == wanted && !quoted)
            return i;
    }
    return text.size();
}

void add(std::vector<ContentLine> &lines, QByteArray text, int number)
{
    qsizetype nameEnd = 0;
    while (nameEnd < text.size() && text[nameEnd] != ':' && text[nameEnd] != ';')
        ++nameEnd;
    const QByteArray name = text.left(nameEnd).trimmed().toUpper();
    lines.push_back({number, name, std::move(text)});
}

} // namespace

QString ContentLine::value() const
{
    return QString::fromUtf8(text.mid(outsideQuotes(text, ':', name.size()) + 1));
}

QString ContentLine::parameter(QByteArrayView wanted) const
{
    const QByteArray head = text.left(outsideQuotes(text, ':', name.size()));
    qsizetype at = outsideQuotes(head, ';', 0);
    while (at < head.size()) {
        const qsizetype end = outsideQuotes(head, ';', at + 1);
        const QByteArray parameter = head.mid(at + 1, end - at - 1);
        const qsizetype equals = parameter.indexOf('=');
        if (equals > 0 && parameter.left(equals).toUpper() == wanted)
            return QString::fromUtf8(parameter.mid(equals + 1).replace('"', QByteArray()));
        at = end;
    }
    return {};
}

std::vector<ContentLine> contentLines(QByteArrayView text)
{
    if (text.startsWith("\xEF\xBB\xBF"))
        text = text.sliced(3);
    std::vector<ContentLine> lines;
    QByteArray current;
    int number = 0;
    int startedAt = 0;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\n');
        QByteArrayView line = end < 0 ? text : text.first(end);
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
        ++number;
        if (line.endsWith('\r'))
            line.chop(1);
        if (startedAt > 0 && (line.startsWith(' ') || line.startsWith('\t'))) {
            current += line.sliced(1);
            continue;
        }
        if (!current.isEmpty())
            add(lines, std::move(current), startedAt);
        current = line.toByteArray();
        startedAt = number;
    }
    if (!current.isEmpty())
        add(lines, std::move(current), startedAt);
    return lines;
}

} // namespace samsprak::scheduling
