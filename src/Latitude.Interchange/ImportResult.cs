using Latitude.Domain.Training;

namespace Latitude.Interchange;

/// <summary>What became of a file.</summary>
public sealed record ImportResult
{
    /// <summary>What was read; empty when the file was refused.</summary>
    public required TrainingLog Log { get; init; }

    /// <summary>What was understood, guessed and lost, also of a refused file as far as it was read.</summary>
    public required ImportReceipt Receipt { get; init; }

    /// <summary>Why the file was refused; null when it was read.</summary>
    public ImportError? Error { get; init; }
}
