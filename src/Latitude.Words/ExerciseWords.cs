using Latitude.Domain.Exercises;
using Latitude.Words.Phrases;

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
        Domain.Exercises.LoadType.Barbell => TermsPhrases.Current.WholeBar,
        Domain.Exercises.LoadType.PerHand => TermsPhrases.Current.PerHand,
        Domain.Exercises.LoadType.Machine => TermsPhrases.Current.Machine,
        Domain.Exercises.LoadType.Cable => TermsPhrases.Current.CableStack,
        Domain.Exercises.LoadType.BodyweightPlus => TermsPhrases.Current.BodyweightPlus(exercise.BodyweightFraction),
        Domain.Exercises.LoadType.Assisted => TermsPhrases.Current.BodyweightLess(exercise.BodyweightFraction),
        Domain.Exercises.LoadType.Band => TermsPhrases.Current.Band,
        _ => TermsPhrases.Current.HeldForTime,
    };

    /// <summary>What a set counts for in the balance of back and front.</summary>
    public static string Side(BalanceSide side) => side switch
    {
        BalanceSide.Back => TermsPhrases.Current.SideBack,
        BalanceSide.BackSpine => TermsPhrases.Current.SideHinges,
        BalanceSide.Front => TermsPhrases.Current.SideFront,
        BalanceSide.Mixed => TermsPhrases.Current.SideMixed,
        _ => TermsPhrases.Current.SideNeither,
    };

    /// <summary>The straight-back rule.</summary>
    public static string Spine(SpineRule rule) => rule switch
    {
        SpineRule.Straight => TermsPhrases.Current.KeepStraight,
        SpineRule.Exempt => TermsPhrases.Current.Exempt,
        _ => TermsPhrases.Current.NoRule,
    };
}
