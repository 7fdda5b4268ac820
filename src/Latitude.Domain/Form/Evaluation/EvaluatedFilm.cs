namespace Latitude.Domain.Form.Evaluation;

/// <summary>A labelled film and what the check made of it.</summary>
/// <param name="Label">The truth.</param>
/// <param name="Report">What was found.</param>
/// <param name="Shape">Shape of the back over the film; null where it could not be judged.</param>
public sealed record EvaluatedFilm(FilmLabel Label, FormReport Report, BackShape? Shape)
{
    /// <summary>What was found about rounding.</summary>
    public FormOutcome Back => Report.Result.OutcomeOf(FormRule.StraightBack);

    /// <summary>True where the back was not judged.</summary>
    public bool IsRefused => Back == FormOutcome.NotJudged;

    /// <summary>Reps counted less reps labelled; null where either is missing.</summary>
    public int? RepError => Report.Result.Reps - Label.Reps;
}
