// A tour of the libraries: read a log, ask whether the back keeps up, play a program. Prints three lines.
using System.Globalization;
using System.Text;
using Latitude.Domain.Coaching;
using Latitude.Domain.Knowledge;
using Latitude.Domain.Quantities;
using Latitude.Domain.Training;
using Latitude.Interchange;
using Latitude.Liftoscript;
using Latitude.Liftoscript.Playing;
using Latitude.Liftoscript.Programs;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var knowledge = KnowledgeBase.Load();

// 1. A table of a lifter's own: three bench sets and one row set on each of 14 days.
var table = new StringBuilder("date,exercise,weight,reps\n");
for (var day = new DateOnly(2026, 1, 5); day < new DateOnly(2026, 2, 2); day = day.AddDays(2))
{
    for (var set = 0; set < 4; set++)
    {
        table.Append(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd},{(set < 3 ? "Bench Press (Barbell)" : "Bent Over Row (Barbell)")},60,8\n");
    }
}

using var file = new MemoryStream(Encoding.UTF8.GetBytes(table.ToString()));
var imported = LogImporter.Import(file, "mine.csv", new ImportOptions { Names = knowledge.Names, Unit = MassUnit.Kilogram });
Console.WriteLine($"read {imported.Receipt.Sets} sets, lost {imported.Receipt.LostRows} rows");

// 2. The verdict: advice is data, with the numbers it rests on.
var history = History.Of(imported.Log, knowledge.Names);
var report = new ReportBuilder(knowledge.Coaching).Build(history, new ReportOptions())!;
Console.WriteLine($"back to front, by sets: {report.Balance.SetRatio:0.00}");

// 3. A program in Liftoscript: what is done well makes the next load heavier.
var program = ProgramReader.Read("""
    # Week 1
    ## Back day
    Bent Over Row / 3x5 60kg / progress: lp(2.5kg)
    """).Program!;
var run = ProgramRun.Start(program, new LifterSettings { Unit = MassUnit.Kilogram });
var workout = run.Prepare();
var row = workout.Exercises[0];
for (var set = 0; set < row.Sets.Count; set++)
{
    workout.Complete(row, set, new SetResult { Reps = row.Sets[set].Reps, Weight = row.Sets[set].Weight });
}

run.Finish(workout);
Console.WriteLine($"next time: {run.Prepare().Exercises[0].Sets[0].Weight}");
