using System.Globalization;

namespace Latitude.App.Form;

/// <summary>A clip that the browser has opened.</summary>
/// <param name="Seconds">How long it is.</param>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
public sealed record Clip(double Seconds, int Width, int Height)
{
    /// <summary>Pictures that are read of each second: enough for reps and the shape of a back.</summary>
    public const double PicturesASecond = 10;

    /// <summary>A set is shorter; what comes after is not read.</summary>
    public const double MostSeconds = 180;

    /// <summary>Pictures that will be read.</summary>
    public int Pictures => Math.Max(1, (int)(Math.Min(Seconds, MostSeconds) * PicturesASecond));

    /// <summary>Reads what the browser says of a clip; null where it could not be opened.</summary>
    public static Clip? Parse(string opened)
    {
        var parts = opened.Split('|');
        return parts.Length == 3
            ? new Clip(Number(parts[0]), (int)Number(parts[1]), (int)Number(parts[2]))
            : null;
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
