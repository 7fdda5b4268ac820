using System.Text;
using Latitude.Liftoscript.Gym;
using Latitude.Liftoscript.Programs;

namespace Latitude.Liftoscript;

/// <summary>Sets as the notation writes them; equal neighbours as one group.</summary>
internal static class SetPrinter
{
    /// <summary>Writes one set variation.</summary>
    /// <param name="text">Where to.</param>
    /// <param name="sets">Its sets; none becomes <c>0x1</c>.</param>
    /// <param name="showRange">Write the first set as a range even where both ends are one.</param>
    public static void Print(StringBuilder text, List<ProgramSet> sets, bool showRange)
    {
        if (sets.Count == 0)
        {
            text.Append("0x1");
            return;
        }

        var start = 0;
        while (start < sets.Count)
        {
            var end = start + 1;
            while (end < sets.Count && AreEqual(sets[start], sets[end]) && !(showRange && start == 0))
            {
                end++;
            }

            text.Append(start > 0 ? ", " : "");
            PrintGroup(text, sets[start], end - start, showRange && start == 0);
            start = end;
        }
    }

    private static bool AreEqual(ProgramSet left, ProgramSet right) =>
        left.Reps == right.Reps && left.MinReps == right.MinReps && left.IsAmrap == right.IsAmrap && left.Weight == right.Weight
        && left.AskWeight == right.AskWeight && left.Rpe == right.Rpe && left.LogRpe == right.LogRpe && left.Rest == right.Rest
        && left.SetTime == right.SetTime && left.IsOpenEnded == right.IsOpenEnded && left.IsAuto == right.IsAuto
        && left.CanAddSets == right.CanAddSets && left.Label == right.Label;

    private static void PrintGroup(StringBuilder text, ProgramSet set, int count, bool showRange)
    {
        text.Append(count).Append(set.CanAddSets ? "+x" : "x");
        if ((set.MinReps ?? (showRange ? set.Reps : null)) is { } min)
        {
            text.Append(Quantity.Number(min)).Append('-');
        }

        text.Append(Quantity.Number(set.Reps)).Append(set.IsAmrap ? "+" : "");
        if (!string.IsNullOrEmpty(set.Label))
        {
            text.Append(" (").Append(set.Label).Append(')');
        }

        if (!set.Weight.IsNone)
        {
            text.Append(' ').Append(set.Weight).Append(set.AskWeight ? "+" : "");
        }
        else if (set.AskWeight)
        {
            text.Append(" ?+");
        }

        if (set.Rpe is { } rpe)
        {
            text.Append(" @").Append(Quantity.Number(rpe)).Append(set.LogRpe ? "+" : "");
        }
        else if (set.LogRpe)
        {
            text.Append(" @+");
        }

        PrintTimes(text, set);
        text.Append(set.IsAuto ? " auto" : "");
    }

    private static void PrintTimes(StringBuilder text, ProgramSet set)
    {
        if (set.SetTime is { } time)
        {
            text.Append(' ').Append(Quantity.Number(time)).Append(set.IsOpenEnded ? "s+|" : "s|");
            text.Append(set.Rest is { } after ? Quantity.Number(after) + "s" : "?");
        }
        else if (set.Rest is { } rest)
        {
            text.Append(' ').Append(Quantity.Number(rest)).Append('s');
        }
    }
}
