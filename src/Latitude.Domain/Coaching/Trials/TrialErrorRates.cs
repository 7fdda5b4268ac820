namespace Latitude.Domain.Coaching.Trials;

/// <summary>
/// How often the whole protocol ends in a verdict, as played with the noise of real logs (docs/trials.md); facts of <c>knowledge/rules.yaml</c>.
/// </summary>
public sealed record TrialErrorRates
{
    /// <summary>Id of the figures.</summary>
    public const string Id = "trial_error_rates";

    /// <summary>Index lifts from which the figures for several count.</summary>
    private const int Several = 3;

    /// <summary>Share, 0 to 1, of trials without any real effect that end in "keep".</summary>
    public required double FalseKeep { get; init; }

    /// <summary>Share of those that end in "revert".</summary>
    public required double FalseRevert { get; init; }

    /// <summary>Share of trials of a change that brings half a per cent a week which end in "keep".</summary>
    public required double KeepHalf { get; init; }

    /// <summary>Share of trials of a change that brings one per cent a week which end in "keep".</summary>
    public required double KeepOne { get; init; }

    /// <summary>Chance, 0 to 1, of at least one false "keep" in so many trials.</summary>
    public double AnyFalseKeep(int trials) => 1 - Math.Pow(1 - FalseKeep, trials);

    /// <summary>The figures for a trial.</summary>
    /// <param name="rules">The facts.</param>
    /// <param name="lifts">Index lifts.</param>
    /// <param name="isCostly">Whether keeping asks for more.</param>
    public static TrialErrorRates Of(RuleTable rules, int lifts, bool isCostly)
    {
        var facts = rules[Id];
        var design = (lifts >= Several ? "several" : "few") + (isCostly ? "_costly" : "");
        return new TrialErrorRates
        {
            FalseKeep = facts[$"{design}_false_keep"],
            FalseRevert = facts[$"{design}_false_revert"],
            KeepHalf = facts[$"{design}_keep_half"],
            KeepOne = facts[$"{design}_keep_one"],
        };
    }
}
