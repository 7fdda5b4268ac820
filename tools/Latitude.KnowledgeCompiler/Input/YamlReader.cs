using System.Globalization;
using Newtonsoft.Json.Linq;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Latitude.KnowledgeCompiler.Input;

/// <summary>Turns YAML into a tree of JSON values, which the schemas speak about, and remembers where each value stood.</summary>
internal sealed class YamlReader
{
    private readonly Dictionary<JToken, int> _lines = new(ReferenceEqualityComparer.Instance);

    /// <summary>Null, and a problem, where the text of the file is no YAML or is empty.</summary>
    public static KnowledgeFile? Read(string path, string text, List<Problem> problems)
    {
        var yaml = new YamlStream();
        try
        {
            yaml.Load(new StringReader(text));
        }
        catch (YamlException error)
        {
            problems.Add(new Problem(path, (int)error.Start.Line, error.Message));
            return null;
        }

        if (yaml.Documents.Count != 1)
        {
            problems.Add(new Problem(path, 1, "A file holds exactly one document."));
            return null;
        }

        var reader = new YamlReader();
        return new KnowledgeFile(path, reader.Convert(yaml.Documents[0].RootNode), reader._lines);
    }

    private JToken Convert(YamlNode node)
    {
        JToken token = node switch
        {
            YamlMappingNode mapping => Convert(mapping),
            YamlSequenceNode sequence => new JArray(sequence.Children.Select(Convert)),
            YamlScalarNode scalar => Convert(scalar),
            _ => JValue.CreateNull(),
        };
        _lines[token] = (int)node.Start.Line;
        return token;
    }

    private JObject Convert(YamlMappingNode mapping)
    {
        var result = new JObject();
        foreach (var (key, value) in mapping.Children)
        {
            var property = new JProperty(((YamlScalarNode)key).Value ?? "", Convert(value));
            _lines[property] = (int)key.Start.Line;
            result.Add(property);
        }

        return result;
    }

    private static JValue Convert(YamlScalarNode scalar)
    {
        var text = scalar.Value ?? "";
        if (scalar.Style != ScalarStyle.Plain)
        {
            return new JValue(text);
        }

        return text switch
        {
            "true" => new JValue(true),
            "false" => new JValue(false),
            _ when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => new JValue(whole),
            _ when decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) => new JValue(number),
            _ => new JValue(text),
        };
    }
}
