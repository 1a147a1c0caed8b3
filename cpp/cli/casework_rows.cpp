// SPDX-License-Identifier: MPL-2.0
#include "cli/demo_tone.h"
#include "cli/import_files.h"
#include "domain/attachment.h"
#include "domain/casework.h"
#include "storage/content_hash.h"

#include <QCryptographicHash>

namespace samsprak::cli {
namespace {

constexpr int Faces = 1000;
constexpr int MinutesOfWeek = 7 * 24 * 60;

QString column(const char *name) { return QString::fromLatin1(name); }

/// A row of tones where a voice would be, named for what it is.
Id addTone(ImportContext &context, const Goal &goal)
{
    RecordDraft<Attachment> draft(Id::fromName(goal.id, u"recording"));
    const QByteArray sound = demoTone(goal.id);
    // The same in every import, so that importing again changes nothing; the content is no secret.
    const QByteArray key = QCryptographicHash::hash(goal.id.toBytes(), QCryptographicHash::Sha256);
    storage::ContentHash hash(key);
    hash.add(sound);
    draft.record.bucket = Declaration<Goal>::home(goal);
    draft.set(&Attachment::attachmentKind, AttachmentKind::Voice);
    draft.set(&Attachment::about, goal.id);
    draft.set(&Attachment::contentKey, key);
    draft.set(&Attachment::contentHash, hash.result());
    draft.set(&Attachment::size, qint64(sound.size()));
    draft.set(&Attachment::mediaType, QStringLiteral("audio/wav"));
    draft.set(&Attachment::milliseconds, ToneMilliseconds);
    draft.set(&Attachment::synthetic, true);
    context.draft.add(draft);
    context.draft.addContent(draft.record.id, sound);
    return draft.record.id;
}

} // namespace

void readParticipant(ImportContext &context, RowReader &row)
{
    RecordDraft<Participant> draft(context.ownId(row, Kind::Participant));
    draft.set(&Participant::organisation, context.organisation(row));
    draft.set(&Participant::givenName, row.required(column("given_name")));
    draft.set(&Participant::familyName, row.text(column("family_name")));
    row.required(column("language"));
    draft.set(&Participant::language, row.languageTag(column("language")));
    row.required(column("unit"));
    draft.set(&Participant::unit, context.reference(row, column("unit"), Kind::Unit));
    if (row.has(column("phone")))
        draft.set(&Participant::phone, row.phone(column("phone")));
    if (row.has(column("gender")))
        draft.set(&Participant::gender, row.code<Gender>(column("gender"), Gender::Unstated));
    if (row.has(column("face")))
        draft.set(&Participant::face, row.integer(column("face"), 0, Faces, 0));
    if (row.has(column("assigned_staff")))
        draft.set(&Participant::assignedStaff,
                  context.references(row, column("assigned_staff"), Kind::Person));
    if (row.has(column("protected_identity")))
        draft.set(&Participant::protectedIdentity, row.boolean(column("protected_identity")));
    if (!row.failed())
        context.draft.add(draft);
}

void readGroup(ImportContext &context, RowReader &row)
{
    RecordDraft<Group> draft(context.ownId(row, Kind::Group));
    row.required(column("unit"));
    draft.set(&Group::unit, context.reference(row, column("unit"), Kind::Unit));
    draft.set(&Group::name, row.required(column("name")));
    if (row.has(column("members")))
        draft.set(&Group::members, context.references(row, column("members"), Kind::Participant));
    if (row.has(column("leaders")))
        draft.set(&Group::leaders, context.references(row, column("leaders"), Kind::Person));
    if (!row.failed())
        context.draft.add(draft);
}

void readPlan(ImportContext &context, RowReader &row)
{
    RecordDraft<Plan> draft(context.ownId(row, Kind::Plan));
    draft.set(&Plan::organisation, context.organisation(row));
    row.required(column("participant"));
    draft.set(&Plan::participant, context.reference(row, column("participant"), Kind::Participant));
    draft.set(&Plan::title, row.translated(column("title")));
    if (!row.failed())
        context.draft.add(draft);
}

void readGoal(ImportContext &context, RowReader &row)
{
    RecordDraft<Goal> draft(context.ownId(row, Kind::Goal));
    row.required(column("plan"));
    const Id plan = context.reference(row, column("plan"), Kind::Plan);
    draft.set(&Goal::plan, plan);
    draft.set(&Goal::area, row.code<Area>(column("area"), Area::None));
    draft.set(&Goal::title, row.translated(column("title")));
    if (row.has(column("target_date")))
        draft.set(&Goal::targetDate, row.date(column("target_date")));
    if (row.has(column("recording")) && !row.text(column("recording")).isEmpty() &&
        row.text(column("recording")) != u"tone")
        row.unknownWord(column("recording"), row.text(column("recording")), {QStringLiteral("tone")});
    if (row.failed())
        return;
    const Plan whole = context.draft.find<Plan>(plan).value_or(Plan{});
    draft.set(&Goal::participant, whole.participant);
    draft.set(&Goal::organisation, whole.organisation);
    if (row.has(column("recording"))) {
        const bool sounds = !row.text(column("recording")).isEmpty();
        draft.set(&Goal::recording, sounds ? addTone(context, draft.record) : Id{});
    }
    context.draft.add(draft);
}

void readActivity(ImportContext &context, RowReader &row)
{
    RecordDraft<Activity> draft(context.ownId(row, Kind::Activity));
    row.required(column("goal"));
    const Goal goal =
        context.draft.find<Goal>(context.reference(row, column("goal"), Kind::Goal)).value_or(Goal{});
    draft.set(&Activity::goal, goal.id);
    draft.set(&Activity::plan, goal.plan);
    draft.set(&Activity::participant, goal.participant);
    draft.set(&Activity::organisation, goal.organisation);
    draft.set(&Activity::area, row.code<Area>(column("area"), goal.area));
    draft.set(&Activity::title, row.translated(column("title")));
    if (row.has(column("state")))
        draft.set(&Activity::state, row.code<ActivityState>(column("state"), ActivityState::Planned));
    if (row.has(column("decided_by")))
        draft.set(&Activity::decidedBy, row.text(column("decided_by")));
    if (row.has(column("starts_on")))
        draft.set(&Activity::startsOn, row.date(column("starts_on")));
    if (row.has(column("ends_on")))
        draft.set(&Activity::endsOn, row.date(column("ends_on")));
    if (row.has(column("weekly_minutes")))
        draft.set(&Activity::weeklyMinutes, row.integer(column("weekly_minutes"), 0, MinutesOfWeek, 0));
    if (row.has(column("position")))
        draft.set(&Activity::position, row.integer(column("position"), 0, 10'000, 0));
    if (draft.record.endsOn.isValid() && draft.record.endsOn < draft.record.startsOn)
        row.problem(column("ends_on"), QStringLiteral("this is before starts_on; correct one of the two"));
    if (!row.failed())
        context.draft.add(draft);
}

} // namespace samsprak::cli
