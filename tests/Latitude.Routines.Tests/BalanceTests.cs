using Latitude.Domain.Exercises;
using Latitude.Liftoscript.Programs;

namespace Latitude.Routines.Tests;

/// <summary>
/// Work sets a week for front, upper back and hinges, averaged over the weeks, counted with the body model. Expected figures are those worked
/// out by hand for the published routines (science.md section 8).
/// </summary>
public sealed class BalanceTests
{
    /// <summary>Beside each routine: front sets, upper-back sets, hinge sets, and (upper back + hinges) and upper back alone to front.</summary>
    [Theory]
    [InlineData("starting-strength-1", 9, 0, 3, 0.33, 0.00)]
    [InlineData("starting-strength-3", 9, 4.5, 4.5, 1.00, 0.50)]
    [InlineData("stronglifts-5x5", 15, 7.5, 1.5, 0.60, 0.50)]
    [InlineData("greyskull-phrak", 9, 9, 1.5, 1.17, 1.00)]
    [InlineData("basic-beginner", 9, 9, 4.5, 1.50, 1.00)]
    [InlineData("gzclp", 12, 9, 6, 1.25, 0.75)]
    [InlineData("bodyweight-rr", 18, 18, 9, 1.50, 1.00)]
    [InlineData("fierce-5", 9, 13.5, 4.5, 2.00, 1.50)]
    [InlineData("ice-cream-fitness", 19.5, 19.5, 4.5, 1.23, 1.00)]
    [InlineData("phul", 18, 12, 3, 0.83, 0.67)]
    [InlineData("generic-bulking", 14, 14, 6, 1.43, 1.00)]
    [InlineData("reddit-ppl", 34, 27, 7, 1.00, 0.79)]
    [InlineData("coolcicada-ppl", 24, 30, 2, 1.33, 1.25)]
    [InlineData("body-part-split", 27, 20, 6, 0.96, 0.74)]
    [InlineData("phat", 30, 23, 6, 0.97, 0.77)]
    [InlineData("531-boring-but-big", 16, 10, 8, 1.12, 0.62)]
    [InlineData("531-beginners", 39, 15, 8, 0.59, 0.38)]
    [InlineData("nsuns-5-day", 55, 9, 17, 0.47, 0.16)]
    [InlineData("texas-method", 9, 3, 11, 1.56, 0.33)]
    [InlineData("madcow-5x5", 15, 11, 4, 1.00, 0.73)]
    public void Back_stands_to_front_as_in_the_published_routine(
        string id, double front, double upperBack, double hinges, double backToFront, double upperBackToFront)
    {
        var week = Week.Of(RoutineFile.Of(id).Program.Weeks);
        week.Front.ShouldBe(front, 0.001);
        week.UpperBack.ShouldBe(upperBack, 0.001);
        week.Hinges.ShouldBe(hinges, 0.001);
        ((week.UpperBack + week.Hinges) / week.Front).ShouldBe(backToFront, 0.006);
        (week.UpperBack / week.Front).ShouldBe(upperBackToFront, 0.006);
    }

    /// <summary>The table speaks of the first week of the block.</summary>
    [Fact]
    public void The_first_week_of_the_Sheiko_block_presses_41_sets_and_hinges_27()
    {
        var week = Week.Of([RoutineFile.Of("sheiko-style").Program.Weeks[0]]);
        (week.Front, week.UpperBack, week.Hinges).ShouldBe((41, 0, 27));
    }

    /// <summary>
    /// The book's level I by hand: bench and incline press, raises, close-grip press 4 sets each, upright row and push press 3: 22, twice.
    /// Chin-ups and rows 4 each, twice. Deadlift, straight-leg deadlift, good morning 3 each and clean and press 4, twice. Pullovers for neither.
    /// </summary>
    [Fact]
    public void The_Arnold_split_counts_the_pullover_for_neither_side_and_clean_and_press_as_a_lift_from_the_floor()
    {
        var week = Week.Of(RoutineFile.Of("arnold-split").Program.Weeks);
        (week.Front, week.UpperBack, week.Hinges).ShouldBe((44, 16, 26));
    }

    private sealed record Week(double Front, double UpperBack, double Hinges)
    {
        public static Week Of(IReadOnlyList<ProgramWeek> weeks)
        {
            var sets = new Dictionary<BalanceSide, double>();
            foreach (var line in weeks.SelectMany(week => week.Days).SelectMany(day => day.Lines))
            {
                var side = RoutineFile.Resolve(line.Movements[line.StartMovement]).Side;
                sets[side] = sets.GetValueOrDefault(side) + line.Variations[line.StartVariation].Count;
            }

            return new Week(
                sets.GetValueOrDefault(BalanceSide.Front) / weeks.Count,
                sets.GetValueOrDefault(BalanceSide.Back) / weeks.Count,
                sets.GetValueOrDefault(BalanceSide.BackSpine) / weeks.Count);
        }
    }
}
