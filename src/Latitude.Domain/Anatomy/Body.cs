using System.Diagnostics.CodeAnalysis;

namespace Latitude.Domain.Anatomy;

/// <summary>Everything Latitude knows about the body itself: muscles, the groups lifters count, joint actions, the back's functions.</summary>
public sealed class Body
{
    private readonly Dictionary<string, Muscle> _muscles;
    private readonly Dictionary<string, MuscleGroup> _groups;
    private readonly Dictionary<string, JointAction> _actions;
    private readonly MuscleGroup?[] _groupOfMuscle;

    /// <summary>Builds the body from facts that the knowledge compiler has already checked; a repeated id is our bug and throws.</summary>
    public Body(
        IReadOnlyList<JointAction> jointActions,
        IReadOnlyList<Muscle> muscles,
        IReadOnlyList<MuscleGroup> groups,
        IReadOnlyList<BackFunction> backFunctions)
    {
        JointActions = jointActions;
        Muscles = muscles;
        Groups = groups;
        BackFunctions = backFunctions;
        _actions = jointActions.ToDictionary(action => action.Id);
        _muscles = muscles.ToDictionary(muscle => muscle.Id);
        _groups = groups.ToDictionary(group => group.Id);
        _groupOfMuscle = new MuscleGroup?[muscles.Count];
        foreach (var group in groups)
        {
            foreach (var member in group.Members)
            {
                _groupOfMuscle[member.Index] = group;
            }
        }
    }

    /// <summary>All joint actions, in the order of their index.</summary>
    public IReadOnlyList<JointAction> JointActions { get; }

    /// <summary>All muscles and regions, in the order of their index.</summary>
    public IReadOnlyList<Muscle> Muscles { get; }

    /// <summary>The groups that doses are given for, in the order of their index.</summary>
    public IReadOnlyList<MuscleGroup> Groups { get; }

    /// <summary>The guide's eleven functions of the back, in the guide's order.</summary>
    public IReadOnlyList<BackFunction> BackFunctions { get; }

    /// <summary>The muscle with that id; an unknown id throws.</summary>
    public Muscle Muscle(string id) => _muscles[id];

    /// <summary>The group with that id; an unknown id throws.</summary>
    public MuscleGroup Group(string id) => _groups[id];

    /// <summary>The joint action with that id; an unknown id throws.</summary>
    public JointAction JointAction(string id) => _actions[id];

    /// <summary>Looks a muscle up by id.</summary>
    public bool TryGetMuscle(string id, [NotNullWhen(true)] out Muscle? muscle) => _muscles.TryGetValue(id, out muscle);

    /// <summary>Looks a group up by id.</summary>
    public bool TryGetGroup(string id, [NotNullWhen(true)] out MuscleGroup? group) => _groups.TryGetValue(id, out group);

    /// <summary>The one group a muscle is counted in; null for muscles that are counted in none.</summary>
    public MuscleGroup? GroupOf(Muscle muscle) => _groupOfMuscle[muscle.Index];
}
