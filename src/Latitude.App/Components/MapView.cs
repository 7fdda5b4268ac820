using Latitude.Words.Phrases;

namespace Latitude.App.Components;

/// <summary>A way to look at the body map.</summary>
/// <param name="Title">What its tab says.</param>
/// <param name="Drawing">The drawing.</param>
/// <param name="Box">The part of it to show; null for all.</param>
/// <param name="Label">What it shows, for those who do not see it.</param>
public sealed record MapView(string Title, string Drawing, string? Box, string Label)
{
    /// <summary>The back in detail first: it is what this product is about.</summary>
    public static IReadOnlyList<MapView> All { get; } =
    [
        new(LearnPhrases.Current.Closeup, "back-detail", "92 30 656 740", LearnPhrases.Current.CloseupLabel),
        new(LearnPhrases.Current.Back, "body-back", null, LearnPhrases.Current.BackLabel),
        new(LearnPhrases.Current.Front, "body-front", null, LearnPhrases.Current.FrontLabel),
    ];

    /// <summary>True where surface and depth stand side by side.</summary>
    public bool IsLayered => Drawing == "back-detail";
}
