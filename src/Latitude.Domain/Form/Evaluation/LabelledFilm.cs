using Latitude.Domain.Form.Measures;

namespace Latitude.Domain.Form.Evaluation;

/// <summary>A film with its truth.</summary>
/// <param name="Label">The truth.</param>
/// <param name="Request">The exercise, as far as it is known.</param>
/// <param name="Frames">What was measured.</param>
public sealed record LabelledFilm(FilmLabel Label, FormRequest Request, IReadOnlyList<FrameMeasures> Frames);
