using Latitude.KnowledgeCompiler.Input;

namespace Latitude.KnowledgeCompiler;

/// <summary>Everything that can be referred to.</summary>
internal sealed class Ids(KnowledgeFolder folder, List<Problem> problems)
{
    public IdTable Sources { get; } = new("source", folder.Sources, problems);

    public IdTable JointActions { get; } = new("joint action", folder.JointActions, problems);

    public IdTable Muscles { get; } = new("muscle", folder.Muscles, problems);

    public IdTable Groups { get; } = new("muscle group", folder.Groups, problems);

    public IdTable Functions { get; } = new("function", folder.Functions, problems);

    public IdTable Equipment { get; } = new("equipment", folder.Equipment, problems);

    public IdTable Patterns { get; } = new("movement pattern", folder.Patterns, problems);

    public IdTable Exercises { get; } = new("exercise", folder.Exercises, problems);

    public IdTable Rules { get; } = new("rule", folder.Rules, problems);

    public IdTable Technique { get; } = new("technique of exercise", folder.Technique, problems);
}
