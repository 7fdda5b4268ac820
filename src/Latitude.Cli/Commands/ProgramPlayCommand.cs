using System.CommandLine;
using Latitude.Cli.Json;
using Latitude.Cli.Views;
using Latitude.Domain.Exercises;
using Latitude.Liftoscript.Exercises;
using Latitude.Liftoscript.Playing;
using Latitude.Liftoscript.Programs;
using Latitude.Liftoscript.Simulation;
using Latitude.Liftoscript;
using Spectre.Console;

namespace Latitude.Cli.Commands;

/// <summary><c>latitude program play FILE</c>: the next workouts with their loads, for a lifter who answers by a rule.</summary>
internal static class ProgramPlayCommand
{
    private const int MostWorkouts = 5000;

    public static Command Create()
    {
        var file = new Argument<FileInfo>("file") { Description = "A program in Liftoscript." };
        var workouts = new Option<int>("--workouts") { Description = "How many workouts.", DefaultValueFactory = _ => 12 };
        var policy = new Option<string>("--policy") { Description = $"How the lifter answers: {LifterPolicy.Syntax}.", DefaultValueFactory = _ => "target" };
        var settings = new Option<string?>("--settings") { Description = "JSON, or a file of it: unit, rm1, equipment, rounding, bodyweight, exercises." };
        var json = new Option<bool>("--json") { Description = "Write the whole play as JSON instead of a calendar." };
        var text = new Option<bool>("--text") { Description = "Write the program as it stands after the play." };
        var gym = new GymOptions();
        var command = new Command("play", "Play a program: a calendar of the next workouts with their loads.") { file, workouts, policy, settings, json, text };
        gym.AddTo(command);
        command.SetAction(result => gym.Read(result) is not { } choice ? ExitCodes.Misuse : Run(new PlayRequest(
            result.GetRequiredValue(file),
            result.GetValue(workouts),
            result.GetRequiredValue(policy),
            result.GetValue(settings),
            result.GetValue(json),
            result.GetValue(text),
            choice)));
        return command;
    }

    private static int Run(PlayRequest request)
    {
        if (request.Workouts is < 0 or > MostWorkouts || LifterPolicy.Parse(request.Policy) is not { } policy)
        {
            Terminal.Error.WriteLine(request.Workouts is < 0 or > MostWorkouts
                ? $"--workouts is a number from 0 to {MostWorkouts}."
                : $"--policy is {LifterPolicy.Syntax}.");
            return ExitCodes.Misuse;
        }

        if (ReadSettings(request.Settings) is not { } settings)
        {
            return ExitCodes.Misuse;
        }

        if (ProgramFile.Read(request.File) is not { } text)
        {
            return ExitCodes.Blocked;
        }

        var result = ProgramReader.Read(text, settings.Exercises);
        if (result.Program is not { } program)
        {
            Refuse(request, result);
            return ExitCodes.Blocked;
        }

        var run = ProgramRun.Start(program, request.Gym.Lifter(settings.Lifter));
        SubstitutionView.Write(request.Json || request.Text ? Terminal.Error : Terminal.Out, request.Gym.Substitute(run, ExperienceLevel.Intermediate), request.Gym.Wishes.AtHand);
        Play(request, run, policy);
        return ExitCodes.Ok;
    }

    private static void Play(PlayRequest request, ProgramRun run, LifterPolicy policy)
    {
        if (request.Json)
        {
            ProgramJson.WritePlay(Console.OpenStandardOutput(), run, policy, request.Workouts);
        }
        else if (!request.Text)
        {
            ProgramCalendarView.Write(Terminal.Out, run, policy, request.Workouts);
        }
        else
        {
            var lifter = new SimulatedLifter(policy);
            for (var i = 0; i < request.Workouts; i++)
            {
                var workout = run.Prepare();
                foreach (var exercise in workout.Exercises)
                {
                    lifter.Perform(workout, exercise);
                }

                run.Finish(workout);
            }

            Console.Out.Write(ProgramPrinter.Print(run));
        }
    }

    private static void Refuse(PlayRequest request, ProgramResult result)
    {
        if (request.Json)
        {
            ProgramJson.WriteRefusal(Console.OpenStandardOutput(), result);
        }
        else
        {
            ProgramView.WriteFindings(Terminal.Error, request.File.Name, result);
        }
    }

    /// <summary>What starts with a brace is JSON itself; anything else names a file.</summary>
    private static PlaySettings? ReadSettings(string? given)
    {
        if (given is null)
        {
            return new PlaySettings(new LifterSettings(), ExerciseDirectory.BuiltIn, []);
        }

        var json = given.TrimStart().StartsWith('{') ? given : ProgramFile.Read(new FileInfo(given));
        if (json is null)
        {
            return null;
        }

        var settings = PlaySettingsReader.Read(json, out var error);
        if (error is not null)
        {
            Terminal.Error.WriteLine($"--settings: {error}");
        }

        foreach (var name in settings?.Ignored ?? [])
        {
            Terminal.Error.WriteLine($"--settings: '{name}' is ignored; known are unit, equipment, rm1, rounding, bodyweight and exercises.");
        }

        return settings;
    }
}
