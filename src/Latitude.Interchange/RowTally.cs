using Latitude.Interchange.Drafts;
using Latitude.Interchange.Formats;

namespace Latitude.Interchange;

/// <summary>Counts what became of the rows of a file.</summary>
internal sealed class RowTally
{
    private readonly int[] _metadata = new int[4];
    private readonly List<LostRow> _listed = [];
    private int _setRows;

    /// <summary>Data rows.</summary>
    public int Rows { get; private set; }

    /// <summary>Rows lost.</summary>
    public int Lost { get; private set; }

    /// <summary>The first of them.</summary>
    public IReadOnlyList<LostRow> Listed => _listed;

    /// <summary>Counts a row.</summary>
    public void Add(RowOutcome outcome, int line)
    {
        switch (outcome.Kind)
        {
            case RowKind.Set:
                _setRows++;
                break;
            case RowKind.Metadata:
                _metadata[(int)outcome.MetadataKind]++;
                break;
            case RowKind.Lost:
                List(line, outcome.Code!, outcome.Message!);
                break;
            default:
                return;
        }

        Rows++;
    }

    /// <summary>Counts the rows of a workout as lost after all.</summary>
    public void Lose(WorkoutDraft workout, string code, string message)
    {
        foreach (var line in workout.Exercises.SelectMany(exercise => exercise.Sets).Select(set => set.Line).Distinct())
        {
            _setRows--;
            List(line, code, message);
        }
    }

    /// <summary>The counts as a receipt.</summary>
    public ImportReceipt Receipt(string file) => new()
    {
        File = file,
        Rows = Rows,
        SetRows = _setRows,
        RestTimerRows = _metadata[(int)MetadataKind.RestTimer],
        NoteRows = _metadata[(int)MetadataKind.Note],
        NotDoneRows = _metadata[(int)MetadataKind.NotDone],
        OtherRows = _metadata[(int)MetadataKind.Other],
        LostRows = Lost,
        Lost = _listed,
    };

    private void List(int line, string code, string message)
    {
        Lost++;
        if (_listed.Count < ImportReceipt.ListedLostRows)
        {
            _listed.Add(new LostRow(line, code, message));
        }
    }
}
