// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/entity.h"

namespace samsprak {

enum class AttachmentKind : uint8_t { Other, Voice, Photo, Signature };
template <>
struct EnumCodes<AttachmentKind>
{
    static constexpr std::pair<AttachmentKind, const char *> values[] = {
        {AttachmentKind::Other, ""},
        {AttachmentKind::Voice, "voice"},
        {AttachmentKind::Photo, "photo"},
        {AttachmentKind::Signature, "signature"}};
};

/// Names a voice, photo or signature whose bytes travel by themselves, in pieces, and may come later than
/// this record. Who may read or write the record may read or send the bytes, and nobody else: the hash opens
/// nothing. A voice attachment may stand wherever a recording is named.
struct Attachment : Record
{
    /// What one attachment may hold.
    static constexpr qint64 LargestSize = 64 * 1024 * 1024;
    static constexpr int KeySize = 32;
    static constexpr int HashSize = 32;

    AttachmentKind attachmentKind = AttachmentKind::Other;
    Id about;               ///< the record that it belongs to; null: it stands for itself
    QByteArray contentKey;  ///< random, of this attachment alone: equal contents do not show as equal
    QByteArray contentHash; ///< BLAKE2b of the bytes under that key
    qint64 size = 0;
    QString mediaType; ///< "audio/ogg", "audio/wav", "image/jpeg"
    int milliseconds = 0;
    QString language; ///< of a voice
    Id madeBy;
    qint64 madeAt = 0;      ///< UTC milliseconds
    bool synthetic = false; ///< no person spoke it
    bool arrived = false;   ///< the hub has all of it

    bool operator==(const Attachment &) const = default;
    bool namesSameContent(const Attachment &other) const
    {
        return contentKey == other.contentKey && contentHash == other.contentHash && size == other.size;
    }
};
template <>
struct Declaration<Attachment>
{
    static constexpr Kind kind = Kind::Attachment;
    static constexpr const char *name = "attachment";
    static constexpr BucketShape buckets[] = {{BucketOwner::Participant, BucketSection::Core},
                                              {BucketOwner::Participant, BucketSection::Calendar},
                                              {BucketOwner::Participant, BucketSection::Health},
                                              {BucketOwner::Participant, BucketSection::Notes},
                                              {BucketOwner::Participant, BucketSection::Plan},
                                              {BucketOwner::Participant, BucketSection::Private},
                                              {BucketOwner::Participant, BucketSection::Outcome},
                                              {BucketOwner::Unit, BucketSection::Calendar},
                                              {BucketOwner::Organisation, BucketSection::Directory}};
    static constexpr bool hubOnly = false;
    static constexpr auto fields = std::make_tuple(
        field(1, "attachment_kind", &Attachment::attachmentKind),
        field(2, "about", &Attachment::about).keyed(),
        field(3, "content_key", &Attachment::contentKey).personal(),
        field(4, "content_hash", &Attachment::contentHash), field(5, "size", &Attachment::size),
        field(6, "media_type", &Attachment::mediaType), field(7, "milliseconds", &Attachment::milliseconds),
        field(8, "language", &Attachment::language), field(9, "made_by", &Attachment::madeBy),
        field(10, "made_at", &Attachment::madeAt), field(11, "synthetic", &Attachment::synthetic),
        field(12, "arrived", &Attachment::arrived).merges(MergeRule::HubOnly));
    static Bucket home(const Attachment &a) { return a.bucket; }
};

} // namespace samsprak
