// SPDX-License-Identifier: MPL-2.0
#include "scheduling/mail_text.h"

#include "scheduling/markup_text.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <vector>

namespace samsprak::scheduling {
namespace {

constexpr int DeepestNesting = 8;

struct Header
{
    QByteArray name; ///< lower case
    QByteArray value;
};

/// One part of a message: its headers and what stands behind them.
struct Entity
{
    std::vector<Header> headers;
    QByteArray body;

    QByteArray header(const char *name) const
    {
        for (const Header &header : headers)
            if (header.name == name)
                return header.value;
        return {};
    }
};

Entity entityOf(QByteArrayView bytes)
{
    Entity entity;
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf('\n');
        QByteArray line = (end < 0 ? bytes : bytes.first(end)).toByteArray();
        bytes = end < 0 ? QByteArrayView() : bytes.sliced(end + 1);
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty())
            break;
        const qsizetype colon = line.indexOf(':');
        if ((line.startsWith(' ') || line.startsWith('\t')) && !entity.headers.empty())
            entity.headers.back().value += ' ' + line.trimmed();
        else if (colon > 0)
            entity.headers.push_back({line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed()});
    }
    entity.body = bytes.toByteArray();
    return entity;
}

/// A parameter of a header such as `text/plain; charset="utf-8"`.
QByteArray parameter(const QByteArray &value, const char *name)
{
    static const QRegularExpression pattern(
        QStringLiteral(";\\s*([\\w-]+)\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]*))"));
    auto matches = pattern.globalMatch(QString::fromLatin1(value));
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.captured(1).compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
            return (match.captured(2) + match.captured(3)).toLatin1();
    }
    return {};
}

QByteArray mediaType(const QByteArray &value) { return value.split(';').first().trimmed().toLower(); }

Result<QString> decodeCharset(const QByteArray &bytes, const QByteArray &charset)
{
    if (charset.isEmpty() || charset.toLower() == "us-ascii")
        return textOf(bytes);
    QStringDecoder decoder(charset.constData(), QStringConverter::Flag::Stateless);
    if (!decoder.isValid())
        return {ErrorCode::Malformed,
                QStringLiteral("charset %1").arg(QString::fromLatin1(charset.left(40)))};
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return {ErrorCode::Malformed, QStringLiteral("not %1").arg(QString::fromLatin1(charset.left(40)))};
    return text;
}

Result<QByteArray> decodeQuotedPrintable(const QByteArray &body, bool word)
{
    static const QByteArray digits = "0123456789ABCDEF";
    QByteArray decoded;
    for (qsizetype i = 0; i < body.size(); ++i) {
        if (word && body[i] == '_') {
            decoded += ' ';
        } else if (body[i] != '=') {
            decoded += body[i];
        } else if (i + 1 < body.size() && body[i + 1] == '\n') {
            ++i;
        } else if (i + 2 < body.size() && body[i + 1] == '\r' && body[i + 2] == '\n') {
            i += 2;
        } else {
            const QByteArray pair = body.mid(i + 1, 2).toUpper();
            if (pair.size() < 2 || !digits.contains(pair[0]) || !digits.contains(pair[1]))
                return {ErrorCode::Malformed, QStringLiteral("quoted-printable at byte %1").arg(i)};
            decoded += char(digits.indexOf(pair[0]) * 16 + digits.indexOf(pair[1]));
            i += 2;
        }
    }
    return decoded;
}

Result<QByteArray> decodeTransfer(const Entity &entity)
{
    const QByteArray encoding = entity.header("content-transfer-encoding").toLower();
    if (encoding == "quoted-printable")
        return decodeQuotedPrintable(entity.body, false);
    if (encoding == "base64") {
        QByteArray packed;
        for (const char c : entity.body)
            if (!QByteArrayView(" \t\r\n").contains(c))
                packed += c;
        auto decoded = QByteArray::fromBase64Encoding(packed, QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded)
            return {ErrorCode::Malformed, QStringLiteral("base64")};
        return *decoded;
    }
    if (encoding.isEmpty() || encoding == "7bit" || encoding == "8bit" || encoding == "binary")
        return entity.body;
    return {ErrorCode::Malformed, QStringLiteral("transfer encoding")};
}

