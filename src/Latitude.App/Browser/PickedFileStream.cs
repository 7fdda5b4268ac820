using System.Runtime.InteropServices.JavaScript;
using System.Runtime.Versioning;

namespace Latitude.App.Browser;

/// <summary>
/// Reads a picked file in slices, so that memory does not grow with the file and the page can paint in between. Reads forward only, and
/// only asynchronously: the browser has no other way.
/// </summary>
[SupportedOSPlatform("browser")]
internal sealed class PickedFileStream : Stream
{
    private const int SliceBytes = 256 * 1024;

    private readonly JSObject _file;
    private readonly Func<long, long, Task> _onSlice;
    private readonly byte[] _slice = new byte[SliceBytes];
    private long _read;
    private int _next;
    private int _filled;

    /// <summary>A stream over a file of the browser.</summary>
    /// <param name="file">The file.</param>
    /// <param name="onSlice">Told before each slice how many bytes have been read, and of how many; may wait, so that the page can paint.</param>
    public PickedFileStream(JSObject file, Func<long, long, Task> onSlice)
    {
        _file = file;
        _onSlice = onSlice;
        Length = (long)Page.FileSize(file);
    }

    public override long Length { get; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Position
    {
        get => _read - _filled + _next;
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_next == _filled && !await Fill())
        {
            return 0;
        }

        var count = Math.Min(buffer.Length, _filled - _next);
        _slice.AsSpan(_next, count).CopyTo(buffer.Span);
        _next += count;
        return count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("A picked file is read asynchronously.");

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private async Task<bool> Fill()
    {
        if (_read >= Length)
        {
            return false;
        }

        await _onSlice(_read, Length);
        _filled = await Page.ReadSlice(_file, _read, Math.Min(_read + SliceBytes, Length));
        Page.CopySlice(_slice.AsSpan(0, _filled));
        _read += _filled;
        _next = 0;
        return _filled > 0;
    }
}
