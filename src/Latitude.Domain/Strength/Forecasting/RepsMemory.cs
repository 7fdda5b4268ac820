using C = Latitude.Domain.Strength.Forecasting.RepsConstants;

namespace Latitude.Domain.Strength.Forecasting;

/// <summary>
/// How many reps a lifter will do with a given load, from the last ten sessions of the exercise weighted by their likeness to today
/// (forecast.md 4, B). Nine classes read the remembered reps differently (three responses to a change of load, three spreads), a tenth
/// knows the lifter's habit; after every set each class is judged by how well it foretold it. One session is learnt in constant time
/// and memory.
/// </summary>
internal sealed class RepsMemory
{
    /// <summary>Classes that read the remembered reps; the habit comes after them.</summary>
    private const int Recalling = 9;
    private const int Classes = Recalling + 1;
    private const int MaximumReps = RepsForecast.MaximumReps;

    /// <summary>How much smaller the tail of each spread is one rep further out.</summary>
    private static readonly double[] Shrink = [Math.Exp(-1 / C.Scales[0]), Math.Exp(-1 / C.Scales[1]), Math.Exp(-1 / C.Scales[2])];

    /// <summary>See <see cref="Laplace.Window"/>.</summary>
    private static readonly double[] HalfRepSinh = [Math.Sinh(0.5 / C.Scales[0]), Math.Sinh(0.5 / C.Scales[1]), Math.Sinh(0.5 / C.Scales[2])];

    private readonly Entry[] _ring = new Entry[C.Memory];
    private readonly double[] _habit = new double[MaximumReps];
    private readonly double[] _evidence = new double[Classes];
    private int _count;

    /// <summary>Sessions learnt from.</summary>
    public int Count => _count;

    /// <summary>The heaviest load remembered, in kilograms; 0 where nothing is remembered.</summary>
    public double HeaviestRemembered
    {
        get
        {
            var heaviest = 0.0;
            for (var j = 0; j < Remembered; j++)
            {
                heaviest = Math.Max(heaviest, Recall(j).Set.Kilograms);
            }

            return heaviest;
        }
    }

    private int Remembered => Math.Min(_count, C.Memory);

    /// <summary>The forecast for a load in kilograms on a day; the even spread over 1 to 20 reps where nothing is remembered.</summary>
    public RepsForecast Forecast(DateOnly date, double kilograms, string workout)
    {
        var cumulative = new double[MaximumReps];
        if (_count == 0)
        {
            for (var r = 0; r < MaximumReps; r++)
            {
                cumulative[r] = (r + 1) / (double)MaximumReps;
            }

            return new RepsForecast(cumulative, [], RepsReading.Habit);
        }

        Span<double> weights = stackalloc double[Remembered];
        Span<double> classes = stackalloc double[Classes];
        var logLoad = Math.Log(kilograms);
        var distance = Weigh(date, logLoad, workout, weights);
        ClassShares(distance, classes);
        AddRecalled(logLoad, weights, classes, cumulative);
        AddHabit(classes[Recalling], cumulative);
        return new RepsForecast(cumulative, Sources(weights), Leading(classes));
    }

    /// <summary>Learns a session's top set; more than 20 reps count as 20.</summary>
    public void Observe(DateOnly date, LiftSet set, string workout)
    {
        var reps = Math.Min(set.Reps, MaximumReps);
        var logLoad = Math.Log(set.Kilograms);
        if (_count > 0)
        {
            Judge(date, logLoad, reps, workout);
        }

        for (var r = 0; r < MaximumReps; r++)
        {
            _habit[r] *= C.HabitDecay;
        }

        _habit[reps - 1]++;
        _ring[_count % C.Memory] = new Entry(date, set, logLoad, reps, workout);
        _count++;
    }

    /// <summary>The session so many back; 0 is the newest.</summary>
    private ref readonly Entry Recall(int back) => ref _ring[(_count - 1 - back) % C.Memory];

    /// <summary>Fills the weights of the remembered sessions and returns how far, by load, they lie from today.</summary>
    private double Weigh(DateOnly date, double logLoad, string workout, Span<double> weights)
    {
        for (var j = 0; j < weights.Length; j++)
        {
            ref readonly var past = ref Recall(j);
            var gap = Math.Abs(logLoad - past.LogLoad);
            var score = (C.Lag * LogLag.Of(j)) + (C.Rank * j)
                + (C.Weeks * Math.Log(1 + (Math.Max(date.DayNumber - past.Date.DayNumber, 0) / 7.0)))
                + (C.LoadGap * Math.Min(gap, C.LoadGapCap));
            if (gap < C.SameLoad)
            {
                score += C.SameLoadBonus;
            }

            if (workout.Length > 0 && string.Equals(past.Workout, workout, StringComparison.Ordinal))
            {
                score += C.SameWorkout;
            }

            weights[j] = score;
        }

        Softmax.Apply(weights);
        var distance = 0.0;
        for (var j = 0; j < weights.Length; j++)
        {
            distance += weights[j] * Math.Min(Math.Abs(logLoad - Recall(j).LogLoad), C.DistanceCap);
        }

        return C.DistanceScale * distance;
    }

    private void ClassShares(double distance, Span<double> classes)
    {
        for (var m = 0; m < 3; m++)
        {
            for (var b = 0; b < 3; b++)
            {
                var index = (3 * m) + b;
                classes[index] = C.ScaleBias[b] + (C.ScaleByDistance[b] * distance) + C.ResponseBias[m] + (C.EvidenceWeight * _evidence[index]);
            }
        }

        classes[Recalling] = C.HabitBias + (C.HabitByDistance * distance) + (C.EvidenceWeight * _evidence[Recalling]);
        Softmax.Apply(classes);
    }

