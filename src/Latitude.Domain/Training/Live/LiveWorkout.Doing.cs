using Latitude.Domain.Quantities;

namespace Latitude.Domain.Training.Live;

/// <content>What happens set by set.</content>
public sealed partial record LiveWorkout
{
    /// <summary>
    /// Logs a set as its entry stands. The next set becomes the current one, the rest begins, and sets still to be done with the load that
    /// this one was to have follow it where the lifter took another. Unchanged where the set says too little, or is done.
    /// </summary>
    /// <param name="set">The set.</param>
    /// <param name="now">The time.</param>
    public LiveWorkout Log(Guid set, DateTimeOffset now)
    {
        if (Find(set) is not ({ } exercise, { IsDone: false, CanBeLogged: true } due))
        {
            return this;
        }

        var done = due with { DoneAt = now };
        var logged = With(exercise with { Sets = [.. exercise.Sets.Select(other => other.Id == set ? done : Following(other, due))] });
        var index = IndexOf(exercise.Id);
        var next = logged.NextAfter(index, due.Entry.Kind);
        return logged with { Current = next?.Set.Id, JustDone = set, Rest = RestBefore(next, index, exercise, due, now) };
    }

    /// <summary>Takes a done set back; its values stay as what one tap would log.</summary>
    public LiveWorkout TakeBack(Guid set) => Find(set) is ({ } exercise, { IsDone: true } done)
        ? With(exercise, done with { DoneAt = null, Felt = null }) with { Current = set, Rest = null, JustDone = null }
        : this;

    /// <summary>Makes a set the current one.</summary>
    public LiveWorkout Select(Guid set) => Find(set) is null ? this : this with { Current = set };

    /// <summary>Makes the first set that is still to be done the current one.</summary>
    public LiveWorkout SelectNext() => Pointed(this);

    /// <summary>Changes what a set says, before or after it was done.</summary>
    public LiveWorkout Enter(Guid set, PerformedSet entry) =>
        Find(set) is ({ } exercise, { } found) ? With(exercise, found with { Entry = entry }) : this;

    /// <summary>Says where a set was felt; null takes the answer back.</summary>
    public LiveWorkout Feel(Guid set, FeltIn? felt) =>
        Find(set) is ({ } exercise, { } found) ? With(exercise, found with { Felt = felt }) : this;

    /// <summary>Makes the rest that runs longer, or shorter by a negative time.</summary>
    public LiveWorkout RestLonger(TimeSpan by) => Rest is { } rest ? this with { Rest = rest.Longer(by) } : this;

    /// <summary>Begins a rest now.</summary>
    public LiveWorkout StartRest(TimeSpan length, DateTimeOffset now) => this with { Rest = new RestClock(now + length, length) };

    /// <summary>Ends the rest.</summary>
    public LiveWorkout EndRest() => this with { Rest = null, JustDone = null };

    /// <summary>A set still to be done that was to have the load which another was to have takes the load that it was done with.</summary>
    private static LiveSet Following(LiveSet other, LiveSet done)
    {
        if (other.IsDone || other.Entry.Kind != done.Entry.Kind)
        {
            return other;
        }

        var planned = Planned(done);
        var follows = other.Entry.Load == planned && done.Entry.Load != planned;
        var isEmpty = other.Entry is { Reps: null, Duration: null };
        return !follows && !isEmpty ? other : other with
        {
            Entry = other.Entry with
            {
                Load = follows ? done.Entry.Load : other.Entry.Load,
                LoadKind = follows ? done.Entry.LoadKind : other.Entry.LoadKind,
                Reps = isEmpty ? done.Entry.Reps : other.Entry.Reps,
                Duration = isEmpty ? done.Entry.Duration : other.Entry.Duration,
            },
        };
    }

    private static Load? Planned(LiveSet set) => set.Target.Load ?? set.Last?.Load;

    /// <summary>In a superset the turn goes round; a warm-up stays with its exercise; after the last set of a group come the exercises behind it, then those left out.</summary>
    private (int Index, LiveSet Set)? NextAfter(int index, SetKind kind)
    {
        if (kind == SetKind.WarmUp && Exercises[index].NextSet is { } own)
        {
            return (index, own);
        }

        var (first, last) = GroupOf(index);
        var size = last - first + 1;
        for (var turn = 1; turn <= size; turn++)
        {
            var candidate = first + ((index - first + turn) % size);
            if (Exercises[candidate].NextSet is { } set)
            {
                return (candidate, set);
            }
        }

        for (var step = 1; step <= Exercises.Count; step++)
        {
            var candidate = (last + step) % Exercises.Count;
            if (Exercises[candidate].NextSet is { } set)
            {
                return (candidate, set);
            }
        }

        return null;
    }

    /// <summary>No rest before the next exercise of the same round, before a drop set, after a warm-up, and after the last set.</summary>
    private RestClock? RestBefore((int Index, LiveSet Set)? next, int index, LiveExercise exercise, LiveSet done, DateTimeOffset now)
    {
        if (next is not { } coming || done.Entry.Kind == SetKind.WarmUp || coming.Set.Entry.Kind == SetKind.Drop)
        {
            return null;
        }

        var isSameRound = coming.Index > index && coming.Index <= GroupOf(index).Last;
        var length = done.Target.Rest ?? exercise.Rest;
        return isSameRound || length <= TimeSpan.Zero ? null : new RestClock(now + length, length);
    }
}
