namespace Latitude.Domain.Coaching.Benefits;

/// <summary>What seven days gave to the back.</summary>
/// <param name="To">The last of them.</param>
/// <param name="LatSets">Hard sets for the lats, fractional.</param>
/// <param name="BackSets">Sets that count for the back, hinges included.</param>
/// <param name="FrontSets">Sets that count for the front.</param>
/// <param name="IndirectBiceps">Fractional biceps sets from pulls.</param>
/// <param name="Curls">Direct biceps sets.</param>
public readonly record struct BackWeek(DateOnly To, double LatSets, int BackSets, int FrontSets, double IndirectBiceps, int Curls);
