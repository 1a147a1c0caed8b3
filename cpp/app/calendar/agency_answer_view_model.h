// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/calendar/booking_query.h"
#include "app/calendar/choice_list_model.h"
#include "app/calendar/last_change.h"
#include "app/calendar/order_changes.h"

#include <QPointer>
#include <QUrl>

namespace samsprak::app {

/// Writing down what an agency answered: a text is pasted or a file read, what was understood stands in
/// fields that a person can correct, and what is uncertain is said. Nothing is saved before the person says
/// so. UI thread.
class AgencyAnswerViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The booking's view model has one")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed FINAL)
    /// Something was read, or the fields are being filled in by hand.
    Q_PROPERTY(bool understood READ understood NOTIFY changed FINAL)
    Q_PROPERTY(QString answer READ answer WRITE setAnswer NOTIFY changed FINAL)
    Q_PROPERTY(QString agencyNumber READ agencyNumber WRITE setAgencyNumber NOTIFY changed FINAL)
    Q_PROPERTY(QString interpreterName READ interpreterName WRITE setInterpreterName NOTIFY changed FINAL)
    Q_PROPERTY(QString phone READ phone WRITE setPhone NOTIFY changed FINAL)
    Q_PROPERTY(QString code READ code WRITE setCode NOTIFY changed FINAL)
    Q_PROPERTY(QString link READ link WRITE setLink NOTIFY changed FINAL)
    Q_PROPERTY(samsprak::app::ChoiceListModel *answers READ answers CONSTANT FINAL)
    /// What a person must read, in words.
    Q_PROPERTY(QStringList uncertain READ uncertain NOTIFY changed FINAL)
    /// Why it won't become confirmed yet; empty when it will, or isn't meant to.
    Q_PROPERTY(QString missing READ missing NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(bool canSave READ canSave NOTIFY changed FINAL)
public:
    explicit AgencyAnswerViewModel(LastChange *lastChange, QObject *parent = nullptr);

    void setSession(ProfileSession *session);
    void show(const BookingContents &contents);

    QString text() const { return m_draft.text; }
    void setText(const QString &text);
    bool understood() const { return m_understood; }
    QString answer() const { return codeOf(m_draft.answer); }
    void setAnswer(const QString &answer);
    QString agencyNumber() const { return m_draft.agencyNumber; }
    void setAgencyNumber(const QString &number) { set(m_draft.agencyNumber, number); }
    QString interpreterName() const { return m_draft.interpreterName; }
    void setInterpreterName(const QString &name) { set(m_draft.interpreterName, name); }
    QString phone() const { return m_draft.phone; }
    void setPhone(const QString &phone) { set(m_draft.phone, phone); }
    QString code() const { return m_draft.code; }
    void setCode(const QString &code) { set(m_draft.code, code); }
    QString link() const { return m_draft.link; }
    void setLink(const QString &link) { set(m_draft.link, link); }
    ChoiceListModel *answers() { return &m_answers; }
    QStringList uncertain() const { return m_uncertain; }
    QString missing() const;
    QString problem() const { return m_problem; }
    bool canSave() const { return m_understood && m_draft.answer != CounterpartAnswer::None; }

    /// Reads the text that was pasted.
    Q_INVOKABLE void read();
    /// Reads a saved mail (.eml), a CSV file or a text file; answered by changed().
    Q_INVOKABLE void readFile(const QUrl &file);
    /// Fills in by hand, as after a phone call.
    Q_INVOKABLE void fillIn();
    Q_INVOKABLE void save();
    /// Forgets what was pasted and not saved.
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void changed();
    void saved();

private:
    void set(QString &field, const QString &value);
    void take(const QByteArray &bytes, bool isFile);
    void takeReply(const scheduling::AgencyReply &reply);
    void showAnswers();

    QPointer<ProfileSession> m_session;
    LastChange *m_lastChange;
    BookingContents m_contents;
    WrittenAnswer m_draft;
    Id m_booking; ///< that the draft is about
    bool m_understood = false;
    QStringList m_uncertain;
    QString m_problem;
    ChoiceListModel m_answers;
};

} // namespace samsprak::app
