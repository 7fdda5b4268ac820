using Latitude.Domain.Anatomy;
using Latitude.Domain.Coaching.Levels;
using Latitude.Domain.Exercises;
using Latitude.Domain.Strength;
using Latitude.Domain.Strength.Trend;
using Latitude.Domain.Training;

namespace Latitude.Domain.Coaching.Benefits;

/// <summary>
/// The five ways in which back work pays off (G2), each as something to watch: strength of the compound lifts, sets for the lats, the taper of
/// shoulders to waist, back against front, and what pulls give to the biceps.
/// </summary>
public sealed record BackBenefits
{
    private const string Lats = "lats";

    /// <summary>A change is over a year, or over what there is, and says something from eight weeks on.</summary>
    private const int YearDays = 365;
    private const int LeastDays = 56;

    /// <summary>A main lift is trained: it was done within twelve weeks.</summary>
    private const int RecentDays = 84;

    /// <summary>Shoulders and waist that were measured further apart are not of one body.</summary>
    private const int SameBodyDays = 14;

    /// <summary>The main lift of each family that has one, the back's first.</summary>
    public required IReadOnlyList<CompoundLift> Compounds { get; init; }

    /// <summary>Stretches of seven days up to now, oldest first.</summary>
    public required IReadOnlyList<BackWeek> Weeks { get; init; }

    /// <summary>Shoulders to waist, oldest first; empty where either was never measured.</summary>
    public required IReadOnlyList<TaperPoint> Taper { get; init; }

    /// <summary>All five.</summary>
    /// <param name="body">The body.</param>
    /// <param name="history">The history.</param>
    /// <param name="strength">The strength in it.</param>
    /// <param name="girths">All girths, in any order.</param>
    /// <param name="to">The last day that counts.</param>
    /// <param name="weeks">How many weeks are shown.</param>
    public static BackBenefits Of(Body body, History history, StrengthAnalysis strength, IReadOnlyList<GirthEntry> girths, DateOnly to, int weeks) => new()
    {
        Compounds = [.. LiftFamilies.All.Select(family => Main(strength, family, to)).OfType<CompoundLift>()],
        Weeks = [.. Enumerable.Range(1, weeks).Select(back => Week(body, history, to.AddDays(-7 * (weeks - back))))],
        Taper = TaperOf(girths),
    };

    /// <summary>Each measurement of either with the nearest of the other before it, at most two weeks older.</summary>
    internal static IReadOnlyList<TaperPoint> TaperOf(IReadOnlyList<GirthEntry> girths)
    {
        var points = new List<TaperPoint>();
        GirthEntry? shoulders = null;
        GirthEntry? waist = null;
        foreach (var girth in girths.Where(girth => girth.Site is GirthSite.Shoulders or GirthSite.Waist).OrderBy(girth => girth.Date))
        {
            shoulders = girth.Site == GirthSite.Shoulders ? girth : shoulders;
            waist = girth.Site == GirthSite.Waist ? girth : waist;
            if (shoulders is { } wide && waist is { } narrow && Math.Abs(wide.Date.DayNumber - narrow.Date.DayNumber) <= SameBodyDays)
            {
                var point = new TaperPoint(girth.Date, (double)(wide.Girth.Centimetres / narrow.Girth.Centimetres));
                if (points.Count > 0 && points[^1].Date == point.Date)
                {
                    points[^1] = point;
                }
                else
                {
                    points.Add(point);
                }
            }
        }

        return points;
    }

    private static BackWeek Week(Body body, History history, DateOnly to)
    {
        var dose = TrainingDose.Of(body, history.Between(to.AddDays(-6), to));
        return new BackWeek(
            to,
            dose.Group(body.Group(Lats)).Fractional,
            dose.Side(BalanceSide.Back).Sets + dose.Side(BalanceSide.BackSpine).Sets,
            dose.Side(BalanceSide.Front).Sets,
            dose.IndirectBiceps,
            dose.Curls);
    }

    private static CompoundLift? Main(StrengthAnalysis strength, LiftFamily family, DateOnly to)
    {
        StrengthSeries? main = null;
        var most = 0;
        foreach (var series in strength.Series)
        {
            var days = LiftFamilies.Of(series.Exercise.Pattern) == family
                ? series.Sessions.Count(session => session.Date.DayNumber > to.DayNumber - RecentDays && session.Date <= to)
                : 0;
            // Of two that are trained alike, the one of the guide's five.
            var isPreferred = days == most && days > 0 && series.Exercise.TopFiveRank is not null && main?.Exercise.TopFiveRank is null;
            (main, most) = days > most || isPreferred ? (series, days) : (main, most);
        }

        return main is null ? null : Compared(family, main);
    }

    private static CompoundLift Compared(LiftFamily family, StrengthSeries series)
    {
        var now = series.Trend[^1];
        var before = series.Trend[0];
        foreach (TrendEstimate point in series.Trend)
        {
            before = point.Date.DayNumber <= now.Date.DayNumber - YearDays ? point : before;
        }

        var isLong = now.Date.DayNumber - before.Date.DayNumber >= LeastDays;
        return new CompoundLift(family, series, isLong ? (now.Kilograms / before.Kilograms) - 1 : null, before.Date);
    }
}
