namespace Latitude.Domain.Knowledge;

/// <summary>The parts of the compiled knowledge, in the order in which they are stored: each refers only to those before it.</summary>
internal enum KnowledgeSection
{
    /// <summary>Words that occur often: ids of sources, equipment, families. Stored once.</summary>
    Symbols,

    /// <summary>Where facts come from.</summary>
    Sources,

    /// <summary>Movements at the joints.</summary>
    JointActions,

    /// <summary>Muscles and regions.</summary>
    Muscles,

    /// <summary>What lifters count as one muscle.</summary>
    Groups,

    /// <summary>What the back does.</summary>
    Functions,

    /// <summary>Kinds of movement.</summary>
    Patterns,

    /// <summary>Exercises.</summary>
    Exercises,

    /// <summary>Hard sets a week.</summary>
    Doses,

    /// <summary>What the rules of the coach rest on.</summary>
    Rules,

    /// <summary>How strong lifters of a level are.</summary>
    Standards,

    /// <summary>The numbers of the form check.</summary>
    Form,

    /// <summary>What exercises are called.</summary>
    Names,

    /// <summary>How to do exercises. Read one at a time, when asked for.</summary>
    Technique,

    /// <summary>Established routines. Read when asked for.</summary>
    Routines,
}
