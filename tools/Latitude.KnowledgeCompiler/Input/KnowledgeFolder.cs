using Latitude.KnowledgeCompiler.Names;
using Latitude.Liftoscript;
using Newtonsoft.Json.Linq;

namespace Latitude.KnowledgeCompiler.Input;

/// <summary>All files of <c>knowledge/</c>, held against their schemas.</summary>
internal sealed class KnowledgeFolder
{
    private readonly string _folder;
    private readonly SchemaCheck _schemas;
    private readonly List<Problem> _problems;

    public KnowledgeFolder(string folder, List<Problem> problems)
    {
        _folder = folder;
        _schemas = new SchemaCheck(folder);
        _problems = problems;
        Sources = List("sources");
        JointActions = List("joint-actions");
        Muscles = List("muscles");
        Groups = List("muscle-groups");
        Functions = List("functions");
        Equipment = List("equipment");
        Patterns = List("patterns");
        Exercises = Lists("exercises");
        Technique = Lists("technique");
        Doses = Single("doses");
        Rules = List("rules");
        Standards = List("standards");
        Form = Single("form");
        Names = new NameFolder(
            Singles("names/words", "names-words"),
            Single("names/implications", "names-implications"),
            Single("names/movements", "names-movements"),
            List("names/loads", "names-loads"),
            Single("names/whole-names", "names-whole"));
        Routines = [.. Files("routines", "*.liftoscript").Select(ReadRoutine).OfType<RoutineSource>()];
    }

    public IReadOnlyList<Entry> Sources { get; }

    public IReadOnlyList<Entry> JointActions { get; }

    public IReadOnlyList<Entry> Muscles { get; }

    public IReadOnlyList<Entry> Groups { get; }

    public IReadOnlyList<Entry> Functions { get; }

    public IReadOnlyList<Entry> Equipment { get; }

    public IReadOnlyList<Entry> Patterns { get; }

    public IReadOnlyList<Entry> Exercises { get; }

    public IReadOnlyList<Entry> Technique { get; }

    /// <summary>Null where the file is missing or wrong.</summary>
    public Entry? Doses { get; }

    public IReadOnlyList<Entry> Rules { get; }

    public IReadOnlyList<Entry> Standards { get; }

    /// <summary>Null where the file is missing or wrong.</summary>
    public Entry? Form { get; }

    public NameFolder Names { get; }

    public IReadOnlyList<RoutineSource> Routines { get; }

    private Entry[] List(string name, string? schema = null) => [.. Read(Path.Combine(_folder, name + ".yaml"), schema ?? name)?.Entries() ?? []];

    /// <summary>A folder of files that hold one mapping each, in the order of their names.</summary>
    private Entry[] Singles(string folder, string schema) =>
        [.. Files(folder).Select(path => Read(path, schema) is { Root: JObject values } file ? new Entry(file, values) : null).OfType<Entry>()];

    /// <summary>A folder of files of one kind, in the order of their names.</summary>
    private Entry[] Lists(string kind) => [.. Files(kind).SelectMany(path => Read(path, kind)?.Entries() ?? [])];

    private IEnumerable<string> Files(string name, string pattern = "*.yaml")
    {
        var folder = Path.Combine(_folder, name);
        return Directory.Exists(folder) ? Directory.GetFiles(folder, pattern).Order(StringComparer.Ordinal) : [];
    }

    private Entry? Single(string name, string? schema = null) =>
        Read(Path.Combine(_folder, name + ".yaml"), schema ?? name) is { Root: JObject values } file ? new Entry(file, values) : null;

    private KnowledgeFile? Read(string path, string schema)
    {
        if (!File.Exists(path))
        {
            _problems.Add(new Problem(path, 1, "The file is missing."));
            return null;
        }

        return Read(path, File.ReadAllText(path), schema);
    }

    private KnowledgeFile? Read(string path, string text, string schema) =>
        YamlReader.Read(path, text, _problems) is { } file && _schemas.Accepts(file, schema, _problems) ? file : null;

    /// <summary>The line that opens the front matter counts: findings name the line in the file.</summary>
    private RoutineSource? ReadRoutine(string path)
    {
        var (header, program) = FrontMatter.Split(File.ReadAllText(path));
        return Read(path, "\n" + header, "routine") is { Root: JObject values } file ? new RoutineSource(new Entry(file, values), program.TrimStart()) : null;
    }
}
