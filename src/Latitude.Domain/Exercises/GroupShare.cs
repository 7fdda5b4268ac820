using Latitude.Domain.Anatomy;

namespace Latitude.Domain.Exercises;

/// <summary>What one hard set is worth for a muscle group: the largest share of its members, never their sum.</summary>
/// <param name="Group">The group.</param>
/// <param name="Share">1, 0.5 or 0.25.</param>
public readonly record struct GroupShare(MuscleGroup Group, double Share)
{
    /// <summary>
    /// Rolls the shares of muscles up to groups, in the order in which these first come up: largest share first where the muscles
    /// stand so. Muscles that no group counts are left out.
    /// </summary>
    public static IReadOnlyList<GroupShare> RollUp(Body body, IReadOnlyList<MuscleShare> muscles)
    {
        var shares = new List<GroupShare>(muscles.Count);
        foreach (var (muscle, share) in muscles)
        {
            if (body.GroupOf(muscle) is { } group)
            {
                Raise(shares, new GroupShare(group, share));
            }
        }

        return shares;
    }

    private static void Raise(List<GroupShare> shares, GroupShare share)
    {
        for (var i = 0; i < shares.Count; i++)
        {
            if (shares[i].Group.Index == share.Group.Index)
            {
                if (shares[i].Share < share.Share)
                {
                    shares[i] = share;
                }

                return;
            }
        }

        shares.Add(share);
    }
}
