using System.Text;
using CsCheck;

namespace Latitude.Interchange.Tests;

/// <summary>Files that are no exports, or are made to harm.</summary>
public sealed class HostileFileTests
{
    private const string Header = "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n";
    private const string Row = "2024-03-04 17:05:09,\"A\",40m,\"Squat (Barbell)\",1,100.0,5.0,0,0.0,,,\n";

    [Theory]
    [InlineData("")]
    [InlineData("\n\r\n\n")]
    public void An_empty_file_is_called_empty(string text) => Imported.Text(text).Error!.Code.ShouldBe("empty");

    [Fact]
    public void A_header_alone_is_an_export_without_sets() => Imported.Text(Header).Error.ShouldBe(new ImportError("no-sets", "A file of Strong without a single set."));

    [Theory]
    [InlineData("PK\u0003\u0004rest", "This is a ZIP archive or an Excel workbook: unpack it, or save it as CSV.")]
    [InlineData("SQLite format 3\0", "This is a database, such as an app's backup: export the training as CSV in the app instead.")]
    [InlineData("\0\0\0\0\0\0", "This is no text.")]
    public void What_is_no_text_is_named(string text, string message) => Imported.Text(text).Error.ShouldBe(new ImportError("binary", message));

    [Fact]
    public void A_million_columns_are_not_called_empty() =>
        Imported.Text(string.Join(',', Enumerable.Range(0, 1_000_000))).Error!.Code.ShouldBe("too-many-columns");

    [Theory]
    [InlineData(" {\"format\":\"latitude-log\",\"version\":1,\"workouts\":[{\"date\":\"2024-03-05\",\"exercises\":[{\"name\":\"Squat\",\"sets\":[{\"load\":60,\"unit\":\"kg\",\"reps\":5}]}]}]}", "latitude-log")]
    [InlineData("\uFEFF" + Header + Row, "strong")]
    public void A_pipe_that_brings_a_byte_at_a_time_is_read_the_same(string text, string format)
    {
        var result = Imported.Stream(new TrickleStream(Encoding.UTF8.GetBytes(text)));

        result.Error.ShouldBeNull();
        (result.Receipt.Format, result.Receipt.Sets).ShouldBe((format, 1));
    }

    [Fact]
    public void Another_kind_of_file_is_named()
    {
        var error = Imported.Text("Activity Type,Date,Favorite,Title,Distance,Calories\nRunning,2025-01-01,false,Run,5.0,400\n").Error!;

        error.Code.ShouldBe("other-kind");
        error.Message.ShouldBe("This is a list of a watch's activities: it holds no sets.");
    }

    [Fact]
    public void Plain_words_are_no_export_and_the_message_shows_what_was_seen() =>
        Imported.Text("Dear diary\ntoday I rested\n").Error.ShouldBe(new ImportError("unknown-format", "This is no export we know. Its first line is \"Dear diary\".", 1));

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Any_marked_encoding_reads_the_same(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        var result = Imported.Bytes([.. encoding.GetPreamble(), .. encoding.GetBytes(Header + Row.Replace("A", "Früh – 上", StringComparison.Ordinal))]);

        result.Log.Workouts.ShouldHaveSingleItem().Title.ShouldBe("Früh – 上");
    }

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_Windows_1252_and_that_is_told()
    {
        var result = Imported.Bytes([.. Encoding.ASCII.GetBytes(Header), .. Encoding.Latin1.GetBytes(Row.Replace("A", "Fr\u00FCh \u0096 \u0080", StringComparison.Ordinal))]);

        result.Log.Workouts.ShouldHaveSingleItem().Title.ShouldBe("Früh – €");
        result.Receipt.Guesses.ShouldContain(new ImportGuess("encoding", "the file is no UTF-8 and was read as Windows-1252", 1));
    }

    [Fact]
    public void A_file_cut_off_in_the_middle_keeps_what_was_whole()
    {
        var result = Imported.Text(Header + Row + Row[..30]);

        result.Receipt.Sets.ShouldBe(1);
        result.Receipt.Lost.ShouldBe([new LostRow(3, "bad-field-count", "4 fields where at least 7 are needed")], "half of two rows is not most");
    }

    [Fact]
    public void Zero_bytes_in_a_row_lose_that_row_only()
    {
        var result = Imported.Text(string.Concat(Header, Row, Row, Row.Replace('A', '\0')));

        (result.Receipt.Sets, result.Receipt.LostRows, result.Receipt.Lost[0].Code, result.Receipt.Lost[0].Line).ShouldBe((2, 1, "bad-text", 4));
    }

    /// <summary>Streams without end. What is counted is how little of them is read.</summary>
    [Theory]
    [InlineData("x", 2_000_000, "line-too-long", 2)]
    [InlineData(",", 200_000, "too-many-columns", 2)]
    [InlineData("\"a\n", 2_000_000, "unbalanced-quotes", null)]
    [InlineData("x,y\n", 2_000_000, "most-rows-lost", 2)]
    [InlineData(Row, 100_000, "too-many-sets", 1002)]
    public void A_file_without_end_is_refused_early(string repeated, long mostBytes, string code, int? line)
    {
        using var stream = new EndlessStream(Header, repeated);

        var result = Imported.Stream(stream, Imported.Options with { MaximumSets = 1_000 });

        result.Error!.Code.ShouldBe(code);
        if (line is not null)
        {
            result.Error.Line.ShouldBe(line);
        }

        stream.BytesRead.ShouldBeLessThan(mostBytes + 65_536);
        result.Log.Workouts.ShouldBeEmpty();
    }

    [Fact]
    public void Half_a_gigabyte_is_refused_at_its_limit()
    {
        using var stream = new EndlessStream(Header, "2024-03-04 17:05:09,\"A\",40m,\"Squat (Barbell)\",Rest Timer,0,0,0,90,,,\n");

        var result = Imported.Stream(stream, Imported.Options with { MaximumBytes = 5_000_000 });

        result.Error.ShouldBe(new ImportError("too-large", "The file is larger than 5 MB, more than any export.", result.Error!.Line));
        stream.BytesRead.ShouldBeLessThan(5_000_000 + (2 * 65_536));
    }

    [Fact]
    public void Any_bytes_end_in_a_result() =>
        Gen.Byte.Array[0, 400].Sample(bytes => Imported.Bytes(bytes).ShouldNotBeNull(), iter: 2_000);

    [Fact]
    public void Any_damage_to_a_real_row_ends_in_a_result_that_adds_up()
    {
        var whole = Encoding.UTF8.GetBytes(Header + Row + Row + Row);

        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte, Gen.Int[1, whole.Length]).Sample(
            (at, value, length) =>
            {
                var damaged = whole.ToArray();
                damaged[at] = value;
                Imported.Bytes(damaged[..length]).ShouldNotBeNull();
            },
            iter: 3_000);
    }

    [Fact]
    public async Task Reading_piece_by_piece_gives_the_same_as_at_once_and_tells_how_far_it_is()
    {
        var bytes = Encoding.UTF8.GetBytes(Header + string.Concat(Enumerable.Repeat(Row, 5_000)));
        var told = new List<ImportProgress>();

        var result = await LogImporter.ImportAsync(new MemoryStream(bytes), "file", Imported.Options, new Listener(told), TestContext.Current.CancellationToken);

        result.Receipt.Sets.ShouldBe(5_000);
        told.Count.ShouldBeGreaterThan(3);
        told[^1].ShouldBe(new ImportProgress(bytes.Length, bytes.Length, 5_000));
    }

    private sealed class Listener(List<ImportProgress> told) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => told.Add(value);
    }
}
