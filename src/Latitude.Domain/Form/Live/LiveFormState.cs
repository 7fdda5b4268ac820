namespace Latitude.Domain.Form.Live;

/// <summary>What is known in the middle of a set.</summary>
/// <param name="Reps">Full reps so far.</param>
/// <param name="IsUp">True while the weight is up.</param>
/// <param name="IsNewRep">True in the frame in which a rep was completed: time to say its number.</param>
/// <param name="Warning">The rule that this rep is breaking, said once a rep; null where none is.</param>
/// <param name="Obstacle">What stands in the way of judging right now; null where nothing does.</param>
public readonly record struct LiveFormState(int Reps, bool IsUp, bool IsNewRep, FormRule? Warning, FormGate? Obstacle);
