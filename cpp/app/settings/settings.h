// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QString>
#include <qqmlregistration.h>

namespace samsprak::app {

/// How this tablet looks and speaks. Values outside what is possible are put to the nearest possible one.
/// Holds no file: the tablet reads and writes it on a background thread by the JSON given here.
class Settings : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The tablet has them")
    /// BCP 47 tag of the reader's language.
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL)
    /// "light", "dark" or "contrast".
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY themeChanged FINAL)
    /// 1 … 2.
    Q_PROPERTY(qreal textScale READ textScale WRITE setTextScale NOTIFY textScaleChanged FINAL)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY reducedMotionChanged FINAL)
    /// Megabytes that recordings and pictures may take on this tablet: 64 … 8192.
    Q_PROPERTY(
        int attachmentRoom READ attachmentRoom WRITE setAttachmentRoom NOTIFY attachmentRoomChanged FINAL)
    /// Large ones travel also where a connection costs by what it carries.
    Q_PROPERTY(
        bool largeOnMetered READ largeOnMetered WRITE setLargeOnMetered NOTIFY largeOnMeteredChanged FINAL)
    /// One member of staff carries this tablet: sign-in offers name and PIN first. Else it is shared.
    Q_PROPERTY(bool personal READ personal WRITE setPersonal NOTIFY personalChanged FINAL)

public:
    explicit Settings(QObject *parent = nullptr);

    QString language() const { return m_language; }
    void setLanguage(const QString &tag);
    QString theme() const { return m_theme; }
    void setTheme(const QString &theme);
    qreal textScale() const { return m_textScale; }
    void setTextScale(qreal scale);
    bool reducedMotion() const { return m_reducedMotion; }
    void setReducedMotion(bool reduced);
    bool personal() const { return m_personal; }
    void setPersonal(bool personal);
    int attachmentRoom() const { return m_attachmentRoom; }
    void setAttachmentRoom(int megabytes);
    /// Doubles or halves it.
    Q_INVOKABLE void stepAttachmentRoom(int direction);
    bool largeOnMetered() const { return m_largeOnMetered; }
    void setLargeOnMetered(bool on);

    QJsonObject toJson() const;
    /// Takes over what it understands and leaves the rest as it was.
    void fromJson(const QJsonObject &json);

Q_SIGNALS:
    void languageChanged();
    void themeChanged();
    void textScaleChanged();
    void reducedMotionChanged();
    void personalChanged();
    void attachmentRoomChanged();
    void largeOnMeteredChanged();
    void changed();

private:
    QString m_language;
    QString m_theme;
    qreal m_textScale = 1.0;
    bool m_reducedMotion = false;
    bool m_personal = false;
    int m_attachmentRoom = 512;
    bool m_largeOnMetered = false;
};

} // namespace samsprak::app
