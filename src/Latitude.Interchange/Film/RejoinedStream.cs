namespace Latitude.Interchange.Film;

/// <summary>A stream of which the first byte was read to see what it is, put together again. Forward only.</summary>
internal sealed class RejoinedStream(byte first, Stream rest) : Stream
{
    private bool _isFirstRead;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (_isFirstRead || buffer.Length == 0)
        {
            return rest.Read(buffer);
        }

        _isFirstRead = true;
        buffer[0] = first;
        return 1;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
