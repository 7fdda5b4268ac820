namespace Latitude.Domain.Tests.Strength.Forecasting;

/// <summary>The forecast against the test vectors published with the model, which another implementation computed.</summary>
public class PublishedVectorTests
{
    private const double FourDecimals = 0.00005001;

    [Theory]
    [InlineData(1, 4.3129, 4.3312, 4.3642)]
    [InlineData(2, 4.3260, 4.3567, 4.3852)]
    [InlineData(3, 4.3305, 4.3820, 4.4102)]
    [InlineData(5, 4.3279, 4.3724, 4.4234)]
    [InlineData(6, 4.1473, 4.3323, 4.4075)]
    [InlineData(8, 4.2355, 4.3842, 4.4764)]
    public void The_best_of_the_next_session_has_the_published_quantiles(int t, double low, double median, double high)
    {
        var today = PublishedSeries.Sessions[t];
        var forecast = PublishedSeries.After(t).Best(today.Date, today.Workout)!;
        forecast.LogQuantile(0.1).ShouldBe(low, FourDecimals);
        forecast.LogQuantile(0.5).ShouldBe(median, FourDecimals);
        forecast.LogQuantile(0.9).ShouldBe(high, FourDecimals);
    }

    [Theory]
    [InlineData(1, 0.0293, 0.0587, 0.8822, 0.9425, 0.9645, -2.8085)]
    [InlineData(2, 0.0320, 0.0720, 0.4616, 0.8608, 0.9402, -2.5338)]
    [InlineData(3, 0.0486, 0.1288, 0.3701, 0.6901, 0.9122, -1.4215)]
    [InlineData(5, 0.0266, 0.0529, 0.3078, 0.4283, 0.5962, -1.3670)]
    [InlineData(6, 0.0703, 0.1384, 0.6523, 0.8272, 0.9511, -1.7437)]
    [InlineData(8, 0.0618, 0.1951, 0.5037, 0.8089, 0.9365, -1.1758)]
    public void The_reps_at_a_load_have_the_published_chances(
        int t, double six, double seven, double eight, double nine, double ten, double logOfTheOutcome)
    {
        var today = PublishedSeries.Sessions[t];
        var forecast = PublishedSeries.After(t).Reps(today.Date, today.Top.Kilograms, today.Workout);
        forecast.AtMost(6).ShouldBe(six, FourDecimals);
        forecast.AtMost(7).ShouldBe(seven, FourDecimals);
        forecast.AtMost(8).ShouldBe(eight, FourDecimals);
        forecast.AtMost(9).ShouldBe(nine, FourDecimals);
        forecast.AtMost(10).ShouldBe(ten, FourDecimals);
        Math.Log(forecast.Exactly(today.Top.Reps)).ShouldBe(logOfTheOutcome, FourDecimals);
    }
}
