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

    private static FormEvaluation Evaluate()
    {
        var folder = SharedData.Path("data/form/features");
        Assert.SkipUnless(Directory.Exists(folder), "the films are absent");
        var (labels, problems) = LabelReader.Read(File.ReadAllText(Path.Combine(folder, "labels.csv")));
        problems.ShouldBeEmpty();
        return FormEvaluation.Run([.. labels.Select(label => Read(folder, label))], Knowledge.Form);
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
