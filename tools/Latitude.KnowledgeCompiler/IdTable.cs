using Latitude.KnowledgeCompiler.Input;

namespace Latitude.KnowledgeCompiler;

/// <summary>The ids of one kind of thing and their indices; finds ids used twice and ids that do not exist.</summary>
internal sealed class IdTable
{
    private readonly Dictionary<string, int> _indices = [];
    private readonly string _kind;
    private readonly List<Problem> _problems;

    /// <param name="kind">What the ids name, for messages: "muscle".</param>
    /// <param name="entries">The things, in the order of their indices.</param>
    /// <param name="problems">Where problems go.</param>
    public IdTable(string kind, IReadOnlyList<Entry> entries, List<Problem> problems)
    {
        _kind = kind;
        _problems = problems;
        foreach (var entry in entries)
        {
            if (!_indices.TryAdd(entry.Id, _indices.Count))
            {
                problems.Add(entry.Problem("id", $"There is already a {kind} \"{entry.Id}\"."));
            }
        }
    }

    /// <summary>The index of the thing meant; 0 and a problem where there is none.</summary>
    public int Resolve(Word word)
    {
        if (_indices.TryGetValue(word.Text, out var index))
        {
            return index;
        }

        _problems.Add(word.Problem($"There is no {_kind} \"{word.Text}\"."));
        return 0;
    }
}
