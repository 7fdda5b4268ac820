using Latitude.Liftoscript.Gym;
using Latitude.Liftoscript.Programs;

namespace Latitude.Liftoscript.Playing;

/// <summary>The state that tags name, as it stood before the first exercise was finished.</summary>
internal sealed class TagBoard
{
    private readonly Dictionary<int, Dictionary<string, Quantity>> _tags = [];

    public TagBoard(TrainingProgram program, Quantity[][] states)
    {
        foreach (var exercise in program.Exercises)
        {
            foreach (var tag in exercise.Tags)
            {
                if (!_tags.TryGetValue(tag, out var variables))
                {
                    variables = new(StringComparer.Ordinal);
                    _tags[tag] = variables;
                }

                var state = states[exercise.Index];
                for (var i = 0; i < state.Length; i++)
                {
                    if (!state[i].IsNone)
                    {
                        variables[exercise.StateNames[i]] = state[i];
                    }
                }
            }
        }
    }

    /// <summary>A variable of a tag, 0 where it is missing; null where no exercise has the tag.</summary>
    public Quantity? Find(int tag, string name) => !_tags.TryGetValue(tag, out var variables)
        ? null
        : variables.TryGetValue(name, out var value) ? value : Quantity.OfNumber(0);
}
