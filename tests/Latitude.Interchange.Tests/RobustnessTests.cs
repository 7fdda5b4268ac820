using System.Text;
using CsCheck;
using Latitude.Domain.Training;
using Latitude.Interchange.Export;

namespace Latitude.Interchange.Tests;

/// <summary>
/// Whatever happened to a file, its import ends with an error or with a receipt that adds up. Nothing throws. The files of all formats are damaged
/// in turn.
/// </summary>
public sealed class RobustnessTests
{
    /// <summary>Formats whose small files are written here, since a few rows are enough to be damaged.</summary>
    private static readonly string[] Texts =
    [
        "Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;Distance;Distance Unit;Seconds;Notes;Workout Notes;Workout Duration\n"
            + "2021-07-10 11:05:50;Push;Bench Press (Barbell);W;60;kg;8;;;;0;\"felt \"\"good\"\"\";;1h 5m\n"
            + "2021-07-10 11:05:50;Push;Bench Press (Barbell);Rest Timer;0;;0;;;;90;;;1h 5m\n"
            + "2021-07-10 11:05:50;Push;Running;1;;;;;5;km;1500;\"two\nlines\";;1h 5m\n",
        "Date,Workout Name,Exercise Name,Set Order,kg,Reps,km,Seconds,Notes\n2015-03-13 20:15:08,A,Squat,0,100,5,,0,\n13/3/2015 20:15,A,Squat,1,100,5,,0,\n",
        "\"title\",\"start_time\",\"end_time\",\"description\",\"exercise_title\",\"superset_id\",\"exercise_notes\",\"set_index\",\"set_type\",\"weight_kg\",\"reps\",\"distance_km\",\"duration_seconds\",\"rpe\"\n"
            + "\"Pull\",\"11 Nis 2026, 13:05\",\"11 Nis 2026, 14:05\",\"\",\"Pull Up (Weighted)\",0,\"slow\",0,\"normal\",5,8,,,9\n"
            + "\"Pull\",\"Jun 11, 2026, 1:01 PM\",\"Jun 11, 2026, 2:01 PM\",\"\",\"Plank\",,\"\",0,\"warmup\",,,,60,\n",
        "Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time,Comment\n2023-11-21,Row, Barbell,Back,60,kgs,8,,,,\n2023-11-21,Running,Cardio,,,,5,km,0:25:00,\n",
        "Date,Exercise,Category,Weight (lbs),Reps,Distance,Distance Unit,Time\n2023-11-21,Row,Back,135,8,,,\n",
    ];

    private static readonly byte[][] Files =
    [
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Files"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllBytes),
        .. Texts.Select(Encoding.UTF8.GetBytes),
        Own(LogJsonWriter.Write),
        Own(static (stream, log) =>
        {
            using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
            LogCsvWriter.Write(writer, log);
        }),
    ];

    private static readonly Gen<byte[]> AnyFile = Gen.Int[0, Files.Length - 1].Select(index => Files[index]);

    [Fact]
    public void A_file_cut_off_at_any_byte_is_read_or_refused()
    {
        foreach (var file in Files)
        {
            for (var length = 0; length < file.Length; length++)
            {
                ShouldAddUp(file[..length]);
            }
        }
    }

    [Fact]
    public void A_file_whose_fields_changed_places_is_read_or_refused() =>
        Gen.Select(AnyFile, Gen.Int).Select(pair => Shuffled(pair.Item1, pair.Item2)).Sample(ShouldAddUp, iter: 1_000);

    [Fact]
    public void A_file_with_some_bytes_changed_is_read_or_refused() =>
        Gen.Select(AnyFile, Gen.Select(Gen.Int[0, 100_000], Gen.Byte).Array[1, 30]).Select(pair => Changed(pair.Item1, pair.Item2)).Sample(ShouldAddUp, iter: 1_500);

    [Fact]
    public void A_file_with_pieces_of_others_in_it_is_read_or_refused() =>
        Gen.Select(AnyFile, AnyFile, Gen.Int[0, 100_000], Gen.Int[0, 100_000])
            .Select((first, second, from, to) => (byte[])[.. first[..(from % (first.Length + 1))], .. second[(to % (second.Length + 1))..], .. first[(from % (first.Length + 1))..]])
            .Sample(ShouldAddUp, iter: 1_000);

    [Fact]
    public void Strange_values_in_a_field_are_read_or_lost() =>
        Gen.Select(AnyFile, Gen.Int[0, 100_000], Strange).Select((file, at, value) => WithField(file, at, value)).Sample(ShouldAddUp, iter: 1_500);

