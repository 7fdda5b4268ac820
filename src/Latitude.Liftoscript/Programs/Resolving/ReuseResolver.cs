using Latitude.Liftoscript.Syntax;

namespace Latitude.Liftoscript.Programs.Resolving;

/// <summary>Finds the lines that others reuse.</summary>
internal sealed class ReuseResolver(SourceText source, KeyNaming naming, List<LineDraft>[][] drafts)
{
    private readonly HashSet<LineSyntax> _reported = [];
    private readonly Dictionary<string, List<LineDraft>>?[] _byKey = new Dictionary<string, List<LineDraft>>?[drafts.Length];

    /// <summary>Every line that reuses another learns which.</summary>
    public void Resolve()
    {
        foreach (var week in drafts)
        {
            foreach (var day in week)
            {
                foreach (var draft in day)
                {
                    if (draft.Syntax.Reuse is { } reuse && !_reported.Contains(draft.Syntax))
                    {
                        draft.Reused = Resolve(draft, reuse);
                        if (draft.Reused is null)
                        {
                            _reported.Add(draft.Syntax);
                        }
                    }
                }
            }
        }
    }

    /// <summary>The line a reuse means, seen from a week and a day; null where none or several are found.</summary>
    public LineDraft? Find(ReuseSyntax reuse, int week, int dayInWeek, out int found)
    {
        found = 0;
        LineDraft? match = null;
        var wanted = reuse.Week ?? week;
        if (wanted > drafts.Length)
        {
            return null;
        }

        if (ByKey(wanted).TryGetValue(naming.KeyOf(reuse.Name), out var candidates))
        {
            foreach (var candidate in candidates)
            {
                if (reuse.Day is not { } only || candidate.DayInWeek == (only == 0 ? dayInWeek : only))
                {
                    match ??= candidate;
                    found++;
                }
            }
        }

        return match;
    }

    /// <summary>The lines of a week by their keys, in the order of its days.</summary>
    private Dictionary<string, List<LineDraft>> ByKey(int week)
    {
        if (_byKey[week - 1] is { } known)
        {
            return known;
        }

        var byKey = new Dictionary<string, List<LineDraft>>(StringComparer.Ordinal);
        foreach (var day in drafts[week - 1])
        {
            foreach (var draft in day)
            {
                if (!byKey.TryGetValue(draft.Exercise.Key, out var lines))
                {
                    byKey[draft.Exercise.Key] = lines = [];
                }

                lines.Add(draft);
            }
        }

        return _byKey[week - 1] = byKey;
    }

    private LineDraft? Resolve(LineDraft draft, ReuseSyntax reuse)
    {
        var target = Find(reuse, draft.Week, draft.DayInWeek, out var found);
        var where = reuse.Week is { } week ? $"week {week}" : $"week {draft.Week}";
        if (target is null)
        {
            return Fail(reuse, DiagnosticCode.ReuseNotFound, $"There is no '{reuse.Name}' to reuse in {where}.", "A template must be written in that week, or repeated into it.");
        }

        if (found > 1)
        {
            return Fail(reuse, DiagnosticCode.ReuseAmbiguous, $"'{reuse.Name}' is in {where} {found} times.", "Say which day: ...Squat[2].");
        }

        if (target == draft)
        {
            return Fail(reuse, DiagnosticCode.ReuseNotAllowed, "A line cannot reuse itself.");
        }

        if (target.Syntax.Reuse is not null)
        {
            return Fail(reuse, DiagnosticCode.ReuseNotAllowed, $"'{reuse.Name}' reuses another line itself.", "Reuse that line directly.");
        }

        if (target.Syntax.Movements.Count > 1)
        {
            return Fail(reuse, DiagnosticCode.ReuseNotAllowed, "A line with several movements cannot be reused.");
        }

        return target;
    }

    private LineDraft? Fail(ReuseSyntax reuse, DiagnosticCode code, string message, string? hint = null)
    {
        source.Error(reuse.Offset, code, message, hint);
        return null;
    }
}
