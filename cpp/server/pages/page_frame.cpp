// SPDX-License-Identifier: MPL-2.0
#include "server/pages/page_frame.h"

#include "domain/language.h"
#include "server/pages/page_words.h"

#include <QCryptographicHash>

namespace samsprak::server {

namespace {

/// The colours are the app's (light theme); each pair of text and ground has at least 4.5:1.
constexpr const char *Style =
    "*{box-sizing:border-box}"
    "html{font-size:100%;-webkit-text-size-adjust:100%}"
    "body{margin:0;background:#faf6ef;color:#17263f;line-height:1.5;overflow-wrap:anywhere;"
    "font-family:'Noto Sans','Noto Sans Arabic','Noto Sans Ethiopic',system-ui,sans-serif}"
    "header,main,footer{max-width:40rem;margin-inline:auto;padding-inline:1rem}"
    "header{padding-block:1rem 0}"
    ".brand{margin:0;color:#0b5f61;font-weight:700}"
    "h1{margin:.25rem 0 .5rem;font-size:1.75rem;line-height:1.25}"
    "h2{margin:1.5rem 0 .5rem;font-size:1.125rem}"
    "nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;list-style:none;margin:0;padding:0}"
    "nav a,nav b{display:inline-flex;align-items:center;min-height:3rem}"
    "a{color:#0b5f61}"
    ".card{background:#fff;border:1px solid #e3dacb;border-radius:1rem;padding:1rem;margin-block:.75rem}"
    ".offer{border:2px solid #6e4400}"
    ".off{background:#f1ebe0}.off .time,.off .what{text-decoration:line-through}"
    ".time{margin:0;font-size:1.375rem;font-weight:700;line-height:1.3}"
    ".what{margin:0;font-size:1.125rem;font-weight:600}"
    ".top{display:flex;gap:.75rem;align-items:flex-start}.top svg{flex:none;width:3rem;height:3rem}"
    "dl{display:grid;grid-template-columns:minmax(5rem,auto) 1fr;gap:.25rem 1rem;margin:.75rem 0 0}"
    "dt{color:#4c586b}dd{margin:0;font-weight:600}"
    ".chip{display:inline-block;margin:.75rem 0 0;padding:.25rem .75rem;border-radius:1rem;font-weight:600;"
    "background:#dcece8;color:#084a4c}"
    ".chip.waits{background:#fdf0d2;color:#6e4400}.chip.no{background:#f1ebe0;color:#17263f}"
    ".chip.stop{background:#fbe8e3;color:#a2352a}"
    ".note{border-radius:1rem;padding:1rem;margin-block:1rem;background:#dcece8;color:#084a4c;font-weight:"
    "600}"
    ".note.warn{background:#fdf0d2;color:#6e4400}"
    "form{margin:.75rem 0 0}"
    "button{width:100%;min-height:3rem;padding:.5rem 1rem;border:0;border-radius:.75rem;background:#0b5f61;"
    "color:#fff;font:inherit;font-weight:700}"
    "button.quiet{background:#fff;color:#a2352a;border:2px solid #a2352a}"
    "details{margin:.75rem 0 0}"
    "summary{display:flex;align-items:center;justify-content:center;min-height:3rem;padding:.5rem 1rem;"
    "border:1px solid #857c6e;border-radius:.75rem;font-weight:700;cursor:pointer;list-style:none}"
    "summary::-webkit-details-marker{display:none}"
    "label{display:block;margin:.75rem 0 .25rem;font-weight:600}"
    "textarea{width:100%;min-height:5rem;padding:.75rem;border:1px solid #857c6e;border-radius:.75rem;"
    "background:#fff;color:#17263f;font:inherit}"
    ".hint,footer{color:#4c586b}.hint{margin:.25rem 0 .75rem}"
    "footer{padding-block:1rem 2rem}footer p{margin:.25rem 0}"
    "a.button{display:flex;align-items:center;justify-content:center;min-height:3rem;margin-block:1rem;"
    "padding:.5rem 1rem;border:2px solid #0b5f61;border-radius:.75rem;font-weight:700;text-decoration:none}"
    ":focus-visible{outline:3px solid #17263f;outline-offset:2px}";

QByteArray languageChoice(const PageFrame &frame)
{
    QByteArray list;
    for (const QString &tag : pageLanguages()) {
        const Language &language = languageFor(tag);
        const QByteArray name = escaped(language.ownName);
        const QByteArray direction = language.rightToLeft ? "rtl" : "ltr";
        const QByteArray attributes = " lang=\"" + tag.toLatin1() + "\" dir=\"" + direction + "\"";
        list += tag == frame.language ? "<li><b" + attributes + " aria-current=\"true\">" + name + "</b></li>"
                                      : "<li><a" + attributes + " href=\"" + frame.path +
                                            "?lang=" + tag.toLatin1() + "\">" + name + "</a></li>";
    }
    const QByteArray label = escaped(pageWord(PageWord::ChangeLanguage, frame.language));
    return "<nav aria-label=\"" + label + "\"><ul>" + list + "</ul></nav>";
}

} // namespace

QByteArray escaped(const QString &text)
{
    QString safe = text.toHtmlEscaped();
    safe.replace(u'\'', QLatin1String("&#39;"));
    return safe.toUtf8();
}

QByteArray isolated(const QString &text) { return "<bdi>" + escaped(text) + "</bdi>"; }

const QByteArray &contentPolicy()
{
    static const QByteArray policy = "default-src 'none'; style-src 'sha256-" +
                                     QCryptographicHash::hash(Style, QCryptographicHash::Sha256).toBase64() +
                                     "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    return policy;
}

QByteArray framed(const PageFrame &frame, const QByteArray &body, const QByteArray &footer)
{
    const bool rightToLeft = languageFor(frame.language).rightToLeft;
    const QByteArray title = escaped(frame.title);
    return "<!DOCTYPE html>\n<html lang=\"" + escaped(frame.language) + "\" dir=\"" +
           (rightToLeft ? "rtl" : "ltr") +
           "\"><head><meta charset=\"utf-8\">"
           "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">"
           "<meta name=\"robots\" content=\"noindex,nofollow\"><title>" +
           title + "</title><style>" + Style +
           "</style></head>\n<body><header><p class=\"brand\" lang=\"sv\" dir=\"ltr\">Samspråk</p><h1>" +
           title + "</h1>" + (frame.path.isEmpty() ? QByteArray() : languageChoice(frame)) +
           "</header>\n<main>" + body + "</main>" +
           (footer.isEmpty() ? QByteArray() : "<footer>" + footer + "</footer>") + "</body></html>\n";
}

} // namespace samsprak::server
