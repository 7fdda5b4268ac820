namespace Latitude.Domain.Coaching.Trials;

/// <summary>The numbers of the protocol, out of <c>knowledge/rules.yaml</c> (science.md 6.2, forecast.md 6).</summary>
public sealed class TrialSettings
{
    /// <summary>Id of the rule.</summary>
    public const string Id = "one_change_at_a_time";

    private readonly RuleTable _rules;
    private readonly RuleFacts _facts;

    /// <summary>The settings of a table of rules.</summary>
    public TrialSettings(RuleTable rules)
    {
        _rules = rules;
        _facts = rules[Id];
    }

    /// <summary>Guide row, evidence and sources of the protocol.</summary>
    public RuleFacts Facts => _facts;

    /// <summary>Weeks compared with.</summary>
    public int BaselineWeeks => (int)_facts["baseline_weeks"];

    /// <summary>Days of training of an index lift in those weeks.</summary>
    public int LeastBaselineSessions => (int)_facts["least_baseline_sessions"];

    /// <summary>Most index lifts.</summary>
    public int MostLifts => (int)_facts["most_lifts"];

    /// <summary>First weeks of the change, which do not count.</summary>
    public int WashInWeeks => (int)_facts["wash_in_weeks"];

    /// <summary>Weeks after which harm is looked for.</summary>
    public int SafetyWeek => (int)_facts["safety_week"];

    /// <summary>Weeks after which is decided.</summary>
    public int DecisionWeek => (int)_facts["decision_week"];

    /// <summary>Weeks of the one extension.</summary>
    public int ExtensionWeeks => (int)_facts["extension_weeks"];

    /// <summary>Share of weeks, 0 to 1, in which the change must have been made.</summary>
    public double LeastAdherence => _facts["least_adherence"];

    /// <summary>Days after a deload in which nothing is begun.</summary>
    public int DaysAfterDeload => (int)_facts["days_after_deload"];

    /// <summary>A week of at most that share of the sets of the weeks before is a deload.</summary>
    public double DeloadShare => _facts["deload_share"];

    /// <summary>Standard deviation of the change of slope that comes by itself, per cent a week.</summary>
    public double NaturalBend => _facts["natural_bend"];

    /// <summary>Likeness of two lifts of one lifter.</summary>
    public double LiftLikeness => _facts["lift_likeness"];

    /// <summary>Standard deviation of what changes do to a slope, before one is tried, per cent a week.</summary>
    public double ExpectedSpread => _facts["expected_spread"];

    /// <summary>Chance of being worse from which a change goes back.</summary>
    public double RevertChance => _facts["revert_chance"];

    /// <summary>Chance of being better from which an extension is worth while.</summary>
    public double ExtendChance => _facts["extend_chance"];

    /// <summary>How much longer workouts may become, as a share, for a change of which nothing is seen.</summary>
    public double MostMoreTime => _facts["most_more_time"];

    /// <summary>Chance of being better that longer workouts ask for.</summary>
    public double TimeChance => _facts["time_chance"];

    /// <summary>Weeks before a change that was tried is proposed again.</summary>
    public int WeeksBeforeAgain => (int)_facts["weeks_before_again"];

    /// <summary>Trials that fit into a year.</summary>
    public int TrialsAYear => (int)_facts["trials_a_year"];

    /// <summary>What is known about a modification: evidence, note, sources and its numbers.</summary>
    public RuleFacts Of(TrialModification modification) => _rules[RuleId(modification)];

    /// <summary>True where a change costs so much time or recovery that keeping it asks for more.</summary>
    public bool IsCostly(TrialModification modification) => Of(modification)["is_costly"] > 0;

    /// <summary>Chance of being better from which a change stays.</summary>
    public double KeepChance(bool isCostly) => _facts[isCostly ? "keep_chance_costly" : "keep_chance"];

    private static string RuleId(TrialModification modification) => modification switch
    {
        TrialModification.MoreSets => "trial_more_sets",
        TrialModification.AnotherExercise => "trial_another_exercise",
        TrialModification.HeavierFewerReps => "trial_heavier_fewer_reps",
        TrialModification.CloserToFailure => "trial_closer_to_failure",
        TrialModification.MoreReps => "trial_more_reps",
        _ => "trial_failure_on_last_set",
    };
}
