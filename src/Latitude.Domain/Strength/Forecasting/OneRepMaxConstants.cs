namespace Latitude.Domain.Strength.Forecasting;

/// <summary>
/// The constants of the e1RM model, fitted by likelihood over 43 lifters' logs (forecast.md 4, A). Facts of the model: none is to be
/// tuned by hand. All differences are of natural logarithms, so that 0.1 is about 10 per cent.
/// </summary>
internal static class OneRepMaxConstants
{
    /// <summary>Sessions remembered; each also knows the two before it.</summary>
    public const int Memory = 14;

    /// <summary>Sessions whose best says how light a session was.</summary>
    public const int LightnessWindow = 6;

    /// <summary>Differences below this are none.</summary>
    public const double Same = 1e-6;

    // Likeness of a past session to the one that is coming.
    public const double Lag = -0.869;
    public const double Rank = 0.0923;
    public const double Weeks = -0.496;
    public const double Lightness = -0.924;
    public const double LightnessOfLast = -2.35;
    public const double LightnessCap = 0.5;
    public const double NotLight = 0.198;
    public const double LikeLast = -4.54;
    public const double LikeLastCap = 0.3;
    public const double SameWorkout = 0.648;

    // Did it follow a session like the last one?
    public const double RepeatedBefore = -0.587;
    public const double BeforeLikeLast = -3.25;
    public const double LoadBeforeLikeLast = -1.27;
    public const double SecondBeforeLikeSecondLast = -1.94;
    public const double BeforeCap = 0.2;

    /// <summary>Scores where there is nothing before to compare: a difference of 0.05.</summary>
    public const double NoBefore = -0.1625 - 0.097 - 0.0635;
    public const double NoSecondBefore = -0.097;

    /// <summary>Prior of the classes that expect one rep more than the remembered session.</summary>
    public const double OneRepMore = -0.856;

    // The class that knows only roughly where the series is.
    public const double WideScale = 0.5;
    public const double WideBias = -3.27;

    // What a series teaches about which class foretells it.
    public const double EvidenceWeight = 0.0744;
    public const double EvidenceDecay = 0.855;
    public const double EvidenceFloor = -6;
    public const double EvidenceWindow = 0.005;
    public const double EvidencePrior = 1e-9;

    /// <summary>Quantiles are sought this far beyond the remembered sessions.</summary>
    public const double SearchRange = 2;

    /// <summary>Spread: the same again, nearly the same, about, roughly.</summary>
    public static ReadOnlySpan<double> Scales => [0.0005, 0.000977, 0.0596, 0.162];

    /// <summary>Prior of each spread.</summary>
    public static ReadOnlySpan<double> ScaleBias => [0, 1.12, 0.0154, -1.03];

    /// <summary>Change of that prior with the logarithm of the weeks since the last session.</summary>
    public static ReadOnlySpan<double> ScaleByGap => [0, -0.0998, -0.274, 0.889];
}
