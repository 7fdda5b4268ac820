namespace Latitude.Interchange.Text;

/// <summary>Which of the first two numbers of 3/4/2025 is the day.</summary>
public enum DateOrder
{
    /// <summary>3 April.</summary>
    DayFirst,

    /// <summary>4 March.</summary>
    MonthFirst,
}
