using Latitude.Domain.Anatomy;

namespace Latitude.Domain.Knowledge;

/// <summary>Reads muscles, groups, joint actions and the functions of the back.</summary>
internal static class BodyReader
{
    public static Body Read(KnowledgeReader reader)
    {
        var index = 0;
        var actions = reader.Open(KnowledgeSection.JointActions).List(r => new JointAction
        {
            Index = index++,
            Id = r.Text(),
            Name = r.Text(),
            Description = r.Text(),
        });

        index = 0;
        var muscles = reader.Open(KnowledgeSection.Muscles).List(r => new Muscle
        {
            Index = index++,
            Id = r.Text(),
            Name = r.Text(),
            PlainName = r.Text(),
            Side = (BodySide)r.Byte(),
            Actions = r.References(actions),
            Attachments = r.Text(),
            Note = r.Text(),
            Sources = r.Symbols(),
        });

        index = 0;
        var groups = reader.Open(KnowledgeSection.Groups).List(r => new MuscleGroup
        {
            Index = index++,
            Id = r.Text(),
            Name = r.Text(),
            Side = (BodySide)r.Byte(),
            IsOfTheBack = r.Flag(),
            Members = r.References(muscles),
        });

        index = 0;
        var functions = reader.Open(KnowledgeSection.Functions).List(r => new BackFunction
        {
            Index = index++,
            Id = r.Text(),
            Name = r.Text(),
            PlainName = r.Text(),
            Action = actions[r.Count()],
            PrimeMovers = r.References(muscles),
            CheapestExercises = r.Symbols(),
        });

        return new Body(actions, muscles, groups, functions);
    }
}
