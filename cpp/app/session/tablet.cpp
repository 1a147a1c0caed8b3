// SPDX-License-Identifier: MPL-2.0
#include "app/session/tablet.h"

#include "app/session/small_file.h"
#include "app/session/spool_post.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEvent>
#include <QJsonDocument>

namespace samsprak::app {
namespace {

QString settingsPath(const QString &directory) { return directory + QStringLiteral("/tablet/settings.json"); }

constexpr int KeyCheckMs = 30'000;

} // namespace

/// What reading the folder in the background found.
struct Tablet::Opened
{
    QJsonObject settings;
    Result<ProfileFolder::State> state;
    qint64 wait;
};

Tablet::Tablet(TabletOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_folder(m_options.directory, m_options.keychain, [] { return QDateTime::currentMSecsSinceEpoch(); })
    , m_signIn(m_keeper, m_folder)
    , m_enrolment(m_keeper, m_folder)
    , m_spoolPost(new SpoolPost(m_folder, deviceSurroundings(m_spoolOffset)))
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(m_options.idleMinutes * 60 * 1000);
    if (m_options.now)
        m_clockOffset = *m_options.now - QDateTime::currentMSecsSinceEpoch();
    m_spoolOffset->store(m_clockOffset);
    connectParts();
    connectSpool();
    setNetwork(!m_options.offline);
    applyOptions();
    takeLanguage();
}

Tablet::~Tablet()
{
    endSession();
    if (m_keeper.thread()->isRunning())
        m_keeper.post([post = m_spoolPost] { delete post; });
    else
        delete m_spoolPost;
}

void Tablet::connectSpool()
{
    m_spoolPost->moveToThread(m_keeper.thread());
    connect(m_spoolPost, &SpoolPost::waitingChanged, this, [this](int operations) {
        m_waitingChanges = operations;
        Q_EMIT waitingChangesChanged();
    });
}

void Tablet::tellSpool(std::function<void(SpoolPost &)> what)
{
    m_keeper.post([post = m_spoolPost, what = std::move(what)] { what(*post); });
}

void Tablet::connectParts()
{
    connect(&m_language, &InterfaceLanguage::changed, this, [this] {
        m_signIn.retranslate();
        m_enrolment.retranslate();
        Q_EMIT interfaceLanguageChanged();
        Q_EMIT problemChanged();
    });
    connect(&m_settings, &Settings::languageChanged, this, &Tablet::takeLanguage);
    connect(&m_settings, &Settings::changed, this, &Tablet::saveSettings);
    connect(&m_settings, &Settings::attachmentRoomChanged, this, &Tablet::applyTransferRules);
    connect(&m_settings, &Settings::largeOnMeteredChanged, this, &Tablet::applyTransferRules);
    connect(&m_metered, &MeteredNetwork::changed, this, &Tablet::applyTransferRules);
    connect(&m_settings, &Settings::personalChanged, this,
            [this] { m_enrolment.setRememberName(m_settings.personal()); });
    connect(&m_signIn, &SignIn::opened, this, &Tablet::use);
    connect(&m_enrolment, &Enrolment::enrolled, this, [this](const ProfileOpening &opening) {
        ++m_state.profiles;
        Q_EMIT readyChanged();
        startSession(opening);
        tellSpool([](SpoolPost &post) { post.start(); });
    });
    connect(&m_idle, &QTimer::timeout, this, &Tablet::lock);
    m_keyLife.setInterval(KeyCheckMs);
    connect(&m_keyLife, &QTimer::timeout, this, &Tablet::forgetOldKey);
}

void Tablet::open()
{
    m_keeper.start();
    m_keeper.ask(
        this,
        [folder = &m_folder, path = settingsPath(m_options.directory)] {
            const Result<QByteArray> file = readSmallFile(path);
            Result<ProfileFolder::State> state = folder->open();
            return Opened{file ? QJsonDocument::fromJson(*file).object() : QJsonObject(), std::move(state),
                          folder->wait()};
        },
        [this](Opened opened) { takeOpened(std::move(opened)); });
    tellSpool([](SpoolPost &post) { post.start(); });
}

void Tablet::takeOpened(Opened opened)
{
    m_settings.fromJson(opened.settings);
    applyOptions();
    if (opened.state)
        m_state = *opened.state;
    else
        fail(opened.state.error().code);
    m_signIn.showWait(opened.wait);
    m_ready = true;
    QCoreApplication::instance()->installEventFilter(this);
    Q_EMIT readyChanged();
}

void Tablet::applyOptions()
{
    if (m_options.language)
        m_settings.setLanguage(*m_options.language);
    if (m_options.theme)
        m_settings.setTheme(*m_options.theme);
    if (m_options.textScale)
        m_settings.setTextScale(*m_options.textScale);
    if (m_options.personal)
        m_settings.setPersonal(true);
}

/// A language chosen while somebody is signed in is that person's; the tablet's own comes back afterwards.
void Tablet::takeLanguage()
{
    m_language.speak(m_settings.language());
    if (!m_session) {
        m_ownLanguage = m_settings.language();
        return;
    }
    m_session->setLanguage(m_settings.language());
    m_opening.facts.language = m_settings.language();
    m_keeper.post([folder = &m_folder, opening = m_opening] {
        // A language that cannot be kept still holds until the person signs out.
        (void)folder->keep(opening);
    });
}

void Tablet::applyTransferRules()
{
    if (!m_session)
        return;
    sync::TransferRules rules;
    rules.budget = qint64(m_settings.attachmentRoom()) * 1024 * 1024;
    rules.metered = m_metered.isMetered();
    rules.largeOnMetered = m_settings.largeOnMetered();
    m_session->setTransferRules(rules);
}

void Tablet::saveSettings()
{
    if (!m_ready)
        return;
    QJsonObject json = m_settings.toJson();
    json.insert(QStringLiteral("language"), m_ownLanguage);
    m_keeper.post([path = settingsPath(m_options.directory), json] {
        // Settings that cannot be kept still hold until the app ends.
        (void)writeSmallFile(path, QJsonDocument(json).toJson());
    });
}

Problem Tablet::problem() const { return m_error ? problemFor(*m_error) : Problem{}; }

void Tablet::fail(std::optional<ErrorCode> error)
{
    if (m_error == error)
        return;
    m_error = error;
    Q_EMIT problemChanged();
}

void Tablet::use(const ProfileOpening &opening)
{
    if (m_session && m_session->profile() == opening.facts.profile)
        return unlock();
    endSession();
    startSession(opening);
}

void Tablet::startSession(ProfileOpening opening)
{
    fail({});
    opening.clockOffset = m_clockOffset;
    opening.network = m_network;
    if (m_observer)
        m_observer(opening);
    auto session = std::make_unique<ProfileSession>(opening);
    connect(session.get(), &ProfileSession::failed, this, [this](const Error &error) {
        endSession();
        fail(error.code);
    });
    connect(session.get(), &ProfileSession::commitFailed, this,
            [this](const Error &error) { fail(error.code); });
    m_signIn.setCurrent(opening.facts.displayName);
    m_opening = opening;
    m_session = std::move(session);
    tellSpool([profile = opening.facts.profile](SpoolPost &post) { post.leaveOut(profile); });
    // A person's own language takes over, unless the tablet was told at its start to speak another one.
    if (!m_options.language && !opening.facts.language.isEmpty())
        m_settings.setLanguage(opening.facts.language);
    m_session->setLanguage(m_settings.language());
    applyTransferRules();
    m_locked = false;
    m_idle.start();
    Q_EMIT lockedChanged();
    Q_EMIT sessionChanged();
}

void Tablet::endSession()
{
    m_idle.stop();
    m_keyLife.stop();
    if (!m_session)
        return;
    // The pages let go of it before it goes; it goes when all that was saved is on disk.
    ProfileSession *ending = m_session.release();
    m_locked = false;
    Q_EMIT lockedChanged();
    Q_EMIT sessionChanged();
    ending->disconnect(this);
    m_opening = {};
    m_settings.setLanguage(m_ownLanguage);
    ending->setParent(this);
    connect(ending, &ProfileSession::closed, ending, &QObject::deleteLater);
    // All that it saved is in the spool by then. Another profile may have been opened meanwhile.
    connect(ending, &ProfileSession::closed, this, [this] {
        tellSpool([profile = m_opening.facts.profile](SpoolPost &post) { post.leaveOut(profile); });
    });
    ending->close();
}

void Tablet::signOut()
{
    m_signIn.forget();
    endSession();
}

void Tablet::lock()
{
    if (!m_session || m_locked)
        return;
    m_signIn.forget();
    m_locked = true;
    m_lockedAt = sinceBoot();
    m_keyLife.start();
    Q_EMIT lockedChanged();
}

qint64 Tablet::sinceBoot() const { return deviceSurroundings(m_spoolOffset).sinceBoot(); }

void Tablet::forgetOldKey()
{
    if (sinceBoot() - m_lockedAt >= qint64(m_options.keyMinutes) * 60'000)
        signOut();
}

void Tablet::unlock()
{
    m_keyLife.stop();
    m_locked = false;
    m_idle.start();
    Q_EMIT lockedChanged();
}

void Tablet::setNetwork(bool on)
{
    if (m_network == on)
        return;
    m_network = on;
    m_enrolment.setNetwork(on);
    tellSpool([on](SpoolPost &post) { post.setNetwork(on); });
    if (m_session)
        m_session->setNetwork(on);
    Q_EMIT networkChanged();
}

void Tablet::setNow(qint64 now)
{
    m_clockOffset = now - QDateTime::currentMSecsSinceEpoch();
    m_spoolOffset->store(m_clockOffset);
    if (m_session)
        m_session->setClockOffset(m_clockOffset);
}

bool Tablet::driverSet(const QString &property, const QVariant &value)
{
    if (property == u"theme")
        m_settings.setTheme(value.toString());
    else if (property == u"textScale")
        m_settings.setTextScale(value.toReal());
    else if (property == u"language")
        m_settings.setLanguage(value.toString());
    else if (property == u"network")
        setNetwork(value.toBool());
    else if (const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODate);
             property == u"now" && time.isValid())
        setNow(time.toMSecsSinceEpoch());
    else
        return false;
    return true;
}

void Tablet::onProfileOpened(std::function<void(const ProfileOpening &)> observer)
{
    m_observer = std::move(observer);
}

bool Tablet::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
    case QEvent::KeyPress:
    case QEvent::Wheel:
        if (m_session && !m_locked)
            m_idle.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace samsprak::app
