using Bunit;
using Latitude.App.Reports;
using Latitude.App.Sample;
using Latitude.App.Store;
using Latitude.Domain.Knowledge;
using Latitude.Domain.Training;
using Microsoft.Extensions.DependencyInjection;

namespace Latitude.App.Tests.Reports;

/// <summary>What the coach says on Today.</summary>
public sealed class CoachNoteTests : IAsyncDisposable
{
    private static readonly Lazy<KnowledgeBase> Knowledge = new(KnowledgeBase.Load);

    private readonly BunitContext _context = new();
    private readonly Logbook _logbook = new(Knowledge, TimeProvider.System);

    public CoachNoteTests()
    {
        _context.Services.AddSingleton(Knowledge);
        _context.Services.AddSingleton(TimeProvider.System);
        _context.Services.AddSingleton(_logbook);
        _context.Services.AddSingleton<KeptLog>();
        _context.Services.AddSingleton<ReportSession>();
    }

    [Fact]
    public async Task What_was_said_last_is_there_at_once_and_can_be_put_aside()
    {
        await Keep();
        var first = _context.Render<CoachNote>();
        first.Markup.Trim().ShouldBeEmpty("nothing was said yet");
        await first.InvokeAsync(first.Instance.Update);
        var heading = first.Find("h2").TextContent;
        heading.ShouldEndWith("to do next.");

        var again = _context.Render<CoachNote>();
        again.Find("h2").TextContent.ShouldBe(heading);
        await again.Find(".pair button").ClickAsync(new());
        again.FindAll("h2").ShouldBeEmpty();
        _context.Render<CoachNote>().FindAll("h2").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_that_is_only_looked_at_is_not_put_away()
    {
        await Keep();
        var session = _context.Services.GetRequiredService<ReportSession>();
        await session.OpenSampleAsync();
        var note = _context.Render<CoachNote>();
        await note.InvokeAsync(note.Instance.Update);
        session.Opened!.IsSample.ShouldBeTrue();
    }

    [Fact]
    public void A_note_reads_back_as_it_was_written()
    {
        var note = new CoachNoteText("id/12", "One thing to do next.", [("Add 3 × 10 barbell row on Mon.", "Your back is 3 sets \"short\".")]);
        var read = CoachNoteText.Read(note.Write())!;
        read.For.ShouldBe(note.For);
        read.Heading.ShouldBe(note.Heading);
        read.Points.ShouldBe(note.Points);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("""{"for":"a","heading":"b","points":[["c"]]}""")]
    public void What_is_no_note_is_none(string? text) => CoachNoteText.Read(text).ShouldBeNull();

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        _logbook.Dispose();
    }

    private async Task Keep()
    {
        var sample = SampleAthlete.Log(Knowledge.Value.Exercises);
        var later = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime).DayNumber - 1 - sample.Workouts[^1].Date.DayNumber;
        var log = new TrainingLog(sample.Workouts.Select(workout => workout with { Date = workout.Date.AddDays(later) }), []);
        await LogKeeper.KeepAsync(_logbook, log, _ => Task.CompletedTask);
    }
}
