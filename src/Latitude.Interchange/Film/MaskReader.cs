using Latitude.Domain.Form.Pose;

namespace Latitude.Interchange.Film;

/// <summary>Reads masks in the order in which frames ask for them: forward only, so that a long film is never held whole.</summary>
internal sealed class MaskReader(Stream masks)
{
    private readonly byte[] _skipped = new byte[PoseRoi.MaskSide * PoseRoi.MaskSide];
    private int _next;
    private bool _isAtEnd;

    /// <summary>Fills the mask; false where it lies behind, or the file ends before it.</summary>
    public bool TryRead(int index, byte[] mask)
    {
        if (index < _next || index >= FeatureReader.MostFrames)
        {
            return false;
        }

        while (_next < index && Fill(_skipped))
        {
        }

        return Fill(mask);
    }

    private bool Fill(byte[] mask)
    {
        if (_isAtEnd)
        {
            return false;
        }

        _next++;
        _isAtEnd = masks.ReadAtLeast(mask, mask.Length, throwOnEndOfStream: false) < mask.Length;
        return !_isAtEnd;
    }
}
