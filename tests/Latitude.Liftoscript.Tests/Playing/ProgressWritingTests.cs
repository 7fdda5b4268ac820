using Latitude.Liftoscript.Playing;

namespace Latitude.Liftoscript.Tests.Playing;

/// <summary>What a progress script records, and what becomes of it in the program.</summary>
public class ProgressWritingTests
{
    private const string TwoWeeks = "# 1\n## A\nSquat / 2x5 100lb / 2x3 110lb / progress: custom() {~ SCRIPT ~}\n## B\nSquat / 2x5 120lb\n# 2\n## A\nSquat / 2x5 130lb\n## B\nSquat / 2x5 140lb";

    [Theory]
    [InlineData("weights = 50lb", "50 50 | 50 50 | 50 50 | 50 50 | 50 50")]
    [InlineData("weights[2] = 50lb", "100 50 | 110 50 | 120 50 | 130 50 | 140 50")]
    [InlineData("weights[2:1] = 50lb", "100 100 | 50 110 | 120 120 | 130 130 | 140 140")]
    [InlineData("weights[1:*:1] = 50lb", "50 100 | 50 110 | 120 120 | 50 130 | 140 140")]
    [InlineData("weights[2:*:*] = 50lb", "100 100 | 110 110 | 50 50 | 130 130 | 50 50")]
    [InlineData("weights[2:*:*:*] = 50lb", "100 100 | 110 110 | 120 120 | 50 50 | 50 50")]
    [InlineData("weights[2:1:1:2] = 50lb", "100 100 | 110 110 | 120 120 | 130 50 | 140 140")]
    [InlineData("weights[9] = 50lb", "100 100 | 110 110 | 120 120 | 130 130 | 140 140")]
    [InlineData("weights[0] = 50lb", "100 100 | 110 110 | 120 120 | 130 130 | 140 140")]
    [InlineData("weights[1.5] = 50lb", "100 100 | 110 110 | 120 120 | 130 130 | 140 140")]
    [InlineData("weights[1:*:*:*] += 5lb", "105 105 | 115 115 | 125 125 | 130 130 | 140 140")]
    [InlineData("weights = completedWeights", "100 100 | 100 100 | 100 100 | 100 100 | 100 100")]
    [InlineData("weights = 120", "100 100 | 110 110 | 120 120 | 130 130 | 140 140")]
    [InlineData("weights -= 10", "90 90 | 100 100 | 110 110 | 120 120 | 130 130")]
    [InlineData("weights += 10%", "113.5 113.5 | 123.5 123.5 | 133.5 133.5 | 143.5 143.5 | 153.5 153.5")]
    [InlineData("weights /= 3", "33.35 33.35 | 36.65 36.65 | 40 40 | 43.35 43.35 | 46.65 46.65")]
    public void Targets_are_read_from_the_right(string script, string weights)
    {
        var run = Start(script);
        run.Do();
        string.Join(" | ", run.Lines.SelectMany(line => line.Variations).Select(sets => string.Join(' ', sets.Select(set => set.Weight.Figure)))).ShouldBe(weights);
    }

    [Theory]
    [InlineData("reps = 8", "8")]
    [InlineData("reps += 2", "7")]
    [InlineData("reps *= 1.5", "8")]
    [InlineData("reps = 8lb", "8")]
    [InlineData("reps = 80%", "1")]
    [InlineData("reps = 1 < 2", "1")]
    [InlineData("reps = completedReps", "5")]
    [InlineData("reps -= 9", "0")]
    [InlineData("reps = 5.5", "6")]
    [InlineData("minReps = 3", "3-5")]
    [InlineData("minReps += 1", "6-5")]
    [InlineData("amraps = 1", "5+")]
    public void Reps_take_a_figure_from_anything_and_stay_whole(string script, string reps)
    {
        var run = Start(script);
        run.Do();
        run.Prepare(2).Exercises[0].Sets.Select(Play.Reps).ShouldAllBe(shown => shown == reps);
    }

    [Fact]
    public void Fractional_reps_are_rounded_and_the_lifter_is_told()
    {
        var run = Start("reps = 5.5");
        var workout = run.Prepare();
        workout.Do();
        run.Finish(workout).Messages.ShouldBe(["Squat: reps and seconds are whole numbers; they were rounded."]);
    }

    [Fact]
    public void Flags_rests_and_ratings_are_written()
    {
        var run = Start("RPE = 8.5 timers = 75 setTime = 30 logrpes = 1 askweights = 1");
        run.Do();
        var set = run.Prepare(2).Exercises[0].Sets[0];
        (set.Rpe, set.Rest, set.SetTime, set.LogRpe, set.AskWeight).ShouldBe((8.5, 75, 30, true, true));
    }

