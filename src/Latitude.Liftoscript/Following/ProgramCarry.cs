using Latitude.Liftoscript.Gym;
using Latitude.Liftoscript.Playing;
using Latitude.Liftoscript.Programs;

namespace Latitude.Liftoscript.Following;

/// <summary>What goes over from a program to an edited one.</summary>
internal static class ProgramCarry
{
    /// <summary>The same day of the same week; the last of a shorter week, the first where the week is gone.</summary>
    public static int SameDay(ProgramRun before, TrainingProgram program)
    {
        var day = before.Program.Days[before.NextDay - 1];
        if (day.Week > program.Weeks.Count || program.Weeks[day.Week - 1].Days.Count == 0)
        {
            return 1;
        }

        var days = program.Weeks[day.Week - 1].Days;
        return days[Math.Min(day.DayInWeek, days.Count) - 1].Number;
    }

    /// <summary>One-rep maxes of movements that both have.</summary>
    public static void OneRepMaxes(ProgramRun before, ProgramRun after)
    {
        foreach (var movement in after.Program.Movements)
        {
            foreach (var earlier in before.Program.Movements)
            {
                if (earlier.Id == movement.Id)
                {
                    after.SetOneRepMax(movement, before.OneRepMax(earlier));
                }
            }
        }
    }

    /// <summary>
    /// State variables by name, and weights of the line on the same day of the same week, or of any line of the exercise where there is none.
    /// Percentages are what the new text says.
    /// </summary>
    public static void Loads(ProgramRun before, ProgramRun after)
    {
        foreach (var exercise in after.Program.Exercises)
        {
            foreach (var earlier in before.Program.Exercises)
            {
                if (earlier.Key == exercise.Key)
                {
                    CarryState(before.States[earlier.Index], earlier, after.States[exercise.Index], exercise);
                    CarryWeights(before, earlier, after, exercise);
                }
            }
        }
    }

    private static void CarryState(Quantity[] from, ProgramExercise earlier, Quantity[] to, ProgramExercise exercise)
    {
        for (var i = 0; i < to.Length; i++)
        {
            for (var j = 0; j < from.Length; j++)
            {
                if (earlier.StateNames[j] == exercise.StateNames[i] && from[j].Kind == to[i].Kind)
                {
                    to[i] = from[j];
                }
            }
        }
    }

    private static void CarryWeights(ProgramRun before, ProgramExercise earlier, ProgramRun after, ProgramExercise exercise)
    {
        foreach (var line in exercise.Lines)
        {
            var source = earlier.Lines.FirstOrDefault(candidate => candidate.Week == line.Week && candidate.DayInWeek == line.DayInWeek) ?? earlier.Lines[0];
            var (from, to) = (before.Lines[source.Index].Variations, after.Lines[line.Index].Variations);
            for (var variation = 0; variation < Math.Min(from.Length, to.Length); variation++)
            {
                for (var set = 0; set < to[variation].Count && from[variation].Count > 0; set++)
                {
                    var weight = from[variation][Math.Min(set, from[variation].Count - 1)].Weight;
                    if (weight.IsWeight && !to[variation][set].Weight.IsPercent)
                    {
                        to[variation][set].Weight = weight;
                    }
                }
            }
        }
    }
}
