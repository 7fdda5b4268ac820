using System.Diagnostics.CodeAnalysis;
using Latitude.Domain.Exercises;
using Latitude.Domain.Training;

namespace Latitude.Domain.Strength.Forecasting;

/// <summary>One forecaster for each understood exercise of a history. Bodyweight movements lie on the scale of total load.</summary>
public sealed class ForecastBook
{
    private readonly Dictionary<string, LiftForecaster> _forecasters = new(StringComparer.Ordinal);

    private ForecastBook()
    {
    }

    /// <summary>Ids of the exercises that have at least one session.</summary>
    public IReadOnlyCollection<string> Exercises => _forecasters.Keys;

    /// <summary>Replays a history in order of date.</summary>
    /// <param name="history">The history.</param>
    /// <param name="to">The last day that counts.</param>
    /// <param name="only">The exercises that will be asked for; null for all.</param>
    public static ForecastBook Of(History history, DateOnly to, IReadOnlyCollection<Exercise>? only = null)
    {
        var book = new ForecastBook();
        foreach (var sets in StrengthAnalysis.ByExercise(history, to))
        {
            if (only is not null && !only.Contains(sets.Exercise))
            {
                continue;
            }

            var forecaster = new LiftForecaster();
            foreach (var session in sets.LiftSessions())
            {
                forecaster.Observe(session);
            }

            if (forecaster.Sessions > 0)
            {
                book._forecasters.Add(sets.Exercise.Id, forecaster);
            }
        }

        return book;
    }

    /// <summary>The forecaster of an exercise; a newly logged session is learnt by its <see cref="LiftForecaster.Observe"/>.</summary>
    public bool TryGet(Exercise exercise, [NotNullWhen(true)] out LiftForecaster? forecaster) =>
        _forecasters.TryGetValue(exercise.Id, out forecaster);
}
