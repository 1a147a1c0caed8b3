// SPDX-License-Identifier: MPL-2.0
#include "app/session/profile_folder.h"

#include "app/session/small_file.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

#include <sodium.h>

namespace samsprak::app {
namespace {

constexpr auto KeyPurpose = "samsprak profile key";
constexpr auto FactsPurpose = "samsprak profile facts";
constexpr auto NamePurpose = "samsprak staff name";
constexpr auto DatabaseFile = "records.db";

QByteArray written(const ProfileFacts &facts, const HubLink &hub)
{
    const QJsonObject json{
        {QStringLiteral("profile"), facts.profile.toString()},
        {QStringLiteral("actor"), facts.actor.toString()},
        {QStringLiteral("participant"), facts.isParticipant},
        {QStringLiteral("organisation"), facts.organisation.toString()},
        {QStringLiteral("membership"), facts.membership.toString()},
        {QStringLiteral("name"), facts.displayName},
        {QStringLiteral("language"), facts.language},
        {QStringLiteral("url"), hub.url.toString()},
        {QStringLiteral("token"), hub.token},
        {QStringLiteral("fingerprint"), QString::fromLatin1(hub.certificateFingerprint.toHex())}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

void readInto(ProfileOpening &opening, const QByteArray &content)
{
    const QJsonObject json = QJsonDocument::fromJson(content).object();
    const auto id = [&](const char *name) {
        return Id::fromString(json.value(QLatin1String(name)).toString());
    };
    opening.facts = {id("profile"),
                     id("actor"),
                     json.value(u"participant").toBool(),
                     id("organisation"),
                     id("membership"),
                     json.value(u"name").toString(),
                     json.value(u"language").toString()};
    opening.hub = {QUrl(json.value(u"url").toString()), json.value(u"token").toString(),
                   QByteArray::fromHex(json.value(u"fingerprint").toString().toLatin1())};
}

storage::RawKey asKey(const QByteArray &bytes)
{
    storage::RawKey key{};
    std::copy_n(bytes.begin(), std::min(bytes.size(), qsizetype(key.size())), key.begin());
    return key;
}

QByteArray asBytes(const storage::RawKey &key)
{
    return QByteArray(reinterpret_cast<const char *>(key.data()), qsizetype(key.size()));
}

} // namespace

qint64 delayAfter(int wrongCodes)
{
    static constexpr std::array<qint64, 6> steps{5, 15, 60, 180, 480, 900};
    constexpr int free = 3;
    if (wrongCodes <= free)
        return 0;
    return steps[size_t(std::min(wrongCodes - free, int(steps.size())) - 1)] * 1000;
}

ProfileFolder::ProfileFolder(QString directory, bool mayUseKeychain, WallClock now)
    : m_directory(std::move(directory))
    , m_mayUseKeychain(mayUseKeychain)
    , m_now(std::move(now))
{
}

Result<ProfileFolder::State> ProfileFolder::open()
{
    if (sodium_init() < 0)
        return Error{ErrorCode::StorageFailed, QStringLiteral("randomness")};
    const Result<DeviceSecret> secret = deviceSecret(m_directory, m_mayUseKeychain);
    if (!secret)
        return secret.error();
    m_secret = *secret;
    const QString saltPath = m_directory + QStringLiteral("/tablet/salt");
    const Result<QByteArray> salt = readSmallFile(saltPath);
    if (!salt && salt.error().code != ErrorCode::NotFound)
        return salt.error();
    m_salt = salt ? *salt : randomSalt();
    if (!salt) {
        if (const Result<void> done = writeSmallFile(saltPath, m_salt); !done)
            return done.error();
    }
    if (const Result<void> read = readAttempts(); !read)
        return read.error();

    // A tablet whose spool can't be opened still works, as long as its people sign in again.
    if (auto spool = storage::Spool::open(devicePath(), deviceKey()))
        m_spool = std::move(spool).value();

    State state{m_secret.inKeychain, 0, {}};
    for (const Id &profile : profiles()) {
        ++state.profiles;
        const Result<QByteArray> name = readSmallFile(profilePath(profile, "name.sealed"));
        if (const auto text = name ? unsealed(*name, asKey(m_secret.bytes), NamePurpose) : std::nullopt)
            state.staffNames << QString::fromUtf8(*text);
    }
    return state;
}

Result<ProfileOpening> ProfileFolder::unlock(const AccessCode &code)
{
    if (wait() > 0)
        return Error{ErrorCode::Forbidden, QStringLiteral("too many wrong codes")};
    // Counted before it is tried: ending the app in the middle gives no free try.
    countWrongCode();
    const Result<storage::RawKey> key = derive(code);
    if (!key)
        return key.error();
    for (const Id &profile : profiles()) {
        if (std::optional<ProfileOpening> found = opened(profile, *key)) {
            forgetWrongCodes();
            return std::move(*found);
        }
    }
    return Error{ErrorCode::WrongKey, QStringLiteral("code")};
}

qint64 ProfileFolder::wait() const
{
    // A clock that was turned back must not lock a person out for longer than the delay itself.
    const qint64 delay = delayAfter(m_wrongCodes);
    return std::clamp<qint64>(m_lastWrong + delay - m_now(), 0, delay);
}

Result<ProfileFolder::Created> ProfileFolder::create(const ProfileFacts &facts, const HubLink &hub,
                                                     const AccessCode &code, bool rememberName)
{
    const Result<storage::RawKey> codeKey = derive(code);
    if (!codeKey)
        return codeKey.error();
    for (const Id &profile : profiles()) {
        if (opened(profile, *codeKey))
            return Error{ErrorCode::Conflict, QStringLiteral("code")};
    }
    Created created{{facts, hub, profilePath(facts.profile, DatabaseFile), randomKey()}, randomCardText()};
    created.opening.devicePath = devicePath();
    created.opening.deviceKey = deviceKey();
    const Result<storage::RawKey> cardKey = derive(AccessCode::card(created.cardText));
    if (!cardKey)
        return cardKey.error();
    const QByteArray key = asBytes(created.opening.key);
    // The code's wrap comes last: a profile that a crash left half made opens by nothing and is in nobody's
    // way.
    std::vector<std::pair<const char *, QByteArray>> files{
        {"facts.sealed", sealed(written(facts, hub), created.opening.key, FactsPurpose)},
        {"card.wrap", sealed(key, *cardKey, KeyPurpose)}};
    if (rememberName && !facts.isParticipant)
        files.emplace_back("name.sealed",
                           sealed(facts.displayName.toUtf8(), asKey(m_secret.bytes), NamePurpose));
    files.emplace_back("code.wrap", sealed(key, *codeKey, KeyPurpose));
    for (const auto &[file, content] : files) {
        if (const Result<void> done = writeSmallFile(profilePath(facts.profile, file), content); !done) {
            QDir(profilePath(facts.profile, "")).removeRecursively();
            return done.error();
        }
    }
    return created;
}

Result<void> ProfileFolder::keep(const ProfileOpening &opening) const
{
    return writeSmallFile(profilePath(opening.facts.profile, "facts.sealed"),
                          sealed(written(opening.facts, opening.hub), opening.key, FactsPurpose));
}

storage::RawKey ProfileFolder::deviceKey() const
{
    static constexpr char purpose[] = "samsprak device database";
    storage::RawKey key{};
    crypto_generichash(key.data(), key.size(), reinterpret_cast<const uint8_t *>(purpose), sizeof purpose - 1,
                       reinterpret_cast<const uint8_t *>(m_secret.bytes.constData()),
                       size_t(m_secret.bytes.size()));
    return key;
}

QString ProfileFolder::deviceToken(const QUrl &hub) const
{
    if (!m_spool)
        return {};
    const auto known = m_spool->hub(hub.toString());
    return known && *known ? (*known)->token : QString();
}

Result<void> ProfileFolder::keepHub(const HubLink &hub, const QString &deviceToken,
                                    const QByteArray &sealingKey)
{
    if (!m_spool)
        return {};
    return m_spool->keepHub({0, hub.url.toString(), hub.certificateFingerprint, deviceToken, sealingKey});
}

QString ProfileFolder::profilePath(const Id &profile, const char *file) const
{
    return QStringLiteral("%1/profiles/%2/%3").arg(m_directory, profile.toString(), QLatin1String(file));
}

std::vector<Id> ProfileFolder::profiles() const
{
    std::vector<Id> found;
    const QStringList names = QDir(m_directory + QStringLiteral("/profiles"))
                                  .entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : names) {
        if (const Id id = Id::fromString(name); !id.isNull())
            found.push_back(id);
    }
    return found;
}

std::optional<ProfileOpening> ProfileFolder::opened(const Id &profile, const storage::RawKey &codeKey) const
{
    for (const char *wrap : {"code.wrap", "card.wrap"}) {
        const Result<QByteArray> file = readSmallFile(profilePath(profile, wrap));
        const auto key = file ? unsealed(*file, codeKey, KeyPurpose) : std::nullopt;
        if (!key)
            continue;
        ProfileOpening opening;
        opening.key = asKey(*key);
        opening.databasePath = profilePath(profile, DatabaseFile);
        opening.devicePath = devicePath();
        opening.deviceKey = deviceKey();
        const Result<QByteArray> facts = readSmallFile(profilePath(profile, "facts.sealed"));
        const auto content = facts ? unsealed(*facts, opening.key, FactsPurpose) : std::nullopt;
        if (!content)
            return {};
        readInto(opening, *content);
        return opening;
    }
    return {};
}

Result<storage::RawKey> ProfileFolder::derive(const AccessCode &code) const
{
    return keyOf(code, m_secret.bytes, m_salt);
}

void ProfileFolder::countWrongCode()
{
    ++m_wrongCodes;
    m_lastWrong = m_now();
    // A count that cannot be written still holds until the app ends.
    (void)writeAttempts();
}

void ProfileFolder::forgetWrongCodes()
{
    if (m_wrongCodes == 0)
        return;
    m_wrongCodes = 0;
    (void)writeAttempts();
}

Result<void> ProfileFolder::readAttempts()
{
    const Result<QByteArray> file = readSmallFile(m_directory + QStringLiteral("/tablet/attempts"));
    if (!file)
        return file.error().code == ErrorCode::NotFound ? Result<void>() : Result<void>(file.error());
    const QJsonObject json = QJsonDocument::fromJson(*file).object();
    m_wrongCodes = json.value(u"wrong").toInt();
    m_lastWrong = qint64(json.value(u"last").toDouble());
    return {};
}

Result<void> ProfileFolder::writeAttempts() const
{
    const QJsonObject json{{QStringLiteral("wrong"), m_wrongCodes},
                           {QStringLiteral("last"), double(m_lastWrong)}};
    return writeSmallFile(m_directory + QStringLiteral("/tablet/attempts"), QJsonDocument(json).toJson());
}

} // namespace samsprak::app
