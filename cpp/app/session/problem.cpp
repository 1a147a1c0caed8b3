// SPDX-License-Identifier: MPL-2.0
#include "app/session/problem.h"

#include <QCoreApplication>

namespace samsprak::app {
namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Problem)
};

QString everythingSafe() { return Sentences::tr("Everything that was saved before is still on the tablet."); }

Problem storageProblem(ErrorCode code)
{
    switch (code) {
    case ErrorCode::DiskFull:
        return {QStringLiteral("disk_full"),
                Sentences::tr("The tablet's storage is full, so this was not saved."), everythingSafe(),
                Sentences::tr("Make room by removing pictures or apps, then try again.")};
    case ErrorCode::WrongKey:
        return {QStringLiteral("wrong_key"), Sentences::tr("The tablet's key does not fit this profile."),
                Sentences::tr("Nothing was changed, and nobody else can read it."),
                Sentences::tr("Sign in again. If it happens again, ask for a new enrolment code.")};
    case ErrorCode::DamagedFile:
        return {QStringLiteral("damaged_file"), Sentences::tr("A file on this tablet is damaged."),
                Sentences::tr("Nothing was changed. What had been sent is safe with the project."),
                Sentences::tr("Leave the tablet as it is and ask your project for help.")};
    case ErrorCode::NewerSchema:
        return {QStringLiteral("newer_schema"),
                Sentences::tr("This profile was used with a newer version of the app."),
                Sentences::tr("Nothing was changed."), Sentences::tr("Update the app, then sign in again.")};
    default:
        return {QStringLiteral("storage_failed"), Sentences::tr("The tablet could not save or read this."),
                everythingSafe(), Sentences::tr("Try again. If it happens again, restart the tablet.")};
    }
}

} // namespace

Problem problemFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NetworkFailed:
        return {QStringLiteral("offline"), Sentences::tr("The project's server cannot be reached."),
                everythingSafe(), Sentences::tr("Check the network and try again.")};
    case ErrorCode::Unauthorised:
    case ErrorCode::Forbidden:
        return {QStringLiteral("unauthorised"), Sentences::tr("The project no longer knows this tablet."),
                everythingSafe(), Sentences::tr("Ask for a new enrolment code.")};
    case ErrorCode::UnsupportedVersion:
        return {QStringLiteral("too_old"), Sentences::tr("This app is too old for the project's server."),
                Sentences::tr("What you enter is saved and still sent."), Sentences::tr("Update the app.")};
    case ErrorCode::Malformed:
    case ErrorCode::TooLarge:
        return {QStringLiteral("malformed"),
                Sentences::tr("The project's server gave an answer that this app does not understand."),
                everythingSafe(), Sentences::tr("Try again later, or update the app.")};
    case ErrorCode::InvalidInput:
    case ErrorCode::NotFound:
    case ErrorCode::Conflict:
        return {QStringLiteral("refused"), Sentences::tr("This could not be done as it was entered."),
                Sentences::tr("Nothing was changed."),
                Sentences::tr("Check what you entered and try again.")};
    default:
        return storageProblem(code);
    }
}

} // namespace samsprak::app
