namespace Latitude.Domain.Form;

/// <summary>The numbers the form check goes by. Facts: <c>knowledge/form.yaml</c>, where each has its reason.</summary>
public sealed class FormThresholds
{
    /// <summary>Builds the table; a missing name is our bug and throws.</summary>
    public FormThresholds(IReadOnlyDictionary<string, double> values)
    {
        LeastYaw = values["least_yaw"];
        LeastBend = values["least_bend"];
        MostBend = values["most_bend"];
        LeastOutlineShare = values["least_outline_share"];
        LeastOutlineFrames = (int)values["least_outline_frames"];
        LeastTrunkPixels = values["least_trunk_pixels"];
        LeastInPicture = values["least_in_picture"];
        LeastFrameRate = values["least_frame_rate"];
        LeastBodyShare = values["least_body_share"];
        LeastBrightness = values["least_brightness"];
        MostCameraDrift = values["most_camera_drift"];
        SmoothingCutoff = values["smoothing_cutoff"];
        LongestGap = values["longest_gap"];
        LowShare = values["low_share"];
        HighShare = values["high_share"];
        LeastRepSeconds = values["least_rep_seconds"];
        LeastRepTravel = values["least_rep_travel"];
        LeastRepAngle = values["least_rep_angle"];
        RoundedMean = values["rounded_mean"];
        RoundedWhole = values["rounded_whole"];
        RoundedMargin = values["rounded_margin"];
        RoundedAboveReference = values["rounded_above_reference"];
        ArchedBelowReference = values["arched_below_reference"];
        ArchedNeck = values["arched_neck"];
        NeckChange = values["neck_change"];
        NeckMargin = values["neck_margin"];
        HeadTurned = values["head_turned"];
        HeadTurnedSeconds = values["head_turned_seconds"];
        LockoutHip = values["lockout_hip"];
        RowElbow = values["row_elbow"];
        HangElbow = values["hang_elbow"];
        RangeMargin = values["range_margin"];
        SwingWarn = values["swing_warn"];
        SwingFault = values["swing_fault"];
        HipTravelWarn = values["hip_travel_warn"];
        HipTravelFault = values["hip_travel_fault"];
        ElbowLeadSeconds = values["elbow_lead_seconds"];
        ElbowLeadFlexion = values["elbow_lead_flexion"];
        ElbowLeadFrameRate = values["elbow_lead_frame_rate"];
        SomeRepsChange = values["some_reps_change"];
        ManyRepsChange = values["many_reps_change"];
        ManyReps = values["many_reps"];
    }

    /// <summary>Least turn from the picture plane at which the back is judged, degrees.</summary>
    public double LeastYaw { get; }

    /// <summary>Least inclination at which the outline of the back is judged, degrees.</summary>
    public double LeastBend { get; }

    /// <summary>Most inclination at which the outline of the back is judged, degrees.</summary>
    public double MostBend { get; }

    /// <summary>Least share of the bent frames in which the outline must be seen.</summary>
    public double LeastOutlineShare { get; }

    /// <summary>Least number of frames with an outline for a rep to be judged.</summary>
    public int LeastOutlineFrames { get; }

    /// <summary>Least length of the trunk in the picture, pixels.</summary>
    public double LeastTrunkPixels { get; }

    /// <summary>Least share of the body that must lie in the picture.</summary>
    public double LeastInPicture { get; }

    /// <summary>Frames a second below which reps cannot be followed.</summary>
    public double LeastFrameRate { get; }

    /// <summary>Least share of frames with a body.</summary>
    public double LeastBodyShare { get; }

    /// <summary>Least mean brightness, 0 to 1.</summary>
    public double LeastBrightness { get; }

    /// <summary>Most wandering of what should rest (feet, or hands on a bar), trunk lengths.</summary>
    public double MostCameraDrift { get; }

    /// <summary>Cut-off of the smoothing, hertz.</summary>
    public double SmoothingCutoff { get; }

    /// <summary>Longest gap without a body that is bridged, seconds.</summary>
    public double LongestGap { get; }

    /// <summary>Share of the range below which the weight is down.</summary>
    public double LowShare { get; }

    /// <summary>Share of the range above which the weight is up.</summary>
    public double HighShare { get; }

    /// <summary>Least time between two reps, seconds.</summary>
    public double LeastRepSeconds { get; }

    /// <summary>Least range of a signal in trunk lengths that is a rep.</summary>
    public double LeastRepTravel { get; }

    /// <summary>Least range of a signal in degrees that is a rep.</summary>
    public double LeastRepAngle { get; }

    /// <summary>Mean of the two turns from which the back is rounded, degrees.</summary>
    public double RoundedMean { get; }

    /// <summary>Turn of the whole outline from which the back is rounded, degrees.</summary>
    public double RoundedWhole { get; }

    /// <summary>So far below the thresholds it is borderline, degrees.</summary>
    public double RoundedMargin { get; }

    /// <summary>So far above the lifter's own neutral reps the back is rounded, degrees.</summary>
    public double RoundedAboveReference { get; }

    /// <summary>So far below the lifter's own neutral reps the back is arched, degrees.</summary>
    public double ArchedBelowReference { get; }

    /// <summary>Neck below which an arched back counts as arched, degrees.</summary>
    public double ArchedNeck { get; }

    /// <summary>Change of the neck within a rep that is too much, degrees.</summary>
    public double NeckChange { get; }

    /// <summary>So far below it is borderline, degrees.</summary>
    public double NeckMargin { get; }

    /// <summary>Ear share from which the face is turned to the camera.</summary>
    public double HeadTurned { get; }

    /// <summary>For how long it must be turned, seconds.</summary>
    public double HeadTurnedSeconds { get; }

    /// <summary>Hip angle of a full lockout, degrees.</summary>
    public double LockoutHip { get; }

    /// <summary>Elbow angle of a full row, degrees.</summary>
    public double RowElbow { get; }

    /// <summary>Elbow angle of a full hang, degrees.</summary>
    public double HangElbow { get; }

    /// <summary>Error of these angles, degrees: within it a range is borderline.</summary>
    public double RangeMargin { get; }

    /// <summary>Movement of the trunk during a pull that is worth a word, degrees.</summary>
    public double SwingWarn { get; }

    /// <summary>Movement of the trunk during a pull that is swinging, degrees.</summary>
    public double SwingFault { get; }

    /// <summary>Sideways travel of the hips under a bar that is worth a word, trunk lengths.</summary>
    public double HipTravelWarn { get; }

    /// <summary>Sideways travel of the hips under a bar that is swinging, trunk lengths.</summary>
    public double HipTravelFault { get; }

    /// <summary>Time by which elbows lead, seconds.</summary>
    public double ElbowLeadSeconds { get; }

    /// <summary>Bend of the elbow that starts the clock, degrees.</summary>
    public double ElbowLeadFlexion { get; }

    /// <summary>Frames a second below which elbow lead cannot be seen.</summary>
    public double ElbowLeadFrameRate { get; }

    /// <summary>Change of load where some reps failed, a share below 0.</summary>
    public double SomeRepsChange { get; }

    /// <summary>Change of load where many reps failed, a share below 0.</summary>
    public double ManyRepsChange { get; }

    /// <summary>Share of the judged reps that is many.</summary>
    public double ManyReps { get; }
}
