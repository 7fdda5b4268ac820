using System.IO.Compression;
using System.Text;
using Latitude.Domain.Form.Evaluation;
using Latitude.Domain.Form.Pose;
using Latitude.Interchange.Film;

namespace Latitude.Interchange.Tests.Film;

public class FeatureReaderTests
{
    private const string Empty = """{"i":0,"t":0.1,"w":640,"h":480}""";

    [Fact]
    public void A_frame_is_read_with_its_landmarks_region_and_mask()
    {
        var mask = new byte[PoseRoi.MaskSide * PoseRoi.MaskSide];
        mask[5] = 248;
        PoseFrame? seen = null;
        var reading = FeatureReader.Read(Text(Body(0.5)), new MemoryStream(mask), frame => seen = frame);
        reading.Error.ShouldBeNull();
        reading.Problems.ShouldBeEmpty();
        reading.Frames.ShouldBe(1);
        seen!.Time.ShouldBe(0.5);
        seen.HasBody.ShouldBeTrue();
        seen.HasMask.ShouldBeTrue();
        seen.Mask[5].ShouldBe((byte)248);
        seen.At(Landmark.LeftHip).ShouldBe(new Point(23, 24));
        seen.World[^1].ShouldBe(3);
        seen.Roi.ShouldBe(new PoseRoi(10, 20, 300, 0.25));
    }

    [Fact]
    public void A_frame_without_a_body_is_a_frame() =>
        FeatureReader.Read(Text(Empty), null, frame => frame.HasBody.ShouldBeFalse()).Frames.ShouldBe(1);

    [Fact]
    public void Packed_files_are_unpacked()
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionMode.Compress, leaveOpen: true))
        {
            zip.Write(Encoding.UTF8.GetBytes(Empty + "\n\n" + Body(0.2) + "\n"));
        }

        packed.Position = 0;
        FeatureReader.Read(packed, null, _ => { }).Frames.ShouldBe(2);
    }

    [Fact]
    public void A_packed_file_cut_short_is_said_to_be_damaged()
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.NoCompression, leaveOpen: true))
        {
            zip.Write(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(1, 50).Select(i => Body(i) + "\n"))));
        }

        var cut = packed.ToArray();
        cut[10] ^= 0xFF;
        FeatureReader.Read(new MemoryStream(cut), null, _ => { }).Error!.Code.ShouldBe("unreadable");
    }

    [Theory]
    [InlineData("not json", "not_json")]
    [InlineData("[1]", "not_a_frame")]
    [InlineData("""{"t":0.1,"w":640}""", "not_a_frame")]
    [InlineData("""{"t":-1,"w":640,"h":480}""", "not_a_frame")]
    [InlineData("""{"t":1e99,"w":640,"h":480}""", "not_a_frame")]
    [InlineData("""{"t":0.1,"w":640,"h":480,"pts":[]}""", "bad_landmarks")]
    [InlineData("""{"t":0.1,"w":640,"h":480,"pts":7,"world":7}""", "bad_landmarks")]
    public void What_is_wrong_with_a_line_is_said_with_its_place_and_the_rest_is_read(string line, string code)
    {
        var reading = FeatureReader.Read(Text(Empty + "\n" + line + "\n" + Body(0.3)), null, _ => { });
        reading.Frames.ShouldBe(2);
        var problem = reading.Problems.ShouldHaveSingleItem();
        problem.Line.ShouldBe(2);
        problem.Code.ShouldBe(code);
    }

    [Fact]
    public void Time_does_not_run_backwards() =>
        FeatureReader.Read(Text(Body(0.3) + "\n" + Body(0.2)), null, _ => { }).Problems.ShouldHaveSingleItem().Code.ShouldBe("time");

    [Fact]
    public void A_line_without_end_is_given_up() =>
        FeatureReader.Read(Text(new string('[', 300_000)), null, _ => { }).Error!.Code.ShouldBe("line_too_long");

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    public void Lines_without_end_are_given_up_frames_or_not(string line) =>
        FeatureReader.Read(Text(string.Concat(Enumerable.Repeat(line + "\n", (2 * FeatureReader.MostFrames) + 1))), null, _ => { }).Error!.Code.ShouldBe("too_long");

    [Theory]
    [InlineData("")]
    [InlineData("\n \n")]
    public void A_file_without_frames_is_no_film(string text) => FeatureReader.Read(Text(text), null, _ => { }).Error!.Code.ShouldBe("no_frames");

    [Fact]
    public void A_mask_beyond_the_file_is_missing_and_nothing_more() =>
        FeatureReader.Read(Text(Body(0.1, mask: 9)), new MemoryStream(new byte[1000]), frame => frame.HasMask.ShouldBeFalse()).Error.ShouldBeNull();

    [Fact]
    public void Labels_are_read_by_the_names_of_their_columns()
    {
        var (labels, problems) = LabelReader.Read(
            "clip,lifter,view,exercise,reps,back,judgeable\na,B,\"rear, low\",deadlift,1,rounded,yes\nb,C,side,,,,no\nc,C,side,,x,,\n../d,C,side,,1,,\n");
        labels.ShouldBe(
        [
            new FilmLabel { Clip = "a", Lifter = "B", Exercise = "deadlift", Reps = 1, Back = BackLabel.Rounded, IsJudgeable = true },
            new FilmLabel { Clip = "b", Lifter = "C", Exercise = "", IsJudgeable = false },
        ]);
        problems.Select(problem => problem.Line).ShouldBe([4, 5]);
    }

    [Fact]
    public void A_table_that_lacks_a_column_says_which() =>
        LabelReader.Read("clip,lifter,exercise,reps,back\n").Problems.ShouldHaveSingleItem().Message.ShouldContain("judgeable");

    private static MemoryStream Text(string text) => new(Encoding.UTF8.GetBytes(text));

    /// <summary>Landmark n lies at (n, n + 1) in the picture and at (1, 2, 3) in the world.</summary>
    private static string Body(double time, int mask = 0)
    {
        var points = string.Join(',', Enumerable.Range(0, 33).Select(i => $"[{i},{i + 1},0,1,1]"));
        var world = string.Join(',', Enumerable.Repeat("[1,2,3]", 33));
        return string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $$"""{"t":{{time}},"w":640,"h":480,"score":1,"roi":{"cx":10,"cy":20,"size":300,"rot":0.25},"pts":[{{points}}],"world":[{{world}}],"mask":{{mask}}}""");
    }
}
