using C = Latitude.Domain.Strength.Forecasting.OneRepMaxConstants;

namespace Latitude.Domain.Strength.Forecasting;

/// <summary>
/// The best e1RM of the coming session, nothing yet known about it but its day and title, from the last fourteen sessions of the
/// exercise (forecast.md 4, A). It asks which past sessions followed one like the last and how light each was, because light days are
/// normal and come in runs. One session is learnt in constant time and memory.
/// </summary>
internal sealed class OneRepMaxMemory
{
    private const int Spreads = 4;
    private const int Recalling = 2 * Spreads;
    private const int Classes = Recalling + 1;
    private const int Kept = C.Memory + 2;

    /// <summary>See <see cref="Laplace.Window"/>.</summary>
    private static readonly double[] WindowSinh =
    [
        Math.Sinh(C.EvidenceWindow / C.Scales[0]), Math.Sinh(C.EvidenceWindow / C.Scales[1]),
        Math.Sinh(C.EvidenceWindow / C.Scales[2]), Math.Sinh(C.EvidenceWindow / C.Scales[3]),
    ];

    private readonly Entry[] _ring = new Entry[Kept];
    private readonly double[] _evidence = new double[Classes];
    private int _count;

    /// <summary>Sessions learnt from.</summary>
    public int Count => _count;

    private int Remembered => Math.Min(_count, C.Memory);

    /// <summary>The forecast; null where nothing is remembered.</summary>
    public OneRepMaxForecast? Forecast(DateOnly date, string workout)
    {
        if (_count == 0)
        {
            return null;
        }

        Span<double> weights = stackalloc double[Remembered];
        Span<double> classes = stackalloc double[Classes];
        Weigh(date, workout, weights);
        ClassShares(date, classes);
        return new OneRepMaxForecast(Mixture(weights, classes), Sources(weights));
    }

    /// <summary>Learns a session's best set.</summary>
    public void Observe(DateOnly date, LiftSet best, string workout)
    {
        var log = best.LogOneRepMax;
        if (_count > 0)
        {
            Judge(date, workout, log);
        }

        _ring[_count % Kept] = new Entry(date, best, log, Math.Log(best.Kilograms), OneRepMore(best.Reps), workout);
        _count++;
    }

    private static double OneRepMore(int reps) => Math.Log((31.0 + reps) / (30.0 + reps));

    private ref readonly Entry Recall(int back) => ref _ring[(_count - 1 - back) % Kept];

    private void Weigh(DateOnly date, string workout, Span<double> weights)
    {
        var strongest = double.NegativeInfinity;
        for (var j = 0; j < Math.Min(_count, C.LightnessWindow); j++)
        {
            strongest = Math.Max(strongest, Recall(j).Log);
        }

        ref readonly var last = ref Recall(0);
        for (var j = 0; j < weights.Length; j++)
        {
            ref readonly var past = ref Recall(j);
            var lightness = Math.Min(Math.Max(strongest - past.Log, 0), C.LightnessCap);
            var score = (C.Lag * LogLag.Of(j)) + (C.Rank * j) + (C.Weeks * LogWeeks(past.Date, date))
                + ((j == 0 ? C.Lightness + C.LightnessOfLast : C.Lightness) * lightness)
                + (C.LikeLast * Gap(past.Log, last.Log, C.LikeLastCap)) + Before(j, past, last);
            if (lightness == 0)
            {
                score += C.NotLight;
            }

            if (workout.Length > 0 && string.Equals(past.Workout, workout, StringComparison.Ordinal))
            {
                score += C.SameWorkout;
            }

            weights[j] = score;
        }

        Softmax.Apply(weights);
    }

    /// <summary>How like the last session the one before a remembered session was.</summary>
    private double Before(int back, in Entry past, in Entry last)
    {
        if (back + 1 >= _count)
        {
            return C.NoBefore;
        }

        ref readonly var before = ref Recall(back + 1);
        var score = (C.BeforeLikeLast * Gap(before.Log, last.Log, C.BeforeCap))
            + (C.LoadBeforeLikeLast * Gap(before.LogLoad, last.LogLoad, C.BeforeCap))
            + (back + 2 < _count
                ? C.SecondBeforeLikeSecondLast * Gap(Recall(back + 2).Log, Recall(1).Log, C.BeforeCap)
                : C.NoSecondBefore);
        return Math.Abs(past.Log - before.Log) < C.Same ? score + C.RepeatedBefore : score;
    }

    private static double Gap(double a, double b, double cap) => Math.Min(Math.Abs(a - b), cap);

    private static double LogWeeks(DateOnly from, DateOnly to) => Math.Log(1 + (Math.Max(to.DayNumber - from.DayNumber, 0) / 7.0));

    private void ClassShares(DateOnly date, Span<double> classes)
    {
        var gap = LogWeeks(Recall(0).Date, date);
        for (var more = 0; more < 2; more++)
        {
            for (var b = 0; b < Spreads; b++)
            {
                var index = (Spreads * more) + b;
                classes[index] = C.ScaleBias[b] + (C.ScaleByGap[b] * gap) + (C.OneRepMore * more) + (C.EvidenceWeight * _evidence[index]);
            }
        }

        classes[Recalling] = C.WideBias + (C.EvidenceWeight * _evidence[Recalling]);
        Softmax.Apply(classes);
    }

    private double Mean(ReadOnlySpan<double> weights)
    {
        var mean = 0.0;
        for (var j = 0; j < weights.Length; j++)
        {
            mean += weights[j] * Recall(j).Log;
        }

        return mean;
    }

    private LaplaceMixture Mixture(ReadOnlySpan<double> weights, ReadOnlySpan<double> classes)
    {
        Span<double> centres = stackalloc double[2 * weights.Length];
        Span<double> masses = stackalloc double[centres.Length * Spreads];
        for (var more = 0; more < 2; more++)
        {
            for (var j = 0; j < weights.Length; j++)
            {
                ref readonly var past = ref Recall(j);
                var index = (more * weights.Length) + j;
                centres[index] = past.Log + (more * past.OneRepMore);
                for (var b = 0; b < Spreads; b++)
                {
                    masses[(index * Spreads) + b] = weights[j] * classes[(Spreads * more) + b];
                }
            }
        }

        return new LaplaceMixture(centres, masses, C.Scales, Mean(weights), classes[Recalling], C.WideScale);
    }

    /// <summary>Judges every class by the density it gave to what was done.</summary>
    private void Judge(DateOnly date, string workout, double log)
    {
        Span<double> weights = stackalloc double[Remembered];
        Span<double> chances = stackalloc double[Classes];
        Weigh(date, workout, weights);
        for (var more = 0; more < 2; more++)
        {
            for (var j = 0; j < weights.Length; j++)
            {
                ref readonly var past = ref Recall(j);
                var distance = log - past.Log - (more * past.OneRepMore);
                for (var b = 0; b < Spreads; b++)
                {
                    chances[(Spreads * more) + b] += weights[j]
                        * Laplace.Window(distance, C.EvidenceWindow, C.Scales[b], WindowSinh[b]);
                }
            }
        }

        for (var index = 0; index < Recalling; index++)
        {
            chances[index] = (chances[index] / (2 * C.EvidenceWindow)) + C.EvidencePrior;
        }

        chances[Recalling] = Math.Exp(-Math.Abs(log - Mean(weights)) / C.WideScale);
        Evidence.Update(_evidence, chances, C.EvidenceDecay, C.EvidenceFloor);
    }

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

    private readonly record struct Entry(DateOnly Date, LiftSet Set, double Log, double LogLoad, double OneRepMore, string Workout);
}