    [Fact]
    public void Random_bytes_are_refused() => Gen.Byte.Array[0, 4_000].Sample(ShouldAddUp, iter: 1_000);

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("iso-8859-1")]
    [InlineData("us-ascii")]
    public void A_file_in_another_encoding_is_read_or_refused(string encoding)
    {
        foreach (var file in Files)
        {
            var text = Encoding.UTF8.GetString(file);
            ShouldAddUp(Encoding.GetEncoding(encoding).GetBytes(text));
            ShouldAddUp([.. Encoding.GetEncoding(encoding).GetPreamble(), .. Encoding.GetEncoding(encoding).GetBytes(text)]);
        }
    }

    [Fact]
    public void It_does_not_matter_in_which_pieces_a_file_arrives()
    {
        foreach (var file in Files)
        {
            using var whole = new MemoryStream(file);
            using var pieces = new PiecemealStream(file);
            var (expected, actual) = (Imported.Stream(whole), Imported.Stream(pieces));
            actual.Error.ShouldBe(expected.Error);
            actual.Log.SetCount.ShouldBe(expected.Log.SetCount);
            actual.Receipt.Rows.ShouldBe(expected.Receipt.Rows);
        }
    }

    private static Gen<string> Strange { get; } = Gen.OneOf(
        "79228162514264337593543950335", "-79228162514264337593543950335", "1e28", "1e-28", "0.0000000000000000000000000001", "-1", "NaN", "∞", "2147483648", "99999999999999999999",
        "9999-12-31", "0001-01-01", "2025-02-30", "99/99/9999", "23:59:60", "9999999999h", "-5m", "\"", "\"\"\"", "\0", "\uFEFF", "\r", "🏋️", "x", "1x2x3x4", "5/5/-/0", ",,,,", ";;;;",
        "100000000x100000000", "79228162514264337593543950335x5", "kg", "1,000,000.5", "1.000.000,5", "٣", "½");

    private static void ShouldAddUp(byte[] bytes)
    {
        var result = Imported.Bytes(bytes);
        var receipt = result.Receipt;
        (receipt.SetRows + receipt.MetadataRows + receipt.LostRows).ShouldBe(receipt.Rows);
        receipt.Lost.Count.ShouldBe(Math.Min(receipt.LostRows, ImportReceipt.ListedLostRows));
        if (result.Error is null)
        {
            receipt.Sets.ShouldBe(result.Log.SetCount);
            receipt.Warmups.ShouldBe(result.Sets().Count(set => !set.IsWork));
        }
        else
        {
            result.Log.Workouts.ShouldBeEmpty();
        }

        // What was read can be exported and weighed.
        _ = result.Sets().Sum(set => Math.Min(set.Load?.Kilograms ?? 0, 1_000));
    }

    private static byte[] Shuffled(byte[] file, int seed)
    {
        var random = new Random(seed);
        var lines = Encoding.UTF8.GetString(file).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var delimiter = lines[i].Contains(';', StringComparison.Ordinal) ? ';' : lines[i].Contains('|', StringComparison.Ordinal) ? '|' : ',';
            var fields = lines[i].Split(delimiter);
            if (i > 0 || random.Next(4) == 0)
            {
                random.Shuffle(fields);
            }

            lines[i] = string.Join(delimiter, fields);
        }

        return Encoding.UTF8.GetBytes(string.Join('\n', lines));
    }

    private static byte[] Changed(byte[] file, (int At, byte Value)[] changes)
    {
        var copy = (byte[])file.Clone();
        foreach (var (at, value) in changes)
        {
            if (copy.Length > 0)
            {
                copy[at % copy.Length] = value;
            }
        }

        return copy;
    }

    private static byte[] WithField(byte[] file, int at, string value)
    {
        var text = Encoding.UTF8.GetString(file);
        var header = text.IndexOf('\n', StringComparison.Ordinal) + 1;
        var from = text.Length == 0 ? 0 : header + (at % Math.Max(1, text.Length - header));
        var to = from;
        while (from > header && text[from - 1] is not (',' or ';' or '|' or '\n'))
        {
            from--;
        }

        while (to < text.Length && text[to] is not (',' or ';' or '|' or '\n'))
        {
            to++;
        }

        return Encoding.UTF8.GetBytes(string.Concat(text.AsSpan(0, from), value, text.AsSpan(to)));
    }

    private static byte[] Own(Action<Stream, TrainingLog> write)
    {
        using var stream = new MemoryStream();
        write(stream, Imported.File("Liftosaur/history.csv").Log);
        return stream.ToArray();
    }

    /// <summary>Gives one to three bytes at a time.</summary>
    private sealed class PiecemealStream(byte[] bytes) : MemoryStream(bytes)
    {
        private int _next;

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 1 + (_next++ % 3))]);
    }
}
