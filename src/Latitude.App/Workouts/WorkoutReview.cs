namespace Latitude.App.Workouts;

/// <summary>What a workout came to.</summary>
/// <param name="Title">The verdict in a few words.</param>
/// <param name="Line">Title, time and sets.</param>
/// <param name="Sets">Sets done, warm-ups included.</param>
/// <param name="Back">Work sets for the back.</param>
/// <param name="Front">Work sets for the front.</param>
/// <param name="Points">Records, and what changes next time, the most important first.</param>
internal sealed record WorkoutReview(string Title, string Line, int Sets, int Back, int Front, IReadOnlyList<ReviewPoint> Points);
