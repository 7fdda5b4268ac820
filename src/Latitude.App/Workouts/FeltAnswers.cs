using Latitude.App.Store;
using Latitude.Domain.Training.Live;
using Latitude.Sync.Client;
using Latitude.Sync.Records;

namespace Latitude.App.Workouts;

/// <summary>Where back sets were felt, as records of their own (G5).</summary>
internal static class FeltAnswers
{
    public static IEnumerable<RecordDraft> Of(LiveWorkout workout)
    {
        foreach (var exercise in workout.Exercises)
        {
            foreach (var set in exercise.Sets)
            {
                if (set is { IsDone: true, Felt: { } felt })
                {
                    yield return new RecordDraft(RecordKinds.Answer, IdOf(set.Id), Payload(workout, exercise, set, felt));
                }
            }
        }
    }

    /// <summary>The id of the answer about a set: one a set, whichever device asked.</summary>
    public static Guid IdOf(Guid set) => ContentId.Of("felt", set.ToString("D"));

    /// <summary>The word of an answer.</summary>
    public static string Word(FeltIn felt) => felt switch
    {
        FeltIn.Back => "back",
        FeltIn.Arms => "arms",
        FeltIn.LowerBack => "lower_back",
        _ => "not_sure",
    };

    private static string Payload(LiveWorkout workout, LiveExercise exercise, LiveSet set, FeltIn felt) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("question", "felt");
        json.WriteString("answer", Word(felt));
        json.WriteString("date", SessionSummary.DayKey(DateOnly.FromDateTime(workout.Started.DateTime)));
        json.WriteString("workout", workout.Id);
        json.WriteString("set", set.Id);
        json.WriteString("exercise", exercise.Exercise?.Id ?? exercise.Name);
        json.WriteEndObject();
    });
}
