using Latitude.Domain.Quantities;
using Latitude.Domain.Training;
using Latitude.Interchange.Export;

namespace Latitude.Interchange.Formats.LatitudeLog;

/// <summary>The fields of the set that is open, built into a set when it closes.</summary>
internal sealed class SetFields(JsonValues values)
{
    private readonly LoadFields _load = new(values);
    private SetKind _kind;
    private LoadKind _loadKind;
    private int? _reps;
    private decimal? _rpe;
    private decimal? _reserve;
    private TimeSpan? _duration;
    private decimal? _metres;
    private string? _note;
    private bool _isImplausible;

    /// <summary>Begins a set.</summary>
    public void Clear()
    {
        _load.Clear();
        (_kind, _loadKind, _isImplausible) = (default, default, default);
        (_reps, _rpe, _reserve, _duration, _metres, _note) = (null, null, null, null, null, null);
    }

    /// <summary>Reads the current value, if its field is one of a set.</summary>
    public void Take(string field)
    {
        switch (field)
        {
            case "kind":
                _kind = values.Word(field, LogJson.Kind) ?? default;
                break;
            case "loadKind":
                _loadKind = values.Word(field, LogJson.KindOfLoad) ?? default;
                break;
            case "reps":
                _reps = values.Integer(field, 0, int.MaxValue);
                break;
            case "rpe":
                _rpe = values.Number(field);
                break;
            case "rir":
                _reserve = values.Number(field);
                break;
            case "seconds":
                _duration = values.Seconds(field);
                break;
            case "metres":
                _metres = values.Number(field);
                break;
            case "note":
                _note = values.Text(field);
                break;
            case "implausible":
                _isImplausible = values.Boolean(field) ?? false;
                break;
            default:
                _load.Take(field);
                break;
        }
    }

    /// <summary>The set.</summary>
    public PerformedSet Build() => new()
    {
        Kind = _kind,
        Load = _load.Build(),
        LoadKind = _loadKind,
        Reps = _reps,
        Rpe = _rpe is { } rpe ? Rpe.FromEntry(rpe) : null,
        RepsInReserve = _reserve is { } reserve ? new RepsInReserve(reserve) : null,
        Duration = _duration,
        Distance = _metres is { } metres ? new Distance(metres) : null,
        Note = _note,
        IsImplausible = _isImplausible,
    };
}
