using Latitude.Domain.Coaching;
using Latitude.Domain.Knowledge;
using Latitude.Domain.Quantities;
using Latitude.Domain.Training;

namespace Latitude.Cli;

/// <summary>Everything that a report shows, whether as a page or as JSON.</summary>
internal sealed record ReportPage
{
    public required ReportRequest Request { get; init; }

    public required KnowledgeBase Knowledge { get; init; }

    public required LogReading Reading { get; init; }

    public required History History { get; init; }

    /// <summary>How well the names were understood.</summary>
    public required NameSummary Names { get; init; }

    /// <summary>The verdict; null where no workout lies in the days asked for.</summary>
    public required Report? Report { get; init; }

    /// <summary>The unit to show loads in.</summary>
    public required MassUnit Unit { get; init; }

    public static ReportPage Make(ReportRequest request, KnowledgeBase knowledge, LogReading reading)
    {
        var unit = request.Unit ?? reading.Unit;
        var bodyweight = request.Bodyweight is { } entered ? new Load(entered, unit).Kilograms : (decimal?)null;
        var history = History.Of(reading.Log, knowledge.Names, bodyweight);
        return new ReportPage
        {
            Request = request,
            Knowledge = knowledge,
            Reading = reading,
            History = history,
            Names = NameSummary.Of(history),
            Report = new ReportBuilder(knowledge.Coaching).Build(history, request.Options),
            Unit = unit,
        };
    }
}
