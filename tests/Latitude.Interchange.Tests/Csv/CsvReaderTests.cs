using CsCheck;
using Latitude.Interchange.Csv;

namespace Latitude.Interchange.Tests.Csv;

public sealed class CsvReaderTests
{
    [Fact]
    public void Fields_lose_their_quotes_and_doubled_quotes_become_one() =>
        Read("a,\"b \"\"c\"\"\",\r\n,\"\",d").ShouldBe([["a", "b \"c\"", ""], ["", "", "d"]]);

    [Theory]
    [InlineData("a,b\nc,d")]
    [InlineData("a,b\r\nc,d\r\n")]
    [InlineData("a,b\rc,d\r")]
    [InlineData("\n\r\n\ra,b\n\nc,d\n\n")]
    [InlineData("\uFEFFa,b\nc,d")]
    public void Any_line_end_parts_records_and_blank_lines_are_none(string text) =>
        Read(text).ShouldBe([["a", "b"], ["c", "d"]]);

    [Fact]
    public void A_note_runs_over_lines_within_quotes() =>
        Read("1,\"two\nlines, one field\",3\n4,5,6", columns: 3).ShouldBe([["1", "two\nlines, one field", "3"], ["4", "5", "6"]]);

    [Fact]
    public void A_quote_in_the_middle_of_a_note_stays() =>
        Read("1,\"felt \"heavy\" today\",3").ShouldBe([["1", "felt \"heavy\" today", "3"]]);

    [Fact]
    public void A_note_split_by_its_own_quotes_is_joined_again() =>
        Read("1,\"\"heavy\", then light\",3\n", columns: 3)[0].Length.ShouldBe(3);

    [Fact]
    public void An_unbalanced_quote_ends_with_its_line_when_the_next_line_is_a_record() =>
        Read("h,i,j,k\n1,\"open,3,4\n5,6,7,8\n9,\"closed\",11,12", columns: 4)
            .ShouldBe([["h", "i", "j", "k"], ["1", "open,3,4"], ["5", "6", "7", "8"], ["9", "closed", "11", "12"]]);

    [Fact]
    public void An_unbalanced_quote_at_the_end_of_the_file_ends_with_its_line() =>
        Read("1,2,3,\"open\nrest").ShouldBe([["1", "2", "3", "open"], ["rest"]]);

    [Fact]
    public void A_line_of_a_note_that_is_no_record_stays_in_the_note() =>
        Read("1,2,3,\"first\na, b\nlast\"\n5,6,7,8", columns: 4).ShouldBe([["1", "2", "3", "first\na, b\nlast"], ["5", "6", "7", "8"]]);

    [Fact]
    public void Records_know_the_line_they_begin_on()
    {
        using var reader = Feed("a,\"b\nc\"\n\nd,e\r\nf,g", ',', 0);
        var lines = new List<int>();
        while (reader.Read() == CsvStatus.Record)
        {
            lines.Add(reader.Line);
        }

        lines.ShouldBe([1, 4, 5]);
    }

    [Fact]
    public void A_million_columns_end_quickly_with_their_line()
    {
        using var reader = Feed("a,b\n" + new string(',', 1_000_000), ',', 2);
        reader.Read().ShouldBe(CsvStatus.Record);
        reader.Read().ShouldBe(CsvStatus.Fault);
        reader.Fault.ShouldBe(new ImportError("too-many-columns", "more than 1000 columns in a line", 2));
    }

    [Fact]
    public void An_endless_line_ends_quickly_with_its_line()
    {
        using var reader = Feed("a,b\n" + new string('x', 1_100_000), ',', 2);
        reader.Read().ShouldBe(CsvStatus.Record);
        reader.Read().ShouldBe(CsvStatus.Fault);
        reader.Fault!.Code.ShouldBe("line-too-long");
        reader.Fault.Line.ShouldBe(2);
    }

    [Fact]
    public void A_bomb_of_quotes_ends_with_a_fault_instead_of_taking_for_ever()
    {
        using var reader = Feed(string.Concat(Enumerable.Repeat("\"a\n\"b\n", 500_000)), ',', 5);
        var status = reader.Read();
        while (status == CsvStatus.Record)
        {
            status = reader.Read();
        }

        status.ShouldBeOneOf(CsvStatus.End, CsvStatus.Fault);
    }

    [Fact]
    public void What_is_written_reads_the_same() =>
        Gen.String[Gen.Char[" ab,;\t|\"\n\r\uFEFFé💪"], 0, 12].Array[1, 6].Array[1, 8].Select(Gen.Char[",;\t|"], Gen.Int[1, 9]).Sample(
            (records, delimiter, piece) =>
            {
                var text = new StringWriter();
                var writer = new CsvWriter(text, delimiter);
                foreach (var record in records)
                {
                    foreach (var field in record)
                    {
                        writer.Field(field);
                    }

                    writer.EndRecord();
                }

                Read(text.ToString(), delimiter, piece: piece).ShouldBe(records);
            });

    [Fact]
    public void Any_text_in_any_pieces_ends_and_reads_the_same_as_in_one() =>
        Gen.String[Gen.Char["ab1,\"\n\r"], 0, 60].Select(Gen.Int[1, 7], Gen.Int[0, 5]).Sample(
            (text, piece, columns) => Read(text, piece: piece, columns: columns).ShouldBe(Read(text, columns: columns)));

    [Theory]
    [InlineData("a;b;c\n1,5;2;3", ';')]
    [InlineData("\"a,b\"\tc", '\t')]
    [InlineData("Date | Bench | Squat", '|')]
    [InlineData("single", ',')]
    public void The_delimiter_is_the_one_the_first_line_uses_most(string text, char delimiter) =>
        DelimiterSniffer.Sniff(text).ShouldBe(delimiter);

    private static List<string[]> Read(string text, char delimiter = ',', int columns = 0, int piece = int.MaxValue)
    {
        using var reader = Feed(text, delimiter, columns, piece, out var records);
        return records;
    }

    private static CsvReader Feed(string text, char delimiter, int columns)
    {
        var reader = new CsvReader { Delimiter = delimiter, ExpectedColumns = columns };
        text.CopyTo(reader.Space(text.Length));
        reader.Advance(text.Length);
        reader.Complete();
        return reader;
    }

    private static CsvReader Feed(string text, char delimiter, int columns, int piece, out List<string[]> records)
    {
        var reader = new CsvReader { Delimiter = delimiter, ExpectedColumns = columns };
        records = [];
        for (var at = 0; at < text.Length; at += piece)
        {
            var part = text.AsSpan(at, Math.Min(piece, text.Length - at));
            part.CopyTo(reader.Space(part.Length));
            reader.Advance(part.Length);
            Drain(reader, records);
            if (piece == int.MaxValue)
            {
                break;
            }
        }

        reader.Complete();
        Drain(reader, records);
        return reader;
    }

    private static void Drain(CsvReader reader, List<string[]> records)
    {
        while (reader.Read() == CsvStatus.Record)
        {
            records.Add([.. Enumerable.Range(0, reader.Count).Select(field => reader[field].ToString())]);
        }
    }
}
