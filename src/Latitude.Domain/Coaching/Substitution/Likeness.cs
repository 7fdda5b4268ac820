using Latitude.Domain.Exercises;

namespace Latitude.Domain.Coaching.Substitution;

/// <summary>How alike two exercises are.</summary>
public static class Likeness
{
    /// <summary>Shares that both give, over shares that either gives: 1 for the same muscles with the same shares, 0 for none in common.</summary>
    public static double OfMuscles(Exercise left, Exercise right)
    {
        double both = 0, either = 0;
        foreach (var share in left.Muscles)
        {
            var other = ShareOf(right, share);
            both += Math.Min(share.Share, other);
            either += Math.Max(share.Share, other);
        }

        foreach (var share in right.Muscles)
        {
            either += ShareOf(left, share) == 0 ? share.Share : 0;
        }

        return either == 0 ? 0 : both / either;
    }

    /// <summary>Joint actions that both move through, over those that either does.</summary>
    public static double OfActions(Exercise left, Exercise right)
    {
        int both = 0, either = 0;
        foreach (var trained in left.Actions)
        {
            if (!trained.Isometric)
            {
                either++;
                both += Moves(right, trained) ? 1 : 0;
            }
        }

        foreach (var trained in right.Actions)
        {
            either += !trained.Isometric && !Moves(left, trained) ? 1 : 0;
        }

        return either == 0 ? 0 : (double)both / either;
    }

    private static double ShareOf(Exercise exercise, MuscleShare wanted)
    {
        foreach (var share in exercise.Muscles)
        {
            if (share.Muscle == wanted.Muscle)
            {
                return share.Share;
            }
        }

        return 0;
    }

    private static bool Moves(Exercise exercise, TrainedAction wanted)
    {
        foreach (var trained in exercise.Actions)
        {
            if (!trained.Isometric && trained.Action == wanted.Action)
            {
                return true;
            }
        }

        return false;
    }
}
