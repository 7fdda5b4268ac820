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
        new("Back, close", "back-detail", "92 30 656 740", "The back: surface on the left, what lies below on the right"),
        new("Back", "body-back", null, "The whole body from behind"),
        new("Front", "body-front", null, "The whole body from the front"),
    ];

    /// <summary>True where surface and depth stand side by side.</summary>
    public bool IsLayered => Drawing == "back-detail";
}
