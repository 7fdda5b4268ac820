using Latitude.Domain.Exercises;
using Latitude.Domain.Form;
using Latitude.Domain.Form.Evaluation;
using Latitude.Domain.Knowledge;
using Latitude.Interchange.Film;

namespace Latitude.Cli.Films;

/// <summary>A folder of films with a table of labels: <c>labels.csv</c> beside the films, or in a folder <c>features</c> of it.</summary>
internal sealed record LabelledFolder
{
    /// <summary>The films that could be read.</summary>
    public required IReadOnlyList<LabelledFilm> Films { get; init; }

    /// <summary>What could not be read, with its file.</summary>
    public required IReadOnlyList<string> Problems { get; init; }

    public static LabelledFolder Read(DirectoryInfo folder, KnowledgeBase knowledge)
    {
        var films = new List<LabelledFilm>();
        var problems = new List<string>();
        var features = new DirectoryInfo(Path.Combine(folder.FullName, "features"));
        var place = File.Exists(Path.Combine(folder.FullName, "labels.csv")) || !features.Exists ? folder : features;
        var table = Path.Combine(place.FullName, "labels.csv");
        if (!File.Exists(table))
        {
            return new LabelledFolder { Films = [], Problems = [$"{folder.Name}: there is no labels.csv."] };
        }

        var (labels, wrong) = LabelReader.Read(File.ReadAllText(table));
        problems.AddRange(wrong.Select(problem => $"labels.csv, line {problem.Line}: {problem.Message}"));
        foreach (var label in labels)
        {
            if (FilmFile.Find(place, label.Clip) is not { } file)
            {
                problems.Add($"{label.Clip}: there is no such film.");
                continue;
            }

            var film = FilmFile.Read(file);
            if (film.Reading.Error is { } error)
            {
                problems.Add($"{file.Name}: {error.Message}");
                continue;
            }

            films.Add(new LabelledFilm(label, new FormRequest { Exercise = ExerciseOf(label.Exercise, knowledge) }, film.Frames));
        }

        return new LabelledFolder { Films = films, Problems = problems };
    }

    private static Exercise? ExerciseOf(string name, KnowledgeBase knowledge) =>
        name.Length == 0 ? null : knowledge.Exercises.TryGet(name, out var exercise) ? exercise : knowledge.Names.Resolve(name).Exercise;
}
