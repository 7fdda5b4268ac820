using Latitude.Liftoscript.Programs;

namespace Latitude.Liftoscript.Playing;

/// <summary>A line of a running program: its sets and what is current.</summary>
internal sealed class LineState
{
    public LineState(ProgramLine line)
    {
        Variations = new List<ProgramSet>[line.Variations.Count];
        for (var i = 0; i < Variations.Length; i++)
        {
            var sets = line.Variations[i];
            Variations[i] = new List<ProgramSet>(sets.Count);
            foreach (var set in sets)
            {
                Variations[i].Add(set.Clone());
            }
        }

        (Variation, Movement, Description) = (line.StartVariation, line.StartMovement, line.StartDescription);
    }

    private LineState(LineState other)
    {
        Variations = other.CloneSets();
        (Variation, Movement, Description) = (other.Variation, other.Movement, other.Description);
    }

    public List<ProgramSet>[] Variations { get; }

    /// <summary>Current set variation, from 0.</summary>
    public int Variation { get; set; }

    /// <summary>Current movement, from 0.</summary>
    public int Movement { get; set; }

    /// <summary>Current description, from 0.</summary>
    public int Description { get; set; }

    /// <summary>After the first finished workout a borrowed question is no longer asked, unless the line's weights have become its own.</summary>
    public void DropBorrowedQuestion(ProgramLine line)
    {
        if (!line.BorrowsQuestion || HasOwnWeights(line))
        {
            return;
        }

        foreach (var sets in Variations)
        {
            foreach (var set in sets)
            {
                set.AskWeight = false;
            }
        }
    }

    private bool HasOwnWeights(ProgramLine line)
    {
        for (var i = 0; i < Variations.Length; i++)
        {
            for (var set = 0; set < Math.Min(Variations[i].Count, line.Variations[i].Count); set++)
            {
                if (Variations[i][set].Weight != line.Variations[i][set].Weight.Kept())
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The same, to go another way.</summary>
    public LineState Clone() => new(this);

    /// <summary>The sets of all variations, to be kept.</summary>
    public List<ProgramSet>[] CloneSets()
    {
        var clones = new List<ProgramSet>[Variations.Length];
        for (var i = 0; i < clones.Length; i++)
        {
            clones[i] = Variations[i].ConvertAll(static set => set.Clone());
        }

        return clones;
    }

    /// <summary>The sets of the current variation; null where the line has none.</summary>
    public List<ProgramSet>? Current => Variation < Variations.Length ? Variations[Variation] : null;
}
