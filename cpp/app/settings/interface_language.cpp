// SPDX-License-Identifier: MPL-2.0
#include "app/settings/interface_language.h"

#include "domain/language.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>

namespace samsprak::app {

InterfaceLanguage::InterfaceLanguage(QObject *parent)
    : QObject(parent)
{
}

InterfaceLanguage::~InterfaceLanguage() { QCoreApplication::removeTranslator(&m_translator); }

void InterfaceLanguage::speak(const QString &tag)
{
    const Language &wanted = languageFor(tag);
    const Language &spoken = wanted.interface ? wanted : languageFor(QStringLiteral("sv"));
    if (m_tag == spoken.tag)
        return;
    m_tag = spoken.tag;
    QLocale::setDefault(QLocale(spoken.qtLocale));
    QCoreApplication::removeTranslator(&m_translator);
    // Without a file, or with a gap in it, the English of the sources shows.
    if (m_translator.load(QStringLiteral(":/i18n/samsprak_%1.qm").arg(spoken.tag)))
        QCoreApplication::installTranslator(&m_translator);
    if (qGuiApp)
        QGuiApplication::setLayoutDirection(spoken.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    Q_EMIT changed();
}

bool InterfaceLanguage::rightToLeft() const { return languageFor(m_tag).rightToLeft; }

} // namespace samsprak::app
