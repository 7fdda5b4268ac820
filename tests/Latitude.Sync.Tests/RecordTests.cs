using System.Text.Json;
using Latitude.Domain.Form;
using Latitude.Domain.Quantities;
using Latitude.Domain.Training;
using Latitude.Sync.Client;
using Latitude.Sync.Records;

namespace Latitude.Sync.Tests;

public class RecordTests
{
    [Fact]
    public void A_set_reads_back_with_the_digits_that_were_entered()
    {
        var set = Set() with { Performed = Set().Performed with { Load = Load.OfPounds(62.50m), Rpe = Rpe.FromEntry(8.5m), Duration = TimeSpan.FromSeconds(31.5) } };
        SetRecord.Read(set.Write(), out var error).ShouldBe(set);
        error.ShouldBeNull();
        set.Write().ShouldContain("\"load\":62.50,\"unit\":\"lb\"");
    }

    [Fact]
    public void A_girth_reads_back_with_its_digits_and_its_unit()
    {
        var girth = new GirthRecord { Date = new DateOnly(2026, 11, 24), Site = GirthSite.UpperArm, Girth = new Length(15.50m, LengthUnit.Inch) };
        girth.Write().ShouldBe("""{"date":"2026-11-24","site":"upper_arm","girth":15.50,"unit":"in"}""");
        GirthRecord.Read(girth.Write(), out var error).ShouldBe(girth);
        error.ShouldBeNull();
    }

    [Theory]
    [InlineData("""{"date":"2026-11-24","site":"ear","girth":15}""", "site")]
    [InlineData("""{"date":"2026-11-24","site":"waist","girth":-1}""", "girth")]
    [InlineData("""{"date":"2026-11-24","site":"waist"}""", "girth")]
    [InlineData("""{"date":"2026-11-24","site":"waist","girth":15,"unit":"ell"}""", "unit")]
    [InlineData("""{"site":"waist","girth":15}""", "date")]
    public void What_is_no_girth_is_told_where(string payload, string member)
    {
        GirthRecord.Read(payload, out var error).ShouldBeNull();
        error!.Field.ShouldBe(member);
    }

    [Fact]
    public void What_a_film_showed_reads_back_and_stands_with_its_set()
    {
        var set = Guid.Parse("0192f0c1-0000-7000-8000-000000000002");
        var film = new FormRecord
        {
            Workout = Set().Workout,
            Set = set,
            Result = new FormResult
            {
                Exercise = "deadlift",
                Reps = 5,
                LoadChange = -0.05,
                Verdicts =
                [
                    new FormVerdict { Rule = FormRule.StraightBack, Outcome = FormOutcome.Failed, Value = 27.5, Threshold = 25, Confidence = 0.8, Reps = [4, 5] },
                    new FormVerdict { Rule = FormRule.NoOverArch, Outcome = FormOutcome.NotJudged, Reason = FormGate.NoReference },
                ],
            },
        };
        film.Write().ShouldBe(string.Join(
            ',',
            """{"workout":"0192f0c1-0000-7000-8000-000000000001","set":"0192f0c1-0000-7000-8000-000000000002","exercise":"deadlift" """.TrimEnd(),
            """ "reps":5,"load_change":-0.05,"straight_back":"failed","straight_back_value":27.5,"straight_back_limit":25 """.Trim(),
            """ "straight_back_unit":"deg","straight_back_confidence":0.8,"straight_back_reps":"4 5" """.Trim(),
            """ "no_over_arch":"not_judged","no_over_arch_reason":"no_reference"} """.Trim()));
        var header = new WorkoutRecord { Date = new DateOnly(2026, 11, 24), Title = "" };
        var log = LogRecords.LogOf(
            [(Set().Workout, RecordKinds.Workout, header.Write()), (FormRecord.IdOf(set), RecordKinds.FormResult, film.Write()), (set, RecordKinds.Set, Set().Write())], out _);
        var read = log.Workouts[0].Exercises[0].Sets[0].Form.ShouldNotBeNull();
        read.LoadChange.ShouldBe(-0.05);
        read.Reps.ShouldBe(5);
        read.Verdicts[0].Reps.ShouldBe([4, 5]);
        read.Verdicts[0].Value.ShouldBe(27.5);
        read.OutcomeOf(FormRule.NoOverArch).ShouldBe(FormOutcome.NotJudged);
    }

    [Theory]
    [InlineData("""{"workout":"0192f0c1-0000-7000-8000-000000000001"}""", "set")]
    [InlineData("""{"workout":"0192f0c1-0000-7000-8000-000000000001","set":"0192f0c1-0000-7000-8000-000000000002","load_change":0.1}""", "load_change")]
    [InlineData("""{"workout":"0192f0c1-0000-7000-8000-000000000001","set":"0192f0c1-0000-7000-8000-000000000002","full_range":"failed","full_range_reps":"1 x"}""", "full_range_reps")]
    public void What_is_wrong_with_what_a_film_showed_is_named(string payload, string field)
    {
        FormRecord.Read(payload, out var error).ShouldBeNull();
        error!.Field.ShouldBe(field);
    }

