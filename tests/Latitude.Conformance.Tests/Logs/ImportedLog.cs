using Latitude.Domain.Exercises.Naming;
using Latitude.Domain.Knowledge;
using Latitude.Interchange;

namespace Latitude.Conformance.Tests.Logs;

/// <summary>A real file, imported, with the checks that every file must pass.</summary>
internal static class ImportedLog
{
    public static readonly ExerciseNames Names = KnowledgeBase.Load().Names;

    public static ImportResult Of(string file, Func<ImportOptions, ImportOptions>? change = null)
    {
        var options = new ImportOptions { Names = Names };
        using var stream = File.OpenRead(SharedData.Path($"data/logs/{file}"));
        return LogImporter.Import(stream, file, change?.Invoke(options) ?? options);
    }

    public static void ShouldHold(this ImportResult result, int rows, int sets, int warmups, int workouts, string from, string to)
    {
        var receipt = result.Receipt;
        result.Error.ShouldBeNull();
        receipt.Lost.ShouldBeEmpty();
        (receipt.Rows, receipt.Sets, receipt.Warmups, Workouts: result.Log.Workouts.Count).ShouldBe((rows, sets, warmups, workouts));
        (receipt.SetRows + receipt.MetadataRows + receipt.LostRows).ShouldBe(receipt.Rows);
        result.Log.SetCount.ShouldBe(sets);
        ($"{result.Log.Workouts[0].Date:yyyy-MM-dd}", $"{result.Log.Workouts[^1].Date:yyyy-MM-dd}").ShouldBe((from, to));
    }
}
