using Latitude.App.Sample;
using Latitude.Domain.Coaching;
using Latitude.Domain.Knowledge;
using Latitude.Domain.Training;

namespace Latitude.App.Reports;

/// <summary>
/// What is open in this browser tab: the log, what was read from it, and the verdict. Nothing of it is stored or sent; closing the tab forgets it.
/// </summary>
public sealed class ReportSession
{
    private readonly Lazy<KnowledgeBase> _knowledge = new(KnowledgeBase.Load);

    /// <summary>Told whenever anything here has changed.</summary>
    public event EventHandler? Changed;

    /// <summary>The facts.</summary>
    public KnowledgeBase Knowledge => _knowledge.Value;

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
        Judge(isNewMass);
        Changed?.Invoke(this, EventArgs.Empty);
    }

    /// <summary>Opens the made-up athlete.</summary>
    public void OpenSample() => Open(new OpenedLog
    {
        Names = ["Sample athlete"],
        IsSample = true,
        Log = SampleAthlete.Log(Knowledge.Exercises),
    });

    /// <summary>Opens the files that were picked; false where none wait.</summary>
    public Task<bool> OpenPicked() => Task.FromResult(Opened is null && Working is not null);

    private void Open(OpenedLog opened)
    {
        Opened = opened;
        Working = null;
        Judge(isNewHistory: true);
        Changed?.Invoke(this, EventArgs.Empty);
    }

    private void Judge(bool isNewHistory)
    {
        if (Opened is not { } opened)
        {
            return;
        }

        if (isNewHistory || History is null)
        {
            History = History.Of(opened.Log, Knowledge.Names, Choices.Bodyweight?.Kilograms);
            Names = NameSummary.Of(History);
        }

        var builder = new ReportBuilder(Knowledge.Body, Knowledge.Exercises, Knowledge.Doses, Knowledge.Rules);
        Report = builder.Build(History, new ReportOptions { Level = Choices.Level });
    }
}
