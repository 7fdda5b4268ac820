using Latitude.Domain.Form;

namespace Latitude.Cli.Films;

/// <summary>A film and what was found in it; no report where the file could not be read.</summary>
internal sealed record CheckedFilm(FilmFile Film, FormReport? Report);
