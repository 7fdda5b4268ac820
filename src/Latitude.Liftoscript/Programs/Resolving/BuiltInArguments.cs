using Latitude.Liftoscript.Gym;
using Latitude.Liftoscript.Syntax;

namespace Latitude.Liftoscript.Programs.Resolving;

/// <summary>The arguments of lp, dp and sum.</summary>
internal static class BuiltInArguments
{
    /// <summary>Are they of the right number and kind? What is wrong is reported.</summary>
    public static bool Check(SourceText source, CallSyntax call)
    {
        if (call.Script is not null || call.Reuse is not null)
        {
            return source.Error(call.Offset, DiagnosticCode.ProgressionArguments, $"'{call.Name}' takes no script.", "Use custom() for a script.");
        }

        var fits = call.Name switch
        {
            "lp" => call.Arguments.Count is >= 1 and <= 6 && Fit(call.Arguments, "wnnwnn"),
            "dp" => call.Arguments.Count == 3 && Fit(call.Arguments, "wnn"),
            _ => call.Arguments.Count == 2 && Fit(call.Arguments, "nw"),
        };
        if (fits && call.Name == "lp" && call.Arguments.Count > 4 && call.Arguments[4].Value.Figure > 0 && call.Arguments[3].Value.Figure <= 0)
        {
            source.Warn(call.Offset, DiagnosticCode.Mended, "The reference mixes up these arguments when it writes them back; here they stay. Failures without a decrease do nothing.");
        }

        return fits || source.Error(
            call.Offset,
            DiagnosticCode.ProgressionArguments,
            $"The arguments of '{call.Name}' are wrong.",
            call.Name switch
            {
                "lp" => "lp(increase, successes, counter, decrease, failures, counter), for example lp(5lb, 3, 0, 10lb, 2, 0).",
                "dp" => "dp(increase, fewest reps, most reps), for example dp(5lb, 8, 12).",
                _ => "sum(reps, increase), for example sum(30, 5lb).",
            });
    }

    /// <summary>w is a weight or percentage, n a number.</summary>
    private static bool Fit(List<ArgumentSyntax> arguments, string kinds)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            var isNumber = arguments[i].Value.Kind == QuantityKind.Number;
            if (arguments[i].Name is not null || isNumber != (kinds[i] == 'n'))
            {
                return false;
            }
        }

        return true;
    }
}