/// RFC 2047: =?charset?Q?...?=. White space between two encoded words is no part of the text.
QString decodeWords(const QByteArray &value)
{
    static const QRegularExpression between(QStringLiteral("\\?=\\s+=\\?"));
    static const QRegularExpression word(QStringLiteral("=\\?([^?\\s]+)\\?([QqBb])\\?([^?]*)\\?="));
    QString text = textOf(value);
    text.replace(between, QStringLiteral("?==?"));
    QString decoded;
    qsizetype last = 0;
    auto matches = word.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QByteArray packed = match.captured(3).toLatin1();
        const auto bytes = match.captured(2).toUpper() == u"Q" ? decodeQuotedPrintable(packed, true)
                                                               : QByteArray::fromBase64(packed);
        const auto content = decodeCharset(bytes.valueOr(packed), match.captured(1).toLatin1());
        decoded += text.mid(last, match.capturedStart() - last) + content.valueOr(match.captured(0));
        last = match.capturedEnd();
    }
    return decoded + text.mid(last);
}

/// The parts between the boundary's lines. Malformed without an end: the message was cut off.
Result<std::vector<QByteArray>> splitParts(const QByteArray &body, const QByteArray &boundary)
{
    std::vector<QByteArray> parts;
    const QByteArray mark = "--" + boundary;
    qsizetype partStart = -1;
    for (qsizetype at = 0; at < body.size();) {
        qsizetype end = body.indexOf('\n', at);
        end = end < 0 ? body.size() : end + 1;
        const QByteArrayView line = QByteArrayView(body).sliced(at, end - at).trimmed();
        if (line == mark || line == mark + "--") {
            if (partStart >= 0)
                parts.push_back(body.mid(partStart, at - partStart));
            if (line != mark)
                return parts;
            partStart = end;
        }
        at = end;
    }
    return {ErrorCode::Malformed, QStringLiteral("multipart without its end")};
}

class PartReader
{
public:
    Result<void> read(const QByteArray &bytes, int depth = 0)
    {
        if (depth > DeepestNesting)
            return {ErrorCode::Malformed, QStringLiteral("parts nested too deep")};
        const Entity entity = entityOf(bytes);
        const QByteArray contentType = entity.header("content-type");
        const QByteArray type = mediaType(contentType);
        if (type.startsWith("multipart/"))
            return readParts(entity, parameter(contentType, "boundary"), depth);
        const bool attached = mediaType(entity.header("content-disposition")) == "attachment";
        const bool isHtml = type == "text/html";
        if (attached || (!type.isEmpty() && type != "text/plain" && !isHtml))
            return {};
        const auto body = decodeTransfer(entity);
        if (!body)
            return body.error();
        const auto text = decodeCharset(*body, parameter(contentType, "charset"));
        if (!text)
            return text.error();
        (isHtml ? m_html : m_plain) += *text + u'\n';
        return {};
    }

    QString text() const { return m_plain.trimmed().isEmpty() ? textOfMarkup(m_html) : m_plain; }

private:
    Result<void> readParts(const Entity &entity, const QByteArray &boundary, int depth)
    {
        if (boundary.isEmpty())
            return {ErrorCode::Malformed, QStringLiteral("multipart without a boundary")};
        const auto parts = splitParts(entity.body, boundary);
        if (!parts)
            return parts.error();
        for (const QByteArray &part : *parts)
            if (auto done = read(part, depth + 1); !done)
                return done;
        return {};
    }

    QString m_plain;
    QString m_html;
};

} // namespace

QString textOf(QByteArrayView bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString text = utf8(bytes);
    if (!utf8.hasError())
        return text;
    QStringDecoder windows("windows-1252", QStringConverter::Flag::Stateless);
    return windows.isValid() ? windows(bytes) : QString::fromLatin1(bytes);
}

bool looksLikeMail(QByteArrayView bytes)
{
    const Entity entity = entityOf(bytes.first(std::min<qsizetype>(bytes.size(), 64'000)));
    const auto has = [&](const char *name) { return !entity.header(name).isEmpty(); };
    const qsizetype firstLineEnd = bytes.indexOf('\n');
    const QByteArrayView firstLine = firstLineEnd < 0 ? bytes : bytes.first(firstLineEnd);
    static const QRegularExpression field(QStringLiteral("^[A-Za-z][A-Za-z0-9-]*:"));
    return field.match(QString::fromLatin1(firstLine)).hasMatch() && has("from") &&
           (has("mime-version") || has("content-type") || has("message-id") || has("received"));
}

Result<MailText> readMail(QByteArrayView bytes)
{
    if (bytes.size() > MailLimit)
        return {ErrorCode::TooLarge, QStringLiteral("mail of %1 bytes").arg(bytes.size())};
    const QByteArray whole = bytes.toByteArray();
    PartReader parts;
    if (auto done = parts.read(whole); !done)
        return done.error();
    return MailText{decodeWords(entityOf(whole).header("subject")), parts.text()};
}

} // namespace samsprak::scheduling
