namespace Latitude.App.Tests;

public class WordsInMarkupTests
{
    /// <summary>Rooms that have not moved into the phrase books yet. May only shrink.</summary>
    private static readonly HashSet<string> NotMoved = new(StringComparer.Ordinal)
    {
        "MyGym/GymPage.razor",
        "Reports/LevelChoice.razor",
        "Form/CameraPlace.razor", "Form/ClipCamera.razor", "Form/ClipChoice.razor", "Form/ClipFindings.razor", "Form/ClipWorking.razor", "Form/FormPage.razor", "Form/RepButton.razor", "Form/RepTable.razor",
        "Reports/AboutYou.razor", "Reports/BodyMapCard.razor", "Reports/DosesCard.razor", "Reports/FirstScreen.razor", "Reports/FunctionsCard.razor", "Reports/KeepCard.razor", "Reports/MuscleSheet.razor", "Reports/NamesCard.razor", "Reports/OpenAnother.razor", "Reports/ReceiptCard.razor", "Reports/RecordsCard.razor", "Reports/RefusedFile.razor", "Reports/ReportPage.razor", "Reports/ReportView.razor", "Reports/SampleCard.razor", "Reports/StrengthCard.razor", "Reports/VerdictCard.razor",
        "Workouts/Dock.razor", "Workouts/ExerciseCard.razor", "Workouts/ExerciseMenu.razor", "Workouts/ExercisePicker.razor", "Workouts/FinishSheet.razor", "Workouts/NotHere.razor", "Workouts/PlatesView.razor", "Workouts/RestBar.razor", "Workouts/SetRow.razor", "Workouts/Stepper.razor", "Workouts/StoreNote.razor", "Workouts/TodayPage.razor", "Workouts/TodayStart.razor", "Workouts/WorkoutView.razor",
    };

    public static TheoryData<string> Files =>
    [
        .. Directory.EnumerateFiles(Folder, "*.razor", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
            .Where(file => !file.StartsWith("obj/", StringComparison.Ordinal) && !file.StartsWith("bin/", StringComparison.Ordinal)),
    ];

    private static string Folder => Path.Combine(Repository.Root, "src", "Latitude.App");

    [Theory]
    [MemberData(nameof(Files))]
    public void No_page_has_words_of_its_own(string file)
    {
        var words = HardCodedWords.In(File.ReadAllText(Path.Combine(Folder, file)));
        if (NotMoved.Contains(file))
        {
            words.ShouldNotBeEmpty($"{file} has moved: take it from the list");
        }
        else
        {
            words.ShouldBeEmpty($"{file} has words of its own: they belong to Latitude.Words/Phrases");
        }
    }

    [Theory]
    [InlineData("<p>Rest alert</p>", "Rest alert")]
    [InlineData("<p class=\"s t2\">@Say.Rest</p>", null)]
    [InlineData("<p>@Count sets</p>", "sets")]
    [InlineData("<input placeholder=\"row\" />", "row")]
    [InlineData("<button aria-label=\"@($\"Delete {entry}\")\" @onclick=\"() => Delete(entry)\"><Icon Name=\"trash\" /></button>", "Delete {entry}")]
    [InlineData("<td>@(isHelp ? \" of help\" : \"\")</td>", " of help")]
    [InlineData("@if (Found.Count == 0) { <p>@Say.None</p> }", null)]
    [InlineData("@foreach (var (a, b) in Shown)\n{\n<b>@a</b>\n}\nelse\n{\n<i>@b.Of(\"x\")</i>\n}", null)]
    [InlineData("<p>@Text</p>\n@code {\n    private string Text => \"No such exercise\";\n}", "No such exercise")]
    [InlineData("<a href=\"/today\" class=\"btn btn--quiet\">@Say.Today</a>\n@code {\n    // Says nothing. \"No word\"\n    private const string Key = \"level|unit\";\n}", null)]
    public void Words_are_found_where_they_are_said(string razor, string? words) =>
        HardCodedWords.In(razor).ShouldBe(words is null ? [] : [words]);
}
