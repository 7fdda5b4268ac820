namespace Latitude.App.Reports;

/// <summary>How far a piece of work has come.</summary>
/// <param name="Text">What is being done.</param>
/// <param name="Share">0 to 1.</param>
public readonly record struct Progress(string Text, double Share);
