namespace Latitude.Liftoscript.Programs.Resolving;

/// <summary>Progression, update and warm-up that an exercise takes over by reusing another's sets.</summary>
internal sealed class InheritanceResolver(ProgressResolver progressions)
{
    /// <summary>Longer chains of taking over than any program has.</summary>
    private const int LongestChain = 50;

    /// <summary>Every exercise learns its progression, update and warm-up.</summary>
    public void Resolve(IReadOnlyList<ExerciseDraft> exercises)
    {
        foreach (var exercise in exercises)
        {
            ResolveProgress(exercise, 0);
            ResolveUpdate(exercise, 0);
            ResolveWarmups(exercise, 0);
        }
    }

    private ProgressDraft? ResolveProgress(ExerciseDraft exercise, int depth)
    {
        if (exercise.IsProgressResolved || depth > LongestChain)
        {
            return exercise.Progress;
        }

        exercise.IsProgressResolved = true;
        if (exercise.ProgressWriter is { } writer)
        {
            return exercise.Progress = progressions.Resolve(writer);
        }

        foreach (var line in exercise.Lines)
        {
            if (line.Reused is not { } reused || line.Syntax.Progress is not null || reused.IsProgressOff)
            {
                continue;
            }

            if (ResolveProgress(reused.Exercise, depth + 1) is { } taken)
            {
                progressions.CheckTakenOver(line, reused, reused.Syntax.Progress, "progress");
                return exercise.Progress = taken;
            }
        }

        return null;
    }

    private LineDraft? ResolveUpdate(ExerciseDraft exercise, int depth)
    {
        if (exercise.IsUpdateResolved || depth > LongestChain)
        {
            return exercise.Update;
        }

        exercise.IsUpdateResolved = true;
        if (exercise.UpdateWriter is { } writer)
        {
            return exercise.Update = writer;
        }

        foreach (var line in exercise.Lines)
        {
            if (line.Reused is { } reused && ResolveUpdate(reused.Exercise, depth + 1) is { } taken)
            {
                progressions.CheckTakenOver(line, reused, reused.Syntax.Update, "update");
                return exercise.Update = taken;
            }
        }

        return null;
    }

    private static List<Syntax.WarmupSyntax>? ResolveWarmups(ExerciseDraft exercise, int depth)
    {
        if (exercise.AreWarmupsResolved || depth > LongestChain)
        {
            return exercise.Warmups;
        }

        exercise.AreWarmupsResolved = true;
        exercise.Warmups = exercise.WarmupWriter?.Syntax.Warmups;
        foreach (var line in exercise.Lines)
        {
            if (exercise.Warmups is not null)
            {
                break;
            }

            exercise.Warmups = line.Reused is { } reused ? ResolveWarmups(reused.Exercise, depth + 1) : null;
        }

        return exercise.Warmups;
    }
}
