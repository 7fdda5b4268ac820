using Deque.AxeCore.Playwright;
using Latitude.Domain.Form;
using Latitude.Domain.Form.Measures;
using Latitude.Domain.Knowledge;
using Latitude.Interchange.Film;
using Latitude.Words;
using Microsoft.Playwright;

namespace Latitude.EndToEnd.Tests;

public class FormTests(RunningApp app)
{
    private const int Patience = 180_000;

    /// <summary>Two photos cross-faded: not real motion, but the reps are known.</summary>
    [Theory]
    [InlineData("Bent_Over_Two-Arm_Long_Bar_Row_6reps.webm", "barbell_row", 6)]
    [InlineData("Good_Morning_5reps.webm", "good_morning", 5)]
    public async Task A_film_is_read_on_the_device_and_its_reps_are_counted(string film, string exercise, int reps)
    {
        var file = Repository.SharedFilm($"slideshows/{film}");
        Assert.SkipWhen(file is null, "The shared films are not beside the repository.");
        await using var page = await app.Open(390, 844);
        await page.Visit($"/form?exercise={exercise}");
        await page.Page.SetInputFilesAsync("#form-clip", file);
        await page.Page.Locator("film-player video").WaitForAsync(new() { Timeout = Patience });
        (await page.Page.Locator(".rep").CountAsync()).ShouldBe(reps);
        (await page.Page.Locator("film-player .bone").CountAsync()).ShouldBe(1);
        await page.Page.Locator(".rep").Nth(1).ClickAsync();
        (await page.Page.Locator(".rep").Nth(1).GetAttributeAsync("aria-current")).ShouldBe("true");
        page.Strangers.ShouldBeEmpty();
        page.Complaints.ShouldBeEmpty();
        var found = await page.Page.RunAxe();
        found.Violations.Where(violation => violation.Impact is "serious" or "critical").Select(violation => violation.Id).ShouldBeEmpty();
    }

