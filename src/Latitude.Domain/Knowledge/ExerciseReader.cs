using Latitude.Domain.Anatomy;
using Latitude.Domain.Exercises;

namespace Latitude.Domain.Knowledge;

/// <summary>Reads movement patterns and exercises, and works out what each is worth for groups of muscles.</summary>
internal sealed class ExerciseReader(KnowledgeReader reader, Body body)
{
    private readonly JointAction[] _actions = [.. body.JointActions];
    private readonly Muscle[] _muscles = [.. body.Muscles];
    private MovementPattern[] _patterns = [];
    private readonly List<int> _plainForms = [];
    private int _index;

    public ExerciseCatalog Read()
    {
        reader.Open(KnowledgeSection.Patterns);
        _patterns = reader.List(_ => Pattern());
        reader.Open(KnowledgeSection.Exercises);
        _index = 0;
        var exercises = reader.List(_ => Exercise());
        return new ExerciseCatalog(_patterns, [.. exercises.Select((exercise, index) => _plainForms[index] == 0 ? exercise : exercise with { PlainForm = exercises[_plainForms[index] - 1] })]);
    }

    private MovementPattern Pattern()
    {
        string id = reader.Text(), name = reader.Text();
        var isStrength = reader.Flag();
        var actions = Actions();
        var muscles = Shares();
        return new MovementPattern
        {
            Id = id,
            Name = name,
            IsStrength = isStrength,
            Actions = actions,
            Muscles = muscles,
            Groups = GroupShare.RollUp(body, muscles),
            Side = (BalanceSide)reader.Byte(),
            SpinalLoad = (SpinalLoad)reader.Byte(),
        };
    }

    private Exercise Exercise()
    {
        string id = reader.Text(), name = reader.Text(), family = reader.Symbol();
        var pattern = _patterns[reader.Count()];
        var actions = Actions();
        var muscles = Shares();
        return new Exercise
        {
            Index = _index++,
            Id = id,
            Name = name,
            Family = family,
            Pattern = pattern,
            Actions = actions,
            Muscles = muscles,
            Groups = GroupShare.RollUp(body, muscles),
            Equipment = reader.Symbols(),
            LoadType = (LoadType)reader.Byte(),
            BodyweightFraction = reader.Byte() / 100.0,
            IsUnilateral = reader.Flag(),
            SpineRule = (SpineRule)reader.Byte(),
            Side = (BalanceSide)reader.Byte(),
            SpinalLoad = (SpinalLoad)reader.Byte(),
            Reps = new RepRange(reader.Count(), reader.Count(), reader.Flag()),
            SmallestStep = reader.Symbol(),
            SmallestStepKilograms = StepKilograms(),
            MinimumLevel = (ExperienceLevel)reader.Byte(),
            Rung = Rung(),
            TopFiveRank = Rank(),
            StandsForTopFive = Rank(),
            Note = NoteAfterPlainForm(),
            Sources = reader.Symbols(),
        };
    }

    private int? Rank()
    {
        var rank = reader.Byte();
        return rank > 0 ? rank : null;
    }

    /// <summary>The plain form may be an exercise further on: its number is kept until all are read; 0 is none.</summary>
    private string NoteAfterPlainForm()
    {
        _plainForms.Add(reader.Count());
        return reader.Text();
    }

    private TrainedAction[] Actions()
    {
        var actions = new TrainedAction[reader.Count()];
        for (var i = 0; i < actions.Length; i++)
        {
            actions[i] = new TrainedAction(_actions[reader.Count()], reader.Flag());
        }

        return actions;
    }

    private MuscleShare[] Shares()
    {
        var shares = new MuscleShare[reader.Count()];
        for (var i = 0; i < shares.Length; i++)
        {
            shares[i] = new MuscleShare(_muscles[reader.Count()], reader.Byte() / (double)KnowledgeFormat.QuartersPerSet);
        }

        return shares;
    }

    private decimal? StepKilograms()
    {
        var step = reader.Signed();
        return step == 0 ? null : (decimal)step / KnowledgeFormat.StepsPerKilogram;
    }

    private LadderRung? Rung()
    {
        var rung = reader.Byte();
        return rung == 0 ? null : new LadderRung(reader.Symbol(), rung);
    }
}
