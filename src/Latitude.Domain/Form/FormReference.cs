namespace Latitude.Domain.Form;

/// <summary>
/// The lifter's own neutral shape in a movement, learnt from reps that were judged or confirmed to be good. Backs differ more between lifters
/// than one lifter's back from rep to rep, so a few such reps sharpen the verdict.
/// </summary>
public sealed record FormReference
{
    /// <summary>Reps it rests on; older ones fade beyond <see cref="Memory"/>.</summary>
    public int Reps { get; init; }

    /// <summary>Usual curvature of the back, degrees; positive is rounded.</summary>
    public double Curvature { get; init; }

    /// <summary>How many reps it remembers.</summary>
    public const int Memory = 50;

    /// <summary>Reps from which it is used.</summary>
    public const int Enough = 3;

    private const double LeastConfidence = 0.8;

    /// <summary>True where it rests on enough reps to be used.</summary>
    public bool IsUsable => Reps >= Enough;

    /// <summary>
    /// The reference with the good reps of another film: those whose back passed for sure, or all that could be seen where the lifter or a
    /// partner says that the set was good. What was borderline or off teaches nothing.
    /// </summary>
    /// <param name="report">The film, of the same exercise.</param>
    /// <param name="isConfirmed">True where a person has confirmed that the back kept its shape.</param>
    public FormReference With(FormReport report, bool isConfirmed)
    {
        var learnt = this;
        foreach (var rep in report.Reps)
        {
            if (rep.Curvature is { } curvature && (isConfirmed || rep.Passed(FormRule.StraightBack, LeastConfidence)))
            {
                learnt = learnt.With(curvature);
            }
        }

        return learnt;
    }

    /// <summary>The reference with another neutral rep.</summary>
    /// <param name="curvature">Curvature of the rep, degrees; what is not finite is left out.</param>
    public FormReference With(double curvature) => double.IsFinite(curvature)
        ? this with { Reps = Math.Min(Reps + 1, Memory), Curvature = Curvature + ((curvature - Curvature) / Math.Min(Reps + 1, Memory)) }
        : this;
}
