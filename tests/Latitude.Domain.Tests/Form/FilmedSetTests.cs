using Latitude.Domain.Form;
using Latitude.Domain.Form.Movements;
using Latitude.Domain.Form.Simulation;
using Latitude.Domain.Knowledge;

namespace Latitude.Domain.Tests.Form;

/// <summary>Films of a lifter made of sticks, whose truth is what the film was made from.</summary>
public class FilmedSetTests
{
    private const double GoodPoseModel = 0.03;
    private static readonly KnowledgeBase Knowledge = KnowledgeBase.Load();

    private static SyntheticSet Set(FormMovement movement) => new() { Movement = movement, Reps = 2, FrameRate = 10, Noise = GoodPoseModel };

    private static FormReport Check(SyntheticSet set, FormRequest? request = null) => AccuracyStudy.Check(set, Knowledge.Form, request);

    private static FormRequest For(string exercise) => new() { Exercise = Knowledge.Exercises[exercise] };

    [Theory]
    [InlineData(FormMovement.Hinge)]
    [InlineData(FormMovement.Row)]
    [InlineData(FormMovement.VerticalPull)]
    [InlineData(FormMovement.InvertedRow)]
    [InlineData(FormMovement.Hyperextension)]
    [InlineData(FormMovement.Squat)]
    [InlineData(FormMovement.Press)]
    public void A_movement_is_recognised_and_its_reps_are_counted(FormMovement movement)
    {
        var report = Check(Set(movement));
        report.Movement.ShouldBe(movement);
        report.IsRecognised.ShouldBeTrue();
        report.Result.Reps.ShouldBe(2);
    }

    [Theory]
    [InlineData(90)]
    [InlineData(70)]
    [InlineData(45)]
    [InlineData(30)]
    [InlineData(0)]
    public void A_bar_on_the_back_is_not_overhead(double yaw)
    {
        var set = Set(FormMovement.Hinge) with { IsBarOnBack = true, Yaw = yaw };
        Check(set).Movement.ShouldBe(FormMovement.Hinge);
        Check(set).Result.Reps.ShouldBe(2);
        Check(set with { Movement = FormMovement.Squat }).Movement.ShouldBe(FormMovement.Squat);
        Check(set with { Movement = FormMovement.Squat }).Result.Reps.ShouldBe(2);
    }

