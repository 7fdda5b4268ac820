using Latitude.Domain.Anatomy;
using Latitude.Domain.Coaching.Levels;
using Latitude.Domain.Exercises;

namespace Latitude.Domain.Coaching;

/// <summary>The facts that a coach works with; see <c>KnowledgeBase.Coaching</c>.</summary>
/// <param name="Body">The body.</param>
/// <param name="Catalog">All exercises.</param>
/// <param name="Doses">Hard sets a week.</param>
/// <param name="Rules">What the rules rest on.</param>
/// <param name="Standards">How strong lifters of a level are.</param>
public sealed record CoachFacts(
    Body Body, ExerciseCatalog Catalog, DoseTable Doses, RuleTable Rules, IReadOnlyList<StrengthStandard> Standards);
