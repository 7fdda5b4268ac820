using Latitude.Words;

namespace Latitude.App.Reports;

/// <summary>Large counts in words.</summary>
internal static class CountWords
{
    /// <summary>"1 set", "2,087 sets": the plural is formed with s.</summary>
    public static string Of(int count, string thing) => count == 1 ? $"1 {thing}" : $"{Numbers.Count(count)} {thing}s";
}
