using System.Text.Json;
using Latitude.Liftoscript.Playing;
using Latitude.Liftoscript.Programs;
using Latitude.Liftoscript.Simulation;

namespace Latitude.Conformance.Tests;

/// <summary>Established programs, 24 workouts each, against what the reference prescribes, for lifters of three kinds.</summary>
public sealed class PlayTests
{
    private const int Workouts = 24;

    [Theory]
    [InlineData("target", "target")]
    [InlineData("amrap:2", "amrap2")]
    [InlineData("lcg:1", "lcg1")]
    public void Every_program_plays_as_the_reference_plays_it(string policy, string folder)
    {
        var plays = UnpackedPlays();
        var differences = new List<string>();
        var count = 0;
        foreach (var path in Directory.EnumerateFiles(SharedData.Path("data/liftoscript/programs"), "*.liftoscript").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(path);
            using var reference = JsonDocument.Parse(File.ReadAllText(Path.Combine(plays, folder, name + ".json")));
            using var ours = Play(File.ReadAllText(path), policy);
            if (PlayComparison.Difference(reference.RootElement, ours.RootElement) is { } difference)
            {
                differences.Add($"{name}: {difference}");
            }

            count++;
        }

        differences.ShouldBeEmpty();
        count.ShouldBe(40);
    }

    [Fact]
    public void Every_program_plays_on_the_same_from_its_printed_text()
    {
        foreach (var path in Directory.EnumerateFiles(SharedData.Path("data/liftoscript/programs"), "*.liftoscript"))
        {
            var run = ProgramRun.Start(ProgramReader.Read(File.ReadAllText(path)).Program!);
            var policy = LifterPolicy.Parse("lcg:7")!;
            Write(run, policy, 11);
            var text = Liftoscript.ProgramPrinter.Print(run);
            var result = ProgramReader.Read(text);
            result.Program.ShouldNotBeNull($"{path}\n{string.Join('\n', result.Diagnostics)}\n{text}");
            var again = ProgramRun.Start(result.Program, nextDay: run.NextDay);
            foreach (var movement in result.Program.Movements)
            {
                again.SetOneRepMax(movement, run.OneRepMax(run.Program.Movements.Single(other => other.Id == movement.Id)));
            }

            using var expected = JsonDocument.Parse(Write(run, LifterPolicy.Parse("lcg:8")!, 13));
            using var actual = JsonDocument.Parse(Write(again, LifterPolicy.Parse("lcg:8")!, 13));
            PlayComparison.Difference(expected.RootElement, actual.RootElement).ShouldBeNull(path);
        }
    }

    private static JsonDocument Play(string text, string policy)
    {
        var result = ProgramReader.Read(text);
        result.Program.ShouldNotBeNull(string.Join('\n', result.Diagnostics));
        return JsonDocument.Parse(Write(ProgramRun.Start(result.Program), LifterPolicy.Parse(policy)!, Workouts));
    }

    private static byte[] Write(ProgramRun run, LifterPolicy policy, int workouts)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            PlayWriter.Write(json, run, policy, workouts);
        }

        return stream.ToArray();
    }

    /// <summary>The plays come packed; they are unpacked beside the tests, by the tar that every system has.</summary>
    private static string UnpackedPlays()
    {
        var packed = SharedData.Path("data/liftoscript/plays.tar.xz");
        var folder = Path.Combine(AppContext.BaseDirectory, "reference-plays");
        if (!Directory.Exists(Path.Combine(folder, "plays")))
        {
            Directory.CreateDirectory(folder);
            using var tar = System.Diagnostics.Process.Start("tar", ["xJf", packed, "-C", folder]);
            tar.WaitForExit();
            Assert.SkipWhen(tar.ExitCode != 0, "tar cannot unpack the plays here");
        }

        return Path.Combine(folder, "plays");
    }
}
