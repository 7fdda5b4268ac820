using Latitude.App.Reports;
using Latitude.App.Store;
using Latitude.Domain.Coaching.Benefits;
using Latitude.Domain.Knowledge;
using Latitude.Domain.Strength;
using Latitude.Domain.Training;

namespace Latitude.App.Progress;

/// <summary>Makes the book of progress from the own log, else from what is open; again only when something was written.</summary>
public sealed class ProgressSource(KeptLog kept, Logbook logbook, ReportSession session, Lazy<KnowledgeBase> knowledge, TimeProvider time)
{
    /// <summary>Weeks of the benefits.</summary>
    public const int Weeks = 12;

    private ProgressBook? _book;
    private object? _madeFrom;
    private int _girths = -1;
    private Choices? _choices;

    /// <summary>The book; null where there is nothing to show.</summary>
    /// <param name="onProgress">May wait, so that the page can paint while a long log is read.</param>
    public async Task<ProgressBook?> OpenAsync(Func<Task>? onProgress = null)
    {
        var today = DateOnly.FromDateTime(time.GetLocalNow().DateTime);
        var training = await kept.ReadAsync(today, onProgress);
        var girths = await logbook.GirthsAsync();
        if (training.Log.Workouts.Count > 0)
        {
            return Make(training, girths, () => History.Of(training.Log, knowledge.Value.Names, session.Choices.Bodyweight?.Kilograms), today, isKept: true);
        }

        return session is { Opened: { } opened, History: { Sets.Length: > 0 } history }
            ? Make(history, girths, () => history, ReportSession.CoachDay(history.Sets, today, isKept: false) ?? today, isKept: false, opened.IsSample)
            : null;
    }

    private ProgressBook Make(
        object from, IReadOnlyList<(Guid Id, GirthEntry Entry)> girths, Func<History> understand, DateOnly to, bool isKept, bool isSample = false)
    {
        if (_book is { } known && ReferenceEquals(_madeFrom, from) && _girths == girths.Count && _choices == session.Choices && known.To == to)
        {
            return known;
        }

        (_madeFrom, _girths, _choices) = (from, girths.Count, session.Choices);
        var history = understand();
        var strength = StrengthAnalysis.Of(history, to);
        return _book = new ProgressBook
        {
            History = history,
            Strength = strength,
            Benefits = BackBenefits.Of(knowledge.Value.Body, history, strength, isKept ? [.. girths.Select(girth => girth.Entry)] : [], to, Weeks),
            To = to,
            IsKept = isKept,
            IsSample = isSample,
        };
    }
}
