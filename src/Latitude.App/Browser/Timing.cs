namespace Latitude.App.Browser;

/// <summary>Shows how long a piece of work took among the browser's own measures (<c>performance.measure</c>); elsewhere nothing.</summary>
internal readonly struct Timing : IDisposable
{
    private readonly string _name;
    private readonly double _start;

    private Timing(string name)
    {
        _name = name;
        _start = OperatingSystem.IsBrowser() ? Page.Now() : 0;
    }

    /// <summary>Measures until disposed.</summary>
    public static Timing Of(string name) => new(name);

    /// <summary>Ends the measure.</summary>
    public void Dispose()
    {
        if (OperatingSystem.IsBrowser())
        {
            Page.Measure(_name, _start);
        }
    }
}
