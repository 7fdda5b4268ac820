using System.Globalization;
using System.Text.Json.Nodes;
using Latitude.Domain.Exercises.Naming;
using Latitude.Domain.Knowledge;
using Latitude.Liftoscript;
using Latitude.Liftoscript.Exercises;
using Latitude.Liftoscript.Programs;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Latitude.Routines.Tests;

/// <summary>A file of <c>knowledge/routines</c>: its front matter and its program.</summary>
internal sealed class RoutineFile
{
    private static readonly KnowledgeBase Knowledge = KnowledgeBase.Load();

    private static readonly Lazy<Dictionary<string, RoutineFile>> Files = new(() =>
        Directory.GetFiles(Path.Combine(Root(), "knowledge", "routines"), "*.liftoscript").Select(path => new RoutineFile(path)).ToDictionary(file => file.Id));

    private RoutineFile(string path)
    {
        Id = Path.GetFileNameWithoutExtension(path);
        Text = File.ReadAllText(path);
        Header = Parse(FrontMatter.Split(Text).Header);
        Reading = ProgramReader.Read(Text);
    }

    public static string KnowledgeFolder { get; } = Path.Combine(Root(), "knowledge");

    public static IReadOnlyCollection<RoutineFile> All => Files.Value.Values;

    public static TheoryData<string> Ids => [.. Files.Value.Keys.Order(StringComparer.Ordinal)];

    public string Id { get; }

    public string Text { get; }

    public JsonObject Header { get; }

    public ProgramResult Reading { get; }

    public TrainingProgram Program => Reading.Program ?? throw new InvalidOperationException(string.Join('\n', Reading.Diagnostics));

    public static RoutineFile Of(string id) => Files.Value[id];

    /// <summary>What the body model takes a movement for.</summary>
    public static NameMatch Resolve(Movement movement) =>
        Knowledge.Names.Resolve(movement.Exercise.Name, movement.Equipment is { } equipment ? EquipmentNames.NameOf(equipment) : null);

    private static JsonObject Parse(string header)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(header));
        return yaml.Documents.Count == 1 ? (JsonObject)Convert(yaml.Documents[0].RootNode)! : [];
    }

    private static JsonNode? Convert(YamlNode node) => node switch
    {
        YamlMappingNode mapping => new JsonObject(mapping.Select(pair => KeyValuePair.Create(((YamlScalarNode)pair.Key).Value!, Convert(pair.Value)))),
        YamlSequenceNode sequence => new JsonArray([.. sequence.Select(Convert)]),
        YamlScalarNode { Style: ScalarStyle.Plain } scalar when int.TryParse(scalar.Value, CultureInfo.InvariantCulture, out var number) => number,
        YamlScalarNode scalar => scalar.Value,
        _ => null,
    };

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Latitude.slnx")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return folder.FullName;
    }
}