    /// <summary>The numbers that the page saves, judged by the code of the terminal.</summary>
    [Fact]
    public async Task The_page_and_the_terminal_find_the_same_in_a_film()
    {
        var file = Repository.SharedFilm("slideshows/Good_Morning_5reps.webm");
        Assert.SkipWhen(file is null, "The shared films are not beside the repository.");
        await using var page = await app.Open(390, 844);
        await page.Visit("/form?exercise=good_morning");
        await page.Page.SetInputFilesAsync("#form-clip", file);
        await page.Page.Locator("film-player video").WaitForAsync(new() { Timeout = Patience });
        var saved = new List<IDownload>();
        page.Page.Download += (_, download) => saved.Add(download);
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Save the numbers" }).ClickAsync();
        for (var attempt = 0; saved.Count < 2 && attempt < 100; attempt++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        var knowledge = KnowledgeBase.Load();
        var frames = new List<FrameMeasures>();
        var meter = new FrameMeter();
        await using var features = File.OpenRead(await saved.Single(download => download.SuggestedFilename == "good_morning.jsonl.gz").PathAsync());
        await using var masks = File.OpenRead(await saved.Single(download => download.SuggestedFilename == "good_morning.masks.gz").PathAsync());
        FeatureReader.Read(features, masks, frame => frames.Add(meter.Measure(frame))).Problems.ShouldBeEmpty();
        var report = new FormChecker(knowledge.Form).Check(frames, new FormRequest { Exercise = knowledge.Exercises["good_morning"] });

        await page.Page.GetByText("The numbers, rep by rep").ClickAsync();
        var cells = await page.Page.Locator("details table tbody tr").AllInnerTextsAsync();
        cells.Count.ShouldBe(report.Reps.Count);
        foreach (var (rep, cell) in report.Reps.Zip(cells))
        {
            cell.ShouldContain(FormWords.Value(rep.LiftSeconds, FormUnit.Seconds));
            foreach (var finding in rep.Findings)
            {
                cell.ShouldContain(finding.Value is { } value ? $"{FormWords.Value(value, finding.Unit)} {FormWords.Name(finding.Outcome)}" : FormWords.Name(finding.Outcome));
            }
        }
    }

    [Fact]
    public async Task A_film_with_nobody_in_it_is_not_judged_and_says_so()
    {
        await using var page = await app.Open(390, 844);
        await page.Visit("/form");
        await page.Page.EvaluateAsync(
            """
            async () => {
              const canvas = document.createElement("canvas");
              [canvas.width, canvas.height] = [320, 240];
              const context = canvas.getContext("2d");
              const recorder = new MediaRecorder(canvas.captureStream(25), { mimeType: "video/webm" });
              const parts = [];
              recorder.ondataavailable = event => parts.push(event.data);
              const stopped = new Promise(resolve => recorder.onstop = resolve);
              recorder.start();
              for (let i = 0; i < 30; i++) {
                context.fillStyle = `rgb(90, ${90 + i}, 90)`;
                context.fillRect(0, 0, 320, 240);
                await new Promise(resolve => setTimeout(resolve, 40));
              }
              recorder.stop();
              await stopped;
              const files = new DataTransfer();
              files.items.add(new File(parts, "wall.webm", { type: "video/webm" }));
              const field = document.getElementById("form-clip");
              field.files = files.files;
              field.dispatchEvent(new Event("change", { bubbles: true }));
            }
            """);
        await page.Page.GetByText("No body is seen").First.WaitForAsync(new() { Timeout = Patience });
        (await page.Page.Locator(".outlet .verdict__say").First.InnerTextAsync()).ShouldBe("Not judged, rather than guessed.");
    }

    /// <summary>The browser's own test picture stands in for the camera.</summary>
    [Fact]
    public async Task A_set_is_watched_and_recorded_without_sound_then_checked()
    {
        await using var page = await app.Open(390, 844);
        await page.Visit("/form?exercise=deadlift");
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Record" }).ClickAsync();
        await page.Page.GetByLabel("Count aloud").CheckAsync();
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Record in 5 seconds" }).ClickAsync();
        var stop = page.Page.GetByRole(AriaRole.Button, new() { Name = "Stop and check" });
        await stop.WaitForAsync(new() { Timeout = Patience });
        await page.Page.GetByText("No body is seen").WaitForAsync();
        await stop.ClickAsync();
        await page.Page.GetByText("No body is seen").First.WaitForAsync(new() { Timeout = Patience });
        page.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_that_is_no_film_is_refused_in_plain_words()
    {
        await using var page = await app.Open(390, 844);
        await page.Visit("/form");
        await page.Page.SetInputFilesAsync("#form-clip", new FilePayload { Name = "set.mp4", MimeType = "video/mp4", Buffer = [1, 2, 3, 4] });
        (await page.Page.GetByRole(AriaRole.Alert).InnerTextAsync()).ShouldContain("cannot read the file as a film");
        (await page.Page.Locator("#form-clip").CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task A_sound_without_a_picture_is_refused_in_plain_words()
    {
        await using var page = await app.Open(390, 844);
        await page.Visit("/form");
        await page.Page.SetInputFilesAsync("#form-clip", new FilePayload { Name = "set.wav", MimeType = "audio/wav", Buffer = SecondOfSilence() });
        (await page.Page.GetByRole(AriaRole.Alert).InnerTextAsync()).ShouldContain("no picture");
    }

    private static byte[] SecondOfSilence()
    {
        const int Bytes = 8000;
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write("RIFF"u8);
        writer.Write(36 + Bytes);
        writer.Write("WAVEfmt "u8);
        writer.Write(16);
        writer.Write((short)1);
        writer.Write((short)1);
        writer.Write(Bytes);
        writer.Write(Bytes);
        writer.Write((short)1);
        writer.Write((short)8);
        writer.Write("data"u8);
        writer.Write(Bytes);
        writer.Write(Enumerable.Repeat((byte)128, Bytes).ToArray());
        writer.Flush();
        return stream.ToArray();
    }
}
