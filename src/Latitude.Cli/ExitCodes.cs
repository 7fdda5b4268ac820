namespace Latitude.Cli;

/// <summary>What the shell is told.</summary>
internal static class ExitCodes
{
    /// <summary>Done.</summary>
    public const int Ok = 0;

    /// <summary>Done as far as possible, but something stands in the way: a file that could not be read, a name that is not known.</summary>
    public const int Blocked = 1;

    /// <summary>The command line was wrong.</summary>
    public const int Misuse = 2;
}
