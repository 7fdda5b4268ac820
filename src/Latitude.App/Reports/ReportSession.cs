using System.Runtime.InteropServices.JavaScript;
using System.Runtime.Versioning;
using Latitude.App.Browser;
using Latitude.App.Sample;
using Latitude.Domain.Coaching;
using Latitude.Domain.Coaching.Levels;
using Latitude.Domain.Knowledge;
using Latitude.Domain.Quantities;
using Latitude.Domain.Training;

namespace Latitude.App.Reports;

/// <summary>
/// What is open in this browser tab: the log, what was read from it, and the verdict. Nothing of it is stored or sent; closing the tab
/// forgets it.
/// </summary>
public sealed class ReportSession(Lazy<KnowledgeBase> knowledge)
{
    private JSObject? _files;
    private bool _isListening;

    /// <summary>Told whenever anything here has changed.</summary>
    public event EventHandler? Changed;

    /// <summary>The facts.</summary>
    public KnowledgeBase Knowledge => knowledge.Value;

    /// <summary>What the lifter said about themselves.</summary>
    public Choices Choices { get; private set; } = Choices.Default;

    /// <summary>The log that is open; null before one is.</summary>
    public OpenedLog? Opened { get; private set; }

    /// <summary>Its sets, understood; null before there is a log.</summary>
    public History? History { get; private set; }

    /// <summary>How well its names were understood; null before there is a log.</summary>
    public NameSummary? Names { get; private set; }

    /// <summary>The verdict; null before there is a log, or where it has no workout.</summary>
    public Report? Report { get; private set; }

    /// <summary>What is being done right now; null when nothing is.</summary>
    public Progress? Working { get; private set; }

    /// <summary>Takes what the lifter says about themselves and judges again.</summary>
    public void Choose(Choices choices)
    {
        var isNewMass = choices.Bodyweight != Choices.Bodyweight;
        Choices = choices;
        if (Opened is not null)
        {
            if (isNewMass)
            {
                Understand();
            }

            Judge();
        }

        Tell();
    }

    /// <summary>Opens the made-up athlete.</summary>
    public void OpenSample()
    {
        TakeChoices();
        Opened = new OpenedLog { Files = [], Log = SampleAthlete.Log(Knowledge.Exercises) };
        Understand();
        Judge();
        Tell();
    }

    /// <summary>Opens what this device keeps, as much of it as a verdict looks at.</summary>
    /// <param name="log">What was done in the weeks up to today.</param>
    public void OpenKept(TrainingLog log)
    {
        TakeChoices();
        Opened = new OpenedLog { Files = [], Log = log, IsKept = true };
        Understand();
        Judge();
        Tell();
    }

    /// <summary>From now on opens whatever is picked or dropped, at once. Picked before: opened now. False where nothing waits.</summary>
    [SupportedOSPlatform("browser")]
    public async Task<bool> OpenPicked()
    {
        if (!_isListening)
        {
            _isListening = true;
            Page.WhenPicked(() => _ = OpenPicked());
        }

        var files = Page.TakePicked();
        if (Page.FileCount(files) == 0)
        {
            files.Dispose();
            return false;
        }

        _files?.Dispose();
        _files = files;
        TakeChoices();
        await Read(files, unit: null);
        return true;
    }

    /// <summary>Reads the same files again with weights in another unit where the files do not state it.</summary>
    [SupportedOSPlatform("browser")]
    public Task ReadAgain(MassUnit unit) => _files is { } files ? Read(files, unit) : Task.CompletedTask;

    [SupportedOSPlatform("browser")]
    private async Task Read(JSObject files, MassUnit? unit)
    {
        await Show(new Progress("Reading your log", 0));
        var opener = new LogOpener(Knowledge.Names, progress =>
        {
            Working = progress;
            Tell();
        });
        using (Timing.Of("import"))
        {
            Opened = await opener.Open(files, unit);
            FollowUnit(Opened.Log);
        }

        await Show(new Progress("Counting sets", 1));
        Understand();
        await Page.NextFrame();
        Judge();
        await Page.NextFrame();
        using var timing = Timing.Of("draw");
        Working = null;
        Tell();
    }

    [SupportedOSPlatform("browser")]
    private Task Show(Progress progress)
    {
        Working = progress;
        Tell();
        return Page.NextFrame();
    }

    /// <summary>A log in pounds is shown in pounds; one tap changes it.</summary>
    private void FollowUnit(TrainingLog log)
    {
        if (log.MostUsedUnit is MassUnit.Pound)
        {
            Choices = Choices with { Unit = MassUnit.Pound };
        }
    }

    private void TakeChoices()
    {
        if (OperatingSystem.IsBrowser() && Opened is null)
        {
            Choices = Choices.Parse(Page.Choices());
        }
    }

    /// <summary>Loads the facts, and measures how long it takes.</summary>
    internal static KnowledgeBase LoadKnowledge()
    {
        using var timing = Timing.Of("knowledge");
        return KnowledgeBase.Load();
    }

    private void Understand()
    {
        using var timing = Timing.Of("names");
        History = History.Of(Opened!.Log, Knowledge.Names, Choices.Bodyweight?.Kilograms);
        Names = NameSummary.Of(History);
    }

    private void Judge()
    {
        using var timing = Timing.Of("verdict");
        var builder = new ReportBuilder(Knowledge.Coaching);
        Report = builder.Build(History!, new ReportOptions { Lifter = new LifterFacts { Level = Choices.Level }, Today = Today() });
    }

    private static DateOnly Today() => DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);

    private void Tell() => Changed?.Invoke(this, EventArgs.Empty);
}
