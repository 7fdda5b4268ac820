using Latitude.Domain.Exercises;
using Latitude.Domain.Knowledge;
using Latitude.Liftoscript;
using Latitude.Liftoscript.Following;
using Latitude.Liftoscript.Gym;
using Latitude.Liftoscript.Playing;

namespace Latitude.Cli.Commands;

/// <summary>A gym and a lifter, as far as a command was told of them.</summary>
internal sealed record GymChoice(LifterGym? Gym, SubstitutionWishes Wishes, KnowledgeBase? Knowledge)
{
    /// <summary>Nothing was said: everything can be done.</summary>
    public static GymChoice Any { get; } = new(null, new SubstitutionWishes(), null);

    /// <summary>The settings with the gym in place of theirs, in its unit.</summary>
    public LifterSettings Lifter(LifterSettings settings) => Gym is null ? settings : settings with { Gym = Gym.Setup(), Unit = Gym.Unit };

    /// <summary>Replaces in a run what cannot be done, and says what was replaced.</summary>
    /// <param name="run">The program; it changes.</param>
    /// <param name="level">The lifter's level.</param>
    public SubstitutionPlan Substitute(ProgramRun run, ExperienceLevel level)
    {
        if (Knowledge is null)
        {
            return new SubstitutionPlan([], []);
        }

        var plan = new ProgramSubstitutions(Knowledge).Plan(run.Program, Wishes with { Level = level });
        foreach (var substitution in plan.Substitutions)
        {
            substitution.Apply(run);
        }

        return plan;
    }
}
