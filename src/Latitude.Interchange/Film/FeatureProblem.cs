namespace Latitude.Interchange.Film;

/// <summary>What is wrong with a file of features, and where.</summary>
/// <param name="Line">From 1; 0 where it concerns the whole file.</param>
/// <param name="Code">Stable code, e.g. <c>too_few_landmarks</c>.</param>
/// <param name="Message">For people.</param>
public sealed record FeatureProblem(int Line, string Code, string Message);
