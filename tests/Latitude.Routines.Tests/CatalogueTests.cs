using Latitude.Domain.Knowledge;
using Latitude.Liftoscript.Playing;
using Latitude.Liftoscript.Simulation;
using NJsonSchema;
using YamlDotNet.RepresentationModel;

namespace Latitude.Routines.Tests;

public sealed class CatalogueTests
{
    // What these routines need in another way than the exercise does: no weight in the hand, a band for the cable.
    private static readonly Dictionary<string, string[]> DoneOtherwise = new(StringComparer.Ordinal)
    {
        ["bodyweight-rr"] = ["dumbbell", "cable stack", "bench"],
    };

    public static TheoryData<string> Ids => RoutineFile.Ids;

    [Fact]
    public void There_are_24_routines_or_more_for_all_levels()
    {
        RoutineFile.All.Count.ShouldBeGreaterThanOrEqualTo(24);
        var levels = RoutineFile.All.CountBy(file => file.Header["level"]!.GetValue<string>()).ToDictionary();
        levels["beginner"].ShouldBeGreaterThanOrEqualTo(11);
        levels["intermediate"].ShouldBeGreaterThanOrEqualTo(9);
        levels["advanced"].ShouldBeGreaterThanOrEqualTo(4);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_routine_reads_without_a_finding(string id) => RoutineFile.Of(id).Reading.Diagnostics.ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Front_matter_is_complete(string id)
    {
        var schema = await JsonSchema.FromFileAsync(
            Path.Combine(RoutineFile.KnowledgeFolder, "schemas", "routine.schema.json"), TestContext.Current.CancellationToken);
        var header = RoutineFile.Of(id).Header;
        schema.Validate(header.ToJsonString()).Select(error => error.ToString()).ShouldBeEmpty();
        header["id"]!.GetValue<string>().ShouldBe(id);
    }

    [Fact]
    public void The_embedded_routines_are_those_of_the_folder_in_the_order_of_their_ids()
    {
        var routines = KnowledgeBase.Load().Routines();
        routines.Select(routine => routine.Id).ShouldBe(RoutineFile.All.Select(file => file.Id).Order(StringComparer.Ordinal));
        foreach (var routine in routines)
        {
            var file = RoutineFile.Of(routine.Id);
            routine.Name.ShouldBe(file.Header["name"]!.GetValue<string>());
            routine.Level.ToString().ToLowerInvariant().ShouldBe(file.Header["level"]!.GetValue<string>());
            routine.Goal.ToString().ToLowerInvariant().ShouldBe(file.Header["goal"]!.GetValue<string>());
            routine.Days.ShouldBe(file.Header["days"]!.GetValue<int>());
            routine.Equipment.ShouldBe(file.Header["equipment"]!.AsArray().Select(item => item!.GetValue<string>()));
            routine.Against.Count.ShouldBe(file.Header["against"]!.AsArray().Count);
            file.Text.ShouldEndWith(routine.Program);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Days_are_those_of_the_fullest_week(string id)
    {
        var file = RoutineFile.Of(id);
        file.Header["days"]!.GetValue<int>().ShouldBe(file.Program.Weeks.Max(week => week.Days.Count));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Equipment_is_known_and_all_that_its_exercises_need(string id)
    {
        var file = RoutineFile.Of(id);
        var named = file.Header["equipment"]!.AsArray().Select(item => item!.GetValue<string>()).ToArray();
        named.ShouldBeSubsetOf(KnownEquipment());
        var needed = ProgramRun.Start(file.Program);
        file.Program.Days.SelectMany(day => needed.Prepare(day.Number).Exercises)
            .SelectMany(exercise => RoutineFile.Resolve(exercise.Movement).Exercise!.Equipment)
            .Except(DoneOtherwise.GetValueOrDefault(id, []))
            .ShouldBeSubsetOf(named);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void It_plays_and_no_script_of_it_ever_fails(string id)
    {
        var program = RoutineFile.Of(id).Program;
        foreach (var policy in new[] { "target", "amrap:4", "fail:7", "fail:2", "lcg:3" })
        {
            var run = ProgramRun.Start(program);
            var lifter = new SimulatedLifter(LifterPolicy.Parse(policy)!);
            for (var i = 0; i < Math.Max(24, 2 * program.Days.Count); i++)
            {
                var workout = run.Prepare();
                workout.Exercises.ShouldNotBeEmpty();
                foreach (var exercise in workout.Exercises)
                {
                    exercise.Sets.ShouldNotBeEmpty();
                    lifter.Perform(workout, exercise);
                    exercise.Messages.ShouldBeEmpty();
                }

                run.Finish(workout).Messages.ShouldBeEmpty($"{policy}, workout {i + 1}");
            }
        }
    }

    private static HashSet<string> KnownEquipment()
    {
        var yaml = new YamlStream();
        using var text = File.OpenText(Path.Combine(RoutineFile.KnowledgeFolder, "equipment.yaml"));
        yaml.Load(text);
        return [.. ((YamlSequenceNode)yaml.Documents[0].RootNode).Select(item => ((YamlScalarNode)item["id"]).Value!)];
    }
}
