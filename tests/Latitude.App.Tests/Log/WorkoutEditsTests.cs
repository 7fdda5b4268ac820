using Latitude.App.Log;
using Latitude.App.Store;
using Latitude.Domain.Knowledge;
using Latitude.Domain.Quantities;
using Latitude.Domain.Training;

namespace Latitude.App.Tests.Log;

/// <summary>A finished workout is put right, and every change has its way back.</summary>
public sealed class WorkoutEditsTests : IDisposable
{
    private static readonly Lazy<KnowledgeBase> Knowledge = new(KnowledgeBase.Load);
    private static readonly DateOnly Day = new(2026, 11, 24);

    private readonly Logbook _logbook = new(Knowledge, TimeProvider.System);
    private readonly WorkoutEdits _edits;

    public WorkoutEditsTests() => _edits = new WorkoutEdits(_logbook);

    [Fact]
    public async Task A_set_is_changed_and_changed_back()
    {
        var stored = await Keep(8, 7);
        var set = StoredSet.Of(stored)[0][1];
        (await _edits.ChangeAsync(stored, set, set.Set.Performed with { Reps = 12 })).ShouldBeTrue();
        (await Reps(stored.Id)).ShouldBe([8, 12]);
        (await _logbook.SessionsAsync(Day, Day)).ShouldHaveSingleItem().Lifts[0].Tonnage.ShouldBe(60 * 20);
        (await _edits.UndoAsync()).ShouldBeTrue();
        (await Reps(stored.Id)).ShouldBe([8, 7]);
        _edits.CanUndo.ShouldBeFalse();
    }

    [Fact]
    public async Task Deleted_sets_come_back_one_by_one_the_last_first()
    {
        var stored = await Keep(8, 7, 6);
        await _edits.DeleteAsync(stored, StoredSet.Of(stored)[0][0]);
        stored = (await _logbook.WorkoutAsync(stored.Id))!;
        await _edits.DeleteAsync(stored, StoredSet.Of(stored)[0][1]);
        (await Reps(stored.Id)).ShouldBe([7]);
        await _edits.UndoAsync();
        (await Reps(stored.Id)).ShouldBe([7, 6]);
        await _edits.UndoAsync();
        (await Reps(stored.Id)).ShouldBe([8, 7, 6]);
    }

    [Fact]
    public async Task The_last_set_takes_its_workout_with_it_and_brings_it_back()
    {
        var stored = await Keep(8);
        await _edits.DeleteAsync(stored, StoredSet.Of(stored)[0][0]);
        (await _logbook.WorkoutAsync(stored.Id)).ShouldBeNull();
        (await _logbook.SessionsAsync(Day, Day)).ShouldBeEmpty();
        await _edits.UndoAsync();
        (await _logbook.SessionsAsync(Day, Day)).ShouldHaveSingleItem().Title.ShouldBe("Pull");
    }

    [Fact]
    public async Task Title_day_and_note_are_changed_and_the_list_follows()
    {
        var stored = await Keep(8);
        await _edits.ChangeAsync(stored, "Rows", Day.AddDays(-1), "belt");
        (await _logbook.SessionsAsync(Day.AddDays(-1), Day.AddDays(-1))).ShouldHaveSingleItem().Title.ShouldBe("Rows");
        (await _logbook.WorkoutAsync(stored.Id))!.Workout.Note.ShouldBe("belt");
        await _edits.UndoAsync();
        (await _logbook.SessionsAsync(Day, Day)).ShouldHaveSingleItem().Title.ShouldBe("Pull");
    }

    [Theory]
    [InlineData("62,5", "9", "1", 62.5, 9)]
    [InlineData("62.5", " 9 ", "", 62.5, 9)]
    public void Fields_are_read_with_comma_and_point(string load, string reps, string left, double kilograms, int count)
    {
        var set = SetFields.Read(new PerformedSet { Load = Load.OfKilograms(60), Reps = 8, Note = "slow" }, load, reps, left, MassUnit.Kilogram)!;
        set.Load.ShouldBe(Load.OfKilograms((decimal)kilograms));
        set.Reps.ShouldBe(count);
        set.Reserve?.Value.ShouldBe(1);
        set.Note.ShouldBe("slow");
    }

    [Theory]
    [InlineData("heavy", "8", "")]
    [InlineData("60", "", "")]
    [InlineData("60", "8.5", "")]
    [InlineData("-60", "8", "")]
    [InlineData("60", "8", "few")]
    public void What_is_no_number_changes_nothing(string load, string reps, string left) =>
        SetFields.Read(new PerformedSet { Load = Load.OfKilograms(60), Reps = 8 }, load, reps, left, MassUnit.Kilogram).ShouldBeNull();

    [Fact]
    public void A_rating_that_is_left_alone_stays_as_it_was_given()
    {
        var rated = new PerformedSet { Load = Load.OfKilograms(60), Reps = 8, Rpe = Rpe.FromEntry(8.5m) };
        SetFields.Read(rated, "60", "8", "1.5", MassUnit.Kilogram)!.Rpe.ShouldBe(rated.Rpe);
        SetFields.Read(rated, "60", "8", "", MassUnit.Kilogram)!.Reserve.ShouldBeNull();
    }

    [Fact]
    public void An_impossible_entry_that_is_put_right_counts_again()
    {
        var typo = new PerformedSet { Load = Load.OfKilograms(2956), Reps = 8, IsImplausible = true };
        SetFields.Read(typo, "2956", "8", "2", MassUnit.Kilogram)!.IsImplausible.ShouldBeTrue();
        SetFields.Read(typo, "60", "8", "", MassUnit.Kilogram)!.IsImplausible.ShouldBeFalse();
    }

    public void Dispose() => _logbook.Dispose();

    private async Task<StoredWorkout> Keep(params int[] reps)
    {
        var workout = new Workout
        {
            Date = Day,
            Title = "Pull",
            Exercises = [new PerformedExercise { Name = "Barbell row", Sets = [.. reps.Select(count => new PerformedSet { Load = Load.OfKilograms(60), Reps = count })] }],
        };
        await LogKeeper.KeepAsync(_logbook, new TrainingLog([workout], []), _ => Task.CompletedTask);
        return (await _logbook.WorkoutAsync((await _logbook.SessionsAsync(Day, Day))[0].Workout))!;
    }

    private async Task<IEnumerable<int?>> Reps(Guid workout) => (await _logbook.WorkoutAsync(workout))!.Workout.Exercises[0].Sets.Select(set => set.Reps);
}
