using Latitude.KnowledgeCompiler.Input;

namespace Latitude.KnowledgeCompiler.Sections;

/// <summary>Where sections write to, and what they may refer to.</summary>
internal sealed record Output(KnowledgeWriter Writer, Ids Ids, List<Problem> Problems)
{
    /// <summary>References as indices.</summary>
    public void References(IReadOnlyList<Word> words, IdTable ids) => Writer.List(words, word => Writer.Count(ids.Resolve(word)));

    /// <summary>References as the ids themselves, to what is stored later or not at all.</summary>
    public void Symbols(IReadOnlyList<Word> words, IdTable ids) => Writer.List(words, word =>
    {
        ids.Resolve(word);
        Writer.Symbol(word.Text);
    });

    /// <summary>Joint actions that move, then those that are held.</summary>
    public void Actions(Entry entry)
    {
        Word[] moves = [.. entry.Words("moves")], holds = [.. entry.Words("holds")];
        Writer.Count(moves.Length + holds.Length);
        foreach (var (word, isHeld) in moves.Select(word => (word, false)).Concat(holds.Select(word => (word, true))))
        {
            Writer.Count(Ids.JointActions.Resolve(word));
            Writer.Flag(isHeld);
        }
    }

    /// <summary>Muscles and what a hard set is worth for them, the largest share first.</summary>
    public void Shares(Entry entry)
    {
        var shares = new List<(Word Muscle, int Quarters)>();
        if (entry.Has("muscles"))
        {
            var muscles = entry.Part("muscles");
            foreach (var (share, quarters) in new[] { ("1", 4), ("0.5", 2), ("0.25", 1) })
            {
                shares.AddRange(muscles.Words(share).Select(muscle => (muscle, quarters)));
            }
        }

        foreach (var repeated in shares.GroupBy(share => share.Muscle.Text).Where(group => group.Count() > 1))
        {
            Problems.Add(repeated.Last().Muscle.Problem($"\"{repeated.Key}\" has two shares."));
        }

        Writer.List(shares, share =>
        {
            Writer.Count(Ids.Muscles.Resolve(share.Muscle));
            Writer.Byte(share.Quarters);
        });
    }

    /// <summary>A range, low end first.</summary>
    public void Range(Entry entry, string name)
    {
        var (low, high) = entry.Range(name);
        if (high < low)
        {
            Problems.Add(entry.Problem(name, $"{low}-{high} ends before it begins."));
        }

        Writer.Count(low);
        Writer.Count(high);
    }
}
