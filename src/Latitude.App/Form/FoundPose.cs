using System.Runtime.Versioning;
using Latitude.Domain.Form.Pose;

namespace Latitude.App.Form;

/// <summary>Takes what the browser found last into a frame that can be measured.</summary>
[SupportedOSPlatform("browser")]
internal sealed class FoundPose
{
    private const int BeforeLandmarks = 6;

    private readonly double[] _numbers = new double[BeforeLandmarks + (Landmark.Count * (PoseFrame.ImageStride + PoseFrame.WorldStride))];

    /// <summary>Fills a frame.</summary>
    public void CopyTo(PoseFrame frame)
    {
        FormModule.CopyPose(_numbers);
        FormModule.CopyMask(frame.Mask);
        frame.HasBody = frame.HasMask = true;
        frame.Score = _numbers[0];
        frame.Roi = new PoseRoi(_numbers[1], _numbers[2], _numbers[3], _numbers[4]);
        frame.Brightness = _numbers[5];
        _numbers.AsSpan(BeforeLandmarks, frame.Image.Length).CopyTo(frame.Image);
        _numbers.AsSpan(BeforeLandmarks + frame.Image.Length).CopyTo(frame.World);
    }
}
