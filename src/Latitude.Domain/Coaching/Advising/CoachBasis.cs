namespace Latitude.Domain.Coaching.Advising;

/// <summary>What advice rests on: the report, with what it was made from. A face may show the report before the advice is worked out.</summary>
public sealed class CoachBasis
{
    internal CoachBasis(CoachInput input, Report report, RuleContext rules) => (Input, Report, Rules) = (input, report, rules);

    /// <summary>The report.</summary>
    public Report Report { get; }

    internal CoachInput Input { get; }

    internal RuleContext Rules { get; }
}
