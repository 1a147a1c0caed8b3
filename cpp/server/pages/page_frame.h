// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace samsprak::server {

/// Text as it may stand in markup, in quoted attributes too.
QByteArray escaped(const QString &text);
/// Text whose direction is its own, whatever stands around it.
QByteArray isolated(const QString &text);

/// What every page has around its content.
struct PageFrame
{
    QString language; ///< tag
    QString title;
    QByteArray path; ///< of the page itself, for the choice of language; empty: none is offered
};

/// A whole page. `body` and `footer` are markup.
QByteArray framed(const PageFrame &frame, const QByteArray &body, const QByteArray &footer = {});
/// What a browser may do with a page: show it in its own style, and send its forms to where it came from.
const QByteArray &contentPolicy();

} // namespace samsprak::server
