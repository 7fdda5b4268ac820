namespace Latitude.Domain.Exercises.Naming;

/// <summary>The known word that is fewest slips away from one that is not known.</summary>
internal ref struct NearestWord(ReadOnlySpan<char> word)
{
    private const int LongForOneEdit = 9;

    private readonly ReadOnlySpan<char> _word = word;
    private int _allowed = word.Length < LongForOneEdit ? 1 : 2;

    /// <summary>What the nearest says.</summary>
    public NameTags Tags { get; private set; }

    /// <summary>How far it is away; 0 where none is near enough.</summary>
    public int Edits { get; private set; }

    /// <summary>True where words that say different things are equally near.</summary>
    public bool IsTied { get; private set; }

    /// <summary>Compares with one more word.</summary>
    public void Consider(ReadOnlySpan<char> known, NameTags tags)
    {
        if (Math.Abs(known.Length - _word.Length) > _allowed)
        {
            return;
        }

        var distance = EditDistance.Between(known, _word, _allowed);
        if (distance > _allowed)
        {
            return;
        }

        if (Edits == 0 || distance < Edits)
        {
            (Tags, Edits, IsTied) = (tags, distance, false);
            _allowed = distance;
        }
        else
        {
            IsTied |= tags != Tags;
        }
    }
}
