namespace Latitude.Domain.Form;

/// <summary>Why a film could not be judged, or not in full.</summary>
/// <param name="Gate">What stood in the way.</param>
/// <param name="Value">What was measured, in the gate's own unit (degrees of turn, pixels, share, frames a second); not a number where nothing was.</param>
/// <param name="Needed">What is needed.</param>
public readonly record struct FormRefusal(FormGate Gate, double Value, double Needed);
