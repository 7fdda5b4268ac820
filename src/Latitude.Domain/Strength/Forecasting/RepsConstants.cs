namespace Latitude.Domain.Strength.Forecasting;

/// <summary>
/// The constants of the reps model, fitted by likelihood over 43 lifters' logs (forecast.md 4, B). Facts of the model: none is to be
/// tuned by hand. "Per log unit" means per unit of the natural logarithm of load, so that 0.1 is about 10 per cent.
/// </summary>
internal static class RepsConstants
{
    /// <summary>Sessions remembered.</summary>
    public const int Memory = 10;

    /// <summary>Loads closer than this, in log units, are the same load.</summary>
    public const double SameLoad = 0.01;

    // Likeness of a past session to today.
    public const double Lag = -0.866;
    public const double Rank = 0.0239;
    public const double Weeks = -0.601;
    public const double LoadGap = -6.27;
    public const double LoadGapCap = 0.6;
    public const double SameLoadBonus = 0.274;
    public const double SameWorkout = 0.886;

    // Reps lost per log unit of load, at 8 reps and more or fewer by the reps of the session.
    public const double SlopeUp = 9.76;
    public const double SlopeDown = 10.5;
    public const double SlopeByReps = 0.361;
    public const double SlopeRepsCentre = 8;
    public const double SlopeRepsRange = 16;
    public const double SameLoadGain = 0.351;
    public const double LowestCentre = 0.7;
    public const double HighestCentre = 20.3;

    /// <summary>Mass given to the recalled reps; the rest is spread evenly over 1 to 20.</summary>
    public const double RecalledMass = 0.997;
    public const double EvenMass = 0.00015;

    // The series' own counts of reps.
    public const double HabitDecay = 0.93;
    public const double HabitPrior = 0.03;
    public const double HabitBias = -0.532;
    public const double HabitByDistance = 0.716;

    /// <summary>How far the remembered loads lie from today's: scale and cap.</summary>
    public const double DistanceScale = 10;
    public const double DistanceCap = 0.3;

    // What a series teaches about which class foretells it.
    public const double EvidenceWeight = 0.198;
    public const double EvidenceDecay = 0.912;
    public const double EvidenceFloor = -6;

    /// <summary>Share of the slope that applies: reps kept whatever the load, the average, more than twice the average.</summary>
    public static ReadOnlySpan<double> Responses => [0.0406, 1, 2.18];

    /// <summary>Prior of each response.</summary>
    public static ReadOnlySpan<double> ResponseBias => [-0.0557, 0, 0.140];

    /// <summary>Spread in reps: exactly, about, roughly.</summary>
    public static ReadOnlySpan<double> Scales => [0.0133, 0.858, 1.25];

    /// <summary>Prior of each spread.</summary>
    public static ReadOnlySpan<double> ScaleBias => [0, -1.40, -2.75];

    /// <summary>Change of that prior with the distance of the remembered loads.</summary>
    public static ReadOnlySpan<double> ScaleByDistance => [0, 0.277, 0.717];
}
