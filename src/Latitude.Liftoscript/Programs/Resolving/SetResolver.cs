using Latitude.Liftoscript.Syntax;

namespace Latitude.Liftoscript.Programs.Resolving;

/// <summary>
/// The sets of a line. Each value comes from the line's own defaults, else from the set itself, else from the reused line's defaults.
/// </summary>
internal static class SetResolver
{
    /// <summary>Fills in the draft's variations.</summary>
    /// <returns>How many sets there are.</returns>
    public static int Resolve(LineDraft draft)
    {
        var own = draft.Syntax;
        var reused = draft.Reused?.Syntax;
        var variations = own.Variations.Count > 0 || reused is null ? own.Variations : reused.Variations;
        var defaults = MergeDefaults(own.Globals);
        var fallback = reused is null ? null : MergeDefaults(reused.Globals);
        var count = 0;
        draft.Variations = [];
        for (var i = 0; i < variations.Count; i++)
        {
            if (variations[i].IsCurrent && draft.CurrentVariation == 0)
            {
                draft.CurrentVariation = i;
            }

            var sets = new List<ProgramSet>();
            foreach (var group in variations[i].Groups)
            {
                for (var n = 0; n < group.Count; n++)
                {
                    sets.Add(MakeSet(group, defaults, fallback));
                }
            }

            draft.Variations.Add(sets);
            count += sets.Count;
        }

        return count;
    }

    /// <summary>The first value found for each counts.</summary>
    private static SetSyntax MergeDefaults(List<SetSyntax> groups)
    {
        var merged = new SetSyntax();
        foreach (var group in groups)
        {
            if (merged.Weight.IsNone && !merged.AskWeight)
            {
                (merged.Weight, merged.AskWeight) = (group.Weight, group.AskWeight);
            }

            if (merged.Rpe is null && !merged.LogRpe)
            {
                (merged.Rpe, merged.LogRpe) = (group.Rpe, group.LogRpe);
            }

            if (merged.SetTime is null && group.SetTime is not null)
            {
                (merged.SetTime, merged.IsOpenEnded, merged.RestIsLifters) = (group.SetTime, group.IsOpenEnded, group.RestIsLifters);
            }

            merged.Rest ??= group.Rest;
            merged.IsAuto |= group.IsAuto;
            merged.Label ??= group.Label;
        }

        return merged;
    }

    private static ProgramSet MakeSet(SetSyntax group, SetSyntax defaults, SetSyntax? fallback)
    {
        var set = new ProgramSet
        {
            Reps = group.Reps, MinReps = group.MinReps, IsAmrap = group.IsAmrap, CanAddSets = group.CanAddSets, Label = group.Label,
            IsAuto = group.IsAuto || defaults.IsAuto || fallback is { IsAuto: true },
        };
        TakeWeight(set, group, defaults, fallback);
        TakeRpe(set, group, defaults, fallback);
        TakeTimes(set, group, defaults, fallback);
        return set;
    }

    /// <summary>Weight and percentage are one slot, but a set's own percentage yields to a weight in the reused defaults.</summary>
    private static void TakeWeight(ProgramSet set, SetSyntax group, SetSyntax defaults, SetSyntax? fallback)
    {
        var source = HasWeight(defaults) ? defaults
            : group.Weight.IsPercent && fallback is { Weight.IsWeight: true } ? fallback
            : HasWeight(group) || fallback is null ? group
            : fallback;
        set.Weight = source.Weight.IsNone && fallback is not null ? fallback.Weight : source.Weight;

        // Defaults of a reused line bring their weight, not their question.
        set.AskWeight = source.AskWeight && source != fallback;
    }

    /// <summary>
    /// Does the line ask for a weight only because the reused line does, the same for all its sets? Such a question is asked up to the first finished workout: the
    /// reference then writes the shared weight as a default of the reused line, and defaults bring no question.
    /// </summary>
    public static bool BorrowsQuestion(LineDraft draft)
    {
        if (draft.Reused is null || draft.Syntax.Variations.Count > 0 || HasWeight(MergeDefaults(draft.Syntax.Globals)))
        {
            return false;
        }

        ProgramSet? first = null;
        foreach (var sets in draft.Variations)
        {
            foreach (var set in sets)
            {
                first ??= set;
                if (!set.AskWeight || set.Weight != first.Weight)
                {
                    return false;
                }
            }
        }

        return first is not null;
    }

    private static bool HasWeight(SetSyntax values) => !values.Weight.IsNone || values.AskWeight;

    private static void TakeRpe(ProgramSet set, SetSyntax group, SetSyntax defaults, SetSyntax? fallback)
    {
        var source = HasRpe(defaults) ? defaults : HasRpe(group) || fallback is null ? group : fallback;
        (set.Rpe, set.LogRpe) = (source.Rpe, source.LogRpe);
    }

    private static bool HasRpe(SetSyntax values) => values.Rpe is not null || values.LogRpe;

    private static void TakeTimes(ProgramSet set, SetSyntax group, SetSyntax defaults, SetSyntax? fallback)
    {
        var source = defaults.SetTime is not null ? defaults : group.SetTime is not null || fallback is null ? group : fallback;
        (set.SetTime, set.IsOpenEnded) = (source.SetTime, source.IsOpenEnded);
        set.Rest = source.SetTime is not null && source.RestIsLifters && source == defaults
            ? null
            : defaults.Rest ?? (group.RestIsLifters ? null : group.Rest ?? fallback?.Rest);
    }
}
