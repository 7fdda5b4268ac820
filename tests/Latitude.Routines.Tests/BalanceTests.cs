using Latitude.Domain.Coaching.Plans;

namespace Latitude.Routines.Tests;

/// <summary>
/// Back against front as the analysis counts it, beside the figures worked out by hand for the published routines (science.md section 8): a week, the
/// mean over the weeks; AMRAP sets at their least, ranges at their middle. A is back with hinges to front, B the upper back alone, C the upper back to
/// the front without raises.
/// </summary>
public sealed class BalanceTests
{
    /// <summary>Beside each routine: sets for front, upper back and hinges; A, B and C by sets.</summary>
    [Theory]
    [InlineData("starting-strength-1", 9, 0, 3, 0.33, 0.00, 0.00)]
    [InlineData("starting-strength-3", 9, 4.5, 4.5, 1.00, 0.50, 0.50)]
    [InlineData("stronglifts-5x5", 15, 7.5, 1.5, 0.60, 0.50, 0.50)]
    [InlineData("greyskull-phrak", 9, 9, 1.5, 1.17, 1.00, 1.00)]
    [InlineData("basic-beginner", 9, 9, 4.5, 1.50, 1.00, 1.00)]
    [InlineData("gzclp", 12, 9, 6, 1.25, 0.75, 0.75)]
    [InlineData("bodyweight-rr", 18, 18, 9, 1.50, 1.00, 1.00)]
    [InlineData("fierce-5", 9, 13.5, 4.5, 2.00, 1.50, 1.50)]
    [InlineData("ice-cream-fitness", 19.5, 19.5, 4.5, 1.23, 1.00, 1.00)]
    [InlineData("phul", 18, 12, 3, 0.83, 0.67, 0.80)]
    [InlineData("generic-bulking", 14, 14, 6, 1.43, 1.00, 1.00)]
    [InlineData("reddit-ppl", 34, 27, 7, 1.00, 0.79, 1.23)]
    [InlineData("coolcicada-ppl", 24, 30, 2, 1.33, 1.25, 1.67)]
    [InlineData("body-part-split", 27, 20, 6, 0.96, 0.74, 0.87)]
    [InlineData("phat", 30, 23, 6, 0.97, 0.77, 0.85)]
    [InlineData("531-boring-but-big", 16, 10, 8, 1.12, 0.62, 0.62)]
    [InlineData("531-beginners", 39, 15, 8, 0.59, 0.38, 0.38)]
    [InlineData("nsuns-5-day", 55, 9, 17, 0.47, 0.16, 0.18)]
    [InlineData("texas-method", 9, 3, 11, 1.56, 0.33, 0.33)]
    [InlineData("madcow-5x5", 15, 11, 4, 1.00, 0.73, 0.73)]
    public void Sets_are_those_of_the_table(string id, double front, double upperBack, double hinges, double a, double b, double c)
    {
        var analysis = RoutineAnalysis.Of(id);
        Sets(analysis).ShouldBe((front, upperBack, hinges));
        analysis.Balance.SetRatio!.Value.ShouldBe(a, 0.006);
        analysis.Balance.StrictSetRatio!.Value.ShouldBe(b, 0.006);
        analysis.Balance.PressRatio!.Value.ShouldBe(c, 0.006);
    }

    /// <summary>A and B by reps, where the table's routine has the reps of ours.</summary>
    [Theory]
    [InlineData("starting-strength-1", 0.33, 0.00)]
    [InlineData("stronglifts-5x5", 0.60, 0.50)]
    [InlineData("greyskull-phrak", 1.17, 1.00)]
    [InlineData("basic-beginner", 1.50, 1.00)]
    [InlineData("gzclp", 2.50, 2.00)]
    [InlineData("bodyweight-rr", 1.77, 1.00)]
    [InlineData("fierce-5", 3.40, 2.60)]
    [InlineData("ice-cream-fitness", 1.34, 1.00)]
    [InlineData("phul", 0.74, 0.66)]
    [InlineData("generic-bulking", 1.34, 1.00)]
    [InlineData("reddit-ppl", 1.02, 0.84)]
    [InlineData("phat", 0.83, 0.66)]
    [InlineData("531-boring-but-big", 1.31, 0.81)]
    [InlineData("madcow-5x5", 1.00, 0.73)]
    public void Reps_are_those_of_the_table(string id, double a, double b)
    {
        var balance = RoutineAnalysis.Of(id).Balance;
        balance.RepRatio!.Value.ShouldBe(a, 0.0101);
        balance.StrictRepRatio!.Value.ShouldBe(b, 0.0101);
    }

    /// <summary>
    /// Where the reps of the table are others, by hand. Starting Strength 3: 9 presses of 5 are 45; 4.5 sets of 10 chin-ups 45, where the table takes
    /// 7 a set; deadlifts and cleans 15. Texas: 45 against 3 sets of 5 chin-ups, where the table takes 7, and 70 of hinges: deadlift 5, cleans 15, back
    /// extensions 50. 5/3/1 for Beginners: three pressing lifts of 11 + 25 reps (5, 3 and 1 at least, in the mean of three weeks, and 5×5) and 150 of
    /// dips are 258; pulls 150; deadlift 11 + 25.
    /// </summary>
    [Theory]
    [InlineData("starting-strength-3", 45, 45, 15)]
    [InlineData("texas-method", 45, 15, 70)]
    [InlineData("531-beginners", 258, 150, 36)]
    public void Reps_are_counted_by_hand_where_the_table_has_others(string id, double front, double upperBack, double hinges)
    {
        var analysis = RoutineAnalysis.Of(id);
        var (weeks, balance) = (analysis.Period.Weeks, analysis.Balance);
        (balance.Front.Reps / weeks).ShouldBe(front, 0.001);
        (balance.UpperBack.Reps / weeks).ShouldBe(upperBack, 0.001);
        (balance.Spine.Reps / weeks).ShouldBe(hinges, 0.001);
    }

    /// <summary>The table speaks of the first week of the block.</summary>
    [Fact]
    public void The_first_week_of_the_Sheiko_block_presses_41_sets_and_hinges_27() =>
        Sets(RoutineAnalysis.FirstWeekOf("sheiko-style")).ShouldBe((41, 0, 27));

    /// <summary>
    /// The book's level I by hand: bench and incline press, raises, close-grip press 4 sets each, upright row and push press 3: 22, twice.
    /// Chin-ups and rows 4 each, twice. Deadlift, straight-leg deadlift, good morning 3 each and clean and press 4, twice. Pullovers for neither.
    /// </summary>
    [Fact]
    public void The_Arnold_split_counts_the_pullover_for_neither_side_and_clean_and_press_as_a_lift_from_the_floor() =>
        Sets(RoutineAnalysis.Of("arnold-split")).ShouldBe((44, 16, 26));

    private static (double Front, double UpperBack, double Hinges) Sets(PlanAnalysis analysis)
    {
        var (weeks, balance) = (analysis.Period.Weeks, analysis.Balance);
        return (balance.Front.Sets / weeks, balance.UpperBack.Sets / weeks, balance.Spine.Sets / weeks);
    }
}