    [Theory]
    [InlineData("numberOfSets = 4", "4 4 4 4 4")]
    [InlineData("numberOfSets += 1", "3 3 3 3 3")]
    [InlineData("numberOfSets = 2.5", "3 3 3 3 3")]
    [InlineData("numberOfSets = 0", "0 0 0 0 0")]
    [InlineData("numberOfSets[2] = 1", "2 1 2 2 2")]
    [InlineData("numberOfSets[2:*:*] = 1", "2 2 2 1 1")]
    [InlineData("numberOfSets[1:2:1] = 5", "2 2 5 2 2")]
    public void Sets_are_cut_from_the_end_or_added_like_the_last(string script, string counts)
    {
        var run = Start(script);
        run.Do();
        string.Join(' ', run.Lines.SelectMany(line => line.Variations).Select(sets => sets.Count)).ShouldBe(counts);
    }

    [Fact]
    public void A_set_added_to_none_is_one_rep_at_a_hundred_pounds()
    {
        var run = Play.OneDay("Squat / 1x5 50lb / progress: custom() {~ numberOfSets = 0 numberOfSets = 1 ~}");
        run.Do();
        (run.Reps(), run.Weights()).ShouldBe(("1", "100lb"));
    }

    [Theory]
    [InlineData("setVariationIndex = 2", 2)]
    [InlineData("setVariationIndex = 4", 1)]
    [InlineData("setVariationIndex = 5", 2)]
    [InlineData("setVariationIndex = 0", 1)]
    [InlineData("setVariationIndex += 4", 2)]
    [InlineData("setVariationIndex -= 5", 1)]
    [InlineData("exerciseVariationIndex = 3", 3)]
    [InlineData("exerciseVariationIndex = 0", 3)]
    [InlineData("exerciseVariationIndex -= 1", 3)]
    [InlineData("exerciseVariationIndex += 3", 1)]
    [InlineData("descriptionIndex = 2", 2)]
    [InlineData("descriptionIndex = 0", 1)]
    public void Indices_wrap_and_only_movements_do_so_below_the_first(string script, int number)
    {
        var run = Play.OneDay($"// a\n\n// b\n\n// c\nPush Up | Bench Dip | Triceps Dip / 1x1 / 2x2 / 3x3 / progress: custom() {{~ {script} ~}}");
        run.Do();
        var next = run.Prepare().Exercises[0];
        var shown = script[0] switch { 's' => next.SetVariation, 'e' => next.ExerciseVariation, _ => next.Description };
        shown.ShouldBe(number);
    }

    [Theory]
    [InlineData("numberOfSets += 1 state.a = numberOfSets", 1)]
    [InlineData("ns = 7 state.a = ns", 7)]
    [InlineData("setVariationIndex += 1 state.a = setVariationIndex", 1)]
    [InlineData("exerciseVariationIndex = 2 state.a = exerciseVariationIndex", 2)]
    [InlineData("descriptionIndex = 3 state.a = descriptionIndex", 3)]
    [InlineData("reps = 9 state.a = reps[1]", 5)]
    public void Only_counts_and_indices_read_back_what_was_assigned(string script, double value)
    {
        var run = Play.OneDay($"Squat / 2x5 100lb / 1x1 / progress: custom(a: 0) {{~ {script} ~}}");
        run.Do();
        run.State("a").Figure.ShouldBe(value);
    }

    [Theory]
    [InlineData("80%", "weights += 5%", "85%")]
    [InlineData("80%", "weights += 5", "85%")]
    [InlineData("80%", "weights += 5lb", "113lb")]
    [InlineData("80%", "weights *= 0.5", "40%")]
    [InlineData("60kg", "weights += 5lb", "62.5kg")]
    [InlineData("60kg", "weights += 2.5", "62.5kg")]
    [InlineData("@10", "weights += 5lb", "140lb")]
    [InlineData("", "weights += 5lb", "5lb")]
    public void What_is_added_to_decides_what_it_becomes(string written, string script, string after)
    {
        var run = Play.OneDay($"Squat / 1x1 {written} / progress: custom() {{~ {script} ~}}");
        run.Do();
        run.ProgramWeights().ShouldBe(after);
    }

    private static ProgramRun Start(string script) => Play.Start(TwoWeeks.Replace("SCRIPT", script, StringComparison.Ordinal));
}
