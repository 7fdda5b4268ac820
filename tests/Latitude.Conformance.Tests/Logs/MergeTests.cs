using Latitude.Domain.Training;

namespace Latitude.Conformance.Tests.Logs;

/// <summary>Two exports of one app, and one lifter in three apps.</summary>
public sealed class MergeTests
{
    /// <summary>
    /// The earlier export, fn02, holds two rows that fn01 does not: the stationary bike without distance on 23 and 24 May 2019, which the lifter
    /// deleted in between (<c>sort fn01.csv | comm -13 - &lt;(sort fn02.csv)</c>, notes aside). Absence is no deletion: both stay. All else is fn01's.
    /// </summary>
    [Fact]
    public void A_later_export_of_FitNotes_adds_what_is_new_and_nothing_else()
    {
        var (earlier, later) = (ImportedLog.Of("fitnotes/fn02.csv").Log, ImportedLog.Of("fitnotes/fn01.csv").Log);

        var merged = LogMerge.Add(earlier, later);
        merged.AddedSets.ShouldBe(103);
        var sets = Sets(merged.Log);
        foreach (var set in Sets(later))
        {
            sets.Remove(set).ShouldBeTrue(set);
        }

        sets.ShouldBe(["2019-05-23 Stationary Bike   00:20:00  Work", "2019-05-24 Stationary Bike   00:20:00  Work"]);
        LogMerge.Add(later, earlier).AddedSets.ShouldBe(2);
        LogMerge.Add(merged.Log, later).AddedSets.ShouldBe(0);
    }

    /// <summary>
    /// Hevy holds Strong's history again, eight hours earlier (UTC) and partly under other names, but for two sets of no reps that were not carried
    /// over and two typos, 1806 and 1903 lb, that were corrected on the way.
    /// </summary>
    [Fact]
    public void Hevy_holds_all_of_Strong_again_but_two_empty_sets_and_two_typos()
    {
        var (strong, hevy) = (ImportedLog.Of("strong/st27.csv").Log, ImportedLog.Of("hevy/hv01.csv").Log);

        var merged = LogMerge.Add(hevy, strong);
        merged.AddedSets.ShouldBe(4);
        merged.Log.Workouts.Count.ShouldBe(hevy.Workouts.Count);
        var sets = Sets(merged.Log);
        foreach (var set in Sets(hevy))
        {
            sets.Remove(set).ShouldBeTrue(set);
        }

        sets.ShouldBe(
        [
            "2024-11-20 Stiff Leg Deadlift (Dumbbell)  0   Work",
            "2024-11-20 Stiff Leg Deadlift (Dumbbell)  0   Work",
            "2024-12-03 Leg Extension (Machine) 1806 lb 6   Work",
            "2025-03-13 Seated Row (Cable) 1903 lb 6   Work",
        ]);
        LogMerge.Add(strong, hevy).Log.SetCount.ShouldBe(3161 + 4);
    }

    /// <summary>
    /// 235 of RepCount's 1,007 sets are not in the Hevy file by date, weight and reps: a count with Python's csv module, which knows nothing of names, times
    /// and zones, comes to the same.
    /// </summary>
    [Fact]
    public void One_lifter_in_three_apps_is_counted_once_in_any_order()
    {
        var (repCount, strong, hevy) = (ImportedLog.Of("repcount/rc01.csv").Log, ImportedLog.Of("strong/st27.csv").Log, ImportedLog.Of("hevy/hv01.csv").Log);

        var merged = LogMerge.Add(hevy, repCount);
        merged.AddedSets.ShouldBe(235);
        merged = LogMerge.Add(merged.Log, strong);
        merged.AddedSets.ShouldBe(4);
        foreach (var log in new[] { repCount, strong, hevy })
        {
            LogMerge.Add(merged.Log, log).AddedSets.ShouldBe(0);
        }

        LogMerge.Add(LogMerge.Add(repCount, strong).Log, hevy).Log.SetCount.ShouldBe(merged.Log.SetCount);
    }

    private static List<string> Sets(TrainingLog log) =>
    [
        .. from workout in log.Workouts
           from exercise in workout.Exercises
           from set in exercise.Sets
           orderby workout.Date, exercise.Name
           let text = $"{workout.Date:yyyy-MM-dd} {exercise.Name} {set.Load} {set.Reps} {set.Duration} {set.Distance} {set.Kind}"
           orderby text
           select text,
    ];
}
