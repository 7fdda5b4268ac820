using Latitude.Domain.Form;
using Latitude.Domain.Form.Evaluation;
using Latitude.Domain.Form.Movements;

namespace Latitude.Cli.Json;

/// <summary>Stable ids of the closed sets of the form check, for programs.</summary>
internal static class FormIds
{
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

    public static string Of(FormOutcome outcome) => outcome switch
    {
        FormOutcome.Passed => "passed",
        FormOutcome.Borderline => "borderline",
        FormOutcome.Failed => "failed",
        _ => "not_judged",
    };

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

    public static string Of(FormUnit unit) => unit switch
    {
        FormUnit.Degrees => "deg",
        FormUnit.Seconds => "s",
        FormUnit.TrunkLengths => "trunk",
        _ => "share",
    };

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

    public static string? Of(BackLabel label) => label switch
    {
        BackLabel.Rounded => "rounded",
        BackLabel.Neutral => "neutral",
        _ => null,
    };
}
