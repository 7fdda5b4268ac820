using System.Globalization;
using System.Text;
using Latitude.Domain.Coaching.Rules;

namespace Latitude.Domain.Coaching.Advising;

/// <summary>
/// Chooses what is said today. What was said less than a week ago and is the same keeps its place but is not repeated, so that three things
/// stay three things and do not become six by the next day.
/// </summary>
internal sealed class Memory
{
    private readonly RuleFacts _facts;
    private readonly DateOnly _date;
    private readonly Dictionary<string, SaidAdvice> _said = new(StringComparer.Ordinal);

    public Memory(RuleFacts facts, IReadOnlyList<SaidAdvice> said, DateOnly date)
    {
        _facts = facts;
        _date = date;
        foreach (var one in said)
        {
            if (one.Date <= date && (!_said.TryGetValue(one.Key, out var other) || one.Date >= other.Date))
            {
                _said[one.Key] = one;
            }
        }
    }

    public IReadOnlyList<CoachPoint> Choose(List<CoachPoint> found, List<HeldBack> heldBack, out IReadOnlyList<SaidAdvice> said)
    {
        var points = new List<CoachPoint>();
        var places = Math.Min(found.Count, (int)_facts["most_points"]);
        var more = (int)_facts["most_points"] - places;
        var isEmergency = found.Count > 0 && found[0].Advice.Remedies[0].Kind == RemedyKind.Emergency;
        for (var i = 0; i < found.Count; i++)
        {
            var point = found[i];
            if (i >= places)
            {
                heldBack.Add(new HeldBack(point.Advice, HeldBackReason.LessUseful));
                continue;
            }

            // A change of each; what nothing else is said for goes to the further changes of the most useful.
            var kept = point with { Advice = point.Advice with { Remedies = [.. point.Advice.Remedies.Take(1 + more)] } };
            more -= kept.Advice.Remedies.Count - 1;
            var (key, fingerprint) = (Key(point.Advice), Fingerprint(point.Advice));
            var isKnown = _said.TryGetValue(key, out var before) && before.Fingerprint == fingerprint && _date.DayNumber - before.Date.DayNumber < _facts["quiet_days"];
            if (isKnown && before.Date != _date && !isEmergency)
            {
                heldBack.Add(new HeldBack(kept.Advice, HeldBackReason.SaidThisWeek));
                continue;
            }

            points.Add(kept with { Since = isKnown ? before.Date : _date });
            _said[key] = new SaidAdvice(_date, key, fingerprint);
        }

        said = [.. _said.Values.Where(one => _date.DayNumber - one.Date.DayNumber <= 4 * _facts["quiet_days"]).OrderBy(one => one.Date).ThenBy(one => one.Key, StringComparer.Ordinal)];
        return points;
    }

    /// <summary>The rule, and the exercise where a rule speaks of one at a time.</summary>
    private static string Key(Advice advice) =>
        advice.Rule.Id is PainAndRedFlags.Id or ImplausibleEntries.Id or TechniqueBeforeLoad.Id or LadderMoves.Id && advice.Subjects.Count > 0
            ? $"{advice.Rule.Id}:{advice.Subjects[0]}"
            : advice.Rule.Id;

    /// <summary>
    /// What is to be done and how bad it is in quarters: a set more or less in a count is no news. All remedies count, those for which there is no room
    /// today too: room is no news either.
    /// </summary>
    private static string Fingerprint(Advice advice)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{advice.Outcome}/{Math.Round(advice.Severity * 4)}");
        foreach (var remedy in advice.Remedies)
        {
            text.Append(CultureInfo.InvariantCulture, $"/{remedy.Kind} {remedy.Exercise?.Id} {remedy.InsteadOf?.Id} {remedy.Entry?.Date:yyyy-MM-dd}");
        }

        return text.ToString();
    }
}
