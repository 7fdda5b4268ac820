using Latitude.Domain.Exercises;
using Latitude.Domain.Exercises.Naming;
using Latitude.Domain.Training;

namespace Latitude.Interchange.Drafts;

/// <summary>A distinct exercise name of a file, resolved once.</summary>
internal sealed class NameEntry(string name, string? equipment, NameMatch match)
{
    /// <summary>The name, trimmed.</summary>
    public string Name { get; } = name;

    /// <summary>The equipment column, trimmed; null where none.</summary>
    public string? Equipment { get; } = equipment;

    /// <summary>What it was understood as.</summary>
    public NameMatch Match { get; } = match;

    /// <summary>What a weight logged under it means.</summary>
    public LoadKind LoadKind { get; } = match.LoadType switch
    {
        LoadType.Assisted => LoadKind.Assistance,
        LoadType.BodyweightPlus => LoadKind.Added,
        _ => LoadKind.External,
    };

    /// <summary>Sets logged under it.</summary>
    public int Sets { get; set; }
}
