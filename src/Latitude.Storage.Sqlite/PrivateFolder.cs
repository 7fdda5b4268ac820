namespace Latitude.Storage.Sqlite;

/// <summary>Logs are their lifters' business: other users of the machine do not read them.</summary>
internal static class PrivateFolder
{
    /// <summary>Makes a folder that only its owner may enter. One that is there keeps its rights: the operator chose them.</summary>
    public static void Create(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
