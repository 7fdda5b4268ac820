namespace Latitude.Liftoscript;

/// <summary>How much a finding in a program's text matters.</summary>
public enum Severity
{
    /// <summary>The program plays, but not as its author may think.</summary>
    Warning,

    /// <summary>The program cannot be played.</summary>
    Error,
}
