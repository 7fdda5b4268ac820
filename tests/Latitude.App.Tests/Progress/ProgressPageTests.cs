using Bunit;
using Latitude.App.Progress;
using Latitude.App.Reports;
using Latitude.App.Sample;
using Latitude.App.Store;
using Latitude.Domain.Knowledge;
using Latitude.Domain.Quantities;
using Latitude.Domain.Training;
using Microsoft.Extensions.DependencyInjection;

namespace Latitude.App.Tests.Progress;

/// <summary>The page of progress over a log on this device.</summary>
public sealed class ProgressPageTests : IAsyncDisposable
{
    private static readonly Lazy<KnowledgeBase> Knowledge = new(KnowledgeBase.Load);

    private readonly BunitContext _context = new();
    private readonly Logbook _logbook = new(Knowledge, TimeProvider.System);

    public ProgressPageTests()
    {
        _context.Services.AddSingleton(Knowledge);
        _context.Services.AddSingleton(TimeProvider.System);
        _context.Services.AddSingleton(_logbook);
        _context.Services.AddSingleton<KeptLog>();
        _context.Services.AddSingleton<ReportSession>();
        _context.Services.AddSingleton<ProgressSource>();
    }

    [Fact]
    public void Nothing_logged_leads_to_a_workout()
    {
        var page = _context.Render<ProgressPage>();
        page.WaitForElement(".empty .btn--primary").GetAttribute("href").ShouldBe("/today");
    }

    [Fact]
    public async Task The_main_lifts_stand_first_and_each_has_its_page()
    {
        await Keep();
        var page = _context.Render<ProgressPage>();
        page.WaitForElement("nav.lifts");
        page.FindAll("nav.lifts a").Select(link => link.TextContent).Take(5).ShouldBe(["Pull-up", "Barbell row", "Deadlift", "Bench press", "Back squat"]);
        page.Find("nav.lifts [aria-current]").TextContent.ShouldBe("Pull-up");
        page.Render(parameters => parameters.Add(shown => shown.Id, "deadlift"));
        page.WaitForAssertion(() => page.Find("nav.lifts [aria-current]").TextContent.ShouldBe("Deadlift"));
        page.Find("section[aria-labelledby=bests] tbody tr").TextContent.ShouldContain("137.5 kg", Case.Sensitive, "132.5 kg and eleven weeks of 0.562 kg are 138.7 kg, in steps of 2.5");
    }

    [Fact]
    public async Task Shoulders_and_waist_are_watched_once_they_are_taped()
    {
        await Keep();
        var page = _context.Render<ProgressPage>();
        page.WaitForElement("a[href='/body']");
        await _logbook.TapeAsync(Guid.CreateVersion7(), new GirthEntry(Shifted(0), GirthSite.Shoulders, new Length(120, LengthUnit.Centimetre)));
        await _logbook.TapeAsync(Guid.CreateVersion7(), new GirthEntry(Shifted(1), GirthSite.Waist, new Length(80, LengthUnit.Centimetre)));
        page = _context.Render<ProgressPage>();
        page.WaitForAssertion(() => page.Find("section[aria-labelledby=benefits]").TextContent.ShouldContain("1.50"));
        page.FindAll("a[href='/body']").ShouldBeEmpty();
    }

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        _logbook.Dispose();
    }

    private static DateOnly Shifted(int ago) => DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime).AddDays(-ago);

    /// <summary>The made-up athlete, as if the last workout had been yesterday.</summary>
    private async Task Keep()
    {
        var sample = SampleAthlete.Log(Knowledge.Value.Exercises);
        var later = Shifted(1).DayNumber - sample.Workouts[^1].Date.DayNumber;
        var log = new TrainingLog(
            sample.Workouts.Select(workout => workout with { Date = workout.Date.AddDays(later) }),
            sample.Bodyweights.Select(entry => entry with { Date = entry.Date.AddDays(later) }));
        await LogKeeper.KeepAsync(_logbook, log, _ => Task.CompletedTask);
    }
}
