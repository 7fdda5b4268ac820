using System.Text.RegularExpressions;

namespace Latitude.Domain.Strength.Backtesting;

/// <summary>What the protocol makes of raw exercise names, so that its figures depend on no mapping of names (forecast.md 1, step 3).</summary>
internal static partial class RawNames
{
    /// <summary>True for movements whose logged load is help.</summary>
    public static bool IsAssisted(string name) => Assisted().IsMatch(name);

    /// <summary>True for movements of the body's own weight, unless on a machine.</summary>
    public static bool IsBodyweight(string name) => OwnWeight().IsMatch(name) && !name.Contains("machine", StringComparison.OrdinalIgnoreCase);

    /// <summary>True for the entry some lifters log instead of a set type.</summary>
    public static bool IsWarmUp(string name) => name.Equals("Warm up", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("assist|gravitron|asist", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Assisted();

    [GeneratedRegex(
        @"pull[- ]?ups?\b|chin[- ]?ups?\b|muscle[- ]?ups?\b|\bdips?\b|push[- ]?ups?\b|press[- ]?ups?\b|sit[- ]?ups?\b|leg raise|knee raise|"
        + @"back extension|hyper[- ]?extension|inverted row|plank|pistol|burpee",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000)]
    private static partial Regex OwnWeight();
}
