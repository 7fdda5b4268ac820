namespace Latitude.Cli.Views;

/// <summary>Verdigris is always the back of the body, copper always the front.</summary>
internal static class Palette
{
    public const string Back = "#3ba388";
    public const string Front = "#c8744a";
    public const string Warn = "#c9972b";
}
