namespace Latitude.Liftoscript.Tests;

/// <summary>Small programs that together use all of the notation.</summary>
internal static class Corpus
{
    public const string EveryPart = """
        // Four weeks of everything
        # Week 1
        // Go easy
        ## Upper

        // First form

        // ! Second form
        t1: Bench Press[1-2] / 3x5 100lb+ / ! 2x3 110lb @8 90s, 1x1+ (Top) 80% / warmup: 5 45lb, 3 50% / superset: A / id: tags(1) / progress: custom(a: 1, b+: 5lb) {~
          if (week == 2) { state.a += 1 }
          weights += state.b
          descriptionIndex += 1
        ~}
        main / used: none / 2x8-12 50% / 60s / progress: dp(2.5lb, 8, 12)
        Incline Bench Press / ...main
        Push Up | ! Bench Dip / 2+x10+ 0lb / 30s|60s / progress: custom() {~ exerciseVariationIndex += 1 setTime += 5 ~}
        ## Lower
        Squat / 3x5 60% / update: custom() {~ if (setIndex == 1) { numberOfSets += 1 } ~} / progress: lp(5lb, 2, 0, 10lb)
        Deadlift[1-2] / 1x5 ?+ @9+ auto / warmup: none / progress: sum(5, 10lb)
        # Week 2
        ## Upper
        main / 2x6-10 60%
        Incline Bench Press / ...main
        ## Lower
        Squat / 3x3 70% / progress: none
        Front Squat / ...Squat / progress: custom(a: 3, b: 1kg) { ...t1: Bench Press }
        """;

    public const string Scripts = """
        # Base
        ## A
        a / used: none / 3x5 / 75% 120s / progress: custom(inc: 5lb, stage: 1, best: 0lb, n: 0) {~
          // Everything a script can do
          var.top = 0
          for (var.i in completedReps) {
            if (completedReps[var.i] > var.top) { var.top = cr[var.i] } else if (var.top == 0) { var.top = 1 }
          }
          state.best = max(completedWeights, state.best)
          if (completedReps >= reps && zeroOrGte(completedReps, reps)) {
            weights += state.inc
            reps[*:*:1:1] = min(var.top, 12)
            state[7].n += 1
          } else {
            setVariationIndex = state.stage % 2 == 0 ? 1 : 2
            weights[week:dayInWeek:*:ns] = roundWeight(weights[ns] * 0.9)
            rm1 = calculateTrainingMax(cw[1], cr[1])
          }
          numberOfSets[1:1:1] = floor(sum(reps) / 5)
          timers = 90 RPE = 8.5 minReps = 3 amraps = 1 logrpes = 0 askweights = 1 setTime = 0
          state.stage = (state.stage + 1) * rpeMultiplier(5, 8) / 2 - -1
          print(state.stage, increment(weights[1]), decrement(10%), ceil(2.5) + round(2.5))
        ~} / update: custom() {~
          if (setIndex >= 1 && !(setIndex > 2)) {
            sets(setIndex + 1, 9, 3, 6, 1, completedWeights[setIndex] * 0.8, 60, 8, 1)
            weights[ns] = 50%
            reps = completedReps[1] / 2
          }
        ~}
        b / used: none / 1x1 / progress: custom(inc: 2.5kg) { ...a }
        Squat[1-3] / ...a / 4x6 70%, 2x3 80% / id: tags(7)
        Bench Press[3,1-3] / ...a / progress: custom(inc: 1%) { ...b } / id: tags(7, 8) / warmup: 2x5 20kg, 3 50%, 1x2
        Deadlift[2] / 2x5 ?+, 1x5+ 100kg @9+ / superset: back row
        Bent Over Row, Cable / 5x10 / @8+ 60s 20lb+ \
          / superset: back row / progress: lp(2.5%, 3, 1, 5%, 2, 1)
        ## B
        Pull Up | Chin Up, Bodyweight | Lat Pulldown / 3x8+ 0lb / ! 2x20 -20lb 30s+|? / progress: custom(x+: 3) {~
          exerciseVariationIndex += state.x setVariationIndex += 1 numberOfSets -= 1
        ~}
        Face Pull / 3x15-20 30lb / progress: dp(1%, 15, 20)
        # Peak
        ## A
        a / 3x3 / 85% 180s / 2x2 / 1x1 @10
        Overhead Press / ...a[2:1] / progress: none
        ## B
        Face Pull / 2x10 / progress: none
        # Deload
        ## A
        a / 2x5 60%
        """;

    public const string Plain = """
        # Week 1
        ## Monday
        Squat / 5x5 100lb / progress: lp(5lb)
        Bench Press / 5x5 80lb / 90s / progress: lp(2.5lb, 1, 0, 10%, 3)
        ## Wednesday
        Deadlift / 1x5 / 75% / progress: custom() {~ if (completedReps >= reps) { weights += 10lb } ~}
        ## Friday
        // ...Squat
        Front Squat / 3x8-12 @8 / progress: dp(5lb, 8, 12)
        """;

    public static IReadOnlyList<string> All { get; } = [EveryPart, Scripts, Plain];
}
