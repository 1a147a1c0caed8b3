// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/session/profile_session.h"
#include "app/session/record_past.h"

#include <QObject>
#include <QPointer>
#include <QVariantList>
#include <qqmlregistration.h>

namespace samsprak::app {

/// Who did what to a record, when and on which tablet: what is unsent from here, and what the hub tells.
/// Without a network it shows what this tablet knows, and says so.
class HistoryViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        samsprak::app::ProfileSession *session READ session WRITE setSession NOTIFY sessionChanged FINAL)
    /// HistoryLine values, the latest first.
    Q_PROPERTY(QVariantList lines READ lines NOTIFY contentChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY contentChanged FINAL)
    /// The hub is being asked.
    Q_PROPERTY(bool asking READ asking NOTIFY contentChanged FINAL)
    /// What the lines leave out, and why; empty when they are whole.
    Q_PROPERTY(QString note READ note NOTIFY contentChanged FINAL)

public:
    using QObject::QObject;

    ProfileSession *session() const { return m_session; }
    void setSession(ProfileSession *session);
    QVariantList lines() const { return m_lines; }
    QString title() const { return m_past.title; }
    bool asking() const { return m_asking > 0; }
    QString note() const;

    /// Reads and asks anew. `kind` is the declaration's name: "session" (with its bookings) or "participant".
    Q_INVOKABLE void open(const QString &kind, const QString &id);

Q_SIGNALS:
    void sessionChanged();
    void contentChanged();

private:
    void reload();
    void take(RecordPast past);
    void takeFromHub(int question, const PastRecord &record, Result<protocol::HistoryReply> reply);
    void addNames();
    HistoryLine lineOf(const PastChange &change) const;
    void show();

    QPointer<ProfileSession> m_session;
    Kind m_kind = Kind::Unknown;
    Id m_id;
    RecordPast m_past;
    std::vector<PastChange> m_fromHub;
    QVariantList m_lines;
    int m_question = 0; ///< answers to an earlier one are dropped
    int m_asking = 0;
    std::optional<ErrorCode> m_error;
};

} // namespace samsprak::app
