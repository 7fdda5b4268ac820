using System.IO.Compression;
using System.Text;
using Latitude.Domain.Form.Pose;

namespace Latitude.Interchange.Film;

/// <summary>
/// Reads what a pose model saw in a film: one JSON object a line, and beside it the masks, 256 × 256 bytes each. Both may be gzipped. Layout:
/// docs/form-check.md. Holds one frame at a time, whatever the length of the film.
/// </summary>
public static class FeatureReader
{
    /// <summary>More frames are no set: ten minutes at 60 frames a second.</summary>
    public const int MostFrames = 36_000;

    private const int LongestLine = 256 * 1024;

    /// <summary>A few bytes unpack to lines without end that hold no frame: they are given up too.</summary>
    private const int MostLines = 2 * MostFrames;

    private const int FirstGzipByte = 0x1F;

    /// <summary>Reads a film. Each frame is handed on before the next is read, and then used again.</summary>
    /// <param name="frames">The lines.</param>
    /// <param name="masks">The masks; null where there are none: then the back cannot be judged.</param>
    /// <param name="onFrame">Called for each frame that could be read, in the order of time.</param>
    public static FeatureReading Read(Stream frames, Stream? masks, Action<PoseFrame> onFrame)
    {
        var problems = new List<FeatureProblem>();
        var count = 0;
        FeatureProblem? error;
        try
        {
            using var lines = new StreamReader(Unzipped(frames), Encoding.UTF8, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
            error = ReadLines(lines, masks is null ? null : new MaskReader(Unzipped(masks)), onFrame, problems, ref count);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            error = new FeatureProblem(0, "unreadable", "The file is damaged: it cannot be unpacked to its end.");
        }

        return new FeatureReading
        {
            Frames = count,
            Problems = problems,
            Error = error ?? (count == 0 ? new FeatureProblem(0, "no_frames", "The file holds no frames of a film.") : null),
        };
    }

    private static FeatureProblem? ReadLines(
        StreamReader lines, MaskReader? masks, Action<PoseFrame> onFrame, List<FeatureProblem> problems, ref int count)
    {
        var frame = new PoseFrame();
        var buffer = new StringBuilder();
        var number = 0;
        var last = double.NegativeInfinity;
        while (true)
        {
            if (++number > MostLines)
            {
                return new FeatureProblem(number, "too_long", $"The file has over {MostLines} lines: more than any set.");
            }

            switch (NextLine(lines, buffer))
            {
                case LineEnd.EndOfFile:
                    return null;
                case LineEnd.TooLong:
                    return new FeatureProblem(number, "line_too_long", "The line is too long for a frame of a film.");
            }

            if (IsBlank(buffer))
            {
                continue;
            }

            var problem = FeatureLine.Read(buffer.ToString(), frame, out var mask);
            if (problem is null && !(frame.Time > last))
            {
                problem = ("time", "The time is not later than that of the frame before.");
            }

            if (problem is { } found)
            {
                Add(problems, new FeatureProblem(number, found.Code, found.Message));
                continue;
            }

            if (++count > MostFrames)
            {
                return new FeatureProblem(number, "too_long", "The film is longer than any set: over 36,000 frames.");
            }

            last = frame.Time;
            frame.HasMask = frame.HasBody && mask is { } index && masks is not null && masks.TryRead(index, frame.Mask);
            onFrame(frame);
        }
    }

    private static void Add(List<FeatureProblem> problems, FeatureProblem problem)
    {
        if (problems.Count < FeatureReading.MostProblems)
        {
            problems.Add(problem);
        }
    }

    private static LineEnd NextLine(StreamReader lines, StringBuilder buffer)
    {
        buffer.Clear();
        while (true)
        {
            var next = lines.Read();
            if (next < 0)
            {
                return buffer.Length == 0 ? LineEnd.EndOfFile : LineEnd.Line;
            }

            if (next == '\n')
            {
                return LineEnd.Line;
            }

            if (buffer.Length >= LongestLine)
            {
                return LineEnd.TooLong;
            }

            buffer.Append((char)next);
        }
    }

    private static bool IsBlank(StringBuilder line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (!char.IsWhiteSpace(line[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static Stream Unzipped(Stream stream)
    {
        var buffered = new BufferedStream(stream);
        var first = buffered.ReadByte();
        return first == FirstGzipByte
            ? new GZipStream(new RejoinedStream((byte)first, buffered), CompressionMode.Decompress)
            : first < 0 ? buffered : new RejoinedStream((byte)first, buffered);
    }

    private enum LineEnd
    {
        Line,
        EndOfFile,
        TooLong,
    }
}
