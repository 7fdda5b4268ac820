using Latitude.Liftoscript.Playing;
using Latitude.Liftoscript.Programs;
using Latitude.Liftoscript.Simulation;
using System.Diagnostics;
using System.Globalization;

namespace Latitude.Liftoscript.Tests;

/// <summary>No text hangs or crashes the notation, and what can be played can be printed and read again.</summary>
public class RobustnessTests
{
    /// <summary>How many broken programs are tried; LATITUDE_FUZZ says how many instead, for example 1000000.</summary>
    private static int Count =>
        int.TryParse(Environment.GetEnvironmentVariable("LATITUDE_FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 4000;

    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(5);

    [Fact]
    public void Broken_programs_neither_crash_nor_hang()
    {
        var slowest = TimeSpan.Zero;
        var (played, slowestSeed) = (0, 0);
        var gate = new Lock();
        Parallel.For(0, Count, seed =>
        {
            var text = new Mutator(seed).Next();
            var (wasPlayed, time) = Try(text, seed);
            for (var again = 0; again < 3 && time > Slow; again++)
            {
                // A busy machine may stop for seconds; a slow program is slow again.
                time = Try(text, seed).Time;
            }

            lock (gate)
            {
                (slowest, slowestSeed) = time > slowest ? (time, seed) : (slowest, slowestSeed);
                played += wasPlayed ? 1 : 0;
            }
        });

        slowest.ShouldBeLessThan(Slow, $"seed {slowestSeed}");
        played.ShouldBeGreaterThan(Count / 10);
        TestContext.Current.TestOutputHelper?.WriteLine($"{Count} programs, {played} of them played, the slowest ({slowestSeed}) {slowest.TotalMilliseconds:0} ms");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n\r\r\n")]
    [InlineData("# \n## \n/ / / /")]
    [InlineData("# W\n## D\nSquat / progress: custom() {~")]
    [InlineData("# W\n## D\nSquat / progress: custom() {~ ~ ~}")]
    [InlineData("# W\n## D\nSquat[1-99999999999]")]
    [InlineData("# W\n## D\nSquat / 99999999999999x5")]
    [InlineData("# W\n## D\nSquat / 3x5 \\")]
    [InlineData("# W\n## D\n!|!|!|")]
    [InlineData("\u0000")]
    public void Odd_texts_are_read_without_harm(string text) => ProgramReader.Read(text).ShouldNotBeNull();

    public static TheoryData<string, string, int> HugeTexts => new()
    {
        { "# W\n## D\n", "No Such Exercise Anywhere {0} / 3x5\n", 20_000 },
        { "# W\n## D\n", "Squat / 3x5\n", 50_000 },
        { "# W\n## D\nt / used: none / 1x1\n", "a{0}: Squat / ...t\n", 9_000 },
        { "# W\n", "## D\nSquat / 200x5\n", 40_000 },
        { "", "# W\n## D\nSquat[1-520] / 100x5 / 100x5 / progress: none\n", 500 },
        { "# W\n## D\nSquat / 1x5 / progress: custom() {~ ", "state[1].a{0} = 1 ", 40_000 },
        { "# W\n## D\nSquat / 1x5 / progress: custom() {~ ", "weights[", 100_000 },
        { "# W\n## D\nSquat / 1x5 / progress: custom() {~ ", "{{~ /", 100_000 },
        { "# W\n## D\nSquat / 1x5 ", "@+ ", 300_000 },
        { "# W\n## D\nSquat", " | Squat", 100_000 },
        { "# W\n## D\n", "// ...Squat\n\n", 70_000 },
    };

    [Theory]
    [MemberData(nameof(HugeTexts))]
    public void Huge_texts_are_read_or_refused_in_good_time(string start, string repeated, int count)
    {
        var text = start + string.Concat(Enumerable.Range(0, count).Select(i => string.Format(CultureInfo.InvariantCulture, repeated, i)));
        var (_, time) = Try(text[..Math.Min(text.Length, 1_000_000)], count);
        time.ShouldBeLessThan(Slow);
    }

    [Fact]
    public void Many_warnings_do_not_hide_the_error()
    {
        var text = "# W\n## D\n" + string.Concat(Enumerable.Range(0, 300).Select(i => $"a{i}: Squat / 1x5 @+\n")) + "Sqat / 1x5";
        ProgramReader.Read(text).Diagnostics.Single(finding => finding.Severity == Severity.Error).Line.ShouldBe(303);
    }

    [Fact]
    public void A_script_cannot_make_a_program_grow_for_ever()
    {
        var run = Play.OneDay("Squat / 3x5 100lb / progress: custom() {~ numberOfSets = 1000000 weights *= 1000000 reps *= 1000000 timers = 1000000000 ~}");
        for (var i = 0; i < 5; i++)
        {
            run.Do();
        }

        run.Prepare().Exercises[0].Sets.Count.ShouldBe(200);
        ProgramReader.Read(ProgramPrinter.Print(run)).Program.ShouldNotBeNull();
    }

    private static (bool WasPlayed, TimeSpan Time) Try(string text, int seed)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            return (PlayThrough(text), Stopwatch.GetElapsedTime(start));
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"Seed {seed}: {exception.Message}\n{text}", exception);
        }
    }

    /// <summary>Plays a text where it can be played, prints it and reads the print.</summary>
    private static bool PlayThrough(string text)
    {
        if (ProgramReader.Read(text).Program is not { } program)
        {
            return false;
        }

        var run = ProgramRun.Start(program);
        var lifter = new SimulatedLifter(LifterPolicy.Parse("lcg:3")!);
        for (var i = 0; i < 5; i++)
        {
            var workout = run.Prepare();
            foreach (var exercise in workout.Exercises)
            {
                lifter.Perform(workout, exercise);
            }

            run.Finish(workout);
        }

        var print = ProgramPrinter.Print(run);
        var result = ProgramReader.Read(print);
        return result.Program is not null
            ? true
            : throw new InvalidOperationException($"{string.Join('\n', result.Diagnostics)}\n{print}\n--- from ---");
    }
}
