namespace Latitude.Words.Phrases;

/// <summary>Short words for what was measured: bands, shares, kinds of set, records, load, evidence.</summary>
public abstract class TermsPhrases
{
    /// <summary>In every language.</summary>
    public static Spoken<TermsPhrases> All { get; } = new(new EnglishTermsPhrases(), new GermanTermsPhrases());

    /// <summary>In the language spoken now.</summary>
    public static TermsPhrases Current => All.Current;

    /// <summary>"untrained".</summary>
    public abstract string Untrained { get; }

    /// <summary>"trained".</summary>
    public abstract string Trained { get; }

    /// <summary>"below".</summary>
    public abstract string Below { get; }

    /// <summary>"in range".</summary>
    public abstract string InRange { get; }

    /// <summary>"above".</summary>
    public abstract string Above { get; }

    /// <summary>"a lot".</summary>
    public abstract string ALot { get; }

    /// <summary>"a full set".</summary>
    public abstract string FullSet { get; }

    /// <summary>"half a set".</summary>
    public abstract string HalfSet { get; }

    /// <summary>"a little, not counted".</summary>
    public abstract string ALittleUncounted { get; }

    /// <summary>"directly".</summary>
    public abstract string Directly { get; }

    /// <summary>"a little".</summary>
    public abstract string ALittle { get; }

    /// <summary>"Warm-up".</summary>
    public abstract string WarmUp { get; }

    /// <summary>"Back-off set".</summary>
    public abstract string BackOff { get; }

    /// <summary>"Drop set".</summary>
    public abstract string Drop { get; }

    /// <summary>"As many as possible".</summary>
    public abstract string Amrap { get; }

    /// <summary>"To failure".</summary>
    public abstract string Failure { get; }

    /// <summary>"Work set".</summary>
    public abstract string WorkSet { get; }

    /// <summary>"estimated maximum".</summary>
    public abstract string OneRepMax { get; }

    /// <summary>"heaviest set".</summary>
    public abstract string Heaviest { get; }

    /// <summary>"most reps".</summary>
    public abstract string MostReps { get; }

    /// <summary>"strong".</summary>
    public abstract string Strong { get; }

    /// <summary>"moderate".</summary>
    public abstract string Moderate { get; }

    /// <summary>"thin".</summary>
    public abstract string Thin { get; }

    /// <summary>"contested".</summary>
    public abstract string Contested { get; }

    /// <summary>"barbell, the whole bar".</summary>
    public abstract string WholeBar { get; }

    /// <summary>"dumbbell or kettlebell, per hand".</summary>
    public abstract string PerHand { get; }

    /// <summary>"machine".</summary>
    public abstract string Machine { get; }

    /// <summary>"cable stack".</summary>
    public abstract string CableStack { get; }

    /// <summary>"=$"bodyweight × … plus what you add"".</summary>
    public abstract string BodyweightPlus(double share);

    /// <summary>"=$"bodyweight × … less the help"".</summary>
    public abstract string BodyweightLess(double share);

    /// <summary>"band".</summary>
    public abstract string Band { get; }

    /// <summary>"held for time".</summary>
    public abstract string HeldForTime { get; }

    /// <summary>"back".</summary>
    public abstract string SideBack { get; }

    /// <summary>"back, by the guide's count with hinges".</summary>
    public abstract string SideHinges { get; }

    /// <summary>"front".</summary>
    public abstract string SideFront { get; }

    /// <summary>"neither: both in equal parts".</summary>
    public abstract string SideMixed { get; }

    /// <summary>"neither".</summary>
    public abstract string SideNeither { get; }

    /// <summary>"keep the back straight".</summary>
    public abstract string KeepStraight { get; }

    /// <summary>"exempt from the straight-back rule".</summary>
    public abstract string Exempt { get; }

    /// <summary>"the straight-back rule does not apply".</summary>
    public abstract string NoRule { get; }

    /// <summary>"no load".</summary>
    public abstract string NoLoad { get; }

    /// <summary>"bodyweight".</summary>
    public abstract string Bodyweight { get; }

    /// <summary>"BW".</summary>
    public abstract string BodyweightShort { get; }
}
