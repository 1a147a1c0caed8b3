// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/booking_view_model.h"

#include "app/calendar/agency_words.h"
#include "app/calendar/booking_wish.h"
#include "app/calendar/booking_words.h"
#include "app/calendar/session_words.h"
#include "app/session/profile_session.h"
#include "app/wording/date_words.h"
#include "app/wording/words.h"
#include "domain/language.h"
#include "storage/committed_changes.h"
#include "storage/record_reader.h"

#include <QDateTime>

namespace samsprak::app {

namespace {

bool concernsBookings(const storage::CommittedChanges &changes)
{
    static constexpr Kind shown[] = {Kind::Session, Kind::Attendance,      Kind::Booking,
                                     Kind::Refusal, Kind::Interpreter,     Kind::Availability,
                                     Kind::Card,    Kind::AgencyAgreement, Kind::Requisition};
    return std::any_of(std::begin(shown), std::end(shown),
                       [&](Kind kind) { return changes.kinds.contains(kind); });
}

/// The level stands beside the name, and whoever is listed speaks the language.
bool saysSomethingNew(scheduling::ReasonCode code)
{
    return code != scheduling::ReasonCode::Level && code != scheduling::ReasonCode::SpeaksLanguage;
}

/// Every value that has words, as a row to choose.
template <class E, class Words>
std::vector<ChoiceRow> choicesAmong(E chosen, Words words)
{
    std::vector<ChoiceRow> rows;
    for (const auto &[value, code] : EnumCodes<E>::values) {
        ChoiceRow row;
        row.key = QString::fromLatin1(code);
        row.text = words(value);
        row.chosen = value == chosen;
        if (!row.text.isEmpty())
            rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

BookingViewModel::BookingViewModel(LastChange *lastChange, QObject *parent)
    : QObject(parent)
    , m_lastChange(lastChange)
    , m_order(lastChange)
    , m_answer(lastChange)
    , m_cancellation(lastChange)
    , m_assignment(lastChange)
{
}

void BookingViewModel::setSession(ProfileSession *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_order.setSession(session);
    m_answer.setSession(session);
    m_cancellation.setSession(session);
    m_assignment.setSession(session);
    close();
    if (!m_session)
        return;
    connect(m_session, &ProfileSession::changed, this, &BookingViewModel::onChanged);
    connect(m_session, &ProfileSession::syncStateChanged, this, &BookingViewModel::syncChanged);
    connect(m_session, &ProfileSession::languageChanged, this, [this] { ask(false); });
}

void BookingViewModel::open(const Id &session, const LocalTime &start)
{
    m_question = {};
    m_question.session = session;
    m_question.start = start;
    ask(true);
}

void BookingViewModel::close()
{
    m_question = {};
    ++m_request;
}

void BookingViewModel::ask(bool opening)
{
    if (!m_session || m_question.session.isNull())
        return;
    m_question.now = m_session->now();
    m_question.actor = m_session->actor();
    const quint64 request = ++m_request;
    struct Answer
    {
        Result<BookingContents> contents = BookingContents();
        bool pending = false;
    };
    m_session->read(
        this,
        [question = m_question](const storage::RecordReader &reader) {
            Answer answer{loadBooking(reader, question)};
            answer.pending = answer.contents && answer.contents->booking &&
                             reader.isPending<Booking>(answer.contents->booking->id);
            return answer;
        },
        [this, request, opening](Answer answer) {
            if (request != m_request)
                return;
            m_pending = answer.pending;
            m_problem = answer.contents ? QString() : saveProblem(answer.contents.error());
            take(std::move(answer.contents).valueOr({}));
            if (opening)
                Q_EMIT opened();
        });
}

void BookingViewModel::take(BookingContents contents)
{
    m_contents = std::move(contents);
    showWishes();
    showCandidates();
    showAlternatives();
    m_order.show(m_contents);
    m_answer.show(m_contents);
    m_cancellation.show(m_contents);
    m_assignment.show(m_contents);
    Q_EMIT changed();
}

void BookingViewModel::onChanged(const storage::CommittedChanges &changes)
{
    if (concernsBookings(changes))
        ask(false);
}

QString BookingViewModel::title() const
{
    return m_contents.bundle.session.title.choose(m_session ? m_session->language() : QString()).text;
}

QString BookingViewModel::subtitle() const
{
    const Session &session = m_contents.bundle.session;
    if (!m_session || !m_contents.request.start.isValid())
        return {};
    const LocalTime &start = m_contents.request.start;
    const QString when = DateWords(m_session->language()).weekdayDayAndMonth(start.date) + u' ' +
                         DateWords::timeRange(start.minute, start.minute + session.durationMinutes);
    QStringList names;
    for (const Participant &participant : m_contents.participants)
        names << participant.givenName;
    SessionFacts facts;
    facts.givenNames = names;
    facts.headCount = std::max(session.headCount, int(m_contents.bundle.attendances.size()));
    const QString who = sessionDetail(facts);
    return who.isEmpty() ? when : who + QStringLiteral(" · ") + when;
}

QString BookingViewModel::languageWord() const
{
    return language().isEmpty() ? QString() : languageName(language());
}

void BookingViewModel::wish(const BookingWishes &wishes)
{
    m_question.wishes = wishes;
    m_contents.wishes = wishes;
    showWishes();
    Q_EMIT changed();
    ask(false);
}

void BookingViewModel::setLanguage(const QString &language)
{
    BookingWishes wishes = m_contents.wishes;
    wishes.language = language;
    wish(wishes);
}

void BookingViewModel::setMinimumLevel(const QString &level)
{
    BookingWishes wishes = m_contents.wishes;
    wishes.minimumLevel = fromCode<InterpreterLevel>(level);
    wish(wishes);
}

void BookingViewModel::setMode(const QString &mode)
{
    BookingWishes wishes = m_contents.wishes;
    wishes.mode = fromCode<BookingMode>(mode);
    wish(wishes);
}

void BookingViewModel::setWishedGender(const QString &gender)
{
    BookingWishes wishes = m_contents.wishes;
    wishes.wishedGender = fromCode<Gender>(gender);
    wish(wishes);
}

bool BookingViewModel::offline() const
{
    if (!m_session)
        return true;
    const auto phase = m_session->syncState().phase;
    return phase == SyncState::Phase::Offline || phase == SyncState::Phase::Problem;
}

QString BookingViewModel::fetchedText() const
{
    const qint64 at = m_session ? m_session->syncState().lastSuccess : 0;
    if (at <= 0)
        return {};
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(at, m_session->zone());
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_session->now(), m_session->zone()).date();
    return tr("By times fetched %1 %2")
        .arg(DateWords(m_session->language()).relativeDay(when.date(), today).toLower(),
             DateWords::isolated(when.toString(QStringLiteral("HH:mm"))));
}

QString BookingViewModel::state() const
{
    return m_contents.booking ? shownState(m_contents.booking->state) : QString();
}

QString BookingViewModel::stateHeading() const
{
    if (!m_contents.booking)
        return {};
    const QString ofOrder =
        m_order.standing() ? orderTitle(*m_contents.booking, m_order.agencyName()) : QString();
    return ofOrder.isEmpty() ? stateTitle(m_contents.booking->state) : ofOrder;
}

QString BookingViewModel::stateText() const
{
    if (!m_contents.booking)
        return {};
    const Booking &booking = *m_contents.booking;
    if (m_order.standing())
        return orderSentence(booking, m_order.agencyName(), m_pending);
    if (!isRefused(booking))
        return stateSentence(booking.state, interpreterName(), m_pending);
    if (!m_contents.refusal)
        return tr("The one who asked has the reason and the suggestions.");
    QString text = refusalSentence(m_contents.refusal->code);
    if (m_contents.refusal->otherHadLegalRight)
        text += u' ' + tr("The other assignment goes first: there the law gives a right to an interpreter.");
    return text;
}

QString BookingViewModel::interpreterName() const
{
    if (!m_contents.booking || m_order.standing())
        return m_order.interpreterName();
    const auto found = m_contents.interpreters.find(m_contents.booking->interpreter);
    return found != m_contents.interpreters.end() ? found->second.name : tr("An interpreter");
}

int BookingViewModel::interpreterFace() const
{
    if (!m_contents.booking)
        return 0;
    const auto found = m_contents.interpreters.find(m_contents.booking->interpreter);
    return found != m_contents.interpreters.end() ? found->second.face : 0;
}

QString BookingViewModel::participantName() const
{
    return m_contents.participants.size() == 1 ? m_contents.participants.front().givenName : QString();
}

void BookingViewModel::showWishes()
{
    const BookingWishes &wishes = m_contents.wishes;
    showLanguages();
    m_levels.setChoices(choicesAmong<InterpreterLevel>(
        wishes.minimumLevel, [](InterpreterLevel level) { return minimumLevelWords(level); }));
    m_modes.setChoices(
        choicesAmong<BookingMode>(wishes.mode, [](BookingMode mode) { return modeWords(mode); }));
    m_genders.setChoices(
        choicesAmong<Gender>(wishes.wishedGender, [](Gender gender) { return wishedGenderWords(gender); }));
}

void BookingViewModel::showLanguages()
{
    std::vector<ChoiceRow> rows;
    for (const Language &known : samsprak::languages()) {
        const bool spoken = std::any_of(
            m_contents.interpreters.begin(), m_contents.interpreters.end(),
            [&](const auto &interpreter) { return interpreter.second.languages.contains(known.tag); });
        if (!spoken && known.tag != m_contents.wishes.language)
            continue;
        ChoiceRow row;
        row.key = known.tag;
        row.text = languageName(known.tag);
        row.chosen = known.tag == m_contents.wishes.language;
        rows.push_back(std::move(row));
    }
    m_languages.setChoices(std::move(rows));
}

void BookingViewModel::showCandidates()
{
    std::vector<CandidateRow> rows;
    m_fitting = 0;
    for (const scheduling::Candidate &candidate : m_contents.candidates) {
        const auto found = m_contents.interpreters.find(candidate.interpreter);
        if (found == m_contents.interpreters.end())
            continue;
        const Interpreter &interpreter = found->second;
        // Who does not speak the language is no candidate at all: naming all of them would bury the others.
        if (candidate.obstacle && candidate.obstacle->code == scheduling::ObstacleCode::LanguageMissing)
            continue;
        CandidateRow row;
        row.key = interpreter.id.toString();
        row.name = interpreter.name;
        row.levelMark = levelMark(interpreter);
        row.face = interpreter.face;
        row.fits = candidate.fits();
        row.best = row.fits && rows.empty();
        for (const scheduling::Reason &reason : candidate.reasons)
            if (const QString text = reasonWords(reason, interpreter, participantName());
                saysSomethingNew(reason.code) && !text.isEmpty())
                (reason.drawback ? row.drawbacks : row.reasons) << text;
        if (candidate.obstacle)
            row.obstacle = obstacleWords(*candidate.obstacle, m_contents);
        m_fitting += row.fits;
        rows.push_back(std::move(row));
    }
    m_candidates.setRows(std::move(rows));
}

void BookingViewModel::showAlternatives()
{
    std::vector<AlternativeRow> rows;
    if (m_contents.refusal && m_contents.booking) {
        for (const Alternative &alternative : m_contents.refusal->alternatives) {
            AlternativeRow row;
            row.key = QString::number(rows.size());
            row.kind = codeOf(alternative.kind);
            row.title = alternativeTitle(alternative, *m_contents.booking);
            row.who = alternativeWho(alternative, m_contents);
            row.note =
                alternativeNote(alternative, m_contents, m_session ? m_session->language() : QString());
            const auto found = m_contents.interpreters.find(alternative.interpreter);
            row.face = found != m_contents.interpreters.end() ? found->second.face : 0;
            rows.push_back(std::move(row));
        }
    }
    m_alternatives.setRows(std::move(rows));
}

Booking BookingViewModel::wanted(const Id &interpreter) const
{
    Booking booking = wantedBooking(m_contents, m_session->newId(), m_session->actor());
    booking.interpreter = interpreter;
    return booking;
}

void BookingViewModel::book(const QString &interpreterId)
{
    const CandidateRow *row = m_candidates.find(interpreterId);
    if (!row || !row->fits || !m_session)
        return;
    m_lastChange->perform(
        requestBooking(m_contents.booking, wanted(Id::fromString(interpreterId)), m_contents.refusal),
        tr("%1 is asked for").arg(DateWords::isolated(row->name)));
}

void BookingViewModel::takeAlternative(int index)
{
    if (!m_contents.booking || !m_contents.refusal || index < 0 ||
        index >= int(m_contents.refusal->alternatives.size()))
        return;
    const Alternative &alternative = m_contents.refusal->alternatives[size_t(index)];
    m_lastChange->perform(samsprak::app::takeAlternative(m_contents.bundle, *m_contents.booking,
                                                         *m_contents.refusal, alternative),
                          tr("%1 is asked for").arg(alternativeWho(alternative, m_contents)));
}

void BookingViewModel::withoutInterpreter()
{
    if (m_contents.booking)
        m_lastChange->perform(cancelBooking(*m_contents.booking, m_contents.refusal),
                              tr("The session goes on without an interpreter"));
}

} // namespace samsprak::app