    [Theory]
    [InlineData("deadlift", FormMovement.Hinge, 0)]
    [InlineData("deadlift", FormMovement.Hinge, 20)]
    [InlineData("barbell_row", FormMovement.Row, 0)]
    public void From_the_front_reps_are_counted_and_the_back_is_not_judged_and_said_so(string exercise, FormMovement movement, double yaw)
    {
        var report = Check(Set(movement) with { Yaw = yaw, Reps = 3 }, For(exercise));
        report.Result.Reps.ShouldBe(3);
        report.Result.OutcomeOf(FormRule.StraightBack).ShouldBe(FormOutcome.NotJudged);
        report.Refusals.ShouldContain(refusal => refusal.Gate == FormGate.NotFromTheSide);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(25)]
    [InlineData(45)]
    public void A_deadlift_that_is_not_filmed_from_the_side_is_recognised(double yaw) =>
        Check(Set(FormMovement.Hinge) with { Yaw = yaw }).Movement.ShouldBe(FormMovement.Hinge);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_rounded_back_is_found_whichever_way_the_lifter_faces_and_the_next_load_is_less(bool facesLeft)
    {
        var result = Check(Set(FormMovement.Hinge) with { SpineTurn = 55, FacesLeft = facesLeft }).Result;
        var verdict = result.Verdicts.First(one => one.Rule == FormRule.StraightBack);
        verdict.Outcome.ShouldBe(FormOutcome.Failed);
        verdict.Reps.ShouldBe([1, 2]);
        result.LoadChange.ShouldBe(-0.1);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-25)]
    public void A_straight_and_a_hollow_back_pass(double turn) =>
        Check(Set(FormMovement.Hinge) with { SpineTurn = turn }).Result.OutcomeOf(FormRule.StraightBack).ShouldBe(FormOutcome.Passed);

    [Fact]
    public void A_back_that_gives_way_is_found_from_that_rep_on_and_costs_five_per_cent()
    {
        var result = Check(Set(FormMovement.Hinge) with { Reps = 3, SpineTurn = -20, SpineTurnPerRep = 40 }, For("deadlift")).Result;
        result.Verdicts.First(one => one.Rule == FormRule.StraightBack).Reps.ShouldBe([3]);
        result.LoadChange.ShouldBe(-0.05);
    }

    [Fact]
    public void Where_rounding_is_the_exercise_nothing_is_said_about_it() =>
        Check(Set(FormMovement.Hinge) with { SpineTurn = 55 }, For("jefferson_curl")).Result.Verdicts
            .ShouldNotContain(verdict => verdict.Rule == FormRule.StraightBack);

    [Theory]
    [InlineData(50)]
    [InlineData(30)]
    [InlineData(0)]
    public void From_an_oblique_view_the_back_is_refused_with_the_reason_but_reps_are_counted(double yaw)
    {
        var report = Check(Set(FormMovement.Hinge) with { Yaw = yaw, SpineTurn = 55 }, For("deadlift"));
        var verdict = report.Result.Verdicts.First(one => one.Rule == FormRule.StraightBack);
        verdict.Outcome.ShouldBe(FormOutcome.NotJudged);
        verdict.Reason.ShouldBe(FormGate.NotFromTheSide);
        report.Refusals.ShouldContain(refusal => refusal.Gate == FormGate.NotFromTheSide);
        report.Result.LoadChange.ShouldBe(0);
    }

    [Fact]
    public void A_back_behind_a_plate_is_refused() =>
        Check(Set(FormMovement.Hinge) with { IsBackHidden = true }).Result.Verdicts
            .First(verdict => verdict.Rule == FormRule.StraightBack).Reason.ShouldBe(FormGate.BackHidden);

    [Fact]
    public void A_lifter_too_far_away_is_refused_altogether()
    {
        var report = Check(Set(FormMovement.Hinge) with { Distance = 20 });
        report.Refusals.ShouldContain(refusal => refusal.Gate == FormGate.TooFar);
        report.Result.Reps.ShouldBeNull();
    }

    [Theory]
    [InlineData(2, FormOutcome.Passed)]
    [InlineData(45, FormOutcome.Failed)]
    public void A_trunk_that_rises_with_the_row_is_swinging(double swing, FormOutcome expected) =>
        Check(Set(FormMovement.Row) with { Swing = swing }).Result.OutcomeOf(FormRule.NoSwing).ShouldBe(expected);

    [Fact]
    public void Momentum_is_no_fault_for_who_cannot_do_full_pull_ups_yet() =>
        Check(Set(FormMovement.VerticalPull), new FormRequest { MomentumAllowed = true }).Result.Verdicts
            .ShouldNotContain(verdict => verdict.Rule == FormRule.NoSwing);

    [Theory]
    [InlineData(FormMovement.Row, 1, FormOutcome.Passed)]
    [InlineData(FormMovement.Row, 0.5, FormOutcome.Failed)]
    [InlineData(FormMovement.InvertedRow, 1, FormOutcome.Passed)]
    [InlineData(FormMovement.InvertedRow, 0.5, FormOutcome.Failed)]
    [InlineData(FormMovement.VerticalPull, 1, FormOutcome.Passed)]
    [InlineData(FormMovement.VerticalPull, 0.5, FormOutcome.Failed)]
    [InlineData(FormMovement.Press, 1, FormOutcome.Passed)]
    [InlineData(FormMovement.Press, 0.5, FormOutcome.Failed)]
    public void Half_a_range_is_seen(FormMovement movement, double share, FormOutcome expected) =>
        Check(Set(movement) with { RangeShare = share }).Result.OutcomeOf(FormRule.FullRange).ShouldBe(expected);

    [Fact]
    public void From_the_front_the_range_of_a_press_is_not_judged() =>
        Check(Set(FormMovement.Press) with { Yaw = 0 }).Result.OutcomeOf(FormRule.FullRange).ShouldBe(FormOutcome.NotJudged);

    [Theory]
    [InlineData(FormMovement.Row, -60, FormOutcome.Failed)]
    [InlineData(FormMovement.Row, 0, FormOutcome.Passed)]
    [InlineData(FormMovement.Hinge, -60, FormOutcome.Passed)]
    public void A_craned_neck_is_seen_and_looking_forward_in_a_hinge_is_fine(FormMovement movement, double change, FormOutcome expected) =>
        Check(Set(movement) with { NeckChange = change }).Result.OutcomeOf(FormRule.NeckInLine).ShouldBe(expected);

    [Fact]
    public void Own_neutral_reps_decide_what_is_borderline_for_everybody()
    {
        var film = Set(FormMovement.Hinge) with { SpineTurn = 26 };
        var request = For("deadlift");
        var hollow = new FormReference { Reps = 5, Curvature = -20 };
        var round = new FormReference { Reps = 5, Curvature = 20 };
        var usual = Value(Check(film, request));
        Threshold(Check(film, request with { Reference = hollow })).ShouldBeLessThan(Threshold(Check(film, request)));
        Threshold(Check(film, request with { Reference = round })).ShouldBeGreaterThan(Threshold(Check(film, request)));
        Check(film, request with { Reference = hollow }).Result.OutcomeOf(FormRule.StraightBack).ShouldBe(FormOutcome.Failed);
        Check(film, request with { Reference = round }).Result.OutcomeOf(FormRule.StraightBack).ShouldBe(FormOutcome.Passed);
        usual.ShouldBeInRange(12, 24);

        static FormVerdict Back(FormReport report) => report.Result.Verdicts.First(verdict => verdict.Rule == FormRule.StraightBack);
        static double Threshold(FormReport report) => Back(report).Threshold!.Value;
        static double Value(FormReport report) => Back(report).Value!.Value;
    }

    [Fact]
    public void Good_reps_are_learnt_from_and_rounded_ones_only_where_a_person_vouches_for_them()
    {
        var good = Check(Set(FormMovement.Hinge));
        var learnt = new FormReference().With(good, isConfirmed: false).With(good, isConfirmed: false);
        learnt.Reps.ShouldBe(4);
        learnt.IsUsable.ShouldBeTrue();
        learnt.Curvature.ShouldBe(0, 3);
        var rounded = Check(Set(FormMovement.Hinge) with { SpineTurn = 55 });
        learnt.With(rounded, isConfirmed: false).ShouldBe(learnt);
        learnt.With(rounded, isConfirmed: true).Reps.ShouldBe(6);
    }

    [Fact]
    public void Over_arching_is_told_only_against_own_reps()
    {
        var film = Set(FormMovement.Hinge) with { SpineTurn = -60 };
        Check(film, For("deadlift")).Result.Verdicts.First(verdict => verdict.Rule == FormRule.NoOverArch).Reason.ShouldBe(FormGate.NoReference);
        var own = For("deadlift") with { Reference = new FormReference { Reps = 3, Curvature = 5 } };
        Check(film, own).Result.OutcomeOf(FormRule.NoOverArch).ShouldBe(FormOutcome.Borderline);
    }

    [Fact]
    public void A_film_without_a_body_says_so()
    {
        var report = new FormChecker(Knowledge.Form).Check([], For("deadlift"));
        report.Refusals.ShouldContain(refusal => refusal.Gate == FormGate.NoBody);
        report.Result.Reps.ShouldBeNull();
    }

    [Fact]
    public void The_same_film_is_judged_the_same_twice()
    {
        var set = Set(FormMovement.Hinge) with { SpineTurn = 40 };
        AccuracyStudy.Measure(set).ShouldBe(AccuracyStudy.Measure(set));
    }
}
