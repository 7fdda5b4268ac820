using System.Text.Json;
using Latitude.Domain.Form.Pose;

namespace Latitude.Interchange.Film;

/// <summary>One line: a frame as JSON. Names: t, w, h, score, roi {cx, cy, size, rot}, pts, world, mask, light; others are passed over.</summary>
internal static class FeatureLine
{
    private const double LongestFilm = 3600;  // seconds
    private const int LargestPicture = 16_384; // pixels a side
    private const double Farthest = 1e6;       // pixels or metres: no landmark lies beyond

    /// <summary>Fills the frame. Null, or what is wrong.</summary>
    public static (string Code, string Message)? Read(string line, PoseFrame frame, out int? mask)
    {
        mask = null;
        try
        {
            using var document = JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = 8 });
            return Read(document.RootElement, frame, ref mask);
        }
        catch (JsonException)
        {
            return ("not_json", "The line is not JSON.");
        }
    }

    private static (string Code, string Message)? Read(JsonElement root, PoseFrame frame, ref int? mask)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            return ("not_a_frame", "The line is not an object.");
        }

        if (Number(root, "t") is not (>= 0 and <= LongestFilm) || Number(root, "w") is not (>= 1 and <= LargestPicture)
            || Number(root, "h") is not (>= 1 and <= LargestPicture))
        {
            return ("not_a_frame", "Time (t, seconds), width (w) or height (h, pixels) is missing or out of range.");
        }

        frame.Time = Number(root, "t")!.Value;
        frame.Width = (int)Number(root, "w")!.Value;
        frame.Height = (int)Number(root, "h")!.Value;
        frame.Score = Number(root, "score") ?? 0;
        frame.Brightness = Number(root, "light");
        frame.HasBody = root.TryGetProperty("pts", out var points);
        return frame.HasBody ? ReadBody(root, points, frame, ref mask) : null;
    }

    private static (string Code, string Message)? ReadBody(JsonElement root, JsonElement points, PoseFrame frame, ref int? mask)
    {
        if (!root.TryGetProperty("world", out var world) || !Fill(points, frame.Image, PoseFrame.ImageStride) || !Fill(world, frame.World, PoseFrame.WorldStride))
        {
            return ("bad_landmarks", "pts needs 33 landmarks of x, y, z and visibility, world 33 of x, y and z.");
        }

        if (root.TryGetProperty("mask", out var index) && index.ValueKind == JsonValueKind.Number && index.TryGetInt32(out var number) && number >= 0)
        {
            if (!root.TryGetProperty("roi", out var roi) || roi.ValueKind != JsonValueKind.Object
                || Number(roi, "cx") is not { } x || Number(roi, "cy") is not { } y || Number(roi, "rot") is not { } rotation
                || Number(roi, "size") is not (> 0 and <= Farthest))
            {
                return ("bad_roi", "A mask needs its region: roi with cx, cy, size and rot.");
            }

            mask = number;
            frame.Roi = new PoseRoi(x, y, Number(roi, "size")!.Value, rotation);
        }

        return null;
    }

    private static bool Fill(JsonElement points, double[] target, int stride)
    {
        if (points.ValueKind != JsonValueKind.Array || points.GetArrayLength() < Landmark.Count)
        {
            return false;
        }

        var at = 0;
        foreach (var point in points.EnumerateArray())
        {
            if (at == target.Length)
            {
                break;
            }

            if (point.ValueKind != JsonValueKind.Array || point.GetArrayLength() < stride)
            {
                return false;
            }

            for (var i = 0; i < stride; i++)
            {
                if (Number(point[i]) is not { } number)
                {
                    return false;
                }

                target[at++] = number;
            }
        }

        return true;
    }

    private static double? Number(JsonElement parent, string name) => parent.TryGetProperty(name, out var value) ? Number(value) : null;

    /// <summary>A number that can be one: finite and not beyond the moon.</summary>
    private static double? Number(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && Math.Abs(number) <= Farthest ? number : null;
}
