using Latitude.Domain.Exercises;
using Latitude.Domain.Form;
using Latitude.Domain.Form.Measures;

namespace Latitude.App.Form;

/// <summary>A clip with what was found in it.</summary>
/// <param name="Clip">The clip.</param>
/// <param name="Exercise">The exercise that was named; null where it was left to the film.</param>
/// <param name="Frames">What was measured in each picture.</param>
/// <param name="Report">What the rules say.</param>
public sealed record CheckedClip(Clip Clip, Exercise? Exercise, IReadOnlyList<FrameMeasures> Frames, FormReport Report)
{
    /// <summary>Seconds at which a picture was taken.</summary>
    public double TimeOf(int frame) => Frames[Math.Clamp(frame, 0, Frames.Count - 1)].Time;
}
