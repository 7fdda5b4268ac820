using Newtonsoft.Json.Linq;
using NJsonSchema;
using NJsonSchema.Validation;

namespace Latitude.KnowledgeCompiler.Input;

/// <summary>Holds files against the JSON Schemas in <c>knowledge/schemas/</c>.</summary>
internal sealed class SchemaCheck(string folder)
{
    private readonly Dictionary<string, JsonSchema> _schemas = [];

    /// <summary>True where the file is as its schema wants it.</summary>
    public bool Accepts(KnowledgeFile file, string schemaName, List<Problem> problems)
    {
        var errors = Schema(schemaName).Validate(file.Root);
        foreach (var error in errors.SelectMany(Innermost))
        {
            problems.Add(file.Problem(error.Token, Reason(error)));
        }

        return errors.Count == 0;
    }

    private JsonSchema Schema(string name)
    {
        if (!_schemas.TryGetValue(name, out var schema))
        {
            var text = File.ReadAllText(Path.Combine(folder, "schemas", name + ".schema.json"));
            _schemas[name] = schema = JsonSchema.FromJsonAsync(text).GetAwaiter().GetResult();
        }

        return schema;
    }

    private static IEnumerable<ValidationError> Innermost(ValidationError error) =>
        error is ChildSchemaValidationError { Kind: ValidationErrorKind.ArrayItemNotValid or ValidationErrorKind.AdditionalPropertiesNotValid } parent
            && parent.Errors.Values.Any(errors => errors.Count > 0)
            ? parent.Errors.Values.SelectMany(errors => errors).SelectMany(Innermost)
            : [error];

    private static string Reason(ValidationError error)
    {
        var value = error.Token is JValue plain ? $" \"{plain}\"" : "";
        return error.Kind switch
        {
            ValidationErrorKind.PropertyRequired => $"\"{error.Property}\" is missing.",
            ValidationErrorKind.NoAdditionalPropertiesAllowed =>
                $"\"{error.Property}\" is not one of {string.Join(", ", error.Schema.ActualProperties.Keys)}.",
            ValidationErrorKind.NotInEnumeration => $"{error.Property}:{value} is not one of {string.Join(", ", error.Schema.Enumeration)}.",
            ValidationErrorKind.PatternMismatch => $"{error.Property}:{value} does not look like {error.Schema.Pattern}.",
            ValidationErrorKind.ItemsNotUnique => $"{error.Property} names something twice.",
            ValidationErrorKind.NotOneOf or ValidationErrorKind.NotAnyOf => error.Schema.Description ?? "",
            _ => $"{error.Property}:{value} {error.Kind}.",
        };
    }
}
