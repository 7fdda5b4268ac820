namespace Latitude.Load;

/// <summary>
/// A file on a disk with a cache that a power cut empties: what was flushed is there, of what was written since then any subset of 512-byte
/// sectors, in any order.
/// </summary>
internal sealed class SimulatedDisk(byte[] content)
{
    private const int Sector = 512;

    private readonly List<(long Offset, byte[]? Data)> _waiting = [];
    private byte[] _durable = content;
    private int _length = content.Length;

    /// <summary>Bytes written since the last flush, for one that begins now.</summary>
    public int Waiting => _waiting.Count;

    /// <summary>Takes a write into the cache.</summary>
    public void Write(long offset, byte[] data) => _waiting.Add((offset, data));

    /// <summary>Takes a truncation into the cache.</summary>
    public void Truncate(long length) => _waiting.Add((length, null));

    /// <summary>A flush has ended: what was written before it began is on the disk.</summary>
    public void Flush(int count)
    {
        foreach (var (offset, data) in _waiting.Take(count))
        {
            Apply(ref _durable, ref _length, offset, data);
        }

        _waiting.RemoveRange(0, Math.Min(count, _waiting.Count));
    }

    /// <summary>What is found after a power cut now.</summary>
    /// <param name="random">Decides about each sector.</param>
    /// <param name="share">Probability, 0 to 1, that a sector that was not flushed is there.</param>
    public byte[] AfterPowerCut(Random random, double share)
    {
        var found = (byte[])_durable.Clone();
        var length = _length;
        foreach (var (offset, data) in _waiting)
        {
            if (data is null)
            {
                if (random.NextDouble() < share)
                {
                    Apply(ref found, ref length, offset, null);
                }

                continue;
            }

            for (var at = 0; at < data.Length; at += Sector)
            {
                if (random.NextDouble() < share)
                {
                    Apply(ref found, ref length, offset + at, data[at..Math.Min(data.Length, at + Sector)]);
                }
            }
        }

        return found[..length];
    }

    private static void Apply(ref byte[] bytes, ref int length, long offset, byte[]? data)
    {
        if (data is null)
        {
            if (offset < length)
            {
                Array.Clear(bytes, (int)offset, length - (int)offset);
            }

            length = (int)offset;
            Array.Resize(ref bytes, Math.Max(bytes.Length, length));
            return;
        }

        var end = (int)offset + data.Length;
        if (end > bytes.Length)
        {
            Array.Resize(ref bytes, Math.Max(end, bytes.Length * 2));
        }

        data.CopyTo(bytes, offset);
        length = Math.Max(length, end);
    }
}
