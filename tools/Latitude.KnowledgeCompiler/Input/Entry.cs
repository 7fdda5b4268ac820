using System.Globalization;
using Newtonsoft.Json.Linq;

namespace Latitude.KnowledgeCompiler.Input;

/// <summary>One mapping of a file that its schema has already accepted: what the schema demands is there.</summary>
internal sealed class Entry(KnowledgeFile file, JObject values)
{
    public KnowledgeFile File { get; } = file;

    public JObject Values { get; } = values;

    public string Id => Text("id");

    public bool Has(string name) => Values[name] is not null;

    public string Text(string name) => Values[name] is { } value ? TextOf(value) : "";

    public int Whole(string name) => (int?)Values[name] ?? 0;

    public decimal Number(string name) => (decimal?)Values[name] ?? 0;

    public bool Flag(string name, bool otherwise = false) => (bool?)Values[name] ?? otherwise;

    public IReadOnlyList<Word> Words(string name) => [.. (Values[name]?.Children() ?? []).Select(WordOf)];

    public Word Word(string name) => WordOf(Values[name]!);

    public Entry Part(string name) => new(File, (JObject)Values[name]!);

    public IEnumerable<Entry> Parts(string name) => (Values[name]?.Children<JObject>() ?? []).Select(item => new Entry(File, item));

    /// <summary>A range such as <c>8-12</c>.</summary>
    public (int Low, int High) Range(string name)
    {
        var ends = Text(name).Split('-');
        return (int.Parse(ends[0], CultureInfo.InvariantCulture), int.Parse(ends[1], CultureInfo.InvariantCulture));
    }

    public Problem Problem(string name, string reason) => File.Problem(Values.Property(name) is { } property ? property : Values, reason);

    private Word WordOf(JToken value) => new(TextOf(value), File.Path, File.LineOf(value));

    public static string TextOf(JToken value) => Convert.ToString(((JValue)value).Value, CultureInfo.InvariantCulture) ?? "";
}
