using System.Text;

namespace Latitude.Interchange.Tests;

/// <summary>A beginning, then the same for ever.</summary>
internal sealed class EndlessStream(string beginning, string repeated) : Stream
{
    private readonly byte[] _beginning = Encoding.UTF8.GetBytes(beginning);
    private readonly byte[] _repeated = Encoding.UTF8.GetBytes(repeated);

    public long BytesRead { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        for (var i = 0; i < count; i++, BytesRead++)
        {
            buffer[offset + i] = BytesRead < _beginning.Length ? _beginning[BytesRead] : _repeated[(BytesRead - _beginning.Length) % _repeated.Length];
        }

        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
