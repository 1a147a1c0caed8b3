// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QObject>
#include <QString>
#include <QTranslator>

namespace samsprak::app {

/// The language that the interface speaks now: swaps the translation, the default locale and the direction
/// while the app runs. UI thread; one for a program.
class InterfaceLanguage : public QObject
{
    Q_OBJECT
public:
    explicit InterfaceLanguage(QObject *parent = nullptr);
    ~InterfaceLanguage() override;

    /// A language that the interface does not speak gets the Swedish interface.
    void speak(const QString &tag);
    QString tag() const { return m_tag; }
    bool rightToLeft() const;

Q_SIGNALS:
    /// Translation, locale and direction are in place: texts must be fetched anew.
    void changed();

private:
    QTranslator m_translator;
    QString m_tag;
};

} // namespace samsprak::app
