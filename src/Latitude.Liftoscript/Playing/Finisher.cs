using Latitude.Liftoscript.Gym;
using Latitude.Liftoscript.Programs;

namespace Latitude.Liftoscript.Playing;

/// <summary>Finishes the exercises of a workout, one after another.</summary>
internal sealed class Finisher
{
    private readonly ProgramRun _run;
    private readonly ProgressRun _progress;
    private readonly List<string> _messages = [];
    private readonly List<(Movement Movement, Quantity OneRepMax)> _oneRepMaxes = [];
    private readonly TagBoard? _tags;

    public Finisher(ProgramRun run, ProgressRun progress, bool hasTags)
    {
        _run = run;
        _progress = progress;
        _tags = hasTags ? new TagBoard(run.Program, run.States) : null;
    }

    /// <summary>An exercise without a completed set is left out wholly, failures included.</summary>
    public void Finish(WorkoutExercise exercise)
    {
        if (exercise.CompletedNumberOfSets == 0)
        {
            return;
        }

        var program = exercise.Line.Exercise;
        var state = _run.States[program.Index];
        if (exercise.Swap is { IsProgressOff: true })
        {
            return;
        }

        if (exercise.Swap is { IsSettled: false } swap)
        {
            swap.Settle(exercise, _run);
        }

        if (program.Progression is not { } progression || exercise.Line.IsProgressOff)
        {
            MergeUpdateState(exercise, state);
            return;
        }

        _progress.Tags = _tags;
        progression.Run(_progress, exercise, Answered(exercise, state));
        if (_progress.Failure is { } failure)
        {
            _messages.Add($"{program.Name}: {failure}");
            return;
        }

        foreach (var printed in _progress.Printed)
        {
            _messages.Add($"{program.Name}: {printed}");
        }

        MergeState(exercise, state);
        if (ProgramChanges.Apply(program, _run, _progress.Changes))
        {
            _messages.Add($"{program.Name}: reps and seconds are whole numbers; they were rounded.");
        }

        TakeTagChanges();
        TakeOneRepMax(exercise);
    }

    /// <summary>What was done; one-rep maxes that changed apply from now on.</summary>
    public FinishReport Report()
    {
        foreach (var (movement, oneRepMax) in _oneRepMaxes)
        {
            _run.OneRepMaxes[movement.Index] = oneRepMax;
        }

        return new FinishReport(_messages, _oneRepMaxes);
    }

    private static Quantity[] Answered(WorkoutExercise exercise, Quantity[] state)
    {
        if (exercise.Answers is not { } answers)
        {
            return state;
        }

        var answered = state.AsSpan().ToArray();
        for (var i = 0; i < answered.Length; i++)
        {
            answered[i] = answers[i].IsNone ? answered[i] : answers[i];
        }

        return answered;
    }

    /// <summary>What the progression changed goes before what the update script changed.</summary>
    private void MergeState(WorkoutExercise exercise, Quantity[] state)
    {
        var after = _progress.State;
        for (var i = 0; i < state.Length; i++)
        {
            if (after[i] != state[i])
            {
                state[i] = after[i].Kept();
            }
            else if (exercise.UpdateState is { } update)
            {
                state[i] = update[i].Kept();
            }
        }
    }

    private static void MergeUpdateState(WorkoutExercise exercise, Quantity[] state)
    {
        if (exercise.UpdateState is { } update)
        {
            for (var i = 0; i < state.Length; i++)
            {
                state[i] = update[i].Kept();
            }
        }
    }

    private void TakeTagChanges()
    {
        foreach (var change in _progress.TagChanges)
        {
            if (_tags?.Find(change.Tag, change.Name) == change.Value)
            {
                continue;
            }

            foreach (var exercise in _run.Program.Exercises)
            {
                if (Contains(exercise.Tags, change.Tag))
                {
                    Write(exercise, change);
                }
            }
        }
    }

    private void Write(ProgramExercise exercise, Scripting.TagChange change)
    {
        for (var i = 0; i < exercise.StateNames.Count; i++)
        {
            if (exercise.StateNames[i] == change.Name)
            {
                _run.States[exercise.Index][i] = change.Value.Kept();
            }
        }
    }

    private static bool Contains(IReadOnlyList<int> tags, int tag)
    {
        foreach (var own in tags)
        {
            if (own == tag)
            {
                return true;
            }
        }

        return false;
    }

    private void TakeOneRepMax(WorkoutExercise exercise)
    {
        if (_progress.OneRepMax != exercise.OneRepMax)
        {
            var oneRepMax = _progress.OneRepMax.ConvertedTo(_run.Lifter.Unit);
            _oneRepMaxes.Add((exercise.Movement, oneRepMax.With(Rounding.ToStep(oneRepMax.Figure, 0.05))));
        }
    }
}
