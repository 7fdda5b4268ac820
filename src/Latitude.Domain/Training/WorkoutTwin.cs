namespace Latitude.Domain.Training;

/// <summary>Two records of one workout, recognised by when it began or by what was lifted.</summary>
internal sealed class WorkoutTwin
{
    /// <summary>Starts this close together are one workout: apps round to the minute or the second.</summary>
    private const int StartToleranceSeconds = 60;

    /// <summary>Share of the sets of the shorter record that both must hold where the start does not decide.</summary>
    private const double LikenessByContent = 0.8;

    /// <summary>With fewer sets than this, alike by chance is too likely, unless the title and the minute of the start agree too.</summary>
    private const int LeastSetsByContent = 3;

    private readonly Workout _incoming;

    private WorkoutTwin(Workout existing, Workout incoming)
    {
        Existing = existing;
        _incoming = incoming;
    }

    /// <summary>The record that was there.</summary>
    public Workout Existing { get; }

    /// <summary>The record of the same workout among those of its date; null where there is none.</summary>
    public static WorkoutTwin? Find(Workout incoming, IReadOnlyList<Workout> sameDate)
    {
        foreach (var existing in sameDate)
        {
            if (existing.Start is { } a && incoming.Start is { } b && Math.Abs((a - b).TotalSeconds) is var apart && Math.Min(apart, 86_400 - apart) <= StartToleranceSeconds)
            {
                return new WorkoutTwin(existing, incoming);
            }
        }

        foreach (var existing in sameDate)
        {
            var isSameFormat = existing.Start is null && incoming.Start is null && SharesNames(existing, incoming);
            if (isSameFormat || IsAlike(existing, incoming))
            {
                return new WorkoutTwin(existing, incoming);
            }
        }

        return null;
    }

    /// <summary>
    /// The record of the same workout among those of a neighbouring date: the same sets, begun in another time zone. Apps that keep UTC put
    /// a late workout on the next day or an early one on the day before.
    /// </summary>
    public static WorkoutTwin? FindInOtherZone(Workout incoming, IReadOnlyList<Workout> neighbours)
    {
        foreach (var existing in neighbours)
        {
            if (IsZoneApart(existing, incoming) && IsAlike(existing, incoming))
            {
                return new WorkoutTwin(existing, incoming);
            }
        }

        return null;
    }

    /// <summary>Names differ only in case and spaces at the ends.</summary>
    public static bool IsSameName(string left, string right) =>
        left.AsSpan().Trim().Equals(right.AsSpan().Trim(), StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// The sets that only the incoming record holds. Sets pair by exercise name and by what was lifted; what is left on both sides, because
    /// another app names some exercises otherwise, pairs by what was lifted alone.
    /// </summary>
    public IReadOnlyList<PerformedExercise> Surplus()
    {
        var existing = new SetCounter(Existing, withName: true);
        var unpaired = new HashSet<PerformedSet>(ReferenceEqualityComparer.Instance);
        foreach (var exercise in _incoming.Exercises)
        {
            foreach (var set in exercise.Sets)
            {
                if (!existing.Take(exercise, set))
                {
                    unpaired.Add(set);
                }
            }
        }

        var rest = existing.WithoutNames();
        return
        [
            .. _incoming.Exercises
                .Select(exercise => exercise with { Sets = [.. exercise.Sets.Where(set => unpaired.Contains(set) && !rest.Take(exercise, set))] })
                .Where(exercise => exercise.Sets.Count > 0),
        ];
    }

    /// <summary>Offsets from UTC are multiples of a quarter of an hour, up to 14 hours.</summary>
    private static bool IsZoneApart(Workout existing, Workout incoming)
    {
        const double QuarterHour = 900;
        const double MostSeconds = 14 * 3_600;
        if (existing.Start is not { } a || incoming.Start is not { } b)
        {
            return false;
        }

        var apart = Math.Abs((existing.Date.ToDateTime(a) - incoming.Date.ToDateTime(b)).TotalSeconds);
        var rest = apart % QuarterHour;
        return apart <= MostSeconds + StartToleranceSeconds && Math.Min(rest, QuarterHour - rest) <= StartToleranceSeconds;
    }

    private static bool IsAlike(Workout existing, Workout incoming)
    {
        var shorter = Math.Min(existing.SetCount, incoming.SetCount);
        var isNamesake = existing.Title.Length > 0 && IsSameName(existing.Title, incoming.Title) && IsZoneApart(existing, incoming);
        if (shorter < LeastSetsByContent && !isNamesake)
        {
            return false;
        }

        var counter = new SetCounter(existing, withName: false);
        var shared = incoming.Exercises.Sum(exercise => exercise.Sets.Count(set => counter.Take(exercise, set)));
        return shared >= LikenessByContent * shorter;
    }

    private static bool SharesNames(Workout existing, Workout incoming)
    {
        var shared = incoming.Exercises.Count(exercise => existing.Exercises.Any(other => IsSameName(other.Name, exercise.Name)));
        return shared * 2 >= Math.Min(existing.Exercises.Count, incoming.Exercises.Count);
    }

    /// <summary>How many sets of each kind a workout holds; taking one uses it up.</summary>
    private sealed class SetCounter
    {
        private readonly Dictionary<Key, int> _counts;
        private readonly bool _withName;

        public SetCounter(Workout workout, bool withName)
        {
            _counts = [];
            _withName = withName;
            foreach (var exercise in workout.Exercises)
            {
                foreach (var set in exercise.Sets)
                {
                    var key = KeyOf(exercise, set);
                    _counts[key] = _counts.GetValueOrDefault(key) + 1;
                }
            }
        }

        private SetCounter(Dictionary<Key, int> counts)
        {
            _counts = counts;
            _withName = false;
        }

        /// <summary>What has not been taken, whatever its exercise is called.</summary>
        public SetCounter WithoutNames()
        {
            var counts = new Dictionary<Key, int>();
            foreach (var (key, count) in _counts)
            {
                var content = key with { Name = "" };
                counts[content] = counts.GetValueOrDefault(content) + count;
            }

            return new SetCounter(counts);
        }

        public bool Take(PerformedExercise exercise, PerformedSet set)
        {
            var key = KeyOf(exercise, set);
            if (_counts.GetValueOrDefault(key) is var count and > 0)
            {
                _counts[key] = count - 1;
                return true;
            }

            return false;
        }

        /// <summary>
        /// Loads to half a kilogram, since apps convert between units. Of timed work the time tells: apps read a distance without unit as
        /// kilometres or as miles.
        /// </summary>
        private Key KeyOf(PerformedExercise exercise, PerformedSet set) => new(
            _withName ? exercise.Name.Trim().ToUpperInvariant() : "",
            set.Reps ?? 0,
            Math.Round((set.Load?.Kilograms ?? 0) * 2),
            (long)(set.Duration?.TotalSeconds ?? 0),
            set.Duration is null ? Math.Round(set.Distance?.Metres ?? 0) : 0);

        private readonly record struct Key(string Name, int Reps, decimal HalfKilograms, long Seconds, decimal Metres);
    }
}
