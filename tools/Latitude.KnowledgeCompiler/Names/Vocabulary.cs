using Latitude.Domain.Exercises.Naming;
using Latitude.KnowledgeCompiler.Input;
using Newtonsoft.Json.Linq;

namespace Latitude.KnowledgeCompiler.Names;

/// <summary>All words of all languages and what they say, as numbers.</summary>
internal sealed class Vocabulary
{
    private const string Noise = "noise";

    private readonly HashSet<string> _said = [];
    private readonly Dictionary<string, int> _numbers = [];
    private readonly SortedDictionary<string, (string Tags, Entry File)> _words = new(StringComparer.Ordinal);
    private readonly List<Problem> _problems;

    public Vocabulary(IReadOnlyList<Entry> files, List<Problem> problems)
    {
        _problems = problems;
        foreach (var file in files)
        {
            foreach (var (kind, meanings) in file.Values)
            {
                if (kind == Noise)
                {
                    Add(file, "", meanings!);
                    continue;
                }

                foreach (var (tags, words) in (JObject)meanings!)
                {
                    _said.UnionWith(tags.Split(' '));
                    Add(file, tags, words!);
                }
            }
        }
    }

    /// <summary>Every folded word, in order, and the tags it says.</summary>
    public IEnumerable<(string Word, string[] Tags)> Words =>
        _words.Select(word => (word.Key, word.Value.Tags.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>
    /// The number of a tag that some condition asks for; 0 and a problem where no word says it and nothing implies it. Tags that no condition asks
    /// for have no number.
    /// </summary>
    public int NumberOf(string tag, Func<string, Problem> problem)
    {
        if (!_said.Contains(tag))
        {
            _problems.Add(problem($"No word says \"{tag}\"."));
            return 0;
        }

        if (!_numbers.TryGetValue(tag, out var number))
        {
            _numbers[tag] = number = _numbers.Count;
            if (number == NameTags.Capacity)
            {
                _problems.Add(problem($"There are more than {NameTags.Capacity} tags."));
            }
        }

        return number;
    }

    /// <summary>The numbers of those tags that some condition asks for.</summary>
    public int[] AskedFor(IEnumerable<string> tags) => [.. tags.Where(_numbers.ContainsKey).Select(tag => _numbers[tag]).Order()];

    private void Add(Entry file, string tags, JToken words)
    {
        foreach (var word in words.Children())
        {
            var text = Entry.TextOf(word);
            foreach (var folded in Spellings(text))
            {
                if (folded.Length == 0)
                {
                    _problems.Add(file.File.Problem(word, $"\"{text}\" has no letters."));
                }
                else if (!_words.TryAdd(folded, (tags, file)) && !SameTags(_words[folded].Tags, tags))
                {
                    _problems.Add(file.File.Problem(word, $"\"{text}\" already says \"{_words[folded].Tags}\"."));
                }
            }
        }
    }

    // German writes ae, oe, ue where it cannot write the dots.
    private static IEnumerable<string> Spellings(string text)
    {
        yield return NameText.Fold(text);
        var spelled = text.ToLowerInvariant()
            .Replace("ä", "ae", StringComparison.Ordinal).Replace("ö", "oe", StringComparison.Ordinal).Replace("ü", "ue", StringComparison.Ordinal);
        if (spelled.Length > text.Length)
        {
            yield return NameText.Fold(spelled);
        }
    }

    private static bool SameTags(string a, string b) => a.Split(' ').ToHashSet().SetEquals(b.Split(' '));
}
