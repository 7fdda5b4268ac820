namespace Latitude.Domain.Form.Reps;

/// <summary>A rep found in a film, as positions of frames. Set-up ≤ start &lt; top ≤ end.</summary>
/// <param name="Number">From 1.</param>
/// <param name="SetUp">First frame that belongs to it: the weight is down.</param>
/// <param name="Start">Last frame with the weight down: here it leaves.</param>
/// <param name="Top">Where the signal is highest.</param>
/// <param name="End">Where the weight is down again, or the film ends.</param>
public readonly record struct Rep(int Number, int SetUp, int Start, int Top, int End);
