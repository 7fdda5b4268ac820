using Latitude.Liftoscript.Syntax;

namespace Latitude.Liftoscript.Programs.Resolving;

/// <summary>Descriptions: own, copied, or those of the same exercise on the same day of an earlier week.</summary>
internal sealed class DescriptionResolver(SourceText source, ReuseResolver reuse, List<LineDraft>[][] drafts)
{
    /// <summary>Fills in the descriptions of every line.</summary>
    public void Resolve()
    {
        var latest = new Dictionary<(ExerciseDraft, int), LineDraft>();
        foreach (var week in drafts)
        {
            foreach (var day in week)
            {
                foreach (var draft in day)
                {
                    var place = (draft.Exercise, draft.DayInWeek);
                    if (draft.Syntax.Descriptions.Count > 0)
                    {
                        TakeOwn(draft);
                    }
                    else if (latest.TryGetValue(place, out var earlier))
                    {
                        (draft.Descriptions, draft.CurrentDescription) = (earlier.Descriptions, earlier.CurrentDescription);
                    }

                    latest[place] = draft;
                }
            }
        }
    }

    private void TakeOwn(LineDraft draft)
    {
        draft.Descriptions = [];
        foreach (var description in draft.Syntax.Descriptions)
        {
            if (description.IsCurrent && draft.CurrentDescription == 0)
            {
                draft.CurrentDescription = draft.Descriptions.Count;
            }

            if (description.Reuse is null)
            {
                draft.Descriptions.Add(description.Text);
            }
            else
            {
                TakeCopies(draft, description.Reuse);
            }
        }
    }

    private void TakeCopies(LineDraft draft, ReuseSyntax wanted)
    {
        var target = reuse.Find(wanted, draft.Week, draft.DayInWeek, out _);
        if (target is null)
        {
            if (!draft.IsCopy)
            {
                source.Error(wanted.Offset, DiagnosticCode.ReuseNotFound, $"There is no '{wanted.Name}' to copy a description from.");
            }

            return;
        }

        if (wanted is { Day: not null, Week: null } && !draft.IsCopy)
        {
            source.Warn(wanted.Offset, DiagnosticCode.Mended, "The reference counts instances here; this is taken as the day of the week.");
        }

        foreach (var description in target.Syntax.Descriptions)
        {
            if (description.Reuse is not null)
            {
                source.Error(wanted.Offset, DiagnosticCode.ReuseNotAllowed, "A copied description cannot itself be a copy.");
                return;
            }

            draft.Descriptions.Add(description.Text);
        }
    }
}
