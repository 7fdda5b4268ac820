using Newtonsoft.Json.Linq;

namespace Latitude.KnowledgeCompiler.Input;

/// <summary>A YAML file as a tree of values that know their lines.</summary>
internal sealed class KnowledgeFile(string path, JToken root, Dictionary<JToken, int> lines)
{
    public string Path { get; } = path;

    public JToken Root { get; } = root;

    /// <summary>The line a value stands on; that of what holds it where it has none of its own.</summary>
    public int LineOf(JToken? token)
    {
        for (; token is not null; token = token.Parent)
        {
            if (lines.TryGetValue(token, out var line))
            {
                return line;
            }
        }

        return 1;
    }

    public Problem Problem(JToken? token, string reason) => new(Path, LineOf(token), reason);

    /// <summary>The entries of a file that is a list.</summary>
    public IEnumerable<Entry> Entries() => Root.Children<JObject>().Select(item => new Entry(this, item));
}
