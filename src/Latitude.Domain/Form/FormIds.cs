using Latitude.Domain.Form.Evaluation;
using Latitude.Domain.Form.Movements;

namespace Latitude.Domain.Form;

/// <summary>Stable ids of the closed sets of the form check, for programs and for what is stored. They are never changed.</summary>
public static class FormIds
{
    /// <summary>Id of a rule.</summary>
    public static string Of(FormRule rule) => rule switch
    {
        FormRule.StraightBack => "straight_back",
        FormRule.NoOverArch => "no_over_arch",
        FormRule.NeckInLine => "neck_in_line",
        FormRule.HeadAhead => "head_ahead",
        FormRule.FullRange => "full_range",
        FormRule.NoSwing => "no_swing",
        _ => "elbows_lead",
    };

    /// <summary>Id of an outcome.</summary>
    public static string Of(FormOutcome outcome) => outcome switch
    {
        FormOutcome.Passed => "passed",
        FormOutcome.Borderline => "borderline",
        FormOutcome.Failed => "failed",
        _ => "not_judged",
    };

    /// <summary>Id of what stood in the way.</summary>
    public static string Of(FormGate gate) => gate switch
    {
        FormGate.NoBody => "no_body",
        FormGate.LowFrameRate => "low_frame_rate",
        FormGate.TooFar => "too_far",
        FormGate.OutOfPicture => "out_of_picture",
        FormGate.TooDark => "too_dark",
        FormGate.CameraMoved => "camera_moved",
        FormGate.NotFromTheSide => "not_from_the_side",
        FormGate.BackHidden => "back_hidden",
        FormGate.NotBentOver => "not_bent_over",
        FormGate.UnknownMovement => "unknown_movement",
        _ => "no_reference",
    };

    /// <summary>Id of a unit.</summary>
    public static string Of(FormUnit unit) => unit switch
    {
        FormUnit.Degrees => "deg",
        FormUnit.Seconds => "s",
        FormUnit.TrunkLengths => "trunk",
        _ => "share",
    };

    /// <summary>Id of a movement; null where there is none.</summary>
    public static string? Of(FormMovement? movement) => movement switch
    {
        FormMovement.Hinge => "hinge",
        FormMovement.Row => "row",
        FormMovement.VerticalPull => "vertical_pull",
        FormMovement.InvertedRow => "inverted_row",
        FormMovement.Hyperextension => "hyperextension",
        FormMovement.Squat => "squat",
        FormMovement.Press => "press",
        _ => null,
    };

    /// <summary>Id of a label; null where there is none.</summary>
    public static string? Of(BackLabel label) => label switch
    {
        BackLabel.Rounded => "rounded",
        BackLabel.Neutral => "neutral",
        _ => null,
    };

    /// <summary>The outcome of an id; null where it is none.</summary>
    public static FormOutcome? OutcomeOf(string? id) => Find<FormOutcome>(id, Of);

    /// <summary>What stood in the way by its id; null where it is none.</summary>
    public static FormGate? GateOf(string? id) => Find<FormGate>(id, Of);

    /// <summary>The unit of an id; null where it is none.</summary>
    public static FormUnit? UnitOf(string? id) => Find<FormUnit>(id, Of);

    private static T? Find<T>(string? id, Func<T, string> idOf)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (idOf(value) == id)
            {
                return value;
            }
        }

        return null;
    }
}
