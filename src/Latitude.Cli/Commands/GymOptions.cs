using System.CommandLine;
using Latitude.Domain.Knowledge;
using Latitude.Liftoscript.Following;
using Latitude.Liftoscript.Gym;
using Spectre.Console;

namespace Latitude.Cli.Commands;

/// <summary>The options by which a command learns what gym and lifter can do.</summary>
internal sealed class GymOptions
{
    private readonly Option<FileInfo?> _gym = new("--gym") { Description = "A gym as JSON (docs/programs.md): loads are what it can load, and what it lacks is replaced." };

    private readonly Option<string[]> _equipment = new("--equipment")
    {
        Description = "All that is at hand, besides what the gym says: barbell, bench, \"pull-up bar\" … What needs anything else is replaced.",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string[]> _cannot = new("--cannot")
    {
        Description = "Exercises that cannot be done yet, such as \"pull-up\": an easier rung takes their place.",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<bool> _spareBack = new("--spare-back") { Description = "Replace what loads the lower back heavily." };

    public void AddTo(Command command)
    {
        command.Add(_gym);
        command.Add(_equipment);
        command.Add(_cannot);
        command.Add(_spareBack);
    }

    /// <summary>What was chosen; null, with a word on standard error, where it cannot be understood.</summary>
    public GymChoice? Read(ParseResult result)
    {
        var (file, equipment) = (result.GetValue(_gym), result.GetValue(_equipment) ?? []);
        var (cannot, spareBack) = (result.GetValue(_cannot) ?? [], result.GetValue(_spareBack));
        if (file is null && equipment.Length == 0 && cannot.Length == 0 && !spareBack)
        {
            return GymChoice.Any;
        }

        var knowledge = KnowledgeBase.Load();
        var known = knowledge.Exercises.All.SelectMany(exercise => exercise.Equipment).ToHashSet(StringComparer.Ordinal);
        LifterGym? gym = null;
        if (file is not null && (gym = ReadGym(file, known)) is null)
        {
            return null;
        }

        if (equipment.FirstOrDefault(item => !known.Contains(item)) is { } strange)
        {
            Terminal.Error.WriteLine($"--equipment: no exercise asks for '{strange}'. Known are {string.Join(", ", known.Order(StringComparer.Ordinal))}.");
            return null;
        }

        var impossible = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in cannot)
        {
            if (knowledge.Names.Resolve(name).Exercise is not { } exercise)
            {
                Terminal.Error.WriteLine($"--cannot: '{name}' is no exercise that is known.");
                return null;
            }

            impossible.Add(exercise.Id);
        }

        var wishes = new SubstitutionWishes { AtHand = AtHand(gym, equipment), Impossible = impossible, SparesLowerBack = spareBack };
        return new GymChoice(gym, wishes, knowledge);
    }

    private static HashSet<string>? AtHand(LifterGym? gym, string[] equipment) =>
        gym is null && equipment.Length == 0 ? null : [.. gym?.AtHand ?? new HashSet<string>(StringComparer.Ordinal), .. equipment, "floor", "wall"];

    private static LifterGym? ReadGym(FileInfo file, HashSet<string> known)
    {
        if (ProgramFile.Read(file) is not { } json)
        {
            return null;
        }

        var result = LifterGymJson.Read(json, known);
        foreach (var finding in result.Findings)
        {
            Terminal.Error.WriteLine($"{file.Name}: {finding}");
        }

        return result.Gym;
    }
}
