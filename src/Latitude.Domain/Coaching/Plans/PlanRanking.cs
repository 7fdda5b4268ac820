namespace Latitude.Domain.Coaching.Plans;

/// <summary>The established routines for one lifter.</summary>
/// <param name="Wishes">What the lifter said.</param>
/// <param name="Offers">Those that suit, the best first.</param>
/// <param name="Refusals">Those that are not offered, in the order of the catalogue.</param>
public sealed record PlanRanking(LifterWishes Wishes, IReadOnlyList<PlanOffer> Offers, IReadOnlyList<PlanRefusal> Refusals);
