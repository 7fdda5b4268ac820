using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Latitude.Domain.Form.Movements;
using Latitude.Domain.Form.Pose;
using Latitude.Domain.Form.Simulation;

namespace Latitude.Cli.Tests;

public sealed class FormCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("films-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_rounded_set_is_told_in_plain_words_with_the_next_load()
    {
        var film = Film("one", Hinge with { SpineTurn = 55 });
        var (exitCode, page, error) = await CommandLine.RunAsync("form", "check", film, "--exercise", "deadlift");
        error.ShouldBeEmpty();
        exitCode.ShouldBe(0);
        page.ShouldContain("2 reps");
        page.ShouldContain("Your back rounds in every rep: keep the shape you start with.");
        page.ShouldContain("Next time 10 % less, and film it again.");
    }

    [Fact]
    public async Task Json_gives_every_finding_with_its_frames()
    {
        Film("one", Hinge);
        var (exitCode, text, _) = await CommandLine.RunAsync("form", "check", _folder.FullName, "--json");
        exitCode.ShouldBe(0);
        using var document = JsonDocument.Parse(text);
        var film = document.RootElement.GetProperty("films").EnumerateArray().ShouldHaveSingleItem();
        film.GetProperty("movement").GetString().ShouldBe("hinge");
        film.GetProperty("recognised").GetBoolean().ShouldBeTrue();
        film.GetProperty("result").GetProperty("reps").GetInt32().ShouldBe(2);
        var back = film.GetProperty("reps")[0].GetProperty("findings")[0];
        back.GetProperty("rule").GetString().ShouldBe("straight_back");
        back.GetProperty("outcome").GetString().ShouldBe("passed");
        back.GetProperty("worstFrame").GetInt32().ShouldBeInRange(back.GetProperty("firstFrame").GetInt32(), back.GetProperty("lastFrame").GetInt32());
    }

    [Fact]
    public async Task Labelled_films_are_scored()
    {
        Film("round", Hinge with { SpineTurn = 55 });
        Film("straight", Hinge);
        Film("oblique", Hinge with { Yaw = 45 });
        File.WriteAllText(
            Path.Combine(_folder.FullName, "labels.csv"),
            "clip,lifter,view,exercise,reps,back,judgeable\nround,A,side,deadlift,2,rounded,yes\nstraight,B,side,deadlift,3,neutral,yes\noblique,B,oblique,deadlift,2,,no\n");
        var (exitCode, text, error) = await CommandLine.RunAsync("form", "evaluate", _folder.FullName, "--json");
        error.ShouldBeEmpty();
        exitCode.ShouldBe(0);
        using var document = JsonDocument.Parse(text);
        var json = document.RootElement;
        json.GetProperty("clips").GetInt32().ShouldBe(3);
        json.GetProperty("lifters").GetInt32().ShouldBe(2);
        var rounding = json.GetProperty("rounding");
        rounding.GetProperty("sensitivity").GetDouble().ShouldBe(1);
        rounding.GetProperty("specificity").GetDouble().ShouldBe(1);
        rounding.GetProperty("rounded").GetInt32().ShouldBe(1);
        rounding.GetProperty("neutral").GetInt32().ShouldBe(1);
        var reps = json.GetProperty("reps");
        reps.GetProperty("exact").GetInt32().ShouldBe(2);
        reps.GetProperty("offByOne").GetInt32().ShouldBe(1, "the label of one film is wrong by one");
        reps.GetProperty("clips").GetInt32().ShouldBe(3);
        var refusal = json.GetProperty("refusal");
        refusal.GetProperty("shouldRefuse").GetInt32().ShouldBe(1);
        refusal.GetProperty("refused").GetInt32().ShouldBe(1);
        refusal.GetProperty("wronglyRefused").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task What_is_no_film_blocks_and_is_named()
    {
        var path = Path.Combine(_folder.FullName, "no.jsonl");
        File.WriteAllText(path, "milk\n");
        var (exitCode, page, _) = await CommandLine.RunAsync("form", "check", path);
        exitCode.ShouldBe(1);
        page.ShouldContain("The file holds no frames of a film.");
    }

    [Fact]
    public async Task An_unknown_exercise_is_misuse() =>
        (await CommandLine.RunAsync("form", "check", Film("one", Hinge), "--exercise", "zzqx")).ExitCode.ShouldBe(2);

    private static SyntheticSet Hinge { get; } = new() { Movement = FormMovement.Hinge, Reps = 2, FrameRate = 8 };

    private string Film(string name, SyntheticSet set)
    {
        var path = Path.Combine(_folder.FullName, name + ".jsonl.gz");
        using var lines = new StreamWriter(new GZipStream(File.Create(path), CompressionLevel.Fastest), new UTF8Encoding(false));
        using var masks = new GZipStream(File.Create(Path.Combine(_folder.FullName, name + ".masks.gz")), CompressionLevel.Fastest);
        var number = 0;
        new SyntheticFilm(set).Play((frame, _) =>
        {
            lines.WriteLine(Line(frame, number++));
            masks.Write(frame.Mask);
        });
        return path;
    }

    private static string Line(PoseFrame frame, int number)
    {
        var roi = frame.Roi;
        return string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"i":{{number}},"t":{{frame.Time}},"w":{{frame.Width}},"h":{{frame.Height}},"score":1,"roi":{"cx":{{roi.CentreX}},"cy":{{roi.CentreY}},"size":{{roi.Size}},"rot":{{roi.Rotation}}},"pts":{{List(frame.Image, 4)}},"world":{{List(frame.World, 3)}},"mask":{{number}}}""");
    }

    private static string List(double[] numbers, int stride) =>
        "[" + string.Join(',', numbers.Chunk(stride).Select(chunk =>
            "[" + string.Join(',', chunk.Select(number => number.ToString("R", CultureInfo.InvariantCulture))) + "]")) + "]";
}
