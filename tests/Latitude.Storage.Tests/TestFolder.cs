namespace Latitude.Storage.Tests;

/// <summary>A folder of its own for each test, gone afterwards.</summary>
public sealed class TestFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("latitude-storage-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