    [Fact]
    public void Fields_of_a_newer_app_survive_an_edit_by_this_one()
    {
        var newer = Set().Write()[..^1] + ",\"tempo\":\"3-1-1\",\"band\":{\"colour\":\"red\",\"kg\":12.50}}";
        var edited = SetRecord.Read(newer, out _)! with { ExerciseNote = "wider grip" };
        var members = JsonDocument.Parse(edited.Write()).RootElement;
        members.GetProperty("tempo").GetString().ShouldBe("3-1-1");
        members.GetProperty("band").GetRawText().ShouldBe("{\"colour\":\"red\",\"kg\":12.50}");
        members.GetProperty("exercise_note").GetString().ShouldBe("wider grip");
    }

    [Theory]
    [InlineData("[]", "")]
    [InlineData("{}", "workout")]
    [InlineData("""{"workout":"0192f0c1-0000-7000-8000-000000000001","exercise_order":0,"order":0,"exercise":"Row","reps":-1}""", "reps")]
    [InlineData("""{"workout":"0192f0c1-0000-7000-8000-000000000001","exercise_order":0,"order":0,"exercise":"Row","load":5,"unit":"stone"}""", "unit")]
    [InlineData("""{"workout":"0192f0c1-0000-7000-8000-000000000001","exercise_order":0,"order":0,"exercise":"Row","seconds":1e27}""", "seconds")]
    [InlineData("""{"workout":"0192f0c1-0000-7000-8000-000000000001","exercise_order":0,"order":0,"exercise":"Row","load":1e40}""", "load")]
    public void What_is_wrong_with_a_set_is_named(string payload, string field)
    {
        SetRecord.Read(payload, out var error).ShouldBeNull();
        error!.Field.ShouldBe(field);
    }

    [Fact]
    public void A_log_comes_back_from_its_records()
    {
        var log = Log();
        var back = LogRecords.LogOf(LogRecords.DraftsOf(log).Select(draft => (draft.RecordId, draft.Kind, draft.Payload!)), out var orphans);
        orphans.ShouldBeEmpty();
        JsonSerializer.Serialize(back).ShouldBe(JsonSerializer.Serialize(log));
    }

    [Fact]
    public void A_log_imported_twice_and_again_when_it_has_grown_gives_each_record_once()
    {
        var ids = LogRecords.DraftsOf(Log()).Select(draft => draft.RecordId).ToArray();
        ids.Distinct().Count().ShouldBe(ids.Length);
        LogRecords.DraftsOf(Log()).Select(draft => draft.RecordId).ShouldBe(ids);

        var grown = new TrainingLog([.. Log().Workouts, Workout(new DateOnly(2026, 3, 9))], Log().Bodyweights);
        LogRecords.DraftsOf(grown).Select(draft => draft.RecordId).Intersect(ids).Count().ShouldBe(ids.Length);
    }

    [Fact]
    public async Task An_import_does_not_bring_back_a_set_that_the_lifter_deleted()
    {
        var store = new MemoryLocalStore();
        var client = await SyncClient.OpenAsync(store, TimeProvider.System);
        var drafts = LogRecords.DraftsOf(Log()).ToArray();
        (await client.ImportAsync(drafts)).ShouldBe(drafts.Length);
        await client.WriteAsync(RecordKinds.Set, drafts[1].RecordId, null);

        (await client.ImportAsync(drafts)).ShouldBe(0);

        store.Replica.Current(drafts[1].RecordId).ShouldBeNull();
        store.Outbox.Count.ShouldBe(drafts.Length + 1);
    }

    [Fact]
    public void Sets_whose_workout_was_deleted_are_given_back_apart()
    {
        var sets = LogRecords.DraftsOf(Log()).Where(draft => draft.Kind == RecordKinds.Set).Select(draft => (draft.RecordId, draft.Kind, draft.Payload!)).ToArray();
        LogRecords.LogOf(sets, out var orphans).Workouts.ShouldBeEmpty();
        orphans.Count.ShouldBe(sets.Length);
    }

    private static SetRecord Set() => new()
    {
        Workout = Guid.Parse("0192f0c1-0000-7000-8000-000000000001"),
        ExerciseOrder = 1,
        Order = 2,
        Exercise = "Pull Up",
        Performed = new PerformedSet { Kind = SetKind.Amrap, Load = Load.OfKilograms(10), LoadKind = LoadKind.Added, Reps = 6 },
    };

    private static TrainingLog Log() => new(
        [Workout(new DateOnly(2026, 3, 2)), Workout(new DateOnly(2026, 3, 2)), Workout(new DateOnly(2026, 3, 4))],
        [new BodyweightEntry(new DateOnly(2026, 3, 1), Load.OfKilograms(80.4m))]);

    private static Workout Workout(DateOnly date) => new()
    {
        Date = date,
        Start = new TimeOnly(18, 30),
        UtcOffset = TimeSpan.FromHours(1),
        Duration = TimeSpan.FromMinutes(50),
        Title = "Pull",
        Note = "tired",
        Bodyweight = Load.OfKilograms(80),
        Exercises =
        [
            new PerformedExercise { Name = "Row", Note = "slow", Sets = [new PerformedSet { Load = Load.OfKilograms(60), Reps = 8 }, new PerformedSet { Load = Load.OfKilograms(60), Reps = 8 }] },
            new PerformedExercise { Name = "Pull Up", Superset = 1, Sets = [new PerformedSet { LoadKind = LoadKind.Added, Reps = 8, RepsInReserve = new RepsInReserve(1) }] },
            new PerformedExercise { Name = "Row", Sets = [new PerformedSet { Load = Load.OfKilograms(40), Reps = 15, Kind = SetKind.BackOff }] },
        ],
    };
}
