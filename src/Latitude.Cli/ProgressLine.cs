using Latitude.Domain.Strength.Backtesting;

namespace Latitude.Cli;

/// <summary>One line of standard error that says how far long work has come, and is gone when it is done. Silent where nobody watches.</summary>
internal sealed class ProgressLine : IProgress<BacktestProgress>, IDisposable
{
    private int _width;

    public void Report(BacktestProgress value) => Show("foretelling", value.Done, value.Total, value.Lifter);

    /// <summary>Replaces the line.</summary>
    public void Show(string work, int done, int total, string what)
    {
        if (!Terminal.IsWatched)
        {
            return;
        }

        var text = $"{work} {done} of {total}: {what}";
        Console.Error.Write('\r' + text.PadRight(_width));
        _width = text.Length;
    }

    /// <summary>Takes the line away.</summary>
    public void Dispose()
    {
        if (_width > 0)
        {
            Console.Error.Write('\r' + new string(' ', _width) + '\r');
            _width = 0;
        }
    }
}