    private void AddRecalled(double logLoad, ReadOnlySpan<double> weights, ReadOnlySpan<double> classes, double[] cumulative)
    {
        var share = 1 - classes[Recalling];
        for (var r = 0; r < MaximumReps; r++)
        {
            cumulative[r] = share * C.EvenMass * (r + 1);
        }

        for (var m = 0; m < 3; m++)
        {
            for (var j = 0; j < weights.Length; j++)
            {
                var centre = Centre(Recall(j), logLoad, C.Responses[m]);
                for (var b = 0; b < 3; b++)
                {
                    AddLaplace(cumulative, centre, C.Scales[b], Shrink[b], C.RecalledMass * classes[(3 * m) + b] * weights[j]);
                }
            }
        }
    }

    /// <summary>
    /// Adds a Laplace distribution on whole reps, everything below 1 counted as 1 and above 20 as 20. From one edge between reps to
    /// the next its tails shrink by a constant factor, so two exponentials serve all twenty.
    /// </summary>
    private static void AddLaplace(double[] cumulative, double centre, double scale, double shrink, double mass)
    {
        var firstAbove = Math.Clamp((int)Math.Ceiling(centre - 0.5), 1, MaximumReps);
        var tail = mass / 2 * Math.Exp((firstAbove - 0.5 - centre) / scale);
        for (var r = firstAbove - 1; r >= 1; r--, tail *= shrink)
        {
            cumulative[r - 1] += tail;
        }

        tail = mass / 2 * Math.Exp((centre - firstAbove - 0.5) / scale);
        for (var r = firstAbove; r < MaximumReps; r++, tail *= shrink)
        {
            cumulative[r - 1] += mass - tail;
        }

        cumulative[MaximumReps - 1] += mass;
    }

    private void AddHabit(double share, double[] cumulative)
    {
        var total = HabitTotal();
        var sum = 0.0;
        for (var r = 0; r < MaximumReps; r++)
        {
            sum += _habit[r] + C.HabitPrior;
            cumulative[r] += share * sum / total;
        }
    }

    private double HabitTotal()
    {
        var total = MaximumReps * C.HabitPrior;
        foreach (var count in _habit)
        {
            total += count;
        }

        return total;
    }

    /// <summary>Where a response expects the reps at today's load to be, given one remembered session.</summary>
    private static double Centre(in Entry past, double logLoad, double response)
    {
        var difference = logLoad - past.LogLoad;
        if (Math.Abs(difference) < C.SameLoad)
        {
            return Math.Clamp(past.Reps + C.SameLoadGain, C.LowestCentre, C.HighestCentre);
        }

        var slope = (difference > 0 ? C.SlopeUp : C.SlopeDown) * (1 + (C.SlopeByReps * (past.Reps - C.SlopeRepsCentre) / C.SlopeRepsRange));
        return Math.Clamp(past.Reps - (response * slope * difference), C.LowestCentre, C.HighestCentre);
    }

    /// <summary>Judges every class by the chance it gave to what was done.</summary>
    private void Judge(DateOnly date, double logLoad, int reps, string workout)
    {
        Span<double> weights = stackalloc double[Remembered];
        Span<double> chances = stackalloc double[Classes];
        Weigh(date, logLoad, workout, weights);
        for (var m = 0; m < 3; m++)
        {
            for (var j = 0; j < weights.Length; j++)
            {
                var centre = Centre(Recall(j), logLoad, C.Responses[m]);
                for (var b = 0; b < 3; b++)
                {
                    chances[(3 * m) + b] += weights[j] * Mass(centre, b, reps);
                }
            }
        }

        for (var index = 0; index < Recalling; index++)
        {
            chances[index] = (C.RecalledMass * chances[index]) + C.EvenMass;
        }

        chances[Recalling] = (_habit[reps - 1] + C.HabitPrior) / HabitTotal();
        Evidence.Update(_evidence, chances, C.EvidenceDecay, C.EvidenceFloor);
    }

    /// <summary>The chance that one remembered session, read with a spread, gives to so many reps.</summary>
    private static double Mass(double centre, int spread, int reps) => reps switch
    {
        1 => Laplace.Cumulative(1.5 - centre, C.Scales[spread]),
        MaximumReps => 1 - Laplace.Cumulative(MaximumReps - 0.5 - centre, C.Scales[spread]),
        _ => Laplace.Window(reps - centre, 0.5, C.Scales[spread], HalfRepSinh[spread]),
    };

    private RecalledSession[] Sources(ReadOnlySpan<double> weights)
    {
        var sources = new RecalledSession[weights.Length];
        for (var j = 0; j < sources.Length; j++)
        {
            ref readonly var past = ref Recall(j);
            sources[j] = new RecalledSession(past.Date, past.Set, weights[j]);
        }

        return sources;
    }

    private static RepsReading Leading(ReadOnlySpan<double> classes)
    {
        Span<double> readings = [classes[0] + classes[1] + classes[2], classes[3] + classes[4] + classes[5],
            classes[6] + classes[7] + classes[8], classes[Recalling]];
        var leading = 0;
        for (var reading = 1; reading < readings.Length; reading++)
        {
            if (readings[reading] > readings[leading])
            {
                leading = reading;
            }
        }

        return (RepsReading)leading;
    }

    private readonly record struct Entry(DateOnly Date, LiftSet Set, double LogLoad, int Reps, string Workout);
}
