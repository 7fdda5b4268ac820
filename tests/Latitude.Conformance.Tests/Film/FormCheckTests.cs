using Latitude.Domain.Form;
using Latitude.Domain.Form.Evaluation;
using Latitude.Domain.Form.Measures;
using Latitude.Domain.Knowledge;
using Latitude.Interchange.Film;

namespace Latitude.Conformance.Tests.Film;

/// <summary>The form check over real films, labelled by eye. What is asked are the targets it was built for.</summary>
public class FormCheckTests
{
    private static readonly KnowledgeBase Knowledge = KnowledgeBase.Load();

    [Fact]
    public void Rounded_backs_are_found_and_neutral_ones_left_in_peace()
    {
        var evaluation = Evaluate();
        evaluation.Sensitivity.Trials.ShouldBeGreaterThan(0);
        evaluation.Specificity.Trials.ShouldBeGreaterThan(0);
        evaluation.Sensitivity.Rate!.Value.ShouldBeGreaterThanOrEqualTo(0.85);
        evaluation.Specificity.Rate!.Value.ShouldBeGreaterThanOrEqualTo(0.95);
    }

    [Fact]
    public void Reps_are_off_by_one_at_most_in_nearly_every_film() => Evaluate().RepsWithinOne.Rate!.Value.ShouldBeGreaterThanOrEqualTo(0.95);

    [Fact]
    public void What_nobody_can_judge_is_refused_and_little_else()
    {
        var evaluation = Evaluate();
        evaluation.RightlyRefused.Rate.ShouldBe(1);
        evaluation.WronglyRefused.Rate!.Value.ShouldBeLessThanOrEqualTo(0.1);
    }

    [Fact]
    public void Without_the_exercise_the_movement_is_recognised_and_nothing_else_changes()
    {
        var recognised = FormEvaluation.Run([.. Films().Select(static film => film with { Request = new FormRequest() })], Knowledge.Form);
        var given = Evaluate();
        recognised.Films.Select(static film => (film.Label.Clip, film.Report.Movement, film.Report.Result.Reps, film.Back))
            .ShouldBe(given.Films.Select(static film => (film.Label.Clip, film.Report.Movement, film.Report.Result.Reps, film.Back)));
    }

    /// <summary>Slower cameras, and frames in which the model lost the lifter.</summary>
    [Theory]
    [InlineData(2, 0)]
    [InlineData(1, 5)]
    [InlineData(2, 5)]
    public void Half_the_frames_or_every_fifth_lost_change_no_verdict_from_good_to_off(int every, int lost)
    {
        var thinned = FormEvaluation.Run([.. Films().Select(film => film with { Frames = Thin(film.Frames, every, lost) })], Knowledge.Form);
        thinned.Sensitivity.Rate!.Value.ShouldBeGreaterThanOrEqualTo(0.85);
        thinned.Specificity.Rate!.Value.ShouldBeGreaterThanOrEqualTo(0.95);
        thinned.RepsWithinOne.Rate!.Value.ShouldBeGreaterThanOrEqualTo(0.95);
        thinned.RightlyRefused.Rate.ShouldBe(1);
    }

    private static FrameMeasures[] Thin(IReadOnlyList<FrameMeasures> frames, int every, int lost) =>
    [
        .. frames.Where((_, i) => i % every == 0).Select((frame, i) => lost > 0 && i % lost == 0
            ? new FrameMeasures { Time = frame.Time, Frame = i, PictureHeight = frame.PictureHeight }
            : frame with { Frame = i }),
    ];

    private static FormEvaluation Evaluate() => FormEvaluation.Run(Films(), Knowledge.Form);

    private static LabelledFilm[] Films()
    {
        var folder = SharedData.Path("data/form/features");
        Assert.SkipUnless(Directory.Exists(folder), "the films are absent");
        var (labels, problems) = LabelReader.Read(File.ReadAllText(Path.Combine(folder, "labels.csv")));
        problems.ShouldBeEmpty();
        return [.. labels.Select(label => Read(folder, label))];
    }

    private static LabelledFilm Read(string folder, FilmLabel label)
    {
        var meter = new FrameMeter();
        var frames = new List<FrameMeasures>();
        using var features = File.OpenRead(Path.Combine(folder, label.Clip + ".jsonl.gz"));
        using var masks = File.OpenRead(Path.Combine(folder, label.Clip + ".masks.gz"));
        FeatureReader.Read(features, masks, frame => frames.Add(meter.Measure(frame))).Error.ShouldBeNull();
        return new LabelledFilm(label, new FormRequest { Exercise = Knowledge.Exercises.TryGet(label.Exercise, out var exercise) ? exercise : null }, frames);
    }
}
