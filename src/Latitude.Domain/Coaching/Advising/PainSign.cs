namespace Latitude.Domain.Coaching.Advising;

/// <summary>Signs beside pain that call for somebody to look at it (science.md 7.4). The first ones are emergencies.</summary>
public enum PainSign
{
    /// <summary>New trouble holding or passing water or stool. Emergency.</summary>
    BladderOrBowel,

    /// <summary>Numbness around the genitals, buttocks or inner thighs. Emergency.</summary>
    SaddleNumbness,

    /// <summary>Weakness in a leg that grows, or in both legs. Emergency.</summary>
    LegWeakness,

    /// <summary>New pain down both legs. Emergency.</summary>
    BothLegs,

    /// <summary>Severe back pain after a fall or a blow. Emergency.</summary>
    AfterInjury,

    /// <summary>Back pain with fever or feeling very unwell. Emergency.</summary>
    Fever,

    /// <summary>Chest pain, fainting, or a sudden severe headache. Emergency.</summary>
    ChestPainOrFainting,

    /// <summary>Pain below the knee with numbness or weakness.</summary>
    BelowKneeWithNumbness,

    /// <summary>Pain at night or that never eases.</summary>
    NightOrConstant,

    /// <summary>Pain for more than six weeks.</summary>
    OverSixWeeks,

    /// <summary>A shoulder that no longer moves all the way.</summary>
    ShoulderStiff,

    /// <summary>A pop in the front of the elbow or upper arm.</summary>
    BicepsPop,

    /// <summary>New pain with weight loss, a cancer in the past, or long use of steroids.</summary>
    GeneralHealth,

    /// <summary>Pregnancy, or a heart, blood-pressure, eye-pressure, hernia or bone condition.</summary>
    Condition,

    /// <summary>Sharp or shooting pain during a set: stop the exercise.</summary>
    Sharp,
}
