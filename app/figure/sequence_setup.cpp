// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/sequence_setup.h"

#include "core/json_fields.h"

namespace zoneatlas {

static fields::Words<AnimationFormat> wordsOf(AnimationFormat)
{
    return {
        {"gif", AnimationFormat::Gif}, {"mp4", AnimationFormat::Film}, {"folder", AnimationFormat::Folder}};
}

static fields::Words<AnimationStep> wordsOf(AnimationStep)
{
    return {{"event", AnimationStep::Event}, {"month", AnimationStep::Month}};
}

static fields::Words<AtlasBy> wordsOf(AtlasBy)
{
    return {{"batch", AtlasBy::Batch}, {"province", AtlasBy::Province}};
}

template <class Archive>
void describe(Archive& archive, SequenceSetup::Animation& animation)
{
    archive("format", animation.format);
    archive("step", animation.step);
    archive("hold_ms", animation.holdMs);
    archive("end_pause_ms", animation.endPauseMs);
    archive("fade_frames", animation.fadeFrames);
}

template <class Archive>
void describe(Archive& archive, SequenceSetup::Atlas& atlas)
{
    archive("by", atlas.by);
    archive("names", atlas.names);
}

template <class Archive>
void describe(Archive& archive, SequenceSetup& setup)
{
    archive("animation", setup.animation);
    archive("atlas", setup.atlas);
}

QJsonObject toJson(const SequenceSetup& setup)
{
    return fields::toJson(setup).toObject();
}

SequenceSetup sequenceSetupFromJson(const QJsonObject& json)
{
    SequenceSetup setup;
    fields::read(json, setup);
    return setup;
}

} // namespace zoneatlas
