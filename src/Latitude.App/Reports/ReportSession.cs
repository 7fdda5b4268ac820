using System.Runtime.InteropServices.JavaScript;
using System.Runtime.Versioning;
using Latitude.App.Browser;
using Latitude.App.Sample;
using Latitude.App.Store;
using Latitude.Domain.Coaching;
using Latitude.Domain.Coaching.Advising;
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
    private const int BreakDays = 14;

    private readonly Lazy<Coach> _coach = new(() => new Coach(knowledge.Value.Coaching));
    private JSObject? _files;
    private KeptTraining? _kept;
    private CoachBasis? _basis;
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

    /// <summary>What to do next, worked out behind the verdict; null until it is, and where there is no verdict.</summary>
    public CoachAdvice? Advice { get; private set; }

    /// <summary>What is being done right now; null when nothing is.</summary>
    public Progress? Working { get; private set; }

    /// <summary>Takes what the lifter says about themselves and judges again.</summary>
    public void Choose(Choices choices)
    {
        var isNewMass = choices.Bodyweight != Choices.Bodyweight;
        var isOnlyUnit = choices with { Unit = Choices.Unit } == Choices;
        Choices = choices;
        if (Opened is not null && !isOnlyUnit)
        {
            if (isNewMass)
            {
                Understand();
            }

            Judge();
        }

        Tell();
        if (!isOnlyUnit)
        {
            _ = AdviseAsync();
        }
    }

    /// <summary>Opens the made-up athlete.</summary>
    public Task OpenSampleAsync()
    {
        TakeChoices();
        Choices = Choices with { Level = Choices.Level ?? SampleAthlete.Level };
        return Open(new OpenedLog { Files = [], Log = SampleAthlete.Log(Knowledge.Exercises) });
    }

    /// <summary>Opens what this device keeps of the last weeks. Nothing is judged again where nothing has changed.</summary>
    public Task OpenKeptAsync(KeptTraining training)
    {
        if (Opened is { IsKept: true } && ReferenceEquals(training, _kept) && Report is not null)
        {
            return Task.CompletedTask;
        }

        TakeChoices();
        _kept = training;
        return Open(new OpenedLog { Files = [], Log = training.Log, IsKept = true });
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
        using (Timing.Of("draw"))
        {
            Working = null;
            Tell();
        }

        await AdviseAsync();
    }

    private Task Open(OpenedLog opened)
    {
        Opened = opened;
        Understand();
        Judge();
        Tell();
        return AdviseAsync();
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
        if (OperatingSystem.IsBrowser() && Opened is null or { IsSample: true })
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
        Advice = null;
        _basis = _coach.Value.Look(new CoachInput
        {
            History = History!,
            Date = CoachDay(History!.Sets, Today(), Opened!.IsKept),
            Lifter = new LifterFacts { Level = Choices.Level, BodyweightKilograms = Choices.Bodyweight?.Kilograms },
            Felt = Opened.IsKept && _kept is { } kept ? kept.Felt : [],
        });
        Report = _basis?.Report;
    }

    /// <summary>Works the advice out once the verdict stands on the screen. Another verdict in between makes it stale.</summary>
    private async Task AdviseAsync()
    {
        if (_basis is not { } basis)
        {
            return;
        }

        await (OperatingSystem.IsBrowser() ? Page.NextFrame() : Task.CompletedTask);
        if (!ReferenceEquals(basis, _basis) || Advice is not null)
        {
            return;
        }

        using (Timing.Of("advice"))
        {
            Advice = _coach.Value.Advise(basis);
        }

        Tell();
    }

    /// <summary>
    /// The day that is advised for. A date after today is a typing error. Of a log that is kept up, two weeks without a workout are a break
    /// and not the end of the log.
    /// </summary>
    internal static DateOnly? CoachDay(ReadOnlySpan<HistorySet> sets, DateOnly today, bool isKept)
    {
        for (var i = sets.Length - 1; i >= 0; i--)
        {
            if (sets[i].Workout.Date is var last && last <= today)
            {
                return isKept && today.DayNumber - last.DayNumber >= BreakDays ? today : last;
            }
        }

        return null;
    }

    private static DateOnly Today() => DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);

    private void Tell() => Changed?.Invoke(this, EventArgs.Empty);
}
