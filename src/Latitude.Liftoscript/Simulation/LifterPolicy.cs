using System.Globalization;

namespace Latitude.Liftoscript.Simulation;

/// <summary>How a simulated lifter answers each work set, in order, over a whole play. The same policy gives the same play.</summary>
public sealed class LifterPolicy
{
    /// <summary>Lehmer's generator modulo the prime 2³¹ − 1, with the multiplier of Park and Miller 1988 (CACM 31:1192).</summary>
    private const long Prime = 2147483647;
    private const long Multiplier = 16807;

    private readonly PolicyKind _kind;
    private readonly int _parameter;
    private long _random;
    private int _sets;

    private LifterPolicy(PolicyKind kind, int parameter, long seed)
    {
        _kind = kind;
        _parameter = parameter;
        _random = seed % Prime == 0 ? 1 : ((seed % Prime) + Prime) % Prime;
    }

    /// <summary>How it is written.</summary>
    public const string Syntax = "target, amrap:K, fail:N or lcg:SEED";

    /// <summary>
    /// Reads <c>target</c> (the prescribed reps), <c>amrap:2</c> (2 more on AMRAP sets), <c>fail:7</c> (every 7th set 2 reps short) or
    /// <c>lcg:1</c> (a lifter of changing form, from a seed); null for anything else.
    /// </summary>
    public static LifterPolicy? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var name = colon < 0 ? text : text[..colon];
        var hasNumber = long.TryParse(text.AsSpan(colon + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number);
        return name switch
        {
            "target" when colon < 0 => new LifterPolicy(PolicyKind.Target, 0, 1),
            "amrap" when hasNumber && number is >= 0 and <= 1000 => new LifterPolicy(PolicyKind.Amrap, (int)number, 1),
            "fail" when hasNumber && number is >= 1 and <= 1_000_000 => new LifterPolicy(PolicyKind.Fail, (int)number, 1),
            "lcg" when hasNumber => new LifterPolicy(PolicyKind.Random, 0, number),
            _ => null,
        };
    }

    /// <summary>The reps of the next set.</summary>
    /// <param name="prescribed">Reps prescribed.</param>
    /// <param name="isAmrap">As many as possible?</param>
    public double NextReps(double prescribed, bool isAmrap)
    {
        _sets++;
        return _kind switch
        {
            PolicyKind.Amrap => prescribed + (isAmrap ? _parameter : 0),
            PolicyKind.Fail => _sets % _parameter == 0 ? Math.Max(0, prescribed - 2) : prescribed,
            PolicyKind.Random => NextRandom(prescribed, isAmrap),
            _ => prescribed,
        };
    }

    private double NextRandom(double prescribed, bool isAmrap)
    {
        _random = Multiplier * _random % Prime;
        var form = _random / 1000 % 20;
        return form switch
        {
            0 => Math.Max(0, prescribed - 2),
            1 => Math.Max(0, prescribed - 1),
            < 12 => prescribed,
            _ => prescribed + (isAmrap ? form % 4 : 0),
        };
    }
}
