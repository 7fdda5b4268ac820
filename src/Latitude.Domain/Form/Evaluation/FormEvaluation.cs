namespace Latitude.Domain.Form.Evaluation;

/// <summary>The check held against labels.</summary>
public sealed record FormEvaluation
{
    /// <summary>Every film, in the order given.</summary>
    public required IReadOnlyList<EvaluatedFilm> Films { get; init; }

    /// <summary>Lifter by lifter, by name.</summary>
    public required IReadOnlyList<LifterScore> Lifters { get; init; }

    /// <summary>Of the rounded backs that were judged, those found.</summary>
    public Proportion Sensitivity => SensitivityOf(Films);

    /// <summary>Of the neutral backs that were judged, those left in peace; borderline is left in peace.</summary>
    public Proportion Specificity => SpecificityOf(Films);

    /// <summary>Of the films with counted reps, those counted exactly.</summary>
    public Proportion RepsExact => Of(Films, static film => film.Label.Reps is not null, static film => film.RepError == 0);

    /// <summary>Of the films with counted reps, those counted off by one at most.</summary>
    public Proportion RepsWithinOne => WithinOne(Films);

    /// <summary>Of the films that nobody could judge, those refused.</summary>
    public Proportion RightlyRefused => Of(Films, static film => film.Label.IsJudgeable == false, static film => film.IsRefused);

    /// <summary>Of the films that can be judged, those refused.</summary>
    public Proportion WronglyRefused => Of(Films, static film => film.Label.IsJudgeable == true, static film => film.IsRefused);

    /// <summary>Judges every film and compares.</summary>
    public static FormEvaluation Run(IReadOnlyList<LabelledFilm> films, FormThresholds thresholds)
    {
        var checker = new FormChecker(thresholds);
        EvaluatedFilm[] evaluated =
        [
            .. films.Select(film =>
            {
                var report = checker.Check(film.Frames, film.Request);
                return new EvaluatedFilm(film.Label, report, ShapeReader.Of(film, report, thresholds));
            }),
        ];
        return new FormEvaluation
        {
            Films = evaluated,
            Lifters =
            [
                .. evaluated.GroupBy(film => film.Label.Lifter).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => new LifterScore
                {
                    Lifter = group.Key,
                    Films = group.Count(),
                    Sensitivity = SensitivityOf(group),
                    Specificity = SpecificityOf(group),
                    RepsWithinOne = WithinOne(group),
                }),
            ],
        };
    }

    private static Proportion SensitivityOf(IEnumerable<EvaluatedFilm> films) =>
        Of(films, static film => film.Label.Back == BackLabel.Rounded && !film.IsRefused, static film => film.Back == FormOutcome.Failed);

    private static Proportion SpecificityOf(IEnumerable<EvaluatedFilm> films) =>
        Of(films, static film => film.Label.Back == BackLabel.Neutral && !film.IsRefused, static film => film.Back != FormOutcome.Failed);

    private static Proportion WithinOne(IEnumerable<EvaluatedFilm> films) =>
        Of(films, static film => film.Label.Reps is not null, static film => film.RepError is >= -1 and <= 1);

    private static Proportion Of(IEnumerable<EvaluatedFilm> films, Func<EvaluatedFilm, bool> counts, Func<EvaluatedFilm, bool> hits)
    {
        int trials = 0, hit = 0;
        foreach (var film in films)
        {
            if (counts(film))
            {
                trials++;
                hit += hits(film) ? 1 : 0;
            }
        }

        return new Proportion(hit, trials);
    }
}
