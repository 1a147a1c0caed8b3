// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/session/profile_session.h"

#include <QObject>
#include <QPointer>
#include <qqmlregistration.h>

namespace samsprak::app {

/// How recordings and pictures stand on this tablet, in words.
class AttachmentsViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        samsprak::app::ProfileSession *session READ session WRITE setSession NOTIFY sessionChanged FINAL)
    /// What still travels, or that nothing does.
    Q_PROPERTY(QString travelling READ travelling NOTIFY changed FINAL)
    /// What waits, and for what; empty when nothing does.
    Q_PROPERTY(QString waiting READ waiting NOTIFY changed FINAL)
    /// Whole megabytes that they take here.
    Q_PROPERTY(int megabytes READ megabytes NOTIFY changed FINAL)

public:
    explicit AttachmentsViewModel(QObject *parent = nullptr);

    ProfileSession *session() const { return m_session; }
    void setSession(ProfileSession *session);
    QString travelling() const;
    QString waiting() const;
    int megabytes() const;

Q_SIGNALS:
    void sessionChanged();
    void changed();

private:
    sync::TransferState state() const;

    QPointer<ProfileSession> m_session;
};

} // namespace samsprak::app
