using System.Runtime.Versioning;
using Latitude.Domain.Form.Measures;
using Latitude.Domain.Form.Pose;

namespace Latitude.App.Form;

/// <summary>Reads a clip picture by picture and keeps a few numbers of each, so that a long clip costs little memory.</summary>
[SupportedOSPlatform("browser")]
internal sealed class ClipReader(Clip clip)
{
    private readonly PoseFrame _frame = new() { Width = clip.Width, Height = clip.Height };
    private readonly FrameMeter _meter = new();
    private readonly List<FrameMeasures> _frames = new(clip.Pictures);
    private readonly FoundPose _found = new();
    private readonly double[] _back = new double[DorsalContour.Rays];

    /// <summary>What was measured so far.</summary>
    public IReadOnlyList<FrameMeasures> Frames => _frames;

    /// <summary>Is there a picture left?</summary>
    public bool HasMore => _frames.Count < clip.Pictures;

    /// <summary>Reads the next picture. Fails where the clip breaks off.</summary>
    public async Task ReadNext()
    {
        _frame.Time = _frames.Count / Clip.PicturesASecond;
        _frame.HasBody = _frame.HasMask = await FormModule.ReadFilm(_frame.Time);
        if (_frame.HasBody)
        {
            _found.CopyTo(_frame);
        }

        var measures = _meter.Measure(_frame);
        _frames.Add(measures);
        if (measures.HasBody)
        {
            _meter.Contour.Depth.CopyTo(_back);
            FormModule.KeepBack(_back, measures.Facing);
        }
    }
}
