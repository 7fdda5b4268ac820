namespace Latitude.Domain.Knowledge;

/// <summary>
/// The layout of the compiled knowledge. The compiler, which must not depend on the code it feeds, compiles this file too, so that
/// writer and reader cannot disagree. Integers are unsigned LEB128, texts are a length and UTF-8, references are indices.
/// </summary>
/// <remarks>
/// Magic, version, then for each <see cref="KnowledgeSection"/> its length and then its bytes in the same order. A closed set is
/// stored as the position of its word in the lists below, which is the position of its member in the enum.
/// </remarks>
internal static class KnowledgeFormat
{
    /// <summary>"LATK", little-endian.</summary>
    public const uint Magic = 0x4B54414C;

    /// <summary>Raised with every change of layout.</summary>
    public const byte Version = 6;

    /// <summary>Shares are stored in quarters.</summary>
    public const int QuartersPerSet = 4;

    /// <summary>Steps of load are stored in hundredths of a kilogram.</summary>
    public const int StepsPerKilogram = 100;

    /// <summary>Confidence in names is stored in hundredths.</summary>
    public const int ConfidenceSteps = 100;

    /// <summary>Members of <c>SourceCheck</c>.</summary>
    public static readonly string[] SourceChecks = ["read", "secondhand", "memory", "derived", "ours"];

    /// <summary>Members of <c>BodySide</c>.</summary>
    public static readonly string[] BodySides = ["front", "back", "side"];

    /// <summary>Members of <c>BalanceSide</c>.</summary>
    public static readonly string[] BalanceSides = ["none", "back", "back_spine", "front", "mixed"];

    /// <summary>Members of <c>SpinalLoad</c>.</summary>
    public static readonly string[] SpinalLoads = ["low", "medium", "high"];

    /// <summary>Members of <c>SpineRule</c>.</summary>
    public static readonly string[] SpineRules = ["not_applicable", "straight", "exempt"];

    /// <summary>Members of <c>LoadType</c>.</summary>
    public static readonly string[] LoadTypes = ["barbell", "per_hand", "machine", "cable", "bodyweight_plus", "assisted", "band", "hold"];

    /// <summary>Members of <c>EvidenceGrade</c>.</summary>
    public static readonly string[] EvidenceGrades = ["strong", "moderate", "thin", "contested"];

    /// <summary>Members of <c>ExperienceLevel</c>.</summary>
    public static readonly string[] Levels = ["beginner", "intermediate", "advanced"];

    /// <summary>Members of <c>LiftFamily</c>.</summary>
    public static readonly string[] LiftFamilies = ["pull", "row", "hinge", "push", "squat"];

    /// <summary>Members of <c>RoutineGoal</c>.</summary>
    public static readonly string[] Goals = ["strength", "size", "both", "general"];
}
