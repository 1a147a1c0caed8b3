// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/agency_answer_view_model.h"

#include "app/calendar/agency_words.h"
#include "app/session/profile_session.h"

#include <QFile>

namespace samsprak::app {

namespace {

const Result<scheduling::AgencyPhrases> &phrases()
{
    static const Result<scheduling::AgencyPhrases> known = [] {
        QFile file(QStringLiteral(":/samsprak/content/agency-phrases.json"));
        return scheduling::readAgencyPhrases(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }();
    return known;
}

/// The hub keeps three answers; one who sends somebody else has confirmed, one who calls off has nobody.
CounterpartAnswer answerOf(scheduling::ReplyOutcome outcome)
{
    switch (outcome) {
    case scheduling::ReplyOutcome::Received:
        return CounterpartAnswer::Received;
    case scheduling::ReplyOutcome::Confirmed:
    case scheduling::ReplyOutcome::Replaced:
        return CounterpartAnswer::Confirmed;
    case scheduling::ReplyOutcome::Unfilled:
    case scheduling::ReplyOutcome::Cancelled:
        return CounterpartAnswer::Unfilled;
    case scheduling::ReplyOutcome::Unstated:
        return CounterpartAnswer::None;
    }
    return CounterpartAnswer::None;
}

bool isUnnumbered(const scheduling::AgencyReplies &read)
{
    return read.replies.empty() && std::all_of(read.unmatched.begin(), read.unmatched.end(),
                                               [](const scheduling::UncertainPart &part) {
                                                   return part.doubt == scheduling::ReplyDoubt::NoNumber;
                                               });
}

} // namespace

AgencyAnswerViewModel::AgencyAnswerViewModel(LastChange *lastChange, QObject *parent)
    : QObject(parent)
    , m_lastChange(lastChange)
{
}

void AgencyAnswerViewModel::setSession(ProfileSession *session)
{
    m_session = session;
    clear();
}

void AgencyAnswerViewModel::show(const BookingContents &contents)
{
    m_contents = contents;
    const Id booking = contents.booking ? contents.booking->id : Id{};
    if (booking != m_booking)
        clear();
    m_booking = booking;
    showAnswers();
    Q_EMIT changed();
}

void AgencyAnswerViewModel::clear()
{
    m_draft = {};
    m_understood = false;
    m_uncertain.clear();
    m_problem.clear();
    showAnswers();
    Q_EMIT changed();
}

void AgencyAnswerViewModel::showAnswers()
{
    std::vector<ChoiceRow> rows;
    for (const auto answer :
         {CounterpartAnswer::Confirmed, CounterpartAnswer::Received, CounterpartAnswer::Unfilled}) {
        ChoiceRow row;
        row.key = codeOf(answer);
        row.text = answerWords(answer);
        row.chosen = answer == m_draft.answer;
        rows.push_back(std::move(row));
    }
    m_answers.setChoices(std::move(rows));
}

void AgencyAnswerViewModel::set(QString &field, const QString &value)
{
    if (field == value)
        return;
    field = value;
    Q_EMIT changed();
}

void AgencyAnswerViewModel::setText(const QString &text) { set(m_draft.text, text); }

void AgencyAnswerViewModel::setAnswer(const QString &answer)
{
    m_draft.answer = fromCode<CounterpartAnswer>(answer);
    showAnswers();
    Q_EMIT changed();
}

QString AgencyAnswerViewModel::missing() const
{
    if (m_draft.answer != CounterpartAnswer::Confirmed || !m_contents.booking)
        return {};
    const Booking &booking = *m_contents.booking;
    if (m_draft.interpreterName.trimmed().isEmpty() && booking.interpreterName.isEmpty())
        return tr("Without the interpreter's name it stays received, not confirmed.");
    const bool connects = !m_draft.phone.isEmpty() || !m_draft.link.isEmpty() ||
                          !booking.connectionPhone.isEmpty() || !booking.connectionLink.isEmpty();
    if (booking.mode != BookingMode::OnSite && !connects)
        return tr("Without a number or a link to connect by it stays received, not confirmed.");
    return {};
}

void AgencyAnswerViewModel::read() { take(m_draft.text.toUtf8(), false); }

void AgencyAnswerViewModel::readFile(const QUrl &file)
{
    if (!m_session || !file.isLocalFile())
        return;
    m_session->read(
        this,
        [path = file.toLocalFile()](const storage::RecordReader &) {
            QFile source(path);
            return source.open(QIODevice::ReadOnly) ? source.read(scheduling::ReplyLimit + 1) : QByteArray();
        },
        [this](const QByteArray &bytes) { take(bytes, true); });
}

void AgencyAnswerViewModel::take(const QByteArray &bytes, bool isFile)
{
    m_problem.clear();
    m_uncertain.clear();
    if (!m_contents.booking || !phrases())
        return;
    const QString number = m_contents.booking->orderNumber;
    auto read = scheduling::readAgencyReply(bytes, *phrases(), m_contents.agencies.openOrders);
    const bool unnumbered = read && isUnnumbered(*read);
    // Whoever pastes it here says which order it answers.
    if (unnumbered && !isFile)
        read = scheduling::readAgencyReply(number.toUtf8() + "\n" + bytes, *phrases(),
                                           {{number, m_contents.booking->agencyNumber}});
    if (!read) {
        m_problem = read.error().code == ErrorCode::TooLarge
                        ? tr("That is too much text for an answer. Paste the part about this order.")
                        : tr("Nothing could be read from it. Paste the text, or fill in by hand.");
        Q_EMIT changed();
        return;
    }
    if (unnumbered)
        m_uncertain << tr("Our number %1 does not stand in it. Is it the answer to this order?").arg(number);
    for (const scheduling::UncertainPart &part : read->unmatched)
        m_uncertain << doubtWords(part);
    const auto ours = std::find_if(read->replies.begin(), read->replies.end(),
                                   [&](const auto &reply) { return reply.order == number; });
    if (ours != read->replies.end())
        takeReply(*ours);
    const int others = int(read->replies.size()) - (ours != read->replies.end() ? 1 : 0);
    if (others > 0)
        m_uncertain << tr("It also answers %n other order(s). Paste it there as well.", nullptr, others);
    if (ours == read->replies.end())
        m_problem = tr("It does not answer this order.");
    showAnswers();
    Q_EMIT changed();
}

void AgencyAnswerViewModel::takeReply(const scheduling::AgencyReply &reply)
{
    m_understood = true;
    m_draft.answer = answerOf(reply.outcome);
    m_draft.agencyNumber = reply.agencyNumber;
    m_draft.interpreterName = reply.interpreter;
    m_draft.phone = reply.phone;
    m_draft.code = reply.code;
    m_draft.link = reply.link;
    m_draft.text = reply.text;
    for (const scheduling::UncertainPart &part : reply.uncertain)
        m_uncertain << doubtWords(part);
}

void AgencyAnswerViewModel::fillIn()
{
    m_understood = true;
    Q_EMIT changed();
}

void AgencyAnswerViewModel::save()
{
    if (!m_session || !m_contents.booking || !canSave())
        return;
    m_lastChange->perform(recordAnswer(*m_contents.booking, m_draft), tr("The answer is written down"),
                          [this] {
                              clear();
                              Q_EMIT saved();
                          });
}

} // namespace samsprak::app
