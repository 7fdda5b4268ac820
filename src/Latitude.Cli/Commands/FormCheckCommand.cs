using System.CommandLine;
using Latitude.Cli.Films;
using Latitude.Cli.Json;
using Latitude.Cli.Views;
using Latitude.Domain.Exercises;
using Latitude.Domain.Form;
using Latitude.Domain.Knowledge;
using Spectre.Console;

namespace Latitude.Cli.Commands;

/// <summary><c>latitude form check FEATURES…</c>: reps and form of filmed sets.</summary>
internal static class FormCheckCommand
{
    public static Command Create()
    {
        var films = new Argument<FileInfo[]>("features")
        {
            Description = "Features of films (NAME.jsonl.gz with NAME.masks.gz beside it), or folders of them.",
            Arity = ArgumentArity.OneOrMore,
        };
        var exercise = new Option<string?>("--exercise") { Description = "What is done; without it the movement is recognised." };
        var momentum = new Option<bool>("--momentum-allowed") { Description = "For lifters who cannot do full pull-ups yet: swinging is no fault." };
        var json = new Option<bool>("--json") { Description = "Write JSON instead of a page." };
        var command = new Command("check", "Count the reps and judge the form of filmed sets.") { films, exercise, momentum, json };
        command.SetAction(result => Run(
            result.GetRequiredValue(films), result.GetValue(exercise), result.GetValue(momentum), result.GetValue(json)));
        return command;
    }

    private static int Run(FileInfo[] paths, string? name, bool momentum, bool json)
    {
        var knowledge = KnowledgeBase.Load();
        Exercise? exercise = null;
        if (name is not null && !knowledge.Exercises.TryGet(name, out exercise) && (exercise = knowledge.Names.Resolve(name).Exercise) is null)
        {
            Terminal.Error.WriteLine($"No exercise called '{name}' is known.");
            return ExitCodes.Misuse;
        }

        var checker = new FormChecker(knowledge.Form);
        var request = new FormRequest { Exercise = exercise, MomentumAllowed = momentum };
        FileInfo[] files = [.. paths.SelectMany(FilmFile.Expand)];
        var films = new List<CheckedFilm>();
        using (var line = new ProgressLine())
        {
            foreach (var file in files)
            {
                line.Show("checking", films.Count + 1, files.Length, file.Name);
                var film = FilmFile.Read(file);
                films.Add(new CheckedFilm(film, film.Reading.Error is null ? checker.Check(film.Frames, request) : null));
            }
        }

        if (json)
        {
            FormJson.Write(Console.OpenStandardOutput(), films);
        }
        else
        {
            FormView.Write(Terminal.Out, films, exercise);
        }

        return films.Count == 0 || films.Any(static film => film.Report is null) ? ExitCodes.Blocked : ExitCodes.Ok;
    }
}
