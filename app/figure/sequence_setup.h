// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/animation.h"
#include "figure/atlas.h"

#include <QJsonObject>

namespace zoneatlas {

enum class AnimationFormat
{
    Gif,
    Film,
    Folder ///< of pictures
};

/// How animations and atlases of a project are exported; their pages are those of its figures.
struct SequenceSetup
{
    struct Animation
    {
        AnimationFormat format = AnimationFormat::Gif;
        AnimationStep step = AnimationRequest().step;
        int holdMs = AnimationRequest().holdMs;
        int endPauseMs = AnimationRequest().endPauseMs;
        int fadeFrames = AnimationRequest().fadeFrames;
        bool operator==(const Animation&) const = default;
    };
    struct Atlas
    {
        AtlasBy by = AtlasBy::Batch;
        QString names; ///< see AtlasRequest
        bool operator==(const Atlas&) const = default;
    };
    Animation animation;
    Atlas atlas;

    bool operator==(const SequenceSetup&) const = default;
};

/// For files: an object for each of the two.
[[nodiscard]] QJsonObject toJson(const SequenceSetup& setup);
/// What is missing is as by default.
[[nodiscard]] SequenceSetup sequenceSetupFromJson(const QJsonObject& json);

} // namespace zoneatlas
