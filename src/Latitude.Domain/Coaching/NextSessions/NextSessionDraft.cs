using Latitude.Domain.Strength.Forecasting;

namespace Latitude.Domain.Coaching.NextSessions;

/// <summary>A next session in the making.</summary>
internal sealed class NextSessionDraft(NextSessionRequest request, RuleFacts facts)
{
    private readonly List<NextReason> _reasons = [];
    private readonly LiftDay? _last = request.Past.Count > 0 ? request.Past[^1] : null;
    private int _sets = 1;
    private int _low = 1;
    private int _high = 1;
    private double? _load;
    private NextStep _step;

    public void Follow(PlannedWork planned, double load)
    {
        Take(planned.Sets, planned.LowReps, planned.HighReps);
        Give(NextStep.AsPlanned, request.Loads.FloorOrLightest(load), new(NextReasonKind.Planned));
    }

    /// <summary>Nothing is known: the lifter finds a load.</summary>
    public void Start(PlannedWork? planned)
    {
        var range = request.Exercise.Reps;
        Take(planned?.Sets ?? (int)facts["start_sets"], planned?.LowReps ?? range.Low, planned?.HighReps ?? range.High);
        Give(NextStep.Start, null, new(NextReasonKind.NothingKnown));
    }

    public void Take(int sets, int low, int high) => (_sets, _low, _high) = (sets, low, high);

    public void Raise(double load, NextReason reason) => Give(NextStep.MoreLoad, load, reason);

    public void GainReps(int low, int high, NextReason reason)
    {
        (_low, _high) = (low, Math.Max(low, high));
        Give(NextStep.MoreReps, LastLoad(), reason);
    }

    public void Repeat(NextReason reason) => Give(NextStep.Same, LastLoad(), reason);

    public void CutForGap()
    {
        var days = _last is { } last ? request.Date.DayNumber - last.Date.DayNumber : 0;
        if (days > facts["gap_days"])
        {
            Cut(NextReasonKind.Gap, facts["gap_cut"], new Measure("days", days));
        }
    }

    /// <summary>A failed form check lowers the next load, one in doubt a little (G7).</summary>
    public void CutForForm()
    {
        if (request.Form is { LoadChange: < 0 } form)
        {
            Cut(form.HasFailed ? NextReasonKind.FailedForm : NextReasonKind.DoubtfulForm, -form.LoadChange);
        }
    }

    /// <summary>One answer says little; several of the last few do (G5).</summary>
    public void CutForArms()
    {
        var felt = 0;
        for (var i = Math.Max(0, request.FeltInArms.Count - (int)facts["arm_window"]); i < request.FeltInArms.Count; i++)
        {
            felt += request.FeltInArms[i] ? 1 : 0;
        }

        if (felt >= facts["arm_answers"])
        {
            Cut(NextReasonKind.FeltInArms, facts["arm_cut"]);
        }
    }

    /// <summary>
    /// A share less of all that is lifted than the routine says or was lifted last time, whichever is less. Of several cuts the deepest counts,
    /// not all of them together.
    /// </summary>
    public void Cut(NextReasonKind kind, double share, params ReadOnlySpan<Measure> numbers)
    {
        Measure[] all = [.. numbers, new Measure("cut", share)];
        var reason = new NextReason(kind, all);
        var from = request.Planned?.Kilograms is { } planned && !(planned > _last?.TopKilograms) ? planned : _last?.TopKilograms ?? request.Planned?.Kilograms;
        if (from is not { } load || request.BodyKilograms is not { } body)
        {
            _reasons.Insert(0, reason);
            return;
        }

        var wanted = ((body + load) * (1 - share)) - body;
        if (_step == NextStep.LessLoad && _load <= wanted)
        {
            _reasons.Add(reason);
            return;
        }

        if (_step == NextStep.MoreReps)
        {
            _low = Math.Min(_low, Math.Max(1, _last?.LeastTopReps ?? _low));
        }

        Give(NextStep.LessLoad, request.Loads.FloorOrLightest(wanted), reason);
        if (_load > wanted + 1e-6)
        {
            _reasons.Add(new(NextReasonKind.NothingLighter));
        }
    }

    /// <summary>More load only where the reps are likely to succeed; a planned load only where they are not more likely to be missed.</summary>
    public void AskForecast()
    {
        if (Foretell(_load) is not { } forecast || _low > RepsForecast.MaximumReps || forecast.Sources.Count == 0)
        {
            return;
        }

        var wanted = LiftForecaster.ChanceFor(request.Level);
        var chance = forecast.AtLeast(_low);
        if (_step == NextStep.MoreLoad && chance < wanted)
        {
            var reps = _last!.LeastTopReps + 1;
            GainReps(reps, Math.Max(reps, _high), Doubt(chance, wanted));
        }
        else if (_step == NextStep.AsPlanned && chance < facts["planned_least_chance"] && Likely(wanted) is { } lighter && lighter < _load)
        {
            Give(NextStep.LessLoad, lighter, Doubt(chance, wanted));
        }
    }

    public NextSession Finish() => new()
    {
        Rule = facts,
        Exercise = request.Exercise,
        Date = request.Date,
        Sets = Math.Max(1, _sets),
        LowReps = _low,
        HighReps = _high,
        Kilograms = _load,
        Step = _step,
        Reasons = _reasons,
        Last = _last,
        Forecast = Foretell(_load) is { Sources.Count: > 0 } forecast ? forecast : null,
    };

    private double? LastLoad() => _last?.TopKilograms is { } load ? request.Loads.AsLifted(load) : null;

    /// <summary>The newest decision is the deciding one: its reason comes first.</summary>
    private void Give(NextStep step, double? load, NextReason reason)
    {
        (_step, _load) = (step, load);
        _reasons.Insert(0, reason);
    }

    private NextReason Doubt(double chance, double wanted) =>
        new(NextReasonKind.Unlikely, new("kilograms", _load!.Value), new("chance", chance), new("wanted", wanted));

    private RepsForecast? Foretell(double? load) =>
        request.Forecaster is { } forecaster && request.BodyKilograms + load is > 0 and var total
            ? forecaster.Reps(request.Date, total, request.Workout)
            : null;

    /// <summary>The heaviest load that the forecast trusts, on the lifter's scale.</summary>
    private double? Likely(double wanted)
    {
        var body = request.BodyKilograms!.Value;
        var loads = request.Loads.Between(((body + _load!.Value) * facts["least_share_of_planned"]) - body, _load.Value);
        for (var i = 0; i < loads.Length; i++)
        {
            loads[i] += body;
        }

        return request.Forecaster!.ChooseLoad(request.Date, _low, wanted, loads, request.Workout)?.Kilograms - body;
    }
}
