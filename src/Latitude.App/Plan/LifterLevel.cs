using Latitude.App.Reports;
using Latitude.App.Store;
using Latitude.Domain.Coaching.Levels;
using Latitude.Domain.Exercises;
using Latitude.Domain.Knowledge;
using Latitude.Domain.Strength;
using Latitude.Domain.Training;

namespace Latitude.App.Plan;

/// <summary>How far the lifter of this device has come, by the log that is kept here and what they say.</summary>
public sealed class LifterLevel(KeptLog kept, Lazy<KnowledgeBase> knowledge)
{
    private KeptTraining? _read;
    private Choices? _said;
    private LevelVerdict? _verdict;

    /// <summary>The level with its reasons; worked out again only where the log or what was said has changed.</summary>
    public async Task<LevelVerdict> ReadAsync(Choices choices, DateOnly today, Func<Task>? onProgress)
    {
        var training = await kept.ReadAsync(today, onProgress);
        if (_verdict is null || !ReferenceEquals(training, _read) || choices != _said)
        {
            var facts = knowledge.Value.Coaching;
            var history = History.Of(training.Log, knowledge.Value.Names, choices.Bodyweight?.Kilograms);
            var strength = StrengthAnalysis.Of(history, today);
            var lifter = new LifterFacts { Level = choices.Level, BodyweightKilograms = choices.Bodyweight?.Kilograms };
            (_read, _said) = (training, choices);
            _verdict = new LevelJudge(facts.Standards, facts.Rules).Judge(history, strength, today, lifter);
        }

        return _verdict;
    }

    /// <summary>The level that routines are chosen for: of whom nothing is known begins as a beginner (G10).</summary>
    public static ExperienceLevel ForRoutines(LevelVerdict verdict) => verdict.IsAssumed ? ExperienceLevel.Beginner : verdict.Level;
}
