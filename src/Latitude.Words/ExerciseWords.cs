using Latitude.Domain.Exercises;

namespace Latitude.Words;

/// <summary>Exercise names and kinds within a sentence.</summary>
public static class ExerciseWords
{
    private static readonly HashSet<string> ProperNames = new(StringComparer.Ordinal)
    {
        "Arnold", "Bulgarian", "Copenhagen", "Cuban", "GHD", "Jefferson", "JM", "Kelso", "Kroc", "Meadows", "Nordic", "Pallof", "Pendlay", "Romanian",
        "Smith", "Spoto", "Turkish", "Zercher", "Zottman",
    };

    /// <summary>The name as it stands inside a sentence: small first letter unless a proper name or a letter of its own (T-bar).</summary>
    public static string InSentence(Exercise exercise)
    {
        var name = exercise.Name;
        var end = name.AsSpan().IndexOfAny(' ', '-', '\'');
        var first = end < 0 ? name : name[..end];
        return first.Length <= 1 || ProperNames.Contains(first) || char.IsUpper(first[1]) || !char.IsUpper(first[0])
            ? name
            : char.ToLowerInvariant(name[0]) + name[1..];
    }

    /// <summary>
    /// The name inside a sentence, followed by the lifter's own in quotes where a reader would not know it again: <c>overhead press (“Strict Military”)</c>.
    /// </summary>
    public static string WithOwnName(Exercise exercise, string? ownName) =>
        string.IsNullOrEmpty(ownName) || Words(exercise.Name).IsSubsetOf(Words(ownName)) || Words(exercise.Id).SetEquals(Words(ownName))
            ? InSentence(exercise)
            : $"{InSentence(exercise)} (“{ownName}”)";

    private static HashSet<string> Words(string name)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var word in name.Split([' ', '-', '_', '(', ')', ',', '/'], StringSplitOptions.RemoveEmptyEntries))
        {
            words.Add(word.EndsWith('s') && word.Length > 3 ? word[..^1] : word);
        }

        return words;
    }

    /// <summary>How it is loaded, in words.</summary>
    public static string LoadType(Exercise exercise) => exercise.LoadType switch
    {
        Domain.Exercises.LoadType.Barbell => "barbell, the whole bar",
        Domain.Exercises.LoadType.PerHand => "dumbbell or kettlebell, per hand",
        Domain.Exercises.LoadType.Machine => "machine",
        Domain.Exercises.LoadType.Cable => "cable stack",
        Domain.Exercises.LoadType.BodyweightPlus => $"bodyweight × {exercise.BodyweightFraction.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture)} plus what you add",
        Domain.Exercises.LoadType.Assisted => $"bodyweight × {exercise.BodyweightFraction.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture)} less the help",
        Domain.Exercises.LoadType.Band => "band",
        _ => "held for time",
    };

    /// <summary>What a set counts for in the balance of back and front.</summary>
    public static string Side(BalanceSide side) => side switch
    {
        BalanceSide.Back => "back",
        BalanceSide.BackSpine => "back, by the guide's count with hinges",
        BalanceSide.Front => "front",
        BalanceSide.Mixed => "neither: both in equal parts",
        _ => "neither",
    };

    /// <summary>The straight-back rule.</summary>
    public static string Spine(SpineRule rule) => rule switch
    {
        SpineRule.Straight => "keep the back straight",
        SpineRule.Exempt => "exempt from the straight-back rule",
        _ => "the straight-back rule does not apply",
    };
}
