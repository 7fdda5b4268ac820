namespace Latitude.Domain.Coaching;

/// <summary>Vertical against horizontal pulls.</summary>
/// <param name="VerticalWeekly">Sets of pull-ups and pulldowns a week.</param>
/// <param name="HorizontalWeekly">Sets of rows a week.</param>
public readonly record struct PullReport(double VerticalWeekly, double HorizontalWeekly);
