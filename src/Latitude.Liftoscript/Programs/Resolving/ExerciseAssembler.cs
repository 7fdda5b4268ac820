using Latitude.Liftoscript.Playing;
using Latitude.Liftoscript.Syntax;

namespace Latitude.Liftoscript.Programs.Resolving;

/// <summary>Drafts of exercises → exercises of the program, each with its state, progression and update.</summary>
internal sealed class ExerciseAssembler(SourceText source, ProgressResolver progressions)
{
    /// <summary>All exercises by their drafts, in the same order.</summary>
    public Dictionary<ExerciseDraft, ProgramExercise> Assemble(IReadOnlyList<ExerciseDraft> drafts)
    {
        var tagNames = TagNames(drafts);
        var assembled = new Dictionary<ExerciseDraft, ProgramExercise>();
        foreach (var draft in drafts)
        {
            assembled[draft] = Assemble(draft, assembled.Count, tagNames);
        }

        return assembled;
    }

    /// <summary>State variables that some script writes by tag: an exercise with a tag may come by them.</summary>
    private static List<string> TagNames(IReadOnlyList<ExerciseDraft> drafts)
    {
        var names = new List<string>();
        foreach (var draft in drafts)
        {
            foreach (var name in draft.Progress?.Script?.TagNames ?? [])
            {
                if (!names.Contains(name, StringComparer.Ordinal))
                {
                    names.Add(name);
                }
            }
        }

        return names;
    }

    private ProgramExercise Assemble(ExerciseDraft draft, int index, List<string> tagNames)
    {
        var progress = draft.Progress;
        var state = progress is null ? new StateDraft() : StateDraft.Of(progress);
        var tags = draft.TagWriter?.Syntax.Tags ?? [];
        if (tags.Count > 0 && progress?.Script is not null)
        {
            state.AddUnknown(tagNames);
        }

        CheckTakenOver(draft, progress);
        WarnOfNone(draft);
        var update = draft.Update is null ? null : progressions.ResolveUpdate(draft.Update);
        if (update is { } found && !draft.IsTemplate)
        {
            progressions.CheckState(found.Script, progress?.State ?? [], draft.Update!.Exercise == draft && found.Owner == draft ? null : draft.Update.Syntax.Update!.Offset);
        }

        return new ProgramExercise
        {
            Index = index,
            Key = draft.Key,
            Name = draft.Name,
            Warmups = Warmups(draft.Warmups),
            Tags = tags,
            StateNames = state.Names,
            StartState = state.Values,
            PromptedState = state.Prompted,
            Progression = progress is null || source.HasErrors ? null : MakeProgression(draft, progress, state),
            Update = update is null || source.HasErrors ? null : new ScriptBinding(update.Value.Script, state.Slots(update.Value.Script)),
            Origin = new ScriptOrigin(
                progress?.Script?.Source,
                progress?.ScriptOwner?.Key,
                progress is not null && progress.TextLine.Exercise == draft ? progress.TextLine.Index : -1,
                update?.Script.Source,
                update?.Owner.Key),
        };
    }

    /// <summary>A script that came by reusing a template finds its state variables there, or nowhere.</summary>
    private void CheckTakenOver(ExerciseDraft draft, ProgressDraft? progress)
    {
        if (progress?.Script is { } script && !draft.IsTemplate && progress.TextLine.IsTemplate)
        {
            progressions.CheckState(script, progress.State, draft.Lines.Find(line => line.Reused is not null)?.Syntax.Reuse?.Offset);
        }
    }

    private void WarnOfNone(ExerciseDraft draft)
    {
        foreach (var line in draft.Lines)
        {
            if (line is { IsProgressOff: true, IsCopy: false, Reused.Exercise.Progress: not null })
            {
                source.Warn(
                    line.Syntax.Progress!.Offset,
                    DiagnosticCode.Mended,
                    "The reference runs the reused line's progress all the same, without its state; here none means none.");
            }
        }
    }

    private static List<WarmupStep>? Warmups(List<WarmupSyntax>? written)
    {
        if (written is null)
        {
            return null;
        }

        var steps = new List<WarmupStep>();
        foreach (var group in written)
        {
            for (var i = 0; i < group.Count; i++)
            {
                steps.Add(new WarmupStep(group.Reps, group.Weight));
            }
        }

        return steps;
    }

    private Progression MakeProgression(ExerciseDraft draft, ProgressDraft progress, StateDraft state) => progress.Call.Name switch
    {
        "lp" => new LinearProgression(),
        "dp" => new DoubleProgression(IsRange(progress.TextLine) || IsRangeOfItsOwn(draft, progress.TextLine)),
        "sum" => new SumProgression(),
        _ => new CustomProgression(new ScriptBinding(progress.Script!, state.Slots(progress.Script!))),
    };

    /// <summary>Does an exercise that takes its progress from a line without a range prescribe one itself?</summary>
    private bool IsRangeOfItsOwn(ExerciseDraft draft, LineDraft text)
    {
        var own = draft.Lines.Find(line => !line.IsProgressOff);
        if (text.Exercise == draft || own is null || !HasRange(own))
        {
            return false;
        }

        if (own.Syntax.Reuse is { } reuse)
        {
            source.Warn(reuse.Offset, DiagnosticCode.Mended, "The reused progress goes by fixed reps in the reference until the sets are written back; here it goes by this line's range.");
        }

        return true;
    }

    private static bool HasRange(LineDraft line) => line.Variations.Exists(sets => sets.Exists(set => set.MinReps is not null));

    /// <summary>Does the line that has the text prescribe a range of reps? Reused sets count as its own.</summary>
    private bool IsRange(LineDraft line)
    {
        var isRange = HasRange(line);
        if (isRange && line.Syntax.Variations.Count == 0)
        {
            source.Warn(
                line.Syntax.Progress!.Offset,
                DiagnosticCode.Mended,
                "The range of reps comes from the reused line; it is played as a range all the same.");
        }

        return isRange;
    }
}
